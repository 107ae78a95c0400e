//! The catalogue of everything that can go wrong, in one place.
//!
//! Every error of every layer maps to one [`Problem`]. Its id never changes once released: scripts,
//! support answers and the texts for people go by it. What a problem means for the modem is another
//! matter, because the same cause can strike before or after the first byte was written. Source of the list:
//! `docs/facts/flasher-ux.md` §5.4.

use crate::named_enum;

named_enum! {
    /// One kind of thing that can go wrong.
    pub enum Problem {
        // --- Finding the modem and its port ---------------------------------------------------------

        /// Nothing answers to the name of the port.
        NoDevice = "no-device",
        /// More than one stick, and nobody said which.
        SeveralModems = "several-modems",
        /// A stick, and no port for it.
        NoDriver = "no-driver",
        /// It has no serial port because it is a network card.
        NetworkCard = "network-card",
        /// Its firmware does not start.
        BootRom = "boot-rom",
        /// Only the stick's CD-ROM is there.
        CdromMode = "cdrom-mode",
        /// EACCES.
        NoPermission = "no-permission",
        /// EACCES on the USB device itself.
        NoDevicePermission = "no-device-permission",
        /// A driver of the system has the USB interface that was named as a port.
        HeldByDriver = "held-by-driver",
        /// EBUSY or a lock.
        Busy = "busy",
        /// `ModemManager` holds the port, or would disturb and was not to be kept away.
        ModemManager = "modem-manager",
        /// `ModemManager` could be kept away, and this computer is not set up for it.
        RulesMissing = "modem-manager-rules",
        /// `ModemManager` keeps a device that it took before the rules were there.
        RulesNeedReplug = "modem-manager-replug",
        /// Not a serial port, or an unknown failure to open.
        PortUnusable = "port-unusable",
        /// An I/O error that is not "gone".
        PortFailed = "port-failed",
        /// The port disappeared during a job.
        Unplugged = "unplugged",
        /// Several or none of the expected answers identify the modem.
        NotAModem = "not-a-modem",

        /// The named port speaks DIAG.
        DiagnosticsPort = "diagnostics-port",

        // --- Talking to it --------------------------------------------------------------------------

        /// Silence until the deadline.
        NoAnswer = "no-answer",
        /// Bytes came, but not an answer that can be trusted.
        BadAnswer = "bad-answer",
        /// An AT command was answered with an error.
        CommandRefused = "command-refused",
        /// SIM PIN or PUK needed.
        PinRequired = "pin-required",
        /// No SIM in the modem.
        NoSim = "no-sim",
        /// The setting is kept, but no network was found in time.
        NoNetwork = "no-network",
        /// The network turns this SIM away.
        NetworkDenied = "network-denied",
        /// No network, and `^CARDLOCK` says 1 or 3.
        OperatorLock = "operator-lock",
        /// No network, and `+CFUN` says that the radio is off.
        RadioOff = "radio-off",
        /// The setting was sent, but reading it back shows something else.
        SettingNotKept = "setting-not-kept",
        /// Undo of a modem that cannot be told from others.
        IdentityLost = "identity-lost",
        /// There are no former values to go back to.
        NothingToUndo = "nothing-to-undo",
        /// Settings shall be restored from a file that is no backup.
        NotABackup = "not-a-backup",
        /// Settings shall be restored from a backup that is not known to be of this modem.
        BackupOfAnother = "backup-of-another",
        /// The USB composition, on a family that is not known to come back from such a change.
        CdromNotSafe = "cdrom-not-safe",

        // --- Codes ----------------------------------------------------------------------------------

        /// `^CARDLOCK` says 2.
        NoCodeNeeded = "no-code-needed",
        /// `^CARDLOCK` says 3, or no attempts.
        LockedForGood = "locked-for-good",
        /// One attempt for the unlock code.
        LastUnlockAttempt = "last-unlock-attempt",
        /// `^CARDLOCK?` is not answered, or not understood.
        LockUnknown = "lock-unknown",
        /// A code or PIN of the wrong form.
        CodeMalformed = "code-malformed",
        /// Typed twice, and not the same.
        CodesDiffer = "codes-differ",
        /// Few attempts, and their number was not typed, or is another one now.
        AttemptsNotConfirmed = "attempts-not-confirmed",
        /// Another modem than the one that was shown.
        AnotherModem = "another-modem",
        /// The attempts went down.
        CodeWrong = "code-wrong",
        /// The attempts for the PIN went down.
        PinWrong = "pin-wrong",
        /// The attempts are what they were.
        CodeNotLookedAt = "code-not-looked-at",
        /// The attempts could not be read, or tell nothing.
        CodeOutcomeUnknown = "code-outcome-unknown",
        /// SIM PUK.
        PukRequired = "puk-required",
        /// One attempt for the PIN.
        LastPinAttempt = "last-pin-attempt",
        /// `+CPIN?`, `^CPIN?` or `+CLCK` is not answered, or not understood.
        PinUnknown = "pin-unknown",

        // --- The file -------------------------------------------------------------------------------

        /// The file cannot be read.
        FileUnreadable = "file-unreadable",
        /// Nothing in it.
        FileEmpty = "file-empty",
        /// Above the limit.
        FileTooLarge = "file-too-large",
        /// HTML.
        FileIsWebPage = "file-is-web-page",
        /// No unit header anywhere.
        NotFirmware = "not-firmware",
        /// A Windows program without a readable package in it.
        ProgramWithoutFirmware = "program-without-firmware",
        /// A zip that cannot be read.
        ArchiveDamaged = "archive-damaged",
        /// A zip whose method is not unpacked here.
        ArchiveMethod = "archive-method",
        /// An archive with the images of a folder.
        ArchiveOfImages = "archive-of-images",
        /// A piece of a file that was split.
        FileInPieces = "file-in-pieces",
        /// A download that a browser has not finished.
        DownloadUnfinished = "download-unfinished",
        /// RAR.
        ArchiveRar = "archive-rar",
        /// CAB.
        ArchiveCabinet = "archive-cabinet",
        /// An `InstallShield` installer.
        ArchiveInstallShield = "archive-installshield",
        /// gzip, bzip2, xz, zstd, tar, LHA, ACE.
        ArchiveOfOtherKind = "archive-of-other-kind",
        /// A 7-Zip archive that cannot be read.
        SevenZipUnreadable = "seven-zip-unreadable",
        /// Archives in archives without an end.
        ArchiveTooDeep = "archive-too-deep",
        /// A zip with a password.
        ArchiveEncrypted = "archive-encrypted",
        /// A zip with no package in it.
        ArchiveWithoutFirmware = "archive-without-firmware",
        /// A folder with no package in it.
        FolderWithoutFirmware = "folder-without-firmware",
        /// A folder with more files than are looked through.
        FolderTooLarge = "folder-too-large",
        /// A file, archive or folder with more than one package.
        ArchiveAmbiguous = "archive-ambiguous",
        /// The data ends before the header says so.
        FileTruncated = "file-truncated",
        /// The prefix byte is out of range.
        PrefixInvalid = "prefix-invalid",
        /// A unit header's checksum is wrong.
        HeaderDamaged = "header-damaged",
        /// A unit header's version is not 1.
        HeaderVersion = "header-version",
        /// The header length does not fit the number of blocks.
        HeaderSize = "header-size",
        /// The checksum block size is zero or absurd.
        BlockSizeInvalid = "block-size-invalid",
        /// A block's checksum is wrong.
        DataDamaged = "data-damaged",
        /// A part with no bytes.
        ObjectEmpty = "object-empty",
        /// Bytes after the last unit that are not a unit.
        TrailingData = "trailing-data",
        /// Inflating failed.
        PackedDataDamaged = "packed-data-damaged",
        /// Inflates beyond the limit.
        UnpackedTooLarge = "unpacked-too-large",
        /// More parts than any real package has.
        TooManyObjects = "too-many-objects",
        /// Two parts of a package have the same code.
        DuplicateObject = "duplicate-object",
        /// The partition table object cannot be read.
        PartitionTableInvalid = "partition-table-invalid",
        /// The modem needs a partition table first and the package has none.
        PartitionTableMissing = "partition-table-missing",
        /// The table is not the first part.
        PartitionTableMisplaced = "partition-table-misplaced",
        /// A boot loader and no table.
        BootLoaderWithoutTable = "boot-loader-without-table",
        /// A part is larger than its partition.
        PartitionTooSmall = "partition-too-small",
        /// All partitions together are larger than any chip.
        FlashTooSmall = "flash-too-small",
        /// A directory of images that does not follow the naming.
        ImageFolderInvalid = "image-folder-invalid",
        /// A dashboard was asked for and the file is firmware, or the other way round.
        WrongKindOfFile = "wrong-kind-of-file",
        /// Another file than the one of the job that was cut off.
        AnotherFile = "another-file",
        /// Fit: does not fit.
        WrongModel = "wrong-model",
        /// Fit: cannot tell, and no reason was given to go on.
        FitUnknown = "fit-unknown",
        /// The journal could not be written.
        JournalFailed = "journal-failed",
        /// A journal of an earlier job is there and cannot be read.
        JournalUnreadable = "journal-unreadable",
        /// An output file of the user's could not be written.
        OutputFailed = "output-failed",

        // --- Download mode --------------------------------------------------------------------------

        /// The modem is of a family that is not flashed.
        UnsupportedModem = "unsupported-modem",
        /// `AT^DLOADVER?` names a version that is not 2.0.
        DownloadVersion = "download-version",
        /// The switch to download mode was refused (vendor error 16).
        DownloadModeRefused = "download-mode-refused",
        /// The modem did not appear in download mode in time.
        DownloadModeMissing = "download-mode-missing",
        /// The stick is half-flashed, and something else than repair was asked for.
        InDownloadMode = "in-download-mode",
        /// Repair was asked for, but the modem runs normally.
        NotInDownloadMode = "not-in-download-mode",
        /// The product answer is not the one of the package or of the modem from before.
        ProductMismatch = "product-mismatch",
        /// The modem asks for a signed file.
        SignatureRequired = "signature-required",
        /// The modem refused the package's signature.
        SignatureRefused = "signature-refused",
        /// The modem answered a negative acknowledgement (NAK).
        Refused = "refused",
        /// The checksum was refused again and again.
        LineNoise = "line-noise",
        /// The modem did not come back after the restart (vendor errors 13 and 19).
        DidNotComeBack = "did-not-come-back",
        /// Another modem came back.
        CameBackDifferent = "came-back-different",
        /// The version is the old one.
        VersionUnchanged = "version-unchanged",
        /// The version is neither the old one nor the one of the file.
        VersionUnexpected = "version-unexpected",

        /// The modem came back, and does not tell its version.
        VersionUnread = "version-unread",

        // --- A vendor's program ---------------------------------------------------------------------

        /// A Windows program, on another system.
        ProgramNotHere = "program-not-here",
        /// The file is not the one that was confirmed.
        ProgramChanged = "program-changed",
        /// The system does not start it.
        ProgramNotStarted = "program-not-started",

        // --- Recordings -----------------------------------------------------------------------------

        /// Not a recording, or a damaged one.
        RecordingDamaged = "recording-damaged",
        /// In a replay the program said something else.
        RecordingDiffers = "recording-differs",
        /// A USB capture that cannot be read.
        CaptureUnreadable = "capture-unreadable",
        /// A USB capture without a modem's talk in it.
        CaptureWithoutModem = "capture-without-modem",
        /// A USB capture with more than one modem.
        CaptureAmbiguous = "capture-ambiguous",

        // --- The program ----------------------------------------------------------------------------

        /// The udev rule could not be installed or removed.
        RuleNotInstalled = "rule-not-installed",
        /// The person stopped the job.
        Cancelled = "cancelled",
        /// The person did not agree, or could not be asked.
        NotConfirmed = "not-confirmed",
        /// A fault of the program itself.
        Internal = "internal",
    }
}

impl Problem {
    /// The entry with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|problem| problem.id() == id)
    }

    /// Whether this says that the chosen file must not be written to this modem.
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
                | Self::ArchiveMethod
                | Self::ArchiveOfImages
                | Self::FileInPieces
                | Self::DownloadUnfinished
                | Self::ArchiveRar
                | Self::ArchiveCabinet
                | Self::ArchiveInstallShield
                | Self::ArchiveOfOtherKind
                | Self::SevenZipUnreadable
                | Self::ArchiveTooDeep
                | Self::ArchiveEncrypted
                | Self::ArchiveWithoutFirmware
                | Self::FolderWithoutFirmware
                | Self::FolderTooLarge
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
                | Self::NotABackup
                | Self::BackupOfAnother
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
    fn every_problem_has_its_own_id() {
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
        }
    }
}
