//! Whether a package is for this modem: *fits*, *does not fit*, *cannot tell*.
//!
//! Read from what the package says of itself (platform and version in the unit headers, hardware id,
//! kinds of objects, the file's name as a weak hint) and from what the modem says (model, firmware
//! version, and in download mode the product). See design.md, "Safety rules". The E1550's loader
//! checks little or nothing \[L\] (`facts/e1550-download-mode.md` §1.5), so this is the guard.

use std::fmt;

use super::error::JobError;
use super::report::ModemReport;
use crate::firmware::{Kind, ObjectCode, Package};
use crate::modem::{Door, Family, FirmwareVersion};
use crate::problem::Problem;

/// The three values of a fit, each with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The package names this modem, and nothing speaks against it.
    Fits(Evidence),
    /// The package is for another modem. Never written.
    DoesNotFit(Evidence),
    /// Neither. Written only with a reason given on purpose.
    CannotTell(Evidence),
}

impl Fit {
    /// The stable name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Fits(_) => "fits",
            Self::DoesNotFit(_) => "does-not-fit",
            Self::CannotTell(_) => "cannot-tell",
        }
    }

    /// What it rests on.
    pub fn evidence(&self) -> &Evidence {
        match self {
            Self::Fits(evidence) | Self::DoesNotFit(evidence) | Self::CannotTell(evidence) => {
                evidence
            }
        }
    }
}

/// What a fit rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence(Vec<Reason>);

impl Evidence {
    /// Each reason by itself.
    pub fn reasons(&self) -> &[Reason] {
        &self.0
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, reason) in self.0.iter().enumerate() {
            let joint = if index == 0 { "" } else { "; " };
            write!(f, "{joint}{reason}")?;
        }
        Ok(())
    }
}

/// One observation about package and modem.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The platform text names the modem's family.
    #[error("the file names the platform {0}, which is this modem's")]
    PlatformMatches(String),
    /// The platform text names another family.
    #[error("the file names the platform {0}, which is another modem's")]
    PlatformOfAnother(String),
    /// The platform text is one we do not know.
    #[error("the file names the platform {0}, which is not known")]
    PlatformUnknown(String),
    /// No platform text.
    #[error("the file does not name a platform")]
    PlatformMissing,
    /// Objects for different platforms in one file.
    #[error("the file mixes the platforms {0} and {1}")]
    PlatformsMixed(String, String),
    /// The firmware line is one of the family's.
    #[error("firmware {0} is of a line that this family uses")]
    LineMatches(String),
    /// The firmware line belongs to other families.
    #[error("firmware {0} is of a line that belongs to other modems")]
    LineOfAnother(String),
    /// The firmware line was never seen.
    #[error("firmware {0} is of a line that is not known for this family")]
    LineUnknown(String),
    /// No version in the package.
    #[error("the file does not name a firmware version")]
    VersionMissing,
    /// The file's name speaks of another model.
    #[error("the file is called {0}, which speaks of another model")]
    NameOfAnother(String),
    /// Objects that hold data of a single unit.
    #[error("part {0} holds data that belongs to a single modem")]
    UnitData(ObjectCode),
    /// The loader's product is what the package and the family ask for.
    #[error("in download mode the modem is {0}")]
    ProductMatches(String),
    /// The loader's product is another.
    #[error("in download mode the modem is {0}, expected {1}")]
    ProductOfAnother(String, String),
    /// The modem's family is not one that can be flashed.
    #[error("the modem is a {0}")]
    FamilyUnsupported(Family),
}

impl Reason {
    /// The stable name: lower case words joined by hyphens.
    pub fn id(&self) -> &'static str {
        match self {
            Self::PlatformMatches(_) => "platform-matches",
            Self::PlatformOfAnother(_) => "platform-of-another",
            Self::PlatformUnknown(_) => "platform-unknown",
            Self::PlatformMissing => "platform-missing",
            Self::PlatformsMixed(_, _) => "platforms-mixed",
            Self::LineMatches(_) => "line-matches",
            Self::LineOfAnother(_) => "line-of-another",
            Self::LineUnknown(_) => "line-unknown",
            Self::VersionMissing => "version-missing",
            Self::NameOfAnother(_) => "name-of-another",
            Self::UnitData(_) => "unit-data",
            Self::ProductMatches(_) => "product-matches",
            Self::ProductOfAnother(_, _) => "product-of-another",
            Self::FamilyUnsupported(_) => "family-unsupported",
        }
    }
}

/// What a package says about where it belongs.
struct Facts<'a> {
    file_name: &'a str,
    platforms: Vec<&'a str>,
    version: Option<&'a str>,
    unit_data: Option<ObjectCode>,
    dashboard_only: bool,
}

impl<'a> Facts<'a> {
    fn of(package: &'a Package) -> Self {
        let mut platforms: Vec<&str> = package
            .objects()
            .iter()
            .filter_map(|object| object.platform.as_deref())
            .collect();
        platforms.dedup();
        Self {
            file_name: package.file_name(),
            platforms,
            version: package.version(),
            unit_data: package
                .objects()
                .iter()
                .map(|object| object.code)
                .find(|code| code.carries_unit_data()),
            dashboard_only: package.kind() == Kind::Dashboard,
        }
    }
}

/// The fit as far as it can be told over AT.
pub fn of_package(package: &Package, stick: &ModemReport) -> Fit {
    of_facts(&Facts::of(package), stick.family)
}

/// The fit once more in download mode, with the loader's product. This is all a repair has.
pub fn of_product(package: &Package, door: Door, product: &str) -> Fit {
    of_facts_and_product(&Facts::of(package), door, product)
}

/// The E1550 takes a partition table first, and the capture shows nothing else: a firmware without
/// it is not one for this modem (`facts/e1550-download-mode.md` §0 point 3).
pub(super) fn required_objects(package: &Package, door: Door) -> Result<(), JobError> {
    if door != Door::Diag || package.kind() == Kind::Dashboard {
        return Ok(());
    }
    let first = package.objects().first().map(|object| object.code);
    if first == Some(ObjectCode::PARTITION_TABLE) && package.partition_table().is_some() {
        return Ok(());
    }
    Err(JobError::new(
        Problem::PartitionTableMissing,
        "the first part is not a partition table",
    ))
}

/// Whether two version texts name the same firmware. A build such as `.B418` at the end, which
/// packages carry and modems leave out, does not count.
pub(super) fn same_version(one: &str, other: &str) -> bool {
    let numbers = |text: &str| -> Vec<String> {
        text.trim()
            .split('.')
            .filter(|part| !part.starts_with(['B', 'b']))
            .map(str::to_owned)
            .collect()
    };
    numbers(one) == numbers(other)
}

fn of_facts(facts: &Facts<'_>, family: Family) -> Fit {
    let Some(door) = family.door() else {
        return Fit::DoesNotFit(Evidence(vec![Reason::FamilyUnsupported(family)]));
    };
    let mut weighing = Weighing::default();
    weigh_platform(&mut weighing, facts, |platform| match door {
        Door::Diag => family_of_platform(platform).map(|named| named == family),
        // Which HiSilicon platform this is, only the product tells; here it must merely be one.
        Door::Godload => Some(is_hisilicon(platform)),
    });
    weigh_version(&mut weighing, facts, family);
    weigh_rest(&mut weighing, facts, family, door);
    weighing.fit()
}

fn of_facts_and_product(facts: &Facts<'_>, door: Door, product: &str) -> Fit {
    let mut weighing = Weighing::default();
    let family = match door {
        Door::Diag => Family::E155x,
        Door::Godload => Family::HiSilicon,
    };
    let short = product
        .trim()
        .strip_prefix("HUAWEI")
        .unwrap_or(product)
        .trim();
    if let Some(expected) = family.product_id()
        && product.trim() != expected
    {
        weighing.against(Reason::ProductOfAnother(
            product.to_owned(),
            expected.to_owned(),
        ));
    } else {
        weighing.note(Reason::ProductMatches(product.to_owned()));
    }
    weigh_platform(&mut weighing, facts, |platform| match door {
        Door::Diag => family_of_platform(platform).map(|named| named == family),
        Door::Godload => Some(platform.eq_ignore_ascii_case(short)),
    });
    weigh_version(&mut weighing, facts, family);
    weigh_rest(&mut weighing, facts, family, door);
    weighing.fit()
}

/// `matches` says whether a platform is the modem's; `None` where the platform is not known.
fn weigh_platform(
    weighing: &mut Weighing,
    facts: &Facts<'_>,
    matches: impl Fn(&str) -> Option<bool>,
) {
    if let [first, second, ..] = facts.platforms.as_slice() {
        weighing.against(Reason::PlatformsMixed(
            (*first).to_owned(),
            (*second).to_owned(),
        ));
    }
    let Some(platform) = facts.platforms.first() else {
        weighing.open(Reason::PlatformMissing);
        return;
    };
    let name = (*platform).to_owned();
    match matches(platform) {
        Some(true) => weighing.note(Reason::PlatformMatches(name)),
        Some(false) => weighing.against(Reason::PlatformOfAnother(name)),
        None => weighing.open(Reason::PlatformUnknown(name)),
    }
}

/// A line never proves a fit: 11.608 is also the E160G's, 11.609 also the E153's. It can rule out.
fn weigh_version(weighing: &mut Weighing, facts: &Facts<'_>, family: Family) {
    // A dashboard's version is its own and says nothing about firmware.
    if facts.dashboard_only {
        return;
    }
    let Some(version) = facts.version else {
        weighing.open(Reason::VersionMissing);
        return;
    };
    let name = version.to_owned();
    let Ok(version) = version.parse::<FirmwareVersion>() else {
        weighing.open(Reason::LineUnknown(name));
        return;
    };
    let hisilicon_generation = matches!(version.generation(), 21 | 22);
    match family {
        Family::HiSilicon if hisilicon_generation => weighing.note(Reason::LineMatches(name)),
        Family::HiSilicon => weighing.against(Reason::LineOfAnother(name)),
        _ if family.firmware_lines().contains(&version.line()) => {
            weighing.note(Reason::LineMatches(name));
        }
        _ if hisilicon_generation || is_line_of_another(version.line()) => {
            weighing.against(Reason::LineOfAnother(name));
        }
        _ => weighing.open(Reason::LineUnknown(name)),
    }
}

fn weigh_rest(weighing: &mut Weighing, facts: &Facts<'_>, family: Family, door: Door) {
    if let Some(code) = facts.unit_data
        && door == Door::Diag
    {
        weighing.open(Reason::UnitData(code));
    }
    // Names such as E155XUpdate_… and E153Update_… are seen in the wild. They are weak: one that
    // speaks of another model only takes certainty away.
    if family_of_platform(facts.file_name).is_some_and(|named| named != family) {
        weighing.open(Reason::NameOfAnother(facts.file_name.to_owned()));
    }
}

/// The Qualcomm family that a platform text or file name begins with.
fn family_of_platform(platform: &str) -> Option<Family> {
    if is_hisilicon(platform) {
        return Some(Family::HiSilicon);
    }
    match Family::of(Some(platform), None) {
        Family::Unknown => None,
        family => Some(family),
    }
}

/// Balong platform ids begin with BV: BV7R11HS, BV7R22 (`facts/dload-and-firmware-files.md` §6.1).
fn is_hisilicon(platform: &str) -> bool {
    platform.trim().to_ascii_uppercase().starts_with("BV")
}

fn is_line_of_another(line: &str) -> bool {
    [
        Family::E153,
        Family::E160,
        Family::E169,
        Family::E173,
        Family::E1750,
        Family::E220,
    ]
    .iter()
    .any(|family| family.firmware_lines().contains(&line))
}

/// Collects reasons: one against settles it, one open question takes the certainty away.
#[derive(Default)]
struct Weighing {
    against: Vec<Reason>,
    open: Vec<Reason>,
    noted: Vec<Reason>,
}

impl Weighing {
    fn against(&mut self, reason: Reason) {
        self.against.push(reason);
    }

    fn open(&mut self, reason: Reason) {
        self.open.push(reason);
    }

    fn note(&mut self, reason: Reason) {
        self.noted.push(reason);
    }

    fn fit(self) -> Fit {
        if !self.against.is_empty() {
            Fit::DoesNotFit(Evidence(self.against))
        } else if !self.open.is_empty() {
            Fit::CannotTell(Evidence(self.open))
        } else {
            Fit::Fits(Evidence(self.noted))
        }
    }
}

#[cfg(test)]
mod tests;
