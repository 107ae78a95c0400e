//! Programs in programs, several packages in one file, archives in archives, folders.

use std::fs;

use super::by_hand::{Unit, noise, package, two_units};
use super::{read, refusal};
use crate::firmware::search::Search;
use crate::firmware::write::{
    ResourceSpec, in_seven_zip, in_stored_zip, in_zip, iso_image, program_with_resources,
    self_extractor, wrap_in_program, wrap_in_updater,
};
use crate::firmware::{
    Error, Package, PackageKind, Pick, Purpose, Source, Wrapping, container, sample,
};

fn dashboard() -> Vec<u8> {
    sample::e1550_dashboard("11.302.09.01.539", "Mobile Partner", 40_000)
}

fn resources(specs: &[(&str, &[u8])]) -> Vec<u8> {
    let specs: Vec<_> = (1..)
        .zip(specs)
        .map(|(id, (kind, data))| ResourceSpec { kind, id, data })
        .collect();
    program_with_resources(&specs)
}

fn pick(bytes: &[u8], pick: Pick<'_>) -> Result<Package, Error> {
    Package::from_bytes_picked("Update.exe", bytes.to_vec(), pick)
}

fn for_step(purpose: Purpose) -> Pick<'static> {
    Pick {
        purpose: Some(purpose),
        ..Pick::default()
    }
}

#[test]
fn the_way_leads_through_the_resources_of_two_programs() {
    let image = two_units();
    let bytes = wrap_in_updater(&image);
    let package = read(&bytes).unwrap();
    assert_eq!(*package.source(), Source::Program);
    assert_eq!(
        package.way().to_string(),
        "resource UPDATEWIZARD/130 › resource BIN/250"
    );
    assert_eq!(package.file_size(), bytes.len() as u64);
    assert_eq!(*package.image(&package.objects()[0]).unwrap(), *b"short");
    // Without resources every byte is searched.
    let package = read(&wrap_in_program(&image)).unwrap();
    assert_eq!(package.way().to_string(), "byte search, at 0x1401");
    assert_eq!(read(&image).unwrap().way().to_string(), "the file itself");
}

#[test]
fn programs_are_opened_up_to_a_depth_and_searched_beyond_it() {
    let mut bytes = two_units();
    for depth in 1..12_u64 {
        bytes = resources(&[("BIN", &bytes)]);
        let package = read(&bytes).unwrap();
        let way = package.way().to_string();
        assert_eq!(package.objects().len(), 2);
        assert_eq!(way.contains("byte search"), depth > 8, "{depth}: {way}");
    }
}

#[test]
fn every_bit_of_a_header_counts_in_a_resource_too() {
    let image = package(
        1,
        &[Unit::new(0x0002_0000, &noise(40, 1)), Unit::new(3, b"x")],
    );
    let bytes = wrap_in_updater(&image);
    let start = memchr::memmem::find(&bytes, &image).unwrap();
    for at in 0x5C..image.len() - 3 {
        let mut damaged = bytes.clone();
        damaged[start + at] ^= 0x10;
        assert!(read(&damaged).is_err(), "byte {at}");
    }
    for length in (start..start + image.len() - 4).step_by(7) {
        assert!(read(&bytes[..length]).is_err(), "cut to {length}");
    }
}

#[test]
fn resources_that_lie_are_survived() {
    let bytes = wrap_in_updater(&two_units());
    let headers = 0x80..0x200;
    let directory = 0x1400..0x1480;
    for at in headers.chain(directory) {
        for value in [0x00, 0xFF, 0x80] {
            let mut bent = bytes.clone();
            bent[at] = value;
            // Found by another way, or refused; never anything else.
            if let Ok(package) = read(&bent) {
                assert_eq!(package.objects().len(), 2, "byte {at}");
            }
        }
    }
}

#[test]
fn of_several_packages_the_step_takes_its_own() {
    let firmware = two_units();
    let bytes = resources(&[("BIN", &firmware), ("UTPS", &dashboard())]);
    let Error::SeveralPackages { offers } = refusal(&bytes) else {
        panic!("two packages expected");
    };
    let lines: Vec<_> = offers.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "1: firmware 22.200.03.00.00 in resource BIN/1 (2 parts, 16466 bytes)",
            "2: dashboard 11.302.09.01.539 in resource UTPS/2 (2 parts, 40017 bytes)",
        ]
    );
    let kind = |pick_| pick(&bytes, pick_).unwrap().kind();
    assert_eq!(kind(for_step(Purpose::Firmware)), PackageKind::Firmware);
    assert_eq!(kind(for_step(Purpose::Dashboard)), PackageKind::Dashboard);
    let number = |number| Pick {
        number: Some(number),
        ..Pick::default()
    };
    assert_eq!(kind(number(2)), PackageKind::Dashboard);
    for absent in [0, 3, usize::MAX] {
        let error = pick(&bytes, number(absent)).unwrap_err();
        assert!(matches!(error, Error::NoSuchPackage { .. }), "{error}");
    }
}

#[test]
fn two_for_one_step_have_to_be_chosen_and_a_version_can_choose() {
    let old = sample::e1550_dashboard("11.302.09.01.539", "Old", 40_000);
    let new = sample::e1550_dashboard("11.302.09.06.539", "New", 40_000);
    let bytes = in_zip(&[("old.bin", &old), ("new.bin", &new)]).unwrap();
    let step = for_step(Purpose::Dashboard);
    let error = pick(&bytes, step).unwrap_err();
    assert_eq!(error.problem().id(), "archive-ambiguous");
    assert!(error.to_string().contains("new.bin"), "{error}");
    let chosen = pick(
        &bytes,
        Pick {
            version: Some("11.302.09.06.539"),
            ..step
        },
    );
    assert_eq!(chosen.unwrap().version(), Some("11.302.09.06.539"));
}

#[test]
fn a_damaged_one_among_several_is_never_passed_over() {
    let mut damaged = two_units();
    damaged[5000] ^= 1;
    let bytes = resources(&[("BIN", &damaged), ("UTPS", &dashboard())]);
    let error = pick(&bytes, for_step(Purpose::Dashboard)).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("1: damaged in resource BIN/1"), "{text}");
    let chosen = Pick {
        number: Some(2),
        ..Pick::default()
    };
    assert_eq!(pick(&bytes, chosen).unwrap().kind(), PackageKind::Dashboard);
}

#[test]
fn chains_one_after_the_other_in_a_program_are_several() {
    for between in [0, 1, 3, 1000] {
        let mut bytes = wrap_in_program(&two_units());
        bytes.extend(vec![0; between]);
        bytes.extend(dashboard());
        bytes.extend(b"the end of the program");
        let found = match refusal(&bytes) {
            Error::SeveralPackages { offers } => offers.len(),
            other => panic!("{between}: {other}"),
        };
        assert_eq!(found, 2, "{between}");
    }
    // Outside of the resources, too.
    let mut bytes = wrap_in_updater(&two_units());
    bytes.extend(dashboard());
    assert!(matches!(refusal(&bytes), Error::SeveralPackages { .. }));
}

/// A unit whose header is lost altogether leaves a later one that does not begin a package.
#[test]
fn a_unit_lost_in_the_middle_is_no_second_package() {
    let units = [
        Unit::new(0x0002_0000, &noise(300, 1)),
        Unit::new(0x0003_0000, &[0; 400]),
        Unit::new(0x0009_0000, &noise(300, 3)),
    ];
    let image = package(1, &units);
    let second = 0x5C + units[0].bytes().len().next_multiple_of(4);
    for wrap in [wrap_in_program, wrap_in_updater] {
        let mut bytes = wrap(&image);
        let start = memchr::memmem::find(&bytes, &image[..0x5C + 98]).unwrap();
        bytes[start + second..start + second + 98].fill(0);
        let error = refusal(&bytes);
        assert!(matches!(error, Error::TrailingData { .. }), "{error}");
    }
}

#[test]
fn archives_in_archives_are_opened_and_both_members_are_named() {
    let program = wrap_in_updater(&two_units());
    let inner = in_zip(&[
        ("E155XUpdate_11.609.exe", &program),
        ("readme.txt", b"text"),
    ])
    .unwrap();
    for (outer, name) in [
        (in_zip(&[("fw.zip", &inner)]).unwrap(), "fw.zip"),
        (in_stored_zip(&[("fw.zip", &inner)]).unwrap(), "fw.zip"),
        (in_seven_zip(&[("fw.zip", &inner)]).unwrap(), "fw.zip"),
        (
            in_zip(&[(
                "fw.7z",
                &in_seven_zip(&[("E155XUpdate_11.609.exe", &program)]).unwrap(),
            )])
            .unwrap(),
            "fw.7z",
        ),
    ] {
        let package = read(&outer).unwrap();
        let member = format!("{name} › E155XUpdate_11.609.exe");
        assert_eq!(*package.source(), Source::Archive { member });
        assert_eq!(
            package.names(),
            ["file.bin", name, "E155XUpdate_11.609.exe"]
        );
        assert_eq!(package.file_size(), outer.len() as u64);
        assert_eq!(package.objects().len(), 2);
    }
    let mut deep = in_zip(&[("update.bin", &two_units())]).unwrap();
    for _ in 0..7 {
        deep = in_stored_zip(&[("inner.zip", &deep)]).unwrap();
    }
    assert!(read(&deep).is_ok());
    deep = in_stored_zip(&[("inner.zip", &deep)]).unwrap();
    assert_eq!(refusal(&deep), Error::ArchiveTooDeep { limit: 8 });
}

#[test]
fn a_stored_member_is_checked_though_it_is_not_copied() {
    let bytes = in_stored_zip(&[("update.bin", &two_units())]).unwrap();
    let package = read(&bytes).unwrap();
    assert_eq!(package.objects().len(), 2);
    let mut damaged = bytes.clone();
    damaged[200] ^= 1;
    assert_eq!(refusal(&damaged), Error::ArchiveDamaged);
}

#[test]
fn a_seven_zip_archive_gives_its_package_alone_and_in_a_program() {
    let program = wrap_in_program(&two_units());
    let archive = in_seven_zip(&[("readme.txt", b"text"), ("Update.exe", &program)]).unwrap();
    for bytes in [archive.clone(), self_extractor(&archive)] {
        let package = read(&bytes).unwrap();
        let member = String::from("Update.exe");
        assert_eq!(*package.source(), Source::Archive { member });
        assert_eq!(package.objects().len(), 2);
    }
    let sfx = read(&self_extractor(&archive)).unwrap();
    assert!(
        sfx.way()
            .to_string()
            .starts_with("self-extracting archive › Update.exe")
    );
    let zip = in_zip(&[("Update.exe", &program)]).unwrap();
    let sfx = read(&self_extractor(&zip)).unwrap();
    assert_eq!(sfx.objects().len(), 2);
    let script = [b"#!/bin/sh\nunzip $0\nexit\n", zip.as_slice()].concat();
    assert_eq!(read(&script).unwrap().objects().len(), 2);
    let none = [
        b"some text",
        in_zip(&[("a.txt", b"text")]).unwrap().as_slice(),
    ]
    .concat();
    assert_eq!(refusal(&none).problem().id(), "not-firmware");
}

#[test]
fn a_seven_zip_archive_that_cannot_be_read_is_called_so() {
    let good = in_seven_zip(&[("update.bin", &two_units())]).unwrap();
    for length in [6, 31, 32, good.len() / 2, good.len() - 1] {
        let error = refusal(&good[..length]);
        assert_eq!(
            error.problem().id(),
            "seven-zip-unreadable",
            "{length}: {error}"
        );
    }
    // Without its signature it is a file like any other; the version after it may be a later one.
    for at in 8..good.len() {
        let mut damaged = good.clone();
        damaged[at] ^= 0x21;
        assert!(read(&damaged).is_err(), "byte {at}");
    }
    let without = in_seven_zip(&[("a.txt", b"text")]).unwrap();
    assert!(matches!(
        refusal(&without),
        Error::ArchiveWithoutFirmware { .. }
    ));
}

#[test]
fn a_seven_zip_bomb_is_refused() {
    let zeros = vec![0; 8 << 20];
    let bomb = in_seven_zip(&[("a.bin", &zeros), ("b.bin", &zeros)]).unwrap();
    assert!(bomb.len() < 10_000);
    let read = |limit| {
        let mut search = Search::within(limit);
        container::read_with(&mut search, "a.7z", bomb.clone()).unwrap_err()
    };
    assert!(matches!(
        read(16 << 20),
        Error::ArchiveWithoutFirmware { .. }
    ));
    let limit = (16 << 20) - 1;
    assert_eq!(read(limit), Error::ArchiveTooLarge { limit });
    // One within another counts for both.
    let outer = in_stored_zip(&[("bomb.7z", &bomb)]).unwrap();
    let mut search = Search::within(16 << 20);
    let error = container::read_with(&mut search, "a.zip", outer).unwrap_err();
    assert!(matches!(error, Error::ArchiveTooLarge { .. }), "{error}");
}

#[test]
fn what_is_packed_by_others_is_told_by_name() {
    let cab = b"MSCF\0\0\0\0rest".to_vec();
    for (bytes, wrapping, problem) in [
        (
            b"Rar!\x1A\x07\x00rest".to_vec(),
            Wrapping::Rar,
            "archive-rar",
        ),
        (
            b"Rar!\x1A\x07\x01\x00rest".to_vec(),
            Wrapping::Rar,
            "archive-rar",
        ),
        (cab.clone(), Wrapping::Cabinet, "archive-cabinet"),
        (
            b"ISc(rest".to_vec(),
            Wrapping::InstallShield,
            "archive-installshield",
        ),
        (
            b"\x1F\x8B\x08rest".to_vec(),
            Wrapping::Gzip,
            "archive-of-other-kind",
        ),
    ] {
        let check = |bytes: &[u8], place: &str| match refusal(bytes) {
            Error::Wrapped {
                wrapping: found,
                place: at,
            } => {
                assert_eq!(found, wrapping);
                assert!(at.contains(place), "{at}");
            }
            other => panic!("{other}"),
        };
        assert_eq!(refusal(&bytes).problem().id(), problem);
        check(&bytes, "the file");
        // In an archive, as a resource, and after a program.
        check(&in_zip(&[("driver.dat", &bytes)]).unwrap(), "driver.dat");
        check(&resources(&[("CABINET", &bytes)]), "resource CABINET/1");
        if wrapping != Wrapping::Gzip {
            check(&self_extractor(&bytes), "program unpacks");
        }
    }
    for bytes in [
        &b"BZh91AY"[..],
        b"\xFD7zXZ\0\0",
        b"\x28\xB5\x2F\xFD\x04",
        b"\x1F\xD0-lh5-rest",
        b"\x12\x34\x56\x78\x90\x12\x34**ACE**rest",
        b"!<arch>\ndebian-binary   1342",
        b"\xED\xAB\xEE\xDB\x03\0\0\0",
        &iso_image("Mobile Partner", 0),
        &in_zip(&[("disc.iso", &iso_image("UTPS", 0))]).unwrap(),
    ] {
        let problem = refusal(bytes).problem();
        assert_eq!(problem.id(), "archive-of-other-kind", "{bytes:?}");
    }
    // Beside a package it does not matter.
    let beside = in_zip(&[("driver.cab", &cab), ("update.bin", &two_units())]).unwrap();
    assert!(read(&beside).is_ok());
}

/// The members of a zip, packed with the method of this number, and with these flags.
fn packed_otherwise(members: &[(&str, &[u8])], method: u16, flags: u8) -> Vec<u8> {
    let mut bytes = in_zip(members).unwrap();
    for (signature, at) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> = memchr::memmem::find_iter(&bytes, signature).collect();
        for place in places {
            bytes[place + at] |= flags;
            bytes[place + at + 2..place + at + 4].copy_from_slice(&method.to_le_bytes());
        }
    }
    bytes
}

#[test]
fn a_zip_is_called_by_the_method_that_it_is_packed_with() {
    let image = two_units();
    for (method, name) in [
        (9, "Deflate64"),
        (12, "bzip2"),
        (14, "LZMA"),
        (93, "Zstandard"),
        (95, "xz"),
        (98, "PPMd"),
        (6, "Implode"),
    ] {
        let error = refusal(&packed_otherwise(&[("update.bin", &image)], method, 0));
        assert_eq!(error.problem().id(), "archive-method", "{name}: {error}");
        let text = error.to_string();
        assert!(text.starts_with("update.bin is packed with"), "{text}");
        assert!(text.contains(name), "{text}");
    }
    for method in [8, 14, 99] {
        let locked = packed_otherwise(&[("update.bin", &image)], method, 1);
        assert_eq!(refusal(&locked), Error::ArchiveEncrypted, "{method}");
    }
}

/// Short texts that begin with an empty line or a tab are no packages that are cut short.
#[test]
fn small_files_beside_a_package_change_nothing() {
    let program = wrap_in_updater(&two_units());
    let small: &[(&str, &[u8])] = &[
        ("readme.txt", b"\r\nHow to flash\r\n"),
        ("LICENCE", b"\n"),
        (
            "site.url",
            b"\t[InternetShortcut]\r\nURL=http://example.org/",
        ),
        ("E1550.bin", b"\x01"),
        ("E155XUpdate_11.608.exe", b"MZ"),
        ("update.bin", b"\x0A\x0D\x0A\x0D\x0A\x0D\x0A\x0D\x0A"),
        (
            "__MACOSX/._Update.exe",
            b"\0\x05\x16\x07\0\x02\0\0Mac OS X        \0\x02\0\0",
        ),
        (".DS_Store", b"\0\0\0\x01Bud1\0"),
        ("Thumbs.db", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
    ];
    for file in small {
        let zip = in_zip(&[("Update.exe", &program), *file]).unwrap();
        assert_eq!(read(&zip).unwrap().objects().len(), 2, "{}", file.0);
        let alone = in_zip(&[*file]).unwrap();
        let problem = refusal(&alone).problem();
        assert_eq!(problem.id(), "archive-without-firmware", "{}", file.0);
    }
    // The beginning of an image alone is still called so.
    for length in [8, 50, 92, 95, 100] {
        let error = refusal(&two_units()[..length]);
        assert!(
            matches!(error, Error::Truncated { .. }),
            "{length}: {error}"
        );
    }
}

#[test]
fn an_archive_of_images_says_that_its_folder_is_wanted() {
    let image: &[u8] = &[0x5A; 600];
    for members in [
        &[
            ("E153/00-00010000-Ptable.bin", image),
            ("E153/01-00080000-Amss.bin", image),
        ][..],
        &[
            ("E153.hmf", b"Found Firmware for: E153 v11.609\r\n"),
            ("00.bin", image),
        ],
    ] {
        for zip in [in_zip(members).unwrap(), in_seven_zip(members).unwrap()] {
            assert_eq!(refusal(&zip).problem().id(), "archive-of-images");
        }
    }
}

#[test]
fn a_second_copy_of_a_file_is_no_second_package() {
    let old = wrap_in_updater(&two_units());
    let zip =
        |second: &str, bytes: &[u8]| in_zip(&[("Update.exe", &old), (second, bytes)]).unwrap();
    for copy in ["Update (1).exe", "update - Copy.exe"] {
        assert_eq!(read(&zip(copy, &old)).unwrap().names()[1], "Update.exe");
    }
    // Another name may name another model; other bytes are another package.
    let other = wrap_in_updater(&package(1, &[Unit::new(0x0002_0000, b"other")]));
    for (name, bytes) in [("E153Update.exe", &old), ("Update (1).exe", &other)] {
        let error = refusal(&zip(name, bytes));
        assert!(
            matches!(error, Error::SeveralPackages { .. }),
            "{name}: {error}"
        );
    }
    // A copy that is damaged is not passed over.
    let mut damaged = two_units();
    damaged[5000] ^= 1;
    let error = refusal(&zip("Update (1).exe", &damaged));
    assert!(matches!(error, Error::SeveralPackages { .. }), "{error}");
}

#[test]
fn a_program_without_firmware_names_its_resources() {
    let bytes = resources(&[("AVI", &[1; 3000]), ("TEXT", b"some words")]);
    let error = refusal(&bytes);
    assert_eq!(error.problem().id(), "program-without-firmware");
    let text = error.to_string();
    assert!(
        text.ends_with("its resources are AVI/1 (3000 bytes), TEXT/2 (10 bytes)"),
        "{text}"
    );
}

#[test]
fn an_archive_on_the_disk_is_read_like_one_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let program = wrap_in_updater(&two_units());
    let members: &[(&str, &[u8])] = &[("readme.txt", b"text"), ("Update.exe", &program)];
    for (name, bytes) in [
        ("a.zip", in_zip(members).unwrap()),
        ("b.zip", in_stored_zip(members).unwrap()),
        ("c.7z", in_seven_zip(members).unwrap()),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, &bytes).unwrap();
        let on_disk = Package::open(&path).unwrap();
        let in_memory = Package::from_bytes(name, bytes).unwrap();
        assert_eq!(on_disk.inspection(), in_memory.inspection());
    }
    let mut many = in_zip(members).unwrap();
    many.splice(4..4, b"PK\x01\x02".repeat(5000));
    let path = folder.path().join("many.zip");
    fs::write(&path, many).unwrap();
    assert_eq!(Package::open(&path).unwrap_err(), Error::ArchiveDamaged);
}
