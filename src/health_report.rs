//! The health report: everything that was read of a modem, what looks wrong with it and what to do, as a
//! page of the window, as text, and as a web page that prints well.
//!
//! It is made to be shown to others. Of what the modem said in its own words only that stays which the
//! keep-list of `privacy` vouches for; numbers that name the modem or its card are masked.
//! The owner can ask for all of it.

use std::fmt::Write as _;

use crate::html::{self, escaped};
use crate::job::{Fact, FactGroup, Finding, HealthReading};
use crate::language::Words;
use crate::modem::FirmwareVersion;
use crate::privacy;

/// Whether a report may name the modem and its owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Identifiers {
    /// Nothing in it names anybody.
    #[default]
    Hidden,
    /// Everything stands in it, because the owner asked for that.
    Shown,
}

/// A report, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthReport {
    /// Its title.
    pub title: String,
    /// When it was made, and by which program.
    pub made: String,
    /// Whether it names anybody, in words.
    pub note: String,
    /// The title over what looks wrong.
    pub findings_title: String,
    /// The findings, and the advice for each.
    pub findings: Vec<Advice>,
    /// Said where nothing looks wrong.
    pub nothing_wrong: String,
    /// The lines, in groups.
    pub groups: Vec<Group>,
    /// The language, as HTML names it.
    language: &'static str,
}

/// Something that looks wrong, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The finding itself.
    pub finding: Finding,
    /// The same in words.
    pub title: String,
    /// The remedy.
    pub action: String,
}

/// Lines that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The subject of these lines.
    pub title: String,
    /// Their names and values.
    pub rows: Vec<(String, String)>,
}

impl HealthReport {
    /// The report of what was read at the local time `time`.
    pub fn new(
        reading: &HealthReading,
        words: &Words,
        time: &str,
        identifiers: Identifiers,
    ) -> Self {
        let reveal = identifiers == Identifiers::Shown;
        let row = |fact: Fact| {
            let value = match words.fact_value(fact, reading, reveal) {
                None => words.say("not-told").to_owned(),
                Some(value) if reveal || may_be_shown(fact, reading) => value,
                Some(_) => words.say("value-hidden").to_owned(),
            };
            (words.fact_name(fact).to_owned(), value)
        };
        Self {
            title: words.say("report-title").to_owned(),
            made: words.report_made(time, env!("CARGO_PKG_VERSION")),
            note: words
                .say(if reveal {
                    "report-shown"
                } else {
                    "report-masked"
                })
                .to_owned(),
            findings_title: words.say("report-findings").to_owned(),
            findings: reading
                .findings()
                .into_iter()
                .map(|finding| Advice {
                    finding,
                    title: words.finding(finding).to_owned(),
                    action: words.finding_action(finding),
                })
                .collect(),
            nothing_wrong: words.say("report-nothing-wrong").to_owned(),
            groups: FactGroup::ALL
                .iter()
                .map(|group| Group {
                    title: words.fact_group(*group).to_owned(),
                    rows: group.facts().iter().map(|fact| row(*fact)).collect(),
                })
                .collect(),
            language: words.language().tag(),
        }
    }

    /// The report as plain text, its values in one column.
    pub fn to_text(&self) -> String {
        let rows = self.groups.iter().flat_map(|group| &group.rows);
        let width = rows
            .map(|(name, _)| name.chars().count())
            .max()
            .unwrap_or(0);
        let mut text = format!("{}\n{}\n{}\n", self.title, self.made, self.note);
        // Writing to a String cannot fail.
        for group in &self.groups {
            writeln!(text, "\n{}", group.title).ok();
            for (name, value) in &group.rows {
                let gap = " ".repeat(width - name.chars().count());
                writeln!(text, "  {name}{gap}  {value}").ok();
            }
        }
        writeln!(text, "\n{}", self.findings_title).ok();
        if self.findings.is_empty() {
            writeln!(text, "  {}", self.nothing_wrong).ok();
        }
        for advice in &self.findings {
            writeln!(text, "  {}\n    {}", advice.title, advice.action).ok();
        }
        text
    }

    /// The report as one web page that needs nothing else, made to be printed.
    pub fn to_html(&self) -> String {
        let (made, note) = (escaped(&self.made), escaped(&self.note));
        let mut page = format!("<p class=\"small\">{made}<br>{note}</p>\n");
        // Writing to a String cannot fail.
        for group in &self.groups {
            let title = escaped(&group.title);
            writeln!(page, "<section>\n<h2>{title}</h2>\n<table>").ok();
            for (name, value) in &group.rows {
                let (name, value) = (escaped(name), escaped(value));
                writeln!(
                    page,
                    "<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>"
                )
                .ok();
            }
            page.push_str("</table>\n</section>\n");
        }
        let title = escaped(&self.findings_title);
        writeln!(page, "<section>\n<h2>{title}</h2>").ok();
        if self.findings.is_empty() {
            writeln!(page, "<p>{}</p>", escaped(&self.nothing_wrong)).ok();
        } else {
            page.push_str("<ul>\n");
            for advice in &self.findings {
                let (title, action) = (escaped(&advice.title), escaped(&advice.action));
                writeln!(page, "<li><strong>{title}</strong><br>{action}</li>").ok();
            }
            page.push_str("</ul>\n");
        }
        page.push_str("</section>\n");
        html::page(self.language, &self.title, STYLE, &page)
    }

    /// The report in the form that a file of this name has: a web page for `.html` and `.htm`, else text.
    pub fn for_file(&self, path: &std::path::Path) -> String {
        let is_page = path.extension().is_some_and(|ending| {
            ["html", "htm"]
                .iter()
                .any(|page| ending.eq_ignore_ascii_case(page))
        });
        if is_page {
            self.to_html()
        } else {
            self.to_text()
        }
    }

    /// A name for the file, with the day of a local date such as `2026-11-24`.
    pub fn suggested_name(day: &str) -> String {
        format!("modem-medic-report-{day}.html")
    }
}

/// Black on white, in one column, with no row torn in two between pages.
const STYLE: &str = "\
@page{margin:18mm}\
body{font:11pt/1.4 system-ui,sans-serif;color:#000;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:20pt;margin:0}h2{font-size:13pt;margin:1.4rem 0 .4rem}\
.small{font-size:9pt;color:#444}\
table{border-collapse:collapse;width:100%}\
th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ccc}\
th{font-weight:normal;color:#444;width:14rem}td{overflow-wrap:anywhere}\
ul{padding-left:1.2rem}li{margin-bottom:.5rem}\
section,tr,li{break-inside:avoid}h2{break-after:avoid}\
@media print{body{margin:0;padding:0;max-width:none}}";

/// Whether what the modem said in its own words may stand in a report that names nobody. This program's own
/// words and numbers may.
fn may_be_shown(fact: Fact, reading: &HealthReading) -> bool {
    let identity = &reading.modem.identity;
    let vouched = |answer: &str, said: Option<&str>| {
        said.is_none_or(|said| {
            let line = format!("{answer}{said}");
            privacy::vouched(line.as_bytes()) == line.as_bytes()
        })
    };
    let model = || vouched("+CGMM: ", identity.model.as_deref());
    match fact {
        Fact::Found => model(),
        Fact::Model => model() && vouched("+CGMI: ", identity.manufacturer.as_deref()),
        Fact::Firmware => {
            let version = identity.firmware.as_ref().map(FirmwareVersion::as_str);
            vouched("+CGMR: ", version.or(identity.revision.as_deref()))
        }
        Fact::Compiled => vouched("^VERSION:BDT:", identity.compiled.as_deref()),
        Fact::Hardware => vouched("^HWVER:", identity.hardware.as_deref()),
        Fact::Dashboard => vouched("^VERSION:EXTD:", identity.dashboard.as_deref()),
        // It tells where its owner is a customer.
        Fact::Operator => false,
        Fact::Imei
        | Fact::Serial
        | Fact::Chipset
        | Fact::Nand
        | Fact::Lock
        | Fact::Attempts
        | Fact::FirmwareLine
        | Fact::Sim
        | Fact::PinAttempts
        | Fact::Network
        | Fact::Technology
        | Fact::Signal
        | Fact::Setting
        | Fact::Bands
        | Fact::Voice
        | Fact::Cdrom
        | Fact::CardReader => true,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{HealthReport, Identifiers};
    use crate::job::{HealthReading, ModemReport};
    use crate::language::{Language, Words};
    use crate::modem::{
        CardLock, Composition, Identity, NetworkState, Operator, PinState, RadioCommand,
        RadioSetting, Voice,
    };

    const IMEI: &str = "490154203237518";

    fn reading() -> HealthReading {
        let mut identity = Identity::default();
        identity.absorb_ati(&[
            "Manufacturer: huawei",
            "Model: E1550",
            "Revision: 11.609.18.00.00",
        ]);
        identity.absorb_serial(IMEI);
        identity.absorb_hardware("^HWVER:\"CD6ATCPU\"");
        let family = identity.family();
        HealthReading {
            modem: ModemReport {
                identity,
                family,
                pin: Some(PinState::Ready),
                card_lock: CardLock::parse("^CARDLOCK: 1,10,0").ok(),
                syscfg: RadioSetting::parse(RadioCommand::Syscfg, "13,1,280000,0,2").ok(),
                network: NetworkState {
                    operator: Operator::parse("+COPS: 0,0,\"Jane <b>Doe</b> Mobile\",2").ok(),
                    ..NetworkState::default()
                },
                ..ModemReport::default()
            },
            serial: "^SN: TR7TAA1930501234".parse().ok(),
            voice: Some(Voice::On),
            composition: Composition::parse("256").ok(),
            ..HealthReading::default()
        }
    }

    fn report(identifiers: Identifiers) -> HealthReport {
        let words = Words::new(Language::English);
        HealthReport::new(&reading(), &words, "2026-11-24 22:49", identifiers)
    }

    fn value<'a>(report: &'a HealthReport, name: &str) -> &'a str {
        let rows = report.groups.iter().flat_map(|group| &group.rows);
        let mut values = rows.filter(|(own, _)| own == name).map(|(_, value)| value);
        values.next().unwrap_or_else(|| panic!("no line {name}"))
    }

    #[test]
    fn the_lines_stand_in_the_order_that_owners_know() {
        let report = report(Identifiers::Hidden);
        let names: Vec<&str> = report.groups[0]
            .rows
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(
            names,
            [
                "Found modem",
                "Model",
                "IMEI",
                "Serial number",
                "Firmware",
                "Build date",
                "Hardware",
                "Chipset",
                "Flash memory",
                "Operator lock",
                "Unlock attempts left",
                "What is known of it",
            ]
        );
        assert_eq!(value(&report, "Found modem"), "E1550");
        assert_eq!(value(&report, "Firmware"), "11.609.18.00.00");
        assert_eq!(value(&report, "Chipset"), "Qualcomm");
        assert_eq!(value(&report, "Flash memory"), "not reported");
        assert_eq!(value(&report, "Unlock attempts left"), "10");
        assert_eq!(value(&report, "CD-ROM"), "off");
        assert_eq!(value(&report, "Card reader"), "on");
        assert_eq!(value(&report, "Voice calls"), "on");
    }

    #[test]
    fn nothing_that_names_somebody_stands_in_it_unless_it_is_asked_for() {
        let hidden = report(Identifiers::Hidden);
        for text in [hidden.to_text(), hidden.to_html()] {
            assert!(
                !text.contains(IMEI) && !text.contains("TR7TAA193050"),
                "{text}"
            );
            assert!(!text.contains("Doe"), "{text}");
            assert!(
                text.contains("…237518") && text.contains("hidden"),
                "{text}"
            );
        }
        let shown = report(Identifiers::Shown).to_text();
        assert!(shown.contains(IMEI) && shown.contains("TR7TAA1930501234"));
        assert!(shown.contains("Do not publish this report."));
    }

    #[test]
    fn an_answer_that_the_keep_list_does_not_vouch_for_is_hidden() {
        let mut reading = reading();
        reading.modem.identity.model = Some("Property of Jane".into());
        let words = Words::new(Language::English);
        let report = HealthReport::new(&reading, &words, "", Identifiers::Hidden);
        assert_eq!(value(&report, "Model"), "hidden");
        assert!(!report.to_html().contains("Jane"));
    }

    #[test]
    fn the_letters_of_a_build_behind_a_version_name_nobody() {
        let words = Words::new(Language::English);
        for (revision, expected) in [
            ("11.608.12.04.21SP1", "11.608.12.04.21SP1"),
            ("11.608.13.02.00.B418SP01", "11.608.13.02.00.B418SP01"),
            ("11.608.12.04.21 Jane", "hidden"),
            ("11.608.12.04.21.JANE", "hidden"),
        ] {
            let mut reading = reading();
            let mut identity = Identity::default();
            identity.absorb_ati(&["Model: E1550", &format!("Revision: {revision}")]);
            reading.modem.identity = identity;
            let report = HealthReport::new(&reading, &words, "", Identifiers::Hidden);
            assert_eq!(value(&report, "Firmware"), expected, "{revision}");
        }
    }

    #[test]
    fn the_web_page_takes_nothing_from_the_modem_for_more_than_text() {
        let page = report(Identifiers::Shown).to_html();
        assert!(
            page.contains("Jane &lt;b&gt;Doe&lt;/b&gt; Mobile"),
            "{page}"
        );
        assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<html lang=\"en\">"));
        for absent in ["http://", "https://", "<script", "src="] {
            assert!(!page.contains(absent), "{absent}");
        }
        assert_eq!(page.matches("<tr>").count(), page.matches("</tr>").count());
    }

    #[test]
    fn what_looks_wrong_comes_with_what_to_do() {
        let report = report(Identifiers::Hidden);
        let text = report.to_text();
        assert!(
            text.contains("The modem is locked to an operator\n    "),
            "{text}"
        );
        assert!(text.contains("Attempts left: 10."), "{text}");
        assert!(
            text.contains("The setting allows 2G networks only"),
            "{text}"
        );
        let words = Words::new(Language::English);
        let healthy = HealthReading::default();
        let report = HealthReport::new(&healthy, &words, "", Identifiers::Hidden);
        assert!(report.to_text().contains("Nothing looks wrong"));
    }

    #[test]
    fn the_ending_of_the_file_decides_its_form() {
        let report = report(Identifiers::Hidden);
        for name in ["a.html", "a.HTM"] {
            assert!(
                report.for_file(Path::new(name)).starts_with("<!DOCTYPE"),
                "{name}"
            );
        }
        for name in ["a.txt", "a", "html"] {
            assert!(
                report
                    .for_file(Path::new(name))
                    .starts_with("Health report"),
                "{name}"
            );
        }
    }

    #[test]
    fn every_language_fills_every_line() {
        for language in Language::ALL {
            let words = Words::new(*language);
            let report = HealthReport::new(&reading(), &words, "", Identifiers::Hidden);
            for (name, value) in report.groups.iter().flat_map(|group| &group.rows) {
                assert!(!name.is_empty() && !value.is_empty(), "{language:?} {name}");
            }
            assert!(!report.findings.is_empty());
        }
    }
}
