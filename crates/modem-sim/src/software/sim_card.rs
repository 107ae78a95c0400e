//! The SIM card: its PIN, the attempts for it, and whether the card asks for it when it starts.
//!
//! Answers: `docs/facts/at-and-usb.md` §1.4, `docs/facts/qualcomm-packages.md` §8; `+CLCK`: 3GPP 27.007 §7.4.

use std::time::Instant;

use super::Software;
use crate::at::{Ask, LineAnswer, ParsedCommand, ResultCode};
use crate::journal::{AttemptFor, Journal};

/// The attempts that a card gives for its PIN.
const PIN_ATTEMPTS: u8 = 3;

/// How usable the SIM is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SimState {
    Ready,
    Absent,
    Pin,
    Puk,
}

impl Software {
    pub(super) fn sim_state(&self) -> SimState {
        if !self.kept.sim.present {
            SimState::Absent
        } else if self.kept.sim.pin_tries == 0 {
            SimState::Puk
        } else if self.kept.sim.pin.is_empty() || self.pin_given {
            SimState::Ready
        } else {
            SimState::Pin
        }
    }

    /// The error of commands that need the SIM, if it cannot be used.
    pub(super) fn sim_error(&self) -> Option<LineAnswer> {
        let code = match self.sim_state() {
            SimState::Ready => return None,
            SimState::Absent => 10,
            SimState::Pin => 11,
            SimState::Puk => 12,
        };
        Some(LineAnswer::end(ResultCode::Cme(code)))
    }

    /// `+CPIN` and `+CLCK`.
    pub(super) fn sim_command(
        &mut self,
        command: &ParsedCommand<'_>,
        now: Instant,
        journal: &mut Journal,
    ) -> LineAnswer {
        match (command.name.as_str(), command.ask) {
            ("+CPIN", Ask::Test) => LineAnswer::ok(),
            ("+CPIN", Ask::Read) => self.pin_state(),
            ("+CPIN", Ask::Set(pin)) => self.enter_pin(pin, now, journal),
            ("+CLCK", Ask::Test) => LineAnswer::line("+CLCK: (\"SC\")"),
            ("+CLCK", Ask::Set(arguments)) => self.facility_lock(arguments, journal),
            _ => self.unknown(),
        }
    }

    fn pin_state(&self) -> LineAnswer {
        match self.sim_state() {
            SimState::Absent => LineAnswer::end(ResultCode::Cme(10)),
            SimState::Ready => LineAnswer::line("+CPIN: READY"),
            SimState::Pin => LineAnswer::line("+CPIN: SIM PIN"),
            SimState::Puk => LineAnswer::line("+CPIN: SIM PUK"),
        }
    }

    pub(super) fn pin_counters(&self) -> LineAnswer {
        let tries = self.kept.sim.pin_tries;
        match self.sim_state() {
            SimState::Absent => LineAnswer::end(ResultCode::Cme(10)),
            SimState::Ready => LineAnswer::line(format!("^CPIN: READY,,10,{tries},10,3")),
            SimState::Pin => LineAnswer::line(format!("^CPIN: SIM PIN,{tries},10,{tries},10,3")),
            SimState::Puk => LineAnswer::line("^CPIN: SIM PUK,10,10,0,10,3"),
        }
    }

    fn enter_pin(&mut self, pin: &str, now: Instant, journal: &mut Journal) -> LineAnswer {
        match self.sim_state() {
            SimState::Absent => LineAnswer::end(ResultCode::Cme(10)),
            SimState::Puk => {
                journal.violation("a PIN was sent to a card that asks for its PUK");
                LineAnswer::end(ResultCode::Cme(12))
            }
            SimState::Ready => LineAnswer::end(ResultCode::Cme(3)),
            SimState::Pin => {
                let own = self.kept.sim.pin.clone();
                let answer = self.compare_pin(pin.trim_matches('"'), &own, journal);
                if answer.outcome == ResultCode::Ok {
                    self.pin_given = true;
                    self.radio.card_ready = true;
                    self.radio.search(now);
                }
                answer
            }
        }
    }

    /// `+CLCK="SC",<mode>[,"<PIN>"]`. Other facilities are not known here.
    fn facility_lock(&mut self, arguments: &str, journal: &mut Journal) -> LineAnswer {
        let fields: Vec<&str> = arguments.split(',').map(str::trim).collect();
        if let Some(error) = self.sim_error() {
            return error;
        }
        let requested = !self.kept.sim.pin.is_empty();
        match fields.as_slice() {
            ["\"SC\"", "2"] => LineAnswer::line(format!("+CLCK: {}", u8::from(requested))),
            ["\"SC\"", mode @ ("0" | "1"), pin] => {
                let own = if requested {
                    self.kept.sim.pin.clone()
                } else {
                    self.kept.sim.unasked_pin.clone()
                };
                let answer = self.compare_pin(pin.trim_matches('"'), &own, journal);
                if answer.outcome == ResultCode::Ok {
                    let on = *mode == "1";
                    (self.kept.sim.pin, self.kept.sim.unasked_pin) = if on {
                        (own, String::new())
                    } else {
                        (String::new(), own)
                    };
                    // It is asked for when the card starts next.
                    self.pin_given = on;
                }
                answer
            }
            _ => LineAnswer::end(ResultCode::Cme(50)),
        }
    }

    /// Uses an attempt up, unless the PIN is right.
    fn compare_pin(&mut self, pin: &str, own: &str, journal: &mut Journal) -> LineAnswer {
        let is_pin = (4..=8).contains(&pin.len()) && pin.bytes().all(|byte| byte.is_ascii_digit());
        if !is_pin {
            return LineAnswer::end(ResultCode::Cme(50));
        }
        if self.kept.sim.pin_tries < 2 {
            journal.violation("a PIN was sent although it was the last attempt");
        }
        journal.attempt(AttemptFor::Pin, self.kept.sim.pin_tries);
        if pin == own {
            self.kept.sim.pin_tries = PIN_ATTEMPTS;
            return LineAnswer::ok();
        }
        self.kept.sim.pin_tries = self.kept.sim.pin_tries.saturating_sub(1);
        LineAnswer::end(ResultCode::Cme(if self.kept.sim.pin_tries == 0 {
            12
        } else {
            16
        }))
    }
}
