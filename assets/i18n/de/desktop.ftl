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
