//! The control requests of the modem: the standard ones, and those of serial lines and disks.
//!
//! Sources: USB 2.0 §9.4; the CDC's PSTN120 §6.3 and §6.5.4; Bulk-Only Transport §3. That the modem takes the
//! requests of a serial line on interfaces of its own class is what the Linux driver `option` relies on \[L\].

use std::time::Instant;

use super::Device;
use crate::looks::Shape;
use crate::looks::{Behind, Interface};
use crate::stick::Stick;
use crate::usbredir::descriptors;
use crate::usbredir::packet::Setup;
use crate::{SwitchOutcome, SwitchRequest};

const GET_STATUS: u8 = 0x00;
const CLEAR_FEATURE: u8 = 0x01;
const SET_FEATURE: u8 = 0x03;
const GET_DESCRIPTOR: u8 = 0x06;
const SET_LINE_CODING: u8 = 0x20;
const GET_LINE_CODING: u8 = 0x21;
const SET_CONTROL_LINE_STATE: u8 = 0x22;
const SEND_BREAK: u8 = 0x23;
const GET_MAX_LUN: u8 = 0xfe;
const MASS_STORAGE_RESET: u8 = 0xff;

const ENDPOINT_HALT: u16 = 0;
const REMOTE_WAKEUP: u16 = 1;

/// 115200 baud, 8 bits, no parity, one stop bit.
const USUAL_CODING: [u8; 7] = [0x00, 0xc2, 0x01, 0x00, 0, 0, 8];

/// The data of a request that is carried out; none if it is refused.
pub(super) fn answer(
    device: &mut Device,
    now: Instant,
    setup: Setup,
    data: &[u8],
    stick: &mut Stick,
) -> Option<Vec<u8>> {
    let done = Some(Vec::new());
    let [number, _] = setup.index.to_le_bytes();
    match (setup.request_type, setup.request) {
        (0x80, GET_DESCRIPTOR) => descriptors::descriptor(&device.looks, setup.value),
        (0x80 | 0x81, GET_STATUS) => Some(vec![0, 0]),
        (0x82, GET_STATUS) => Some(vec![device.halted.contains(&number).into(), 0]),
        (0x00, CLEAR_FEATURE) if setup.value == REMOTE_WAKEUP => done,
        (0x00, SET_FEATURE) if setup.value == REMOTE_WAKEUP => {
            // To a disk, it is one of the messages that make a stick switch; on a modem, the kernel's driver for
            // disks sends it whenever it finds the card reader, and nothing comes of it.
            if stick.shape() == Shape::Storage {
                let message = SwitchRequest::Control {
                    request: setup.request,
                    value: setup.value,
                    index: setup.index,
                };
                if matches!(
                    stick.switch_message(now, &message),
                    SwitchOutcome::Gone | SwitchOutcome::Refused(_)
                ) {
                    return None;
                }
            }
            done
        }
        (0x02, CLEAR_FEATURE) if setup.value == ENDPOINT_HALT => {
            device.halted.remove(&number);
            done
        }
        (0x02, SET_FEATURE) if setup.value == ENDPOINT_HALT => {
            device.halted.insert(number);
            done
        }
        (0x21 | 0xa1, request) => {
            let interface = device.interface(number)?;
            match interface.behind {
                Behind::Serial(_) | Behind::Unheard => {
                    serial(device, now, interface, setup, data, stick)
                }
                Behind::Cdrom | Behind::CardReader => match request {
                    GET_MAX_LUN => Some(vec![0]),
                    MASS_STORAGE_RESET => {
                        device.disks.get_mut(&number)?.reset();
                        done
                    }
                    _ => None,
                },
                Behind::Network => None,
            }
        }
        _ => None,
    }
}

fn serial(
    device: &mut Device,
    now: Instant,
    interface: &'static Interface,
    setup: Setup,
    data: &[u8],
    stick: &mut Stick,
) -> Option<Vec<u8>> {
    let done = Some(Vec::new());
    let [number, _] = setup.index.to_le_bytes();
    match setup.request {
        SET_LINE_CODING => {
            device.coding.insert(number, data.try_into().ok()?);
            done
        }
        GET_LINE_CODING => {
            let coding = device.coding.get(&number).unwrap_or(&USUAL_CODING);
            Some(coding.to_vec())
        }
        SET_CONTROL_LINE_STATE => {
            let ready = setup.value & 0x01 != 0;
            if let Behind::Serial(role) = interface.behind {
                if ready {
                    stick.opened(now, role);
                } else {
                    stick.closed(now, role);
                }
            }
            device.notify(interface, serial_state(number, ready));
            done
        }
        SEND_BREAK => done,
        _ => None,
    }
}

/// The notice `SERIAL_STATE`: the modem is ready when the computer is, and has no carrier. That an E1550 tells this
/// is a guess \[G\].
fn serial_state(interface: u8, ready: bool) -> Vec<u8> {
    const DATA_SET_READY: u8 = 0x02;
    let state = if ready { DATA_SET_READY } else { 0 };
    vec![0xa1, 0x20, 0, 0, interface, 0, 2, 0, state, 0]
}
