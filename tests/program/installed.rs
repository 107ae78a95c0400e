//! Programs that nobody here wrote, which tests need and a computer may lack.

use std::io::Write as _;
use std::path::PathBuf;

/// Whether all of these are installed; says so aloud when one is not.
pub fn installed(programs: &[&str]) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&paths)
        .chain([PathBuf::from("/usr/sbin")])
        .collect();
    programs.iter().all(|program| {
        let found = folders.iter().any(|folder| folder.join(program).is_file());
        if !found {
            skipped(&format!("{program} is not installed"));
        }
        found
    })
}

/// Past the test harness, which keeps what a passing test prints to itself.
pub fn skipped(why: &str) {
    let line = format!("SKIPPED: {why}\n");
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}
