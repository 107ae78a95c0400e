//! One window for one user: a second start hands its file to the first and ends.
//!
//! The process that holds the lock on a file in the state folder is the first. The lock is the system's: it ends
//! with its process, however that ends, so a crash leaves none behind. The message goes over a local
//! socket of the same folder, which only this user can enter (Unix), or over a named pipe, which only this
//! user can write to (Windows); never over a network. Two users, and two state folders, are two
//! instances. This keeps windows together and nothing else: that a port has one owner is ensured by opening
//! it exclusively.

use std::fs::{File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crossbeam_channel::bounded;
use interprocess::local_socket::{Listener, ListenerOptions, Name, Stream, prelude::*};

use crate::small_file;

/// The first bytes of a message: the program's name, and the version of the format.
const GREETING: &[u8; 12] = b"modem-medic\x01";
/// The answer of the first window when it has taken the message.
const TAKEN: u8 = 0x06;
/// The answer of a first instance that has lost its window and only finishes its job.
const FINISHING: u8 = 0x07;
/// The longest path that is taken, in bytes. No system has longer ones.
const MOST_BYTES: usize = 64 * 1024;
/// How long a second start waits for the first to answer. A window that just opens answers in that time.
const PATIENCE: Duration = Duration::from_secs(5);
/// The pause before it is tried again; nothing tells when another process begins to listen.
const PAUSE: Duration = Duration::from_millis(50);
/// How long a message may take to come in.
const HEARING: Duration = Duration::from_secs(2);
/// Messages that are taken in at the same time.
const AT_ONCE: usize = 4;

/// The outcome of a start.
#[derive(Debug)]
pub enum StartOutcome {
    /// The first one, which opens the window.
    First(First),
    /// A later one. The first has taken the file and comes to the front.
    HandedOver,
    /// The first has lost its window and finishes its job without one. It took nothing.
    Finishing,
    /// Neither can be told, for this reason. It opens a window of its own: better two than none.
    Alone(String),
}

/// The first instance, which holds the lock and can be reached.
#[derive(Debug)]
pub struct First {
    listener: Listener,
    name: Address,
    /// Given back to the system when this is dropped.
    lock: File,
}

/// The answer of the first instance to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstAnswer {
    /// It has taken the file and comes to the front.
    Taken,
    /// It has no window any more, takes nothing, and ends when its job has ended.
    Finishing,
}

/// Where the first instance is reached.
#[derive(Clone, Debug)]
struct Address(PathBuf);

impl Address {
    fn in_folder(folder: &Path) -> Self {
        #[cfg(unix)]
        let place = folder.join("socket");
        #[cfg(windows)]
        let place = {
            use sha2::{Digest as _, Sha256};
            let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
            let tag = crate::hex::encode(digest.get(..16).unwrap_or_default());
            PathBuf::from(format!(r"\\.\pipe\modem-medic-{tag}"))
        };
        Self(place)
    }

    fn name(&self) -> io::Result<Name<'_>> {
        use interprocess::local_socket::{GenericFilePath, ToFsName as _};
        self.0.as_os_str().to_fs_name::<GenericFilePath>()
    }
}

/// Takes the place of the first instance that keeps its lock in `folder`, or hands `file` to the one that
/// has it. The folder is made and closed to other users.
pub fn enter(folder: &Path, file: Option<&Path>) -> StartOutcome {
    let lock = match lock_file(folder) {
        Ok(lock) => lock,
        Err(error) => return StartOutcome::Alone(format!("no lock can be made: {error}")),
    };
    let address = Address::in_folder(folder);
    let file = file.map(|file| std::path::absolute(file).unwrap_or_else(|_| file.to_owned()));
    let deadline = Instant::now() + PATIENCE;
    loop {
        // Again each time: the first may just be ending.
        match lock.try_lock() {
            Ok(()) => return first(lock, address),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => {
                return StartOutcome::Alone(format!("the lock cannot be had: {error}"));
            }
        }
        let left = deadline.saturating_duration_since(Instant::now());
        let last = match hand_over(&address, file.as_deref(), left) {
            Ok(FirstAnswer::Taken) => return StartOutcome::HandedOver,
            Ok(FirstAnswer::Finishing) => return StartOutcome::Finishing,
            Err(error) => error,
        };
        if left.is_zero() {
            return StartOutcome::Alone(format!("the first window does not answer: {last}"));
        }
        std::thread::sleep(PAUSE.min(left));
    }
}

/// Waits until the first instance has ended.
///
/// # Errors
/// The system's error when that cannot be waited for.
pub fn wait_for_end(folder: &Path) -> io::Result<()> {
    lock_file(folder)?.lock()
}

fn lock_file(folder: &Path) -> io::Result<File> {
    // So nobody else reaches the socket in it, on any Unix.
    small_file::make_private_folder(folder)?;
    small_file::open_to_lock(&folder.join("lock"))
}

fn first(lock: File, address: Address) -> StartOutcome {
    // Left by one that was killed. The lock says that nobody listens on it any more.
    #[cfg(unix)]
    std::fs::remove_file(&address.0).ok();
    let listener = address
        .name()
        .and_then(|name| ListenerOptions::new().name(name).create_sync());
    match listener {
        Ok(listener) => StartOutcome::First(First {
            listener,
            name: address,
            lock,
        }),
        Err(error) => StartOutcome::Alone(format!("no socket can be made: {error}")),
    }
}

/// Gives the first instance the file, within `patience`. On a thread, because not every system can bound
/// a wait on a local socket.
fn hand_over(
    address: &Address,
    file: Option<&Path>,
    patience: Duration,
) -> io::Result<FirstAnswer> {
    let message = message(file)?;
    let (sender, answer) = bounded(1);
    let address = address.clone();
    std::thread::Builder::new()
        .name("hand over".into())
        .spawn(move || {
            let handed = (|| {
                let mut stream = Stream::connect(address.name()?)?;
                stream.write_all(&message)?;
                let mut reply = [0];
                stream.read_exact(&mut reply)?;
                match reply {
                    [TAKEN] => Ok(FirstAnswer::Taken),
                    [FINISHING] => Ok(FirstAnswer::Finishing),
                    _ => Err(io::ErrorKind::InvalidData.into()),
                }
            })();
            sender.send(handed).ok();
        })?;
    answer
        .recv_timeout(patience.max(PAUSE))
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

/// Greeting, length of the path in bytes (u32, little endian), the path as the system has it.
fn message(file: Option<&Path>) -> io::Result<Vec<u8>> {
    let path = file.map(path_bytes).unwrap_or_default();
    let length = u32::try_from(path.len()).map_err(|_too_long| io::ErrorKind::InvalidInput)?;
    Ok([GREETING.as_slice(), &length.to_le_bytes(), &path].concat())
}

/// Reads a message: a file, or only the wish that the window comes to the front.
pub fn read_message(from: &mut impl io::Read) -> io::Result<Option<PathBuf>> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    let mut greeting = [0; GREETING.len()];
    from.read_exact(&mut greeting)?;
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_le_bytes(length)).map_err(|_too_long| invalid())?;
    if greeting != *GREETING || length > MOST_BYTES {
        return Err(invalid());
    }
    let mut path = vec![0; length];
    from.read_exact(&mut path)?;
    if path.is_empty() {
        return Ok(None);
    }
    // The sender's own folder is not ours, so only a whole path means anything here.
    let path = path_from(&path).filter(|path| path.is_absolute());
    path.map(Some).ok_or_else(invalid)
}

#[cfg(unix)]
fn path_bytes(path: &Path) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt as _;
    path.as_os_str().as_bytes().to_vec()
}

#[cfg(unix)]
fn path_from(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt as _;
    (!bytes.contains(&0)).then(|| PathBuf::from(std::ffi::OsStr::from_bytes(bytes)))
}

#[cfg(windows)]
fn path_bytes(path: &Path) -> Vec<u8> {
    use std::os::windows::ffi::OsStrExt as _;
    path.as_os_str()
        .encode_wide()
        .flat_map(u16::to_le_bytes)
        .collect()
}

#[cfg(windows)]
fn path_from(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::windows::ffi::OsStringExt as _;
    let (units, rest) = bytes.as_chunks::<2>();
    let wide: Vec<u16> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
    (rest.is_empty() && !wide.contains(&0))
        .then(|| PathBuf::from(std::ffi::OsString::from_wide(&wide)))
}

/// The first instance, listening. Dropping it frees the place for the next start.
#[derive(Debug)]
pub struct Open {
    address: Address,
    leaving: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    _lock: File,
}

impl First {
    /// Listens from now on, on a thread. `take` gets each file that is handed over, or `None` when only the
    /// window was wanted; it must not wait.
    ///
    /// # Errors
    /// The system's error when no thread can be started.
    pub fn listen(
        self,
        take: impl Fn(Option<PathBuf>) -> FirstAnswer + Send + Sync + 'static,
    ) -> io::Result<Open> {
        let leaving = Arc::new(AtomicBool::new(false));
        let (take, left) = (Arc::new(take), Arc::clone(&leaving));
        let listener = self.listener;
        let thread = std::thread::Builder::new()
            .name("second starts".into())
            .spawn(move || {
                let busy = Arc::new(AtomicUsize::new(0));
                loop {
                    let accepted = listener.accept();
                    if left.load(Ordering::Acquire) {
                        break;
                    }
                    match accepted {
                        Ok(stream) => hear(stream, &take, &busy),
                        // Such as one that left at once, or no descriptor left. Not asked again at
                        // full speed.
                        Err(error) => {
                            log::warn!("a second start was not heard: {error}");
                            std::thread::sleep(PAUSE);
                        }
                    }
                }
            })?;
        Ok(Open {
            address: self.name,
            leaving,
            thread: Some(thread),
            _lock: self.lock,
        })
    }
}

/// Takes one message in, on a thread of its own: one that never comes to its end keeps nobody waiting.
fn hear(
    mut stream: Stream,
    take: &Arc<impl Fn(Option<PathBuf>) -> FirstAnswer + Send + Sync + 'static>,
    busy: &Arc<AtomicUsize>,
) {
    if busy.load(Ordering::Acquire) >= AT_ONCE {
        log::warn!("too many second starts at once, one was turned away");
        return;
    }
    busy.fetch_add(1, Ordering::AcqRel);
    let (take, done) = (Arc::clone(take), Arc::clone(busy));
    let heard = std::thread::Builder::new()
        .name("second start".into())
        .spawn(move || {
            // Named pipes have no such bound; there the number of listeners is the bound.
            stream.set_recv_timeout(Some(HEARING)).ok();
            match read_message(&mut stream) {
                Ok(file) => {
                    let answer = match take(file) {
                        FirstAnswer::Taken => TAKEN,
                        FirstAnswer::Finishing => FINISHING,
                    };
                    stream.write_all(&[answer]).ok();
                }
                Err(error) => log::warn!("what a second start said was not understood: {error}"),
            }
            done.fetch_sub(1, Ordering::AcqRel);
        });
    if let Err(error) = heard {
        busy.fetch_sub(1, Ordering::AcqRel);
        log::error!("no thread for a second start: {error}");
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.leaving.store(true, Ordering::Release);
        // Wakes the thread. One that cannot be reached has ended already.
        let reached = self.address.name().and_then(Stream::connect).is_ok();
        if let Some(thread) = self.thread.take().filter(|_| reached) {
            thread.join().ok();
        }
    }
}

#[cfg(test)]
mod tests;
