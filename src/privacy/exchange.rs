//! The lines of one port: what was asked, what is still open, and which lines are parts of one.
//!
//! Reports cut echoes and answers in two (`docs/facts/at-and-usb.md` §1.5). While a command is open its lines are held, and
//! put together before they are judged; what is kept is then written back into the parts in which it came.

use super::at::{self, Asked, Kind};
use super::blank::{ABANDONS_TEXT, ENDS_TEXT, blanked};
use super::known::Known;

/// Lines that are held for an answer that does not end, and their bytes.
const MOST_HELD: usize = 256;
const MOST_HELD_BYTES: usize = 64 * 1024;
/// Lines for which quotes stay open. A message has fewer.
const LONGEST_QUOTE: usize = 40;

/// The harmless part of a line: as many bytes as the line has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Whether something in them was blanked.
    pub blanked: bool,
}

impl Kept {
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
    Line(Kind),
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
    pub fn out(&mut self, bytes: &[u8], known: &mut Known) -> Kept {
        if core(bytes).is_empty() {
            return Kept::of(bytes, bytes.to_vec());
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
    fn echoed(&mut self, bytes: &[u8], kept: Vec<u8>) -> Kept {
        let place = core_place(bytes);
        self.echo = Echo {
            command: core(bytes).to_vec(),
            kept: kept.get(place).unwrap_or_default().to_vec(),
            at: 0,
        };
        Kept::of(bytes, kept)
    }

    /// Takes a line that the modem says, or the rest of one. Gives what is kept of the lines that are decided by it, in
    /// their order.
    pub fn inward(&mut self, bytes: Vec<u8>, known: &mut Known) -> Vec<Kept> {
        let kind = self.part(&bytes);
        let prompt = core(&bytes) == b">";
        self.held_bytes += bytes.len();
        self.held.push(Held { bytes, kind });
        let ends = kind == Part::Line(Kind::Final);
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
    pub fn settle(&mut self, known: &mut Known) -> Vec<Kept> {
        let held = std::mem::take(&mut self.held);
        self.held_bytes = 0;
        let mut kept: Vec<Vec<u8>> = held.iter().map(|line| self.kept_alone(line)).collect();
        let mut whole: Vec<usize> = Vec::new();
        let mut interrupted = false;
        for (number, line) in held.iter().enumerate() {
            match line.kind {
                // Only what a report has cut is put together again.
                Part::Line(Kind::Orphan) if interrupted && !whole.is_empty() => whole.push(number),
                Part::Line(Kind::Begins | Kind::Orphan) => {
                    self.join(&held, &whole, &mut kept, known);
                    whole = vec![number];
                }
                Part::Space => continue,
                _ => known.learn_hidden(&line.bytes, kept.get(number).map_or(&[], Vec::as_slice)),
            }
            interrupted = matches!(line.kind, Part::Line(Kind::Report) | Part::Body);
        }
        self.join(&held, &whole, &mut kept, known);
        held.iter()
            .zip(kept)
            .map(|(line, kept)| Kept::of(&line.bytes, kept))
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
            Part::Line(Kind::Report | Kind::Final) => at::answer(bytes, &Asked::default()),
            Part::Body | Part::Line(_) => blanked(bytes),
        }
    }

    /// Judges the lines of these numbers as one, and gives each its part of what is kept.
    fn join(&self, held: &[Held], whole: &[usize], kept: &mut [Vec<u8>], known: &mut Known) {
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
            let closes = core.contains(&b'"') || kind == Kind::Final;
            self.quoted = if closes { 0 } else { self.quoted - 1 };
            if kind != Kind::Final {
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
    use super::{Exchange, Known};

    /// The harmless part of an exchange. Lines after `>` go out.
    fn talk(lines: &[&str]) -> String {
        let (mut exchange, mut known) = (Exchange::default(), Known::default());
        let (mut sent, mut heard) = (Vec::new(), Vec::new());
        for line in lines {
            match line
                .strip_prefix('>')
                .filter(|line| !line.trim().is_empty())
            {
                Some(line) => {
                    heard.extend(exchange.settle(&mut known));
                    let kept = exchange.out(line.as_bytes(), &mut known).bytes;
                    assert_eq!(kept.len(), line.len());
                    sent.extend(kept);
                }
                None => heard.extend(exchange.inward(line.as_bytes().to_vec(), &mut known)),
            }
        }
        heard.extend(exchange.settle(&mut known));
        let heard = heard.into_iter().flat_map(|kept| kept.bytes).collect();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        format!("{}|{}", text(sent), text(heard))
    }

    #[test]
    fn a_cut_echo_and_a_cut_answer_are_put_together() {
        for (said, kept) in [
            (
                &[
                    ">AT+CPIN=\"7391\"\r",
                    "A\r",
                    "^RSSI:12\r",
                    "T+CPIN=\"7391\"\r",
                    "OK\r",
                ][..],
                "AT+CPIN=\"0000\"\r|A\r^RSSI:12\rT+CPIN=\"0000\"\rOK\r",
            ),
            (
                &[
                    ">AT+CPIN=\"7391\"\r",
                    "AT+CPIN=\"73\r",
                    "^RSSI:12\r",
                    "91\"\r",
                    "OK\r",
                ],
                "AT+CPIN=\"0000\"\r|AT+CPIN=\"00\r^RSSI:12\r00\"\rOK\r",
            ),
            (
                &[
                    ">AT+CGSN\r",
                    "49015\r",
                    "^RSSI:12\r",
                    "4203237518\r",
                    "OK\r",
                ],
                "AT+CGSN\r|00000\r^RSSI:12\r0000000000\rOK\r",
            ),
            (
                &[
                    ">AT^SYSINFO\r",
                    "^SYSIN\r",
                    "^MODE:5,4\r",
                    "FO:2,3,0,5,\r",
                    "^RSSI:3\r",
                    "1,,4\r",
                    "OK\r",
                ],
                "AT^SYSINFO\r|^SYSIN\r^MODE:5,4\rFO:2,3,0,5,\r^RSSI:3\r1,,4\rOK\r",
            ),
            (
                &[
                    ">AT+CREG?\r",
                    "+CREG: 2,\r",
                    "^RSSI:3\r",
                    "1,8BE3,2BAF\r",
                    "OK\r",
                ],
                "AT+CREG?\r|+CREG: 2,\r^RSSI:3\r1,0000,0000\rOK\r",
            ),
            (
                &[
                    ">AT+CGMM\r",
                    "E15\r",
                    "^RSSI:3\r",
                    "50\r",
                    "OK\r",
                    "E1550\r",
                ],
                "AT+CGMM\r|E15\r^RSSI:3\r50\rOK\rx0000\r",
            ),
        ] {
            assert_eq!(talk(said), kept, "{said:?}");
        }
    }

    #[test]
    fn every_line_of_a_message_and_what_is_typed_go() {
        for (said, kept) in [
            (
                &[
                    "+CMT: \"+4917\",,\"26\"\r",
                    "Hello\r",
                    "your code is 481516\r",
                    "^RSSI:3\r",
                ][..],
                "|+CMT: \"+0000\",,\"00\"\rxxxxx\rxxxx xxxx xx 000000\r^RSSI:3\r",
            ),
            (
                &[
                    "+CUSD: 0,\"Balance 1\r",
                    "^RSSI:12\r",
                    "Your number 0171\r",
                    "\",15\r",
                    "^RSSI:12\r",
                ],
                "|+CUSD: 0,\"xxxxxxx 0\r^xxxx:00\rxxxx xxxxxx 0000\r\",00\r^RSSI:12\r",
            ),
            (
                &[
                    ">AT+CMGS=\"+4917\"\r",
                    "> ",
                    ">At seven, Anna\x1a",
                    "At seven, Anna\x1a\r",
                    "+CMGS: 5\r",
                    "OK\r",
                    ">AT+CSQ\r",
                ],
                "AT+CMGS=\"+0000\"\rxx xxxxx, xxxx\x1aAT+CSQ\r|> xx xxxxx, xxxx\x1a\r+CMGS: 0\rOK\r",
            ),
            // The sender of a message must not be able to open what follows.
            (
                &["+CMT: \"+49\",,\"26\"\r", "OK\r", "AT+CGMM\r", "Anna1550\r"],
                "|+CMT: \"+00\",,\"00\"\rxx\rAT+CGMM\rxxxx0000\r",
            ),
        ] {
            assert_eq!(talk(said), kept, "{said:?}");
        }
    }
}
