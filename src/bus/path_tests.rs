//! Ports by path on real pseudo-terminals. The test holds the master side, as a modem would. What every port does is in
//! `contract_tests.rs`.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

use crate::bus::PortError;

use super::*;

/// The modem's side of a pseudo-terminal, and the path at which the program finds it.
struct Master {
    file: File,
    path: PathBuf,
}

impl Master {
    fn new() -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        Self {
            path: PathBuf::from(name.into_string().unwrap()),
            file: File::from(master),
        }
    }

    /// Makes the terminal behave as a fresh one: with echo, line editing and translation of line
    /// ends, all of which opening must switch off.
    fn cook(&self) {
        let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY;
        let slave: OwnedFd =
            rustix::fs::open(&self.path, flags, rustix::fs::Mode::empty()).unwrap();
        let mut settings = tcgetattr(&slave).unwrap();
        settings.local_modes |= rustix::termios::LocalModes::ECHO
            | rustix::termios::LocalModes::ICANON
            | rustix::termios::LocalModes::ISIG;
        settings.input_modes |=
            rustix::termios::InputModes::ICRNL | rustix::termios::InputModes::IXON;
        settings.output_modes |= rustix::termios::OutputModes::OPOST;
        tcsetattr(&slave, OptionalActions::Now, &settings).unwrap();
    }

    fn open(&self) -> Box<dyn Port> {
        self.bus().open(Role::PcUi).unwrap()
    }

    fn bus(&self) -> PathBus {
        PathBus::new(self.path.clone(), self.path.clone())
    }
}

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(10)
}

fn in_ms(milliseconds: u64) -> Instant {
    Instant::now() + Duration::from_millis(milliseconds)
}

fn read_exactly(port: &mut dyn Port, count: usize) -> Vec<u8> {
    let mut got = Vec::new();
    let mut buffer = [0; 4096];
    while got.len() < count {
        let read = port.read(&mut buffer, soon()).unwrap();
        assert_ne!(read, 0, "silence after {} of {count} bytes", got.len());
        got.extend_from_slice(&buffer[..read]);
    }
    got
}

#[test]
fn every_byte_passes_unchanged_both_ways() {
    let mut master = Master::new();
    master.cook();
    let mut port = master.open();
    let all: Vec<u8> = (0..=255).collect();

    port.write(&all, soon()).unwrap();
    let mut got = vec![0; all.len()];
    master.file.read_exact(&mut got).unwrap();
    assert_eq!(got, all);

    master.file.write_all(&all).unwrap();
    assert_eq!(
        read_exactly(&mut *port, all.len()),
        all,
        "no echo, no translation"
    );
}

#[test]
fn a_large_write_passes_whole() {
    let mut master = Master::new();
    let mut port = master.open();
    let block: Vec<u8> = (0..65_536_u32)
        .map(|n| (n % 251).to_le_bytes()[0])
        .collect();
    let expected = block.clone();
    let reader = thread::Builder::new()
        .spawn(move || {
            let mut got = vec![0; expected.len()];
            master.file.read_exact(&mut got).unwrap();
            (master, got == expected)
        })
        .unwrap();
    port.write(&block, soon()).unwrap();
    let (_master, same) = reader.join().unwrap();
    assert!(same);
}

#[test]
fn a_modem_that_stops_reading_is_stalled_and_closing_it_is_quick() {
    let master = Master::new();
    let mut port = master.open();
    let started = Instant::now();
    let flood = vec![0x7e; 1 << 20];
    assert_eq!(port.write(&flood, in_ms(80)), Err(PortError::Stalled));
    drop(port);
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn the_last_words_before_closing_reach_the_modem() {
    let mut master = Master::new();
    let mut port = master.open();
    port.write(b"\x7e\x0a\x45\x2e\x7e", soon()).unwrap();
    drop(port);
    let mut got = [0; 5];
    master.file.read_exact(&mut got).unwrap();
    assert_eq!(&got, b"\x7e\x0a\x45\x2e\x7e");
}

#[test]
fn a_pulled_modem_is_gone_for_reading_and_writing() {
    let master = Master::new();
    let mut bus = master.bus();
    let mut port = bus.open(Role::PcUi).unwrap();
    assert!(bus.present(Role::PcUi));
    drop(master);
    assert_eq!(port.read(&mut [0; 16], soon()), Err(PortError::Gone));
    assert_eq!(port.write(b"AT\r", soon()), Err(PortError::Gone));
    assert_eq!(port.discard_input(), Err(PortError::Gone));
    // Still held: the system gives the number of a closed one to the next test.
    assert!(!bus.present(Role::PcUi));
    assert_eq!(
        bus.open(Role::PcUi).unwrap_err(),
        BusError::NotFound(Role::PcUi)
    );
}

#[test]
fn a_modem_pulled_while_it_is_waited_for_is_noticed_at_once() {
    let master = Master::new();
    let mut port = master.open();
    let puller = thread::Builder::new().spawn(move || drop(master)).unwrap();
    let started = Instant::now();
    assert_eq!(port.read(&mut [0; 16], soon()), Err(PortError::Gone));
    assert!(started.elapsed() < Duration::from_secs(5));
    puller.join().unwrap();
}

fn assert_busy(opened: Result<Box<dyn Port>, BusError>, name: &str) {
    let error = opened.unwrap_err();
    assert!(matches!(&error, BusError::Busy { port, .. } if port == name));
}

#[test]
fn a_second_opening_is_busy_and_closing_frees_the_port() {
    let master = Master::new();
    let mut bus = master.bus();
    let first = bus.open(Role::PcUi).unwrap();
    let port = master.path.display().to_string();
    assert_busy(bus.open(Role::Download), &port);
    // The same as another program sees it.
    assert!(serialport::new(port, 115_200).open().is_err());
    drop(first);
    bus.open(Role::PcUi).unwrap();
}

#[test]
fn a_port_held_by_another_program_is_busy() {
    let master = Master::new();
    let name = master.path.display().to_string();
    let other = serialport::new(&name, 115_200).open().unwrap();
    assert_busy(master.bus().open(Role::PcUi), &name);
    drop(other);
    master.open();
}

#[test]
fn what_is_no_serial_port_is_told_apart() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, b"not a port").unwrap();
    let missing = dir.path().join("missing");
    let below_file = file.join("port");
    let bus = |path: &Path| {
        let mut bus = PathBus::new(path.to_owned(), path.to_owned());
        (
            bus.present(Role::Download),
            bus.open(Role::Download).unwrap_err(),
        )
    };
    assert_eq!(bus(&missing), (false, BusError::NotFound(Role::Download)));
    assert_eq!(
        bus(&below_file),
        (false, BusError::NotFound(Role::Download))
    );
    for path in [file.as_path(), dir.path(), Path::new("/dev/null")] {
        let (present, error) = bus(path);
        assert!(present);
        assert_eq!(
            error,
            BusError::Unusable {
                port: path.display().to_string(),
                detail: "not a serial port".to_owned()
            }
        );
    }
    assert_eq!(fs::read(&file).unwrap(), b"not a port");
}

#[test]
fn a_forbidden_port_is_told_apart() {
    if rustix::process::geteuid().is_root() {
        eprintln!("SKIPPED: permissions do not hold for root, who runs this test");
        return;
    }
    let master = Master::new();
    fs::set_permissions(&master.path, fs::Permissions::from_mode(0o000)).unwrap();
    let port = master.path.display().to_string();
    assert_eq!(
        master.bus().open(Role::PcUi).unwrap_err(),
        BusError::NoPermission { port }
    );
}

#[test]
fn a_link_is_followed_to_wherever_it_points_now() {
    let dir = tempfile::tempdir().unwrap();
    let link = dir.path().join("modem");
    let download = dir.path().join("download");
    let mut bus = PathBus::new(link.clone(), download.clone());
    assert_eq!(bus.describe(Role::Modem), link.display().to_string());
    assert!(!bus.present(Role::PcUi));

    let first = Master::new();
    symlink(&first.path, &link).unwrap();
    assert!(bus.present(Role::PcUi) && bus.present(Role::Diagnostics));
    assert!(!bus.present(Role::Download));
    let mut port = bus.open(Role::PcUi).unwrap();
    drop(first);
    assert_eq!(port.read(&mut [0; 1], soon()), Err(PortError::Gone));
    // The port is still held, so that its number is not given to another test.
    assert!(!bus.present(Role::PcUi), "the link dangles");
    assert_eq!(
        bus.open(Role::PcUi).unwrap_err(),
        BusError::NotFound(Role::PcUi)
    );

    drop(port);

    let mut second = Master::new();
    fs::remove_file(&link).unwrap();
    symlink(&second.path, &download).unwrap();
    assert!(bus.present(Role::Download));
    let mut port = bus.open(Role::Download).unwrap();
    second.file.write_all(b"back").unwrap();
    assert_eq!(read_exactly(&mut *port, 4), b"back");
}

#[test]
fn looking_for_a_change_is_short_and_keeps_the_deadline() {
    let mut bus = PathBus::new(PathBuf::from("/nowhere"), PathBuf::from("/nowhere"));
    let started = bus.now();
    bus.wait_for_change(started);
    assert!(started.elapsed() < Duration::from_millis(40));
    bus.wait_for_change(soon());
    assert!(started.elapsed() >= SLICE && started.elapsed() < Duration::from_secs(2));
}

#[test]
fn a_wait_ends_with_a_change_or_after_its_slice_and_not_before() {
    let place = tempfile::tempdir().unwrap();
    let port = place.path().join("pcui");
    let mut bus = PathBus::new(port.clone(), port.clone());
    let begun = Instant::now();
    bus.wait_for_change(begun + Duration::from_secs(60));
    assert!(begun.elapsed() >= LONGEST, "{:?}", begun.elapsed());
    // Plugged in while it waits, if not before: either way it is seen as soon as the wait is over.
    let plug = thread::Builder::new().name(String::from("hand on the stick"));
    let plug = plug.spawn(move || fs::write(port, "").unwrap()).unwrap();
    while !bus.present(Role::PcUi) {
        bus.wait_for_change(begun + Duration::from_secs(60));
    }
    plug.join().unwrap();
    let begun = Instant::now();
    bus.wait_for_change(begun);
    assert!(begun.elapsed() < LONGEST, "a deadline that has passed");
}

#[test]
fn a_port_that_is_listed_in_another_usb_port_is_of_another_modem() {
    let stick = |location: &str, name: &str| StickListing {
        location: Some(location.to_owned()),
        ports: vec![ListedPort {
            name: name.to_owned(),
            ..ListedPort::default()
        }],
        ..StickListing::default()
    };
    let sticks = [stick("1-1", "/dev/ttyUSB2"), stick("1-2", "/dev/ttyUSB4")];
    let mut location = None;
    let mut may_be = |name: &str| may_be_the_same(&mut location, &sticks, Path::new(name));
    // Nothing is listed of a pseudo-terminal.
    assert!(may_be("/dev/pts/7"));
    assert!(may_be("/dev/ttyUSB2"));
    assert!(!may_be("/dev/ttyUSB4"));
    assert!(may_be("/dev/ttyUSB2") && may_be("/dev/pts/7"));
    assert_eq!(location.as_deref(), Some("1-1"));
}
