//! The file of a backup, and which of its values may be put back into a modem.
//!
//! Only three settings are ever put back: the network setting, the devices that the modem shows besides its
//! ports, and voice calls. IMEI and NV items stand in the file for the owner; nothing here sends them
//! (`docs/facts/e1550-download-mode.md` §3.5).

use std::fmt;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize, Serializer};

use super::examine::HealthReading;
use super::report::ModemReport;
use crate::journal;
use crate::modem::{Composition, Family, Imei, RadioSetting, Voice};
use crate::problem::Problem;
use crate::small_file::{self, Content};
use crate::text::{self, FIELD_MAX, sanitise};

/// The mark of such a file.
const FORMAT: &str = "modem-medic backup";
/// The version that is written, and the newest that is read.
const VERSION: u32 = 1;
/// The most bytes that are read, and of which only some fields are kept: more than 7000 NV items of 128 bytes need.
const MOST_BYTES: u64 = 8 << 20;

/// The file's content. The owner's own copy, so identifiers are not masked here.
#[derive(Debug, Serialize)]
pub(super) struct BackupFile<'a> {
    format: &'static str,
    format_version: u32,
    made_at: u64,
    program: &'static str,
    imei: Option<&'a str>,
    modem: &'a ModemReport,
    voice: Option<Voice>,
    composition: Option<Composition>,
    nv_items: &'a [NvItem],
}

#[derive(Debug, Serialize)]
pub(super) struct NvItem {
    pub(super) item: u16,
    /// 0 for an item that was read (`docs/facts/e1550-download-mode.md` §3.5).
    pub(super) status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data: Option<String>,
}

impl<'a> BackupFile<'a> {
    /// A backup that is made now.
    pub(super) fn now(
        modem: &'a ModemReport,
        voice: Option<Voice>,
        composition: Option<Composition>,
        nv_items: &'a [NvItem],
    ) -> Self {
        Self {
            format: FORMAT,
            format_version: VERSION,
            made_at: journal::seconds_since_epoch(),
            program: env!("CARGO_PKG_VERSION"),
            imei: modem.identity.imei.as_ref().map(Imei::reveal),
            modem,
            voice,
            composition,
            nv_items,
        }
    }

    /// Writes it whole or not at all, so that a full disk never leaves half a backup.
    pub(super) fn save(&self, path: &Path) -> io::Result<()> {
        let text = text::json(&serde_json::to_string_pretty(self)?) + "\n";
        small_file::write(path, text.as_bytes())
    }
}

/// Why a file is no backup that settings could be restored from.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// It is another kind of file, or a damaged one.
    #[error("{0}")]
    NotABackup(String),
}

impl BackupError {
    /// The entry of the catalogue that explains this to a person.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Unreadable(_) => Problem::FileUnreadable,
            Self::NotABackup(_) => Problem::NotABackup,
        }
    }
}

/// The settings of a modem that can be put back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SavedSettings {
    /// The network setting.
    pub network: Option<RadioSetting>,
    /// The devices that it shows besides its ports.
    pub composition: Option<Composition>,
    /// Whether voice calls are on.
    pub voice: Option<Voice>,
}

impl From<&HealthReading> for SavedSettings {
    fn from(reading: &HealthReading) -> Self {
        Self {
            network: reading.modem.syscfg,
            composition: reading.composition,
            voice: reading.voice,
        }
    }
}

/// A backup that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Backup {
    /// When it was made, in seconds since 1970-01-01 UTC.
    pub made_at: u64,
    /// The modem's IMEI, where it had one of its own.
    pub imei: Option<Imei>,
    /// The modem's model.
    pub model: Option<String>,
    /// The settings that it holds.
    pub settings: SavedSettings,
}

#[derive(Deserialize)]
struct Read {
    format: String,
    format_version: u32,
    made_at: u64,
    imei: Option<String>,
    modem: ReadModem,
    // Absent in files of the first version of this program.
    #[serde(default)]
    voice: Option<String>,
    #[serde(default)]
    composition: Option<u16>,
}

#[derive(Deserialize)]
struct ReadModem {
    identity: ReadIdentity,
    #[serde(default)]
    syscfg: Option<String>,
}

#[derive(Deserialize)]
struct ReadIdentity {
    #[serde(default)]
    model: Option<String>,
}

impl Backup {
    /// Reads the backup at `path`.
    ///
    /// # Errors
    /// [`BackupError`] when the file cannot be read or is no backup of this program.
    pub fn read(path: &Path) -> Result<Self, BackupError> {
        match small_file::read(path, MOST_BYTES)? {
            Content::Bytes(bytes) => Self::from_bytes(&bytes),
            Content::Missing => Err(io::Error::from(io::ErrorKind::NotFound).into()),
            Content::TooLarge => {
                let reason = format!("it is larger than {MOST_BYTES} bytes");
                Err(BackupError::NotABackup(reason))
            }
        }
    }

    /// Reads a backup from the bytes of its file.
    ///
    /// # Errors
    /// [`BackupError::NotABackup`] when they are none of this program, or a value in them cannot be read.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BackupError> {
        let none = |reason: String| BackupError::NotABackup(reason);
        let read: Read = serde_json::from_slice(bytes).map_err(|error| none(error.to_string()))?;
        if read.format != FORMAT {
            return Err(none("it has not the mark of a backup".to_owned()));
        }
        if read.format_version > VERSION {
            let version = read.format_version;
            return Err(none(format!("its format {version} is of a later program")));
        }
        let network = read.modem.syscfg.map(|setting| setting.parse()).transpose();
        let voice = match read.voice.as_deref() {
            Some("on") => Some(Voice::On),
            Some("off") => Some(Voice::Off),
            None => None,
            Some(_) => return Err(none("its value for voice cannot be read".to_owned())),
        };
        let composition = read.composition.map(|value| value.to_string());
        Ok(Self {
            made_at: read.made_at,
            // A placeholder names no modem.
            imei: read.imei.and_then(|imei| imei.parse().ok()),
            model: read
                .modem
                .identity
                .model
                .map(|model| sanitise(&model, FIELD_MAX)),
            settings: SavedSettings {
                network: network.map_err(|error| none(format!("its network setting: {error}")))?,
                composition: composition.and_then(|value| Composition::parse(&value).ok()),
                voice,
            },
        })
    }

    /// Whether it is known to be of this modem, by the IMEI.
    pub fn is_of(&self, modem: &ModemReport) -> bool {
        self.imei.is_some() && self.imei == modem.identity.imei
    }

    /// Each setting in the backup beside what the modem has now, in the order in which they are put back: what only
    /// acts at the next plugging in comes last.
    pub fn plan(&self, modem: &ModemReport, now: &SavedSettings) -> Vec<Restorable> {
        let pairs = [
            (
                self.settings.voice.map(Saved::Voice),
                now.voice.map(Saved::Voice),
            ),
            (
                self.settings.network.map(Saved::Network),
                now.network.map(Saved::Network),
            ),
            (
                self.settings.composition.map(Saved::Composition),
                now.composition.map(Saved::Composition),
            ),
        ];
        let own = self.is_of(modem);
        let pairs = pairs.into_iter();
        let known = pairs.filter_map(|(saved, now)| saved.map(|saved| (saved, now)));
        known
            .map(|(saved, now)| Restorable {
                setting: saved.command(),
                now,
                saved,
                step: step(saved, now, modem.family, own),
            })
            .collect()
    }
}

fn step(saved: Saved, now: Option<Saved>, family: Family, own: bool) -> RestoreStep {
    let Some(now) = now else {
        return RestoreStep::Left(WhyLeft::NotTold);
    };
    if saved.is_kept_by(now) {
        return RestoreStep::Same;
    }
    match saved {
        Saved::Network(_) if saved.command() != now.command() => {
            RestoreStep::Left(WhyLeft::OtherKind)
        }
        Saved::Composition(_) if !family.takes_composition() => RestoreStep::Left(WhyLeft::NotSafe),
        // A value that is no modem's own and none of the three is never sent.
        Saved::Composition(value) if !own && !value.is_common() => {
            RestoreStep::Left(WhyLeft::NotSafe)
        }
        Saved::Voice(Voice::Off) => RestoreStep::Left(WhyLeft::OnlyTurnedOn),
        Saved::Network(_) | Saved::Composition(_) | Saved::Voice(Voice::On) => RestoreStep::Change,
    }
}

/// A setting of a modem that can be put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The network setting.
    Network(RadioSetting),
    /// The devices that the modem shows besides its ports.
    Composition(Composition),
    /// Voice calls.
    Voice(Voice),
}

impl Saved {
    /// The name of the command that sets it.
    pub fn command(self) -> &'static str {
        match self {
            Self::Network(setting) => setting.command().name(),
            Self::Composition(_) => Composition::COMMAND,
            Self::Voice(_) => Voice::COMMAND,
        }
    }

    /// Whether `reported` shows that the modem has this value.
    fn is_kept_by(self, reported: Self) -> bool {
        match (self, reported) {
            (Self::Network(saved), Self::Network(reported)) => saved.is_kept_by(&reported),
            _ => self == reported,
        }
    }
}

/// The value as it stands in the journal.
impl fmt::Display for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network(setting) => setting.fmt(f),
            Self::Composition(value) => value.fmt(f),
            Self::Voice(voice) => voice.fmt(f),
        }
    }
}

/// As the text of [`fmt::Display`].
impl Serialize for Saved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The step that restoring takes for a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "step", content = "why", rename_all = "kebab-case")]
pub enum RestoreStep {
    /// The modem has the value of the backup.
    Same,
    /// The value of the backup is sent and read back.
    Change,
    /// It is left as it is.
    Left(WhyLeft),
}

/// Why a setting is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyLeft {
    /// The modem does not tell its value, so nothing could be undone.
    NotTold,
    /// The modem is set by another command than the one in the backup.
    OtherKind,
    /// The modem might not come back with this value.
    NotSafe,
    /// Voice calls are turned on only.
    OnlyTurnedOn,
}

/// A setting of a backup beside the one that the modem has now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Restorable {
    /// The name of the command that sets it, such as `^SYSCFG`.
    pub setting: &'static str,
    /// The value now, or before it was put back.
    pub now: Option<Saved>,
    /// The value in the backup.
    pub saved: Saved,
    /// The step that is taken for it.
    #[serde(flatten)]
    pub step: RestoreStep,
}

#[cfg(test)]
mod tests {
    use super::{Backup, BackupError, Restorable, RestoreStep, Saved, SavedSettings, WhyLeft};
    use crate::job::ModemReport;
    use crate::modem::{Composition, Family, Voice};

    const IMEI: &str = "490154203237518";

    fn file(rest: &str) -> String {
        format!(
            r#"{{"format":"modem-medic backup","format_version":1,"made_at":1,"program":"0","imei":"{IMEI}",
            "modem":{{"identity":{{"model":"E1550"}},"syscfg":"13,1,3FFFFFFF,1,2"}},{rest}"nv_items":[]}}"#
        )
    }

    fn backup(rest: &str) -> Backup {
        Backup::from_bytes(file(rest).as_bytes()).unwrap()
    }

    fn modem(imei: &str) -> ModemReport {
        let mut modem = ModemReport {
            family: Family::E155x,
            ..ModemReport::default()
        };
        modem.identity.imei = imei.parse().ok();
        modem
    }

    fn composition(value: u16) -> Composition {
        Composition::parse(&value.to_string()).unwrap()
    }

    fn now(setting: &str, value: u16, voice: Voice) -> SavedSettings {
        SavedSettings {
            network: Some(setting.parse().unwrap()),
            composition: Some(composition(value)),
            voice: Some(voice),
        }
    }

    fn steps(plan: &[Restorable]) -> Vec<(&'static str, RestoreStep)> {
        plan.iter().map(|one| (one.setting, one.step)).collect()
    }

    #[test]
    fn a_backup_of_the_first_version_holds_the_network_setting_alone() {
        let old = backup("");
        assert_eq!(old.model.as_deref(), Some("E1550"));
        let plan = old.plan(&modem(IMEI), &now("2,2,3fffffff,1,2", 255, Voice::On));
        assert_eq!(steps(&plan), [("^SYSCFG", RestoreStep::Change)]);
        assert_eq!(plan[0].saved.to_string(), "13,1,3fffffff,1,2");
    }

    #[test]
    fn what_is_put_back_follows_the_rules_and_the_modem() {
        let all = backup(r#""voice":"on","composition":276,"#);
        let differs = now("2,2,3fffffff,1,2", 255, Voice::Off);
        let own = all.plan(&modem(IMEI), &differs);
        let changes = ["^CVOICE", "^SYSCFG", "^U2DIAG"].map(|name| (name, RestoreStep::Change));
        assert_eq!(steps(&own), changes);
        // 276 is a value that another modem had once: it may leave this one without its ports.
        let other = all.plan(&modem("353451048729000"), &differs);
        assert_eq!(
            steps(&other)[2],
            ("^U2DIAG", RestoreStep::Left(WhyLeft::NotSafe))
        );
        let common = backup(r#""composition":256,"#);
        let other = common.plan(&modem("353451048729000"), &differs);
        assert_eq!(steps(&other)[1], ("^U2DIAG", RestoreStep::Change));
        // Another family, a modem set by the other command, one that tells nothing, and voice that is on.
        let mut e3372 = modem(IMEI);
        e3372.family = Family::Unknown;
        let extended = now("\"00\",3fffffff,1,2,7fffffffffffffff,,", 255, Voice::On);
        let left = backup(r#""voice":"off","composition":256,"#).plan(&e3372, &extended);
        assert_eq!(
            steps(&left),
            [
                ("^CVOICE", RestoreStep::Left(WhyLeft::OnlyTurnedOn)),
                ("^SYSCFG", RestoreStep::Left(WhyLeft::OtherKind)),
                ("^U2DIAG", RestoreStep::Left(WhyLeft::NotSafe)),
            ]
        );
        let silent = all.plan(&modem(IMEI), &SavedSettings::default());
        assert!(
            silent
                .iter()
                .all(|one| one.step == RestoreStep::Left(WhyLeft::NotTold))
        );
        let same = all.plan(&modem(IMEI), &now("13,1,3fffffff,1,2", 276, Voice::On));
        assert!(
            same.iter().all(|one| one.step == RestoreStep::Same),
            "{same:?}"
        );
    }

    #[test]
    fn a_modem_without_an_imei_of_its_own_has_no_backup_of_its_own() {
        let text = file("").replace(IMEI, "000000000000000");
        let nobody = Backup::from_bytes(text.as_bytes()).unwrap();
        assert!(!nobody.is_of(&modem("000000000000000")));
        assert!(backup("").is_of(&modem(IMEI)));
    }

    #[test]
    fn other_and_damaged_files_are_refused() {
        let whole = file("");
        let others = [
            String::new(),
            "[]".to_owned(),
            "{}".to_owned(),
            whole.replace("modem-medic backup", "settings"),
            whole.replace("\"format_version\":1", "\"format_version\":2"),
            whole.replace("13,1,3FFFFFFF,1,2", "13,1,3FFFFFFF,1,2\\r\\nAT^NVWR=1"),
            file(r#""voice":"loud","#),
            whole.chars().take(whole.len() - 9).collect(),
            "[".repeat(100_000),
        ];
        for text in others {
            let refused = Backup::from_bytes(text.as_bytes());
            assert!(
                matches!(refused, Err(BackupError::NotABackup(_))),
                "{text:.60}"
            );
        }
    }

    #[test]
    fn a_value_stands_in_json_as_it_is_sent() {
        let plan = backup(r#""composition":256,"#).plan(&modem(IMEI), &SavedSettings::default());
        let json = serde_json::to_value(plan[1]).unwrap();
        let expected = serde_json::json!({
            "setting": "^U2DIAG", "now": null, "saved": "256", "step": "left", "why": "not-told",
        });
        assert_eq!(json, expected);
        assert_eq!(Saved::Voice(Voice::On).to_string(), "0");
    }
}
