//! A port that another program has open, too: it is read, and nothing is written to it.

use std::process::{Command, Stdio};

use super::*;

/// A bus whose ports are, for the system, the null device, which any program may have open.
struct Null(MemoryBus);

impl Ports for Null {
    fn present(&mut self, role: Role) -> bool {
        self.0.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        self.0.open(role)
    }

    fn describe(&self, role: Role) -> String {
        self.0.describe(role)
    }

    fn whereabouts(&self, _role: Role) -> Option<Whereabouts> {
        Some(Whereabouts {
            port: Some("/dev/null".into()),
            ..Whereabouts::default()
        })
    }
}

impl Clock for Null {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.0.wait_for_change(deadline);
    }
}

impl UsbSwitch for Null {}

#[test]
fn nothing_is_written_to_a_port_that_another_program_has_open() {
    let mut other = Command::new("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let flash = Request::Flash(FlashRequest {
        package: Arc::new(
            Package::from_bytes("a.bin", sample::e1550_firmware(sample::VERSION, 4096)).unwrap(),
        ),
        wanted: Wanted::Firmware,
        force: Some(String::from("a made-up package")),
        backup: None,
    });
    let mut bus = Null(MemoryBus::new(Scenario::of(Model::E1550)));
    let stick = bus.0.stick();
    let mut run = |request: &Request| {
        let mut around = Surroundings {
            bus: &mut bus,
            guard: &mut crate::guard::Unguarded,
            store: &mut Shelf::default(),
            tell: &mut |_| {},
            cancelled: &mut || false,
        };
        job::run(&mut around, request)
    };
    let failure = run(&flash).unwrap_err();
    assert_eq!(failure.problem, Problem::Busy, "{failure}");
    assert!(!failure.holders.unwrap().programs.is_empty());
    run(&Request::Identify(IdentifyRequest::Read)).unwrap();
    let sent = stick.report();
    assert!(sent.commands().iter().all(|sent| !sent.contains("QCDMG")));

    drop(other.stdin.take());
    other.wait().unwrap();
}
