//! The evidence of a served modem, written to a folder while things happen: `log.jsonl`, one line per
//! command, frame and event; `objects/NN-CCCCCCCC.bin` for every accepted object; `report.json`.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::journal::ModemEvent;
use super::stick::Stick;

#[derive(Debug)]
pub(super) struct Evidence {
    folder: PathBuf,
    log: File,
    /// How many entries of the modem's log are written.
    written: usize,
}

impl Evidence {
    pub(super) fn create(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder.join("objects"))?;
        let log = new_file(&folder.join("log.jsonl"))?;
        Ok(Self {
            folder: folder.to_owned(),
            log,
            written: 0,
        })
    }

    /// Writes what happened since the last call.
    pub(super) fn follow(&mut self, stick: &Stick) -> io::Result<()> {
        let entries = stick.log().get(self.written..).unwrap_or_default();
        if entries.is_empty() {
            return Ok(());
        }
        let mut lines = Vec::new();
        for entry in entries {
            serde_json::to_writer(&mut lines, entry)?;
            lines.push(b'\n');
            if let ModemEvent::Object { number, code, .. } = &entry.event
                && let Some(bytes) = stick.object_bytes(*number)
            {
                let name = format!("{number:02}-{code:08X}.bin");
                new_file(&self.folder.join("objects").join(name))?.write_all(bytes)?;
            }
        }
        self.written += entries.len();
        self.log.write_all(&lines)
    }

    /// Writes the report as it stands.
    pub(super) fn report(&mut self, stick: &Stick) -> io::Result<()> {
        self.follow(stick)?;
        let text = serde_json::to_vec_pretty(&stick.report())?;
        new_file(&self.folder.join("report.json"))?.write_all(&text)
    }
}

/// A new file in the place of whatever has this name. A link there, or a FIFO, is neither written through nor waited for.
fn new_file(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => File::create_new(path),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::scenario::Scenario;

    #[test]
    fn what_has_the_name_of_a_file_is_replaced_and_not_written_through() {
        let place = tempfile::tempdir().unwrap();
        let (victim, out) = (place.path().join("victim"), place.path().join("out"));
        fs::write(&victim, "precious").unwrap();
        fs::create_dir(&out).unwrap();
        let names = ["log.jsonl", "report.json"];
        for name in names {
            std::os::unix::fs::symlink(&victim, out.join(name)).unwrap();
        }
        let mut evidence = Evidence::create(&out).unwrap();
        let stick = Stick::new(Scenario::default(), Instant::now());
        evidence.report(&stick).unwrap();
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
        for name in names {
            assert!(fs::symlink_metadata(out.join(name)).unwrap().is_file());
        }
    }
}
