# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = Praca zakończyła się, gdy nie było okna
unseen-text = Ekran zniknął, gdy trwała. Oto wynik:
past-undo = Cofnij ustawienie sieci
past-finish = Końcowe sprawdzenie
past-cdrom-restore = Przywróć CD-ROM i czytnik kart
past-restore-undo = Cofnij przywrócenie ustawień
past-sim-enter = Wprowadź kod PIN karty SIM
past-sim-off = Wyłącz żądanie kodu PIN
past-sim-on = Włącz żądanie kodu PIN
past-vendor-program = Program producenta
past-other = Inna praca
past-done = Wykonano
past-failed = Nie udało się: { $problem }
past-failed-unknown = Nie udało się
past-interrupted = Przerwano
past-left-in-repair = Modem pozostał w trybie naprawy.
past-running = W toku
past-attempts = pozostałe próby: { $before } → { $after }
past-attempts-unread = pozostałe próby: { $before }, potem nie odczytano
history-title = Historia
history-lead = Co zrobiono z modemami w tym programie, od najnowszych. Pozostaje tylko na tym komputerze.
history-empty = Z żadnym modemem jeszcze nic nie zrobiono.
history-looking = Odczytywanie zapisów…
open-folder = Otwórz folder

## Notifications and the system’s dialogs

settings-notify = Powiadamiaj o końcu zadania, gdy używam innego okna
settings-sound = Odtwarzaj dźwięk na koniec zadania
picker-title = Wybierz plik firmware’u
picker-firmware = Pliki firmware’u
picker-all = Wszystkie pliki
picker-missing = To środowisko nie ma okna wyboru pliku. Wpisz ścieżkę.
