//! The jobs that go on until they are cancelled, as a face sees them: a talk over the console and the
//! watch over the network. And a job on the simulated modem at the pace of a clock.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use crossbeam_channel::{Sender, bounded};
use modem_medic::bus::{BusError, Clock, Port, PortError, Ports, Role, UsbSwitch};
use modem_medic::firmware::{Package, sample};
use modem_medic::job::{
    ConsoleClosed, ConsoleKind, ConsoleLine, ConsoleRequest, Danger, Done, FlashRequest,
    JobRequest, Notice, Wanted, WatchRequest,
};
use modem_medic::problem::Problem;
use modem_medic::simulator::{
    Effect, Fault, MemoryBus, Model, PaceClock, PacedBus, Scenario, SharedStick, Timing, Trigger,
};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};

use super::in_memory::{ask, worker, worker_on};

fn named(name: &str) -> Scenario {
    Scenario::named(name).unwrap().on(Model::E1550)
}

fn start(scenario: Scenario, request: JobRequest) -> (Worker, SharedStick) {
    let (worker, stick) = worker_on(scenario);
    ask(&worker, request);
    (worker, stick)
}

fn console() -> (Sender<String>, JobRequest) {
    let (typed, lines) = bounded(16);
    (typed, JobRequest::Console(ConsoleRequest { lines }))
}

/// The next line of the talk, or how the job ended.
fn next(worker: &Worker) -> Result<ConsoleLine, WorkerEvent> {
    loop {
        match worker.events().recv().unwrap() {
            WorkerEvent::Notice(Notice::Console(line)) => return Ok(line),
            end @ (WorkerEvent::Finished(_) | WorkerEvent::Failed(_) | WorkerEvent::WorkerDied) => {
                return Err(end);
            }
            _ => {}
        }
    }
}

/// A whole talk of these lines.
fn talk(scenario: Scenario, typed: &[&str]) -> (Vec<ConsoleLine>, usize, SharedStick) {
    let (sender, request) = console();
    for line in typed {
        sender.send((*line).to_owned()).unwrap();
    }
    drop(sender);
    let (worker, stick) = start(scenario, request);
    let mut said = Vec::new();
    loop {
        match next(&worker) {
            Ok(line) => said.push(line),
            Err(WorkerEvent::Finished(done)) => match *done {
                Done::ConsoleClosed(ConsoleClosed { sent }) => return (said, sent, stick),
                other => panic!("{other:?}"),
            },
            Err(other) => panic!("{other:?}"),
        }
    }
}

fn line(kind: ConsoleKind, text: &str) -> ConsoleLine {
    ConsoleLine {
        kind,
        text: text.to_owned(),
    }
}

const OK: ConsoleKind = ConsoleKind::Final { ok: true };
const NOT_OK: ConsoleKind = ConsoleKind::Final { ok: false };

#[test]
fn a_talk_says_everything_in_its_order() {
    let typed = ["ATE0\r\n", "", "at+cgmm", "AT+CPIN?", "AT^NOSUCH?"];
    let (said, sent, _stick) = talk(named("quiet"), &typed);
    assert_eq!(
        said,
        [
            line(ConsoleKind::Sent, "ATE0"),
            line(OK, "OK"),
            line(ConsoleKind::Sent, "at+cgmm"),
            line(ConsoleKind::Answer, "E1550"),
            line(OK, "OK"),
            line(ConsoleKind::Sent, "AT+CPIN?"),
            line(ConsoleKind::Answer, "+CPIN: READY"),
            line(OK, "OK"),
            line(ConsoleKind::Sent, "AT^NOSUCH?"),
            line(NOT_OK, "COMMAND NOT SUPPORT"),
        ]
    );
    assert_eq!(sent, 4);
}

#[test]
fn the_guides_own_command_brings_the_network_back_here_too() {
    let (said, _, stick) = talk(
        named("network-lost"),
        &["AT^SYSCFG=2,2,3fffffff,0,2", "AT^SYSCFG?"],
    );
    assert!(said.contains(&line(OK, "OK")));
    assert_eq!(stick.report().syscfg, "2,2,3FFFFFFF,0,2");
}

#[test]
fn what_is_never_sent_reaches_no_modem() {
    let typed = [
        "AT^U2DIAG=0",
        "at+csq;^cardlock=\"12345678\"",
        "AT$QCDMG",
        "AT+CSQ\rAT^GODLOAD",
        "hello",
        "AT^SECUBOOT=1",
        "AT^SECUBOOT=1",
    ];
    let (said, sent, stick) = talk(named("quiet"), &typed);
    let dangers: Vec<ConsoleKind> = said.iter().map(|line| line.kind).collect();
    assert_eq!(
        dangers,
        [
            Danger::Composition,
            Danger::UnlockCode,
            Danger::DownloadMode,
            Danger::DownloadMode,
            Danger::Unclear,
            Danger::Unknown,
            Danger::Unknown,
        ]
        .map(ConsoleKind::Refused)
    );
    assert_eq!(said[3].text, "AT+CSQ?AT^GODLOAD", "safe to show");
    assert_eq!(sent, 0);
    let report = stick.report();
    assert_eq!(report.commands(), Vec::<&str>::new());
    assert_eq!(report.violations, Vec::<String>::new());
}

#[test]
fn a_modem_that_does_not_answer_is_named_and_the_talk_goes_on() {
    let silent = Fault::new(Effect::LostReply, Trigger::Command("AT+CSQ".into()));
    let (said, sent, _stick) = talk(named("quiet").with(silent), &["AT+CSQ", "AT"]);
    assert_eq!(
        said,
        [
            line(ConsoleKind::Sent, "AT+CSQ"),
            line(ConsoleKind::Silent, "AT+CSQ"),
            line(ConsoleKind::Sent, "AT"),
            line(OK, "OK"),
        ]
    );
    assert_eq!(sent, 2);
}

#[test]
fn an_answer_that_comes_too_late_is_shown_all_the_same() {
    let effect = Effect::SlowReply { delay_ms: 15_000 };
    let late = Fault::new(effect, Trigger::Command("AT+CSQ".into()));
    let (typed, request) = console();
    let (worker, _stick) = start(named("quiet").with(late), request);
    typed.send("ATE0".into()).unwrap();
    typed.send("AT+CSQ".into()).unwrap();
    let said: Vec<ConsoleLine> = (0..6).map(|_| next(&worker).unwrap()).collect();
    let (silent, answer) = (ConsoleKind::Silent, ConsoleKind::Answer);
    assert_eq!(said[3], line(silent, "AT+CSQ"));
    assert_eq!(said[4], line(answer, "+CSQ: 17,99"));
    assert_eq!(said[5], line(answer, "OK"));
}

/// A modem that says one thing to every command, on a clock that reading moves. It notes what it is
/// sent, and cancels the job when nothing has been said for a while.
#[derive(Clone, Debug)]
struct Parrot {
    answer: &'static [u8],
    begun: Instant,
    passed: Arc<AtomicU64>,
    pending: Vec<u8>,
    heard: Arc<Mutex<Vec<u8>>>,
    commands: Arc<OnceLock<Sender<WorkerCommand>>>,
}

impl Parrot {
    fn start(answer: &'static [u8], typed: &str) -> (Worker, Arc<Mutex<Vec<u8>>>, Sender<String>) {
        let parrot = Self {
            answer,
            begun: Instant::now(),
            passed: Arc::default(),
            pending: Vec::new(),
            heard: Arc::default(),
            commands: Arc::default(),
        };
        let (heard, commands) = (parrot.heard.clone(), parrot.commands.clone());
        let worker = worker(parrot);
        commands.set(worker.commands()).unwrap();
        let (sender, request) = console();
        sender.send(typed.to_owned()).unwrap();
        worker
            .commands()
            .send(WorkerCommand::Start(request))
            .unwrap();
        (worker, heard, sender)
    }
}

impl Ports for Parrot {
    fn present(&mut self, _role: Role) -> bool {
        true
    }

    fn open(&mut self, _role: Role) -> Result<Box<dyn Port>, BusError> {
        Ok(Box::new(self.clone()))
    }

    fn describe(&self, _role: Role) -> String {
        "parrot".into()
    }
}

impl Clock for Parrot {
    fn now(&self) -> Instant {
        self.begun + Duration::from_millis(self.passed.load(Ordering::SeqCst))
    }

    fn wait_for_change(&mut self, _deadline: Instant) {}
}

impl UsbSwitch for Parrot {}

impl Port for Parrot {
    fn write(&mut self, bytes: &[u8], _deadline: Instant) -> Result<(), PortError> {
        self.heard.lock().unwrap().extend(bytes);
        // The line end that a fresh port gets first is no question.
        if bytes.len() > 1 && bytes.ends_with(b"\r") {
            self.pending.extend(self.answer);
        }
        Ok(())
    }
    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        let room = self.pending.len().min(buffer.len());
        let bytes: Vec<u8> = self.pending.drain(..room).collect();
        buffer[..bytes.len()].copy_from_slice(&bytes);
        if bytes.is_empty() {
            let wait = deadline.saturating_duration_since(self.now());
            assert!(
                wait <= Duration::from_millis(200),
                "a wish to stop would be missed"
            );
            let millis = u64::try_from(wait.as_millis()).unwrap();
            let before = self.passed.fetch_add(millis, Ordering::SeqCst);
            if before < 3000 && before + millis >= 3000 {
                self.commands
                    .get()
                    .unwrap()
                    .send(WorkerCommand::Cancel)
                    .unwrap();
            }
        }
        Ok(bytes.len())
    }
    fn discard_input(&mut self) -> Result<(), PortError> {
        Ok(())
    }
}

#[test]
fn a_modem_that_waits_for_a_text_is_taken_out_of_it() {
    let (worker, heard, _typed) = Parrot::start(b"\r\n> ", "AT+CMGS=24");
    assert_eq!(
        next(&worker).unwrap(),
        line(ConsoleKind::Sent, "AT+CMGS=24")
    );
    assert_eq!(next(&worker).unwrap(), line(NOT_OK, ">"));
    assert!(matches!(next(&worker), Err(WorkerEvent::Finished(_))));
    // Its first line end is for what a fresh port may have echoed into the modem.
    assert_eq!(*heard.lock().unwrap(), b"\rAT+CMGS=24\r\x1b");
}

#[test]
fn a_wish_to_stop_is_followed_while_a_command_is_open() {
    let (worker, _heard, _typed) = Parrot::start(b"", "AT+COPS=?");
    assert_eq!(next(&worker).unwrap(), line(ConsoleKind::Sent, "AT+COPS=?"));
    let Err(WorkerEvent::Finished(done)) = next(&worker) else {
        panic!("not finished")
    };
    assert_eq!(*done, Done::ConsoleClosed(ConsoleClosed { sent: 1 }));
}

#[test]
fn what_the_modem_says_by_itself_appears_and_a_cancel_is_the_normal_end() {
    let (typed, request) = console();
    let (worker, _stick) = start(named("noisy"), request);
    loop {
        let line = next(&worker).unwrap();
        assert_eq!(line.kind, ConsoleKind::Report, "{line:?}");
        if line.text.starts_with("^BOOT:") {
            break;
        }
    }
    typed.send("AT+CSQ".into()).unwrap();
    let mut kinds = Vec::new();
    while kinds.last() != Some(&OK) {
        kinds.push(next(&worker).unwrap().kind);
    }
    assert!(kinds.contains(&ConsoleKind::Answer));
    worker.commands().send(WorkerCommand::Cancel).unwrap();
    let end = loop {
        if let Err(end) = next(&worker) {
            break end;
        }
    };
    assert!(
        matches!(end, WorkerEvent::Finished(done) if *done == Done::ConsoleClosed(ConsoleClosed { sent: 1 }))
    );
}

#[test]
fn a_modem_that_is_pulled_out_ends_the_talk_as_unplugged() {
    let (_typed, request) = console();
    let (worker, stick) = start(named("noisy"), request);
    next(&worker).unwrap();
    stick.unplug();
    let end = loop {
        if let Err(end) = next(&worker) {
            break end;
        }
    };
    assert!(matches!(end, WorkerEvent::Failed(failure) if failure.problem == Problem::Unplugged));
}

#[test]
fn a_face_that_never_listens_does_not_fill_the_memory_and_still_hears_the_end() {
    let (typed, request) = console();
    let (worker, stick) = start(named("noisy"), request);
    let begun = stick.now();
    // Many more reports than are kept for a face that sleeps.
    while stick.now() < begun + Duration::from_secs(5 * 10_000) {
        std::thread::yield_now();
    }
    drop(typed);
    let mut heard = 0;
    let end = loop {
        match next(&worker) {
            Ok(_) => heard += 1,
            Err(end) => break end,
        }
    };
    assert!(matches!(end, WorkerEvent::Finished(_)));
    assert!((4096..6000).contains(&heard), "{heard}");
}

#[test]
fn the_watch_tells_every_look_until_it_is_cancelled() {
    let (worker, _stick) = start(named("normal"), JobRequest::WatchNetwork(WatchRequest));
    let mut looks = Vec::new();
    while looks.len() < 3 {
        if let WorkerEvent::Notice(Notice::Network(reading)) = worker.events().recv().unwrap() {
            looks.push(reading);
        }
    }
    assert!(looks.iter().all(|reading| reading.state.is_registered()));
    let seconds: Vec<u64> = looks.iter().map(|reading| reading.seconds).collect();
    assert_eq!(seconds, [0, 3, 6]);
    worker.commands().send(WorkerCommand::Cancel).unwrap();
    let end = next(&worker).unwrap_err();
    let WorkerEvent::Finished(done) = end else {
        panic!("{end:?}")
    };
    assert!(matches!(*done, Done::Watched(state) if state.is_registered()));
}

#[test]
fn a_modem_that_is_pulled_out_ends_the_watch() {
    let (worker, stick) = start(named("quiet"), JobRequest::WatchNetwork(WatchRequest));
    while !matches!(
        worker.events().recv().unwrap(),
        WorkerEvent::Notice(Notice::Network(_))
    ) {}
    stick.unplug();
    let end = next(&worker).unwrap_err();
    assert!(matches!(end, WorkerEvent::Failed(failure) if failure.problem == Problem::Unplugged));
}

/// A clock that jumps instead of sleeping.
#[derive(Debug)]
struct Jumping {
    begun: Instant,
    nanos: AtomicU64,
    longest: Mutex<Duration>,
}

impl Jumping {
    fn passed(&self) -> Duration {
        Duration::from_nanos(self.nanos.load(Ordering::SeqCst))
    }
}

impl PaceClock for Jumping {
    fn now(&self) -> Instant {
        self.begun + self.passed()
    }

    fn sleep(&self, time: Duration) {
        let mut longest = self.longest.lock().unwrap();
        *longest = longest.max(time);
        let nanos = u64::try_from(time.as_nanos()).unwrap();
        self.nanos.fetch_add(nanos, Ordering::SeqCst);
    }
}

#[test]
fn a_flash_at_the_pace_of_a_clock_takes_as_long_as_its_blocks() {
    let clock = Arc::new(Jumping {
        begun: Instant::now(),
        nanos: AtomicU64::new(0),
        longest: Mutex::new(Duration::ZERO),
    });
    let scenario = Scenario::of(Model::E1550).timed(Timing::WATCHED);
    let bus = PacedBus::on_clock(MemoryBus::new(scenario), 2, clock.clone());
    let stick = bus.stick();
    let worker = worker(bus);
    let bytes = sample::e1550_firmware("11.609.20.00.00", 1 << 20);
    let package = Arc::new(Package::from_bytes("Update.bin", bytes).unwrap());
    let request = JobRequest::Flash(FlashRequest {
        package,
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    });
    worker
        .commands()
        .send(WorkerCommand::Start(request))
        .unwrap();
    let end = next(&worker).unwrap_err();
    assert!(matches!(end, WorkerEvent::Finished(_)), "{end:?}");
    let report = stick.report();
    assert_eq!(report.identity.firmware, "11.609.20.00.00");
    let blocks = u32::try_from(report.writes()).unwrap();
    assert!(blocks >= 256);
    let least = Duration::from_millis(10) * blocks / 2;
    assert!(clock.passed() > least, "{:?}", clock.passed());
    assert!(clock.passed() < least + Duration::from_secs(20));
    assert!(*clock.longest.lock().unwrap() <= Duration::from_millis(20));
}

#[test]
fn lines_that_come_faster_than_they_are_kept_are_counted() {
    const REPORTS: usize = 1200;
    let flood: &'static [u8] = [b"RING\r\n".repeat(REPORTS), b"\r\nOK\r\n".to_vec()]
        .concat()
        .leak();
    let (worker, _heard, typed) = Parrot::start(flood, "AT");
    drop(typed);
    let (mut told, mut left_out) = (0, 0);
    while let Ok(line) = next(&worker) {
        match line.kind {
            ConsoleKind::Report => told += 1,
            ConsoleKind::LeftOut { lines } => left_out += lines,
            _ => {}
        }
    }
    assert!(told >= 256, "{told}");
    assert_eq!(told + left_out, REPORTS);
}
