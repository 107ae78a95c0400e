//! `sample`: writes a made-up package, so that the simulated modem has something to be flashed with.
//! No vendor's firmware is or may be shipped.

use std::path::Path;

use super::arguments::SampleKind;
use super::exit::Exit;
use super::reporter::Reporter;
use crate::firmware::{Chipset, sample, write};
use crate::modem::FirmwareVersion;
use crate::problem::Problem;

/// Writes the package; the file's ending decides what it is wrapped in.
pub fn sample(
    reporter: &mut Reporter,
    kind: SampleKind,
    out: &Path,
    version: &str,
    size: u32,
) -> Result<(), Exit> {
    if version.parse::<FirmwareVersion>().is_err() {
        reporter.say_text_with("cli-sample-version", ("version", version));
        return Err(Exit::Usage);
    }
    // The version tells the modem here as it does in a vendor's file.
    let hisilicon = Chipset::of_version(version) == Some(Chipset::HiSilicon);
    let size = usize::try_from(size).unwrap_or(usize::MAX).min(256 << 20);
    let package = match kind {
        SampleKind::Firmware if hisilicon => sample::e3372_firmware(version, size),
        SampleKind::Dashboard if hisilicon => sample::e3372_dashboard(version, "MODEM MEDIC", size),
        SampleKind::Updater if hisilicon => {
            reporter.say_text("cli-sample-updater");
            return Err(Exit::Usage);
        }
        SampleKind::Firmware => sample::e1550_firmware(version, size),
        SampleKind::Dashboard => sample::e1550_dashboard(version, "MODEM MEDIC", size),
        SampleKind::Updater => sample::e1550_updater(version, size),
    };
    let program = || match kind {
        SampleKind::Updater => write::wrap_in_updater(&package),
        SampleKind::Firmware | SampleKind::Dashboard => write::wrap_in_program(&package),
    };
    let ending = out
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default();
    let bytes = match ending.to_ascii_lowercase().as_str() {
        "exe" => Ok(program()),
        "zip" => write::in_zip(&[("Update.exe", &program())]),
        "7z" => write::in_seven_zip(&[("Update.exe", &program())]),
        _ => Ok(package),
    };
    bytes
        .and_then(|bytes| crate::small_file::write(out, &bytes))
        .map_err(|error| reporter.trouble(Problem::OutputFailed, error.to_string()))?;
    reporter.wrote(out)
}
