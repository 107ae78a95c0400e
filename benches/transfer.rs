//! How fast a flash is on a pseudo-terminal: the whole job, and beside it the bare transfer of the
//! very same frames, which is as fast as the terminal allows.
//!
//! The job waits on purpose around START and END, for late replies, and writes its journal. A job with
//! almost nothing to write shows how much that is. The modem itself takes no time for START and END here:
//! that is its own. Which core wakes which makes single runs differ by a factor of ten, so the medians
//! count. Aims: 20 MB/s and more for the job, and no more than 1.3 times as long as the bare transfer.

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
    use modem_medic::job::{FlashRequest, Notice, Request, Wanted};
    use modem_medic::journal::Folder;
    use modem_medic::progress::Stage;
    use modem_medic::protocol::dload;
    use modem_medic::simulator::pty::PtyServer;
    use modem_medic::simulator::{Model, Scenario, Timing};
    use modem_medic::worker::{Command, Event, Worker};
    use rustix::fs::{Mode, OFlags};
    use rustix::pty::OpenptFlags;
    use rustix::termios::OptionalActions;

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
        let (package, small) = (read(SIZE), read(SMALL));
        let images: Vec<_> = package
            .objects()
            .iter()
            .map(|object| package.image(object).expect("an image"))
            .collect();
        let bytes: usize = images.iter().map(|image| image.len()).sum();
        let frames: Vec<Vec<u8>> = images
            .iter()
            .flat_map(|image| dload::blocks(image))
            .map(|block| dload::Request::Data(block).frame())
            .collect();

        // In turns, so that whatever else the machine does meets all of them.
        let (mut bare, mut job, mut waits) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            bare.push(bare_transfer(&frames));
            job.push(whole_job(&package));
            waits.push(whole_job(&small));
        }
        println!("{bytes} bytes in {} blocks, {ROUNDS} times", frames.len());
        let mut pairs: Vec<f64> = job
            .iter()
            .zip(&bare)
            .map(|(job, bare)| job.as_secs_f64() / bare.as_secs_f64())
            .collect();
        pairs.sort_by(f64::total_cmp);
        let bare = tell("bare transfer", bytes, bare);
        let job = tell("write stage of the job", bytes, job);
        waits.sort();
        let waits = waits[ROUNDS / 2];
        let ratio = |time: Duration| time.as_secs_f64() / bare.as_secs_f64();
        println!(
            "the job takes {:.2} times as long ({:.2} by rounds), {:.2} without its waits of {} ms",
            ratio(job),
            pairs[ROUNDS / 2],
            ratio(job.saturating_sub(waits)),
            waits.as_millis()
        );
    }

    fn read(size: usize) -> Arc<Package> {
        let file = sample::e1550_firmware(VERSION, size);
        Arc::new(Package::from_bytes("sample.bin", file).expect("a package"))
    }

    /// Prints all times and gives the median.
    fn tell(what: &str, bytes: usize, mut times: Vec<Duration>) -> Duration {
        times.sort();
        let median = times[times.len() / 2];
        let millis: Vec<u128> = times.iter().map(Duration::as_millis).collect();
        println!(
            "{what:<24} {:6.1} MB/s, at best {:6.1} MB/s  (ms: {millis:?})",
            rate(bytes, median),
            rate(bytes, times[0])
        );
        median
    }

    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
    fn rate(bytes: usize, time: Duration) -> f64 {
        bytes as f64 / 1e6 / time.as_secs_f64()
    }

    /// Frames through a terminal, each sent once the one before it is acknowledged.
    fn bare_transfer(frames: &[Vec<u8>]) -> Duration {
        let master =
            rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)
                .expect("a terminal");
        rustix::pty::grantpt(&master).expect("a terminal");
        rustix::pty::unlockpt(&master).expect("a terminal");
        let name = rustix::pty::ptsname(&master, Vec::new()).expect("a name");
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let slave = rustix::fs::open(name.as_c_str(), flags, Mode::empty()).expect("a terminal");
        let mut attributes = rustix::termios::tcgetattr(&slave).expect("attributes");
        attributes.make_raw();
        rustix::termios::tcsetattr(&slave, OptionalActions::Now, &attributes).expect("raw");

        // The peer's side stays open until the last answer is read.
        let (peer, mut port) = (File::from(master), File::from(slave));
        let mut peer = &peer;
        thread::scope(|scope| {
            scope.spawn(move || {
                let mut inbox = vec![0; 16 * 1024];
                for frame in frames {
                    peer.read_exact(&mut inbox[..frame.len()]).expect("a frame");
                    peer.write_all(&ACK).expect("an answer");
                }
            });
            let start = Instant::now();
            for frame in frames {
                port.write_all(frame).expect("a frame");
                let mut answer = [0; ACK.len()];
                port.read_exact(&mut answer).expect("an answer");
                assert_eq!(answer, ACK);
            }
            start.elapsed()
        })
    }

    /// The time from the beginning of the write stage to the beginning of the next.
    fn whole_job(package: &Arc<Package>) -> Duration {
        let place = tempfile::tempdir().expect("a folder");
        let path = |name: &str| -> PathBuf { place.path().join(name) };
        let stick = path("stick");
        let mut scenario = Scenario::of(Model::E1550);
        scenario.timing = Some(Timing {
            start_ms: 0,
            end_ms: 0,
            ..Timing::QUICK
        });
        let server = PtyServer::start(&stick, scenario, None).expect("a modem");
        let stop = server.handle();
        let serving = thread::Builder::new()
            .name("bench peer".into())
            .spawn(move || server.run())
            .expect("a thread");

        let bus = PathBus::new(stick.join("pcui"), stick.join("download"));
        let store = Folder::new(path("journal"));
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
            .send(Command::Start(Request::Flash(request)))
            .expect("a worker that listens");
        let (mut start, mut end) = (None, None);
        loop {
            match worker.events().recv().expect("a worker that speaks") {
                Event::Notice(Notice::Stage { stage, .. }) => match stage {
                    Stage::Write => start = Some(Instant::now()),
                    Stage::Restart => end = Some(Instant::now()),
                    _ => {}
                },
                Event::Finished(_) => break,
                Event::Failed(failure) => panic!("the job failed: {failure:?}"),
                Event::WorkerDied | Event::Rejected => panic!("the worker failed"),
                Event::Started | Event::Notice(_) => {}
            }
        }
        drop(worker);
        stop.stop();
        serving.join().expect("a server").expect("a clean end");
        end.expect("an end") - start.expect("a start")
    }
}
