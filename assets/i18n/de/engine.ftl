# Texts for what the engine knows: states, stages, prompts, settings, reasons. German.
#
# Glossary
#   modem            das Modem
#   firmware         die Firmware; to flash: flashen
#   dashboard        das Dashboard
#   download mode    der Download-Modus
#   repair mode      der Reparaturmodus; Repair: Reparieren
#   part             der Teil
#   setting          die Einstellung
#   attempt          der Versuch
#   job              der Vorgang
#   backup           die Sicherung
#   manufacturer     der Hersteller
#   operator         der Netzbetreiber; locked: gebunden
#   USB port         der USB-Anschluss; plug in: einstecken; unplug: abziehen; serial port: der Port
#   journal, log     das Journal, das Protokoll
#   Undo             Rückgängig

## What a failed job leaves behind

state-untouched = Es wurde nichts auf das Modem geschrieben.
state-in-repair-mode-empty = Es wurde nichts auf das Modem geschrieben, aber es ist im Reparaturmodus. Ziehen Sie das Modem ab und stecken Sie es wieder ein; wenn es im Reparaturmodus bleibt, starten Sie die Reparatur.
state-maybe-in-repair-mode = Es wurde nichts auf das Modem geschrieben, aber es ist vielleicht im Reparaturmodus. Ziehen Sie das Modem ab und stecken Sie es wieder ein; wenn es im Reparaturmodus bleibt, starten Sie die Reparatur.
state-found-in-repair-mode = Das Modem war schon im Reparaturmodus. Jetzt wurde nichts darauf geschrieben; was vorher geschrieben wurde, ist nicht bekannt.
state-repairable = Das Schreiben hatte begonnen. Das Modem ist im Reparaturmodus, und Sie können es gefahrlos erneut versuchen.
state-repairable-away = Das Schreiben hatte begonnen, und das Modem hat seitdem nicht geantwortet. Wenn es wieder eingesteckt wird, startet es im Reparaturmodus, und Sie können es gefahrlos erneut versuchen.
state-not-known = Alle Teile wurden angenommen, und das Modem hat seit seinem Neustart nicht geantwortet. Ob es funktioniert, ist nicht bekannt.
state-running = Das Modem wurde beschrieben und läuft normal mit der Version { $version }. Es ist nicht im Reparaturmodus.
state-running-unread = Das Modem wurde beschrieben und läuft normal. Es ist nicht im Reparaturmodus; seine Version konnte nicht gelesen werden.
state-another = Ein Modem läuft normal, aber es meldet eine andere Identität als das Modem, das beschrieben wurde.
state-cdrom = Das Modem wurde beschrieben und erscheint jetzt als CD-Laufwerk. Seine Version wurde nicht gelesen.
state-ran-and-left = Das Modem wurde beschrieben und lief danach normal. Seitdem hat es nicht geantwortet.
state-setting-sent = Nur eine Einstellung wurde gesendet. Ob das Modem sie übernommen hat, ist nicht bekannt; ihr vorheriger Wert steht im Journal.
state-setting-changed = Nur eine Einstellung wurde geändert. Ihr vorheriger Wert steht im Journal.
state-code-sent = Ein Code wurde gesendet, und das Modem wurde seitdem nicht gelesen. Er hat vielleicht einen Versuch verbraucht. Sonst wurde nichts gesendet.
state-attempt-used = Ein Versuch wurde verbraucht. Sonst wurde nichts geändert.
state-code-accepted = Der Code wurde angenommen. Sonst wurde nichts geändert.
state-other-program = Das Programm des Herstellers hat vielleicht auf das Modem geschrieben. Modem Medic hat nichts geschrieben und weiß nicht, was jenes Programm getan hat.

## Cautions while a job goes on

caution-not-alone = ModemManager ist für dieses Modem nicht blockiert. Das Lesen geht weiter, aber das Schreiben würde verweigert.
caution-may-sleep = Dieser Computer kann nicht wach gehalten werden. Lassen Sie ihn aufgeklappt und nicht in den Energiesparmodus wechseln.
caution-imei-lost = Dieses Modem hat seine IMEI verloren. Es lässt sich nicht von anderen Modems unterscheiden, deshalb funktionieren „Rückgängig“ und „Fortsetzen“ damit nicht, und Netze können es abweisen.
caution-roaming-kept = Dieses Modem darf Netze anderer Betreiber verwenden (Roaming), und das bleibt so. Der Befehl der Anleitung würde Roaming ausschalten.
caution-roaming-off = Diese Einstellung schaltet Roaming aus. Im Netz eines anderen Betreibers verliert das Modem die Verbindung.

## Stages

stage-wait-for-system-switch-active = Warten, bis der Computer das Modem umschaltet

stage-switch-mode-active = Das Modem wird von CD-ROM auf Modem umgeschaltet

stage-read-file-active = Die Datei wird geprüft

stage-identify-active = Die Daten des Modems werden gelesen

stage-check-fit-active = Die Datei wird mit dem Modem verglichen

stage-back-up-active = Die Einstellungen werden gesichert

stage-enter-download-mode-active = Das Modem wird in den Download-Modus geschaltet

stage-wait-for-download-mode-active = Warten auf das Modem im Download-Modus

stage-check-loader-active = Das Modem wird im Download-Modus geprüft

stage-write-active = Daten werden geschrieben
stage-run-program-active = Das Programm des Herstellers läuft

stage-restart-active = Das Modem wird neu gestartet

stage-wait-for-return-active = Warten, bis das Modem zurückkommt
stage-wait-for-replug-active = Warten, bis das Modem wieder eingesteckt wird

stage-read-back-active = Die Version wird erneut gelesen

stage-diagnose-active = SIM-Karte und Netz werden geprüft

stage-change-setting-active = Die Einstellung wird geändert

stage-watch-network-active = Warten auf das Netz

stage-send-code-active = Der Code wird gesendet

stage-read-attempts-active = Die Versuche werden erneut gelesen

## What the person should do now

prompt-plug-in-again = Ziehen Sie das Modem ab, warten Sie zehn Sekunden und stecken Sie es wieder in denselben USB-Anschluss. Der Vorgang geht automatisch weiter.
prompt-unplug = Ziehen Sie das Modem jetzt ab.
prompt-restart-computer = Starten Sie den Computer neu und kommen Sie dann zurück: Diese Seite wartet auf Sie.
prompt-wait-for-modem-manager = ModemManager prüft das Modem noch. Lassen Sie es eingesteckt. Der Vorgang geht in ein bis zwei Minuten automatisch weiter.

## What a command typed into the console could do, and why some are blocked

danger-identity = Dies würde die Identität (IMEI) oder die Kalibrierung des Modems schreiben. Es ist blockiert, weil es das Modem unbrauchbar machen kann und in vielen Ländern verboten ist.
danger-unlock-code = Dies würde einen Versuch der Betreibersperre verbrauchen oder eine Sperre ändern. Es ist blockiert, weil sich das Modem für immer sperrt, wenn keine Versuche übrig sind.
danger-composition = Dies würde ändern, welche Ports das Modem dem Computer zeigt. Es ist blockiert, weil das Modem unerreichbar werden könnte.
danger-download-mode = Dies würde das Modem aus dem normalen Betrieb nehmen. Es ist blockiert, weil nur das Flashen und die Reparatur es zurückholen können.
danger-restore = Dies würde eine Sicherung über das schreiben, was das Modem enthält. Es ist blockiert, weil sich Verlorenes nicht zurückholen lässt.
danger-sim-write = Dies könnte auf die SIM-Karte schreiben oder ihre Versuche verbrauchen. Es ist blockiert, weil die Karte unbrauchbar werden könnte.
danger-unclear = Das ist kein einzelner klarer AT-Befehl. Er ist blockiert, weil niemand weiß, was das Modem damit täte.
danger-unknown = Es ist nicht bekannt, ob sich dieser Befehl rückgängig machen lässt. Er ist blockiert, weil er das Modem für immer verändern könnte.
danger-pin-attempt = Dies probiert einen Code der SIM-Karte aus. Ein falscher Code verbraucht einen Versuch, und wenn keiner mehr übrig ist, sperrt sich die Karte.
danger-restart = Dies startet das Modem neu oder schaltet es aus. Seine Ports verschwinden.
danger-call = Dies wählt eine Nummer oder sendet etwas, was Geld kosten kann.
danger-setting = Dies kann ändern, was das Modem oder die SIM-Karte speichert.

## Whether the modem is on a network, and if not, why
## $services is one of the domain texts.

verdict-home = Das Modem ist mit dem Heimnetz der SIM-Karte verbunden, { $services }.
verdict-roaming = Das Modem ist mit dem Netz eines anderen Betreibers verbunden (Roaming), { $services }.
verdict-registered = Das Modem ist mit einem Netz verbunden, { $services }.
verdict-radio-off = Das Funkmodul des Modems ist abgeschaltet.
verdict-sim-starting = Die SIM-Karte startet.
verdict-no-sim = Im Modem ist keine SIM-Karte.
verdict-pin-needed = Die SIM-Karte wartet auf ihre PIN oder PUK.
verdict-sim-unusable = Das Modem kann diese SIM-Karte nicht verwenden.
verdict-denied = Das Netz weist diese SIM-Karte ab.
verdict-searching = Das Modem sucht ein Netz.
verdict-limited = Das Netz erlaubt nur Notrufe.
verdict-no-service = Das Modem findet kein Netz.
verdict-unknown = Das Modem hat nicht gemeldet, ob es in einem Netz ist.

domain-none = kein Dienst
domain-calls = nur Anrufe
domain-data = nur Daten
domain-both = Anrufe und Daten
domain-searching = sucht noch
domain-unknown = unbekannte Dienste

technology-none = kein Netz
technology-unknown = unbekanntes Netz

## SIM card and operator lock

pin-ready = Die SIM-Karte ist bereit
pin-pin = Die SIM-Karte fragt nach ihrer PIN
pin-puk = Die SIM-Karte fragt nach ihrer PUK
pin-second-pin = Die SIM-Karte fragt nach ihrer PIN2
pin-network-lock = Das Modem ist an einen anderen Netzbetreiber gebunden
pin-absent = Es ist keine SIM-Karte da
pin-failed = Die SIM-Karte funktioniert nicht
pin-busy = Die SIM-Karte startet
pin-other = Die SIM-Karte wartet auf etwas anderes

lock-locked = { $tries ->
    [0] An einen Netzbetreiber gebunden, keine Versuche mehr für den Code
    [one] An einen Netzbetreiber gebunden, noch { $tries } Versuch für den Code
   *[other] An einen Netzbetreiber gebunden, noch { $tries } Versuche für den Code
}
lock-locked-uncounted = An einen Netzbetreiber gebunden, die übrigen Versuche werden nicht gemeldet
lock-open = Für diese SIM-Karte nicht gesperrt
lock-for-good = Für immer gesperrt: Codes werden nicht mehr angenommen
lock-unknown = { $tries ->
    [0] Sperrzustand { $state }, keine Versuche mehr
    [one] Sperrzustand { $state }, noch { $tries } Versuch
   *[other] Sperrzustand { $state }, noch { $tries } Versuche
}
lock-unknown-uncounted = Sperrzustand { $state }

## Families of modems

family-named = Familie { $model }
family-other-qualcomm = Qualcomm-Modem einer anderen Familie
family-hisilicon = HiSilicon-Modem
family-unknown = unbekannte Familie

## The network setting in words. The parts are joined by commas, so they begin in lower case.

syscfg-mode-automatic = automatisch
syscfg-mode-2g-only = nur 2G
syscfg-mode-3g-only = nur 3G
syscfg-mode-as-it-is = Modus unverändert
syscfg-mode-unknown = Modus { $number }
syscfg-order-any = beliebige Reihenfolge
syscfg-order-2g-first = 2G zuerst
syscfg-order-3g-first = 3G zuerst
syscfg-order-as-it-is = Reihenfolge unverändert
syscfg-order-unknown = Reihenfolge { $number }
syscfg-bands-all = alle Bänder
syscfg-bands-as-they-are = Bänder unverändert
syscfg-bands-none = kein Band
syscfg-bands-unknown = unbekannte Bänder { $mask }
syscfg-roaming-off = Roaming aus
syscfg-roaming-on = Roaming ein
syscfg-roaming-as-it-is = Roaming unverändert
syscfg-roaming-national = Roaming nur im Inland
syscfg-roaming-abroad = Roaming nur im Ausland
syscfg-roaming-unknown = Roaming-Wert { $number }
syscfg-services-calls = nur Anrufe
syscfg-services-data = nur Daten
syscfg-services-both = Anrufe und Daten
syscfg-services-any = beliebige Dienste
syscfg-services-as-they-are = Dienste unverändert
syscfg-services-unknown = Dienste { $number }

## Bands whose name is more than letters and numbers

band-gsm-900-extended = GSM 900 (erweitert)
band-gsm-450 = GSM 450 (3G 2600 bei HiSilicon-Modems)
band-3g-1700-japan = 3G 1700 (in Japan)
band-3g-850-japan = 3G 850 (in Japan)

## Health report: its lines, and what looks wrong with what to do

fact-found = Gefundenes Modem
fact-serial = Seriennummer
fact-chipset = Chipsatz
fact-nand = Flash-Speicher
fact-attempts = Übrige Versuche zum Entsperren
fact-pin-attempts = Übrige PIN-Versuche
fact-bands = Erlaubte Bänder
fact-voice = Sprachanrufe
fact-cdrom = CD-Laufwerk
fact-card-reader = Kartenleser
fact-firmware-line = Was darüber bekannt ist
value-on = ein
value-off = aus
value-hidden = verborgen
value-pin-attempts = { $pin } für die PIN, { $puk } für die PUK
value-line-known = Firmware { $line } gehört zu einer Reihe, die diese Familie verwendet
value-line-unknown = Firmware { $line } gehört zu einer Reihe, die für diese Familie nicht bekannt ist
value-line-unlisted = Über die Firmwarereihen dieser Familie ist nichts bekannt
report-title = Zustandsbericht
report-made = Erstellt am { $time } von Modem Medic { $version }
report-identity = Identität des Modems
report-network = SIM-Karte und Netz
report-functions = Funktionen
report-findings = Was auffällig ist
report-nothing-wrong = In dem, was das Modem gemeldet hat, fällt nichts auf.
report-masked = Nummern und Namen, die das Modem, seine Karte oder Sie verraten könnten, sind verborgen.
report-shown = Nummern sind vollständig angegeben. Veröffentlichen Sie diesen Bericht nicht.
finding-imei-lost = Die IMEI ist verloren
finding-imei-lost-do = Netze können das Modem abweisen. Dieses Programm schreibt keine IMEI. Eine Werkstatt kann vielleicht die wiederherstellen, die auf dem Modem aufgedruckt ist.
finding-imei-check-digit = Die letzte Ziffer der IMEI passt nicht zu den anderen
finding-imei-check-digit-do = Vergleichen Sie die IMEI mit der Nummer, die auf dem Modem aufgedruckt ist. Sie wurde vielleicht geändert.
finding-no-sim = Es ist keine SIM-Karte da
finding-no-sim-do = Ziehen Sie das Modem ab, legen Sie die SIM-Karte ein und stecken Sie es wieder ein.
finding-sim-failed = Die SIM-Karte funktioniert nicht
finding-sim-failed-do = Probieren Sie die Karte in einem Telefon. Wenn sie dort funktioniert, reinigen Sie ihre Kontakte und legen Sie sie wieder ein.
finding-pin-asked = Die SIM-Karte fragt nach ihrer PIN
finding-pin-asked-do = Geben Sie die PIN ein, oder schalten Sie ihre Abfrage aus. Übrige Versuche: { $attempts }.
finding-puk-asked = Die SIM-Karte fragt nach ihrer PUK
finding-puk-asked-do = Die PIN wurde zu oft falsch eingegeben. Die PUK steht auf dem Träger, mit dem die SIM-Karte geliefert wurde; auch der Netzbetreiber nennt sie Ihnen. Geben Sie sie in einem Telefon ein. Übrige Versuche: { $attempts }.
finding-operator-lock = Das Modem ist an einen Netzbetreiber gebunden
finding-operator-lock-do = Verwenden Sie eine SIM-Karte dieses Betreibers, oder bitten Sie ihn um den Entsperrcode. Übrige Versuche: { $attempts }.
finding-locked-for-good = Das Modem ist an einen Netzbetreiber gebunden und nimmt keinen Code mehr an
finding-locked-for-good-do = Nur eine SIM-Karte dieses Betreibers funktioniert. Flashen bringt die Versuche nicht zurück.
finding-radio-off = Das Funkmodul ist abgeschaltet
finding-radio-off-do = Vielleicht hat ein Verbindungsprogramm das getan. Ziehen Sie das Modem ab und stecken Sie es wieder ein.
finding-denied = Das Netz weist die SIM-Karte ab
finding-denied-do = Fragen Sie den Netzbetreiber, ob die Karte aktiv ist und ob ihr Vertrag dieses Modem erlaubt.
finding-no-network = Das Modem ist in keinem Netz
finding-no-network-do = Gehen Sie zu „Netz reaktivieren“. Wenn das nicht hilft, gehen Sie an einen Ort mit Empfang; der Betreiber hat diese Art von Netz vielleicht abgeschaltet.
finding-data-only = Das Modem ist nur für Daten im Netz
finding-data-only-do = SMS und Anrufe kommen vielleicht nicht an. Erlauben Sie mit „Netz reaktivieren“ Anrufe und Daten, wenn Sie sie brauchen.
finding-only-2g = Die Einstellung erlaubt nur 2G-Netze
finding-only-2g-do = Das ist langsam, und viele 2G-Netze gibt es nicht mehr. Wählen Sie „automatisch“ auf der Seite „Netz reaktivieren“.
finding-only-3g = Die Einstellung erlaubt nur 3G-Netze
finding-only-3g-do = Wo 3G abgeschaltet ist, findet das Modem nichts. Wenn Sie das nicht so wollen, wählen Sie „automatisch“ auf der Seite „Netz reaktivieren“.
finding-bands-limited = Die Einstellung lässt Bänder aus
finding-bands-limited-do = Das Netz ist vielleicht auf einem davon. „Netz reaktivieren“ erlaubt alle Bänder.
finding-roaming-off = Die Einstellung erlaubt keine Netze anderer Betreiber
finding-roaming-off-do = Im Ausland, und mit SIM-Karten, die das Netz eines Partners verwenden, findet das Modem dann nichts. Erlauben Sie in diesem Fall Roaming auf der Seite „Netz reaktivieren“.
finding-weak-signal = Das Signal ist schwach
finding-weak-signal-do = Stellen Sie das Modem an ein Fenster, oder bringen Sie es mit einem Verlängerungskabel höher an.
finding-attempts-unknown = nicht gemeldet

## Whether a file fits the modem, and why

fit-fits = Diese Datei passt zu Ihrem Modem
fit-does-not-fit = Diese Datei passt nicht zu Ihrem Modem
fit-cannot-tell = Dieses Programm kann nicht feststellen, ob diese Datei zu Ihrem Modem passt

reason-platform-matches = Die Datei nennt die Plattform { $platform }, die dieses Modem hat.
reason-platform-of-another = Die Datei nennt die Plattform { $platform }, die ein anderes Modem hat.
reason-platform-unknown = Die Datei nennt die Plattform { $platform }, die nicht bekannt ist.
reason-platform-missing = Die Datei nennt keine Plattform.
reason-platform-required = Die Datei nennt keine Plattform, wie es jede Datei für diese Art von Modem tut.
reason-part-of-another-product = Teil { $part } gehört zu einem Telefon oder einem anderen Gerät, nicht zu einem Modem.
reason-chip-of-another = Die Teile der Datei sind für Modems mit einem anderen Chip.
reason-parts-unknown = Kein Teil der Datei ist einer, den diese Art von Modem annimmt.
reason-web-interface = Teil { $part } ist eine Weboberfläche, die dieses Modem nicht hat.
reason-boot-loader-alone = Die Datei enthält nur Bootloader und keine Firmware, die sie starten könnten.
reason-platforms-mixed = Die Datei mischt die Plattformen { $one } und { $other }.
reason-hardware-matches = Die Datei nennt die Hardware { $hardware }, also dieses Modem.
reason-hardware-of-another = Die Datei nennt die Hardware { $hardware }, also ein anderes Modem.
reason-name-matches = Die Datei heißt { $name }, was auf dieses Modell hindeutet.
reason-parts-match = Die Teile der Datei sind von der Art, die ein solches Modem annimmt.
reason-line-matches = Firmware { $version } gehört zu einer Reihe, die diese Familie verwendet.
reason-line-of-another = Firmware { $version } gehört zu einer Reihe für andere Modems.
reason-line-unknown = Firmware { $version } gehört zu einer Reihe, die für diese Familie nicht bekannt ist.
reason-version-missing = Die Datei nennt keine Firmwareversion.
reason-name-of-another = Die Datei heißt { $name }, was auf ein anderes Modell hindeutet.
reason-unit-data = Teil { $part } enthält Daten, die einem bestimmten Modem gehören.
reason-product-matches = Im Download-Modus ist das Modem { $product }.
reason-product-of-another = Im Download-Modus ist das Modem { $product }, erwartet war { $expected }.
reason-family-unsupported = Das Modem kann mit diesem Programm nicht geflasht werden: { $family }.

## The file

kind-firmware = Firmware
kind-dashboard = Dashboard
kind-both = Firmware und Dashboard

source-raw = Die Datei selbst
source-program = In einem Windows-Programm
source-embedded = In einer Datei anderer Art
source-archive = In einem Archiv, als { $member }
source-image-folder = Ein Ordner mit Images
source-manifest = Ein Ordner mit Images und einem Manifest

warning-unusual-packing = Teil { $part } ist offenbar auf ungewöhnliche Weise gepackt und würde so gesendet, wie er ist.
warning-chance-packing = Teil { $part } beginnt wie ein gepacktes Image, ist aber keines und würde so gesendet, wie er ist.
warning-gzip-data = Teil { $part } ist mit gzip gepackt und würde so gesendet, wie er ist.
warning-content-unexpected = Teil { $part } enthält etwas anderes, als sein Code bedeutet.
warning-firmware-unrecognised = Kein Teil wurde als die eigentliche Firmware (AMSS) erkannt.
warning-signature-missing = Das Paket gibt an, signiert zu sein, aber es wurde keine Signatur darin gefunden.
warning-signature-unannounced = Das Paket ist signiert, aber sein Kopf sagt das nicht.
warning-signature-unreadable = Die Signatur am Ende von Teil { $part } ist nicht lesbar.
warning-firmware-missing = Das Paket gibt an, Firmware zu enthalten, enthält aber keine.
warning-dashboard-missing = Das Paket gibt an, ein Dashboard zu enthalten, enthält aber keines.
warning-web-interface-missing = Das Paket gibt an, eine Weboberfläche zu enthalten, enthält aber keine.
warning-disc-unreadable = Die CD des Dashboards ist kein ISO-9660-Image.
warning-dashboard-incomplete = Das Dashboard ist unvollständig: Teil { $part } fehlt.
warning-platforms-differ = Die Teile des Pakets sind für verschiedene Plattformen.
warning-padding-not-empty = Der Füllbereich zwischen den Teilen des Pakets ist nicht leer.

## Sizes. $number is already written with the decimal sign of the language.

size-bytes = { $bytes ->
    [one] { $bytes } Byte
   *[other] { $bytes } Byte
}
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = Es wird von { $programs } verwendet.
holder-other-user = Es wird von einem Programm eines anderen Benutzers dieses Computers verwendet.
holder-other-user-likely = Es wird von einem Programm eines anderen Benutzers dieses Computers verwendet, höchstwahrscheinlich { $programs }.
holder-likely = Meist ist es { $programs } oder das Programm des Netzbetreibers und sein Dienst.
holder-unknown = Welches, lässt sich nicht feststellen.

## The parts of a firmware package

part-partition-table = Partitionstabelle
part-boot-loader = Bootloader ({ $stage })
part-image-header = Kopf des nächsten Teils
part-amss = Firmware des Modems (AMSS)
part-efs2 = Einstellungsbereich (EFS2)
part-dashboard-version = Version des Dashboards
part-dashboard = Dashboard
part-web-interface = Weboberfläche
part-unit-data = Daten eines einzelnen Modems ({ $name })
part-unknown = Unbekannter Teil { $code }

## What writing a package may cost

loss-boot-loaders = Auch die Bootloader werden geschrieben: Wenn das Modem gerade dann keinen Strom hat, kommt es vielleicht nicht einmal im Reparaturmodus zurück.
loss-settings = Auch der Einstellungsbereich (EFS2) wird geschrieben: Einstellungen können zurückgesetzt werden, deshalb werden Identität und Einstellungen zuerst gesichert.
loss-dashboard = Das Dashboard auf der eigenen CD des Modems wird ersetzt.

## How a package was found

way-resource = Ressource { $name }
way-self-extractor = selbstentpackendes Archiv
way-search = Suche Byte für Byte, bei { $offset }
