//! Bringing the network back: the setting that is offered, and what was seen of the network.

use super::{Phase, Session};
use crate::gui::action::{Effect, Ended, NetworkAction, Screen};
use crate::gui::state::jobs::Job;
use crate::gui::state::{State, Turn};
use crate::job::{JobRequest, NetworkReading, ReactivateRequest, Reactivated, WatchRequest};
use crate::modem::setting::{Offer, Proposal};
use crate::modem::syscfg::Roam;
use crate::modem::{Networks, RadioSetting, Syscfg};

/// The page's data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkPage {
    /// Where it stands.
    pub phase: Phase<Reactivated>,
    /// Whether it is the former setting that is sent.
    pub undo: bool,
    /// The kinds of network that the person chose, where somebody chose.
    pub networks: Option<Networks>,
    /// Whether foreign networks are allowed, where somebody chose.
    pub roaming: Option<bool>,
    /// The last look at the network since the setting was sent.
    pub last: Option<NetworkReading>,
    /// Whether a setting was changed that can be taken back.
    pub can_undo: bool,
}

impl NetworkPage {
    /// The setting that would be sent to a modem with the setting `now`: the proposal of the job, unless the person chose otherwise. Without
    /// a setting that is known, the guide's own.
    pub fn wanted(&self, now: Option<&RadioSetting>) -> Proposal {
        let guide = RadioSetting::from(Syscfg::REACTIVATE);
        let now = now.unwrap_or(&guide);
        let mut proposal = Proposal::for_modem(now, &Offer::unknown(now.command()));
        if let Some(networks) = self.networks {
            proposal = networks.in_proposal(proposal);
        }
        if let Some(roaming) = self.roaming {
            let roam = if roaming { Roam::ON } else { Roam::OFF };
            proposal.setting = proposal.setting.with_roam(roam);
            proposal.keeps_roaming = false;
        }
        proposal
    }

    /// The request to the job: its own proposal, or exactly the person's choice.
    fn request(&self, now: Option<&RadioSetting>) -> ReactivateRequest {
        match (self.networks, self.roaming) {
            (None, None) => ReactivateRequest::Propose,
            (Some(networks), None) => ReactivateRequest::Networks(networks),
            (_, Some(_)) => ReactivateRequest::Set(self.wanted(now).setting),
        }
    }
}

impl State {
    pub(in crate::gui::state) fn act_on_network(
        &mut self,
        action: &NetworkAction,
        turn: &mut Turn,
    ) {
        let Some(session) = &mut self.session else {
            return;
        };
        match action {
            NetworkAction::Check if session.work().is_some() => {}
            NetworkAction::Check => {
                session.network = NetworkPage {
                    can_undo: session.network.can_undo,
                    ..NetworkPage::default()
                };
                session.go_to(Screen::Network);
                self.identify(turn);
            }
            NetworkAction::ChooseNetworks(networks) => session.network.networks = Some(*networks),
            NetworkAction::ChooseRoaming(roaming) => session.network.roaming = Some(*roaming),
            NetworkAction::Send => {
                let now = session.report().and_then(|modem| modem.syscfg);
                let request = session.network.request(now.as_ref());
                session.send(request, false, turn);
            }
            NetworkAction::Undo => session.send(ReactivateRequest::Undo, true, turn),
            NetworkAction::Watch(true) => session.watch(turn),
            NetworkAction::Watch(false) => turn.extend(session.jobs.end_background()),
        }
    }
}

impl Session {
    /// The setting was sent and read back.
    pub(in crate::gui::state) fn reactivated(
        &mut self,
        reactivated: Reactivated,
        undo: bool,
        turn: &mut Turn,
    ) {
        self.network.can_undo = !undo;
        if let Some(report) = self.report_mut() {
            report.syscfg = Some(reactivated.after);
            report.network = reactivated.network.clone();
        }
        self.network.undo = undo;
        self.network.phase = Phase::Done(Box::new(reactivated));
        turn.push(Effect::JobEnded(Ended::Setting));
        if self.screen() == Screen::Network {
            self.watch(turn);
        }
    }

    /// Goes on looking at the network.
    fn watch(&mut self, turn: &mut Turn) {
        self.start(Job::Watch, JobRequest::WatchNetwork(WatchRequest), turn);
    }

    fn send(&mut self, request: ReactivateRequest, undo: bool, turn: &mut Turn) {
        if self.sending() || self.work().is_some() {
            return;
        }
        self.network.phase = Phase::Sending;
        self.network.undo = undo;
        self.network.last = None;
        self.start(Job::Setting { undo }, JobRequest::Reactivate(request), turn);
    }
}

#[cfg(test)]
mod tests {
    use super::NetworkPage;
    use crate::job::ReactivateRequest;
    use crate::modem::{Networks, RadioCommand, RadioSetting};

    fn sent(page: &NetworkPage, command: RadioCommand, now: &str) -> String {
        let now = RadioSetting::parse(command, now).unwrap();
        page.wanted(Some(&now)).setting.set_command()
    }

    #[test]
    fn the_guides_command_is_the_default_and_choices_change_only_their_own_field() {
        let mut page = NetworkPage::default();
        assert_eq!(
            page.wanted(None).setting.set_command(),
            "AT^SYSCFG=2,2,3fffffff,0,2"
        );
        assert_eq!(page.request(None), ReactivateRequest::Propose);
        page.roaming = Some(true);
        assert_eq!(
            page.wanted(None).setting.set_command(),
            "AT^SYSCFG=2,2,3fffffff,1,2"
        );
        page.networks = Some(Networks::Only2g);
        assert_eq!(
            page.wanted(None).setting.set_command(),
            "AT^SYSCFG=13,1,3fffffff,1,2"
        );
        page.networks = Some(Networks::Only3g);
        assert_eq!(
            page.wanted(None).setting.set_command(),
            "AT^SYSCFG=14,2,3fffffff,1,2"
        );
    }

    #[test]
    fn roaming_that_is_on_stays_on_unless_the_person_takes_it_away() {
        let (classic, roams) = (RadioCommand::Syscfg, "13,1,3FFFFFFF,1,2");
        let mut page = NetworkPage::default();
        assert_eq!(sent(&page, classic, roams), "AT^SYSCFG=2,2,3fffffff,1,2");
        let now = RadioSetting::parse(classic, roams).unwrap();
        assert!(page.wanted(Some(&now)).keeps_roaming);
        assert_eq!(page.request(Some(&now)), ReactivateRequest::Propose);
        page.roaming = Some(false);
        // Exactly the guide's command, one choice away.
        assert_eq!(sent(&page, classic, roams), "AT^SYSCFG=2,2,3fffffff,0,2");
        assert!(!page.wanted(Some(&now)).keeps_roaming);
        assert!(matches!(
            page.request(Some(&now)),
            ReactivateRequest::Set(_)
        ));
    }

    #[test]
    fn a_modem_that_is_set_by_the_other_command_is_offered_that_one() {
        let page = NetworkPage::default();
        let now = "\"0302\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF";
        let command = sent(&page, RadioCommand::Extended, now);
        assert!(command.starts_with("AT^SYSCFGEX=\"00\","), "{command}");
    }
}
