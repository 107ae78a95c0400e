# The texts of the command line. It is English only, so no other language has this file.

## Texts that the window has otherwise: each takes the place of the one with the same id.

problem-several-modems-action = Leave only the one you want to work on, or name its USB port with --stick.
problem-cdrom-mode-action = Wait ten seconds. If nothing changes, on Linux run modem-medic switch or install usb-modeswitch; on Windows run the setup program on the modem's CD. Then unplug the modem and plug it in again.
problem-no-permission-action = Install the access rule (modem-medic rules install), or add yourself to the group of the port, usually dialout, and log in again. Do not run this program as root.
problem-no-device-permission-action = Install the access rule (modem-medic rules install). Being in a group such as dialout does not help here. Do not run this program as root.
problem-modem-manager-action = Block ModemManager with the access rules (modem-medic rules install --keep-off), unplug the modem and plug it in again. Then try again.
problem-modem-manager-rules-action = Install the access rules (modem-medic rules install) and try again. The modem can stay plugged in; if it is in repair mode, unplug it and plug it in again first.
problem-image-folder-invalid-action = The files must be called NN-CCCCCCCC-Name.bin, numbered from 00 or 01 without a gap.
problem-fit-unknown-action = Choose a file that names your model. If you are sure, give a reason with --force.
problem-in-download-mode-action = A flash was interrupted. Resume it with modem-medic resume, or write the firmware file for this modem with modem-medic repair.
problem-not-in-download-mode-action = It runs normally. Use modem-medic flash instead.
problem-wrong-model-action = Choose a file for your model. A wrong file can destroy the modem.
problem-another-file-action = Name the file that was being written. To write a different file, use modem-medic repair or modem-medic flash instead.
problem-archive-ambiguous-action = Choose one with --package and its number.
problem-rule-not-installed-action = Run the commands that modem-medic rules show prints, in a terminal and as an administrator.
problem-recording-damaged-action = Choose a file that was made with --record or from a capture.
problem-capture-ambiguous-action = Name the one that is meant with --device BUS:ADDRESS, or capture once more with only one modem plugged in.
problem-pin-required-action = Enter the PIN with modem-medic sim enter or in a phone, then try again.
problem-attempts-not-confirmed-action = Nothing was sent. Read the modem again, and type the number of attempts that it reports, or give it with --confirm-attempts.
problem-backup-of-another-action = Nothing was sent. Name a backup of this modem, or add --into-another.
problem-not-confirmed-action = Answer yes when asked, or start the command with --yes.
state-in-repair-mode-empty = Nothing was written to the modem, but it is in repair mode. Unplug the modem and plug it in again; if it stays in repair mode, use modem-medic repair.
state-maybe-in-repair-mode = Nothing was written to the modem, but it may be in repair mode. Unplug the modem and plug it in again; if it stays in repair mode, use modem-medic repair.

## The command line's own: all commands.

cli-no-such-file = there is no command and no file called { $file }
cli-file-before-command = { $file } stands before the command
cli-details = Details: { $detail }
cli-error-id = Error id: { $id }
cli-output-lost = It is done, but what it says could not be written: { $error }
cli-saved-as = Saved as { $file }
cli-wrote = Wrote { $file }
cli-agree = Type yes to agree:
cli-code-unlock = Unlock code
cli-code-pin = PIN
cli-code-hidden = { $what } (not shown):
cli-code-again = { $what } once more:
cli-battery-low = The battery is at { $percent } %. Plug the computer in before the modem is written.

## The command line's own: attempt.

cli-unlock-once = The code is sent once. A wrong one uses up an attempt permanently. It is only useful with a SIM card from another operator.
cli-type-attempts = Attempts left: { $left }. Type that number to use one:
cli-attempts = Attempts left: { $before } before, { $after } now
cli-attempts-unread = Attempts left: { $before } before, not read since
cli-the-modem = The modem
cli-unlocked = { $modem } is unlocked: it reports that it accepts this SIM card without a code.
cli-pin-entered = The PIN was right. The SIM card is ready.
cli-pin-not-needed = The SIM card asks for no PIN. Nothing was sent.
cli-pin-off = The SIM card no longer asks for its PIN.
cli-pin-was-off = The SIM card did not ask for its PIN. Nothing was sent.
cli-pin-on = The SIM card will ask for its PIN the next time it starts.
cli-pin-was-on = The SIM card asks for its PIN already. Nothing was sent.

## The command line's own: convert-capture and --record.

cli-capture-interrupted = The capture ends in the middle of a packet. Everything before it was used.
cli-port-bytes = { $bytes } bytes, { $port }
cli-recording-full = The recording reached its largest size. What was exchanged after that is not in it.
cli-record-no-modem = --record: this command speaks to no modem
cli-record-same-file = --record: this command writes something else into this file. Name another one for the recording
cli-no-json = --json: this command has no result
cli-recorded = Recorded in { $file }
cli-recording-not-whole = The recording in { $file } is not whole: { $error }

## The command line's own: console.

cli-console-not-sent-yet = Not sent yet. { $why } Type the same line again to send it.
cli-console-not-sent = Not sent: { $line } ({ $why })
cli-console-silent = No answer to { $line }
cli-console-left-out = ({ $lines } lines left out)
cli-console-closed = The port is closed. Commands sent: { $sent }.

## The command line's own: demo.

cli-demo-done = The whole story ran on the simulated modem. No real modem was involved.
cli-demo-cdrom = Only its CD-ROM shows
cli-demo-identify = Who is it?
cli-demo-dashboard = Update dashboard
cli-demo-backup = Back up
cli-demo-flash = Flash firmware
cli-demo-after = After the flash
cli-demo-reactivate = Reactivate network

## The command line's own: detect.

cli-no-modem = No modem that this program works on is plugged in.
cli-no-modems = Other devices, which this program does not work on:
cli-other-device = USB port { $device }
cli-other-ports = Other serial ports:
cli-unknown = unknown
cli-unnamed-modem = unnamed modem
cli-unlisted = its id is in no table; a card reader of the same manufacturer can look like this
cli-usb-port = USB port { $socket }

## The command line's own: explain.

cli-explain-facts = Facts (sheet e1550-download-mode; C certain, L likely, G guess):
cli-explain-real = They count for modems only if a real one was recorded. A simulated one was made after the same sheet.

## The command line's own: cdrom and voice.

cli-cdrom-off = Its CD-ROM is turned off.
cli-cdrom-all-off = Its CD-ROM and its card reader are turned off.
cli-cdrom-factory = Its CD-ROM and its card reader are set as the manufacturer made them.
cli-cdrom-restore = Its CD-ROM and its card reader are set as they were before.
cli-reactivate-propose = Its network setting is changed to one that allows every network. modem-medic reactivate --undo brings the present one back.
cli-reactivate-networks = Its network setting is changed to other kinds of network. modem-medic reactivate --undo brings the present one back.
cli-reactivate-set = Its network setting is changed to { $setting }. modem-medic reactivate --undo brings the present one back.
cli-reactivate-undo = Its network setting from before the last reactivation is sent again.
cli-voice-on = Voice calls are turned on.
cli-card-reader-alone = --card-reader goes with off alone: on and restore set both
cli-a-modem = a modem
cli-no-imei = without an IMEI
cli-the-modem-is = The modem is { $model } { $imei }.
cli-on = on
cli-off = off
cli-not-known = not known
cli-composition = { $value } (CD-ROM { $cdrom }, card reader { $reader })
cli-before = Before
cli-now = Now
cli-sent = Sent
cli-cdrom-same = The modem had this value already. Nothing was sent.
cli-cdrom-replugged = The modem was plugged in again and reports the new value.
cli-cdrom-stored = The modem stored the value. Unplug the modem and plug it in again; until then it goes on as before.
cli-voice-was-on = Voice calls were on already. Nothing was sent.
cli-voice-is-on = Voice calls are on.

## The command line's own: restore.

cli-restore-whose = The modem is { $modem }, the backup of { $other }.
cli-restore-nothing = Nothing had to be sent.
cli-restore-undo-cdrom = Undo that one: modem-medic cdrom restore
cli-restore-undo-network = Undo the network setting: modem-medic reactivate --undo

## The command line's own: info.

cli-watch-stop = Ctrl+C stops.

## The command line's own: inspect.

cli-package = Package { $number }
cli-package-damaged = Damaged: { $error }
cli-packages-by-step = Each step takes the package that it is for.

## The command line's own: resume.

cli-resume-file-moved = { $detail }; if it lies elsewhere now, name it: modem-medic resume FILE
cli-resume-file-lost = It is not known where { $name } lies. Go to its folder and type: modem-medic resume { $word }
cli-resume-file-untypeable = It is not known where { $name } lies. Type this, with the file in the place of FILE: modem-medic resume FILE
cli-resume-skipped = All { $parts } parts had been accepted before, so none was written again.
cli-resume-again = All { $parts } parts were written again from the first one, also the { $before } that had been accepted before.
cli-resume-nothing = No job was interrupted. There is nothing to resume.
cli-journal-left-out = This journal cannot be read and is left out: { $journal }
cli-resume-last-checks = Every part was accepted and the modem runs it. Only the final checks are left.
cli-resume-start-over = The modem runs normally, so there is nothing to repair. The job is started over.
cli-resume-repair = The modem is in repair mode. The whole file is written again.
cli-write-whole = The whole file will be written into this modem. It must stay plugged in until the end.
cli-resuming = Resuming: { $job } of { $file } into { $modem }{ $begun }; { $accepted } parts had been accepted.
cli-begun = , begun { $time }
cli-of-parts = { $accepted } of { $parts }
cli-unnamed-file = an unnamed file
cli-modem-in-repair = a modem in repair mode

## The command line's own: rules.

cli-rules-installed = Installed: { $files }.
cli-rules-removed = Not there any more: { $files }.
cli-rules-later = They act when a modem is plugged in.
cli-rules-at-once = They act at once. The modem can stay plugged in.
cli-rules-replug = Unplug the modem and plug it in again: ModemManager had it before.
cli-rules-act = ModemManager leaves it alone now.
cli-rules-waited = It was not plugged in again yet. The rules act when it is.

## The command line's own: sample and simulate.

cli-sample-version = --version { $version }: not a version such as 11.609.20.00.00
cli-sample-updater = updater: made for the E1550 only
cli-simulate-model = --model { $model }: known are e1550 and e3372
cli-simulate-scenarios = Known scenarios: { $names }
cli-simulate-no-ports = The ports cannot be served: { $error }
cli-simulate-in = Serving the simulated modem in { $folder }
cli-simulate-no-address = { $address } cannot be served: { $error }
cli-simulate-at = Serving the simulated modem to a virtual machine at { $address }
cli-simulate-ended = Serving ended: { $error }
cli-simulate-no-signals = No handler for signals: { $error }
cli-simulate-stop = { $what }. Stop with Ctrl-C.
cli-replay-in = Playing the recording in { $folder }
cli-replay-not-here = This system has no pseudo-terminals, so a recording cannot be served here.
cli-simulate-not-here = This system has no pseudo-terminals. Use `modem-medic demo` instead.

## The command line's own: flash, dashboard and repair.

cli-write-half-flashed = The whole file will be written into the half-flashed modem. Do not unplug it.
cli-write-backs-up = The file writes the settings area (EFS2). Identity and settings are backed up first.
cli-write-file = The file will be written into this modem. It must stay plugged in until the end.

## The command line's own: reports.

cli-imei-doubt = its last digit does not fit the others
cli-imei-lost = lost
cli-file = File
cli-version = Version
cli-bytes = bytes
cli-partition = partition
cli-no-checksums = Images in a folder have no checksums: nothing shows whether they are whole.
cli-note = Note: { $text }
cli-version-by-name = { $version } by its name, none inside
cli-part-gzip = { $part }, packed with gzip and left so
cli-part-program = { $part }, a program
cli-backed-up = Saved { $file } with { $items } memory items.
cli-keeps-roaming = Roaming was on and stays on. The guide's own command turns it off: --syscfg 2,2,3fffffff,0,2
cli-switched = { $id } is in USB port { $socket }. { $who }
cli-switched-nobody = It was no CD-ROM to begin with.
cli-switched-system = The computer switched it.
cli-switched-program = This program switched it.
cli-switched-network-card = It is a network card now, without a port for commands.
cli-switched-no-port = No port that can be asked showed up. A driver may be missing.
cli-all-accepted = All { $parts } parts ({ $bytes } bytes) were accepted.
cli-no-version = no version
cli-came-back = The modem came back and reports { $version }.
cli-version-not-compared = The file does not say which version it is, so that was not compared.
cli-version-before = It reported { $version } before.
cli-no-network-yet = It is not on a network yet. If that stays so: modem-medic reactivate
