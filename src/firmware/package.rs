//! A package: the verified bytes of a file and what they are.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;

use serde::Serialize;

use super::checksum::RunningHash;
use super::contents::{self, Contents};
use super::object::looks_like_version;
use super::{
    Dashboard, DownloadId, Error, Object, PartitionTable, Signature, Warning, chain, container,
    text,
};

/// A file that was read whole, once, and verified: checksums, sizes, and that all packed parts
/// unpack.
///
/// It owns its bytes, so a job flashes what was verified even when the file is gone by then.
pub struct Package {
    file_name: String,
    file_size: u64,
    sha256: Sha256,
    source: Source,
    download_id: Option<DownloadId>,
    objects: Vec<Object>,
    contents: Contents,
    bytes: Vec<u8>,
}

/// What a package is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Firmware.
    Firmware,
    /// A dashboard or a web interface, and nothing else but perhaps a partition table.
    Dashboard,
    /// Both in one.
    FirmwareAndDashboard,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[Self::Firmware, Self::Dashboard, Self::FirmwareAndDashboard];

    /// The stable name: lower case words joined by hyphens.
    pub fn id(self) -> &'static str {
        match self {
            Self::Firmware => "firmware",
            Self::Dashboard => "dashboard",
            Self::FirmwareAndDashboard => "firmware-and-dashboard",
        }
    }
}

/// How a package was found in its file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The file is the package.
    Raw,
    /// The package is in a Windows program.
    Program,
    /// The package is somewhere in a file of another kind.
    Embedded,
    /// The package, raw or in a program, is in a zip archive.
    Archive {
        /// The name of the member, made safe to show.
        member: String,
    },
    /// A folder of images without headers.
    ImageFolder,
}

/// A SHA-256 hash, shown as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sha256(pub [u8; 32]);

/// What the name of a file says. Names are given by people: a weak hint, never a proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NameHint {
    /// What stands before "Update": "E155X".
    pub model: Option<String>,
    /// The version: "11.608.13.02.00.B418".
    pub version: String,
}

impl Package {
    /// Reads the file, archive or folder at `path`.
    ///
    /// A file may be a raw image, a Windows program, or a zip archive with one of these in it. A
    /// folder holds images named NN-CCCCCCCC-Name.bin.
    ///
    /// # Errors
    ///
    /// Every reason why it could not be flashed, as told by [`Error`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        container::open(path)
    }

    /// Reads a file that is already in memory. `file_name` is for showing only.
    ///
    /// # Errors
    ///
    /// Every reason why it could not be flashed, as told by [`Error`].
    pub fn from_bytes(file_name: &str, bytes: Vec<u8>) -> Result<Self, Error> {
        container::read(file_name, bytes)
    }

    /// Reads the package in a raw image, a program or another file around it.
    pub(super) fn read(file_name: &str, bytes: Vec<u8>, program: bool) -> Result<Self, Error> {
        let mut hash = RunningHash::new(&bytes);
        let chain = chain::read(&bytes, program, &mut hash)?;
        let sha256 = Sha256(hash.finish());
        let mut objects: Vec<_> = chain
            .units
            .iter()
            .map(|unit| Object::from_header(&unit.header, unit.data.clone()))
            .collect();
        let download_id = Some(DownloadId(chain.download_id));
        let mut contents = Contents::study(&bytes, &mut objects, download_id, true)?;
        if chain.odd_padding {
            contents.warnings.push(Warning::PaddingNotEmpty);
        }
        Ok(Self {
            file_name: text::name(file_name),
            file_size: bytes.len() as u64,
            sha256,
            source: match (program, chain.start) {
                (true, _) => Source::Program,
                (false, 0) => Source::Raw,
                (false, _) => Source::Embedded,
            },
            download_id,
            objects,
            contents,
            bytes,
        })
    }

    /// A package of images that have no headers and so no checksums.
    pub(super) fn from_images(
        folder_name: &str,
        mut objects: Vec<Object>,
        bytes: Vec<u8>,
    ) -> Result<Self, Error> {
        let contents = Contents::study(&bytes, &mut objects, None, false)?;
        Ok(Self {
            file_name: text::name(folder_name),
            file_size: bytes.len() as u64,
            sha256: Sha256(RunningHash::new(&bytes).finish()),
            source: Source::ImageFolder,
            download_id: None,
            objects,
            contents,
            bytes,
        })
    }

    /// The same package, found as `member` in the archive described by the other arguments.
    pub(super) fn in_archive(
        mut self,
        file_name: &str,
        file_size: u64,
        sha256: Sha256,
        member: &str,
    ) -> Self {
        self.source = Source::Archive {
            member: text::name(member),
        };
        self.file_name = text::name(file_name);
        self.file_size = file_size;
        self.sha256 = sha256;
        self
    }

    /// The objects in the order of the file, which is the order in which they are sent.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// The unpacked bytes of an object: borrowed unless it is packed.
    ///
    /// # Errors
    ///
    /// [`Error::ForeignObject`] for an object of another package.
    pub fn image<'a>(&'a self, object: &Object) -> Result<Cow<'a, [u8]>, Error> {
        if !self.objects.contains(object) {
            return Err(Error::ForeignObject);
        }
        contents::image(&self.bytes, object)
    }

    /// What the package is for.
    pub fn kind(&self) -> Kind {
        let any = |is: fn(&Object) -> bool| self.objects.iter().any(is);
        let firmware = any(|object| contents::is_firmware(object.code));
        let dashboard = any(|object| object.code.is_dashboard() || object.code.is_web_interface());
        match (firmware, dashboard) {
            (true, true) => Kind::FirmwareAndDashboard,
            (false, true) => Kind::Dashboard,
            (_, false) => Kind::Firmware,
        }
    }

    /// How the package was found.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The name of the file, archive or folder, made safe to show.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The size of the file or archive in bytes; of a folder, of all images together.
    pub fn file_size(&self) -> u64 {
        self.file_size
    }

    /// The hash of the file or archive as it lies on the disk; of a folder, of its images one after
    /// the other in the order of their numbers.
    pub fn sha256(&self) -> Sha256 {
        self.sha256
    }

    /// Byte 0 of the prefix; `None` for a folder.
    pub fn download_id(&self) -> Option<DownloadId> {
        self.download_id
    }

    /// The signature at the end of the first or second object.
    pub fn signature(&self) -> Option<&Signature> {
        self.contents.signature.as_ref()
    }

    /// The Qualcomm partition table, when the package brings one.
    pub fn partition_table(&self) -> Option<&PartitionTable> {
        self.contents.partition_table.as_ref()
    }

    /// What the dashboard in it says of itself.
    pub fn dashboard(&self) -> Option<&Dashboard> {
        self.contents.dashboard.as_ref()
    }

    /// The software version that the unit headers name: that of the first object of the firmware
    /// which names one, or else of the dashboard; or else the dashboard's own text.
    pub fn version(&self) -> Option<&str> {
        let named = |firmware: bool| {
            self.objects
                .iter()
                .filter(|object| contents::is_firmware(object.code) == firmware)
                .find_map(|object| object.software.as_deref())
        };
        named(true)
            .or_else(|| named(false))
            .or_else(|| self.dashboard()?.version.as_deref())
    }

    /// The first platform that a unit header names: "BV7R11HS".
    pub fn platform(&self) -> Option<&str> {
        self.objects
            .iter()
            .find_map(|object| object.platform.as_deref())
    }

    /// The first date that a unit header names, as written.
    pub fn date(&self) -> Option<&str> {
        self.objects
            .iter()
            .map(|object| object.date.as_str())
            .find(|date| !date.is_empty())
    }

    /// The hardware ids of all objects, each once, in order.
    pub fn hardware_ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for object in &self.objects {
            let id = object.hardware_id.as_str();
            if !id.is_empty() && !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// What the file's name says, or that of the archive's member when the file's own says nothing.
    pub fn name_hint(&self) -> Option<NameHint> {
        let member = match &self.source {
            Source::Archive { member } => Some(member.as_str()),
            _ => None,
        };
        NameHint::of(&self.file_name).or_else(|| NameHint::of(member?))
    }

    /// What is unusual about the package.
    pub fn warnings(&self) -> &[Warning] {
        &self.contents.warnings
    }
}

impl fmt::Debug for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Package")
            .field("file_name", &self.file_name)
            .field("sha256", &format_args!("{}", self.sha256))
            .field("source", &self.source)
            .field("objects", &self.objects)
            .field("contents", &self.contents)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl NameHint {
    /// Reads names such as `E155XUpdate_11.608.13.02.00.B418.exe` or `UTPS11.302.09.01.539.zip`
    /// (`facts/at-and-usb.md` §6).
    pub fn of(name: &str) -> Option<Self> {
        let stem = name.rsplit_once('.').map_or(name, |(stem, extension)| {
            let known = ["exe", "bin", "zip"];
            if known
                .iter()
                .any(|known| extension.eq_ignore_ascii_case(known))
            {
                stem
            } else {
                name
            }
        });
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '.';
        let version = stem
            .split(|c| !is_part(c))
            .map(|word| word.trim_start_matches(|c: char| c.is_ascii_alphabetic()))
            .find(|word| looks_like_version(word) && word.matches('.').count() >= 2)?;
        let model = stem
            .split_once("Update")
            .map(|(model, _)| model)
            .and_then(|model| model.rsplit(|c: char| !c.is_ascii_alphanumeric()).next())
            .filter(|model| !model.is_empty());
        Some(Self {
            model: model.map(str::to_owned),
            version: version.to_owned(),
        })
    }
}
