//! Guests that break the protocol, and any bytes at all.

use std::time::Instant;

use modem_medic::simulator::usbredir::{ProtocolError, UsbHost};
use modem_medic::simulator::{Model, ModemState, Scenario};
use proptest::prelude::*;

use crate::guest::{BULK, CANCEL, CONTROL, SET_CONFIGURATION, SUCCESS};
use crate::{later, plugged, quiet};

#[test]
fn a_hostile_guest_loses_its_connection_and_nothing_else() {
    type Broken = fn(&ProtocolError) -> bool;
    let length: Broken = |error| matches!(error, ProtocolError::Length { .. });
    let data: Broken = |error| matches!(error, ProtocolError::Data(_));
    let endless = vec![b'x'; 70_000];
    let cases: [(&str, u32, &[u8], Broken); 9] = [
        ("a second hello", 0, &[0; 68], |error| {
            *error == ProtocolError::SecondHello
        }),
        ("a device of its own", 1, &[0; 10], |error| {
            *error == ProtocolError::Direction(1)
        }),
        ("a reset with content", 3, &[0], length),
        ("half a control packet", CONTROL, &[0; 9], length),
        ("a filter without end", 23, &endless, length),
        (
            "control data that is not there",
            CONTROL,
            &[0, 9, 0, 0, 1, 0, 0, 0, 8, 0],
            data,
        ),
        (
            "data with a request for data",
            CONTROL,
            &[0x80, 6, 0x80, 0, 0, 1, 0, 0, 8, 0, 1],
            data,
        ),
        (
            "more bulk data than said",
            BULK,
            &[3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2],
            data,
        ),
        ("an interrupt packet inward", 103, &[0x82, 0, 0, 0], data),
    ];
    for (what, kind, body, expected) in cases {
        let mut guest = plugged(quiet(Model::E1550));
        guest.enumerate(later(&guest)).unwrap();
        guest.send(kind, 5, body);
        let broken = guest.wire().broken();
        assert!(
            broken.is_some_and(|error| expected(&error)),
            "{what}: {broken:?}"
        );
        let stick = guest.wire().host().stick();
        assert_eq!(stick.report().state, ModemState::Normal, "{what}");
    }
    // Lengths that nothing is allocated for, and kinds that do not exist.
    let mut guest = plugged(quiet(Model::E1550));
    guest.enumerate(later(&guest)).unwrap();
    let mut header = 999u32.to_le_bytes().to_vec();
    header.extend(u32::MAX.to_le_bytes());
    header.extend([0; 8]);
    guest.wire().send(&header);
    guest.wire().send(&vec![0; 1 << 20]);
    assert_eq!(guest.wire().broken(), None);
    // Endpoints, interfaces and configurations that are not there.
    let mut guest = plugged(quiet(Model::E1550));
    guest.enumerate(later(&guest)).unwrap();
    for endpoint in [0x00, 0x07, 0x0f, 0x71] {
        assert_ne!(guest.bulk_out(endpoint, b"x").status, SUCCESS);
    }
    for endpoint in [0x80, 0x82, 0x8f, 0xff] {
        assert_ne!(
            guest
                .bulk_in(endpoint, usize::try_from(u32::MAX).unwrap())
                .status,
            SUCCESS
        );
    }
    guest.send(SET_CONFIGURATION, 9, &[7]);
    for _ in 0..1000 {
        guest.begin_in(0x84, 4096);
    }
    guest.pump(guest.now());
    assert_eq!(guest.bulk_out(0x03, b"AT\r").status, SUCCESS);
}

/// Packets of a guest, most of them well formed, after its hello.
fn packets() -> impl Strategy<Value = Vec<u8>> {
    let body = prop::collection::vec(any::<u8>(), 0..24);
    let kind = prop_oneof![0..28u32, 100..105u32, any::<u32>()];
    let data =
        (any::<u8>(), prop::collection::vec(any::<u8>(), 0..40)).prop_map(|(endpoint, data)| {
            let length = u8::try_from(data.len()).unwrap();
            let asked = [endpoint % 8, 0, length, 0, 0, 0, 0, 0, 0, 0];
            (BULK, [&asked[..], &data].concat())
        });
    let asked = (any::<u8>(), any::<u16>()).prop_map(|(endpoint, length)| {
        let [low, high] = length.to_le_bytes();
        (
            BULK,
            vec![0x80 | (endpoint % 8), 0, low, high, 0, 0, 0, 0, 0, 0],
        )
    });
    let control = prop::array::uniform8(any::<u8>()).prop_map(|fields| {
        let [request, kind, a, b, c, d, low, high] = fields;
        (
            CONTROL,
            vec![0, request % 40, kind | 0x80, 0, a, b, c, d, low, high],
        )
    });
    let configure = Just((SET_CONFIGURATION, vec![1]));
    let cancel = Just((CANCEL, Vec::new()));
    let packet = prop_oneof![1 => (kind, body), 4 => data, 4 => asked, 4 => control, 2 => configure, 1 => cancel];
    prop::collection::vec((packet, 0..8u64), 0..60).prop_map(|packets| {
        let mut bytes = Vec::new();
        for ((kind, body), id) in packets {
            bytes.extend(kind.to_le_bytes());
            bytes.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
            bytes.extend(id.to_le_bytes());
            bytes.extend(body);
        }
        bytes
    })
}

/// What a guest that sends `bytes` in chunks gets, and why it loses its connection.
fn outcome(
    scenario: &str,
    now: Instant,
    bytes: &[u8],
    chunk: usize,
) -> (Vec<u8>, Option<ProtocolError>) {
    let mut host = UsbHost::new(Scenario::named(scenario).unwrap(), None, now);
    host.connect(now);
    let mut hello = [0; 80];
    hello[4] = 68;
    hello[76] = 0xff;
    let mut said = Vec::new();
    for chunk in hello.chunks(chunk).chain(bytes.chunks(chunk)) {
        if let Err(error) = host.receive(now, chunk) {
            host.disconnect(now);
            return (said, Some(error));
        }
        said.extend(host.take_output());
        assert!(host.wants_bytes());
    }
    (said, None)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_packets_in_any_pieces_are_answered_alike(
        scenario in prop_oneof![Just("normal"), Just("cdrom-only"), Just("half-flashed")],
        bytes in packets(),
        chunk in 1..50usize,
    ) {
        let now = Instant::now();
        let (whole, error) = outcome(scenario, now, &bytes, usize::MAX);
        let (pieces, same_error) = outcome(scenario, now, &bytes, chunk);
        prop_assert_eq!(error, same_error);
        if error.is_none() {
            prop_assert_eq!(whole, pieces);
        }
    }

    #[test]
    fn any_bytes_are_borne(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        let now = Instant::now();
        let mut host = UsbHost::new(Scenario::default(), None, now);
        host.connect(now);
        let outcome = host.receive(now, &bytes);
        // Nothing is understood before a hello.
        if bytes.len() >= 12 && bytes[..4] != [0; 4] {
            prop_assert!(matches!(outcome, Err(ProtocolError::NoHello(_))));
        }
    }
}
