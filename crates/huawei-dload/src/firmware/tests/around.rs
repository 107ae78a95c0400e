//! Tests of the containers of packages: programs, archives, folders.

use std::fs;

use super::by_hand::{noise, two_units};
use super::{read, refusal};
use crate::firmware::search::Search;
use crate::firmware::write::{in_zip, wrap_in_program};
use crate::firmware::{Error, FolderDefect, NameHint, Package, Source, container};

#[test]
fn a_program_is_searched_past_its_decoys_and_at_odd_offsets() {
    let image = two_units();
    let program = wrap_in_program(&image);
    assert_eq!(&program[..2], b"MZ");
    let package = read(&program).unwrap();
    assert_eq!(*package.source(), Source::Program);
    assert_eq!(package.objects().len(), 2);
    assert_eq!(package.file_size(), program.len() as u64);

    for shift in 0..5 {
        let mut bytes = b"MZ".to_vec();
        bytes.extend(noise(1000 + shift, 6));
        bytes.extend([0x55, 0xAA, 0x5A, 0xA5].repeat(3));
        bytes.extend(&image);
        bytes.extend(noise(900, 7));
        let package = read(&bytes).unwrap();
        assert_eq!(package.objects().len(), 2, "shifted by {shift}");
    }
}

#[test]
fn a_program_without_a_package_is_called_so() {
    let program = wrap_in_program(b"nothing here");
    assert!(matches!(
        refusal(&program),
        Error::ProgramWithoutFirmware { .. }
    ));
    let mut bytes = b"MZ".to_vec();
    bytes.extend([0x55, 0xAA, 0x5A, 0xA5].repeat(100));
    assert!(matches!(
        refusal(&bytes),
        Error::ProgramWithoutFirmware { .. }
    ));
}

#[test]
fn a_zip_gives_its_one_package() {
    let image = two_units();
    let program = wrap_in_program(&image);
    for (name, member) in [("fw/update.exe", &program), ("update.bin", &image)] {
        let bytes = in_zip(&[
            ("README.txt", b"how to flash"),
            ("setup.exe", b"MZ no firmware"),
            ("page.html", b"<html></html>"),
            (name, member),
        ])
        .unwrap();
        let package = Package::from_bytes("E1550.zip", bytes.clone()).unwrap();
        let member = name.to_owned();
        assert_eq!(*package.source(), Source::Archive { member });
        assert_eq!(package.file_name(), "E1550.zip");
        assert_eq!(package.file_size(), bytes.len() as u64);
        assert_eq!(package.objects().len(), 2);
        assert_eq!(*package.image(&package.objects()[0]).unwrap(), *b"short");
    }
}

#[test]
fn a_zip_without_or_with_several_packages_is_refused() {
    let image = two_units();
    let zip = |members: &[(&str, &[u8])]| refusal(&in_zip(members).unwrap());
    let without = |members: &[(&str, &[u8])]| match zip(members) {
        Error::ArchiveWithoutFirmware { found } => found.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(without(&[]), "nothing");
    assert_eq!(
        without(&[("a.txt", b"text"), ("b.exe", b"MZ")]),
        "a.txt (text), b.exe (a Windows program without firmware)"
    );
    let several = |members: &[(&str, &[u8])]| matches!(zip(members), Error::SeveralPackages { offers } if offers.len() == 2);
    assert!(several(&[("a", &image), ("b", &image)]));
    // A damaged package counts: it may be the one that is meant.
    let mut damaged = image.clone();
    damaged[5000] ^= 1;
    assert!(several(&[("a", &image), ("b", &damaged)]));
    assert!(matches!(zip(&[("b", &damaged)]), Error::DataDamaged { .. }));
}

#[test]
fn damaged_locked_and_unknown_archives_are_refused() {
    let good = in_zip(&[("update.bin", &two_units())]).unwrap();
    for length in [4, 20, good.len() / 2, good.len() - 1] {
        assert_eq!(
            refusal(&good[..length]),
            Error::ArchiveDamaged,
            "cut to {length}"
        );
    }
    let mut damaged = good.clone();
    damaged[good.len() / 2] ^= 1;
    assert_eq!(refusal(&damaged), Error::ArchiveDamaged);

    // Bit 0 of the flags says encrypted, in the local header and in the directory.
    let mut locked = good.clone();
    let directory = memchr::memmem::find(&good, b"PK\x01\x02").unwrap();
    locked[6] |= 1;
    locked[directory + 8] |= 1;
    assert_eq!(refusal(&locked), Error::ArchiveEncrypted);
}

#[test]
fn an_archive_with_absurdly_many_members_is_refused() {
    let mut bytes = in_zip(&[("update.bin", &two_units())]).unwrap();
    bytes.splice(4..4, b"PK\x01\x02".repeat(5000));
    assert_eq!(refusal(&bytes), Error::ArchiveDamaged);
}

#[test]
fn an_archive_that_unpacks_beyond_the_limit_is_refused() {
    let zeros = vec![0; 1 << 20];
    let bytes = in_zip(&[("a.bin", &zeros), ("b.bin", &zeros)]).unwrap();
    assert!(bytes.len() < 10_000);
    let read = |limit| {
        let mut search = Search::within(limit);
        container::read_with(&mut search, "a.zip", bytes.clone()).unwrap_err()
    };
    assert!(matches!(
        read(2 << 20),
        Error::ArchiveWithoutFirmware { .. }
    ));
    let limit = (2 << 20) - 1;
    assert_eq!(read(limit), Error::ArchiveTooLarge { limit });
}

#[test]
fn members_of_an_archive_may_not_share_their_data() {
    let mut bytes = in_zip(&[("update.bin", &two_units())]).unwrap();
    let find = |mark: &[u8]| memchr::memmem::find(&bytes, mark).unwrap();
    let (directory, end) = (find(b"PK\x01\x02"), find(b"PK\x05\x06"));
    let mut entry = bytes[directory..end].to_vec();
    entry[46] = b'X';
    bytes[end + 8] = 2;
    bytes[end + 10] = 2;
    let size = u32::try_from(2 * entry.len()).unwrap();
    bytes[end + 12..end + 16].copy_from_slice(&size.to_le_bytes());
    bytes.splice(end..end, entry);
    assert_eq!(refusal(&bytes), Error::ArchiveDamaged);
}

#[test]
fn files_are_read_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("E155XUpdate_11.608.13.02.00.B418.exe");
    fs::write(&path, wrap_in_program(&two_units())).unwrap();
    let package = Package::open(&path).unwrap();
    assert_eq!(package.file_name(), "E155XUpdate_11.608.13.02.00.B418.exe");
    let hint = package.name_hint().unwrap();
    assert_eq!(hint.model.as_deref(), Some("E155X"));
    assert_eq!(hint.version, "11.608.13.02.00.B418");

    let huge = folder.path().join("huge.bin");
    fs::File::create(&huge)
        .unwrap()
        .set_len((512 << 20) + 1)
        .unwrap();
    assert_eq!(
        Package::open(&huge).unwrap_err(),
        Error::TooLarge { limit: 512 << 20 }
    );
}

#[test]
fn names_seen_in_the_wild_are_understood() {
    let hint = |name| NameHint::of(name).map(|hint| (hint.model, hint.version));
    let some =
        |model: Option<&str>, version: &str| Some((model.map(str::to_owned), version.to_owned()));
    assert_eq!(
        hint("E153Update_11.609.18.00.00.B427"),
        some(Some("E153"), "11.609.18.00.00.B427")
    );
    assert_eq!(
        hint("UTPS11.302.09.01.539.exe"),
        some(None, "11.302.09.01.539")
    );
    assert_eq!(
        hint("Dashboard_HMS_UTPS23.002.08.03.143.zip"),
        some(None, "23.002.08.03.143")
    );
    assert_eq!(hint("firmware.bin"), None);
    assert_eq!(hint("setup 1.0.exe"), None);
}

#[test]
fn a_folder_of_images_follows_its_naming() {
    let check = |files: &[(&str, &[u8])]| {
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in files {
            fs::write(folder.path().join(name), content).unwrap();
        }
        Package::open(folder.path())
    };
    let package = check(&[
        ("01-00090000-Kernel.bin", b"kernel"),
        ("00-00020000-M3Boot.bin", b"boot"),
        ("readme.txt", b"hello"),
    ])
    .unwrap();
    assert_eq!(*package.source(), Source::ImageFolder);
    let codes: Vec<_> = package
        .objects()
        .iter()
        .map(|object| object.code.0)
        .collect();
    assert_eq!(codes, [0x0002_0000, 0x0009_0000]);
    assert_eq!(*package.image(&package.objects()[1]).unwrap(), *b"kernel");
    assert_eq!(package.download_id(), None);
    assert_eq!(package.version(), None);
    // sha256 of "bootkernel"
    assert_eq!(package.sha256().to_string(), HASH_OF_BOOTKERNEL);
    assert!(!package.inspection().checksums_verified);

    let defect = |files: &[(&str, &[u8])]| match check(files) {
        Err(Error::ImageFolderInvalid(defect)) => defect,
        other => panic!("{other:?}"),
    };
    let boot: (&str, &[u8]) = ("00-00020000-M3Boot.bin", b"boot");
    assert_eq!(
        defect(&[("01-00020000-M3Boot.bin", b"x")]),
        FolderDefect::Gap(0)
    );
    assert_eq!(
        defect(&[boot, ("02-00090000-Kernel.bin", b"x")]),
        FolderDefect::Gap(1)
    );
    assert_eq!(
        defect(&[boot, ("00-00090000-Kernel.bin", b"x")]),
        FolderDefect::Twice(0)
    );
    for name in [
        "kernel.bin",
        "01_00090000-Kernel.bin",
        "01-0009000G-Kernel.bin",
        "001-00090000-K.bin",
    ] {
        assert_eq!(defect(&[boot, (name, b"x")]), FolderDefect::Name, "{name}");
    }
    let many: Vec<_> = (0..31)
        .map(|n| format!("{n:02}-{n:04X}0000-Part.bin"))
        .collect();
    let many: Vec<_> = many.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(defect(&many), FolderDefect::TooMany);

    assert!(matches!(
        check(&[boot, ("01-00020000-Again.bin", b"x")]),
        Err(Error::DuplicateObject { .. })
    ));
    assert!(matches!(
        check(&[("00-00020000-M3Boot.bin", b"")]),
        Err(Error::ObjectEmpty { .. })
    ));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe.bin");
    let made = rustix::fs::mkfifoat(rustix::fs::CWD, &path, 0o600.into());
    made.unwrap();
    assert_eq!(Package::open(&path).unwrap_err(), Error::NotAFile);
}

const HASH_OF_BOOTKERNEL: &str = "03420a205d22be41760095f49a0f3d44ef2650ce5852e86b37f57e50733e7df4";
