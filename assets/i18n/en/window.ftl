# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Care for your 3G modem
back = Back
cancel = Cancel
close = Close
percent = { $value } %
not-told = not told
copy-value = Copy: { $what }

## The step rail

step-connect = Connect
step-modem = Your modem
step-choose = Choose file
step-review = Review
step-working = Working
step-result = Result
step-network = Network
step-console = Console
step-vendor = Program
step-current = { $name }, current step
step-done = { $name }, done
step-to-come = { $name }, to come

## Parts of the window, for a screen reader

region-steps = Steps
region-tools = Tools
region-page = Page
region-actions = Actions

## Drawings of what to do by hand

replug-unplug = Unplug the modem
replug-wait = Wait 10 s
replug-wait-left = Wait { $seconds } s
replug-plug-in = Plug it in again
port-direct = Straight into the computer
port-hub = Not into a hub

modem-none = No modem
modem-several = Several modems
modem-not-ready = Modem not ready
modem-being-asked = Asking the modem
modem-at-work = Modem at work
modem-needs-repair = Modem in repair mode
modem-unnamed = Modem

## Connect

connect-title = Connect your modem
connect-lead = Plug the modem into a USB socket of this computer. It is found by itself.
connect-ask = Continue with this modem
connect-switch = Switch it for me

finding-looking = Looking for modems
finding-looking-do = This takes a moment.
finding-nothing = No modem is plugged in
finding-nothing-do = Plug it in directly, without a hub, and wait ten seconds.
finding-cdrom = The modem still shows itself as a CD-ROM
finding-cdrom-do-linux = Most computers switch it by themselves within ten seconds. If yours does not, it can be switched here.
finding-cdrom-do-windows = Run the setup from the modem's own CD. It installs the driver. Then plug the modem in again.
finding-cdrom-do-macos = Eject the modem's CD, wait ten seconds and plug the modem in again.
finding-switching-do = Leave the modem plugged in. The computer goes first; this takes less than a minute.
finding-no-port = The modem is there, but it has no port yet
finding-no-port-do-linux = Wait ten seconds. If nothing changes, its driver is missing: run sudo modprobe option in a terminal, then unplug the modem and plug it in again.
finding-no-port-do-windows = Its driver is missing. Run the setup from the modem's own CD, then plug the modem in again.
finding-no-port-do-macos = macOS makes no port for this modem by itself. A computer with Linux or Windows works better.
finding-not-ready = The modem is being set up
finding-not-ready-do = The computer has just seen it and is preparing its ports. This takes a few seconds.
finding-no-permission = You are not allowed to use the modem's port
finding-no-permission-do = Let this program install its rule. Your computer asks for a password once. Do not run this program as root.
finding-busy = Another program is using the modem
finding-busy-do = Close the dialler, Mobile Partner or terminal program. The modem is asked as soon as its port is free.
finding-download = The modem is in repair mode
finding-download-do = It waits for firmware, for example because a flash was cut off. It can be repaired with the file for it.
finding-unrecognised = This modem is not recognised
finding-unrecognised-do = It has ports, but nothing tells what they are for. If you know the right one, choose it below by hand.
finding-network-card = This modem works as a network card
finding-network-card-do = Nothing is broken. It has no port for commands, so this program cannot work on it. A HiLink modem has its settings on its own page in a web browser, usually http://192.168.8.1 or http://192.168.1.1. Some older models restart with ports from http://192.168.1.1/html/switchProjectMode.html; newer ones need other firmware from their operator or a repair shop.
finding-boot-rom = Only the modem's boot loader is running
finding-boot-rom-do = This program sends nothing to it. Unplug the modem, wait ten seconds and plug it in again. If it stays like this, its firmware does not start, and a repair shop can bring it back with an emergency loader for exactly this model.
finding-repair = Ask the modem and repair it
finding-several = Several modems are plugged in
finding-several-do = Leave only the one you want to work on, or choose it below.
finding-asking = Asking the modem who it is
finding-asking-do = Nothing is changed in the modem.
finding-ready = A modem is plugged in
finding-ready-do = It is asked who it is as soon as you continue.

several-title = Which modem?
several-use = Use { $product } in USB socket { $place }
several-use-known = Use { $model } with the IMEI ending in { $digits } in USB socket { $place }
several-other = { $product } in USB socket { $place }: { $state }
several-switch = Switch the CD-ROM in USB socket { $place } to modem

journals-unreadable-title = Some records of earlier jobs cannot be read
journals-unreadable-text = If a modem was left half-written, this program may not know of it. Plug it in: it shows itself in repair mode. Files: { $files }
interrupted-title = A job on { $model } was cut off
interrupted-file = The file was { $file }. Plug the modem in: if it is in repair mode, it can be finished.
interrupted-text = Plug the modem in: if it is in repair mode, it can be finished.
interrupted-take-up = Take it up again
interrupted-leave = Leave it
interrupted-repair = The modem is in repair mode. The whole file is written again, because the modem does not prove which parts it kept.
interrupted-last-checks = All parts were accepted before the cut, and the modem runs them. Only the last checks are missing; nothing is written.
interrupted-start-over = The modem runs normally, so there is nothing to repair. The job can be started over.
interrupted-other-modem = The modem that is plugged in is another one. Plug in the one of that job.
interrupted-check = Make the last checks
interrupted-over = Start over

other-file-text = The job that was cut off was writing another file. You can write this one instead; then all of it is written.
other-file-use = Use this file all the same

waiting-title = { $file } is waiting
waiting-text = It can be opened when the modem is done. Nothing is disturbed until then.
waiting-open = Open it now

simulated-lead = A simulated modem goes through everything a real one does. No real modem is touched.
simulated-scenario = What kind of modem
simulated-fault = What goes wrong
simulated-try = Try it with a simulated modem
simulated-unplug = Unplug the simulated modem
simulated-plug-in = Plug the simulated modem in
simulated-note = Simulated. Four times as fast as a real modem.
simulated-options = What kind of modem, and what goes wrong
scenario-normal = E1550 that loses its network in a flash
scenario-network-lost = E1550 that finds no network
scenario-half-flashed = Half-flashed, in repair mode
scenario-pin-locked = The SIM card asks for its PIN
scenario-no-sim = No SIM card
scenario-locked = Locked to another operator
scenario-wrong-model = Another model (E173)
scenario-cdrom-only = Only the CD-ROM is there
fault-none = Nothing
fault-unplug = It is unplugged while it is written
fault-refused = It refuses a part
fault-lost-reply = It falls silent while it is written
fault-stays-away = It does not come back
fault-old-version = It comes back with its old version

by-hand-title = Choose the port yourself
by-hand-lead = The modem has several ports. The right one is called PC UI. On Linux it is usually the third, on Windows it is called “3G PC UI Interface”.
by-hand-listed = On this computer:
by-hand-port = PC UI port
by-hand-download = Port in download mode, if it is another one
by-hand-use = Use this port
by-hand-needed = Type the name of a port first.

## Your modem

modem-title = Your modem
modem-lead = What would you like to do?
modem-other = Another modem
modem-ask-again = Ask again
modem-not-flashed = This modem is recognised, but cannot be flashed with this program
modem-not-flashed-text = Nobody has shown how it is flashed safely. Its network can be reactivated.

task-dashboard = Update dashboard
task-dashboard-text = Replace the program on the modem's own CD.
task-firmware = Flash firmware
task-firmware-text = Replace the software inside the modem.
task-network = Reactivate network
task-network-text = Bring the network back, for example after a flash.
task-repair = Repair

identity-title = Identity
identity-copy = Copy all
radio-title = SIM card and network
fact-model = Model
fact-maker = Maker
fact-family = Family
fact-firmware = Firmware
fact-hardware = Hardware
fact-dashboard = Dashboard
fact-compiled = Built
fact-imei = IMEI
fact-sim = SIM card
fact-lock = Operator lock
fact-network = Network
fact-operator = Operator
fact-technology = Kind of network
fact-setting = Network setting
fact-signal = Signal
task-suggested = Suggested
imei-reveal = Show the whole IMEI
imei-hide = Hide the IMEI
imei-check-digit = The check digit of this IMEI is wrong. It may have been changed.
lock-note = This program does not guess unlock codes. Each wrong code uses up a try for good.
signal-strength = { $bars } of 5 bars, { $dbm } dBm
signal-none = no signal
console-open = AT console
last-result = Last result

repair-title = This modem needs repair
repair-lead = A flash did not finish. The modem waits in repair mode.
repair-what = The modem can be repaired
repair-how = Choose the firmware file for this modem. The whole file is written again, from the beginning.
repair-file = Last time the file was { $file }.
repair-safe = Keep it plugged in. It is safe to try again as often as needed.

## Choose file

choose-firmware-title = Choose the firmware
choose-firmware-lead = The vendor's update program, a zip of it, or a firmware image. It is checked whole before anything is written.
choose-dashboard-title = Choose the dashboard
choose-dashboard-lead = The vendor's dashboard program, or a zip of it. It is checked whole before anything is written.
choose-repair-title = Choose the firmware for the repair
choose-repair-lead = Best is the file that was being written when it was cut off.
choose-pick = Choose a file…
choose-picking = The file picker is open
choose-no-picker = This desktop has no file picker. Type the path, or drop the file on the window.
choose-sample = Make a sample file
choose-drop = Or drop a file anywhere on this window.
choose-drop-now = Let go, and the file is checked.
choose-by-path = Type the path instead
choose-path = Path of the file
choose-use-path = Check
choose-recent = Recent files
choose-reading = Checking { $file }
file-remove = Remove
file-sound = The file is sound. Whether it fits is checked when the modem is there.
choose-several = The file holds several packages. Which one is meant?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Continue
choose-other-dashboard = Go on with “Update dashboard”
choose-other-firmware = Go on with “Flash firmware”
package-about = About this file
package-kind = What it is
package-found-in = Where found
package-found-by = Found by
package-platform = Platform
package-date = Made
package-label = Name of the CD
package-parts-value = { $parts ->
    [one] { $parts } part, { $size }
   *[other] { $parts } parts, { $size }
}
version-now = Now
version-target = After

check-file-sound = The file is complete, all checksums are right
check-file-fits = The file is for this modem
check-file-not-fits = The file is not for this modem
check-file-unknown = Whether the file is for this modem
check-file-later = It is compared with the modem in download mode, before anything is written.
check-port = The modem answers, and no other program uses it
check-one-modem = Only one modem is plugged in
check-one-modem-do = Unplug the other modems.
check-power = The computer has enough power
check-power-low = Plug the charger in. The battery is too low.
check-power-battery = Better plug the charger in.
check-journal = The journal can be written
check-cards = Take a microSD card out of the modem
check-cards-do = The SIM card may stay in.
outcome-waiting = Looking
outcome-advice = Please note
outcome-blocked = Must be solved
outcome-note = Note
outcome-not-seen = Not proven

## Why a button cannot be pressed

why-no-modem = The modem is not there. Plug it in.
why-no-file = Choose a file first.
why-reading = The file is being checked.
why-refused = This file cannot be used. Choose another one.
why-other-task = This file is for another step.
why-other-modem = This file is for another modem.
why-other-file = This is not the file of the job that was cut off.
why-power = The battery is too low. Plug the charger in.
why-journal = The journal cannot be written. Free some disk space.
why-looking = The checks are not done yet.
why-reason = Say why you want to go on.
why-model = Type { $model } to confirm.
why-agree = Tick “I agree” to go on.
why-arming = Please read the summary.
why-at-work = The modem is busy.

## Review

review-title = Review
review-lead = Nothing has been written yet.
review-change-file = Change
review-time = Time
review-takes = usually about { $minutes } min
review-checks-passed = { $passed } of { $all } checks passed
review-does-firmware = The firmware of the modem is replaced.
review-does-dashboard = The dashboard, the program on the modem's own CD, is replaced.
review-does-repair = The whole file is written into the modem that waits in repair mode.
review-loses-setting = The network setting may be lost. Afterwards you can bring the network back.
review-stays-firmware = The firmware stays as it is.
review-stays-identity = IMEI, SIM card and unlock state are not touched.
review-stay-plugged = The modem must stay plugged in until the end. Keep the lid of the computer open.
review-if-fails = If something fails, the modem waits in repair mode and you can try again.
review-proven = Writing was proven on a simulated modem and on recorded bytes of a real one. Nobody has tried it on a real modem yet.
review-keep-copy = First keep a copy of identity and settings on this computer
review-keep-copy-always = The backup cannot be left out, because this file writes the settings area.
review-agree = I agree
review-flash-button = Flash { $model } { $imei }
review-copy-and-flash-button = Back up and flash { $model } { $imei }
review-dashboard-button = Update dashboard of { $model } { $imei }
review-repair-button = Repair { $model }
force-title = It cannot be told whether this file fits
force-text = A wrong file can destroy the modem. Go on only if you know this file. Your reason is kept in the journal.
force-reason = Your reason
force-type-model = Type { $model } to confirm.
force-model = Model

## Working

working-firmware = Flashing firmware
working-dashboard = Updating the dashboard
working-repair = Repairing
working-lead = Keep the modem plugged in and the computer awake.
working-begins = Starting
working-bar = Progress of the whole job
working-bytes = { $done } of { $total }
working-speed = { $speed }/s
working-silent = Waiting for the modem ({ $seconds } s)
working-prompt = Please do this now
working-speeds = Speed over time: now { $now }/s, lowest { $least }/s, highest { $most }/s
group-prepare = Prepare
group-switch = Switch to repair mode
group-write = Write
group-write-part = Write, part { $part } of { $parts }
group-restart = Restart
group-check = Check
left-seconds = about { $seconds } s left
left-minutes = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
}
stop-at-once = Cancel
stop-at-once-means = Cancelling now leaves the modem as it was.
stop-leads-back = Cancel
stop-leads-back-means = Nothing was written. If the modem stays in repair mode, unplug it and plug it in again.
stop-half-written = Stop after this block
stop-half-written-means = Stopping now leaves the modem half-written, in repair mode. Better let it finish.
stop-title = Stop here?
stop-go-on = Let it finish
stop-unproven = Skip the last checks
stop-unproven-means = Everything was accepted. The modem restarts, which takes up to four minutes. If you stop now, the last checks can be made later.
stop-asked-means = It stops as soon as that is safe.

## Result

result-firmware-title = Flash finished
result-dashboard-title = Dashboard updated
result-repair-title = Repair finished
result-not-known = It is not known how the modem is
result-old-version = The modem runs, with its old firmware
result-waiting = Waiting for the modem. Plug it in.
result-took-seconds = It took { $seconds } s.
result-took-minutes = It took { $minutes } min { $seconds } s.
result-save = Save this result…
result-copy = A copy of identity and settings was kept.
result-copy-path = Copy the path
result-no-network = The modem is not on a network yet
result-no-network-do = This is common after a flash. Check the network to bring it back.
result-check-network = Check the network
result-to-modem = Your modem
proof-parts = { $parts ->
    [one] The { $parts } part ({ $size }) was accepted by the modem
   *[other] All { $parts } parts ({ $size }) were accepted by the modem
}
proof-again = Written again from the first part. Accepted before the cut: { $before }.
proof-skipped = All parts had been accepted before the cut, so none was written again.
proof-came-back = The modem came back and answers
proof-not-read = The modem left repair mode. Its version was not read again
proof-version = It reports firmware { $version }
proof-dashboard = It reports dashboard { $version }
proof-dashboard-unknown = This modem does not tell the version of its dashboard
after-title = The last steps
after-lead = As after every dashboard update. You can close this window in between.
after-plug-in = Plug the modem in again and wait until it is found.
after-restart-again = Restart the computer once more, for the driver.
after-check-network = Check the network.
after-waits-unplug = This step is done by itself when the modem is unplugged.
after-waits-plug-in = This step is done by itself when the modem is found.
after-done = Done, go on
after-skip = Skip these steps

remedy-ask-again = Try again
remedy-install-rule = Install the rule
remedy-keep-off = Keep ModemManager away
remedy-choose-file = Choose another file
remedy-repair = Repair
remedy-flash-again = Flash once more
remedy-go-to-dashboard = Go to “Update dashboard”
remedy-go-to-firmware = Go to “Flash firmware”
remedy-review-again = Back to the review
remedy-support = Save support file
problem-copy = Copy details

rule-installing = The rule is being installed
rule-installing-do = The computer asks for an administrator’s password.
rule-installed = The rule is installed
rule-installed-do = If the modem is still not found, unplug it, wait ten seconds and plug it in again.
rule-failed = The rule was not installed
rule-failed-do = Run these commands in a terminal instead, then plug the modem in again.
rule-copy = Copy the commands

## Network

network-title = Reactivate network
network-lead = See what is wrong, change the setting, and watch the modem find its network.
network-diagnosis = What the modem says
network-watch-on = Watch live
network-watch-off = Stop watching
network-before = Before
network-after = After
network-read-back = Now, read back
network-command = Command
network-sent = Sent
network-guide = This is the setting that brings most modems back after a flash.
network-mode = Networks
network-roaming = Allow foreign networks (roaming)
network-roaming-kept = Roaming is on in this modem and stays on. Without the tick, exactly the guide’s command is sent.
network-reversible = The former setting is kept. You can undo this.
network-send = Send to the modem
network-sending = Sending the setting
network-sending-undo = Sending the former setting
network-searching = Waiting for the network, { $seconds } of { $limit } s
network-stop = Stop waiting
network-looking-means = This takes one to three minutes.
network-found = The network is back
network-not-found = The setting was kept, but no network was found yet
network-undone = The former setting is back
network-already-set = The setting was right already. The cause lay elsewhere.
network-took = Found after { $seconds } s.
network-undo = Undo
network-undo-means = The former setting is sent again. The network that was found may go with it.
network-send-again = Send again
network-done = Done
network-again = Check again
hint-registered = The modem is on a network.
hint-no-sim = There is no SIM card. Put it in and plug the modem in again.
hint-pin = The SIM card asks for its PIN. Enter it with your usual program, or remove the PIN request in a phone.
hint-denied = The network turns this SIM card away. Ask the operator whether it is active.
hint-locked = The modem is locked to another operator. Only the right SIM card or an unlock code from the operator helps.
hint-setting = The network setting is unusual. That is common after a flash, and can be put right here.
hint-searching = The modem is not on a network. The setting looks right, so the reception or the SIM card may be the cause.

## AT console

console-title = AT console
console-lead = For experts. Commands go straight to the modem. Dangerous ones are held back.
console-queries = Ask:
console-nothing = Nothing was said yet.
console-copy = Copy all
console-clear = Clear
console-line = Command
console-send = Send
console-send-anyway = Send anyway
console-empty = Type a command first.
console-closed = The console is closed.
console-reopen = Open again
console-blocked = This command is blocked
console-careful = Please be careful: press Send a second time to go on
console-left-out = { $lines ->
    [one] ({ $lines } line left out)
   *[other] ({ $lines } lines left out)
}
console-silent = (no answer)
console-refused = { $line } (blocked)

## Log, support file

log-title = Log
log-show = Log
log-close = Close the log
log-copy = Copy
log-masked = Identity numbers are masked.
support-save = Save support file…
support-title = Support file
support-lead = A zip file with log, journals and settings, for someone who helps you. Nothing is sent anywhere.
support-reveal = Show identity numbers in full
support-gathering = Gathering
support-preview = What is in it
support-save-as = Save as…
support-saved = Saved as { $path }
record-switch = Record everything said to the modem
record-means = From the next time a modem is chosen. Identity numbers and PINs are blanked.
record-where = Recorded in { $path }

## Settings

settings-title = Settings
settings-language = Language
settings-theme = Colours
settings-zoom = Size
settings-smaller = Smaller
settings-larger = Larger
settings-motion = Less motion
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
theme-to-light = Light colours
theme-to-dark = Dark colours
theme-to-system = Colours of the system

## About, help

about-title = About Modem Medic
about-version = Version { $version }
about-copy = Copy version
about-what = Identifies, updates, flashes, reactivates and repairs Huawei E1550 class 3G modems.
about-privacy = No telemetry. No network access: nothing ever leaves this computer by itself.
about-proven = Nobody has run this program on a real modem yet. It was proven on recorded bytes and on a simulated modem.
about-licence = Free software under the MIT licence or the Apache licence 2.0, at your choice.
about-licences = Licences of program and fonts
help-title = Help
help-connect = Plug the modem in. When it is found, the next step opens by itself. If it is not found, the page says why and what to do.
help-modem = This page shows what the modem says about itself. Choose what you want to do.
help-choose = Choose the file that you downloaded for your modem. It is read and checked whole. Nothing is written here.
help-review = Read what will happen and look at the checks. Nothing is written before you agree and press the button.
help-working = Leave the modem plugged in. The page says what it is doing and what stopping would mean.
help-result = This page says only what was proven. If something failed, it says what that means and what to do next.
help-network = Look at what the modem says, then send the setting. The former setting is kept and can be brought back.
help-console = Type AT commands and read the answers. Arrow up brings earlier commands back.
help-vendor = Starts the vendor's own program after you agreed, follows the modem meanwhile, and reads its version before and after. It is never stopped from here.
help-keys = Keys
help-key-tab = Next control
help-key-escape = Back, or close a dialog
help-key-help = This help
help-key-open = Choose a file
help-key-log = Log
help-key-zoom = Size

## Leaving

leave-title = The modem is being worked on
leave-at-once = If you leave now, the job is cancelled. Nothing was written.
leave-half-written = If you leave now, the modem stays half-written, in repair mode. You can finish it later.
leave-wait = The modem is not ready yet. Please wait until it is done.
leave-program = The vendor's program is still at work. If you leave now, it goes on, but the modem is no longer followed. Keep the modem plugged in until the program has finished.
leave-stay = Stay
leave-anyway = Leave anyway
closing-title = Closing
closing-text = The running job ends as soon as that is safe. Then this window closes.
broken-at-work = The window met a fault. The modem is still being worked on: keep it plugged in and wait.
broken-idle = The window met a fault. Nothing happened to the modem.
broken-again = Draw the window again

vendor-offer = Run it under supervision
vendor-title = Run the vendor's program
vendor-lead = The firmware in it cannot be read here. The vendor's own program can be started, and the modem is followed meanwhile.
vendor-honest = What the vendor's program does is not in our hands. Only the version before and after is proven.
vendor-file = Program
vendor-hashing = Calculating the checksum
vendor-close = Close the dashboard and every other program that uses the modem first
vendor-stay = Do not unplug the modem until the vendor's program says that it has finished
vendor-agree = I agree: I know where this file comes from and want to start it
vendor-start = Start { $file }
vendor-running = The vendor's program is running
vendor-finished = It has finished
vendor-finished-means = Press the button when the vendor's program says that it has finished. Nothing is stopped by it.
vendor-reading = Reading the modem again
vendor-elsewhere = Run it on a Windows computer, or in a virtual machine with Windows that the USB device is passed through to, also when it comes back in download mode. Wine does not reach the modem.
vendor-seen-started = The program was started
vendor-seen-start-yourself = The program asks for administrator rights. Start it yourself; the modem is followed all the same
vendor-seen-modem = The modem is there
vendor-seen-download = The modem is in download mode
vendor-seen-away = The modem is away
vendor-seen-ended = The program has ended
vendor-changed = The version changed
vendor-unchanged = The version is the same as before
vendor-before = Firmware before
vendor-after = Firmware now
vendor-dashboard-before = Dashboard before
vendor-dashboard-after = Dashboard now
