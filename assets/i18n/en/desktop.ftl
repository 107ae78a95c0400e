# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = A job ended after its window was lost
unseen-text = The display went away while it ran. This was the result:
past-undo = Undo the network setting
past-finish = Final checks
past-cdrom-restore = Bring CD-ROM and card reader back
past-restore-undo = Undo the restored settings
past-sim-enter = Enter the PIN of the SIM card
past-sim-off = Switch the PIN request off
past-sim-on = Switch the PIN request on
past-vendor-program = Manufacturer's program
past-other = Other job
past-done = Done
past-failed = Failed: { $problem }
past-failed-unknown = Failed
past-interrupted = Interrupted
past-left-in-repair = The modem was left in repair mode.
past-running = Running now
past-attempts = attempts left: { $before } → { $after }
past-attempts-unread = attempts left: { $before }, not read since
history-title = History
history-lead = What was done to modems with this program, newest first. It is kept on this computer only.
history-empty = Nothing was done to a modem yet.
history-looking = Reading the records…
open-folder = Open folder

## Notifications and the system’s dialogs

settings-notify = Notify me when a job ends while I use another window
settings-sound = Play a sound when a job ends
picker-title = Choose the firmware file
picker-firmware = Firmware files
picker-all = All files
picker-missing = This desktop has no file picker. Type the path.
