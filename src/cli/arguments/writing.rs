//! The words of the commands that write firmware or a dashboard.

use std::path::PathBuf;

use clap::Args;

use crate::cli::which::Which;

/// Arguments that `flash` and `dashboard` share.
#[derive(Debug, Args)]
pub struct WriteArguments {
    /// The file, or a folder of images.
    pub file: PathBuf,
    /// The package to take, by its number, when the file holds several for this step.
    #[arg(long, value_name = "N")]
    pub package: Option<usize>,
    /// Which modem.
    #[command(flatten)]
    pub which: Which,
    /// Where a modem with a named port appears in download mode; the same path as --port unless named.
    #[arg(long, value_name = "D", requires = "port")]
    pub download_port: Option<PathBuf>,
    /// How the person agrees.
    #[command(flatten)]
    pub consent: Consent,
}

/// Arguments of `repair`.
#[derive(Debug, Args)]
pub struct RepairArguments {
    /// The firmware file for this modem.
    pub file: PathBuf,
    /// The package to take, by its number, when the file holds several.
    #[arg(long, value_name = "N")]
    pub package: Option<usize>,
    /// The port of the modem in download mode. Without it the modem that is plugged in is found by
    /// itself.
    #[arg(long, value_name = "D")]
    pub download_port: Option<PathBuf>,
    /// The PC UI port at which a modem with a named download port will come back. Without it the
    /// version is not read again.
    #[arg(long, value_name = "P", requires = "download_port")]
    pub port: Option<PathBuf>,
    /// The modem in this USB port, as `detect` names it. Needed only when several are plugged in.
    #[arg(long, value_name = "SOCKET", conflicts_with = "download_port")]
    pub stick: Option<String>,
    /// How the person agrees.
    #[command(flatten)]
    pub consent: Consent,
}

/// Arguments of `resume`.
#[derive(Debug, Args)]
pub struct ResumeArguments {
    /// The file of the job, if it does not lie any more where it lay. Another file is refused.
    pub file: Option<PathBuf>,
    /// The package to take, by its number, when the file holds several.
    #[arg(long, value_name = "N")]
    pub package: Option<usize>,
    /// Which modem.
    #[command(flatten)]
    pub which: Which,
    /// Where the modem appears in download mode; the same path as --port unless named.
    #[arg(long, value_name = "D")]
    pub download_port: Option<PathBuf>,
    /// How the person agrees.
    #[command(flatten)]
    pub consent: Consent,
}

/// How the person agrees to a write.
#[derive(Debug, Args)]
pub struct Consent {
    /// Agree without being asked.
    #[arg(long)]
    pub yes: bool,
    /// Continue although the program cannot tell whether the file fits, and say why. Kept in the journal.
    #[arg(long, value_name = "REASON", value_parser = reason)]
    pub force: Option<String>,
}

/// A reason that says something: blanks are none.
fn reason(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Err("a reason has words");
    }
    Ok(text.to_owned())
}
