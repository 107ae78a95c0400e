//! The evidence of a served modem, written to a folder while things happen: `log.jsonl`, one line per
//! command, frame and event; `objects/NN-CCCCCCCC.bin` for every accepted object; `report.json`.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::journal::Event;
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
        let log = File::create(folder.join("log.jsonl"))?;
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
            if let Event::Object { number, code, .. } = &entry.event
                && let Some(bytes) = stick.object_bytes(*number)
            {
                let name = format!("{number:02}-{code:08X}.bin");
                fs::write(self.folder.join("objects").join(name), bytes)?;
            }
        }
        self.written += entries.len();
        self.log.write_all(&lines)
    }

    /// Writes the report as it stands.
    pub(super) fn report(&mut self, stick: &Stick) -> io::Result<()> {
        self.follow(stick)?;
        let text = serde_json::to_vec_pretty(&stick.report())?;
        fs::write(self.folder.join("report.json"), text)
    }
}
