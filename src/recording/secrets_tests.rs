//! Random talks with planted secrets, cut and interleaved at random, through everything that this program writes: nothing
//! planted may be found in any of it, in any encoding.
//!
//! The checker shares nothing with the engine: it knows what was planted and looks for that.

mod products;

use std::time::{Duration, Instant};

use super::capture::tests::synthetic::{Capture, File, System};
use super::capture::{Wanted, convert};
use super::explain::explain;
use super::tests::Sink;
use super::{Direction, Header, Payloads, RecordedEvent, Recording, Source, Tape};
use crate::bus::Role;
use crate::hex;
use crate::privacy::mask;
use crate::protocol::hdlc;

/// Numbers by chance, the same for the same seed (xorshift64*).
#[derive(Debug)]
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % most.max(1)
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    /// Digits that neither blanked text nor the modem's own words have in a row.
    fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|at| match at % 5 {
                2 => '9',
                _ => char::from(b'6' + u8::try_from(self.below(4)).unwrap()),
            })
            .collect()
    }
}

/// The secrets that name somebody in one exchange.
#[derive(Debug)]
struct Secrets {
    imei: String,
    imsi: String,
    iccid: String,
    phone: String,
    code: String,
    unlock: String,
    name: String,
    cell: String,
}

impl Secrets {
    fn new(dice: &mut Dice) -> Self {
        let imei = dice.digits(15);
        let imsi = dice.digits(15);
        let iccid = format!("89{}", dice.digits(17));
        let phone = format!("49171{}", dice.digits(8));
        let code = dice.digits(4);
        let unlock = dice.digits(8);
        let letters: String = (0..9)
            .map(|_| char::from(b'a' + u8::try_from(dice.below(26)).unwrap()))
            .collect();
        Self {
            imei,
            imsi,
            iccid,
            phone,
            code,
            unlock,
            name: format!("Q{letters}"),
            cell: format!("9{:02X}7", dice.below(256)),
        }
    }

    fn long(&self) -> [&str; 5] {
        [
            &self.imei,
            &self.imsi,
            &self.iccid,
            &self.phone,
            &self.unlock,
        ]
    }

    fn any(&self, dice: &mut Dice) -> &str {
        match dice.below(7) {
            5 => &self.code,
            6 => &self.name,
            number => self.long()[number],
        }
    }

    /// The parts of a secret that give it away, in lower case.
    fn parts(&self) -> Vec<Vec<u8>> {
        let mut parts: Vec<Vec<u8>> = self
            .long()
            .iter()
            .map(|number| {
                let begin = if number.len() >= 14 { 3 } else { 0 };
                let length = number.len().min(10);
                number.as_bytes()[begin.min(number.len() - length)..][..length].to_vec()
            })
            .collect();
        parts.push(self.name.as_bytes()[1..8].to_vec());
        parts
    }
}

fn utf16(text: &str, little: bool) -> Vec<u8> {
    text.encode_utf16()
        .flat_map(|unit| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

fn as_hex(bytes: &[u8]) -> Vec<u8> {
    hex::encode(bytes).to_uppercase().into_bytes()
}

/// Digits two a byte, the last half filled with F.
fn packed(digits: &str, swapped: bool) -> Vec<u8> {
    let nibbles: Vec<u8> = digits
        .bytes()
        .map(|digit| digit.wrapping_sub(b'0') & 0x0F)
        .collect();
    nibbles
        .chunks(2)
        .map(|pair| {
            let (one, two) = (pair[0], pair.get(1).copied().unwrap_or(0x0F));
            if swapped {
                two << 4 | one
            } else {
                one << 4 | two
            }
        })
        .collect()
}

/// A secret in some encoding that may stand in text.
fn in_text(dice: &mut Dice, secret: &str) -> Vec<u8> {
    let is_number = secret.bytes().all(|byte| byte.is_ascii_digit());
    match dice.below(7) {
        0 => as_hex(&utf16(secret, false)),
        1 => as_hex(secret.as_bytes()),
        2 if is_number => as_hex(&packed(secret, true)),
        3 if is_number => {
            let separator = dice.pick(&["-", " ", ".", "/", ", "]);
            let parts: Vec<&[u8]> = secret.as_bytes().chunks(3).collect();
            parts.join(separator.as_bytes())
        }
        _ => secret.as_bytes().to_vec(),
    }
}

/// Writes a secret where bytes may be anything.
fn in_bytes(dice: &mut Dice, secret: &str) -> Vec<u8> {
    let is_number = secret.bytes().all(|byte| byte.is_ascii_digit());
    match dice.below(6) {
        0 => utf16(secret, true),
        1 => utf16(secret, false),
        2 | 3 if is_number => packed(secret, dice.one_in(2)),
        _ => in_text(dice, secret),
    }
}

const REPORTS: &[&str] = &[
    "\r\n^RSSI:12\r\n",
    "\r\n^MODE:5,4\r\n",
    "\r\n^BOOT:42687023,0,0,0,89\r\n",
    "\r\n^SRVST:2\r\n",
    "\r\n^DSFLOWRPT:0000000E,00003C9E,000004E6,0000000000009906,000000000000537C,00107AC0,00107AC0\r\n",
    "\r\n^CSNR:-93,-23\r\n",
    "\r\nRING\r\n",
    // Without the line ends that belong to them.
    "^RSSI:12\r\n",
    "\n^MODE:5,4\n",
];

/// One thing that is said.
#[derive(Debug)]
enum Traffic {
    Out(Vec<u8>),
    In(Vec<u8>),
}

fn text(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

/// A question and its answer, a report, a message, or frames, with secrets wherever some may be.
#[expect(clippy::too_many_lines, reason = "a row of kinds, each of a few lines")]
fn exchange(dice: &mut Dice, secrets: &Secrets, steps: &mut Vec<Traffic>) {
    let any = secrets.any(dice).to_owned();
    let coded = in_text(dice, &any);
    let name = secrets.name.as_bytes();
    let phone = secrets.phone.as_bytes();
    let mut ask = |command: Vec<u8>, lines: &[Vec<u8>]| {
        let mut answer = text(&[&command, b"\r\r\n"]);
        for line in lines {
            answer.extend([&line[..], b"\r\n"].concat());
        }
        answer.extend(b"\r\nOK\r\n");
        steps.push(Traffic::Out(text(&[&command, b"\r"])));
        steps.push(Traffic::In(answer));
    };
    match dice.below(19) {
        0 => ask(text(&[b"AT+CPIN=\"", secrets.code.as_bytes(), b"\""]), &[]),
        1 => ask(b"AT+CGSN".to_vec(), &[secrets.imei.clone().into_bytes()]),
        2 => ask(b"AT+CIMI".to_vec(), &[in_text(dice, &secrets.imsi)]),
        3 => ask(
            b"AT^ICCID?".to_vec(),
            &[text(&[b"^ICCID: ", secrets.iccid.as_bytes()])],
        ),
        4 => ask(
            text(&[b"AT^CARDLOCK=\"", secrets.unlock.as_bytes(), b"\""]),
            &[],
        ),
        5 => ask(
            text(&[b"AT^", name, b"=", &coded]),
            &[text(&[b"^", name, b": ", &coded]), coded.clone()],
        ),
        6 => ask(
            text(&[b"AT^NDISDUP=1,1,\"apn\",\"", name, b"\",\"", &coded, b"\""]),
            &[text(&[b"^NDISDUP: ", &coded])],
        ),
        7 => ask(
            b"AT^CPBR=1,2".to_vec(),
            &[
                text(&[b"^CPBR: 1,\"", phone, b"\",145,\"", name, b"\",0"]),
                text(&[b"^CPBR: 2,\"", &coded, b"\",129,\"", name, b"\",0"]),
            ],
        ),
        8 => ask(
            b"AT+CREG?".to_vec(),
            &[text(&[
                b"+CREG: 2,1,\"",
                secrets.cell.as_bytes(),
                b"\",\"",
                secrets.cell.as_bytes(),
                b"\",2",
            ])],
        ),
        9 => ask(
            b"AT+CCFC=0,2".to_vec(),
            &[text(&[b"+CCFC: 1,1,\"", phone, b"\",129"])],
        ),
        10 => ask(
            b"ATI".to_vec(),
            &[
                b"Manufacturer: huawei".to_vec(),
                b"Model: E1550".to_vec(),
                b"Revision: 11.608.09.01.21".to_vec(),
                text(&[b"IMEI: ", secrets.imei.as_bytes()]),
            ],
        ),
        11 => ask(
            b"AT+CGMM".to_vec(),
            &[if dice.one_in(2) {
                b"E1550".to_vec()
            } else {
                coded
            }],
        ),
        12 => {
            let known = dice.pick(&[
                "+CUSD: 0,\"",
                "+COPS: 0,0,\"",
                "^MONSC: ",
                "^LOCCHD: ",
                "+CLIP: \"",
                "^STIN: ",
                "+CSQ: ",
                "^VERSION:EXTS:",
                "^HWVER:\"",
                "+CME ERROR: ",
                "^SYSCFG:",
                "+GCAP: ",
                "^GETPORTMODE:TYPE:",
                "^RSSI:",
                "CONNECT ",
                "+CPIN: ",
            ]);
            let end = dice.pick(&["\",15\r\n", "\r\n", "\r\nand more\r\n", "\"\r\n"]);
            steps.push(Traffic::In(text(&[
                b"\r\n",
                known.as_bytes(),
                &coded,
                end.as_bytes(),
            ])));
        }
        13 => {
            let begin = dice.pick(&["+CMT: \"", "+CDS: 24", "+CMTI: \"SM\",3", "+CBM: 1"]);
            let line = dice.pick(&["Hello", "OK", "AT+CGMM", "^RSSI:12", "See you"]);
            steps.push(Traffic::In(text(&[
                b"\r\n",
                begin.as_bytes(),
                phone,
                b"\",,\"26/01/01\"\r\n",
                line.as_bytes(),
                b"\r\n",
                name,
                b" ",
                &coded,
                b"\r\n",
            ])));
        }
        14 => {
            let begin = dice.pick(&["At seven, ", "", "Hi ~ ", "AT+CPIN=", "at ", "OK\r"]);
            let message = text(&[begin.as_bytes(), name, b" ", &coded, b"\x1a"]);
            steps.push(Traffic::Out(text(&[b"AT+CMGS=\"+", phone, b"\"\r"])));
            steps.push(Traffic::In(b"\r\n> ".to_vec()));
            steps.push(Traffic::Out(message.clone()));
            if dice.one_in(2) {
                steps.push(Traffic::In(message));
            }
            steps.push(Traffic::In(b"\r\n+CMGS: 5\r\n\r\nOK\r\n".to_vec()));
        }
        15 => {
            // Packed digits, and text of two bytes a sign, where lines are said.
            let bytes = in_bytes(dice, &any);
            let bytes: Vec<u8> = bytes
                .into_iter()
                .filter(|byte| *byte != hdlc::FLAG)
                .collect();
            steps.push(Traffic::In(text(&[b"\r\n", &bytes, b"\r\n"])));
        }
        _ => {
            let opcode = u8::try_from(dice.below(256)).unwrap();
            let begin = dice.pick(&[
                &[][..],
                &[0x13, 0x15, 0x00],
                &[0xC9, 0x03, 0xFF],
                &[0x26, 0x02],
                &[0x0C],
                &[0, 1, 0, 0],
            ]);
            let mut payload = text(&[&[opcode], begin, &in_bytes(dice, &any)]);
            payload.resize(payload.len() + dice.below(40), 0);
            if dice.one_in(2) {
                steps.push(Traffic::In(hdlc::encode(&payload)));
            } else if opcode != 0x42 {
                // What is sent in blocks is firmware.
                steps.push(Traffic::Out(hdlc::encode(&payload)));
            }
        }
    }
}

/// Puts reports into what the modem says, at places by chance: between two bytes, with or without line ends.
fn interleave(dice: &mut Dice, steps: &mut [Traffic]) {
    for step in steps {
        let Traffic::In(bytes) = step else { continue };
        if bytes.contains(&hdlc::FLAG) {
            continue;
        }
        for _ in 0..dice.below(3) {
            let at = dice.below(bytes.len() + 1);
            let report = dice.pick(REPORTS);
            bytes.splice(at..at, report.bytes());
        }
    }
}

/// The talk, each step in pieces by chance.
fn talk(seed: u64) -> (Secrets, Vec<(Direction, Vec<u8>)>) {
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let secrets = Secrets::new(&mut dice);
    let mut steps = Vec::new();
    for _ in 0..=dice.below(5) {
        exchange(&mut dice, &secrets, &mut steps);
    }
    interleave(&mut dice, &mut steps);
    let mut pieces = Vec::new();
    for step in steps {
        let (direction, mut rest) = match step {
            Traffic::Out(bytes) => (Direction::Out, bytes),
            Traffic::In(bytes) => (Direction::In, bytes),
        };
        while !rest.is_empty() {
            let length = if dice.one_in(3) {
                1 + dice.below(rest.len())
            } else {
                rest.len()
            };
            let after = rest.split_off(length);
            pieces.push((direction, std::mem::replace(&mut rest, after)));
        }
    }
    (secrets, pieces)
}
