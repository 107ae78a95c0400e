//! The hash of a file, computed while the file is read for other reasons.

use sha2::Digest;

/// A SHA-256 that runs along behind the checksums, so that each byte is fetched from memory once.
pub(super) struct RunningHash<'a> {
    bytes: &'a [u8],
    /// Everything before this offset is hashed.
    done: usize,
    hasher: sha2::Sha256,
}

impl<'a> RunningHash<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            done: 0,
            hasher: sha2::Sha256::new(),
        }
    }

    /// A hash that is asked for nothing: of what is inside an archive, whose own hash counts.
    pub(super) fn idle() -> RunningHash<'static> {
        RunningHash::new(&[])
    }

    /// Hashes on up to the offset `end`. An offset already passed, or beyond the end, is ignored.
    pub(super) fn advance_to(&mut self, end: usize) {
        if let Some(piece) = self.bytes.get(self.done..end) {
            self.hasher.update(piece);
            self.done = end;
        }
    }

    pub(super) fn finish(mut self) -> [u8; 32] {
        self.advance_to(self.bytes.len());
        self.hasher.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::RunningHash;
    use sha2::Digest;

    #[test]
    fn the_running_hash_does_not_depend_on_its_steps() {
        let bytes: Vec<u8> = (0..10_000_u32).map(|n| n.to_le_bytes()[0]).collect();
        let mut hash = RunningHash::new(&bytes);
        for end in [1_000, 500, 4_096, 4_096, 20_000, 9_999] {
            hash.advance_to(end);
        }
        assert_eq!(
            hash.finish(),
            <[u8; 32]>::from(sha2::Sha256::digest(&bytes))
        );
    }
}
