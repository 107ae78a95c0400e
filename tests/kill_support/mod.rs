//! What `tests/kill.rs` needs: a served modem, a flash that is cut off, and the way home.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::mem::MaybeUninit;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use modem_medic::firmware::{Package, sample};
use modem_medic::journal::{Folder, Record, Store as _};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::OwnedFd;
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use rustix::process::{Pid, PidfdFlags, Resource, Rlimit, Signal};
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_modem-medic");
/// Nothing here takes this long unless something hangs.
const PATIENCE: Duration = Duration::from_secs(120);
/// A modem that restarts takes its ports away within a third of this (`Timing::QUICK`).
const SETTLED: Duration = Duration::from_millis(300);
/// Runs at the same time. Most of one run is waiting for the modem to come back.
const SIDE_BY_SIDE: usize = 4;

/// Runs `work` on all cases, several at a time, and gives what it gave, in any order.
pub fn in_parallel<T: Sync, R: Send>(cases: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..SIDE_BY_SIDE {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let result = work(case);
                    results.lock().unwrap().push(result);
                }
            });
        }
    });
    results.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// When a flash is cut off.
#[derive(Clone, Copy, Debug)]
pub enum Cut {
    /// As soon as so many journal records can be seen.
    SeenRecord(usize),
    /// When the journal has so many bytes and can get no more. Then the program ends by itself.
    JournalBytes(u64),
    /// After so many progress events of the writing.
    Progress(usize),
    /// After so much time.
    Moment(Duration),
}

/// How a modem was brought home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// There was nothing to take up.
    StartedAnew,
    /// It ran normally: the job was started over.
    StartedOver,
    /// It was in download mode: the whole file was written again.
    Repaired,
    /// Everything had been written: only the last checks were made.
    OnlyChecked,
}

/// The two ways into download mode.
#[derive(Clone, Copy, Debug)]
pub enum DownloadEntry {
    E1550,
    E3372,
}

/// What an uncut run looks like.
#[derive(Debug)]
pub struct Uncut {
    /// Where each journal line ends, in bytes.
    pub line_ends: Vec<u64>,
    /// Progress events of the writing.
    pub progress: usize,
    pub duration: Duration,
}

impl DownloadEntry {
    fn model(self) -> &'static str {
        match self {
            Self::E1550 => "e1550",
            Self::E3372 => "e3372",
        }
    }

    fn target(self) -> &'static str {
        match self {
            Self::E1550 => "11.609.20.00.00",
            Self::E3372 => "22.333.01.00.00",
        }
    }

    fn package(self) -> Vec<u8> {
        match self {
            Self::E1550 => sample::e1550_firmware(self.target(), 640 * 1024),
            Self::E3372 => sample::e3372_firmware(self.target(), 220 * 1024),
        }
    }

    /// A served modem that nobody has touched yet.
    pub fn serve(self) -> Stick {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("Update.bin");
        fs::write(&file, self.package()).unwrap();
        // There before the first run, so that it can be watched.
        fs::create_dir_all(place.path().join("state/journal")).unwrap();
        // Where the log's folder would be stands a file. So the journal is the only file that grows, and a
        // limit on the size of files cuts it and nothing else.
        fs::write(place.path().join("state/log"), "").unwrap();
        let server = crate::serving::start(
            Command::new(PROGRAM)
                .args(["simulate", "--model", self.model(), "--dir"])
                .arg(place.path().join("stick"))
                .arg("--out")
                .arg(place.path().join("out")),
        );
        Stick {
            door: self,
            server,
            place,
        }
    }

    /// Runs a flash to its end.
    pub fn uncut(self) -> Uncut {
        let stick = self.serve();
        let begun = Instant::now();
        let output = stick.run("flash");
        let duration = begun.elapsed();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let progress = lines(&output.stdout).filter(is_writing).count();
        let journal = fs::read(stick.journals().pop().unwrap()).unwrap();
        let line_ends = (1..)
            .zip(&journal)
            .filter_map(|(end, byte)| (*byte == b'\n').then_some(end))
            .collect();
        stick.assert_complete("uncut");
        Uncut {
            line_ends,
            progress,
            duration,
        }
    }
}

/// A served modem, with the file, the journals and the modem's own log in the same folder.
#[derive(Debug)]
pub struct Stick {
    door: DownloadEntry,
    server: Child,
    place: tempfile::TempDir,
}

impl Stick {
    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// `flash` or `resume`, to be started by a byte on its input: what is to be set up for the process
    /// is there before it runs. `resume` is not told the file; it must find it again.
    fn command(&self, command: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", "read -r go && exec \"$@\"", "sh", PROGRAM, command]);
        if command == "flash" {
            shell.arg(self.path("Update.bin"));
        }
        shell
            .arg("--port")
            .arg(self.path("stick/pcui"))
            .arg("--download-port")
            .arg(self.path("stick/download"))
            .args(["--json", "--state-dir"])
            .arg(self.path("state"))
            .stdin(Stdio::piped());
        shell
    }

    fn run(&self, command: &str) -> Output {
        self.run_with(command, &["--yes"])
    }

    fn run_with(&self, command: &str, more: &[&str]) -> Output {
        let mut child = self
            .command(command)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        go(&mut child);
        child.wait_with_output().unwrap()
    }

    /// Without a word of consent nothing is written, whatever was cut off. Gives whether the last checks
    /// alone, which need none, ended the job.
    pub fn is_finished_unasked(&self, what: &str) -> bool {
        self.wait_for_port(what);
        let before = self.writes();
        let output = self.run_with("resume", &[]);
        assert_eq!(self.writes(), before, "{what}: {output:?}");
        let last = lines(&output.stdout).last();
        last.is_some_and(|last| last["taken_up"]["skipped"] == self.parts())
    }

    /// Frames that the modem got and that erase or write.
    fn writes(&self) -> usize {
        let log = fs::read(self.path("out/log.jsonl")).unwrap();
        let whole = log.iter().rposition(|byte| *byte == b'\n');
        lines(&log[..whole.map_or(0, |end| end + 1)])
            .filter(|entry| entry["event"] == "frame" && entry["port"] == "download")
            .filter(|entry| [0x41, 0x42, 0x43].contains(&entry["opcode"].as_u64().unwrap()))
            .count()
    }

    /// A flash that does not reach its end by itself, unless the cut is after its last step.
    pub fn flash_until(&self, what: &str, cut: Cut) {
        self.interrupted("flash", what, cut);
    }

    /// The same for any command.
    pub fn interrupted(&self, command: &str, what: &str, cut: Cut) {
        let seen = Watch::new(&self.path("state/journal"));
        let mut child = self
            .command(command)
            .arg("--yes")
            .stdout(match cut {
                Cut::Progress(_) => Stdio::piped(),
                _ => Stdio::null(),
            })
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        if let Cut::JournalBytes(bytes) = cut {
            limit(&child, Resource::Fsize, bytes);
        }
        go(&mut child);
        match cut {
            Cut::SeenRecord(number) => {
                while self.whole_lines() < number {
                    seen.wait(what);
                }
            }
            Cut::Progress(number) => {
                let output = BufReader::new(child.stdout.take().unwrap());
                let writing = output
                    .lines()
                    .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
                    .filter(is_writing);
                assert_eq!(writing.take(number).count(), number, "{what}");
            }
            Cut::Moment(moment) => {
                let pidfd =
                    rustix::process::pidfd_open(Pid::from_child(&child), PidfdFlags::empty());
                wait_for(&pidfd.unwrap(), moment);
            }
            Cut::JournalBytes(_) => {
                let status = child.wait().unwrap();
                assert!(status.code().is_some(), "{what}: {status}");
                return;
            }
        }
        child.kill().unwrap();
        let status: ExitStatus = child.wait().unwrap();
        let killed = status.signal() == Some(Signal::KILL.as_raw());
        assert!(killed || status.success(), "{what}: {status}");
    }

    fn journals(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.path("state/journal")).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    fn whole_lines(&self) -> usize {
        let count = |path: &PathBuf| {
            let bytes = fs::read(path).unwrap();
            bytes.split(|byte| *byte == b'\n').count() - 1
        };
        self.journals().iter().map(count).sum()
    }

    /// All records of all runs so far.
    pub fn records(&self) -> Vec<Record> {
        Folder::new(self.path("state/journal"))
            .all()
            .journals
            .concat()
    }

    /// As an owner would: the program is asked to take up what was cut off, and again when the modem was
    /// still on its way. A job that had not begun, or that had reached its end, is started anew.
    pub fn bring_home(&self, what: &str) -> Way {
        let mut failures = Vec::new();
        while failures.len() < 5 {
            let download = self.wait_for_port(what);
            let before = self.writes();
            let output = self.run("resume");
            let last = lines(&output.stdout).last();
            if output.status.code() != Some(0) {
                failures.push(format!("resume: {last:?}"));
                continue;
            }
            let last = last.unwrap();
            if last["taken_up"].is_null() {
                let output = self.run("flash");
                if output.status.code() == Some(0) {
                    return Way::StartedAnew;
                }
                failures.push(format!("flash: {:?}", lines(&output.stdout).last()));
                continue;
            }
            let taken_up = &last["taken_up"];
            let parts = self.parts();
            if taken_up["skipped"] == parts {
                assert_eq!(self.writes(), before, "{what}: last checks that write");
                return Way::OnlyChecked;
            }
            assert_eq!(taken_up["written_now"], parts, "{what}: {last}");
            return if download {
                Way::Repaired
            } else {
                Way::StartedOver
            };
        }
        panic!("{what}: was not brought home: {failures:#?}");
    }

    fn parts(&self) -> usize {
        let package = Package::open(&self.path("Update.bin")).unwrap();
        package.objects().len()
    }

    /// Waits until the modem has ports and keeps them, and gives whether it is in download mode.
    fn wait_for_port(&self, what: &str) -> bool {
        let folder = self.path("stick");
        let seen = Watch::new(&folder);
        loop {
            let download = folder.join("download").exists();
            if !download && !folder.join("pcui").exists() {
                seen.wait(what);
            } else if !seen.changed(SETTLED) {
                return download;
            }
        }
    }

    /// The modem holds the package and runs it, and was sent nothing that no journal announced.
    pub fn assert_complete(self, what: &str) {
        self.assert_complete_with(what, 0);
    }

    /// As [`Stick::assert_complete`], but for so many restarts that no journal could announce.
    pub fn assert_complete_with(mut self, what: &str, unannounced: usize) {
        self.stop();
        let report = fs::read(self.path("out/report.json")).unwrap();
        let report: Value = serde_json::from_slice(&report).unwrap();
        assert_eq!(report["state"], "normal", "{what}");
        assert_eq!(report["identity"]["firmware"], self.door.target(), "{what}");
        for violation in report["violations"].as_array().unwrap() {
            // A process that dies within a write leaves half a frame behind. The modem refuses it.
            let text = violation.as_str().unwrap();
            assert!(text.starts_with("a damaged frame came"), "{what}: {text}");
        }
        let package = Package::open(&self.path("Update.bin")).unwrap();
        for (index, object) in package.objects().iter().enumerate() {
            let name = format!("out/objects/{index:02}-{:08X}.bin", object.code.0);
            let held = fs::read(self.path(&name)).unwrap();
            let image = package.image(object).unwrap();
            assert!(held == *image, "{what}: object {index} differs");
        }

        let log = fs::read(self.path("out/log.jsonl")).unwrap();
        let frames: Vec<Value> = lines(&log)
            .filter(|entry| entry["event"] == "frame" && entry["port"] == "download")
            .collect();
        let sent = |opcode: u8| {
            let same = |frame: &&Value| frame["opcode"] == opcode;
            frames.iter().filter(same).count()
        };
        let records = self.records();
        let told = |wanted: fn(&Record) -> bool| records.iter().filter(|it| wanted(it)).count();
        let started = told(|record| matches!(record, Record::ObjectStarted { .. }));
        let accepted = told(|record| matches!(record, Record::ObjectAccepted { .. }));
        let restarted = told(|record| matches!(record, Record::Restart));
        assert!(sent(0x41) <= started, "{what}: an object not announced");
        assert!(sent(0x43) >= accepted, "{what}: an object not accepted");
        let restarts = restarted + unannounced;
        assert!(sent(0x0A) <= restarts, "{what}: a restart not announced");
    }

    fn stop(&mut self) {
        let pid = Pid::from_child(&self.server);
        rustix::process::kill_process(pid, Signal::TERM).unwrap();
        self.server.wait().unwrap();
    }
}

impl Drop for Stick {
    fn drop(&mut self) {
        if self.server.try_wait().is_ok_and(|ended| ended.is_none()) {
            self.stop();
        }
    }
}

/// Tells of changes in a folder.
struct Watch(OwnedFd);

impl Watch {
    fn new(folder: &Path) -> Self {
        let watch = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).unwrap();
        let changes =
            WatchFlags::CREATE | WatchFlags::DELETE | WatchFlags::MODIFY | WatchFlags::MOVE;
        inotify::add_watch(&watch, folder, changes).unwrap();
        Self(watch)
    }

    /// Waits for a change since the last call.
    fn wait(&self, what: &str) {
        assert!(self.changed(PATIENCE), "{what}: nothing happens");
    }

    /// Waits for a change since the last call, giving `true`, or until `patience` has passed.
    fn changed(&self, patience: Duration) -> bool {
        let any = wait_for(&self.0, patience);
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut changes = inotify::Reader::new(&self.0, &mut buffer);
        while changes.next().is_ok() {}
        any
    }
}

/// Waits until `fd` has something to say, giving `true`, or until `patience` has passed.
fn wait_for(fd: &OwnedFd, patience: Duration) -> bool {
    let timeout = Timespec::try_from(patience).unwrap();
    poll(&mut [PollFd::new(fd, PollFlags::IN)], Some(&timeout)).unwrap() > 0
}

fn limit(child: &Child, resource: Resource, value: u64) {
    let limit = Rlimit {
        current: Some(value),
        maximum: Some(value),
    };
    rustix::process::prlimit(Some(Pid::from_child(child)), resource, limit).unwrap();
}

fn go(child: &mut Child) {
    child.stdin.take().unwrap().write_all(b"go\n").unwrap();
}

fn lines(text: &[u8]) -> impl Iterator<Item = Value> {
    text.split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
}

fn is_writing(event: &Value) -> bool {
    event["event"] == "progress" && event["stage"] == "write"
}
