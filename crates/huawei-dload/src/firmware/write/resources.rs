//! Windows programs with resources, as a vendor's updater is likely to be built
//! (`docs/facts/qualcomm-packages.md` §1): a program with a program in it that holds the package.

use super::around::{code, headers};

/// Where the code lies in the file; the resources follow it.
const CODE: usize = 0x400;
/// Where the resources lie in the file.
const RESOURCES: usize = 0x1400;
/// Where they lie in memory.
const RESOURCES_IN_MEMORY: u32 = 0x0001_0000;
/// Length of a table of resources without its entries, in bytes.
const TABLE: usize = 16;
/// Length of an entry of a table, in bytes.
const ENTRY: usize = 8;
/// Marks an offset as that of a name or of another table.
const HIGH_BIT: u32 = 0x8000_0000;
/// The language of every resource: English.
const LANGUAGE: u32 = 0x0409;

/// A resource to be written.
#[derive(Clone, Copy, Debug)]
pub struct ResourceSpec<'a> {
    /// Its type. No two may be alike.
    pub kind: &'a str,
    /// Its number within the type.
    pub id: u16,
    /// Its data.
    pub data: &'a [u8],
}

/// A Windows program with these resources, and some code that looks for the magic of a package.
pub fn program_with_resources(resources: &[ResourceSpec<'_>]) -> Vec<u8> {
    let section = section(resources);
    let length = u32::try_from(section.len()).unwrap_or(u32::MAX);
    let mut program = headers(Some((RESOURCES_IN_MEMORY, length)));
    program.resize(CODE, 0);
    program.extend(code());
    program.resize(RESOURCES, 0xCC);
    program.extend(section);
    program.extend(b"</assembly>PADDINGXXPADDING");
    program
}

/// Wraps a package as the updater of a sister stick does: as resource BIN/250 of a program that is
/// itself the resource UPDATEWIZARD/130 of a program.
pub fn wrap_in_updater(package: &[u8]) -> Vec<u8> {
    let inner = program_with_resources(&[ResourceSpec {
        kind: "BIN",
        id: 250,
        data: package,
    }]);
    program_with_resources(&[ResourceSpec {
        kind: "UPDATEWIZARD",
        id: 130,
        data: &inner,
    }])
}

/// The resource section: tables of types, of names and of languages, then where the data lie, then
/// the names, then the data.
fn section(resources: &[ResourceSpec<'_>]) -> Vec<u8> {
    let count = resources.len();
    let tables = TABLE + count * ENTRY;
    // A table of names and one of languages for each resource, and the entry of its data.
    let of_one = 2 * (TABLE + ENTRY) + TABLE;
    let mut names = tables + count * of_one;
    let name_length = |name: &str| 2 + 2 * name.encode_utf16().count();
    let all_names: usize = resources.iter().map(|spec| name_length(spec.kind)).sum();
    let mut data = (names + all_names).next_multiple_of(8);

    let mut root = table(count, 0);
    let (mut trees, mut texts, mut contents) = (Vec::new(), Vec::new(), Vec::new());
    for (index, spec) in resources.iter().enumerate() {
        let tree = tables + index * of_one;
        let languages = tree + TABLE + ENTRY;
        let leaf = languages + TABLE + ENTRY;
        root.extend((HIGH_BIT | offset(names)).to_le_bytes());
        root.extend((HIGH_BIT | offset(tree)).to_le_bytes());
        trees.extend(table(0, 1));
        trees.extend(u32::from(spec.id).to_le_bytes());
        trees.extend((HIGH_BIT | offset(languages)).to_le_bytes());
        trees.extend(table(0, 1));
        trees.extend(LANGUAGE.to_le_bytes());
        trees.extend(offset(leaf).to_le_bytes());
        trees.extend((RESOURCES_IN_MEMORY + offset(data)).to_le_bytes());
        trees.extend(offset(spec.data.len()).to_le_bytes());
        trees.extend([0; 8]);
        let characters: Vec<u16> = spec.kind.encode_utf16().collect();
        texts.extend(
            u16::try_from(characters.len())
                .unwrap_or(u16::MAX)
                .to_le_bytes(),
        );
        texts.extend(
            characters
                .iter()
                .flat_map(|character| character.to_le_bytes()),
        );
        contents.extend(spec.data);
        contents.resize(contents.len().next_multiple_of(8), 0);
        names += name_length(spec.kind);
        data += spec.data.len().next_multiple_of(8);
    }
    let mut section = [root, trees, texts].concat();
    section.resize(section.len().next_multiple_of(8), 0);
    section.extend(contents);
    section
}

/// The head of a table: nothing but the numbers of its entries with names and with numbers.
fn table(named: usize, numbered: usize) -> Vec<u8> {
    let mut table = vec![0; TABLE - 4];
    for count in [named, numbered] {
        table.extend(u16::try_from(count).unwrap_or(u16::MAX).to_le_bytes());
    }
    table
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
