//! Writing the objects of a package, in the order of the package: START, blocks, END.
//!
//! The codes, sizes and bytes come from the package alone. Everything about when a block may be sent
//! again is here (design.md, "Safety rules"): after NAK 01 on both doors, and after silence only on the
//! HiSilicon door, where a duplicate number is acknowledged and ignored.

use std::borrow::Cow;

use super::context::Context;
use super::failure::Trouble;
use super::frames::{self, BlockFrame, Frames};
use super::link::LinkError;
use super::loader::{self, Loader, Verdict};
use super::timing;
use crate::journal::Record;
use crate::modem::Door;
use crate::problem::Problem;
use crate::protocol::dload::{Block, NakReason, Request};

/// An object ready to be sent: unpacked, its size known to fit the wire's 32 bits.
#[derive(Debug)]
pub(super) struct Image<'a> {
    pub(super) code: u32,
    pub(super) size: u32,
    pub(super) bytes: Cow<'a, [u8]>,
}

/// Sends every image. On failure the modem stays in download mode: nothing is reset here.
pub(super) fn write_all(
    context: &mut Context<'_, '_>,
    writer: &mut Loader,
    images: &[Image<'_>],
) -> Result<(), Trouble> {
    // What was sent is waited for; between two requests it is asked whether to stop.
    let _shield = context.shield();
    let total: u64 = images.iter().map(|image| u64::from(image.size)).sum();
    let mut sent = 0;
    for (index, image) in images.iter().enumerate() {
        context.check_cancelled()?;
        // From here on a fault leaves something half-written, whatever the modem answers.
        context.record(&Record::ObjectStarted {
            index,
            code: image.code,
            size: u64::from(image.size),
        })?;
        write_one(context, writer, index, image, &mut sent, total)?;
        context.record(&Record::ObjectAccepted {
            index,
            code: image.code,
        })?;
    }
    not_refused(writer.settle(context), "last part")
}

fn write_one(
    context: &mut Context<'_, '_>,
    writer: &mut Loader,
    index: usize,
    image: &Image<'_>,
    sent: &mut u64,
    total: u64,
) -> Result<(), Trouble> {
    let Image { code, size, .. } = *image;
    let part = format!("part {} ({code:08x})", index + 1);

    not_refused(writer.settle(context), &part)?;
    let start = Request::Start { code, size };
    accepted(writer.write(context, &start, timing::START), || {
        format!("{part}, start")
    })?;

    let mut blocks = frames::of(&image.bytes);
    while let Some(length) = blocks.current().map(BlockFrame::length) {
        context.check_cancelled()?;
        write_block(context, writer, &mut blocks, &part)?;
        *sent += length;
        context.within(*sent, total);
        blocks.advance();
    }

    not_refused(writer.settle(context), &part)?;
    let end = Request::End { code, size };
    accepted(writer.write(context, &end, timing::END), || {
        format!("{part}, end")
    })?;
    // The rest of the wait is before the next START or the restart, so that the journal's time counts.
    not_refused(writer.take_late(context), &part)
}

/// Sends the current block until it is acknowledged, and makes the next one ready meanwhile.
fn write_block<'a>(
    context: &Context<'_, '_>,
    writer: &mut Loader,
    blocks: &mut Frames<impl Iterator<Item = Block<'a>>>,
    part: &str,
) -> Result<(), Trouble> {
    let resend_on_silence = writer.door() == Door::Godload;
    let timeout = if resend_on_silence {
        timing::DATA_HISILICON
    } else {
        timing::DATA
    };
    let mut tries = 1;
    while let Some((block, ahead)) = blocks.current_and_ahead() {
        let number = block.number();
        let place = || format!("{part}, block {number}");
        not_refused(writer.take_late(context), part)?;
        let last = tries >= timing::BLOCK_TRIES;
        let outcome = writer.write_block(context, block.bytes(), timeout, || ahead.prepare());
        match outcome {
            Ok(Verdict::Refused(reason)) if reason.is_bad_checksum() => {
                if last {
                    let detail = format!("{}: {}", place(), loader::in_words(reason));
                    return Err(Trouble::new(Problem::LineNoise, detail));
                }
            }
            Err(LinkError::Silent(_) | LinkError::Garbled(_)) if resend_on_silence && !last => {}
            outcome => return accepted(outcome, place),
        }
        tries += 1;
    }
    Ok(())
}

/// A refusal that arrives between two requests belongs to an earlier one, and must not be lost.
fn not_refused(late: Result<Option<NakReason>, LinkError>, part: &str) -> Result<(), Trouble> {
    match late {
        Ok(None) => Ok(()),
        Ok(Some(reason)) => Err(refused(reason, &format!("{part}, late reply"))),
        Err(error) => Err(at(error, part)),
    }
}

fn accepted(
    outcome: Result<Verdict, LinkError>,
    place: impl Fn() -> String,
) -> Result<(), Trouble> {
    match outcome {
        Ok(Verdict::Accepted) => Ok(()),
        Ok(Verdict::Refused(reason)) => Err(refused(reason, &place())),
        Err(error) => Err(at(error, &place())),
    }
}

fn refused(reason: NakReason, place: &str) -> Trouble {
    Trouble::new(
        reason.problem(),
        format!("{place}: {}", loader::in_words(reason)),
    )
}

fn at(error: LinkError, place: &str) -> Trouble {
    let Trouble {
        problem, detail, ..
    } = error.into();
    Trouble::new(problem, format!("{place}: {detail}"))
}
