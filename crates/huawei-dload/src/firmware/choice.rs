//! Several packages in one file: which one is taken.

use super::kind::PackageKind;
use super::{Error, Offer, Package};

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
    fn wants(self, kind: PackageKind) -> bool {
        (kind == PackageKind::Dashboard) == (self == Self::Dashboard)
    }
}

/// The description of a package for choosing.
pub(super) fn offer(number: usize, place: String, outcome: &Result<Package, Error>) -> Offer {
    let package = outcome.as_ref().ok();
    let sizes = package.map_or(&[][..], Package::objects).iter();
    Offer {
        number,
        place,
        kind: package.map(Package::kind),
        version: package.and_then(Package::version).map(str::to_owned),
        parts: package.map_or(0, |package| package.objects().len()),
        size: sizes.map(|object| u64::from(object.size)).sum(),
        refused: outcome.as_ref().err().map(ToString::to_string),
    }
}

/// The packages, or the error where there is one alone and it is refused.
pub(super) fn the_only_one(mut found: Packages) -> Result<Packages, Error> {
    match found.as_slice() {
        [(_, Err(_))] => match found.pop() {
            Some((_, Err(error))) => Err(error),
            other => Ok(other.into_iter().collect()),
        },
        _ => Ok(found),
    }
}

/// Drops each package that is a second copy of an earlier one: the same parts in a file of the same name, but for what a
/// browser or a file manager adds to a copy. The others keep their order, and are numbered anew.
pub(super) fn without_copies(found: Packages) -> Packages {
    let mut kept = Packages::new();
    for (mut offer, outcome) in found {
        let is_copy = outcome.as_ref().is_ok_and(|package| {
            let earlier = kept.iter().filter_map(|(_, outcome)| outcome.as_ref().ok());
            earlier
                .into_iter()
                .any(|earlier| package.is_copy_of(earlier))
        });
        if !is_copy {
            offer.number = kept.len() + 1;
            kept.push((offer, outcome));
        }
    }
    kept
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
