# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = Ein Vorgang endete, nachdem sein Fenster verloren ging
unseen-text = Die Anzeige verschwand, während er lief. Das ist das Ergebnis:
past-undo = Netzeinstellung rückgängig machen
past-finish = Letzte Prüfungen
past-cdrom-restore = CD-ROM und Kartenleser zurückholen
past-restore-undo = Wiederhergestellte Einstellungen rückgängig machen
past-sim-enter = PIN der SIM-Karte eingeben
past-sim-off = PIN-Abfrage ausschalten
past-sim-on = PIN-Abfrage einschalten
past-vendor-program = Programm des Herstellers
past-other = Anderer Vorgang
past-done = Erledigt
past-failed = Fehlgeschlagen: { $problem }
past-failed-unknown = Fehlgeschlagen
past-interrupted = Unterbrochen
past-left-in-repair = Das Modem blieb im Reparaturmodus.
past-running = Läuft gerade
past-attempts = übrige Versuche: { $before } → { $after }
past-attempts-unread = übrige Versuche: { $before }, seither nicht gelesen
history-title = Verlauf
history-lead = Was mit diesem Programm an Modems getan wurde, das Neueste zuerst. Es bleibt nur auf diesem Computer.
history-empty = An einem Modem wurde noch nichts getan.
history-looking = Die Aufzeichnungen werden gelesen…
open-folder = Ordner öffnen

## Notifications and the system’s dialogs

settings-notify = Benachrichtigen, wenn ein Vorgang endet, während ich ein anderes Fenster benutze
settings-sound = Ton abspielen, wenn ein Vorgang endet
picker-title = Firmwaredatei wählen
picker-firmware = Firmwaredateien
picker-all = Alle Dateien
picker-missing = Dieser Desktop hat keinen Dateidialog. Geben Sie den Pfad ein.
