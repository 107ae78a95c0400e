//! The contract of [`Port`], which every implementation keeps: [`holds`] is run on each of them, here or in its own tests.
//!
//! Each is met by way of a [`Bench`]: the port, and what moves the modem on its other side.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::AsFd as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use super::com::Com;
use super::tty::Tty;
use super::{Bus, Port, PortError, Role};
use crate::recording::{Header, Payloads, RecordingBus, Source, Tape};
use crate::simulator::{MemoryBus, PacedBus, Scenario, SharedStick};

/// The program's question.
pub(crate) const QUESTION: &[u8] = b"AT\r";
/// The modem's answer to it.
pub(crate) const ANSWER: &[u8] = b"AT\r\r\nOK\r\n";

/// The side of the modem.
pub(crate) trait Modem {
    /// Hears what was written to the port, asserts that it is [`QUESTION`], answers with [`ANSWER`], and returns when that
    /// has arrived at the computer.
    fn answers(&mut self);

    /// Leaves, as a modem that is pulled out.
    fn leaves(&mut self);

    /// The time on the clock that the port's deadlines are meant on.
    fn now(&self) -> Instant {
        Instant::now()
    }
}

/// A port and the modem behind it.
pub(crate) struct Bench {
    pub(crate) port: Box<dyn Port>,
    pub(crate) modem: Box<dyn Modem>,
}

impl Bench {
    fn passed(&self) -> Instant {
        let now = self.modem.now();
        now.checked_sub(Duration::from_millis(1)).unwrap_or(now)
    }

    fn soon(&self) -> Instant {
        self.modem.now() + Duration::from_secs(10)
    }

    /// Has the question answered. The answer is there to be read.
    fn ask(&mut self) {
        let soon = self.soon();
        self.port.write(QUESTION, soon).unwrap();
        self.modem.answers();
    }

    /// Reads the bytes that are there, without waiting.
    fn look(&mut self) -> Vec<u8> {
        let mut seen = Vec::new();
        let mut buffer = [0; 4];
        loop {
            let passed = self.passed();
            match self.port.read(&mut buffer, passed).unwrap() {
                0 => return seen,
                count => seen.extend_from_slice(&buffer[..count]),
            }
        }
    }
}

/// Holds a kind of port to the contract. `plug_in` gives a fresh one each time.
pub(crate) fn holds(plug_in: impl Fn() -> Bench) {
    silence_lasts_until_the_deadline(plug_in());
    bytes_are_given_as_soon_as_they_are_there(plug_in());
    a_passed_deadline_is_a_look(plug_in());
    a_passed_deadline_never_waits_to_write(plug_in());
    what_is_discarded_is_gone_and_what_comes_later_is_not(plug_in());
    a_modem_that_left_is_gone_for_good(plug_in());
    what_was_said_before_it_left_is_whole_or_missing(plug_in());
}

fn silence_lasts_until_the_deadline(mut bench: Bench) {
    let deadline = bench.modem.now() + Duration::from_millis(30);
    assert_eq!(bench.port.read(&mut [0; 16], deadline), Ok(0));
    assert!(bench.modem.now() >= deadline, "given up too early");
    let passed = bench.passed();
    assert_eq!(bench.port.read(&mut [0; 16], passed), Ok(0));
}

fn bytes_are_given_as_soon_as_they_are_there(mut bench: Bench) {
    bench.ask();
    let deadline = bench.soon();
    let mut buffer = [0; 64];
    assert_eq!(bench.port.read(&mut [], deadline), Ok(0), "no room");
    let count = bench.port.read(&mut buffer, deadline).unwrap();
    assert!(bench.modem.now() < deadline, "waited for more");
    let rest = bench.look();
    assert_eq!([&buffer[..count], &rest].concat(), ANSWER);
}

/// A reply that came in time and is read late is not lost.
fn a_passed_deadline_is_a_look(mut bench: Bench) {
    bench.ask();
    assert_eq!(bench.look(), ANSWER);
}

fn a_passed_deadline_never_waits_to_write(mut bench: Bench) {
    let (begun, passed) = (Instant::now(), bench.passed());
    let written = bench.port.write(QUESTION, passed);
    assert!(
        matches!(written, Ok(()) | Err(PortError::Stalled)),
        "{written:?}"
    );
    assert!(begun.elapsed() < Duration::from_secs(5));
}

fn what_is_discarded_is_gone_and_what_comes_later_is_not(mut bench: Bench) {
    bench.ask();
    bench.port.discard_input().unwrap();
    assert_eq!(bench.look(), b"");
    // Half of it read, the rest thrown away.
    bench.ask();
    let passed = bench.passed();
    assert_eq!(bench.port.read(&mut [0; 2], passed), Ok(2));
    bench.port.discard_input().unwrap();
    bench.ask();
    assert_eq!(bench.look(), ANSWER);
}

fn a_modem_that_left_is_gone_for_good(mut bench: Bench) {
    bench.modem.leaves();
    let soon = bench.soon();
    assert_eq!(bench.port.read(&mut [0; 16], soon), Err(PortError::Gone));
    for _ in 0..2 {
        let (soon, passed) = (bench.soon(), bench.passed());
        assert_eq!(bench.port.write(QUESTION, soon), Err(PortError::Gone));
        assert_eq!(bench.port.discard_input(), Err(PortError::Gone));
        assert_eq!(bench.port.read(&mut [0; 16], soon), Err(PortError::Gone));
        assert_eq!(bench.port.read(&mut [0; 16], passed), Err(PortError::Gone));
    }
}

/// Some systems throw away what was not read when a device goes; none gives anything else.
fn what_was_said_before_it_left_is_whole_or_missing(mut bench: Bench) {
    bench.ask();
    bench.modem.leaves();
    let (mut seen, mut buffer) = (Vec::new(), [0; 64]);
    let end = loop {
        let soon = bench.soon();
        match bench.port.read(&mut buffer, soon) {
            Ok(count @ 1..) => seen.extend_from_slice(&buffer[..count]),
            end => break end,
        }
    };
    assert_eq!(end, Err(PortError::Gone));
    assert!(seen.is_empty() || seen == ANSWER, "{seen:?}");
}

/// The modem's side of a pseudo-terminal.
struct Terminal {
    master: Option<File>,
    /// The other side once more, to see when bytes have arrived there.
    arrived: File,
}

impl Terminal {
    fn open() -> (Self, PathBuf) {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let path = PathBuf::from(name.into_string().unwrap());
        let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY;
        let arrived = rustix::fs::open(&path, flags, rustix::fs::Mode::empty()).unwrap();
        let terminal = Self {
            master: Some(File::from(master)),
            arrived: File::from(arrived),
        };
        (terminal, path)
    }
}

impl Modem for Terminal {
    fn answers(&mut self) {
        let master = self.master.as_mut().unwrap();
        let mut heard = [0; QUESTION.len()];
        master.read_exact(&mut heard).unwrap();
        assert_eq!(heard, QUESTION);
        master.write_all(ANSWER).unwrap();
        let mut awaited = [PollFd::from_borrowed_fd(
            self.arrived.as_fd(),
            PollFlags::IN,
        )];
        poll(&mut awaited, None).unwrap();
    }

    fn leaves(&mut self) {
        self.master = None;
    }
}

fn on_a_terminal(open: impl Fn(&Path) -> Box<dyn Port>) -> Bench {
    let (terminal, path) = Terminal::open();
    Bench {
        port: open(&path),
        modem: Box::new(terminal),
    }
}

/// The simulated modem behind a bus in memory, whose clock moves as the bus is waited on.
struct Simulated {
    bus: Box<dyn Bus>,
    stick: SharedStick,
}

impl Modem for Simulated {
    fn answers(&mut self) {
        let end = self.bus.now() + Duration::from_secs(1);
        while self.bus.now() < end {
            self.bus.wait_for_change(end);
        }
        assert_eq!(self.stick.report().commands().last(), Some(&"AT"));
    }

    fn leaves(&mut self) {
        self.stick.unplug();
    }

    fn now(&self) -> Instant {
        self.bus.now()
    }
}

fn on_a_bus(mut bus: Box<dyn Bus>, stick: SharedStick) -> Bench {
    Bench {
        port: bus.open(Role::PcUi).unwrap(),
        modem: Box::new(Simulated { bus, stick }),
    }
}

fn in_memory() -> MemoryBus {
    MemoryBus::new(Scenario::named("quiet").unwrap())
}

#[test]
fn a_terminal_keeps_the_contract() {
    holds(|| on_a_terminal(|path| Box::new(Tty::open(path, Role::PcUi).unwrap())));
}

/// Its code is that of Windows; here it runs on what `serialport` makes of a terminal.
#[test]
fn a_port_of_windows_keeps_the_contract() {
    holds(|| {
        on_a_terminal(|path| Box::new(Com::open(path.to_str().unwrap(), Role::PcUi).unwrap()))
    });
}

#[test]
fn a_port_in_memory_keeps_the_contract() {
    holds(|| {
        let bus = in_memory();
        let stick = bus.stick();
        on_a_bus(Box::new(bus), stick)
    });
}

#[test]
fn a_port_at_the_pace_of_a_clock_keeps_the_contract() {
    holds(|| {
        let bus = PacedBus::new(in_memory(), 10);
        let stick = bus.stick();
        on_a_bus(Box::new(bus), stick)
    });
}

#[test]
fn a_port_that_is_recorded_keeps_the_contract() {
    holds(|| {
        let bus = in_memory();
        let stick = bus.stick();
        let header = Header::new(Source::ThisProgram, Payloads::Hashed);
        let tape = Tape::new(Box::new(std::io::sink()), &header).unwrap();
        on_a_bus(Box::new(RecordingBus::new(Box::new(bus), tape)), stick)
    });
}
