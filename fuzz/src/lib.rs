//! The work of each fuzz target with its input: ordinary functions, which `tests/engine/fuzz_targets.rs` also runs on the seeds and
//! on damaged copies of them. None may panic, hang, or take memory that does not follow the input; what else must hold is
//! asserted here.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use modem_medic::bookmark::Bookmark;
use modem_medic::bus::{BusError, Clock, Port, PortError, Ports, Role, UsbSwitch};
use modem_medic::firmware::{Package, sample};
use modem_medic::guard::Unguarded;
use modem_medic::instance;
use modem_medic::job::{
    self, Backup, Done, Failure, FlashRequest, IdentifyRequest, JobRequest, Surroundings, Wanted,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{self, Folder, Store as _};
use modem_medic::last_file::LastFile;
use modem_medic::modem::descriptors::{self, Endpoint, Interface};
use modem_medic::modem::usb::VENDOR;
use modem_medic::modem::{self, Identity};
use modem_medic::privacy;
use modem_medic::protocol::hdlc;
use modem_medic::recording::capture::{self, Wanted as WantedOfCapture};
use modem_medic::recording::explain::explain;
use modem_medic::recording::replay::{Script, Speed};
use modem_medic::recording::{Direction, Header, Payloads, RecordedEvent, Recording, Source, Tape};
use modem_medic::settings::Settings;
use modem_medic::simulator::{MemoryBus, Model, ModemState, Scenario, SharedStick};

/// A file for targets that read by path, one for each process and thread.
fn scratch(name: &str) -> PathBuf {
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    let folder = format!("modem-medic-fuzz-{}-{thread}", std::process::id());
    let folder = std::env::temp_dir().join(folder);
    std::fs::create_dir_all(&folder).expect("a folder for files");
    folder.join(name)
}

/// The settings: whatever is read can be written and read again as the same.
pub fn settings(input: &[u8]) {
    let Ok((settings, _wrong)) = Settings::parse(input) else {
        return;
    };
    let path = scratch("settings.json");
    settings.save(&path).expect("settings can be saved");
    let (again, trouble) = Settings::load(&path);
    assert!(trouble.is_none(), "{trouble:?}");
    assert_eq!(without_numbers(&again), without_numbers(&settings));
}

/// Everything but the numbers of a later version's settings: one of many digits is read as its neighbour.
fn without_numbers(settings: &Settings) -> String {
    let text = format!("{settings:?}");
    let mut parts = text.split("Number(");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        all + part.split_once(')').map_or(part, |(_, rest)| rest)
    })
}

/// The bookmark and the file that was used last.
pub fn bookmark(input: &[u8]) {
    let path = scratch("bookmark.json");
    std::fs::write(&path, input).expect("a file is written");
    if let Some(bookmark) = Bookmark::load(&path) {
        bookmark.save(&path).expect("a bookmark can be saved");
        assert!(Bookmark::load(&path).is_some());
    }
    std::fs::write(&path, input).expect("a file is written");
    LastFile::find(&path, &"0".repeat(64));
}

/// A backup that is to be restored: what of it is shown is short and harmless, and what is sent is read back as the same.
pub fn backup(input: &[u8]) {
    let Ok(backup) = Backup::from_bytes(input) else {
        return;
    };
    if let Some(model) = &backup.model {
        assert!(model.len() <= 400 && !model.contains(char::is_control));
    }
    if let Some(network) = backup.settings.network {
        assert_eq!(network.to_string().parse().ok(), Some(network));
    }
}

/// A journal: what it leads to is the same whenever it is read.
pub fn journal(input: &[u8]) {
    let records = journal::parse(input);
    assert!(records.len() <= input.len());
    let path = scratch("journal/000000000000001-000-flash.jsonl");
    let folder = path.parent().expect("a folder").to_owned();
    std::fs::create_dir_all(&folder).expect("a folder is made");
    std::fs::write(&path, input).expect("a journal is written");
    let store = Folder::new(folder);
    let one = format!("{:?}", journal::interrupted(&store.all()));
    assert_eq!(one, format!("{:?}", journal::interrupted(&store.all())));
}

/// A message from another start: an absolute path, none, or an error.
pub fn instance(input: &[u8]) {
    if let Ok(Some(path)) = instance::read_message(&mut &*input) {
        assert!(path.is_absolute());
    }
}

/// A scenario file, and a modem made of it.
pub fn scenario(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    if let Ok(scenario) = Scenario::from_json(text) {
        let mut bus = MemoryBus::new(scenario);
        let deadline = bus.now() + Duration::from_secs(5);
        bus.wait_for_change(deadline);
        if let Ok(mut port) = bus.open(Role::PcUi) {
            port.write(b"ATI\r", deadline).ok();
            port.read(&mut [0; 512], deadline).ok();
        }
    }
}

/// Answers of AT commands: none is read as something that cannot be written back.
pub fn answers(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    let lines: Vec<&str> = text.lines().collect();
    let mut identity = Identity::default();
    identity.absorb_ati(&lines);
    identity.absorb_version(&lines);
    for line in &lines {
        identity.absorb_manufacturer(line);
        identity.absorb_model(line);
        identity.absorb_revision(line);
        identity.absorb_serial(line);
        identity.absorb_hardware(line);
        if let Ok(setting) = modem::Syscfg::parse(line) {
            let again = modem::Syscfg::parse(&setting.to_string());
            assert_eq!(again.ok(), Some(setting), "{line:?}");
        }
        modem::radio::Signal::from_csq(line).ok();
        modem::radio::Registration::from_answer(line).ok();
        modem::radio::Operator::parse(line).ok();
        modem::service::Sysinfo::parse(line).ok();
    }
    let shown = format!("{identity:?}");
    assert!(!shown.contains(['\x1b', '\r', '\0']), "{shown}");
}

/// The interfaces of a USB device: a role is found on an interface that has both its endpoints, or nowhere.
pub fn usb(input: &[u8]) {
    let [low, high, rest @ ..] = input else {
        return;
    };
    let pid = u16::from_le_bytes([*low, *high]);
    let interfaces: Vec<Interface> = rest
        .chunks(8)
        .take(32)
        .map(|it| {
            let byte = |at: usize| it.get(at).copied().unwrap_or_default();
            Interface {
                number: byte(0),
                class: byte(1),
                subclass: byte(2),
                protocol: byte(3),
                endpoints: it
                    .iter()
                    .skip(4)
                    .map(|byte| Endpoint {
                        address: *byte & 0x8F,
                        bulk: byte & 0x10 == 0,
                    })
                    .collect(),
            }
        })
        .collect();
    for role in [Role::Modem, Role::Diagnostics, Role::PcUi] {
        if let Some((interface, pair)) = descriptors::interface_for(VENDOR, pid, role, &interfaces)
        {
            assert_eq!(interface.bulk_pair(), Some(pair));
            assert!(pair.outward & 0x80 == 0 && pair.inward & 0x80 != 0);
        }
    }
}

/// Bytes written into memory.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .expect("no panic before")
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Sink {
    fn text(&self) -> String {
        let bytes = self.0.lock().expect("no panic before").clone();
        String::from_utf8(bytes).expect("recordings are text")
    }
}

/// A capture: refused, or a recording that can be read and explained.
pub fn capture(input: &[u8]) {
    let Ok(converted) = capture::convert(input, &WantedOfCapture::default()) else {
        return;
    };
    let sink = Sink::default();
    converted
        .write(Box::new(sink.clone()))
        .expect("memory takes all");
    recording(sink.text().as_bytes());
}

/// A recording: read, explained and played.
pub fn recording(input: &[u8]) {
    let Ok(recording) = Recording::parse(&String::from_utf8_lossy(input)) else {
        return;
    };
    let told = explain(&recording);
    // Each byte of a recording is at most one line, and there are never too many.
    assert!(told.lines.len() <= 2 * input.len() + 1 && told.lines.len() <= 100_001);
    let mut now = Instant::now();
    let mut script = Script::new(recording, Speed::Quick, now);
    for role in [Role::PcUi, Role::Diagnostics, Role::Download] {
        for command in [&b"AT\r"[..], b"ATI\r", b"\x7e\x0c\x14\x3a\x7e"] {
            script.receive(role, command);
            script.advance(now);
            now = script.next_due().map_or(now, |due| due.max(now));
            script.advance(now);
        }
    }
    let outcome = script.outcome();
    assert!(outcome.matched <= outcome.recorded);
}

/// The number that is planted in the talks of [`scrub`]: an IMEI, with its check digit.
const PLANTED: &str = "867969876987965";

/// A talk made of the input, with a number planted in it in any encoding: it is in no recording, and in no line of the
/// log.
pub fn scrub(input: &[u8]) {
    // A part of the number that was not planted by its place is nobody's.
    if held(input).is_some() {
        return;
    }
    let sink = Sink::default();
    let header = Header::new(Source::ThisProgram, Payloads::Kept);
    let tape = Tape::new(Box::new(sink.clone()), &header).expect("memory takes all");
    let now = Instant::now();
    let mut port = tape.opened(now, Role::PcUi, "a port");
    let mut rest = input;
    while let [what, length, after @ ..] = rest {
        let (bytes, after) = after.split_at(usize::from(*length).min(after.len()));
        rest = after;
        let mut bytes = planted(bytes);
        if what & 0x20 != 0 {
            tape.note(now, port, RecordedEvent::Close);
            port = tape.opened(now, Role::Diagnostics, "a port");
        }
        let direction = if what & 1 == 0 {
            Direction::In
        } else {
            Direction::Out
        };
        // Blocks are firmware, and kept whole when that was asked for.
        if what & 2 != 0 && bytes.first() != Some(&0x42) {
            bytes = hdlc::encode(&bytes);
        } else if direction == Direction::Out
            && bytes.contains(&0x42)
            && bytes.contains(&hdlc::FLAG)
        {
            continue;
        }
        tape.said(now, port, direction, &bytes);
        if what & 0x40 != 0 {
            tape.note(now, port, RecordedEvent::Discard);
        }
        let line = String::from_utf8_lossy(&bytes).into_owned();
        assert_absent(privacy::mask(&line).as_bytes());
    }
    tape.note(now, port, RecordedEvent::Close);
    tape.finish().expect("memory takes all");
    let recording = Recording::parse(&sink.text()).expect("a recording is read back");
    let mut streams: [Vec<u8>; 2] = Default::default();
    for entry in &recording.entries {
        let (stream, text) = match &entry.event {
            RecordedEvent::In { hex, .. } => (&mut streams[0], hex),
            RecordedEvent::Out { hex, .. } => (&mut streams[1], hex),
            _ => continue,
        };
        let digit = |byte: &u8| {
            let digit = char::from(*byte).to_digit(16).unwrap_or_default();
            u8::try_from(digit).unwrap_or_default()
        };
        stream.extend(
            text.as_bytes()
                .chunks(2)
                .map(|pair| digit(&pair[0]) << 4 | digit(&pair[1])),
        );
    }
    for stream in &streams {
        assert_absent(stream);
    }
}

/// `bytes` with the planted number in the place of each byte from F0 to F7, one encoding for each.
fn planted(bytes: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = PLANTED.bytes().map(|digit| digit - b'0').collect();
    let packed = |swapped: bool| -> Vec<u8> {
        digits
            .chunks(2)
            .map(|pair| {
                let (one, two) = (pair[0], pair.get(1).copied().unwrap_or(15));
                if swapped {
                    two << 4 | one
                } else {
                    one << 4 | two
                }
            })
            .collect()
    };
    let wide = |little: bool| -> Vec<u8> {
        PLANTED
            .bytes()
            .flat_map(|digit| if little { [digit, 0] } else { [0, digit] })
            .collect()
    };
    let hex = |bytes: &[u8]| -> Vec<u8> {
        bytes
            .iter()
            .flat_map(|byte| format!("{byte:02X}").into_bytes())
            .collect()
    };
    let mut all = Vec::new();
    for byte in bytes {
        match byte {
            0xF0 => all.extend(PLANTED.bytes()),
            0xF1 => all.extend(packed(false)),
            0xF2 => all.extend(packed(true)),
            0xF3 => all.extend(wide(true)),
            0xF4 => all.extend(wide(false)),
            0xF5 => all.extend(hex(PLANTED.as_bytes())),
            0xF6 => all.extend(hex(&packed(true))),
            0xF7 => all.extend(PLANTED.bytes().flat_map(|digit| [digit, b'-'])),
            byte => all.push(*byte),
        }
    }
    all
}

/// The planted number must not be read out of `bytes`.
fn assert_absent(bytes: &[u8]) {
    if let Some(how) = held(bytes) {
        panic!("{how} in {:?}", String::from_utf8_lossy(bytes));
    }
}

/// How a part of the planted number stands in `bytes`: ten digits in a row give it away.
fn held(bytes: &[u8]) -> Option<&'static str> {
    let part = &PLANTED.as_bytes()[3..13];
    let text: Vec<u8> = bytes
        .iter()
        .copied()
        .filter(u8::is_ascii_alphanumeric)
        .collect();
    let holds = |bytes: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    if holds(&text) {
        return Some("as text");
    }
    let packed = [false, true].into_iter().any(|swapped| {
        let nibbles: Vec<u8> = bytes
            .iter()
            .flat_map(|byte| {
                if swapped {
                    [byte & 15, byte >> 4]
                } else {
                    [byte >> 4, byte & 15]
                }
            })
            .map(|nibble| nibble + b'0')
            .collect();
        holds(&nibbles)
    });
    packed.then_some("as packed digits")
}

/// The package of [`lying_stick`]: small, so that a whole job takes few steps.
fn small_package() -> Arc<Package> {
    static PACKAGE: OnceLock<Arc<Package>> = OnceLock::new();
    let package = PACKAGE.get_or_init(|| {
        let bytes = sample::e1550_firmware("11.609.20.00.00", 10 * 1024);
        Arc::new(Package::from_bytes("Update.bin", bytes).expect("the sample is a package"))
    });
    Arc::clone(package)
}

/// A whole flash of a stick that lies where the input says so: it ends, and never with a success that is none.
pub fn lying_stick(input: &[u8]) {
    job_with(input).ok();
}

/// Runs that job and says how it ended.
pub fn job_with(input: &[u8]) -> Result<Done, Failure> {
    let (kind, lies) = input.split_first().unwrap_or((&0, &[]));
    let scenario = Scenario::of(Model::E1550);
    let lies: VecDeque<u8> = lies.iter().copied().collect();
    let inner = MemoryBus::new(scenario);
    let stick = inner.stick();
    let mut bus = LyingBus {
        inner,
        lies: Arc::new(Mutex::new(lies)),
    };
    let package = small_package();
    let request = match kind % 3 {
        0 => JobRequest::Identify(IdentifyRequest::Read),
        _ => JobRequest::Flash(FlashRequest {
            package: Arc::clone(&package),
            wanted: Wanted::Firmware,
            force: None,
            backup: None,
        }),
    };
    let outcome = job::run(
        &mut Surroundings {
            bus: &mut bus,
            guard: &mut Unguarded,
            store: &mut Shelf::default(),
            tell: &mut |_| {},
            cancelled: &mut || false,
        },
        &request,
    );
    if let Ok(Done::Flashed(_)) = outcome {
        assert_complete(&stick, &package);
    }
    outcome
}

fn assert_complete(stick: &SharedStick, package: &Package) {
    let report = stick.report();
    assert_eq!(report.state, ModemState::Normal);
    for object in package.objects() {
        assert!(
            report.object(object.code.0).is_some(),
            "{:08X} is missing",
            object.code.0
        );
    }
}

/// A bus with a stick whose answers are changed as the input says.
struct LyingBus {
    inner: MemoryBus,
    lies: Arc<Mutex<VecDeque<u8>>>,
}

impl Ports for LyingBus {
    fn present(&mut self, role: Role) -> bool {
        self.inner.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        let port = self.inner.open(role)?;
        let lies = Arc::clone(&self.lies);
        Ok(Box::new(LyingPort { port, lies }))
    }

    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }
}

impl Clock for LyingBus {
    fn now(&self) -> Instant {
        self.inner.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.inner.wait_for_change(deadline);
    }
}

impl UsbSwitch for LyingBus {}

struct LyingPort {
    port: Box<dyn Port>,
    lies: Arc<Mutex<VecDeque<u8>>>,
}

impl fmt::Debug for LyingPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LyingPort")
    }
}

impl Port for LyingPort {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        self.port.write(bytes, deadline)
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        let count = self.port.read(buffer, deadline)?;
        let mut lies = self.lies.lock().expect("no panic before");
        let mut lie = || lies.pop_front();
        let Some(kind) = lie() else {
            return Ok(count);
        };
        match kind {
            // Most of the time it tells the truth, or no job would get far.
            0..=0xBF => Ok(count),
            // One byte is another.
            0xC0..=0xCF => {
                let at = usize::from(lie().unwrap_or_default()) % count.max(1);
                if let Some(byte) = buffer.get_mut(at).filter(|_| at < count) {
                    *byte ^= lie().unwrap_or(1);
                }
                Ok(count)
            }
            // The end is missing.
            0xD0..=0xDF => Ok(count.min(usize::from(kind & 15))),
            // Nothing comes.
            0xE0..=0xE7 => Ok(0),
            // Something else comes: what the input says.
            0xE8..=0xFB => {
                let length = usize::from(lie().unwrap_or_default()).min(buffer.len());
                for byte in buffer.iter_mut().take(length) {
                    *byte = lie().unwrap_or(b'\n');
                }
                Ok(length)
            }
            0xFC..=0xFD => Err(PortError::Gone),
            _ => Err(PortError::Io(io::ErrorKind::Other)),
        }
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        self.port.discard_input()
    }
}
