//! The lines of one port: what was asked, what is still open, and which lines are parts of one.
//!
//! Reports cut echoes and answers in two (`docs/facts/at-and-usb.md` §1.5). While a command is open its lines are held, and
//! put together before they are judged; what is kept is then written back into the parts in which it came.

use super::at::{self, Asked, LineKind};
use super::blank::{ABANDONS_TEXT, ENDS_TEXT, blanked};
use super::known::KnownSecrets;

/// Lines that are held for an answer that does not end, and their bytes.
const MOST_HELD: usize = 256;
const MOST_HELD_BYTES: usize = 64 * 1024;
/// Lines for which quotes stay open. A message has fewer.
const LONGEST_QUOTE: usize = 40;

/// The harmless part of a line: as many bytes as the line has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskedBytes {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Whether something in them was blanked.
    pub blanked: bool,
}

impl MaskedBytes {
    fn of(line: &[u8], bytes: Vec<u8>) -> Self {
        let blanked = line != bytes;
        Self { bytes, blanked }
    }
}

/// The harmless part of a line that stands alone, whatever was sent before it.
pub fn vouched(line: &[u8]) -> Vec<u8> {
    at::answer(line, &Asked::default())
}

/// A line with its end, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Held {
    bytes: Vec<u8>,
    kind: Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// White space only.
    Space,
    /// So many bytes of the echo, from this place in the command on.
    Echo(usize),
    /// A text, of which nothing is kept.
    Body,
    Line(LineKind),
}

/// The echo that a modem may still send of the last command.
#[derive(Clone, Debug, Default)]
struct Echo {
    command: Vec<u8>,
    kept: Vec<u8>,
    /// How much of it has come.
    at: usize,
}

impl Echo {
    /// Where in the command `core` stands, if it is the next part of its echo.
    fn takes(&mut self, core: &[u8]) -> Option<usize> {
        let from = |at: usize| self.command.get(at..).unwrap_or_default();
        let white = from(self.at)
            .iter()
            .take_while(|byte| **byte == b' ')
            .count();
        let place = [self.at, self.at + white, 0]
            .into_iter()
            .find(|at| !from(*at).is_empty() && from(*at).starts_with(core))?;
        self.at = place + core.len();
        Some(place)
    }
}

/// Both directions of one port, line by line.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    asked: Asked,
    echo: Echo,
    /// A command was sent and its answer has not ended.
    open: bool,
    /// A text is being typed.
    typing: bool,
    /// The next line is the text of a message.
    body: bool,
    /// So many lines may still be within quotes.
    quoted: usize,
    held: Vec<Held>,
    held_bytes: usize,
}

impl Exchange {
    /// Takes a line that the computer sends, or the rest of one. Gives what is kept of it; the lines that are held belong
    /// to what was sent before, so [`Self::settle`] comes first.
    pub fn out(&mut self, bytes: &[u8], known: &mut KnownSecrets) -> MaskedBytes {
        if core(bytes).is_empty() {
            return MaskedBytes::of(bytes, bytes.to_vec());
        }
        if self.typing {
            self.typing = !bytes
                .iter()
                .any(|byte| [ENDS_TEXT, ABANDONS_TEXT].contains(byte));
        } else if let Some((kept, asked)) = at::command(bytes) {
            known.learn_secrets(bytes, &kept);
            known.learn_hidden(bytes, &kept);
            self.typing = asked.wants_text();
            self.asked = asked;
            self.open = true;
            return self.echoed(bytes, kept);
        }
        // A message that is typed, or something nobody here knows.
        let kept = blanked(bytes);
        known.learn_hidden(bytes, &kept);
        self.echoed(bytes, kept)
    }

    /// Whether what is sent next is a text that a person types.
    pub fn is_typing(&self) -> bool {
        self.typing
    }

    /// Remembers what was sent, to know its echo.
    fn echoed(&mut self, bytes: &[u8], kept: Vec<u8>) -> MaskedBytes {
        let place = core_place(bytes);
        self.echo = Echo {
            command: core(bytes).to_vec(),
            kept: kept.get(place).unwrap_or_default().to_vec(),
            at: 0,
        };
        MaskedBytes::of(bytes, kept)
    }

    /// Takes a line that the modem says, or the rest of one. Gives what is kept of the lines that are decided by it, in
    /// their order.
    pub fn inward(&mut self, bytes: Vec<u8>, known: &mut KnownSecrets) -> Vec<MaskedBytes> {
        let kind = self.part(&bytes);
        let prompt = core(&bytes) == b">";
        self.held_bytes += bytes.len();
        self.held.push(Held { bytes, kind });
        let ends = kind == Part::Line(LineKind::Final);
        let too_much = self.held.len() > MOST_HELD || self.held_bytes > MOST_HELD_BYTES;
        if self.open && !ends && !too_much {
            return Vec::new();
        }
        let settled = self.settle(known);
        if prompt {
            // The next lines are a text.
            self.typing = true;
        } else if ends {
            self.open = false;
            self.asked = Asked::default();
            self.typing = false;
        }
        settled
    }

    /// Decides the lines that are held, as they are.
    pub fn settle(&mut self, known: &mut KnownSecrets) -> Vec<MaskedBytes> {
        let held = std::mem::take(&mut self.held);
        self.held_bytes = 0;
        let mut kept: Vec<Vec<u8>> = held.iter().map(|line| self.kept_alone(line)).collect();
        let mut whole: Vec<usize> = Vec::new();
        let mut interrupted = false;
        for (number, line) in held.iter().enumerate() {
            match line.kind {
                // Only what a report has cut is put together again.
                Part::Line(LineKind::Orphan) if interrupted && !whole.is_empty() => {
                    whole.push(number);
                }
                Part::Line(LineKind::Begins | LineKind::Orphan) => {
                    self.join(&held, &whole, &mut kept, known);
                    whole = vec![number];
                }
                Part::Space => continue,
                _ => known.learn_hidden(&line.bytes, kept.get(number).map_or(&[], Vec::as_slice)),
            }
            interrupted = matches!(line.kind, Part::Line(LineKind::Report) | Part::Body);
        }
        self.join(&held, &whole, &mut kept, known);
        held.iter()
            .zip(kept)
            .map(|(line, kept)| MaskedBytes::of(&line.bytes, kept))
            .collect()
    }

    /// The harmless part of a line that needs no other.
    fn kept_alone(&self, line: &Held) -> Vec<u8> {
        let Held { bytes, kind } = line;
        match kind {
            Part::Space => bytes.clone(),
            Part::Echo(at) => {
                let mut kept = blanked(bytes);
                let place = core_place(bytes);
                let from = self.echo.kept.get(*at..*at + place.len());
                if let (Some(to), Some(from)) = (kept.get_mut(place), from) {
                    to.copy_from_slice(from);
                }
                kept
            }
            Part::Line(LineKind::Report | LineKind::Final) => at::answer(bytes, &Asked::default()),
            Part::Body | Part::Line(_) => blanked(bytes),
        }
    }

    /// Judges the lines of these numbers as one, and gives each its part of what is kept.
    fn join(&self, held: &[Held], whole: &[usize], kept: &mut [Vec<u8>], known: &mut KnownSecrets) {
        let lines = || whole.iter().filter_map(|number| held.get(*number));
        let text: Vec<u8> = lines()
            .flat_map(|line| core(&line.bytes).to_vec())
            .collect();
        let judged = at::answer(&text, &self.asked);
        known.learn_hidden(&text, &judged);
        let mut judged = judged.as_slice();
        for number in whole {
            let (Some(line), Some(to)) = (held.get(*number), kept.get_mut(*number)) else {
                continue;
            };
            let place = core_place(&line.bytes);
            let (here, rest) = judged.split_at_checked(place.len()).unwrap_or_default();
            judged = rest;
            if let Some(to) = to.get_mut(place)
                && to.len() == here.len()
            {
                to.copy_from_slice(here);
            }
        }
    }

    /// The kind of a line, told when it arrives.
    fn part(&mut self, bytes: &[u8]) -> Part {
        let core = core(bytes);
        if core.is_empty() {
            return Part::Space;
        }
        let kind = at::kind(core, &self.asked);
        if self.quoted > 0 {
            let closes = core.contains(&b'"') || kind == LineKind::Final;
            self.quoted = if closes { 0 } else { self.quoted - 1 };
            if kind != LineKind::Final {
                return Part::Body;
            }
        }
        if std::mem::take(&mut self.body) {
            return Part::Body;
        }
        if let Some(at) = self.echo.takes(core) {
            return Part::Echo(at);
        }
        let (body, quoted) = at::body_after(core);
        self.body = body;
        self.quoted = if quoted { LONGEST_QUOTE } else { 0 };
        Part::Line(kind)
    }
}

/// Where a line stands between the white space and the NUL bytes around it.
fn core_place(bytes: &[u8]) -> std::ops::Range<usize> {
    let is_space = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    let begin = bytes.iter().take_while(|byte| is_space(byte)).count();
    let end = bytes.len() - bytes.iter().rev().take_while(|byte| is_space(byte)).count();
    begin..end.max(begin)
}

fn core(bytes: &[u8]) -> &[u8] {
    bytes.get(core_place(bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Exchange, KnownSecrets};

    /// The harmless part of an exchange, line by line. Lines after `>` go out; `>` alone is a prompt.
    fn talk(lines: &str) -> String {
        let is_out = |line: &str| line.len() > 1 && line.starts_with('>');
        let (mut exchange, mut known) = (Exchange::default(), KnownSecrets::default());
        let (mut sent, mut heard) = (Vec::new(), Vec::new());
        for line in lines.split(" | ") {
            if is_out(line) {
                heard.extend(exchange.settle(&mut known));
                let end = if line.ends_with('\x1a') { "" } else { "\r" };
                let line = format!("{}{end}", &line[1..]);
                let kept = exchange.out(line.as_bytes(), &mut known);
                assert_eq!(kept.bytes.len(), line.len());
                sent.push(kept);
            } else {
                let end = if line == ">" { " " } else { "\r" };
                heard.extend(exchange.inward(format!("{line}{end}").into_bytes(), &mut known));
            }
        }
        heard.extend(exchange.settle(&mut known));
        let (mut sent, mut heard) = (sent.into_iter(), heard.into_iter());
        let kept = lines.split(" | ").map(|line| {
            let (sign, kept) = if is_out(line) {
                (">", sent.next())
            } else {
                ("", heard.next())
            };
            let text = String::from_utf8(kept.unwrap().bytes).unwrap();
            format!("{sign}{}", text.trim_end())
        });
        let kept: Vec<String> = kept.collect();
        assert_eq!(heard.next(), None);
        kept.join(" | ")
    }

    #[test]
    fn a_cut_echo_and_a_cut_answer_are_put_together() {
        for (said, kept) in [
            (
                ">AT+CPIN=\"7391\" | A | ^RSSI:12 | T+CPIN=\"7391\" | OK",
                ">AT+CPIN=\"0000\" | A | ^RSSI:12 | T+CPIN=\"0000\" | OK",
            ),
            (
                ">AT+CPIN=\"7391\" | AT+CPIN=\"73 | ^RSSI:12 | 91\" | OK",
                ">AT+CPIN=\"0000\" | AT+CPIN=\"00 | ^RSSI:12 | 00\" | OK",
            ),
            (
                ">AT+CGSN | 49015 | ^RSSI:12 | 4203237518 | OK",
                ">AT+CGSN | 00000 | ^RSSI:12 | 0000000000 | OK",
            ),
            (
                ">AT^SYSINFO | ^SYSIN | ^MODE:5,4 | FO:2,3,0,5, | ^RSSI:3 | 1,,4 | OK",
                ">AT^SYSINFO | ^SYSIN | ^MODE:5,4 | FO:2,3,0,5, | ^RSSI:3 | 1,,4 | OK",
            ),
            (
                ">AT+CREG? | +CREG: 2, | ^RSSI:3 | 1,8BE3,2BAF | OK",
                ">AT+CREG? | +CREG: 2, | ^RSSI:3 | 1,0000,0000 | OK",
            ),
            (
                ">AT+CGMM | E15 | ^RSSI:3 | 50 | OK | E1550",
                ">AT+CGMM | E15 | ^RSSI:3 | 50 | OK | x0000",
            ),
        ] {
            assert_eq!(talk(said), kept);
        }
    }

    #[test]
    fn every_line_of_a_message_and_what_is_typed_go() {
        for (said, kept) in [
            (
                "+CMT: \"+4917\",,\"26\" | Hello | your code is 481516 | ^RSSI:3",
                "+CMT: \"+0000\",,\"00\" | xxxxx | xxxx xxxx xx 000000 | ^RSSI:3",
            ),
            (
                "+CUSD: 0,\"Balance 1 | ^RSSI:12 | Your number 0171 | \",15 | ^RSSI:12",
                "+CUSD: 0,\"xxxxxxx 0 | ^xxxx:00 | xxxx xxxxxx 0000 | \",00 | ^RSSI:12",
            ),
            (
                ">AT+CMGS=\"+4917\" | > | >At seven, Anna\x1a | At seven, Anna\x1a | +CMGS: 5 | OK | >AT+CSQ",
                ">AT+CMGS=\"+0000\" | > | >xx xxxxx, xxxx\x1a | xx xxxxx, xxxx\x1a | +CMGS: 0 | OK | >AT+CSQ",
            ),
            // The sender of a message must not be able to open what follows.
            (
                "+CMT: \"+49\",,\"26\" | OK | AT+CGMM | Anna1550",
                "+CMT: \"+00\",,\"00\" | xx | AT+CGMM | xxxx0000",
            ),
        ] {
            assert_eq!(talk(said), kept);
        }
    }
}
