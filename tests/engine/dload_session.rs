//! The write session against the loader of the simulated modem, which judges strictly and on its own, with a line
//! between them that loses, damages, doubles, delays and tears up replies.
//!
//! Whatever the line does: nothing panics, the loader sees no request that is against the rules, and a session
//! that says it is done has left every byte in the modem.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use modem_medic::firmware::{Package, sample};
use modem_medic::protocol::dload::session::{
    Error, Limits, LoaderKind, Pace, Part, Session, SessionStep,
};
use modem_medic::protocol::hdlc::{self, Decoder};
use modem_medic::simulator::{Model, Output, PresentAs, Role, Scenario, Stick};
use proptest::prelude::*;

const LIMITS: Limits = Limits {
    start: Duration::from_secs(30),
    block: Duration::from_secs(15),
    end: Duration::from_secs(120),
    attempts: 3,
    settle_answers: 8,
    settle_least: Duration::from_millis(1),
    settle_most: Duration::from_millis(50),
};

/// What the line does with one reply.
#[derive(Clone, Debug)]
enum Trick {
    Pass,
    Lose,
    Damage(usize),
    Double,
    Delay(u64),
    Tear(usize),
    Noise(Vec<u8>),
}

fn trick() -> impl Strategy<Value = Trick> {
    prop_oneof![
        12 => Just(Trick::Pass),
        1 => Just(Trick::Lose),
        1 => any::<usize>().prop_map(Trick::Damage),
        1 => Just(Trick::Double),
        1 => (1u64..40_000).prop_map(Trick::Delay),
        1 => any::<usize>().prop_map(Trick::Tear),
        1 => prop::collection::vec(any::<u8>(), 1..32).prop_map(Trick::Noise),
    ]
}

/// A modem in download mode that is asked over such a line.
struct NoisyLine {
    stick: Stick,
    now: Instant,
    tricks: VecDeque<Trick>,
    /// What arrives, and when.
    coming: Vec<(Instant, Vec<u8>)>,
}

impl NoisyLine {
    fn new(model: Model, tricks: Vec<Trick>) -> Self {
        let now = Instant::now();
        let mut scenario = Scenario::of(model);
        scenario.present_as = PresentAs::HalfFlashed;
        scenario.signature_required = false;
        let mut stick = Stick::new(scenario, now);
        let mut at = now;
        while !stick.present(Role::Download) {
            at = stick.next_due().expect("it comes");
            stick.take_output(at);
        }
        stick.opened(at, Role::Download);
        let mut line = Self {
            stick,
            now: at,
            tricks: VecDeque::new(),
            coming: Vec::new(),
        };
        if model == Model::E3372 {
            // Its loader wants its AT dialogue first.
            line.send(b"AT^DATAMODE\r");
            line.read(line.now + Duration::from_secs(1));
        }
        // Who it is, which every writer asks first.
        line.send(&hdlc::encode(&[0x0C]));
        line.read(line.now + Duration::from_secs(1));
        line.coming.clear();
        line.tricks = tricks.into();
        line
    }

    fn send(&mut self, bytes: &[u8]) {
        self.stick.receive(self.now, Role::Download, bytes);
        self.collect();
    }

    fn collect(&mut self) {
        for output in self.stick.take_output(self.now) {
            if let Output::Bytes { bytes, .. } = output {
                self.play(bytes);
            }
        }
    }

    fn play(&mut self, mut bytes: Vec<u8>) {
        let now = self.now;
        match self.tricks.pop_front().unwrap_or(Trick::Pass) {
            Trick::Pass => self.coming.push((now, bytes)),
            Trick::Lose => {}
            Trick::Damage(place) => {
                // Inside of the frame, so that its checksum is wrong.
                let place = 1 + place % (bytes.len() - 2);
                bytes[place] ^= 0x10;
                self.coming.push((now, bytes));
            }
            Trick::Double => {
                self.coming.push((now, bytes.clone()));
                self.coming.push((now, bytes));
            }
            Trick::Delay(ms) => self.coming.push((now + Duration::from_millis(ms), bytes)),
            Trick::Tear(place) => {
                let rest = bytes.split_off(place % bytes.len());
                self.coming.push((now, bytes));
                self.coming.push((now + Duration::from_millis(3), rest));
            }
            Trick::Noise(noise) => {
                self.coming.push((now, noise));
                self.coming.push((now, bytes));
            }
        }
        self.coming.sort_by_key(|(at, _)| *at);
    }

    /// What arrives first until then.
    fn read(&mut self, until: Instant) -> Vec<u8> {
        loop {
            self.collect();
            if let Some((at, _)) = self.coming.first()
                && *at <= self.now.max(until)
            {
                let (at, bytes) = self.coming.remove(0);
                self.now = self.now.max(at);
                return bytes;
            }
            match self.stick.next_due() {
                Some(due) if due <= until => self.now = self.now.max(due),
                _ => {
                    self.now = self.now.max(until);
                    return Vec::new();
                }
            }
        }
    }
}

/// Drives a session to its end.
fn write(line: &mut NoisyLine, model: Model, package: &Package) -> Result<(), Error> {
    let images: Vec<_> = package
        .objects()
        .iter()
        .map(|object| (object, package.image(object).unwrap()))
        .collect();
    let parts = images
        .iter()
        .map(|(object, bytes)| Part {
            code: object.code.0,
            size: object.size,
            bytes,
        })
        .collect();
    let kind = match model {
        Model::E1550 => LoaderKind::Oemsbl,
        Model::E3372 => LoaderKind::Hisilicon,
    };
    let decoder = Decoder::new(8704);
    let mut session = Session::new(kind, LIMITS, parts, Pace::default(), decoder, None);
    for _ in 0..100_000 {
        match session.poll(line.now)? {
            SessionStep::Send(bytes) => line.send(bytes),
            SessionStep::Wait(until) => {
                let bytes = line.read(until);
                if bytes.is_empty() {
                    session.tick(line.now);
                } else {
                    session.feed(line.now, &bytes);
                }
            }
            SessionStep::Done => return Ok(()),
            SessionStep::Announce { .. }
            | SessionStep::Progress { .. }
            | SessionStep::Accepted { .. } => {}
        }
    }
    panic!("the session has no end");
}

fn package(model: Model) -> Package {
    let bytes = match model {
        Model::E1550 => sample::e1550_firmware("11.609.20.00.00", 14 * 1024),
        Model::E3372 => sample::e3372_firmware("22.333.01.00.00", 10 * 1024),
    };
    Package::from_bytes("Update.bin", bytes).unwrap()
}

fn holds(line: &NoisyLine, package: &Package) -> bool {
    let report = line.stick.report();
    let written = report.objects.len();
    written == package.objects().len()
        && package.objects().iter().all(|object| {
            report
                .object(object.code.0)
                .is_some_and(|held| held.complete && held.bytes == *package.image(object).unwrap())
        })
}

#[test]
fn a_line_without_tricks_takes_every_package() {
    for model in [Model::E1550, Model::E3372] {
        let package = package(model);
        let mut line = NoisyLine::new(model, Vec::new());
        write(&mut line, model, &package).unwrap();
        assert!(holds(&line, &package), "{:?}", line.stick.report());
        assert_eq!(line.stick.report().violations, Vec::<String>::new());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn whatever_the_line_does_success_means_that_every_byte_is_there(
        tricks in prop::collection::vec(trick(), 0..60),
        hisilicon in any::<bool>(),
    ) {
        let model = if hisilicon { Model::E3372 } else { Model::E1550 };
        let package = package(model);
        let mut line = NoisyLine::new(model, tricks);
        let outcome = write(&mut line, model, &package);
        let report = line.stick.report();
        prop_assert_eq!(report.violations, Vec::<String>::new());
        if outcome.is_ok() {
            prop_assert!(holds(&line, &package));
        }
    }
}
