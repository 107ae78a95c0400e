//! A package: the verified bytes of a file and what they are.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::chain::Chain;
use super::contents::{self, Contents};
use super::kind::PackageKind;
use super::origin::{Identity, NameHint, Sha256, Source};
use super::{
    Chipset, ContentMark, Dashboard, DownloadId, Error, Loss, Object, ObjectCode, Part,
    PartitionTable, Signature, Warning, Way, name, partition_check,
};

/// A file that was read whole, once, and verified: checksums, sizes, and that all packed parts
/// unpack.
///
/// It owns its bytes, so a job flashes what was verified even when the file is gone by then.
pub struct Package {
    identity: Identity,
    source: Source,
    way: Way,
    /// The model and version that a manifest gives for its images.
    manifest: Option<NameHint>,
    download_id: Option<DownloadId>,
    chipset: Option<Chipset>,
    objects: Vec<Object>,
    contents: Contents,
    /// Shared by all packages of one file.
    bytes: Bytes,
}

impl Package {
    /// A package that was found as `chain` among `bytes`. [`Package::settle`] completes it.
    pub(super) fn of_chain(
        bytes: &Bytes,
        chain: &Chain,
        source: Source,
        way: Way,
    ) -> Result<Self, Error> {
        let mut objects: Vec<_> = chain
            .units
            .iter()
            .map(|unit| Object::from_header(&unit.header, unit.data.clone()))
            .collect();
        let download_id = Some(DownloadId(chain.download_id));
        let mut contents = Contents::study(bytes, &mut objects, download_id, true)?;
        if chain.odd_padding {
            contents.warnings.push(Warning::PaddingNotEmpty);
        }
        Ok(Self {
            identity: Identity::default(),
            source,
            way,
            manifest: None,
            download_id,
            chipset: None,
            objects,
            contents,
            bytes: bytes.clone(),
        })
    }

    /// A package of images that have no headers and so no checksums.
    pub(super) fn from_images(
        identity: Identity,
        manifest: Option<NameHint>,
        source: Source,
        mut objects: Vec<Object>,
        bytes: Vec<u8>,
    ) -> Result<Self, Error> {
        let contents = Contents::study(&bytes, &mut objects, None, false)?;
        let package = Self {
            identity: Identity::default(),
            source,
            way: Way::default(),
            manifest,
            download_id: None,
            chipset: None,
            objects,
            contents,
            bytes: bytes.into(),
        };
        package.settle(identity)
    }

    /// Completes a package with the file it comes from. Now it can be told whose chip it is for,
    /// what its parts are, and whether they fit their partitions.
    pub(super) fn settle(mut self, identity: Identity) -> Result<Self, Error> {
        self.identity = identity;
        self.chipset = self.whose();
        self.contents.name_parts(&mut self.objects, self.chipset);
        if self.chipset == Some(Chipset::Qualcomm) {
            self.check_for_qualcomm()?;
        }
        Ok(self)
    }

    /// Whose chip the package is for. The version decides, because it is what tells the door; then
    /// what only one maker's packages have.
    fn whose(&self) -> Option<Chipset> {
        // A dashboard's version is its own and says nothing about firmware.
        let by_version = || {
            let hint = self
                .name_hint()
                .filter(|_| self.kind() != PackageKind::Dashboard);
            let version = self
                .firmware_version()
                .or_else(|| Some(hint.as_ref()?.version.as_str()))?;
            Chipset::of_version(version)
        };
        let by_content = || {
            let qualcomm = |object: &Object| object.content.is_some_and(ContentMark::is_qualcomm);
            self.objects
                .iter()
                .any(qualcomm)
                .then_some(Chipset::Qualcomm)
        };
        by_version()
            .or_else(|| Chipset::of_platform(self.platform()?))
            .or_else(by_content)
    }

    /// Whether a Qualcomm stick could take this package: its partition table comes first and is
    /// whole, and its parts fit the partitions. A dashboard needs none of that, but has to fit the flash.
    ///
    /// # Errors
    ///
    /// The first reason why not.
    pub fn check_for_qualcomm(&self) -> Result<(), Error> {
        if self.kind() == PackageKind::Dashboard {
            return partition_check::check_dashboard(&self.objects);
        }
        partition_check::check(&self.objects, self.partition_table())
    }

    /// The objects in the order of the file, which is the order in which they are sent.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// Whether this is `other` once more: the same parts, found under the same names but for what is added to a copy.
    pub(super) fn is_copy_of(&self, other: &Self) -> bool {
        fn stored(package: &Package) -> impl Iterator<Item = (ObjectCode, Option<&[u8]>)> {
            let objects = package.objects.iter();
            objects.map(|object| (object.code, package.bytes.get(object.data.clone())))
        }
        let names = |package: &Self| -> Vec<String> {
            let names = package.names().into_iter();
            names.map(name::without_copy_mark).collect()
        };
        names(self) == names(other)
            && self.version() == other.version()
            && self.hardware_ids() == other.hardware_ids()
            && self.platform() == other.platform()
            && stored(self).eq(stored(other))
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

    /// The purpose of the package.
    pub fn kind(&self) -> PackageKind {
        let any = |is: fn(&Object) -> bool| self.objects.iter().any(is);
        let firmware = any(|object| contents::is_firmware(object.code));
        let dashboard = any(|object| object.code.is_dashboard() || object.code.is_web_interface());
        match (firmware, dashboard) {
            (true, true) => PackageKind::FirmwareAndDashboard,
            (false, true) => PackageKind::Dashboard,
            (_, false) => PackageKind::Firmware,
        }
    }

    /// The container in which the package was found.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The way to it through what is around it.
    pub fn way(&self) -> &Way {
        &self.way
    }

    /// Whether its parts carry checksums. All but those of a folder of images do.
    pub fn has_checksums(&self) -> bool {
        !matches!(self.source, Source::ImageFolder | Source::Manifest)
    }

    /// Whose chip it is for, where that can be told.
    pub fn chipset(&self) -> Option<Chipset> {
        self.chipset
    }

    /// The losses that writing the package may bring the owner beyond the parts themselves, each once.
    pub fn losses(&self) -> Vec<Loss> {
        let mut losses: Vec<Loss> = self
            .objects
            .iter()
            .filter_map(|object| Loss::of(object.part))
            .collect();
        losses.sort_unstable();
        losses.dedup();
        losses
    }

    /// Whether writing it may reset what the stick keeps in its settings area. Then a backup comes
    /// first, always.
    pub fn may_reset_settings(&self) -> bool {
        self.objects.iter().any(|object| object.part == Part::Efs2)
    }

    /// Whether the parts are of the kind that a Qualcomm stick of the 11.x line takes: a partition
    /// table first, or a dashboard and nothing else.
    pub fn has_qualcomm_parts(&self) -> bool {
        self.chipset == Some(Chipset::Qualcomm) && self.partition_table().is_some()
    }

    /// Whether a HiSilicon loader has a place for any part.
    pub fn has_hisilicon_parts(&self) -> bool {
        let chipset = Some(Chipset::HiSilicon);
        let is_known = |object: &Object| Part::of(chipset, object.code, None) != Part::Unknown;
        self.objects.iter().any(is_known)
    }

    /// Whether the package holds boot loaders and nothing that they start.
    pub fn is_boot_loader_alone(&self) -> bool {
        let is_loader = |object: &Object| object.part.is_boot_loader();
        let starts_nothing = |object: &Object| {
            is_loader(object) || matches!(object.part, Part::PartitionTable | Part::ImageHeader)
        };
        self.objects.iter().any(is_loader) && self.objects.iter().all(starts_nothing)
    }

    /// The name of the file, archive or folder, made safe to show.
    pub fn file_name(&self) -> &str {
        &self.identity.name
    }

    /// The size of the file or archive in bytes; of a folder, of all images together.
    pub fn file_size(&self) -> u64 {
        self.identity.size
    }

    /// The hash of the file or archive as it lies on the disk; of a folder, of its images one after
    /// the other in the order of their numbers.
    pub fn sha256(&self) -> Sha256 {
        self.identity.sha256
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

    /// The label and version of the dashboard in the package.
    pub fn dashboard(&self) -> Option<&Dashboard> {
        self.contents.dashboard.as_ref()
    }

    /// The software version that the unit headers of the firmware name.
    pub fn firmware_version(&self) -> Option<&str> {
        self.objects
            .iter()
            .filter(|object| contents::is_firmware(object.code))
            .find_map(|object| object.software.as_deref())
    }

    /// The software versions that the unit headers of the firmware name, each once, in order.
    pub fn firmware_versions(&self) -> Vec<&str> {
        let mut versions: Vec<&str> = Vec::new();
        let firmware = self
            .objects
            .iter()
            .filter(|object| contents::is_firmware(object.code));
        for version in firmware.filter_map(|object| object.software.as_deref()) {
            if !versions.contains(&version) {
                versions.push(version);
            }
        }
        versions
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

    /// The names by which people know the package: of the file, and of the members on the way to
    /// it, from the outside in.
    pub fn names(&self) -> Vec<&str> {
        let mut names = vec![self.file_name()];
        names.extend(self.way.steps().iter().filter_map(|step| match step {
            super::WayStep::Member(name) => Some(name.as_str()),
            _ => None,
        }));
        names
    }

    /// The model and version from the names: a manifest's first line, or the file's name, or that of the archive's
    /// member when the file's own says nothing.
    pub fn name_hint(&self) -> Option<NameHint> {
        self.manifest
            .clone()
            .or_else(|| self.names().into_iter().find_map(NameHint::of))
    }

    /// The peculiarities of the package.
    pub fn warnings(&self) -> &[Warning] {
        &self.contents.warnings
    }
}

impl fmt::Debug for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Package")
            .field("identity", &self.identity)
            .field("source", &self.source)
            .field("way", &self.way)
            .field("chipset", &self.chipset)
            .field("objects", &self.objects)
            .field("contents", &self.contents)
            .finish_non_exhaustive()
    }
}
