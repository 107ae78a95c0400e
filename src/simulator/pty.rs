//! The simulated modem on pseudo-terminals: real ports for real programs.
//!
//! `DIR/modem`, `DIR/diag` and `DIR/pcui` are links to terminals; in download mode these vanish and
//! `DIR/download` appears. A port that vanishes is hung up, so a program that holds it learns that the
//! modem is gone, as with a pulled-out stick. One thread, one poll loop, no polling of the clock.
//!
//! On a [`Desk`] the modem is plugged into a made-up computer besides, where it is found without any port
//! being named. By hand, it is pulled out, plugged in and switched with words on standard input.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::desk::Desk;
use super::evidence::Evidence;
use super::looks::{self, Behind};
use super::scenario::{Scenario, Timing};
use super::stick::{Output, Stick};
use super::terminal::{STRAY, Terminal, remove_link};
use crate::bus::Role;

/// Room for one read.
const INBOX: usize = 16 * 1024;
/// The terminal gives less than 4 KiB at once. After so much there is more, such as the rest of a block.
const FULL_READ: usize = 4095;

/// A hold on a running server from another thread or a signal handler.
#[derive(Clone, Debug)]
pub struct ServerHandle(Arc<UnixStream>);

/// What a [`ServerHandle`] asks for, as it goes through the pipe.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Wish {
    Stop = 0,
    Unplug = 1,
    PlugIn = 2,
}

impl ServerHandle {
    /// A handle, and the end that becomes readable when it is used.
    pub(crate) fn pair() -> io::Result<(Self, UnixStream)> {
        let (wishes, handle) = UnixStream::pair()?;
        Ok((Self(Arc::new(handle)), wishes))
    }

    /// Ends the server. Calling it again changes nothing.
    pub fn stop(&self) {
        self.ask(Wish::Stop);
    }

    /// Pulls the modem out, as a person would.
    pub fn unplug(&self) {
        self.ask(Wish::Unplug);
    }

    /// Plugs the modem in, if it is not there.
    pub fn plug_in(&self) {
        self.ask(Wish::PlugIn);
    }

    fn ask(&self, wish: Wish) {
        // A server that has already ended does not read any more.
        (&*self.0).write_all(&[wish as u8]).ok();
    }
}

/// Serves one simulated modem in a folder.
#[derive(Debug)]
pub struct PtyServer {
    dir: PathBuf,
    stick: Stick,
    ports: BTreeMap<Role, Terminal>,
    /// Interface 0 of a modem in download mode, which only a desk shows.
    unheard: Option<Terminal>,
    desk: Option<Desk>,
    hand: Option<Hand>,
    evidence: Option<Evidence>,
    wishes: UnixStream,
    handle: ServerHandle,
}

/// What a hand does to the modem, word by word from standard input.
#[derive(Debug)]
struct Hand {
    stdin: io::Stdin,
    /// The beginning of a word that has not ended yet.
    typed: Vec<u8>,
}

/// No word for the modem is so long.
const WORD_LIMIT: usize = 64;

impl PtyServer {
    /// Makes the folder and the ports. With `out`, what the modem is sent is written there: the log,
    /// every accepted object, and a report.
    ///
    /// # Errors
    /// The system's error when a folder, link or terminal cannot be made.
    pub fn start(dir: &Path, scenario: Scenario, out: Option<&Path>) -> io::Result<Self> {
        Self::start_at(dir, scenario, out, None)
    }

    /// The same, with the modem also plugged into a made-up computer.
    ///
    /// # Errors
    /// The system's error when a folder, link or terminal cannot be made.
    pub fn start_at(
        dir: &Path,
        mut scenario: Scenario,
        out: Option<&Path>,
        desk: Option<Desk>,
    ) -> io::Result<Self> {
        // Real time passes here, so things are quick unless the scenario says otherwise.
        scenario.timing.get_or_insert(Timing::QUICK);
        fs::create_dir_all(dir)?;
        for role in [Role::Modem, Role::Diagnostics, Role::PcUi, Role::Download] {
            remove_link(&dir.join(role.name()))?;
        }
        let (handle, wishes) = ServerHandle::pair()?;
        let mut server = Self {
            dir: dir.to_owned(),
            stick: Stick::new(scenario, Instant::now()),
            ports: BTreeMap::new(),
            unheard: None,
            desk,
            hand: None,
            evidence: out.map(Evidence::create).transpose()?,
            wishes,
            handle,
        };
        server.publish()?;
        Ok(server)
    }

    /// What ends this server, and moves its modem by hand.
    pub fn handle(&self) -> ServerHandle {
        self.handle.clone()
    }

    /// From now on the words `unplug`, `plug` and `switch`, each on a line of standard input, do that to
    /// the modem.
    #[must_use]
    pub fn by_hand(mut self) -> Self {
        self.hand = Some(Hand {
            stdin: io::stdin(),
            typed: Vec::new(),
        });
        self
    }

    /// Serves until stopped.
    ///
    /// # Errors
    /// The system's error when a terminal fails.
    pub fn run(mut self) -> io::Result<()> {
        let mut inbox = vec![0; INBOX];
        loop {
            self.pass_on()?;
            let ready = self.wait()?;
            if ready.wishes && self.follow_wishes()? {
                break;
            }
            if ready.hand {
                self.take_in_hand()?;
            }
            self.take_in(&mut inbox)?;
        }
        if let Some(evidence) = &mut self.evidence {
            evidence.report(&self.stick)?;
        }
        Ok(())
    }

    /// Hands what the modem says to its ports, and follows its ports as they come and go.
    fn pass_on(&mut self) -> io::Result<()> {
        for output in self.stick.take_output(Instant::now()) {
            match output {
                Output::Bytes { role, bytes } => {
                    if let Some(port) = self.ports.get_mut(&role) {
                        port.queue(&bytes);
                    }
                }
                Output::PortsChanged => {
                    if let Some(desk) = &mut self.desk {
                        desk.unplug()?;
                    }
                    self.ports.clear();
                    self.unheard = None;
                    if let Some(evidence) = &mut self.evidence {
                        evidence.report(&self.stick)?;
                    }
                    self.publish()?;
                }
            }
        }
        for port in self.ports.values_mut() {
            port.flush()?;
        }
        match &mut self.evidence {
            Some(evidence) => evidence.follow(&self.stick),
            None => Ok(()),
        }
    }

    fn publish(&mut self) -> io::Result<()> {
        for role in self.stick.roles() {
            let mut port = Terminal::open()?;
            if self.stick.reports_unasked(role) {
                port.leave_waiting(STRAY)?;
            }
            self.ports.insert(role, port.publish(&self.dir, role)?);
        }
        self.plug_in()
    }

    /// On a desk, the modem comes as the USB device that it is now.
    fn plug_in(&mut self) -> io::Result<()> {
        let Some(desk) = &mut self.desk else {
            return Ok(());
        };
        let Some(looks) = looks::looks(self.stick.model(), self.stick.shape()) else {
            return Ok(());
        };
        let mut terminals = Vec::new();
        for interface in looks.interfaces {
            match interface.behind {
                Behind::Serial(role) => {
                    terminals.extend(self.ports.get(&role).map(|port| port.device().to_owned()));
                }
                Behind::Unheard => {
                    let port = self.unheard.insert(Terminal::open()?);
                    terminals.push(port.device().to_owned());
                }
                Behind::Cdrom | Behind::CardReader | Behind::Network => {}
            }
        }
        desk.plug(looks, &terminals)
    }

    /// Waits for bytes, for room, for the next thing that is due, or for a wish or a word from outside.
    fn wait(&self) -> io::Result<Ready> {
        let timeout = self
            .stick
            .next_due()
            .and_then(|due| Timespec::try_from(due.saturating_duration_since(Instant::now())).ok());
        let mut waiting = vec![PollFd::new(&self.wishes, PollFlags::IN)];
        if let Some(hand) = &self.hand {
            waiting.push(PollFd::from_borrowed_fd(hand.stdin.as_fd(), PollFlags::IN));
        }
        let ports = self.ports.values().chain(&self.unheard);
        waiting.extend(ports.map(Terminal::awaited));
        match poll(&mut waiting, timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let is_ready =
            |place: usize| matches!(waiting.get(place), Some(fd) if !fd.revents().is_empty());
        Ok(Ready {
            wishes: is_ready(0),
            hand: self.hand.is_some() && is_ready(1),
        })
    }

    /// Does what was asked by hand. Gives `true` when that is to end.
    fn follow_wishes(&mut self) -> io::Result<bool> {
        let mut asked = [0; 16];
        let count = self.wishes.read(&mut asked)?;
        for wish in asked.iter().take(count) {
            let now = Instant::now();
            match *wish {
                wish if wish == Wish::Unplug as u8 => self.stick.unplug(now),
                wish if wish == Wish::PlugIn as u8 => self.stick.plug_in(now),
                _ => return Ok(true),
            }
        }
        // Nobody is left to ask.
        Ok(count == 0)
    }

    /// Does what standard input says. Once that has ended, the modem stays as it is.
    fn take_in_hand(&mut self) -> io::Result<()> {
        let Some(hand) = &mut self.hand else {
            return Ok(());
        };
        let mut bytes = [0; WORD_LIMIT];
        let count = match rustix::io::read(hand.stdin.as_fd(), &mut bytes) {
            Ok(count) => count,
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let now = Instant::now();
        for byte in bytes.iter().take(count) {
            if *byte == b'\n' {
                match hand.typed.trim_ascii() {
                    b"unplug" => self.stick.unplug(now),
                    b"plug" => self.stick.plug_in(now),
                    b"switch" => self.stick.switch(now),
                    _ => writeln!(io::stderr(), "The words are unplug, plug and switch.")?,
                }
                hand.typed.clear();
            } else if hand.typed.len() < WORD_LIMIT {
                hand.typed.push(*byte);
            }
        }
        if count == 0 {
            self.hand = None;
        }
        Ok(())
    }

    fn take_in(&mut self, inbox: &mut [u8]) -> io::Result<()> {
        if let Some(port) = &self.unheard
            && let Ok(count) = rustix::io::read(port.master(), &mut *inbox)
        {
            self.stick.receive_unheard(Instant::now(), count);
        }
        for (role, port) in &mut self.ports {
            // Twice at most: a program that never stops must not keep the modem from answering.
            for _ in 0..2 {
                match rustix::io::read(port.master(), &mut *inbox) {
                    Ok(count) => {
                        let mut bytes = inbox.get(..count).unwrap_or_default();
                        self.stick.receive_echo(*role, port.take_echo(&mut bytes));
                        if !bytes.is_empty() {
                            self.stick.receive(Instant::now(), *role, bytes);
                        }
                        if count < FULL_READ {
                            break;
                        }
                    }
                    Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => break,
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(())
    }
}

/// What the server was waiting for and came.
#[derive(Clone, Copy, Debug)]
struct Ready {
    wishes: bool,
    hand: bool,
}
