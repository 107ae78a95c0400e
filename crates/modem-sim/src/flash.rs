//! The flash memory: which objects were written, whether the modem can start from it, and which
//! versions it holds then.

use serde::Serialize;

use super::journal::hex_code;

/// Upper half of an object's code (`docs/facts/dload-and-firmware-files.md` §6.5).
const TYPE_PARTITION_TABLE: u32 = 0x01;
const TYPE_ISO_VERSION: u32 = 0x0A;
const TYPE_ISO: u32 = 0x0B;

/// An object as the modem holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WrittenObject {
    /// Its code.
    #[serde(serialize_with = "hex_code")]
    pub code: u32,
    /// The size its last START announced, in bytes.
    pub announced: u32,
    /// The bytes that were written.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// Its END was accepted.
    pub complete: bool,
    /// How often it was started.
    pub starts: u32,
}

/// The state after a start from a newly written flash.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Written {
    /// A firmware object beyond the partition table was written.
    pub(super) firmware: bool,
    pub(super) firmware_version: Option<String>,
    pub(super) dashboard_version: Option<String>,
    pub(super) dashboard_label: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct Flash {
    objects: Vec<WrittenObject>,
    /// Codes of this session in download mode, in the order of their first START.
    session: Vec<u32>,
    open: Option<u32>,
    /// Broken from before: something beyond a partition table has to be written.
    damaged: bool,
    session_blocks: u64,
    blocks: u64,
    starts: u64,
}

impl Flash {
    pub(super) fn new(damaged: bool) -> Self {
        Self {
            damaged,
            ..Self::default()
        }
    }

    pub(super) fn objects(&self) -> &[WrittenObject] {
        &self.objects
    }

    /// Blocks accepted since the modem was made.
    pub(super) fn blocks(&self) -> u64 {
        self.blocks
    }

    /// STARTs accepted since the modem was made.
    pub(super) fn starts(&self) -> u64 {
        self.starts
    }

    /// Blocks accepted in this session.
    pub(super) fn session_blocks(&self) -> u64 {
        self.session_blocks
    }

    pub(super) fn new_session(&mut self) {
        self.session.clear();
        self.open = None;
        self.session_blocks = 0;
    }

    /// The code this session began with.
    pub(super) fn session_first(&self) -> Option<u32> {
        self.session.first().copied()
    }

    pub(super) fn open(&self) -> Option<&WrittenObject> {
        let code = self.open?;
        self.objects.iter().find(|object| object.code == code)
    }

    /// The partition table was completed in this session.
    pub(super) fn has_table(&self) -> bool {
        self.objects.iter().any(|object| {
            object.complete && is_table(object.code) && self.session.contains(&object.code)
        })
    }

    /// Erases what was there of this object and opens it.
    pub(super) fn begin(&mut self, code: u32, announced: u32) {
        if !self.session.contains(&code) {
            self.session.push(code);
        }
        self.open = Some(code);
        self.starts += 1;
        if let Some(object) = self.objects.iter_mut().find(|object| object.code == code) {
            object.announced = announced;
            object.bytes = Vec::new();
            object.complete = false;
            object.starts += 1;
        } else {
            self.objects.push(WrittenObject {
                code,
                announced,
                bytes: Vec::new(),
                complete: false,
                starts: 1,
            });
        }
    }

    /// Writes to the open object.
    pub(super) fn append(&mut self, data: &[u8]) {
        self.blocks += 1;
        self.session_blocks += 1;
        let open = self.open;
        if let Some(object) = self
            .objects
            .iter_mut()
            .find(|object| Some(object.code) == open)
        {
            object.bytes.extend_from_slice(data);
        }
    }

    /// Closes the open object and gives its place and length.
    pub(super) fn finish(&mut self) -> Option<(usize, u32, usize)> {
        let code = self.open.take()?;
        let (number, object) = self
            .objects
            .iter_mut()
            .enumerate()
            .find(|(_, object)| object.code == code)?;
        object.complete = true;
        Some((number, code, object.bytes.len()))
    }

    /// The modem can start its firmware from here. The sheets do not say what a half-written
    /// dashboard does to a stick; here it keeps it in download mode like everything else \[G\].
    pub(super) fn can_start(&self) -> bool {
        self.objects.iter().all(|object| object.complete) && (!self.damaged || self.has_firmware())
    }

    fn has_firmware(&self) -> bool {
        self.in_session()
            .any(|object| !is_table(object.code) && !is_dashboard(object.code))
    }

    fn in_session(&self) -> impl Iterator<Item = &WrittenObject> {
        self.objects
            .iter()
            .filter(|object| self.session.contains(&object.code))
    }

    /// Starts from the flash as it is: tells what is new in it since the last start.
    pub(super) fn start(&mut self) -> Written {
        let largest = self
            .in_session()
            .filter(|object| !is_dashboard(object.code))
            .max_by_key(|object| object.bytes.len());
        let of_type = |kind| self.in_session().find(|object| object.code >> 16 == kind);
        let written = Written {
            firmware: self.has_firmware(),
            firmware_version: largest.and_then(|object| version_text(&object.bytes)),
            dashboard_version: of_type(TYPE_ISO_VERSION).map(|object| printable(&object.bytes)),
            dashboard_label: of_type(TYPE_ISO).and_then(|object| iso_label(&object.bytes)),
        };
        self.damaged = false;
        self.new_session();
        written
    }
}

pub(super) fn is_table(code: u32) -> bool {
    code >> 16 == TYPE_PARTITION_TABLE
}

pub(super) fn is_iso(code: u32) -> bool {
    code >> 16 == TYPE_ISO
}

pub(super) fn is_dashboard(code: u32) -> bool {
    matches!(code >> 16, TYPE_ISO_VERSION | TYPE_ISO)
}

/// The defect of a Qualcomm user partition table (`docs/facts/e1550-download-mode.md` §2.2), if
/// anything.
pub(super) fn table_fault(table: &[u8]) -> Option<&'static str> {
    const MAGIC: [u8; 8] = [0x9A, 0x1B, 0x7D, 0xAA, 0xBC, 0x48, 0x7D, 0x1F];
    const ENTRY: usize = 28;
    let Some((magic, rest)) = table.split_first_chunk::<8>() else {
        return Some("it is too short");
    };
    if *magic != MAGIC {
        return Some("its magic is wrong");
    }
    let Some((_version, rest)) = rest.split_first_chunk::<4>() else {
        return Some("it is too short");
    };
    let Some((count, entries)) = rest.split_first_chunk::<4>() else {
        return Some("it is too short");
    };
    let count = usize::try_from(u32::from_le_bytes(*count)).unwrap_or(usize::MAX);
    if count == 0 || count > 16 {
        return Some("it has no entries or more than 16");
    }
    if table.len() > 512 {
        return Some("it is longer than 512 bytes");
    }
    let mut used = entries.chunks_exact(ENTRY).take(count);
    if used.len() < count {
        return Some("it is shorter than its entries");
    }
    let named = used.all(|entry| {
        let name = entry.get(..16).unwrap_or_default();
        let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
        !name.is_empty() && name.iter().all(u8::is_ascii_graphic)
    });
    (!named).then_some("an entry has no name")
}

/// The first NUL-terminated text shaped like 11.608.12.04.21.
pub(super) fn version_text(image: &[u8]) -> Option<String> {
    let dots = (0..).zip(image).filter(|(_, byte)| **byte == b'.');
    dots.map(|(at, _)| at).find_map(|dot: usize| {
        let start = dot.checked_sub(2)?;
        let before = start.checked_sub(1).and_then(|at| image.get(at));
        if before.is_some_and(|byte| byte.is_ascii_digit() || *byte == b'.') {
            return None;
        }
        let text = image.get(start..start.saturating_add(20).min(image.len()))?;
        let text = text.get(..text.iter().position(|byte| *byte == 0)?)?;
        let groups: Vec<&[u8]> = text.split(|byte| *byte == b'.').collect();
        let digits = groups
            .iter()
            .all(|group| group.iter().all(u8::is_ascii_digit));
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        let shaped = matches!(lengths[..], [2, 3, 2, 2, 2 | 3]);
        (digits && shaped).then(|| String::from_utf8_lossy(text).into_owned())
    })
}

/// The volume label of an ISO 9660 image.
fn iso_label(image: &[u8]) -> Option<String> {
    let descriptor = image.get(0x8000..0x8048)?;
    (descriptor.get(1..6)? == b"CD001")
        .then(|| printable(descriptor.get(40..72).unwrap_or_default()))
}

fn printable(bytes: &[u8]) -> String {
    let text: String = bytes
        .iter()
        .take(128)
        .take_while(|byte| **byte != 0)
        .map(|byte| {
            if byte.is_ascii_graphic() || *byte == b' ' {
                char::from(*byte)
            } else {
                '?'
            }
        })
        .collect();
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::partition_table;

    #[test]
    fn the_version_is_found_in_an_image() {
        for (image, found) in [
            (&b"xx\x0011.608.12.04.21\0yy"[..], Some("11.608.12.04.21")),
            (b"11.126.16.00.715\0", Some("11.126.16.00.715")),
            (b"22.200.09.01.161\0", Some("22.200.09.01.161")),
            (b"111.608.12.04.21\0", None),
            (b"11.608.12.04.21", None),
            (b"11.608.12.04.21x\0", None),
            (b"11.608.12.04\0", None),
            (b".1.608.12.04.21\0", None),
            (b".", None),
            (b"", None),
        ] {
            assert_eq!(version_text(image).as_deref(), found);
        }
    }

    #[test]
    fn only_a_qualcomm_user_table_passes() {
        let good = partition_table();
        assert_eq!(good.len(), 464);
        assert_eq!(table_fault(&good), None);
        let broken = |at: usize, value: u8| {
            let mut table = good.clone();
            table[at] = value;
            table_fault(&table).is_some()
        };
        assert!(broken(0, 0x9B));
        assert!(broken(12, 0));
        assert!(broken(12, 17));
        assert!(broken(16, 0));
        assert!(broken(17, 0x07));
        assert!(table_fault(&good[..463]).is_some());
        assert!(table_fault(&[good.as_slice(), &[0; 49]].concat()).is_some());
        for length in 0..16 {
            assert!(table_fault(&good[..length]).is_some());
        }
    }

    #[test]
    fn a_modem_starts_only_from_a_complete_flash() {
        let mut flash = Flash::new(false);
        assert!(flash.can_start());
        flash.begin(0x0001_0000, 4);
        assert!(!flash.can_start());
        flash.append(&[1, 2, 3, 4]);
        assert_eq!(flash.finish(), Some((0, 0x0001_0000, 4)));
        flash.begin(0x0005_0000, 40);
        flash.new_session();
        assert!(!flash.can_start(), "half-written, whatever happened since");
        flash.begin(0x0005_0000, 16);
        flash.append(b"\x0011.608.12.04.21\0");
        assert_eq!(flash.finish(), Some((1, 0x0005_0000, 17)));
        assert!(flash.can_start());
        assert_eq!(flash.objects()[1].starts, 2);
        let written = flash.start();
        assert!(written.firmware);
        assert_eq!(written.firmware_version.as_deref(), Some("11.608.12.04.21"));
        assert_eq!(
            flash.start(),
            Written::default(),
            "nothing new the second time"
        );
    }

    #[test]
    fn a_damaged_modem_needs_more_than_a_table_to_start_again() {
        let mut flash = Flash::new(true);
        assert!(!flash.can_start());
        flash.begin(0x0001_0000, 0);
        flash.finish();
        assert!(!flash.can_start());
        flash.begin(0x0003_0000, 0);
        flash.finish();
        assert!(flash.can_start());
    }
}
