//! How the modem talks on its ports: AT lines, frames, unsolicited lines, and the faults that bend
//! them.

mod frames;

use std::time::{Duration, Instant};

use super::at::{LineAnswer, ResultCode, Then, Typed};
use super::fault::{Effect, Occasion};
use super::frame;
use super::journal::ModemEvent;
use super::network::Registration;
use super::scenario::Chatter;
use super::stick::{Life, Mode, Stick};
use crate::Role;

impl Stick {
    pub(super) fn hear(&mut self, now: Instant, role: Role, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() {
            let before = rest.len();
            let Some(line) = self.lines.get(&role) else {
                return;
            };
            match (line.mode, &self.life) {
                (Mode::Mute, _) => return,
                (_, Life::Normal(_)) if self.scenario.mute.contains(&role) => return,
                (Mode::At | Mode::Armed, Life::Normal(_)) if self.is_deaf(now) => return,
                (Mode::At | Mode::Armed, _) => self.typed(now, role, &mut rest),
                (Mode::Loader, Life::HiSilicon(loader)) if !loader.takes_frames() => {
                    self.transfer(now, role, rest);
                    return;
                }
                (Mode::Diag | Mode::Loader, _) => self.framed(now, role, &mut rest),
            }
            if rest.len() == before {
                return;
            }
        }
    }

    // --- AT -------------------------------------------------------------------------------------

    fn typed(&mut self, now: Instant, role: Role, rest: &mut &[u8]) {
        let mut echo = Vec::new();
        while let Some((&byte, after)) = rest.split_first() {
            *rest = after;
            let Some(line) = self.lines.get_mut(&role) else {
                return;
            };
            let echoes = line.echo && line.mode == Mode::At;
            match line.editor.push(byte) {
                Typed::Echo if echoes => echo.push(byte),
                Typed::Nothing | Typed::Echo => {}
                Typed::Line(text) => {
                    if echoes {
                        echo.push(byte);
                    }
                    self.deliver(now, role, std::mem::take(&mut echo), Duration::ZERO, &[]);
                    self.command_line(now, role, &text);
                }
                Typed::TooLong => {
                    let wire = self.render(now, role, &LineAnswer::end(ResultCode::Error));
                    self.deliver(now, role, wire, Duration::ZERO, &[]);
                }
            }
            let still_at =
                |line: &super::stick::PortState| matches!(line.mode, Mode::At | Mode::Armed);
            if !self.lines.get(&role).is_some_and(still_at) {
                return;
            }
        }
        self.deliver(now, role, echo, Duration::ZERO, &[]);
    }

    fn command_line(&mut self, now: Instant, role: Role, text: &str) {
        if text.is_empty() {
            return;
        }
        self.journal.note(ModemEvent::Command {
            port: role,
            text: text.to_owned(),
        });
        let Some(effects) = self.strike(now, Occasion::Command(text)) else {
            return;
        };
        if effects.contains(&Effect::Unheard) {
            return;
        }
        let said = effects.iter().find_map(|effect| match effect {
            Effect::Says(bytes) => Some(bytes),
            _ => None,
        });
        if let Some(said) = said {
            let delay = Duration::from_millis(self.timing.at_ms);
            self.deliver(now, role, said.clone(), delay, &effects);
            return;
        }
        let refused = effects
            .iter()
            .any(|effect| matches!(effect, Effect::Nak(_) | Effect::Refuse));
        let armed = self.mode(role) == Some(Mode::Armed);
        let answer = match &mut self.life {
            _ if refused => LineAnswer::end(ResultCode::Error),
            // Captured: after $QCDMG this line switches the port over and has no answer of its own.
            _ if armed && text.eq_ignore_ascii_case("AT^DISLOG=255") => {
                LineAnswer::end(ResultCode::Silent).then(Then::StartDiag)
            }
            Life::Normal(software) => software.line(text, now, &mut self.journal),
            _ => return,
        };
        let pulled = effects.iter().find_map(|effect| match effect {
            Effect::UnplugAfter { replug_after_ms } => Some(*replug_after_ms),
            _ => None,
        });
        if let Some(replug_after_ms) = pulled {
            self.pull(now, replug_after_ms);
            return;
        }
        let lie = effects.iter().find_map(|effect| match effect {
            Effect::DoesAndSays(bytes) => Some(bytes.clone()),
            _ => None,
        });
        let wire = lie.unwrap_or_else(|| self.render(now, role, &answer));
        self.deliver(now, role, wire, answer.delay, &effects);
        if let Some(line) = self.lines.get_mut(&role) {
            line.echo = answer.echo.unwrap_or(line.echo);
            match answer.then {
                Some(Then::ArmDiag) => line.mode = Mode::Armed,
                Some(Then::StartDiag) => line.mode = Mode::Diag,
                _ if refused => line.mode = Mode::At,
                _ => {}
            }
        }
        if let Some(then @ (Then::Restart | Then::Download)) = answer.then {
            self.restart(now, answer.delay, then);
        }
    }

    fn render(&self, now: Instant, role: Role, answer: &LineAnswer) -> Vec<u8> {
        let cmee = match &self.life {
            Life::Normal(software) => software.cmee,
            _ => 0,
        };
        let Some(end) = answer.outcome.text(cmee) else {
            return Vec::new();
        };
        let chats = self.chats(role);
        let mut text = String::new();
        let mut say = |line: &str| {
            text.push_str("\r\n");
            text.push_str(line);
            text.push_str("\r\n");
        };
        if chats {
            say(&self.signal_line(now));
        }
        for line in &answer.lines {
            say(line);
        }
        if chats && !answer.lines.is_empty() {
            say(self.mode_line(now));
        }
        say(&end);
        text.into_bytes()
    }

    // --- Unsolicited lines ----------------------------------------------------------------------

    fn chats(&self, role: Role) -> bool {
        let Life::Normal(software) = &self.life else {
            return false;
        };
        if self.mode(role) != Some(Mode::At) || self.scenario.mute.contains(&role) {
            return false;
        }
        let report_port = if software.report_port == 0 {
            Role::PcUi
        } else {
            Role::Modem
        };
        match self.scenario.chatter {
            Chatter::Silent => false,
            Chatter::Polite => software.reports && role == report_port,
            Chatter::Stubborn | Chatter::Flood => true,
        }
    }

    fn registration(&self, now: Instant) -> Registration {
        match &self.life {
            Life::Normal(software) => software.radio.registration(now),
            _ => Registration::Off,
        }
    }

    fn signal_line(&self, now: Instant) -> String {
        let signal = if self.registration(now).on_network() {
            self.scenario.network.signal
        } else {
            99
        };
        format!("^RSSI:{signal}")
    }

    fn mode_line(&self, now: Instant) -> &'static str {
        match &self.life {
            Life::Normal(software) if self.registration(now).on_network() => {
                if software.radio.on_wcdma() {
                    "^MODE:5,4"
                } else {
                    "^MODE:3,2"
                }
            }
            _ => "^MODE:0,0",
        }
    }

    fn say_unasked(&mut self, now: Instant, text: &str) {
        for role in self.roles() {
            let awake = self.lines.get(&role).is_some_and(|line| line.awake);
            if awake && self.chats(role) {
                let wire = format!("\r\n{text}\r\n").into_bytes();
                self.deliver(now, role, wire, Duration::ZERO, &[]);
            }
        }
    }

    pub(super) fn boot_line(&mut self, now: Instant) {
        if self.scenario.chatter == Chatter::Flood {
            let signal = self.signal_line(now);
            for line in [
                signal.as_str(),
                "^LTERSRP:-102,-15",
                "^DSFLOWRPT:0000001A,00000120,00000048,0000000000001A2B,0000000000000F12,00000000,00000000",
            ] {
                self.say_unasked(now, line);
            }
        }
        let answered = matches!(&self.life, Life::Normal(software) if software.boot_answered);
        if !answered || self.scenario.chatter == Chatter::Stubborn {
            self.say_unasked(now, "^BOOT:42687023,0,0,0,89");
        }
        if self.lines.values().any(|line| line.awake) {
            self.next_boot_line(now);
        }
    }

    /// The search for a network is over.
    pub(super) fn settled(&mut self, now: Instant) {
        if self.registration(now).on_network() {
            self.say_unasked(now, "^SRVST:2");
            self.say_unasked(now, self.mode_line(now));
            let signal = self.signal_line(now);
            self.say_unasked(now, &signal);
        }
    }

    // --- Sending, and what goes wrong with it ---------------------------------------------------

    /// The faults of this occasion, or nothing if the modem was pulled out.
    fn strike(&mut self, now: Instant, occasion: Occasion<'_>) -> Option<Vec<Effect>> {
        let effects = self.faults.strike(occasion);
        for effect in &effects {
            self.journal.note(ModemEvent::Fault {
                effect: format!("{effect:?}"),
            });
        }
        let pulled = effects.iter().find_map(|effect| match effect {
            Effect::Unplug { replug_after_ms } => Some(*replug_after_ms),
            _ => None,
        });
        if let Some(replug_after_ms) = pulled {
            self.pull(now, replug_after_ms);
            return None;
        }
        self.doom(&effects);
        Some(effects)
    }

    fn send_frame(
        &mut self,
        now: Instant,
        role: Role,
        payload: &[u8],
        opening_flag: bool,
        delay: Duration,
        effects: &[Effect],
    ) {
        let opening_flag = opening_flag && !effects.contains(&Effect::NoOpeningFlag);
        let mut wire = frame::encode(payload, opening_flag);
        if effects.contains(&Effect::BadCrc) {
            spoil(&mut wire);
        }
        // USB short packets: `docs/facts/e1550-download-mode.md` §3.1.
        if wire.len().is_multiple_of(64) {
            wire.push(frame::FLAG);
        }
        self.deliver(now, role, wire, delay, effects);
    }

    fn deliver(
        &mut self,
        now: Instant,
        role: Role,
        mut wire: Vec<u8>,
        mut delay: Duration,
        effects: &[Effect],
    ) {
        let framed = self
            .mode(role)
            .is_some_and(|mode| matches!(mode, Mode::Diag | Mode::Loader));
        let mut gap = None;
        for effect in effects {
            match effect {
                Effect::LostReply => return,
                Effect::Garbage(bytes) => wire = [bytes.as_slice(), &wire].concat(),
                Effect::DuplicateReply => wire = wire.repeat(2),
                Effect::GluedReply if framed => {
                    wire = [&[frame::FLAG; 2][..], &wire, &[frame::FLAG; 3]].concat();
                }
                Effect::GluedReply => {
                    wire = [&b"\r\n^RSSI:16\r\n"[..], &wire, b"\r\n^CSNR:-93,-23\r\n"].concat();
                }
                Effect::SlowReply { delay_ms } => delay += Duration::from_millis(*delay_ms),
                Effect::SplitReply { gap_ms } => gap = Some(Duration::from_millis(*gap_ms)),
                _ => {}
            }
        }
        let Some(line) = self.lines.get_mut(&role) else {
            return;
        };
        if wire.is_empty() {
            return;
        }
        let mut at = line.busy_until.max(now + delay);
        let pauses = u32::try_from(wire.len() - 1).unwrap_or(u32::MAX);
        line.busy_until = at + gap.unwrap_or_default() * pauses;
        match gap {
            None => self.emit(now, at, role, wire),
            Some(gap) => {
                for byte in wire {
                    self.emit(now, at, role, vec![byte]);
                    at += gap;
                }
            }
        }
    }

    fn mode(&self, role: Role) -> Option<Mode> {
        self.lines.get(&role).map(|line| line.mode)
    }
}

/// Makes the checksum wrong without touching the framing.
fn spoil(wire: &mut [u8]) {
    let middle = wire.len().saturating_sub(2);
    if let Some(byte) = wire.get_mut(middle) {
        *byte = if *byte == 0x55 { 0x56 } else { 0x55 };
    }
}
