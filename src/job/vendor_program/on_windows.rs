//! A program of our own in the place of a vendor's, which flashes the modem over its serial port and is followed meanwhile.
//! `tests/wine` gives both and says where they are.

use std::path::PathBuf;
use std::sync::Arc;

use super::{ProgramNotice, VendorProgramRequest, hash_file};
use crate::bus::path::PathBus;
use crate::job::launch::{Gate, Processes};
use crate::job::{self, Done, JobRequest, Notice, Surroundings};
use crate::journal::Record;
use crate::journal::Store as _;
use crate::journal::memory::Shelf;

#[test]
#[ignore = "needs a modem and a program that flashes it: tests/wine"]
fn a_program_that_flashes_is_followed_and_its_new_version_is_proven() {
    let given = |name: &str| PathBuf::from(std::env::var_os(name).expect(name));
    let program = given("MODEM_MEDIC_TEST_VENDOR");
    let hash = hash_file(&program).unwrap();
    let (word, finished) = crossbeam_channel::bounded(1);
    let launcher = Arc::new(Processes(Gate::Windows));
    let request = VendorProgramRequest::new(program, hash, launcher, finished);
    let mut store = Shelf::default();
    let mut seen = Vec::new();
    let mut around = Surroundings {
        bus: &mut PathBus::new(
            given("MODEM_MEDIC_TEST_PORT"),
            given("MODEM_MEDIC_TEST_DOWNLOAD_PORT"),
        ),
        guard: &mut crate::guard::Unguarded,
        store: &mut store,
        tell: &mut |notice| {
            let Notice::Program(notice) = notice else {
                return;
            };
            seen.push(notice);
            if matches!(notice, ProgramNotice::Ended(_)) {
                word.send(()).unwrap();
            }
        },
        cancelled: &mut || false,
    };
    let Done::ProgramRan(ran) = job::run(&mut around, &JobRequest::VendorProgram(request)).unwrap()
    else {
        panic!("another job");
    };
    assert_eq!(ran.version_before.as_deref(), Some("11.609.18.00.00"));
    assert_eq!(ran.version_after.as_deref(), Some("11.609.20.00.00"));
    assert!(ran.changed() && ran.exit_code == Some(0), "{seen:?}");
    assert_eq!(seen.first(), Some(&ProgramNotice::Started));
    let journals = store.all().journals;
    assert!(journals[0].contains(&Record::ProgramStarted));
    assert_eq!(journals[0].last(), Some(&Record::Done));
}
