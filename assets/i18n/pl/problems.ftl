# What can go wrong: what happened, and what to do now.
# Titles are short sentences without a full stop. Actions are one or two sentences.

## Finding the modem and its port

problem-no-device-title = Nie znaleziono modemu
problem-no-device-action = Podłącz modem, odczekaj dziesięć sekund i spróbuj ponownie. Jeśli port był wybrany ręcznie, wybierz port o nazwie PC UI.

problem-several-modems-title = Podłączono kilka modemów
problem-several-modems-action = Zostaw tylko ten, którego chcesz użyć, albo wybierz go na pierwszej stronie.

problem-no-driver-title = Modem jest podłączony, ale komputer nie ma dla niego portu
problem-no-driver-action = Odczekaj dziesięć sekund. Jeśli nic się nie zmieni, załaduj sterownik poleceniem sudo modprobe option (Linux) albo zainstaluj sterownik z płyty CD modemu (Windows), a potem odłącz modem i podłącz go ponownie.

problem-cdrom-mode-title = Modem nadal jest widoczny jako napęd CD
problem-cdrom-mode-action = Odczekaj dziesięć sekund. Jeśli nic się nie zmieni, w systemie Linux pozwól temu programowi go przełączyć, a w systemie Windows uruchom instalator z płyty CD modemu. Potem odłącz modem i podłącz go ponownie.

problem-network-card-title = Ten modem działa jako karta sieciowa
problem-network-card-action = Nic nie jest zepsute: modem nie ma portu dla poleceń, więc ten program nie może z nim pracować. Modem HiLink ma ustawienia na własnej stronie w przeglądarce, zwykle http://192.168.8.1 lub http://192.168.1.1. Niektóre starsze modele uruchamiają się ponownie z portami przez http://192.168.1.1/html/switchProjectMode.html; nowsze wymagają innego firmware’u od operatora lub z serwisu.

problem-boot-rom-title = Działa tylko pamięć rozruchowa (boot ROM) modemu
problem-boot-rom-action = Ten program nic do niej nie wysyła. Odłącz modem, odczekaj dziesięć sekund i podłącz go ponownie. Jeśli nic się nie zmieni, firmware się nie uruchamia i serwis może przywrócić modem awaryjnym programem ładującym dokładnie dla tego modelu.

problem-no-permission-title = Nie masz uprawnień do tego portu
problem-no-permission-action = Zainstaluj regułę dostępu tego programu albo dodaj siebie do grupy portu, zwykle dialout, i zaloguj się ponownie. Nie uruchamiaj tego programu jako root.

problem-no-device-permission-title = Nie masz uprawnień do tego urządzenia USB
problem-no-device-permission-action = Zainstaluj regułę dostępu tego programu. Należenie do grupy takiej jak dialout tutaj nie pomaga. Nie uruchamiaj tego programu jako root.

problem-held-by-driver-title = Tej części modemu używa sterownik komputera
problem-held-by-driver-action = Wybierz port szeregowy podany w szczegółach, na przykład /dev/ttyUSB2, albo nie wybieraj portu, a modem zostanie znaleziony automatycznie.

problem-busy-title = Inny program używa modemu
problem-busy-action = Zamknij Mobile Partner, program operatora do łączenia z siecią lub program terminala albo zatrzymaj ModemManager i spróbuj ponownie.

problem-modem-manager-title = ModemManager używa modemu lub może zacząć w każdej chwili
problem-modem-manager-action = Zablokuj ModemManager regułami dostępu tego programu, odłącz modem i podłącz go ponownie. Potem spróbuj jeszcze raz.

problem-modem-manager-rules-title = Ten komputer nie pozwala zablokować ModemManager dla modemu
problem-modem-manager-rules-action = Zainstaluj reguły dostępu tego programu i spróbuj ponownie. Modem może pozostać podłączony; jeśli jest w trybie naprawy, najpierw odłącz go i podłącz ponownie.

problem-modem-manager-replug-title = ModemManager zajął modem, zanim zainstalowano reguły dostępu
problem-modem-manager-replug-action = Odłącz modem i podłącz go ponownie. Potem spróbuj jeszcze raz.

problem-port-unusable-title = To nie jest port szeregowy, którego można użyć
problem-port-unusable-action = Sprawdź nazwę portu i wybierz inny.

problem-port-failed-title = Komputer zgłosił błąd portu
problem-port-failed-action = Podłącz modem do innego portu USB, bez koncentratora, i spróbuj ponownie.

problem-unplugged-title = Modem odłączono lub stracił połączenie
problem-unplugged-action = Podłącz modem ponownie, mocno i bezpośrednio do komputera, i spróbuj jeszcze raz.

problem-not-a-modem-title = Na tym porcie nic nie odpowiada jak modem
problem-not-a-modem-action = Wybierz port o nazwie PC UI albo odłącz modem, podłącz go ponownie i odczekaj dziesięć sekund.

problem-diagnostics-port-title = To jest port diagnostyczny, który nie przyjmuje poleceń AT
problem-diagnostics-port-action = Wybierz port o nazwie PC UI. Jeśli to właśnie on, odłącz modem, odczekaj dziesięć sekund i podłącz go ponownie.

## Talking to it

problem-no-answer-title = Modem nie odpowiedział
problem-no-answer-action = Odłącz modem, podłącz go ponownie i spróbuj jeszcze raz. Jeśli nadal nie odpowiada, użyj innego portu USB.

problem-bad-answer-title = Nie można zrozumieć odpowiedzi modemu
problem-bad-answer-action = Zamknij inne programy, które mogą używać modemu, odłącz go, podłącz ponownie i spróbuj jeszcze raz.

problem-command-refused-title = Modem odrzucił polecenie
problem-command-refused-action = Szczegóły pokazują polecenie i dokładną odpowiedź modemu.

problem-pin-required-title = Karta SIM prosi o kod PIN
problem-pin-required-action = Wpisz kod PIN na stronie „Kod PIN karty SIM” albo w telefonie, a potem spróbuj ponownie.

problem-no-sim-title = W modemie nie ma karty SIM
problem-no-sim-action = Odłącz modem, włóż kartę SIM, podłącz modem ponownie i spróbuj jeszcze raz.

problem-no-network-title = Modem nie znalazł sieci
problem-no-network-action = Przejdź tam, gdzie jest zasięg, i sprawdź ponownie. Jeśli inne telefony tego samego operatora tutaj działają, jego sieć może już nie obsługiwać takich modemów.

problem-network-denied-title = Sieć odrzuca tę kartę SIM
problem-network-denied-action = Zapytaj operatora, czy karta jest aktywna i czy modem nie ma blokady na innego operatora.

problem-operator-lock-title = Modem ma blokadę na jednego operatora
problem-operator-lock-action = Użyj karty SIM tego operatora albo poproś go o kod odblokowania.

problem-radio-off-title = Moduł radiowy modemu jest wyłączony
problem-radio-off-action = Mógł go wyłączyć program do łączenia z siecią. Odłącz modem, podłącz go ponownie i spróbuj jeszcze raz.

problem-setting-not-kept-title = Modem nie zachował nowego ustawienia
problem-setting-not-kept-action = Odłącz modem, podłącz go ponownie i spróbuj jeszcze raz. Poprzednie ustawienie jest zapisane w dzienniku.

problem-identity-lost-title = Nie można ustalić, który to modem
problem-identity-lost-action = Jego IMEI jest utracony, więc wcześniejsze ustawienie mogło należeć do innego modemu. Wybierz zamiast tego potrzebne ustawienie.

problem-nothing-to-undo-title = Nie ma wcześniejszego ustawienia tego modemu, do którego można wrócić
problem-nothing-to-undo-action = Cofanie działa po zmianie wykonanej tym programem na tym komputerze.

problem-not-a-backup-title = To nie jest kopia zapasowa utworzona przez ten program
problem-not-a-backup-action = Wybierz kopię zapasową utworzoną przez ten program.

problem-backup-of-another-title = Ta kopia nie pochodzi z tego modemu
problem-backup-of-another-action = Nic nie wysłano. Wybierz kopię tego modemu albo potwierdź, że można użyć tej.

problem-cdrom-not-safe-title = CD-ROM-u tego modemu nie można bezpiecznie zmienić
problem-cdrom-not-safe-action = Wiadomo, że po takiej zmianie wracają tylko modemy rodziny E1550. W innych zła wartość może zabrać wszystkie porty, więc nic nie wysłano.

problem-no-code-needed-title = Z tą kartą SIM kod odblokowania nie jest potrzebny
problem-no-code-needed-action = Nic nie wysłano. Modem z blokadą pokazuje ją tylko z kartą SIM innego operatora. Dla pewności odłącz modem, włóż taką kartę, podłącz go ponownie i sprawdź jeszcze raz.

problem-locked-for-good-title = Modem nie przyjmuje już kodów odblokowania
problem-locked-for-good-action = Nic nie wysłano. Modem nadal działa z kartami SIM swojego operatora. Jeśli nikt nie próbował kodów, licznik tak ustawił firmware operatora i wtedy żaden kod nie pomoże. Wgranie firmware’u nie przywraca prób.

problem-last-unlock-attempt-title = Została tylko jedna próba kodu odblokowania
problem-last-unlock-attempt-action = Nic nie wysłano. Błędny kod zablokowałby modem na zawsze, dlatego ten program nigdy nie używa ostatniej próby. Poproś operatora o odblokowanie modemu.

problem-lock-unknown-title = Modem nie podaje jasno blokady operatora
problem-lock-unknown-action = Dopóki tak jest, kod nie zostanie wysłany. Odłącz modem, odczekaj dziesięć sekund, podłącz go ponownie i odczytaj jego dane. Niektóre wersje firmware’u w ogóle nie podają blokady.

problem-code-malformed-title = Ten kod nie ma właściwej długości
problem-code-malformed-action = Nic nie wysłano. Kod odblokowania ma dokładnie osiem cyfr, a kod PIN od czterech do ośmiu.

problem-codes-differ-title = Oba kody nie są takie same
problem-codes-differ-action = Nic nie wysłano. Wpisz kod jeszcze raz, dwukrotnie.

problem-attempts-not-confirmed-title = Nie potwierdzono liczby pozostałych prób
problem-attempts-not-confirmed-action = Nic nie wysłano. Odczytaj ponownie dane modemu i wpisz liczbę prób, którą podaje.

problem-another-modem-title = Odpowiada inny modem niż pokazany
problem-another-modem-action = Nic nie wysłano. Odczytaj ponownie dane modemu. Kod odblokowania należy do jednego modemu, tego z jego numerem IMEI.

problem-code-wrong-title = Kod odblokowania był błędny
problem-code-wrong-action = Nie zgaduj następnego. Zapytaj operatora o kod i sprawdź, czy wydano go dla IMEI tego modemu.

problem-pin-wrong-title = Kod PIN był błędny
problem-pin-wrong-action = Przed następną próbą upewnij się co do kodu PIN. Gdy nie zostanie żadna próba, karta SIM poprosi o kod PUK, wydrukowany na nośniku karty.

problem-code-not-looked-at-title = Modem nie sprawdził kodu
problem-code-not-looked-at-action = Nie stracono żadnej próby. Odłącz modem, odczekaj dziesięć sekund, podłącz go ponownie i spróbuj jeszcze raz.

problem-code-outcome-unknown-title = Nie wiadomo, czy kod został przyjęty
problem-code-outcome-unknown-action = Nie wysyłaj go ponownie. Odłącz modem, odczekaj dziesięć sekund, podłącz go ponownie i odczytaj jego dane: poda wtedy, czy kod został przyjęty i ile prób zostało.

problem-puk-required-title = Karta SIM prosi o kod PUK
problem-puk-required-action = Kod PUK jest wydrukowany na nośniku, z którego wyłamano kartę SIM; poda go też operator. Włóż kartę SIM do telefonu i tam wpisz kod PUK. Dziesięć błędnych niszczy kartę SIM, dlatego ten program go nie wpisuje.

problem-last-pin-attempt-title = Została tylko jedna próba kodu PIN
problem-last-pin-attempt-action = Nic nie wysłano. Ten program nigdy nie używa ostatniej próby. Włóż kartę SIM do telefonu i tam wpisz kod PIN; po błędnym telefon poprosi o kod PUK.

problem-pin-unknown-title = Modem nie podaje jasno stanu karty SIM
problem-pin-unknown-action = Nic nie wysłano. Odłącz modem, odczekaj dziesięć sekund, podłącz go ponownie i spróbuj jeszcze raz albo włóż kartę SIM do telefonu i zrób to tam.

## The file

problem-file-unreadable-title = Nie można odczytać pliku
problem-file-unreadable-action = Sprawdź, czy plik nadal istnieje i czy masz prawo go otworzyć.

problem-file-empty-title = Plik jest pusty
problem-file-empty-action = Pobierz plik ponownie.

problem-file-too-large-title = Plik jest za duży na firmware takiego modemu
problem-file-too-large-action = Wybierz sam plik firmware’u lub dashboardu. Pliki większe niż 512 MiB są odrzucane.

problem-file-is-web-page-title = Ten plik to strona internetowa, a nie firmware
problem-file-is-web-page-action = Zamiast pliku zapisano stronę. Pobierz plik ponownie przyciskiem pobierania na tej stronie.

problem-not-firmware-title = W pliku nie znaleziono firmware’u
problem-not-firmware-action = Wybierz inny plik. Niektóre programy producentów ukrywają firmware w postaci, której ten program nie potrafi odczytać.

problem-program-without-firmware-title = Ten program dla Windows nie zawiera firmware’u, który można odczytać
problem-program-without-firmware-action = Może to być instalator albo program aktualizacji producenta we własnym formacie. Uruchom go w systemie Windows tak, jak opisuje producent.

problem-archive-damaged-title = Archiwum jest uszkodzone lub nieznanego typu
problem-archive-damaged-action = Pobierz je ponownie albo rozpakuj samodzielnie i wybierz plik ze środka.

problem-archive-method-title = To archiwum ZIP jest spakowane w sposób, którego nie można tu otworzyć
problem-archive-method-action = Rozpakuj je programem, który je spakował, albo programem 7-Zip i wybierz plik z wnętrza.

problem-archive-of-images-title = Archiwum zawiera zestaw obrazów firmware’u
problem-archive-of-images-action = Rozpakuj je do folderu i wybierz ten folder albo plik .hmf, który w nim jest.

problem-file-in-pieces-title = To jeden kawałek podzielonego pliku
problem-file-in-pieces-action = Umieść wszystkie kawałki w jednym folderze, połącz je lub rozpakuj programem, który je podzielił, na przykład 7-Zip, i wybierz cały plik.

problem-download-unfinished-title = Pobieranie tego pliku nie jest zakończone
problem-download-unfinished-action = Poczekaj, aż przeglądarka je zakończy, albo pobierz plik ponownie. Potem wybierz gotowy plik.

problem-archive-rar-title = To jest archiwum RAR, którego nie można tutaj otworzyć
problem-archive-rar-action = Rozpakuj je innym programem, na przykład 7-Zip, i wybierz plik ze środka.

problem-archive-cabinet-title = To jest archiwum CAB, którego nie można tutaj otworzyć
problem-archive-cabinet-action = Rozpakuj je innym programem, na przykład 7-Zip, i wybierz plik ze środka.

problem-archive-installshield-title = To jest instalator InstallShield, którego nie można tutaj otworzyć
problem-archive-installshield-action = Uruchom go w systemie Windows i zostaw otwartą pierwszą stronę. Wiele z nich wypakowało już wtedy swoje pliki do folderu tymczasowego: poszukaj tam dużego pliku .exe lub .bin i wybierz go.

problem-archive-of-other-kind-title = To jest archiwum, obraz płyty lub instalator typu, którego nie można tutaj otworzyć
problem-archive-of-other-kind-action = Rozpakuj je innym programem, na przykład 7-Zip, i wybierz plik ze środka.

problem-seven-zip-unreadable-title = Nie można odczytać tego archiwum 7-Zip
problem-seven-zip-unreadable-action = Rozpakuj je programem 7-Zip i wybierz plik ze środka. Jeśli i to się nie uda, pobierz je ponownie.

problem-archive-too-deep-title = Archiwum zawiera zbyt wiele zagnieżdżonych archiwów
problem-archive-too-deep-action = Rozpakuj je samodzielnie i wybierz plik ze środka.

problem-archive-encrypted-title = Archiwum jest zabezpieczone hasłem
problem-archive-encrypted-action = Rozpakuj je samodzielnie i wybierz plik ze środka.

problem-archive-without-firmware-title = Archiwum nie zawiera firmware’u
problem-archive-without-firmware-action = Wybierz inny plik.

problem-folder-without-firmware-title = Folder nie zawiera firmware’u
problem-folder-without-firmware-action = Wybierz inny folder albo sam plik.

problem-folder-too-large-title = Folder zawiera zbyt wiele plików, by je przejrzeć
problem-folder-too-large-action = Wybierz sam plik firmware’u.

problem-archive-ambiguous-title = Znaleziono więcej niż jeden pakiet firmware’u
problem-archive-ambiguous-action = Wybierz właściwy.

problem-file-truncated-title = Plik jest niekompletny
problem-file-truncated-action = Pobierz plik ponownie i porównaj jego rozmiar z podanym na stronie.

problem-prefix-invalid-title = Początek pakietu firmware’u jest uszkodzony
problem-prefix-invalid-action = Pobierz plik ponownie.

problem-header-damaged-title = Nagłówek w pakiecie firmware’u jest uszkodzony
problem-header-damaged-action = Pobierz plik ponownie.

problem-header-version-title = Pakiet firmware’u ma nieznaną wersję formatu
problem-header-version-action = Wybierz inny plik.

problem-header-size-title = Nagłówek w pakiecie firmware’u ma zły rozmiar
problem-header-size-action = Pobierz plik ponownie.

problem-block-size-invalid-title = Nagłówek w pakiecie firmware’u podaje niemożliwy rozmiar bloku
problem-block-size-invalid-action = Pobierz plik ponownie.

problem-data-damaged-title = Firmware w pliku jest uszkodzony
problem-data-damaged-action = Pobierz plik ponownie.

problem-object-empty-title = Jedna z części firmware’u jest pusta
problem-object-empty-action = Wybierz inny plik.

problem-trailing-data-title = Pakiet firmware’u nie kończy się poprawnie; może brakować części
problem-trailing-data-action = Pobierz plik ponownie.

problem-packed-data-damaged-title = Nie można rozpakować spakowanej części firmware’u
problem-packed-data-damaged-action = Pobierz plik ponownie.

problem-unpacked-too-large-title = Spakowana część firmware’u jest za duża
problem-unpacked-too-large-action = Wybierz inny plik.

problem-too-many-objects-title = Pakiet firmware’u ma za dużo części
problem-too-many-objects-action = Wybierz inny plik.

problem-duplicate-object-title = Pakiet firmware’u zawiera tę samą część dwa razy
problem-duplicate-object-action = Wybierz inny plik.

problem-partition-table-invalid-title = Tablica partycji w pakiecie firmware’u jest uszkodzona
problem-partition-table-invalid-action = Wybierz inny plik.

problem-partition-table-missing-title = Pakiet firmware’u nie ma tablicy partycji, której ten modem wymaga
problem-partition-table-missing-action = Wybierz kompletny plik firmware’u dla tego modemu.

problem-partition-table-misplaced-title = Tablica partycji nie jest pierwszą częścią pakietu firmware’u
problem-partition-table-misplaced-action = Wybierz kompletny plik firmware’u dla tego modemu.

problem-boot-loader-without-table-title = Pakiet firmware’u ma program rozruchowy, ale nie ma tablicy partycji
problem-boot-loader-without-table-action = Wybierz kompletny plik firmware’u dla tego modemu. Program rozruchowy w złym miejscu uczyniłby modem bezużytecznym.

problem-partition-too-small-title = Część firmware’u jest większa niż jej miejsce w modemie
problem-partition-too-small-action = Wybierz inny plik.

problem-flash-too-small-title = Pakiet firmware’u jest dla większej pamięci, niż ma taki modem
problem-flash-too-small-action = Wybierz inny plik.

problem-image-folder-invalid-title = Folder nie jest kompletnym zestawem obrazów firmware’u
problem-image-folder-invalid-action = Pliki muszą być ponumerowane od 00 lub 01 bez przerw, a każda nazwa musi zawierać kod części.

problem-wrong-kind-of-file-title = To nie jest rodzaj pliku, którego wymaga ten krok
problem-wrong-kind-of-file-action = Do firmware’u użyj „Wgraj firmware”, a do dashboardu „Zaktualizuj dashboard”.

problem-another-file-title = To nie jest plik, który był zapisywany, gdy praca została przerwana
problem-another-file-action = Wybierz plik, który był zapisywany. Aby zapisać inny plik, użyj naprawy lub „Wgraj firmware”.

problem-wrong-model-title = Ten plik jest dla innego modemu
problem-wrong-model-action = Wybierz plik dla pokazanego modelu. Niewłaściwy plik może zniszczyć modem.

problem-fit-unknown-title = Nie można ustalić, czy ten plik pasuje do Twojego modemu
problem-fit-unknown-action = Wybierz plik, który podaje Twój model. Jeśli masz pewność, potwierdź to wyraźnie i podaj powód.

problem-journal-failed-title = Nie można zapisać dziennika na tym komputerze
problem-journal-failed-action = Zwolnij miejsce na dysku, sprawdź, czy można zapisywać w folderze użytkownika, i spróbuj ponownie.

problem-journal-unreadable-title = Nie można odczytać zapisu wcześniejszej pracy
problem-journal-unreadable-action = Podłącz modem: jeśli zapis został przerwany w połowie, modem pojawi się w trybie naprawy. Potem przenieś plik podany w szczegółach poza folder dziennika.

problem-output-failed-title = Nie można zapisać pliku
problem-output-failed-action = Wybierz inne miejsce i spróbuj ponownie.

## Download mode

problem-unsupported-modem-title = Ten program nie może wgrać firmware’u do tego modemu
problem-unsupported-modem-action = Obsługiwane są tylko rodzina E1550 i modemy HiSilicon tego samego producenta.

problem-download-mode-refused-title = Modem nie przeszedł do trybu pobierania
problem-download-mode-refused-action = Podłącz modem do innego portu USB i spróbuj jeszcze raz.

problem-download-mode-missing-title = Modem nie pojawił się w trybie pobierania
problem-download-mode-missing-action = Odłącz modem, podłącz go ponownie i spróbuj jeszcze raz.

problem-in-download-mode-title = Modem jest w trybie naprawy
problem-in-download-mode-action = Wgrywanie zostało przerwane. Uruchom naprawę z plikiem firmware’u dla tego modemu.

problem-download-version-title = Tryb pobierania modemu ma nieznaną wersję
problem-download-version-action = Ten program zna tylko wersję 2.0 i nic nie zapisuje do tego modemu. Odłącz modem, odczekaj dziesięć sekund i podłącz go ponownie.

problem-not-in-download-mode-title = Modem nie jest w trybie naprawy
problem-not-in-download-mode-action = Działa normalnie. Użyj „Wgraj firmware”.

problem-product-mismatch-title = Ten plik nie jest dla modemu, który jest w trybie pobierania
problem-product-mismatch-action = Podłącz tylko ten modem, do którego chcesz wgrać firmware, i wybierz plik dla niego.

problem-signature-required-title = Modem przyjmuje tylko podpisany firmware
problem-signature-required-action = Wybierz oryginalny, niezmieniony plik producenta.

problem-signature-refused-title = Modem odrzucił podpis tego pliku
problem-signature-refused-action = Wybierz oryginalny, niezmieniony plik producenta dla tego modelu.

problem-refused-title = Modem odrzucił część firmware’u
problem-refused-action = Nie odłączaj modemu i uruchom naprawę. Jeśli znowu coś odrzuci, wybierz inny plik dla tego modelu.

problem-line-noise-title = Dane docierają do modemu uszkodzone
problem-line-noise-action = Podłącz modem do innego portu USB, bez koncentratora i przedłużacza, i uruchom naprawę.

problem-did-not-come-back-title = Modem nie wrócił po ponownym uruchomieniu
problem-did-not-come-back-action = Odłącz go, odczekaj dziesięć sekund i podłącz ponownie. Jeśli nie wróci, uruchom naprawę.

problem-came-back-different-title = Modem, który wrócił, to nie ten, do którego wgrano firmware
problem-came-back-different-action = Odłącz inne modemy, podłącz ten, do którego wgrano firmware, i odczytaj jego wersję.

problem-version-unchanged-title = Modem wrócił z poprzednią wersją
problem-version-unchanged-action = Wszystkie części zostały przyjęte, ale wersja się nie zmieniła. Wgraj firmware ponownie albo wybierz inny plik.

problem-version-unexpected-title = Modem wrócił z inną wersją niż w pliku
problem-version-unexpected-action = Odłącz modem, podłącz go ponownie i odczytaj wersję jeszcze raz. Jeśli nadal jest zła, wgraj firmware ponownie.

problem-version-unread-title = Modem wrócił, ale nie podaje swojej wersji
problem-version-unread-action = Wszystkie części zostały przyjęte. Odłącz modem, podłącz go ponownie i odczytaj jego wersję. Jeśli żadnej nie poda, wgraj firmware ponownie.

## The program

problem-rule-not-installed-title = Nie udało się zainstalować lub usunąć reguły dostępu
problem-rule-not-installed-action = Zainstaluj regułę ręcznie: wykonaj jej polecenia w terminalu jako administrator.

problem-program-not-here-title = Ten program dla Windows nie może działać na tym komputerze
problem-program-not-here-action = Uruchom go na komputerze z systemem Windows lub w maszynie wirtualnej z Windows, która ma dostęp do modemu.

problem-program-changed-title = To nie jest program, który potwierdzono
problem-program-changed-action = Sprawdź, skąd pochodzi plik, wybierz go ponownie i porównaj jego sumę kontrolną.

problem-program-not-started-title = Nie udało się uruchomić programu
problem-program-not-started-action = Szczegóły pokazują komunikat systemu.

problem-recording-damaged-title = To nie jest nagranie wykonane tym programem albo jest uszkodzone
problem-recording-damaged-action = Wybierz plik nagrany przez ten program lub utworzony z przechwycenia USB.

problem-recording-differs-title = Komunikacja z modemem różni się od nagrania
problem-recording-differs-action = Użyj wersji tego programu, która wykonała nagranie, z tym samym plikiem i tymi samymi ustawieniami.

problem-capture-unreadable-title = Nie można odczytać przechwycenia USB
problem-capture-unreadable-action = Przechwyć jeszcze raz programem Wireshark i zapisz jako pcapng. Transfery muszą być przechwycone w całości, nie tylko ich początek.

problem-capture-without-modem-title = Przechwycenie USB nie zawiera komunikacji z modemem
problem-capture-without-modem-action = Przechwyć magistralę, do której podłączony jest modem. Zacznij przed jego podłączeniem i skończ, gdy program producenta zakończy pracę.

problem-capture-ambiguous-title = Przechwycenie USB zawiera więcej niż jeden modem
problem-capture-ambiguous-action = Przechwyć jeszcze raz, gdy podłączony jest tylko jeden modem.

problem-cancelled-title = Praca została zatrzymana
problem-cancelled-action = Uruchom ją ponownie w dogodnej chwili.

problem-not-confirmed-title = Praca nie została potwierdzona
problem-not-confirmed-action = Uruchom ją ponownie i na pytanie odpowiedz „tak”.

problem-internal-title = Wystąpił błąd wewnątrz tego programu
problem-internal-action = Zgłoś to i dołącz plik diagnostyczny. Nie odłączaj modemu i uruchom naprawę, jeśli zapis już się rozpoczął.
