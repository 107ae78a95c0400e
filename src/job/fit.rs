//! Whether a package is for this modem: *fits*, *does not fit*, *cannot tell*.
//!
//! Read from what the package says of itself (platform and version in the unit headers, hardware id,
//! kinds of parts, the file's name) and from what the modem says (model, firmware version, and in
//! download mode the product). Two that agree and nothing against is *fits*; the table stands in
//! `fit/evidence.rs` and, for people, in `docs/fit.md`. The E1550's loader
//! checks little or nothing \[L\] (`docs/facts/e1550-download-mode.md` §1.5), so this is the guard.

mod evidence;
mod model_name;
mod reason;

pub use reason::Reason;

use std::fmt;

use evidence::Weighing;
use model_name::{Named, named_in_text};

use super::error::JobError;
use super::report::ModemReport;
use crate::firmware::{Chipset, ObjectCode, Package, PackageKind};
use crate::modem::{DownloadEntry, Family};

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

    /// The evidence it rests on.
    pub fn evidence(&self) -> &Evidence {
        match self {
            Self::Fits(evidence) | Self::DoesNotFit(evidence) | Self::CannotTell(evidence) => {
                evidence
            }
        }
    }
}

/// The evidence on which a fit rests.
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

/// The facts in a package about the modem it belongs to.
struct Facts<'a> {
    /// The name of the file, and those of the members on the way to the package.
    names: Vec<&'a str>,
    platforms: Vec<&'a str>,
    hardware_ids: Vec<&'a str>,
    /// The version in the headers.
    version: Option<&'a str>,
    /// Other versions in other headers.
    other_versions: Vec<&'a str>,
    /// The version in the names.
    named_version: Option<String>,
    dashboard_only: bool,
    /// Whether the parts have headers, which could name a platform.
    has_headers: bool,
    parts: Parts,
}

/// The facts that the parts of a package are.
#[derive(Debug, Default)]
struct Parts {
    /// Whether they are those of a Qualcomm stick of the 11.x line.
    qualcomm: bool,
    /// Whether a HiSilicon loader has a place for any of them.
    hisilicon: bool,
    boot_loader_alone: bool,
    /// The chip that they are for, where they tell.
    chipset: Option<Chipset>,
    /// The first part that holds the data of a single modem.
    unit_data: Option<ObjectCode>,
    /// The first part that no modem has.
    foreign: Option<ObjectCode>,
    web_interface: Option<ObjectCode>,
}

impl<'a> Facts<'a> {
    fn of(package: &'a Package) -> Self {
        let mut platforms: Vec<&str> = package
            .objects()
            .iter()
            .filter_map(|object| object.platform.as_deref())
            .collect();
        platforms.dedup();
        let dashboard_only = package.kind() == PackageKind::Dashboard;
        let first = |is: fn(ObjectCode) -> bool| {
            let mut codes = package.objects().iter().map(|object| object.code);
            codes.find(|code| is(*code))
        };
        Self {
            names: package.names(),
            platforms,
            hardware_ids: package.hardware_ids(),
            version: package.firmware_version(),
            other_versions: package.firmware_versions().into_iter().skip(1).collect(),
            named_version: package
                .name_hint()
                .filter(|_| !dashboard_only)
                .map(|hint| hint.version),
            dashboard_only,
            has_headers: package.has_checksums(),
            parts: Parts {
                qualcomm: package.has_qualcomm_parts(),
                hisilicon: package.has_hisilicon_parts(),
                boot_loader_alone: package.is_boot_loader_alone(),
                chipset: package.chipset(),
                unit_data: first(ObjectCode::carries_unit_data),
                foreign: first(ObjectCode::is_of_another_product),
                web_interface: first(ObjectCode::is_web_interface),
            },
        }
    }

    /// The version in the headers, or else the one in the names.
    fn any_version(&self) -> Option<&str> {
        self.version.or(self.named_version.as_deref())
    }
}

/// The fit as far as it can be told over AT.
pub fn of_package(package: &Package, stick: &ModemReport) -> Fit {
    of_facts(&Facts::of(package), stick.family)
}

/// Why the package is for no modem at all, where that is plain.
pub fn fits_no_modem(package: &Package) -> Option<Fit> {
    let foreign = Facts::of(package).parts.foreign?;
    let evidence = Evidence(vec![Reason::PartOfAnotherProduct(foreign)]);
    Some(Fit::DoesNotFit(evidence))
}

/// The fit once more in download mode, with the loader's product. This is all a repair has.
pub fn of_product(package: &Package, door: DownloadEntry, product: &str) -> Fit {
    of_facts_and_product(&Facts::of(package), door, product)
}

/// The E1550 takes a partition table first, and the capture shows nothing else: a firmware without
/// it is not one for this modem (`docs/facts/e1550-download-mode.md` §0 point 3). What the table says must
/// hold for the parts after it.
pub(super) fn required_objects(package: &Package, door: DownloadEntry) -> Result<(), JobError> {
    match door {
        DownloadEntry::Diag => package.check_for_qualcomm().map_err(JobError::from),
        DownloadEntry::Godload => Ok(()),
    }
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
    weighing.platform(facts, |platform| match door {
        DownloadEntry::Diag => is_platform_of(family, platform),
        // Which HiSilicon platform this is, only the product tells; here it must merely be one.
        DownloadEntry::Godload => Some(Chipset::of_platform(platform).is_some()),
    });
    weigh_rest(weighing, facts, family, door).fit()
}

fn of_facts_and_product(facts: &Facts<'_>, door: DownloadEntry, product: &str) -> Fit {
    let family = match door {
        DownloadEntry::Diag => Family::E155x,
        DownloadEntry::Godload => Family::HiSilicon,
    };
    let mut weighing = Weighing::default();
    weighing.product(product, family);
    let short = product
        .trim()
        .strip_prefix("HUAWEI")
        .unwrap_or(product)
        .trim();
    weighing.platform(facts, |platform| match door {
        DownloadEntry::Diag => is_platform_of(family, platform),
        DownloadEntry::Godload => Some(platform.eq_ignore_ascii_case(short)),
    });
    weigh_rest(weighing, facts, family, door).fit()
}

fn weigh_rest(
    mut weighing: Weighing,
    facts: &Facts<'_>,
    family: Family,
    door: DownloadEntry,
) -> Weighing {
    weighing.hardware(facts, family);
    weighing.names(facts, family);
    weighing.version(facts, family);
    weighing.parts(facts, door);
    weighing.kind_of_package(facts, door);
    weighing
}

/// Whether a platform text is this Qualcomm family's; `None` where it names no model.
fn is_platform_of(family: Family, platform: &str) -> Option<bool> {
    if Chipset::of_platform(platform).is_some() {
        return Some(false);
    }
    match named_in_text(platform, None) {
        Named::Nothing => None,
        named => Some(named == Named::Family(family)),
    }
}

#[cfg(test)]
mod tests;
