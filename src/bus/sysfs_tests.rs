//! Trees as Linux writes them, read back.

use std::os::unix::fs::{PermissionsExt as _, symlink};

use rustix::fs::FileType;

use super::*;
use crate::modem::UsbState;

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("{text}\n")).unwrap();
}

/// A stick at `location`, with the endpoints of each interface, and a tty on each of `ttys`.
fn plug(root: &Path, location: &str, pid: &str, endpoints: &[&str], ttys: &[(usize, &str)]) {
    let device = root.join("sys/devices").join(location);
    write(&device.join("idVendor"), "12d1");
    write(&device.join("idProduct"), pid);
    write(&device.join("product"), "HUAWEI Mobile");
    write(&device.join("bConfigurationValue"), "1");
    for (number, count) in endpoints.iter().enumerate() {
        let interface = device.join(format!("{location}:1.{number}"));
        write(
            &interface.join("bInterfaceNumber"),
            &format!("{number:02x}"),
        );
        for class in [
            "bInterfaceClass",
            "bInterfaceSubClass",
            "bInterfaceProtocol",
        ] {
            write(&interface.join(class), "ff");
        }
        write(&interface.join("bNumEndpoints"), count);
    }
    for (number, tty) in ttys {
        let port = device.join(format!("{location}:1.{number}")).join(tty);
        fs::create_dir_all(&port).unwrap();
        let class = root.join("sys/class/tty").join(tty);
        fs::create_dir_all(&class).unwrap();
        symlink(&port, class.join("device")).unwrap();
        write(&root.join("dev").join(tty), "");
    }
    let bus = root.join("sys/bus/usb/devices");
    fs::create_dir_all(&bus).unwrap();
    symlink(&device, bus.join(location)).unwrap();
}

#[test]
fn endpoints_tell_a_modem_from_one_waiting_for_firmware() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    // The log in which another driver had taken interface 0.
    plug(
        root,
        "1-1",
        "1001",
        &["03", "02", "02"],
        &[(1, "ttyUSB9"), (2, "ttyUSB10")],
    );
    plug(
        root,
        "2-1.4",
        "1003",
        &["02", "02"],
        &[(0, "ttyUSB2"), (1, "ttyUSB3")],
    );
    plug(root, "3-2", "1446", &["02", "02"], &[]);
    fs::create_dir_all(root.join("sys/class/tty/console")).unwrap();
    fs::create_dir_all(root.join("sys/class/tty/ttyS7/device")).unwrap();
    write(&root.join("sys/class/tty/ttyS7/type"), "0");
    fs::create_dir_all(root.join("sys/class/tty/ttyS0/device")).unwrap();
    write(&root.join("sys/class/tty/ttyS0/type"), "4");

    let listed: Vec<_> = ports(root)
        .into_iter()
        .map(|port| {
            let name = Path::new(&port.name)
                .strip_prefix(root.join("dev"))
                .unwrap();
            (
                name.to_str().unwrap().to_owned(),
                port.location,
                port.pid,
                port.interface,
            )
        })
        .collect();
    let at = |name: &str, place: &str, pid, interface| {
        (
            name.to_owned(),
            Some(place.to_owned()),
            Some(pid),
            Some(interface),
        )
    };
    assert_eq!(
        listed,
        [
            ("ttyS0".to_owned(), None, None, None),
            at("ttyUSB2", "2-1.4", 0x1003, 0),
            at("ttyUSB3", "2-1.4", 0x1003, 1),
            at("ttyUSB9", "1-1", 0x1001, 1),
            at("ttyUSB10", "1-1", 0x1001, 2),
        ]
    );

    let seen: Vec<_> = devices(root)
        .into_iter()
        .map(|device| {
            let endpoints = shape::first_endpoints(&device.interfaces);
            (
                device.location,
                device.pid,
                device.interfaces.len(),
                endpoints,
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("1-1".to_owned(), 0x1001, 3, Some(3)),
            ("2-1.4".to_owned(), 0x1003, 2, Some(2)),
            ("3-2".to_owned(), 0x1446, 2, Some(2)),
        ]
    );
    assert_eq!(devices(&root.join("nowhere")), []);
    assert_eq!(ports(&root.join("nowhere")), []);
}

#[test]
fn a_disk_under_an_unknown_id_is_a_stick_unless_it_is_known_better() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    let stick = root.join("sys/devices/1-1");
    let only = || devices(root).pop().unwrap();
    plug(root, "1-1", "7777", &["02"], &[]);
    for (file, text) in [("bInterfaceClass", "08"), ("bInterfaceSubClass", "06")] {
        write(&stick.join("1-1:1.0").join(file), text);
    }
    assert_eq!(
        (only().has_cdrom, only().state()),
        (None, UsbState::Storage)
    );
    // The disk driver has looked: a card reader alone, then one beside a CD-ROM.
    let unit = |number: u8| stick.join(format!("1-1:1.0/host6/target6:0:0/6:0:0:{number}/type"));
    write(&unit(0), "0");
    assert_eq!(
        (only().has_cdrom, only().state()),
        (Some(false), UsbState::Other)
    );
    write(&unit(1), "5");
    assert_eq!(
        (only().has_cdrom, only().state()),
        (Some(true), UsbState::Storage)
    );
    // A table has this one, so what its disk is does not matter.
    fs::remove_file(unit(1)).unwrap();
    write(&stick.join("idProduct"), "157d");
    assert_eq!(only().state(), UsbState::Storage);
    write(&stick.join("manufacturer"), "Android");
    assert_eq!(only().state(), UsbState::Other);
}

#[test]
fn a_pipe_in_the_place_of_a_file_is_not_waited_for() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    plug(root, "2-1", "1003", &["03", "02"], &[]);
    let product = root.join("sys/devices/2-1/product");
    fs::remove_file(&product).unwrap();
    let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
    rustix::fs::mknodat(rustix::fs::CWD, &product, FileType::Fifo, mode, 0).unwrap();
    let stick = devices(root).pop().unwrap();
    assert_eq!((stick.vid, stick.product), (0x12d1, None));
}

#[test]
fn strings_that_are_no_text_hide_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    plug(root, "2-1", "1003", &["03", "02"], &[]);
    fs::write(root.join("sys/devices/2-1/product"), b"\xff\xff\xff\n").unwrap();
    fs::write(root.join("sys/devices/2-1/manufacturer"), b"\n").unwrap();
    write(&root.join("sys/devices/2-1/idVendor"), "3426");
    write(
        &root.join("sys/devices/2-1/power/connected_duration"),
        "7204",
    );
    let stick = devices(root).pop().unwrap();
    assert_eq!((stick.vid, stick.interfaces.len()), (0x3426, 2));
    assert_eq!(stick.connected, Some(Duration::from_millis(7204)));
    assert_eq!(stick.state(), UsbState::Modem);
    let (sticks, _) = crate::bus::judgement::judge(&[stick], Vec::new());
    assert_eq!(sticks[0].product, None);
}

#[test]
fn a_node_that_has_just_come_is_not_ready_and_an_old_one_is_closed() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    let node = root.join("dev/ttyUSB0");
    write(&node, "");
    assert!(
        !is_settling(root, &node),
        "nothing says that it has just come"
    );
    assert!(
        !is_settling(root, &root.join("dev/ttyUSB1")),
        "it is not there"
    );
    // udev notes that it knows the device, and sets the access lists after that.
    let known = root.join("run/udev/data/c0:0");
    write(&known, "I:1");
    assert!(is_settling(root, &node));
    let file = fs::File::options().write(true).open(&known).unwrap();
    file.set_modified(SystemTime::now() - SETTLES).unwrap();
    assert!(!is_settling(root, &node));
    // As the kernel makes it, root's alone; that can be seen only as root.
    fs::set_permissions(&node, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(
        is_settling(root, &node),
        rustix::process::geteuid().is_root()
    );
}

#[test]
fn the_kernel_s_list_of_locks_is_read_without_our_own() {
    let text = "1: FLOCK  ADVISORY  WRITE 4711 00:1a:5 0 EOF\n\
                1: -> FLOCK  ADVISORY  WRITE 4712 00:1a:6 0 EOF\n\
                2: POSIX  ADVISORY  WRITE -1 fd:00:264 0 EOF\n\
                3: FLOCK  ADVISORY  WRITE 99 00:05:7 0 EOF\n\
                4: nonsense\n";
    let held: Vec<_> = held_by_others(text, 99).into_iter().collect();
    let mut expected = [
        (rustix::fs::makedev(0, 0x1a), 5),
        (rustix::fs::makedev(0xfd, 0), 264),
    ];
    expected.sort_unstable();
    assert_eq!(held, expected);
}
