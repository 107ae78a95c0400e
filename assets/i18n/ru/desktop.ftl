# О том, что происходит вокруг окна: прошлые задания, возврат настроек, уведомления, выбор файла.

## Прошлые задания

unseen-title = Работа закончилась, пока окна не было
unseen-text = Экран пропал, пока она выполнялась. Вот результат:
past-undo = Вернуть настройку сети
past-finish = Последние проверки
past-cdrom-restore = Вернуть CD-ROM и устройство чтения карт
past-restore-undo = Отменить возврат настроек из копии
past-sim-enter = Ввести PIN-код SIM-карты
past-sim-off = Отключить запрос PIN-кода
past-sim-on = Включить запрос PIN-кода
past-vendor-program = Программа производителя
past-other = Другая работа
past-done = Выполнено
past-failed = Не удалось: { $problem }
past-failed-unknown = Не удалось
past-interrupted = Прервано
past-left-in-repair = Модем остался в режиме восстановления.
past-running = Выполняется
past-attempts = осталось попыток: { $before } → { $after }
past-attempts-unread = осталось попыток: { $before }, с тех пор не прочитано
history-title = История
history-lead = Что делали с модемами в этой программе, начиная с последнего. Хранится только на этом компьютере.
history-empty = С модемами ещё ничего не делали.
history-looking = Чтение записей…
open-folder = Открыть папку

## Уведомления и диалоги системы

settings-notify = Уведомлять о конце задания, когда открыто другое окно
settings-sound = Подавать звуковой сигнал в конце задания
picker-title = Выберите файл прошивки
picker-firmware = Файлы прошивки
picker-all = Все файлы
picker-missing = В этой системе нет окна выбора файла. Введите путь.
