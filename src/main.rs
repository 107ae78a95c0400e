//! The `modem-medic` program: hands over to the command line.

fn main() -> std::process::ExitCode {
    modem_medic::cli::main()
}
