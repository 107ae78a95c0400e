//! A program that nobody here can look into flashes the modem, and is followed meanwhile: here a script
//! that runs the built binary, in a process of its own, on the simulated modem's real pseudo-terminals.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use modem_medic::bus::path::PathBus;
use modem_medic::firmware::{sample, write};
use modem_medic::job::launch::{Gate, Processes};
use modem_medic::job::{
    Done, Failure, JobRequest, Notice, ProgramNotice, ProgramRan, VendorProgramRequest, hash_file,
};
use modem_medic::journal::{Folder, Record, Store as _};
use modem_medic::simulator::pty::PtyServer;
use modem_medic::simulator::{Model, Scenario};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};

const PROGRAM: &str = env!("CARGO_BIN_EXE_modem-medic");
const TARGET: &str = "11.609.20.00.00";

struct Bench {
    place: tempfile::TempDir,
}

impl Bench {
    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// A script in the place of the vendor's program.
    fn program(&self, script: &str) -> PathBuf {
        let path = self.path("E155XUpdate.exe");
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    /// Runs the program under supervision. The person says that it has finished once `finished` was seen.
    fn supervise(
        &self,
        program: PathBuf,
        finished: Option<ProgramNotice>,
    ) -> (Result<ProgramRan, Failure>, Vec<ProgramNotice>) {
        let bus = PathBus::new(self.path("stick/pcui"), self.path("stick/download"));
        let store = Box::new(Folder::new(self.path("journal")));
        let worker = Worker::start(Box::new(bus), store, Arc::new(|| {})).unwrap();
        let hash = hash_file(&program).unwrap();
        let (word, said) = crossbeam_channel::bounded(1);
        let request = VendorProgramRequest {
            settled: Duration::from_millis(300),
            ..VendorProgramRequest::new(program, hash, Arc::new(Processes(Gate::Anywhere)), said)
        };
        let start = WorkerCommand::Start(JobRequest::VendorProgram(request));
        worker.commands().send(start).unwrap();
        let mut seen = Vec::new();
        loop {
            match worker.events().recv().unwrap() {
                WorkerEvent::Notice(Notice::Program(notice)) => {
                    seen.push(notice);
                    if finished == Some(notice) {
                        word.send(()).unwrap();
                    }
                }
                WorkerEvent::Finished(done) => match *done {
                    Done::ProgramRan(ran) => return (Ok(ran), seen),
                    other => panic!("{other:?}"),
                },
                WorkerEvent::Failed(failure) => return (Err(failure), seen),
                WorkerEvent::WorkerDied => panic!("the worker died"),
                _ => {}
            }
        }
    }
}

fn on_the_bench(test: impl FnOnce(&Bench)) {
    let bench = Bench {
        place: tempfile::tempdir().unwrap(),
    };
    let scenario = Scenario::of(Model::E1550);
    let server = PtyServer::start(&bench.path("stick"), scenario, None).unwrap();
    let stop = server.handle();
    let thread = std::thread::Builder::new()
        .name("simulated modem".into())
        .spawn(move || server.run())
        .unwrap();
    test(&bench);
    stop.stop();
    thread.join().unwrap().unwrap();
}

#[test]
fn a_program_that_flashes_is_followed_and_its_new_version_is_proven() {
    on_the_bench(|bench| {
        let package = sample::e1550_firmware(TARGET, 4 << 20);
        let firmware = bench.path("inside.exe");
        std::fs::write(&firmware, write::wrap_in_program(&package)).unwrap();
        let program = bench.program(&format!(
            "exec '{PROGRAM}' flash '{}' --port '{}' --download-port '{}' --yes --state-dir '{}'",
            firmware.display(),
            bench.path("stick/pcui").display(),
            bench.path("stick/download").display(),
            bench.path("its own").display(),
        ));
        let (ran, seen) = bench.supervise(program, None);
        let ran = ran.unwrap();
        assert_eq!(ran.version_before.as_deref(), Some("11.609.18.00.00"));
        assert_eq!(ran.version_after.as_deref(), Some(TARGET));
        assert!(ran.changed() && ran.seen_in_download_mode, "{seen:?}");
        assert_eq!(ran.exit_code, Some(0));
        for notice in [
            ProgramNotice::Started,
            ProgramNotice::ModemThere,
            ProgramNotice::InDownloadMode,
            ProgramNotice::Ended(Some(0)),
        ] {
            assert!(seen.contains(&notice), "{notice:?} is not in {seen:?}");
        }
        let journals = Folder::new(bench.path("journal")).all().journals;
        assert!(journals[0].contains(&Record::ProgramStarted));
        assert_eq!(journals[0].last(), Some(&Record::Done));
    });
}

#[test]
fn a_program_that_does_nothing_proves_nothing() {
    on_the_bench(|bench| {
        let program = bench.program("exit 7");
        let (ran, _) = bench.supervise(program, Some(ProgramNotice::Ended(Some(7))));
        let ran = ran.unwrap();
        assert_eq!(ran.exit_code, Some(7));
        assert!(!ran.changed() && !ran.seen_in_download_mode);
    });
}
