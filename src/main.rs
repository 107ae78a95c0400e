//! The `modem-medic` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    modem_medic::main()
}
