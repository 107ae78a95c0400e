//! `explain`: a recording in words.

use std::path::Path;

use super::exit::Exit;
use super::voice::Voice;
use crate::recording::Recording;
use crate::recording::explain::{self, Verdict};

/// Says what was said, and what it means for the facts about such modems.
pub fn explain(voice: &mut Voice, file: &Path, only_facts: bool) -> Exit {
    let recording = match Recording::open(file) {
        Ok(recording) => recording,
        Err(error) => return voice.trouble(error.problem(), error.to_string()),
    };
    let explanation = explain::explain(&recording);
    if !only_facts {
        for line in &explanation.lines {
            voice.show(&line.to_string());
        }
        voice.show("");
    }
    voice.show("Facts (sheet e1550-download-mode; C certain, L likely, G guess):");
    // The recording cannot tell: a simulated modem is on a port like any other.
    voice.show("They count for modems only if a real one was recorded. A simulated one was made after the same sheet.");
    for finding in &explanation.findings {
        let evidence = match finding.verdict {
            Verdict::NotSeen => String::new(),
            _ => format!(": {}", finding.evidence),
        };
        voice.show(&format!(
            "{:12} [{:?}] §{} {}{evidence}",
            finding.verdict.word(),
            finding.mark,
            finding.section,
            finding.claim,
        ));
    }
    voice.answered(&explanation)
}
