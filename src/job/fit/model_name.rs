//! Models in what people and packages call things: `E155XUpdate_11.609….exe`, `HWU8220`, `E1550`.

use crate::modem::{Family, FirmwareVersion};

/// The models that a word names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A model of a known family.
    Family(Family),
    /// A model of the manufacturer that is of no known family.
    OtherModel,
    /// A model that no flash of this program is for: one with a CDMA radio.
    NeverOurs,
    /// No model.
    Nothing,
}

/// Letters that begin the names of the manufacturer's models. B is left out: a build such as B418 is
/// no model, and routers are known by their full names.
const SERIES: [&str; 9] = ["E", "EC", "EG", "EM", "ET", "K", "MU", "U", "UMG"];

/// The models that a hardware id or platform text names. `version` decides between the two makers of chips,
/// because several models exist with both.
pub(super) fn named_in_text(text: &str, version: Option<&str>) -> Named {
    let text = text.trim().to_ascii_uppercase();
    let text = text.strip_prefix("HUAWEI").unwrap_or(&text).trim_start();
    named(text.strip_prefix("HW").unwrap_or(text), version)
}

/// Every model that a file name names.
pub(super) fn named_in_file_name(name: &str, version: Option<&str>) -> Vec<Named> {
    name.split(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .filter_map(|word| word.split('.').next())
        .map(|word| {
            let word = word.to_ascii_uppercase();
            let model = word.split("UPDATE").next().unwrap_or_default();
            named(model, version)
        })
        .filter(|named| *named != Named::Nothing)
        .collect()
}

fn named(word: &str, version: Option<&str>) -> Named {
    let version = version.and_then(|version| version.parse::<FirmwareVersion>().ok());
    match Family::of(Some(word), None) {
        Family::Unknown if !is_model(word) => Named::Nothing,
        Family::Unknown if word.starts_with("EC") => Named::NeverOurs,
        Family::Unknown => Named::OtherModel,
        // A name of the E155x with another maker's version contradicts itself; the version tells.
        Family::E155x => Named::Family(Family::E155x),
        _ => Named::Family(Family::of(Some(word), version.as_ref())),
    }
}

/// Whether a word is shaped like a model: the letters of a series, three or four digits, and at most
/// three letters or digits more.
fn is_model(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (Some(series), Some(rest)) = (word.get(..letters), word.get(letters..)) else {
        return false;
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    SERIES.contains(&series) && matches!(digits, 3 | 4) && rest.len() <= digits + 3
}

#[cfg(test)]
mod tests {
    use super::{Named, named_in_file_name, named_in_text};
    use crate::modem::Family;

    #[test]
    fn models_are_found_in_file_names_and_builds_are_none() {
        for (name, found) in [
            (
                "E155XUpdate_11.609.20.00.00.B418.exe",
                vec![Named::Family(Family::E155x)],
            ),
            ("E1550.exe", vec![Named::Family(Family::E155x)]),
            (
                "fw/HUAWEI_E1552_11.608.zip",
                vec![Named::Family(Family::E155x)],
            ),
            (
                "E153Update_11.609.18.00.00.B427.exe",
                vec![Named::Family(Family::E153)],
            ),
            ("EC150Update_11.102.99.60.00.exe", vec![Named::NeverOurs]),
            ("E1820_11.870.exe", vec![Named::OtherModel]),
            ("K4505.zip", vec![Named::OtherModel]),
            (
                "E173-instead-of-E1550.bin",
                vec![Named::Family(Family::E173), Named::Family(Family::E155x)],
            ),
            ("Update.exe", vec![]),
            ("UTPS11.302.09.01.539.exe", vec![]),
            ("Firmware_B418.exe", vec![]),
            ("E2E-test.bin", vec![]),
            ("Dashboard.exe", vec![]),
        ] {
            assert_eq!(named_in_file_name(name, None), found, "{name}");
        }
        // E173 exists with both chips; the version tells which.
        let hisilicon = named_in_file_name("E173Update_21.045.exe", Some("21.045.01.00.00"));
        assert_eq!(hisilicon, [Named::Family(Family::HiSilicon)]);
    }

    #[test]
    fn hardware_ids_name_models_with_and_without_the_manufacturer() {
        for (id, found) in [
            ("E1550", Named::Family(Family::E155x)),
            ("HWE1550", Named::Family(Family::E155x)),
            ("E155X", Named::Family(Family::E155x)),
            ("HWU8220", Named::OtherModel),
            ("E153", Named::Family(Family::E153)),
            ("EC315", Named::NeverOurs),
            ("HUAWEI", Named::Nothing),
            ("HW7x27", Named::Nothing),
            ("HWEW11.1", Named::Nothing),
            ("", Named::Nothing),
        ] {
            assert_eq!(named_in_text(id, None), found, "{id}");
        }
    }
}
