//! Taking a modem in hand, switching it, and letting go of it.

use super::connect::{Rule, can_switch};
use super::jobs::Job;
use super::known::Known;
use super::session::Session;
use super::{Moment, State};
use crate::gui::action::{ConnectionAction, Effect, Screen, Target};
use crate::job::{Request, SwitchRequest};
use crate::progress::Stage;

impl State {
    pub(super) fn act_on_connection(
        &mut self,
        action: ConnectionAction,
        moment: &Moment,
    ) -> Vec<Effect> {
        match action {
            ConnectionAction::Connect(target) => self.remember_and_connect(target),
            ConnectionAction::Switch(target) => self.switch(target, moment),
            ConnectionAction::ChooseScenario(place) => {
                self.connect.scenario = place;
                Vec::new()
            }
            ConnectionAction::ChooseFault(place) => {
                self.connect.fault = place;
                Vec::new()
            }
            ConnectionAction::Disconnect => self.disconnect(),
            ConnectionAction::AskAgain => self.identify(),
            ConnectionAction::InstallRule { keep_off } => self.install_rule(keep_off),
            ConnectionAction::Unplug => {
                let mut orders = vec![Effect::Simulated(false)];
                orders.extend(self.presence(false, moment));
                orders
            }
            // Its ports come when it has started; then the watcher says so.
            ConnectionAction::PlugIn => vec![Effect::Simulated(true)],
        }
    }

    /// How it goes is shown where modems are found.
    fn install_rule(&mut self, keep_off: bool) -> Vec<Effect> {
        if self.work().is_some() || self.connect.rule == Rule::Installing {
            return Vec::new();
        }
        self.connect.rule = Rule::Installing;
        let mut orders = self.show(Screen::Connect);
        orders.push(Effect::InstallRule { keep_off });
        orders
    }

    fn remember_and_connect(&mut self, target: Target) -> Vec<Effect> {
        let mut orders = Vec::new();
        if let Target::Ports { port, download } = &target {
            self.settings.last_port = Some(port.clone());
            self.settings.last_download_port = (download != port).then(|| download.clone());
            orders.push(Effect::SaveSettings(Box::new(self.settings.clone())));
        }
        orders.extend(self.connect_to(target));
        orders
    }

    /// Takes this modem in hand and asks it. What is known of the same one before stays, but a
    /// simulated modem is a new one each time.
    pub(super) fn connect_to(&mut self, target: Target) -> Vec<Effect> {
        match &mut self.session {
            Some(session) if !session.jobs.only_give_way() => return Vec::new(),
            Some(session) if session.target == target && !session.simulated() => {
                session.present = true;
                session.jobs.clear();
            }
            session => *session = Some(Box::new(Session::new(target))),
        }
        self.identify()
    }

    /// The modem in its CD-ROM state becomes a modem.
    fn switch(&mut self, target: Target, moment: &Moment) -> Vec<Effect> {
        if !can_switch(&target) {
            return Vec::new();
        }
        let seen_for = self
            .connect
            .cdrom_since
            .map(|since| moment.now.saturating_duration_since(since))
            .unwrap_or_default();
        match &mut self.session {
            Some(session) if !session.jobs.is_idle() => return Vec::new(),
            Some(session) if session.target == target => session.known = Known::Nothing,
            session => *session = Some(Box::new(Session::new(target))),
        }
        self.connect.failure = None;
        let job = Job::Switch {
            stage: Stage::WaitForSystemSwitch,
        };
        let request = Request::SwitchMode(SwitchRequest { seen_for });
        self.of_session(|session| session.start(job, request))
    }

    /// Lets go of the modem. All that was to be done with it is forgotten.
    pub(super) fn disconnect(&mut self) -> Vec<Effect> {
        if self.work().is_some() {
            return Vec::new();
        }
        self.session = None;
        self.connect.cdrom_since = None;
        self.connect.failure = None;
        self.connect.rule = Rule::Unasked;
        vec![Effect::Disconnect]
    }
}
