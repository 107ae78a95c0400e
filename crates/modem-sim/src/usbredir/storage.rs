//! The bulk-only transport of USB mass storage: a command comes, its data goes, its status follows.
//!
//! Source: "Universal Serial Bus Mass Storage Class, Bulk-Only Transport", revision 1.0.

use super::scsi::Unit;

/// The length of a command block wrapper.
pub(super) const WRAPPER: usize = 31;
/// `dCSWSignature`.
const STATUS_SIGNATURE: &[u8; 4] = b"USBS";
/// The first byte of the command that makes the modem leave its CD-ROM state.
const SWITCH: u8 = 0x11;

/// The disk's reaction to bytes that it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It takes them.
    Accepted,
    /// It refuses them.
    Stall,
    /// They are the command that may make the modem switch. Tell the disk with [`Disk::refuse`] if it does not.
    Switch([u8; WRAPPER]),
}

/// The disk's reply when it is asked for bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// Nothing yet.
    Nothing,
    /// These, which end the transfer.
    Data(Vec<u8>),
    /// There is none: the transfer fails.
    Stall,
}

/// A disk.
#[derive(Debug)]
pub(super) struct Disk {
    unit: Unit,
    phase: TransportPhase,
}

#[derive(Debug)]
enum TransportPhase {
    /// A command is awaited.
    Command,
    /// Data goes to the computer.
    In {
        data: Vec<u8>,
        given: usize,
        expected: usize,
        status: CommandStatus,
    },
    /// Data comes from the computer, and is of no use.
    Out { left: usize, status: CommandStatus },
    /// The status goes to the computer.
    Status(CommandStatus),
    /// Something came that makes no sense. Only a reset helps.
    Broken,
}

/// The command status wrapper.
#[derive(Clone, Copy, Debug)]
struct CommandStatus {
    tag: [u8; 4],
    residue: usize,
    failed: bool,
}

impl CommandStatus {
    fn wrapper(self) -> Vec<u8> {
        let residue = u32::try_from(self.residue).unwrap_or(u32::MAX);
        let mut bytes = STATUS_SIGNATURE.to_vec();
        bytes.extend(self.tag);
        bytes.extend(residue.to_le_bytes());
        bytes.push(self.failed.into());
        bytes
    }
}

impl Disk {
    pub(super) fn new(unit: Unit) -> Self {
        Self {
            unit,
            phase: TransportPhase::Command,
        }
    }

    /// The bulk-only mass storage reset, or the reset of the bus.
    pub(super) fn reset(&mut self) {
        self.phase = TransportPhase::Command;
    }

    /// The computer sent `bytes` in one transfer.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Taken {
        match &mut self.phase {
            TransportPhase::Command => {}
            TransportPhase::Out { left, status } => {
                *left = left.saturating_sub(bytes.len());
                if *left == 0 {
                    self.phase = TransportPhase::Status(*status);
                }
                return Taken::Accepted;
            }
            TransportPhase::In { .. } | TransportPhase::Status(_) | TransportPhase::Broken => {
                self.phase = TransportPhase::Broken;
                return Taken::Stall;
            }
        }
        let wrapper: Option<&[u8; WRAPPER]> = bytes.try_into().ok();
        let Some(wrapper) = wrapper.filter(|bytes| bytes.starts_with(b"USBC")) else {
            self.phase = TransportPhase::Broken;
            return Taken::Stall;
        };
        let [
            _,
            _,
            _,
            _,
            t0,
            t1,
            t2,
            t3,
            l0,
            l1,
            l2,
            l3,
            flags,
            unit,
            length,
            command @ ..,
        ] = wrapper;
        if command.first() == Some(&SWITCH) {
            return Taken::Switch(*wrapper);
        }
        let expected = usize::try_from(u32::from_le_bytes([*l0, *l1, *l2, *l3]));
        let expected = expected.unwrap_or(usize::MAX);
        let command = command.get(..usize::from(length & 0x1f));
        let outcome = match command {
            Some(command) if *unit == 0 && !command.is_empty() => self.unit.run(command),
            _ => {
                self.phase = TransportPhase::Broken;
                return Taken::Stall;
            }
        };
        let failed = outcome.is_err();
        let mut data = outcome.unwrap_or_default();
        data.truncate(expected);
        let mut status = CommandStatus {
            tag: [*t0, *t1, *t2, *t3],
            residue: expected,
            failed,
        };
        self.phase = if expected == 0 {
            TransportPhase::Status(status)
        } else if flags & 0x80 == 0 {
            TransportPhase::Out {
                left: expected,
                status,
            }
        } else {
            status.residue -= data.len();
            TransportPhase::In {
                data,
                given: 0,
                expected,
                status,
            }
        };
        Taken::Accepted
    }

    /// The modem does not switch on this command.
    pub(super) fn refuse(&mut self, wrapper: &[u8; WRAPPER]) {
        self.unit.refuse();
        let [_, _, _, _, t0, t1, t2, t3, ..] = *wrapper;
        self.phase = TransportPhase::Status(CommandStatus {
            tag: [t0, t1, t2, t3],
            residue: 0,
            failed: true,
        });
    }

    /// The computer asks for at most `most` bytes.
    pub(super) fn give(&mut self, most: usize) -> Given {
        match &mut self.phase {
            TransportPhase::Command | TransportPhase::Out { .. } => Given::Nothing,
            TransportPhase::Broken => Given::Stall,
            TransportPhase::In {
                data,
                given,
                expected,
                status,
            } => {
                let rest = data.get(*given..).unwrap_or_default();
                if rest.is_empty() {
                    // Less than was asked for: the transfer that waits for the rest fails.
                    self.phase = TransportPhase::Status(*status);
                    return Given::Stall;
                }
                let part = rest.get(..most).unwrap_or(rest).to_owned();
                *given += part.len();
                let all = *given == data.len();
                if all && (part.len() < most || data.len() == *expected) {
                    self.phase = TransportPhase::Status(*status);
                }
                Given::Data(part)
            }
            TransportPhase::Status(status) => {
                let wrapper = status.wrapper();
                if wrapper.len() > most {
                    self.phase = TransportPhase::Broken;
                    return Given::Stall;
                }
                self.phase = TransportPhase::Command;
                Given::Data(wrapper)
            }
        }
    }
}
