//! A recording on pseudo-terminals, for programs that know only ports.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::script::{Output, ReplayOutcome, Script, Speed};
use crate::bus::Role;
use crate::recording::reader::Recording;
use crate::simulator::pty::ServerHandle;
use crate::simulator::simulated_role;
use crate::simulator::terminal::{Terminal, remove_link};

/// Room for one read.
const INBOX: usize = 16 * 1024;
/// A port that vanishes takes unread bytes with it, so it waits so long for them to be read.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// How often it is looked whether they were. The system does not tell when another program reads.
const LOOK: Duration = Duration::from_millis(2);

/// Serves the modem of one recording in a folder.
#[derive(Debug)]
pub struct ReplayServer {
    dir: PathBuf,
    script: Script,
    outputs: VecDeque<Output>,
    ports: BTreeMap<Role, Terminal>,
    /// Until when a port that is to vanish waits.
    leaving: Option<Instant>,
    stop: UnixStream,
    stopper: ServerHandle,
}

impl ReplayServer {
    /// Makes the folder. Ports appear as the recording has them: `DIR/pcui`, `DIR/download`.
    ///
    /// # Errors
    /// The system's error when the folder cannot be made or holds something of these names.
    pub fn start(dir: &Path, recording: Recording, speed: Speed) -> io::Result<Self> {
        std::fs::create_dir_all(dir)?;
        for role in [Role::Modem, Role::Diagnostics, Role::PcUi, Role::Download] {
            remove_link(&dir.join(role.name()))?;
        }
        let (stopper, stop) = ServerHandle::pair()?;
        let mut server = Self {
            dir: dir.to_owned(),
            script: Script::new(recording, speed, Instant::now()),
            outputs: VecDeque::new(),
            ports: BTreeMap::new(),
            leaving: None,
            stop,
            stopper,
        };
        server.play()?;
        Ok(server)
    }

    /// A handle that ends this server.
    pub fn handle(&self) -> ServerHandle {
        self.stopper.clone()
    }

    /// Serves until stopped, or until the program says something else than was recorded.
    ///
    /// # Errors
    /// The system's error when a terminal fails.
    pub fn run(mut self) -> io::Result<ReplayOutcome> {
        let mut inbox = vec![0; INBOX];
        loop {
            self.play()?;
            if self.script.differs() || self.wait()? {
                return Ok(self.script.outcome());
            }
            self.take_in(&mut inbox)?;
        }
    }

    fn play(&mut self) -> io::Result<()> {
        loop {
            if self.outputs.is_empty() {
                self.outputs.extend(self.script.advance(Instant::now()));
            }
            while let Some(output) = self.outputs.pop_front() {
                match output {
                    Output::Say { role, bytes } => {
                        if let Some(port) = self.ports.get_mut(&role) {
                            port.queue(&bytes);
                        }
                    }
                    Output::Appear(role) => {
                        // The recorded bytes are said whether or not somebody listens.
                        let port =
                            Terminal::open_raw()?.publish(&self.dir, simulated_role(role))?;
                        self.ports.insert(role, port);
                    }
                    Output::Leave(role) => {
                        if let Some(port) = self.ports.get_mut(&role) {
                            port.flush()?;
                            let now = Instant::now();
                            let until = *self.leaving.get_or_insert(now + LAST_WORDS);
                            if now < until && !port.is_read() {
                                self.outputs.push_front(Output::Leave(role));
                                break;
                            }
                        }
                        self.leaving = None;
                        self.ports.remove(&role);
                    }
                }
            }
            for port in self.ports.values_mut() {
                port.flush()?;
            }
            let now = Instant::now();
            let more = self.script.next_due().is_some_and(|due| due <= now);
            if self.leaving.is_some() || !more || self.script.differs() {
                return Ok(());
            }
        }
    }

    /// Waits for bytes, for room, for the next thing that is due, or for the end, giving `true`.
    fn wait(&self) -> io::Result<bool> {
        let left = match self.leaving {
            Some(_) => Some(LOOK),
            None => self
                .script
                .next_due()
                .map(|due| due.saturating_duration_since(Instant::now())),
        };
        let timeout = left.and_then(|left| Timespec::try_from(left).ok());
        let mut waiting = vec![PollFd::new(&self.stop, PollFlags::IN)];
        waiting.extend(self.ports.values().map(|port| port.awaited(true)));
        match poll(&mut waiting, timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(waiting
            .first()
            .is_some_and(|stop| !stop.revents().is_empty()))
    }

    fn take_in(&mut self, inbox: &mut [u8]) -> io::Result<()> {
        for (role, port) in &self.ports {
            match rustix::io::read(port.master(), &mut *inbox) {
                Ok(count) => {
                    let bytes = inbox.get(..count).unwrap_or_default();
                    self.script.receive(*role, bytes);
                }
                Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}
