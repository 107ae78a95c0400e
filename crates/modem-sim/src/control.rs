//! How a served modem is moved from outside: by a handle in this program, and by words on standard input.

use std::io::{self, Read as _, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags};

use super::stick::Stick;

/// No word for the modem is so long.
const WORD_LIMIT: usize = 64;

/// A hold on a running server from another thread or a signal handler.
#[derive(Clone, Debug)]
pub struct ServerHandle(Arc<UnixStream>);

/// A request of a [`ServerHandle`], as it goes through the pipe.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Wish {
    Stop = 0,
    Unplug = 1,
    PlugIn = 2,
}

impl ServerHandle {
    /// A handle, and the end that becomes readable when it is used.
    pub fn pair() -> io::Result<(Self, UnixStream)> {
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

/// The server's end: the wishes of its handles, and the words on standard input.
#[derive(Debug)]
pub(super) struct Control {
    wishes: UnixStream,
    handle: ServerHandle,
    words: Option<Words>,
}

/// Words on standard input, each on a line.
#[derive(Debug)]
struct Words {
    stdin: io::Stdin,
    /// The beginning of a word that has not ended yet.
    typed: Vec<u8>,
}

/// Which of its sources a [`Control`] has something to read from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    wishes: bool,
    words: bool,
}

impl Control {
    pub(super) fn new() -> io::Result<Self> {
        let (handle, wishes) = ServerHandle::pair()?;
        Ok(Self {
            wishes,
            handle,
            words: None,
        })
    }

    /// A hold on this server.
    pub(super) fn handle(&self) -> ServerHandle {
        self.handle.clone()
    }

    /// From now on the words `unplug`, `plug` and `switch` on standard input move the modem.
    pub(super) fn take_words(&mut self) {
        self.words = Some(Words {
            stdin: io::stdin(),
            typed: Vec::new(),
        });
    }

    /// Adds what is waited for. [`waiting`](Self::waiting) finds it again by its place.
    pub(super) fn await_on<'a>(&'a self, polled: &mut Vec<PollFd<'a>>) {
        polled.push(PollFd::new(&self.wishes, PollFlags::IN));
        if let Some(words) = &self.words {
            polled.push(PollFd::from_borrowed_fd(words.stdin.as_fd(), PollFlags::IN));
        }
    }

    /// The events that arrived, where `polled` begins with the entries that [`await_on`](Self::await_on) added.
    pub(super) fn waiting(&self, polled: &[PollFd<'_>]) -> Waiting {
        let is_ready =
            |place: usize| matches!(polled.get(place), Some(fd) if !fd.revents().is_empty());
        Waiting {
            wishes: is_ready(0),
            words: self.words.is_some() && is_ready(1),
        }
    }

    /// Does to the modem what was asked for. Gives `true` when the server is to end.
    pub(super) fn follow(&mut self, waiting: Waiting, stick: &mut Stick) -> io::Result<bool> {
        if waiting.wishes && self.follow_wishes(stick)? {
            return Ok(true);
        }
        if waiting.words {
            self.follow_words(stick)?;
        }
        Ok(false)
    }

    fn follow_wishes(&mut self, stick: &mut Stick) -> io::Result<bool> {
        let mut asked = [0; 16];
        let count = self.wishes.read(&mut asked)?;
        for wish in asked.iter().take(count) {
            let now = Instant::now();
            match *wish {
                wish if wish == Wish::Unplug as u8 => stick.unplug(now),
                wish if wish == Wish::PlugIn as u8 => stick.plug_in(now),
                _ => return Ok(true),
            }
        }
        // Nobody is left to ask.
        Ok(count == 0)
    }

    /// Once standard input has ended, the modem stays as it is.
    fn follow_words(&mut self, stick: &mut Stick) -> io::Result<()> {
        let Some(words) = &mut self.words else {
            return Ok(());
        };
        let mut bytes = [0; WORD_LIMIT];
        let count = match rustix::io::read(words.stdin.as_fd(), &mut bytes) {
            Ok(count) => count,
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let now = Instant::now();
        for byte in bytes.iter().take(count) {
            if *byte == b'\n' {
                match words.typed.trim_ascii() {
                    b"unplug" => stick.unplug(now),
                    b"plug" => stick.plug_in(now),
                    b"switch" => stick.switch(now),
                    _ => writeln!(io::stderr(), "The words are unplug, plug and switch.")?,
                }
                words.typed.clear();
            } else if words.typed.len() < WORD_LIMIT {
                words.typed.push(*byte);
            }
        }
        if count == 0 {
            self.words = None;
        }
        Ok(())
    }
}
