//! Devices as a system lists them, and what the system says to a switch.

use super::*;

/// A USB that plays what it is told, on a clock of its own.
struct Played {
    now: Instant,
    /// What is in the sockets before the message, and from it on.
    before: Vec<VendorDevice>,
    after: Vec<VendorDevice>,
    /// What is in them after the first look, when that is something else.
    later: Option<Vec<VendorDevice>>,
    answer: Result<SwitchReply, SwitchError>,
    sent: bool,
}

fn disk(socket: &str) -> VendorDevice {
    VendorDevice {
        socket: socket.to_owned(),
        vid: 0x12d1,
        pid: 0x1446,
        interfaces: vec![interface(0x08)],
    }
}

fn interface(class: u8) -> UsbInterface {
    UsbInterface {
        class,
        subclass: class,
        protocol: class,
        ..UsbInterface::default()
    }
}

fn modem(socket: &str, pid: u16) -> VendorDevice {
    VendorDevice {
        pid,
        interfaces: vec![interface(0xff)],
        ..disk(socket)
    }
}

fn played(
    before: Vec<VendorDevice>,
    after: Vec<VendorDevice>,
    answer: Result<SwitchReply, SwitchError>,
) -> Result<Switched, Failure> {
    let mut bus = played_bus(before, after);
    bus.answer = answer;
    switch(&worker(bus))
}

fn played_bus(before: Vec<VendorDevice>, after: Vec<VendorDevice>) -> Played {
    Played {
        now: Instant::now(),
        before,
        after,
        later: None,
        answer: Ok(SwitchReply::Silent),
        sent: false,
    }
}

impl Ports for Played {
    fn present(&mut self, _role: Role) -> bool {
        false
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        Err(BusError::NotFound(role))
    }

    fn describe(&self, role: Role) -> String {
        role.to_string()
    }
}

impl Clock for Played {
    fn now(&self) -> Instant {
        self.now
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.now = self.now.max(deadline);
    }
}

impl UsbSwitch for Played {
    fn vendor_devices(&mut self) -> Vec<VendorDevice> {
        if self.sent {
            return self.after.clone();
        }
        let now = self.before.clone();
        if let Some(later) = self.later.take() {
            self.before = later;
        }
        now
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        assert_eq!(
            (socket, message),
            ("2-1", modem_medic::modem::switch::NEW_MODE)
        );
        assert!(!std::mem::replace(&mut self.sent, true), "sent twice");
        self.answer.clone()
    }
}

#[test]
fn what_the_system_refuses_has_its_own_problem() {
    let name = || "USB 2-1".to_owned();
    for (error, problem) in [
        (
            SwitchError::NoPermission(name()),
            Problem::NoDevicePermission,
        ),
        (SwitchError::NotPossible, Problem::CdromMode),
        (SwitchError::Refused(name()), Problem::CdromMode),
        (SwitchError::Failed(name()), Problem::CdromMode),
    ] {
        let failure = played(vec![disk("2-1")], vec![disk("2-1")], Err(error)).unwrap_err();
        assert_eq!(failure.problem, problem, "{failure}");
        assert_eq!(failure.stage, Some(Stage::SwitchMode));
    }
    let words = Words::of_command_line();
    let advice = words.problem_action(Problem::NoDevicePermission);
    assert!(advice.contains("modem-medic rules install"), "{advice}");
    // Whoever has the disk may be the computer's own switch: it is waited for, and named when nothing comes of it.
    let busy = || Err(SwitchError::Busy(name()));
    let stays = played(vec![disk("2-1")], vec![disk("2-1")], busy()).unwrap_err();
    assert_eq!(stays.problem, Problem::Busy, "{stays}");
    let done = played(vec![disk("2-1")], vec![modem("2-1", 0x1001)], busy()).unwrap();
    assert_eq!(done.by, SwitchedBy::System);
}

#[test]
fn only_a_device_with_ports_in_its_own_socket_counts() {
    let send = |after| played(vec![disk("2-1")], after, Ok(SwitchReply::Silent));
    // Under an id of the table, and under one that no table has.
    for pid in [0x1406, 0x7777] {
        assert_eq!(send(vec![modem("2-1", pid)]).unwrap().pid, pid);
    }
    let headset = VendorDevice {
        interfaces: vec![interface(0x01)],
        ..modem("2-1", 0x3a07)
    };
    for after in [vec![headset], vec![modem("2-2", 0x1001)], vec![]] {
        let failure = send(after.clone()).unwrap_err();
        assert_eq!(failure.problem, Problem::DidNotComeBack, "{after:?}");
    }
    let still = send(vec![disk("2-1")]).unwrap_err();
    assert_eq!(still.problem, Problem::CdromMode);
    // What is listed of the disk may come a moment after the device itself.
    for pid in [0x1446, 0x7777] {
        let known = VendorDevice { pid, ..disk("2-1") };
        let unseen = VendorDevice {
            interfaces: vec![],
            ..known.clone()
        };
        let mut late = played_bus(vec![unseen], vec![modem("2-1", 0x1001)]);
        late.later = Some(vec![known]);
        assert_eq!(switch(&worker(late)).unwrap().pid, 0x1001, "{pid:04x}");
    }
    // Gone between the last look and the message: somebody else switched it.
    let left = played(
        vec![disk("2-1")],
        vec![modem("2-1", 0x1001)],
        Err(SwitchError::Gone),
    );
    let left = left.unwrap();
    assert_eq!((left.by, left.port), (SwitchedBy::System, false));
}

#[test]
fn nothing_is_sent_where_it_cannot_be_told_to_what() {
    let never = || Err(SwitchError::Failed("must not be sent".to_owned()));
    let none = played(vec![], vec![], never()).unwrap_err();
    assert_eq!(none.problem, Problem::NoDevice);
    let two = played(vec![disk("2-1"), disk("2-2")], vec![], never()).unwrap_err();
    assert_eq!(two.problem, Problem::CdromMode);
    assert!(
        two.detail.contains("2-1, 2-2") && two.detail.contains("--stick"),
        "{two}"
    );
    let running = vec![modem("2-1", 0x1001), modem("2-2", 0x1001)];
    let two = played(running, vec![], never()).unwrap_err();
    assert_eq!(two.problem, Problem::SeveralModems, "{two}");
    // A disk under an id that is known as another thing of the vendor's, and an unknown id with more than disks.
    let wimax = VendorDevice {
        pid: 0x380b,
        ..disk("2-1")
    };
    let composite = VendorDevice {
        pid: 0x7777,
        interfaces: vec![
            interface(0x08),
            UsbInterface {
                number: 1,
                ..interface(0xff)
            },
        ],
        ..disk("2-1")
    };
    for device in [wimax, composite] {
        let refused = played(vec![device], vec![], never()).unwrap_err();
        assert_eq!(refused.problem, Problem::NoDriver, "{refused}");
    }
    // Where the system does not list interfaces, the id alone is not enough to send.
    let unseen = VendorDevice {
        interfaces: vec![],
        ..disk("2-1")
    };
    let unseen = played(vec![unseen], vec![], never()).unwrap_err();
    assert_eq!(unseen.problem, Problem::CdromMode);
    assert!(unseen.detail.contains("not a disk"), "{unseen}");
}

#[test]
fn a_modem_that_is_no_cdrom_and_has_no_port_is_not_said_to_be_done() {
    let never = || Err(SwitchError::Failed("must not be sent".to_owned()));
    let network = VendorDevice {
        pid: 0x14db,
        interfaces: vec![UsbInterface {
            class: 0x02,
            subclass: 0x06,
            ..UsbInterface::default()
        }],
        ..disk("2-1")
    };
    let loader = VendorDevice {
        interfaces: vec![UsbInterface {
            endpoints: Some(2),
            ..interface(0xff)
        }],
        ..modem("2-1", 0x1003)
    };
    for (device, problem) in [
        (network, Problem::NetworkCard),
        (modem("2-1", 0x1443), Problem::BootRom),
        (modem("2-1", 0x1001), Problem::NoDriver),
        // A loader is no CD-ROM either, and has to be repaired.
        (loader, Problem::InDownloadMode),
    ] {
        let failure = played(vec![device], vec![], never()).unwrap_err();
        assert_eq!(failure.problem, problem, "{failure}");
    }
}

#[test]
fn a_disk_alone_is_switched_under_any_id_and_vendor_id_of_the_maker() {
    for (vid, pid) in [(0x12d1, 0x157d), (0x12d1, 0x7777), (0x3426, 0x1f01)] {
        let before = VendorDevice {
            vid,
            pid,
            ..disk("2-1")
        };
        let after = VendorDevice {
            vid,
            ..modem("2-1", 0x7778)
        };
        let sent = played(vec![before.clone()], vec![after], Ok(SwitchReply::Silent));
        let sent = sent.unwrap();
        assert_eq!((sent.vid, sent.pid), (vid, 0x7778));
        assert_eq!(sent.by, SwitchedBy::ThisProgram);
        let still = played(
            vec![before.clone()],
            vec![before],
            Ok(SwitchReply::Answered),
        );
        assert_eq!(still.unwrap_err().problem, Problem::CdromMode);
    }
}

#[test]
fn one_that_the_computer_is_switching_just_now_is_waited_for_and_nothing_is_sent() {
    // Away at the first look, back at the second.
    let mut away = played_bus(vec![], vec![]);
    away.later = Some(vec![modem("2-1", 0x1001)]);
    let switched = switch(&worker(away)).unwrap();
    assert_eq!((switched.by, switched.pid), (SwitchedBy::System, 0x1001));
    // Nothing at all is there, and that is said after a bounded wait.
    let failure = switch(&worker(played_bus(vec![], vec![]))).unwrap_err();
    assert_eq!(failure.problem, Problem::NoDevice);
}

#[test]
fn it_can_be_cancelled_while_the_computer_is_waited_for() {
    let (worker, stick) = nudged(cdrom(), Moment::Waiting, WorkerCommand::Cancel);
    let failure = switch(&worker).unwrap_err();
    assert_eq!(failure.problem, Problem::Cancelled);
    assert_eq!(taken(&stick), 0);
}
