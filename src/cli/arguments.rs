//! The words of the command line, explained in docs/commands.md.

mod settings;
mod writing;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use super::simulate::SimulateArguments;
use super::which::Which;
use crate::places::STATE_DIR_VARIABLE;

pub use settings::{
    AttemptArguments, CdromAction, CdromArguments, ReactivateArguments, RestoreArguments,
    SimAction, VoiceArguments,
};
pub use writing::{RepairArguments, ResumeArguments, WriteArguments};

/// The exit codes, shown at the end of every help text.
const EXIT_CODES: &str = "Exit codes:
  0  done
  1  failed; the modem is not half-written: nothing was written, or it runs
  2  the command line is wrong
  3  writing had begun and did not come to its end; the modem can be repaired
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
    disable_help_subcommand = true
)]
pub struct Arguments {
    /// The command. Without one the window opens.
    #[command(subcommand)]
    pub command: Option<CliCommand>,
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
    /// Record everything exchanged with the modem in a new file, without numbers that name
    /// the modem, its card or you.
    #[arg(long, global = true, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// With --record, also keep the firmware that is written, not only its hash.
    #[arg(long, global = true, requires = "record")]
    pub record_firmware: bool,
    /// One JSON object per line on standard output.
    #[arg(long, global = true)]
    pub json: bool,
}

/// One command.
#[derive(Debug, Subcommand)]
pub enum CliCommand {
    /// List the modems and ports that are there.
    #[command(after_help = example("modem-medic detect"))]
    Detect,
    /// Show what a modem says about itself: identity, SIM, lock, network.
    #[command(after_help = example("modem-medic info"))]
    Info {
        /// Which modem.
        #[command(flatten)]
        which: Which,
        /// Show the IMEI in full; with --report, everything that is hidden in it otherwise.
        #[arg(long)]
        reveal: bool,
        /// Write a health report into this file: a web page that prints well for .html, else text.
        #[arg(long, value_name = "FILE")]
        report: Option<PathBuf>,
        /// Go on reading registration and signal until interrupted.
        #[arg(long, conflicts_with_all = ["report", "reveal"])]
        watch: bool,
    },
    /// Check a firmware or dashboard file without any modem.
    #[command(after_help = example("modem-medic inspect E155XUpdate_11.608.12.04.21.exe"))]
    Inspect {
        /// The file, or a folder of images.
        file: PathBuf,
        /// Only this package of a file that holds several, by its number.
        #[arg(long, value_name = "N")]
        package: Option<usize>,
    },
    /// Update the dashboard.
    #[command(after_help = example("modem-medic dashboard Dashboard.exe"))]
    Dashboard(WriteArguments),
    /// Flash firmware.
    #[command(after_help = example("modem-medic flash Update.exe"))]
    Flash(WriteArguments),
    /// Repair a modem that was left half-flashed.
    #[command(after_help = example("modem-medic repair Update.exe"))]
    Repair(RepairArguments),
    /// Resume the interrupted job: after a crash, a power failure or a modem that was pulled out.
    ///
    /// A modem in repair mode gets the whole file again. On one that runs normally the job is started over,
    /// unless only its last checks were missing.
    #[command(after_help = example("modem-medic resume"))]
    Resume(ResumeArguments),
    /// Bring the network back after a flash.
    #[command(after_help = example("modem-medic reactivate"))]
    Reactivate(ReactivateArguments),
    /// Unlock a modem with the code of its operator. The code is sent once; the attempts are read before and after.
    ///
    /// The code is typed twice at the terminal, which does not show it, or comes as one line of standard input.
    #[command(after_help = example("modem-medic unlock"))]
    Unlock(AttemptArguments),
    /// Enter the PIN of the SIM card, or switch the request for it off or on.
    ///
    /// The PIN is typed twice at the terminal, which does not show it, or comes as one line of standard input.
    #[command(after_help = example("modem-medic sim enter"))]
    Sim {
        /// The action.
        #[arg(value_enum)]
        action: SimAction,
        /// Which modem, and how the person agrees.
        #[command(flatten)]
        arguments: AttemptArguments,
    },
    /// Turn the modem's own CD-ROM off, on as the manufacturer made it, or back to what it was before.
    ///
    /// The modem stores this and acts on it when it is plugged in the next time, which is waited for. Only on
    /// families that are known to come back from it.
    #[command(after_help = example("modem-medic cdrom off"))]
    Cdrom(CdromArguments),
    /// Turn voice calls on.
    #[command(after_help = example("modem-medic voice on"))]
    Voice(VoiceArguments),
    /// Keep a copy of identity, settings and readable memory items.
    #[command(after_help = example("modem-medic backup --out my-e1550.json"))]
    Backup {
        /// Which modem.
        #[command(flatten)]
        which: Which,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Make a modem that still shows itself as a CD-ROM start as a modem.
    #[command(after_help = example("modem-medic switch"))]
    Switch {
        /// The USB port of the modem, as bus and port chain; needed when several show a CD-ROM.
        #[arg(long, value_name = "SOCKET")]
        stick: Option<String>,
    },
    /// Put the settings back that a backup holds: network, CD-ROM, voice calls. Never IMEI or NV memory.
    #[command(after_help = example("modem-medic restore backup.json"))]
    Restore(RestoreArguments),
    /// Talk to a modem by hand: AT commands from standard input, everything it says on standard output.
    #[command(after_help = example("echo AT+CSQ | modem-medic console"))]
    Console {
        /// Which modem.
        #[command(flatten)]
        which: Which,
        /// Send what could cost money, a setting or an attempt of the SIM card without typing it twice
        #[arg(long)]
        yes: bool,
    },
    /// Serve a simulated modem on pseudo-terminals until interrupted.
    #[command(after_help = example("modem-medic simulate --dir /tmp/stick"))]
    Simulate(SimulateArguments),
    /// Show, install or remove the rules that let you use the modem without being root and keep ModemManager
    /// off it while it is written. Linux only.
    #[command(after_help = example("modem-medic rules install"))]
    Rules {
        /// The action on the rules.
        #[arg(value_enum)]
        what: RulesAction,
        /// With a rule that keeps ModemManager off these modems for good.
        #[arg(long)]
        keep_off: bool,
        /// The root of another system, such as a package that is being built.
        #[arg(long, value_name = "DIR", hide = true)]
        root: Option<PathBuf>,
    },
    /// Say in words what a recording holds, and which facts about such modems it confirms.
    #[command(after_help = example("modem-medic explain my-flash.jsonl"))]
    Explain {
        /// A file made with --record or convert-capture.
        recording: PathBuf,
        /// Only the facts, not the talk.
        #[arg(long)]
        facts: bool,
    },
    /// Make a recording of a USB capture that was taken while the manufacturer's program was running.
    #[command(after_help = example("modem-medic convert-capture vendor.pcapng vendor.jsonl"))]
    ConvertCapture {
        /// A capture of the USB from Wireshark, on Linux or Windows, pcap or pcapng.
        capture: PathBuf,
        /// The recording to write.
        out: PathBuf,
        /// Only this device, such as 3:12. May be given for each address it had.
        #[arg(long, value_name = "BUS:ADDRESS")]
        device: Vec<crate::recording::capture::Address>,
        /// Also keep the firmware that was written, not only its hash.
        #[arg(long)]
        keep_firmware: bool,
    },
    /// Run the whole story on the simulated modem: identify, dashboard, firmware, reactivate.
    #[command(after_help = example("modem-medic demo"))]
    Demo,
    /// Write a made-up firmware or dashboard package, for trying things on the simulated modem.
    #[command(after_help = example("modem-medic sample firmware sample.exe"))]
    Sample {
        /// firmware, dashboard or updater.
        kind: SampleKind,
        /// The file to write; .exe, .zip, .7z and .bin give that kind of file.
        out: PathBuf,
        /// The firmware version to put in. 21 and 22 make a package for an E3372.
        #[arg(long, default_value = crate::firmware::sample::VERSION)]
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

/// An action on the udev rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum RulesAction {
    /// Print it, and the commands that install it by hand.
    Show,
    /// Install it, asking for an administrator's password if need be.
    Install,
    /// Take it away again.
    Remove,
}

/// The contents of a sample package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SampleKind {
    /// Firmware with a partition table.
    Firmware,
    /// A dashboard: version text and ISO image.
    Dashboard,
    /// Firmware in two programs, one in the other, as a manufacturer's updater of 2010 is likely to hold it.
    Updater,
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

    #[test]
    fn what_holds_for_every_command_may_stand_before_it_and_after_it() {
        use clap::Parser as _;
        for words in [
            ["modem-medic", "--state-dir", "there", "detect"],
            ["modem-medic", "detect", "--state-dir", "there"],
        ] {
            let arguments = Arguments::try_parse_from(words).unwrap();
            assert!(arguments.command.is_some(), "{words:?}");
            assert_eq!(arguments.file, None);
            assert_eq!(arguments.state_dir.unwrap(), std::path::Path::new("there"));
        }
    }
}
