# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Оновлення і ремонт вашого 3G-модема
back = Назад
cancel = Скасувати
close = Закрити
percent = { $value } %
not-told = не повідомлено
copy-value = Копіювати: { $what }

## The step rail

step-connect = Під’єднання
step-modem = Ваш модем
step-choose = Вибір файлу
step-review = Огляд
step-working = Виконання
step-result = Результат
step-network = Мережа
step-health = Звіт
step-functions = Функції
step-console = Консоль
step-vendor = Програма виробника
step-unlock = Розблокування
step-sim = PIN-код SIM
step-current = { $name }, поточний крок
step-done = { $name }, виконано
step-to-come = { $name }, ще не розпочато

## Parts of the window, for a screen reader

region-steps = Кроки
region-tools = Інструменти
region-page = Сторінка
region-actions = Дії

## Drawings of what to do by hand

replug-unplug = Від’єднайте модем
replug-wait = Зачекайте 10 с
replug-wait-left = Зачекайте { $seconds } с
replug-plug-in = Під’єднайте його знову
port-direct = Прямо в комп’ютер
port-hub = Не через концентратор

modem-none = Модема немає
modem-several = Кілька модемів
modem-not-ready = Модем не готовий
modem-being-asked = Читання даних модема
modem-at-work = Модем зайнятий
modem-needs-repair = Модем у режимі відновлення
modem-unnamed = Модем

## Connect

connect-title = Під’єднайте модем
connect-lead = Під’єднайте модем до USB-порту цього комп’ютера. Його буде виявлено автоматично.
connect-ask = Продовжити з цим модемом
connect-switch = Перемкнути в режим модема

finding-looking = Пошук модемів
finding-looking-do = Це триватиме недовго.
finding-nothing = Модем не під’єднано
finding-nothing-do = Під’єднайте його напряму, без концентратора, і зачекайте десять секунд.
finding-cdrom = Модем досі визначається як CD-ROM
finding-cdrom-do-linux = Більшість комп’ютерів самі перемикають його в режим модема за десять секунд. Якщо ваш цього не робить, перемкніть модем тут.
finding-cdrom-do-windows = Відкрийте диск модема і запустіть програму встановлення. Вона встановить драйвер. Потім від’єднайте модем і під’єднайте його знову.
finding-cdrom-do-macos = Витягніть диск модема, зачекайте десять секунд, потім від’єднайте модем і під’єднайте його знову.
finding-switching-do = Не від’єднуйте модем. Спочатку пробує комп’ютер. Це триватиме менше хвилини.
finding-no-port = Модем під’єднано, але порту для нього на комп’ютері ще немає
finding-no-port-do-linux = Зачекайте десять секунд. Якщо нічого не зміниться, бракує драйвера: виконайте в терміналі sudo modprobe option, потім від’єднайте модем і під’єднайте його знову.
finding-no-port-do-windows = Бракує драйвера. Запустіть програму встановлення з диска модема, потім від’єднайте модем і під’єднайте його знову.
finding-no-port-do-macos = У macOS порт для цього модема не з’являється. Якщо можете, скористайтеся комп’ютером з Linux або Windows.
finding-not-ready = Модем готується
finding-not-ready-do = Комп’ютер щойно його побачив і готує його порти. Це триватиме кілька секунд.
finding-no-permission = Ця програма не має прав на використання модема
finding-no-permission-do = Установіть правило доступу для цього модема. Комп’ютер один раз запитає пароль адміністратора. Не запускайте програму від імені root.
finding-busy = Модем зайнятий іншою програмою
finding-busy-do = Закрийте Mobile Partner, програму підключення вашого оператора або термінал. Ця сторінка продовжить роботу, щойно модем звільниться.
finding-download = Модем у режимі відновлення
finding-download-do = Він чекає на прошивку, наприклад тому, що прошивання було перервано. Його можна відновити відповідним файлом прошивки.
finding-unrecognised = Цей модем не розпізнано
finding-unrecognised-do = Порти в нього є, але програма не може визначити їхнє призначення. Якщо ви знаєте потрібний порт, виберіть його нижче.
finding-network-card = Цей модем працює як мережева карта
finding-network-card-do = Нічого не зламано. У нього немає порту для команд, тому програма не може з ним працювати. Налаштування модема HiLink містяться на його власній сторінці в браузері, зазвичай http://192.168.8.1 або http://192.168.1.1. Деякі старіші моделі перезапускаються з портами через http://192.168.1.1/html/switchProjectMode.html; новішим потрібна інша прошивка від оператора або майстерні.
finding-boot-rom = Працює лише завантажувальний ПЗП модема
finding-boot-rom-do = Програма нічого йому не надсилає. Від’єднайте модем, зачекайте десять секунд і під’єднайте його знову. Якщо нічого не зміниться, його прошивка не запускається, і майстерня може відновити модем аварійним завантажувачем саме для цієї моделі.
finding-repair = Перевірити і відновити цей модем
finding-several = Під’єднано кілька модемів
finding-several-do = Залиште лише потрібний або виберіть його нижче.
finding-asking = Зчитуються відомості про модем
finding-asking-do = У модемі нічого не змінюється.
finding-ready = Модем під’єднано
finding-ready-do = Продовжте, щоб зчитати відомості про нього.

several-title = Який модем?
several-use = Вибрати { $product }, USB-порт { $place }
several-use-known = Вибрати { $model }, IMEI закінчується на { $digits }, USB-порт { $place }
several-other = { $product }, USB-порт { $place }: { $state }
several-switch = Перемкнути пристрій в USB-порту { $place } у режим модема

journals-unreadable-title = Деякі записи про попередню роботу не читаються
journals-unreadable-text = Якщо запис у модем лишився незавершеним, програма може цього не знати. Під’єднайте його: він з’явиться в режимі відновлення. Файли: { $files }
interrupted-title = Роботу з модемом { $model } було перервано
interrupted-file = Файл: { $file }. Під’єднайте модем: якщо він у режимі відновлення, роботу можна завершити.
interrupted-text = Під’єднайте модем: якщо він у режимі відновлення, роботу можна завершити.
interrupted-take-up = Продовжити роботу
interrupted-leave = Не зараз
interrupted-repair = Модем у режимі відновлення. Файл записується заново цілком, бо невідомо, які частини модем зберіг.
interrupted-last-checks = Увесь файл було записано до переривання, і модем з ним працює. Лишилися тільки останні перевірки. Більше нічого не записується.
interrupted-start-over = Модем працює як звичайно, відновлювати нічого. Можна почати спочатку.
interrupted-other-modem = Під’єднано інший модем. Під’єднайте той, з яким ви працювали.
interrupted-check = Завершити перевірки
interrupted-over = Почати спочатку

other-file-text = Коли роботу було перервано, записувався інший файл. Замість нього можна записати цей, від початку.
other-file-use = Усе одно використати цей файл

waiting-title = Файл { $file } чекає
waiting-text = Його можна буде відкрити, коли робота з модемом закінчиться.
waiting-open = Відкрити зараз

simulated-lead = Віртуальний модем проходить ті самі кроки, що й справжній. Справжні модеми не зачіпаються.
simulated-scenario = Який модем
simulated-fault = Що піде не так
simulated-try = Спробувати з віртуальним модемом
simulated-unplug = Від’єднати віртуальний модем
simulated-plug-in = Під’єднати віртуальний модем
simulated-note = Віртуальний модем. Учетверо швидший за справжній.
simulated-options = Який модем і що піде не так
scenario-normal = E1550, який втрачає мережу після прошивання
scenario-network-lost = E1550, який не знаходить мережі
scenario-half-flashed = Прошитий наполовину, у режимі відновлення
scenario-pin-locked = SIM-картка запитує PIN-код
scenario-no-sim = Немає SIM-картки
scenario-locked = Прив’язаний до іншого оператора
scenario-wrong-model = Інша модель (E173)
scenario-cdrom-only = Визначається лише CD-ROM
fault-none = Нічого
fault-unplug = Модем від’єднають під час запису
fault-refused = Модем відхилить частину
fault-lost-reply = Модем перестане відповідати під час запису
fault-stays-away = Модем не повернеться
fault-old-version = Модем повернеться з попередньою версією

by-hand-title = Вибір порту вручну
by-hand-lead = У модема кілька портів. Потрібний називається PC UI. У Linux це зазвичай третій порт, у Windows він називається «3G PC UI Interface».
by-hand-listed = На цьому комп’ютері:
by-hand-port = Порт PC UI
by-hand-download = Порт у режимі завантаження, якщо він інший
by-hand-use = Вибрати цей порт
by-hand-needed = Спочатку введіть назву порту.

## Your modem

modem-title = Ваш модем
modem-lead = Що ви хочете зробити?
modem-other = Вибрати інший модем
modem-ask-again = Зчитати знову
modem-not-flashed = Цей модем розпізнано, але ця програма не може його прошити
modem-not-flashed-text = Безпечного способу прошити його не відомо. Але його мережу можна реактивувати.

task-dashboard = Оновити дашборд
task-dashboard-text = Замінити програму на диску самого модема.
task-firmware = Прошити модем
task-firmware-text = Замінити внутрішнє ПЗ модема.
task-network = Реактивувати мережу
task-network-text = Повернути мережу, наприклад після прошивання.
task-health = Звіт про стан
task-functions = CD-ROM і голос
task-repair = Відновити

identity-title = Дані модема
identity-copy = Копіювати все
radio-title = SIM-картка і мережа
fact-model = Модель
fact-maker = Виробник
fact-family = Родина
fact-firmware = Прошивка
fact-hardware = Апаратна версія
fact-dashboard = Дашборд
fact-compiled = Дата збирання
fact-imei = IMEI
fact-sim = SIM-картка
fact-lock = Прив’язка до оператора
fact-pin-request = Запит PIN-коду
fact-network = Мережа
fact-operator = Оператор
fact-technology = Тип мережі
fact-setting = Налаштування мережі
fact-signal = Сигнал
task-suggested = Рекомендовано
imei-reveal = Показати IMEI повністю
imei-hide = Приховати IMEI
imei-check-digit = Контрольна цифра цього IMEI неправильна. Можливо, його змінили.
lock-note = Ця програма не підбирає кодів розблокування. Кожен неправильний код безповоротно витрачає одну спробу.
signal-strength = { $bars } з 5 поділок, { $dbm } дБм
signal-none = немає сигналу
console-open = Відкрити консоль AT
last-result = Показати останній результат
unlock-open = Розблокувати кодом
sim-open = PIN-код SIM-картки

repair-title = Цей модем треба відновити
repair-lead = Прошивання було перервано. Модем чекає в режимі відновлення.
repair-what = Модем можна відновити
repair-how = Виберіть файл прошивки для цього модема. Його буде записано заново від самого початку.
repair-file = Минулого разу використовувався файл { $file }.
repair-safe = Не від’єднуйте модем. Спробу можна безпечно повторювати скільки потрібно.

## Choose file

choose-firmware-title = Виберіть прошивку
choose-firmware-lead = Програма оновлення від виробника, ZIP-архів з нею або образ прошивки. Увесь файл перевіряється, перш ніж щось буде записано.
choose-dashboard-title = Виберіть дашборд
choose-dashboard-lead = Програма дашборда від виробника або ZIP-архів з нею. Увесь файл перевіряється, перш ніж щось буде записано.
choose-repair-title = Виберіть прошивку для відновлення
choose-repair-lead = Якщо він у вас лишився, візьміть файл, запис якого було перервано.
choose-pick = Вибрати файл…
choose-picking = Відкрито вікно вибору файлу
choose-no-picker = У цій системі немає вікна вибору файлу. Введіть шлях або перетягніть файл у це вікно.
choose-sample = Створити файл-зразок
choose-drop = Або перетягніть файл у будь-яке місце цього вікна.
choose-drop-now = Відпустіть, і файл буде перевірено.
choose-by-path = Ввести шлях
choose-path = Шлях до файлу
choose-use-path = Перевірити файл
choose-recent = Нещодавні файли
choose-reading = Перевіряється { $file }
file-remove = Прибрати
file-sound = Файл цілий. Чи він підходить, буде перевірено, коли модем під’єднають.
choose-several = У файлі кілька пакетів. Який потрібен?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Продовжити
choose-other-dashboard = Перейти до «Оновити дашборд»
choose-other-firmware = Перейти до «Прошити модем»
package-about = Про цей файл
package-kind = Вміст
package-found-in = Де знайдено
package-found-by = Як знайдено
package-platform = Платформа
package-date = Дата
package-label = Мітка диска
package-parts-value = { $parts ->
    [one] { $parts } частина, { $size }
    [few] { $parts } частини, { $size }
   *[other] { $parts } частин, { $size }
}
version-now = Зараз
version-target = Після

check-file-sound = Файл повний, і всі контрольні суми збігаються
check-file-fits = Файл для цього модема
check-file-not-fits = Файл не для цього модема
check-file-unknown = Відповідність файлу модему
check-file-later = Це буде перевірено в режимі завантаження, перш ніж щось буде записано.
check-port = Модем відповідає, і жодна інша програма його не використовує
check-one-modem = Під’єднано лише один модем
check-one-modem-do = Від’єднайте інші модеми.
check-power = Заряду комп’ютера достатньо
check-power-low = Заряд батареї замалий. Підключіть зарядний пристрій.
check-power-battery = Безпечніше підключити зарядний пристрій.
check-journal = Журнал доступний для запису
check-cards = Якщо в модемі є картка microSD, вийміть її
check-cards-do = SIM-картку можна залишити.
outcome-waiting = Перевіряється
outcome-advice = Рекомендовано
outcome-blocked = Треба виправити
outcome-note = Примітка
outcome-not-seen = Не підтверджено

## Why a button cannot be pressed

why-no-modem = Модем не під’єднано. Під’єднайте його.
why-no-file = Спочатку виберіть файл.
why-reading = Файл перевіряється.
why-refused = Цей файл не можна використати. Виберіть інший.
why-other-task = Цей файл для іншого кроку.
why-other-modem = Цей файл для іншого модема.
why-other-file = Це не той файл, який записувався, коли роботу було перервано.
why-power = Заряд батареї замалий. Підключіть зарядний пристрій.
why-journal = Не вдається записати журнал. Звільніть місце на диску.
why-looking = Перевірки ще не завершено.
why-reason = Укажіть, чому ви хочете продовжити.
why-model = Введіть { $model } для підтвердження.
why-agree = Позначте «Погоджуюся», щоб продовжити.
why-arming = Спочатку прочитайте цю сторінку.
why-at-work = Модем зайнятий.

## Review

review-title = Огляд
review-lead = Поки що нічого не записано.
review-change-file = Змінити
review-time = Час
review-takes = зазвичай близько { $minutes } хв
review-checks-passed = Пройдено перевірок: { $passed } з { $all }
review-does-firmware = Прошивку модема буде замінено.
review-does-dashboard = Дашборд, програму на диску самого модема, буде замінено.
review-does-repair = Файл буде цілком записано в модем, який чекає в режимі відновлення.
review-loses-setting = Налаштування мережі може загубитися. Потім мережу можна буде повернути.
review-stays-firmware = Прошивка лишається без змін.
review-stays-identity = IMEI, SIM-картка і стан прив’язки не зачіпаються.
review-stay-plugged = Модем має лишатися під’єднаним до кінця. Не закривайте кришку ноутбука.
review-if-fails = Якщо щось не вдасться, модем лишиться в режимі відновлення, і можна буде спробувати ще раз.
review-proven = Запис перевірено на віртуальному модемі і на даних, записаних зі справжнього. На справжньому модемі його ще ніхто не пробував.
review-keep-copy = Спочатку зберегти резервну копію даних і налаштувань модема на цьому комп’ютері
review-keep-copy-always = Без копії не можна, бо цей файл записує область налаштувань.
review-agree = Погоджуюся
review-flash-button = Прошити { $model } { $imei }
review-copy-and-flash-button = Зберегти копію і прошити { $model } { $imei }
review-dashboard-button = Оновити дашборд: { $model } { $imei }
review-repair-button = Відновити { $model }
force-title = Не вдається визначити, чи підходить цей файл
force-text = Невідповідний файл може зіпсувати модем. Продовжуйте, лише якщо ви певні щодо цього файлу. Вашу причину буде збережено в журналі.
force-reason = Ваша причина
force-type-model = Введіть { $model } для підтвердження.
force-model = Модель

## Working

working-firmware = Прошивання модема
working-dashboard = Оновлення дашборда
working-repair = Відновлення
working-lead = Не від’єднуйте модем і не давайте комп’ютеру засинати.
working-begins = Запуск
working-bar = Хід усієї роботи
working-bytes = { $done } з { $total }
working-speed = { $speed }/с
working-silent = Очікування модема ({ $seconds } с)
working-usual = зазвичай менше хвилини
working-prompt = Будь ласка, зробіть це зараз
working-speeds = Швидкість від початку запису: зараз { $now }/с, найменша { $least }/с, найбільша { $most }/с
group-prepare = Підготовка
group-switch = Перехід у режим відновлення
group-write = Запис
group-write-part = Запис, частина { $part } з { $parts }
group-restart = Перезапуск
group-check = Перевірка
left-seconds = лишилося близько { $seconds } с запису
left-minutes = { $minutes ->
    [one] лишилося близько { $minutes } хвилини запису
    [few] лишилося близько { $minutes } хвилин запису
   *[other] лишилося близько { $minutes } хвилин запису
}
stop-at-once = Скасувати
stop-at-once-means = Якщо скасувати зараз, модем лишиться таким, як був.
stop-leads-back = Скасувати
stop-leads-back-means = Нічого не записано. Якщо модем лишиться в режимі відновлення, від’єднайте його і під’єднайте знову.
stop-half-written = Зупинити після цього блока
stop-half-written-means = Якщо зупинити зараз, запис лишиться незавершеним, а модем у режимі відновлення. Краще дочекатися кінця.
stop-title = Зупинити тут?
stop-go-on = Дати закінчити
stop-unproven = Пропустити останні перевірки
stop-unproven-means = Усе прийнято. Модем перезапускається, це триває до чотирьох хвилин. Якщо зупинити зараз, останні перевірки можна зробити пізніше.
stop-asked-means = Робота зупиниться, щойно це буде безпечно.

## Result

result-firmware-title = Прошивання завершено
result-dashboard-title = Дашборд оновлено
result-repair-title = Відновлення завершено
result-not-known = Стан модема невідомий
result-old-version = Модем працює з попередньою прошивкою
result-waiting = Очікування модема. Під’єднайте його.
result-took-seconds = Тривало { $seconds } с.
result-took-minutes = Тривало { $minutes } хв { $seconds } с.
result-save = Зберегти цей результат…
result-copy = Резервну копію даних і налаштувань модема збережено.
result-copy-path = Копіювати шлях
result-no-network = Модем ще не в мережі
result-no-network-do = Після прошивання так буває часто. Виберіть «Перевірити мережу», щоб повернути її.
result-check-network = Перевірити мережу
result-to-modem = До вашого модема
proof-parts = { $parts ->
    [one] Модем прийняв усі частини: { $parts } ({ $size })
    [few] Модем прийняв усі { $parts } частини ({ $size })
   *[other] Модем прийняв усі { $parts } частин ({ $size })
}
proof-again = Усе записано заново з першої частини. Частин прийнято до переривання: { $before }.
proof-skipped = Усі частини було прийнято до переривання, тому жодної не записано заново.
proof-came-back = Модем повернувся і відповідає
proof-not-read = Модем вийшов з режиму відновлення. Його версію знову не зчитано
proof-version = Модем повідомляє версію прошивки { $version }
proof-dashboard = Модем повідомляє версію дашборда { $version }
proof-dashboard-unknown = Цей модем не повідомляє версії свого дашборда
after-title = Останні кроки
after-lead = Потрібні після кожного оновлення дашборда. Між кроками це вікно можна закрити.
after-plug-in = Під’єднайте модем знову і зачекайте, доки його буде виявлено.
after-restart-again = Перезавантажте комп’ютер ще раз: це потрібно драйверу.
after-check-network = Перевірте мережу.
after-waits-unplug = Цей крок виконається сам, коли модем від’єднають.
after-waits-plug-in = Цей крок виконається сам, коли модем буде знайдено.
after-done = Готово, далі
after-skip = Пропустити ці кроки

remedy-ask-again = Спробувати ще раз
remedy-install-rule = Установити правило доступу
remedy-keep-off = Заблокувати ModemManager
remedy-choose-file = Вибрати інший файл
remedy-repair = Відновити
remedy-flash-again = Прошити ще раз
remedy-go-to-dashboard = До кроку «Оновити дашборд»
remedy-go-to-firmware = До кроку «Прошити модем»
remedy-review-again = Назад до огляду
remedy-support = Зберегти файл для підтримки
problem-copy = Копіювати подробиці
problem-technical = Технічні подробиці: { $details }

rule-installing = Правило доступу встановлюється
rule-installing-do = Комп’ютер запитує пароль адміністратора.
rule-installed = Правило доступу встановлено
rule-installed-do = Якщо модем досі не виявлено, від’єднайте його, зачекайте десять секунд і під’єднайте знову.
rule-failed = Правило доступу не встановлено
rule-failed-do = Виконайте натомість ці команди в терміналі, потім від’єднайте модем і під’єднайте його знову.
rule-copy = Копіювати команди

## Network

network-title = Реактивувати мережу
network-lead = Подивіться, що не так, змініть налаштування і простежте, як модем знайде мережу.
network-diagnosis = Що повідомляє модем
network-watch-on = Стежити наживо
network-watch-off = Більше не стежити
network-before = До
network-after = Після
network-read-back = Зараз (зчитано знову)
network-command = Команда
network-sent = Надіслано
network-guide = Це налаштування повертає мережу більшості модемів після прошивання.
network-mode = Режим мережі
network-roaming = Дозволити мережі інших операторів (роумінг)
network-roaming-kept = Роумінг у цьому модемі увімкнено, і він лишиться увімкненим. Без позначки надсилається точно команда з посібника.
network-reversible = Попереднє налаштування зберігається. Це можна скасувати.
network-send = Надіслати модему
network-sending = Надсилається налаштування
network-sending-undo = Надсилається попереднє налаштування
network-searching = Очікування мережі, { $seconds } з { $limit } с
network-stop = Більше не чекати
network-looking-means = Це триває від однієї до трьох хвилин.
network-found = Мережа повернулася
network-not-found = Налаштування збережено, але мережі ще не знайдено
network-undone = Попереднє налаштування повернуто
network-already-set = Налаштування вже було правильним. Причина в іншому.
network-took = Знайдено за { $seconds } с.
network-undo = Повернути
network-undo-means = Попереднє налаштування буде надіслано знову. Знайдена мережа може зникнути.
network-send-again = Надіслати знову
network-done = Готово
network-again = Перевірити знову
signal-history = Сигнал за останні { $seconds } с: зараз { $now } дБм, щонайменше { $least } дБм, щонайбільше { $most } дБм. У мережі у { $registered } з { $count } вимірювань.
signal-history-none = За останні { $seconds } с сигнал не виміряно. У мережі у { $registered } з { $count } вимірювань.
hint-registered = Модем у мережі.
hint-no-sim = SIM-картки немає. Від’єднайте модем, вставте картку і під’єднайте модем знову.
hint-pin = SIM-картка запитує PIN-код. Введіть його на сторінці PIN-коду або в телефоні.
hint-denied = Мережа не приймає цю SIM-картку. Запитайте в оператора, чи вона активна.
hint-locked = Модем прив’язано до іншого оператора. Допоможе лише відповідна SIM-картка або код розблокування від оператора.
hint-setting = Налаштування мережі незвичне. Після прошивання так буває часто, тут це можна виправити.
hint-searching = Модем не в мережі. Налаштування виглядає правильним, тому причина може бути в сигналі або SIM-картці.

## Health report, and the functions of the modem

health-lead = Що модем повідомляє про себе, у звичному порядку, і що викликає підозру.
health-save = Зберегти звіт…
health-save-failed = Звіт не збережено
health-reveal = Показати номери й назви повністю
functions-lead = Що модем показує комп’ютеру, крім своїх портів, і чи приймає він дзвінки зі звуком.
functions-cdrom-title = CD-ROM і читач карток
functions-cdrom-means = Модем зберігає це значення й застосовує його під час наступного під’єднання. Порти залишаються. Попереднє значення збережено, і його можна повернути одним натисканням.
functions-off = CD-ROM вимкнено, читач карток увімкнено
functions-all-off = Обидва вимкнено
functions-factory = Як зробив виробник
functions-now = { $value } (зараз)
functions-choose = Виберіть, що модем має показувати.
functions-is-so = Модем уже так налаштовано. Щоб змінити, виберіть інший стан.
functions-seen = Видно комп’ютеру
functions-disks = { $count ->
        [0] немає дисків
        [one] { $count } диск
        [few] { $count } диски
       *[other] { $count } дисків
    }
functions-disks-now = { $count ->
        [0] Зараз комп’ютер не бачить дисків модема.
        [one] Зараз комп’ютер бачить { $count } диск модема.
        [few] Зараз комп’ютер бачить { $count } диски модема.
       *[other] Зараз комп’ютер бачить { $count } дисків модема.
    }
functions-doubted = Це не відповідає новому значенню. Перш ніж покладатися на нього, перегляньте звіт про стан.
functions-change = Змінити { $model } { $imei }
functions-restore = Повернути попереднє значення
functions-not-told = Модем не повідомляє, як це налаштовано, тому воно не змінюється.
functions-changing = Налаштування змінюється
functions-stop = Не чекати
functions-stop-means = Модем уже зберіг значення. Якщо не чекати, ви лише не побачите, як він повернеться.
functions-in-force = Модем під’єднано знову, і він повідомляє нове значення
functions-stored = Модем зберіг нове значення
functions-stored-do = Від’єднайте модем і під’єднайте його знову. До того він працює, як раніше.
functions-already = Модем уже мав це значення. Нічого не надіслано.
functions-voice-means = Деякі програми телефонують через модем. Це вмикається один раз і залишається ввімкненим.
functions-voice-on = Увімкнути в { $model } { $imei }
functions-voice-done = Дзвінки зі звуком увімкнено

## Codes that use up attempts

unlock-title = Розблокувати модем
unlock-lead = Кодом його оператора, для SIM-карток інших операторів.
unlock-where = Запитайте код в оператора, який продав модем, і назвіть IMEI. Ця програма не обчислює й не підбирає кодів.
unlock-once = Код надсилається один раз, коли ви натискаєте кнопку. Неправильний код безповоротно витрачає спробу; правильний назавжди знімає прив’язку.
unlock-foreign = Він потрібен лише із SIM-карткою іншого оператора.
unlock-code = Код розблокування, вісім цифр
unlock-again = Код ще раз
unlock-short = Введіть вісім цифр коду.
unlock-send = Надіслати код один раз
unlock-done = Модем розблоковано
unlock-done-text = Він повідомляє, що приймає цю SIM-картку без коду.
code-differs = Два поля не збігаються.
code-few = Залишилося спроб: { $attempts }. Введіть це число, щоб не витратити спробу випадково.
code-few-missing = Введіть кількість спроб, що залишилися.
code-attempts = Кількість спроб, що залишилися
code-left = Залишилося спроб
code-before = Спроб раніше
code-after = Спроб зараз
code-sending = Надсилається код, і спроби читаються ще раз
code-sending-means = Не від’єднуйте модем.
code-read-again = Прочитати модем ще раз
code-simulated = Імітований модем приймає { $code }.
sim-title = PIN-код SIM-картки
sim-lead = Введіть його або вимкніть чи ввімкніть його запит. Більше нічого на картці не змінюється.
sim-requested = увімкнено, під час кожного запуску картки
sim-not-requested = вимкнено
sim-enter-means = Модем знайде свою мережу, щойно буде введено PIN-код.
sim-off-means = Без запиту картку може використовувати маршрутизатор, але також і будь-хто, хто тримає її в руках.
sim-on-means = Із запитом картка вимагає PIN-код під час кожного запуску.
sim-wrong-means = Неправильний PIN-код витрачає спробу. Після останньої картка запитує PUK-код.
sim-code = PIN-код, від чотирьох до восьми цифр
sim-again = PIN-код ще раз
sim-short = Введіть PIN-код.
sim-enter = Ввести PIN-код
sim-off = Вимкнути запит
sim-on = Увімкнути запит
sim-done-enter = PIN-код правильний, і SIM-картка готова
sim-done-off = SIM-картка більше не запитує PIN-код
sim-done-on = SIM-картка запитуватиме PIN-код від наступного запуску

## AT console

console-title = Консоль AT
console-lead = Для досвідчених. Команди йдуть прямо в модем. Небезпечні блокуються.
console-queries = Запити:
console-nothing = Ще нічого не надіслано.
console-copy = Копіювати все
console-clear = Очистити
console-reveal = Показати номери повністю
console-hide = Сховати номери
console-line = Команда
console-send = Надіслати
console-send-anyway = Усе одно надіслати
console-empty = Спочатку введіть команду.
console-closed = Консоль закрито.
console-reopen = Відкрити знову
console-blocked = Цю команду заблоковано
console-careful = Будьте обережні: щоб продовжити, натисніть «Надіслати» ще раз
console-left-out = { $lines ->
    [one] (пропущено { $lines } рядок)
    [few] (пропущено { $lines } рядки)
    [many] (пропущено { $lines } рядків)
   *[other] (пропущено { $lines } рядка)
}
console-silent = (немає відповіді)
console-refused = { $line } (заблоковано)

## Log, support file

log-title = Протокол
log-show = Показати протокол
log-close = Закрити протокол
log-copy = Копіювати
log-masked = Ідентифікаційні номери приховано.
support-save = Зберегти файл для підтримки…
support-title = Файл для підтримки
support-lead = ZIP-файл із протоколом, журналами і налаштуваннями для того, хто вам допомагає. Нічого нікуди не надсилається.
support-reveal = Показувати ідентифікаційні номери повністю
support-gathering = Збирання даних
support-preview = Вміст
support-save-as = Зберегти як…
support-saved = Збережено як { $path }
record-switch = Записувати весь обмін з модемом
record-means = Почнеться під час наступного вибору модема. Ідентифікаційні номери і PIN-коди вилучаються.
record-where = Записано в { $path }

## Settings

settings-title = Налаштування
settings-language = Мова
settings-theme = Кольори
settings-zoom = Розмір тексту
settings-smaller = Зменшити
settings-larger = Збільшити
settings-motion = Менше анімації
theme-system = Як у системі
theme-light = Світлі
theme-dark = Темні
theme-high-contrast = Висока контрастність
theme-to-light = Увімкнути світлі кольори
theme-to-dark = Увімкнути темні кольори
theme-to-system = Увімкнути кольори системи

## About, help

about-title = Про програму Modem Medic
about-version = Версія { $version }
about-copy = Копіювати версію
about-what = Розпізнає, оновлює, прошиває і відновлює 3G-модеми класу Huawei E1550, а також повертає їм мережу.
about-privacy = Жодної телеметрії. Жодного доступу до мережі: ніщо саме не залишає цей комп’ютер.
about-proven = Цю програму ще ніхто не запускав зі справжнім модемом. Її перевірено на записаних даних і на віртуальному модемі.
about-licence = Вільна програма за ліцензією MIT або Apache 2.0, на ваш вибір.
about-licences = Ліцензії програми і шрифтів
help-title = Довідка
help-connect = Під’єднайте модем. Коли його буде виявлено, наступний крок відкриється автоматично. Якщо модем не виявлено, на сторінці сказано, чому і що робити.
help-modem = Ця сторінка показує, що модем повідомляє про себе. Виберіть, що ви хочете зробити.
help-choose = Виберіть файл, який ви завантажили для свого модема. Його буде прочитано і перевірено цілком. Тут нічого не записується.
help-review = Прочитайте, що станеться, і перегляньте перевірки. Нічого не записується, доки ви не погодитеся і не натиснете кнопку.
help-working = Не від’єднуйте модем. На сторінці сказано, що зараз відбувається і до чого призведе зупинення.
help-result = На цій сторінці сказано лише те, що підтверджено. Якщо щось не вдалося, сказано, що це означає і що робити далі.
help-network = Подивіться, що повідомляє модем, і надішліть налаштування. Попереднє зберігається, його можна відновити.
help-health = Ця сторінка показує все, що прочитано з модема, і що викликає підозру, з порадами. Скопіюйте звіт або збережіть його як текст чи як сторінку для друку. Номери приховано, якщо не попросити показати їх.
help-functions = Виберіть, що модем показує комп’ютеру, а потім від’єднайте й під’єднайте його, коли програма попросить. Попереднє значення збережено, і його можна повернути.
help-console = Вводьте AT-команди і читайте відповіді. Стрілка вгору повертає попередні команди.
help-vendor = Запускає програму виробника після вашої згоди, стежить за модемом і читає його версію до і після. Modem Medic ніколи не зупиняє цієї програми.
help-unlock = Код надає оператор. Спроби, що залишилися, читаються до й після; лише вони показують, чи був він правильним.
help-sim = Введіть PIN-код або вимкніть чи ввімкніть його запит. PUK-код, якщо картка його запитує, вводять у телефоні.
help-keys = Клавіші
help-key-tab = Наступний елемент
help-key-escape = Назад або закрити діалог
help-key-help = Ця довідка
help-key-open = Вибрати файл
help-key-log = Протокол
help-key-zoom = Розмір тексту

## Leaving

leave-title = Робота з модемом ще триває
leave-at-once = Якщо вийти зараз, роботу буде скасовано. Нічого не записано.
leave-half-written = Якщо вийти зараз, запис лишиться незавершеним, а модем у режимі відновлення. Завершити можна пізніше.
leave-wait = Модем ще не готовий. Зачекайте, доки все закінчиться.
leave-program = Програма виробника ще працює. Якщо вийти зараз, вона працюватиме далі, але за модемом уже не буде нагляду. Не від’єднуйте модем, доки та програма не закінчить.
leave-stay = Залишитися
leave-anyway = Усе одно вийти
closing-title = Закриття
closing-text = Робота закінчиться, щойно це буде безпечно. Потім вікно закриється.
broken-at-work = У цьому вікні сталася помилка. Робота з модемом триває: не від’єднуйте його і зачекайте.
broken-idle = У цьому вікні сталася помилка. З модемом нічого не сталося.
broken-again = Перезавантажити вікно

vendor-offer = Запустити під наглядом
vendor-title = Запуск програми виробника
vendor-lead = Ця програма не може прочитати прошивку в цьому файлі. Вона може запустити програму виробника і стежити за модемом.
vendor-honest = Що робить програма виробника, від нас не залежить. Підтверджується лише версія до і після.
vendor-file = Програма
vendor-hashing = Обчислюється контрольна сума
vendor-close = Спочатку закрийте дашборд і всі інші програми, які використовують модем
vendor-stay = Не від’єднуйте модем, доки програма виробника не повідомить, що закінчила
vendor-agree = Погоджуюся: мені відомо, звідки цей файл, і я хочу його запустити
vendor-start = Запустити { $file }
vendor-running = Програма виробника працює
vendor-finished = Програма закінчила
vendor-finished-means = Натисніть кнопку, коли програма виробника повідомить, що закінчила. Кнопка її не зупиняє.
vendor-reading = Дані модема зчитуються знову
vendor-elsewhere = Запустіть її на комп’ютері з Windows або у віртуальній машині з Windows. Передайте їй USB-пристрій модема, також і в режимі завантаження. Через Wine модем недоступний.
vendor-seen-started = Програму запущено
vendor-seen-start-yourself = Програма просить прав адміністратора. Запустіть її самі; за модемом усе одно ведеться нагляд
vendor-seen-modem = Модем під’єднано
vendor-seen-download = Модем у режимі завантаження
vendor-seen-away = Модем від’єднано
vendor-seen-ended = Програма завершилася
vendor-changed = Версія змінилася
vendor-unchanged = Версія та сама, що й раніше
vendor-before = Прошивка до
vendor-after = Прошивка зараз
vendor-dashboard-before = Дашборд до
vendor-dashboard-after = Дашборд зараз
