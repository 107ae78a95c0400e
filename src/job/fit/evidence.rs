//! The table of evidence: what can speak for a package, how much it counts, and what speaks against
//! it. `docs/fit.md` has the same table for people; a test compares the two.

use super::model_name::{Named, named_in_file_name, named_in_text};
use super::{Evidence, Facts, Fit, Reason};
use crate::firmware::Chipset;
use crate::modem::{DownloadEntry, Family, FirmwareVersion};

/// A kind of evidence for or against a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// The platform in the version field of a header: `:E155:11.609…`, `:BV7R11HS:22…`.
    PlatformText,
    /// The hardware id in a header: `E1550`.
    HardwareId,
    /// The file's name, or that of the archive's member: `E155XUpdate_…`.
    FileName,
    /// The first two numbers of the version in a header: `11.609`.
    VersionLine,
    /// The kinds of parts: those of a Qualcomm stick of the 11.x line, or a dashboard alone.
    Parts,
    /// The loader's answer to 45: `HUAWEI E155`.
    Product,
}

/// How much each counts when it speaks for the package, strongest first.
///
/// Two that agree are enough, but not every two: a version line is shared by several families and so
/// are kinds of parts, and a name is given by people. What names the family from within (3) is carried
/// by any other; a name (2) by the version line (2), not by the parts (1) alone. The product says who
/// the modem is, not what the file is for, so it can only speak against.
/// (`docs/facts/qualcomm-packages.md` §5.)
pub(super) const WEIGHTS: [(Source, u8); 6] = [
    (Source::PlatformText, 3),
    (Source::HardwareId, 3),
    (Source::FileName, 2),
    (Source::VersionLine, 2),
    (Source::Parts, 1),
    (Source::Product, 0),
];
/// From here on a package fits, with nothing against it and nothing in doubt.
pub(super) const ENOUGH: u8 = 4;

/// Lines of models that have no family of their own here: E1820 and K4505, whose firmware cost an
/// E1820 its IMEI; EC315; E353 (`docs/facts/qualcomm-packages.md` §1 and §5, `docs/facts/at-and-usb.md` §10).
const OTHER_LINES: [&str; 3] = ["11.870", "11.102", "11.124"];

impl Source {
    fn weight(self) -> u8 {
        WEIGHTS
            .iter()
            .find(|(source, _)| *source == self)
            .map_or(0, |(_, weight)| *weight)
    }
}

/// Collects reasons: one against settles it, one in doubt takes the certainty away.
#[derive(Debug, Default)]
pub(super) struct Weighing {
    score: u8,
    against: Vec<Reason>,
    doubt: Vec<Reason>,
    noted: Vec<Reason>,
    missing: Vec<Reason>,
}

impl Weighing {
    fn speaks_for(&mut self, source: Source, reason: Reason) {
        self.score += source.weight();
        self.noted.push(reason);
    }

    pub(super) fn fit(self) -> Fit {
        if !self.against.is_empty() {
            Fit::DoesNotFit(Evidence(self.against))
        } else if self.doubt.is_empty() && self.score >= ENOUGH {
            Fit::Fits(Evidence(self.noted))
        } else {
            let all = [self.doubt, self.missing, self.noted];
            Fit::CannotTell(Evidence(all.concat()))
        }
    }

    /// `matches` says whether a platform is the modem's; `None` where the platform is not known.
    pub(super) fn platform(&mut self, facts: &Facts<'_>, matches: impl Fn(&str) -> Option<bool>) {
        if let [first, second, ..] = facts.platforms.as_slice() {
            let mixed = Reason::PlatformsMixed((*first).to_owned(), (*second).to_owned());
            self.against.push(mixed);
        }
        let Some(platform) = facts.platforms.first() else {
            self.missing.push(Reason::PlatformMissing);
            return;
        };
        let name = (*platform).to_owned();
        match matches(platform) {
            Some(true) => self.speaks_for(Source::PlatformText, Reason::PlatformMatches(name)),
            Some(false) => self.against.push(Reason::PlatformOfAnother(name)),
            None => self.missing.push(Reason::PlatformUnknown(name)),
        }
    }

    /// Each hardware id in the file: one of another family speaks against it.
    pub(super) fn hardware(&mut self, facts: &Facts<'_>, family: Family) {
        let mut own = None;
        for id in &facts.hardware_ids {
            match named_in_text(id, facts.any_version()).against(family) {
                Some(false) => own = own.or(Some(*id)),
                Some(true) => self
                    .against
                    .push(Reason::HardwareOfAnother((*id).to_owned())),
                None => {}
            }
        }
        if let Some(id) = own {
            self.speaks_for(Source::HardwareId, Reason::HardwareMatches(id.to_owned()));
        }
    }

    /// Names such as `E155XUpdate_…` and `E153Update_…` are seen in the wild.
    pub(super) fn names(&mut self, facts: &Facts<'_>, family: Family) {
        let mut own = None;
        for name in &facts.names {
            for named in named_in_file_name(name, facts.any_version()) {
                match named.against(family) {
                    Some(false) => own = own.or(Some(*name)),
                    Some(true) => {
                        let reason = Reason::NameOfAnother((*name).to_owned());
                        if !self.against.contains(&reason) {
                            self.against.push(reason);
                        }
                    }
                    None => {}
                }
            }
        }
        if let Some(name) = own {
            self.speaks_for(Source::FileName, Reason::NameMatches(name.to_owned()));
        }
    }

    /// A line alone never proves a fit: 11.608 is also the E160G's, 11.609 also the E153's. It can
    /// rule out. One that stands only in the file's name counts with the name.
    pub(super) fn version(&mut self, facts: &Facts<'_>, family: Family) {
        // A dashboard's version is its own and says nothing about firmware.
        if facts.dashboard_only {
            return;
        }
        let Some(text) = facts.any_version() else {
            self.missing.push(Reason::VersionMissing);
            return;
        };
        let name = text.to_owned();
        match is_own_line(text, family) {
            Some(true) if facts.version.is_some() => {
                self.speaks_for(Source::VersionLine, Reason::LineMatches(name));
            }
            Some(true) => self.noted.push(Reason::LineMatches(name)),
            Some(false) => self.against.push(Reason::LineOfAnother(name)),
            None => self.doubt.push(Reason::LineUnknown(name)),
        }
        // One part of another modem is enough to spoil it.
        for other in &facts.other_versions {
            match is_own_line(other, family) {
                Some(true) => {}
                Some(false) => self
                    .against
                    .push(Reason::LineOfAnother((*other).to_owned())),
                None => self.doubt.push(Reason::LineUnknown((*other).to_owned())),
            }
        }
    }

    /// Takes the kinds of the package's parts as evidence.
    pub(super) fn parts(&mut self, facts: &Facts<'_>, door: DownloadEntry) {
        if facts.dashboard_only || (door == DownloadEntry::Diag && facts.parts.qualcomm) {
            self.speaks_for(Source::Parts, Reason::PartsMatch);
        }
        if let Some(code) = facts.parts.unit_data
            && door == DownloadEntry::Diag
        {
            self.doubt.push(Reason::UnitData(code));
        }
    }

    /// Rules out a package of another kind than the modem's loader takes. No reason that a person gives makes up for
    /// that: the loader may write it all the same, and then nothing is left that starts.
    pub(super) fn kind_of_package(&mut self, facts: &Facts<'_>, door: DownloadEntry) {
        let chipset = match door {
            DownloadEntry::Diag => Chipset::Qualcomm,
            DownloadEntry::Godload => Chipset::HiSilicon,
        };
        self.against
            .extend(facts.parts.foreign.map(Reason::PartOfAnotherProduct));
        match door {
            DownloadEntry::Diag => {
                self.against
                    .extend(facts.parts.web_interface.map(Reason::WebInterface));
            }
            DownloadEntry::Godload if facts.dashboard_only => {}
            // A code that is not known is no reason where a platform is named (`docs/facts/dload-and-firmware-files.md` §6.5).
            DownloadEntry::Godload if !facts.platforms.is_empty() => {}
            DownloadEntry::Godload if facts.has_headers => {
                self.against.push(Reason::PlatformRequired);
            }
            DownloadEntry::Godload if !facts.parts.hisilicon => {
                self.against.push(Reason::PartsUnknown);
            }
            DownloadEntry::Godload => {}
        }
        // A version or a platform that tells the chip has spoken for itself already.
        if let Some(other) = facts.parts.chipset.filter(|chip| *chip != chipset)
            && self.against.is_empty()
        {
            self.against.push(Reason::ChipOfAnother(other));
        }
        if facts.parts.boot_loader_alone {
            self.doubt.push(Reason::BootLoaderAlone);
        }
    }

    /// Takes the loader's product name as evidence.
    pub(super) fn product(&mut self, product: &str, family: Family) {
        match family.product_id() {
            Some(expected) if product.trim() != expected => {
                let expected = expected.to_owned();
                self.against
                    .push(Reason::ProductOfAnother(product.to_owned(), expected));
            }
            _ => self.speaks_for(Source::Product, Reason::ProductMatches(product.to_owned())),
        }
    }
}

impl Named {
    /// Whether a model that is named is another than this family's; `None` when that says nothing.
    fn against(self, family: Family) -> Option<bool> {
        match (self, family) {
            // HiSilicon sticks are one family here and many models: a name can only rule out.
            (Self::Nothing, _)
            | (Self::Family(Family::HiSilicon) | Self::OtherModel, Family::HiSilicon) => None,
            (Self::NeverOurs | Self::OtherModel, _) => Some(true),
            (Self::Family(named), family) => Some(named != family),
        }
    }
}

/// Whether a version is in a line of this family; `None` for a line that is not known.
fn is_own_line(text: &str, family: Family) -> Option<bool> {
    let version: FirmwareVersion = text.parse().ok()?;
    let hisilicon = Chipset::of_version(text) == Some(Chipset::HiSilicon);
    let line = version.line();
    match family {
        Family::HiSilicon => Some(hisilicon),
        _ if family.firmware_lines().contains(&line) => Some(true),
        _ if hisilicon || is_line_of_another(line) => Some(false),
        _ => None,
    }
}

fn is_line_of_another(line: &str) -> bool {
    let families = [
        Family::E153,
        Family::E160,
        Family::E169,
        Family::E173,
        Family::E1750,
        Family::E220,
    ];
    OTHER_LINES.contains(&line)
        || families
            .iter()
            .any(|family| family.firmware_lines().contains(&line))
}
