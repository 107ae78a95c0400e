//! Folders: updaters in them, images, manifests; and files that are called like something that is not whole.

use std::fs;

use super::by_hand::two_units;
use crate::firmware::write::{in_zip, wrap_in_updater};
use crate::firmware::{Error, FILE_LIMIT, FolderDefect, Package, Pick, Purpose, Source, sample};

#[test]
fn a_folder_with_one_updater_in_it_is_that_updater() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(
        path("E155XUpdate_11.609.20.00.00.exe"),
        wrap_in_updater(&sample::e1550_updater("11.609.20.00.00", 8192)),
    )
    .unwrap();
    fs::write(path("readme.txt"), "words").unwrap();
    fs::create_dir(path("drivers")).unwrap();
    let package = Package::open(folder.path()).unwrap();
    assert_eq!(package.file_name(), "E155XUpdate_11.609.20.00.00.exe");
    let alone = Package::open(&path("E155XUpdate_11.609.20.00.00.exe")).unwrap();
    assert_eq!(package.sha256(), alone.sha256());

    fs::write(
        path("dashboard.zip"),
        in_zip(&[(
            "d.bin",
            &sample::e1550_dashboard("11.302.09.01.539", "X", 40_000),
        )])
        .unwrap(),
    )
    .unwrap();
    let error = Package::open(folder.path()).unwrap_err();
    assert!(
        matches!(&error, Error::SeveralPackages { offers } if offers.len() == 2),
        "{error}"
    );
    let chosen = Package::open_picked(
        folder.path(),
        Pick {
            purpose: Some(Purpose::Dashboard),
            ..Pick::default()
        },
    )
    .unwrap();
    assert_eq!(chosen.file_name(), "dashboard.zip");
}

#[test]
fn a_folder_without_an_updater_names_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let open = || Package::open(folder.path()).unwrap_err();
    assert_eq!(open().problem().id(), "folder-without-firmware");
    fs::write(folder.path().join("readme.txt"), "words").unwrap();
    fs::write(folder.path().join("setup.exe"), "MZ").unwrap();
    let text = open().to_string();
    assert!(
        text.contains("setup.exe (a Windows program without firmware)"),
        "{text}"
    );
    assert!(text.contains("readme.txt"), "{text}");
    fs::write(folder.path().join("fw.rar"), b"Rar!\x1A\x07\x00").unwrap();
    assert_eq!(open().problem().id(), "archive-rar");
}

#[test]
fn a_manifest_and_its_images_are_one_package() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let package =
        Package::from_bytes("sample.bin", sample::e1550_updater("11.609.18.00.00", 8192)).unwrap();
    let mut manifest = String::from("Found Firmware for: E1550 v11.609.18.00.00\r\n\r\n");
    for (number, object) in package.objects().iter().enumerate() {
        let name = format!("{number:02}.bin");
        fs::write(path(&name), package.image(object).unwrap()).unwrap();
        let line = format!("{name} {:08X} {:08X}\r\n", object.code.0, object.size);
        manifest.push_str(&line);
    }
    fs::write(path("E1550.hmf"), &manifest).unwrap();
    for place in [folder.path().to_owned(), path("E1550.hmf")] {
        let read = Package::open(&place).unwrap();
        assert_eq!(*read.source(), Source::Manifest);
        assert_eq!(read.objects().len(), 5);
        let hint = read.name_hint().unwrap();
        assert_eq!(hint.model.as_deref(), Some("E1550"));
        assert_eq!(hint.version, "11.609.18.00.00");
        assert!(!read.has_checksums() && read.may_reset_settings());
    }
    fs::write(path("03.bin"), b"cut").unwrap();
    let text = Package::open(folder.path()).unwrap_err().to_string();
    assert!(text.contains("03.bin is missing"), "{text}");
    fs::write(path("another.hmf"), &manifest).unwrap();
    let text = Package::open(folder.path()).unwrap_err().to_string();
    assert!(text.contains("more than one manifest"), "{text}");
}

#[test]
fn a_manifest_counts_from_0_or_1_and_in_any_letters() {
    let package = sample::e1550_updater("11.609.18.00.00", 8192);
    let package = Package::from_bytes("sample.bin", package).unwrap();
    for (from, digits, on_disk) in [(1, 2, ".bin"), (1, 1, ".bin"), (0, 1, ".BIN")] {
        let folder = tempfile::tempdir().unwrap();
        let mut manifest = String::from("Found Firmware for: E1550 v11.609.18.00.00\r\n\r\n");
        for (number, object) in (from..).zip(package.objects()) {
            let name = format!("{number:0digits$}");
            let image = package.image(object).unwrap();
            fs::write(folder.path().join(format!("{name}{on_disk}")), image).unwrap();
            let line = format!("{name}.bin {:08X} {:08X}\r\n", object.code.0, object.size);
            manifest.push_str(&line);
        }
        let path = folder.path().join("E1550.HMF");
        fs::write(&path, manifest).unwrap();
        for place in [&path, folder.path()] {
            let read = Package::open(place).unwrap();
            assert_eq!(read.objects().len(), 5, "{from} {digits} {on_disk}");
        }
    }
}

/// One set in which the first image is missing would look like one that counts from 1.
#[test]
fn a_folder_of_images_may_count_from_1_when_the_partition_table_comes_first() {
    let set = |names: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            fs::write(folder.path().join(name), [1; 40]).unwrap();
        }
        Package::open(folder.path()).map(|package| package.objects().len())
    };
    for good in [
        ["01-00010000-Ptable.bin", "02-00020000-M3Boot.bin"],
        ["1-00000100-Ptable.bin", "2-00000101-Boot.bin"],
        ["00-00010000-Ptable.bin", "01-00020000-M3Boot.bin"],
    ] {
        assert_eq!(set(&good).unwrap(), 2, "{good:?}");
    }
    for (bad, missing) in [
        (["01-00020000-M3Boot.bin", "02-00030000-Kernel.bin"], 0),
        (["01-00010000-Ptable.bin", "03-00020000-M3Boot.bin"], 2),
        (["02-00010000-Ptable.bin", "03-00020000-M3Boot.bin"], 0),
    ] {
        let gap = Error::ImageFolderInvalid(FolderDefect::Gap(missing));
        assert_eq!(set(&bad).unwrap_err(), gap, "{bad:?}");
    }
}

#[test]
fn files_that_cannot_be_read_are_named_and_do_not_hide_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let huge = fs::File::create(path("film.zip")).unwrap();
    huge.set_len(FILE_LIMIT + 1).unwrap();
    fs::create_dir(path("drivers.exe")).unwrap();
    fs::write(path("a.exe"), b"").unwrap();
    fs::write(path("Update.ex_"), b"MZ and more").unwrap();
    fs::write(path("guide.pdf"), b"%PDF-1.4").unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", path("broken.exe")).unwrap();
        std::os::unix::fs::symlink("loop.zip", path("loop.zip")).unwrap();
    }
    let text = Package::open(folder.path()).unwrap_err().to_string();
    for named in [
        "film.zip (larger than firmware can be)",
        "drivers.exe (a folder)",
        "a.exe (nothing)",
        "Update.ex_ (not searched, because of its name)",
        "guide.pdf (a PDF document)",
    ] {
        assert!(text.contains(named), "{named}: {text}");
    }
    #[cfg(unix)]
    for named in ["broken.exe (cannot be read", "loop.zip (cannot be read"] {
        assert!(text.contains(named), "{named}: {text}");
    }
    fs::write(path("Update.exe"), wrap_in_updater(&two_units())).unwrap();
    let package = Package::open(folder.path()).unwrap();
    assert_eq!(package.file_name(), "Update.exe");
}

/// All that is held of a folder is no more than of one file.
#[test]
fn a_file_that_has_no_room_beside_the_others_is_one_of_several() {
    let folder = tempfile::tempdir().unwrap();
    let program = wrap_in_updater(&two_units());
    fs::write(folder.path().join("a.exe"), &program).unwrap();
    let large = fs::File::create(folder.path().join("b.exe")).unwrap();
    large.set_len(FILE_LIMIT - 1000).unwrap();
    let Err(Error::SeveralPackages { offers }) = Package::open(folder.path()) else {
        panic!("two were expected");
    };
    let refused: Vec<bool> = offers.iter().map(|offer| offer.refused.is_some()).collect();
    assert_eq!(refused, [false, true]);
}

#[test]
fn an_archive_of_a_folder_that_breaks_off_is_one_of_several() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let program = wrap_in_updater(&two_units());
    let zip = in_zip(&[("a.exe", &program), ("b.exe", &program)]).unwrap();
    let mut damaged = zip.clone();
    // In the middle of the second member.
    let second = memchr::memmem::find_iter(&zip, b"PK\x03\x04")
        .nth(1)
        .unwrap();
    damaged[second + 60] ^= 0x55;
    fs::write(path("old.zip"), damaged).unwrap();
    assert_eq!(
        Package::open(folder.path()).unwrap_err(),
        Error::ArchiveDamaged
    );
    fs::write(path("Update.exe"), &program).unwrap();
    let Err(Error::SeveralPackages { offers }) = Package::open(folder.path()) else {
        panic!("two were expected");
    };
    let refused: Vec<bool> = offers.iter().map(|offer| offer.refused.is_some()).collect();
    assert_eq!(refused.iter().filter(|refused| **refused).count(), 1);
    assert_eq!(offers.len(), 2);
}

#[test]
fn a_piece_or_an_unfinished_download_is_called_so_unless_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let image = two_units();
    let zip = in_zip(&[("update.bin", &image)]).unwrap();
    let half = &zip[..zip.len() / 2];
    let open = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        Package::open(&path)
    };
    for (name, bytes, problem) in [
        ("fw.zip.001", half, "file-in-pieces"),
        ("fw.bin.001", &image[..9000], "file-in-pieces"),
        ("fw.bin.002", &image[9000..], "file-in-pieces"),
        ("fw.z01", half, "file-in-pieces"),
        ("fw.r00", b"Rar!\x1A\x07\0", "file-in-pieces"),
        ("Update.zip.crdownload", half, "download-unfinished"),
        ("update.bin.part", &image[..9000], "download-unfinished"),
        ("update.bin.partial", b"", "download-unfinished"),
    ] {
        let error = open(name, bytes).unwrap_err();
        assert_eq!(error.problem().id(), problem, "{name}: {error}");
        assert!(error.to_string().starts_with(name), "{error}");
    }
    for name in ["fw.zip.001", "Update.zip.crdownload"] {
        assert_eq!(open(name, &zip).unwrap().objects().len(), 2, "{name}");
    }
}
