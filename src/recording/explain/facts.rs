//! Which facts of the sheets a recording confirms or contradicts, where that can be decided simply.

use std::collections::{BTreeMap, BTreeSet};

use super::Item;
use super::sheet::{FACTS, FactFinding, FactVerdict};
use crate::bus::Role;
use crate::hex;
use crate::protocol::dload::{Banner, DloadReply, NakReason};
use crate::recording::segments::Direction;

/// A request without a reply is given up after so many milliseconds at the earliest.
const GIVEN_UP: u64 = 1000;

/// Objects of a package that are named. Real ones have some thirty.
const MOST_OBJECTS: usize = 256;

/// One object on its way.
#[derive(Debug)]
struct Object {
    code: u32,
    size: u32,
    blocks: u32,
    bytes: u64,
}

/// A request that waits for its reply.
#[derive(Debug)]
struct Asked {
    ms: u64,
    opcode: u8,
}

/// The facts that were seen so far.
#[derive(Debug, Default)]
pub(super) struct Facts {
    seen: BTreeMap<&'static str, (FactVerdict, String)>,
    asked: BTreeMap<u32, Asked>,
    object: Option<Object>,
    objects: Vec<String>,
    largest: usize,
    slowest: BTreeMap<u8, u64>,
    refusals: BTreeSet<u16>,
    others: BTreeSet<u8>,
    switched: Option<u64>,
    reset: Option<u64>,
    last_request: Option<u8>,
    loader: bool,
    /// No object was begun since a port was opened.
    first: bool,
}

impl Facts {
    /// A contradiction stays; a confirmation may still be contradicted.
    fn note(&mut self, id: &'static str, holds: bool, evidence: impl Into<String>) {
        let verdict = if holds {
            FactVerdict::Confirmed
        } else {
            FactVerdict::Contradicted
        };
        let former = self.seen.get(id).map(|(verdict, _)| *verdict);
        if former != Some(FactVerdict::Contradicted) {
            self.seen.insert(id, (verdict, evidence.into()));
        }
    }

    fn observe(&mut self, id: &'static str, evidence: String) {
        self.seen.insert(id, (FactVerdict::Observed, evidence));
    }

    /// A port was opened.
    pub(super) fn opened(&mut self, ms: u64, role: Role) {
        let seconds = |from: u64| ms.saturating_sub(from) / 1000;
        // The modem that is there has to say anew that it is a loader.
        self.loader = false;
        self.first = true;
        self.object = None;
        if role == Role::Download
            && let Some(from) = self.switched.take()
        {
            let passed = seconds(from);
            self.note("appears", passed <= 45, format!("{passed} s"));
        }
        if role != Role::Download
            && let Some(from) = self.reset.take()
        {
            let passed = seconds(from);
            self.note("comes-back", passed <= 240, format!("{passed} s"));
        }
    }

    /// Something was said.
    pub(super) fn take(&mut self, ms: u64, port: u32, direction: Direction, item: &Item<'_>) {
        match (item, direction) {
            (Item::Frame(payload), Direction::Out) => self.request(ms, port, payload, None),
            (Item::Frame(payload), Direction::In) => self.reply(ms, port, payload),
            (Item::Block(block), _) => {
                let head = hex::decode(&block.head).unwrap_or_default();
                self.request(ms, port, &head, Some(block.length));
            }
            _ => {}
        }
    }

    /// A request; of a block whose data was not kept, the head and how long it is.
    fn request(&mut self, ms: u64, port: u32, payload: &[u8], hashed: Option<usize>) {
        let Some(opcode) = payload.first().copied() else {
            return;
        };
        if self.loader && opcode != 0x0C {
            self.last_request = Some(opcode);
            // A request that was given up is no longer waited for.
            let asked = self.asked.get(&port);
            let waits = asked.is_some_and(|asked| ms.saturating_sub(asked.ms) < GIVEN_UP);
            let evidence = if waits {
                format!("{opcode:02X} was sent before the reply came")
            } else {
                "always".to_owned()
            };
            self.note("stop-and-wait", !waits, evidence);
        }
        self.asked.insert(port, Asked { ms, opcode });
        match payload {
            [0x41, rest @ ..] if rest.len() == 11 => self.begins(rest),
            [0x42, a, b, c, d, high, low, data @ ..] if self.loader => {
                let number = u32::from_be_bytes([*a, *b, *c, *d]);
                let said = usize::from(u16::from_be_bytes([*high, *low]));
                let length = hashed.unwrap_or(data.len());
                self.block(number, said, length);
            }
            [0x43, rest @ ..] if self.loader => self.ends(rest),
            [0x0A] if self.loader => self.reset = Some(ms),
            [0x0B, ..] if self.loader => self.note("no-unlock", false, "0B was sent"),
            [0x0C | 0x3A | 0x45 | 0x46 | 0x41..=0x43 | 0xFB | 0x4B, ..] => {}
            _ if self.loader => {
                self.others.insert(opcode);
            }
            _ => {}
        }
    }

    fn begins(&mut self, fields: &[u8]) {
        let (Some(code), Some(size)) = (word(fields, 0), word(fields, 4)) else {
            return;
        };
        // A dashboard has no partition table.
        let is_dashboard = matches!(code >> 16, 0x0A | 0x0B);
        if std::mem::take(&mut self.first) && !is_dashboard {
            let holds = code == 0x0001_0000 && size == 464;
            self.note("first-object", holds, format!("{code:08X}, {size} bytes"));
        }
        if self.objects.len() < MOST_OBJECTS {
            self.objects.push(format!("{code:08X} ({size} bytes)"));
        }
        if self.object.is_some() {
            self.note("end", false, "the next object began without 43");
        }
        self.object = Some(Object {
            code,
            size,
            blocks: 0,
            bytes: 0,
        });
    }

    fn block(&mut self, number: u32, said: usize, length: usize) {
        self.largest = self.largest.max(length);
        let largest = self.largest;
        self.note(
            "block-size",
            largest <= 4096,
            format!("the largest has {largest} bytes"),
        );
        if said != length {
            self.note("data", false, format!("says {said} bytes, has {length}"));
        }
        let Some(object) = &mut self.object else {
            self.note("data", false, format!("block {number} outside an object"));
            return;
        };
        // A block that is sent again has the number of the one before.
        if number == object.blocks + 1 {
            object.blocks = number;
            object.bytes += length as u64;
        } else if number == 0 || number != object.blocks {
            let expected = object.blocks + 1;
            self.note(
                "data",
                false,
                format!("block {number} instead of {expected}"),
            );
        }
    }

    fn ends(&mut self, fields: &[u8]) {
        let object = self.object.take();
        let (Some(size), Some(code), 22) = (word(fields, 0), word(fields, 7), fields.len()) else {
            self.note("end", false, format!("43 has {} bytes", fields.len() + 1));
            return;
        };
        let filler = [fields.get(4..7), fields.get(11..)];
        let zeros = filler
            .into_iter()
            .flatten()
            .flatten()
            .all(|byte| *byte == 0);
        let shown = filler.into_iter().flatten().map(hex::encode);
        let evidence = shown.collect::<Vec<_>>().join(" … ");
        self.note("end-filler", zeros, evidence);
        if let Some(object) = object {
            if code != object.code {
                let text = format!("41 said {:08X}, 43 {code:08X}", object.code);
                self.note("end", false, text);
            }
            let same = size == object.size && u64::from(size) == object.bytes;
            let evidence = format!(
                "{:08X}: 41 said {}, blocks {}, 43 said {size}",
                object.code, object.size, object.bytes
            );
            self.note("sizes", same, evidence);
        }
    }

    fn reply(&mut self, ms: u64, port: u32, payload: &[u8]) {
        let asked = self.asked.remove(&port);
        let opcode = asked.as_ref().map(|asked| asked.opcode);
        match (payload, opcode) {
            ([0x13, 0x0C], _) => self.note("alive", true, "13 0C"),
            ([0xFA, rest @ ..], _) => {
                self.note("ready", rest == [0x13, 0, 0], hex::encode(payload));
            }
            ([0xFB, status], _) if !self.loader => {
                self.note("cdrom-status", *status == 0, format!("{status:02X}"));
            }
            ([0x0D, length, text @ ..], _) => {
                self.loader = true;
                let DloadReply::Version(banner) = DloadReply::decode(payload) else {
                    return;
                };
                let whole = usize::from(*length) == text.len();
                self.banner(&banner, whole);
            }
            ([0x45, text @ ..], Some(0x45)) => {
                let name = crate::text::printable_field(text);
                self.note("product", name == "HUAWEI E155", name);
            }
            ([0x3A], Some(0x3A)) if !self.loader => self.switched = Some(ms),
            ([0x03, high, low], _) => {
                self.refused(opcode, NakReason::new(u16::from_be_bytes([*high, *low])));
            }
            ([0x02], Some(0x42)) => self.note("data", true, "acknowledged"),
            ([0x02], Some(0x43)) => self.note("end", true, "acknowledged"),
            ([0x02], Some(0x0A)) => self.note("reset", true, "acknowledged"),
            _ => {}
        }
        if let Some(Asked { ms: from, opcode }) = asked
            && matches!(opcode, 0x41..=0x43)
            && self.loader
        {
            let passed = ms.saturating_sub(from);
            let slowest = self.slowest.entry(opcode).or_default();
            *slowest = (*slowest).max(passed);
            let limit = if opcode == 0x43 { 120_000 } else { 30_000 };
            let times = self.slowest.iter();
            let times: Vec<String> = times
                .map(|(opcode, ms)| format!("{opcode:02X} at most {ms} ms"))
                .collect();
            self.note("reply-times", passed <= limit, times.join(", "));
        }
    }

    fn banner(&mut self, banner: &Banner, whole: bool) {
        let text = banner.text().to_owned();
        if banner.is_oemsbl() {
            self.note("banner", text == "M62xx-OEMSBL" && whole, text);
        } else {
            // Another kind of stick, of which this sheet does not speak.
            self.observe("banner", text);
        }
    }

    fn refused(&mut self, opcode: Option<u8>, reason: NakReason) {
        if self.refusals.len() < MOST_OBJECTS {
            self.refusals.insert(reason.code());
        }
        let id = match opcode {
            Some(0x42) if !reason.is_bad_checksum() => "data",
            Some(0x43) => "end",
            Some(0x0A) => "reset",
            _ => return,
        };
        self.note(id, false, format!("refused: {reason}"));
    }

    /// Every fact with its verdict.
    pub(super) fn findings(mut self) -> Vec<FactFinding> {
        if !self.objects.is_empty() {
            let objects = self.objects.join(", ");
            self.observe("objects", objects);
            if !self.seen.contains_key("no-unlock") {
                self.note("no-unlock", true, "0B was not sent");
            }
        }
        if let Some(last) = self.last_request
            && last != 0x0A
        {
            self.note("reset", false, format!("the last request was {last:02X}"));
        }
        if !self.refusals.is_empty() {
            let codes = hex_list(&self.refusals);
            self.observe("refusals", codes);
        }
        if !self.others.is_empty() {
            let codes = hex_list(&self.others);
            self.observe("other-opcodes", codes);
        }
        FACTS
            .iter()
            .map(|(id, section, mark, claim)| {
                let seen = self.seen.remove(id);
                let (verdict, evidence) = seen.unwrap_or((FactVerdict::NotSeen, String::new()));
                FactFinding {
                    id,
                    section,
                    mark: *mark,
                    claim,
                    verdict,
                    evidence,
                }
            })
            .collect()
    }
}

/// The number of four bytes at this place.
fn word(fields: &[u8], at: usize) -> Option<u32> {
    let bytes = fields.get(at..)?.first_chunk()?;
    Some(u32::from_be_bytes(*bytes))
}

fn hex_list<T: std::fmt::UpperHex>(codes: &BTreeSet<T>) -> String {
    let codes: Vec<String> = codes.iter().map(|code| format!("{code:02X}")).collect();
    codes.join(", ")
}
