//! Reading files within bounds, and while another thread hashes them.
//!
//! A hash takes longer than reading and checking together. It is that of the very bytes that are checked, never of a
//! second look at the file; only an archive, whose members are read one after the other, is gone through beside them.

use std::fs::File;
use std::io::{self, Read};
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::{self, Scope, ScopedJoinHandle};

use bytes::Bytes;
use memmap2::MmapMut;
use sha2::{Digest as _, Sha256};

use super::{Error, FILE_LIMIT, field};

/// A file is read in pieces of this size, so that a piece is hashed while the next one is read.
const PIECE: usize = 1 << 20;

/// The hash of the first bytes of a file.
#[derive(Debug, Default)]
pub(super) struct Begun {
    hash: Sha256,
    /// The number of these bytes.
    length: usize,
}

impl Begun {
    fn add(&mut self, piece: &[u8]) {
        self.hash.update(piece);
        self.length += piece.len();
    }
}

/// The hash of `bytes`, as far as it is not `begun`, computed on another thread while `work` is done.
pub(super) fn hash_beside<R>(
    begun: &Begun,
    bytes: &[u8],
    work: impl FnOnce() -> R,
) -> (R, [u8; 32]) {
    let hash = || {
        let rest = bytes.get(begun.length..).unwrap_or_default();
        begun.hash.clone().chain_update(rest).finalize().into()
    };
    thread::scope(|scope| {
        let hashing = spawn_at_once(scope, hash);
        let done = work();
        // Where no thread could be had, it is done here.
        let hash = hashing.map_or_else(|_| hash(), joined);
        (done, hash)
    })
}

/// Starts a thread and waits until it runs. Linux gives a new thread to the core of this one, and while this one is
/// busy there, the new one can wait for a slice of time, 4 milliseconds, beside an idle core.
fn spawn_at_once<'scope, R: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> R + Send + 'scope,
) -> io::Result<ScopedJoinHandle<'scope, R>> {
    let (running, is_running) = mpsc::channel::<()>();
    let thread = thread::Builder::new().spawn_scoped(scope, move || {
        drop(running);
        work()
    });
    // Nothing is ever sent: this waits for the drop.
    is_running.recv().unwrap_or_default();
    thread
}

/// Reads a file of `size` bytes, as the system says, and hashes meanwhile what it can: reading is faster. The file may grow
/// or shrink meanwhile: what was read counts, and more than `limit` bytes are refused.
pub(super) fn read_and_begin_hash(
    file: &mut File,
    size: u64,
    limit: u64,
) -> Result<(Bytes, Begun), Error> {
    let mut memory = memory(size.min(limit))?;
    let is_read = &AtomicBool::new(false);
    let (read, begun) = thread::scope(|scope| {
        let (pieces, queue) = mpsc::channel::<&[u8]>();
        let hash_pieces = move || {
            let mut begun = Begun::default();
            for piece in queue {
                if is_read.load(Ordering::Relaxed) {
                    break;
                }
                begun.add(piece);
            }
            begun
        };
        let hashing = spawn_at_once(scope, hash_pieces);
        let mut read = 0;
        for piece in memory.chunks_mut(PIECE) {
            let count = fill(file, piece)?;
            read += count;
            let whole = count == piece.len();
            // Nobody takes it where no thread could be had.
            pieces
                .send(piece.get(..count).unwrap_or_default())
                .unwrap_or_default();
            if !whole {
                break;
            }
        }
        is_read.store(true, Ordering::Relaxed);
        drop(pieces);
        Ok::<_, Error>((read, hashing.map(joined).unwrap_or_default()))
    })?;
    // Nothing more is there, unless the file has grown.
    let rest = rest_of(file, limit, read)?;
    if (read + rest.len()) as u64 > limit {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    Ok((joined_bytes(memory, read, &rest), begun))
}

/// Reads `source` to its end, but at most one byte more than `limit`. `expected` bytes are set aside at once.
pub(super) fn read_all(
    source: &mut dyn Read,
    expected: u64,
    limit: u64,
) -> Result<io::Result<Bytes>, Error> {
    let mut memory = memory(expected.min(limit))?;
    let mut read = || {
        let read = fill(source, &mut memory)?;
        Ok((read, rest_of(source, limit, read)?))
    };
    let read = read();
    Ok(read.map(|(read, rest)| joined_bytes(memory, read, &rest)))
}

/// Memory for `length` bytes: cleared by the system, and in its large pages where it has them, because a file of 64 MiB
/// takes 16,384 small ones, one fault after the other.
fn memory(length: u64) -> Result<MmapMut, Error> {
    let no_room = Error::Unreadable(io::ErrorKind::OutOfMemory);
    let Ok(length) = usize::try_from(length) else {
        return Err(no_room);
    };
    let memory = MmapMut::map_anon(length).map_err(|_full| no_room)?;
    // A wish that a kernel without large pages refuses.
    #[cfg(target_os = "linux")]
    memory.advise(memmap2::Advice::HugePage).unwrap_or_default();
    Ok(memory)
}

/// The bytes of `source` after the first `read`, but at most one more than `limit` in all.
fn rest_of<R: Read + ?Sized>(source: &mut R, limit: u64, read: usize) -> io::Result<Vec<u8>> {
    let mut rest = Vec::new();
    source
        .take((limit + 1).saturating_sub(read as u64))
        .read_to_end(&mut rest)?;
    Ok(rest)
}

/// The first `read` bytes of `memory`, and the `rest` after them.
fn joined_bytes(memory: MmapMut, read: usize, rest: &[u8]) -> Bytes {
    let first = Bytes::from_owner(memory).slice(..read);
    if rest.is_empty() {
        first
    } else {
        [&first, rest].concat().into()
    }
}

/// Size and hash of a file, read from its beginning without moving the place at which others read it, where the system
/// can do that.
pub(super) fn hash_file(file: &File) -> io::Result<(u64, [u8; 32])> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; PIECE];
    let mut size = 0;
    loop {
        let count = match read_at(file, &mut piece, size) {
            Ok(0) => return Ok((size, hash.finalize().into())),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hash.update(piece.get(..count).unwrap_or_default());
        size += count as u64;
    }
}

/// Does `work` while `file` is hashed on another thread; afterwards where reading moves the place of the other.
pub(super) fn hash_file_beside<R>(
    file: &File,
    work: impl FnOnce() -> R,
) -> (R, io::Result<(u64, [u8; 32])>) {
    let hash = || hash_file(file);
    thread::scope(|scope| {
        let hashing = cfg!(unix)
            .then(|| spawn_at_once(scope, hash).ok())
            .flatten();
        let done = work();
        (done, hashing.map_or_else(hash, joined))
    })
}

#[cfg(unix)]
fn read_at(file: &File, piece: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, piece, at)
}

#[cfg(windows)]
fn read_at(file: &File, piece: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, piece, at)
}

/// Reads until `piece` is full or `source` ends, and gives how much was read.
fn fill<R: Read + ?Sized>(source: &mut R, piece: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while let Some(rest) = piece.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match source.read(rest) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}

/// Reads a file of `size` bytes, as the system says, with a bound of its own: it may grow
/// meanwhile.
pub(super) fn read_whole(path: &Path, size: u64, limit: u64) -> Result<Vec<u8>, Error> {
    if size > limit {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    read_open(File::open(path)?, size, limit)
}

fn read_open(file: File, size: u64, limit: u64) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    bytes
        .try_reserve_exact(usize::try_from(size).unwrap_or_default())
        .map_err(|_full| Error::Unreadable(io::ErrorKind::OutOfMemory))?;
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    Ok(bytes)
}

/// The last part of a path, made safe to show.
pub(super) fn name_of(path: &Path) -> String {
    field::name(
        &path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy(),
    )
}

fn joined<R>(thread: ScopedJoinHandle<'_, R>) -> R {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use sha2::Digest as _;

    use super::{
        Begun, Error, PIECE, hash_beside, hash_file, hash_file_beside, read_and_begin_hash,
    };

    #[test]
    fn what_is_read_is_what_is_hashed_whatever_the_system_said_of_its_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE] {
            let content: Vec<u8> = (0..=250).cycle().take(length).collect();
            std::fs::write(&path, &content).unwrap();
            let hash: [u8; 32] = sha2::Sha256::digest(&content).into();
            for told in [0, length / 2, length, length + 7, 2 * length + PIECE] {
                let mut file = File::open(&path).unwrap();
                let read = read_and_begin_hash(&mut file, told as u64, 8 << 20);
                let (bytes, begun) = read.unwrap();
                let ((), hashed) = hash_beside(&begun, &bytes, || ());
                assert!(
                    bytes == content && hashed == hash,
                    "{length} told as {told}"
                );
            }
            let file = File::open(&path).unwrap();
            assert_eq!(hash_file(&file).unwrap(), (length as u64, hash));
            let (seen, hashed) = hash_file_beside(&file, || 7);
            assert_eq!((seen, hashed.unwrap()), (7, (length as u64, hash)));
            assert_eq!(hash_beside(&Begun::default(), &content, || 8), (8, hash));
        }
        let mut file = File::open(&path).unwrap();
        let limit = PIECE as u64;
        for told in [0, limit, 3 * limit] {
            let refused = read_and_begin_hash(&mut file, told, limit);
            assert!(matches!(refused, Err(Error::TooLarge { .. })), "{told}");
            file = File::open(&path).unwrap();
        }
    }
}
