//! The words of the commands that change settings, locks and functions of a modem.

use std::path::PathBuf;

use clap::Args;

use crate::cli::which::Which;
use crate::modem::Networks;

/// The modem, and how the person agrees to what is done to it.
#[derive(Debug, Args)]
pub struct Asked {
    /// Which modem.
    #[command(flatten)]
    pub which: Which,
    /// Agree without being asked.
    #[arg(long)]
    pub yes: bool,
}

/// A change to the PIN of the SIM card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SimAction {
    /// Enter it.
    Enter,
    /// The SIM card asks for it no more.
    Off,
    /// The SIM card asks for it whenever it starts.
    On,
}

/// Arguments of `reactivate`.
#[derive(Debug, Args)]
pub struct ReactivateArguments {
    /// Which modem.
    #[command(flatten)]
    pub which: Which,
    /// Send exactly this setting: mode, order, band mask, roaming, services; or the values of
    /// ^SYSCFGEX, the first one in quotes. Without it, the guide's 2,2,3fffffff,0,2 is sent, and
    /// roaming stays on where it is on.
    #[arg(long, value_name = "VALUES", conflicts_with = "undo")]
    pub syscfg: Option<String>,
    /// Use these kinds of network: automatic, 3g or 2g. Everything else is set as without it.
    #[arg(long, value_name = "KINDS", conflicts_with_all = ["undo", "syscfg"])]
    pub networks: Option<Networks>,
    /// Bring back the setting from before the last reactivation of this modem.
    #[arg(long)]
    pub undo: bool,
    /// Agree without being asked. Only a terminal asks: a script that runs this means it, and --undo takes it back.
    #[arg(long)]
    pub yes: bool,
}

/// Arguments that `unlock` and `sim` share.
#[derive(Debug, Args)]
pub struct AttemptArguments {
    /// Which modem.
    #[command(flatten)]
    pub which: Which,
    /// Agree without being asked, unless few attempts are left.
    #[arg(long)]
    pub yes: bool,
    /// The number of attempts that are left. Needed without a terminal when it is three or less for the unlock code, or
    /// two for the PIN; another number is refused.
    #[arg(long, value_name = "N")]
    pub confirm_attempts: Option<u16>,
}

/// Arguments of `cdrom`.
#[derive(Debug, Args)]
pub struct CdromArguments {
    /// The action.
    #[arg(value_enum)]
    pub action: CdromAction,
    /// With off: turn the card reader off, too.
    #[arg(long)]
    pub card_reader: bool,
    /// Which modem, and how the person agrees.
    #[command(flatten)]
    pub asked: Asked,
}

/// The change to the CD-ROM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum CdromAction {
    /// Turn it off; the card reader stays.
    Off,
    /// CD-ROM and card reader as the manufacturer made them.
    On,
    /// Both as they were before the last change of this program.
    Restore,
}

/// Arguments of `restore`.
#[derive(Debug, Args)]
pub struct RestoreArguments {
    /// A file that `backup` or `flash` made.
    pub file: PathBuf,
    /// Put the settings into this modem although the backup is not known to be of it.
    #[arg(long)]
    pub into_another: bool,
    /// Which modem, and how the person agrees.
    #[command(flatten)]
    pub asked: Asked,
}

/// Arguments of `voice`.
#[derive(Debug, Args)]
pub struct VoiceArguments {
    /// The action.
    #[arg(value_enum)]
    pub action: VoiceAction,
    /// Which modem, and how the person agrees.
    #[command(flatten)]
    pub asked: Asked,
}

/// The change to voice calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum VoiceAction {
    /// Turn them on.
    On,
}
