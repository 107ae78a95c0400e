//! Packed objects: recognised, measured without being kept, unpacked on request.
//!
//! `docs/facts/dload-and-firmware-files.md` §6.3. The stick gets the unpacked image, so START's size,
//! the blocks and the search for a signature all go by it.

use std::borrow::Cow;
use std::io::Read;

use flate2::{Decompress, FlushDecompress, Status};
use lzma_rust2::LzmaReader;
use serde::Serialize;

use super::{Error, ObjectCode, UNPACKED_LIMIT};

/// How an object is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Packing {
    /// As it goes to the stick.
    None,
    /// zlib at its highest level: 78 DA.
    Zlib,
    /// LZMA-alone of unknown size: 5D, then FF at bytes 5 to 12.
    Lzma,
}

/// Why data that look packed are taken as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// They begin like zlib at another level, or like XZ. Nobody was seen to unpack such objects.
    OtherPacking,
    /// They begin like zlib by chance.
    ChanceZlib,
}

/// The size, the beginning and the end of an image, kept while it is read.
#[derive(Clone, Debug)]
pub(super) struct Glimpse<'a> {
    pub(super) size: u64,
    pub(super) head: Cow<'a, [u8]>,
    pub(super) tail: Cow<'a, [u8]>,
}

/// A stored object, measured.
#[derive(Clone, Debug)]
pub(super) struct Measured<'a> {
    pub(super) packing: Packing,
    pub(super) glimpse: Glimpse<'a>,
    pub(super) doubt: Option<Doubt>,
}

/// The beginning of an image that is looked at: enough for the volume label of a CD-ROM image.
const HEAD: usize = 0x8800;
/// The end of an image that is looked at: enough for four times the longest signature known.
const TAIL: usize = 0x4000;
/// Unpacking goes through a buffer of this size.
const BUFFER: usize = 0x1_0000;
/// A stream that unpacked this much was packed. Chance data break off after a few bytes.
const BEYOND_CHANCE: u64 = 1024;
/// The largest LZMA dictionary granted, in bytes: that of the highest level of the common packers.
/// Memory follows what is unpacked, not what a header asks for.
const DICTIONARY_LIMIT: u32 = 0x0400_0000;

/// Unpacks `stored` once without keeping it, and says what it is. `budget` is what all objects of
/// the package together may still unpack to, in bytes.
pub(super) fn measure<'a>(
    code: ObjectCode,
    stored: &'a [u8],
    budget: &mut u64,
) -> Result<Measured<'a>, Error> {
    let raw = |doubt| Measured {
        packing: Packing::None,
        glimpse: Glimpse::of(stored),
        doubt,
    };
    let packing = recognise(stored);
    if packing == Packing::None {
        return Ok(raw(
            begins_like_other_packing(stored).then_some(Doubt::OtherPacking)
        ));
    }
    let mut glimpse = Glimpse::empty();
    let limit = UNPACKED_LIMIT.min(*budget);
    let unpacked = stream(packing, stored, limit, &mut |piece| glimpse.add(piece));
    *budget = budget.saturating_sub(glimpse.size);
    match unpacked {
        Ok(()) => Ok(Measured {
            packing,
            glimpse,
            doubt: None,
        }),
        Err(Failure::TooLarge) => Err(Error::UnpackedTooLarge { code }),
        Err(Failure::Damaged { ended })
            if packing == Packing::Zlib && !ended && glimpse.size < BEYOND_CHANCE =>
        {
            Ok(raw(Some(Doubt::ChanceZlib)))
        }
        Err(Failure::Damaged { .. }) => Err(Error::PackedDataDamaged { code }),
    }
}

/// Unpacks an object that [`measure`] found to unpack to `size` bytes.
pub(super) fn unpack(
    code: ObjectCode,
    packing: Packing,
    stored: &[u8],
    size: u32,
) -> Result<Vec<u8>, Error> {
    let mut image = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    stream(packing, stored, u64::from(size), &mut |piece| {
        image.extend_from_slice(piece);
    })
    .map_err(|failure| match failure {
        Failure::TooLarge => Error::UnpackedTooLarge { code },
        Failure::Damaged { .. } => Error::PackedDataDamaged { code },
    })?;
    Ok(image)
}

fn recognise(stored: &[u8]) -> Packing {
    if stored.starts_with(&[0x78, 0xDA]) {
        Packing::Zlib
    } else if stored.first() == Some(&0x5D) && stored.get(5..13) == Some(&[0xFF; 8]) {
        Packing::Lzma
    } else {
        Packing::None
    }
}

fn begins_like_other_packing(stored: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 4] = [
        &[0x78, 0x01],
        &[0x78, 0x5E],
        &[0x78, 0x9C],
        &[0xFD, b'7', b'z', b'X', b'Z', 0x00],
    ];
    BEGINNINGS
        .into_iter()
        .any(|beginning| stored.starts_with(beginning))
}

enum Failure {
    TooLarge,
    /// `ended`: the stream itself was whole, but bytes follow it.
    Damaged {
        ended: bool,
    },
}

/// Unpacks all of `stored` into `sink`, at most `limit` bytes. Fails unless the stream ends where
/// the data end.
fn stream(
    packing: Packing,
    stored: &[u8],
    limit: u64,
    sink: &mut dyn FnMut(&[u8]),
) -> Result<(), Failure> {
    let mut left = limit;
    let mut sink = |piece: &[u8]| {
        left = left
            .checked_sub(piece.len() as u64)
            .ok_or(Failure::TooLarge)?;
        sink(piece);
        Ok(())
    };
    match packing {
        Packing::None => sink(stored),
        Packing::Zlib => stream_zlib(stored, &mut sink),
        Packing::Lzma => stream_lzma(stored, &mut sink),
    }
}

type Sink<'a> = dyn FnMut(&[u8]) -> Result<(), Failure> + 'a;

fn stream_zlib(stored: &[u8], sink: &mut Sink<'_>) -> Result<(), Failure> {
    let damaged = |ended| Failure::Damaged { ended };
    let mut inflater = Decompress::new(true);
    let mut buffer = vec![0; BUFFER];
    let mut rest = stored;
    loop {
        let (before_in, before_out) = (inflater.total_in(), inflater.total_out());
        let status = inflater.decompress(rest, &mut buffer, FlushDecompress::None);
        let taken = inflater.total_in() - before_in;
        let given = inflater.total_out() - before_out;
        let piece = usize::try_from(given)
            .ok()
            .and_then(|given| buffer.get(..given))
            .ok_or_else(|| damaged(false))?;
        sink(piece)?;
        rest = usize::try_from(taken)
            .ok()
            .and_then(|taken| rest.get(taken..))
            .ok_or_else(|| damaged(false))?;
        match status {
            Ok(Status::StreamEnd) if rest.is_empty() => return Ok(()),
            Ok(Status::StreamEnd) => return Err(damaged(true)),
            Ok(Status::Ok | Status::BufError) if taken > 0 || given > 0 => {}
            Ok(_) | Err(_) => return Err(damaged(false)),
        }
    }
}

fn stream_lzma(stored: &[u8], sink: &mut Sink<'_>) -> Result<(), Failure> {
    let damaged = || Failure::Damaged { ended: false };
    let (Some([properties, dictionary @ ..]), Some(body)) =
        (stored.first_chunk::<5>(), stored.get(13..))
    else {
        return Err(damaged());
    };
    let dictionary = u32::from_le_bytes(*dictionary).min(DICTIONARY_LIMIT);
    let mut reader = LzmaReader::new_with_props(body, u64::MAX, *properties, dictionary, None)
        .map_err(|_refused| damaged())?;
    let mut buffer = vec![0; BUFFER];
    loop {
        let given = reader.read(&mut buffer).map_err(|_refused| damaged())?;
        if given == 0 {
            break;
        }
        sink(buffer.get(..given).ok_or_else(damaged)?)?;
    }
    let (rest, unused) = reader.into_parts();
    if rest.is_empty() && unused.is_empty() {
        Ok(())
    } else {
        Err(Failure::Damaged { ended: true })
    }
}

impl<'a> Glimpse<'a> {
    pub(super) fn of(image: &'a [u8]) -> Self {
        Self {
            size: image.len() as u64,
            head: Cow::Borrowed(image.get(..HEAD).unwrap_or(image)),
            tail: Cow::Borrowed(
                image
                    .get(image.len().saturating_sub(TAIL)..)
                    .unwrap_or(image),
            ),
        }
    }

    fn empty() -> Self {
        Self {
            size: 0,
            head: Cow::Borrowed(&[]),
            tail: Cow::Borrowed(&[]),
        }
    }

    fn add(&mut self, piece: &[u8]) {
        self.size += piece.len() as u64;
        let room = HEAD.saturating_sub(self.head.len());
        if room > 0 {
            self.head
                .to_mut()
                .extend_from_slice(piece.get(..room).unwrap_or(piece));
        }
        let tail = self.tail.to_mut();
        tail.extend_from_slice(piece);
        let surplus = tail.len().saturating_sub(TAIL);
        tail.drain(..surplus);
    }
}
