//! The words of the command line, exactly as design.md lists them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::places::STATE_DIR_VARIABLE;

/// The exit codes, shown at the end of every help text.
const EXIT_CODES: &str = "Exit codes:
  0  done
  1  failed, the modem's firmware is untouched
  2  the command line is wrong
  3  failed half-way, the modem can be repaired
  4  the file was refused, nothing was written
  5  cancelled or not confirmed, nothing was written";

/// Identifies, updates, flashes, reactivates and repairs Huawei E1550 class modems.
///
/// Without a command the window opens.
#[derive(Debug, Parser)]
#[command(
    name = "modem-medic",
    version,
    after_help = EXIT_CODES,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = true
)]
pub struct Arguments {
    /// What to do. Without a command the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// A firmware or dashboard file to review in the window.
    pub file: Option<PathBuf>,
    /// Folder for the journal and whatever else is kept, instead of the system's own place.
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = STATE_DIR_VARIABLE,
        hide_env_values = true
    )]
    pub state_dir: Option<PathBuf>,
}

/// One command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the modems and ports that are there.
    #[command(after_help = example("modem-medic detect"))]
    Detect {
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Show what a modem says about itself: identity, SIM, lock, network.
    #[command(after_help = example("modem-medic info --port /dev/ttyUSB2"))]
    Info {
        /// The PC UI port of the modem.
        #[arg(long, value_name = "P")]
        port: PathBuf,
        /// Show the IMEI in full.
        #[arg(long)]
        reveal: bool,
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Check a firmware or dashboard file without any modem.
    #[command(after_help = example("modem-medic inspect E155XUpdate_11.608.12.04.21.exe"))]
    Inspect {
        /// The file, or a folder of images.
        file: PathBuf,
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Update the dashboard.
    #[command(after_help = example("modem-medic dashboard Dashboard.exe --port /dev/ttyUSB2 --download-port /dev/ttyUSB1"))]
    Dashboard(WriteArguments),
    /// Flash firmware.
    #[command(after_help = example("modem-medic flash Update.exe --port /dev/ttyUSB2 --download-port /dev/ttyUSB1"))]
    Flash(WriteArguments),
    /// Repair a modem that was left half-flashed.
    #[command(after_help = example("modem-medic repair Update.exe --download-port /dev/ttyUSB1 --port /dev/ttyUSB2"))]
    Repair {
        /// The firmware file for this modem.
        file: PathBuf,
        /// The port of the modem in download mode.
        #[arg(long, value_name = "D")]
        download_port: PathBuf,
        /// The PC UI port at which the modem will come back. Without it the version is not read again.
        #[arg(long, value_name = "P")]
        port: Option<PathBuf>,
        #[command(flatten)]
        consent: Consent,
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Bring the network back after a flash.
    #[command(after_help = example("modem-medic reactivate --port /dev/ttyUSB2"))]
    Reactivate {
        /// The PC UI port of the modem.
        #[arg(long, value_name = "P")]
        port: PathBuf,
        /// The setting to send: mode, order, band mask, roaming, domain.
        #[arg(
            long,
            value_name = "VALUES",
            default_value = "2,2,3fffffff,0,2",
            conflicts_with = "undo"
        )]
        syscfg: String,
        /// Bring back the setting from before the last reactivation of this modem.
        #[arg(long)]
        undo: bool,
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Keep a copy of identity, settings and readable memory items.
    #[command(after_help = example("modem-medic backup --port /dev/ttyUSB2 --out my-e1550.json"))]
    Backup {
        /// The PC UI port of the modem.
        #[arg(long, value_name = "P")]
        port: PathBuf,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Talk to a modem by hand: AT commands from standard input, everything it says on standard output.
    #[command(after_help = example("echo AT+CSQ | modem-medic console --port /dev/ttyUSB2"))]
    Console {
        /// The PC UI port of the modem.
        #[arg(long, value_name = "P")]
        port: PathBuf,
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Serve a simulated modem on pseudo-terminals until interrupted.
    #[command(after_help = example("modem-medic simulate --dir /tmp/stick"))]
    Simulate {
        /// Folder in which the ports appear: modem, diag, pcui, and download in download mode.
        #[arg(long, value_name = "DIR")]
        dir: PathBuf,
        /// Which modem: e1550 or e3372.
        #[arg(long, default_value = "e1550")]
        model: String,
        /// A scenario by name, or a JSON file.
        #[arg(long, value_name = "NAME|FILE")]
        scenario: Option<String>,
        /// Folder for what the modem was sent: log, accepted objects, report.
        #[arg(long, value_name = "OUT")]
        out: Option<PathBuf>,
    },
    /// Run the whole story on the simulated modem: identify, dashboard, firmware, reactivate.
    #[command(after_help = example("modem-medic demo"))]
    Demo {
        /// One JSON object per line on standard output.
        #[arg(long)]
        json: bool,
    },
    /// Write a made-up firmware or dashboard package, for trying things on the simulated modem.
    #[command(after_help = example("modem-medic sample firmware sample.exe"))]
    Sample {
        /// firmware or dashboard.
        kind: SampleKind,
        /// The file to write; .exe, .zip and .bin give that kind of file.
        out: PathBuf,
        /// The firmware version to put in.
        #[arg(long, default_value = "11.609.20.00.00")]
        version: String,
        /// Size of the largest part in bytes.
        #[arg(long, default_value_t = 256 * 1024)]
        size: u32,
    },
    /// Write manual pages and shell completions, for whoever makes a package.
    #[command(hide = true, after_help = example("modem-medic generate target/generated"))]
    Generate {
        /// Folder in which man and completions are made.
        folder: PathBuf,
    },
}

/// What a sample package holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SampleKind {
    /// Firmware with a partition table.
    Firmware,
    /// A dashboard: version text and ISO image.
    Dashboard,
}

/// What flash and dashboard have in common.
#[derive(Debug, Args)]
pub struct WriteArguments {
    /// The file, or a folder of images.
    pub file: PathBuf,
    /// The PC UI port of the modem.
    #[arg(long, value_name = "P")]
    pub port: PathBuf,
    /// Where the modem appears in download mode; the same path as --port unless named.
    #[arg(long, value_name = "D")]
    pub download_port: Option<PathBuf>,
    /// How the person agrees.
    #[command(flatten)]
    pub consent: Consent,
    /// One JSON object per line on standard output.
    #[arg(long)]
    pub json: bool,
}

/// How the person agrees to a write.
#[derive(Debug, Args)]
pub struct Consent {
    /// Agree without being asked.
    #[arg(long)]
    pub yes: bool,
    /// Go on although it cannot be told whether the file fits, and say why. Kept in the journal.
    #[arg(long, value_name = "REASON", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub force: Option<String>,
}

fn example(line: &str) -> String {
    format!("Example:\n  {line}\n\n{EXIT_CODES}")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Arguments;

    #[test]
    fn the_definition_is_consistent_and_every_command_has_an_example() {
        let mut command = Arguments::command();
        command.clone().debug_assert();
        for sub in command.get_subcommands_mut() {
            let name = sub.get_name().to_owned();
            let help = sub.render_long_help().to_string();
            assert!(
                help.contains(&format!("modem-medic {name}")),
                "{name} has no example"
            );
            assert!(
                help.contains("Exit codes:"),
                "{name} does not list the exit codes"
            );
        }
    }
}
