//! A description of a package that can be serialised.

use serde::Serialize;

use super::{
    Chipset, ContentMark, Dashboard, Loss, NameHint, Object, Package, PackageKind, Packing,
    Partition, Signature, Source, Warning, WayStep,
};

/// A package in plain data, ready to be shown or written as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// The name of the file, archive or folder.
    pub file: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256, 64 lower-case hexadecimal digits. Of a folder: of its images one after the
    /// other.
    pub sha256: String,
    /// The package's purpose.
    pub kind: PackageKind,
    /// The container of the package: `raw`, `program`, `embedded`, `archive`, `image-folder` or
    /// `manifest`.
    pub source: &'static str,
    /// The member of the archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// The way to the package, step by step from the outside in.
    pub way: Vec<String>,
    /// Whose chip it is for: `qualcomm` or `hisilicon`.
    pub chipset: Option<Chipset>,
    /// The platform in the unit headers.
    pub platform: Option<String>,
    /// The version in the unit headers.
    pub version: Option<String>,
    /// The date in the unit headers.
    pub date: Option<String>,
    /// The hardware ids in the unit headers.
    pub hardware_ids: Vec<String>,
    /// The model and version in the file's name.
    pub name_hint: Option<NameHint>,
    /// Byte 0 of the prefix.
    pub download_id: Option<u8>,
    /// Whether the objects carry checksums. All but those of a folder do, and all were verified.
    pub checksums_verified: bool,
    /// The objects in their order.
    pub objects: Vec<ObjectInspection>,
    /// The entries of the Qualcomm partition table; empty without one.
    pub partition_table: Vec<Partition>,
    /// The dashboard.
    pub dashboard: Option<Dashboard>,
    /// The signature.
    pub signature: Option<Signature>,
    /// The losses that writing may bring beyond the parts themselves.
    pub losses: Vec<LossInspection>,
    /// Peculiarities that are no reason to refuse the package.
    pub warnings: Vec<WarningInspection>,
}

/// An object in plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ObjectInspection {
    /// The code as eight hexadecimal digits after `0x`.
    pub code: String,
    /// The stable name of what it is.
    pub part: &'static str,
    /// The kind of content that the part begins with, where it is known.
    pub content: Option<ContentMark>,
    /// Length of the unpacked image in bytes.
    pub size: u32,
    /// Length as stored in bytes.
    pub stored_size: u32,
    /// How it is stored.
    pub packing: Packing,
    /// The hardware id.
    pub hardware_id: String,
    /// The version field as written.
    pub version_text: String,
    /// The date as written.
    pub date: String,
    /// The time as written.
    pub time: String,
    /// Whether it writes data of one stick alone: OEMINFO or NV.
    pub carries_unit_data: bool,
}

/// A loss in plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LossInspection {
    /// The stable id.
    pub id: &'static str,
}

/// A warning in plain data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WarningInspection {
    /// The stable id.
    pub id: &'static str,
}

impl Package {
    /// The package in plain data.
    pub fn inspection(&self) -> Inspection {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let (source, member) = match self.source() {
            Source::Raw => ("raw", None),
            Source::Program => ("program", None),
            Source::Embedded => ("embedded", None),
            Source::Archive { member } => ("archive", Some(member.clone())),
            Source::ImageFolder => ("image-folder", None),
            Source::Manifest => ("manifest", None),
        };
        Inspection {
            file: self.file_name().to_owned(),
            size: self.file_size(),
            sha256: self.sha256().to_string(),
            kind: self.kind(),
            source,
            member,
            way: self.way().steps().iter().map(WayStep::to_string).collect(),
            chipset: self.chipset(),
            platform: owned(self.platform()),
            version: owned(self.version()),
            date: owned(self.date()),
            hardware_ids: self.hardware_ids().into_iter().map(str::to_owned).collect(),
            name_hint: self.name_hint(),
            download_id: self.download_id().map(super::DownloadId::byte),
            checksums_verified: self.has_checksums(),
            objects: self.objects().iter().map(ObjectInspection::of).collect(),
            partition_table: self
                .partition_table()
                .map(|table| table.entries.clone())
                .unwrap_or_default(),
            dashboard: self.dashboard().cloned(),
            signature: self.signature().cloned(),
            losses: self.losses().into_iter().map(LossInspection::of).collect(),
            warnings: self
                .warnings()
                .iter()
                .copied()
                .map(WarningInspection::of)
                .collect(),
        }
    }
}

impl ObjectInspection {
    fn of(object: &Object) -> Self {
        Self {
            code: format!("{:#010x}", object.code.0),
            part: object.part.id(),
            content: object.content,
            size: object.size,
            stored_size: object.stored_size,
            packing: object.packing,
            hardware_id: object.hardware_id.clone(),
            version_text: object.version_text.clone(),
            date: object.date.clone(),
            time: object.time.clone(),
            carries_unit_data: object.code.carries_unit_data(),
        }
    }
}

impl LossInspection {
    fn of(loss: Loss) -> Self {
        Self { id: loss.id() }
    }
}

impl WarningInspection {
    fn of(warning: Warning) -> Self {
        Self { id: warning.id() }
    }
}
