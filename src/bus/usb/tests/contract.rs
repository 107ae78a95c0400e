//! The contract of a port, kept over bulk endpoints.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};

use super::*;
use crate::bus::contract_tests;

/// A modem on the other end of a pipe, moved by the contract's hand.
#[derive(Clone, Debug, Default)]
struct Held(Arc<(Mutex<Ends>, Condvar)>);

/// The bytes on their way between the two ends.
#[derive(Debug, Default)]
struct Ends {
    outward: Vec<u8>,
    inward: VecDeque<u8>,
    gone: bool,
}

impl BulkPipe for Held {
    fn send(&mut self, bytes: &[u8], _deadline: Instant) -> Sent {
        let mut ends = self.0.0.lock().unwrap();
        if ends.gone {
            return Sent {
                taken: 0,
                end: SentEnd::Failed(Fault::Gone),
            };
        }
        ends.outward.extend_from_slice(bytes);
        Sent {
            taken: bytes.len(),
            end: SentEnd::Done,
        }
    }

    fn receive(&mut self, buffer: &mut Vec<u8>, deadline: Instant) -> Result<bool, Fault> {
        let left = deadline.saturating_duration_since(Instant::now());
        let empty = |ends: &mut Ends| ends.inward.is_empty() && !ends.gone;
        let waited = self
            .0
            .1
            .wait_timeout_while(self.0.0.lock().unwrap(), left, empty);
        let (mut ends, _) = waited.unwrap();
        if ends.gone && ends.inward.is_empty() {
            return Err(Fault::Gone);
        }
        buffer.extend(ends.inward.drain(..));
        Ok(!buffer.is_empty())
    }

    fn clear_stall(&mut self, _direction: Direction) -> Result<(), Fault> {
        Ok(())
    }
}

impl contract_tests::Modem for Held {
    fn answers(&mut self) {
        let mut ends = self.0.0.lock().unwrap();
        assert_eq!(std::mem::take(&mut ends.outward), contract_tests::QUESTION);
        ends.inward.extend(contract_tests::ANSWER);
        self.0.1.notify_all();
    }

    fn leaves(&mut self) {
        self.0.0.lock().unwrap().gone = true;
        self.0.1.notify_all();
    }
}

#[test]
fn a_port_over_bulk_endpoints_keeps_the_contract() {
    contract_tests::holds(|| {
        let modem = Held::default();
        contract_tests::Bench {
            port: Box::new(UsbPort::new(modem.clone())),
            modem: Box::new(modem),
        }
    });
}
