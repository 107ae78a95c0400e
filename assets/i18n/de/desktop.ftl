# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = Eine Arbeit endete ohne ihr Fenster
unseen-text = Der Bildschirm verschwand, während sie lief. Das ist das Ergebnis:
past-undo = Netzeinstellung rückgängig machen
past-vendor-program = Programm des Herstellers
past-other = Andere Arbeit
past-done = Erledigt
past-failed = Fehlgeschlagen: { $problem }
past-failed-unknown = Fehlgeschlagen
past-interrupted = Unterbrochen
past-left-in-repair = Das Modem blieb im Reparaturmodus.

## Notifications and the system’s dialogs

settings-notify = Benachrichtigen, wenn eine Arbeit endet, während ich ein anderes Fenster benutze
settings-sound = Ton abspielen, wenn eine Arbeit endet
picker-title = Firmwaredatei wählen
picker-firmware = Firmwaredateien
picker-all = Alle Dateien
picker-missing = Dieser Desktop hat keinen Dateidialog. Geben Sie den Pfad ein.
