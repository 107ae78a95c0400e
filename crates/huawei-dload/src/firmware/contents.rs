//! The contents of a package, found in one pass through each verified object.

use super::error::PartitionTableDefect;
use super::packing::{self, Doubt, Glimpse};
use super::signature::Tail;
use super::warning::Content;
use super::{
    Chipset, ContentMark, Dashboard, DownloadId, Error, Object, ObjectCode, Packing, Part,
    PartitionTable, Signature, UNPACKED_TOTAL_LIMIT, Warning, content_mark, dashboard,
    partition_table, signature,
};

/// Everything learnt from the objects.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) partition_table: Option<PartitionTable>,
    pub(super) dashboard: Option<Dashboard>,
    pub(super) signature: Option<Signature>,
    pub(super) warnings: Vec<Warning>,
    /// The image headers: code of the header, id and size of the image after it.
    image_headers: Vec<(ObjectCode, u32, u32)>,
}

/// The id of the firmware proper in an image header (`docs/facts/e1550-download-mode.md` §2.2).
const AMSS_ID: u32 = 2;
/// The id of the boot loader of the `MSM62xx` generation in an image header.
const OEMSBL_ID: u32 = 1;

/// The signature is looked for in the first two objects only (`docs/facts/dload-and-firmware-files.md`
/// §6.4).
const SIGNED_OBJECTS: usize = 2;

impl Contents {
    /// Looks through all objects and completes them with how they are packed. `packed` is false for
    /// a folder, whose images are never packed.
    pub(super) fn study(
        bytes: &[u8],
        objects: &mut [Object],
        download_id: Option<DownloadId>,
        packed: bool,
    ) -> Result<Self, Error> {
        let mut contents = Self::default();
        let mut budget = UNPACKED_TOTAL_LIMIT;
        for (index, object) in objects.iter_mut().enumerate() {
            let stored = bytes.get(object.data.clone()).unwrap_or_default();
            let glimpse = if packed {
                contents.measure(object, stored, &mut budget)?
            } else {
                Glimpse::of(stored)
            };
            object.content = ContentMark::of(&glimpse);
            contents.look_at(object, &glimpse)?;
            if index < SIGNED_OBJECTS {
                contents.look_for_signature(object.code, &glimpse);
            }
        }
        if let Some(id) = download_id {
            contents.compare_with(id, objects);
        }
        contents.compare_with_each_other(objects);
        Ok(contents)
    }

    /// Says what each object is, once it is known whose chip the package is for.
    pub(super) fn name_parts(&mut self, objects: &mut [Object], chipset: Option<Chipset>) {
        for object in objects.iter_mut() {
            object.part = Part::of(chipset, object.code, object.content);
            let by_code = Part::of(chipset, object.code, None);
            if object.part != by_code && by_code != Part::Unknown {
                self.warnings.push(Warning::ContentUnexpected(object.code));
            }
        }
        if chipset != Some(Chipset::Qualcomm) {
            return;
        }
        for index in 1..objects.len() {
            let (before, rest) = objects.split_at_mut(index);
            let (Some(header), Some(image)) = (before.last(), rest.first_mut()) else {
                continue;
            };
            let announced = self
                .image_headers
                .iter()
                .find(|(code, _, size)| *code == header.code && *size == image.size);
            image.part = match (image.part, announced) {
                (Part::Unknown, Some((_, AMSS_ID, _))) => Part::Amss,
                (Part::Unknown, Some((_, OEMSBL_ID, _))) => Part::BootLoader("OEMSBL"),
                (part, _) => part,
            };
        }
        let any = |part| objects.iter().any(|object| object.part == part);
        if objects.iter().any(|object| is_firmware(object.code)) && !any(Part::Amss) {
            self.warnings.push(Warning::FirmwareUnrecognised);
        }
    }

    fn measure<'a>(
        &mut self,
        object: &mut Object,
        stored: &'a [u8],
        budget: &mut u64,
    ) -> Result<Glimpse<'a>, Error> {
        let code = object.code;
        let measured = packing::measure(code, stored, budget)?;
        let size = measured.glimpse.size;
        if size == 0 {
            return Err(Error::ObjectEmpty { code });
        }
        object.packing = measured.packing;
        object.size = u32::try_from(size).unwrap_or(u32::MAX);
        self.warnings
            .extend(measured.doubt.map(|doubt| match doubt {
                Doubt::OtherPacking => Warning::UnusualPacking(code),
                Doubt::ChanceZlib => Warning::ChancePacking(code),
            }));
        Ok(measured.glimpse)
    }

    fn look_at(&mut self, object: &Object, image: &Glimpse<'_>) -> Result<(), Error> {
        match object.content {
            Some(ContentMark::PartitionTable) => return self.read_partition_table(image),
            Some(ContentMark::ImageHeader) => {
                let announced = content_mark::announced(&image.head);
                self.image_headers
                    .extend(announced.map(|(id, size)| (object.code, id, size)));
            }
            Some(ContentMark::Gzip) => self.warnings.push(Warning::GzipData(object.code)),
            _ => {}
        }
        match object.code {
            // A Qualcomm table without its magic. HiSilicon tables have another size and are left
            // alone.
            ObjectCode::PARTITION_TABLE if image.size == partition_table::FULL_LENGTH as u64 => {
                Err(Error::PartitionTableInvalid(PartitionTableDefect::Magic))
            }
            ObjectCode::ISO => {
                let label = dashboard::volume_label(&image.head);
                if label.is_none() {
                    self.warnings.push(Warning::DiscUnreadable);
                }
                self.dashboard.get_or_insert_default().volume_label =
                    label.filter(|label| !label.is_empty());
                Ok(())
            }
            ObjectCode::ISO_VERSION => {
                self.dashboard.get_or_insert_default().version = dashboard::version(&image.head);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn read_partition_table(&mut self, image: &Glimpse<'_>) -> Result<(), Error> {
        let table = PartitionTable::read(&image.head).map_err(Error::PartitionTableInvalid)?;
        self.partition_table.get_or_insert(table);
        Ok(())
    }

    fn look_for_signature(&mut self, code: ObjectCode, image: &Glimpse<'_>) {
        match signature::read(image) {
            Tail::Unsigned => {}
            Tail::Signed(found) => {
                self.signature.get_or_insert(found);
            }
            Tail::Unreadable => self.warnings.push(Warning::SignatureUnreadable(code)),
        }
    }

    /// Holds what the download id announces against what is there.
    fn compare_with(&mut self, id: DownloadId, objects: &[Object]) {
        let any = |is: fn(ObjectCode) -> bool| objects.iter().any(|object| is(object.code));
        let announced = [
            (id.firmware(), any(is_firmware), Content::Firmware),
            (
                id.dashboard(),
                any(ObjectCode::is_dashboard),
                Content::Dashboard,
            ),
            (
                id.web_interface(),
                any(ObjectCode::is_web_interface),
                Content::WebInterface,
            ),
        ];
        for (announced, present, content) in announced {
            if announced && !present {
                self.warnings.push(Warning::ContentMissing(content));
            }
        }
        match (id.signed(), &self.signature) {
            (true, None) => self.warnings.push(Warning::SignatureMissing),
            (false, Some(_)) => self.warnings.push(Warning::SignatureUnannounced),
            _ => {}
        }
    }

    fn compare_with_each_other(&mut self, objects: &[Object]) {
        let present = |code| objects.iter().any(|object| object.code == code);
        let parts = [ObjectCode::ISO_VERSION, ObjectCode::ISO];
        if parts.into_iter().any(present) {
            let missing = parts.into_iter().filter(|part| !present(*part));
            self.warnings
                .extend(missing.map(Warning::DashboardIncomplete));
        }
        let mut platforms = objects.iter().filter_map(|object| object.platform.as_ref());
        let first = platforms.next();
        if platforms.any(|platform| Some(platform) != first) {
            self.warnings.push(Warning::PlatformsDiffer);
        }
    }
}

/// Whether an object makes a package firmware. A partition table does not: it may come first in a
/// dashboard as well \[G\].
pub(super) fn is_firmware(code: ObjectCode) -> bool {
    !code.is_dashboard() && !code.is_web_interface() && code != ObjectCode::PARTITION_TABLE
}

/// The unpacked bytes of an object.
pub(super) fn image<'a>(
    bytes: &'a [u8],
    object: &Object,
) -> Result<std::borrow::Cow<'a, [u8]>, Error> {
    let stored = bytes.get(object.data.clone()).ok_or(Error::ForeignObject)?;
    Ok(match object.packing {
        Packing::None => stored.into(),
        packing => packing::unpack(object.code, packing, stored, object.size)?.into(),
    })
}
