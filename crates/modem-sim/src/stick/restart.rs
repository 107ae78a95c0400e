//! The modem that comes and goes: plugged in, pulled out, switched out of its CD-ROM state, started again.

use std::time::{Duration, Instant};

use super::{Due, Life, Mode, Stick};
use crate::Role;
use crate::at::Then;
use crate::fault::Effect;
use crate::hisilicon::HiSilicon;
use crate::looks::Shape;
use crate::oemsbl::Oemsbl;
use crate::scenario::{Identity, Model, PresentAs};
use crate::software::Software;

/// Where a restart leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Normal,
    Download,
    Storage,
}

/// The effect of faults on the next restart.
#[derive(Debug, Default)]
pub(super) struct Fate {
    never: bool,
    old_version: bool,
    other: Vec<Effect>,
}

impl Stick {
    /// Pulls the modem out. What it was about to say or do is lost.
    pub fn unplug(&mut self, now: Instant) {
        self.advance(now);
        self.agenda.clear();
        self.fate = Fate::default();
        self.storage = false;
        self.vanish();
    }

    /// Plugs the modem in. A half-written one comes back in download mode, one that shows its CD-ROM
    /// shows it again, all others come in normal mode. Nothing happens if it is there, or on its way
    /// back.
    pub fn plug_in(&mut self, now: Instant) {
        self.advance(now);
        let coming = self
            .agenda
            .values()
            .any(|due| matches!(due, Due::Appear(_)));
        if self.shape() == Shape::Absent && !coming {
            self.fate = Fate::default();
            let at = now + Duration::from_millis(self.timing.plug_in_ms);
            let target = self.start_target();
            self.schedule(at, Due::Appear(target));
        }
    }

    /// Switches a modem that shows its CD-ROM, as the vendor's driver or usb-modeswitch does. Nothing
    /// happens to any other.
    pub fn switch(&mut self, now: Instant) {
        self.advance(now);
        if std::mem::take(&mut self.storage) {
            self.ports_changed();
            let at = now + Duration::from_millis(self.timing.plug_in_ms);
            self.schedule(at, Due::Appear(Target::Normal));
        }
    }

    /// The computer's own switch is on its way, if it does that.
    pub(super) fn await_system_switch(&mut self, now: Instant) {
        if let Some(ms) = self.scenario.system_switch_ms {
            self.schedule(now + Duration::from_millis(ms), Due::SystemSwitch);
        }
    }

    /// The modem leaves its CD-ROM state and stays away.
    pub(crate) fn leave_storage(&mut self) {
        self.storage = false;
        self.ports_changed();
    }

    /// How it starts: one that shows its CD-ROM shows it each time, unless that is turned off or it is
    /// half-written.
    fn start_target(&self) -> Target {
        let shows_cdrom = !matches!(self.kept.composition, 0 | 256);
        if self.scenario.present_as == PresentAs::Cdrom && shows_cdrom && self.flash.can_start() {
            Target::Storage
        } else {
            Target::Normal
        }
    }

    /// The modem starts again `delay` from now.
    pub(crate) fn restart(&mut self, now: Instant, delay: Duration, then: Then) {
        let target = if then == Then::Download {
            Target::Download
        } else {
            Target::Normal
        };
        let at = now + delay + Duration::from_millis(self.timing.vanish_ms);
        self.schedule(at, Due::Vanish(target));
    }

    /// Remembers what a fault does to the restart that is to come.
    pub(crate) fn doom(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::NeverComesBack => self.fate.never = true,
                Effect::OldVersion => self.fate.old_version = true,
                Effect::ComesBackAs { .. } => self.fate.other.push(effect.clone()),
                _ => {}
            }
        }
    }

    /// Somebody pulls the modem out, and perhaps plugs it in again.
    pub(crate) fn pull(&mut self, now: Instant, replug_after_ms: Option<u64>) {
        self.agenda.clear();
        self.vanish();
        if let Some(ms) = replug_after_ms {
            self.schedule(now + Duration::from_millis(ms), Due::Appear(Target::Normal));
        }
    }

    pub(super) fn restart_begins(&mut self, at: Instant, target: Target) {
        self.agenda.clear();
        self.vanish();
        let target = match target {
            Target::Normal => self.start_target(),
            other => other,
        };
        if !self.fate.never {
            let away = match target {
                Target::Download => self.timing.to_download_ms,
                Target::Normal | Target::Storage => self.timing.to_normal_ms,
            };
            self.schedule(at + Duration::from_millis(away), Due::Appear(target));
        }
    }

    fn vanish(&mut self) {
        if let Life::Normal(software) = &self.life {
            self.kept = software.kept();
        }
        self.life = Life::Absent;
        self.ready.clear();
        self.lines.clear();
        self.ports_changed();
    }

    pub(super) fn appear(&mut self, now: Instant, target: Target) {
        let fate = std::mem::take(&mut self.fate);
        self.composition = self.kept.composition;
        if target == Target::Storage {
            self.storage = true;
            self.fate = fate;
            self.ports_changed();
            self.await_system_switch(now);
            return;
        }
        for effect in &fate.other {
            become_other(&mut self.kept.identity, effect);
        }
        if target == Target::Normal && self.flash.can_start() {
            self.start_firmware(now, fate.old_version);
        } else {
            self.start_loader(now);
        }
        self.ports_changed();
    }

    fn start_firmware(&mut self, now: Instant, old_version: bool) {
        let written = self.flash.start();
        if written.firmware {
            if let Some(syscfg) = self.scenario.syscfg_after_flash {
                self.kept.syscfg = syscfg;
            }
            if let Some(version) = written.firmware_version.filter(|_| !old_version) {
                self.kept.identity.firmware = version;
            }
        }
        if let Some(version) = written.dashboard_version.filter(|_| !old_version) {
            self.kept.identity.dashboard = version;
        }
        self.dashboard_label = written.dashboard_label.or(self.dashboard_label.take());
        let mut software = Software::start(
            self.kept.clone(),
            self.scenario.model,
            self.scenario.network.clone(),
            self.timing,
            now,
        );
        software.radio.search(now);
        self.hears_from = now + Duration::from_millis(self.timing.deaf_ms);
        self.life = Life::Normal(Box::new(software));
        self.watch_search(now);
        self.open_line(now, Role::Modem, Mode::At);
        self.open_line(now, Role::PcUi, Mode::At);
        let diagnostics = match self.scenario.model {
            Model::E1550 => Mode::Diag,
            Model::E3372 => Mode::Mute,
        };
        self.open_line(now, Role::Diagnostics, diagnostics);
    }

    fn start_loader(&mut self, now: Instant) {
        self.flash.new_session();
        self.life = match self.scenario.model {
            Model::E1550 => Life::Oemsbl(Oemsbl::default()),
            Model::E3372 => Life::HiSilicon(HiSilicon::new(self.scenario.signature_required)),
        };
        self.open_line(now, Role::Download, Mode::Loader);
    }
}

fn become_other(identity: &mut Identity, effect: &Effect) {
    if let Effect::ComesBackAs {
        model,
        imei,
        product,
    } = effect
    {
        for (from, to) in [
            (model, &mut identity.model),
            (imei, &mut identity.imei),
            (product, &mut identity.product),
        ] {
            if let Some(from) = from {
                from.clone_into(to);
            }
        }
    }
}
