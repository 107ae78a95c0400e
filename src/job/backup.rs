//! Keeping a copy of what can be read: identity, network setting, and on the E1550 the readable NV
//! items over DIAG. Nothing is written to the modem, and restoring NV is deliberately not offered
//! (`docs/facts/e1550-download-mode.md` §3.5).

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::at_link::AtLink;
use super::come_back;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::link::LinkError;
use super::notice::Notice;
use super::qualcomm::DiagLink;
use super::report::ModemReport;
use super::timing;
use crate::hex;
use crate::journal;
use crate::modem::DownloadEntry;
use crate::progress::{Plan, Stage};
use crate::protocol::diag::{NvStatus, Reply, Request};
use crate::small_file;

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

/// The file's content. The owner's own copy, so identifiers are not masked here.
#[derive(Debug, Serialize)]
struct BackupFile<'a> {
    format: &'static str,
    format_version: u32,
    made_at: u64,
    program: &'static str,
    imei: Option<&'a str>,
    modem: &'a ModemReport,
    nv_items: &'a [NvItem],
}

#[derive(Debug, Serialize)]
struct NvItem {
    item: u16,
    /// 0 for an item that was read (`docs/facts/e1550-download-mode.md` §3.5).
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<String>,
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
        context.enter(Stage::Identify);
        let (link, report) = connect::to_read(context)?;
        context.tell(Notice::Identified(Box::new(report.clone())));
        context.enter(Stage::BackUp);
        let items = if report.door == Some(DownloadEntry::Diag) {
            read_nv(context, link)?
        } else {
            Vec::new()
        };
        let file = BackupFile {
            format: "modem-medic backup",
            format_version: 1,
            made_at: journal::seconds_since_epoch(),
            program: env!("CARGO_PKG_VERSION"),
            imei: report
                .identity
                .imei
                .as_ref()
                .map(crate::modem::Imei::reveal),
            modem: &report,
            nv_items: &items,
        };
        save(&self.out, &file).map_err(|source| JobError::Output {
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
            Reply::Nv { status, .. } if status.is_absent() => {}
            Reply::Nv {
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
            Reply::Nv { status, .. } => {
                items.push(NvItem {
                    item: number,
                    status: status.code(),
                    data: None,
                });
            }
            // The whole request is unknown: there is nothing to read on this modem.
            Reply::Rejected { .. } if items.is_empty() => {
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
) -> Result<Reply, LinkError> {
    match diag.ask(context, Request::ReadNv(number)) {
        Err(LinkError::Silent(_) | LinkError::Garbled(_)) => {
            diag.ask(context, Request::ReadNv(number))
        }
        outcome => outcome,
    }
}

/// Whole or not at all, so that a full disk never leaves half a backup.
fn save(path: &Path, content: &BackupFile<'_>) -> io::Result<()> {
    small_file::write_with(path, |file| {
        serde_json::to_writer_pretty(&mut *file, content)?;
        file.write_all(b"\n")
    })
}
