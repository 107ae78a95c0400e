//! A port that another program has open, too: it is read, and nothing is written to it.

use std::process::{Command, Stdio};

use super::doubt::Somewhere;
use super::*;

#[test]
fn nothing_is_written_to_a_port_that_another_program_has_open() {
    let mut other = Command::new("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let flash = JobRequest::Flash(FlashRequest {
        package: Arc::new(
            Package::from_bytes("a.bin", sample::e1550_firmware(sample::VERSION, 4096)).unwrap(),
        ),
        wanted: Wanted::Firmware,
        force: Some(String::from("a made-up package")),
        backup: None,
    });
    // For the system the port is the null device, which any program may have open.
    let place = Whereabouts {
        port: Some("/dev/null".into()),
        ..Whereabouts::default()
    };
    let mut bus = Somewhere(MemoryBus::new(Scenario::of(Model::E1550)), place);
    let stick = bus.0.stick();
    let mut run = |request: &JobRequest| {
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
    run(&JobRequest::Identify(IdentifyRequest::Read)).unwrap();
    let sent = stick.report();
    assert!(sent.commands().iter().all(|sent| !sent.contains("QCDMG")));

    drop(other.stdin.take());
    other.wait().unwrap();
}
