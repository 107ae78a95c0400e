//! `simulate`: a virtual modem on pseudo-terminals, or on the USB of a virtual machine, for trying things and for
//! tests.

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use clap::Args;

use super::Options;
use super::exit::Exit;
use super::reporter::Reporter;
#[cfg(unix)]
use crate::simulator::pty::ServerHandle;
#[cfg(unix)]
use crate::simulator::{Scenario, open_scenario};

/// Arguments of `simulate`.
#[derive(Debug, Args)]
pub struct SimulateArguments {
    /// Folder in which the ports appear: modem, diag, pcui, and download in download mode.
    #[arg(long, value_name = "DIR", required_unless_present = "usbredir")]
    pub dir: Option<PathBuf>,
    /// Serve the modem to a virtual machine instead, as a USB device behind a usbredir server: the path of a
    /// socket, or a TCP port of this computer such as 127.0.0.1:4000. QEMU connects to it.
    #[arg(long, value_name = "ADDRESS", conflicts_with_all = ["dir", "system_root", "replay"])]
    pub usbredir: Option<String>,
    /// Which modem: e1550 or e3372.
    #[arg(long, default_value = "e1550")]
    pub model: String,
    /// A scenario by name, or a JSON file.
    #[arg(long, value_name = "NAME|FILE")]
    pub scenario: Option<String>,
    /// Folder for what the modem was sent: log, accepted objects, report.
    #[arg(long, value_name = "OUT")]
    pub out: Option<PathBuf>,
    /// Plug the modem also into a made-up computer below this folder; Linux finds it there when
    /// `MODEM_MEDIC_SYSTEM_ROOT` names the folder.
    #[arg(long, value_name = "R")]
    pub system_root: Option<PathBuf>,
    /// The USB port of that computer.
    #[arg(
        long,
        value_name = "SOCKET",
        default_value = "1-1",
        requires = "system_root"
    )]
    pub socket: String,
    /// How many bytes a second the modem takes from the programs that write to it; without this, any
    /// number at once. With 60000, flashing takes about as long as on a real stick.
    #[arg(long, value_name = "BYTES_PER_S")]
    pub speed: Option<NonZeroU32>,
    /// Take the words unplug, plug and switch from standard input, a line each.
    #[arg(long)]
    pub by_hand: bool,
    /// Play a recording instead: answer as it was recorded, and report where the exchange differs.
    #[arg(long, value_name = "RECORDING", conflicts_with_all = ["model", "scenario", "out", "system_root", "speed", "by_hand"])]
    pub replay: Option<PathBuf>,
    /// With --replay, wait as long before each answer as it was recorded.
    #[arg(long, requires = "replay")]
    pub recorded_timing: bool,
}

/// Serves a modem or a recording.
pub fn simulate(arguments: &SimulateArguments) -> Result<(), Exit> {
    let reporter = &mut Reporter::new("simulate", Options::default());
    match (arguments.dir.as_deref(), &arguments.replay) {
        (Some(dir), Some(recording)) => replay(reporter, dir, recording, arguments.recorded_timing),
        _ => serve(reporter, arguments),
    }
}

/// Serves until SIGTERM or SIGINT.
#[cfg(unix)]
fn serve(reporter: &mut Reporter, arguments: &SimulateArguments) -> Result<(), Exit> {
    use crate::simulator::Model;

    let model = &arguments.model;
    let Ok(model) = model.parse::<Model>() else {
        reporter.say_text_with("cli-simulate-model", ("model", model));
        return Err(Exit::Usage);
    };
    let scenario = match &arguments.scenario {
        None => Scenario::of(model),
        Some(name) => named(name, model).map_err(|reason| {
            reporter.say(&format!("--scenario {name}: {reason}"));
            let names = Scenario::names().collect::<Vec<_>>().join(", ");
            reporter.say_text_with("cli-simulate-scenarios", ("names", names));
            Exit::Usage
        })?,
    };
    match (&arguments.usbredir, &arguments.dir) {
        (Some(address), _) => serve_usb(reporter, arguments, address, scenario),
        (None, Some(dir)) => serve_ports(reporter, arguments, dir, scenario),
        (None, None) => Err(Exit::Usage),
    }
}

/// Says what failed, with the system's error.
#[cfg(unix)]
fn failed(reporter: &mut Reporter, text: &'static str, error: &impl std::fmt::Display) -> Exit {
    reporter.say_text_with(text, ("error", error.to_string()));
    Exit::Failed
}

/// Serves on pseudo-terminals.
#[cfg(unix)]
fn serve_ports(
    reporter: &mut Reporter,
    arguments: &SimulateArguments,
    dir: &Path,
    scenario: Scenario,
) -> Result<(), Exit> {
    use crate::simulator::fake_sysfs::FakeSysfs;
    use crate::simulator::pty::PtyServer;

    let mut server = arguments
        .system_root
        .as_deref()
        .map(|root| FakeSysfs::new(root, &arguments.socket))
        .transpose()
        .and_then(|desk| PtyServer::start_at(dir, scenario, arguments.out.as_deref(), desk))
        .map_err(|error| failed(reporter, "cli-simulate-no-ports", &error))?;
    if let Some(speed) = arguments.speed {
        server = server.at_speed(speed);
    }
    if arguments.by_hand {
        server = server.by_hand();
    }
    until_signal(reporter, server.handle(), "cli-simulate-in", in_folder(dir))?;
    let ended = server.run();
    ended.map_err(|error| failed(reporter, "cli-simulate-ended", &error))
}

/// Serves to a virtual machine.
#[cfg(unix)]
fn serve_usb(
    reporter: &mut Reporter,
    arguments: &SimulateArguments,
    address: &str,
    scenario: Scenario,
) -> Result<(), Exit> {
    use crate::simulator::usbredir::server::{Address, UsbServer};

    let address = address.parse::<Address>().map_err(|error| {
        reporter.say(&format!("--usbredir {error}"));
        Exit::Usage
    })?;
    let out = arguments.out.as_deref();
    let (served, mut server) = UsbServer::start(&address, scenario, out, arguments.speed)
        .and_then(|server| Ok((server.address()?, server)))
        .map_err(|error| {
            let address = ("address", address.to_string());
            let error = ("error", error.to_string());
            reporter.say_text_with("cli-simulate-no-address", (address, error));
            Exit::Failed
        })?;
    if arguments.by_hand {
        server = server.by_hand();
    }
    let place = ("address", served.to_string());
    until_signal(reporter, server.handle(), "cli-simulate-at", place)?;
    let ended = server.run();
    ended.map_err(|error| failed(reporter, "cli-simulate-ended", &error))
}

/// The folder of the ports, as its text takes it.
#[cfg(unix)]
fn in_folder(dir: &Path) -> (&'static str, String) {
    ("folder", dir.display().to_string())
}

/// Has a signal end the server, and says what is done where.
#[cfg(unix)]
fn until_signal(
    reporter: &mut Reporter,
    stop: ServerHandle,
    text: &'static str,
    place: (&'static str, String),
) -> Result<(), Exit> {
    ctrlc::set_handler(move || stop.stop())
        .map_err(|error| failed(reporter, "cli-simulate-no-signals", &error))?;
    let what = reporter.words().say_with(text, place);
    reporter.say_text_with("cli-simulate-stop", ("what", what));
    Ok(())
}

/// Plays a recording until SIGTERM or SIGINT, or until something else is said than was recorded.
#[cfg(unix)]
fn replay(
    reporter: &mut Reporter,
    dir: &Path,
    recording: &Path,
    recorded_timing: bool,
) -> Result<(), Exit> {
    use crate::problem::Problem;
    use crate::recording::Recording;
    use crate::recording::replay::{ReplayServer, Speed};

    let recording = Recording::open(recording)
        .map_err(|error| reporter.trouble(error.problem(), error.to_string()))?;
    let speed = if recorded_timing {
        Speed::Recorded
    } else {
        Speed::Quick
    };
    let server = ReplayServer::start(dir, recording, speed)
        .map_err(|error| failed(reporter, "cli-simulate-no-ports", &error))?;
    until_signal(reporter, server.handle(), "cli-replay-in", in_folder(dir))?;
    let outcome = server.run();
    let outcome = outcome.map_err(|error| failed(reporter, "cli-simulate-ended", &error))?;
    if outcome.is_complete() {
        reporter.show(&outcome.to_string());
        return reporter.ended();
    }
    Err(reporter.trouble(Problem::RecordingDiffers, outcome.to_string()))
}

/// Pseudo-terminals exist on Unix only.
#[cfg(not(unix))]
fn replay(
    reporter: &mut Reporter,
    _dir: &Path,
    _recording: &Path,
    _recorded_timing: bool,
) -> Result<(), Exit> {
    reporter.say_text("cli-replay-not-here");
    Err(Exit::Usage)
}

/// A scenario by its name, or from a JSON file.
#[cfg(unix)]
fn named(name: &str, model: crate::simulator::Model) -> Result<Scenario, String> {
    if let Some(scenario) = Scenario::named(name) {
        return Ok(scenario.on(model));
    }
    open_scenario(Path::new(name)).map_err(|error| error.to_string())
}

/// Pseudo-terminals exist on Unix only; `demo` runs the simulated modem everywhere.
#[cfg(not(unix))]
fn serve(reporter: &mut Reporter, _arguments: &SimulateArguments) -> Result<(), Exit> {
    reporter.say_text("cli-simulate-not-here");
    Err(Exit::Usage)
}
