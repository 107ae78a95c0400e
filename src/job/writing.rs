//! The steps that the writing jobs, flash and repair, have in common, from the file to the proof.

use serde::Serialize;

use super::context::Context;
use super::error::JobError;
use super::fit::{self, Fit};
use super::loader::Loader;
use super::notice::Notice;
use super::objects::{self, Image};
use super::report::ModemReport;
use super::{read_back, timing};
use crate::bus::Role;
use crate::firmware::{Package, PackageKind};
use crate::guard::Span;
use crate::journal::{self, Record};
use crate::modem::DownloadEntry;
use crate::problem::Problem;
use crate::progress::Stage;

/// The job that the person asked for.
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

    fn accepts(self, kind: PackageKind) -> bool {
        match self {
            Self::Firmware => matches!(
                kind,
                PackageKind::Firmware | PackageKind::FirmwareAndDashboard
            ),
            Self::Dashboard => kind == PackageKind::Dashboard,
        }
    }
}

/// The proof that a flash ended well. Each field is an observation, none a conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flashed {
    /// The job that was asked for; absent for a repair.
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

/// Says what the package is, and refuses one of another kind.
pub(super) fn check_package(
    context: &mut Context<'_, '_>,
    package: &Package,
    wanted: Option<Wanted>,
) -> Result<(), JobError> {
    context.enter(Stage::ReadFile);
    if let Some(wanted) = wanted
        && !wanted.accepts(package.kind())
    {
        let kind = match package.kind() {
            PackageKind::Firmware => "firmware",
            PackageKind::Dashboard => "a dashboard",
            PackageKind::FirmwareAndDashboard => "firmware with a dashboard",
        };
        let detail = format!("asked for {}, the file is {kind}", wanted.name());
        return Err(JobError::new(Problem::WrongKindOfFile, detail));
    }
    context.log(format!("file: found as {}", package.way()));
    for warning in package.warnings() {
        context.log(format!("file: {}", warning.id()));
    }
    Ok(())
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
        // Blanks are no reason.
        Fit::CannotTell(evidence) => match force.filter(|reason| !reason.trim().is_empty()) {
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
        imei: stick.and_then(ModemReport::masked_imei),
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
        // A version that was not read is neither the old version nor another one.
        (None, _) => Err(JobError::new(Problem::VersionUnread, detail)),
        (Some(now), Some(target)) if fit::same_version(now, target) => Ok(()),
        // A file that names no version promises none, so none is missed.
        (Some(_), None) => Ok(()),
        (Some(_), Some(_)) if now == then => Err(JobError::new(Problem::VersionUnchanged, detail)),
        (Some(_), Some(_)) => Err(JobError::new(Problem::VersionUnexpected, detail)),
    }
}

/// Waits for the modem that took the package, reads it, and gives the proof of what it runs now. `wanted` is what
/// the person asked for; a repair goes by the kind of the package.
pub(super) fn prove(
    context: &mut Context<'_, '_>,
    wanted: Option<Wanted>,
    package: &Package,
    images: &[Image<'_>],
    product: Option<String>,
    before: Option<&ModemReport>,
) -> Result<Flashed, JobError> {
    let after = read_back::wait_and_read(context, timing::RETURN, before)?;
    context.tell(Notice::Identified(Box::new(after.clone())));
    context.record(&Record::CameBack {
        version: after.version(),
    })?;
    let judged = wanted.unwrap_or(match package.kind() {
        PackageKind::Dashboard => Wanted::Dashboard,
        PackageKind::Firmware | PackageKind::FirmwareAndDashboard => Wanted::Firmware,
    });
    let then = before.and_then(ModemReport::version);
    check_version(judged, package.version(), then.as_deref(), &after)?;
    Ok(proof(
        wanted,
        package,
        images,
        product,
        before,
        Some(&after),
    ))
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

#[cfg(test)]
mod tests {
    use super::{ModemReport, Wanted, check_version};
    use crate::problem::Problem;

    const OLD: &str = "11.608.12.04.21";
    const NEW: &str = "11.609.20.00.00";

    #[test]
    fn a_flash_is_proven_by_the_version_of_its_file_alone() {
        let judged = |wanted, target, now: Option<&str>| {
            let mut after = ModemReport::default();
            after.identity.firmware = now.map(|now| now.parse().unwrap());
            let judged = check_version(wanted, target, Some(OLD), &after);
            judged.err().map(|error| error.problem())
        };
        for (target, now, problem) in [
            (Some(NEW), Some(NEW), None),
            (Some("11.609.20.00.00.B418"), Some(NEW), None),
            (Some(NEW), Some(OLD), Some(Problem::VersionUnchanged)),
            (
                Some(NEW),
                Some("11.609.18.00.00"),
                Some(Problem::VersionUnexpected),
            ),
            (Some(NEW), None, Some(Problem::VersionUnread)),
            // A version that the file does not name cannot be missed, and is read all the same.
            (None, Some(OLD), None),
            (None, None, Some(Problem::VersionUnread)),
        ] {
            let told = judged(Wanted::Firmware, target, now);
            assert_eq!(told, problem, "{target:?} {now:?}");
        }
        // A dashboard leaves the firmware as it is.
        assert_eq!(judged(Wanted::Dashboard, Some(NEW), Some(OLD)), None);
    }
}
