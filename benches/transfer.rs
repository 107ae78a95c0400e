//! How fast a flash is on a pseudo-terminal: the whole job, and beside it the bare transfer of the
//! very same frames into the same simulated modem, which is as fast as the two allow.
//!
//! The job waits on purpose around START and END, for late replies, and writes its journal. A job with
//! almost nothing to write shows how much that is. The modem itself takes no time for START and END here:
//! that is its own. Which core wakes which makes single runs differ by a factor of ten, so the medians
//! count. Aim: no more than 1.3 times as long as the bare transfer.

/// There are no pseudo-terminals here.
#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io::{Read as _, Write as _};
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::thread;
    use std::time::{Duration, Instant};

    use modem_medic::bus::path::PathBus;
    use modem_medic::firmware::{Package, sample};
    use modem_medic::job::{FlashRequest, JobRequest, Notice, Wanted};
    use modem_medic::journal::Folder;
    use modem_medic::progress::Stage;
    use modem_medic::protocol::dload;
    use modem_medic::simulator::pty::{PtyServer, ServerHandle};
    use modem_medic::simulator::{Model, PresentAs, Scenario, Timing};
    use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};
    use rustix::fs::{Mode, OFlags};
    use rustix::termios::OptionalActions;
    use tempfile::TempDir;

    const VERSION: &str = "11.609.20.00.00";
    const SIZE: usize = 16 << 20;
    const SMALL: usize = 4096;
    const ROUNDS: usize = 15;
    const ACK: [u8; 5] = [0x7E, 0x02, 0x6A, 0xD3, 0x7E];

    pub(super) fn main() {
        // Built with the tests, it is only to be built.
        if !std::env::args().any(|argument| argument == "--bench") {
            return;
        }
        compare("a modem that takes everything at once", SIZE, 0);
        compare("125 microseconds for a block", SIZE / 4, 125);
        compare("a millisecond for a block", SIZE / 8, 1000);
    }

    /// The job and the bare transfer, in turns, so that whatever else the machine does meets all of them.
    fn compare(what: &str, size: usize, block_us: u64) {
        let (package, small) = (read(size), read(SMALL));
        let mut frames = Vec::new();
        for object in package.objects() {
            let (code, size) = (object.code.0, object.size);
            let image = package.image(object).expect("an image");
            frames.push(dload::DloadRequest::Start { code, size }.frame());
            frames.extend(
                dload::blocks(&image).map(|block| dload::DloadRequest::Data(block).frame()),
            );
            frames.push(dload::DloadRequest::End { code, size }.frame());
        }
        let bytes = package
            .objects()
            .iter()
            .map(|object| object.size as usize)
            .sum();
        let (mut bare, mut job, mut waits) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            bare.push(bare_transfer(&frames, block_us));
            job.push(whole_job(&package, block_us));
            waits.push(whole_job(&small, block_us));
        }
        println!(
            "{what}: {bytes} bytes in {} frames, {ROUNDS} times",
            frames.len()
        );
        waits.sort();
        let waits = waits[ROUNDS / 2];
        let mut pairs: Vec<f64> = job
            .iter()
            .zip(&bare)
            .map(|(job, bare)| job.saturating_sub(waits).as_secs_f64() / bare.as_secs_f64())
            .collect();
        pairs.sort_by(f64::total_cmp);
        tell("bare transfer", bytes, bare);
        tell("write stage of the job", bytes, job);
        println!(
            "without its waits of {} ms the job takes {:.2} times as long, by rounds",
            waits.as_millis(),
            pairs[ROUNDS / 2]
        );
    }

    fn read(size: usize) -> Arc<Package> {
        let file = sample::e1550_firmware(VERSION, size);
        Arc::new(Package::from_bytes("sample.bin", file).expect("a package"))
    }

    /// Prints all times and the rate of the median.
    fn tell(what: &str, bytes: usize, mut times: Vec<Duration>) {
        times.sort();
        let median = times[times.len() / 2];
        let millis: Vec<u128> = times.iter().map(Duration::as_millis).collect();
        println!(
            "{what:<24} {:6.1} MB/s, at best {:6.1} MB/s  (ms: {millis:?})",
            rate(bytes, median),
            rate(bytes, times[0])
        );
    }

    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
    fn rate(bytes: usize, time: Duration) -> f64 {
        bytes as f64 / 1e6 / time.as_secs_f64()
    }

    /// The frames into the same simulated modem, which waits half-flashed: each sent once the one before it is
    /// acknowledged, with nothing else done.
    fn bare_transfer(frames: &[Vec<u8>], block_us: u64) -> Duration {
        let scenario = Scenario {
            present_as: PresentAs::HalfFlashed,
            ..scenario(block_us)
        };
        let (_place, stick, stop, serving) = serve(scenario);
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let slave = rustix::fs::open(stick.join("download"), flags, Mode::empty()).expect("a port");
        let mut attributes = rustix::termios::tcgetattr(&slave).expect("attributes");
        attributes.make_raw();
        rustix::termios::tcsetattr(&slave, OptionalActions::Now, &attributes).expect("raw");
        let mut port = File::from(slave);
        let start = Instant::now();
        for frame in frames {
            port.write_all(frame).expect("a frame");
            let mut answer = [0; ACK.len()];
            port.read_exact(&mut answer).expect("an answer");
            assert_eq!(answer, ACK);
        }
        let taken = start.elapsed();
        drop(port);
        stop.stop();
        serving.join().expect("a server");
        taken
    }

    fn scenario(block_us: u64) -> Scenario {
        let mut scenario = Scenario::of(Model::E1550);
        scenario.timing = Some(Timing {
            start_ms: 0,
            block_us,
            end_ms: 0,
            ..Timing::QUICK
        });
        scenario
    }

    /// A modem on pseudo-terminals: its folder, the folder of its ports, and what ends it.
    fn serve(scenario: Scenario) -> (TempDir, PathBuf, ServerHandle, thread::JoinHandle<()>) {
        let place = tempfile::tempdir().expect("a folder");
        let stick = place.path().join("stick");
        let server = PtyServer::start(&stick, scenario, None).expect("a modem");
        let stop = server.handle();
        let serving = thread::Builder::new()
            .name("bench peer".into())
            .spawn(move || server.run().expect("a clean end"))
            .expect("a thread");
        (place, stick, stop, serving)
    }

    /// The time from the beginning of the write stage to the beginning of the next.
    fn whole_job(package: &Arc<Package>, block_us: u64) -> Duration {
        let (place, stick, stop, serving) = serve(scenario(block_us));
        let bus = PathBus::new(stick.join("pcui"), stick.join("download"));
        let store = Folder::new(place.path().join("journal"));
        let worker =
            Worker::start(Box::new(bus), Box::new(store), Arc::new(|| {})).expect("a worker");
        let request = FlashRequest {
            package: Arc::clone(package),
            wanted: Wanted::Firmware,
            force: None,
            backup: None,
        };
        worker
            .commands()
            .send(WorkerCommand::Start(JobRequest::Flash(request)))
            .expect("a worker that listens");
        let (mut start, mut end) = (None, None);
        loop {
            match worker.events().recv().expect("a worker that speaks") {
                WorkerEvent::Notice(Notice::Stage { stage, .. }) => match stage {
                    Stage::Write => start = Some(Instant::now()),
                    Stage::Restart => end = Some(Instant::now()),
                    _ => {}
                },
                WorkerEvent::Finished(_) => break,
                WorkerEvent::Failed(failure) => panic!("the job failed: {failure:?}"),
                WorkerEvent::WorkerDied | WorkerEvent::Rejected => panic!("the worker failed"),
                WorkerEvent::Started | WorkerEvent::Notice(_) => {}
            }
        }
        drop(worker);
        stop.stop();
        serving.join().expect("a server");
        end.expect("an end") - start.expect("a start")
    }
}
