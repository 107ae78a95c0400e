//! Notices that a job sends while it runs, and the values in them.

use huawei_dload::named_enum;
use serde::Serialize;

use super::report::{ModemReport, NetworkReading};
use crate::modem::Condition;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::protocol::at::Danger;

/// A notice that a job sends while it runs. Numbers are absolute, so a lost notice spoils nothing.
#[derive(Clone, Debug)]
pub enum Notice {
    /// A stage began.
    Stage {
        /// The stage.
        stage: Stage,
        /// The whole job in thousandths.
        permille: u16,
    },
    /// A stage went on.
    Progress {
        /// The stage.
        stage: Stage,
        /// Bytes or steps done in this stage.
        done: u64,
        /// Bytes or steps in this stage.
        total: u64,
        /// The whole job in thousandths.
        permille: u16,
    },
    /// The person should do something now.
    Prompt(Prompt),
    /// Something that the person should know although the job goes on.
    Caution(Caution),
    /// The modem's condition after an observation. It is never left out, and is sent before the job goes on.
    Condition(Condition),
    /// A line for the log. Holds no IMEI, IMSI or ICCID.
    Log(String),
    /// The modem said who it is.
    Identified(Box<ModemReport>),
    /// Registration and signal were read.
    Network(NetworkReading),
    /// A line of a talk over the console.
    Console(ConsoleLine),
    /// Observations while a vendor's program runs.
    Program(ProgramNotice),
}

named_enum! {
    /// A request to the person, typed so that every language has its own words for it.
    ///
    /// Jobs give only [`Self::PlugInAgain`] and [`Self::WaitForModemManager`]. The others are the steps around a job that a face leads
    /// through, as in the E1550 guide: unplug, restart the computer, plug in again. They stand here so that all of them are translated in one place.
    pub enum Prompt {
        /// Unplug the modem and plug it in again; the job goes on by itself.
        PlugInAgain = "plug-in-again",
        /// Unplug the modem.
        Unplug = "unplug",
        /// Restart the computer, then come back.
        RestartComputer = "restart-computer",
        /// Leave the modem plugged in while `ModemManager` looks at it; the job goes on by itself.
        WaitForModemManager = "wait-for-modem-manager",
    }
}

named_enum! {
    /// Something that a person should know although the job goes on.
    pub enum Caution {
        /// `ModemManager` may talk to the modem meanwhile.
        NotAlone = "not-alone",
        /// Nothing keeps the computer from sleeping.
        MaySleep = "may-sleep",
        /// The modem lost its IMEI.
        ImeiLost = "imei-lost",
        /// The proposed setting keeps roaming on, other than the guide's.
        RoamingKept = "roaming-kept",
        /// The setting that is sent turns roaming off.
        RoamingOff = "roaming-off",
    }
}

/// One line of the talk, in the order in which things happened.
///
/// It holds what the owner typed and what the modem answered, numbers and PIN included: it belongs on
/// the owner's screen and in no log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsoleLine {
    /// The source of the line, or its fate.
    pub kind: ConsoleKind,
    /// The words, safe to show.
    pub text: String,
}

/// The kind of a line of the exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsoleKind {
    /// A command that was sent.
    Sent,
    /// A line of an answer. One that comes after its time was over is one too.
    Answer,
    /// How a command ended.
    Final {
        /// Whether it did what was asked.
        ok: bool,
    },
    /// Something that the modem says by itself.
    Report,
    /// A line that was not sent. A line that does not begin with `AT`, or is too long, is
    /// [`Danger::Unclear`].
    Refused(Danger),
    /// A line that changes something and was not sent, because another program may speak to the modem meanwhile.
    NotAlone(Problem),
    /// A command that was not answered in time; the text is the command.
    Silent,
    /// More lines came here than could be kept; the text is empty.
    LeftOut {
        /// How many.
        lines: usize,
    },
}

/// An observation while the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProgramNotice {
    /// It was started.
    Started,
    /// It asks for more rights, so the person starts it.
    StartItYourself,
    /// The modem is there as a modem.
    ModemThere,
    /// The modem is there in download mode.
    InDownloadMode,
    /// The modem is not there.
    ModemAway,
    /// The program ended, with this code where it had one.
    Ended(Option<i32>),
}
