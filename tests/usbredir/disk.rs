//! What a driver for USB disks does: bulk-only transport, and the recovery from a stall.

use crate::guest::{Ended, Guest, STALL, SUCCESS};

/// A disk behind two endpoints of an interface.
#[derive(Clone, Copy)]
pub struct Disk {
    pub interface: u16,
    pub outward: u8,
    pub inward: u8,
}

impl Disk {
    /// A command that reads at most `most` bytes: what came, and whether it succeeded.
    pub fn command(self, guest: &mut Guest, command: &[u8], most: usize) -> (Vec<u8>, bool) {
        let ended = guest.bulk_out(self.outward, &wrapper(command, most));
        assert_eq!(ended.status, SUCCESS);
        let mut data = Vec::new();
        while data.len() < most {
            // As long a request as the driver's memory allows.
            let part = (most - data.len()).min(16 * 1024);
            let Ended {
                status, data: came, ..
            } = guest.bulk_in(self.inward, part);
            if status == STALL {
                let cleared = guest.control(0x02, 1, 0, self.inward.into(), &[], 0);
                assert_eq!(cleared.unwrap().status, SUCCESS);
                break;
            }
            assert_eq!(status, SUCCESS);
            data.extend(&came);
            if came.len() < part {
                break;
            }
        }
        let status = guest.bulk_in(self.inward, 13);
        assert_eq!(status.data[..8], *b"USBS\x78\x56\x34\x12");
        let residue = u32::from_le_bytes(status.data[8..12].try_into().unwrap());
        assert_eq!(most - data.len(), residue as usize, "the residue");
        (data, status.data[12] == 0)
    }

    /// What `REQUEST SENSE` tells: key, code and qualifier.
    pub fn sense(self, guest: &mut Guest) -> (u8, u8, u8) {
        let (data, done) = self.command(guest, &[3, 0, 0, 0, 18, 0], 18);
        assert!(done);
        (data[2], data[12], data[13])
    }
}

/// A command block wrapper for data that goes to the computer.
pub fn wrapper(command: &[u8], most: usize) -> Vec<u8> {
    let mut bytes = b"USBC\x78\x56\x34\x12".to_vec();
    bytes.extend(u32::try_from(most).unwrap().to_le_bytes());
    bytes.extend([0x80, 0, u8::try_from(command.len()).unwrap()]);
    bytes.extend(command);
    bytes.resize(31, 0);
    bytes
}
