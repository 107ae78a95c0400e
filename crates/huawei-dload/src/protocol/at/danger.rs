//! Judging commands typed by a person: those that are never sent, and what a person is warned about.
//!
//! A program that knows what it wants sends only what it needs. A console sends what is typed, and some of what
//! the internet advises to type has no way back. So a command that does more than ask is sent only when it is known to be
//! taken back ([`super::known`]). The list here names what some others would do. The check reads a line the way no modem may read it
//! more generously: spaces, case, quotes and joined commands hide nothing.
//!
//! Sources are given per entry. Marks \[L\] and \[G\] say that a command was not seen on this family
//! and stands here because other modems of the vendor, or its name, speak for it.

use std::fmt;

use super::known::{is_harmless, is_taken_back};
use crate::named_enum;

named_enum! {
    /// Why a line is not sent, or not without a warning.
    #[derive(PartialOrd, Ord)]
    pub enum Danger {
        /// Writes the IMEI, the serial number or memory items that are made for this one modem
        /// (`docs/facts/e1550-download-mode.md` §5.2 point 3). Never sent.
        Identity = "identity",
        /// Tries or changes an unlock code or a lock: wrong codes are counted, and ten lock the modem
        /// for good (`docs/facts/at-and-usb.md` §6, complaint 37; `docs/facts/flasher-ux.md`, fact 9). Never sent.
        UnlockCode = "unlock-code",
        /// Changes which USB ports the modem shows; a wrong value leaves it without any that can change
        /// it back (`docs/facts/at-and-usb.md` §1.4, §6 complaint 14). Never sent.
        Composition = "composition",
        /// Leads the port out of AT: into DIAG, download or factory mode. Only a program that leads it back may do this. Never sent.
        DownloadMode = "download-mode",
        /// Writes a backup over the modem's memory, or over its backup
        /// (`docs/facts/dload-and-firmware-files.md` §3.2). Never sent.
        Restore = "restore",
        /// Gives raw commands to the SIM, which can write it or use up its tries. Never sent.
        SimWrite = "sim-write",
        /// Holds a character that no command has, or changes which characters end and rub out a line (registers
        /// 3, 4 and 5, ITU-T V.250 §6.2), so that nobody can tell what the modem would make of it or of later lines. Never sent.
        Unclear = "unclear",
        /// Is not known to be taken back: some commands of the vendor burn fuses, lock the boot loader or write factory data
        /// (`^SECUBOOT`, `^FACINFO` and others in its later command tables \[L\]). Never sent.
        Unknown = "unknown",
        /// Uses up a try of the PIN or the PUK when it is wrong (`docs/facts/at-and-usb.md` §1.4, `^CPIN?`).
        PinAttempt = "pin-attempt",
        /// Restarts the modem or switches it off; its ports go away.
        Restart = "restart",
        /// Dials or sends something, which can cost money.
        Call = "call",
        /// Changes something that the modem or the SIM keeps, which another such command changes back.
        Setting = "setting",
    }
}

impl Danger {
    /// Whether such a line is never sent. The others are sent, after a warning.
    pub fn is_blocked(self) -> bool {
        match self {
            Self::Identity
            | Self::UnlockCode
            | Self::Composition
            | Self::DownloadMode
            | Self::Restore
            | Self::SimWrite
            | Self::Unclear
            | Self::Unknown => true,
            Self::PinAttempt | Self::Restart | Self::Call | Self::Setting => false,
        }
    }
}

impl fmt::Display for Danger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// When a named command is dangerous.
#[derive(Clone, Copy, Debug)]
enum When {
    /// In every form: nothing is learnt from asking.
    Always(Danger),
    /// In every form but `?` and `=?`.
    NotAsking(Danger),
    /// As its values say.
    Values(fn(&[&str]) -> Option<Danger>),
}
use When::{Always, NotAsking, Values};

/// Names without their sign. A longer name that begins with one of these counts as this one: the
/// vendor makes variants by adding to a name (`^NVWR`, `^NVWREX`).
const BEGINS: &[(&str, When)] = &[
    // Identity. NV writing: E1550 sheet §5.2; AT forms from the vendor's later command tables [L].
    ("NVWR", NotAsking(Danger::Identity)),
    // In the list of an E1752; its meaning is taken from its name [G].
    ("NVMBN", NotAsking(Danger::Identity)),
    ("PHYNUM", NotAsking(Danger::Identity)), // [L]
    // Another maker's [L]; it writes the IMEI, so it stands here all the same.
    ("EGMR", NotAsking(Danger::Identity)),
    // Locks. AT sheet §1.4 and §6 complaint 37; ^CARDUNLOCK is in the list of an E1752 [L].
    ("CARDLOCK", NotAsking(Danger::UnlockCode)),
    ("CARDUNLOCK", NotAsking(Danger::UnlockCode)),
    ("SIMLOCK", NotAsking(Danger::UnlockCode)),   // [L]
    ("MAXLCKTMS", NotAsking(Danger::UnlockCode)), // the number of tries [L]
    // DLOAD sheet §3.2: the code before NV writes.
    ("DATALOCK", NotAsking(Danger::UnlockCode)),
    ("CLCK", Values(lock)),
    // 3GPP 27.007 §5.4: a digit says which number is wanted. Other makers' modems take one to be written here [L].
    ("CGSN", Values(number)),
    ("GSN", Values(number)),
    ("CPWD", Values(|values| Some(password(values)))),
    // USB composition. AT sheet §1.4.
    ("U2DIAG", NotAsking(Danger::Composition)),
    ("SETPORT", NotAsking(Danger::Composition)),
    // In the list of an E1752; its meaning is taken from its name [G].
    ("SETPID", NotAsking(Danger::Composition)),
    // E1550 sheet §1.2.
    ("QCDMG", Always(Danger::DownloadMode)),
    ("DISLOG", NotAsking(Danger::DownloadMode)),
    // DLOAD sheet §3.
    ("GODLOAD", Always(Danger::DownloadMode)),
    ("DATAMODE", Always(Danger::DownloadMode)),
    ("SIGNVER", NotAsking(Danger::DownloadMode)),
    ("SFM", NotAsking(Danger::DownloadMode)),
    // Factory test, restart and power off in the vendor's later command table [L].
    ("TMODE", NotAsking(Danger::DownloadMode)),
    // DLOAD sheet §3.2; the values of ^NVRSTSTTS are not established (same sheet §10), ^INFORBU [L].
    ("NVRESTORE", NotAsking(Danger::Restore)),
    ("NVBACKUP", NotAsking(Danger::Restore)),
    ("NVRSTSTTS", NotAsking(Danger::Restore)),
    ("INFORBU", NotAsking(Danger::Restore)),
    // 3GPP 27.007: raw and restricted access to the SIM, also through a channel of its own.
    ("CSIM", NotAsking(Danger::SimWrite)),
    ("CCHO", NotAsking(Danger::SimWrite)),
    ("CCHC", NotAsking(Danger::SimWrite)),
    ("CGLA", NotAsking(Danger::SimWrite)),
    (
        "CRLA",
        Values(|values| sim_access(values.get(1..).unwrap_or_default())),
    ),
    ("CRSM", Values(sim_access)),
    // +CPIN, ^CPIN and +CPIN2. AT sheet §1.4.
    ("CPIN", NotAsking(Danger::PinAttempt)),
    // AT sheet §1.4.
    ("RESET", NotAsking(Danger::Restart)),
    ("CFUN", Values(|values| Some(power(values)))),
    // In the list of an E1752; its meaning is taken from its name [G].
    ("QCPWRDN", NotAsking(Danger::Restart)),
    // 3GPP 27.005 and 27.007.
    ("CMGS", NotAsking(Danger::Call)),
    ("CMSS", NotAsking(Danger::Call)),
    ("CUSD", NotAsking(Danger::Call)),
];

/// The danger of sending `line`; `None` if there is none that matters.
///
/// A line is what a person types: one command or several joined with semicolons, with or without
/// `AT`, in any case. White space at its ends does not count. Several lines in one text are
/// [`Danger::Unclear`] at least. When a line holds several dangers, a blocked one is given first.
pub fn danger(line: &str) -> Option<Danger> {
    let line = line.trim();
    let clear = line.bytes().all(|byte| matches!(byte, 0x20..=0x7E));
    let mut found = Vec::new();
    if clear {
        scan(&reading(line, true, false), &mut found);
    } else {
        // A modem may drop control characters, take some of them for the end of a line, or let
        // them rub out what stands before.
        for ends_line in [true, false] {
            for rubs_out in [true, false] {
                scan(&reading(line, ends_line, rubs_out), &mut found);
            }
        }
        found.push(Danger::Unclear);
    }
    // The one that says most.
    let says = |danger: &&Danger| match danger {
        Danger::Unknown => 1,
        Danger::Unclear => 2,
        other if other.is_blocked() => 3,
        _ => 0,
    };
    let most = found.iter().map(|danger| says(&danger)).max()?;
    found.iter().find(|danger| says(danger) == most).copied()
}

/// The line as a modem may read it: capitals, without anything that cannot be seen.
fn reading(line: &str, ends_line: bool, rubs_out: bool) -> String {
    let mut text = String::with_capacity(line.len());
    for character in line.chars() {
        match character {
            '\r' | '\n' if ends_line => text.push(';'),
            '\u{8}' | '\u{7f}' if rubs_out => {
                text.pop();
            }
            seen if seen.is_ascii_graphic() => text.push(seen.to_ascii_uppercase()),
            _ => {}
        }
    }
    text
}

/// The characters that extended commands and others put before a name.
const SIGNS: &[char] = &['+', '^', '$', '*', '%', '#', '!', '@'];

/// Finds the dangers of a line. Quotes protect nothing: where they end is the modem's opinion.
fn scan(text: &str, found: &mut Vec<Danger>) {
    for (at, sign) in text.match_indices(SIGNS) {
        let after = text.get(at + sign.len()..).unwrap_or_default();
        let end = after
            .find(|character: char| !is_in_name(character))
            .unwrap_or(after.len());
        let (name, rest) = after.split_at_checked(end).unwrap_or_default();
        let rest = rest.split(';').next().unwrap_or_default();
        if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            found.extend(extended(sign, name, rest));
        }
    }
    for part in text.split(';') {
        found.extend(basic(part));
    }
}

/// Whether a character may stand in the name of an extended command (ITU-T V.250 §5.4.1). Those that may also begin one
/// are left to [`SIGNS`].
fn is_in_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-./:_".contains(character)
}

/// The letters and digits of a text: what a name says, whatever stands between.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The danger of a command such as `^U2DIAG` with what stands behind its name.
fn extended(sign: &str, name: &str, rest: &str) -> Option<Danger> {
    let asks = matches!(rest, "?" | "=?");
    let said = plain(name);
    if let Some((start, when)) = BEGINS.iter().find(|(start, _)| said.starts_with(start)) {
        // A longer name may say more: `^RESETIMEI` is no restart.
        if *start != name
            && !asks
            && let Some(danger) = by_name(&said, "=")
        {
            return Some(danger);
        }
        return match when {
            NotAsking(_) | Values(_) if asks => None,
            Always(danger) | NotAsking(danger) => Some(*danger),
            Values(judge) => {
                let values: Vec<&str> = rest.trim_start_matches('=').split(',').collect();
                judge(&values)
            }
        };
    }
    // The serial number, which asks without `?` on some [L]. Too short for the list above.
    if said == "SN" && !rest.is_empty() && !asks {
        return Some(Danger::Identity);
    }
    if asks || is_harmless(sign, name, rest) {
        return None;
    }
    // Text behind a name in an address such as `a@b.example` belongs to no command.
    let is_command = rest.is_empty() || rest.starts_with(['=', '?']);
    if !is_command && sign == "@" {
        return None;
    }
    let rest = if said == name { rest } else { "=" };
    let other = if is_taken_back(sign, name) {
        Danger::Setting
    } else {
        Danger::Unknown
    };
    by_name(&said, rest).or(is_command.then_some(other))
}

/// The danger of an unlisted command, by the words in its name and in its values: manufacturers name what writes
/// an IMEI after the IMEI (`^CIMEI`, `^MODIMEI`, `+SIMEI`, `+QIMEI`; owners' forums \[L\]). `rest` is what follows the name.
fn by_name(name: &str, rest: &str) -> Option<Danger> {
    let speaks_of = |words: &[&str], text: &str| words.iter().any(|word| text.contains(word));
    let changes = !rest.is_empty() || speaks_of(CHANGES, name);
    if changes && (speaks_of(IDENTITY, name) || name.starts_with("NV") || name.ends_with("NV")) {
        return Some(Danger::Identity);
    }
    if changes && speaks_of(LOCKS, name) {
        return Some(Danger::UnlockCode);
    }
    if speaks_of(NAMED_IN_VALUES, rest) {
        return Some(Danger::Identity);
    }
    None
}

/// Words in the name of a command that changes something without being given a value.
const CHANGES: &[&str] = &[
    "SET", "MOD", "WR", "CLR", "CLEAR", "DEL", "ERASE", "RESET", "RST",
];

/// Words in names of commands that could write what is made for one modem: its numbers, its addresses, its calibration.
const IDENTITY: &[&str] = &[
    "IMEI", "ESN", "MEID", "SERIAL", "SERNUM", "PSN", "MSN", "MAC", "NVW", "NVM", "NVI", "CALI",
    "RFCAL", "CALDATA", "PHYNUM",
];

/// Words in names of commands that could use up or change a lock.
const LOCKS: &[&str] = &["LOCK", "LCK", "UNLCK", "NCK", "PERSO"];

/// Words in the values of a command nobody listed: it sets a thing by its name.
const NAMED_IN_VALUES: &[&str] = &["IMEI", "MEID", "\"ESN\"", "SERIALN", "CALIBRAT", "UNLOCK"];

/// The danger of the basic commands at the beginning of a part of a line: `D`, `&F`, `&W`, registers, and what no
/// modem is known to have.
fn basic(part: &str) -> Option<Danger> {
    let part = part.strip_prefix("AT").unwrap_or(part);
    let part = part.split(SIGNS).next().unwrap_or_default();
    if let Some((name, value)) = part.rsplit_once('=')
        && value != "?"
        && let Some(danger) = by_name(&plain(name), &format!("={value}")).or(register(part))
    {
        return Some(danger);
    }
    let mut before = ' ';
    let mut found = None;
    for character in part.chars() {
        match (before, character) {
            // Factory values and storing: what is kept is not known on this family [G].
            ('&', 'F' | 'W' | 'Y') => found = found.or(Some(Danger::Setting)),
            ('&' | '\\', _) => {}
            (_, 'D') => return Some(Danger::Call),
            _ => {}
        }
        before = character;
    }
    found
}

/// The danger of setting registers, as in `S0=1`. Without a number the one that was named last is set.
fn register(part: &str) -> Option<Danger> {
    let mut found = None;
    let mut settings = part.split('=').peekable();
    while let Some(before) = settings.next() {
        let Some(value) = settings.peek() else { break };
        let name = before.trim_end_matches(|digit: char| digit.is_ascii_digit());
        let number = before.get(name.len()..).unwrap_or_default();
        let number = number.parse().ok().filter(|_: &u32| name.ends_with('S'));
        let end = value.find(|digit: char| !digit.is_ascii_digit());
        let value = value.get(..end.unwrap_or(value.len())).unwrap_or_default();
        match (number, value.parse::<u32>()) {
            (None | Some(3..=5), _) => return Some(Danger::Unclear),
            // Nothing is answered by itself.
            (Some(0), Ok(0)) => {}
            _ => found = Some(Danger::Setting),
        }
    }
    found
}

/// `+CGSN` asks, also with a digit.
fn number(values: &[&str]) -> Option<Danger> {
    match values {
        [value] if value.len() <= 1 => None,
        _ => Some(Danger::Identity),
    }
}

/// `+CLCK=<what>,<mode>[,<code>]`: mode 2 only asks. A comma within quotes is the modem's opinion.
fn lock(values: &[&str]) -> Option<Danger> {
    match values {
        [what, "2", ..] if what.matches('"').count() != 1 => None,
        _ => Some(password(values)),
    }
}

/// `+CPWD=<what>,<old>,<new>`, and `<what>` of [`lock`] (3GPP 27.007 §7.4, §7.5): `SC`, `FD` and `P2`
/// take the PIN, others bar calls. All that is left locks to a network, an operator or a SIM.
fn password(values: &[&str]) -> Danger {
    match values.first().map(|what| what.trim_matches('"')) {
        Some("SC" | "FD" | "P2") => Danger::PinAttempt,
        Some("AO" | "OI" | "OX" | "AI" | "IR" | "AB" | "AG" | "AC") => Danger::Setting,
        _ => Danger::UnlockCode,
    }
}

/// `+CRSM=<command>,…`: reading is 176, 178, 192 and 242 (3GPP 27.007 §8.18).
fn sim_access(values: &[&str]) -> Option<Danger> {
    match values {
        ["176" | "178" | "192" | "242", ..] => None,
        _ => Some(Danger::SimWrite),
    }
}

/// `+CFUN=<level>[,1]`: 6 and a second 1 restart (AT sheet §1.4).
fn power(values: &[&str]) -> Danger {
    match values {
        ["6", ..] | [_, "1", ..] => Danger::Restart,
        _ => Danger::Setting,
    }
}
