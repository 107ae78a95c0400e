//! What a package holds, found out by one look through each verified object.

use super::error::PartitionTableDefect;
use super::packing::{self, Doubt, Glimpse};
use super::signature::Tail;
use super::warning::Content;
use super::{
    Dashboard, DownloadId, Error, Object, ObjectCode, Packing, PartitionTable, Signature,
    UNPACKED_TOTAL_LIMIT, Warning, dashboard, partition_table, signature,
};

/// Everything learnt from the objects.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) partition_table: Option<PartitionTable>,
    pub(super) dashboard: Option<Dashboard>,
    pub(super) signature: Option<Signature>,
    pub(super) warnings: Vec<Warning>,
}

/// The signature is looked for in the first two objects only (`facts/dload-and-firmware-files.md`
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
            contents.look_at(object.code, &glimpse)?;
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

    fn look_at(&mut self, code: ObjectCode, image: &Glimpse<'_>) -> Result<(), Error> {
        match code {
            ObjectCode::PARTITION_TABLE => self.look_at_partition_table(image),
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

    /// A table is read where its magic is, and expected where the size is that of a full table;
    /// HiSilicon tables have another size and are left alone.
    fn look_at_partition_table(&mut self, image: &Glimpse<'_>) -> Result<(), Error> {
        if PartitionTable::begins(&image.head) {
            let table = PartitionTable::read(&image.head).map_err(Error::PartitionTableInvalid)?;
            self.partition_table = Some(table);
        } else if image.size == partition_table::FULL_LENGTH as u64 {
            return Err(Error::PartitionTableInvalid(PartitionTableDefect::Magic));
        }
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
