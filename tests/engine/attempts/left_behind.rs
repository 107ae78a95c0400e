//! No code is in anything that a run leaves behind.

use super::*;

/// Everything that a run leaves behind: what it told, its journal, its recording, and what is read out of that.
fn left_behind(tried: Try, faults: &[Fault], chatter: Chatter) -> Vec<String> {
    let mut scenario = tried.scenario();
    scenario.faults = faults.to_vec();
    scenario.chatter = chatter;
    let sink = Written::default();
    let header = Header::new(Source::ThisProgram, Payloads::Kept);
    let tape = Tape::new(Box::new(sink.clone()), &header).unwrap();
    let mut bus = RecordingBus::new(Box::new(MemoryBus::new(scenario)), tape.clone());
    let request = tried.agreed();
    let mut shelf = Shelf::default();
    let mut told = vec![format!("{request:?}")];
    let mut around = Surroundings {
        bus: &mut bus,
        guard: &mut Unguarded,
        store: &mut shelf,
        tell: &mut |notice| told.push(format!("{notice:?}")),
        cancelled: &mut || false,
    };
    let outcome = job::run(&mut around, &request);
    drop(bus);
    told.push(format!("{outcome:?}"));
    if let Err(failure) = &outcome {
        told.push(failure.to_string());
    }
    tape.finish().unwrap();
    let recording = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
    for entry in Recording::parse(&recording).unwrap().entries {
        if let RecordedEvent::Out { hex, .. } | RecordedEvent::In { hex, .. } = &entry.event {
            told.push(unhexed(hex));
        }
    }
    told.push(recording);
    told.extend(
        shelf
            .all()
            .journals
            .iter()
            .flatten()
            .map(|record| serde_json::to_string(record).unwrap()),
    );
    told
}

fn unhexed(hex: &str) -> String {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap();
    let bytes = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::try_from(digit(&pair[0]) * 16 + digit(&pair[1])).unwrap());
    bytes.map(char::from).collect()
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn no_code_is_in_anything_that_a_run_leaves_behind() {
    // Digits that nothing else here has in a row.
    const CODE: &str = "97869786";
    const SECRET_PIN: &str = "97869";
    let echoes = Fault::new(
        Effect::Says(b"\r\nOK\r\n".to_vec()),
        Trigger::Command("ATE0".into()),
    )
    .times(1000);
    let repeats = |code: &str| {
        Effect::DoesAndSays(format!("\r\n{code}\r\n+CME ERROR: {code}\r\n").into_bytes())
    };
    let tries = [
        (Try::Unlock(CODE), "AT^CARDLOCK=", CODE),
        (Try::Sim(PinTask::Enter, SECRET_PIN), "AT+CPIN=", SECRET_PIN),
        (
            Try::Sim(PinTask::TurnOff, SECRET_PIN),
            "AT+CLCK=\"SC\",0",
            SECRET_PIN,
        ),
        (
            Try::Sim(PinTask::TurnOn, SECRET_PIN),
            "AT+CLCK=\"SC\",1",
            SECRET_PIN,
        ),
    ];
    for (tried, command, secret) in tries {
        for effect in effects().into_iter().chain([repeats(secret)]) {
            for chatter in [Chatter::Silent, Chatter::Stubborn] {
                for echo in [false, true] {
                    let mut faults =
                        vec![Fault::new(effect.clone(), Trigger::Command(command.into()))];
                    faults.extend(echo.then(|| echoes.clone()));
                    for text in left_behind(tried, &faults, chatter) {
                        assert!(
                            !text.contains(secret),
                            "{tried:?} {faults:?} {chatter:?}: {text}"
                        );
                    }
                }
            }
        }
    }
}
