//! Whole flashes over bulk endpoints.

use std::sync::Arc;
use std::time::Duration;

use modem_medic::bus::Clock as _;
use modem_medic::firmware::{Package, sample};
use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, Done, Failure, FlashRequest, JobRequest, RepairRequest, Surroundings, Wanted,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::simulator::{Effect, Fault, Model, ModemState, Scenario, Trigger};

use crate::bus::GuestBus;
use crate::{later, plugged, plugged_at, shape};

fn package(model: Model) -> Arc<Package> {
    let bytes = match model {
        Model::E1550 => sample::e1550_firmware("11.609.20.00.00", 60 * 1024),
        Model::E3372 => sample::e3372_firmware("22.333.01.00.00", 60 * 1024),
    };
    Arc::new(Package::from_bytes("Update.bin", bytes).unwrap())
}

fn run(bus: &mut GuestBus, shelf: &mut Shelf, request: &JobRequest) -> Result<Done, Failure> {
    let mut around = Surroundings {
        bus,
        guard: &mut Unguarded,
        store: shelf,
        tell: &mut |_| {},
        cancelled: &mut || false,
    };
    job::run(&mut around, request)
}

fn flash(package: &Arc<Package>) -> JobRequest {
    JobRequest::Flash(FlashRequest {
        package: Arc::clone(package),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    })
}

fn repair(package: &Arc<Package>) -> JobRequest {
    JobRequest::Repair(RepairRequest {
        package: Arc::clone(package),
        force: None,
        port_known: true,
    })
}

fn assert_holds(bus: &GuestBus, package: &Package) {
    let mut guest = bus.guest();
    let report = guest.wire().host().stick().report();
    assert_eq!(report.state, ModemState::Normal);
    assert_eq!(report.violations, Vec::<String>::new());
    for object in package.objects() {
        let held = report.object(object.code.0).unwrap();
        assert!(
            held.bytes == *package.image(object).unwrap(),
            "{}",
            object.code
        );
    }
}

#[test]
fn a_flash_over_bulk_endpoints_is_byte_identical() {
    for model in [Model::E1550, Model::E3372] {
        let package = package(model);
        let mut bus = GuestBus::new(plugged(Scenario::of(model)));
        let done = run(&mut bus, &mut Shelf::default(), &flash(&package));
        assert!(matches!(done, Ok(Done::Flashed(_))), "{model}: {done:?}");
        assert_holds(&bus, &package);
    }
}

#[test]
fn a_modem_at_a_speed_is_flashed_at_that_speed() {
    let package = package(Model::E1550);
    let length: usize = package
        .objects()
        .iter()
        .map(|object| package.image(object).unwrap().len())
        .sum();
    let mut bus = GuestBus::new(plugged_at(Scenario::of(Model::E1550), 60_000));
    let begun = bus.now();
    let done = run(&mut bus, &mut Shelf::default(), &flash(&package));
    assert!(matches!(done, Ok(Done::Flashed(_))), "{done:?}");
    assert_holds(&bus, &package);
    let least = Duration::from_micros(u64::try_from(length).unwrap() * 1_000_000 / 60_000);
    assert!(bus.now() - begun > least);
}

#[test]
fn a_modem_pulled_out_in_mid_write_is_repaired_after_it_comes_back() {
    let package = package(Model::E1550);
    let pulled = Fault::new(
        Effect::Unplug {
            replug_after_ms: Some(4500),
        },
        Trigger::Block(9),
    );
    let mut bus = GuestBus::new(plugged_at(Scenario::of(Model::E1550).with(pulled), 60_000));
    let mut shelf = Shelf::default();
    let failure = run(&mut bus, &mut shelf, &flash(&package)).unwrap_err();
    assert!(failure.condition.is_unfinished(), "{failure:?}");
    // It comes back as what it is: a loader that waits.
    let device = {
        let mut guest = bus.guest();
        let deadline = later(&guest);
        guest.enumerate(deadline).unwrap()
    };
    assert_eq!(device.pid, 0x1003);
    assert_eq!(
        shape(&device),
        [
            (0xff, vec![(0x01, 2), (0x81, 2)]),
            (0xff, vec![(0x02, 2), (0x82, 2)]),
        ]
    );
    let done = run(&mut bus, &mut shelf, &repair(&package));
    assert!(matches!(done, Ok(Done::Repaired(_))), "{done:?}");
    assert_holds(&bus, &package);
}

#[test]
fn a_fault_of_the_modem_is_the_same_on_the_usb() {
    let package = package(Model::E1550);
    for effect in [
        Effect::LostReply,
        Effect::BadCrc,
        Effect::Nak(7),
        Effect::Refuse,
        Effect::Garbage(b"\r\n^RSSI:17\r\n".to_vec()),
        Effect::SplitReply { gap_ms: 20 },
        Effect::GluedReply,
        Effect::SlowReply { delay_ms: 400 },
        Effect::DuplicateReply,
        Effect::NoOpeningFlag,
    ] {
        let fault = Fault::new(effect.clone(), Trigger::Block(7));
        let mut bus = GuestBus::new(plugged(Scenario::of(Model::E1550).with(fault)));
        let mut shelf = Shelf::default();
        let outcome = run(&mut bus, &mut shelf, &flash(&package));
        if let Err(failure) = outcome {
            assert!(failure.condition.is_unfinished(), "{effect:?}: {failure:?}");
            // As the texts say.
            let now = bus.now();
            let stick = |bus: &GuestBus, plug: bool| {
                let mut guest = bus.guest();
                let stick = guest.wire().host().stick_mut();
                if plug {
                    stick.plug_in(now);
                } else {
                    stick.unplug(now);
                }
                guest.pump(now);
            };
            stick(&bus, false);
            stick(&bus, true);
            bus.wait_for_change(now + Duration::from_secs(10));
            let done = run(&mut bus, &mut shelf, &repair(&package));
            assert!(
                matches!(done, Ok(Done::Repaired(_))),
                "{effect:?}: {done:?}"
            );
        }
        assert_holds(&bus, &package);
    }
}
