//! The descriptors of a device, sent when it is plugged in (USB 2.0, chapter 9.6).

use crate::modem::descriptors::{Endpoint, Interface};

/// Interfaces of one device that are kept.
const MOST_INTERFACES: usize = 32;
/// Endpoints of one interface that are kept.
const MOST_ENDPOINTS: usize = 32;

/// The vendor's and the product's id in a device descriptor.
pub(super) fn ids(descriptor: &[u8]) -> Option<(u16, u16)> {
    match descriptor {
        [18, 1, _, _, _, _, _, _, v0, v1, p0, p1, ..] => Some((
            u16::from_le_bytes([*v0, *v1]),
            u16::from_le_bytes([*p0, *p1]),
        )),
        _ => None,
    }
}

/// The interfaces in a configuration descriptor, as far as it goes. Only their first settings.
pub(super) fn interfaces(mut descriptor: &[u8]) -> Vec<Interface> {
    let mut found: Vec<Interface> = Vec::new();
    let mut first_setting = false;
    while let Some(length) = descriptor.first().copied().map(usize::from) {
        let Some((this, rest)) = descriptor.split_at_checked(length) else {
            break;
        };
        match this {
            [_, 4, number, setting, _, class, subclass, protocol, ..] => {
                first_setting = *setting == 0 && found.len() < MOST_INTERFACES;
                if first_setting {
                    found.push(Interface {
                        number: *number,
                        class: *class,
                        subclass: *subclass,
                        protocol: *protocol,
                        endpoints: Vec::new(),
                    });
                }
            }
            [_, 5, address, attributes, ..] => {
                if let Some(interface) = found.last_mut()
                    && first_setting
                    && interface.endpoints.len() < MOST_ENDPOINTS
                {
                    interface.endpoints.push(Endpoint {
                        address: *address,
                        bulk: attributes & 3 == 2,
                    });
                }
            }
            // A descriptor of no length would never end.
            [] | [_] => break,
            _ => {}
        }
        descriptor = rest;
    }
    found
}
