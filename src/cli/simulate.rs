//! `simulate`: a virtual modem on pseudo-terminals, for trying things and for tests.

use std::path::{Path, PathBuf};

use clap::Args;

use super::exit::Exit;
use super::voice::Voice;

/// What is served, and where.
#[derive(Debug, Args)]
pub struct SimulateArguments {
    /// Folder in which the ports appear: modem, diag, pcui, and download in download mode.
    #[arg(long, value_name = "DIR")]
    pub dir: PathBuf,
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
    /// The USB socket of that computer.
    #[arg(
        long,
        value_name = "SOCKET",
        default_value = "1-1",
        requires = "system_root"
    )]
    pub socket: String,
    /// Take the words unplug, plug and switch from standard input, a line each.
    #[arg(long)]
    pub by_hand: bool,
    /// Play a recording instead: answer as it was recorded, and tell where something else is said.
    #[arg(long, value_name = "RECORDING", conflicts_with_all = ["model", "scenario", "out", "system_root", "by_hand"])]
    pub replay: Option<PathBuf>,
    /// With --replay, wait as long before each answer as it was recorded.
    #[arg(long, requires = "replay")]
    pub recorded_timing: bool,
}

/// Serves a modem or a recording.
pub fn simulate(arguments: &SimulateArguments) -> Exit {
    match &arguments.replay {
        Some(recording) => replay(&arguments.dir, recording, arguments.recorded_timing),
        None => serve(arguments),
    }
}

/// Serves until SIGTERM or SIGINT.
#[cfg(unix)]
fn serve(arguments: &SimulateArguments) -> Exit {
    use crate::simulator::desk::Desk;
    use crate::simulator::pty::PtyServer;
    use crate::simulator::{Model, Scenario};

    let SimulateArguments {
        dir,
        model,
        scenario,
        out,
        system_root,
        socket,
        by_hand,
        ..
    } = arguments;
    let scenario = scenario.as_deref();
    let mut voice = Voice::new("simulate", false);
    let Ok(model) = model.parse::<Model>() else {
        voice.say(&format!("--model {model}: known are e1550 and e3372"));
        return Exit::Usage;
    };
    let scenario = match scenario.map_or_else(|| Ok(Scenario::of(model)), |name| named(name, model))
    {
        Ok(scenario) => scenario,
        Err(reason) => {
            voice.say(&format!(
                "--scenario {}: {reason}",
                scenario.unwrap_or_default()
            ));
            voice.say(&format!("Known scenarios: {}", Scenario::NAMES.join(", ")));
            return Exit::Usage;
        }
    };
    let server = system_root
        .as_deref()
        .map(|root| Desk::new(root, socket))
        .transpose()
        .and_then(|desk| PtyServer::start_at(dir, scenario, out.as_deref(), desk));
    let server = match server {
        Ok(server) if *by_hand => server.by_hand(),
        Ok(server) => server,
        Err(error) => {
            voice.say(&format!("The ports cannot be served: {error}"));
            return Exit::Failed;
        }
    };
    if let Err(exit) = until_signal(
        &mut voice,
        server.handle(),
        "Serving the simulated modem",
        dir,
    ) {
        return exit;
    }
    match server.run() {
        Ok(()) => Exit::Done,
        Err(error) => {
            voice.say(&format!("Serving ended: {error}"));
            Exit::Failed
        }
    }
}

/// Has a signal end the server, and says where it serves `what`.
#[cfg(unix)]
fn until_signal(
    voice: &mut Voice,
    stop: crate::simulator::pty::ServerHandle,
    what: &str,
    dir: &Path,
) -> Result<(), Exit> {
    if let Err(error) = ctrlc::set_handler(move || stop.stop()) {
        voice.say(&format!("No handler for signals: {error}"));
        return Err(Exit::Failed);
    }
    voice.say(&format!("{what} in {}. Stop with Ctrl-C.", dir.display()));
    Ok(())
}

/// Plays a recording until SIGTERM or SIGINT, or until something else is said than was recorded.
#[cfg(unix)]
fn replay(dir: &Path, recording: &Path, recorded_timing: bool) -> Exit {
    use crate::problem::Problem;
    use crate::recording::Recording;
    use crate::recording::replay::{ReplayServer, Speed};

    let mut voice = Voice::new("simulate", false);
    let recording = match Recording::open(recording) {
        Ok(recording) => recording,
        Err(error) => return voice.trouble(error.problem(), error.to_string()),
    };
    let speed = if recorded_timing {
        Speed::Recorded
    } else {
        Speed::Quick
    };
    let server = match ReplayServer::start(dir, recording, speed) {
        Ok(server) => server,
        Err(error) => {
            voice.say(&format!("The ports cannot be served: {error}"));
            return Exit::Failed;
        }
    };
    if let Err(exit) = until_signal(&mut voice, server.handle(), "Playing the recording", dir) {
        return exit;
    }
    match server.run() {
        Ok(outcome) if outcome.is_complete() => {
            voice.show(&outcome.to_string());
            Exit::Done
        }
        Ok(outcome) => voice.trouble(Problem::RecordingDiffers, outcome.to_string()),
        Err(error) => {
            voice.say(&format!("Serving ended: {error}"));
            Exit::Failed
        }
    }
}

/// Pseudo-terminals exist on Unix only.
#[cfg(not(unix))]
fn replay(_dir: &Path, _recording: &Path, _recorded_timing: bool) -> Exit {
    let mut voice = Voice::new("simulate", false);
    voice.say("This system has no pseudo-terminals, so a recording cannot be served here.");
    Exit::Usage
}

/// A scenario by its name, or from a JSON file.
#[cfg(unix)]
fn named(name: &str, model: crate::simulator::Model) -> Result<crate::simulator::Scenario, String> {
    use crate::simulator::Scenario;

    if let Some(scenario) = Scenario::named(name) {
        return Ok(scenario.on(model));
    }
    Scenario::open(Path::new(name)).map_err(|error| error.to_string())
}

/// Pseudo-terminals exist on Unix only; `demo` runs the simulated modem everywhere.
#[cfg(not(unix))]
fn serve(_arguments: &SimulateArguments) -> Exit {
    let mut voice = Voice::new("simulate", false);
    voice.say("This system has no pseudo-terminals. Use `modem-medic demo` instead.");
    Exit::Usage
}
