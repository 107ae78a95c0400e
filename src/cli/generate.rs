//! `generate`: writes the manual pages and the shell completions, for whoever makes a package.

use std::fs;
use std::io;
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::arguments::Arguments;
use super::exit::Exit;
use super::reporter::Reporter;
use crate::problem::Problem;

/// Where the pages go, below the folder that was named.
const MANUAL: &str = "man";
/// Where the completions go, below the folder that was named.
const COMPLETIONS: &str = "completions";

/// Writes `man/*.1` and `completions/*` into `folder`.
pub fn generate(reporter: &mut Reporter, folder: &Path) -> Result<(), Exit> {
    write(folder).map_err(|error| reporter.trouble(Problem::OutputFailed, error.to_string()))?;
    reporter.wrote(folder)
}

fn write(folder: &Path) -> io::Result<()> {
    let manual = folder.join(MANUAL);
    fs::create_dir_all(&manual)?;
    clap_mangen::generate_to(Arguments::command(), &manual)?;
    let completions = folder.join(COMPLETIONS);
    fs::create_dir_all(&completions)?;
    for shell in [Shell::Bash, Shell::Fish, Shell::PowerShell, Shell::Zsh] {
        let mut command = Arguments::command();
        let name = command.get_name().to_owned();
        clap_complete::generate_to(shell, &mut command, name, &completions)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_a_person_is_told_of_has_a_page_and_is_completed() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path()).unwrap();
        let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
        let bash = read("completions/modem-medic.bash");
        for command in Arguments::command().get_subcommands() {
            let page = folder
                .path()
                .join(format!("man/modem-medic-{}.1", command.get_name()));
            assert_eq!(page.is_file(), !command.is_hide_set(), "{}", page.display());
            assert!(bash.contains(command.get_name()), "{}", command.get_name());
        }
        assert!(read("man/modem-medic.1").contains("Exit codes:"));
        for file in ["_modem-medic", "modem-medic.fish", "_modem-medic.ps1"] {
            assert!(
                read(&format!("completions/{file}")).contains("reactivate"),
                "{file}"
            );
        }
    }
}
