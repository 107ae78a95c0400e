//! Taking a modem in hand, switching it, and letting go of it.

use super::connect::{Rule, can_switch};
use super::jobs::Job;
use super::known::KnownModem;
use super::session::Session;
use super::{State, Turn};
use crate::gui::action::{ConnectionAction, Effect, Screen, Target};
use crate::job::{JobRequest, SwitchRequest};
use crate::progress::Stage;

impl State {
    pub(super) fn act_on_connection(&mut self, action: ConnectionAction, turn: &mut Turn) {
        match action {
            ConnectionAction::Connect(target) => self.remember_and_connect(target, turn),
            ConnectionAction::Switch(target) => self.switch(target, turn),
            ConnectionAction::ChooseScenario(place) => self.connect.scenario = place,
            ConnectionAction::ChooseFault(place) => self.connect.fault = place,
            ConnectionAction::Disconnect => self.disconnect(turn),
            ConnectionAction::AskAgain => self.identify(turn),
            ConnectionAction::InstallRule { keep_off } => self.install_rule(keep_off, turn),
            ConnectionAction::Unplug => {
                turn.push(Effect::Simulated(false));
                self.presence(false, turn);
            }
            // Its ports come when it has started; then the watcher says so.
            ConnectionAction::PlugIn => turn.push(Effect::Simulated(true)),
        }
    }

    /// How it goes is shown where modems are found.
    fn install_rule(&mut self, keep_off: bool, turn: &mut Turn) {
        if self.work().is_some() || self.connect.rule == Rule::Installing {
            return;
        }
        self.connect.rule = Rule::Installing;
        self.show(Screen::Connect, turn);
        turn.push(Effect::InstallRule { keep_off });
    }

    fn remember_and_connect(&mut self, target: Target, turn: &mut Turn) {
        if let Target::Ports { port, download } = &target {
            self.settings.last_port = Some(port.clone());
            self.settings.last_download_port = (download != port).then(|| download.clone());
            turn.push(Effect::SaveSettings(Box::new(self.settings.clone())));
        }
        self.connect_to(target, turn);
    }

    /// Takes this modem in hand and asks it. What is known of the same one before stays, but a
    /// simulated modem is a new one each time.
    pub(super) fn connect_to(&mut self, target: Target, turn: &mut Turn) {
        match &mut self.session {
            Some(session) if !session.jobs.only_give_way() => return,
            Some(session) if session.target == target && !session.simulated() => {
                session.present = true;
                session.jobs.clear();
            }
            session => *session = Some(Box::new(Session::new(target))),
        }
        self.identify(turn);
    }

    /// The modem in its CD-ROM state becomes a modem.
    fn switch(&mut self, target: Target, turn: &mut Turn) {
        if !can_switch(&target) {
            return;
        }
        let seen_for = self
            .connect
            .cdrom_since
            .map(|since| turn.moment.now.saturating_duration_since(since))
            .unwrap_or_default();
        match &mut self.session {
            Some(session) if !session.jobs.is_idle() => return,
            Some(session) if session.target == target => session.known = KnownModem::Nothing,
            session => *session = Some(Box::new(Session::new(target))),
        }
        self.connect.failure = None;
        let job = Job::Switch {
            stage: Stage::WaitForSystemSwitch,
        };
        let request = JobRequest::SwitchMode(SwitchRequest { seen_for });
        self.of_session(|session| session.start(job, request, turn));
    }

    /// Lets go of the modem. All that was to be done with it is forgotten.
    pub(super) fn disconnect(&mut self, turn: &mut Turn) {
        if self.work().is_some() {
            return;
        }
        self.session = None;
        self.connect.cdrom_since = None;
        self.connect.failure = None;
        self.connect.rule = Rule::Unasked;
        turn.push(Effect::Disconnect);
    }
}
