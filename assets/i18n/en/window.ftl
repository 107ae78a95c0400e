# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Update and repair your 3G modem
back = Back
cancel = Cancel
close = Close
percent = { $value }%
not-told = not reported
copy-value = Copy: { $what }

## The step rail

step-connect = Connect
step-modem = Your modem
step-choose = Choose file
step-review = Review
step-working = In progress
step-result = Result
step-network = Network
step-health = Report
step-functions = Functions
step-console = Console
step-vendor = Manufacturer's program
step-unlock = Unlock
step-sim = SIM PIN
step-current = { $name }, current step
step-done = { $name }, done
step-to-come = { $name }, not started

## Parts of the window, for a screen reader

region-steps = Steps
region-tools = Tools
region-page = Page
region-actions = Actions

## Drawings of what to do by hand

replug-unplug = Unplug the modem
replug-wait = Wait 10 s
replug-wait-left = Wait { $seconds } s
replug-plug-in = Plug it in again
port-direct = Straight into the computer
port-hub = Not into a hub

modem-none = No modem
modem-several = Several modems
modem-not-ready = Modem not ready
modem-being-asked = Reading the modem
modem-at-work = Modem busy
modem-needs-repair = Modem in repair mode
modem-unnamed = Modem

## Connect

connect-title = Connect your modem
connect-lead = Plug the modem into a USB port on this computer. It is detected automatically.
connect-ask = Continue with this modem
connect-switch = Switch to modem mode

finding-looking = Looking for modems
finding-looking-do = This takes a moment.
finding-nothing = No modem is plugged in
finding-nothing-do = Plug it in directly, without a hub, and wait ten seconds.
finding-cdrom = The modem still shows up as a CD drive
finding-cdrom-do-linux = Most computers switch it to modem mode within ten seconds. If yours does not, switch it here.
finding-cdrom-do-windows = Open the modem's CD drive and run the setup program. It installs the driver. Then unplug the modem and plug it in again.
finding-cdrom-do-macos = Eject the modem's CD, wait ten seconds, then unplug the modem and plug it in again.
finding-switching-do = Leave the modem plugged in. The computer tries first. This takes less than a minute.
finding-no-port = The modem is plugged in, but the computer has no port for it yet
finding-no-port-do-linux = Wait ten seconds. If nothing changes, its driver is missing: run sudo modprobe option in a terminal, then unplug the modem and plug it in again.
finding-no-port-do-windows = Its driver is missing. Run the setup program on the modem's CD drive, then unplug the modem and plug it in again.
finding-no-port-do-macos = On macOS no port appears for this modem. Use a computer with Linux or Windows if you can.
finding-not-ready = The modem is being set up
finding-not-ready-do = The computer has just seen it and is preparing its ports. This takes a few seconds.
finding-no-permission = This program is not allowed to use the modem
finding-no-permission-do = Install the access rule for this modem. Your computer asks for an administrator's password once. Do not run this program as root.
finding-busy = Another program is using the modem
finding-busy-do = Close Mobile Partner, your operator's connection program or any terminal program. This page continues as soon as the modem is free.
finding-download = The modem is in repair mode
finding-download-do = It is waiting for firmware, for example because a flash was interrupted. You can repair it with the right firmware file.
finding-unrecognised = This modem is not recognised
finding-unrecognised-do = It has ports, but this program cannot tell what they are for. If you know the right one, choose it below.
finding-network-card = This modem works as a network card
finding-network-card-do = Nothing is broken. It has no port for commands, so this program cannot work on it. A HiLink modem has its settings on its own page in a web browser, usually http://192.168.8.1 or http://192.168.1.1. Some older models restart with ports from http://192.168.1.1/html/switchProjectMode.html; newer ones need other firmware from their operator or a repair shop.
finding-boot-rom = Only the modem's boot ROM is running
finding-boot-rom-do = This program sends nothing to it. Unplug the modem, wait ten seconds and plug it in again. If it stays like this, its firmware does not start, and a repair shop can bring it back with an emergency loader for exactly this model.
finding-repair = Check and repair this modem
finding-several = Several modems are plugged in
finding-several-do = Leave only the one you want to work on, or choose it below.
finding-asking = Reading the modem's details
finding-asking-do = Nothing on the modem is changed.
finding-ready = A modem is plugged in
finding-ready-do = Continue to read its details.

several-title = Which modem?
several-use = Use { $product } in USB port { $place }
several-use-known = Use { $model } with the IMEI ending in { $digits } in USB port { $place }
several-other = { $product } in USB port { $place }: { $state }
several-switch = Switch the modem in USB port { $place } to modem mode

journals-unreadable-title = Some records of earlier work cannot be read
journals-unreadable-text = If a modem was left half-written, this program may not know about it. Plug it in: it appears in repair mode. Files: { $files }
interrupted-title = Work on { $model } was interrupted
interrupted-file = The file was { $file }. Plug the modem in: if it is in repair mode, the work can be finished.
interrupted-text = Plug the modem in: if it is in repair mode, the work can be finished.
interrupted-take-up = Resume
interrupted-leave = Not now
interrupted-repair = The modem is in repair mode. The whole file is written again, because nobody can tell which parts the modem kept.
interrupted-last-checks = The whole file was written before the interruption, and the modem runs it. Only the final checks are left. Nothing more is written.
interrupted-start-over = The modem runs normally, so there is nothing to repair. You can start over.
interrupted-other-modem = A different modem is plugged in. Plug in the one you were working on.
interrupted-check = Finish the checks
interrupted-over = Start over

other-file-text = A different file was being written when the work was interrupted. You can write this one instead, from the beginning.
other-file-use = Use this file anyway

waiting-title = { $file } is waiting
waiting-text = You can open it when the work on the modem has finished.
waiting-open = Open it now

simulated-lead = A simulated modem goes through the same steps as a real one. No real modem is touched.
simulated-scenario = What kind of modem
simulated-fault = What goes wrong
simulated-try = Try it with a simulated modem
simulated-unplug = Unplug the simulated modem
simulated-plug-in = Plug the simulated modem in
simulated-note = Simulated. Four times as fast as a real modem.
simulated-options = What kind of modem, and what goes wrong
scenario-normal = E1550 that loses its network after flashing
scenario-network-lost = E1550 that finds no network
scenario-half-flashed = Half-flashed, in repair mode
scenario-pin-locked = The SIM card asks for its PIN
scenario-no-sim = No SIM card
scenario-locked = Locked to another operator
scenario-wrong-model = Another model (E173)
scenario-cdrom-only = Only the CD-ROM is there
fault-none = Nothing
fault-unplug = It is unplugged during the write
fault-refused = It refuses a part
fault-lost-reply = It stops answering during the write
fault-stays-away = It does not come back
fault-old-version = It comes back with its previous version

by-hand-title = Choose the port yourself
by-hand-lead = The modem has several ports. The right one is called PC UI. On Linux it is usually the third, on Windows it is called “3G PC UI Interface”.
by-hand-listed = On this computer:
by-hand-port = PC UI port
by-hand-download = Port in download mode, if different
by-hand-use = Use this port
by-hand-needed = Type the name of a port first.

## Your modem

modem-title = Your modem
modem-lead = What would you like to do?
modem-other = Choose another modem
modem-ask-again = Read again
modem-not-flashed = This modem cannot be flashed with this program
modem-not-flashed-text = There is no proven safe way to flash it. You can still reactivate its network.

task-dashboard = Update dashboard
task-dashboard-text = Replace the program on the modem's own CD.
task-firmware = Flash firmware
task-firmware-text = Replace the software inside the modem.
task-network = Reactivate network
task-network-text = Bring the network back, for example after a flash.
task-functions = CD-ROM and voice
task-repair = Repair

identity-title = Identity
identity-copy = Copy all
radio-title = SIM card and network
fact-model = Model
fact-maker = Manufacturer
fact-family = Family
fact-firmware = Firmware
fact-hardware = Hardware
fact-dashboard = Dashboard
fact-compiled = Build date
fact-imei = IMEI
fact-sim = SIM card
fact-lock = Operator lock
fact-pin-request = PIN request
fact-network = Network
fact-operator = Operator
fact-technology = Network type
fact-setting = Network setting
fact-signal = Signal
task-suggested = Suggested
imei-reveal = Show full IMEI
imei-hide = Hide the IMEI
imei-check-digit = The check digit of this IMEI is wrong. The IMEI may have been changed.
lock-note = This program does not guess unlock codes. Every wrong code uses up one attempt permanently.
signal-strength = { $bars } of 5 bars, { $dbm } dBm
signal-none = no signal
console-open = Open AT console
last-result = Show last result
unlock-open = Unlock with a code

repair-title = This modem needs repair
repair-lead = A flash was interrupted. The modem is waiting in repair mode.
repair-what = The modem can be repaired
repair-how = Choose the firmware file for this modem. The file is written again from the beginning.
repair-file = The last file used was { $file }.
repair-safe = Keep it plugged in. It is safe to try again as often as needed.

## Choose file

choose-firmware-title = Choose the firmware
choose-firmware-lead = The manufacturer's update program, a zip file that contains it, or a firmware image. The whole file is checked before anything is written.
choose-dashboard-title = Choose the dashboard
choose-dashboard-lead = The manufacturer's dashboard program, or a zip file that contains it. The whole file is checked before anything is written.
choose-repair-title = Choose the firmware for the repair
choose-repair-lead = If you still have it, use the file that was being written when the work was interrupted.
choose-pick = Choose a file…
choose-picking = The file picker is open
choose-no-picker = This desktop has no file picker. Type the path, or drop the file on the window.
choose-sample = Create a sample file
choose-drop = Or drop a file anywhere on this window.
choose-drop-now = Drop the file to check it.
choose-by-path = Type the path instead
choose-path = Path of the file
choose-use-path = Check file
choose-recent = Recent files
choose-reading = Checking { $file }
file-remove = Remove
file-sound = The file is complete and undamaged. Whether it fits is checked once the modem is plugged in.
choose-several = The file holds several packages. Which one is meant?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Continue
choose-other-dashboard = Continue with “Update dashboard”
choose-other-firmware = Continue with “Flash firmware”
package-about = About this file
package-kind = Contents
package-found-in = Found in
package-found-by = Found by
package-platform = Platform
package-date = Date
package-label = CD label
package-parts-value = { $parts ->
    [one] { $parts } part, { $size }
   *[other] { $parts } parts, { $size }
}
version-now = Now
version-target = After

check-file-sound = The file is complete and all checksums match
check-file-fits = The file is for this modem
check-file-not-fits = The file is not for this modem
check-file-unknown = Match between file and modem
check-file-later = This is checked in download mode, before anything is written.
check-port = The modem answers, and no other program uses it
check-one-modem = Only one modem is plugged in
check-one-modem-do = Unplug the other modems.
check-power = The computer has enough power
check-power-battery = It is safer to connect the charger.
check-journal = The journal can be written
check-cards = If there is a microSD card in the modem, take it out
check-cards-do = The SIM card may stay in.
outcome-waiting = Checking
outcome-advice = Recommended
outcome-blocked = Must be fixed
outcome-note = Note
outcome-not-seen = Not confirmed

## Why a button cannot be pressed

why-no-modem = Plug in your modem first.
why-no-file = Choose a file first.
why-reading = The file is being checked.
why-refused = This file cannot be used. Choose a different one.
why-other-task = This file is for another step.
why-other-modem = This file is for another modem.
why-other-file = This is not the file that was being written when the work was interrupted.
why-power = The battery is too low. Connect the charger.
why-journal = The journal cannot be written. Free some disk space.
why-looking = The checks are not finished yet.
why-reason = Say why you want to continue.
why-model = Type { $model } to confirm.
why-agree = Tick “I agree” to continue.
why-arming = Please read this page first.
why-at-work = The modem is busy.

## Review

review-title = Review
review-lead = Nothing has been written yet.
review-change-file = Change
review-time = Time
review-takes = usually about { $minutes } min
review-checks-passed = { $passed } of { $all } checks passed
review-does-firmware = The firmware of the modem is replaced.
review-does-dashboard = The dashboard, the program on the modem's own CD, is replaced.
review-does-repair = The whole file is written into the modem that waits in repair mode.
review-loses-setting = The network setting may be lost. Afterwards you can bring the network back.
review-stays-firmware = The firmware stays as it is.
review-stays-identity = IMEI, SIM card and unlock state are not touched.
review-stay-plugged = The modem must stay plugged in until the end. Keep the laptop lid open.
review-if-fails = If something fails, the modem stays in repair mode and you can try again.
review-proven = Writing was tested on a simulated modem and with data recorded from a real one. Nobody has tried it on a real modem yet.
review-keep-copy = Back up the modem's identity and settings to this computer first
review-keep-copy-always = The backup cannot be left out, because this file writes the settings area.
review-agree = I agree
review-flash-button = Flash { $model } { $imei }
review-copy-and-flash-button = Back up and flash { $model } { $imei }
review-dashboard-button = Update dashboard of { $model } { $imei }
review-repair-button = Repair { $model }
force-title = This program cannot tell whether this file fits
force-text = The wrong file can destroy the modem. Continue only if you are sure about this file. Your reason is kept in the journal.
force-reason = Your reason
force-model = Model

## Working

working-firmware = Flashing firmware
working-dashboard = Updating the dashboard
working-repair = Repairing
working-lead = Keep the modem plugged in and the computer awake.
working-begins = Starting
working-bar = Progress of all the work
working-bytes = { $done } of { $total }
working-speed = { $speed }/s
working-silent = Waiting for the modem ({ $seconds } s)
working-usual = usually less than a minute
working-prompt = Please do this now
working-speeds = Speed over time: now { $now }/s, lowest { $least }/s, highest { $most }/s
group-prepare = Prepare
group-switch = Switch to repair mode
group-write = Write
group-write-part = Write, part { $part } of { $parts }
group-restart = Restart
group-check = Check
left-seconds = about { $seconds } s left to write
left-minutes = { $minutes ->
    [one] about { $minutes } minute left to write
   *[other] about { $minutes } minutes left to write
}
stop-at-once = Cancel
stop-at-once-means = Cancelling now leaves the modem as it was.
stop-leads-back-means = Nothing was written. If the modem stays in repair mode, unplug it and plug it in again.
stop-half-written = Stop after this block
stop-half-written-means = Stopping now leaves the modem half-written, in repair mode. It is better to let it finish.
stop-title = Stop here?
stop-go-on = Let it finish
stop-unproven = Skip the last checks
stop-unproven-means = Everything was accepted. The modem restarts, which takes up to four minutes. If you stop now, the last checks can be made later.
stop-asked-means = It stops as soon as that is safe.

## Result

result-firmware-title = Flash finished
result-dashboard-title = Dashboard updated
result-repair-title = Repair finished
result-not-known = The state of the modem is not known
result-old-version = The modem runs with its previous firmware
result-waiting = Waiting for the modem. Plug it in.
result-took-seconds = It took { $seconds } s.
result-took-minutes = It took { $minutes } min { $seconds } s.
result-save = Save this result…
result-copy = A backup of the modem's identity and settings was saved.
result-copy-path = Copy the path
result-no-network = The modem is not on a network yet
result-no-network-do = This is common after a flash. Choose “Check the network” to restore it.
result-check-network = Check the network
result-to-modem = Back to your modem
proof-parts = { $parts ->
    [one] The only part ({ $size }) was accepted by the modem
   *[other] All { $parts } parts ({ $size }) were accepted by the modem
}
proof-again = Everything was written again from the first part. Parts accepted before the interruption: { $before }.
proof-skipped = All parts had been accepted before the interruption, so none was written again.
proof-came-back = The modem came back and answers
proof-not-read = The modem left repair mode. Its version was not read again
proof-version = It reports firmware { $version }
proof-dashboard = It reports dashboard { $version }
proof-dashboard-unknown = This modem does not report the version of its dashboard
after-title = The last steps
after-lead = Needed after every dashboard update. You can close this window between steps.
after-plug-in = Plug the modem in again and wait until it is detected.
after-restart-again = Restart the computer once more, for the driver.
after-check-network = Check the network.
after-waits-unplug = This step completes automatically when the modem is unplugged.
after-waits-plug-in = This step completes automatically when the modem is detected.
after-done = Done, continue
after-skip = Skip these steps

remedy-ask-again = Try again
remedy-install-rule = Install access rule
remedy-keep-off = Block ModemManager
remedy-choose-file = Choose another file
remedy-flash-again = Flash again
remedy-go-to-dashboard = Go to “Update dashboard”
remedy-go-to-firmware = Go to “Flash firmware”
remedy-review-again = Back to the review
remedy-support = Save support file
problem-copy = Copy details
problem-technical = Technical details: { $details }

rule-installing = The access rule is being installed
rule-installing-do = The computer asks for an administrator's password.
rule-installed = The access rule is installed
rule-installed-do = If the modem is still not detected, unplug it, wait ten seconds and plug it in again.
rule-failed = The access rule was not installed
rule-failed-do = Run these commands in a terminal instead, then unplug the modem and plug it in again.
rule-copy = Copy the commands

## Network

network-lead = See what is wrong, change the setting and watch the modem find its network.
network-diagnosis = What the modem reports
network-watch-on = Watch live
network-watch-off = Stop watching
network-before = Before
network-after = After
network-read-back = Now (read back)
network-command = Command
network-sent = Sent
network-guide = This setting brings most modems back online after a flash.
network-mode = Network mode
network-roaming = Allow other operators' networks (roaming)
network-roaming-kept = Roaming is on in this modem and stays on. Without the tick, exactly the guide's command is sent.
network-reversible = The previous setting is kept. You can undo this.
network-send = Send to the modem
network-sending = Sending the setting
network-sending-undo = Sending the previous setting
network-searching = Waiting for the network, { $seconds } of { $limit } s
network-stop = Stop waiting
network-looking-means = This takes one to three minutes.
network-found = The network is back
network-not-found = The setting was kept, but no network was found yet
network-undone = The previous setting is back
network-already-set = The setting was already correct. The cause is something else.
network-took = Found after { $seconds } s.
network-undo = Undo
network-undo-means = The previous setting is sent again. The network that was found may be lost.
network-send-again = Send again
network-done = Done
network-again = Check again
signal-history = Signal over the last { $seconds } s: latest { $now } dBm, lowest { $least } dBm, highest { $most } dBm. On a network in { $registered } of { $count } readings.
signal-history-none = No signal was measured in the last { $seconds } s. On a network in { $registered } of { $count } readings.
hint-registered = The modem is on a network.
hint-no-sim = There is no SIM card. Unplug the modem, put the card in and plug the modem in again.
hint-pin = The SIM card asks for its PIN. Enter it on the page for the PIN, or in a phone.
hint-denied = The network rejects this SIM card. Ask the operator whether it is active.
hint-locked = The modem is locked to another operator. Only the right SIM card or an unlock code from the operator helps.
hint-setting = The network setting is unusual. That is common after a flash and can be corrected here.
hint-searching = The modem is not on a network. The setting looks right, so the reception or the SIM card may be the cause.

## Health report, and the functions of the modem

health-lead = What the modem reports about itself, in the familiar order, and what looks wrong.
health-save = Save report…
health-save-failed = The report was not saved
health-reveal = Show numbers and names in full
functions-lead = What the modem shows to the computer besides its ports, and whether it allows voice calls.
functions-cdrom-title = CD-ROM and card reader
functions-cdrom-means = The modem stores this and applies it the next time it is plugged in. Its ports stay. The previous value is kept, and one press brings it back.
functions-off = CD-ROM off, card reader on
functions-all-off = Both off
functions-factory = As the manufacturer made it
functions-now = { $value } (now)
functions-choose = Choose what the modem should show.
functions-is-so = The modem is set to this already. Choose another state to change it.
functions-seen = Seen by the computer
functions-disks = { $count ->
        [0] no drive
        [one] { $count } drive
       *[other] { $count } drives
    }
functions-disks-now = { $count ->
        [0] The computer now sees no drive on the modem.
        [one] The computer now sees { $count } drive on the modem.
       *[other] The computer now sees { $count } drives on the modem.
    }
functions-doubted = That does not match the new value. Look at the health report before you rely on it.
functions-change = Change { $model } { $imei }
functions-restore = Bring the previous value back
functions-not-told = The modem does not say how this is set, so it is not changed.
functions-changing = The setting is being changed
functions-stop = Do not wait
functions-stop-means = The modem has stored the value. If you stop waiting, you only miss seeing it come back.
functions-in-force = The modem was plugged in again and reports the new value
functions-stored = The modem stored the new value
functions-stored-do = Unplug the modem and plug it in again. Until then it goes on as before.
functions-already = The modem had this value already. Nothing was sent.
functions-voice-means = Some programs make calls through the modem. This is turned on once and stays on.
functions-voice-on = Turn on in { $model } { $imei }
functions-voice-done = Voice calls are on

## Codes that use up attempts

unlock-title = Unlock the modem
unlock-lead = With its operator's code, for SIM cards from other operators.
unlock-where = Ask the operator that sold the modem for the code, and give the IMEI. This program neither calculates nor guesses codes.
unlock-once = The code is sent once, when you press the button. A wrong code permanently uses up an attempt; a right one permanently removes the lock.
unlock-foreign = The code is only useful with a SIM card from another operator.
unlock-code = Unlock code, eight digits
unlock-again = The code once more
unlock-short = Type the eight digits of the code.
unlock-send = Send the code once
unlock-done = The modem is unlocked
unlock-done-text = The modem reports that it accepts this SIM card without a code.
code-differs = The two fields are not the same.
code-few = Attempts left: { $attempts }. Type that number, so that none is used up by accident.
code-few-missing = Type the number of attempts left.
code-attempts = Number of attempts left
code-left = Attempts left
code-before = Attempts before
code-after = Attempts now
code-sending = Sending the code, and reading the attempts again
code-sending-means = Do not unplug the modem.
code-read-again = Read the modem again
code-simulated = The simulated modem accepts { $code }.
sim-title = PIN of the SIM card
sim-lead = Enter it, or switch the request for it off or on. Nothing else on the card is changed.
sim-requested = on, whenever the card starts
sim-not-requested = off
sim-enter-means = The modem finds its network once the PIN is entered.
sim-off-means = With the request off, a router can use the card; so can anybody who holds it.
sim-on-means = With the request on, the card asks for its PIN whenever it starts.
sim-wrong-means = A wrong PIN uses up an attempt. After the last one the card asks for its PUK.
sim-code = PIN, four to eight digits
sim-again = The PIN once more
sim-short = Type the PIN.
sim-enter = Enter the PIN
sim-off = Switch the request off
sim-on = Switch the request on
sim-done-enter = The PIN was right, and the SIM card is ready
sim-done-off = The SIM card no longer asks for its PIN
sim-done-on = The SIM card will ask for its PIN the next time it starts

## AT console

console-title = AT console
console-lead = For experts. Commands go straight to the modem. Dangerous ones are blocked.
console-queries = Queries:
console-nothing = Nothing has been sent yet.
console-clear = Clear
console-reveal = Show numbers in full
console-hide = Hide numbers
console-line = Command
console-send = Send
console-send-anyway = Send anyway
console-empty = Type a command first.
console-closed = The console is closed.
console-reopen = Open again
console-blocked = This command is blocked
console-careful = Please be careful: press “Send” again to continue
console-left-out = { $lines ->
    [one] ({ $lines } line left out)
   *[other] ({ $lines } lines left out)
}
console-silent = (no answer)
console-refused = { $line } (blocked)

## Log, support file

log-title = Log
log-show = Show log
log-close = Close the log
log-copy = Copy
log-masked = Identity numbers are masked.
support-save = Save support file…
support-title = Support file
support-lead = A zip file with the log, journals and settings, for someone who helps you. Nothing is sent anywhere.
support-reveal = Show identity numbers in full
support-gathering = Collecting
support-preview = Contents
support-save-as = Save as…
support-saved = Saved as { $path }
record-switch = Record everything exchanged with the modem
record-means = Starts the next time a modem is chosen. Identity numbers and PINs are removed.
record-where = Recorded in { $path }

## Settings

settings-title = Settings
settings-language = Language
settings-theme = Colours
settings-zoom = Text size
settings-smaller = Smaller
settings-larger = Larger
settings-motion = Reduce motion
theme-system = Same as the system
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
theme-to-light = Use light colours
theme-to-dark = Use dark colours
theme-to-system = Use the system's colours

## About, help

about-title = About Modem Medic
about-version = Version { $version }
about-copy = Copy version
about-what = Identifies, updates, flashes and repairs Huawei E1550 class 3G modems, and brings their network back.
about-privacy = No telemetry. No network access: nothing ever leaves this computer by itself.
about-proven = Nobody has run this program on a real modem yet. It was tested with recorded data and on a simulated modem.
about-licence = Free software under the MIT licence or the Apache licence 2.0, at your choice.
about-licences = Licences of program and fonts
help-title = Help
help-connect = Plug the modem in. When it is detected, the next step opens automatically. If it is not detected, the page says why and what to do.
help-modem = This page shows what the modem reports about itself. Choose what you want to do.
help-choose = Choose the file that you downloaded for your modem. The whole file is read and checked. Nothing is written here.
help-review = Read what will happen and look at the checks. Nothing is written before you agree and press the button.
help-working = Leave the modem plugged in. The page says what it is doing and what stopping would mean.
help-result = This page says only what was confirmed. If something failed, it says what that means and what to do next.
help-network = Look at what the modem reports, then send the setting. The previous setting is kept and can be restored.
help-health = This page shows everything that was read from the modem, what looks wrong, and what to do about it. Copy it, or save it as text or as a page to print. Numbers are hidden unless you ask for them.
help-functions = Choose what the modem shows to the computer, then unplug it and plug it in again when you are asked to. The previous value is kept and can be brought back.
help-console = Type AT commands and read the answers. Arrow up brings earlier commands back.
help-vendor = Starts the manufacturer's program after you agree, watches the modem meanwhile, and reads its version before and after. Modem Medic never stops that program.
help-unlock = The code comes from the operator. The attempts left are read before and after; they alone tell whether it was right.
help-sim = Enter the PIN, or switch the request for it off or on. The PUK, when the card asks for it, is entered in a phone.
help-keys = Keys
help-key-tab = Next control
help-key-escape = Back, or close a dialog
help-key-help = This help
help-key-open = Choose a file
help-key-log = Log
help-key-zoom = Text size

## Leaving

leave-title = The modem is still being worked on
leave-at-once = If you leave now, the work is cancelled. Nothing was written.
leave-half-written = If you leave now, the modem stays half-written, in repair mode. You can finish it later.
leave-wait = The modem is not ready yet. Please wait until it is done.
leave-program = The manufacturer's program is still running. If you leave now, it continues, but the modem is no longer watched. Keep the modem plugged in until that program has finished.
leave-stay = Stay
leave-anyway = Leave anyway
closing-title = Closing
closing-text = The work ends as soon as that is safe. Then this window closes.
broken-at-work = Something went wrong in this window. The modem is still being worked on: keep it plugged in and wait.
broken-idle = Something went wrong in this window. Nothing happened to the modem.
broken-again = Reload the window

vendor-offer = Run it under supervision
vendor-title = Run the manufacturer's program
vendor-lead = This program cannot read the firmware inside that file. It can start the manufacturer's own program and watch the modem meanwhile.
vendor-honest = We do not control what the manufacturer's program does. Only the version before and after is confirmed.
vendor-file = Program
vendor-hashing = Calculating the checksum
vendor-close = Close the dashboard and every other program that uses the modem first
vendor-stay = Do not unplug the modem until the manufacturer's program says that it has finished
vendor-agree = I agree: I know where this file comes from and want to start it
vendor-start = Start { $file }
vendor-running = The manufacturer's program is running
vendor-finished = The program has finished
vendor-finished-means = Press the button when the manufacturer's program says that it has finished. The button does not stop it.
vendor-reading = Reading the modem again
vendor-elsewhere = Run it on a Windows computer, or in a Windows virtual machine. Pass the modem's USB device through to it, in download mode too. Wine cannot reach the modem.
vendor-seen-started = The program was started
vendor-seen-start-yourself = The program asks for administrator rights. Start it yourself; the modem is watched all the same
vendor-seen-modem = The modem is there
vendor-seen-download = The modem is in download mode
vendor-seen-away = The computer does not see the modem now
vendor-seen-ended = The program has ended
vendor-changed = The version changed
vendor-unchanged = The version is the same as before
vendor-before = Firmware before
vendor-after = Firmware now
vendor-dashboard-before = Dashboard before
vendor-dashboard-after = Dashboard now
