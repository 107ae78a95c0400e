//! The main job: a firmware or dashboard package into the modem, and the proof that it is there.
//!
//! Reads like the story: check the file, ask the modem, compare, keep the settings, go to download
//! mode, compare again, write, restart, read the version. `docs/facts/e1550-download-mode.md` §6.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use super::come_back;
use super::context::{Context, Notice};
use super::error::JobError;
use super::fit::{self, Fit};
use super::loader::Loader;
use super::objects::{self, Image};
use super::report::ModemReport;
use super::{hisilicon, identify, qualcomm, timing};
use crate::bus::Role;
use crate::firmware::{Kind, Package};
use crate::guard::Span;
use crate::journal::{self, Record};
use crate::modem::condition::Written;
use crate::modem::{Condition, DownloadEntry, Observation};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// Where the package comes from.
#[derive(Clone, Debug)]
pub enum PackageSource {
    /// A file or folder that the job reads itself.
    File(PathBuf),
    /// A package that was read and shown before.
    Read(Arc<Package>),
}

impl PackageSource {
    pub(super) fn load(&self) -> Result<Arc<Package>, JobError> {
        match self {
            Self::File(path) => Ok(Arc::new(Package::open(path)?)),
            Self::Read(package) => Ok(Arc::clone(package)),
        }
    }
}

/// What the person asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// Firmware, with or without a dashboard in the same package.
    Firmware,
    /// A dashboard and nothing else.
    Dashboard,
}

impl Wanted {
    /// The command's and journal's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Firmware => "flash",
            Self::Dashboard => "dashboard",
        }
    }

    fn accepts(self, kind: Kind) -> bool {
        match self {
            Self::Firmware => matches!(kind, Kind::Firmware | Kind::FirmwareAndDashboard),
            Self::Dashboard => kind == Kind::Dashboard,
        }
    }
}

/// A flash or dashboard update, confirmed by the person.
#[derive(Clone, Debug)]
pub struct FlashRequest {
    /// The package.
    pub source: PackageSource,
    /// What it is expected to be.
    pub wanted: Wanted,
    /// The person's reason for going on when the fit cannot be told.
    pub force: Option<String>,
}

/// What was proven when a flash ended well. Each field is an observation, none a conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flashed {
    /// What was asked for; absent for a repair.
    pub wanted: Option<Wanted>,
    /// Number of objects, each acknowledged from START to END.
    pub objects: usize,
    /// Their bytes together.
    pub bytes: u64,
    /// The product as the loader said it.
    pub product: Option<String>,
    /// Firmware version before.
    pub version_before: Option<String>,
    /// Firmware version read after the restart. Absent when it could not be read.
    pub version_after: Option<String>,
    /// The version that the package names.
    pub version_target: Option<String>,
    /// Dashboard version read after the restart. The E1550 does not tell it over AT \[G\].
    pub dashboard_after: Option<String>,
    /// Whether the modem was seen again, answering AT.
    pub came_back: bool,
    /// Whether the modem says that it is on a network.
    pub registered: Option<bool>,
}

/// Stages and weights of a flash: nearly all of the time goes into the blocks.
pub(super) const PLAN: Plan = &[
    (Stage::ReadFile, 1),
    (Stage::Identify, 2),
    (Stage::CheckFit, 1),
    (Stage::BackUp, 1),
    (Stage::EnterDownloadMode, 2),
    (Stage::WaitForDownloadMode, 8),
    (Stage::CheckLoader, 1),
    (Stage::Write, 70),
    (Stage::Restart, 1),
    (Stage::WaitForReturn, 11),
    (Stage::ReadBack, 2),
];

pub(super) fn run(
    context: &mut Context<'_, '_>,
    request: &FlashRequest,
) -> Result<Flashed, JobError> {
    let force = request.force.as_deref();
    let package = read_package(context, &request.source, Some(request.wanted))?;
    let images = unpack(&package)?;

    context.enter(Stage::Identify);
    let (mut link, before) = identify::connect_to_write(context)?;
    context.tell(Notice::Identified(Box::new(before.clone())));

    context.enter(Stage::CheckFit);
    let door = before.require_door()?;
    agree(context, &fit::of_package(&package, &before), force)?;
    fit::required_objects(&package, door)?;
    context.check_cancelled()?;

    context.enter(Stage::BackUp);
    open_journal(
        context,
        request.wanted.name(),
        &package,
        Some(&before),
        force,
    )?;
    if let Some(value) = before.syscfg {
        context.record(&Record::FormerSetting {
            setting: value.command().to_owned(),
            value: value.to_string(),
        })?;
    }
    // Asked once more before the switch, so that a silent modem is noticed while it is whole, and so that
    // the answers to the commands that switch it are their own.
    link.synchronise(context.bus())?;

    let mut loader = match door {
        DownloadEntry::Diag => {
            let firmware = before.identity.firmware.as_ref().map(ToString::to_string);
            qualcomm::enter(context, link, firmware.as_deref())?
        }
        DownloadEntry::Godload => hisilicon::enter(context, link, &package)?,
    };
    let written = check_loader(context, &mut loader, &package, door, force)
        .and_then(|()| write_and_restart(context, &mut loader, &images));
    if let Err(error) = written {
        if *context.condition() == Condition::DownloadMode(Written::Nothing) {
            leave_download_mode(context, &mut loader);
        }
        return Err(error);
    }
    let product = loader.product().map(str::to_owned);
    drop(loader);
    context.enter(Stage::WaitForReturn);
    let mut link = come_back::wait_for_at(context, timing::RETURN, Some(timing::RETURN_PROMPT))?;
    context.enter(Stage::ReadBack);
    let after = come_back::read_again(context, &mut link, Some(&before))?;
    context.tell(Notice::Identified(Box::new(after.clone())));
    context.record(&Record::CameBack {
        version: after.version(),
    })?;
    check_version(
        request.wanted,
        package.version(),
        before.version().as_deref(),
        &after,
    )?;
    Ok(proof(
        Some(request.wanted),
        &package,
        &images,
        product,
        Some(&before),
        Some(&after),
    ))
}

/// Reads the package and refuses one of another kind.
pub(super) fn read_package(
    context: &mut Context<'_, '_>,
    source: &PackageSource,
    wanted: Option<Wanted>,
) -> Result<Arc<Package>, JobError> {
    context.enter(Stage::ReadFile);
    let package = source.load()?;
    if let Some(wanted) = wanted
        && !wanted.accepts(package.kind())
    {
        let kind = match package.kind() {
            Kind::Firmware => "firmware",
            Kind::Dashboard => "a dashboard",
            Kind::FirmwareAndDashboard => "firmware with a dashboard",
        };
        let detail = format!("asked for {}, the file is {kind}", wanted.name());
        return Err(JobError::new(Problem::WrongKindOfFile, detail));
    }
    context.log(format!("file: found as {}", package.way()));
    for warning in package.warnings() {
        context.log(format!("file: {warning}"));
    }
    Ok(package)
}

/// All images, unpacked while the modem is still untouched.
pub(super) fn unpack(package: &Package) -> Result<Vec<Image<'_>>, JobError> {
    package
        .objects()
        .iter()
        .map(|object| {
            Ok(Image {
                code: object.code.0,
                size: object.size,
                bytes: package.image(object)?,
            })
        })
        .collect()
}

/// Turns a fit into a decision: does not fit is refused always, cannot tell without a reason.
pub(super) fn agree(
    context: &mut Context<'_, '_>,
    fit: &Fit,
    force: Option<&str>,
) -> Result<(), JobError> {
    match fit {
        Fit::Fits(evidence) => {
            context.log(format!("fit: {evidence}"));
            Ok(())
        }
        Fit::CannotTell(evidence) => match force {
            Some(reason) => {
                context.log(format!(
                    "fit cannot be told ({evidence}); going on because: {reason}"
                ));
                Ok(())
            }
            None => Err(JobError::new(Problem::FitUnknown, evidence.to_string())),
        },
        Fit::DoesNotFit(evidence) => Err(JobError::new(Problem::WrongModel, evidence.to_string())),
    }
}

/// The first record of a writing job, which needs the modem for itself.
pub(super) fn open_journal(
    context: &mut Context<'_, '_>,
    job: &str,
    package: &Package,
    stick: Option<&ModemReport>,
    force: Option<&str>,
) -> Result<(), JobError> {
    match stick {
        Some(_) => context.must_be_alone(Role::PcUi, Span::IntoDownloadMode)?,
        None => context.must_be_alone(Role::Download, Span::InDownloadMode)?,
    }
    let record = Record::Job {
        at: journal::seconds_since_epoch(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        job: job.to_owned(),
        stick: stick.and_then(ModemReport::journal_name),
        model: stick.and_then(|stick| stick.identity.model.clone()),
        version: stick.and_then(ModemReport::version),
        file: Some(package.file_name().to_owned()),
        sha256: Some(package.sha256().to_string()),
        forced: force.map(str::to_owned),
        target: package.version().map(str::to_owned),
        parts: Some(package.objects().len()),
    };
    context.open_journal(job, &record)
}

/// Asks the loader who it is and compares once more, before the first START.
pub(super) fn check_loader(
    context: &mut Context<'_, '_>,
    loader: &mut Loader,
    package: &Package,
    door: DownloadEntry,
    force: Option<&str>,
) -> Result<(), JobError> {
    context.enter(Stage::CheckLoader);
    context.log(format!("loader: {}", loader.banner()));
    if loader.door() != door {
        let detail = format!("the loader {} is of another family", loader.banner());
        return Err(JobError::new(Problem::ProductMismatch, detail));
    }
    loader.identify(context)?;
    let product = loader.product().unwrap_or_default().to_owned();
    context.log(format!("product: {product}"));
    context.record(&Record::DownloadMode {
        product: Some(product.clone()),
    })?;
    match fit::of_product(package, door, &product) {
        Fit::DoesNotFit(evidence) => Err(JobError::new(
            Problem::ProductMismatch,
            evidence.to_string(),
        )),
        fit => agree(context, &fit, force),
    }?;
    context.check_cancelled()
}

/// Nothing was written: the modem may start its own firmware again (E1550 sheet §6, abort rules) \[L\].
fn leave_download_mode(context: &mut Context<'_, '_>, loader: &mut Loader) {
    let restarted = loader.restart(context);
    if restarted.is_ok() {
        context.observe(Observation::RestartTaken);
    }
    let back =
        restarted.and_then(|()| come_back::wait_for_at(context, timing::RETURN_UNTOUCHED, None));
    if let Err(error) = back {
        context.log(format!(
            "the modem did not start again by itself, plug it in again: {error}"
        ));
    }
}

/// Writes every object and sends the restart. On failure the modem stays in download mode.
pub(super) fn write_and_restart(
    context: &mut Context<'_, '_>,
    loader: &mut Loader,
    images: &[Image<'_>],
) -> Result<(), JobError> {
    context.enter(Stage::Write);
    objects::write_all(context, loader, images)?;
    context.enter(Stage::Restart);
    context.record(&Record::Restart)?;
    loader.restart(context)?;
    context.record(&Record::Restarted)
}

/// Compares the version with what was promised. A dashboard leaves the firmware's version alone.
pub(super) fn check_version(
    wanted: Wanted,
    target: Option<&str>,
    then: Option<&str>,
    after: &ModemReport,
) -> Result<(), JobError> {
    if wanted == Wanted::Dashboard {
        return Ok(());
    }
    let now = after.version();
    let now = now.as_deref();
    let text = |version: Option<&str>| version.unwrap_or("unknown").to_owned();
    let detail = format!(
        "before {}, now {}, in the file {}",
        text(then),
        text(now),
        text(target)
    );
    match (now, target) {
        // What was not read is neither the old version nor another one.
        (None, _) => Err(JobError::new(Problem::VersionUnread, detail)),
        (Some(now), Some(target)) if fit::same_version(now, target) => Ok(()),
        // A file that names no version promises none, so none is missed.
        (Some(_), None) => Ok(()),
        (Some(_), Some(_)) if now == then => Err(JobError::new(Problem::VersionUnchanged, detail)),
        (Some(_), Some(_)) => Err(JobError::new(Problem::VersionUnexpected, detail)),
    }
}

/// Gathers what was seen.
pub(super) fn proof(
    wanted: Option<Wanted>,
    package: &Package,
    images: &[Image<'_>],
    product: Option<String>,
    before: Option<&ModemReport>,
    after: Option<&ModemReport>,
) -> Flashed {
    Flashed {
        wanted,
        objects: images.len(),
        bytes: images.iter().map(|image| u64::from(image.size)).sum(),
        product,
        version_before: before.and_then(ModemReport::version),
        version_after: after.and_then(ModemReport::version),
        version_target: package.version().map(str::to_owned),
        dashboard_after: after.and_then(|after| after.identity.dashboard.clone()),
        came_back: after.is_some(),
        registered: after.map(|after| after.network.is_registered()),
    }
}
