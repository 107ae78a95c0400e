//! `explain`: a recording in words.

use std::path::Path;

use super::exit::Exit;
use super::reporter::Reporter;
use crate::recording::Recording;
use crate::recording::explain::{self, FactVerdict};

/// Says what was said, and what it means for the facts about such modems.
pub fn explain(reporter: &mut Reporter, file: &Path, only_facts: bool) -> Result<(), Exit> {
    let recording = Recording::open(file)
        .map_err(|error| reporter.trouble(error.problem(), error.to_string()))?;
    let explanation = explain::explain(&recording);
    if !only_facts {
        reporter.show_all(explanation.lines.iter().map(ToString::to_string));
        reporter.show("");
    }
    reporter.show_text("cli-explain-facts");
    // The recording cannot tell: a simulated modem is on a port like any other.
    reporter.show_text("cli-explain-real");
    for finding in &explanation.findings {
        let evidence = match finding.verdict {
            FactVerdict::NotSeen => String::new(),
            _ => format!(": {}", finding.evidence),
        };
        reporter.show(&format!(
            "{:12} [{:?}] §{} {}{evidence}",
            finding.verdict.word(),
            finding.mark,
            finding.section,
            finding.claim,
        ));
    }
    reporter.answered(&explanation)
}
