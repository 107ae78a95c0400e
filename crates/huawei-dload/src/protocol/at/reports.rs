//! Unsolicited reports of the modem.

use super::lines::{LineEvent, Lines};

/// Lines that need no command, by what stands before the colon (`docs/facts/at-and-usb.md` §1.5). Some of
/// them are answers too, while their command is open.
const REPORTS: &str = "
    ^ANLEVEL ^BOOT ^CCALLSTATE ^CEND ^CONF ^CONN ^CSCHANNELINFO ^CSNR ^DDTMF ^DSDORMANT
    ^DSFLOWRPT ^EARST ^ECCLIST ^EONS ^HCSQ ^HRSSILVL ^LTERSRP ^LWURC ^MODE ^NDISEND ^NDISSTAT
    ^ORIG ^PDPDEACT ^PLMN ^POSEND ^POSITION ^REJINFO ^RFSWITCH ^RSSI ^RSSILVL ^SIMST ^SMMEMFULL
    ^SRVST ^STIN ^SYSINFO ^THERM ^TIME +CBM +CCWA +CDS +CDSI +CEREG +CGEV +CGREG +CIEV +CLIP +CMGL
    +CMGR +CMT +CMTI +CPIN +CREG +CRING +CSSI +CSSU +CTZE +CTZV +CUSATEND +CUSATP +CUSD +NITZ
";

/// Reports without a colon.
const BARE: &[&str] = &["RING", "+CUSATEND", "NO CARRIER"];

/// The most reports that are kept until someone takes them. Later ones are dropped and counted.
const MAX_REPORTS: usize = 256;

/// Whether a line is one that modems send by themselves, when no command is open that it could be
/// the answer to. The second line of `+CMT:` and `+CDS:` cannot be told from its looks.
pub fn is_unsolicited(line: &str) -> bool {
    let line = line.trim();
    BARE.iter().any(|bare| line.eq_ignore_ascii_case(bare))
        || name(line).is_some_and(|name| {
            let mut reports = REPORTS.split_ascii_whitespace();
            reports.any(|report| name.eq_ignore_ascii_case(report))
        })
}

/// Whether a line with no command open is a report: a known one, or one of the vendor's form.
pub fn is_report(line: &str) -> bool {
    is_unsolicited(line) || looks_like_a_report(line)
}

/// The name before the colon of a line such as `^RSSI:17`, with its sign. Some modems put a space before the colon.
pub(super) fn name(line: &str) -> Option<&str> {
    let name = line.split_once(':')?.0.trim_end();
    let word = name.strip_prefix(['^', '+'])?;
    let holds = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    holds.then_some(name)
}

/// Whether a line has the form of the vendor's reports at all: firmware newer than the list knows
/// more of them.
pub(super) fn looks_like_a_report(line: &str) -> bool {
    line.starts_with('^') && name(line).is_some()
}

/// The reports heard so far, and whether the next line is the second half of one.
#[derive(Clone, Debug, Default)]
pub(super) struct Reports {
    pub(super) kept: Vec<String>,
    /// How many lines found no more room.
    pub(super) dropped: usize,
    second: Option<SecondLine>,
    /// Text that somebody else wrote was heard. It can look like anything, also in the lines that
    /// follow it.
    pub(super) text_heard: bool,
}

impl Reports {
    /// Keeps a report.
    pub(super) fn keep(&mut self, line: String) {
        self.second = SecondLine::after(&line);
        self.push(line);
    }

    /// Keeps `line` if it is the second half of the last report, and gives it back otherwise.
    pub(super) fn keep_second(&mut self, line: String) -> Option<String> {
        let Some(second) = self.second.take() else {
            return Some(line);
        };
        if !second.is(&line) {
            return Some(line);
        }
        self.second = second.after_line(&line);
        self.text_heard |= !matches!(second, SecondLine::Pdu(_));
        self.push(line);
        None
    }

    fn push(&mut self, line: String) {
        if self.kept.len() < MAX_REPORTS {
            self.kept.push(line);
        } else {
            self.dropped = self.dropped.saturating_add(1);
        }
    }
}

/// How many lines the quoted text of one report may have.
const MAX_QUOTED: u8 = 32;

/// The line that follows a report which has more than one.
#[derive(Clone, Copy, Debug)]
enum SecondLine {
    /// A PDU of this many bytes, not counting the address of the service centre before it.
    Pdu(usize),
    /// The text of a message, which can look like anything.
    Text,
    /// The rest of a text whose closing quote has not come, of so many lines at most.
    Quoted(u8),
}

impl SecondLine {
    /// `+CMT: [name],24`, `+CDS: 24` and `+CMGL: 0,1,,24` announce a PDU; other forms of `+CMT:`,
    /// `+CBM:`, `+CMGL:` and `+CMGR:` a text; other forms of `+CDS:` are complete. The text of `+CUSD:`
    /// ends with its quote.
    fn after(line: &str) -> Option<Self> {
        let (name, value) = line.split_once(':')?;
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        let mut fields = value.rsplit(',');
        let length = fields.next().and_then(|field| field.trim().parse().ok());
        let others = fields.count();
        if is("+CMT") || is("+CBM") {
            return Some(match length {
                Some(length) if others <= 1 => Self::Pdu(length),
                _ => Self::Text,
            });
        }
        if is("+CMGL") || is("+CMGR") {
            return Some(match length {
                Some(length) if !value.contains('"') => Self::Pdu(length),
                _ => Self::Text,
            });
        }
        if is("+CUSD") {
            return is_odd(line).then_some(Self::Quoted(MAX_QUOTED));
        }
        let announced = is("+CDS") && others == 0;
        length.filter(|_| announced).map(Self::Pdu)
    }

    fn is(self, line: &str) -> bool {
        match self {
            Self::Pdu(length) => {
                line.len().is_multiple_of(2)
                    && line.len() / 2 >= length.max(4)
                    && line.bytes().all(|byte| byte.is_ascii_hexdigit())
            }
            Self::Text | Self::Quoted(_) => true,
        }
    }

    /// The line expected after `line`.
    fn after_line(self, line: &str) -> Option<Self> {
        match self {
            Self::Quoted(left) if left > 0 && !is_odd(line) => Some(Self::Quoted(left - 1)),
            _ => None,
        }
    }
}

/// Whether a quote is opened in `line`, or closed that was open before.
fn is_odd(line: &str) -> bool {
    !line.matches('"').count().is_multiple_of(2)
}

/// Collects unsolicited lines while no command is open. Anything else that arrives then, such as a
/// late answer, belongs to nothing and is dropped, unless everything is to be heard.
#[derive(Clone, Debug, Default)]
pub struct Listener {
    pub(super) lines: Lines,
    pub(super) reports: Reports,
    everything: bool,
}

impl Listener {
    /// A listener that has heard nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A listener that keeps every line, for people who want to see all that is said.
    pub fn of_everything() -> Self {
        Self {
            everything: true,
            ..Self::default()
        }
    }

    /// Takes bytes as they arrived.
    pub fn feed(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            let event = self.lines.push(byte);
            self.hear(event);
        }
    }

    /// Takes that nothing follows what arrived so far: a modem that ends its lines with a CR alone has ended one.
    pub fn settle(&mut self) {
        let event = self.lines.rest();
        self.hear(event);
    }

    fn hear(&mut self, event: Option<LineEvent>) {
        let Some(LineEvent::Line { text, .. }) = event else {
            return;
        };
        if let Some(line) = self.reports.keep_second(text)
            && (self.everything || is_report(&line))
        {
            self.reports.keep(line);
        }
    }

    /// Takes bytes as they arrived and keeps every line.
    pub(super) fn feed_everything(&mut self, bytes: &[u8]) {
        let everything = std::mem::replace(&mut self.everything, true);
        self.feed(bytes);
        self.everything = everything;
    }

    /// The lines heard since the last call, in order; the first 256 of them.
    pub fn take(&mut self) -> Vec<String> {
        std::mem::take(&mut self.reports.kept)
    }

    /// How many lines found no more room since the last call, those of an answer included.
    pub fn take_dropped(&mut self) -> usize {
        std::mem::take(&mut self.reports.dropped)
    }
}
