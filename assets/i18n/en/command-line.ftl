# What the command line says otherwise than the window: a text here takes the place of the one with the same id.
# The command line is English only, so no other language has this file.

problem-several-modems-action = Leave only the one you want to work on, or name its USB port with --stick.
problem-cdrom-mode-action = Wait ten seconds. If nothing changes, on Linux run modem-medic switch or install usb-modeswitch; on Windows run the setup program on the modem's CD. Then unplug the modem and plug it in again.
problem-no-permission-action = Install the access rule (modem-medic rules install), or add yourself to the group of the port, usually dialout, and log in again. Do not run this program as root.
problem-no-device-permission-action = Install the access rule (modem-medic rules install). Being in a group such as dialout does not help here. Do not run this program as root.
problem-modem-manager-action = Block ModemManager with the access rules (modem-medic rules install --keep-off), unplug the modem and plug it in again. Then try again.
problem-modem-manager-rules-action = Install the access rules (modem-medic rules install) and try again. The modem can stay plugged in; if it is in repair mode, unplug it and plug it in again first.
problem-image-folder-invalid-action = The files must be called NN-CCCCCCCC-Name.bin, numbered from 00 without a gap.
problem-fit-unknown-action = Choose a file that names your model. If you are sure, give a reason with --force.
problem-not-in-download-mode-action = It runs normally. Use modem-medic flash instead.
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
