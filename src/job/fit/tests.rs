//! Each of the three values, and what each rests on.

use super::evidence::{ENOUGH, Source, WEIGHTS};
use super::{
    Facts, Fit, Parts, Reason, of_facts, of_facts_and_product, required_objects, same_version,
};
use crate::firmware::write::{ObjectSpec, PackageBuilder};
use crate::firmware::{Chipset, ObjectCode, Package, sample, write};
use crate::modem::{DownloadEntry, Family};

fn facts<'a>(platform: Option<&'a str>, version: Option<&'a str>) -> Facts<'a> {
    Facts {
        names: vec!["Update.exe"],
        platforms: platform.into_iter().collect(),
        hardware_ids: Vec::new(),
        version,
        other_versions: Vec::new(),
        named_version: None,
        dashboard_only: false,
        has_headers: true,
        parts: Parts {
            hisilicon: true,
            ..Parts::default()
        },
    }
}

#[test]
fn a_package_that_names_the_family_and_its_line_fits() {
    for platform in ["E155", "E1550", "e1552", "HUAWEI E155"] {
        let fit = of_facts(
            &facts(Some(platform), Some("11.608.13.02.00.B418")),
            Family::E155x,
        );
        assert_eq!(fit.id(), "fits", "{platform}: {}", fit.evidence());
    }
    let fit = of_facts(
        &facts(Some("BV7R11HS"), Some("22.200.15.00.00")),
        Family::HiSilicon,
    );
    assert_eq!(fit.id(), "fits");
}

#[test]
fn a_package_of_another_family_does_not_fit() {
    for (platform, version, family) in [
        (Some("E173"), Some("11.608.12.04.21"), Family::E155x),
        (Some("E155"), Some("11.126.16.00.00"), Family::E155x),
        (Some("BV7R11HS"), Some("22.200.15.00.00"), Family::E155x),
        (None, Some("21.180.01.00.00"), Family::E155x),
        (Some("E155"), Some("11.608.12.04.21"), Family::HiSilicon),
        (Some("E173"), Some("11.126.16.00.00"), Family::E173),
    ] {
        let fit = of_facts(&facts(platform, version), family);
        assert_eq!(
            fit.id(),
            "does-not-fit",
            "{platform:?} {version:?} {family:?}"
        );
    }
}

#[test]
fn without_a_name_or_with_unit_data_it_cannot_be_told() {
    for (platform, version) in [
        (None, Some("11.608.12.04.21")),
        (Some("M62XX"), Some("11.608.12.04.21")),
        (Some("E155"), None),
        (Some("E155"), Some("11.700.01.00.00")),
    ] {
        let fit = of_facts(&facts(platform, version), Family::E155x);
        assert_eq!(
            fit.id(),
            "cannot-tell",
            "{platform:?} {version:?}: {}",
            fit.evidence()
        );
    }
    let mut with_efs = facts(Some("E155"), Some("11.608.12.04.21"));
    with_efs.parts.unit_data = Some(ObjectCode(0x0050_0000));
    assert_eq!(of_facts(&with_efs, Family::E155x).id(), "cannot-tell");
}

#[test]
fn on_hisilicon_sticks_unit_data_is_normal() {
    let mut with_oeminfo = facts(Some("BV7R11HS"), Some("22.200.15.00.00"));
    with_oeminfo.parts.unit_data = Some(ObjectCode(0x001A_0000));
    assert_eq!(of_facts(&with_oeminfo, Family::HiSilicon).id(), "fits");
}

#[test]
fn mixed_platforms_never_fit() {
    let mut mixed = facts(Some("E155"), Some("11.608.12.04.21"));
    mixed.platforms.push("E173");
    assert_eq!(of_facts(&mixed, Family::E155x).id(), "does-not-fit");
}

#[test]
fn the_product_in_download_mode_has_the_last_word() {
    let e155 = facts(Some("E155"), Some("11.608.12.04.21"));
    assert_eq!(
        of_facts_and_product(&e155, DownloadEntry::Diag, "HUAWEI E155").id(),
        "fits"
    );
    assert_eq!(
        of_facts_and_product(&e155, DownloadEntry::Diag, "HUAWEI E173").id(),
        "does-not-fit"
    );
    let hisilicon = facts(Some("BV7R11HS"), Some("22.200.15.00.00"));
    assert_eq!(
        of_facts_and_product(&hisilicon, DownloadEntry::Godload, "HUAWEI BV7R11HS").id(),
        "fits"
    );
    assert!(matches!(
        of_facts_and_product(&hisilicon, DownloadEntry::Godload, "HUAWEI BV7R22"),
        Fit::DoesNotFit(_)
    ));
    let unnamed = facts(None, Some("11.608.12.04.21"));
    assert_eq!(
        of_facts_and_product(&unnamed, DownloadEntry::Diag, "HUAWEI E155").id(),
        "cannot-tell"
    );
}

#[test]
fn a_build_at_the_end_of_a_version_does_not_count() {
    assert!(same_version("11.608.13.02.00", "11.608.13.02.00.B418"));
    assert!(!same_version("11.608.13.02.00", "11.608.13.02.21"));
}

/// The facts known of a file, one letter for each: platform text, hardware id, file name, version line
/// and kinds of parts, all an E1550's.
fn knowing(letters: &str) -> Facts<'static> {
    let has = |letter: char| letters.contains(letter);
    let mut facts = facts(
        has('p').then_some("E155"),
        has('v').then_some("11.609.20.00.00"),
    );
    facts.hardware_ids = has('h').then_some("E1550").into_iter().collect();
    if has('n') {
        facts.names = vec!["E155XUpdate.exe"];
    }
    facts.parts.qualcomm = has('k');
    facts
}

/// A file of this name; its version is in the name alone.
fn called(mut facts: Facts<'static>, name: &'static str) -> Facts<'static> {
    facts.names = vec![name];
    facts.named_version = crate::firmware::NameHint::of(name).map(|hint| hint.version);
    facts
}

#[test]
fn every_pair_of_the_table_comes_out_as_it_says() {
    for (letters, expected) in [
        ("", "cannot-tell"),
        // One alone never suffices.
        ("p", "cannot-tell"),
        ("h", "cannot-tell"),
        ("n", "cannot-tell"),
        ("v", "cannot-tell"),
        ("k", "cannot-tell"),
        // What names the family from within is carried by any other.
        ("ph", "fits"),
        ("pn", "fits"),
        ("pv", "fits"),
        ("pk", "fits"),
        ("hn", "fits"),
        ("hv", "fits"),
        ("hk", "fits"),
        // A name is carried by the line, not by the parts; those two are shared with other families.
        ("nv", "fits"),
        ("nk", "cannot-tell"),
        ("vk", "cannot-tell"),
        ("phnvk", "fits"),
    ] {
        let fit = of_facts(&knowing(letters), Family::E155x);
        assert_eq!(fit.id(), expected, "{letters}: {}", fit.evidence());
    }
    // A line in the name counts with the name.
    for letters in ["", "k"] {
        let named = called(knowing(letters), "E155XUpdate_11.609.20.00.00.B418.exe");
        assert_eq!(of_facts(&named, Family::E155x).id(), "cannot-tell");
    }
}

#[test]
fn each_row_of_the_table_can_speak_against() {
    let with = |change: fn(&mut Facts<'static>)| {
        let mut facts = knowing("phnvk");
        change(&mut facts);
        facts
    };
    let of_name = |letters, name| called(knowing(letters), name);
    for (facts, reason) in [
        (
            with(|facts| facts.platforms = vec!["E173"]),
            "PlatformOfAnother",
        ),
        (
            with(|facts| facts.platforms = vec!["BV7R11HS"]),
            "PlatformOfAnother",
        ),
        (
            with(|facts| facts.hardware_ids = vec!["HWU8220"]),
            "HardwareOfAnother",
        ),
        (
            with(|facts| facts.hardware_ids = vec!["E153"]),
            "HardwareOfAnother",
        ),
        (
            of_name("phvk", "E153Update_11.609.18.00.00.B427.exe"),
            "NameOfAnother",
        ),
        (
            of_name("phvk", "EC150Update_11.102.99.60.00.exe"),
            "NameOfAnother",
        ),
        (
            with(|facts| facts.version = Some("11.870.01.00.00")),
            "LineOfAnother",
        ),
        (
            with(|facts| facts.version = Some("11.126.83.00.00")),
            "LineOfAnother",
        ),
        (
            with(|facts| facts.version = Some("21.045.01.00.00")),
            "LineOfAnother",
        ),
        (
            of_name("phk", "Update_11.870.01.00.00.exe"),
            "LineOfAnother",
        ),
    ] {
        let fit = of_facts(&facts, Family::E155x);
        assert_eq!(fit.id(), "does-not-fit", "{reason}");
        let reasons = fit.evidence().reasons();
        let [found] = reasons else {
            panic!("{reason}: {reasons:?}");
        };
        assert!(format!("{found:?}").starts_with(reason), "{found:?}");
    }
    let product = of_facts_and_product(&knowing("phnvk"), DownloadEntry::Diag, "HUAWEI E173");
    assert_eq!(product.id(), "does-not-fit");
    // The product says who the modem is; it carries no file.
    let repair = of_facts_and_product(&knowing("vk"), DownloadEntry::Diag, "HUAWEI E155");
    assert_eq!(repair.id(), "cannot-tell");
}

#[test]
fn doubts_outweigh_any_evidence() {
    let mut unknown_line = facts(Some("E155"), Some("11.700.01.00.00"));
    unknown_line.hardware_ids = vec!["E1550"];
    unknown_line.parts.qualcomm = true;
    assert_eq!(of_facts(&unknown_line, Family::E155x).id(), "cannot-tell");
    let mut with_nv = facts(Some("E155"), Some("11.608.12.04.21"));
    with_nv.hardware_ids = vec!["E1550"];
    with_nv.parts.unit_data = Some(ObjectCode(0x001A_0000));
    assert_eq!(of_facts(&with_nv, Family::E155x).id(), "cannot-tell");
}

/// The examples of the plan, as files.
#[test]
fn whole_files_come_out_as_their_names_and_headers_say() {
    let updater = write::wrap_in_updater(&sample::e1550_updater("11.609.20.00.00", 8192));
    let fit = |name: &str, bytes: &[u8], family| {
        let package = Package::from_bytes(name, bytes.to_vec()).unwrap();
        of_facts(&Facts::of(&package), family).id()
    };
    let name = "E155XUpdate_11.609.20.00.00.B418.exe";
    assert_eq!(fit(name, &updater, Family::E155x), "fits");
    assert_eq!(fit(name, &updater, Family::E153), "does-not-fit");
    let other_line = "E155XUpdate_11.870.03.00.00.exe";
    assert_eq!(fit(other_line, &updater, Family::E155x), "does-not-fit");
    let cdma = "EC150Update_11.609.20.00.00.exe";
    assert_eq!(fit(cdma, &updater, Family::E155x), "does-not-fit");
    // In an archive the member's name speaks, too.
    let zip = write::in_zip(&[(name, &updater)]).unwrap();
    assert_eq!(fit("firmware.zip", &zip, Family::E155x), "fits");
    let zip = write::in_zip(&[(cdma, &updater)]).unwrap();
    assert_eq!(fit("firmware.zip", &zip, Family::E155x), "does-not-fit");
    // A settings area is normal, and no reason to doubt.
    let package = Package::from_bytes(name, updater).unwrap();
    assert!(package.may_reset_settings());
    assert!(required_objects(&package, DownloadEntry::Diag).is_ok());
}

/// A file of the named parts, all with this text in their headers.
fn file(text: &str, parts: &[(u32, Vec<u8>)]) -> Package {
    let with_part = |builder: PackageBuilder, (code, bytes): &(u32, Vec<u8>)| {
        builder.object(ObjectSpec::new(ObjectCode(*code), bytes.clone()).version(text))
    };
    let builder = PackageBuilder::new().download_id(0);
    let bytes = parts.iter().fold(builder, with_part).build();
    Package::from_bytes("UPDATE.APP", bytes).unwrap()
}

/// Each is a file that a loader may well write, and none is for it: a reason passes *cannot tell* alone.
#[test]
fn a_package_of_another_kind_fits_no_modem_whatever_reason_is_given() {
    let image = |size| vec![0x5A; size];
    let phone = file(
        "INPUT",
        &[(0xFE00_0000, image(256)), (0xF200_0000, image(999))],
    );
    let later_phone = file("SYSTEM", &[(0x0000_000E, image(900))]);
    let no_platform = file("", &[(0x0001_0000, image(64)), (0x0020_0000, image(999))]);
    let qualcomm = sample::e1550_updater("11.609.20.00.00", 8192);
    let qualcomm = Package::from_bytes("Update.exe", qualcomm).unwrap();
    let images: Vec<_> = qualcomm
        .objects()
        .iter()
        .map(|object| (object.code.0, qualcomm.image(object).unwrap().into_owned()))
        .collect();
    let nameless = file("INPUT", &images);
    let web = file(
        "",
        &[(0x0055_0000, b"17.100".to_vec()), (0x0056_0000, image(90))],
    );
    let mut with_phone_part = images.clone();
    with_phone_part.push((0xF200_0000, image(10)));
    let with_phone_part = file(":E155:11.609.20.00.00", &with_phone_part);
    for (package, family, reason) in [
        (&phone, Family::HiSilicon, "PartOfAnotherProduct"),
        (&phone, Family::E155x, "PartOfAnotherProduct"),
        (&with_phone_part, Family::E155x, "PartOfAnotherProduct"),
        (&later_phone, Family::HiSilicon, "PlatformRequired"),
        (&no_platform, Family::HiSilicon, "PlatformRequired"),
        (&nameless, Family::HiSilicon, "PlatformRequired"),
        (&web, Family::E155x, "WebInterface"),
    ] {
        let facts = Facts::of(package);
        let door = family.door().unwrap();
        let product = match door {
            DownloadEntry::Diag => "HUAWEI E155",
            DownloadEntry::Godload => "BV7R11HS",
        };
        for fit in [
            of_facts(&facts, family),
            of_facts_and_product(&facts, door, product),
        ] {
            assert_eq!(fit.id(), "does-not-fit", "{reason} {}", fit.evidence());
            let first = format!("{:?}", fit.evidence().reasons()[0]);
            assert!(
                first.starts_with(reason),
                "{family:?}: {first}, not {reason}"
            );
        }
    }
}

/// Parts of two firmwares in one file once cost a stick its IMEI (`docs/facts/qualcomm-packages.md` §5).
#[test]
fn one_part_of_another_line_is_enough_to_refuse_the_file() {
    let mut mixed = knowing("phnvk");
    for (other, expected) in [
        ("11.608.12.04.21", "fits"),
        ("11.700.01.00.00", "cannot-tell"),
        ("11.870.03.00.00", "does-not-fit"),
        ("22.200.15.00.00", "does-not-fit"),
    ] {
        mixed.other_versions = vec![other];
        let fit = of_facts(&mixed, Family::E155x);
        assert_eq!(fit.id(), expected, "{other}: {}", fit.evidence());
    }
    let part = |code, version: &str| {
        let text = format!(":E155:{version}");
        ObjectSpec::new(ObjectCode(code), vec![1; 99]).version(&text)
    };
    let bytes = PackageBuilder::new()
        .object(part(0x0005_0000, "21.609.20.00.00"))
        .object(part(0x0007_0000, "11.870.03.00.00"))
        .object(part(0x0008_0000, "11.870.03.00.00"))
        .build();
    let package = Package::from_bytes("Update.exe", bytes).unwrap();
    let facts = Facts::of(&package);
    assert_eq!(facts.other_versions, ["11.870.03.00.00"]);
}

#[test]
fn images_without_headers_fit_the_chip_that_their_parts_are_of() {
    let images = |chipset| {
        let mut facts = facts(None, None);
        facts.has_headers = false;
        facts.parts.chipset = chipset;
        facts
    };
    let of_qualcomm = of_facts(&images(Some(Chipset::Qualcomm)), Family::HiSilicon);
    assert_eq!(
        of_qualcomm.id(),
        "does-not-fit",
        "{}",
        of_qualcomm.evidence()
    );
    let mut unknown = images(None);
    unknown.parts.hisilicon = false;
    assert_eq!(of_facts(&unknown, Family::HiSilicon).id(), "does-not-fit");
    // A platform says more than codes, of which not all are known.
    let text = ":BV7R11HS:22.200.03.00.00";
    let later = file(
        text,
        &[(0x0070_0000, vec![1; 99]), (0x0071_0000, vec![2; 99])],
    );
    assert_eq!(of_facts(&Facts::of(&later), Family::HiSilicon).id(), "fits");
    assert_eq!(
        of_facts(&images(None), Family::HiSilicon).id(),
        "cannot-tell"
    );
}

#[test]
fn a_web_interface_or_a_loader_by_itself_needs_a_reason_on_its_own_modem() {
    let web = file(
        "",
        &[
            (0x0055_0000, b"17.100".to_vec()),
            (0x0056_0000, vec![1; 90]),
        ],
    );
    assert_eq!(
        of_facts(&Facts::of(&web), Family::HiSilicon).id(),
        "cannot-tell"
    );
    let text = ":BV7R11HS:22.200.03.00.00";
    let loader = [(0x0001_0000, vec![1; 99]), (0x0020_0000, vec![2; 99])];
    let fit = of_facts(&Facts::of(&file(text, &loader)), Family::HiSilicon);
    assert_eq!(fit.id(), "cannot-tell");
    assert_eq!(fit.evidence().reasons()[0], Reason::BootLoaderAlone);
    let mut whole = loader.to_vec();
    whole.push((0x0022_0000, vec![3; 99]));
    let fit = of_facts(&Facts::of(&file(text, &whole)), Family::HiSilicon);
    assert_eq!(fit.id(), "fits", "{}", fit.evidence());
}

#[test]
fn a_package_that_names_no_line_is_held_against_the_door() {
    let package = PackageBuilder::new()
        .object(ObjectSpec::new(ObjectCode(0x0008_0000), vec![1; 100]))
        .build();
    let package = Package::from_bytes("Update.exe", package).unwrap();
    let error = required_objects(&package, DownloadEntry::Diag).unwrap_err();
    assert_eq!(error.problem().id(), "partition-table-missing");
    assert!(required_objects(&package, DownloadEntry::Godload).is_ok());
}

/// The page for people has the table of the code, row by row.
#[test]
fn the_page_for_people_has_the_same_table() {
    let page = include_str!("../../../docs/fit.md");
    for (source, weight) in WEIGHTS {
        let name = match source {
            Source::PlatformText => "platform text",
            Source::HardwareId => "hardware id",
            Source::FileName => "file name",
            Source::VersionLine => "version line",
            Source::Parts => "kinds of parts",
            Source::Product => "loader's product",
        };
        let row = format!("| {name} | {weight} |");
        assert!(page.contains(&row), "{row}");
    }
    assert!(page.contains(&format!("at least {ENOUGH}")));
}
