//! The packets that a guest sends: checked, and bounded before anything is kept.
//!
//! Source: "USB Network Redirection protocol description version 0.7" of spice-usbredir. Integers are little-endian.

use super::capability::{Capabilities, Capability};

/// The most data that one packet of ours or of the guest may carry. A guest's transfers are far shorter.
pub(super) const DATA_LIMIT: usize = 1 << 20;
/// The longest text that is taken: a version, or a filter.
const TEXT_LIMIT: usize = 64 * 1024;
/// The version text of a hello.
pub(super) const VERSION_LENGTH: usize = 64;

/// `usb_redir_header.type`.
pub(super) mod kind {
    pub(in super::super) const HELLO: u32 = 0;
    pub(in super::super) const DEVICE_CONNECT: u32 = 1;
    pub(in super::super) const DEVICE_DISCONNECT: u32 = 2;
    pub(in super::super) const RESET: u32 = 3;
    pub(in super::super) const INTERFACE_INFO: u32 = 4;
    pub(in super::super) const EP_INFO: u32 = 5;
    pub(in super::super) const SET_CONFIGURATION: u32 = 6;
    pub(in super::super) const GET_CONFIGURATION: u32 = 7;
    pub(in super::super) const CONFIGURATION_STATUS: u32 = 8;
    pub(in super::super) const SET_ALT_SETTING: u32 = 9;
    pub(in super::super) const GET_ALT_SETTING: u32 = 10;
    pub(in super::super) const ALT_SETTING_STATUS: u32 = 11;
    pub(in super::super) const START_INTERRUPT_RECEIVING: u32 = 15;
    pub(in super::super) const STOP_INTERRUPT_RECEIVING: u32 = 16;
    pub(in super::super) const INTERRUPT_RECEIVING_STATUS: u32 = 17;
    pub(in super::super) const CANCEL_DATA_PACKET: u32 = 21;
    pub(in super::super) const FILTER_REJECT: u32 = 22;
    pub(in super::super) const FILTER_FILTER: u32 = 23;
    pub(in super::super) const DEVICE_DISCONNECT_ACK: u32 = 24;
    pub(in super::super) const CONTROL_PACKET: u32 = 100;
    pub(in super::super) const BULK_PACKET: u32 = 101;
    pub(in super::super) const INTERRUPT_PACKET: u32 = 103;
}

/// The packets of which only the side with the device may send any.
const HOST_ONLY: &[u32] = &[
    kind::DEVICE_CONNECT,
    kind::DEVICE_DISCONNECT,
    kind::INTERFACE_INFO,
    kind::EP_INFO,
    kind::CONFIGURATION_STATUS,
    kind::ALT_SETTING_STATUS,
    kind::INTERRUPT_RECEIVING_STATUS,
];

/// Why a guest cannot be talked to any longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProtocolError {
    /// The first packet must be a hello.
    #[error("the first packet is of type {0} and not a hello")]
    NoHello(u32),
    /// There is one hello only.
    #[error("a second hello")]
    SecondHello,
    /// A packet of this type cannot have this length.
    #[error("a packet of type {kind} with a length of {length}")]
    Length {
        /// `usb_redir_header.type`.
        kind: u32,
        /// `usb_redir_header.length`.
        length: u32,
    },
    /// The data of a packet is not as long as its header says.
    #[error("a packet of type {0} whose data is not as long as it says")]
    Data(u32),
    /// Only the side with the device sends packets of this type.
    #[error("a packet of type {0}, which no guest sends")]
    Direction(u32),
}

/// The setup packet of a control transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Setup {
    /// `bmRequestType`.
    pub(super) request_type: u8,
    /// `bRequest`.
    pub(super) request: u8,
    /// `wValue`.
    pub(super) value: u16,
    /// `wIndex`.
    pub(super) index: u16,
    /// `wLength`.
    pub(super) length: u16,
}

impl Setup {
    /// The data goes to the computer.
    pub(super) fn is_in(self) -> bool {
        self.request_type & 0x80 != 0
    }
}

/// A request of the guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum GuestRequest {
    Hello {
        version: String,
        capabilities: Capabilities,
    },
    Reset,
    SetConfiguration(u8),
    GetConfiguration,
    SetAlternate {
        interface: u8,
        alternate: u8,
    },
    GetAlternate(u8),
    StartInterrupt(u8),
    StopInterrupt(u8),
    /// The data packet with this packet's id is not wanted any more.
    Cancel,
    /// The guest does not let this device in.
    FilterReject,
    Filter(String),
    DisconnectAck,
    Control(Setup, Vec<u8>),
    BulkIn {
        endpoint: u8,
        stream: u32,
        length: usize,
    },
    BulkOut {
        endpoint: u8,
        stream: u32,
        data: Vec<u8>,
    },
    InterruptOut(u8),
    /// Something that was not offered to the guest. Its content is passed over.
    NotOffered(u32),
}

/// Cuts the guest's bytes into packets.
#[derive(Debug, Default)]
pub(super) struct Parser {
    buffer: Vec<u8>,
    /// How much of `buffer` was taken.
    taken: usize,
    /// How much of what comes belongs to a packet that is passed over.
    passed_over: usize,
    /// The capabilities that both sides share; unknown before the guest's hello.
    shared: Option<Capabilities>,
}

impl Parser {
    /// Takes bytes. Take all packets out before the next call: that bounds what is kept to these bytes and one
    /// packet.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.taken);
        self.taken = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next packet with its id; none if more bytes are needed.
    ///
    /// # Errors
    /// [`ProtocolError`], after which nothing that comes can be understood.
    pub(super) fn next(&mut self) -> Result<Option<(u64, GuestRequest)>, ProtocolError> {
        let waiting = self.buffer.len().saturating_sub(self.taken);
        let passed = self.passed_over.min(waiting);
        self.taken += passed;
        self.passed_over -= passed;
        let mut fields = Fields(self.buffer.get(self.taken..).unwrap_or_default());
        let Some((kind, length, id)) = self.header(&mut fields) else {
            return Ok(None);
        };
        match (kind, self.shared) {
            (kind::HELLO, Some(_)) => return Err(ProtocolError::SecondHello),
            (kind::HELLO, None) | (_, Some(_)) => {}
            (_, None) => return Err(ProtocolError::NoHello(kind)),
        }
        if HOST_ONLY.contains(&kind) {
            return Err(ProtocolError::Direction(kind));
        }
        let count = usize::try_from(length).unwrap_or(usize::MAX);
        let Some((header, most)) = self.sizes(kind) else {
            self.taken = self.buffer.len() - fields.0.len();
            self.passed_over = count;
            return Ok(Some((id, GuestRequest::NotOffered(kind))));
        };
        if count < header || count - header > most {
            return Err(ProtocolError::Length { kind, length });
        }
        let Some((body, rest)) = fields.0.split_at_checked(count) else {
            return Ok(None);
        };
        let request = read_body(kind, body, self.shared.unwrap_or_default())?;
        self.taken = self.buffer.len() - rest.len();
        if let GuestRequest::Hello { capabilities, .. } = &request {
            self.shared = Some(capabilities.shared_with_ours());
        }
        Ok(Some((id, request)))
    }

    /// Type, length and id.
    fn header(&self, fields: &mut Fields<'_>) -> Option<(u32, u32, u64)> {
        let kind = fields.u32()?;
        let length = fields.u32()?;
        let id = match self.shared {
            Some(shared) if shared.has(Capability::WideIds) => fields.u64()?,
            _ => fields.u32()?.into(),
        };
        Some((kind, length, id))
    }

    /// The length of the header of such a packet, and the most data that may follow it.
    fn sizes(&self, kind: u32) -> Option<(usize, usize)> {
        Some(match kind {
            kind::HELLO => (VERSION_LENGTH, 16 * size_of::<u32>()),
            kind::RESET
            | kind::GET_CONFIGURATION
            | kind::CANCEL_DATA_PACKET
            | kind::FILTER_REJECT
            | kind::DEVICE_DISCONNECT_ACK => (0, 0),
            kind::SET_CONFIGURATION
            | kind::GET_ALT_SETTING
            | kind::START_INTERRUPT_RECEIVING
            | kind::STOP_INTERRUPT_RECEIVING => (1, 0),
            kind::SET_ALT_SETTING => (2, 0),
            kind::FILTER_FILTER => (1, TEXT_LIMIT),
            kind::CONTROL_PACKET => (10, usize::from(u16::MAX)),
            kind::BULK_PACKET => {
                let shared = self.shared.unwrap_or_default();
                let header = if shared.has(Capability::LongBulk) {
                    10
                } else {
                    8
                };
                (header, DATA_LIMIT)
            }
            kind::INTERRUPT_PACKET => (4, usize::from(u16::MAX)),
            _ => return None,
        })
    }
}

/// The content of a packet whose length was checked.
fn read_body(kind: u32, body: &[u8], shared: Capabilities) -> Result<GuestRequest, ProtocolError> {
    let mut fields = Fields(body);
    let request =
        match kind {
            kind::HELLO => read_hello(&mut fields),
            kind::RESET => Some(GuestRequest::Reset),
            kind::SET_CONFIGURATION => fields.u8().map(GuestRequest::SetConfiguration),
            kind::GET_CONFIGURATION => Some(GuestRequest::GetConfiguration),
            kind::SET_ALT_SETTING => fields.u8().zip(fields.u8()).map(|(interface, alternate)| {
                GuestRequest::SetAlternate {
                    interface,
                    alternate,
                }
            }),
            kind::GET_ALT_SETTING => fields.u8().map(GuestRequest::GetAlternate),
            kind::START_INTERRUPT_RECEIVING => fields.u8().map(GuestRequest::StartInterrupt),
            kind::STOP_INTERRUPT_RECEIVING => fields.u8().map(GuestRequest::StopInterrupt),
            kind::CANCEL_DATA_PACKET => Some(GuestRequest::Cancel),
            kind::FILTER_REJECT => Some(GuestRequest::FilterReject),
            kind::FILTER_FILTER => Some(GuestRequest::Filter(text(body))),
            kind::DEVICE_DISCONNECT_ACK => Some(GuestRequest::DisconnectAck),
            kind::CONTROL_PACKET => read_control(&mut fields),
            kind::BULK_PACKET => read_bulk(&mut fields, shared),
            kind::INTERRUPT_PACKET => read_interrupt(&mut fields),
            _ => None,
        };
    request.ok_or(ProtocolError::Data(kind))
}

fn read_hello(fields: &mut Fields<'_>) -> Option<GuestRequest> {
    let version = text(fields.take(VERSION_LENGTH)?);
    if !fields.0.len().is_multiple_of(size_of::<u32>()) {
        return None;
    }
    // All capabilities that this side knows are in the first word.
    let word = fields.u32().unwrap_or_default();
    Some(GuestRequest::Hello {
        version,
        capabilities: Capabilities::from_word(word),
    })
}

fn read_control(fields: &mut Fields<'_>) -> Option<GuestRequest> {
    let _endpoint = fields.u8()?;
    let request = fields.u8()?;
    let request_type = fields.u8()?;
    let _status = fields.u8()?;
    let setup = Setup {
        request_type,
        request,
        value: fields.u16()?,
        index: fields.u16()?,
        length: fields.u16()?,
    };
    let data = fields.0;
    let expected = if setup.is_in() { 0 } else { setup.length };
    (data.len() == usize::from(expected)).then(|| GuestRequest::Control(setup, data.to_owned()))
}

fn read_bulk(fields: &mut Fields<'_>, shared: Capabilities) -> Option<GuestRequest> {
    let endpoint = fields.u8()?;
    let _status = fields.u8()?;
    let low = fields.u16()?;
    let stream = fields.u32()?;
    let high = if shared.has(Capability::LongBulk) {
        fields.u16()?
    } else {
        0
    };
    let length = usize::try_from(u32::from(high) << 16 | u32::from(low)).ok()?;
    let data = fields.0;
    if endpoint & 0x80 != 0 {
        data.is_empty().then_some(GuestRequest::BulkIn {
            endpoint,
            stream,
            length,
        })
    } else {
        (data.len() == length).then(|| GuestRequest::BulkOut {
            endpoint,
            stream,
            data: data.to_owned(),
        })
    }
}

fn read_interrupt(fields: &mut Fields<'_>) -> Option<GuestRequest> {
    let endpoint = fields.u8()?;
    let _status = fields.u8()?;
    let length = fields.u16()?;
    // Only an output endpoint is sent any.
    (endpoint & 0x80 == 0 && fields.0.len() == usize::from(length))
        .then_some(GuestRequest::InterruptOut(endpoint))
}

/// The printable part of a text that ends with 0 or with its field.
fn text(bytes: &[u8]) -> String {
    bytes
        .iter()
        .take_while(|byte| **byte != 0)
        .map(|byte| char::from(*byte))
        .filter(|c| c.is_ascii_graphic() || *c == ' ')
        .take(200)
        .collect()
}

/// The rest of a packet, read field by field.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (field, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(field)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }
}
