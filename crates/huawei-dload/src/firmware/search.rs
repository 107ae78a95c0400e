//! The search for packages through everything that is around them: programs in programs, archives in
//! archives.
//!
//! The documented way comes first: the resources of a Windows program. Where it leads to nothing,
//! every byte is searched. What is found on the way and is no package is kept for the refusal to name.

pub(super) mod archive;

use std::io::{Read, Seek};
use std::ops::Range;

use bytes::Bytes;
use memchr::memmem;

use super::appearance::Appearance;
use super::chain::{self, Chain, SearchRegion};
use super::choice::{self, Packages, offer};
use super::found::{Found, Listing, Wrapping};
use super::header::{self, Likeness, MAGIC};
use super::origin::{Identity, Source};
use super::wrapping::zip_directory_end;
use super::{ARCHIVE_LIMIT, Error, Package, Way, name, program};

/// Deeper than anybody packs: an updater in an archive in an archive, with a program in a program,
/// has four layers.
pub(super) const DEPTH_LIMIT: usize = 8;

/// The length of a prefix and a header, in bytes.
const SHORTEST: usize = header::PREFIX_LENGTH + header::HEADER_LENGTH;

/// Everything that was found so far.
pub(super) struct Search {
    /// Every package, and every one that is damaged, in the order of the file.
    packages: Vec<(Way, Result<Package, Error>)>,
    /// The files that are no package.
    listing: Listing,
    /// The packing that is not unpacked here, and its place.
    wrapped: Option<(Wrapping, String)>,
    /// Whether there are images that a folder or a manifest would make a package of.
    images: bool,
    /// The budget that archives may still use.
    pub(super) budget: archive::Budget,
}

/// Bytes in memory, and the part of them that is looked at.
#[derive(Clone, Debug)]
pub(super) struct Region {
    pub(super) bytes: Bytes,
    pub(super) range: Range<usize>,
}

impl Region {
    pub(super) fn whole(bytes: Bytes) -> Self {
        let range = 0..bytes.len();
        Self { bytes, range }
    }

    pub(super) fn content(&self) -> &[u8] {
        self.bytes.get(self.range.clone()).unwrap_or_default()
    }

    /// A part of this region, counted from its first byte.
    pub(super) fn part(&self, range: &Range<usize>) -> Self {
        let place = |at: usize| (self.range.start + at).min(self.range.end);
        Self {
            bytes: self.bytes.clone(),
            range: place(range.start)..place(range.end),
        }
    }

    fn place(&self, program: bool) -> SearchRegion<'_> {
        SearchRegion {
            bytes: self.bytes.get(..self.range.end).unwrap_or_default(),
            start: self.range.start,
            program,
        }
    }
}

impl Default for Search {
    fn default() -> Self {
        Self::within(ARCHIVE_LIMIT)
    }
}

impl Search {
    /// A search in which all archives together may give `limit` bytes.
    pub(super) fn within(limit: u64) -> Self {
        Self {
            packages: Vec::new(),
            listing: Listing::default(),
            wrapped: None,
            images: false,
            budget: archive::Budget::new(limit),
        }
    }

    /// Looks through a file in memory.
    pub(super) fn file(&mut self, region: &Region) -> Result<(), Error> {
        match Appearance::of(region.content()) {
            Appearance::WebPage => Err(Error::WebPage),
            Appearance::Zip => {
                archive::zip(self, archive::Stored::in_region(region), &Way::default(), 0)
            }
            Appearance::SevenZip => archive::seven_zip(
                self,
                std::io::Cursor::new(region.content()),
                &Way::default(),
                0,
            ),
            Appearance::Wrapped(wrapping) => Err(Error::Wrapped {
                wrapping,
                place: String::from("the file"),
            }),
            Appearance::Program => self.program(region, &Way::default(), 0),
            Appearance::Manifest | Appearance::Other => {
                let content = region.content();
                match self.chains(region, false, &Way::default()) {
                    None => Ok(()),
                    // A zip archive is known by its end: something may stand before it.
                    Some(_) if self.zip_at_the_end(region) => Ok(()),
                    Some(nothing) => Err(match Wrapping::of_image(content) {
                        None => nothing,
                        Some(wrapping) => Error::Wrapped {
                            wrapping,
                            place: String::from("the file"),
                        },
                    }),
                }
            }
        }
    }

    /// Looks through an archive on the disk.
    pub(super) fn archive_file<R: Read + Seek>(
        &mut self,
        appearance: Appearance,
        file: R,
        way: &Way,
    ) -> Result<(), Error> {
        match appearance {
            Appearance::SevenZip => archive::seven_zip(self, file, way, 0),
            _ => archive::zip(self, archive::Stored::elsewhere(file), way, 0),
        }
    }

    /// Looks through a member of an archive or a file of a folder.
    pub(super) fn member(
        &mut self,
        name: &str,
        region: &Region,
        way: &Way,
        depth: usize,
    ) -> Result<(), Error> {
        let way = way.member(name);
        let content = region.content();
        let found = self.packages.len();
        let nothing = match Appearance::of(content) {
            Appearance::Zip | Appearance::SevenZip => return self.nested(region, &way, depth),
            Appearance::Program => {
                self.program(region, &way, depth)?;
                (self.packages.len() == found).then_some(Found::Program)
            }
            Appearance::Wrapped(wrapping) => Some(Found::Wrapped(wrapping)),
            Appearance::WebPage => Some(Found::WebPage),
            Appearance::Manifest => Some(Found::Manifest),
            // A file of this size is no more than the beginning of a package, and mostly a text.
            Appearance::Other if content.len() < SHORTEST => Some(Found::of(content)),
            Appearance::Other => self.chains(region, false, &way).map(|_nothing| {
                Wrapping::of_image(content).map_or_else(|| Found::of(content), Found::Wrapped)
            }),
        };
        if let Some(what) = nothing {
            self.images |= what == Found::Manifest || name::is_called_like_an_image(name);
            if let Found::Wrapped(wrapping) = what {
                self.wrapped
                    .get_or_insert_with(|| (wrapping, way.to_string()));
            }
            self.listing.add(name, what);
        }
        Ok(())
    }

    /// An archive within something. One that is damaged may hold what is looked for.
    fn nested(&mut self, region: &Region, way: &Way, depth: usize) -> Result<(), Error> {
        let depth = depth + 1;
        let outcome = if depth >= DEPTH_LIMIT {
            Err(Error::ArchiveTooDeep { limit: DEPTH_LIMIT })
        } else if Appearance::of(region.content()) == Appearance::SevenZip {
            archive::seven_zip(self, std::io::Cursor::new(region.content()), way, depth)
        } else {
            archive::zip(self, archive::Stored::in_region(region), way, depth)
        };
        match outcome {
            Err(error @ Error::ArchiveTooLarge { .. }) => Err(error),
            Err(error) => {
                self.packages.push((way.clone(), Err(error)));
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// Looks through a Windows program: its resources, then every byte.
    fn program(&mut self, region: &Region, way: &Way, depth: usize) -> Result<(), Error> {
        let found = self.packages.len();
        let resources = program::resources(region.content());
        for resource in &resources {
            let leaf = region.part(&resource.range);
            let way = way.resource(&resource.name);
            self.resource(&leaf, &way, depth + 1)?;
        }
        if self.packages.len() > found {
            self.between(region, &resources, way);
            return Ok(());
        }
        // A self-extractor before the byte search: packed data may hold pieces of what they pack.
        self.self_extractor(region, way, depth)?;
        let unpacked = self.packages.iter().skip(found);
        if unpacked.clone().any(|(_, outcome)| outcome.is_ok())
            || self.chains(region, true, way).is_none()
        {
            return Ok(());
        }
        self.other_extractor(region, way);
        if depth == 0 {
            let mut largest: Vec<_> = resources.iter().collect();
            largest.sort_by_key(|resource| usize::MAX - resource.range.len());
            for resource in largest {
                self.listing.add_sized(&resource.name, resource.range.len());
            }
        }
        Ok(())
    }

    fn resource(&mut self, leaf: &Region, way: &Way, depth: usize) -> Result<(), Error> {
        match Appearance::of(leaf.content()) {
            // Too deep a program is searched byte by byte with the one around it.
            Appearance::Program if depth < DEPTH_LIMIT => self.program(leaf, way, depth),
            Appearance::Zip | Appearance::SevenZip => self.nested(leaf, way, depth),
            Appearance::Wrapped(wrapping) => {
                self.wrapped
                    .get_or_insert_with(|| (wrapping, way.to_string()));
                Ok(())
            }
            Appearance::Program => {
                self.chains(leaf, true, way);
                Ok(())
            }
            Appearance::WebPage | Appearance::Manifest | Appearance::Other => {
                self.chains_of(leaf, true, way, false);
                Ok(())
            }
        }
    }

    /// Looks for packages outside of the resources of a program in which some hold a package: none is
    /// passed over in silence. Only a plain beginning counts there, because a program's own code may
    /// hold what looks like a damaged one.
    fn between(&mut self, region: &Region, resources: &[program::Resource], way: &Way) {
        let mut from = region.range.start;
        let end = region.range.end;
        let ends = resources
            .iter()
            .map(|resource| region.part(&resource.range).range)
            .chain(std::iter::once(end..end));
        for resource in ends {
            let gap = Region {
                bytes: region.bytes.clone(),
                range: from..resource.start.max(from),
            };
            from = resource.end;
            let Some(beginning) = plain_beginning(&gap) else {
                continue;
            };
            let rest = Region {
                bytes: gap.bytes.clone(),
                range: beginning..gap.range.end,
            };
            self.chains(&rest, true, way);
        }
    }

    /// Reads all chains of a region; the error is that there is none.
    fn chains(&mut self, region: &Region, program: bool, way: &Way) -> Option<Error> {
        self.chains_of(region, program, way, true)
    }

    fn chains_of(
        &mut self,
        region: &Region,
        program: bool,
        way: &Way,
        by_search: bool,
    ) -> Option<Error> {
        let chains = chain::read(region.place(program));
        if let [Err(nothing @ Error::NotFirmware { .. })] = chains.as_slice() {
            return Some(nothing.clone());
        }
        for chain in chains {
            let way = match &chain {
                Ok(chain) if by_search && !chain.raw => way.search(chain.start),
                _ => way.clone(),
            };
            let outcome = chain.and_then(|chain| {
                let source = source_of(&chain, &way, program);
                Package::of_chain(&region.bytes, &chain, source, way.clone())
            });
            self.packages.push((way, outcome));
        }
        None
    }

    /// Looks through an archive that is a part of a program.
    fn self_extractor(&mut self, region: &Region, way: &Way, depth: usize) -> Result<(), Error> {
        let content = region.content();
        let inner = way.self_extractor();
        if let Some(at) = archive::find_seven_zip(content) {
            return self.nested(&region.part(&(at..content.len())), &inner, depth);
        }
        if zip_directory_end(content).is_some() {
            let found = self.packages.len();
            return match archive::zip(self, archive::Stored::in_region(region), &inner, depth + 1) {
                // A program may end like an archive by chance; then it is none.
                Err(Error::ArchiveDamaged) if self.packages.len() == found => Ok(()),
                outcome => outcome,
            };
        }
        Ok(())
    }

    /// Whether the file ends with a zip archive that holds a package.
    fn zip_at_the_end(&mut self, region: &Region) -> bool {
        let found = self.packages.len();
        if zip_directory_end(region.content()).is_none() {
            return false;
        }
        let stored = archive::Stored::in_region(region);
        if archive::zip(self, stored, &Way::default(), 0).is_err() {
            self.packages.truncate(found);
        }
        self.packages.len() > found
    }

    /// Looks for what a program packs in a way that is not unpacked here.
    fn other_extractor(&mut self, region: &Region, way: &Way) {
        const SIGNATURES: &[(&[u8], Wrapping)] = &[
            (b"Rar!\x1A\x07", Wrapping::Rar),
            (b"MSCF\0\0\0\0", Wrapping::Cabinet),
            (b"ISc(", Wrapping::InstallShield),
            (b"InstallShield", Wrapping::InstallShield),
            (b"\xEF\xBE\xAD\xDENullsoftInst", Wrapping::Nullsoft),
        ];
        let content = region.content();
        let found = SIGNATURES
            .iter()
            .find(|(signature, _)| memmem::find(content, signature).is_some());
        if let Some((_, wrapping)) = found {
            let place = match way.steps() {
                [] => String::from("what this program unpacks"),
                _ => format!("what {way} unpacks"),
            };
            self.wrapped.get_or_insert((*wrapping, place));
        }
    }

    /// Whether nothing was found, and why, in a file that appears like this.
    pub(super) fn nothing(&self, appearance: Appearance) -> Option<Error> {
        if !self.packages.is_empty() {
            return None;
        }
        if let Some(wrapped) = self.wrapped() {
            return Some(wrapped);
        }
        let found = self.listing.clone();
        if self.images {
            return Some(Error::ArchiveOfImages { found });
        }
        Some(match appearance {
            Appearance::Program if self.budget.was_used() => {
                Error::ArchiveWithoutFirmware { found }
            }
            Appearance::Program => Error::ProgramWithoutFirmware { found },
            _ => Error::ArchiveWithoutFirmware { found },
        })
    }

    /// The error for a packing that is not unpacked here.
    pub(super) fn wrapped(&self) -> Option<Error> {
        self.wrapped
            .as_ref()
            .map(|(wrapping, place)| Error::Wrapped {
                wrapping: *wrapping,
                place: place.clone(),
            })
    }

    /// The files that were no package.
    pub(super) fn listing(&self) -> &Listing {
        &self.listing
    }

    /// Keeps that a file cannot be read as what it is. It may hold what is looked for.
    pub(super) fn add_refused(&mut self, name: &str, error: Error) {
        let way = Way::default().member(name);
        self.packages.push((way, Err(error)));
    }

    /// Drops what was found after the first `from` packages, in a file that could not be read to its end.
    pub(super) fn forget_from(&mut self, from: usize) {
        self.packages.truncate(from);
    }

    /// How many packages were found so far.
    pub(super) fn count(&self) -> usize {
        self.packages.len()
    }

    /// Completes what was found after the first `from` packages with the file they come from.
    pub(super) fn settle(&mut self, from: usize, identity: &Identity) {
        for (_, outcome) in self.packages.iter_mut().skip(from) {
            let found = std::mem::replace(outcome, Err(Error::Empty));
            *outcome = found.and_then(|package| package.settle(identity.clone()));
        }
    }

    /// Everything that was found, numbered for choosing.
    pub(super) fn offers(self) -> Packages {
        let all = (1..)
            .zip(self.packages)
            .map(|(number, (way, outcome))| (offer(number, way.to_string(), &outcome), outcome));
        choice::without_copies(all.collect())
    }
}

/// The container in which a package was found.
fn source_of(chain: &Chain, way: &Way, program: bool) -> Source {
    if let Some(member) = way.members() {
        return Source::Archive { member };
    }
    match (way.is_packed(), program, chain.raw) {
        (true, _, _) => Source::Archive {
            member: String::from("a member without a name"),
        },
        (false, true, _) => Source::Program,
        (false, false, true) => Source::Raw,
        (false, false, false) => Source::Embedded,
    }
}

/// The first prefix in a region with a whole header after it.
fn plain_beginning(region: &Region) -> Option<usize> {
    let place = region.place(true);
    memmem::find_iter(region.content(), &MAGIC)
        .map(|offset| region.range.start + offset)
        .find(|offset| {
            let rest = place.bytes.get(*offset..).unwrap_or_default();
            header::likeness(rest) == Likeness::Header
                && chain::begins_a_chain(place.bytes, place.start, *offset)
        })?
        .checked_sub(header::PREFIX_LENGTH)
}
