//! The answer to a command.

use super::result::FinalResult;

/// The lines of an answer and how it ended. All texts are safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtAnswer {
    /// The lines that belong to the command, in order, without echo and empty lines.
    pub lines: Vec<String>,
    /// How the command ended.
    pub result: FinalResult,
    /// The unsolicited lines that arrived meanwhile, in order.
    pub unsolicited: Vec<String>,
    /// Whether this was seen to answer the command. Otherwise it may be the late answer to an earlier
    /// one, or text of a message, and nothing better came for a while.
    pub fits: bool,
}

impl AtAnswer {
    /// Whether the command ended with `OK`.
    pub fn is_ok(&self) -> bool {
        self.result == FinalResult::Ok
    }

    /// The text behind `prefix` in the first line that begins with it, without the white space
    /// around it. The case does not matter, nor whether `prefix` has its colon.
    pub fn line(&self, prefix: &str) -> Option<&str> {
        self.values(prefix).next()
    }

    /// The text behind `prefix` in every line that begins with it, as in [`Self::line`].
    pub fn values(&self, prefix: &str) -> impl Iterator<Item = &str> {
        let prefix = prefix.trim_end_matches(':').to_owned();
        self.lines
            .iter()
            .filter_map(move |line| value(line, &prefix))
    }

    /// The first line of an answer that is nothing but its value, such as that to `AT+CGMM`. A prefix
    /// that some modems put in front all the same (`+CGMM:`, `+GMI:`) is taken off
    /// (`docs/facts/at-and-usb.md` §1.4).
    pub fn plain(&self) -> Option<&str> {
        let line = self.lines.first()?;
        let value = PLAIN
            .split_ascii_whitespace()
            .find_map(|prefix| value(line, prefix));
        Some(value.unwrap_or(line))
    }
}

/// Commands that are answered with a bare value by most modems, and with a prefix by some.
const PLAIN: &str = "
    +CGMI +CGMM +CGMR +CGSN +CIMI +GMI +GMM +GMR +GSN +CPIN ^DLOADVER ^HWVER ^ICCID ^IMEISV
    ^AUTHORITYVER ^AUTHORITYID
";

/// The text behind `prefix` and a colon.
fn value<'a>(line: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = line.split_at_checked(prefix.len())?;
    if !start.eq_ignore_ascii_case(prefix) {
        return None;
    }
    Some(rest.trim_start().strip_prefix(':')?.trim())
}

#[cfg(test)]
mod tests {
    use super::AtAnswer;
    use crate::protocol::at::FinalResult;

    fn answer(lines: &[&str]) -> AtAnswer {
        AtAnswer {
            lines: lines.iter().map(|&line| line.to_owned()).collect(),
            result: FinalResult::Ok,
            unsolicited: Vec::new(),
            fits: true,
        }
    }

    #[test]
    fn a_value_is_found_by_its_prefix_in_any_case() {
        let answer = answer(&[
            "^getportmode:type:WCDMA",
            "^SYSCFG: 2,2,400000,0,3",
            "^SYSCFG :13,1",
        ]);
        assert_eq!(answer.line("^SYSCFG:"), Some("2,2,400000,0,3"));
        assert_eq!(answer.line("^syscfg"), Some("2,2,400000,0,3"));
        assert_eq!(answer.line("^GETPORTMODE"), Some("type:WCDMA"));
        assert_eq!(answer.line("^SYS"), None);
        assert_eq!(answer.line("^SYSINFO"), None);
        let all: Vec<_> = answer.values("^SYSCFG").collect();
        assert_eq!(all, ["2,2,400000,0,3", "13,1"]);
    }

    #[test]
    fn a_plain_value_loses_a_prefix_it_should_not_have() {
        let table = [
            ("E1550", "E1550"),
            ("+CGMM: E1550", "E1550"),
            ("+GMI:huawei", "huawei"),
            ("+cgsn: 353443040000000", "353443040000000"),
            ("Manufacturer: huawei", "Manufacturer: huawei"),
        ];
        for (line, value) in table {
            assert_eq!(answer(&[line]).plain(), Some(value));
        }
        assert_eq!(answer(&[]).plain(), None);
    }
}
