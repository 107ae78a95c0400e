//! A whole flash of 16 MiB over a real pseudo-terminal against the simulated modem, beside the pure
//! transfer of the same frames over the same kind of terminal to a peer that only counts and says ACK.
//!
//! `cargo bench --bench transfer`. Not a criterion bench: what is measured is one stage of a job in
//! another process's place, several seconds long, so it prints each round and the ratio.

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
mod unix {
    use std::io::{Read as _, Write as _};
    use std::sync::Arc;
    use std::time::{Duration, Instant};

    use modem_medic::bus::path::PathBus;
    use modem_medic::bus::{Bus as _, Role};
    use modem_medic::firmware::{Package, sample};
    use modem_medic::job::{
        self, FlashRequest, Notice, PackageSource, Request, Surroundings, Wanted,
    };
    use modem_medic::journal::memory::Shelf;
    use modem_medic::progress::Stage;
    use modem_medic::protocol::dload;
    use modem_medic::simulator::pty::PtyServer;
    use modem_medic::simulator::{Model, Scenario};

    const SIZE: usize = 16 << 20;
    const ROUNDS: usize = 5;

    pub fn main() {
        let bytes = sample::e1550_firmware("11.609.20.00.00", SIZE);
        let package = Arc::new(Package::from_bytes("Update.bin", bytes).unwrap());
        let mut ratios = Vec::new();
        for _ in 0..ROUNDS {
            let pure = pure(&package);
            let job = job(&package);
            // 16 MiB in MB.
            let speed = |time: Duration| 16.777_216 / time.as_secs_f64();
            let ratio = job.as_secs_f64() / pure.as_secs_f64();
            println!(
                "pure {:7.1} MB/s   flash {:7.1} MB/s   flash / pure {ratio:.2}",
                speed(pure),
                speed(job)
            );
            ratios.push(ratio);
        }
        ratios.sort_by(f64::total_cmp);
        println!("median flash / pure: {:.2}", ratios[ROUNDS / 2]);
    }

    /// The same frames, stop and wait, to a peer that knows nothing but their lengths.
    fn pure(package: &Package) -> Duration {
        let frames: Vec<Vec<u8>> = package
            .objects()
            .iter()
            .flat_map(|object| {
                let image = package.image(object).unwrap();
                dload::blocks(&image)
                    .map(|block| dload::Request::Data(block).frame())
                    .collect::<Vec<_>>()
            })
            .collect();
        let lengths: Vec<usize> = frames.iter().map(Vec::len).collect();
        let (mut master, mut slave) = serialport::TTYPort::pair().unwrap();
        serialport::SerialPort::set_timeout(&mut master, Duration::from_secs(10)).unwrap();
        let path = serialport::SerialPort::name(&slave).unwrap();
        // Held open, or the terminal hangs up before the other end is opened; but not for us alone.
        slave.set_exclusive(false).unwrap();
        let peer = std::thread::Builder::new()
            .name("counting peer".into())
            .spawn(move || {
                let mut room = vec![0; 16 * 1024];
                for length in lengths {
                    master.read_exact(&mut room[..length]).unwrap();
                    master.write_all(&[0x7E, 0x02, 0x6A, 0xD3, 0x7E]).unwrap();
                }
                master
            })
            .unwrap();
        let mut bus = PathBus::new(path.clone().into(), path.into());
        let mut port = bus.open(Role::PcUi).unwrap();
        let begun = Instant::now();
        let mut ack = [0; 64];
        for frame in &frames {
            let deadline = Instant::now() + Duration::from_secs(10);
            port.write(frame, deadline).unwrap();
            let mut got = 0;
            while got < 5 {
                got += port.read(&mut ack, deadline).unwrap();
            }
        }
        let time = begun.elapsed();
        drop(peer.join().unwrap());
        time
    }

    /// The write stage of a whole flash.
    fn job(package: &Arc<Package>) -> Duration {
        let place = tempfile::tempdir().unwrap();
        let dir = place.path().join("stick");
        let server = PtyServer::start(&dir, Scenario::of(Model::E1550), None).unwrap();
        let stop = server.stop_handle();
        let thread = std::thread::Builder::new()
            .name("simulated modem".into())
            .spawn(move || server.run())
            .unwrap();
        let mut bus = PathBus::new(dir.join("pcui"), dir.join("download"));
        let (mut begun, mut ended) = (None, None);
        let mut tell = |notice| match notice {
            Notice::Stage {
                stage: Stage::Write,
                ..
            } => begun = Some(Instant::now()),
            Notice::Stage {
                stage: Stage::Restart,
                ..
            } => ended = Some(Instant::now()),
            _ => {}
        };
        let mut around = Surroundings {
            bus: &mut bus,
            store: &mut Shelf::default(),
            tell: &mut tell,
            cancelled: &mut || false,
            state_changed: &mut |_| {},
        };
        let source = PackageSource::Read(Arc::clone(package));
        let request = Request::Flash(FlashRequest {
            source,
            wanted: Wanted::Firmware,
            force: None,
        });
        job::run(&mut around, &request).unwrap();
        stop.stop();
        thread.join().unwrap().unwrap();
        ended.unwrap() - begun.unwrap()
    }
}
