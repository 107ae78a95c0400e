//! Bytes to lines.

use crate::text;

/// The longest line that is kept, in bytes. The longest real ones (`+COPS=?`) have a few hundred.
const MAX_LINE: usize = 8192;

/// An event in the bytes so far.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LineEvent {
    /// A line that is not empty, safe to show.
    Line {
        text: String,
        /// No line end came before it, so it can be echo or the tail of something older
        /// (`docs/facts/at-and-usb.md` §1.1).
        first: bool,
    },
    /// `> ` at the beginning of a line: the modem waits for text.
    Prompt,
}

/// Puts lines together. CR LF, CR CR LF, LF alone and CR alone all end a line; empty lines and the bytes
/// 00 and FF, which stand in no text, are dropped; a line longer than the limit is dropped whole, since half of it
/// would lie.
///
/// A CR takes effect with the byte that follows, so that the LF of a final result is not left over
/// for whatever the port is used for next. Some modems end their lines with a CR alone, so that nothing follows the last
/// one: [`Self::rest`] ends that.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    partial: Vec<u8>,
    overlong: bool,
    after_return: bool,
    after_end: bool,
}

impl Lines {
    /// Takes one byte. Gives an event at the end of a line.
    pub(super) fn push(&mut self, byte: u8) -> Option<LineEvent> {
        match byte {
            0x00 | 0xFF => None,
            b'\r' => {
                self.after_return = true;
                None
            }
            b'\n' => self.end(),
            _ => {
                let event = if self.after_return { self.end() } else { None };
                if self.partial.len() < MAX_LINE {
                    self.partial.push(byte);
                } else {
                    self.overlong = true;
                }
                if event.is_none() && self.partial == b"> " {
                    self.partial.clear();
                    return Some(LineEvent::Prompt);
                }
                event
            }
        }
    }

    /// Whether a CR came last, which ends a line unless an LF follows.
    pub(super) fn has_rest(&self) -> bool {
        self.after_return
    }

    /// Ends the line that a CR stands behind, when nothing followed it for a while.
    pub(super) fn rest(&mut self) -> Option<LineEvent> {
        if self.after_return { self.end() } else { None }
    }

    fn end(&mut self) -> Option<LineEvent> {
        self.after_return = false;
        let first = !std::mem::replace(&mut self.after_end, true);
        let overlong = std::mem::take(&mut self.overlong);
        let text = text::printable(&self.partial, MAX_LINE);
        self.partial.clear();
        (!overlong && !text.is_empty()).then_some(LineEvent::Line { text, first })
    }
}

#[cfg(test)]
mod tests {
    use super::{LineEvent, Lines, MAX_LINE};

    fn texts(bytes: &[u8]) -> Vec<String> {
        let mut lines = Lines::default();
        bytes
            .iter()
            .filter_map(|&byte| lines.push(byte))
            .map(|event| match event {
                LineEvent::Line { text, first } => {
                    format!("{text}{}", if first { " (first)" } else { "" })
                }
                LineEvent::Prompt => "prompt".to_owned(),
            })
            .collect()
    }

    #[test]
    fn every_way_to_end_a_line_is_taken() {
        let table: &[(&[u8], &[&str])] = &[
            (b"AT\r\r\nOK\r\n", &["AT (first)", "OK"]),
            (b"\r\n^MODE: 2\r\r\n", &["^MODE: 2"]),
            (b"\0\0\r\nOK\r\n", &["OK"]),
            (b"\0OK\n", &["OK (first)"]),
            (b"ATI\rhuawei\n", &["ATI (first)", "huawei"]),
            (b"\rhuawei\r\rE1550\r\rOK\r\r", &["huawei", "E1550"]),
            (b"\xff\xff\r\n\xffOK\xff\r\n", &["OK"]),
            (b"\r\n \t \r\n\r\n", &[]),
            (b"\r\n> ", &["prompt"]),
            (b"\r\n>\r\n", &[">"]),
            (b"\r\nhalf", &[]),
        ];
        for (bytes, expected) in table {
            assert_eq!(
                texts(bytes),
                *expected,
                "{:?}",
                String::from_utf8_lossy(bytes)
            );
        }
    }

    #[test]
    fn a_return_with_nothing_behind_it_ends_a_line_when_asked_to() {
        let mut lines = Lines::default();
        for &byte in b"\rhuawei\r\rOK" {
            lines.push(byte);
        }
        assert!(!lines.has_rest());
        assert_eq!(lines.rest(), None, "half a line");
        lines.push(b'\r');
        assert!(lines.has_rest());
        let text = String::from("OK");
        assert_eq!(lines.rest(), Some(LineEvent::Line { text, first: false }));
        assert_eq!((lines.has_rest(), lines.rest()), (false, None));
        // The line feed that comes late after all ends an empty line.
        assert_eq!(lines.push(b'\n'), None);
    }

    #[test]
    fn an_endless_line_is_dropped_whole_and_the_next_one_read() {
        let mut bytes = b"\r\n".to_vec();
        bytes.resize(3 * MAX_LINE, b'x');
        bytes.extend_from_slice(b"\r\nOK\r\n");
        assert_eq!(texts(&bytes), ["OK"]);
    }
}
