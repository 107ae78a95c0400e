# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = Робота закінчилася, поки вікна не було
unseen-text = Екран зник, поки вона тривала. Ось результат:
past-undo = Повернути налаштування мережі
past-finish = Останні перевірки
past-cdrom-restore = Повернути CD-ROM і зчитувач карток
past-restore-undo = Скасувати повернення налаштувань із копії
past-sim-enter = Ввести PIN-код SIM-картки
past-sim-off = Вимкнути запит PIN-коду
past-sim-on = Увімкнути запит PIN-коду
past-vendor-program = Програма виробника
past-other = Інша робота
past-done = Виконано
past-failed = Не вдалося: { $problem }
past-failed-unknown = Не вдалося
past-interrupted = Перервано
past-left-in-repair = Модем залишився в режимі відновлення.
past-running = Виконується
past-attempts = залишилося спроб: { $before } → { $after }
past-attempts-unread = залишилося спроб: { $before }, відтоді не прочитано
history-title = Історія
history-lead = Що робили з модемами в цій програмі, починаючи з найновішого. Зберігається лише на цьому комп’ютері.
history-empty = З модемами ще нічого не робили.
history-looking = Читання записів…
open-folder = Відкрити папку

## Notifications and the system’s dialogs

settings-notify = Сповіщати про завершення завдання, коли відкрите інше вікно
settings-sound = Подавати звуковий сигнал після завершення завдання
picker-title = Виберіть файл прошивки
picker-firmware = Файли прошивки
picker-all = Усі файли
picker-missing = У цій системі немає вікна вибору файлу. Введіть шлях.
