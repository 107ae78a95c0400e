//! The resources of a Windows program: the documented way into a vendor's updater.
//!
//! The updater of a sister stick carries a second program as one resource, and that one carries the
//! package as another (`docs/facts/qualcomm-packages.md` §1). Nothing is copied: a resource is a range
//! of the file.

use std::ops::Range;

use object::LittleEndian as LE;
use object::pe::{ImageDosHeader, ImageNtHeaders32, ImageNtHeaders64, ImageResourceDirectoryEntry};
use object::read::pe::{
    ImageNtHeaders, ResourceDirectory, ResourceDirectoryTable, ResourceNameOrId, SectionTable,
};

use super::field;

/// More resources than any updater has. What is beyond is still searched byte by byte.
const RESOURCE_LIMIT: usize = 4096;

/// A resource: a range of the file with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Resource {
    /// Type and name, such as `UPDATEWIZARD/130`, made safe to show.
    pub(super) name: String,
    /// Where its data lie, from the program's own first byte on.
    pub(super) range: Range<usize>,
}

/// The resources of a program in the order of the file, none overlapping another; empty where there
/// are none that can be read.
pub(super) fn resources(program: &[u8]) -> Vec<Resource> {
    let mut found = read::<ImageNtHeaders32>(program)
        .or_else(|| read::<ImageNtHeaders64>(program))
        .unwrap_or_default();
    found.sort_by_key(|resource| (resource.range.start, usize::MAX - resource.range.end));
    let mut end = 0;
    found.retain(|resource| {
        let apart = resource.range.start >= end && resource.range.len() < program.len();
        if apart {
            end = resource.range.end;
        }
        apart
    });
    found
}

fn read<Pe: ImageNtHeaders>(program: &[u8]) -> Option<Vec<Resource>> {
    let dos = ImageDosHeader::parse(program).ok()?;
    let mut offset = u64::from(dos.nt_headers_offset());
    let (headers, directories) = Pe::parse(program, &mut offset).ok()?;
    let sections = headers.sections(program, offset).ok()?;
    let directory = directories.resource_directory(program, &sections).ok()??;
    let mut walk = Walk {
        directory,
        sections,
        size: program.len(),
        left: RESOURCE_LIMIT,
        found: Vec::new(),
    };
    walk.types();
    Some(walk.found)
}

/// The tree of resources has three levels: type, name, language.
struct Walk<'a> {
    directory: ResourceDirectory<'a>,
    sections: SectionTable<'a>,
    /// The size of the program in bytes.
    size: usize,
    /// How many entries may still be looked at.
    left: usize,
    found: Vec<Resource>,
}

impl Walk<'_> {
    fn types(&mut self) {
        let Ok(root) = self.directory.root() else {
            return;
        };
        for kind in root.entries {
            let name = self.name_of(*kind, true);
            for entry in self.entries_of(*kind) {
                let name = format!("{name}/{}", self.name_of(entry, false));
                for language in self.entries_of(entry) {
                    self.take(language, &name);
                }
            }
        }
    }

    /// The entries of the table that an entry leads to. Copied, because a table can claim 130 000
    /// of them and the walk stops long before.
    fn entries_of(
        &mut self,
        entry: ImageResourceDirectoryEntry,
    ) -> Vec<ImageResourceDirectoryEntry> {
        let table: Option<ResourceDirectoryTable<'_>> = entry
            .data(self.directory)
            .ok()
            .and_then(object::read::pe::ResourceDirectoryEntryData::table);
        let entries = table.map_or(&[][..], |table| table.entries);
        let taken = entries.get(..self.left).unwrap_or(entries).to_vec();
        self.left -= taken.len();
        taken
    }

    fn take(&mut self, entry: ImageResourceDirectoryEntry, name: &str) {
        let data = entry
            .data(self.directory)
            .ok()
            .and_then(object::read::pe::ResourceDirectoryEntryData::data);
        let Some(data) = data else {
            return;
        };
        let Some((offset, room)) = self.sections.pe_file_range_at(data.offset_to_data.get(LE))
        else {
            return;
        };
        let size = data.size.get(LE).min(room);
        let (Ok(start), Ok(size)) = (usize::try_from(offset), usize::try_from(size)) else {
            return;
        };
        let end = start.saturating_add(size).min(self.size);
        if start < end {
            self.found.push(Resource {
                name: name.to_owned(),
                range: start..end,
            });
        }
    }

    fn name_of(&self, entry: ImageResourceDirectoryEntry, is_type: bool) -> String {
        match entry.name_or_id() {
            ResourceNameOrId::Name(name) => name
                .to_string_lossy(self.directory)
                .map_or_else(|_unreadable| String::from("?"), |name| field::name(&name)),
            ResourceNameOrId::Id(id) if is_type => known_type(id),
            ResourceNameOrId::Id(id) => id.to_string(),
        }
    }
}

/// The types that the system defines.
fn known_type(id: u16) -> String {
    match id {
        1 => "CURSOR",
        2 => "BITMAP",
        3 => "ICON",
        4 => "MENU",
        5 => "DIALOG",
        6 => "STRING",
        9 => "ACCELERATOR",
        10 => "RCDATA",
        11 => "MESSAGETABLE",
        12 => "GROUP_CURSOR",
        14 => "GROUP_ICON",
        16 => "VERSION",
        24 => "MANIFEST",
        other => return other.to_string(),
    }
    .to_owned()
}
