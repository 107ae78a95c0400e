//! Every answer belongs to its question: jobs on sticks that are slow, deaf, noisy, or that answer some
//! questions never, as owners' reports tell of them. On the simulated modem in memory, in its own time.

mod network;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use modem_medic::bus::{Bus, BusError, Clock, Port, Ports, Role, UsbSwitch};
use modem_medic::firmware::{Package, sample};
use modem_medic::job::{
    Caution, Done, Failure, FlashRequest, IdentifyRequest, JobRequest, ModemReport, Notice,
    ReactivateRequest, Reactivated, RepairRequest, Wanted,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::modem::{Imei, ImeiFault, NetworkVerdict, PinState};
use modem_medic::problem::Problem;
use modem_medic::simulator::{
    Chatter, Effect, Fault, MemoryBus, Model, ModemState, PresentAs, Scenario, SharedStick, SysCfg,
    Timing, Trigger, simulated_role,
};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};

/// A worker on a modem, with the journals of `shelf`.
struct Bench {
    worker: Worker,
    stick: SharedStick,
    cautions: Mutex<Vec<Caution>>,
}

impl Bench {
    fn new(scenario: Scenario) -> Self {
        Self::with(scenario, Shelf::default())
    }

    fn with(scenario: Scenario, shelf: Shelf) -> Self {
        Self::on(MemoryBus::new(scenario), |bus| Box::new(bus), shelf)
    }

    /// The port that is named as the PC UI port carries another role.
    fn named(scenario: Scenario, role: Role) -> Self {
        Self::on(
            MemoryBus::new(scenario),
            |inner| Box::new(Misnamed { inner, role }),
            Shelf::default(),
        )
    }

    fn on(bus: MemoryBus, around: impl FnOnce(MemoryBus) -> Box<dyn Bus>, shelf: Shelf) -> Self {
        let stick = bus.stick();
        let worker = Worker::start(around(bus), Box::new(shelf), Arc::new(|| {})).unwrap();
        Self {
            worker,
            stick,
            cautions: Mutex::default(),
        }
    }

    /// Runs a job. Gives its outcome and how long it took on the modem's clock.
    fn run(&self, request: JobRequest) -> (Result<Done, Failure>, Duration) {
        let begun = self.stick.now();
        self.worker
            .commands()
            .send(WorkerCommand::Start(request))
            .unwrap();
        let outcome = loop {
            match self.worker.events().recv().unwrap() {
                WorkerEvent::Finished(done) => break Ok(*done),
                WorkerEvent::Failed(failure) => break Err(failure),
                WorkerEvent::Notice(Notice::Caution(caution)) => {
                    self.cautions.lock().unwrap().push(caution);
                }
                WorkerEvent::WorkerDied => panic!("the worker died"),
                _ => {}
            }
        };
        (outcome, self.stick.now() - begun)
    }

    fn identify(&self) -> (Result<ModemReport, Failure>, Duration) {
        let (outcome, took) = self.run(JobRequest::Identify(IdentifyRequest::Read));
        let report = outcome.map(|done| match done {
            Done::Identified(report) => *report,
            done => panic!("{done:?}"),
        });
        (report, took)
    }

    fn reactivate(&self, request: ReactivateRequest) -> Result<Reactivated, Failure> {
        let (outcome, _) = self.run(JobRequest::Reactivate(request));
        outcome.map(|done| match done {
            Done::Reactivated(done) => done,
            done => panic!("{done:?}"),
        })
    }

    fn cautions(&self) -> Vec<Caution> {
        std::mem::take(&mut self.cautions.lock().unwrap())
    }

    fn settings(&self) -> Vec<String> {
        let report = self.stick.report();
        let sets = report.commands().into_iter().filter(|command| {
            command.contains("SYSCFG") && command.contains('=') && !command.ends_with('?')
        });
        sets.map(str::to_owned).collect()
    }
}

/// A bus on which somebody named another port than the PC UI port.
struct Misnamed {
    inner: MemoryBus,
    role: Role,
}

impl Ports for Misnamed {
    fn present(&mut self, role: Role) -> bool {
        role == Role::PcUi && self.inner.present(self.role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        match role {
            Role::PcUi => self.inner.open(self.role),
            other => Err(BusError::NotFound(other)),
        }
    }

    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }
}

impl Clock for Misnamed {
    fn now(&self) -> Instant {
        self.inner.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.inner.wait_for_change(deadline);
    }
}

impl UsbSwitch for Misnamed {}

fn named(name: &str) -> Scenario {
    Scenario::named(name).unwrap()
}

/// This many times: for good.
const FOREVER: u32 = 1000;

fn at(command: &str, effect: Effect, times: u32) -> Fault {
    Fault::new(effect, Trigger::Command(command.into())).times(times)
}

fn says(command: &str, text: &str, times: u32) -> Fault {
    at(command, Effect::Says(text.as_bytes().to_vec()), times)
}

const SECOND: Duration = Duration::from_secs(1);

/// The questions of an identification.
const QUESTIONS: &[&str] = &[
    "ATE0",
    "AT+CMEE",
    "AT^CURC",
    "ATI",
    "AT+CGMI",
    "AT+CGMM",
    "AT+CGMR",
    "AT+CGSN",
    "AT^HWVER",
    "AT^VERSION?",
    "AT^SYSCFG?",
    "AT^CARDLOCK?",
    "AT+CPIN?",
    "AT^CPIN?",
    "AT+CLCK",
    "AT^SYSINFO",
    "AT+CREG?",
    "AT+CGREG?",
    "AT+CSQ",
    "AT+COPS?",
];

/// Nothing in the report belongs to another question: what is told is right, the rest is not told.
fn assert_true(report: &ModemReport, what: &str) {
    let identity = &report.identity;
    let usual = Scenario::of(Model::E1550).identity;
    for (told, right) in [
        (identity.manufacturer.as_deref(), "huawei"),
        (identity.model.as_deref(), &usual.model),
        (identity.hardware.as_deref(), &usual.hardware),
        (report.version().as_deref(), &usual.firmware),
        (identity.imei.as_ref().map(Imei::reveal), &usual.imei),
    ] {
        assert!(
            told.is_none_or(|told| told == right),
            "{what}: {told:?} for {right}"
        );
    }
    assert_eq!(identity.revision, None, "{what}");
    assert_eq!(identity.imei_fault, None, "{what}");
    let setting = report.syscfg.map(|setting| setting.to_string());
    assert!(
        setting.is_none_or(|text| text == "2,2,3fffffff,1,2"),
        "{what}"
    );
    assert!(
        report.pin.is_none_or(|pin| pin == PinState::Ready),
        "{what}"
    );
    let operator = report
        .network
        .operator
        .as_ref()
        .and_then(|it| it.name.as_deref());
    assert!(
        operator.is_none_or(|name| name == "Test 3G"),
        "{what}: {operator:?}"
    );
}

fn assert_whole(report: &ModemReport, what: &str) {
    assert_true(report, what);
    let identity = &report.identity;
    assert!(
        identity.model.is_some() && identity.firmware.is_some() && identity.imei.is_some(),
        "{what}: {identity:?}"
    );
    assert!(
        report.syscfg.is_some() && report.network.is_registered(),
        "{what}"
    );
}

#[test]
fn a_slow_modem_is_read_right() {
    for at_ms in [1500, 2200, 4000, 6000] {
        let timing = Timing {
            at_ms,
            ..Timing::LIFELIKE
        };
        for chatter in [Chatter::Silent, Chatter::Stubborn] {
            let mut scenario = named("normal").timed(timing);
            scenario.chatter = chatter;
            let (report, took) = Bench::new(scenario).identify();
            let what = format!("{at_ms} ms, {chatter:?}");
            let report = report.unwrap_or_else(|failure| panic!("{what}: {failure}"));
            assert_true(&report, &what);
            assert_eq!(report.identity.model.as_deref(), Some("E1550"), "{what}");
            assert!(took < 240 * SECOND, "{what}: {took:?}");
        }
    }
}

#[test]
fn one_question_that_is_answered_late_shifts_no_answer() {
    for question in QUESTIONS {
        for delay_ms in [2500, 5500, 7000, 12_000] {
            let fault = at(question, Effect::SlowReply { delay_ms }, 1);
            let (report, took) = Bench::new(named("normal").with(fault)).identify();
            let what = format!("{question} after {delay_ms} ms");
            let report = report.unwrap_or_else(|failure| panic!("{what}: {failure}"));
            assert_true(&report, &what);
            assert_eq!(report.identity.model.as_deref(), Some("E1550"), "{what}");
            assert!(took < 30 * SECOND, "{what}: {took:?}");
        }
    }
}

#[test]
fn one_question_that_is_never_answered_stays_unknown() {
    for question in QUESTIONS {
        for effect in [Effect::LostReply, Effect::Unheard] {
            let fault = at(question, effect.clone(), FOREVER);
            let (report, took) = Bench::new(named("normal").with(fault)).identify();
            let what = format!("{question}, {effect:?}");
            let report = report.unwrap_or_else(|failure| panic!("{what}: {failure}"));
            assert_true(&report, &what);
            assert_eq!(report.identity.model.as_deref(), Some("E1550"), "{what}");
            assert!(took < 40 * SECOND, "{what}: {took:?}");
        }
    }
}

#[test]
fn many_unanswered_questions_end_in_bounded_time() {
    let mut scenario = named("normal");
    for question in [
        "AT^HWVER",
        "AT^VERSION?",
        "AT^CARDLOCK?",
        "AT+CPIN?",
        "AT+CREG?",
        "AT+CGREG?",
        "AT+COPS?",
    ] {
        scenario = scenario.with(at(question, Effect::Unheard, FOREVER));
    }
    let (report, took) = Bench::new(scenario).identify();
    assert_true(&report.unwrap(), "many");
    assert!(took < 60 * SECOND, "{took:?}");
}

#[test]
fn a_first_command_that_is_lost_is_asked_again_although_reports_come() {
    for name in ["quiet", "noisy", "flood"] {
        for times in 1..=3 {
            let fault = Fault::new(Effect::Unheard, Trigger::Anything).times(times);
            let (report, _) = Bench::new(named(name).with(fault)).identify();
            assert_whole(&report.unwrap(), name);
        }
    }
}

/// Another program left it so with `ATV0` or `ATQ1`.
#[test]
fn a_modem_that_gives_its_results_as_numbers_or_not_at_all_is_asked_for_words() {
    for said in ["AT\r0\r", "AT\r"] {
        let bench = Bench::new(named("quiet").with(says("AT", said, 1)));
        let (report, took) = bench.identify();
        assert_whole(&report.unwrap(), said);
        assert!(took < 10 * SECOND, "{said:?}: {took:?}");
        let stick = bench.stick.report();
        assert_eq!(stick.commands().get(1), Some(&"ATQ0V1"), "{said:?}");
        assert_eq!(stick.violations, [""; 0]);
    }
}

#[test]
fn a_modem_that_was_plugged_in_seconds_ago_is_given_time() {
    for deaf_ms in [3000, 8000, 15_000] {
        let timing = Timing {
            deaf_ms,
            ..Timing::LIFELIKE
        };
        let bench = Bench::new(named("normal").timed(timing));
        let (report, took) = bench.identify();
        assert_whole(&report.unwrap(), "deaf");
        assert!(took < 30 * SECOND, "{deaf_ms}: {took:?}");
    }
}

#[test]
fn a_modem_that_never_answers_is_given_up() {
    let mut scenario = named("normal");
    scenario.mute = [Role::PcUi, Role::Modem].map(simulated_role).to_vec();
    let (report, took) = Bench::new(scenario).identify();
    assert_eq!(report.unwrap_err().problem, Problem::NotAModem);
    assert!(took < 45 * SECOND, "{took:?}");
    // It answered at first, and then no more.
    let mut scenario = named("normal");
    for question in &QUESTIONS[8..] {
        scenario = scenario.with(at(question, Effect::Unheard, FOREVER));
    }
    for question in ["ATI", "AT+CG"] {
        scenario = scenario.with(at(question, Effect::Unheard, FOREVER));
    }
    let (report, took) = Bench::new(scenario).identify();
    assert_eq!(report.unwrap_err().problem, Problem::NoAnswer);
    assert!(took < 60 * SECOND, "{took:?}");
}

#[test]
fn messages_and_damage_shift_no_answer() {
    let message =
        "\r\n+CMT: \"+4479\",,\"09/03/12,17:05:00+04\"\r\nHello\r\nOK\r\nE173\r\nERROR\r\n";
    let cell = "\r\n+CUSD: 0,\"Balance\r\nOK\r\n11.1.1\",15\r\n";
    for question in QUESTIONS {
        for text in [
            message,
            cell,
            "\0\0\u{1}~",
            "\r\n\r\n",
            "\r\nOK\r\n",
            "\r\n^BOOT:1,0,0,0,89\r\nOK\r\n",
        ] {
            let fault = at(question, Effect::Garbage(text.as_bytes().to_vec()), 1);
            let (report, _) = Bench::new(named("quiet").with(fault)).identify();
            let what = format!("{question}, {text:?}");
            let report = report.unwrap_or_else(|failure| panic!("{what}: {failure}"));
            assert_whole(&report, &what);
        }
    }
}

#[test]
fn double_line_ends_blank_values_and_echo_are_read() {
    let about = "\r\r\nManufacturer:\r\r\n\r\r\nModel: E1550\r\r\n\r\r\nRevision: 11.609.18.00.00\r\r\n\r\r\nIMEI: \r\r\n\r\r\nOK\r\r\n";
    let scenario = named("quiet")
        .with(says("ATI", about, FOREVER))
        .with(says("AT^HWVER", "\r\n^HWVER:\r\n\r\nOK\r\n", FOREVER))
        .with(says("ATE0", "\r\nERROR\r\n", FOREVER));
    let (report, _) = Bench::new(scenario).identify();
    let report = report.unwrap();
    assert_whole(&report, "double line ends");
    assert_eq!(report.identity.manufacturer.as_deref(), Some("huawei"));
    assert_eq!(report.identity.hardware, None);
}

#[test]
fn line_ends_of_a_return_alone_and_bytes_of_no_text_are_read() {
    let setting = "\r^SYSCFG :2, 2, 0x3FFFFFFF, 1, 2\r\rOK\r";
    let scenario = named("quiet")
        .with(says("AT+CGMM", "\rE1550\r\rOK\r", FOREVER))
        .with(says("AT^SYSCFG?", setting, FOREVER))
        .with(says("AT^VERSION?", "\rCommand not support\r", FOREVER))
        .with(at(
            "AT^HWVER",
            Effect::Says(b"\xff\r^HWVER:\"CD6ATCPU\"\xff\r\rOK\xff\r".to_vec()),
            FOREVER,
        ));
    let (report, took) = Bench::new(scenario).identify();
    let report = report.unwrap();
    assert_whole(&report, "bare returns");
    assert_eq!(report.identity.hardware.as_deref(), Some("CD6ATCPU"));
    assert_eq!(
        report.syscfg.unwrap().to_string(),
        "2,2,3fffffff,1,2",
        "with 0x and spaces"
    );
    assert!(took < 5 * SECOND, "{took:?}");
}

#[test]
fn an_imei_that_the_memory_does_not_give_is_lost() {
    let about = "\r\nManufacturer: huawei\r\nModel: E1550\r\nIMEI: \r\n\r\nOK\r\n";
    for (serial, fault) in [
        ("\r\n+CME ERROR: 23\r\n", Some(ImeiFault::Lost)),
        ("\r\n+CME ERROR: memory failure\r\n", Some(ImeiFault::Lost)),
        // Not told is not lost.
        ("\r\nERROR\r\n", None),
    ] {
        let scenario = named("quiet")
            .with(says("ATI", about, FOREVER))
            .with(says("AT+CGSN", serial, FOREVER));
        let (report, _) = Bench::new(scenario).identify();
        assert_eq!(report.unwrap().identity.imei_fault, fault, "{serial:?}");
    }
}

#[test]
fn a_number_of_the_modem_in_a_text_about_something_else_is_hidden() {
    let number = "353443046139759";
    let hardware = format!("\r\n^HWVER:\"CD6 {number}\"\r\n\r\nOK\r\n");
    let operator = format!("\r\n+COPS: 0,0,\"{number}\",2\r\n\r\nOK\r\n");
    let scenario = named("quiet")
        .with(says("AT^HWVER", &hardware, FOREVER))
        .with(says("AT+COPS?", &operator, FOREVER));
    let (report, _) = Bench::new(scenario).identify();
    let report = report.unwrap();
    let hidden = "…139759";
    assert_eq!(
        report.identity.hardware.as_deref(),
        Some(&*format!("CD6 {hidden}"))
    );
    let operator = report.network.operator.unwrap();
    assert_eq!(operator.name.as_deref(), Some(hidden));
}

#[test]
fn a_silent_pc_ui_port_is_replaced_by_the_modem_port_for_reading_only() {
    let bench = Bench::new(named("mute-pcui"));
    let (report, took) = bench.identify();
    assert_whole(&report.unwrap(), "modem port");
    assert!(took < 15 * SECOND, "{took:?}");
    let (outcome, _) = bench.run(flash(false));
    assert_eq!(outcome.unwrap_err().problem, Problem::NoAnswer);
    assert!(bench.stick.report().untouched());
}

fn flash(hisilicon: bool) -> JobRequest {
    let bytes = if hisilicon {
        sample::e3372_firmware("22.333.01.00.00", 32 * 1024)
    } else {
        sample::e1550_firmware("11.609.20.00.00", 32 * 1024)
    };
    let package = Package::from_bytes("Update.bin", bytes).unwrap();
    JobRequest::Flash(FlashRequest {
        package: Arc::new(package),
        wanted: Wanted::Firmware,
        force: Some(String::from("a test")),
        backup: None,
    })
}

#[test]
fn naming_the_diagnostics_port_changes_nothing() {
    for request in [JobRequest::Identify(IdentifyRequest::Read), flash(false)] {
        let bench = Bench::named(named("normal"), Role::Diagnostics);
        let (outcome, _) = bench.run(request);
        let failure = outcome.unwrap_err();
        assert_eq!(failure.problem, Problem::DiagnosticsPort, "{failure}");
        let report = bench.stick.report();
        assert_eq!(
            (report.state, report.violations.len()),
            (ModemState::Normal, 0)
        );
        assert!(report.untouched());
        // Nobody restarted it: its ports were never away.
        let log = serde_json::to_string(&report.log).unwrap();
        assert_eq!(log.matches("\"ports\"").count(), 1, "{log}");
    }
}

#[test]
fn a_modem_in_download_mode_is_recognised_on_an_at_port() {
    for model in [Model::E1550, Model::E3372] {
        for request in [
            JobRequest::Identify(IdentifyRequest::Read),
            flash(model == Model::E3372),
        ] {
            let bench = Bench::named(named("half-flashed").on(model), Role::Download);
            let (outcome, took) = bench.run(request);
            let failure = outcome.unwrap_err();
            assert_eq!(
                failure.problem,
                Problem::InDownloadMode,
                "{model}: {failure}"
            );
            assert!(took < 40 * SECOND, "{model}: {took:?}");
        }
    }
    // The frame that such a stick answers with is heard at the first question.
    let bench = Bench::named(named("half-flashed").on(Model::E3372), Role::Download);
    let (_, took) = bench.identify();
    assert!(took < 2 * SECOND, "{took:?}");
}

#[test]
fn another_version_of_download_mode_is_named_at_once() {
    let mut scenario = Scenario::of(Model::E3372);
    scenario.identity.download_version = "3.0".into();
    let bench = Bench::new(scenario.clone());
    let failure = bench.run(flash(true)).0.unwrap_err();
    assert_eq!(failure.problem, Problem::DownloadVersion, "{failure}");
    assert!(failure.detail.contains("3.0"), "{failure}");
    assert!(bench.stick.report().untouched());

    scenario.present_as = PresentAs::HalfFlashed;
    let bench = Bench::new(scenario);
    let JobRequest::Flash(FlashRequest { package, force, .. }) = flash(true) else {
        panic!("a flash");
    };
    let (outcome, took) = bench.run(JobRequest::Repair(RepairRequest {
        package,
        force,
        port_known: true,
    }));
    let failure = outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::DownloadVersion, "{failure}");
    assert!(took < 15 * SECOND, "{took:?}");
}
