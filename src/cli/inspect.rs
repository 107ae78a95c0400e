//! `inspect`: what a file is, without any modem.

use std::path::Path;

use super::exit::Exit;
use super::reporter::Reporter;
use super::words;
use crate::firmware::{Error, Package, PackageKind, Packages, Pick};
use crate::job::fit;
use crate::problem::Problem;

/// Reads and checks the file. A file that no modem takes, such as a phone's, is refused. Ends with 0 only if each step
/// could take what is in it without being told more.
pub fn inspect(reporter: &mut Reporter, file: &Path, number: Option<usize>) -> Result<(), Exit> {
    let found = Package::open_all(file).map_err(|error| refuse(reporter, &error))?;
    if number.is_some() || found.len() == 1 {
        let pick = Pick {
            number,
            ..Pick::default()
        };
        let package = Package::choose(found, pick).map_err(|error| refuse(reporter, &error))?;
        reporter.show_all(words::of_package(reporter.words(), &package));
        if let Some(fit) = fit::fits_no_modem(&package) {
            let evidence = fit.evidence().to_string();
            return Err(reporter.trouble(Problem::WrongModel, evidence));
        }
        let plain = words::in_plain_data(reporter.words(), &package);
        return reporter.answered(&serde_json::json!({ "package": plain }));
    }
    for (offer, outcome) in &found {
        let number = ("number", offer.number.to_string());
        reporter.show_text_with("cli-package", number);
        match outcome {
            Ok(package) => reporter.show_all(words::of_package(reporter.words(), package)),
            Err(error) => {
                let error = ("error", error.to_string());
                reporter.show_text_with("cli-package-damaged", error);
            }
        }
        reporter.show("");
    }
    if !each_step_finds_its_own(&found) {
        let offers = found.into_iter().map(|(offer, _)| offer).collect();
        return Err(refuse(reporter, &Error::SeveralPackages { offers }));
    }
    reporter.show_text("cli-packages-by-step");
    let packages: Vec<_> = found
        .iter()
        .filter_map(|(_, outcome)| outcome.as_ref().ok())
        .map(|package| words::in_plain_data(reporter.words(), package))
        .collect();
    reporter.answered(&serde_json::json!({ "packages": packages }))
}

/// Whether no package is damaged and no step would find two.
fn each_step_finds_its_own(found: &Packages) -> bool {
    let kinds: Option<Vec<PackageKind>> = found.iter().map(|(offer, _)| offer.kind).collect();
    kinds.is_some_and(|kinds| {
        let dashboards = kinds.iter().filter(|kind| **kind == PackageKind::Dashboard);
        let dashboards = dashboards.count();
        dashboards <= 1 && kinds.len() - dashboards <= 1
    })
}

/// Says why a file is refused.
pub(super) fn refuse(reporter: &mut Reporter, error: &Error) -> Exit {
    reporter.trouble(error.problem(), error.to_string())
}
