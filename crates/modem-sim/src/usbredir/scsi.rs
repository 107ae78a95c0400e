//! The SCSI commands of the two disks: those that the drivers of Linux and Windows send to a CD-ROM drive and to a
//! card reader without a card. Everything else is refused as a real disk refuses it.
//!
//! Source: SPC-3, SBC-2 and MMC-5.

/// Bytes in a sector of the disc.
const SECTOR: usize = 2048;
/// Sectors on the disc. Nothing is written on them: what a real stick has there is its manufacturer's program.
const SECTORS: usize = 64;

/// The kind of disk.
#[derive(Debug)]
enum Medium {
    /// A CD-ROM drive, with what is on its disc.
    Disc(Vec<u8>),
    /// A card reader without a card.
    NoCard,
}

/// Sense key, additional sense code and its qualifier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sense(u8, u8, u8);

const NO_MEDIUM: Sense = Sense(0x02, 0x3a, 0x00);
const UNKNOWN_COMMAND: Sense = Sense(0x05, 0x20, 0x00);
const OUT_OF_RANGE: Sense = Sense(0x05, 0x21, 0x00);
const BAD_FIELD: Sense = Sense(0x05, 0x24, 0x00);

/// The profile of a drive that reads CD-ROMs.
const CDROM_PROFILE: u8 = 0x08;

/// One disk.
#[derive(Debug)]
pub(super) struct Unit {
    medium: Medium,
    sense: Sense,
}

impl Unit {
    pub(super) fn cdrom() -> Self {
        Self {
            medium: Medium::Disc(vec![0; SECTORS * SECTOR]),
            sense: Sense::default(),
        }
    }

    pub(super) fn card_reader() -> Self {
        Self {
            medium: Medium::NoCard,
            sense: Sense::default(),
        }
    }

    /// Carries a command out and gives its data.
    ///
    /// # Errors
    /// When it is refused; `REQUEST SENSE` tells why.
    pub(super) fn run(&mut self, command: &[u8]) -> Result<Vec<u8>, Sense> {
        let command = CommandBlock(command);
        if command.byte(0) == 0x03 {
            let Sense(key, code, qualifier) = std::mem::take(&mut self.sense);
            let mut data = vec![0x70, 0, key, 0, 0, 0, 0, 10, 0, 0, 0, 0, code, qualifier];
            data.resize(18, 0);
            data.truncate(command.byte(4).into());
            return Ok(data);
        }
        let outcome = self.carry_out(&command);
        self.sense = outcome.as_ref().err().copied().unwrap_or_default();
        outcome
    }

    /// The next `REQUEST SENSE` tells that the last command is unknown.
    pub(super) fn refuse(&mut self) {
        self.sense = UNKNOWN_COMMAND;
    }

    fn carry_out(&self, command: &CommandBlock<'_>) -> Result<Vec<u8>, Sense> {
        match command.byte(0) {
            0x12 => self.inquiry(command),
            0x1a => self.mode_sense(command, 4),
            0x5a => self.mode_sense(command, 8),
            // START STOP UNIT and PREVENT ALLOW MEDIUM REMOVAL: the disc stays where it is.
            0x1b | 0x1e => Ok(Vec::new()),
            0xa0 => {
                let mut data = vec![0, 0, 0, 8, 0, 0, 0, 0];
                data.resize(16, 0);
                data.truncate(command.long(6));
                Ok(data)
            }
            opcode => match &self.medium {
                Medium::Disc(image) => on_disc(opcode, command, image),
                Medium::NoCard => without_card(opcode, command),
            },
        }
    }

    fn inquiry(&self, command: &CommandBlock<'_>) -> Result<Vec<u8>, Sense> {
        if command.byte(1) & 0x01 != 0 {
            // No pages of vital product data.
            return Err(BAD_FIELD);
        }
        let (kind, product) = match self.medium {
            Medium::Disc(_) => (0x05, b"Mass Storage    "),
            Medium::NoCard => (0x00, b"SD Storage      "),
        };
        let mut data = vec![kind, 0x80, 0x02, 0x02, 31, 0, 0, 0];
        data.extend_from_slice(b"HUAWEI  ");
        data.extend_from_slice(product);
        data.extend_from_slice(b"2.31");
        data.truncate(command.short(3));
        Ok(data)
    }

    /// The header, and for the drive its page of capabilities.
    fn mode_sense(&self, command: &CommandBlock<'_>, header: usize) -> Result<Vec<u8>, Sense> {
        const ALL: u8 = 0x3f;
        const CAPABILITIES: u8 = 0x2a;
        let page = command.byte(2) & 0x3f;
        let pages = match (&self.medium, page) {
            (Medium::Disc(_), ALL | CAPABILITIES) => {
                // A tray that can be locked and ejects, and a speed of 24 times 176 kB/s.
                let [high, low] = (24u16 * 176).to_be_bytes();
                let mut page = vec![CAPABILITIES, 20, 0, 0, 0, 0, 0x29, 0];
                page.extend([high, low, 0, 0, 0, 0, high, low]);
                page.resize(22, 0);
                page
            }
            (Medium::NoCard, ALL | 0) => Vec::new(),
            _ => return Err(BAD_FIELD),
        };
        let mut data = vec![0; header];
        data.extend(pages);
        let length = u8::try_from(data.len()).unwrap_or(u8::MAX);
        // The length counts what follows it, and takes one byte or two.
        let (place, counted, most) = if header == 4 {
            (0, length - 1, command.byte(4).into())
        } else {
            (1, length - 2, command.short(7))
        };
        if let Some(field) = data.get_mut(place) {
            *field = counted;
        }
        data.truncate(most);
        Ok(data)
    }
}

fn without_card(opcode: u8, command: &CommandBlock<'_>) -> Result<Vec<u8>, Sense> {
    match opcode {
        // Whatever needs a card: TEST UNIT READY, READ CAPACITY, READ, WRITE, VERIFY.
        0x00 | 0x25 | 0x28 | 0x2a | 0x2f | 0xa8 => Err(NO_MEDIUM),
        // READ FORMAT CAPACITIES: one descriptor, "no medium".
        0x23 => {
            let mut data = vec![0, 0, 0, 8, 0, 0, 0, 0, 0x03, 0, 0x02, 0];
            data.truncate(command.short(7));
            Ok(data)
        }
        _ => Err(UNKNOWN_COMMAND),
    }
}

fn on_disc(opcode: u8, command: &CommandBlock<'_>, image: &[u8]) -> Result<Vec<u8>, Sense> {
    let sectors = u32::try_from(image.len() / SECTOR).unwrap_or_default();
    match opcode {
        // TEST UNIT READY, and VERIFY.
        0x00 | 0x2f => Ok(Vec::new()),
        0x25 => {
            let last = sectors.saturating_sub(1);
            Ok([last.to_be_bytes(), 2048u32.to_be_bytes()].concat())
        }
        0x28 => read(image, command.long(2), command.short(7)),
        0xa8 => read(image, command.long(2), command.long(6)),
        0x43 => read_toc(command, sectors),
        0x46 => Ok(configuration(command)),
        0x4a => event_status(command),
        // READ DISC INFORMATION: one complete session.
        0x51 => {
            let mut data = vec![0, 32, 0x0e, 1, 1, 1, 1, 0x20];
            data.resize(34, 0);
            data.truncate(command.short(7));
            Ok(data)
        }
        _ => Err(UNKNOWN_COMMAND),
    }
}

fn read(image: &[u8], first: usize, count: usize) -> Result<Vec<u8>, Sense> {
    let start = first.checked_mul(SECTOR).ok_or(OUT_OF_RANGE)?;
    let length = count.checked_mul(SECTOR).ok_or(OUT_OF_RANGE)?;
    let end = start.checked_add(length).ok_or(OUT_OF_RANGE)?;
    Ok(image.get(start..end).ok_or(OUT_OF_RANGE)?.to_owned())
}

/// `READ TOC`: one track of data.
fn read_toc(command: &CommandBlock<'_>, sectors: u32) -> Result<Vec<u8>, Sense> {
    let address = |sector: u32| {
        if command.byte(1) & 0x02 == 0 {
            return sector.to_be_bytes();
        }
        // Minute, second and frame; the disc begins two seconds in.
        let frames = sector + 150;
        let field = |value: u32| u8::try_from(value).unwrap_or(u8::MAX);
        let (minute, second, frame) = (frames / 4500, frames / 75 % 60, frames % 75);
        [0, field(minute), field(second), field(frame)]
    };
    let track = |number: u8, sector: u32| {
        let [a, b, c, d] = address(sector);
        [0, 0x14, number, 0, a, b, c, d]
    };
    // The format stood in the last byte before it stood in the third.
    let format = (command.byte(2) & 0x0f) | (command.byte(9) >> 6);
    let mut data = match format {
        0 => [&[0, 18, 1, 1][..], &track(1, 0), &track(0xaa, sectors)].concat(),
        1 => [&[0, 10, 1, 1][..], &track(1, 0)].concat(),
        _ => return Err(BAD_FIELD),
    };
    data.truncate(command.short(7));
    Ok(data)
}

/// `GET CONFIGURATION`: a drive that reads CD-ROMs.
fn configuration(command: &CommandBlock<'_>) -> Vec<u8> {
    let features: [(usize, &[u8]); 4] = [
        // Profiles, core, removable medium, and reading of CDs.
        (0x0000, &[0x00, 0x00, 0x03, 4, 0, CDROM_PROFILE, 1, 0]),
        (0x0001, &[0x00, 0x01, 0x03, 4, 0, 0, 0, 7]),
        (0x0003, &[0x00, 0x03, 0x03, 4, 0x29, 0, 0, 0]),
        (0x001e, &[0x00, 0x1e, 0x03, 4, 0, 0, 0, 0]),
    ];
    let start = command.short(2);
    let only_one = command.byte(1) & 0x03 == 2;
    let asked = features.iter().filter(|(number, _)| {
        if only_one {
            *number == start
        } else {
            *number >= start
        }
    });
    let mut data = vec![0, 0, 0, 0, 0, 0, 0, CDROM_PROFILE];
    data.extend(asked.flat_map(|(_, bytes)| bytes.iter().copied()));
    let counted = u8::try_from(data.len() - 4).unwrap_or(u8::MAX);
    if let Some(field) = data.get_mut(3) {
        *field = counted;
    }
    data.truncate(command.short(7));
    data
}

/// `GET EVENT STATUS NOTIFICATION`: nothing happened, and the disc is there.
fn event_status(command: &CommandBlock<'_>) -> Result<Vec<u8>, Sense> {
    const MEDIA: u8 = 0x10;
    if command.byte(1) & 0x01 == 0 {
        // It would have to wait for an event.
        return Err(BAD_FIELD);
    }
    let mut data = if command.byte(4) & MEDIA == 0 {
        vec![0, 2, 0x80, MEDIA]
    } else {
        vec![0, 6, 4, MEDIA, 0, 0x02, 0, 0]
    };
    data.truncate(command.short(7));
    Ok(data)
}

/// A command block; what it is too short for is 0.
struct CommandBlock<'a>(&'a [u8]);

impl CommandBlock<'_> {
    fn byte(&self, place: usize) -> u8 {
        self.0.get(place).copied().unwrap_or_default()
    }

    /// A field of 16 bits.
    fn short(&self, place: usize) -> usize {
        usize::from(self.byte(place)) << 8 | usize::from(self.byte(place + 1))
    }

    /// A field of 32 bits.
    fn long(&self, place: usize) -> usize {
        self.short(place) << 16 | self.short(place + 2)
    }
}
