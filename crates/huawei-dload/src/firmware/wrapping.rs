//! Recognising what other programs pack and this one does not unpack, so that a refusal can name it.

use std::fmt;

use super::dashboard;

/// A kind of packing that is not unpacked here. Each is recognised by its magic
/// (`docs/facts/qualcomm-packages.md` §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wrapping {
    /// A RAR archive.
    Rar,
    /// A Microsoft cabinet.
    Cabinet,
    /// An `InstallShield` cabinet or installer.
    InstallShield,
    /// A package of the Windows Installer.
    WindowsInstaller,
    /// An installer made with NSIS.
    Nullsoft,
    /// The image of a CD.
    Disc,
    /// A disk image or a package of macOS.
    MacImage,
    /// A package of a Linux distribution.
    LinuxPackage,
    /// Packed with gzip.
    Gzip,
    /// Packed with bzip2.
    Bzip2,
    /// Packed with xz.
    Xz,
    /// Packed with Zstandard.
    Zstandard,
    /// A tar archive.
    Tar,
    /// The last volume of a zip archive that was split.
    ZipVolume,
    /// LHA, ACE, ARJ, lzip, `compress`, `StuffIt` or a Windows image.
    Other,
}

impl Wrapping {
    /// The wrapping that begins like this.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        const MAGICS: &[(&[u8], Wrapping)] = &[
            (b"Rar!\x1A\x07", Wrapping::Rar),
            (b"MSCF", Wrapping::Cabinet),
            (b"ISc(", Wrapping::InstallShield),
            (b"InstallShield\0", Wrapping::InstallShield),
            (b"\x1F\x8B\x08", Wrapping::Gzip),
            (b"BZh", Wrapping::Bzip2),
            (b"\xFD7zXZ\0", Wrapping::Xz),
            (b"\x28\xB5\x2F\xFD", Wrapping::Zstandard),
            (b"!<arch>\ndebian-binary", Wrapping::LinuxPackage),
            (b"\xED\xAB\xEE\xDB", Wrapping::LinuxPackage),
            (b"xar!", Wrapping::MacImage),
            (b"StuffIt (c)", Wrapping::Other),
            (b"SIT!", Wrapping::Other),
            (b"LZIP\x01", Wrapping::Other),
            (b"MSWIM\0\0\0", Wrapping::Other),
        ];
        MAGICS
            .iter()
            .find(|(magic, _)| bytes.starts_with(magic))
            .map(|(_, wrapping)| *wrapping)
            .or_else(|| is_windows_installer(bytes).then_some(Self::WindowsInstaller))
            .or_else(|| named_later(bytes))
    }

    /// The wrapping of a whole file that is known by a place far behind its beginning. Such a file may hold others as
    /// they are, so it is searched first.
    pub(super) fn of_image(bytes: &[u8]) -> Option<Self> {
        /// The last bytes of a disk image of macOS begin with `koly`.
        const TRAILER: usize = 512;
        let trailer = bytes.get(bytes.len().saturating_sub(TRAILER)..);
        if dashboard::volume_label(bytes).is_some() {
            Some(Self::Disc)
        } else if trailer.is_some_and(|trailer| trailer.starts_with(b"koly")) {
            Some(Self::MacImage)
        } else if is_last_volume(bytes) {
            Some(Self::ZipVolume)
        } else {
            None
        }
    }
}

/// The archives that say what they are after some other bytes: tar, ACE, and LHA with a method such as `-lh5-`. ARJ and
/// `compress` have two bytes only, and then fields that are small.
fn named_later(bytes: &[u8]) -> Option<Wrapping> {
    let at = |start, name: &[u8]| {
        bytes
            .get(start..)
            .is_some_and(|rest| rest.starts_with(name))
    };
    let arj = || matches!(bytes, [0x60, 0xEA, _, 0..=0x0A, 0x1E..=0x30, ..]);
    let compress =
        || matches!(bytes, [0x1F, 0x9D, flags, ..] if (9..=16).contains(&(flags & 0x1F)));
    if at(257, b"ustar") {
        Some(Wrapping::Tar)
    } else if at(7, b"**ACE**") || (at(2, b"-lh") && at(6, b"-")) || arj() || compress() {
        Some(Wrapping::Other)
    } else {
        None
    }
}

/// The end of the directory of a zip archive and what follows it, where a file ends like one, whatever it begins with.
pub(super) fn zip_directory_end(bytes: &[u8]) -> Option<&[u8]> {
    /// The end of the directory, and how far from the end of the file it may begin: a comment has at most 64 KiB.
    const END: &[u8] = b"PK\x05\x06";
    const SEARCHED: usize = 0x1_0000 + 22;
    let last = bytes.get(bytes.len().saturating_sub(SEARCHED)..)?;
    last.get(memchr::memmem::rfind(last, END)?..)
}

/// Whether a file ends with the end of a zip archive that says that volumes come before this one.
fn is_last_volume(bytes: &[u8]) -> bool {
    // The number of this volume and of the one with the beginning of the directory, then the entries.
    matches!(zip_directory_end(bytes), Some([_, _, _, _, one, two, ..]) if [*one, *two] != [0, 0] && [*one, *two] != [0xFF, 0xFF])
}

/// Whether this is a compound file whose root has the class of an installer: Word documents are compound files, too.
fn is_windows_installer(bytes: &[u8]) -> bool {
    const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    /// 000C1084-0000-0000-C000-000000000046, as it is stored.
    const INSTALLER: [u8; 16] = [
        0x84, 0x10, 0x0C, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46,
    ];
    /// Where the header has the power of two of a sector's size, and the number of the directory's first sector.
    const SECTOR_SHIFT: usize = 30;
    const DIRECTORY: usize = 48;
    /// Where the entry of the root, which comes first, has its class.
    const CLASS: u64 = 80;
    if !bytes.starts_with(&COMPOUND) {
        return false;
    }
    let class = || {
        let shift = u16::from_le_bytes(*bytes.get(SECTOR_SHIFT..)?.first_chunk()?);
        let directory = u32::from_le_bytes(*bytes.get(DIRECTORY..)?.first_chunk()?);
        // The header takes the first sector.
        let sector = 1_u64.checked_shl(shift.into())?;
        let at = (u64::from(directory) + 1)
            .checked_mul(sector)?
            .checked_add(CLASS)?;
        bytes.get(usize::try_from(at).ok()?..)?.first_chunk::<16>()
    };
    class() == Some(&INSTALLER)
}

impl fmt::Display for Wrapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rar => "a RAR archive",
            Self::Cabinet => "a cabinet (CAB)",
            Self::InstallShield => "an InstallShield installer",
            Self::WindowsInstaller => "a package of the Windows Installer (MSI)",
            Self::Nullsoft => "an installer made with NSIS",
            Self::Disc => "the image of a CD (ISO)",
            Self::MacImage => "a disk image or a package of macOS (DMG, PKG)",
            Self::LinuxPackage => "a package of Linux (deb, rpm)",
            Self::Gzip => "packed with gzip (.gz)",
            Self::Bzip2 => "packed with bzip2 (.bz2)",
            Self::Xz => "packed with xz (.xz)",
            Self::Zstandard => "packed with Zstandard (.zst)",
            Self::Tar => "a tar archive",
            Self::ZipVolume => "the last volume of a zip archive that was split",
            Self::Other => "an archive such as LHA, ACE, ARJ or StuffIt",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Wrapping;

    /// A compound file whose root has this class, and its directory in the second sector.
    fn compound(class: &[u8]) -> Vec<u8> {
        let mut file = vec![0; 3 * 512];
        file[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        file[30] = 9;
        file[48] = 1;
        file[1024 + 80..][..class.len()].copy_from_slice(class);
        file
    }

    #[test]
    fn an_installer_is_told_from_a_document_by_its_class() {
        let installer = compound(&[
            0x84, 0x10, 0x0C, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46,
        ]);
        assert_eq!(Wrapping::of(&installer), Some(Wrapping::WindowsInstaller));
        let document = compound(&[
            0x06, 0x09, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46,
        ]);
        assert_eq!(Wrapping::of(&document), None);
        for length in [0, 8, 40, 1103, 1119] {
            assert_eq!(Wrapping::of(&installer[..length]), None, "{length}");
        }
        let mut wild = installer;
        wild[48..52].fill(0xFF);
        wild[30..32].fill(0xFF);
        assert_eq!(Wrapping::of(&wild), None);
    }

    #[test]
    fn packages_of_other_systems_are_known() {
        for (bytes, wrapping) in [
            (&b"!<arch>\ndebian-binary   "[..], Wrapping::LinuxPackage),
            (b"\xED\xAB\xEE\xDB\x03\0", Wrapping::LinuxPackage),
            (b"xar!\0\x1C", Wrapping::MacImage),
            (b"BZh91AY", Wrapping::Bzip2),
            (b"\xFD7zXZ\0\0", Wrapping::Xz),
            (b"\x28\xB5\x2F\xFD\x04", Wrapping::Zstandard),
            (b"\x60\xEA\x2C\0\x22\x0B", Wrapping::Other),
            (b"\x1F\x9D\x90ab", Wrapping::Other),
        ] {
            assert_eq!(Wrapping::of(bytes), Some(wrapping), "{bytes:?}");
        }
        // A library of a compiler has the same first bytes as a Debian package.
        assert_eq!(Wrapping::of(b"!<arch>\n/               "), None);
        let mut mac = vec![7; 2048];
        mac[1536..1540].copy_from_slice(b"koly");
        assert_eq!(Wrapping::of_image(&mac), Some(Wrapping::MacImage));
        assert_eq!(Wrapping::of_image(b"koly"), Some(Wrapping::MacImage));
        assert_eq!(Wrapping::of_image(&mac[..2047]), None);
        let mut zip = b"the rest of a member PK\x05\x06\x03\0\x03\0\x01\0\x01\0".to_vec();
        zip.extend([0; 10]);
        assert_eq!(Wrapping::of_image(&zip), Some(Wrapping::ZipVolume));
        let at = zip.len() - 18;
        zip[at..at + 2].fill(0);
        assert_eq!(Wrapping::of_image(&zip), None);
    }
}
