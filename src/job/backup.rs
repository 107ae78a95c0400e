//! Keeping a copy of what can be read: identity, settings, and on the E1550 the readable NV items over DIAG.
//! Nothing is written to the modem, and restoring NV is deliberately not offered
//! (`docs/facts/e1550-download-mode.md` §3.5).

use std::path::PathBuf;

use serde::Serialize;

use super::at_link::AtLink;
use super::backup_file::{BackupFile, NvItem};
use super::come_back;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::link::LinkError;
use super::qualcomm::DiagLink;
use super::read_modem;
use super::report::ModemReport;
use super::timing;
use crate::hex;
use crate::modem::DownloadEntry;
use crate::progress::{Plan, Stage};
use crate::protocol::diag::{DiagReply, DiagRequest, NvStatus};

/// Item numbers up to here cover this era (§3.5).
const NV_ITEMS: u16 = 7000;
/// How often progress is told, in items.
const TELL_EVERY: u16 = 50;

/// A backup into a file.
#[derive(Clone, Debug)]
pub struct BackupRequest {
    /// The file to make. An existing one is replaced, whole or not at all.
    pub out: PathBuf,
}

/// The back-up that was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BackedUp {
    /// The file.
    pub out: PathBuf,
    /// Number of NV items with data in the file; 0 where the modem has no DIAG.
    pub nv_items: usize,
    /// Items that the modem holds but does not give out.
    pub nv_refused: usize,
    /// The modem's name in journals, where it has an IMEI.
    #[serde(skip)]
    pub stick: Option<String>,
}

impl BackedUp {
    /// Whether it is of this modem, or of one that cannot be told from it because it says no IMEI.
    pub(super) fn is_of(&self, modem: &ModemReport) -> bool {
        self.stick == modem.journal_name()
    }
}

impl Job for BackupRequest {
    const NAME: &'static str = "backup";
    const PLAN: Plan = &[
        (Stage::Identify, 10),
        (Stage::BackUp, 85),
        (Stage::WaitForReturn, 5),
    ];
    type Done = BackedUp;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<BackedUp, JobError> {
        let (mut link, report) = connect::introduce(context, Stage::Identify)?;
        let voice = read_modem::read_voice(context, &mut link)?;
        let composition = read_modem::read_composition(context, &mut link)?;
        context.enter(Stage::BackUp);
        let items = if report.door == Some(DownloadEntry::Diag) {
            read_nv(context, link)?
        } else {
            Vec::new()
        };
        let file = BackupFile::now(&report, voice, composition, &items);
        file.save(&self.out).map_err(|source| JobError::Output {
            path: self.out.clone(),
            source,
        })?;
        let nv_items = items.iter().filter(|item| item.data.is_some()).count();
        Ok(BackedUp {
            out: self.out.clone(),
            nv_items,
            nv_refused: items.len() - nv_items,
            stick: report.journal_name(),
        })
    }
}

fn read_nv(context: &mut Context<'_, '_>, link: AtLink) -> Result<Vec<NvItem>, JobError> {
    let mut diag = DiagLink::hand_over(context, link)?;
    let items = read_all_nv(context, &mut diag);
    // However the reading ended, the modem is led back to AT.
    diag.leave(context);
    let items = items?;
    context.enter(Stage::WaitForReturn);
    come_back::wait_for_at(context, timing::RETURN_UNTOUCHED, None)?;
    Ok(items)
}

fn read_all_nv(
    context: &mut Context<'_, '_>,
    diag: &mut DiagLink,
) -> Result<Vec<NvItem>, JobError> {
    let mut items = Vec::new();
    for number in 0..NV_ITEMS {
        context.check_cancelled()?;
        if number % TELL_EVERY == 0 {
            context.within(u64::from(number), u64::from(NV_ITEMS));
        }
        match read_nv_item(context, diag, number)? {
            DiagReply::Nv { status, .. } if status.is_absent() => {}
            DiagReply::Nv {
                data,
                status: NvStatus::Done,
                ..
            } => {
                let data = Some(hex::encode(&data));
                items.push(NvItem {
                    item: number,
                    status: NvStatus::Done.code(),
                    data,
                });
            }
            DiagReply::Nv { status, .. } => {
                items.push(NvItem {
                    item: number,
                    status: status.code(),
                    data: None,
                });
            }
            // The whole request is unknown: there is nothing to read on this modem.
            DiagReply::Rejected { .. } if items.is_empty() => {
                context.log("the modem does not give out NV items");
                break;
            }
            _ => {}
        }
    }
    Ok(items)
}

/// Reading changes nothing, so a reply that was lost is simply asked for once more.
fn read_nv_item(
    context: &mut Context<'_, '_>,
    diag: &mut DiagLink,
    number: u16,
) -> Result<DiagReply, LinkError> {
    match diag.ask(context, DiagRequest::ReadNv(number)) {
        Err(LinkError::Silent(_) | LinkError::Garbled(_)) => {
            diag.ask(context, DiagRequest::ReadNv(number))
        }
        outcome => outcome,
    }
}
