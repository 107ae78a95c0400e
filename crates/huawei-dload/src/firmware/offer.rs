//! Several packages in one file: what each of them is, and which one is taken.

use std::fmt;

use super::{Error, Kind, Package};

/// A package among others in one file, described for choosing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its number, counted from 1, by which it is chosen.
    pub number: usize,
    /// Where in the file it is, made safe to show.
    pub place: String,
    /// The package's purpose; `None` when it is damaged.
    pub kind: Option<Kind>,
    /// The version that it names.
    pub version: Option<String>,
    /// The number of its parts.
    pub parts: usize,
    /// The bytes of its parts together.
    pub size: u64,
    /// Why it would be refused.
    pub refused: Option<String>,
}

/// Which package of several is meant. The default chooses nothing: then a file must hold only one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pick<'a> {
    /// The one with this number, counted from 1.
    pub number: Option<usize>,
    /// The one for this step.
    pub purpose: Option<Purpose>,
    /// Of several for the step, the one with this version.
    pub version: Option<&'a str>,
}

/// Every package of a file, each with what it is.
pub type Packages = Vec<(Offer, Result<Package, Error>)>;

/// The purpose for which a package is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Firmware, with or without a dashboard.
    Firmware,
    /// A dashboard and nothing else.
    Dashboard,
}

impl Purpose {
    fn wants(self, kind: Kind) -> bool {
        (kind == Kind::Dashboard) == (self == Self::Dashboard)
    }
}

impl Offer {
    pub(super) fn of(number: usize, place: String, outcome: &Result<Package, Error>) -> Self {
        let package = outcome.as_ref().ok();
        let sizes = package.map_or(&[][..], Package::objects).iter();
        Self {
            number,
            place,
            kind: package.map(Package::kind),
            version: package.and_then(Package::version).map(str::to_owned),
            parts: package.map_or(0, |package| package.objects().len()),
            size: sizes.map(|object| u64::from(object.size)).sum(),
            refused: outcome.as_ref().err().map(ToString::to_string),
        }
    }

    /// All offers in one line.
    pub(super) fn list(offers: &[Self]) -> String {
        let each: Vec<String> = offers.iter().map(ToString::to_string).collect();
        each.join("; ")
    }
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Some(Kind::Firmware) => "firmware",
            Some(Kind::Dashboard) => "dashboard",
            Some(Kind::FirmwareAndDashboard) => "firmware and dashboard",
            None => "damaged",
        };
        write!(f, "{}: {kind}", self.number)?;
        if let Some(version) = &self.version {
            write!(f, " {version}")?;
        }
        write!(f, " in {}", self.place)?;
        match &self.refused {
            Some(why) => write!(f, " ({why})"),
            None => write!(f, " ({} parts, {} bytes)", self.parts, self.size),
        }
    }
}

/// Takes the package that is meant.
///
/// A damaged one among them may be the one that is meant, so beside it nothing is taken but what
/// was chosen by its number.
pub(super) fn choose(mut found: Packages, pick: Pick<'_>) -> Result<Package, Error> {
    let offers = |found: Packages| found.into_iter().map(|(offer, _)| offer).collect();
    if let Some(number) = pick.number {
        let chosen = number.checked_sub(1).filter(|index| *index < found.len());
        return match chosen {
            Some(index) => found.swap_remove(index).1,
            None => Err(Error::NoSuchPackage {
                number,
                offers: offers(found),
            }),
        };
    }
    if found.len() == 1
        && let Some((_, outcome)) = found.pop()
    {
        return outcome;
    }
    match the_one_meant(&found, pick) {
        Some(index) => found.swap_remove(index).1,
        None => Err(Error::SeveralPackages {
            offers: offers(found),
        }),
    }
}

fn the_one_meant(found: &[(Offer, Result<Package, Error>)], pick: Pick<'_>) -> Option<usize> {
    let purpose = pick.purpose?;
    if found.iter().any(|(offer, _)| offer.kind.is_none()) {
        return None;
    }
    let mut meant: Vec<usize> = (0..)
        .zip(found)
        .filter(|(_, (offer, _))| offer.kind.is_some_and(|kind| purpose.wants(kind)))
        .map(|(index, _)| index)
        .collect();
    if meant.len() > 1 && pick.version.is_some() {
        meant.retain(|index| {
            found
                .get(*index)
                .is_some_and(|(offer, _)| offer.version.as_deref() == pick.version)
        });
    }
    match meant.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}
