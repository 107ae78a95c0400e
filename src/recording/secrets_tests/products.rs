//! Nothing that was planted is in a recording, its explanation, a converted capture or the log.

use super::*;

fn recorded(pieces: &[(Direction, Vec<u8>)]) -> String {
    let sink = Sink::default();
    let header = Header::new(Source::ThisProgram, Payloads::Kept);
    let tape = Tape::new(Box::new(sink.clone()), &header).unwrap();
    let now = Instant::now();
    let port = tape.opened(now, Role::PcUi, "a port");
    for (number, (direction, bytes)) in (0..).zip(pieces) {
        let now = now + Duration::from_millis(number);
        tape.said(now, port, *direction, bytes);
        if bytes.len() % 11 == 7 {
            tape.note(now, port, RecordedEvent::Discard);
        }
    }
    tape.note(now, port, RecordedEvent::Close);
    tape.finish().unwrap();
    sink.text()
}

fn captured(pieces: &[(Direction, Vec<u8>)]) -> Option<String> {
    let mut capture = Capture::new(System::Usbmon);
    capture.plugged_in(
        5,
        0x1001,
        &[&[0x01, 0x81, 0x82], &[0x02, 0x83], &[0x03, 0x84]],
    );
    capture.out(5, 3, b"AT\r");
    for (direction, bytes) in pieces {
        match direction {
            Direction::Out => capture.out(5, 3, bytes),
            Direction::In => capture.inward(5, 0x84, bytes),
        }
    }
    let sink = Sink::default();
    let converted = convert(&capture.file(File::Pcap)[..], &Wanted::default()).ok()?;
    converted.write(Box::new(sink.clone())).unwrap();
    Some(sink.text())
}

/// Everything that may be read out of bytes: as they are, without zero bytes, without all that is no letter or digit, and
/// what hex and packed digits stand for.
fn readings(bytes: &[u8]) -> Vec<Vec<u8>> {
    let letters: Vec<u8> = bytes
        .iter()
        .copied()
        .filter(u8::is_ascii_alphanumeric)
        .collect();
    let digits: Vec<u8> = bytes.iter().copied().filter(u8::is_ascii_digit).collect();
    let unhexed = |bytes: &[u8]| -> Vec<u8> {
        let nibbles: Vec<u8> = bytes
            .iter()
            .filter_map(|byte| {
                char::from(*byte)
                    .to_digit(16)
                    .and_then(|digit| u8::try_from(digit).ok())
            })
            .collect();
        nibbles
            .chunks(2)
            .map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0))
            .collect()
    };
    let nibbles = |bytes: &[u8], swapped: bool| -> Vec<u8> {
        bytes
            .iter()
            .flat_map(|byte| {
                if swapped {
                    [byte & 15, byte >> 4]
                } else {
                    [byte >> 4, byte & 15]
                }
            })
            .map(|nibble| if nibble < 10 { b'0' + nibble } else { b'-' })
            .collect()
    };
    let mut all = vec![letters.clone(), digits];
    for text in [&letters[..], letters.get(1..).unwrap_or_default()] {
        let bytes = unhexed(text);
        all.push(bytes.iter().copied().filter(|byte| *byte != 0).collect());
        all.push(nibbles(&bytes, true));
    }
    all.extend([nibbles(bytes, false), nibbles(bytes, true)]);
    all
}

/// The bytes of both directions of a recording.
fn streams(recording: &Recording) -> Vec<Vec<u8>> {
    let mut streams = [Vec::new(), Vec::new()];
    for entry in &recording.entries {
        match &entry.event {
            RecordedEvent::Out { hex, .. } => streams[0].extend(hex::decode(hex).unwrap()),
            RecordedEvent::In { hex, .. } => streams[1].extend(hex::decode(hex).unwrap()),
            _ => {}
        }
    }
    streams.into()
}

/// The stream without known reports, which may have cut a secret.
fn without_reports(stream: &[u8]) -> Vec<u8> {
    let mut text = stream.to_vec();
    for report in REPORTS.iter().map(|report| report.trim().as_bytes()) {
        while let Some(at) = text
            .windows(report.len())
            .position(|window| window == report)
        {
            text.drain(at..at + report.len());
        }
    }
    text
}

/// A secret that stands in `bytes`.
fn found(secrets: &Secrets, bytes: &[u8]) -> Option<String> {
    for reading in readings(bytes) {
        let parts = secrets.parts();
        let part = parts
            .iter()
            .find(|part| memchr::memmem::find(&reading, part).is_some());
        if let Some(part) = part {
            return Some(String::from_utf8_lossy(part).into_owned());
        }
    }
    let text: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
    let is_part = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    [&secrets.code, &secrets.cell]
        .into_iter()
        .find_map(|short| {
            let mut places = memchr::memmem::find_iter(&text, short.as_bytes());
            let stands = |at: usize| {
                let before = text.get(..at).unwrap_or_default();
                // The log keeps the last digits of long numbers.
                !before.ends_with("…".as_bytes())
                    && !is_part(before.last())
                    && !is_part(text.get(at + short.len()))
            };
            places.any(stands).then(|| short.clone())
        })
}

fn assert_no_secret(secrets: &Secrets, bytes: &[u8], what: &str, seed: u64) {
    if let Some(secret) = found(secrets, bytes) {
        panic!(
            "seed {seed}: {secret} in {what}: {:?}",
            String::from_utf8_lossy(bytes)
        );
    }
}

/// The checker would see what is planted: it does in nearly every talk as it was.
#[test]
fn what_is_planted_can_be_found() {
    let seen = (0..500).filter(|seed| {
        let (secrets, pieces) = talk(*seed);
        let of = |wanted: Direction| -> Vec<u8> {
            let pieces = pieces.iter().filter(|(direction, _)| *direction == wanted);
            pieces.flat_map(|(_, bytes)| bytes.clone()).collect()
        };
        [Direction::Out, Direction::In]
            .into_iter()
            .any(|direction| {
                let said = of(direction);
                found(&secrets, &said).is_some()
                    || found(&secrets, &without_reports(&said)).is_some()
            })
    });
    let seen = seen.count();
    assert!(seen > 480, "in {seen} of 500");
}

/// One talk through everything.
fn check(seed: u64, with_capture: bool) {
    let (secrets, pieces) = talk(seed);
    let mut products = vec![("the recording", recorded(&pieces))];
    if with_capture {
        products.extend(captured(&pieces).map(|text| ("the converted capture", text)));
    }
    for (what, text) in &products {
        let recording = Recording::parse(text).unwrap();
        for stream in streams(&recording) {
            assert_no_secret(&secrets, &stream, what, seed);
            let others = without_reports(&stream);
            if others.len() < stream.len() {
                assert_no_secret(&secrets, &others, what, seed);
            }
        }
        if with_capture {
            let told: Vec<String> = explain(&recording)
                .lines
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_no_secret(
                &secrets,
                told.join("\n").as_bytes(),
                "the explanation",
                seed,
            );
        }
    }
}

/// Lines of the log, in which answers are told whole.
fn check_log(seed: u64) {
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let secrets = Secrets::new(&mut dice);
    let (phone, name) = (&secrets.phone, &secrets.name);
    let line = match dice.below(8) {
        0 => format!("AT+CGSN -> {} OK", secrets.imei),
        1 => format!("AT+CPIN=\"{}\" -> OK", secrets.code),
        2 => format!(
            "+CMT: \"+{phone}\",,\"26\"\n    {name}\n    {} OK",
            secrets.code
        ),
        3 => format!("^CPBR: 1,\"{phone}\",145,\"{name}\""),
        4 => format!(
            "AT^NDISDUP=1,1,\"apn\",\"{name}\",\"{}\" failed",
            secrets.unlock
        ),
        5 => format!("AT+CREG? -> +CREG: 2,1,\"{0}\",\"{0}\" OK", secrets.cell),
        6 => format!("the answer was +CUSD: 0,\"{name} {}\",15", secrets.unlock),
        _ => format!(
            "IMEI {}, IMSI {}, card {}",
            secrets.imei, secrets.imsi, secrets.iccid
        ),
    };
    // One number at a time: the ends that the log keeps of several are no number.
    for part in mask(&line).split(", ") {
        assert_no_secret(&secrets, part.as_bytes(), "the log", seed);
    }
}

#[test]
fn nothing_planted_is_in_any_product() {
    for seed in 0..3000 {
        check(seed, seed % 8 == 0);
        check_log(seed);
    }
}

/// Run once in a while: `cargo test --release --lib a_million -- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes"]
fn nothing_planted_is_in_any_product_of_a_million_talks() {
    for seed in 3000..1_003_000 {
        if seed % 20_000 == 0 {
            println!("{seed}");
        }
        check(seed, seed % 16 == 0);
        check_log(seed);
    }
}
