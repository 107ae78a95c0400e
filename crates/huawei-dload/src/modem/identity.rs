//! The identity of a modem: model, firmware, hardware, IMEI, dashboard.
//!
//! Sources: `docs/facts/at-and-usb.md` §1.4 (the answers) and §7 (what owners expect to see).

use serde::Serialize;

use super::answer;
use super::family::Family;
use super::firmware_version::FirmwareVersion;
use super::imei::{self, Imei, ImeiFault};

/// Whether two readings are of one and the same stick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Same {
    /// Both gave the same IMEI.
    Same,
    /// They gave different IMEIs.
    Different,
    /// At least one gave none.
    CannotTell,
}

/// Everything known of a modem. Every reading adds what was not known before and changes nothing that
/// was: the first command asked is the one that every stick answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Identity {
    /// `huawei`.
    pub manufacturer: Option<String>,
    /// `E1550`.
    pub model: Option<String>,
    /// The firmware version.
    pub firmware: Option<FirmwareVersion>,
    /// The firmware version in the modem's words, when it is not written like a version.
    pub revision: Option<String>,
    /// `CD33TCPW`, `CL1E8372HM Ver.A`.
    pub hardware: Option<String>,
    /// The serial number of the radio. None when the modem lost its own: see [`Self::imei_fault`].
    pub imei: Option<Imei>,
    /// The defect of the IMEI that the modem reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei_fault: Option<ImeiFault>,
    /// The dashboard's (or the web interface's) version. Sticks with firmware 11.x do not tell.
    pub dashboard: Option<String>,
    /// When the firmware was compiled, in the modem's words.
    pub compiled: Option<String>,
    /// `+CGSM,+FCLASS,+DS`.
    pub capabilities: Option<String>,
}

impl Identity {
    /// The manufacturer, as it writes its own name: its modems say it in small letters.
    pub fn maker(&self) -> Option<String> {
        let said = self.manufacturer.as_deref()?;
        Some(String::from(if said.eq_ignore_ascii_case("huawei") {
            "Huawei"
        } else {
            said
        }))
    }

    /// Takes the lines of `ATI`: `Manufacturer: huawei`, `Model: E1550`, `Revision: …`, `IMEI: …`,
    /// `+GCAP: …`. Lines of other kinds are unsolicited and left alone.
    pub fn absorb_ati<S: AsRef<str>>(&mut self, lines: &[S]) {
        for line in lines {
            let Some((label, value)) = line.as_ref().trim().split_once(':') else {
                continue;
            };
            match label.trim_end().to_ascii_lowercase().as_str() {
                "manufacturer" => fill(&mut self.manufacturer, value),
                "model" => fill(&mut self.model, value),
                "revision" => self.set_revision(value),
                "imei" => self.set_imei(value),
                "+gcap" => fill(&mut self.capabilities, value),
                _ => {}
            }
        }
    }

    /// Takes the lines of `^VERSION?`: the kinds EXTS/INTS firmware, EXTD/INTD dashboard or web
    /// interface, EXTH/INTH hardware, EXTU/INTU model, BDT compile time. What the vendor shows
    /// outside (EXT) goes before what it uses inside (INT).
    pub fn absorb_version<S: AsRef<str>>(&mut self, lines: &[S]) {
        for outer in [true, false] {
            for line in lines {
                let Ok(value) = answer::value(line.as_ref(), "^VERSION") else {
                    continue;
                };
                let Some((kind, value)) = value.split_once(':') else {
                    continue;
                };
                match (kind.trim().to_ascii_uppercase().as_str(), outer) {
                    ("EXTS", true) | ("INTS", false) => self.set_revision(value),
                    ("EXTD", true) | ("INTD", false) => fill(&mut self.dashboard, value),
                    ("EXTH", true) | ("INTH", false) => fill(&mut self.hardware, value),
                    ("EXTU", true) | ("INTU", false) => fill(&mut self.model, value),
                    ("BDT", true) => fill(&mut self.compiled, value),
                    _ => {}
                }
            }
        }
    }

    /// Takes the bare line of `+CGMI`.
    pub fn absorb_manufacturer(&mut self, line: &str) {
        if let Some(value) = bare(line, &["+CGMI", "+GMI"]) {
            fill(&mut self.manufacturer, value);
        }
    }

    /// Takes the bare line of `+CGMM`.
    pub fn absorb_model(&mut self, line: &str) {
        if let Some(value) = bare(line, &["+CGMM", "+GMM"]) {
            fill(&mut self.model, value);
        }
    }

    /// Takes the bare line of `+CGMR`.
    pub fn absorb_revision(&mut self, line: &str) {
        if let Some(value) = bare(line, &["+CGMR", "+GMR"]) {
            self.set_revision(value);
        }
    }

    /// Takes the bare line of `+CGSN`.
    pub fn absorb_serial(&mut self, line: &str) {
        if let Some(value) = bare(line, &["+CGSN", "+GSN"]) {
            self.set_imei(value);
        }
    }

    /// Takes the line of `^HWVER`: `^HWVER:"CD33TCPW"`, quotes optional.
    pub fn absorb_hardware(&mut self, line: &str) {
        if let Ok(value) = answer::value(line, "^HWVER") {
            fill(&mut self.hardware, value);
        }
    }

    /// The family of this modem; see [`Family::of`]. A firmware version that ends in words of its own tells it as well as a
    /// plain one.
    pub fn family(&self) -> Family {
        let worded = self.revision.as_deref();
        let worded = worded.and_then(FirmwareVersion::at_the_beginning_of);
        Family::of(
            self.model.as_deref(),
            self.firmware.as_ref().or(worded.as_ref()),
        )
    }

    /// Takes that the modem's memory failed when it was asked for the IMEI.
    pub fn imei_is_unreadable(&mut self) {
        if self.imei.is_none() {
            self.imei_fault = Some(ImeiFault::Lost);
        }
    }

    /// Whether `other` is a reading of the same stick. Only the IMEI tells: sticks of one model are
    /// alike in everything else, and their USB serial numbers are empty or junk
    /// (`docs/facts/at-and-usb.md` §3.1).
    pub fn same_stick(&self, other: &Self) -> Same {
        match (&self.imei, &other.imei) {
            (Some(one), Some(two)) if one == two => Same::Same,
            (Some(_), Some(_)) => Same::Different,
            _ => Same::CannotTell,
        }
    }

    fn set_revision(&mut self, value: &str) {
        if self.firmware.is_some() {
            return;
        }
        match value.parse() {
            Ok(version) => self.firmware = Some(version),
            Err(_) => fill(&mut self.revision, value),
        }
    }

    fn set_imei(&mut self, value: &str) {
        if self.imei.is_some() || value.trim().is_empty() {
            return;
        }
        match value.parse::<Imei>() {
            Ok(imei) => {
                self.imei_fault = (!imei.is_luhn_valid()).then_some(ImeiFault::CheckDigit);
                self.imei = Some(imei);
            }
            Err(_) if imei::is_of_cdma(value) => {}
            // A half-flashed stick answers ERROR_IMEI (`docs/facts/at-and-usb.md` §6 no. 7).
            Err(_) => self.imei_fault = Some(ImeiFault::Lost),
        }
    }
}

/// Puts `value` where nothing is yet, made safe to show.
fn fill(slot: &mut Option<String>, value: &str) {
    if slot.is_none() {
        *slot = answer::text(value);
    }
}

/// The value of a line that has no prefix on most sticks and one of `prefixes` on some.
fn bare<'a>(line: &'a str, prefixes: &[&'static str]) -> Option<&'a str> {
    prefixes
        .iter()
        .find_map(|prefix| answer::value(line, prefix).ok())
}

#[cfg(test)]
#[path = "identity_tests.rs"]
mod tests;
