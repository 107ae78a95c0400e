# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Zaktualizuj i napraw swój modem 3G
back = Wstecz
cancel = Anuluj
close = Zamknij
percent = { $value }%
not-told = nie podano
copy-value = Kopiuj: { $what }

## The step rail

step-connect = Połączenie
step-modem = Twój modem
step-choose = Wybór pliku
step-review = Przegląd
step-working = W toku
step-result = Wynik
step-network = Sieć
step-health = Raport
step-functions = Funkcje
step-console = Konsola
step-vendor = Program producenta
step-unlock = Odblokowanie
step-sim = PIN karty SIM
step-current = { $name }, bieżący krok
step-done = { $name }, wykonano
step-to-come = { $name }, jeszcze nie rozpoczęto

## Parts of the window, for a screen reader

region-steps = Kroki
region-tools = Narzędzia
region-page = Strona
region-actions = Działania

## Drawings of what to do by hand

replug-unplug = Odłącz modem
replug-wait = Czekaj 10 s
replug-wait-left = Czekaj { $seconds } s
replug-plug-in = Podłącz go ponownie
port-direct = Bezpośrednio do komputera
port-hub = Nie przez koncentrator

modem-none = Brak modemu
modem-several = Kilka modemów
modem-not-ready = Modem niegotowy
modem-being-asked = Odczyt modemu
modem-at-work = Modem zajęty
modem-needs-repair = Modem w trybie naprawy
modem-unnamed = Modem

## Connect

connect-title = Podłącz modem
connect-lead = Podłącz modem do portu USB tego komputera. Zostanie wykryty automatycznie.
connect-ask = Kontynuuj z tym modemem
connect-switch = Przełącz w tryb modemu

finding-looking = Szukanie modemów
finding-looking-do = To potrwa chwilę.
finding-nothing = Nie podłączono żadnego modemu
finding-nothing-do = Podłącz go bezpośrednio, bez koncentratora, i odczekaj dziesięć sekund.
finding-cdrom = Modem nadal jest widoczny jako napęd CD
finding-cdrom-do-linux = Większość komputerów przełącza go w tryb modemu w ciągu dziesięciu sekund. Jeśli Twój tego nie robi, przełącz go tutaj.
finding-cdrom-do-windows = Otwórz napęd CD modemu i uruchom instalator. Zainstaluje on sterownik. Potem odłącz modem i podłącz go ponownie.
finding-cdrom-do-macos = Wysuń płytę CD modemu, odczekaj dziesięć sekund, a potem odłącz modem i podłącz go ponownie.
finding-switching-do = Nie odłączaj modemu. Najpierw próbuje komputer. Potrwa to mniej niż minutę.
finding-no-port = Modem jest podłączony, ale komputer nie ma jeszcze dla niego portu
finding-no-port-do-linux = Odczekaj dziesięć sekund. Jeśli nic się nie zmieni, brakuje sterownika: wykonaj w terminalu sudo modprobe option, a potem odłącz modem i podłącz go ponownie.
finding-no-port-do-windows = Brakuje sterownika. Uruchom instalator z napędu CD modemu, a potem odłącz modem i podłącz go ponownie.
finding-no-port-do-macos = W systemie macOS dla tego modemu nie pojawia się żaden port. Jeśli możesz, użyj komputera z systemem Linux lub Windows.
finding-not-ready = Modem jest przygotowywany
finding-not-ready-do = Komputer dopiero co go zauważył i przygotowuje jego porty. Potrwa to kilka sekund.
finding-no-permission = Ten program nie ma uprawnień do modemu
finding-no-permission-do = Zainstaluj regułę dostępu dla tego modemu. Komputer raz zapyta o hasło administratora. Nie uruchamiaj tego programu jako root.
finding-busy = Inny program używa modemu
finding-busy-do = Zamknij Mobile Partner, program operatora do łączenia z siecią lub program terminala. Ta strona będzie działać dalej, gdy tylko modem będzie wolny.
finding-download = Modem jest w trybie naprawy
finding-download-do = Czeka na firmware, na przykład dlatego, że wgrywanie zostało przerwane. Możesz go naprawić właściwym plikiem firmware’u.
finding-unrecognised = Tego modemu nie rozpoznano
finding-unrecognised-do = Ma porty, ale ten program nie może ustalić, do czego służą. Jeśli znasz właściwy, wybierz go poniżej.
finding-network-card = Ten modem działa jako karta sieciowa
finding-network-card-do = Nic nie jest zepsute. Modem nie ma portu dla poleceń, więc ten program nie może z nim pracować. Modem HiLink ma ustawienia na własnej stronie w przeglądarce, zwykle http://192.168.8.1 lub http://192.168.1.1. Niektóre starsze modele uruchamiają się ponownie z portami przez http://192.168.1.1/html/switchProjectMode.html; nowsze wymagają innego firmware’u od operatora lub z serwisu.
finding-boot-rom = Działa tylko pamięć rozruchowa (boot ROM) modemu
finding-boot-rom-do = Ten program nic do niej nie wysyła. Odłącz modem, odczekaj dziesięć sekund i podłącz go ponownie. Jeśli nic się nie zmieni, firmware się nie uruchamia i serwis może przywrócić modem awaryjnym programem ładującym dokładnie dla tego modelu.
finding-repair = Sprawdź i napraw ten modem
finding-several = Podłączono kilka modemów
finding-several-do = Zostaw tylko ten, którego chcesz użyć, albo wybierz go poniżej.
finding-asking = Odczyt danych modemu
finding-asking-do = Nic w modemie nie jest zmieniane.
finding-ready = Modem jest podłączony
finding-ready-do = Kontynuuj, aby odczytać jego dane.

several-title = Który modem?
several-use = Użyj { $product } w porcie USB { $place }
several-use-known = Użyj { $model } z numerem IMEI kończącym się na { $digits } w porcie USB { $place }
several-other = { $product } w porcie USB { $place }: { $state }
several-switch = Przełącz modem w porcie USB { $place } w tryb modemu

journals-unreadable-title = Nie można odczytać niektórych zapisów wcześniejszej pracy
journals-unreadable-text = Jeśli zapis do modemu został przerwany w połowie, ten program może o tym nie wiedzieć. Podłącz go: pojawi się w trybie naprawy. Pliki: { $files }
interrupted-title = Praca z modemem { $model } została przerwana
interrupted-file = Użyto pliku { $file }. Podłącz modem: jeśli jest w trybie naprawy, pracę można dokończyć.
interrupted-text = Podłącz modem: jeśli jest w trybie naprawy, pracę można dokończyć.
interrupted-take-up = Wznów
interrupted-leave = Nie teraz
interrupted-repair = Modem jest w trybie naprawy. Cały plik zostanie zapisany ponownie, ponieważ nie wiadomo, które części modem zachował.
interrupted-last-checks = Cały plik zapisano przed przerwaniem i modem z nim działa. Zostały tylko końcowe sprawdzenia. Nic więcej nie jest zapisywane.
interrupted-start-over = Modem działa normalnie, więc nie ma czego naprawiać. Możesz zacząć od nowa.
interrupted-other-modem = Podłączony jest inny modem. Podłącz ten, z którym trwała praca.
interrupted-check = Dokończ sprawdzenia
interrupted-over = Zacznij od nowa

other-file-text = Gdy praca została przerwana, zapisywany był inny plik. Możesz zamiast niego zapisać ten, od początku.
other-file-use = Mimo to użyj tego pliku

waiting-title = Plik { $file } czeka
waiting-text = Możesz go otworzyć, gdy praca z modemem się zakończy.
waiting-open = Otwórz teraz

simulated-lead = Symulowany modem przechodzi te same kroki co prawdziwy. Żaden prawdziwy modem nie bierze w tym udziału.
simulated-scenario = Jaki modem
simulated-fault = Co pójdzie źle
simulated-try = Wypróbuj z symulowanym modemem
simulated-unplug = Odłącz symulowany modem
simulated-plug-in = Podłącz symulowany modem
simulated-note = Symulacja. Cztery razy szybciej niż prawdziwy modem.
simulated-options = Jaki modem i co pójdzie źle
scenario-normal = E1550, który po wgraniu firmware’u traci sieć
scenario-network-lost = E1550, który nie znajduje sieci
scenario-half-flashed = Firmware wgrany do połowy, tryb naprawy
scenario-pin-locked = Karta SIM prosi o kod PIN
scenario-no-sim = Brak karty SIM
scenario-locked = Blokada na innego operatora
scenario-wrong-model = Inny model (E173)
scenario-cdrom-only = Widać tylko CD-ROM
fault-none = Nic
fault-unplug = Zostaje odłączony podczas zapisu
fault-refused = Odrzuca część
fault-lost-reply = Przestaje odpowiadać podczas zapisu
fault-stays-away = Nie wraca
fault-old-version = Wraca z poprzednią wersją

by-hand-title = Wybierz port samodzielnie
by-hand-lead = Modem ma kilka portów. Właściwy nazywa się PC UI. W systemie Linux jest to zwykle trzeci, w systemie Windows nazywa się „3G PC UI Interface”.
by-hand-listed = Na tym komputerze:
by-hand-port = Port PC UI
by-hand-download = Port w trybie pobierania, jeśli inny
by-hand-use = Użyj tego portu
by-hand-needed = Najpierw wpisz nazwę portu.

## Your modem

modem-title = Twój modem
modem-lead = Co chcesz zrobić?
modem-other = Wybierz inny modem
modem-ask-again = Odczytaj ponownie
modem-not-flashed = Ten program nie może wgrać firmware’u do tego modemu
modem-not-flashed-text = Nie jest znany bezpieczny sposób wgrania do niego firmware’u. Możesz jednak reaktywować jego sieć.

task-dashboard = Zaktualizuj dashboard
task-dashboard-text = Zastąp program na własnej płycie CD modemu.
task-firmware = Wgraj firmware
task-firmware-text = Zastąp oprogramowanie wewnątrz modemu.
task-network = Reaktywuj sieć
task-network-text = Przywróć sieć, na przykład po wgraniu firmware’u.
task-functions = CD-ROM i głos
task-repair = Napraw

identity-title = Tożsamość
identity-copy = Kopiuj wszystko
radio-title = Karta SIM i sieć
fact-model = Model
fact-maker = Producent
fact-family = Rodzina
fact-firmware = Firmware
fact-hardware = Wersja sprzętu
fact-dashboard = Dashboard
fact-compiled = Data kompilacji
fact-imei = IMEI
fact-sim = Karta SIM
fact-lock = Blokada operatora
fact-pin-request = Żądanie kodu PIN
fact-network = Sieć
fact-operator = Operator
fact-technology = Typ sieci
fact-setting = Ustawienie sieci
fact-signal = Sygnał
task-suggested = Zalecane
imei-reveal = Pokaż cały IMEI
imei-hide = Ukryj IMEI
imei-check-digit = Cyfra kontrolna tego numeru IMEI jest błędna. Mógł zostać zmieniony.
lock-note = Ten program nie zgaduje kodów odblokowania. Każdy błędny kod bezpowrotnie zużywa jedną próbę.
signal-strength = { $bars } z 5 kresek, { $dbm } dBm
signal-none = brak sygnału
console-open = Otwórz konsolę AT
last-result = Pokaż ostatni wynik
unlock-open = Odblokuj kodem

repair-title = Ten modem wymaga naprawy
repair-lead = Wgrywanie zostało przerwane. Modem czeka w trybie naprawy.
repair-what = Modem można naprawić
repair-how = Wybierz plik firmware’u dla tego modemu. Zostanie zapisany ponownie od początku.
repair-file = Ostatnio użyto pliku { $file }.
repair-safe = Nie odłączaj go. Można bezpiecznie próbować tyle razy, ile trzeba.

## Choose file

choose-firmware-title = Wybierz firmware
choose-firmware-lead = Program aktualizacji producenta, plik zip, który go zawiera, albo obraz firmware’u. Cały plik jest sprawdzany, zanim cokolwiek zostanie zapisane.
choose-dashboard-title = Wybierz dashboard
choose-dashboard-lead = Program dashboardu od producenta albo plik zip, który go zawiera. Cały plik jest sprawdzany, zanim cokolwiek zostanie zapisane.
choose-repair-title = Wybierz firmware do naprawy
choose-repair-lead = Jeśli nadal go masz, użyj pliku, który był zapisywany, gdy praca została przerwana.
choose-pick = Wybierz plik…
choose-picking = Okno wyboru pliku jest otwarte
choose-no-picker = To środowisko nie ma okna wyboru pliku. Wpisz ścieżkę albo upuść plik na okno.
choose-sample = Utwórz plik przykładowy
choose-drop = Albo upuść plik w dowolnym miejscu tego okna.
choose-drop-now = Upuść, a plik zostanie sprawdzony.
choose-by-path = Wpisz ścieżkę
choose-path = Ścieżka do pliku
choose-use-path = Sprawdź plik
choose-recent = Ostatnie pliki
choose-reading = Sprawdzanie { $file }
file-remove = Usuń
file-sound = Plik jest w porządku. Czy pasuje, okaże się, gdy modem zostanie podłączony.
choose-several = Plik zawiera kilka pakietów. O który chodzi?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Kontynuuj
choose-other-dashboard = Przejdź do „Zaktualizuj dashboard”
choose-other-firmware = Przejdź do „Wgraj firmware”
package-about = O tym pliku
package-kind = Zawartość
package-found-in = Gdzie znaleziono
package-found-by = Jak znaleziono
package-platform = Platforma
package-date = Data
package-label = Etykieta CD
package-parts-value = { $parts ->
    [one] { $parts } część, { $size }
    [few] { $parts } części, { $size }
   *[other] { $parts } części, { $size }
}
version-now = Teraz
version-target = Potem

check-file-sound = Plik jest kompletny i wszystkie sumy kontrolne się zgadzają
check-file-fits = Plik jest dla tego modemu
check-file-not-fits = Plik nie jest dla tego modemu
check-file-unknown = Zgodność pliku z modemem
check-file-later = Zostanie to sprawdzone w trybie pobierania, zanim cokolwiek zostanie zapisane.
check-port = Modem odpowiada i żaden inny program go nie używa
check-one-modem = Podłączony jest tylko jeden modem
check-one-modem-do = Odłącz pozostałe modemy.
check-power = Komputer ma wystarczające zasilanie
check-power-battery = Bezpieczniej jest podłączyć ładowarkę.
check-journal = Dziennik można zapisywać
check-cards = Jeśli w modemie jest karta microSD, wyjmij ją
check-cards-do = Karta SIM może zostać.
outcome-waiting = Sprawdzanie
outcome-advice = Zalecane
outcome-blocked = Do poprawienia
outcome-note = Uwaga
outcome-not-seen = Niepotwierdzone

## Why a button cannot be pressed

why-no-modem = Nie podłączono modemu. Podłącz go.
why-no-file = Najpierw wybierz plik.
why-reading = Trwa sprawdzanie pliku.
why-refused = Tego pliku nie można użyć. Wybierz inny.
why-other-task = Ten plik jest do innego kroku.
why-other-modem = Ten plik jest dla innego modemu.
why-other-file = To nie jest plik, który był zapisywany, gdy praca została przerwana.
why-power = Bateria jest za słaba. Podłącz ładowarkę.
why-journal = Nie można zapisać dziennika. Zwolnij miejsce na dysku.
why-looking = Sprawdzenia jeszcze się nie zakończyły.
why-reason = Podaj, dlaczego chcesz kontynuować.
why-model = Wpisz { $model }, aby potwierdzić.
why-agree = Zaznacz „Zgadzam się”, aby kontynuować.
why-arming = Najpierw przeczytaj tę stronę.
why-at-work = Modem jest zajęty.

## Review

review-title = Przegląd
review-lead = Nic jeszcze nie zapisano.
review-change-file = Zmień
review-time = Czas
review-takes = zwykle około { $minutes } min
review-checks-passed = Pomyślne sprawdzenia: { $passed } z { $all }
review-does-firmware = Firmware modemu zostanie zastąpiony.
review-does-dashboard = Dashboard, czyli program na własnej płycie CD modemu, zostanie zastąpiony.
review-does-repair = Cały plik zostanie zapisany do modemu, który czeka w trybie naprawy.
review-loses-setting = Ustawienie sieci może zostać utracone. Potem możesz przywrócić sieć.
review-stays-firmware = Firmware pozostaje bez zmian.
review-stays-identity = IMEI, karta SIM i stan blokady pozostają bez zmian.
review-stay-plugged = Modem musi pozostać podłączony do końca. Nie zamykaj pokrywy laptopa.
review-if-fails = Jeśli coś się nie uda, modem pozostanie w trybie naprawy i można spróbować ponownie.
review-proven = Zapis przetestowano na symulowanym modemie i na danych nagranych z prawdziwego. Na prawdziwym modemie nikt tego jeszcze nie próbował.
review-keep-copy = Najpierw zapisz na tym komputerze kopię zapasową tożsamości i ustawień modemu
review-keep-copy-always = Nie można pominąć kopii zapasowej, ponieważ ten plik zapisuje obszar ustawień.
review-agree = Zgadzam się
review-flash-button = Wgraj firmware do { $model } { $imei }
review-copy-and-flash-button = Utwórz kopię i wgraj firmware do { $model } { $imei }
review-dashboard-button = Zaktualizuj dashboard: { $model } { $imei }
review-repair-button = Napraw { $model }
force-title = Nie można ustalić, czy ten plik pasuje
force-text = Niewłaściwy plik może zniszczyć modem. Kontynuuj tylko wtedy, gdy masz pewność co do tego pliku. Twój powód zostanie zapisany w dzienniku.
force-reason = Twój powód
force-model = Model

## Working

working-firmware = Wgrywanie firmware’u
working-dashboard = Aktualizowanie dashboardu
working-repair = Naprawianie
working-lead = Nie odłączaj modemu i nie usypiaj komputera.
working-begins = Rozpoczynanie
working-bar = Postęp całej pracy
working-bytes = { $done } z { $total }
working-speed = { $speed }/s
working-silent = Oczekiwanie na modem ({ $seconds } s)
working-usual = zwykle mniej niż minutę
working-prompt = Zrób teraz to
working-speeds = Prędkość od początku: teraz { $now }/s, najniższa { $least }/s, najwyższa { $most }/s
group-prepare = Przygotowanie
group-switch = Przejście do trybu naprawy
group-write = Zapis
group-write-part = Zapis, część { $part } z { $parts }
group-restart = Ponowne uruchomienie
group-check = Sprawdzenie
left-seconds = zostało około { $seconds } s zapisu
left-minutes = { $minutes ->
    [one] zostało około { $minutes } minuty zapisu
    [few] zostało około { $minutes } minut zapisu
   *[other] zostało około { $minutes } minut zapisu
}
stop-at-once = Anuluj
stop-at-once-means = Jeśli anulujesz teraz, modem pozostanie taki, jaki był.
stop-leads-back-means = Nic nie zapisano. Jeśli modem pozostanie w trybie naprawy, odłącz go i podłącz ponownie.
stop-half-written = Zatrzymaj po tym bloku
stop-half-written-means = Jeśli zatrzymasz teraz, zapis pozostanie niedokończony, a modem w trybie naprawy. Lepiej pozwolić mu dokończyć.
stop-title = Zatrzymać tutaj?
stop-go-on = Pozwól dokończyć
stop-unproven = Pomiń końcowe sprawdzenia
stop-unproven-means = Wszystko zostało przyjęte. Modem uruchamia się ponownie, co trwa do czterech minut. Jeśli teraz zatrzymasz, końcowe sprawdzenia można wykonać później.
stop-asked-means = Praca zatrzyma się, gdy tylko będzie to bezpieczne.

## Result

result-firmware-title = Wgrywanie zakończone
result-dashboard-title = Dashboard zaktualizowany
result-repair-title = Naprawa zakończona
result-not-known = Stan modemu jest nieznany
result-old-version = Modem działa z poprzednim firmware’em
result-waiting = Oczekiwanie na modem. Podłącz go.
result-took-seconds = Trwało to { $seconds } s.
result-took-minutes = Trwało to { $minutes } min { $seconds } s.
result-save = Zapisz ten wynik…
result-copy = Zapisano kopię zapasową tożsamości i ustawień modemu.
result-copy-path = Kopiuj ścieżkę
result-no-network = Modem nie jest jeszcze w sieci
result-no-network-do = Po wgraniu firmware’u zdarza się to często. Wybierz „Sprawdź sieć”, aby ją przywrócić.
result-check-network = Sprawdź sieć
result-to-modem = Wróć do swojego modemu
proof-parts = { $parts ->
    [one] Modem przyjął jedyną część ({ $size })
    [few] Modem przyjął wszystkie { $parts } części ({ $size })
   *[other] Modem przyjął wszystkie { $parts } części ({ $size })
}
proof-again = Wszystko zapisano ponownie od pierwszej części. Części przyjęte przed przerwaniem: { $before }.
proof-skipped = Wszystkie części przyjęto przed przerwaniem, więc żadnej nie zapisano ponownie.
proof-came-back = Modem wrócił i odpowiada
proof-not-read = Modem opuścił tryb naprawy. Jego wersji nie odczytano ponownie
proof-version = Zgłasza firmware { $version }
proof-dashboard = Zgłasza dashboard { $version }
proof-dashboard-unknown = Ten modem nie podaje wersji swojego dashboardu
after-title = Ostatnie kroki
after-lead = Potrzebne po każdej aktualizacji dashboardu. Między krokami możesz zamknąć to okno.
after-plug-in = Podłącz modem ponownie i poczekaj, aż zostanie wykryty.
after-restart-again = Uruchom komputer ponownie jeszcze raz, dla sterownika.
after-check-network = Sprawdź sieć.
after-waits-unplug = Ten krok zakończy się sam po odłączeniu modemu.
after-waits-plug-in = Ten krok zakończy się sam po znalezieniu modemu.
after-done = Gotowe, dalej
after-skip = Pomiń te kroki

remedy-ask-again = Spróbuj ponownie
remedy-install-rule = Zainstaluj regułę dostępu
remedy-keep-off = Zablokuj ModemManager
remedy-choose-file = Wybierz inny plik
remedy-flash-again = Wgraj ponownie
remedy-go-to-dashboard = Przejdź do „Zaktualizuj dashboard”
remedy-go-to-firmware = Przejdź do „Wgraj firmware”
remedy-review-again = Wróć do przeglądu
remedy-support = Zapisz plik diagnostyczny
problem-copy = Kopiuj szczegóły
problem-technical = Szczegóły techniczne: { $details }

rule-installing = Trwa instalowanie reguły dostępu
rule-installing-do = Komputer pyta o hasło administratora.
rule-installed = Reguła dostępu jest zainstalowana
rule-installed-do = Jeśli modem nadal nie jest wykrywany, odłącz go, odczekaj dziesięć sekund i podłącz ponownie.
rule-failed = Reguła dostępu nie została zainstalowana
rule-failed-do = Wykonaj zamiast tego te polecenia w terminalu, a potem odłącz modem i podłącz go ponownie.
rule-copy = Kopiuj polecenia

## Network

network-lead = Zobacz, co jest nie tak, zmień ustawienie i obserwuj, jak modem znajduje sieć.
network-diagnosis = Co zgłasza modem
network-watch-on = Obserwuj na żywo
network-watch-off = Przestań obserwować
network-before = Przed
network-after = Po
network-read-back = Teraz (odczytane ponownie)
network-command = Polecenie
network-sent = Wysłano
network-guide = To ustawienie przywraca sieć większości modemów po wgraniu firmware’u.
network-mode = Tryb sieci
network-roaming = Zezwalaj na sieci innych operatorów (roaming)
network-roaming-kept = Roaming w tym modemie jest włączony i taki pozostanie. Bez zaznaczenia wysłane zostanie dokładnie polecenie z poradnika.
network-reversible = Poprzednie ustawienie jest zachowane. Możesz to cofnąć.
network-send = Wyślij do modemu
network-sending = Wysyłanie ustawienia
network-sending-undo = Wysyłanie poprzedniego ustawienia
network-searching = Oczekiwanie na sieć, { $seconds } z { $limit } s
network-stop = Przestań czekać
network-looking-means = Trwa to od jednej do trzech minut.
network-found = Sieć wróciła
network-not-found = Ustawienie zachowano, ale sieci jeszcze nie znaleziono
network-undone = Poprzednie ustawienie wróciło
network-already-set = Ustawienie było już prawidłowe. Przyczyna jest inna.
network-took = Znaleziono po { $seconds } s.
network-undo = Cofnij
network-undo-means = Poprzednie ustawienie zostanie wysłane ponownie. Znaleziona sieć może zostać utracona.
network-send-again = Wyślij ponownie
network-done = Gotowe
network-again = Sprawdź ponownie
signal-history = Sygnał z ostatnich { $seconds } s: ostatnio { $now } dBm, najmniej { $least } dBm, najwięcej { $most } dBm. Pomiary w sieci: { $registered } z { $count }.
signal-history-none = W ostatnich { $seconds } s nie zmierzono sygnału. Pomiary w sieci: { $registered } z { $count }.
hint-registered = Modem jest w sieci.
hint-no-sim = Nie ma karty SIM. Odłącz modem, włóż kartę i podłącz modem ponownie.
hint-pin = Karta SIM prosi o kod PIN. Wpisz go na stronie kodu PIN albo w telefonie.
hint-denied = Sieć odrzuca tę kartę SIM. Zapytaj operatora, czy jest aktywna.
hint-locked = Modem ma blokadę na innego operatora. Pomoże tylko właściwa karta SIM lub kod odblokowania od operatora.
hint-setting = Ustawienie sieci jest nietypowe. Po wgraniu firmware’u zdarza się to często i można to tutaj poprawić.
hint-searching = Modem nie jest w sieci. Ustawienie wygląda prawidłowo, więc przyczyną może być zasięg lub karta SIM.

## Health report, and the functions of the modem

health-lead = Co modem podaje o sobie, w zwykłej kolejności, i co wygląda źle.
health-save = Zapisz raport…
health-save-failed = Raportu nie zapisano
health-reveal = Pokaż numery i nazwy w całości
functions-lead = Co modem pokazuje komputerowi oprócz swoich portów i czy przyjmuje połączenia z dźwiękiem.
functions-cdrom-title = CD-ROM i czytnik kart
functions-cdrom-means = Modem zapisuje to i stosuje przy następnym podłączeniu. Porty zostają. Poprzednia wartość jest zachowana i można ją przywrócić jednym kliknięciem.
functions-off = CD-ROM wyłączony, czytnik kart włączony
functions-all-off = Oba wyłączone
functions-factory = Tak, jak ustawił producent
functions-now = { $value } (teraz)
functions-choose = Wybierz, co modem ma pokazywać.
functions-is-so = Modem jest już tak ustawiony. Wybierz inny stan, aby go zmienić.
functions-seen = Widoczne dla komputera
functions-disks = { $count ->
        [0] brak dysków
        [one] { $count } dysk
        [few] { $count } dyski
       *[other] { $count } dysków
    }
functions-disks-now = { $count ->
        [0] Komputer nie widzi teraz żadnego dysku modemu.
        [one] Komputer widzi teraz { $count } dysk modemu.
        [few] Komputer widzi teraz { $count } dyski modemu.
       *[other] Komputer widzi teraz { $count } dysków modemu.
    }
functions-doubted = To nie pasuje do nowej wartości. Zanim na niej polegasz, zajrzyj do raportu o stanie.
functions-change = Zmień { $model } { $imei }
functions-restore = Przywróć poprzednią wartość
functions-not-told = Modem nie podaje, jak to jest ustawione, więc nie jest to zmieniane.
functions-changing = Zmiana ustawienia
functions-stop = Nie czekaj
functions-stop-means = Modem zapisał już wartość. Jeśli nie poczekasz, po prostu nie zobaczysz, jak wraca.
functions-in-force = Modem podłączono ponownie i podaje nową wartość
functions-stored = Modem zapisał nową wartość
functions-stored-do = Odłącz modem i podłącz go ponownie. Do tego czasu działa jak wcześniej.
functions-already = Modem miał już tę wartość. Nic nie wysłano.
functions-voice-means = Niektóre programy dzwonią przez modem. Włącza się to raz i pozostaje włączone.
functions-voice-on = Włącz w { $model } { $imei }
functions-voice-done = Połączenia z dźwiękiem są włączone

## Codes that use up attempts

unlock-title = Odblokuj modem
unlock-lead = Kodem jego operatora, dla kart SIM innych operatorów.
unlock-where = Zapytaj o kod operatora, który sprzedał modem, i podaj IMEI. Ten program nie oblicza ani nie zgaduje kodów.
unlock-once = Kod jest wysyłany raz, po naciśnięciu przycisku. Błędny kod bezpowrotnie zużywa próbę; poprawny na zawsze usuwa blokadę.
unlock-foreign = Jest przydatny tylko z kartą SIM innego operatora.
unlock-code = Kod odblokowania, osiem cyfr
unlock-again = Kod jeszcze raz
unlock-short = Wpisz osiem cyfr kodu.
unlock-send = Wyślij kod jeden raz
unlock-done = Modem jest odblokowany
unlock-done-text = Podaje, że przyjmuje tę kartę SIM bez kodu.
code-differs = Oba pola nie są takie same.
code-few = Pozostałe próby: { $attempts }. Wpisz tę liczbę, aby żadna próba nie została zużyta przez pomyłkę.
code-few-missing = Wpisz liczbę pozostałych prób.
code-attempts = Liczba pozostałych prób
code-left = Pozostałe próby
code-before = Próby przedtem
code-after = Próby teraz
code-sending = Wysyłanie kodu i ponowny odczyt prób
code-sending-means = Nie odłączaj modemu.
code-read-again = Odczytaj ponownie dane modemu
code-simulated = Symulowany modem przyjmuje { $code }.
sim-title = Kod PIN karty SIM
sim-lead = Wpisz go albo wyłącz lub włącz jego żądanie. Nic innego na karcie nie jest zmieniane.
sim-requested = włączone, przy każdym uruchomieniu karty
sim-not-requested = wyłączone
sim-enter-means = Modem znajdzie sieć, gdy kod PIN zostanie wpisany.
sim-off-means = Gdy żądanie jest wyłączone, karty może używać router, ale także każdy, kto ją ma.
sim-on-means = Gdy żądanie jest włączone, karta prosi o kod PIN przy każdym uruchomieniu.
sim-wrong-means = Błędny kod PIN zużywa próbę. Po ostatniej karta prosi o kod PUK.
sim-code = Kod PIN, od czterech do ośmiu cyfr
sim-again = Kod PIN jeszcze raz
sim-short = Wpisz kod PIN.
sim-enter = Wprowadź kod PIN
sim-off = Wyłącz żądanie
sim-on = Włącz żądanie
sim-done-enter = Kod PIN był poprawny i karta SIM jest gotowa
sim-done-off = Karta SIM nie prosi już o kod PIN
sim-done-on = Karta SIM będzie prosić o kod PIN od następnego uruchomienia

## AT console

console-title = Konsola AT
console-lead = Dla ekspertów. Polecenia trafiają prosto do modemu. Niebezpieczne są blokowane.
console-queries = Zapytania:
console-nothing = Nic jeszcze nie wysłano.
console-clear = Wyczyść
console-reveal = Pokaż pełne numery
console-hide = Ukryj numery
console-line = Polecenie
console-send = Wyślij
console-send-anyway = Mimo to wyślij
console-empty = Najpierw wpisz polecenie.
console-closed = Konsola jest zamknięta.
console-reopen = Otwórz ponownie
console-blocked = To polecenie jest zablokowane
console-careful = Uważaj: naciśnij „Wyślij” jeszcze raz, aby kontynuować
console-left-out = { $lines ->
    [one] (pominięto { $lines } wiersz)
    [few] (pominięto { $lines } wiersze)
    [many] (pominięto { $lines } wierszy)
   *[other] (pominięto { $lines } wiersza)
}
console-silent = (brak odpowiedzi)
console-refused = { $line } (zablokowane)

## Log, support file

log-title = Log
log-show = Pokaż log
log-close = Zamknij log
log-copy = Kopiuj
log-masked = Numery identyfikacyjne są zamaskowane.
support-save = Zapisz plik diagnostyczny…
support-title = Plik diagnostyczny
support-lead = Plik zip z logiem, dziennikami i ustawieniami dla osoby, która Ci pomaga. Nic nie jest nigdzie wysyłane.
support-reveal = Pokaż pełne numery identyfikacyjne
support-gathering = Zbieranie danych
support-preview = Zawartość
support-save-as = Zapisz jako…
support-saved = Zapisano jako { $path }
record-switch = Nagrywaj całą komunikację z modemem
record-means = Zaczyna się przy następnym wyborze modemu. Numery identyfikacyjne i kody PIN są usuwane.
record-where = Nagrano w { $path }

## Settings

settings-title = Ustawienia
settings-language = Język
settings-theme = Kolory
settings-zoom = Rozmiar tekstu
settings-smaller = Mniejszy
settings-larger = Większy
settings-motion = Ogranicz animacje
theme-system = Jak w systemie
theme-light = Jasne
theme-dark = Ciemne
theme-high-contrast = Wysoki kontrast
theme-to-light = Użyj jasnych kolorów
theme-to-dark = Użyj ciemnych kolorów
theme-to-system = Użyj kolorów systemu

## About, help

about-title = O programie Modem Medic
about-version = Wersja { $version }
about-copy = Kopiuj wersję
about-what = Rozpoznaje, aktualizuje i naprawia modemy 3G klasy Huawei E1550, wgrywa do nich firmware i przywraca ich sieć.
about-privacy = Bez telemetrii. Bez dostępu do sieci: nic nigdy samo nie opuszcza tego komputera.
about-proven = Nikt jeszcze nie użył tego programu z prawdziwym modemem. Przetestowano go na nagranych danych i na symulowanym modemie.
about-licence = Wolne oprogramowanie na licencji MIT lub Apache 2.0, do wyboru.
about-licences = Licencje programu i czcionek
help-title = Pomoc
help-connect = Podłącz modem. Gdy zostanie wykryty, następny krok otworzy się automatycznie. Jeśli nie zostanie wykryty, strona powie dlaczego i co zrobić.
help-modem = Ta strona pokazuje, co modem zgłasza o sobie. Wybierz, co chcesz zrobić.
help-choose = Wybierz plik, który pobrano dla Twojego modemu. Zostanie w całości odczytany i sprawdzony. Tutaj nic nie jest zapisywane.
help-review = Przeczytaj, co się stanie, i obejrzyj sprawdzenia. Nic nie zostanie zapisane, zanim się zgodzisz i naciśniesz przycisk.
help-working = Nie odłączaj modemu. Strona mówi, co się dzieje i co oznaczałoby zatrzymanie.
help-result = Ta strona mówi tylko to, co potwierdzono. Jeśli coś się nie udało, mówi, co to oznacza i co zrobić dalej.
help-network = Zobacz, co zgłasza modem, a potem wyślij ustawienie. Poprzednie ustawienie jest zachowane i można je przywrócić.
help-health = Ta strona pokazuje wszystko, co odczytano z modemu, i co wygląda źle, wraz z radą. Skopiuj raport albo zapisz go jako tekst lub stronę do druku. Numery są ukryte, chyba że wybierzesz inaczej.
help-functions = Wybierz, co modem pokazuje komputerowi, a potem odłącz go i podłącz ponownie, gdy program o to poprosi. Poprzednia wartość jest zachowana i można ją przywrócić.
help-console = Wpisuj polecenia AT i czytaj odpowiedzi. Strzałka w górę przywołuje wcześniejsze polecenia.
help-vendor = Po Twojej zgodzie uruchamia program producenta, obserwuje w tym czasie modem i odczytuje jego wersję przed i po. Modem Medic nigdy nie zatrzymuje tego programu.
help-unlock = Kod podaje operator. Pozostałe próby są odczytywane przedtem i potem; tylko one pokazują, czy kod był poprawny.
help-sim = Wpisz kod PIN albo wyłącz lub włącz jego żądanie. Kod PUK, gdy karta o niego prosi, wpisuje się w telefonie.
help-keys = Klawisze
help-key-tab = Następny element
help-key-escape = Wstecz lub zamknięcie okna dialogowego
help-key-help = Ta pomoc
help-key-open = Wybór pliku
help-key-log = Log programu
help-key-zoom = Rozmiar tekstu

## Leaving

leave-title = Praca z modemem jeszcze trwa
leave-at-once = Jeśli teraz wyjdziesz, praca zostanie anulowana. Nic nie zapisano.
leave-half-written = Jeśli teraz wyjdziesz, zapis pozostanie niedokończony, a modem w trybie naprawy. Możesz go dokończyć później.
leave-wait = Modem nie jest jeszcze gotowy. Poczekaj, aż skończy.
leave-program = Program producenta nadal działa. Jeśli teraz wyjdziesz, będzie działał dalej, ale modem nie będzie już obserwowany. Nie odłączaj modemu, dopóki ten program nie skończy.
leave-stay = Zostań
leave-anyway = Mimo to wyjdź
closing-title = Zamykanie
closing-text = Praca zakończy się, gdy tylko będzie to bezpieczne. Potem to okno się zamknie.
broken-at-work = W tym oknie wystąpił błąd. Praca z modemem nadal trwa: nie odłączaj go i poczekaj.
broken-idle = W tym oknie wystąpił błąd. Z modemem nic się nie stało.
broken-again = Odśwież okno

vendor-offer = Uruchom pod nadzorem
vendor-title = Uruchom program producenta
vendor-lead = Ten program nie potrafi odczytać firmware’u w tym pliku. Może uruchomić program producenta i w tym czasie obserwować modem.
vendor-honest = Nie mamy wpływu na to, co robi program producenta. Potwierdzana jest tylko wersja przed i po.
vendor-file = Program
vendor-hashing = Obliczanie sumy kontrolnej
vendor-close = Zamknij najpierw dashboard i każdy inny program, który używa modemu
vendor-stay = Nie odłączaj modemu, dopóki program producenta nie poinformuje, że skończył
vendor-agree = Zgadzam się: wiem, skąd pochodzi ten plik, i chcę go uruchomić
vendor-start = Uruchom { $file }
vendor-running = Program producenta działa
vendor-finished = Program skończył pracę
vendor-finished-means = Naciśnij przycisk, gdy program producenta poinformuje, że skończył. Przycisk go nie zatrzymuje.
vendor-reading = Ponowny odczyt danych modemu
vendor-elsewhere = Uruchom go na komputerze z systemem Windows lub w maszynie wirtualnej z Windows. Przekaż do niej urządzenie USB modemu, także w trybie pobierania. Wine nie ma dostępu do modemu.
vendor-seen-started = Program został uruchomiony
vendor-seen-start-yourself = Program wymaga uprawnień administratora. Uruchom go samodzielnie; modem i tak jest obserwowany
vendor-seen-modem = Modem jest podłączony
vendor-seen-download = Modem jest w trybie pobierania
vendor-seen-away = Komputer nie widzi teraz modemu
vendor-seen-ended = Program zakończył pracę
vendor-changed = Wersja się zmieniła
vendor-unchanged = Wersja jest taka sama jak przedtem
vendor-before = Firmware przedtem
vendor-after = Firmware teraz
vendor-dashboard-before = Dashboard przedtem
vendor-dashboard-after = Dashboard teraz
