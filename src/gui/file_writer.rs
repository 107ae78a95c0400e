//! Keeping small files: settings, the place to come back to. One thread, so that what was asked later
//! is written later, and the thread that draws never waits for a disk.

use std::io;
use std::thread::JoinHandle;

use crossbeam_channel::{Sender, bounded};

/// The most files that wait to be written: more than a person causes while a slow disk wakes up.
const WAITING: usize = 256;

/// Something to write. It tells its own failures.
type Work = Box<dyn FnOnce() + Send>;

/// The thread that keeps. Dropping it waits until everything asked for is written.
#[derive(Debug)]
pub struct FileWriter {
    work: Option<Sender<Work>>,
    thread: Option<JoinHandle<()>>,
}

impl FileWriter {
    /// Starts the thread.
    ///
    /// # Errors
    /// The system's error when no thread can be started.
    pub fn start() -> io::Result<Self> {
        let (work, asked) = bounded::<Work>(WAITING);
        let thread = std::thread::Builder::new()
            .name("keeper".into())
            .spawn(move || asked.iter().for_each(|work| work()))?;
        Ok(Self {
            work: Some(work),
            thread: Some(thread),
        })
    }

    /// Writes after everything that was asked for before. On a disk that hangs, what is too much is left
    /// out; the settings are written once more when the program ends.
    pub fn keep(&self, work: impl FnOnce() + Send + 'static) {
        let sent = self
            .work
            .as_ref()
            .is_some_and(|sender| sender.try_send(Box::new(work)).is_ok());
        if !sent {
            log::error!("the disk takes no settings");
        }
    }
}

impl Drop for FileWriter {
    fn drop(&mut self) {
        self.work = None;
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::FileWriter;

    #[test]
    fn what_was_asked_last_is_written_last_and_before_the_end() {
        let written = Arc::new(Mutex::new(Vec::new()));
        let file_writer = FileWriter::start().unwrap();
        for number in 0..200 {
            let written = Arc::clone(&written);
            file_writer.keep(move || written.lock().unwrap().push(number));
        }
        drop(file_writer);
        assert_eq!(*written.lock().unwrap(), (0..200).collect::<Vec<_>>());
    }
}
