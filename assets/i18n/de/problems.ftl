# What can go wrong: what happened, and what to do now.
# Titles are short sentences without a full stop. Actions are one or two sentences.

## Finding the modem and its port

problem-no-device-title = Es wurde kein Modem gefunden
problem-no-device-action = Stecken Sie das Modem ein, warten Sie zehn Sekunden und versuchen Sie es erneut. Wenn Sie selbst einen Port gewählt haben, wählen Sie den mit dem Namen PC UI.

problem-several-modems-title = Mehrere Modems sind eingesteckt
problem-several-modems-action = Lassen Sie nur das Modem stecken, um das es geht, oder wählen Sie es auf der ersten Seite aus.

problem-no-driver-title = Das Modem ist eingesteckt, aber der Computer hat keinen Port dafür
problem-no-driver-action = Warten Sie zehn Sekunden. Wenn sich nichts ändert, laden Sie den Treiber mit sudo modprobe option (Linux) oder installieren Sie ihn von der CD des Modems (Windows). Ziehen Sie dann das Modem ab und stecken Sie es wieder ein.

problem-cdrom-mode-title = Das Modem erscheint noch als CD-Laufwerk
problem-cdrom-mode-action = Warten Sie zehn Sekunden. Wenn sich nichts ändert, lassen Sie es unter Linux von diesem Programm umschalten; starten Sie unter Windows das Setup-Programm auf der CD des Modems. Ziehen Sie dann das Modem ab und stecken Sie es wieder ein.

problem-network-card-title = Dieses Modem arbeitet als Netzwerkkarte
problem-network-card-action = Es ist nichts kaputt: Es hat keinen Port für Befehle, deshalb kann dieses Programm nicht damit arbeiten. Ein HiLink-Modem hat seine Einstellungen auf einer eigenen Seite im Webbrowser, meist http://192.168.8.1 oder http://192.168.1.1. Einige ältere Modelle starten über http://192.168.1.1/html/switchProjectMode.html mit Ports neu; neuere brauchen eine andere Firmware von ihrem Netzbetreiber oder einer Werkstatt.

problem-boot-rom-title = Nur das Boot-ROM des Modems läuft
problem-boot-rom-action = Dieses Programm sendet ihm nichts. Ziehen Sie das Modem ab, warten Sie zehn Sekunden und stecken Sie es wieder ein. Wenn es so bleibt, startet seine Firmware nicht, und eine Werkstatt kann es mit einem Notlader für genau dieses Modell wiederherstellen.

problem-no-permission-title = Sie dürfen diesen Port nicht verwenden
problem-no-permission-action = Installieren Sie die Zugriffsregel dieses Programms oder nehmen Sie sich in die Gruppe des Ports auf, meist dialout, und melden Sie sich neu an. Führen Sie dieses Programm nicht als root aus.

problem-no-device-permission-title = Sie dürfen dieses USB-Gerät nicht verwenden
problem-no-device-permission-action = Installieren Sie die Zugriffsregel dieses Programms. Eine Gruppe wie dialout hilft hier nicht. Führen Sie dieses Programm nicht als root aus.

problem-held-by-driver-title = Der Treiber des Computers verwendet diesen Teil des Modems
problem-held-by-driver-action = Wählen Sie den seriellen Port, den die Details nennen, zum Beispiel /dev/ttyUSB2, oder wählen Sie keinen, damit das Modem automatisch erkannt wird.

problem-busy-title = Ein anderes Programm verwendet das Modem
problem-busy-action = Schließen Sie Mobile Partner, das Verbindungsprogramm Ihres Netzbetreibers und alle Terminalprogramme, oder beenden Sie ModemManager, und versuchen Sie es erneut.

problem-modem-manager-title = ModemManager verwendet das Modem oder kann es jederzeit tun
problem-modem-manager-action = Blockieren Sie ModemManager mit den Zugriffsregeln dieses Programms, ziehen Sie das Modem ab und stecken Sie es wieder ein. Versuchen Sie es dann erneut.

problem-modem-manager-rules-title = Dieser Computer erlaubt nicht, ModemManager für das Modem zu blockieren
problem-modem-manager-rules-action = Installieren Sie die Zugriffsregeln dieses Programms und versuchen Sie es erneut. Das Modem kann eingesteckt bleiben; wenn es im Reparaturmodus ist, ziehen Sie es vorher ab und stecken Sie es wieder ein.

problem-modem-manager-replug-title = ModemManager hatte das Modem schon, bevor die Zugriffsregeln installiert wurden
problem-modem-manager-replug-action = Ziehen Sie das Modem ab und stecken Sie es wieder ein. Versuchen Sie es dann erneut.

problem-port-unusable-title = Dies ist kein brauchbarer serieller Port
problem-port-unusable-action = Prüfen Sie den Namen des Ports und wählen Sie einen anderen.

problem-port-failed-title = Der Computer hat einen Fehler am Port gemeldet
problem-port-failed-action = Stecken Sie das Modem in einen anderen USB-Anschluss, ohne Hub, und versuchen Sie es erneut.

problem-unplugged-title = Das Modem wurde abgezogen oder hat die Verbindung verloren
problem-unplugged-action = Stecken Sie das Modem wieder ein, fest und direkt in den Computer, und versuchen Sie es erneut.

problem-not-a-modem-title = An diesem Port antwortet nichts wie ein Modem
problem-not-a-modem-action = Wählen Sie den Port mit dem Namen PC UI, oder ziehen Sie das Modem ab, stecken Sie es wieder ein und warten Sie zehn Sekunden.

problem-diagnostics-port-title = Dies ist ein Diagnoseport, der keine AT-Befehle annimmt
problem-diagnostics-port-action = Wählen Sie den Port mit dem Namen PC UI. Wenn es dieser ist, ziehen Sie das Modem ab, warten Sie zehn Sekunden und stecken Sie es wieder ein.

## Talking to it

problem-no-answer-title = Das Modem hat nicht geantwortet
problem-no-answer-action = Ziehen Sie das Modem ab, stecken Sie es wieder ein und versuchen Sie es noch einmal. Wenn es immer noch nicht antwortet, probieren Sie einen anderen USB-Anschluss.

problem-bad-answer-title = Die Antwort des Modems war nicht zu verstehen
problem-bad-answer-action = Schließen Sie andere Programme, die das Modem verwenden könnten, ziehen Sie es ab, stecken Sie es wieder ein und versuchen Sie es noch einmal.

problem-command-refused-title = Das Modem hat einen Befehl abgelehnt
problem-command-refused-action = Die Details zeigen den Befehl und die genaue Antwort des Modems.

problem-pin-required-title = Die SIM-Karte fragt nach ihrer PIN
problem-pin-required-action = Geben Sie die PIN auf der Seite „PIN der SIM-Karte“ oder in einem Telefon ein und versuchen Sie es dann erneut.

problem-no-sim-title = Im Modem ist keine SIM-Karte
problem-no-sim-action = Ziehen Sie das Modem ab, legen Sie die SIM-Karte ein, stecken Sie das Modem wieder ein und versuchen Sie es noch einmal.

problem-no-network-title = Das Modem hat kein Netz gefunden
problem-no-network-action = Gehen Sie an einen Ort mit Empfang und prüfen Sie erneut. Wenn andere Telefone desselben Betreibers hier funktionieren, unterstützt sein Netz diese Art von Modem vielleicht nicht mehr.

problem-network-denied-title = Das Netz weist diese SIM-Karte ab
problem-network-denied-action = Fragen Sie den Netzbetreiber, ob die Karte aktiv ist und ob das Modem an einen anderen Betreiber gebunden ist.

problem-operator-lock-title = Das Modem ist an einen Netzbetreiber gebunden
problem-operator-lock-action = Verwenden Sie eine SIM-Karte dieses Betreibers, oder bitten Sie ihn um den Entsperrcode.

problem-radio-off-title = Das Funkmodul des Modems ist abgeschaltet
problem-radio-off-action = Vielleicht hat ein Verbindungsprogramm das getan. Ziehen Sie das Modem ab, stecken Sie es wieder ein und versuchen Sie es noch einmal.

problem-setting-not-kept-title = Das Modem hat die neue Einstellung nicht übernommen
problem-setting-not-kept-action = Ziehen Sie das Modem ab, stecken Sie es wieder ein und versuchen Sie es noch einmal. Die vorherige Einstellung steht im Journal.

problem-identity-lost-title = Dieses Programm kann nicht feststellen, welches Modem das ist
problem-identity-lost-action = Seine IMEI ist verloren, deshalb könnte eine frühere Einstellung von einem anderen Modem stammen. Wählen Sie stattdessen die gewünschte Einstellung.

problem-nothing-to-undo-title = Es gibt keine frühere Einstellung dieses Modems, zu der man zurückkehren könnte
problem-nothing-to-undo-action = „Rückgängig“ funktioniert nach einer Änderung, die mit diesem Programm auf diesem Computer gemacht wurde.

problem-not-a-backup-title = Dies ist keine Sicherung, die dieses Programm gemacht hat
problem-not-a-backup-action = Wählen Sie eine Sicherung, die dieses Programm gemacht hat.

problem-backup-of-another-title = Diese Sicherung ist nicht von diesem Modem
problem-backup-of-another-action = Es wurde nichts gesendet. Wählen Sie eine Sicherung dieses Modems, oder bestätigen Sie, dass diese verwendet werden darf.

problem-cdrom-not-safe-title = Die CD-ROM dieses Modems lässt sich nicht gefahrlos ändern
problem-cdrom-not-safe-action = Nur von Modems der E1550-Familie ist bekannt, dass sie nach einer solchen Änderung zurückkommen. Bei anderen kann ein falscher Wert alle Ports verschwinden lassen, deshalb wurde nichts gesendet.

problem-no-code-needed-title = Mit dieser SIM-Karte ist kein Entsperrcode nötig
problem-no-code-needed-action = Es wurde nichts gesendet. Ein gesperrtes Modem zeigt seine Sperre nur mit der SIM-Karte eines anderen Betreibers. Um sicherzugehen, ziehen Sie das Modem ab, legen Sie eine solche Karte ein, stecken Sie es wieder ein und sehen Sie noch einmal nach.

problem-locked-for-good-title = Das Modem nimmt keine Entsperrcodes mehr an
problem-locked-for-good-action = Es wurde nichts gesendet. Mit SIM-Karten seines eigenen Betreibers funktioniert es weiter. Wenn niemand Codes probiert hat, hat die Firmware des Betreibers den Zähler so gesetzt, und kein Code hilft. Flashen bringt die Versuche nicht zurück.

problem-last-unlock-attempt-title = Für den Entsperrcode ist nur noch ein Versuch übrig
problem-last-unlock-attempt-action = Es wurde nichts gesendet. Ein falscher Code würde das Modem für immer sperren, deshalb verwendet dieses Programm den letzten Versuch nie. Bitten Sie den Netzbetreiber, das Modem zu entsperren.

problem-lock-unknown-title = Das Modem meldet seine Betreibersperre nicht eindeutig
problem-lock-unknown-action = Solange das so ist, wird kein Code gesendet. Ziehen Sie das Modem ab, warten Sie zehn Sekunden, stecken Sie es wieder ein und lesen Sie es. Manche Firmware meldet ihre Sperre gar nicht.

problem-code-malformed-title = Das ist kein Code der richtigen Länge
problem-code-malformed-action = Es wurde nichts gesendet. Ein Entsperrcode hat genau acht Ziffern, eine PIN vier bis acht.

problem-codes-differ-title = Die beiden Codes sind nicht gleich
problem-codes-differ-action = Es wurde nichts gesendet. Geben Sie den Code noch einmal ein, zweimal.

problem-attempts-not-confirmed-title = Die Zahl der übrigen Versuche wurde nicht bestätigt
problem-attempts-not-confirmed-action = Es wurde nichts gesendet. Lesen Sie das Modem erneut und geben Sie die Zahl der Versuche ein, die es meldet.

problem-another-modem-title = Es antwortet ein anderes Modem als das gezeigte
problem-another-modem-action = Es wurde nichts gesendet. Lesen Sie das Modem erneut. Ein Entsperrcode gilt nur für ein einziges Modem, das mit der zugehörigen IMEI.

problem-code-wrong-title = Der Entsperrcode war falsch
problem-code-wrong-action = Raten Sie keinen weiteren. Fragen Sie den Netzbetreiber nach dem Code und prüfen Sie, ob er für die IMEI dieses Modems erstellt wurde.

problem-pin-wrong-title = Die PIN war falsch
problem-pin-wrong-action = Stellen Sie sicher, dass die PIN stimmt, bevor Sie es erneut versuchen. Nach dem letzten Versuch fragt die SIM-Karte nach ihrer PUK. Sie steht auf dem Träger, mit dem die Karte geliefert wurde.

problem-code-not-looked-at-title = Das Modem hat den Code nicht geprüft
problem-code-not-looked-at-action = Es ging kein Versuch verloren. Ziehen Sie das Modem ab, warten Sie zehn Sekunden, stecken Sie es wieder ein und versuchen Sie es noch einmal.

problem-code-outcome-unknown-title = Es ist nicht bekannt, ob der Code angenommen wurde
problem-code-outcome-unknown-action = Senden Sie ihn nicht noch einmal. Ziehen Sie das Modem ab, warten Sie zehn Sekunden, stecken Sie es wieder ein und lesen Sie es: Dann meldet es, ob der Code angenommen wurde und wie viele Versuche übrig sind.

problem-puk-required-title = Die SIM-Karte fragt nach ihrer PUK
problem-puk-required-action = Die PUK steht auf dem Träger, mit dem die SIM-Karte geliefert wurde; auch der Netzbetreiber nennt sie Ihnen. Legen Sie die SIM-Karte in ein Telefon und geben Sie die PUK dort ein. Zehn falsche PUKs machen die SIM-Karte für immer unbrauchbar, deshalb gibt dieses Programm keine ein.

problem-last-pin-attempt-title = Für die PIN ist nur noch ein Versuch übrig
problem-last-pin-attempt-action = Es wurde nichts gesendet. Dieses Programm verwendet den letzten Versuch nie. Legen Sie die SIM-Karte in ein Telefon und geben Sie die PIN dort ein; nach einer falschen PIN fragt das Telefon nach der PUK.

problem-pin-unknown-title = Das Modem meldet den Zustand der SIM-Karte nicht eindeutig
problem-pin-unknown-action = Es wurde nichts gesendet. Ziehen Sie das Modem ab, warten Sie zehn Sekunden, stecken Sie es wieder ein und versuchen Sie es noch einmal, oder legen Sie die SIM-Karte in ein Telefon und tun Sie es dort.

## The file

problem-file-unreadable-title = Die Datei kann nicht gelesen werden
problem-file-unreadable-action = Prüfen Sie, ob die Datei noch da ist und ob Sie sie öffnen dürfen.

problem-file-empty-title = Die Datei ist leer
problem-file-empty-action = Laden Sie die Datei erneut herunter.

problem-file-too-large-title = Die Datei ist zu groß für die Firmware eines solchen Modems
problem-file-too-large-action = Wählen Sie die Firmware- oder Dashboard-Datei selbst. Dateien über 512 MiB werden abgelehnt.

problem-file-is-web-page-title = Die Datei ist eine Webseite, keine Firmware
problem-file-is-web-page-action = Beim Herunterladen wurde eine Seite statt der Datei gespeichert. Laden Sie sie über die Download-Schaltfläche der Seite erneut herunter.

problem-not-firmware-title = In der Datei wurde keine Firmware gefunden
problem-not-firmware-action = Wählen Sie eine andere Datei. Manche Herstellerprogramme verbergen ihre Firmware in einer Form, die dieses Programm nicht lesen kann.

problem-program-without-firmware-title = Dieses Windows-Programm enthält keine lesbare Firmware
problem-program-without-firmware-action = Es ist vielleicht ein Installationsprogramm oder ein Updater des Herstellers mit eigenem Format. Führen Sie es unter Windows aus, wie es der Hersteller beschreibt.

problem-archive-damaged-title = Das Archiv ist beschädigt oder von unbekannter Art
problem-archive-damaged-action = Laden Sie es erneut herunter, oder entpacken Sie es selbst und wählen Sie die Datei darin.

problem-archive-method-title = Dieses ZIP-Archiv ist auf eine Weise gepackt, die hier nicht geöffnet werden kann
problem-archive-method-action = Entpacken Sie es mit dem Programm, das es gepackt hat, oder mit 7-Zip, und wählen Sie die Datei darin.

problem-archive-of-images-title = Das Archiv enthält einen Satz von Firmware-Images
problem-archive-of-images-action = Entpacken Sie es in einen Ordner und wählen Sie diesen Ordner oder die .hmf-Datei darin.

problem-file-in-pieces-title = Dies ist ein Stück einer geteilten Datei
problem-file-in-pieces-action = Legen Sie alle Stücke in einen Ordner, fügen Sie sie mit dem Programm zusammen, das sie geteilt hat, zum Beispiel 7-Zip, oder entpacken Sie sie damit, und wählen Sie die ganze Datei.

problem-download-unfinished-title = Der Download dieser Datei ist nicht abgeschlossen
problem-download-unfinished-action = Warten Sie, bis der Browser fertig ist, oder laden Sie die Datei erneut herunter. Wählen Sie dann die fertige Datei.

problem-archive-rar-title = Dies ist ein RAR-Archiv, das hier nicht geöffnet werden kann
problem-archive-rar-action = Entpacken Sie es mit einem anderen Programm, zum Beispiel 7-Zip, und wählen Sie die Datei darin.

problem-archive-cabinet-title = Dies ist ein CAB-Archiv, das hier nicht geöffnet werden kann
problem-archive-cabinet-action = Entpacken Sie es mit einem anderen Programm, zum Beispiel 7-Zip, und wählen Sie die Datei darin.

problem-archive-installshield-title = Dies ist ein InstallShield-Installationsprogramm, das hier nicht geöffnet werden kann
problem-archive-installshield-action = Starten Sie es unter Windows und lassen Sie seine erste Seite offen. Viele haben dann ihre Dateien schon in den temporären Ordner entpackt: Suchen Sie dort nach einer großen .exe- oder .bin-Datei und wählen Sie sie.

problem-archive-of-other-kind-title = Dies ist ein Archiv, ein Datenträgerabbild oder ein Installationsprogramm einer Art, die hier nicht geöffnet werden kann
problem-archive-of-other-kind-action = Entpacken Sie es mit einem anderen Programm, zum Beispiel 7-Zip, und wählen Sie die Datei darin.

problem-seven-zip-unreadable-title = Dieses 7-Zip-Archiv kann nicht gelesen werden
problem-seven-zip-unreadable-action = Entpacken Sie es mit 7-Zip und wählen Sie die Datei darin. Wenn auch das fehlschlägt, laden Sie es erneut herunter.

problem-archive-too-deep-title = Das Archiv enthält zu viele ineinander gepackte Archive
problem-archive-too-deep-action = Entpacken Sie es selbst und wählen Sie die Datei darin.

problem-archive-encrypted-title = Das Archiv ist mit einem Passwort geschützt
problem-archive-encrypted-action = Entpacken Sie es selbst und wählen Sie die Datei darin.

problem-archive-without-firmware-title = Das Archiv enthält keine Firmware
problem-archive-without-firmware-action = Wählen Sie eine andere Datei.

problem-folder-without-firmware-title = Der Ordner enthält keine Firmware
problem-folder-without-firmware-action = Wählen Sie einen anderen Ordner oder die Datei selbst.

problem-folder-too-large-title = Der Ordner enthält zu viele Dateien, um sie zu durchsuchen
problem-folder-too-large-action = Wählen Sie die Firmwaredatei selbst.

problem-archive-ambiguous-title = Es wurde mehr als ein Firmwarepaket gefunden
problem-archive-ambiguous-action = Wählen Sie das gewünschte.

problem-file-truncated-title = Die Datei ist unvollständig
problem-file-truncated-action = Laden Sie die Datei erneut herunter und vergleichen Sie ihre Größe mit der Angabe auf der Seite.

problem-prefix-invalid-title = Der Anfang des Firmwarepakets ist beschädigt
problem-prefix-invalid-action = Laden Sie die Datei erneut herunter.

problem-header-damaged-title = Ein Kopf im Firmwarepaket ist beschädigt
problem-header-damaged-action = Laden Sie die Datei erneut herunter.

problem-header-version-title = Das Firmwarepaket hat eine unbekannte Formatversion
problem-header-version-action = Wählen Sie eine andere Datei.

problem-header-size-title = Ein Kopf im Firmwarepaket hat eine falsche Größe
problem-header-size-action = Laden Sie die Datei erneut herunter.

problem-block-size-invalid-title = Ein Kopf im Firmwarepaket nennt eine unmögliche Blockgröße
problem-block-size-invalid-action = Laden Sie die Datei erneut herunter.

problem-data-damaged-title = Die Firmware in der Datei ist beschädigt
problem-data-damaged-action = Laden Sie die Datei erneut herunter.

problem-object-empty-title = Ein Teil der Firmware ist leer
problem-object-empty-action = Wählen Sie eine andere Datei.

problem-trailing-data-title = Das Firmwarepaket endet nicht sauber; vielleicht fehlt ein Teil
problem-trailing-data-action = Laden Sie die Datei erneut herunter.

problem-packed-data-damaged-title = Ein gepackter Teil der Firmware lässt sich nicht entpacken
problem-packed-data-damaged-action = Laden Sie die Datei erneut herunter.

problem-unpacked-too-large-title = Ein gepackter Teil der Firmware ist zu groß
problem-unpacked-too-large-action = Wählen Sie eine andere Datei.

problem-too-many-objects-title = Das Firmwarepaket hat zu viele Teile
problem-too-many-objects-action = Wählen Sie eine andere Datei.

problem-duplicate-object-title = Das Firmwarepaket enthält denselben Teil zweimal
problem-duplicate-object-action = Wählen Sie eine andere Datei.

problem-partition-table-invalid-title = Die Partitionstabelle im Firmwarepaket ist beschädigt
problem-partition-table-invalid-action = Wählen Sie eine andere Datei.

problem-partition-table-missing-title = Dem Firmwarepaket fehlt die Partitionstabelle, die dieses Modem braucht
problem-partition-table-missing-action = Wählen Sie eine vollständige Firmwaredatei für dieses Modem.

problem-partition-table-misplaced-title = Die Partitionstabelle ist nicht der erste Teil des Firmwarepakets
problem-partition-table-misplaced-action = Wählen Sie eine vollständige Firmwaredatei für dieses Modem.

problem-boot-loader-without-table-title = Das Firmwarepaket hat einen Bootloader, aber keine Partitionstabelle
problem-boot-loader-without-table-action = Wählen Sie eine vollständige Firmwaredatei für dieses Modem. Ein Bootloader an der falschen Stelle würde das Modem unbrauchbar machen.

problem-partition-too-small-title = Ein Teil der Firmware ist größer als sein Platz im Modem
problem-partition-too-small-action = Wählen Sie eine andere Datei.

problem-flash-too-small-title = Das Firmwarepaket ist für einen größeren Speicher, als ein solches Modem hat
problem-flash-too-small-action = Wählen Sie eine andere Datei.

problem-image-folder-invalid-title = Der Ordner ist kein vollständiger Satz von Firmware-Images
problem-image-folder-invalid-action = Die Dateien müssen ab 00 oder 01 lückenlos nummeriert sein, und jeder Name muss den Code seines Teils enthalten.

problem-wrong-kind-of-file-title = Diese Datei ist nicht von der Art, die dieser Schritt braucht
problem-wrong-kind-of-file-action = Verwenden Sie „Firmware flashen“ für Firmware und „Dashboard aktualisieren“ für ein Dashboard.

problem-another-file-title = Das ist nicht die Datei, die geschrieben wurde, als der Vorgang unterbrochen wurde
problem-another-file-action = Wählen Sie die Datei, die geschrieben wurde. Um eine andere zu schreiben, verwenden Sie die Reparatur oder „Firmware flashen“.

problem-wrong-model-title = Diese Datei ist für ein anderes Modem bestimmt
problem-wrong-model-action = Wählen Sie eine Datei für das angezeigte Modell. Eine falsche Datei kann das Modem zerstören.

problem-fit-unknown-title = Dieses Programm kann nicht feststellen, ob diese Datei zu Ihrem Modem passt
problem-fit-unknown-action = Wählen Sie eine Datei, die Ihr Modell nennt. Wenn Sie sicher sind, bestätigen Sie es ausdrücklich und geben Sie einen Grund an.

problem-journal-failed-title = Das Journal kann auf diesem Computer nicht geschrieben werden
problem-journal-failed-action = Geben Sie Speicherplatz frei, prüfen Sie, ob Ihr Benutzerordner beschreibbar ist, und versuchen Sie es erneut.

problem-journal-unreadable-title = Eine Aufzeichnung eines früheren Vorgangs ist nicht lesbar
problem-journal-unreadable-action = Stecken Sie das Modem ein: Wenn es nur halb beschrieben wurde, erscheint es im Reparaturmodus. Verschieben Sie dann die in den Details genannte Datei aus dem Journalordner.

problem-output-failed-title = Die Datei kann nicht gespeichert werden
problem-output-failed-action = Wählen Sie einen anderen Ort und versuchen Sie es erneut.

## Download mode

problem-unsupported-modem-title = Dieses Modem kann mit diesem Programm nicht geflasht werden
problem-unsupported-modem-action = Unterstützt werden nur die E1550-Familie und HiSilicon-Modems desselben Herstellers.

problem-download-mode-refused-title = Das Modem ist nicht in den Download-Modus gewechselt
problem-download-mode-refused-action = Stecken Sie das Modem in einen anderen USB-Anschluss und versuchen Sie es noch einmal.

problem-download-mode-missing-title = Das Modem ist nicht im Download-Modus erschienen
problem-download-mode-missing-action = Ziehen Sie das Modem ab, stecken Sie es wieder ein und versuchen Sie es noch einmal.

problem-in-download-mode-title = Das Modem ist im Reparaturmodus
problem-in-download-mode-action = Das Flashen wurde unterbrochen. Starten Sie die Reparatur mit der Firmwaredatei für dieses Modem.

problem-download-version-title = Der Download-Modus des Modems hat eine unbekannte Version
problem-download-version-action = Dieses Programm kennt nur die Version 2.0 und schreibt nichts auf dieses Modem. Ziehen Sie das Modem ab, warten Sie zehn Sekunden und stecken Sie es wieder ein.

problem-not-in-download-mode-title = Das Modem ist nicht im Reparaturmodus
problem-not-in-download-mode-action = Es läuft normal. Verwenden Sie stattdessen „Firmware flashen“.

problem-product-mismatch-title = Diese Datei ist nicht für das Modem bestimmt, das im Download-Modus ist
problem-product-mismatch-action = Stecken Sie nur das Modem ein, das Sie flashen möchten, und wählen Sie die Datei, die dafür bestimmt ist.

problem-signature-required-title = Das Modem nimmt nur signierte Firmware an
problem-signature-required-action = Wählen Sie die unveränderte Originaldatei des Herstellers.

problem-signature-refused-title = Das Modem hat die Signatur dieser Datei abgelehnt
problem-signature-refused-action = Wählen Sie die unveränderte Originaldatei des Herstellers für dieses Modell.

problem-refused-title = Das Modem hat einen Teil der Firmware abgelehnt
problem-refused-action = Lassen Sie es eingesteckt und starten Sie die Reparatur. Wenn es wieder ablehnt, wählen Sie eine andere Datei für dieses Modell.

problem-line-noise-title = Daten werden auf dem Weg zum Modem beschädigt
problem-line-noise-action = Stecken Sie das Modem in einen anderen USB-Anschluss, ohne Hub oder Verlängerungskabel, und starten Sie die Reparatur.

problem-did-not-come-back-title = Das Modem kam nach dem Neustart nicht zurück
problem-did-not-come-back-action = Ziehen Sie es ab, warten Sie zehn Sekunden und stecken Sie es wieder ein. Wenn es nicht zurückkommt, starten Sie die Reparatur.

problem-came-back-different-title = Das Modem, das zurückkam, ist nicht das geflashte
problem-came-back-different-action = Ziehen Sie andere Modems ab, stecken Sie das geflashte ein und lesen Sie seine Version.

problem-version-unchanged-title = Das Modem kam mit seiner bisherigen Version zurück
problem-version-unchanged-action = Alle Teile wurden angenommen, aber die Version hat sich nicht geändert. Flashen Sie erneut oder wählen Sie eine andere Datei.

problem-version-unexpected-title = Das Modem kam mit einer anderen Version zurück als der in der Datei
problem-version-unexpected-action = Ziehen Sie das Modem ab, stecken Sie es wieder ein und lesen Sie die Version noch einmal. Wenn sie immer noch falsch ist, flashen Sie erneut.

problem-version-unread-title = Das Modem kam zurück, meldet aber seine Version nicht
problem-version-unread-action = Alle Teile wurden angenommen. Ziehen Sie das Modem ab, stecken Sie es wieder ein und lesen Sie seine Version. Wenn es keine meldet, flashen Sie erneut.

## The program

problem-rule-not-installed-title = Die Zugriffsregel konnte nicht installiert oder entfernt werden
problem-rule-not-installed-action = Installieren Sie die Regel von Hand: Führen Sie ihre Befehle in einem Terminal als Administrator aus.

problem-program-not-here-title = Dieses Windows-Programm kann auf diesem Computer nicht laufen
problem-program-not-here-action = Führen Sie es auf einem Windows-Computer aus oder in einer virtuellen Maschine mit Windows, die auf das Modem zugreifen kann.

problem-program-changed-title = Das Programm ist nicht das bestätigte
problem-program-changed-action = Prüfen Sie, woher die Datei kommt, wählen Sie sie erneut und vergleichen Sie ihre Prüfsumme.

problem-program-not-started-title = Das Programm konnte nicht gestartet werden
problem-program-not-started-action = Die Details zeigen die Meldung des Systems.

problem-recording-damaged-title = Dies ist keine Aufzeichnung dieses Programms, oder sie ist beschädigt
problem-recording-damaged-action = Wählen Sie eine Datei, die dieses Programm aufgezeichnet hat oder die aus einem USB-Mitschnitt entstand.

problem-recording-differs-title = Der Austausch mit dem Modem weicht von der Aufzeichnung ab
problem-recording-differs-action = Verwenden Sie die Version dieses Programms, von der die Aufzeichnung stammt, mit derselben Datei und denselben Einstellungen.

problem-capture-unreadable-title = Der USB-Mitschnitt kann nicht gelesen werden
problem-capture-unreadable-action = Schneiden Sie noch einmal mit Wireshark mit und speichern Sie als pcapng. Übertragungen müssen ganz mitgeschnitten werden, nicht nur ihr Anfang.

problem-capture-without-modem-title = Der USB-Mitschnitt enthält keinen Austausch mit einem Modem
problem-capture-without-modem-action = Schneiden Sie den Bus mit, an dem das Modem steckt. Beginnen Sie vor dem Einstecken und enden Sie, wenn das Programm des Herstellers fertig ist.

problem-capture-ambiguous-title = Der USB-Mitschnitt enthält mehr als ein Modem
problem-capture-ambiguous-action = Schneiden Sie noch einmal mit nur einem eingesteckten Modem mit.

problem-cancelled-title = Der Vorgang wurde angehalten
problem-cancelled-action = Starten Sie ihn wieder, wenn Sie bereit sind.

problem-not-confirmed-title = Der Vorgang wurde nicht bestätigt
problem-not-confirmed-action = Starten Sie ihn erneut und antworten Sie auf die Frage mit Ja.

problem-internal-title = In diesem Programm ist etwas schiefgegangen
problem-internal-action = Bitte melden Sie es und fügen Sie die Supportdatei bei. Lassen Sie das Modem eingesteckt und starten Sie die Reparatur, wenn das Schreiben schon begonnen hatte.
