//! A port that another program holds, and permission: what the window says, and how it goes on.

use crate::bus::path::PathBus;
use crate::bus::{Ports as _, Role};
use crate::gui::action::{ConnectionAction, Message, RuleTrouble, Screen, Target};
use crate::gui::state::connect::Rule;
use crate::gui::watcher::Busy;
use crate::job::Failure;
use crate::problem::Problem;
use crate::simulator::pty::{PtyServer, ServerHandle};
use crate::simulator::{Model, Scenario};

use super::test_app::TestApp;

/// A modem on real ports, until dropped.
struct Served {
    folder: tempfile::TempDir,
    stop: ServerHandle,
    thread: Option<std::thread::JoinHandle<std::io::Result<()>>>,
}

impl Served {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let scenario = Scenario::named("quiet").unwrap().on(Model::E1550);
        let server = PtyServer::start(folder.path(), scenario, None).unwrap();
        let stop = server.handle();
        let thread = std::thread::Builder::new()
            .name("simulated modem".into())
            .spawn(move || server.run())
            .unwrap();
        Self {
            folder,
            stop,
            thread: Some(thread),
        }
    }

    fn bus(&self) -> PathBus {
        let port = |role: Role| self.folder.path().join(role.name());
        PathBus::new(port(Role::PcUi), port(Role::Download))
    }

    fn target(&self) -> Target {
        let bus = self.bus();
        Target::Ports {
            port: bus.path(Role::PcUi).to_owned(),
            download: bus.path(Role::Download).to_owned(),
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap().unwrap();
        }
    }
}

#[test]
fn a_busy_port_is_asked_again_when_it_is_free() {
    let modem = Served::start();
    let held = modem.bus().open(Role::PcUi).unwrap();
    let mut app = TestApp::new();
    app.ask(ConnectionAction::Connect(modem.target()));
    app.until("the failure", |state| state.connect.failure.is_some());
    assert!(app.sees("Another program is using the modem"));
    assert!(app.sees("Try again"));

    // What the watcher looks at once a second.
    let mut busy = Busy::Ports(modem.bus());
    assert!(!busy.is_free());
    drop(held);
    assert!(busy.is_free());
    app.comes(Message::PortFree);
    app.until_known();
    assert_eq!(app.state().screen(), Screen::Modem);
    // Nothing is asked again for a modem that is in hand.
    app.comes(Message::PortFree);
    assert!(app.state().running().is_none());
}

/// A failure as an identification would end with it, shown on the first screen.
fn failed(app: &mut TestApp, failure: Failure) {
    app.harness.state_mut().state.connect.failure = Some(failure);
    app.settle();
}

#[test]
fn who_holds_the_port_is_named() {
    use crate::bus::holder::{Holders, Program};
    let mut app = TestApp::new();
    let mut failure = Failure::outside_job(Problem::Busy, "");
    failure.holders = Some(Box::new(Holders {
        programs: vec![Program {
            name: String::from("picocom"),
            pid: 4242,
        }],
        ..Holders::default()
    }));
    failed(&mut app, failure.clone());
    assert!(app.sees("It is in use by picocom (4242)."));
    failure.problem = Problem::ModemManager;
    failure.holders = Some(Box::new(Holders {
        hidden: true,
        likely: vec![String::from("ModemManager")],
        ..Holders::default()
    }));
    failed(&mut app, failure);
    assert!(app.sees("most likely ModemManager."));
    assert!(app.sees("Block ModemManager"));
}

#[test]
fn a_rule_that_cannot_be_installed_is_given_as_commands() {
    let mut app = TestApp::new();
    failed(&mut app, Failure::outside_job(Problem::NoPermission, ""));
    assert!(app.sees("You are not allowed to use this port"));
    // The order itself is not carried out here: it would ask this computer for a password.
    app.harness.state_mut().state.connect.rule = Rule::Installing;
    app.settle();
    assert!(app.sees("asks for an administrator"));
    app.comes(Message::RuleInstalled(Err(RuleTrouble {
        why: String::from("the password was not given"),
        commands: String::from("sudo tee /etc/udev/rules.d/70-modem-medic.rules"),
    })));
    app.settle();
    assert!(app.sees("The access rule was not installed"));
    assert!(app.sees("sudo tee"));
    assert!(app.sees("Copy the commands"));
    app.comes(Message::RuleInstalled(Ok(())));
    app.settle();
    assert!(app.sees("The access rule is installed"));
}

#[cfg(target_os = "linux")]
#[test]
fn the_button_of_a_forbidden_port_asks_for_the_rule_once() {
    use crate::gui::action::Effect;
    use crate::gui::environment::Environment;
    use crate::gui::widgets::Remedy;

    let remedy = crate::gui::widgets::remedy(Problem::NoPermission);
    assert_eq!(remedy, Remedy::InstallRule);
    let mut app = TestApp::new();
    let state = &mut app.harness.state_mut().state;
    let orders = state.act(remedy.button().2, &Environment::moment());
    let [Effect::InstallRule { keep_off: false }] = orders.as_slice() else {
        panic!("{orders:?}");
    };
    assert!(
        state
            .act(remedy.button().2, &Environment::moment())
            .is_empty()
    );
    assert_eq!(state.connect.rule, Rule::Installing);
}

#[test]
fn the_systems_wish_closes_the_window_without_asking() {
    use crate::gui::action::Effect;
    use crate::gui::environment::Environment;

    let mut app = TestApp::new();
    let state = &mut app.harness.state_mut().state;
    let orders = state.apply(Message::MustEnd, &Environment::moment());
    assert!(matches!(orders.as_slice(), [Effect::Close]));
    assert_eq!(state.dialog, None);
}
