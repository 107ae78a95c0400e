pub(in crate::recording) mod synthetic;

use proptest::prelude::{any, prop_assert, proptest};

use super::{CaptureError, Wanted, convert};
use crate::bus::Role;
use crate::recording::explain::{FactVerdict, explain};
use crate::recording::tests::Sink;
use crate::recording::{Payloads, RecordedEvent, Recording, Source};
use synthetic::{Capture, File, IMEI, System, vendor_session};

const SYSTEMS: [System; 4] = [
    System::Usbmon,
    System::UsbmonMmapped,
    System::UsbmonBigEndian,
    System::Usbpcap,
];

fn converted(file: &[u8], wanted: &Wanted) -> Result<String, CaptureError> {
    let sink = Sink::default();
    convert(file, wanted)?.write(Box::new(sink.clone()))?;
    Ok(sink.text())
}

fn recording(capture: &Capture, file: File) -> Recording {
    let text = converted(&capture.file(file), &Wanted::default()).unwrap();
    Recording::parse(&text).unwrap()
}

#[test]
fn every_system_and_file_gives_the_same_talk() {
    let mut first: Option<Vec<RecordedEvent>> = None;
    for system in SYSTEMS {
        for file in [File::Pcap, File::Pcapng] {
            let recording = recording(&vendor_session(system, true), file);
            let source = match system {
                System::Usbpcap => Source::Usbpcap,
                _ => Source::Usbmon,
            };
            assert_eq!(recording.header.source, source);
            let events: Vec<RecordedEvent> =
                recording.entries.into_iter().map(|it| it.event).collect();
            let first = first.get_or_insert_with(|| events.clone());
            assert_eq!(*first, events, "{system:?} {file:?}");
        }
    }
    let events = first.unwrap();
    let opened: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            RecordedEvent::Open { role, name } => Some((*role, name.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(
        opened,
        [
            (
                Role::PcUi,
                "12d1:1001 at 3:5, interface 2, told by its descriptors"
            ),
            (
                Role::Download,
                "12d1:1003 at 3:6, interface 1, told by its descriptors"
            ),
        ]
    );
    let gone = events
        .iter()
        .filter(|event| **event == RecordedEvent::Gone)
        .count();
    assert_eq!(gone, 2);
    let block = events.iter().find_map(|event| match event {
        RecordedEvent::Block(block) => Some(block),
        _ => None,
    });
    assert_eq!(block.unwrap().length, 464);
}

#[test]
fn a_capture_that_began_too_late_for_descriptors_is_told_by_what_was_said() {
    for system in SYSTEMS {
        let recording = recording(&vendor_session(system, false), File::Pcapng);
        let roles: Vec<_> = recording
            .entries
            .iter()
            .filter_map(|entry| match &entry.event {
                RecordedEvent::Open { role, .. } => Some(*role),
                _ => None,
            })
            .collect();
        assert_eq!(roles, [Role::PcUi, Role::Download], "{system:?}");
    }
}

#[test]
fn the_identity_of_the_modem_is_in_no_recording_of_a_capture() {
    for system in SYSTEMS {
        let file = vendor_session(system, true).file(File::Pcapng);
        for payloads in [Payloads::Hashed, Payloads::Kept] {
            let wanted = Wanted {
                payloads,
                ..Wanted::default()
            };
            let text = converted(&file, &wanted).unwrap();
            crate::recording::tests::assert_absent(&text, IMEI);
        }
    }
}

#[test]
fn the_captured_exchange_confirms_the_sheet() {
    let capture = vendor_session(System::Usbpcap, true);
    let explanation = explain(&recording(&capture, File::Pcapng));
    for finding in &explanation.findings {
        let expected = match finding.id {
            "objects" => FactVerdict::Observed,
            "comes-back" | "refusals" | "other-opcodes" => FactVerdict::NotSeen,
            _ => FactVerdict::Confirmed,
        };
        assert_eq!(finding.verdict, expected, "{finding:?}");
    }
    let text: Vec<String> = explanation.lines.iter().map(ToString::to_string).collect();
    let text = text.join("\n");
    for wanted in [
        "AT$QCDMG",
        "0D in download mode: M62xx-OEMSBL",
        "DLOAD 41 object 00010000 begins, 464 bytes",
        "DLOAD 42 data, block 1, 464 bytes",
        "DLOAD 43 object 00010000 ends, 464 bytes",
        "DLOAD 0A restart",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in:\n{text}");
    }
}

#[test]
fn another_exchange_contradicts_it() {
    let mut it = Capture::new(System::UsbmonMmapped);
    it.plugged_in(6, 0x1003, &[&[0x01, 0x81], &[0x02, 0x82]]);
    let frame = crate::protocol::hdlc::encode;
    it.out(6, 2, &frame(&[0x0C]));
    it.inward(6, 0x82, &frame(b"\x0D\x0CM62xx-OEMSBL"));
    it.out(6, 2, &frame(&[0x41, 0, 2, 0, 0, 0, 0, 0, 4, 0, 0, 0]));
    it.inward(6, 0x82, &frame(&[0x03, 0, 0x0A]));
    it.out(6, 2, &frame(&[0x42, 0, 0, 0, 0, 0, 2, 1, 2]));
    it.inward(6, 0x82, &frame(&[0x02]));
    let mut end = [0; 23];
    end[0] = 0x43;
    end[15] = 9;
    it.out(6, 2, &frame(&end));
    it.inward(6, 0x82, &frame(&[0x03, 0, 0x06]));
    let explanation = explain(&recording(&it, File::Pcap));
    let verdict = |id: &str| {
        let finding = explanation.findings.iter().find(|it| it.id == id).unwrap();
        (finding.verdict, finding.evidence.as_str())
    };
    for id in [
        "first-object",
        "data",
        "end",
        "end-filler",
        "sizes",
        "reset",
    ] {
        assert_eq!(verdict(id).0, FactVerdict::Contradicted, "{id}");
    }
    assert_eq!(verdict("refusals"), (FactVerdict::Observed, "06, 0A"));
    assert_eq!(verdict("data").1, "block 0 instead of 1");
}

#[test]
fn data_that_never_arrived_was_not_said() {
    for system in SYSTEMS {
        let mut it = vendor_session(system, true);
        it.wait(5000);
        it.plugged_in(
            7,
            0x1001,
            &[&[0x01, 0x81, 0x82], &[0x02, 0x83], &[0x03, 0x84]],
        );
        it.send(7, 3, b"AT+LOST\r", -2);
        it.out(7, 3, b"AT+CGMM\r");
        it.inward(7, 0x84, b"\r\nE1550\r\n\r\nOK\r\n");
        let lines = explain(&recording(&it, File::Pcapng)).lines;
        assert!(lines.iter().any(|line| line.text == "AT+CGMM"));
        assert!(lines.iter().all(|line| line.text != "AT+LOST"));
    }
}

#[test]
fn two_modems_at_once_have_to_be_told_apart() {
    let mut it = Capture::new(System::Usbmon);
    for _ in 0..2 {
        for device in [5, 9] {
            it.out(device, 3, b"AT\r");
            it.inward(device, 0x84, b"\r\nOK\r\n");
        }
    }
    let file = it.file(File::Pcap);
    let error = converted(&file, &Wanted::default()).unwrap_err();
    assert_eq!(error.problem().id(), "capture-ambiguous");
    assert!(error.to_string().contains("3:5, 3:9"), "{error}");
    let wanted = Wanted {
        devices: vec!["3:9".parse().unwrap()],
        ..Wanted::default()
    };
    let text = converted(&file, &wanted).unwrap();
    assert!(
        text.contains("at 3:9") && !text.contains("at 3:5"),
        "{text}"
    );
}

#[test]
fn what_is_no_capture_of_a_modem_is_refused_with_its_reason() {
    let id = |bytes: &[u8]| {
        converted(bytes, &Wanted::default())
            .unwrap_err()
            .problem()
            .id()
    };
    assert_eq!(id(b""), "capture-unreadable");
    assert_eq!(
        id(b"MZ and so on, and so on, and so on"),
        "capture-unreadable"
    );
    assert_eq!(
        id(&Capture::new(System::Usbmon).file(File::Pcapng)),
        "capture-without-modem"
    );
    let mut ethernet = vendor_session(System::Usbmon, true).file(File::Pcap);
    ethernet[20] = 1;
    assert_eq!(id(&ethernet), "capture-unreadable");
    // A disk is none either, however its commands look.
    let mut disk = Capture::new(System::Usbmon);
    disk.out(4, 1, b"USBC\x12\x34\x56\x78");
    disk.inward(4, 0x81, b"USBS");
    assert_eq!(id(&disk.file(File::Pcap)), "capture-without-modem");
}

#[test]
fn a_transfer_that_was_cut_off_is_told() {
    let mut it = Capture::new(System::Usbmon);
    it.out(5, 3, b"AT\r");
    it.out(5, 3, b"AT+CGMM and more\r");
    let mut file = it.file(File::Pcap);
    // The third packet says that more was captured than is in the file: its URB has a longer length.
    let at = 24 + 2 * (16 + 48) + 3 + 16 + 32;
    file[at] = 200;
    let error = converted(&file, &Wanted::default()).unwrap_err();
    assert!(
        matches!(
            error,
            CaptureError::Interrupted {
                packet: 3,
                length: 200,
                ..
            }
        ),
        "{error:?}"
    );
}

proptest! {
    /// Whatever a file holds, it is read to its end or refused; nothing else happens.
    #[test]
    fn damaged_captures_do_no_harm(
        which in 0_usize..4,
        pcapng in any::<bool>(),
        damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<proptest::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let file = if pcapng { File::Pcapng } else { File::Pcap };
        let mut bytes = vendor_session(SYSTEMS[which], true).file(file);
        for (place, value) in damage {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(text) = converted(&bytes, &Wanted::default()) {
            let recording = Recording::parse(&text).unwrap();
            prop_assert!(!explain(&recording).lines.is_empty());
        }
    }

    /// Bytes that are not even nearly a capture make no panic.
    #[test]
    fn noise_is_no_capture(mut bytes in proptest::collection::vec(any::<u8>(), 0..600), kind in 0_usize..3) {
        let magics: [&[u8]; 3] = [&[0xD4, 0xC3, 0xB2, 0xA1], &[0x0A, 0x0D, 0x0D, 0x0A], &[]];
        let magic = magics[kind];
        let length = magic.len().min(bytes.len());
        bytes[..length].copy_from_slice(&magic[..length]);
        converted(&bytes, &Wanted::default()).ok();
    }
}
