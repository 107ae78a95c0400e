//! The checks before the button: each gate with its verdict, and the one reason why the button
//! cannot be pressed yet. Nothing is ever disabled without that reason.

use std::time::{Duration, Instant};

use super::State;
use super::choice::{Suits, suits};
use crate::guard::power::LOW_BATTERY;

/// How long the review is shown before it can be confirmed. Not with a screen reader, whose users need
/// time to listen, not to wait (`docs/facts/flasher-ux.md` §3.1).
pub const ARMING: Duration = Duration::from_secs(2);
/// The shortest reason that says something.
const REASON: usize = 8;

/// One thing that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Check {
    /// The file's checksums.
    FileSound,
    /// The file is for this modem.
    FileFits,
    /// The modem answers, and to this program alone.
    PortOurs,
    /// No second modem is plugged in.
    OneModem,
    /// Power will last.
    Power,
    /// The journal can be written.
    Journal,
    /// A memory card is better taken out; the SIM card may stay.
    Cards,
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckOutcome {
    /// It holds.
    Passed,
    /// It is still being looked at.
    Waiting,
    /// Worth a look, but no reason to stop.
    Advice,
    /// Must be put right first.
    Blocked,
}

/// Why the button cannot be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// The modem is not there.
    NoModem,
    /// No file was chosen.
    NoFile,
    /// The file is being read.
    Reading,
    /// The file is refused.
    Refused,
    /// The file is for the other task.
    OtherTask,
    /// The file is for another modem.
    OtherModem,
    /// The file is not the one of the job that is taken up.
    OtherFile,
    /// A check must be put right first.
    Gate(Check),
    /// A check is still being looked at.
    Looking,
    /// A reason must be given.
    Reason,
    /// The model must be typed.
    Model,
    /// "I agree" is not ticked.
    Agree,
    /// The page was opened a moment ago.
    Arming,
    /// Another job runs.
    AtWork,
}

impl State {
    /// How the chosen file goes with the task and the modem.
    pub fn suits(&self) -> Option<Suits> {
        let package = self.choice.package()?;
        Some(suits(package, self.task()?, self.report()))
    }

    /// Why the way from the file to the review is closed.
    pub fn why_not_review(&self) -> Option<Hindrance> {
        use super::choice::ChosenFile;
        if !self.has_modem() {
            return Some(Hindrance::NoModem);
        }
        match &self.choice.file {
            ChosenFile::None => return Some(Hindrance::NoFile),
            ChosenFile::Reading(_) => return Some(Hindrance::Reading),
            ChosenFile::Refused { .. } => return Some(Hindrance::Refused),
            ChosenFile::Ready { .. } => {}
        }
        match self.suits() {
            Some(Suits::OtherTask(_)) => Some(Hindrance::OtherTask),
            Some(Suits::OtherModem(_)) => Some(Hindrance::OtherModem),
            _ => self.other_file().then_some(Hindrance::OtherFile),
        }
    }

    /// Every check with its verdict, in the order of the page.
    pub fn checks(&self) -> Vec<(Check, CheckOutcome)> {
        let verdict = |holds: bool| {
            if holds {
                CheckOutcome::Passed
            } else {
                CheckOutcome::Blocked
            }
        };
        let computer = self.draft().and_then(|draft| draft.review.computer);
        let fits = match self.suits() {
            Some(Suits::Yes) => CheckOutcome::Passed,
            Some(Suits::ComparedLater | Suits::CannotTell(_)) => CheckOutcome::Advice,
            _ => CheckOutcome::Blocked,
        };
        let power = match computer {
            None => CheckOutcome::Waiting,
            Some(computer) => match (computer.battery_percent, computer.on_mains) {
                (None, _) | (_, Some(true)) => CheckOutcome::Passed,
                (Some(percent), _) if percent < LOW_BATTERY => CheckOutcome::Blocked,
                (Some(_), _) => CheckOutcome::Advice,
            },
        };
        let journal = match computer.map(|computer| computer.journal_writable) {
            None => CheckOutcome::Waiting,
            Some(writable) => verdict(writable == Some(true)),
        };
        let one = match self.connect.sticks.len() {
            2.. if !self.simulated() => CheckOutcome::Advice,
            _ => CheckOutcome::Passed,
        };
        vec![
            (Check::FileSound, verdict(self.choice.package().is_some())),
            (Check::FileFits, fits),
            (Check::PortOurs, verdict(self.has_modem())),
            (Check::OneModem, one),
            (Check::Power, power),
            (Check::Journal, journal),
            (Check::Cards, CheckOutcome::Advice),
        ]
    }

    /// Whether identity and settings are backed up first: by choice, and always before a file that
    /// writes the settings area (README.md, "Is it safe?").
    pub fn keeps_copy(&self) -> bool {
        self.draft().is_some_and(|draft| draft.review.keep_copy) || self.must_keep_copy()
    }

    /// Whether the backup cannot be left out.
    pub fn must_keep_copy(&self) -> bool {
        self.choice
            .package()
            .is_some_and(|package| package.may_reset_settings())
    }

    /// Whether a reason and the typed model are asked for.
    pub fn must_be_forced(&self) -> bool {
        matches!(self.suits(), Some(Suits::CannotTell(_)))
            || self.draft().is_some_and(|draft| draft.fit_unknown)
    }

    /// The word that is typed to confirm a forced task: the model, or the family's name when the
    /// modem cannot say it.
    pub fn model_to_type(&self) -> String {
        self.report()
            .and_then(|report| report.identity.model.clone())
            .unwrap_or_else(|| String::from("E1550"))
    }

    /// Why writing cannot begin; `None` when it can.
    pub fn why_not_write(&self, now: Instant) -> Option<Hindrance> {
        if let Some(hindrance) = self.why_not_review() {
            return Some(hindrance);
        }
        if self.at_work() {
            return Some(Hindrance::AtWork);
        }
        for (check, verdict) in self.checks() {
            match verdict {
                CheckOutcome::Blocked => return Some(Hindrance::Gate(check)),
                CheckOutcome::Waiting => return Some(Hindrance::Looking),
                CheckOutcome::Passed | CheckOutcome::Advice => {}
            }
        }
        let Some(draft) = self.draft() else {
            return Some(Hindrance::NoFile);
        };
        let review = &draft.review;
        if self.must_be_forced() {
            if review.reason.trim().chars().count() < REASON {
                return Some(Hindrance::Reason);
            }
            let typed = review.model.trim();
            if !typed.eq_ignore_ascii_case(&self.model_to_type()) {
                return Some(Hindrance::Model);
            }
        }
        if !review.agreed {
            return Some(Hindrance::Agree);
        }
        let armed = review
            .opened
            .is_some_and(|opened| now.saturating_duration_since(opened) >= ARMING);
        (!armed && !self.screen_reader).then_some(Hindrance::Arming)
    }
}
