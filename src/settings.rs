//! Settings: remembered from one start to the next.
//!
//! A JSON file. Reading never fails: what is missing or wrong gets its default, what is out of range
//! is brought into it, and a file that is no JSON is set aside. Fields of a later version are kept and
//! written back. Nothing here loosens a safety rule: consent, force and revealing are never remembered
//! (`docs/facts/flasher-ux.md` §8.1).

use std::ffi::OsStr;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use serde::de::value::MapDeserializer;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use crate::small_file::{self, Content, path_text};
use crate::text;

/// The version of the file's format.
pub const VERSION: u32 = 1;
/// Largest settings file that is read, in bytes. It takes some 40 bytes of memory for each of them, and time that grows with
/// its length alone.
pub const MOST_BYTES: u64 = 1024 * 1024;
/// How many files are remembered.
pub const RECENT_FILES: usize = 8;
/// The zoom that can be set, in percent.
pub const ZOOM: RangeInclusive<u16> = 75..=200;
/// Sides of a window in points. A damaged file must not give one that cannot be seen.
const SIDE: RangeInclusive<u32> = 320..=16_384;
/// Where a window's corner may be, in points. Screens left of the first one have negative places.
const CORNER: RangeInclusive<i32> = -32_768..=32_767;
/// Longest path or name that is believed, in bytes. Windows allows 32767 characters.
const LONGEST: usize = 32 * 1024;

/// How the window looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system does, light or dark, also when it changes.
    #[default]
    System,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
    /// Strong contrast for weak eyes.
    HighContrast,
}

/// Where the window was, in points. The window must still bring it onto a screen that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Width of the inside.
    pub width: u32,
    /// Height of the inside.
    pub height: u32,
    /// Left edge; absent where the system does not tell, as Wayland does not.
    #[serde(default)]
    pub x: Option<i32>,
    /// Upper edge.
    #[serde(default)]
    pub y: Option<i32>,
    /// Whether it filled the screen.
    #[serde(default)]
    pub maximised: bool,
}

/// Everything that is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Version of the format, [`VERSION`] after reading.
    pub version: u32,
    /// Language tag such as `de` or `pt-BR`; the system's language when absent.
    pub language: Option<String>,
    /// How the window looks.
    pub theme: Theme,
    /// Size of everything in percent, within [`ZOOM`].
    #[serde(deserialize_with = "nearest_zoom")]
    pub zoom_percent: u16,
    /// Whether things should appear without moving.
    pub reduced_motion: bool,
    /// Whether the end of a job is notified while the person uses another window.
    pub notify: bool,
    /// Whether the end of a job is heard.
    pub sound: bool,
    /// Files chosen before, the newest first, at most [`RECENT_FILES`].
    #[serde(serialize_with = "path_text::list")]
    pub recent_files: Vec<PathBuf>,
    /// The folder a file was last chosen from.
    #[serde(serialize_with = "path_text::optional")]
    pub last_folder: Option<PathBuf>,
    /// The port that was last named by hand.
    #[serde(serialize_with = "path_text::optional")]
    pub last_port: Option<PathBuf>,
    /// The download port that was last named by hand.
    #[serde(serialize_with = "path_text::optional")]
    pub last_download_port: Option<PathBuf>,
    /// Where the window was.
    pub window: Option<WindowPlace>,
    /// The simulated modem that was last chosen: a scenario's name or file.
    pub scenario: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    other: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            language: None,
            theme: Theme::System,
            zoom_percent: 100,
            reduced_motion: false,
            notify: true,
            sound: false,
            recent_files: Vec::new(),
            last_folder: None,
            last_port: None,
            last_download_port: None,
            window: None,
            scenario: None,
            other: Map::new(),
        }
    }
}

/// Why the settings are not all as they were left. The program goes on in every case.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The file is there and cannot be read. Defaults are used.
    #[error("the settings cannot be read ({0})")]
    Unreadable(#[source] io::Error),
    /// The file is no JSON object, or far too large. Defaults are used.
    #[error("the settings file is damaged ({detail})")]
    Damaged {
        /// The defect of the file.
        detail: String,
        /// Where the damaged file is now; absent when it could not be moved.
        aside: Option<PathBuf>,
    },
    /// These fields hold something impossible and got their defaults.
    #[error("some settings could not be understood: {}", .0.join(", "))]
    Fields(Vec<String>),
}

impl Settings {
    /// Reads the settings. A missing file gives the defaults and no trouble.
    pub fn load(path: &Path) -> (Self, Option<Trouble>) {
        let detail = match small_file::read(path, MOST_BYTES) {
            Ok(Content::Missing) => return (Self::default(), None),
            Err(error) => return (Self::default(), Some(Trouble::Unreadable(error))),
            Ok(Content::TooLarge) => format!("it holds more than {MOST_BYTES} bytes"),
            Ok(Content::Bytes(bytes)) => match Self::parse(&bytes) {
                Ok((settings, wrong)) => {
                    let trouble = (!wrong.is_empty()).then_some(Trouble::Fields(wrong));
                    return (settings, trouble);
                }
                Err(error) => error.to_string(),
            },
        };
        let aside = small_file::set_aside(path)
            .inspect_err(|error| log::warn!("the damaged settings cannot be moved: {error}"))
            .ok();
        let trouble = Trouble::Damaged { detail, aside };
        log::warn!("{trouble}");
        (Self::default(), Some(trouble))
    }

    /// The settings in these bytes, and the names of the fields that were wrong.
    ///
    /// # Errors
    /// When the bytes are no JSON object.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<String>), serde_json::Error> {
        // Some editors put this mark before the text.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut fields: Map<String, Value> = serde_json::from_slice(bytes)?;
        fields.remove("version");
        let mut wrong = Vec::new();
        // Each is read by itself first, so that a wrong one does not spoil the others.
        fields.retain(|name, value| {
            let alone = MapDeserializer::new([(name.as_str(), &*value)].into_iter());
            let sound: Result<Self, serde_json::Error> = Self::deserialize(alone);
            sound
                .inspect_err(|error| {
                    log::debug!("setting {name}: {error}");
                    wrong.push(name.clone());
                })
                .is_ok()
        });
        let mut settings: Self = serde_json::from_value(Value::Object(fields))?;
        settings.bring_into_range();
        Ok((settings, wrong))
    }

    /// Writes the settings, whole or not at all, and makes the folder when it is missing.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let mut tidy = self.clone();
        tidy.version = VERSION;
        tidy.bring_into_range();
        let mut text = text::json(&serde_json::to_string_pretty(&tidy)?);
        if u64::try_from(text.len()).is_ok_and(|length| length >= MOST_BYTES) {
            // Fields that this version does not know would make the file one that is not read again.
            tidy.other.clear();
            text = text::json(&serde_json::to_string_pretty(&tidy)?);
        }
        text.push('\n');
        small_file::write_through_link(path, text.as_bytes())
    }

    /// Puts a file to the front of the recent ones, and its folder as the last one.
    pub fn remember_file(&mut self, file: &Path) {
        self.recent_files.retain(|known| known != file);
        self.recent_files.insert(0, file.to_owned());
        self.recent_files.truncate(RECENT_FILES);
        if let Some(folder) = file.parent().filter(|it| !it.as_os_str().is_empty()) {
            self.last_folder = Some(folder.to_owned());
        }
    }

    /// Takes a file out of the recent ones.
    pub fn forget_file(&mut self, file: &Path) {
        self.recent_files.retain(|known| known != file);
    }

    fn bring_into_range(&mut self) {
        self.zoom_percent = self.zoom_percent.clamp(*ZOOM.start(), *ZOOM.end());
        self.recent_files.retain(|path| is_sound(path.as_os_str()));
        self.recent_files.truncate(RECENT_FILES);
        for path in [
            &mut self.last_folder,
            &mut self.last_port,
            &mut self.last_download_port,
        ] {
            path.take_if(|path| !is_sound(path.as_os_str()));
        }
        self.scenario.take_if(|name| !is_sound(OsStr::new(name)));
        self.language.take_if(|tag| !is_language_tag(tag));
        if let Some(window) = &mut self.window {
            window.width = window.width.clamp(*SIDE.start(), *SIDE.end());
            window.height = window.height.clamp(*SIDE.start(), *SIDE.end());
            for corner in [&mut window.x, &mut window.y] {
                corner.take_if(|place| !CORNER.contains(place));
            }
        }
    }
}

/// Whether a path or name can name anything.
fn is_sound(text: &OsStr) -> bool {
    !text.is_empty() && text.len() <= LONGEST && !text.as_encoded_bytes().contains(&0)
}

/// Letters, digits and hyphens: the form of BCP 47, without a judgement whether the language exists.
fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// A zoom of any number is a wish for the nearest one there is.
fn nearest_zoom<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let nearest = f64::deserialize(deserializer)?
        .clamp(f64::from(*ZOOM.start()), f64::from(*ZOOM.end()))
        .round();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped above"
    )]
    let percent = nearest as u16;
    Ok(percent)
}

#[cfg(test)]
mod tests;
