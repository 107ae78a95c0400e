//! The `modem-medic` program: hands over to the command line, or opens the window.

use std::process::ExitCode;

use modem_medic::cli::{self, Start};
use modem_medic::gui::{self, Opening};

fn main() -> ExitCode {
    match cli::start() {
        Start::Ended(code) => code,
        Start::Window { file, state_dir } => gui::open(&Opening { file, state_dir }),
    }
}
