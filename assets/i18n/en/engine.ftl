# Texts for what the engine knows: states, stages, prompts, settings, reasons.
#
# Glossary
#   modem            the USB stick as a whole; never "device" or "dongle"
#   firmware         the software in the modem
#   dashboard        the program on the modem's own CD (Mobile Partner)
#   download mode    the modem takes firmware and does nothing else
#   repair mode      download mode after a flash that did not finish
#   part             one object of a firmware package
#   setting          the network setting (AT^SYSCFG)
#   attempt          one code that was sent
#   to flash, Repair, Undo   names of actions in the window

## What a failed job leaves behind

state-untouched = Nothing was written to the modem.
state-in-repair-mode-empty = Nothing was written to the modem, but it is in repair mode. Unplug the modem and plug it in again; if it stays in repair mode, start Repair.
state-maybe-in-repair-mode = Nothing was written to the modem, but it may be in repair mode. Unplug the modem and plug it in again; if it stays in repair mode, start Repair.
state-found-in-repair-mode = The modem was found in repair mode. Nothing was written to it now; what was written before is not known.
state-repairable = Writing had started. The modem is in repair mode and you can safely try again.
state-repairable-away = Writing had started, and the modem has not answered since. When it is plugged in again, it starts in repair mode, and you can safely try again.
state-not-known = All parts were accepted, and the modem has not answered since its restart. Whether it works is not known.
state-running = The modem was written and runs normally with version { $version }. It is not in repair mode.
state-running-unread = The modem was written and runs normally. It is not in repair mode; its version could not be read.
state-another = A modem runs normally, but it reports a different identity from the modem that was written.
state-cdrom = The modem was written and shows up as a CD drive now. Its version was not read.
state-ran-and-left = The modem was written and ran normally afterwards. It has not answered since.
state-setting-sent = Only a setting was sent. Whether the modem kept it is not known; its previous value is kept in the journal.
state-setting-changed = Only a setting was changed. Its previous value is kept in the journal.
state-code-sent = One code was sent, and the modem has not been read since. It may have used up one attempt. Nothing else was sent.
state-attempt-used = One attempt was used up. Nothing else was changed.
state-code-accepted = The code was accepted. Nothing else was changed.
state-other-program = The manufacturer's program may have written to the modem. Modem Medic wrote nothing and cannot tell what that program did.

## Cautions while a job goes on

caution-not-alone = ModemManager is not blocked from this modem. Reading continues, but writing would be refused.
caution-may-sleep = This computer cannot be kept awake. Keep its lid open, and do not let it sleep.
caution-imei-lost = This modem has lost its IMEI. It cannot be distinguished from other modems, so Undo and Resume do not work with it, and networks may refuse it.
caution-roaming-kept = This modem may use other operators' networks (roaming), and this stays so. The guide's own command would turn roaming off.
caution-roaming-off = This setting turns roaming off. On another operator's network the modem loses its connection.

## Stages

stage-wait-for-system-switch-active = Waiting for the computer to switch the modem

stage-switch-mode-active = Switching the modem from CD-ROM to modem

stage-read-file-active = Checking the file

stage-identify-active = Reading the modem's details

stage-check-fit-active = Comparing the file with the modem

stage-back-up-active = Backing up the settings

stage-enter-download-mode-active = Switching the modem to download mode

stage-wait-for-download-mode-active = Waiting for the modem in download mode

stage-check-loader-active = Checking the modem in download mode

stage-write-active = Writing
stage-run-program-active = The manufacturer's program is running

stage-restart-active = Restarting the modem

stage-wait-for-return-active = Waiting for the modem to come back
stage-wait-for-replug-active = Waiting for the modem to be plugged in again

stage-read-back-active = Reading the version again

stage-diagnose-active = Checking SIM card and network

stage-change-setting-active = Changing the setting

stage-watch-network-active = Waiting for the network

stage-send-code-active = Sending the code

stage-read-attempts-active = Reading the attempts again

## What the person should do now

prompt-plug-in-again = Unplug the modem, wait ten seconds and plug it into the same USB port again. The work continues automatically.
prompt-unplug = Unplug the modem now.
prompt-restart-computer = Restart the computer, then come back: this page will be waiting.
prompt-wait-for-modem-manager = ModemManager is still checking the modem. Leave it plugged in. The work continues automatically within a minute or two.

## What a command typed into the console could do, and why some are blocked

danger-identity = This would write the identity (IMEI) or the calibration of the modem. It is blocked, because it can make the modem useless and is illegal in many countries.
danger-unlock-code = This would use up an attempt at the operator lock, or change a lock. It is blocked, because the modem locks itself permanently when no attempts are left.
danger-composition = This would change which ports the modem shows to the computer. It is blocked, because the modem could become unreachable.
danger-download-mode = This would take the modem out of normal operation. It is blocked, because only the flash and repair steps can bring it back.
danger-restore = This would write a backup over what the modem holds. It is blocked, because what is lost cannot be brought back.
danger-sim-write = This could write to the SIM card or use up its attempts. It is blocked, because the card could become useless.
danger-unclear = This is not a single clear AT command. It is blocked, because nobody can tell what the modem would do with it.
danger-unknown = This command is not known to be reversible. It is blocked, because it could change the modem permanently.
danger-pin-attempt = This tries a code of the SIM card. A wrong code uses up an attempt, and the card locks itself when none is left.
danger-restart = This restarts the modem or switches it off. Its ports go away.
danger-call = This dials or sends something, which can cost money.
danger-setting = This may change what the modem or the SIM card keeps.

## Whether the modem is on a network, and if not, why
## $services is one of the domain texts.

verdict-home = The modem is connected to the SIM card's home network, { $services }.
verdict-roaming = The modem is connected to another operator's network (roaming), { $services }.
verdict-registered = The modem is connected to a network, { $services }.
verdict-radio-off = The modem's radio is switched off.
verdict-sim-starting = The SIM card is starting.
verdict-no-sim = There is no SIM card in the modem.
verdict-pin-needed = The SIM card is waiting for its PIN or PUK.
verdict-sim-unusable = The modem cannot use this SIM card.
verdict-denied = The network rejects this SIM card.
verdict-searching = The modem is searching for a network.
verdict-limited = The network allows emergency calls only.
verdict-no-service = The modem cannot find a network.
verdict-unknown = The modem did not report whether it is on a network.

domain-none = no service
domain-calls = calls only
domain-data = data only
domain-both = calls and data
domain-searching = searching
domain-unknown = unknown services

technology-none = no network
technology-unknown = unknown network

## SIM card and operator lock

pin-ready = The SIM card is ready
pin-pin = The SIM card asks for its PIN
pin-puk = The SIM card asks for its PUK
pin-second-pin = The SIM card asks for its PIN2
pin-network-lock = The modem is locked to another operator
pin-absent = There is no SIM card
pin-failed = The SIM card does not work
pin-busy = The SIM card is starting
pin-other = The SIM card is waiting for something else

lock-locked =
    { $tries ->
        [0] Locked to an operator, no attempts left for the code
        [one] Locked to an operator, { $tries } attempt left for the code
       *[other] Locked to an operator, { $tries } attempts left for the code
    }
lock-locked-uncounted = Locked to an operator; the attempts left are not reported
lock-open = Not locked for this SIM card
lock-for-good = Locked permanently: codes are no longer accepted
lock-unknown =
    { $tries ->
        [0] Lock state { $state }, no attempts left
        [one] Lock state { $state }, { $tries } attempt left
       *[other] Lock state { $state }, { $tries } attempts left
    }
lock-unknown-uncounted = Lock state { $state }

## Families of modems

family-named = { $model } family
family-other-qualcomm = Qualcomm modem of another family
family-hisilicon = HiSilicon modem
family-unknown = unknown family

## The network setting in words. The parts are joined by commas, so they begin in lower case.

syscfg-mode-automatic = automatic
syscfg-mode-2g-only = 2G only
syscfg-mode-3g-only = 3G only
syscfg-mode-as-it-is = mode unchanged
syscfg-mode-unknown = mode { $number }
syscfg-order-any = any order
syscfg-order-2g-first = 2G first
syscfg-order-3g-first = 3G first
syscfg-order-as-it-is = order unchanged
syscfg-order-unknown = order { $number }
syscfg-bands-all = all bands
syscfg-bands-as-they-are = bands unchanged
syscfg-bands-none = no band
syscfg-bands-unknown = unknown bands { $mask }
syscfg-roaming-off = roaming off
syscfg-roaming-on = roaming on
syscfg-roaming-as-it-is = roaming unchanged
syscfg-roaming-national = roaming within the country only
syscfg-roaming-abroad = roaming abroad only
syscfg-roaming-unknown = roaming { $number }
syscfg-services-calls = calls only
syscfg-services-data = data only
syscfg-services-both = calls and data
syscfg-services-any = any service
syscfg-services-as-they-are = services unchanged
syscfg-services-unknown = services { $number }

## Bands whose name is more than letters and numbers

band-gsm-900-extended = GSM 900 (extended)
band-gsm-450 = GSM 450 (3G 2600 on HiSilicon modems)
band-3g-1700-japan = 3G 1700 (Japan)
band-3g-850-japan = 3G 850 (Japan)

## Health report: its lines, and what looks wrong with what to do

fact-found = Found modem
fact-serial = Serial number
fact-chipset = Chipset
fact-nand = Flash memory
fact-attempts = Unlock attempts left
fact-pin-attempts = PIN attempts left
fact-bands = Bands allowed
fact-voice = Voice calls
fact-cdrom = CD-ROM
fact-card-reader = Card reader
fact-firmware-line = What is known of it
value-on = on
value-off = off
value-hidden = hidden
value-pin-attempts = { $pin } for the PIN, { $puk } for the PUK
value-line-known = Firmware { $line } belongs to a line that this family uses
value-line-unknown = Firmware { $line } belongs to a line that is not known for this family
value-line-unlisted = Nothing is known of the firmware lines of this family
report-title = Health report
report-made = Made { $time } by Modem Medic { $version }
report-identity = Modem
report-network = SIM card and network
report-functions = Functions
report-findings = What looks wrong
report-nothing-wrong = Nothing looks wrong in what the modem reported.
report-masked = Numbers and names that could identify the modem, its card or you are hidden.
report-shown = Numbers are shown in full. Do not publish this report.
finding-imei-lost = The IMEI is lost
finding-imei-lost-do = Networks may refuse the modem. This program writes no IMEI. A repair shop may be able to restore the one that is printed on the modem.
finding-imei-check-digit = The last digit of the IMEI does not fit the others
finding-imei-check-digit-do = Compare the IMEI with the number that is printed on the modem. It may have been changed.
finding-no-sim = There is no SIM card
finding-no-sim-do = Unplug the modem, put the SIM card in and plug the modem in again.
finding-sim-failed = The SIM card does not work
finding-sim-failed-do = Try the card in a phone. If it works there, clean its contacts and put it in again.
finding-pin-asked = The SIM card asks for its PIN
finding-pin-asked-do = Enter the PIN, or switch its request off. Attempts left: { $attempts }.
finding-puk-asked = The SIM card asks for its PUK
finding-puk-asked-do = The PIN was entered wrong too often. The PUK is printed on the holder the SIM card came in; the operator can tell you, too. Enter it in a phone. Attempts left: { $attempts }.
finding-operator-lock = The modem is locked to an operator
finding-operator-lock-do = Use a SIM card of that operator, or ask the operator for the unlock code. Attempts left: { $attempts }.
finding-locked-for-good = The modem is locked to an operator and no longer accepts codes
finding-locked-for-good-do = Only a SIM card of that operator works. Flashing does not bring the attempts back.
finding-radio-off = The radio is switched off
finding-radio-off-do = A connection program may have done that. Unplug the modem and plug it in again.
finding-denied = The network rejects the SIM card
finding-denied-do = Ask the operator whether the card is active, and whether its contract allows this modem.
finding-no-network = The modem is not on a network
finding-no-network-do = Go to “Reactivate network”. If that does not help, move to a place with reception; the operator may have switched this kind of network off.
finding-data-only = The modem is on the network for data only
finding-data-only-do = Text messages and calls may not arrive. Allow calls and data with “Reactivate network”, if you need them.
finding-only-2g = The setting allows 2G networks only
finding-only-2g-do = This is slow, and many 2G networks are gone. Choose “automatic” on the page “Reactivate network”.
finding-only-3g = The setting allows 3G networks only
finding-only-3g-do = Where 3G is switched off, the modem finds nothing. Unless you want it this way, choose “automatic” on the page “Reactivate network”.
finding-bands-limited = The setting leaves out bands
finding-bands-limited-do = The network may be on one of them. “Reactivate network” allows all bands.
finding-roaming-off = The setting does not allow other operators' networks
finding-roaming-off-do = Abroad, and with SIM cards that use a partner's network, the modem then finds nothing. If that is your case, allow roaming on the page “Reactivate network”.
finding-weak-signal = The signal is weak
finding-weak-signal-do = Move the modem to a window, or use an extension cable to place it higher.
finding-attempts-unknown = not reported

## Whether a file fits the modem, and why

fit-fits = This file fits your modem
fit-does-not-fit = This file does not fit your modem
fit-cannot-tell = This program cannot tell whether this file fits your modem

reason-platform-matches = The file names the platform { $platform }, which is this modem's.
reason-platform-of-another = The file names the platform { $platform }, which is another modem's.
reason-platform-unknown = The file names the platform { $platform }, which is not known.
reason-platform-missing = The file does not name a platform.
reason-platform-required = The file does not name a platform, as every file for this kind of modem does.
reason-part-of-another-product = Part { $part } belongs to a phone or another device, not to a modem.
reason-chip-of-another = The parts of the file are for modems with another chip.
reason-parts-unknown = No part of the file is one that this kind of modem takes.
reason-web-interface = Part { $part } is a web interface, which this modem does not have.
reason-boot-loader-alone = The file holds only boot loaders, and no firmware for them to start.
reason-platforms-mixed = The file mixes the platforms { $one } and { $other }.
reason-hardware-matches = The file names the hardware { $hardware }, which is this modem's.
reason-hardware-of-another = The file names the hardware { $hardware }, which is another modem's.
reason-name-matches = The file is called { $name }, which suggests this model.
reason-parts-match = The parts of the file are of the kind that such a modem takes.
reason-line-matches = Firmware { $version } belongs to a line that this family uses.
reason-line-of-another = Firmware { $version } belongs to a line for other modems.
reason-line-unknown = Firmware { $version } belongs to a line that is not known for this family.
reason-version-missing = The file does not name a firmware version.
reason-name-of-another = The file is called { $name }, which suggests another model.
reason-unit-data = Part { $part } holds data that belongs to one particular modem.
reason-product-matches = In download mode the modem is { $product }.
reason-product-of-another = In download mode the modem is { $product }, expected { $expected }.
reason-family-unsupported = The modem cannot be flashed with this program: { $family }.

## The file

kind-firmware = Firmware
kind-dashboard = Dashboard
kind-both = Firmware and dashboard

source-raw = The file itself
source-program = In a Windows program
source-embedded = In a file of another kind
source-archive = In an archive, as { $member }
source-image-folder = A folder of images
source-manifest = A folder of images with a manifest

warning-unusual-packing = Part { $part } looks packed in an unusual way and would be sent as it is.
warning-chance-packing = Part { $part } begins like a packed image but is not one and would be sent as it is.
warning-gzip-data = Part { $part } is packed with gzip and would be sent as it is.
warning-content-unexpected = Part { $part } contains something other than what its code stands for.
warning-firmware-unrecognised = No part was recognised as the firmware proper (AMSS).
warning-signature-missing = The package claims to be signed, but no signature was found in it.
warning-signature-unannounced = The package is signed, but its header does not say so.
warning-signature-unreadable = The signature at the end of part { $part } cannot be read.
warning-firmware-missing = The package claims to contain firmware, but it does not.
warning-dashboard-missing = The package claims to contain a dashboard, but it does not.
warning-web-interface-missing = The package claims to contain a web interface, but it does not.
warning-disc-unreadable = The disc of the dashboard is not an ISO 9660 image.
warning-dashboard-incomplete = The dashboard is incomplete: part { $part } is missing.
warning-platforms-differ = The parts of the package are for different platforms.
warning-padding-not-empty = The padding between the parts of the package is not empty.

## Sizes. $number is already written with the decimal sign of the language.

size-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = It is in use by { $programs }.
holder-other-user = It is in use by a program of another user of this computer.
holder-other-user-likely = It is in use by a program of another user of this computer, most likely { $programs }.
holder-likely = It is usually { $programs }, or the operator's own program and its service.
holder-unknown = There is no way to tell which one.

## The parts of a firmware package

part-partition-table = Partition table
part-boot-loader = Boot loader ({ $stage })
part-image-header = Header of the next part
part-amss = Firmware (AMSS)
part-efs2 = Settings area (EFS2)
part-dashboard-version = Dashboard version
part-dashboard = Dashboard
part-web-interface = Web interface
part-unit-data = Data of a single modem ({ $name })
part-unknown = Unknown part { $code }

## What writing a package may cost

loss-boot-loaders = The boot loaders are written, too: if the modem loses power just then, it may not come back even in repair mode.
loss-settings = The settings area (EFS2) is written, too: settings may be reset, so identity and settings are backed up first.
loss-dashboard = The dashboard on the modem's own CD is replaced.

## How a package was found

way-resource = resource { $name }
way-self-extractor = self-extracting archive
way-search = byte search, at { $offset }
