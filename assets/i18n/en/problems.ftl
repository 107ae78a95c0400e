# What can go wrong: what happened, and what to do now.
# Titles are short sentences without a full stop. Actions are one or two sentences.

## Finding the modem and its port

problem-no-device-title = No modem was found
problem-no-device-action = Plug the modem in, wait ten seconds and try again. If you chose a port yourself, choose the one called PC UI.

problem-several-modems-title = Several modems are plugged in
problem-several-modems-action = Leave only the one you want to work on, or choose it on the first page.

problem-no-driver-title = The modem is plugged in, but the computer has no port for it
problem-no-driver-action = Wait ten seconds. If nothing changes, load the driver with sudo modprobe option (Linux) or install the driver from the modem's own CD (Windows), then unplug the modem and plug it in again.

problem-cdrom-mode-title = The modem still shows up as a CD drive
problem-cdrom-mode-action = Wait ten seconds. If nothing changes, on Linux let this program switch it; on Windows run the setup program on the modem's CD. Then unplug the modem and plug it in again.

problem-network-card-title = This modem works as a network card
problem-network-card-action = Nothing is broken: it has no port for commands, so this program cannot work on it. A HiLink modem has its settings on its own page in a web browser, usually http://192.168.8.1 or http://192.168.1.1. Some older models restart with ports from http://192.168.1.1/html/switchProjectMode.html; newer ones need other firmware from their operator or a repair shop.

problem-boot-rom-title = Only the modem's boot ROM is running
problem-boot-rom-action = This program sends nothing to it. Unplug the modem, wait ten seconds and plug it in again. If it stays like this, its firmware does not start, and a repair shop can bring it back with an emergency loader for exactly this model.

problem-no-permission-title = You are not allowed to use this port
problem-no-permission-action = Install the access rule of this program, or add yourself to the group of the port, usually dialout, and log in again. Do not run this program as root.

problem-no-device-permission-title = You are not allowed to use this USB device
problem-no-device-permission-action = Install the access rule of this program. Being in a group such as dialout does not help here. Do not run this program as root.

problem-held-by-driver-title = The computer's own driver uses this part of the modem
problem-held-by-driver-action = Choose the serial port that the details name, such as /dev/ttyUSB2, or choose no port and let the modem be found automatically.

problem-busy-title = Another program is using the modem
problem-busy-action = Close Mobile Partner, your operator's connection program or any terminal program, or stop ModemManager, then try again.

problem-modem-manager-title = ModemManager is using the modem, or may at any moment
problem-modem-manager-action = Block ModemManager with the access rules of this program, unplug the modem and plug it in again. Then try again.

problem-modem-manager-rules-title = This computer does not allow ModemManager to be blocked from the modem
problem-modem-manager-rules-action = Install the access rules of this program and try again. The modem can stay plugged in; if it is in repair mode, unplug it and plug it in again first.

problem-modem-manager-replug-title = ModemManager had the modem before the access rules were installed
problem-modem-manager-replug-action = Unplug the modem and plug it in again. Then try again.

problem-port-unusable-title = This is not a usable serial port
problem-port-unusable-action = Check the name of the port and choose another one.

problem-port-failed-title = The computer reported a fault on the port
problem-port-failed-action = Plug the modem into another USB port, without a hub, and try again.

problem-unplugged-title = The modem was unplugged or lost its connection
problem-unplugged-action = Plug the modem in again, firmly and directly into the computer, then try again.

problem-not-a-modem-title = Nothing on this port answers like a modem
problem-not-a-modem-action = Choose the port called PC UI, or unplug the modem, plug it in again and wait ten seconds.

problem-diagnostics-port-title = This is a diagnostics port, which takes no AT commands
problem-diagnostics-port-action = Choose the port called PC UI. If this is that port, unplug the modem, wait ten seconds and plug it in again.

## Talking to it

problem-no-answer-title = The modem did not answer
problem-no-answer-action = Unplug the modem, plug it in again and try once more. If it still does not answer, try another USB port.

problem-bad-answer-title = The modem's answer could not be understood
problem-bad-answer-action = Close other programs that could use the modem, unplug it, plug it in again and try once more.

problem-command-refused-title = The modem refused a command
problem-command-refused-action = The details show the command and the modem's exact answer.

problem-pin-required-title = The SIM card asks for its PIN
problem-pin-required-action = Enter the PIN on the page “PIN of the SIM card” or in a phone, then try again.

problem-no-sim-title = There is no SIM card in the modem
problem-no-sim-action = Unplug the modem, put the SIM card in, plug the modem in again and try once more.

problem-no-network-title = The modem found no network
problem-no-network-action = Move to a place with reception and check again. If other phones of the same operator work here, its network may no longer serve this kind of modem.

problem-network-denied-title = The network rejects this SIM card
problem-network-denied-action = Ask the operator whether the card is active, and whether the modem is locked to another operator.

problem-operator-lock-title = The modem is locked to an operator
problem-operator-lock-action = Use a SIM card of that operator, or ask the operator for the unlock code.

problem-radio-off-title = The modem's radio is switched off
problem-radio-off-action = A connection program may have done that. Unplug the modem, plug it in again and try once more.

problem-setting-not-kept-title = The modem did not keep the new setting
problem-setting-not-kept-action = Unplug the modem, plug it in again and try once more. The previous setting is kept in the journal.

problem-identity-lost-title = This program cannot tell which modem this is
problem-identity-lost-action = Its IMEI is lost, so an earlier setting could be another modem's. Choose the setting that you want instead.

problem-nothing-to-undo-title = There is no earlier setting of this modem to go back to
problem-nothing-to-undo-action = Undo works after a change made with this program on this computer.

problem-not-a-backup-title = This is not a backup made by this program
problem-not-a-backup-action = Choose a backup that this program made.

problem-backup-of-another-title = This backup is not of this modem
problem-backup-of-another-action = Nothing was sent. Choose a backup of this modem, or confirm that this one may be used.

problem-cdrom-not-safe-title = The CD-ROM of this modem cannot be changed safely
problem-cdrom-not-safe-action = Only modems of the E1550 family are known to come back from such a change. On other modems a wrong value can take away every port, so nothing was sent.

problem-no-code-needed-title = No unlock code is needed with this SIM card
problem-no-code-needed-action = Nothing was sent. A locked modem shows its lock only with a SIM card of another operator. To be sure, unplug the modem, put such a card in, plug the modem in again and look again.

problem-locked-for-good-title = The modem no longer accepts unlock codes
problem-locked-for-good-action = Nothing was sent. It still works with SIM cards of its own operator. If nobody has tried any codes, the operator's own firmware set the counter this way, and no code will help. Flashing does not bring attempts back.

problem-last-unlock-attempt-title = Only one attempt is left for the unlock code
problem-last-unlock-attempt-action = Nothing was sent. A wrong code would lock the modem permanently, so this program never uses the last attempt. Ask the operator to unlock the modem.

problem-lock-unknown-title = The modem does not clearly report its operator lock
problem-lock-unknown-action = No code is sent while that is so. Unplug the modem, wait ten seconds, plug it in again and read it. Some firmware does not report its lock at all.

problem-code-malformed-title = This is not a code of the right length
problem-code-malformed-action = Nothing was sent. An unlock code has exactly eight digits, a PIN has four to eight.

problem-codes-differ-title = The two codes are not the same
problem-codes-differ-action = Nothing was sent. Type the code again, twice.

problem-attempts-not-confirmed-title = The number of attempts left was not confirmed
problem-attempts-not-confirmed-action = Nothing was sent. Read the modem again, and type the number of attempts that it reports.

problem-another-modem-title = The modem that answers is not the one that was shown
problem-another-modem-action = Nothing was sent. Read the modem again. An unlock code belongs to one modem, the one with its IMEI.

problem-code-wrong-title = The unlock code was wrong
problem-code-wrong-action = Do not guess another one. Ask the operator for the code, and check that it was made for the IMEI of this modem.

problem-pin-wrong-title = The PIN was wrong
problem-pin-wrong-action = Make sure of the PIN before you try again. After the last attempt, the SIM card asks for its PUK, which is printed on the holder the card came in.

problem-code-not-looked-at-title = The modem did not check the code
problem-code-not-looked-at-action = No attempt was lost. Unplug the modem, wait ten seconds, plug it in again and try once more.

problem-code-outcome-unknown-title = It is not known whether the code was accepted
problem-code-outcome-unknown-action = Do not send it again. Unplug the modem, wait ten seconds, plug it in again and read it: then it reports whether the code was accepted, and how many attempts are left.

problem-puk-required-title = The SIM card asks for its PUK
problem-puk-required-action = The PUK is printed on the holder the SIM card came in; the operator can tell you, too. Put the SIM card into a phone and enter the PUK there. Ten wrong PUKs destroy the SIM card, so this program enters none.

problem-last-pin-attempt-title = Only one attempt is left for the PIN
problem-last-pin-attempt-action = Nothing was sent. This program never uses the last attempt. Put the SIM card into a phone and enter the PIN there; after a wrong one it asks for the PUK.

problem-pin-unknown-title = The modem does not clearly report the state of the SIM card
problem-pin-unknown-action = Nothing was sent. Unplug the modem, wait ten seconds, plug it in again and try once more, or put the SIM card into a phone and do it there.

## The file

problem-file-unreadable-title = The file cannot be read
problem-file-unreadable-action = Check that the file is still there and that you may open it.

problem-file-empty-title = The file is empty
problem-file-empty-action = Download the file again.

problem-file-too-large-title = The file is too large to be firmware for such a modem
problem-file-too-large-action = Choose the firmware or dashboard file itself. Files over 512 MiB are refused.

problem-file-is-web-page-title = The file is a web page, not firmware
problem-file-is-web-page-action = The download saved a page instead of the file. Download it again from the page's own download button.

problem-not-firmware-title = No firmware was found in the file
problem-not-firmware-action = Choose another file. Some manufacturers' programs hide their firmware in a form this program cannot read.

problem-program-without-firmware-title = This Windows program contains no firmware that can be read
problem-program-without-firmware-action = It may be an installer, or a manufacturer's updater in a format of its own. Run it on Windows as the manufacturer describes.

problem-archive-damaged-title = The archive is damaged or of an unknown type
problem-archive-damaged-action = Download it again, or unpack it yourself and choose the file inside.

problem-archive-method-title = This zip archive is packed in a way that cannot be opened here
problem-archive-method-action = Unpack it with the program that packed it, or with 7-Zip, and choose the file inside.

problem-archive-of-images-title = The archive contains a set of firmware images
problem-archive-of-images-action = Unpack it into a folder and choose that folder, or the .hmf file in it.

problem-file-in-pieces-title = This is one piece of a file that was split
problem-file-in-pieces-action = Put all its pieces into one folder, join or unpack them with the program that split them, for example 7-Zip, and choose the whole file.

problem-download-unfinished-title = The download of this file is not finished
problem-download-unfinished-action = Wait until the browser has finished it, or download the file again. Then choose the finished file.

problem-archive-rar-title = This is a RAR archive, which cannot be opened here
problem-archive-rar-action = Unpack it with another program, for example 7-Zip, and choose the file inside.

problem-archive-cabinet-title = This is a CAB archive, which cannot be opened here
problem-archive-cabinet-action = Unpack it with another program, for example 7-Zip, and choose the file inside.

problem-archive-installshield-title = This is an InstallShield installer, which cannot be opened here
problem-archive-installshield-action = Start it on Windows and leave its first page open. Many unpack their files into the temporary folder by then: look there for a large .exe or .bin file and choose it.

problem-archive-of-other-kind-title = This is an archive, a disc image or an installer of a kind that cannot be opened here
problem-archive-of-other-kind-action = Unpack it with another program, for example 7-Zip, and choose the file inside.

problem-seven-zip-unreadable-title = This 7-Zip archive cannot be read
problem-seven-zip-unreadable-action = Unpack it with 7-Zip and choose the file inside. If that fails too, download it again.

problem-archive-too-deep-title = The archive contains too many archives inside each other
problem-archive-too-deep-action = Unpack it yourself and choose the file inside.

problem-archive-encrypted-title = The archive is locked with a password
problem-archive-encrypted-action = Unpack it yourself and choose the file inside.

problem-archive-without-firmware-title = The archive contains no firmware
problem-archive-without-firmware-action = Choose another file.

problem-folder-without-firmware-title = The folder contains no firmware
problem-folder-without-firmware-action = Choose another folder, or the file itself.

problem-folder-too-large-title = The folder contains too many files to look through
problem-folder-too-large-action = Choose the firmware file itself.

problem-archive-ambiguous-title = More than one firmware package was found
problem-archive-ambiguous-action = Choose the one you want.

problem-file-truncated-title = The file is cut short
problem-file-truncated-action = Download the file again and compare its size with the one on the page.

problem-prefix-invalid-title = The start of the firmware package is damaged
problem-prefix-invalid-action = Download the file again.

problem-header-damaged-title = A header in the firmware package is damaged
problem-header-damaged-action = Download the file again.

problem-header-version-title = The firmware package has an unknown format version
problem-header-version-action = Choose another file.

problem-header-size-title = A header in the firmware package has a wrong size
problem-header-size-action = Download the file again.

problem-block-size-invalid-title = A header in the firmware package has an impossible block size
problem-block-size-invalid-action = Download the file again.

problem-data-damaged-title = The firmware in the file is damaged
problem-data-damaged-action = Download the file again.

problem-object-empty-title = A part of the firmware is empty
problem-object-empty-action = Choose another file.

problem-trailing-data-title = The firmware package does not end cleanly; a part may be missing
problem-trailing-data-action = Download the file again.

problem-packed-data-damaged-title = A packed part of the firmware cannot be unpacked
problem-packed-data-damaged-action = Download the file again.

problem-unpacked-too-large-title = A packed part of the firmware is too large
problem-unpacked-too-large-action = Choose another file.

problem-too-many-objects-title = The firmware package has too many parts
problem-too-many-objects-action = Choose another file.

problem-duplicate-object-title = The firmware package contains the same part twice
problem-duplicate-object-action = Choose another file.

problem-partition-table-invalid-title = The partition table in the firmware package is damaged
problem-partition-table-invalid-action = Choose another file.

problem-partition-table-missing-title = The firmware package has no partition table, which this modem needs
problem-partition-table-missing-action = Choose a complete firmware file for this modem.

problem-partition-table-misplaced-title = The partition table is not the first part of the firmware package
problem-partition-table-misplaced-action = Choose a complete firmware file for this modem.

problem-boot-loader-without-table-title = The firmware package has a boot loader but no partition table
problem-boot-loader-without-table-action = Choose a complete firmware file for this modem. A boot loader in the wrong place would make the modem useless.

problem-partition-too-small-title = A part of the firmware is larger than its place in the modem
problem-partition-too-small-action = Choose another file.

problem-flash-too-small-title = The firmware package is for a larger memory than such a modem has
problem-flash-too-small-action = Choose another file.

problem-image-folder-invalid-title = The folder is not a complete set of firmware images
problem-image-folder-invalid-action = The files must be numbered from 00 or 01 without a gap, and each name must contain the code of its part.

problem-wrong-kind-of-file-title = This file is not the type this step needs
problem-wrong-kind-of-file-action = Use “Flash firmware” for firmware and “Update dashboard” for a dashboard.

problem-another-file-title = This is not the file that was being written when the work was interrupted
problem-another-file-action = Choose the file that was being written. To write a different file, use Repair or “Flash firmware” instead.

problem-wrong-model-title = This file is for another modem
problem-wrong-model-action = Choose a file for the model shown. A wrong file can destroy the modem.

problem-fit-unknown-title = This program cannot tell whether this file fits your modem
problem-fit-unknown-action = Choose a file that names your model. If you are sure, confirm it explicitly and give a reason.

problem-journal-failed-title = The journal cannot be written on this computer
problem-journal-failed-action = Free some disk space, check that your user folder can be written, then try again.

problem-journal-unreadable-title = A record of earlier work cannot be read
problem-journal-unreadable-action = Plug the modem in: if it was left half-written, it appears in repair mode. Then move the file named in the details out of the journal folder.

problem-output-failed-title = The file cannot be saved
problem-output-failed-action = Choose another place and try again.

## Download mode

problem-unsupported-modem-title = This modem cannot be flashed with this program
problem-unsupported-modem-action = Only the E1550 family and HiSilicon modems of the same manufacturer are supported.

problem-download-mode-refused-title = The modem did not switch to download mode
problem-download-mode-refused-action = Plug the modem into another USB port and try once more.

problem-download-mode-missing-title = The modem did not appear in download mode
problem-download-mode-missing-action = Unplug the modem, plug it in again and try once more.

problem-in-download-mode-title = The modem is in repair mode
problem-in-download-mode-action = A flash was interrupted. Start Repair with the firmware file for this modem.

problem-download-version-title = The modem's download mode has an unknown version
problem-download-version-action = This program knows version 2.0 only and writes nothing to this modem. Unplug the modem, wait ten seconds and plug it in again.

problem-not-in-download-mode-title = The modem is not in repair mode
problem-not-in-download-mode-action = It runs normally. Use “Flash firmware” instead.

problem-product-mismatch-title = The modem in download mode is not the one this file is for
problem-product-mismatch-action = Plug in only the modem you want to flash and choose its own file.

problem-signature-required-title = The modem only accepts signed firmware
problem-signature-required-action = Choose the manufacturer's own, unmodified file.

problem-signature-refused-title = The modem refused the signature of this file
problem-signature-refused-action = Choose the manufacturer's own, unmodified file for this model.

problem-refused-title = The modem refused a part of the firmware
problem-refused-action = Keep it plugged in and start Repair. If it is refused again, choose another file for this model.

problem-line-noise-title = Data is damaged on its way to the modem
problem-line-noise-action = Plug the modem into another USB port, without a hub or extension cable, and start Repair.

problem-did-not-come-back-title = The modem did not come back after the restart
problem-did-not-come-back-action = Unplug it, wait ten seconds and plug it in again. If it does not come back, start Repair.

problem-came-back-different-title = The modem that came back is not the one that was flashed
problem-came-back-different-action = Unplug other modems, plug in the one that was flashed and read its version.

problem-version-unchanged-title = The modem came back with its previous version
problem-version-unchanged-action = All parts were accepted, but the version did not change. Flash again, or choose another file.

problem-version-unexpected-title = The modem came back with a different version from the file's
problem-version-unexpected-action = Unplug the modem, plug it in again and read the version once more. If it is still wrong, flash again.

problem-version-unread-title = The modem came back, but does not report its version
problem-version-unread-action = All parts were accepted. Unplug the modem, plug it in again and read its version. If it reports none, flash again.

## The program

problem-rule-not-installed-title = The access rule could not be installed or removed
problem-rule-not-installed-action = Install the rule by hand: run its commands in a terminal, as an administrator.

problem-program-not-here-title = This Windows program cannot run on this computer
problem-program-not-here-action = Run it on a Windows computer, or in a Windows virtual machine that has access to the modem.

problem-program-changed-title = The program is not the one that was confirmed
problem-program-changed-action = Check where the file comes from, choose it again and compare its checksum.

problem-program-not-started-title = The program could not be started
problem-program-not-started-action = The details show the system's message.

problem-recording-damaged-title = This is not a recording of this program, or it is damaged
problem-recording-damaged-action = Choose a file that was recorded by this program or made from a USB capture.

problem-recording-differs-title = The exchange with the modem differs from the recording
problem-recording-differs-action = Use the version of this program that made the recording, and the same file and settings.

problem-capture-unreadable-title = The USB capture cannot be read
problem-capture-unreadable-action = Capture once more with Wireshark and save as pcapng. Whole transfers must be captured, not only their beginning.

problem-capture-without-modem-title = The USB capture contains no exchange with a modem
problem-capture-without-modem-action = Capture the bus the modem is plugged into. Start before you plug it in, and stop when the manufacturer's program has finished.

problem-capture-ambiguous-title = The USB capture contains more than one modem
problem-capture-ambiguous-action = Capture once more with only one modem plugged in.

problem-cancelled-title = The work was stopped
problem-cancelled-action = Start it again when you are ready.

problem-not-confirmed-title = The work was not confirmed
problem-not-confirmed-action = Start again and answer yes when asked.

problem-internal-title = Something went wrong inside this program
problem-internal-action = Please report it and attach the support file. Keep the modem plugged in, and start Repair if writing had started.
