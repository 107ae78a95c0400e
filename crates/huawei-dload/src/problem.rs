//! The catalogue of everything that can go wrong, in one place.
//!
//! Every error of every layer maps to one [`Problem`]. Its id never changes once released: scripts,
//! support answers and translations go by it. Texts say what happened and what to do; what it means
//! for the modem is another matter, because the same cause can strike before or after the first byte
//! was written. Source of the list: `docs/facts/flasher-ux.md` §5.4.

/// The two texts of a problem that do not depend on when it struck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProblemText {
    /// What happened, one short sentence without a full stop.
    pub title: &'static str,
    /// What to do now, one or two short sentences.
    pub action: &'static str,
}

macro_rules! catalogue {
    ($( $(#[$doc:meta])* $variant:ident, $id:literal, $title:literal, $action:literal; )*) => {
        /// One kind of thing that can go wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Problem { $( $(#[$doc])* $variant, )* }

        impl Problem {
            /// Every problem there is, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The stable id: lower case words joined by hyphens.
            pub fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )* }
            }

            /// The entry with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|problem| problem.id() == id)
            }

            /// Title and action in English.
            pub fn text(self) -> ProblemText {
                match self { $( Self::$variant => ProblemText { title: $title, action: $action }, )* }
            }
        }
    };
}

catalogue! {
    // --- Finding the modem and its port ---------------------------------------------------------

    /// Nothing answers to the name of the port.
    NoDevice, "no-device", "No modem was found",
        "Plug the modem in, wait ten seconds and try again. If you chose a port yourself, choose the one called PC UI.";
    /// More than one stick, and nobody said which.
    SeveralModems, "several-modems", "Several modems are plugged in",
        "Leave only the one you want to work on, or name its USB socket with --stick.";
    /// A stick, and no port for it.
    NoDriver, "no-driver", "The modem is there, but it has no port",
        "Wait ten seconds. If nothing changes, load the driver with sudo modprobe option (Linux) or install the driver from the modem's own CD (Windows), then unplug the modem and plug it in again.";
    /// It has no serial port because it is a network card.
    NetworkCard, "network-card", "This modem works as a network card",
        "Nothing is broken: it has no port for commands, so this program cannot work on it. A HiLink modem has its settings on its own page in a web browser, usually http://192.168.8.1 or http://192.168.1.1. Some older models restart with ports from http://192.168.1.1/html/switchProjectMode.html; newer ones need other firmware from their operator or a repair shop.";
    /// Its firmware does not start.
    BootRom, "boot-rom", "Only the modem's boot ROM is running",
        "This program sends nothing to it. Unplug the modem, wait ten seconds and plug it in again. If it stays like this, its firmware does not start, and a repair shop can bring it back with an emergency loader for exactly this model.";
    /// Only the stick's CD-ROM is there.
    CdromMode, "cdrom-mode", "The modem still shows itself as a CD-ROM",
        "Wait ten seconds. If nothing changes, let this program switch it or install usb-modeswitch (Linux), or run the setup from the modem's own CD (Windows), then plug it in again.";
    /// EACCES.
    NoPermission, "no-permission", "You are not allowed to use this port",
        "Install the rule of this program (modem-medic rules install), or add yourself to the group of the port, usually dialout, and log in again. Do not run this program as root.";
    /// EACCES on the USB device itself.
    NoDevicePermission, "no-device-permission", "You are not allowed to use this USB device",
        "Install the rule of this program (modem-medic rules install). Being in a group such as dialout does not help here. Do not run this program as root.";
    /// A driver of the system has the USB interface that was named as a port.
    HeldByDriver, "held-by-driver", "The computer's own driver uses this part of the modem",
        "Choose the serial port that the details name, such as /dev/ttyUSB2, or choose no port and let the modem be found automatically.";
    /// EBUSY or a lock.
    Busy, "busy", "Another program is using the modem",
        "Close the dialler, Mobile Partner or terminal program, or stop ModemManager, then try again.";
    /// `ModemManager` holds the port, or would disturb and was not to be kept away.
    ModemManager, "modem-manager", "ModemManager is using the modem, or may at any moment",
        "Keep ModemManager away with the rules of this program (modem-medic rules install --keep-off), unplug the modem and plug it in again. Then try again.";
    /// `ModemManager` could be kept away, and this computer is not set up for it.
    RulesMissing, "modem-manager-rules", "This computer does not let ModemManager be kept away from the modem",
        "Install the rules of this program (modem-medic rules install) and try again. The modem can stay plugged in; if it is in repair mode, unplug it and plug it in again first.";
    /// `ModemManager` keeps a device that it took before the rules were there.
    RulesNeedReplug, "modem-manager-replug", "ModemManager had the modem before the rules were installed",
        "Unplug the modem and plug it in again. Then try again.";
    /// Not a serial port, or an unknown failure to open.
    PortUnusable, "port-unusable", "This is not a usable serial port",
        "Check the name of the port and choose another one.";
    /// An I/O error that is not "gone".
    PortFailed, "port-failed", "The computer reported a fault on the port",
        "Plug the modem into another USB socket, without a hub, and try again.";
    /// The port disappeared during a job.
    Unplugged, "unplugged", "The modem was unplugged or lost its connection",
        "Plug the modem in again, directly and firmly, then try again.";
    /// Several or none of the expected answers identify the modem.
    NotAModem, "not-a-modem", "Nothing that answers like a modem is on this port",
        "Choose the port called PC UI, or plug the modem in again and wait ten seconds.";

    /// The named port speaks DIAG.
    DiagnosticsPort, "diagnostics-port", "This is a diagnostics port, which takes no AT commands",
        "Choose the port called PC UI. If this is that port, unplug the modem, wait ten seconds and plug it in again.";

    // --- Talking to it --------------------------------------------------------------------------

    /// Silence until the deadline.
    NoAnswer, "no-answer", "The modem did not answer",
        "Plug the modem in again and try once more. Try another USB socket if it stays silent.";
    /// Bytes came, but not an answer that can be trusted.
    BadAnswer, "bad-answer", "The modem's answer could not be understood",
        "Close other programs that could use the modem, plug it in again and try once more.";
    /// An AT command was answered with an error.
    CommandRefused, "command-refused", "The modem refused a command",
        "Look at the details for the command and the modem's own words.";
    /// SIM PIN or PUK needed.
    PinRequired, "pin-required", "The SIM card asks for its PIN",
        "Enter the PIN with your usual program or remove the PIN request in a phone, then try again.";
    /// No SIM in the modem.
    NoSim, "no-sim", "There is no SIM card in the modem",
        "Put the SIM card in, plug the modem in again and try once more.";
    /// The setting is kept, but no network was found in time.
    NoNetwork, "no-network", "The modem found no network",
        "Move to a place with reception and check again. If other phones of the same operator work here, its network may no longer serve this kind of modem.";
    /// The network turns this SIM away.
    NetworkDenied, "network-denied", "The network turns this SIM card away",
        "Ask the operator whether the card is active, and whether the modem is locked to another operator.";
    /// The setting was sent, but reading it back shows something else.
    SettingNotKept, "setting-not-kept", "The modem did not keep the new setting",
        "Plug the modem in again and try once more. The former setting is kept in the journal.";
    /// Undo of a modem that cannot be told from others.
    IdentityLost, "identity-lost", "It cannot be told which modem this is",
        "Its IMEI is lost, so an earlier setting could be another modem's. Choose the setting that you want instead.";
    /// There are no former values to go back to.
    NothingToUndo, "nothing-to-undo", "There is no earlier setting of this modem to go back to",
        "Undo works after a change made with this program on this computer.";
    /// The USB composition, on a family that is not known to come back from such a change.
    CdromNotSafe, "cdrom-not-safe", "The CD-ROM of this modem cannot be changed safely",
        "Only modems of the E1550 family are known to come back from such a change. On other modems a wrong value can take away every port, so nothing was sent.";

    // --- The file -------------------------------------------------------------------------------

    /// The file cannot be read.
    FileUnreadable, "file-unreadable", "The file cannot be read",
        "Check that the file is still there and that you may open it.";
    /// Nothing in it.
    FileEmpty, "file-empty", "The file is empty",
        "Download the file again.";
    /// Above the limit.
    FileTooLarge, "file-too-large", "The file is too large to be firmware for such a modem",
        "Choose the firmware or dashboard file itself. Files over 512 MiB are refused.";
    /// HTML.
    FileIsWebPage, "file-is-web-page", "The file is a web page, not firmware",
        "The download saved a page instead of the file. Download it again from the page's own download button.";
    /// No unit header anywhere.
    NotFirmware, "not-firmware", "No firmware was found in the file",
        "Choose another file. Some vendor programs hide their firmware in a form this program cannot read.";
    /// A Windows program without a readable package in it.
    ProgramWithoutFirmware, "program-without-firmware", "This Windows program holds no firmware that can be read",
        "It may be an installer, or a vendor updater with its own packing. Run it on Windows as its vendor describes.";
    /// A zip that cannot be read.
    ArchiveDamaged, "archive-damaged", "The archive is damaged or of an unknown kind",
        "Download it again, or unpack it yourself and choose the file inside.";
    /// RAR.
    ArchiveRar, "archive-rar", "This is a RAR archive, which cannot be opened here",
        "Unpack it with another program, for example 7-Zip, and choose the file inside.";
    /// CAB.
    ArchiveCabinet, "archive-cabinet", "This is a cabinet (CAB), which cannot be opened here",
        "Unpack it with another program, for example 7-Zip, and choose the file inside.";
    /// An `InstallShield` installer.
    ArchiveInstallShield, "archive-installshield", "This is an InstallShield installer, which cannot be opened here",
        "Start it on Windows and leave its first page open. Many unpack their files into the temporary folder by then: look there for a large .exe or .bin file and choose it.";
    /// gzip, bzip2, xz, tar.
    ArchiveOfOtherKind, "archive-of-other-kind", "This is an archive of a kind that cannot be opened here",
        "Unpack it with another program and choose the file inside.";
    /// A 7-Zip archive that cannot be read.
    SevenZipUnreadable, "seven-zip-unreadable", "This 7-Zip archive cannot be read",
        "Unpack it with 7-Zip and choose the file inside. If that fails too, download it again.";
    /// Archives in archives without an end.
    ArchiveTooDeep, "archive-too-deep", "The archive holds too many archives inside each other",
        "Unpack it yourself and choose the file inside.";
    /// A zip with a password.
    ArchiveEncrypted, "archive-encrypted", "The archive is locked with a password",
        "Unpack it yourself and choose the file inside.";
    /// A zip with no package in it.
    ArchiveWithoutFirmware, "archive-without-firmware", "The archive holds no firmware",
        "Choose another file.";
    /// A folder with no package in it.
    FolderWithoutFirmware, "folder-without-firmware", "The folder holds no firmware",
        "Choose another folder, or the file itself.";
    /// A file, archive or folder with more than one package.
    ArchiveAmbiguous, "archive-ambiguous", "More than one firmware package was found",
        "Choose the one you want.";
    /// The data ends before the header says so.
    FileTruncated, "file-truncated", "The file is cut short",
        "Download the file again and compare its size with the one on the page.";
    /// The prefix byte is out of range.
    PrefixInvalid, "prefix-invalid", "The start of the firmware package is damaged",
        "Download the file again.";
    /// A unit header's checksum is wrong.
    HeaderDamaged, "header-damaged", "A header in the firmware package is damaged",
        "Download the file again.";
    /// A unit header's version is not 1.
    HeaderVersion, "header-version", "The firmware package has an unknown format version",
        "Choose another file.";
    /// The header length does not fit the number of blocks.
    HeaderSize, "header-size", "A header in the firmware package has a wrong size",
        "Download the file again.";
    /// The checksum block size is zero or absurd.
    BlockSizeInvalid, "block-size-invalid", "A header in the firmware package has an impossible block size",
        "Download the file again.";
    /// A block's checksum is wrong.
    DataDamaged, "data-damaged", "The firmware in the file is damaged",
        "Download the file again.";
    /// A part with no bytes.
    ObjectEmpty, "object-empty", "A part of the firmware is empty",
        "Choose another file.";
    /// Bytes after the last unit that are not a unit.
    TrailingData, "trailing-data", "The firmware package does not end cleanly, a part may be missing",
        "Download the file again.";
    /// Inflating failed.
    PackedDataDamaged, "packed-data-damaged", "A packed part of the firmware cannot be unpacked",
        "Download the file again.";
    /// Inflates beyond the limit.
    UnpackedTooLarge, "unpacked-too-large", "A packed part of the firmware is too large",
        "Choose another file.";
    /// More parts than any real package has.
    TooManyObjects, "too-many-objects", "The firmware package has too many parts",
        "Choose another file.";
    /// Two parts of a package have the same code.
    DuplicateObject, "duplicate-object", "The firmware package holds the same part twice",
        "Choose another file.";
    /// The partition table object cannot be read.
    PartitionTableInvalid, "partition-table-invalid", "The partition table in the firmware package is damaged",
        "Choose another file.";
    /// The modem needs a partition table first and the package has none.
    PartitionTableMissing, "partition-table-missing", "The firmware package has no partition table, which this modem needs",
        "Choose a complete firmware file for this modem.";
    /// The table is not the first part.
    PartitionTableMisplaced, "partition-table-misplaced", "The partition table is not the first part of the firmware package",
        "Choose a complete firmware file for this modem.";
    /// A boot loader and no table.
    BootLoaderWithoutTable, "boot-loader-without-table", "The firmware package has a boot loader but no partition table",
        "Choose a complete firmware file for this modem. A boot loader in the wrong place would make the modem useless.";
    /// A part is larger than its partition.
    PartitionTooSmall, "partition-too-small", "A part of the firmware is larger than its place in the modem",
        "Choose another file.";
    /// All partitions together are larger than any chip.
    FlashTooSmall, "flash-too-small", "The firmware package is for a larger memory than such a modem has",
        "Choose another file.";
    /// A directory of images that does not follow the naming.
    ImageFolderInvalid, "image-folder-invalid", "The folder is not a complete set of firmware images",
        "The files must be called NN-CCCCCCCC-Name.bin, numbered from 00 without a gap.";
    /// A dashboard was asked for and the file is firmware, or the other way round.
    WrongKindOfFile, "wrong-kind-of-file", "This file is not of the kind you asked for",
        "Choose the firmware step for firmware and the dashboard step for a dashboard.";
    /// Another file than the one of the job that was cut off.
    AnotherFile, "another-file", "This is not the file of the job that was cut off",
        "Choose the file that was written before, or use the repair or flash step to write another one on purpose.";
    /// Fit: does not fit.
    WrongModel, "wrong-model", "This file is for another modem",
        "Choose a file for the model shown. A wrong file can destroy the modem.";
    /// Fit: cannot tell, and no reason was given to go on.
    FitUnknown, "fit-unknown", "It cannot be told whether this file fits your modem",
        "Choose a file that names your model. If you are sure, confirm it on purpose and give a reason.";
    /// The journal could not be written.
    JournalFailed, "journal-failed", "The journal cannot be written on this computer",
        "Free some disk space, check that your user folder can be written, then try again.";
    /// A journal of an earlier job is there and cannot be read.
    JournalUnreadable, "journal-unreadable", "A record of an earlier job cannot be read",
        "Plug the modem in: if it was left half-written, it shows itself in repair mode. Then move the file named in the details out of the journal folder.";
    /// An output file of the user's could not be written.
    OutputFailed, "output-failed", "The file cannot be saved",
        "Choose another place and try again.";

    // --- Download mode --------------------------------------------------------------------------

    /// The modem is of a family this program does not flash.
    UnsupportedModem, "unsupported-modem", "This modem cannot be flashed with this program",
        "Only the E1550 family and HiSilicon sticks of the same vendor are supported.";
    /// `AT^DLOADVER?` names a version that is not 2.0.
    DownloadVersion, "download-version", "The modem's download mode has an unknown version",
        "This program knows version 2.0 only and writes nothing to this modem. Unplug the modem, wait ten seconds and plug it in again.";
    /// The switch to download mode was refused (vendor error 16).
    DownloadModeRefused, "download-mode-refused", "The modem did not switch to download mode",
        "Plug the modem in again, use another USB socket and try once more.";
    /// The modem did not appear in download mode in time.
    DownloadModeMissing, "download-mode-missing", "The modem did not appear in download mode",
        "Plug the modem in again and try once more.";
    /// The stick is half-flashed, and something else than repair was asked for.
    InDownloadMode, "in-download-mode", "The modem is in repair mode",
        "A flash did not finish. Start Repair with the firmware file for this modem.";
    /// Repair was asked for, but the modem runs normally.
    NotInDownloadMode, "not-in-download-mode", "The modem is not in repair mode",
        "It runs normally. Use the flash step instead.";
    /// The product answer is not the one of the package or of the modem from before.
    ProductMismatch, "product-mismatch", "The modem in download mode is not the one this file is for",
        "Plug in only the modem you want to flash and choose its own file.";
    /// The modem asks for a signed file.
    SignatureRequired, "signature-required", "The modem only accepts signed firmware",
        "Choose the vendor's own, unmodified file.";
    /// The modem refused the package's signature.
    SignatureRefused, "signature-refused", "The modem refused the signature of this file",
        "Choose the vendor's own, unmodified file for this model.";
    /// The modem answered a negative acknowledgement (NAK).
    Refused, "refused", "The modem refused a part of the firmware",
        "Keep it plugged in and start Repair. If it is refused again, choose another file for this model.";
    /// The checksum was refused again and again.
    LineNoise, "line-noise", "Data is damaged on its way to the modem",
        "Plug the modem into another USB socket, without a hub or extension, and start Repair.";
    /// The modem did not come back after the restart (vendor errors 13 and 19).
    DidNotComeBack, "did-not-come-back", "The modem did not come back after the restart",
        "Unplug it, wait ten seconds and plug it in again. If it stays away, start Repair.";
    /// Another modem came back.
    CameBackDifferent, "came-back-different", "Another modem came back than the one that was flashed",
        "Unplug other modems, plug the flashed one in again and read its version.";
    /// The version is the old one.
    VersionUnchanged, "version-unchanged", "The modem came back with its old version",
        "All parts were accepted, but the version did not change. Flash once more, or choose another file.";
    /// The version is neither the old one nor the one of the file.
    VersionUnexpected, "version-unexpected", "The modem came back with another version than the file's",
        "Read the version again after plugging the modem in again. Flash once more if it stays wrong.";

    /// The modem came back, and does not tell its version.
    VersionUnread, "version-unread", "The modem came back, but does not tell its version",
        "All parts were accepted. Unplug it, plug it in again and read its version; flash once more if it tells none.";

    // --- A vendor's program ---------------------------------------------------------------------

    /// A Windows program, on another system.
    ProgramNotHere, "program-not-here", "This Windows program does not run on this computer",
        "Run it on a Windows computer, or in a virtual machine that the modem is passed through to.";
    /// The file is not the one that was confirmed.
    ProgramChanged, "program-changed", "The program is not the one that was confirmed",
        "Check where the file comes from, choose it again and compare its checksum.";
    /// The system does not start it.
    ProgramNotStarted, "program-not-started", "The program could not be started",
        "Look at the details for the system's own words.";

    // --- Recordings -----------------------------------------------------------------------------

    /// Not a recording, or a damaged one.
    RecordingDamaged, "recording-damaged", "This is not a recording of this program, or it is damaged",
        "Choose a file that was made with --record or from a capture.";
    /// In a replay the program said something else.
    RecordingDiffers, "recording-differs", "Something else was said than was recorded",
        "Use the version of this program that made the recording, and the same file and settings.";
    /// A USB capture that cannot be read.
    CaptureUnreadable, "capture-unreadable", "The USB capture cannot be read",
        "Capture once more with Wireshark and save as pcapng. Whole transfers must be captured, not only their beginning.";
    /// A USB capture without a modem's talk in it.
    CaptureWithoutModem, "capture-without-modem", "The USB capture holds no talk with a modem",
        "Capture the bus the modem is plugged into, from before it is plugged in until the vendor's program has finished.";
    /// A USB capture with more than one modem.
    CaptureAmbiguous, "capture-ambiguous", "The USB capture holds more than one modem",
        "Name the one that is meant with --device BUS:ADDRESS, or capture once more with one modem.";

    // --- The program ----------------------------------------------------------------------------

    /// The udev rule could not be installed or removed.
    RuleNotInstalled, "rule-not-installed", "The rule could not be installed or removed",
        "Run the commands that modem-medic rules show prints, in a terminal and as an administrator.";
    /// The person stopped the job.
    Cancelled, "cancelled", "The job was stopped",
        "Start it again when you are ready.";
    /// The person did not agree, or could not be asked.
    NotConfirmed, "not-confirmed", "The job was not confirmed",
        "Answer yes when asked, or start the command with --yes.";
    /// A fault of this program.
    Internal, "internal", "This program met a fault of its own",
        "Please report it and attach the support file. Keep the modem plugged in and start Repair if writing had begun.";
}

impl Problem {
    /// Whether this says that the chosen file must not be written to this modem. While nothing was
    /// written, the command line ends with exit code 4 for these (design.md, "Command line").
    pub fn refuses_file(self) -> bool {
        matches!(
            self,
            Self::FileUnreadable
                | Self::FileEmpty
                | Self::FileTooLarge
                | Self::FileIsWebPage
                | Self::NotFirmware
                | Self::ProgramWithoutFirmware
                | Self::ArchiveDamaged
                | Self::ArchiveRar
                | Self::ArchiveCabinet
                | Self::ArchiveInstallShield
                | Self::ArchiveOfOtherKind
                | Self::SevenZipUnreadable
                | Self::ArchiveTooDeep
                | Self::ArchiveEncrypted
                | Self::ArchiveWithoutFirmware
                | Self::FolderWithoutFirmware
                | Self::ArchiveAmbiguous
                | Self::FileTruncated
                | Self::PrefixInvalid
                | Self::HeaderDamaged
                | Self::HeaderVersion
                | Self::HeaderSize
                | Self::BlockSizeInvalid
                | Self::DataDamaged
                | Self::ObjectEmpty
                | Self::TrailingData
                | Self::PackedDataDamaged
                | Self::UnpackedTooLarge
                | Self::TooManyObjects
                | Self::DuplicateObject
                | Self::PartitionTableInvalid
                | Self::PartitionTableMissing
                | Self::PartitionTableMisplaced
                | Self::BootLoaderWithoutTable
                | Self::PartitionTooSmall
                | Self::FlashTooSmall
                | Self::ImageFolderInvalid
                | Self::WrongKindOfFile
                | Self::AnotherFile
                | Self::WrongModel
                | Self::FitUnknown
                | Self::ProductMismatch
                | Self::SignatureRequired
                | Self::SignatureRefused
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Problem;

    #[test]
    fn every_problem_has_its_own_id_and_complete_texts() {
        let mut seen = HashSet::new();
        for problem in Problem::ALL {
            let id = problem.id();
            assert!(seen.insert(id), "{id} stands twice");
            assert!(
                !id.is_empty()
                    && id
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
                "{id} is not lower case words joined by hyphens"
            );
            let text = problem.text();
            assert!(
                !text.title.is_empty() && !text.title.ends_with('.'),
                "{id}: title"
            );
            assert!(text.action.ends_with('.'), "{id}: action is not a sentence");
            for sentence in [text.title, text.action] {
                assert!(!sentence.contains('!'), "{id}: exclamation mark");
            }
        }
    }
}
