//! The shapes of values that say how a modem behaves and nothing about its owner.
//!
//! Each is as narrow as the values that are known (`docs/facts/at-and-usb.md` §1). Free text has no shape, and no shape has
//! room for the number of a modem, a card or a person.

/// The values that one field may have.
#[derive(Clone, Copy, Debug)]
pub(super) enum Field {
    /// A number of at most so many digits, with a sign or without.
    Number(usize),
    /// One of these words, in upper or lower case.
    Word(&'static [&'static str]),
    /// A band mask in hex.
    Band,
    /// The order in which networks are looked for: pairs of digits, such as `030201`.
    Order,
    /// Roles of ports such as `A1,A2;1,3,12`, one field of them.
    Composition,
    /// A role of a port and its place, such as `PCUI:2`.
    PortMode,
    /// A rate in bits a second.
    Rate,
    /// A model, such as `E1550` and `E3372h-153`.
    Model,
    /// A firmware or dashboard, such as `11.608.13.02.00.B418` and `UTPS11.302.09.01.539`.
    Version,
    /// A board, such as `CD33TCPW`, `CL1E3372HM Ver.A` and `E1550FCD6ATCPU Ver.A`.
    Hardware,
    /// A model and a firmware, or a board, as `^FHVER` has them.
    ModelAndVersion,
    /// A labelled value of `^VERSION`, such as `EXTS:21.328.03.00.00`.
    Labelled,
    /// A version of a protocol: one or two short numbers, such as `2.0`.
    ProtocolVersion,
    /// A state of registration, or where a report has no such field before it, the number of an area.
    State,
    /// Numbers of area and cell: hidden, and still hex.
    Place,
    /// Anything. Nothing of it is kept.
    Hidden,
}

/// The makers of modems.
pub(super) const MANUFACTURERS: &[&str] = &[
    "HUAWEI",
    "HUAWEI TECHNOLOGIES",
    "HUAWEI TECHNOLOGIES CO., LTD.",
    "ZTE CORPORATION",
    "QUALCOMM INCORPORATED",
    "OPTION",
    "OPTION N.V.",
    "SIERRA WIRELESS",
    "NOVATEL WIRELESS INCORPORATED",
];
/// Rates of serial lines and of the packet service, in bits a second.
const RATES: &[u32] = &[
    0,
    300,
    1200,
    2400,
    4800,
    9600,
    14_400,
    19_200,
    38_400,
    57_600,
    115_200,
    230_400,
    236_800,
    384_000,
    460_800,
    921_600,
    1_800_000,
    3_600_000,
    7_200_000,
    14_400_000,
    21_600_000,
    28_800_000,
    43_200_000,
    100_000_000,
    150_000_000,
];
/// Months as a compiler writes them.
const MONTHS: &[&str] = &[
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
/// The roles of a port.
const PORTS: &[&str] = &[
    "MDM", "DIAG", "PCUI", "NDIS", "NCM", "CDROM", "SD", "MASS", "MASS2", "MASS_TWO", "BT", "GPS",
    "PCSC", "VOICE", "CTRL", "SERIALA", "SERIALB", "SERIALC", "3G", "4G",
];

impl Field {
    /// Whether `text`, without the quotes around it, has this shape. An empty field has every shape.
    pub(super) fn admits(self, text: &str) -> bool {
        let text = unquoted(text);
        if text.is_empty() {
            return true;
        }
        match self {
            Self::Number(most) => {
                let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
                is_number(digits, 1..=most)
            }
            Self::Word(words) => words.iter().any(|word| word.eq_ignore_ascii_case(text)),
            Self::Band => is_band(text),
            Self::Order => is_order(text),
            Self::Composition => text.split([';', ',']).all(is_role),
            Self::PortMode => is_port_mode(text),
            Self::Rate => RATES.iter().any(|rate| rate.to_string() == text),
            Self::Model => is_model(text),
            Self::Version => is_version(text),
            Self::Hardware => is_hardware(text),
            Self::ModelAndVersion => match text.split_once(' ') {
                Some((model, version)) if is_model(model) => is_version(version),
                _ => is_hardware(text),
            },
            Self::Labelled => is_labelled(text),
            Self::ProtocolVersion => {
                let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
                is_number(whole, 1..=2) && is_number(part, 1..=1)
            }
            Self::State => is_number(text, 1..=1),
            Self::Place | Self::Hidden => false,
        }
    }

    /// Whether it holds a number that could be a part of a longer one in the fields beside it.
    pub(super) fn is_number(self) -> bool {
        matches!(self, Self::Number(_) | Self::State | Self::Composition)
    }

    /// How many digits `text` adds to a row of numbers. Some values stand for something unknown, or for a port.
    pub(super) fn digits(self, text: &str) -> usize {
        let text = unquoted(text);
        match self {
            Self::Composition => text.split([';', ',']).filter(|it| it.len() == 1).count(),
            _ if ["99", "240", "255"].contains(&text) => 0,
            _ => text.bytes().filter(u8::is_ascii_digit).count(),
        }
    }
}

/// The first and the last of the numbers that a part of an answer to `=?` allows: `2` or `0-2`, without zeros before it.
pub(super) fn choice(text: &str) -> Option<(u16, u16)> {
    let text = text.trim_end_matches([',', '(', ')']);
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let number = |text: &str| {
        let text = text.trim();
        let plain = is_number(text, 1..=3) && (text == "0" || !text.starts_with('0'));
        text.parse().ok().filter(|_| plain)
    };
    number(first).zip(number(last))
}

/// `text` without white space and one pair of quotes, or the half of a pair, around it.
fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_prefix('"').unwrap_or(text);
    text.strip_suffix('"').unwrap_or(text)
}

fn is_number(text: &str, digits: std::ops::RangeInclusive<usize>) -> bool {
    digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A band mask. A long one has few bits set or all, so half of its digits are `0` or `f`; the number of a card is not
/// like that.
pub(super) fn is_band(text: &str) -> bool {
    let plain = text.bytes().filter(|byte| b"0fF".contains(byte)).count();
    let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let has_letter = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let is_short = text.len() <= 6 || (text.len() <= 8 && has_letter);
    is_hex && (is_short || (text.len() <= 16 && plain * 2 >= text.len()))
}

/// A role of a port in a composition (`docs/facts/at-and-usb.md` §1.4): a digit of hex, a number from 10 on, CD-ROM, card
/// reader, or none.
fn is_role(text: &str) -> bool {
    match text.as_bytes() {
        [] | [b'1', b'0'..=b'9'] => true,
        [digit] => digit.is_ascii_hexdigit(),
        _ => ["A1", "A2", "FF"].contains(&text.to_ascii_uppercase().as_str()),
    }
}

fn is_order(text: &str) -> bool {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let is_known = |pair: &[u8; 2]| matches!(pair, [b'0', b'0'..=b'9'] | b"99");
    rest.is_empty() && pairs.len() <= 5 && pairs.iter().all(is_known)
}

fn is_port_mode(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    if let Some(kind) = upper.strip_prefix("TYPE:") {
        return [
            "WCDMA:QUALCOMM",
            "WCDMA:HUAWEI",
            "WCDMA",
            "CDMA:QUALCOMM",
            "LTE:HUAWEI",
        ]
        .contains(&kind.trim());
    }
    upper
        .split_once(':')
        .is_some_and(|(role, place)| PORTS.contains(&role.trim()) && is_number(place.trim(), 1..=2))
}

/// `E1550`, `E173u-1`, `EM770W`, `E8372H-153`.
pub(super) fn is_model(text: &str) -> bool {
    let (model, variant) = text.split_once('-').unwrap_or((text, "1"));
    let letters = model.len()
        - model
            .trim_start_matches(|c: char| c.is_ascii_uppercase())
            .len();
    let rest = model.get(letters..).unwrap_or_default();
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let suffix = rest.get(digits..).unwrap_or_default();
    (1..=2).contains(&letters)
        && (3..=4).contains(&digits)
        && suffix.len() <= 2
        && suffix.bytes().all(|byte| byte.is_ascii_alphabetic())
        && is_number(variant, 1..=3)
}

/// `11.608.13.02.00`, with letters before it and builds behind it: `.B418`, `SP1`, `SP01C00`.
pub(super) fn is_version(text: &str) -> bool {
    let number = text.trim_start_matches(|c: char| c.is_ascii_uppercase() || c == '_');
    let prefix = text.get(..text.len() - number.len()).unwrap_or_default();
    let known_prefix = ["", "UTPS", "WEBUI", "WEBUI_", "HMS", "B"].contains(&prefix);
    let (number, builds) = number.split_at(builds_at(number));
    let mut parts = number.split('.');
    let expected = [2..=2, 3..=3, 2..=2, 2..=2, 2..=4];
    let begins = expected
        .into_iter()
        .all(|digits| parts.next().is_some_and(|part| is_number(part, digits)));
    let rest: Vec<&str> = parts.collect();
    let ends = rest.len() <= 2 && rest.iter().all(|part| is_number(part, 2..=4));
    known_prefix && begins && ends && are_builds(builds)
}

/// Where the letters of the builds behind a version begin, with a dot before them.
fn builds_at(version: &str) -> usize {
    let letter = version.find(|c: char| c.is_ascii_alphabetic());
    let at = letter.unwrap_or(version.len());
    at - usize::from(
        version.get(..at).is_some_and(|start| start.ends_with('.')) && letter.is_some(),
    )
}

/// Up to three builds, each a letter of Huawei's and a few digits: `.B418`, `SP1`, `SP01C00`, `B409SP01.C00`.
fn are_builds(text: &str) -> bool {
    // As many as `B418SP01C00` has, and no more.
    let is_short = text.bytes().filter(u8::is_ascii_digit).count() <= 7;
    let mut rest = text;
    for _ in 0..3 {
        if rest.is_empty() {
            break;
        }
        let part = rest.strip_prefix('.').unwrap_or(rest);
        let Some(digits) = ["SP", "B", "C", "D"]
            .iter()
            .find_map(|kind| part.strip_prefix(kind))
        else {
            return false;
        };
        let count = digits.len()
            - digits
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        if !(1..=4).contains(&count) {
            return false;
        }
        rest = digits.get(count..).unwrap_or_default();
    }
    is_short && rest.is_empty()
}

/// `CD6ATCPU`, `CL1E3372HM`, `E1550FCD6ATCPU`, with `Ver.A` behind it.
pub(super) fn is_hardware(text: &str) -> bool {
    let board = match text.split_once(' ') {
        None => text,
        Some((board, version)) => {
            let letter = version.strip_prefix("Ver.").map(str::as_bytes);
            if !matches!(letter, Some([b'A'..=b'Z'])) {
                return false;
            }
            board
        }
    };
    let bytes = board.as_bytes();
    let is_code = |bytes: &[u8]| matches!(bytes, [b'C', b'A'..=b'Z', b'0'..=b'9', ..]);
    // The board's own code, or that of its model before it.
    let begins = is_code(bytes)
        || bytes
            .first_chunk::<5>()
            .is_some_and(|start| is_model(&String::from_utf8_lossy(start)));
    let longest = bytes
        .split(|byte| !byte.is_ascii_digit())
        .map(<[u8]>::len)
        .max();
    begins
        && (5..=20).contains(&bytes.len())
        && longest <= Some(4)
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// The chip of a flash memory, such as `TC58NVG1S8CFT`.
pub(super) fn is_chip(text: &str) -> bool {
    let letters = text.bytes().filter(u8::is_ascii_uppercase).count();
    let longest = text
        .split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .max();
    (4..=15).contains(&text.len())
        && (3..text.len()).contains(&letters)
        && longest <= Some(3)
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn is_labelled(text: &str) -> bool {
    let Some((label, value)) = text.split_once(':') else {
        return false;
    };
    match label.trim().to_ascii_uppercase().as_str() {
        "BDT" => is_moment(value),
        "EXTS" | "INTS" | "EXTD" | "INTD" => is_version(value),
        "EXTH" | "INTH" => is_hardware(value),
        "EXTU" | "INTU" => is_model(value),
        _ => false,
    }
}

/// `Oct 24 2017, 17:57:48`.
fn is_moment(text: &str) -> bool {
    text.split_once(", ")
        .is_some_and(|(date, time)| is_date(date) && is_time(time))
}

/// `Oct 24 2017`, a day of one digit with a space before it.
pub(super) fn is_date(text: &str) -> bool {
    let mut parts = text.split_ascii_whitespace();
    let (Some(month), Some(day), Some(year), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    MONTHS.contains(&month)
        && day.parse().is_ok_and(|day: u8| day <= 31)
        && year
            .parse()
            .is_ok_and(|year: u16| (1990..2100).contains(&year))
}

/// `17:57:48`.
pub(super) fn is_time(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == 3 && parts.iter().all(|part| is_number(part, 2..=2))
}

/// Whether `text` is the name of a loader, such as `M62xx-OEMSBL` and `7200B--SKCBADZM`.
pub(super) fn is_banner(text: &str) -> bool {
    if let Some(chip) = text.strip_suffix("-OEMSBL") {
        let (start, digits) = chip.split_at_checked(1).unwrap_or_default();
        return start == "M"
            && digits.len() == 4
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'x');
    }
    let Some((chip, kind)) = text.split_once("--") else {
        return false;
    };
    chip.len() == 5
        && chip.bytes().take(4).all(|byte| byte.is_ascii_digit())
        && kind.len() == 8
        && kind.starts_with("SKC")
        && kind.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether `text` is a product name of a loader, such as `HUAWEI E155` and `HUAWEI BV7R11HS`.
pub(super) fn is_product(text: &str) -> bool {
    text.strip_prefix("HUAWEI ").is_some_and(|product| {
        let known = ["BV7R11HS", "BV7R1", "BV7R2", "BV7R11", "BV7R22"];
        is_model(product) || known.contains(&product)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_modems_say_has_its_shape() {
        for (field, texts) in [
            (
                Field::Model,
                &[
                    "E1550",
                    "E173u-1",
                    "E3372",
                    "EM770W",
                    "E8372H-153",
                    "\"K3765\"",
                ][..],
            ),
            (
                Field::Version,
                &[
                    "11.608.13.02.00.B418",
                    "11.126.16.00.715",
                    "UTPS11.302.09.01.539",
                    "21.328.03.00.00",
                    "11.608.12.04.21SP1",
                    "11.608.12.04.21SP01C00",
                    "11.608.13.02.00.B418SP01.C00",
                ],
            ),
            (
                Field::Hardware,
                &[
                    "CD6ATCPU",
                    "\"CD33TCPW\"",
                    "CL1E3372HM Ver.A",
                    "E1550FCD6ATCPU Ver.A",
                    "CD6E173",
                ],
            ),
            (
                Field::Band,
                &[
                    "3fffffff",
                    "400380",
                    "2000000400380",
                    "7fffffffffffffff",
                    "00000080",
                ],
            ),
            (
                Field::Labelled,
                &[
                    "BDT:Oct 24 2017, 17:57:48",
                    "EXTS:22.200.09.00.00",
                    "EXTU:E3372",
                ],
            ),
            (Field::PortMode, &["TYPE:WCDMA:Qualcomm", "MDM:0", "pcui:2"]),
            (
                Field::ModelAndVersion,
                &["E8372H-153 21.328.03.00.00", "CL1E8372HM Ver.A"],
            ),
            (Field::Order, &["00", "030201", "99"]),
            (Field::Rate, &["7200000", "115200"]),
            (Field::Number(3), &["0", "-93", "255", ""]),
        ] {
            for text in texts {
                assert!(field.admits(text), "{field:?} {text}");
            }
        }
        assert!(is_banner("M62xx-OEMSBL") && is_banner("7200B--SKCBADZM"));
        assert!(
            is_product("HUAWEI E155") && is_product("HUAWEI BV7R11HS") && is_product("HUAWEI E173")
        );
        assert!(is_chip("TC58NVG1S8CFT") && is_date("Oct  4 2010") && is_time("17:57:48"));
    }

    #[test]
    fn numbers_and_names_of_people_have_none() {
        let fields = [
            Field::Model,
            Field::Version,
            Field::Hardware,
            Field::Band,
            Field::Labelled,
            Field::PortMode,
            Field::ModelAndVersion,
            Field::Order,
            Field::Rate,
            Field::Number(3),
            Field::ProtocolVersion,
            Field::Hidden,
        ];
        for text in [
            "490154203237518",
            "262011234567895",
            "8949020000123456789",
            "+4917612345678",
            "0171.123.45.67",
            "Annabell",
            "Anna Meyer",
            "your code is 481516",
            "ANNABELL",
            "\"SM\",\"Anna\"",
            "48151600",
            "11.608.12.04.21Anna",
            "11.608.12.04.21SP",
            "11.608.12.04.21.",
            "11.608.12.04.21B1234SP1234",
        ] {
            for field in fields {
                assert!(!field.admits(text), "{field:?} {text}");
            }
            assert!(
                !is_banner(text) && !is_product(text) && !is_chip(text) && !is_date(text),
                "{text}"
            );
        }
    }
}
