//! The frames that the modem hears, and the transfers to a loader that still takes AT commands.

use std::time::{Duration, Instant};

use super::super::at::Then;
use super::super::diag;
use super::super::fault::{Effect, Occasion};
use super::super::frame::Received;
use super::super::journal::ModemEvent;
use super::super::oemsbl::{LoaderReply, nak};
use super::super::stick::{Life, Stick};
use crate::Role;

const DIAG_BAD_COMMAND: u8 = 0x13;

impl Stick {
    pub(super) fn framed(&mut self, now: Instant, role: Role, rest: &mut &[u8]) {
        let taken = self
            .lines
            .get_mut(&role)
            .and_then(|line| line.deframer.take());
        let Some(mut deframer) = taken else {
            *rest = &[];
            return;
        };
        if let Life::HiSilicon(loader) = &self.life {
            deframer.set_limit(loader.buffer());
        }
        while let Some(received) = deframer.next(rest) {
            match received {
                Received::Frame(payload) => self.frame(now, role, &payload),
                lost => self.lost_frame(now, role, &lost),
            }
            match &self.life {
                Life::HiSilicon(loader) if loader.takes_frames() => {
                    deframer.set_limit(loader.buffer());
                }
                Life::HiSilicon(_) | Life::Absent => break,
                _ => {}
            }
        }
        let noise = deframer.take_noise();
        if noise > 0 {
            self.noise(role, format!("{noise} bytes outside of frames"));
        }
        if let Some(line) = self.lines.get_mut(&role) {
            line.deframer = Some(deframer);
        }
    }

    fn frame(&mut self, now: Instant, role: Role, payload: &[u8]) {
        self.journal.frame(role, payload);
        let opcode = payload.first().copied().unwrap_or_default();
        let block = (opcode == 0x42).then(|| self.flash.session_blocks() + 1);
        let Some(effects) = self.strike(now, Occasion::Frame { opcode, block }) else {
            return;
        };
        let refusal = effects.iter().find_map(|effect| match effect {
            Effect::Nak(reason) => Some(*reason),
            Effect::Refuse => Some(nak::NOT_PERMITTED),
            _ => None,
        });
        let (flash, journal) = (&mut self.flash, &mut self.journal);
        let identity = &self.kept.identity;
        let reply = match (&mut self.life, refusal) {
            (Life::Normal(_), Some(_)) => {
                LoaderReply::Text(diag::refuse(DIAG_BAD_COMMAND, payload))
            }
            (Life::Normal(software), None) => {
                let reply = diag::answer(payload, &software.kept.identity, journal);
                self.send_frame(now, role, &reply.payload, true, Duration::ZERO, &effects);
                if let Some(then) = reply.then {
                    self.restart(now, Duration::ZERO, then);
                }
                return;
            }
            (_, Some(reason)) => LoaderReply::Nak(reason),
            (Life::Oemsbl(loader), None) => loader.frame(payload, identity, flash, journal),
            (Life::HiSilicon(loader), None) => loader.frame(payload, identity, flash, journal),
            (Life::Absent, None) => return,
        };
        let delay = match opcode {
            0x41 => Duration::from_millis(self.timing.start_ms),
            0x42 => Duration::from_micros(self.timing.block_us),
            0x43 => Duration::from_millis(self.timing.end_ms),
            _ => Duration::ZERO,
        };
        self.loader_reply(now, role, &reply, delay, &effects);
    }

    fn loader_reply(
        &mut self,
        now: Instant,
        role: Role,
        reply: &LoaderReply,
        delay: Duration,
        effects: &[Effect],
    ) {
        match reply {
            LoaderReply::Ack => self.send_frame(now, role, &[0x02], true, delay, effects),
            LoaderReply::Nak(reason) => {
                self.send_frame(now, role, &[0x03, 0x00, *reason], true, delay, effects);
            }
            LoaderReply::Text(payload) => {
                self.send_frame(now, role, payload, true, delay, effects);
            }
            LoaderReply::Bare(payload) => {
                self.send_frame(now, role, payload, false, delay, effects);
            }
            LoaderReply::Reset => {
                self.send_frame(now, role, &[0x02], true, delay, effects);
                self.resets += 1;
                self.restart(now, delay, Then::Restart);
            }
            LoaderReply::Silent => {}
        }
    }

    /// One transfer to a HiSilicon stick in download mode that still takes AT commands.
    pub(super) fn transfer(&mut self, now: Instant, role: Role, bytes: &[u8]) {
        let text: String = bytes
            .iter()
            .take(256)
            .filter(|byte| (0x20..0x7F).contains(*byte))
            .map(|byte| char::from(*byte))
            .collect();
        self.journal.note(ModemEvent::Command {
            port: role,
            text: text.clone(),
        });
        let Some(effects) = self.strike(now, Occasion::Command(&text)) else {
            return;
        };
        let refused = effects
            .iter()
            .any(|effect| matches!(effect, Effect::Nak(_) | Effect::Refuse));
        let identity = &self.kept.identity;
        let reply = match &mut self.life {
            _ if refused => LoaderReply::Text(b"\r\nERROR\r\n".to_vec()),
            Life::HiSilicon(loader) => loader.command(bytes, identity, &mut self.journal),
            _ => return,
        };
        match reply {
            LoaderReply::Text(answer) => {
                let delay = Duration::from_millis(self.timing.at_ms);
                self.deliver(now, role, answer, delay, &effects);
            }
            other => self.loader_reply(now, role, &other, Duration::ZERO, &effects),
        }
    }

    fn lost_frame(&mut self, now: Instant, role: Role, lost: &Received) {
        self.noise(role, format!("{lost:?}"));
        // DIAG and the HiSilicon reference drop what they cannot read.
        if !matches!(self.life, Life::Oemsbl(_)) {
            return;
        }
        let reason = match lost {
            Received::TooShort => nak::TOO_SHORT,
            Received::TooLong => nak::TOO_LONG,
            _ => nak::BAD_FCS,
        };
        self.journal
            .violation(format!("a damaged frame came: {lost:?}"));
        self.loader_reply(now, role, &LoaderReply::Nak(reason), Duration::ZERO, &[]);
    }

    fn noise(&mut self, port: Role, text: String) {
        self.journal.note(ModemEvent::Noise { port, text });
    }
}
