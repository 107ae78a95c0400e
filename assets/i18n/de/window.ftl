# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Ihr 3G-Modem aktualisieren und reparieren
back = Zurück
cancel = Abbrechen
close = Schließen
percent = { $value } %
not-told = nicht gemeldet
copy-value = Kopieren: { $what }

## The step rail

step-connect = Verbinden
step-modem = Ihr Modem
step-choose = Datei wählen
step-review = Prüfen
step-working = In Arbeit
step-result = Ergebnis
step-network = Netz
step-health = Bericht
step-functions = Funktionen
step-console = Konsole
step-vendor = Programm
step-unlock = Entsperren
step-sim = SIM-PIN
step-current = { $name }, aktueller Schritt
step-done = { $name }, erledigt
step-to-come = { $name }, noch nicht begonnen

## Parts of the window, for a screen reader

region-steps = Schritte
region-tools = Werkzeuge
region-page = Seite
region-actions = Aktionen

## Drawings of what to do by hand

replug-unplug = Ziehen Sie das Modem ab
replug-wait = Warten Sie 10 s
replug-wait-left = Warten Sie { $seconds } s
replug-plug-in = Stecken Sie es wieder ein
port-direct = Direkt in den Computer
port-hub = Nicht in einen Hub

modem-none = Kein Modem
modem-several = Mehrere Modems
modem-not-ready = Modem nicht bereit
modem-being-asked = Modem wird gelesen
modem-at-work = Modem beschäftigt
modem-needs-repair = Modem im Reparaturmodus
modem-unnamed = Modem

## Connect

connect-title = Modem verbinden
connect-lead = Stecken Sie das Modem in einen USB-Anschluss dieses Computers. Es wird automatisch erkannt.
connect-ask = Mit diesem Modem fortfahren
connect-switch = In den Modemmodus umschalten

finding-looking = Modems werden gesucht
finding-looking-do = Das dauert einen Moment.
finding-nothing = Kein Modem ist eingesteckt
finding-nothing-do = Stecken Sie es direkt ein, ohne Hub, und warten Sie zehn Sekunden.
finding-cdrom = Das Modem erscheint noch als CD-Laufwerk
finding-cdrom-do-linux = Die meisten Computer schalten es innerhalb von zehn Sekunden in den Modemmodus um. Wenn Ihrer das nicht tut, schalten Sie es hier um.
finding-cdrom-do-windows = Öffnen Sie das CD-Laufwerk des Modems und starten Sie das Setup-Programm. Es installiert den Treiber. Ziehen Sie danach das Modem ab und stecken Sie es wieder ein.
finding-cdrom-do-macos = Werfen Sie die CD des Modems aus, warten Sie zehn Sekunden, ziehen Sie dann das Modem ab und stecken Sie es wieder ein.
finding-switching-do = Lassen Sie das Modem eingesteckt. Zuerst versucht es der Computer. Das dauert weniger als eine Minute.
finding-no-port = Das Modem ist eingesteckt, aber der Computer hat noch keinen Port dafür
finding-no-port-do-linux = Warten Sie zehn Sekunden. Wenn sich nichts ändert, fehlt der Treiber: Führen Sie sudo modprobe option in einem Terminal aus, ziehen Sie dann das Modem ab und stecken Sie es wieder ein.
finding-no-port-do-windows = Der Treiber fehlt. Starten Sie das Setup-Programm auf dem CD-Laufwerk des Modems, ziehen Sie dann das Modem ab und stecken Sie es wieder ein.
finding-no-port-do-macos = Unter macOS erscheint für dieses Modem kein Port. Verwenden Sie nach Möglichkeit einen Computer mit Linux oder Windows.
finding-not-ready = Das Modem wird eingerichtet
finding-not-ready-do = Der Computer hat es gerade erst erkannt und bereitet seine Ports vor. Das dauert einige Sekunden.
finding-no-permission = Dieses Programm darf das Modem nicht verwenden
finding-no-permission-do = Installieren Sie die Zugriffsregel für dieses Modem. Ihr Computer fragt einmal nach dem Passwort eines Administrators. Führen Sie dieses Programm nicht als root aus.
finding-busy = Ein anderes Programm verwendet das Modem
finding-busy-do = Schließen Sie Mobile Partner, das Verbindungsprogramm Ihres Netzbetreibers und alle Terminalprogramme. Auf dieser Seite geht es weiter, sobald das Modem frei ist.
finding-download = Das Modem ist im Reparaturmodus
finding-download-do = Es wartet auf Firmware, zum Beispiel weil das Flashen unterbrochen wurde. Mit der richtigen Firmwaredatei können Sie es reparieren.
finding-unrecognised = Dieses Modem wird nicht erkannt
finding-unrecognised-do = Es hat Ports, aber dieses Programm kann nicht feststellen, wofür sie da sind. Wenn Sie den richtigen kennen, wählen Sie ihn unten aus.
finding-network-card = Dieses Modem arbeitet als Netzwerkkarte
finding-network-card-do = Es ist nichts kaputt. Es hat keinen Port für Befehle, deshalb kann dieses Programm nicht damit arbeiten. Ein HiLink-Modem hat seine Einstellungen auf einer eigenen Seite im Webbrowser, meist http://192.168.8.1 oder http://192.168.1.1. Einige ältere Modelle starten über http://192.168.1.1/html/switchProjectMode.html mit Ports neu; neuere brauchen eine andere Firmware von ihrem Netzbetreiber oder einer Werkstatt.
finding-boot-rom = Nur das Boot-ROM des Modems läuft
finding-boot-rom-do = Dieses Programm sendet ihm nichts. Ziehen Sie das Modem ab, warten Sie zehn Sekunden und stecken Sie es wieder ein. Wenn es so bleibt, startet seine Firmware nicht, und eine Werkstatt kann es mit einem Notlader für genau dieses Modell wiederherstellen.
finding-repair = Dieses Modem prüfen und reparieren
finding-several = Mehrere Modems sind eingesteckt
finding-several-do = Lassen Sie nur das Modem stecken, um das es geht, oder wählen Sie es unten aus.
finding-asking = Die Daten des Modems werden gelesen
finding-asking-do = Am Modem wird nichts geändert.
finding-ready = Ein Modem ist eingesteckt
finding-ready-do = Fahren Sie fort, um seine Daten zu lesen.

several-title = Welches Modem?
several-use = { $product } am USB-Anschluss { $place } verwenden
several-use-known = { $model } mit der IMEI, die auf { $digits } endet, am USB-Anschluss { $place } verwenden
several-other = { $product } am USB-Anschluss { $place }: { $state }
several-switch = Das Modem am USB-Anschluss { $place } in den Modemmodus umschalten

journals-unreadable-title = Einige Aufzeichnungen früherer Vorgänge sind nicht lesbar
journals-unreadable-text = Wenn ein Modem nur halb beschrieben wurde, weiß dieses Programm vielleicht nichts davon. Stecken Sie es ein: Es erscheint im Reparaturmodus. Dateien: { $files }
interrupted-title = Ein Vorgang am { $model } wurde unterbrochen
interrupted-file = Die Datei war { $file }. Stecken Sie das Modem ein: Wenn es im Reparaturmodus ist, kann der Vorgang abgeschlossen werden.
interrupted-text = Stecken Sie das Modem ein: Wenn es im Reparaturmodus ist, kann der Vorgang abgeschlossen werden.
interrupted-take-up = Fortsetzen
interrupted-leave = Nicht jetzt
interrupted-repair = Das Modem ist im Reparaturmodus. Die ganze Datei wird neu geschrieben, weil niemand weiß, welche Teile das Modem behalten hat.
interrupted-last-checks = Vor der Unterbrechung wurde die ganze Datei geschrieben, und das Modem läuft damit. Es fehlen nur noch die letzten Prüfungen. Es wird nichts mehr geschrieben.
interrupted-start-over = Das Modem läuft normal, also gibt es nichts zu reparieren. Sie können von vorn beginnen.
interrupted-other-modem = Ein anderes Modem ist eingesteckt. Stecken Sie das Modem ein, an dem Sie gearbeitet haben.
interrupted-check = Prüfungen abschließen
interrupted-over = Von vorn beginnen

other-file-text = Als der Vorgang unterbrochen wurde, wurde eine andere Datei geschrieben. Sie können stattdessen diese schreiben, von Anfang an.
other-file-use = Diese Datei trotzdem verwenden

waiting-title = { $file } wartet
waiting-text = Sie können sie öffnen, wenn der Vorgang am Modem beendet ist.
waiting-open = Jetzt öffnen

simulated-lead = Ein simuliertes Modem durchläuft dieselben Schritte wie ein echtes. Kein echtes Modem wird angerührt.
simulated-scenario = Art des Modems
simulated-fault = Was schiefgeht
simulated-try = Mit einem simulierten Modem ausprobieren
simulated-unplug = Simuliertes Modem abziehen
simulated-plug-in = Simuliertes Modem einstecken
simulated-note = Simuliert. Viermal so schnell wie ein echtes Modem.
simulated-options = Art des Modems, und was schiefgeht
scenario-normal = E1550, das nach dem Flashen sein Netz verliert
scenario-network-lost = E1550, das kein Netz findet
scenario-half-flashed = Halb geflasht, im Reparaturmodus
scenario-pin-locked = Die SIM-Karte fragt nach ihrer PIN
scenario-no-sim = Keine SIM-Karte
scenario-locked = An einen anderen Netzbetreiber gebunden
scenario-wrong-model = Anderes Modell (E173)
scenario-cdrom-only = Nur die CD-ROM ist da
fault-none = Nichts
fault-unplug = Es wird während des Schreibens abgezogen
fault-refused = Es lehnt einen Teil ab
fault-lost-reply = Es antwortet während des Schreibens nicht mehr
fault-stays-away = Es kommt nicht zurück
fault-old-version = Es kommt mit seiner bisherigen Version zurück

by-hand-title = Port selbst wählen
by-hand-lead = Das Modem hat mehrere Ports. Der richtige heißt PC UI. Unter Linux ist es meist der dritte, unter Windows heißt er „3G PC UI Interface“.
by-hand-listed = Auf diesem Computer:
by-hand-port = PC-UI-Port
by-hand-download = Port im Download-Modus, falls abweichend
by-hand-use = Diesen Port verwenden
by-hand-needed = Geben Sie zuerst den Namen eines Ports ein.

## Your modem

modem-title = Ihr Modem
modem-lead = Was möchten Sie tun?
modem-other = Anderes Modem wählen
modem-ask-again = Erneut lesen
modem-not-flashed = Dieses Modem kann mit diesem Programm nicht geflasht werden
modem-not-flashed-text = Es ist kein sicherer Weg bekannt, es zu flashen. Sein Netz können Sie trotzdem reaktivieren.

task-dashboard = Dashboard aktualisieren
task-dashboard-text = Das Programm auf der eigenen CD des Modems ersetzen.
task-firmware = Firmware flashen
task-firmware-text = Die Software im Modem ersetzen.
task-network = Netz reaktivieren
task-network-text = Das Netz zurückholen, zum Beispiel nach dem Flashen.
task-functions = CD-ROM und Sprache
task-repair = Reparieren

identity-title = Identität
identity-copy = Alles kopieren
radio-title = SIM-Karte und Netz
fact-model = Modell
fact-maker = Hersteller
fact-family = Familie
fact-firmware = Firmware
fact-hardware = Hardware
fact-dashboard = Dashboard
fact-compiled = Erstellt am
fact-imei = IMEI
fact-sim = SIM-Karte
fact-lock = Betreibersperre
fact-pin-request = PIN-Abfrage
fact-network = Netz
fact-operator = Netzbetreiber
fact-technology = Netzart
fact-setting = Netzeinstellung
fact-signal = Signal
task-suggested = Empfohlen
imei-reveal = Vollständige IMEI anzeigen
imei-hide = IMEI verbergen
imei-check-digit = Die Prüfziffer dieser IMEI ist falsch. Die IMEI wurde vielleicht geändert.
lock-note = Dieses Programm rät keine Entsperrcodes. Jeder falsche Code verbraucht unwiderruflich einen Versuch.
signal-strength = { $bars } von 5 Balken, { $dbm } dBm
signal-none = kein Signal
console-open = AT-Konsole öffnen
last-result = Letztes Ergebnis anzeigen
unlock-open = Mit einem Code entsperren

repair-title = Dieses Modem muss repariert werden
repair-lead = Das Flashen wurde unterbrochen. Das Modem wartet im Reparaturmodus.
repair-what = Das Modem kann repariert werden
repair-how = Wählen Sie die Firmwaredatei für dieses Modem. Sie wird von Anfang an neu geschrieben.
repair-file = Zuletzt wurde die Datei { $file } verwendet.
repair-safe = Lassen Sie es eingesteckt. Sie können es gefahrlos so oft versuchen wie nötig.

## Choose file

choose-firmware-title = Firmware wählen
choose-firmware-lead = Das Update-Programm des Herstellers, eine ZIP-Datei damit oder ein Firmware-Image. Die ganze Datei wird geprüft, bevor etwas geschrieben wird.
choose-dashboard-title = Dashboard wählen
choose-dashboard-lead = Das Dashboard-Programm des Herstellers oder eine ZIP-Datei damit. Die ganze Datei wird geprüft, bevor etwas geschrieben wird.
choose-repair-title = Firmware für die Reparatur wählen
choose-repair-lead = Wenn Sie sie noch haben, nehmen Sie die Datei, die geschrieben wurde, als der Vorgang unterbrochen wurde.
choose-pick = Datei wählen…
choose-picking = Der Dateidialog ist geöffnet
choose-no-picker = Dieser Desktop hat keinen Dateidialog. Geben Sie den Pfad ein oder ziehen Sie die Datei auf das Fenster.
choose-sample = Beispieldatei erstellen
choose-drop = Oder ziehen Sie eine Datei auf eine beliebige Stelle dieses Fensters.
choose-drop-now = Lassen Sie die Datei los, um sie zu prüfen.
choose-by-path = Stattdessen den Pfad eingeben
choose-path = Pfad der Datei
choose-use-path = Datei prüfen
choose-recent = Zuletzt verwendete Dateien
choose-reading = { $file } wird geprüft
file-remove = Entfernen
file-sound = Die Datei ist vollständig und unbeschädigt. Ob sie passt, wird geprüft, sobald das Modem eingesteckt ist.
choose-several = Die Datei enthält mehrere Pakete. Welches ist gemeint?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Fortfahren
choose-other-dashboard = Mit „Dashboard aktualisieren“ fortfahren
choose-other-firmware = Mit „Firmware flashen“ fortfahren
package-about = Über diese Datei
package-kind = Inhalt
package-found-in = Gefunden in
package-found-by = Gefunden durch
package-platform = Plattform
package-date = Datum
package-label = Name der CD
package-parts-value = { $parts ->
    [one] { $parts } Teil, { $size }
   *[other] { $parts } Teile, { $size }
}
version-now = Jetzt
version-target = Danach

check-file-sound = Die Datei ist vollständig und alle Prüfsummen stimmen
check-file-fits = Die Datei ist für dieses Modem bestimmt
check-file-not-fits = Die Datei ist nicht für dieses Modem bestimmt
check-file-unknown = Übereinstimmung von Datei und Modem
check-file-later = Das wird im Download-Modus geprüft, bevor etwas geschrieben wird.
check-port = Das Modem antwortet, und kein anderes Programm verwendet es
check-one-modem = Nur ein Modem ist eingesteckt
check-one-modem-do = Ziehen Sie die anderen Modems ab.
check-power = Der Computer hat genug Strom
check-power-battery = Sicherer ist es, das Ladegerät anzuschließen.
check-journal = Das Journal kann geschrieben werden
check-cards = Wenn eine microSD-Karte im Modem steckt, nehmen Sie sie heraus
check-cards-do = Die SIM-Karte kann drinbleiben.
outcome-waiting = Wird geprüft
outcome-advice = Empfohlen
outcome-blocked = Muss behoben werden
outcome-note = Hinweis
outcome-not-seen = Nicht bestätigt

## Why a button cannot be pressed

why-no-modem = Stecken Sie zuerst Ihr Modem ein.
why-no-file = Wählen Sie zuerst eine Datei.
why-reading = Die Datei wird geprüft.
why-refused = Diese Datei kann nicht verwendet werden. Wählen Sie eine andere.
why-other-task = Diese Datei ist für einen anderen Schritt bestimmt.
why-other-modem = Diese Datei ist für ein anderes Modem bestimmt.
why-other-file = Das ist nicht die Datei, die geschrieben wurde, als der Vorgang unterbrochen wurde.
why-power = Der Akku ist zu schwach. Schließen Sie das Ladegerät an.
why-journal = Das Journal kann nicht geschrieben werden. Geben Sie Speicherplatz frei.
why-looking = Die Prüfungen sind noch nicht fertig.
why-reason = Geben Sie an, warum Sie fortfahren möchten.
why-model = Geben Sie zur Bestätigung { $model } ein.
why-agree = Setzen Sie das Häkchen bei „Ich stimme zu“, um fortzufahren.
why-arming = Bitte lesen Sie zuerst diese Seite.
why-at-work = Das Modem ist beschäftigt.

## Review

review-title = Prüfen
review-lead = Bisher wurde nichts geschrieben.
review-change-file = Ändern
review-time = Dauer
review-takes = meist etwa { $minutes } min
review-checks-passed = { $passed } von { $all } Prüfungen bestanden
review-does-firmware = Die Firmware des Modems wird ersetzt.
review-does-dashboard = Das Dashboard, das Programm auf der eigenen CD des Modems, wird ersetzt.
review-does-repair = Die ganze Datei wird in das Modem geschrieben, das im Reparaturmodus wartet.
review-loses-setting = Die Netzeinstellung kann verloren gehen. Danach können Sie das Netz zurückholen.
review-stays-firmware = Die Firmware bleibt, wie sie ist.
review-stays-identity = IMEI, SIM-Karte und Sperrzustand werden nicht angerührt.
review-stay-plugged = Das Modem muss bis zum Ende eingesteckt bleiben. Klappen Sie den Laptop nicht zu.
review-if-fails = Wenn etwas fehlschlägt, bleibt das Modem im Reparaturmodus, und Sie können es erneut versuchen.
review-proven = Das Schreiben wurde mit einem simulierten Modem und mit aufgezeichneten Daten eines echten getestet. An einem echten Modem hat es noch niemand versucht.
review-keep-copy = Zuerst Identität und Einstellungen des Modems auf diesem Computer sichern
review-keep-copy-always = Die Sicherung kann nicht entfallen, weil diese Datei den Einstellungsbereich überschreibt.
review-agree = Ich stimme zu
review-flash-button = { $model } { $imei } flashen
review-copy-and-flash-button = { $model } { $imei } sichern und flashen
review-dashboard-button = Dashboard von { $model } { $imei } aktualisieren
review-repair-button = { $model } reparieren
force-title = Dieses Programm kann nicht feststellen, ob diese Datei passt
force-text = Die falsche Datei kann das Modem zerstören. Fahren Sie nur fort, wenn Sie sich bei dieser Datei sicher sind. Ihre Begründung wird im Journal festgehalten.
force-reason = Ihre Begründung
force-model = Modell

## Working

working-firmware = Firmware wird geflasht
working-dashboard = Dashboard wird aktualisiert
working-repair = Modem wird repariert
working-lead = Lassen Sie das Modem eingesteckt und den Computer wach.
working-begins = Start
working-bar = Fortschritt des gesamten Vorgangs
working-bytes = { $done } von { $total }
working-speed = { $speed }/s
working-silent = Warten auf das Modem ({ $seconds } s)
working-usual = meist weniger als eine Minute
working-prompt = Bitte tun Sie jetzt Folgendes
working-speeds = Geschwindigkeit bisher: jetzt { $now }/s, niedrigste { $least }/s, höchste { $most }/s
group-prepare = Vorbereiten
group-switch = Umschalten zur Reparatur
group-write = Schreiben
group-write-part = Schreiben, Teil { $part } von { $parts }
group-restart = Neustart
group-check = Prüfen
left-seconds = noch etwa { $seconds } s zu schreiben
left-minutes = { $minutes ->
    [one] noch etwa { $minutes } Minute zu schreiben
   *[other] noch etwa { $minutes } Minuten zu schreiben
}
stop-at-once = Abbrechen
stop-at-once-means = Wenn Sie jetzt abbrechen, bleibt das Modem, wie es war.
stop-leads-back-means = Es wurde nichts geschrieben. Wenn das Modem im Reparaturmodus bleibt, ziehen Sie es ab und stecken Sie es wieder ein.
stop-half-written = Nach diesem Block anhalten
stop-half-written-means = Wenn Sie jetzt anhalten, bleibt das Modem halb beschrieben, im Reparaturmodus. Besser ist es, das Schreiben zu Ende laufen zu lassen.
stop-title = Hier anhalten?
stop-go-on = Zu Ende laufen lassen
stop-unproven = Letzte Prüfungen überspringen
stop-unproven-means = Alles wurde angenommen. Das Modem startet neu, das dauert bis zu vier Minuten. Wenn Sie jetzt anhalten, können die letzten Prüfungen später nachgeholt werden.
stop-asked-means = Der Vorgang hält an, sobald das gefahrlos möglich ist.

## Result

result-firmware-title = Flashen abgeschlossen
result-dashboard-title = Dashboard aktualisiert
result-repair-title = Reparatur abgeschlossen
result-not-known = Der Zustand des Modems ist nicht bekannt
result-old-version = Das Modem läuft mit seiner bisherigen Firmware
result-waiting = Warten auf das Modem. Stecken Sie es ein.
result-took-seconds = Es dauerte { $seconds } s.
result-took-minutes = Es dauerte { $minutes } min { $seconds } s.
result-save = Dieses Ergebnis speichern…
result-copy = Identität und Einstellungen des Modems wurden gesichert.
result-copy-path = Pfad kopieren
result-no-network = Das Modem ist noch in keinem Netz
result-no-network-do = Das kommt nach dem Flashen häufig vor. Wählen Sie „Netz prüfen“, um es zurückzuholen.
result-check-network = Netz prüfen
result-to-modem = Zurück zu Ihrem Modem
proof-parts = { $parts ->
    [one] Der einzige Teil ({ $size }) wurde vom Modem angenommen
   *[other] Alle { $parts } Teile ({ $size }) wurden vom Modem angenommen
}
proof-again = Alles wurde vom ersten Teil an neu geschrieben. Vor der Unterbrechung angenommene Teile: { $before }.
proof-skipped = Alle Teile waren vor der Unterbrechung angenommen worden, deshalb wurde keiner neu geschrieben.
proof-came-back = Das Modem ist zurück und antwortet
proof-not-read = Das Modem hat den Reparaturmodus verlassen. Seine Version wurde nicht erneut gelesen
proof-version = Es meldet die Firmware { $version }
proof-dashboard = Es meldet das Dashboard { $version }
proof-dashboard-unknown = Dieses Modem meldet die Version seines Dashboards nicht
after-title = Die letzten Schritte
after-lead = Nach jeder Aktualisierung des Dashboards nötig. Zwischen den Schritten können Sie dieses Fenster schließen.
after-plug-in = Stecken Sie das Modem wieder ein und warten Sie, bis es erkannt wird.
after-restart-again = Starten Sie den Computer noch einmal neu, für den Treiber.
after-check-network = Prüfen Sie das Netz.
after-waits-unplug = Dieser Schritt wird automatisch abgeschlossen, wenn das Modem abgezogen wird.
after-waits-plug-in = Dieser Schritt wird automatisch abgeschlossen, wenn das Modem erkannt wird.
after-done = Erledigt, weiter
after-skip = Diese Schritte überspringen

remedy-ask-again = Erneut versuchen
remedy-install-rule = Zugriffsregel installieren
remedy-keep-off = ModemManager blockieren
remedy-choose-file = Andere Datei wählen
remedy-flash-again = Erneut flashen
remedy-go-to-dashboard = Zu „Dashboard aktualisieren“
remedy-go-to-firmware = Zu „Firmware flashen“
remedy-review-again = Zurück zur Prüfung
remedy-support = Supportdatei speichern
problem-copy = Details kopieren
problem-technical = Technische Details: { $details }

rule-installing = Die Zugriffsregel wird installiert
rule-installing-do = Der Computer fragt nach dem Passwort eines Administrators.
rule-installed = Die Zugriffsregel ist installiert
rule-installed-do = Wenn das Modem immer noch nicht erkannt wird, ziehen Sie es ab, warten Sie zehn Sekunden und stecken Sie es wieder ein.
rule-failed = Die Zugriffsregel wurde nicht installiert
rule-failed-do = Führen Sie stattdessen diese Befehle in einem Terminal aus, ziehen Sie dann das Modem ab und stecken Sie es wieder ein.
rule-copy = Befehle kopieren

## Network

network-lead = Sehen Sie, was nicht stimmt, ändern Sie die Einstellung und beobachten Sie, wie das Modem sein Netz findet.
network-diagnosis = Was das Modem meldet
network-watch-on = Live verfolgen
network-watch-off = Nicht mehr verfolgen
network-before = Vorher
network-after = Nachher
network-read-back = Jetzt (zurückgelesen)
network-command = Befehl
network-sent = Gesendet
network-guide = Diese Einstellung bringt die meisten Modems nach dem Flashen wieder ins Netz.
network-mode = Netzmodus
network-roaming = Netze anderer Betreiber erlauben (Roaming)
network-roaming-kept = Roaming ist in diesem Modem eingeschaltet und bleibt es. Ohne das Häkchen wird genau der Befehl der Anleitung gesendet.
network-reversible = Die vorherige Einstellung bleibt gespeichert. Sie können dies rückgängig machen.
network-send = An das Modem senden
network-sending = Einstellung wird gesendet
network-sending-undo = Vorherige Einstellung wird gesendet
network-searching = Warten auf das Netz, { $seconds } von { $limit } s
network-stop = Nicht länger warten
network-looking-means = Das dauert eine bis drei Minuten.
network-found = Das Netz ist wieder da
network-not-found = Die Einstellung wurde übernommen, aber noch kein Netz gefunden
network-undone = Die vorherige Einstellung ist wieder da
network-already-set = Die Einstellung war schon richtig. Die Ursache ist eine andere.
network-took = Nach { $seconds } s gefunden.
network-undo = Rückgängig
network-undo-means = Die vorherige Einstellung wird wieder gesendet. Das gefundene Netz kann dabei verloren gehen.
network-send-again = Erneut senden
network-done = Fertig
network-again = Erneut prüfen
signal-history = Signal der letzten { $seconds } s: zuletzt { $now } dBm, niedrigster Wert { $least } dBm, höchster Wert { $most } dBm. In { $registered } von { $count } Messungen in einem Netz.
signal-history-none = In den letzten { $seconds } s wurde kein Signal gemessen. In { $registered } von { $count } Messungen in einem Netz.
hint-registered = Das Modem ist in einem Netz.
hint-no-sim = Es ist keine SIM-Karte da. Ziehen Sie das Modem ab, legen Sie die Karte ein und stecken Sie das Modem wieder ein.
hint-pin = Die SIM-Karte fragt nach ihrer PIN. Geben Sie sie auf der Seite für die PIN oder in einem Telefon ein.
hint-denied = Das Netz weist diese SIM-Karte ab. Fragen Sie den Netzbetreiber, ob sie aktiv ist.
hint-locked = Das Modem ist an einen anderen Netzbetreiber gebunden. Nur die passende SIM-Karte oder ein Entsperrcode des Netzbetreibers hilft.
hint-setting = Die Netzeinstellung ist ungewöhnlich. Das kommt nach dem Flashen häufig vor und lässt sich hier beheben.
hint-searching = Das Modem ist in keinem Netz. Die Einstellung sieht richtig aus, also können der Empfang oder die SIM-Karte die Ursache sein.

## Health report, and the functions of the modem

health-lead = Was das Modem über sich meldet, in gewohnter Reihenfolge, und was auffällig ist.
health-save = Bericht speichern…
health-save-failed = Der Bericht wurde nicht gespeichert
health-reveal = Nummern und Namen vollständig anzeigen
functions-lead = Was das Modem dem Computer außer seinen Ports zeigt, und ob es Sprachanrufe erlaubt.
functions-cdrom-title = CD-ROM und Kartenleser
functions-cdrom-means = Das Modem speichert dies und wendet es an, wenn es das nächste Mal eingesteckt wird. Seine Ports bleiben. Der vorherige Wert bleibt gespeichert und lässt sich mit einem Klick zurückholen.
functions-off = CD-ROM aus, Kartenleser ein
functions-all-off = Beide aus
functions-factory = Wie vom Hersteller geliefert
functions-now = { $value } (jetzt)
functions-choose = Wählen Sie, was das Modem zeigen soll.
functions-is-so = Das Modem ist schon so eingestellt. Wählen Sie etwas anderes, um es zu ändern.
functions-seen = Vom Computer gesehen
functions-disks = { $count ->
        [0] kein Laufwerk
        [one] { $count } Laufwerk
       *[other] { $count } Laufwerke
    }
functions-disks-now = { $count ->
        [0] Der Computer sieht jetzt kein Laufwerk des Modems.
        [one] Der Computer sieht jetzt { $count } Laufwerk des Modems.
       *[other] Der Computer sieht jetzt { $count } Laufwerke des Modems.
    }
functions-doubted = Das passt nicht zum neuen Wert. Sehen Sie in den Zustandsbericht, bevor Sie sich darauf verlassen.
functions-change = { $model } { $imei } ändern
functions-restore = Vorherigen Wert zurückholen
functions-not-told = Das Modem meldet nicht, wie dies eingestellt ist, deshalb wird es nicht geändert.
functions-changing = Die Einstellung wird geändert
functions-stop = Nicht warten
functions-stop-means = Das Modem hat den Wert gespeichert. Wenn Sie nicht warten, sehen Sie nur nicht, wie das Modem zurückkommt.
functions-in-force = Das Modem wurde wieder eingesteckt und meldet den neuen Wert
functions-stored = Das Modem hat den neuen Wert gespeichert
functions-stored-do = Ziehen Sie das Modem ab und stecken Sie es wieder ein. Bis dahin verhält es sich wie zuvor.
functions-already = Das Modem hatte diesen Wert schon. Es wurde nichts gesendet.
functions-voice-means = Manche Programme telefonieren über das Modem. Dies wird einmal eingeschaltet und bleibt dann eingeschaltet.
functions-voice-on = In { $model } { $imei } einschalten
functions-voice-done = Sprachanrufe sind eingeschaltet

## Codes that use up attempts

unlock-title = Modem entsperren
unlock-lead = Mit dem Code seines Netzbetreibers, für SIM-Karten anderer Betreiber.
unlock-where = Fragen Sie den Netzbetreiber, der das Modem verkauft hat, nach dem Code und nennen Sie die IMEI. Dieses Programm berechnet keine Codes und rät auch keine.
unlock-once = Der Code wird einmal gesendet, wenn Sie auf die Schaltfläche klicken. Ein falscher Code verbraucht unwiderruflich einen Versuch; ein richtiger hebt die Sperre dauerhaft auf.
unlock-foreign = Der Code nützt nur mit der SIM-Karte eines anderen Betreibers.
unlock-code = Entsperrcode, acht Ziffern
unlock-again = Der Code noch einmal
unlock-short = Geben Sie die acht Ziffern des Codes ein.
unlock-send = Code einmal senden
unlock-done = Das Modem ist entsperrt
unlock-done-text = Es meldet, dass es diese SIM-Karte ohne Code annimmt.
code-differs = Die beiden Felder sind nicht gleich.
code-few = Übrige Versuche: { $attempts }. Geben Sie diese Zahl ein, damit keiner versehentlich verbraucht wird.
code-few-missing = Geben Sie die Zahl der übrigen Versuche ein.
code-attempts = Zahl der übrigen Versuche
code-left = Übrige Versuche
code-before = Versuche vorher
code-after = Versuche jetzt
code-sending = Der Code wird gesendet, und die Versuche werden erneut gelesen
code-sending-means = Ziehen Sie das Modem nicht ab.
code-read-again = Modem erneut lesen
code-simulated = Das simulierte Modem nimmt { $code } an.
sim-title = PIN der SIM-Karte
sim-lead = Geben Sie sie ein, oder schalten Sie ihre Abfrage aus oder ein. Sonst wird an der Karte nichts geändert.
sim-requested = ein, bei jedem Start der Karte
sim-not-requested = aus
sim-enter-means = Das Modem findet sein Netz, sobald die PIN eingegeben ist.
sim-off-means = Ohne Abfrage kann ein Router die Karte verwenden, aber auch jeder, der sie in der Hand hat.
sim-on-means = Mit Abfrage fragt die Karte bei jedem Start nach ihrer PIN.
sim-wrong-means = Eine falsche PIN verbraucht einen Versuch. Nach dem letzten fragt die Karte nach ihrer PUK.
sim-code = PIN, vier bis acht Ziffern
sim-again = Die PIN noch einmal
sim-short = Geben Sie die PIN ein.
sim-enter = PIN eingeben
sim-off = Abfrage ausschalten
sim-on = Abfrage einschalten
sim-done-enter = Die PIN war richtig, und die SIM-Karte ist bereit
sim-done-off = Die SIM-Karte fragt nicht mehr nach ihrer PIN
sim-done-on = Die SIM-Karte fragt vom nächsten Start an nach ihrer PIN

## AT console

console-title = AT-Konsole
console-lead = Für Fachleute. Befehle gehen direkt an das Modem. Gefährliche werden blockiert.
console-queries = Abfragen:
console-nothing = Es wurde noch nichts gesendet.
console-clear = Leeren
console-reveal = Nummern vollständig anzeigen
console-hide = Nummern verbergen
console-line = Befehl
console-send = Senden
console-send-anyway = Trotzdem senden
console-empty = Geben Sie zuerst einen Befehl ein.
console-closed = Die Konsole ist geschlossen.
console-reopen = Wieder öffnen
console-blocked = Dieser Befehl ist blockiert
console-careful = Bitte Vorsicht: Klicken Sie erneut auf „Senden“, um fortzufahren
console-left-out = { $lines ->
    [one] ({ $lines } Zeile ausgelassen)
   *[other] ({ $lines } Zeilen ausgelassen)
}
console-silent = (keine Antwort)
console-refused = { $line } (blockiert)

## Log, support file

log-title = Protokoll
log-show = Protokoll anzeigen
log-close = Protokoll schließen
log-copy = Kopieren
log-masked = Identitätsnummern sind verdeckt.
support-save = Supportdatei speichern…
support-title = Supportdatei
support-lead = Eine ZIP-Datei mit Protokoll, Journalen und Einstellungen für jemanden, der Ihnen hilft. Es wird nichts verschickt.
support-reveal = Identitätsnummern vollständig anzeigen
support-gathering = Wird zusammengestellt
support-preview = Inhalt
support-save-as = Speichern unter…
support-saved = Gespeichert als { $path }
record-switch = Allen Datenaustausch mit dem Modem aufzeichnen
record-means = Beginnt, wenn das nächste Mal ein Modem gewählt wird. Identitätsnummern und PINs werden entfernt.
record-where = Aufgezeichnet in { $path }

## Settings

settings-title = Einstellungen
settings-language = Sprache
settings-theme = Farben
settings-zoom = Schriftgröße
settings-smaller = Kleiner
settings-larger = Größer
settings-motion = Animationen reduzieren
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
theme-high-contrast = Hoher Kontrast
theme-to-light = Helle Farben verwenden
theme-to-dark = Dunkle Farben verwenden
theme-to-system = Farben des Systems verwenden

## About, help

about-title = Über Modem Medic
about-version = Version { $version }
about-copy = Version kopieren
about-what = Erkennt, aktualisiert, flasht und repariert 3G-Modems der Klasse Huawei E1550 und bringt sie wieder ins Netz.
about-privacy = Keine Telemetrie. Kein Netzwerkzugriff: Nichts verlässt diesen Computer von selbst.
about-proven = Noch niemand hat dieses Programm mit einem echten Modem verwendet. Es wurde mit aufgezeichneten Daten und mit einem simulierten Modem getestet.
about-licence = Freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, nach Ihrer Wahl.
about-licences = Lizenzen von Programm und Schriften
help-title = Hilfe
help-connect = Stecken Sie das Modem ein. Wenn es erkannt wird, öffnet sich der nächste Schritt automatisch. Wenn nicht, sagt die Seite, warum und was zu tun ist.
help-modem = Diese Seite zeigt, was das Modem über sich meldet. Wählen Sie, was Sie tun möchten.
help-choose = Wählen Sie die Datei, die Sie für Ihr Modem heruntergeladen haben. Sie wird ganz gelesen und geprüft. Hier wird nichts geschrieben.
help-review = Lesen Sie, was geschehen wird, und sehen Sie sich die Prüfungen an. Nichts wird geschrieben, bevor Sie zustimmen und auf die Schaltfläche klicken.
help-working = Lassen Sie das Modem eingesteckt. Die Seite sagt, was gerade geschieht und was ein Anhalten bedeuten würde.
help-result = Diese Seite sagt nur, was bestätigt wurde. Wenn etwas fehlgeschlagen ist, sagt sie, was das bedeutet und was als Nächstes zu tun ist.
help-network = Sehen Sie sich an, was das Modem meldet, und senden Sie dann die Einstellung. Die vorherige bleibt gespeichert und lässt sich wiederherstellen.
help-health = Diese Seite zeigt alles, was vom Modem gelesen wurde, was auffällig ist und was dann zu tun ist. Kopieren Sie sie, oder speichern Sie sie als Text oder als Seite zum Drucken. Nummern bleiben verborgen, bis Sie sie anzeigen lassen.
help-functions = Wählen Sie, was das Modem dem Computer zeigt, ziehen Sie es dann ab und stecken Sie es wieder ein, wenn Sie dazu aufgefordert werden. Der vorherige Wert bleibt gespeichert und lässt sich zurückholen.
help-console = Geben Sie AT-Befehle ein und lesen Sie die Antworten. Die Pfeiltaste nach oben holt frühere Befehle zurück.
help-vendor = Startet nach Ihrer Zustimmung das Programm des Herstellers, beobachtet währenddessen das Modem und liest seine Version vorher und nachher. Modem Medic hält dieses Programm nie an.
help-unlock = Der Code kommt vom Netzbetreiber. Die übrigen Versuche werden vorher und nachher gelesen; nur sie zeigen, ob er richtig war.
help-sim = Geben Sie die PIN ein, oder schalten Sie ihre Abfrage aus oder ein. Die PUK wird, wenn die Karte danach fragt, in einem Telefon eingegeben.
help-keys = Tasten
help-key-tab = Nächstes Bedienelement
help-key-escape = Zurück, oder einen Dialog schließen
help-key-help = Diese Hilfe
help-key-open = Datei wählen
help-key-log = Protokoll
help-key-zoom = Schriftgröße

## Leaving

leave-title = Am Modem wird noch gearbeitet
leave-at-once = Wenn Sie Modem Medic jetzt beenden, wird der Vorgang abgebrochen. Es wurde nichts geschrieben.
leave-half-written = Wenn Sie Modem Medic jetzt beenden, bleibt das Modem halb beschrieben, im Reparaturmodus. Sie können das Schreiben später abschließen.
leave-wait = Das Modem ist noch nicht bereit. Bitte warten Sie, bis es fertig ist.
leave-program = Das Programm des Herstellers läuft noch. Wenn Sie Modem Medic jetzt beenden, läuft es weiter, aber das Modem wird nicht mehr beobachtet. Lassen Sie das Modem eingesteckt, bis dieses Programm fertig ist.
leave-stay = Bleiben
leave-anyway = Trotzdem beenden
closing-title = Wird geschlossen
closing-text = Der Vorgang endet, sobald das gefahrlos möglich ist. Danach schließt sich dieses Fenster.
broken-at-work = In diesem Fenster ist etwas schiefgegangen. Am Modem wird noch gearbeitet: Lassen Sie es eingesteckt und warten Sie.
broken-idle = In diesem Fenster ist etwas schiefgegangen. Am Modem ist nichts passiert.
broken-again = Fenster neu laden

vendor-offer = Unter Aufsicht ausführen
vendor-title = Programm des Herstellers ausführen
vendor-lead = Dieses Programm kann die Firmware in dieser Datei nicht lesen. Es kann das Programm des Herstellers starten und währenddessen das Modem beobachten.
vendor-honest = Was das Programm des Herstellers tut, liegt nicht in unserer Hand. Bestätigt wird nur die Version vorher und nachher.
vendor-file = Programm
vendor-hashing = Prüfsumme wird berechnet
vendor-close = Schließen Sie zuerst das Dashboard und jedes andere Programm, das das Modem verwendet
vendor-stay = Ziehen Sie das Modem nicht ab, bevor das Programm des Herstellers meldet, dass es fertig ist
vendor-agree = Ich stimme zu: Ich weiß, woher diese Datei kommt, und möchte sie starten
vendor-start = { $file } starten
vendor-running = Das Programm des Herstellers läuft
vendor-finished = Das Programm ist fertig
vendor-finished-means = Klicken Sie auf die Schaltfläche, wenn das Programm des Herstellers meldet, dass es fertig ist. Die Schaltfläche hält es nicht an.
vendor-reading = Modem wird erneut gelesen
vendor-elsewhere = Führen Sie es auf einem Windows-Computer oder in einer virtuellen Maschine mit Windows aus. Reichen Sie das USB-Gerät des Modems an sie durch, auch im Download-Modus. Wine kann das Modem nicht erreichen.
vendor-seen-started = Das Programm wurde gestartet
vendor-seen-start-yourself = Das Programm verlangt Administratorrechte. Starten Sie es selbst; das Modem wird trotzdem beobachtet
vendor-seen-modem = Das Modem ist da
vendor-seen-download = Das Modem ist im Download-Modus
vendor-seen-away = Der Computer sieht das Modem gerade nicht
vendor-seen-ended = Das Programm ist beendet
vendor-changed = Die Version hat sich geändert
vendor-unchanged = Die Version ist dieselbe wie vorher
vendor-before = Firmware vorher
vendor-after = Firmware jetzt
vendor-dashboard-before = Dashboard vorher
vendor-dashboard-after = Dashboard jetzt
