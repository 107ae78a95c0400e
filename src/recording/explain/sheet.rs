//! The facts of the sheet that are looked for, how sure it is of each, and what becomes of them.

use serde::Serialize;

/// How sure the sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Mark {
    /// Certain.
    C,
    /// Likely.
    L,
    /// A guess, or not established at all.
    G,
}

/// The recording's verdict on the fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactVerdict {
    /// It was so.
    Confirmed,
    /// It was not so.
    Contradicted,
    /// It happened, and how stands in the evidence. The sheet says nothing that could be compared.
    Observed,
    /// Nothing in the recording speaks of it.
    NotSeen,
}

impl FactVerdict {
    /// In capitals, for a column.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Contradicted => "CONTRADICTED",
            Self::Observed => "OBSERVED",
            Self::NotSeen => "not seen",
        }
    }
}

/// A fact and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactFinding {
    /// A stable name: lower case words joined by hyphens.
    pub id: &'static str,
    /// The section of `docs/facts/e1550-download-mode.md`.
    pub section: &'static str,
    /// How sure the sheet is.
    pub mark: Mark,
    /// The fact.
    pub claim: &'static str,
    /// The recording's verdict on the fact.
    pub verdict: FactVerdict,
    /// The observation.
    pub evidence: String,
}

/// A table of facts, a row each: id, section, mark, claim.
macro_rules! facts {
    ($($id:literal $section:literal $mark:ident $claim:literal;)*) => {
        &[$(($id, $section, Mark::$mark, $claim)),*]
    };
}

/// Every fact that is looked for.
pub(super) const FACTS: &[(&str, &str, Mark, &str)] = facts! {
    "alive" "1.2" C "The running firmware answers 0C with 13 0C";
    "ready" "1.2" C "FA 13 00 00 is echoed";
    "cdrom-status" "1.2" L "FB is answered with FB 00 before the switch";
    "banner" "1.4" C "In download mode 0C is answered with M62xx-OEMSBL";
    "product" "1.4" C "45 is answered with HUAWEI E155";
    "appears" "5.5" C "The download port appears within 45 s of the switch";
    "first-object" "1.4" C "The first object is 00010000 with 464 bytes";
    "objects" "7 (1)" G "Which objects come in which order is not established";
    "data" "3.2" L "42 carries number, length and data, numbers from 1, and is answered with 02";
    "block-size" "1.5" L "A block has at most 4096 bytes";
    "end" "3.2" L "43 has 23 bytes with size and code, and is answered with 02";
    "end-filler" "3.2" L "The filler of 43 is zeros";
    "sizes" "3.2" L "The size in 41, that in 43 and the sum of the blocks are the same";
    "stop-and-wait" "3.1" L "Each request waits for the reply to the one before";
    "reply-times" "3.2" L "41 and 42 are answered within 30 s, 43 within 120 s";
    "reset" "3.2" L "The last request is 0A, answered with 02";
    "comes-back" "5.5" C "After 0A the modem comes back within 4 minutes";
    "no-unlock" "1.9" L "No code is sent in download mode (0B)";
    "refusals" "3.2" G "What reasons above 09 mean is not proven";
    "other-opcodes" "7 (6)" G "Which other opcodes the loader answers is not established";
};
