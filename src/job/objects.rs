//! Writing the objects of a package, in the order of the package.
//!
//! The codes, sizes and bytes come from the package alone. What is sent when, and what may be sent again, is the
//! session's ([`crate::protocol::dload::session`]). Here each of its steps is written down before it is taken,
//! and here it is asked whether to stop.

use std::borrow::Cow;

use super::context::Context;
use super::error::JobError;
use super::loader::Loader;
use crate::journal::Record;
use crate::protocol::dload::session::{Part, SessionStep};

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
    loader: &mut Loader,
    images: &[Image<'_>],
) -> Result<(), JobError> {
    let total: u64 = images.iter().map(|image| u64::from(image.size)).sum();
    let parts = images
        .iter()
        .map(|image| Part {
            code: image.code,
            size: image.size,
            bytes: &image.bytes,
        })
        .collect();
    // The reply to a request is waited for; between two requests it is asked whether to stop.
    let _shield = context.shield();
    loader.write(context, parts, |context, step| match step {
        SessionStep::Announce { index } => {
            context.check_cancelled()?;
            context.must_still_be_alone()?;
            let Some(image) = images.get(*index) else {
                return Ok(());
            };
            // From here on a fault leaves something half-written, whatever the modem answers.
            context.record(&Record::ObjectStarted {
                index: *index,
                code: image.code,
                size: u64::from(image.size),
            })
        }
        SessionStep::Progress { sent } => {
            context.within(*sent, total);
            context.must_not_be_disturbed()?;
            context.check_cancelled()
        }
        SessionStep::Accepted { index } => context.record(&Record::ObjectAccepted {
            index: *index,
            code: images.get(*index).map_or(0, |image| image.code),
        }),
        SessionStep::Send(_) | SessionStep::Wait(_) | SessionStep::Done => Ok(()),
    })
}
