//! Lines of AT: commands, echoes, answers and reports.

use super::known::Known;
use crate::mask;

/// What a bare line would be, by the command that was sent last.
#[derive(Clone, Debug, Default)]
pub(super) struct Expected {
    /// The last command asks for something personal, so lines without a name are that.
    personal: bool,
    /// The line that follows is a message or a number.
    body: bool,
}

/// Answers and reports whose whole content is personal: numbers, names, messages, cards
/// (3GPP TS 27.005, 27.007; `facts/at-and-usb.md` §1.4, §1.5).
const PERSONAL_ANSWERS: &[&str] = &[
    "+CNUM",
    "+CLIP",
    "+CLCC",
    "+CCWA",
    "+COLP",
    "+CDIP",
    "+CPBR",
    "+CPBF",
    "+CMGR",
    "+CMGL",
    "+CMT",
    "+CDS",
    "+CBM",
    "+CSCA",
    "+CUSD",
    "+CRSM",
    "+CSIM",
    "+CGLA",
    "+CIMI",
    "+CCID",
    "+ICCID",
    "^ICCID",
    "+CGSN",
    "+GSN",
    "^IMEISV",
    "IMEI",
    "IMSI",
    "ICCID",
    "ESN",
    "MEID",
    "^AUTHORITYID",
    "^STIN",
    "+CUSATP",
    "^CCALLSTATE",
    "^ORIG",
    "+CGDCONT",
    "+CGAUTH",
    "^AUTHDATA",
    "+CGPADDR",
    "^DHCP",
    "^POSITION",
    "SN",
    "^SN",
];
/// Those of them that a line of text or a PDU follows.
const WITH_BODY: &[&str] = &["+CMT", "+CDS", "+CBM", "+CMGR", "+CMGL"];
/// Answers that say where the modem is: the numbers of area and cell.
const PLACES: &[&str] = &["+CREG", "+CGREG", "+CEREG", "+C5GREG"];
/// Commands whose answers are bare personal lines.
const PERSONAL_QUERIES: &[&str] = &[
    "+CGSN",
    "+GSN",
    "+CIMI",
    "+CCID",
    "+ICCID",
    "^ICCID",
    "^IMEISV",
    "+CNUM",
    "+CMG",
    "+CPB",
    "+CRSM",
    "+CSIM",
    "+CUSD",
    "^AUTHORITYID",
    "^SN",
];
/// Commands that may keep what they set. Everything else is blanked: it may be a PIN, an unlock code, a
/// phone number, a name or a password.
const HARMLESS_SETTINGS: &[&str] = &[
    "^SYSCFG",
    "^SYSCFGEX",
    "^PREFMODE",
    "^CURC",
    "^DISLOG",
    "^SIGNVER",
    "^PORTSEL",
    "^RFSWITCH",
    "^SFM",
    "^SETPORT",
    "^U2DIAG",
    "^GETPORTMODE",
    "^VERSION",
    "+CFUN",
    "+CMEE",
    "+CREG",
    "+CGREG",
    "+COPS",
    "+CSCS",
    "+CMGF",
    "+CNMI",
    "+CGATT",
    "+CGACT",
    "+CSMS",
    "+CPMS",
    "+WS46",
    "+IPR",
];

/// Whether this line is how a modem ends an answer.
fn is_final(line: &str) -> bool {
    ["OK", "ERROR", "COMMAND NOT SUPPORT", "TOO MANY PARAMETERS"].contains(&line)
        || [
            "+CME ERROR",
            "+CMS ERROR",
            "CONNECT",
            "NO ",
            "BUSY",
            "RING",
            ">",
        ]
        .iter()
        .any(|start| line.starts_with(start))
}

/// Blanks letters and digits.
fn blank(bytes: &mut [u8]) -> bool {
    let mut changed = false;
    for byte in bytes {
        let new = match *byte {
            b'0'..=b'9' => b'0',
            byte if byte.is_ascii_alphabetic() || byte >= 0x80 => b'x',
            same => same,
        };
        changed |= new != *byte;
        *byte = new;
    }
    changed
}

/// The same bytes as text with one sign for each.
fn as_text(bytes: &[u8]) -> String {
    let sign = |byte: &u8| {
        if byte.is_ascii() {
            char::from(*byte)
        } else {
            '?'
        }
    };
    bytes.iter().map(sign).collect()
}

/// Blanks what is personal in one line, with or without its end. Gives whether something was.
pub(super) fn scrub(
    line: &mut [u8],
    is_out: bool,
    expected: &mut Expected,
    known: &mut Known,
) -> bool {
    let text = as_text(line);
    // Lines may begin with what was left over, and with NUL bytes (`facts/at-and-usb.md` §1.1).
    let begin = text.len() - text.trim_start_matches(['\0', ' ', '\n', '\r', '\t']).len();
    let upper = text
        .get(begin..)
        .unwrap_or_default()
        .trim_end()
        .to_ascii_uppercase();
    if upper.is_empty() {
        return false;
    }
    let before = line.to_vec();
    let changed = if upper.starts_with("AT") {
        scrub_command(line, begin, &upper, is_out, expected)
    } else if is_out {
        // A message being typed, or something nobody here knows.
        expected.personal = true;
        blank(line)
    } else {
        scrub_answer(line, begin, &upper, expected)
    };
    if changed {
        known.learn_text(&before);
    }
    let by_form = by_form(line, known);
    let met = known.blank(line);
    changed || by_form || met
}

/// Commands and their echoes. Several may share a line: `AT+CMEE=1;+CPIN=1234`.
fn scrub_command(
    line: &mut [u8],
    begin: usize,
    upper: &str,
    is_out: bool,
    expected: &mut Expected,
) -> bool {
    let mut changed = false;
    let mut personal = false;
    let mut at = begin + 2;
    for part in upper.get(2..).unwrap_or_default().split(';') {
        let end = at + part.len();
        let query = part.trim_end().trim_end_matches('?');
        personal |= PERSONAL_QUERIES.iter().any(|name| query.starts_with(name));
        let content = match part.split_once('=') {
            Some((_, "?")) => None,
            Some((name, _)) if HARMLESS_SETTINGS.contains(&name.trim()) => None,
            Some((name, _)) => Some(name.len() + 1),
            // Dialling. The number of the packet service is the same for everybody.
            None if part.starts_with('D') && !part.trim_end().starts_with("D*99") => Some(1),
            None => None,
        };
        if let Some(from) = content
            && let Some(bytes) = line.get_mut(at + from..end)
        {
            changed |= blank(bytes);
        }
        at = end + 1;
    }
    if is_out {
        expected.personal = personal;
        expected.body = false;
    }
    changed
}

fn scrub_answer(line: &mut [u8], begin: usize, upper: &str, expected: &mut Expected) -> bool {
    if is_final(upper) {
        expected.body = false;
        return false;
    }
    if std::mem::take(&mut expected.body) {
        return blank(line);
    }
    let Some((name, value)) = upper.split_once(':') else {
        // A bare line, as the number after AT+CGSN is.
        return expected.personal && blank(line);
    };
    let name = name.trim_end();
    let from = begin + upper.len() - value.len();
    if PERSONAL_ANSWERS.contains(&name) {
        expected.body = WITH_BODY.contains(&name);
        return line.get_mut(from..).is_some_and(blank);
    }
    if PLACES.contains(&name) {
        return line.get_mut(from..).is_some_and(blank_places);
    }
    if expected.personal && !name.starts_with(['+', '^']) {
        return blank(line);
    }
    false
}

/// Blanks the fields of three or more hex digits: area and cell, not the state of registration.
fn blank_places(fields: &mut [u8]) -> bool {
    let mut changed = false;
    for field in fields.split_mut(|byte| *byte == b',') {
        if field.iter().filter(|byte| byte.is_ascii_hexdigit()).count() < 3 {
            continue;
        }
        for byte in field.iter_mut().filter(|byte| byte.is_ascii_hexdigit()) {
            changed |= *byte != b'0';
            *byte = b'0';
        }
    }
    changed
}

/// Blanks numbers by their form, wherever they stand: long runs of digits and phone numbers, and long hex
/// that is nearly all digits, as the file of a card read raw is.
pub(super) fn by_form(bytes: &mut [u8], known: &mut Known) -> bool {
    let text = as_text(bytes);
    let mut places = mask::places(&text);
    places.extend(packed_hex(&text));
    let mut changed = false;
    for place in places {
        let Some(found) = bytes.get_mut(place) else {
            continue;
        };
        known.learn_text(found);
        for byte in found {
            if byte.is_ascii_hexdigit() && *byte != b'0' {
                changed = true;
                *byte = b'0';
            }
        }
    }
    changed
}

/// Where hex of 14 to 31 signs stands that has no more letters than a card's filler.
fn packed_hex(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for word in text.split(|sign: char| !sign.is_ascii_alphanumeric()) {
        let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
        let is_hex = word.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_hex && (14..32).contains(&word.len()) && letters <= 3 {
            found.push(start..start + word.len());
        }
        start += word.len() + 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Expected, scrub};
    use crate::recording::scrub::known::Known;

    /// A talk: what is said after `>` goes out, the rest comes in.
    fn talk(lines: &[&str]) -> Vec<String> {
        let (mut expected, mut known) = (Expected::default(), Known::default());
        lines
            .iter()
            .map(|line| {
                let out = line.strip_prefix('>');
                let mut bytes = out.unwrap_or(line).as_bytes().to_vec();
                scrub(&mut bytes, out.is_some(), &mut expected, &mut known);
                String::from_utf8(bytes).unwrap()
            })
            .collect()
    }

    #[test]
    fn codes_in_commands_and_their_echoes_go_and_settings_stay() {
        for (said, kept) in [
            ("AT+CPIN=\"1234\"\r", "AT+CPIN=\"0000\"\r"),
            ("at^cpin=1234,5678\r", "at^cpin=0000,0000\r"),
            ("AT+CLCK=\"SC\",1,\"1234\"\r", "AT+CLCK=\"xx\",0,\"0000\"\r"),
            ("AT^CARDLOCK=\"12345678\"\r", "AT^CARDLOCK=\"00000000\"\r"),
            ("AT^DATALOCK=\"ab12\"\r", "AT^DATALOCK=\"xx00\"\r"),
            ("AT+CMEE=1;+CPIN=1234\r", "AT+CMEE=1;+CPIN=0000\r"),
            ("ATD+491711234567;\r", "ATD+000000000000;\r"),
            ("ATD*99#\r", "ATD*99#\r"),
            (
                "AT^SYSCFG=2,2,3fffffff,0,2\r",
                "AT^SYSCFG=2,2,3fffffff,0,2\r",
            ),
            ("AT+CPIN=?\r", "AT+CPIN=?\r"),
            ("AT^DISLOG=255\r", "AT^DISLOG=255\r"),
            ("AT$QCDMG\r", "AT$QCDMG\r"),
        ] {
            for direction in [">", ""] {
                let said = format!("{direction}{said}");
                assert_eq!(talk(&[&said]).remove(0), kept, "{said}");
            }
        }
    }

    #[test]
    fn numbers_of_modem_card_and_person_go_wherever_they_stand() {
        let said = [
            ">AT+CGSN\r",
            "490154203237518\r",
            "OK\r",
            ">AT+CIMI\r",
            "262011234567890\r",
            ">ATI\r",
            "IMEI: 490154203237518\r",
            "Revision: 11.608.09.01.21\r",
            "^ICCID: 98940200001234567F0\r",
            "+CNUM: \"Anna\",\"01711234567\",129\r",
            "+CRSM: 144,0,\"08094910325476981F\"\r",
            "+CMT: ,24\r",
            "07919471060040F0\r",
            "+CREG: 2,1,\"8BE3\",\"2BAF\"\r",
            "+CREG: 1, 8BE3, 2BAF\r",
            "^BOOT:42687023,0,0,0,89\r",
            ">AT+CMGS=\"+491711234567\"\r",
            ">Hello Anna 7\r",
        ];
        assert_eq!(
            talk(&said),
            [
                "AT+CGSN\r",
                "000000000000000\r",
                "OK\r",
                "AT+CIMI\r",
                "000000000000000\r",
                "ATI\r",
                "IMEI: 000000000000000\r",
                "Revision: 11.608.09.01.21\r",
                "^ICCID: 00000000000000000x0\r",
                "+CNUM: \"xxxx\",\"00000000000\",000\r",
                "+CRSM: 000,0,\"00000000000000000x\"\r",
                "+CMT: ,00\r",
                "00000000000000x0\r",
                "+CREG: 2,1,\"0000\",\"0000\"\r",
                "+CREG: 1, 0000, 0000\r",
                "^BOOT:42687023,0,0,0,89\r",
                "AT+CMGS=\"+000000000000\"\r",
                "xxxxx xxxx 0\r",
            ]
        );
    }
}
