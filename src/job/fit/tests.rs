//! Each of the three values, and what each rests on.

use super::{Facts, Fit, of_facts, of_facts_and_product, same_version};
use crate::firmware::ObjectCode;
use crate::modem::{Door, Family};

fn facts<'a>(platform: Option<&'a str>, version: Option<&'a str>) -> Facts<'a> {
    Facts {
        file_name: "Update.exe",
        platforms: platform.into_iter().collect(),
        version,
        unit_data: None,
        dashboard_only: false,
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
            "{platform:?} {version:?} {family}"
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
    with_efs.unit_data = Some(ObjectCode(0x0006_0000));
    assert_eq!(of_facts(&with_efs, Family::E155x).id(), "cannot-tell");
    let mut misnamed = facts(Some("E155"), Some("11.609.18.00.00"));
    misnamed.file_name = "E153Update_11.609.18.00.00.B427.exe";
    assert_eq!(of_facts(&misnamed, Family::E155x).id(), "cannot-tell");
}

#[test]
fn on_hisilicon_sticks_unit_data_is_normal() {
    let mut with_oeminfo = facts(Some("BV7R11HS"), Some("22.200.15.00.00"));
    with_oeminfo.unit_data = Some(ObjectCode(0x001A_0000));
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
        of_facts_and_product(&e155, Door::Diag, "HUAWEI E155").id(),
        "fits"
    );
    assert_eq!(
        of_facts_and_product(&e155, Door::Diag, "HUAWEI E173").id(),
        "does-not-fit"
    );
    let hisilicon = facts(Some("BV7R11HS"), Some("22.200.15.00.00"));
    assert_eq!(
        of_facts_and_product(&hisilicon, Door::Godload, "HUAWEI BV7R11HS").id(),
        "fits"
    );
    assert!(matches!(
        of_facts_and_product(&hisilicon, Door::Godload, "HUAWEI BV7R22"),
        Fit::DoesNotFit(_)
    ));
    let unnamed = facts(None, Some("11.608.12.04.21"));
    assert_eq!(
        of_facts_and_product(&unnamed, Door::Diag, "HUAWEI E155").id(),
        "cannot-tell"
    );
}

#[test]
fn a_build_at_the_end_of_a_version_does_not_count() {
    assert!(same_version("11.608.13.02.00", "11.608.13.02.00.B418"));
    assert!(!same_version("11.608.13.02.00", "11.608.13.02.21"));
}
