//! Standard output and standard error, written to directly.
//!
//! The standard library counts bytes for a descriptor that cannot be written to as written, so that a lost answer would pass
//! for a success; and it waits for ever for a reader that has stopped reading, also when the person has asked the program to
//! stop. Here the one is an error, and so is the other once a signal came. A descriptor that does not wait by itself, as some
//! shells and editors hand it down, is waited for.
//!
//! One loss cannot be seen: where standard output was closed before the program began, the standard library opens
//! `/dev/null` in its place, as does a program that wants to see nothing.

use std::io;

/// Where a text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output: the result.
    Output,
    /// Standard error: everything else for the person.
    Error,
}

/// Writes `text` to `stream`, all of it.
///
/// # Errors
/// The system's error; `TimedOut` when a signal asked the program to stop and the reader does not read.
pub fn write(stream: Stream, text: &str) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::fd::AsFd as _;

        let (output, error) = (io::stdout(), io::stderr());
        let (descriptor, left) = match stream {
            Stream::Output => (output.as_fd(), &unix::OUTPUT_LEFT),
            Stream::Error => (error.as_fd(), &unix::ERROR_LEFT),
        };
        let wait = unix::Wait {
            stopping: crate::signal::has_come,
            left,
        };
        wait.write_all(descriptor, text.as_bytes())
    }
    #[cfg(not(unix))]
    {
        use std::io::Write as _;

        let bytes = text.as_bytes();
        match stream {
            Stream::Output => {
                let mut out = io::stdout().lock();
                out.write_all(bytes).and_then(|()| out.flush())
            }
            Stream::Error => io::stderr().write_all(bytes),
        }
    }
}

#[cfg(unix)]
mod unix {
    use std::io;
    use std::os::fd::BorrowedFd;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::{Duration, Instant};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;

    /// How many bytes a pipe that has room takes without waiting (`PIPE_BUF`).
    const AT_ONCE: usize = if cfg!(target_os = "linux") { 4096 } else { 512 };
    /// How often it is looked whether a signal came.
    const SLICE: Timespec = Timespec {
        tv_sec: 0,
        tv_nsec: 100_000_000,
    };
    /// How long a reader is waited for after a signal.
    const PATIENCE: Duration = Duration::from_secs(1);

    /// Whether the readers have been waited for in vain. They are not waited for again.
    pub(super) static OUTPUT_LEFT: AtomicBool = AtomicBool::new(false);
    pub(super) static ERROR_LEFT: AtomicBool = AtomicBool::new(false);

    /// How long a reader is waited for.
    pub(super) struct Wait<'a> {
        /// Whether the program was asked to stop.
        pub(super) stopping: fn() -> bool,
        /// Whether this reader has been waited for in vain.
        pub(super) left: &'a AtomicBool,
    }

    impl Wait<'_> {
        pub(super) fn write_all(&self, to: BorrowedFd<'_>, mut bytes: &[u8]) -> io::Result<()> {
            while !bytes.is_empty() {
                self.for_room(to)?;
                let piece = bytes.get(..AT_ONCE).unwrap_or(bytes);
                match rustix::io::write(to, piece) {
                    Ok(taken) => bytes = bytes.get(taken..).unwrap_or_default(),
                    Err(Errno::INTR | Errno::AGAIN) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Ok(())
        }

        /// Waits until something can be written, or until writing tells why nothing can be.
        fn for_room(&self, to: BorrowedFd<'_>) -> io::Result<()> {
            let mut stopping_since = None;
            loop {
                match poll(
                    &mut [PollFd::from_borrowed_fd(to, PollFlags::OUT)],
                    Some(&SLICE),
                ) {
                    Ok(0) | Err(Errno::INTR) => {}
                    Ok(_) => return Ok(()),
                    Err(error) => return Err(error.into()),
                }
                if !(self.stopping)() {
                    continue;
                }
                let since = *stopping_since.get_or_insert_with(Instant::now);
                if self.left.load(Ordering::Relaxed) || since.elapsed() >= PATIENCE {
                    self.left.store(true, Ordering::Relaxed);
                    return Err(io::ErrorKind::TimedOut.into());
                }
            }
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::File;
    use std::io::{ErrorKind, Read as _};
    use std::os::fd::AsFd as _;
    use std::sync::atomic::{AtomicBool, Ordering};

    use rustix::fs::{OFlags, fcntl_setfl};

    use super::unix::Wait;

    static NEVER: AtomicBool = AtomicBool::new(false);

    /// A pipe in which there is no room.
    fn full_pipe() -> (std::io::PipeReader, std::io::PipeWriter) {
        let (reader, writer) = std::io::pipe().unwrap();
        fcntl_setfl(&writer, OFlags::NONBLOCK).unwrap();
        while rustix::io::write(&writer, &[b'x'; 4096]).is_ok() {}
        (reader, writer)
    }

    #[test]
    fn what_cannot_be_written_to_is_an_error() {
        let wait = Wait {
            stopping: || false,
            left: &NEVER,
        };
        let read_only = File::open("/dev/null").unwrap();
        assert!(wait.write_all(read_only.as_fd(), b"answer").is_err());
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let error = wait.write_all(writer.as_fd(), b"answer").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }

    #[test]
    fn a_slow_reader_gets_everything_also_over_a_pipe_that_does_not_wait() {
        let (mut reader, writer) = full_pipe();
        let answer = "answer".repeat(20_000);
        let read = std::thread::scope(|scope| {
            let reading = scope.spawn(move || {
                let mut read = String::new();
                reader.read_to_string(&mut read).unwrap();
                read
            });
            let wait = Wait {
                stopping: || false,
                left: &NEVER,
            };
            wait.write_all(writer.as_fd(), answer.as_bytes()).unwrap();
            drop(writer);
            reading.join().unwrap()
        });
        assert_eq!(read.trim_start_matches('x'), answer);
    }

    #[test]
    fn a_reader_that_stopped_is_not_waited_for_after_a_signal() {
        let (_reader, writer) = full_pipe();
        let left = AtomicBool::new(false);
        let wait = Wait {
            stopping: || true,
            left: &left,
        };
        for _ in 0..2 {
            let error = wait.write_all(writer.as_fd(), b"answer").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TimedOut);
            assert!(left.load(Ordering::Relaxed));
        }
    }
}
