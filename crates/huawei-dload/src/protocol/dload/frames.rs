//! The blocks of one object as frames, the next one made ready while the modem takes the one before.
//!
//! Making a frame ready is all that happens early. It is sent once the block before it is acknowledged,
//! and that is for the caller to keep.

use super::{Block, Blocks, Request};

/// A block as it goes over the wire.
#[derive(Debug)]
pub(super) struct BlockFrame {
    number: u32,
    length: u64,
    bytes: Vec<u8>,
}

impl BlockFrame {
    /// Makes a frame of `block`, in the memory of one that is done with.
    fn of(block: Block<'_>, mut bytes: Vec<u8>) -> Self {
        bytes.clear();
        Request::Data(block).encode_into(&mut bytes);
        Self {
            number: block.number(),
            length: block.bytes().len() as u64,
            bytes,
        }
    }

    /// The block's number within its object, from 1.
    pub(super) fn number(&self) -> u32 {
        self.number
    }

    /// Bytes of the object in this block.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// The framed request.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// All blocks of one object, in their order.
#[derive(Debug)]
pub(super) struct Frames<'a> {
    current: Option<BlockFrame>,
    blocks: Blocks<'a>,
    next: Option<BlockFrame>,
    spare: Vec<u8>,
}

impl<'a> Frames<'a> {
    /// The blocks of `object`, the first one current.
    pub(super) fn of(object: &'a [u8]) -> Self {
        let mut frames = Self {
            current: None,
            blocks: super::blocks(object),
            next: None,
            spare: Vec::new(),
        };
        frames.advance();
        frames
    }

    /// The block whose turn it is; `None` after the last one.
    pub(super) fn current(&self) -> Option<&BlockFrame> {
        self.current.as_ref()
    }

    /// Goes on to the next block.
    pub(super) fn advance(&mut self) {
        self.prepare();
        if let Some(done) = std::mem::replace(&mut self.current, self.next.take()) {
            self.spare = done.bytes;
        }
    }

    /// Makes the next block ready. Calling it again changes nothing.
    pub(super) fn prepare(&mut self) {
        if self.next.is_none()
            && let Some(block) = self.blocks.next()
        {
            let memory = std::mem::take(&mut self.spare);
            self.next = Some(BlockFrame::of(block, memory));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Frames;
    use crate::protocol::dload::{self, MAX_BLOCK, Request};

    #[test]
    fn every_block_comes_once_and_in_order_however_often_the_next_is_prepared() {
        for size in [0, 1, MAX_BLOCK, MAX_BLOCK + 1, 3 * MAX_BLOCK] {
            let object: Vec<u8> = (0..=255).cycle().take(size).collect();
            for times in 0..3 {
                let mut frames = Frames::of(&object);
                for block in dload::blocks(&object) {
                    let frame = frames.current().unwrap();
                    assert_eq!(frame.number(), block.number());
                    assert_eq!(frame.length(), block.bytes().len() as u64);
                    assert_eq!(frame.bytes(), Request::Data(block).frame());
                    for _ in 0..times {
                        frames.prepare();
                    }
                    assert_eq!(frames.current().unwrap().number(), block.number());
                    frames.advance();
                }
                assert!(frames.current().is_none());
            }
        }
    }
}
