# Texts for what the engine knows: states, stages, prompts, settings, reasons. Polish.
#
# Glossary
#   modem            modem
#   firmware         firmware (firmware’u); to flash: wgrać firmware, wgrywanie
#   dashboard        dashboard (dashboardu)
#   download mode    tryb pobierania
#   repair mode      tryb naprawy; Repair: Napraw
#   part             część
#   setting          ustawienie
#   attempt          próba
#   manufacturer     producent
#   operator lock    blokada operatora; unlock code: kod odblokowania
#   family, line     rodzina, seria
#   card reader      czytnik kart
#   reactivate       reaktywować sieć
#   USB port         port USB; plug in: podłączyć; unplug: odłączyć
#   journal, log     dziennik, log
#   Undo             Cofnij

## What a failed job leaves behind

state-untouched = Do modemu nic nie zapisano.
state-in-repair-mode-empty = Do modemu nic nie zapisano, ale jest on w trybie naprawy. Odłącz modem i podłącz go ponownie; jeśli pozostanie w trybie naprawy, uruchom naprawę.
state-maybe-in-repair-mode = Do modemu nic nie zapisano, ale może on być w trybie naprawy. Odłącz modem i podłącz go ponownie; jeśli pozostanie w trybie naprawy, uruchom naprawę.
state-found-in-repair-mode = Modem już wcześniej był w trybie naprawy. Teraz nic do niego nie zapisano; nie wiadomo, co zapisano przedtem.
state-repairable = Zapis już się rozpoczął. Modem jest w trybie naprawy i można bezpiecznie spróbować ponownie.
state-repairable-away = Zapis już się rozpoczął, a modem od tej pory nie odpowiedział. Po ponownym podłączeniu uruchomi się w trybie naprawy i można bezpiecznie spróbować ponownie.
state-not-known = Wszystkie części zostały przyjęte, a modem od ponownego uruchomienia nie odpowiedział. Nie wiadomo, czy działa.
state-running = Zapis do modemu wykonano i działa on normalnie w wersji { $version }. Nie jest w trybie naprawy.
state-running-unread = Zapis do modemu wykonano i działa on normalnie. Nie jest w trybie naprawy; nie udało się odczytać jego wersji.
state-another = Modem działa normalnie, ale zgłasza inną tożsamość niż modem, do którego zapisywano.
state-cdrom = Zapis do modemu wykonano i teraz widać go jako napęd CD. Jego wersji nie odczytano.
state-ran-and-left = Zapis do modemu wykonano i potem działał on normalnie. Od tej pory nie odpowiedział.
state-setting-sent = Wysłano tylko jedno ustawienie. Nie wiadomo, czy modem je zachował; poprzednia wartość jest zapisana w dzienniku.
state-setting-changed = Zmieniono tylko jedno ustawienie. Poprzednia wartość jest zapisana w dzienniku.
state-code-sent = Wysłano jeden kod i od tego czasu nie odczytano danych modemu. Mogła zostać zużyta jedna próba. Nic więcej nie wysłano.
state-attempt-used = Zużyto jedną próbę. Nic innego nie zmieniono.
state-code-accepted = Kod został przyjęty. Nic innego nie zmieniono.
state-other-program = Program producenta mógł zapisać coś do modemu. Modem Medic nic nie zapisał i nie wie, co zrobił tamten program.

## Cautions while a job goes on

caution-not-alone = ModemManager nie jest zablokowany dla tego modemu. Odczyt trwa dalej, ale zapis zostałby odrzucony.
caution-may-sleep = Nie można powstrzymać tego komputera przed uśpieniem. Nie zamykaj pokrywy i nie usypiaj komputera.
caution-imei-lost = Ten modem utracił numer IMEI. Nie można go odróżnić od innych modemów, więc cofanie i wznawianie z nim nie działają, a sieci mogą go odrzucać.
caution-roaming-kept = Ten modem może używać sieci innych operatorów (roaming) i tak pozostanie. Polecenie z poradnika wyłączyłoby roaming.
caution-roaming-off = To ustawienie wyłącza roaming. W sieci innego operatora modem straci połączenie.

## Stages

stage-wait-for-system-switch-active = Oczekiwanie, aż komputer przełączy modem

stage-switch-mode-active = Przełączanie modemu z trybu CD-ROM w tryb modemu

stage-read-file-active = Sprawdzanie pliku

stage-identify-active = Odczyt danych modemu

stage-check-fit-active = Porównywanie pliku z modemem

stage-back-up-active = Tworzenie kopii zapasowej ustawień

stage-enter-download-mode-active = Przełączanie modemu w tryb pobierania

stage-wait-for-download-mode-active = Oczekiwanie na modem w trybie pobierania

stage-check-loader-active = Sprawdzanie modemu w trybie pobierania

stage-write-active = Trwa zapis
stage-run-program-active = Program producenta działa

stage-restart-active = Ponowne uruchamianie modemu

stage-wait-for-return-active = Oczekiwanie na powrót modemu
stage-wait-for-replug-active = Oczekiwanie na ponowne podłączenie modemu

stage-read-back-active = Ponowny odczyt wersji

stage-diagnose-active = Sprawdzanie karty SIM i sieci

stage-change-setting-active = Zmiana ustawienia

stage-watch-network-active = Oczekiwanie na sieć

stage-send-code-active = Wysyłanie kodu

stage-read-attempts-active = Ponowny odczyt prób

## What the person should do now

prompt-plug-in-again = Odłącz modem, odczekaj dziesięć sekund i podłącz go ponownie do tego samego portu USB. Praca będzie kontynuowana automatycznie.
prompt-unplug = Odłącz teraz modem.
prompt-restart-computer = Uruchom ponownie komputer i wróć tutaj: ta strona będzie czekać.
prompt-wait-for-modem-manager = ModemManager nadal sprawdza modem. Nie odłączaj go. Praca będzie kontynuowana automatycznie za minutę lub dwie.

## What a command typed into the console could do, and why some are blocked

danger-identity = To polecenie zapisałoby tożsamość (IMEI) lub kalibrację modemu. Jest zablokowane, ponieważ może uczynić modem bezużytecznym i w wielu krajach jest nielegalne.
danger-unlock-code = To polecenie zużyłoby próbę wpisania kodu odblokowania albo zmieniło blokadę. Jest zablokowane, ponieważ po wyczerpaniu prób modem blokuje się na zawsze.
danger-composition = To polecenie zmieniłoby porty, które modem pokazuje komputerowi. Jest zablokowane, ponieważ modem mógłby stać się niedostępny.
danger-download-mode = To polecenie wyprowadziłoby modem z normalnej pracy. Jest zablokowane, ponieważ tylko wgrywanie i naprawa mogą go przywrócić.
danger-restore = To polecenie zapisałoby kopię zapasową na zawartość modemu. Jest zablokowane, ponieważ utraconych danych nie da się odzyskać.
danger-sim-write = To polecenie mogłoby zapisać dane na karcie SIM lub zużyć jej próby. Jest zablokowane, ponieważ karta mogłaby stać się bezużyteczna.
danger-unclear = To nie jest jedno jasne polecenie AT. Jest zablokowane, ponieważ nie wiadomo, co modem by z nim zrobił.
danger-unknown = Nie wiadomo, czy skutek tego polecenia da się cofnąć. Jest zablokowane, ponieważ mogłoby trwale zmienić modem.
danger-pin-attempt = To polecenie sprawdza kod karty SIM. Błędny kod zużywa próbę, a po wyczerpaniu prób karta się blokuje.
danger-restart = To polecenie uruchamia modem ponownie lub go wyłącza. Jego porty znikną.
danger-call = To polecenie wybiera numer lub coś wysyła, co może kosztować.
danger-setting = To polecenie może zmienić to, co przechowuje modem lub karta SIM.

## Whether the modem is on a network, and if not, why
## $services is one of the domain texts.

verdict-home = Modem jest połączony z siecią macierzystą karty SIM, { $services }.
verdict-roaming = Modem jest połączony z siecią innego operatora (roaming), { $services }.
verdict-registered = Modem jest połączony z siecią, { $services }.
verdict-radio-off = Moduł radiowy modemu jest wyłączony.
verdict-sim-starting = Karta SIM się uruchamia.
verdict-no-sim = W modemie nie ma karty SIM.
verdict-pin-needed = Karta SIM czeka na kod PIN lub PUK.
verdict-sim-unusable = Modem nie może użyć tej karty SIM.
verdict-denied = Sieć odrzuca tę kartę SIM.
verdict-searching = Modem szuka sieci.
verdict-limited = Sieć pozwala tylko na połączenia alarmowe.
verdict-no-service = Modem nie znajduje żadnej sieci.
verdict-unknown = Modem nie zgłosił, czy jest w sieci.

domain-none = brak usług
domain-calls = tylko rozmowy
domain-data = tylko dane
domain-both = rozmowy i dane
domain-searching = wyszukiwanie
domain-unknown = nieznane usługi

technology-none = brak sieci
technology-unknown = nieznana sieć

## SIM card and operator lock

pin-ready = Karta SIM jest gotowa
pin-pin = Karta SIM prosi o kod PIN
pin-puk = Karta SIM prosi o kod PUK
pin-second-pin = Karta SIM prosi o kod PIN2
pin-network-lock = Modem ma blokadę na innego operatora
pin-absent = Brak karty SIM
pin-failed = Karta SIM nie działa
pin-busy = Karta SIM się uruchamia
pin-other = Karta SIM czeka na coś innego

lock-locked = { $tries ->
    [0] Blokada operatora, nie ma już prób wpisania kodu
    [one] Blokada operatora, pozostała { $tries } próba wpisania kodu
    [few] Blokada operatora, pozostały { $tries } próby wpisania kodu
   *[other] Blokada operatora, pozostało { $tries } prób wpisania kodu
}
lock-locked-uncounted = Blokada operatora, liczby pozostałych prób nie podano
lock-open = Bez blokady dla tej karty SIM
lock-for-good = Zablokowany na zawsze: kody nie są już przyjmowane
lock-unknown = { $tries ->
    [0] Stan blokady { $state }, nie ma już prób
    [one] Stan blokady { $state }, pozostała { $tries } próba
    [few] Stan blokady { $state }, pozostały { $tries } próby
   *[other] Stan blokady { $state }, pozostało { $tries } prób
}
lock-unknown-uncounted = Stan blokady { $state }

## Families of modems

family-named = rodzina { $model }
family-other-qualcomm = modem Qualcomm z innej rodziny
family-hisilicon = modem HiSilicon
family-unknown = nieznana rodzina

## The network setting in words. The parts are joined by commas, so they begin in lower case.

syscfg-mode-automatic = automatycznie
syscfg-mode-2g-only = tylko 2G
syscfg-mode-3g-only = tylko 3G
syscfg-mode-as-it-is = tryb bez zmian
syscfg-mode-unknown = tryb { $number }
syscfg-order-any = dowolna kolejność
syscfg-order-2g-first = najpierw 2G
syscfg-order-3g-first = najpierw 3G
syscfg-order-as-it-is = kolejność bez zmian
syscfg-order-unknown = kolejność { $number }
syscfg-bands-all = wszystkie pasma
syscfg-bands-as-they-are = pasma bez zmian
syscfg-bands-none = żadne pasmo
syscfg-bands-unknown = nieznane pasma { $mask }
syscfg-roaming-off = roaming wyłączony
syscfg-roaming-on = roaming włączony
syscfg-roaming-as-it-is = roaming bez zmian
syscfg-roaming-national = roaming tylko w kraju
syscfg-roaming-abroad = roaming tylko za granicą
syscfg-roaming-unknown = tryb roamingu { $number }
syscfg-services-calls = tylko rozmowy
syscfg-services-data = tylko dane
syscfg-services-both = rozmowy i dane
syscfg-services-any = dowolne usługi
syscfg-services-as-they-are = usługi bez zmian
syscfg-services-unknown = usługi { $number }

## Bands whose name is more than letters and numbers

band-gsm-900-extended = GSM 900 (rozszerzone)
band-gsm-450 = GSM 450 (3G 2600 w modemach HiSilicon)
band-3g-1700-japan = 3G 1700 (Japonia)
band-3g-850-japan = 3G 850 (Japonia)

## Health report: its lines, and what looks wrong with what to do

fact-found = Znaleziony modem
fact-serial = Numer seryjny
fact-chipset = Chipset
fact-nand = Pamięć flash
fact-attempts = Pozostałe próby odblokowania
fact-pin-attempts = Pozostałe próby kodu PIN
fact-bands = Dozwolone pasma
fact-voice = Połączenia z dźwiękiem
fact-cdrom = Napęd CD-ROM
fact-card-reader = Czytnik kart
fact-firmware-line = Co o nim wiadomo
value-on = włączone
value-off = wyłączone
value-hidden = ukryto
value-pin-attempts = { $pin } dla kodu PIN, { $puk } dla kodu PUK
value-line-known = Firmware { $line } należy do serii, której używa ta rodzina
value-line-unknown = Firmware { $line } należy do serii, która nie jest znana dla tej rodziny
value-line-unlisted = O seriach firmware’u tej rodziny nic nie wiadomo
report-title = Raport o stanie
report-made = Utworzono { $time } w programie Modem Medic { $version }
report-identity = Dane modemu
report-network = Karta SIM i sieć
report-functions = Funkcje
report-findings = Co wygląda źle
report-nothing-wrong = W tym, co podał modem, nic nie wygląda źle.
report-masked = Numery i nazwy, po których można rozpoznać modem, jego kartę lub Ciebie, są ukryte.
report-shown = Numery są podane w całości. Nie publikuj tego raportu.
finding-imei-lost = IMEI jest utracony
finding-imei-lost-do = Sieci mogą odrzucać modem. Ten program nie zapisuje IMEI. Serwis może zdoła przywrócić numer wydrukowany na modemie.
finding-imei-check-digit = Ostatnia cyfra IMEI nie pasuje do pozostałych
finding-imei-check-digit-do = Porównaj go z numerem wydrukowanym na modemie. Mógł zostać zmieniony.
finding-no-sim = Brak karty SIM
finding-no-sim-do = Odłącz modem, włóż kartę SIM i podłącz go ponownie.
finding-sim-failed = Karta SIM nie działa
finding-sim-failed-do = Sprawdź kartę w telefonie. Jeśli tam działa, oczyść jej styki i włóż ją ponownie.
finding-pin-asked = Karta SIM prosi o kod PIN
finding-pin-asked-do = Wpisz kod PIN albo wyłącz jego żądanie. Pozostałe próby: { $attempts }.
finding-puk-asked = Karta SIM prosi o kod PUK
finding-puk-asked-do = Kod PIN był błędny zbyt wiele razy. Kod PUK jest wydrukowany na nośniku karty lub poda go operator. Wpisz go w telefonie. Pozostałe próby: { $attempts }.
finding-operator-lock = Modem ma blokadę na jednego operatora
finding-operator-lock-do = Użyj karty SIM tego operatora albo poproś go o kod odblokowania. Pozostałe próby: { $attempts }.
finding-locked-for-good = Modem ma blokadę na jednego operatora i nie przyjmuje już kodów
finding-locked-for-good-do = Działa tylko karta SIM tego operatora. Wgranie firmware’u nie przywraca prób.
finding-radio-off = Moduł radiowy jest wyłączony
finding-radio-off-do = Mógł go wyłączyć program do łączenia z siecią. Odłącz modem i podłącz go ponownie.
finding-denied = Sieć odrzuca kartę SIM
finding-denied-do = Zapytaj operatora, czy karta jest aktywna i czy jej umowa pozwala na ten modem.
finding-no-network = Modem nie jest w żadnej sieci
finding-no-network-do = Przejdź na stronę „Reaktywuj sieć”. Jeśli to nie pomoże, idź tam, gdzie jest zasięg; operator mógł wyłączyć ten rodzaj sieci.
finding-data-only = Modem jest w sieci tylko dla danych
finding-data-only-do = SMS-y i połączenia mogą nie docierać. Jeśli ich potrzebujesz, zezwól na rozmowy i dane na stronie „Reaktywuj sieć”.
finding-only-2g = Ustawienie pozwala tylko na sieci 2G
finding-only-2g-do = Sieci 2G są wolne, a wielu z nich już nie ma. Wybierz „automatycznie” na stronie „Reaktywuj sieć”.
finding-only-3g = Ustawienie pozwala tylko na sieci 3G
finding-only-3g-do = Tam, gdzie sieć 3G jest wyłączona, modem nic nie znajdzie. Jeśli nie o to chodziło, wybierz „automatycznie” na stronie „Reaktywuj sieć”.
finding-bands-limited = Ustawienie pomija niektóre pasma
finding-bands-limited-do = Sieć może działać w jednym z nich. „Reaktywuj sieć” pozwala na wszystkie pasma.
finding-roaming-off = Ustawienie nie pozwala na sieci innych operatorów
finding-roaming-off-do = Za granicą i z kartami SIM używającymi sieci partnera modem nic wtedy nie znajdzie. W takim przypadku zezwól na roaming na stronie „Reaktywuj sieć”.
finding-weak-signal = Sygnał jest słaby
finding-weak-signal-do = Przenieś modem do okna albo umieść go wyżej na przedłużaczu.
finding-attempts-unknown = nie podano

## Whether a file fits the modem, and why

fit-fits = Ten plik pasuje do Twojego modemu
fit-does-not-fit = Ten plik nie pasuje do Twojego modemu
fit-cannot-tell = Nie można ustalić, czy ten plik pasuje do Twojego modemu

reason-platform-matches = Plik podaje platformę { $platform }, czyli platformę tego modemu.
reason-platform-of-another = Plik podaje platformę { $platform }, czyli platformę innego modemu.
reason-platform-unknown = Plik podaje platformę { $platform }, która nie jest znana.
reason-platform-missing = Plik nie podaje platformy.
reason-platform-required = Plik nie podaje platformy, a robi to każdy plik dla tego rodzaju modemu.
reason-part-of-another-product = Część { $part } należy do telefonu lub innego urządzenia, a nie do modemu.
reason-chip-of-another = Części pliku są przeznaczone dla modemów z innym układem.
reason-parts-unknown = Żadna część pliku nie jest taka, jaką przyjmuje ten rodzaj modemu.
reason-web-interface = Część { $part } to interfejs WWW, którego ten modem nie ma.
reason-boot-loader-alone = Plik zawiera tylko programy rozruchowe i żadnego firmware’u, który mogłyby uruchomić.
reason-platforms-mixed = Plik miesza platformy { $one } i { $other }.
reason-hardware-matches = Plik podaje wersję sprzętu { $hardware }, czyli taką, jaką ma ten modem.
reason-hardware-of-another = Plik podaje wersję sprzętu { $hardware }, czyli taką, jaką ma inny modem.
reason-name-matches = Plik nazywa się { $name }, co wskazuje na ten model.
reason-parts-match = Części pliku są takiego rodzaju, jaki przyjmuje taki modem.
reason-line-matches = Firmware { $version } należy do serii, której używa ta rodzina.
reason-line-of-another = Firmware { $version } należy do serii dla innych modemów.
reason-line-unknown = Firmware { $version } należy do serii, która nie jest znana dla tej rodziny.
reason-version-missing = Plik nie podaje wersji firmware’u.
reason-name-of-another = Plik nazywa się { $name }, co wskazuje na inny model.
reason-unit-data = Część { $part } zawiera dane należące do jednego konkretnego modemu.
reason-product-matches = W trybie pobierania modem to { $product }.
reason-product-of-another = W trybie pobierania modem to { $product }, oczekiwano { $expected }.
reason-family-unsupported = Do tego modemu nie można wgrać firmware’u tym programem: { $family }.

## The file

kind-firmware = Firmware
kind-dashboard = Dashboard
kind-both = Firmware i dashboard

source-raw = Sam plik
source-program = W programie dla Windows
source-embedded = W pliku innego rodzaju
source-archive = W archiwum, pod nazwą { $member }
source-image-folder = Folder z obrazami
source-manifest = Folder z obrazami i manifestem

warning-unusual-packing = Część { $part } wygląda na spakowaną w nietypowy sposób i zostałaby wysłana bez zmian.
warning-chance-packing = Część { $part } zaczyna się jak spakowany obraz, ale nim nie jest, i zostałaby wysłana bez zmian.
warning-gzip-data = Część { $part } jest spakowana programem gzip i zostałaby wysłana bez zmian.
warning-content-unexpected = Część { $part } zawiera coś innego, niż oznacza jej kod.
warning-firmware-unrecognised = Żadnej części nie rozpoznano jako właściwego firmware’u (AMSS).
warning-signature-missing = Pakiet podaje, że jest podpisany, ale nie znaleziono w nim podpisu.
warning-signature-unannounced = Pakiet jest podpisany, ale jego nagłówek o tym nie mówi.
warning-signature-unreadable = Nie można odczytać podpisu na końcu części { $part }.
warning-firmware-missing = Pakiet podaje, że zawiera firmware, ale go nie zawiera.
warning-dashboard-missing = Pakiet podaje, że zawiera dashboard, ale go nie zawiera.
warning-web-interface-missing = Pakiet podaje, że zawiera interfejs WWW, ale go nie zawiera.
warning-disc-unreadable = Płyta dashboardu nie jest obrazem ISO 9660.
warning-dashboard-incomplete = Dashboard jest niekompletny: brakuje części { $part }.
warning-platforms-differ = Części pakietu są przeznaczone dla różnych platform.
warning-padding-not-empty = Wypełnienie między częściami pakietu nie jest puste.

## Sizes. $number is already written with the decimal sign of the language.

size-bytes = { $bytes ->
    [one] { $bytes } bajt
    [few] { $bytes } bajty
   *[other] { $bytes } bajtów
}
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = Używa go { $programs }.
holder-other-user = Używa go program innego użytkownika tego komputera.
holder-other-user-likely = Używa go program innego użytkownika tego komputera, najprawdopodobniej { $programs }.
holder-likely = Zwykle jest to { $programs } albo program operatora i jego usługa.
holder-unknown = Nie można ustalić który.

## The parts of a firmware package

part-partition-table = Tablica partycji
part-boot-loader = Program rozruchowy ({ $stage })
part-image-header = Nagłówek następnej części
part-amss = Firmware modemu (AMSS)
part-efs2 = Obszar ustawień (EFS2)
part-dashboard-version = Wersja dashboardu
part-dashboard = Dashboard
part-web-interface = Interfejs WWW
part-unit-data = Dane jednego modemu ({ $name })
part-unknown = Nieznana część { $code }

## What writing a package may cost

loss-boot-loaders = Zapisywane są też programy rozruchowe: jeśli właśnie wtedy modem straci zasilanie, może nie wrócić nawet w trybie naprawy.
loss-settings = Zapisywany jest też obszar ustawień (EFS2): ustawienia mogą zostać zresetowane, dlatego najpierw tworzona jest kopia zapasowa tożsamości i ustawień.
loss-dashboard = Dashboard na własnej płycie CD modemu zostanie zastąpiony.

## How a package was found

way-resource = zasób { $name }
way-self-extractor = archiwum samorozpakowujące
way-search = wyszukiwanie bajt po bajcie, od { $offset }
