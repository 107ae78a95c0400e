# Texts for what the engine knows: states, stages, prompts, settings, reasons. Ukrainian.
#
# Glossary
#   modem            модем
#   firmware         прошивка; to flash: прошити, прошивання
#   dashboard        дашборд
#   download mode    режим завантаження
#   repair mode      режим відновлення; Repair: Відновити
#   part             частина
#   setting          налаштування
#   attempt          спроба
#   manufacturer     виробник
#   USB port         USB-порт; plug in: під’єднати; unplug: від’єднати
#   journal, log     журнал, протокол
#   Undo             Повернути
#   operator lock    прив’язка до оператора; unlock code: код розблокування
#   family, line     сімейство, серія
#   card reader      зчитувач карток
#   reactivate       реактивувати мережу

## What a failed job leaves behind

state-untouched = У модем нічого не записано.
state-in-repair-mode-empty = У модем нічого не записано, але він у режимі відновлення. Від’єднайте модем і під’єднайте його знову; якщо він залишиться в режимі відновлення, запустіть відновлення.
state-maybe-in-repair-mode = У модем нічого не записано, але він може бути в режимі відновлення. Від’єднайте модем і під’єднайте його знову; якщо він залишиться в режимі відновлення, запустіть відновлення.
state-found-in-repair-mode = Модем уже був у режимі відновлення. Тепер у нього нічого не записано; що було записано раніше, невідомо.
state-repairable = Запис уже почався. Модем у режимі відновлення, і можна безпечно спробувати ще раз.
state-repairable-away = Запис уже почався, і відтоді модем не відповідав. Коли його під’єднають знову, він запуститься в режимі відновлення, і можна буде безпечно спробувати ще раз.
state-not-known = Усі частини прийнято, але після перезапуску модем не відповідав. Чи працює він, невідомо.
state-running = Запис у модем виконано, і він працює як звичайно з версією { $version }. Він не в режимі відновлення.
state-running-unread = Запис у модем виконано, і він працює як звичайно. Він не в режимі відновлення; прочитати його версію не вдалося.
state-another = Модем працює як звичайно, але, судячи з його даних, це не той модем, у який вівся запис.
state-cdrom = Запис у модем виконано, і тепер він визначається як CD-ROM. Його версію не прочитано.
state-ran-and-left = Запис у модем виконано, і потім він працював як звичайно. Відтоді він не відповідав.
state-setting-sent = Надіслано лише одне налаштування. Чи зберіг його модем, невідомо; попереднє значення збережено в журналі.
state-setting-changed = Змінено лише одне налаштування. Попереднє значення збережено в журналі.
state-code-sent = Надіслано один код, і відтоді дані модема не зчитувалися. Можливо, витрачено одну спробу. Більше нічого не надсилалося.
state-attempt-used = Витрачено одну спробу. Більше нічого не змінено.
state-code-accepted = Код прийнято. Більше нічого не змінено.
state-other-program = Програма виробника могла записати дані в модем. Modem Medic нічого не записував і не може дізнатися, що зробила та програма.

## Cautions while a job goes on

caution-not-alone = ModemManager не заблоковано для цього модема. Читання триває, але запис було б відхилено.
caution-may-sleep = Не вдається заборонити цьому комп’ютеру засинати. Тримайте кришку відкритою і не переводьте його в режим сну.
caution-imei-lost = Цей модем втратив свій IMEI. Його не можна відрізнити від інших, тому повернення налаштування і продовження перерваної роботи з ним недоступні, а мережі можуть його не прийняти.
caution-roaming-kept = Цьому модему дозволено мережі інших операторів (роумінг), і це не зміниться. Команда з посібника вимкнула б роумінг.
caution-roaming-off = Це налаштування вимикає роумінг. У мережі іншого оператора модем втратить зв’язок.

## Stages

stage-wait-for-system-switch-active = Очікування, доки комп’ютер перемкне модем

stage-switch-mode-active = Модем перемикається з режиму CD-ROM у режим модема

stage-read-file-active = Файл перевіряється

stage-identify-active = Зчитуються відомості про модем

stage-check-fit-active = Файл порівнюється з модемом

stage-back-up-active = Створюється резервна копія налаштувань

stage-enter-download-mode-active = Модем переводиться в режим завантаження

stage-wait-for-download-mode-active = Очікування модема в режимі завантаження

stage-check-loader-active = Модем перевіряється в режимі завантаження

stage-write-active = Триває запис
stage-run-program-active = Програма виробника працює

stage-restart-active = Модем перезапускається

stage-wait-for-return-active = Очікування повернення модема
stage-wait-for-replug-active = Очікування, доки модем під’єднають знову

stage-read-back-active = Версія зчитується знову

stage-diagnose-active = Перевіряються SIM-картка і мережа

stage-change-setting-active = Змінюється налаштування

stage-watch-network-active = Очікування мережі

stage-send-code-active = Надсилається код

stage-read-attempts-active = Спроби зчитуються знову

## What the person should do now

prompt-plug-in-again = Від’єднайте модем, зачекайте десять секунд і під’єднайте його до того самого USB-порту. Робота продовжиться автоматично.
prompt-unplug = Від’єднайте модем зараз.
prompt-restart-computer = Перезавантажте комп’ютер і поверніться: ця сторінка чекатиме на вас.
prompt-wait-for-modem-manager = ModemManager ще перевіряє модем. Не від’єднуйте його. Робота продовжиться автоматично за одну-дві хвилини.

## What a command typed into the console could do, and why some are blocked

danger-identity = Ця команда записала б ідентифікаційний номер (IMEI) або калібрування модема. Її заблоковано, бо вона може зіпсувати модем і в багатьох країнах є незаконною.
danger-unlock-code = Ця команда витратила б спробу введення коду оператора або змінила б блокування. Її заблоковано, бо коли спроб не залишається, модем блокується назавжди.
danger-composition = Ця команда змінила б порти, які модем показує комп’ютеру. Її заблоковано, бо модем може стати недоступним.
danger-download-mode = Ця команда вивела б модем зі звичайної роботи. Її заблоковано, бо повернути його можуть лише прошивання і відновлення.
danger-restore = Ця команда записала б резервну копію поверх даних модема. Її заблоковано, бо втрачене не можна повернути.
danger-sim-write = Ця команда могла б записати дані на SIM-картку або витратити її спроби. Її заблоковано, бо картка може стати непридатною.
danger-unclear = Цей рядок не є однією зрозумілою AT-командою. Його заблоковано, бо невідомо, що модем із ним зробить.
danger-unknown = Невідомо, чи можна скасувати дію цієї команди. Її заблоковано, бо вона може назавжди змінити модем.
danger-pin-attempt = Ця команда пробує код SIM-картки. Неправильний код витрачає спробу, а коли спроб не залишається, картка блокується.
danger-restart = Ця команда перезапускає або вимикає модем. Його порти зникнуть.
danger-call = Ця команда набирає номер або щось надсилає, а це може коштувати грошей.
danger-setting = Ця команда може змінити те, що зберігає модем або SIM-картка.

## Whether the modem is on a network, and if not, why
## $services is one of the domain texts.

verdict-home = Модем під’єднано до домашньої мережі SIM-картки: { $services }.
verdict-roaming = Модем під’єднано до мережі іншого оператора (роумінг): { $services }.
verdict-registered = Модем під’єднано до мережі: { $services }.
verdict-radio-off = Радіомодуль модема вимкнено.
verdict-sim-starting = SIM-картка запускається.
verdict-no-sim = У модемі немає SIM-картки.
verdict-pin-needed = SIM-картка чекає на PIN- або PUK-код.
verdict-sim-unusable = Модем не може використати цю SIM-картку.
verdict-denied = Мережа не приймає цю SIM-картку.
verdict-searching = Модем шукає мережу.
verdict-limited = Мережа дозволяє лише екстрені виклики.
verdict-no-service = Модем не знаходить мережі.
verdict-unknown = Модем не повідомив, чи він у мережі.

domain-none = немає обслуговування
domain-calls = лише дзвінки
domain-data = лише дані
domain-both = дзвінки і дані
domain-searching = триває пошук
domain-unknown = невідомі послуги

technology-none = немає мережі
technology-unknown = невідома мережа

## SIM card and operator lock

pin-ready = SIM-картка готова
pin-pin = SIM-картка запитує PIN-код
pin-puk = SIM-картка запитує PUK-код
pin-second-pin = SIM-картка запитує PIN2-код
pin-network-lock = Модем прив’язано до іншого оператора
pin-absent = SIM-картки немає
pin-failed = SIM-картка не працює
pin-busy = SIM-картка запускається
pin-other = SIM-картка чекає на щось інше

lock-locked = { $tries ->
    [0] Прив’язано до оператора, спроб введення коду не залишилося
    [one] Прив’язано до оператора, залишилася { $tries } спроба введення коду
    [few] Прив’язано до оператора, залишилися { $tries } спроби введення коду
   *[other] Прив’язано до оператора, залишилося { $tries } спроб введення коду
}
lock-locked-uncounted = Прив’язано до оператора, кількість спроб не повідомлено
lock-open = Для цієї SIM-картки прив’язки немає
lock-for-good = Заблоковано назавжди: коди більше не приймаються
lock-unknown = { $tries ->
    [0] Стан прив’язки { $state }, спроб не залишилося
    [one] Стан прив’язки { $state }, залишилася { $tries } спроба
    [few] Стан прив’язки { $state }, залишилися { $tries } спроби
   *[other] Стан прив’язки { $state }, залишилося { $tries } спроб
}
lock-unknown-uncounted = Стан прив’язки { $state }

## Families of modems

family-named = сімейство { $model }
family-other-qualcomm = модем Qualcomm іншого сімейства
family-hisilicon = модем HiSilicon
family-unknown = невідоме сімейство

## The network setting in words. The parts are joined by commas, so they begin in lower case.

syscfg-mode-automatic = автоматично
syscfg-mode-2g-only = лише 2G
syscfg-mode-3g-only = лише 3G
syscfg-mode-as-it-is = режим без змін
syscfg-mode-unknown = режим { $number }
syscfg-order-any = порядок будь-який
syscfg-order-2g-first = спочатку 2G
syscfg-order-3g-first = спочатку 3G
syscfg-order-as-it-is = порядок без змін
syscfg-order-unknown = порядок { $number }
syscfg-bands-all = усі діапазони
syscfg-bands-as-they-are = діапазони без змін
syscfg-bands-none = жодного діапазону
syscfg-bands-unknown = невідомі діапазони { $mask }
syscfg-roaming-off = роумінг вимкнено
syscfg-roaming-on = роумінг увімкнено
syscfg-roaming-as-it-is = роумінг без змін
syscfg-roaming-national = роумінг лише в межах країни
syscfg-roaming-abroad = роумінг лише за кордоном
syscfg-roaming-unknown = режим роумінгу { $number }
syscfg-services-calls = лише дзвінки
syscfg-services-data = лише дані
syscfg-services-both = дзвінки і дані
syscfg-services-any = будь-які послуги
syscfg-services-as-they-are = послуги без змін
syscfg-services-unknown = послуги { $number }

## Bands whose name is more than letters and numbers

band-gsm-900-extended = GSM 900 (розширений)
band-gsm-450 = GSM 450 (3G 2600 у модемах HiSilicon)
band-3g-1700-japan = 3G 1700 (Японія)
band-3g-850-japan = 3G 850 (Японія)

## Health report: its lines, and what looks wrong with what to do

fact-found = Знайдений модем
fact-serial = Серійний номер
fact-chipset = Чипсет
fact-nand = Флешпам’ять
fact-attempts = Залишилося спроб розблокування
fact-pin-attempts = Залишилося спроб введення PIN-коду
fact-bands = Дозволені діапазони
fact-voice = Дзвінки зі звуком
fact-cdrom = Привід CD-ROM
fact-card-reader = Зчитувач карток
fact-firmware-line = Що про неї відомо
value-on = увімкнено
value-off = вимкнено
value-hidden = приховано
value-pin-attempts = { $pin } для PIN-коду, { $puk } для PUK-коду
value-line-known = Прошивка { $line } належить до серії, яку використовує це сімейство
value-line-unknown = Прошивка { $line } належить до серії, невідомої для цього сімейства
value-line-unlisted = Про серії прошивок цього сімейства нічого не відомо
report-title = Звіт про стан
report-made = Створено { $time } у Modem Medic { $version }
report-identity = Модем
report-network = SIM-картка й мережа
report-functions = Функції
report-findings = Що викликає підозру
report-nothing-wrong = У тому, що повідомив модем, підозрілого немає.
report-masked = Номери й назви, за якими можна впізнати модем, його картку або вас, приховано.
report-shown = Номери показано повністю. Не публікуйте цей звіт.
finding-imei-lost = IMEI втрачено
finding-imei-lost-do = Мережі можуть відхиляти модем. Ця програма не записує IMEI. Можливо, майстерня зуміє відновити той, що надрукований на модемі.
finding-imei-check-digit = Остання цифра IMEI не відповідає іншим
finding-imei-check-digit-do = Порівняйте його з номером, надрукованим на модемі. Можливо, його змінили.
finding-no-sim = SIM-картки немає
finding-no-sim-do = Від’єднайте модем, вставте SIM-картку й під’єднайте його знову.
finding-sim-failed = SIM-картка не працює
finding-sim-failed-do = Перевірте картку в телефоні. Якщо там вона працює, почистьте її контакти й вставте знову.
finding-pin-asked = SIM-картка запитує PIN-код
finding-pin-asked-do = Введіть PIN-код або вимкніть його запит. Залишилося спроб: { $attempts }.
finding-puk-asked = SIM-картка запитує PUK-код
finding-puk-asked-do = Неправильний PIN-код вводили забагато разів. PUK-код надруковано на тримачі картки, або його назве оператор. Введіть його в телефоні. Залишилося спроб: { $attempts }.
finding-operator-lock = Модем прив’язано до оператора
finding-operator-lock-do = Використовуйте SIM-картку цього оператора або попросіть у нього код розблокування. Залишилося спроб: { $attempts }.
finding-locked-for-good = Модем прив’язано до оператора, і він більше не приймає кодів
finding-locked-for-good-do = Працює лише SIM-картка цього оператора. Прошивання спроб не повертає.
finding-denied = Мережа не приймає SIM-картку
finding-radio-off = Радіомодуль вимкнено
finding-radio-off-do = Можливо, його вимкнула програма підключення. Від’єднайте модем і під’єднайте його знову.
finding-denied-do = Запитайте в оператора, чи активна картка й чи дозволяє її договір цей модем.
finding-no-network = Модем не в мережі
finding-no-network-do = Перейдіть на сторінку «Реактивувати мережу». Якщо це не допоможе, перейдіть туди, де є сигнал; можливо, оператор вимкнув мережі цього типу.
finding-data-only = Модем у мережі лише для даних
finding-data-only-do = Повідомлення й дзвінки можуть не надходити. Якщо вони потрібні, дозвольте дзвінки й дані на сторінці «Реактивувати мережу».
finding-only-2g = Налаштування дозволяє лише мережі 2G
finding-only-2g-do = Це повільно, і багатьох мереж 2G вже немає. Виберіть «автоматично» на сторінці «Реактивувати мережу».
finding-only-3g = Налаштування дозволяє лише мережі 3G
finding-only-3g-do = Там, де 3G вимкнено, модем нічого не знайде. Якщо так не задумано, виберіть «автоматично» на сторінці «Реактивувати мережу».
finding-bands-limited = Налаштування дозволяє не всі діапазони
finding-bands-limited-do = Мережа може працювати в одному з недозволених. «Реактивувати мережу» дозволяє всі діапазони.
finding-roaming-off = Налаштування не дозволяє мережі інших операторів
finding-roaming-off-do = За кордоном, а також із SIM-картками, що користуються мережею партнера, модем тоді нічого не знайде. У такому разі дозвольте роумінг на сторінці «Реактивувати мережу».
finding-weak-signal = Сигнал слабкий
finding-weak-signal-do = Перенесіть модем до вікна або підніміть його вище на подовжувачі.
finding-attempts-unknown = не повідомлено

## Whether a file fits the modem, and why

fit-fits = Цей файл підходить вашому модему
fit-does-not-fit = Цей файл не підходить вашому модему
fit-cannot-tell = Не вдається визначити, чи підходить цей файл вашому модему

reason-platform-matches = У файлі вказано платформу { $platform }, це платформа вашого модема.
reason-platform-of-another = У файлі вказано платформу { $platform }, це платформа іншого модема.
reason-platform-unknown = У файлі вказано платформу { $platform }, вона невідома.
reason-platform-missing = У файлі не вказано платформу.
reason-platform-required = У файлі не вказано платформу, а у файлах для таких модемів вона є завжди.
reason-part-of-another-product = Частина { $part } належить телефону або іншому пристрою, а не модему.
reason-chip-of-another = Частини файлу призначені для модемів з іншим чипом.
reason-parts-unknown = У файлі немає жодної частини, яку приймає такий модем.
reason-web-interface = Частина { $part } містить вебінтерфейс, якого цей модем не має.
reason-boot-loader-alone = У файлі лише завантажувачі й немає прошивки, яку вони могли б запустити.
reason-platforms-mixed = У файлі змішано платформи { $one } і { $other }.
reason-hardware-matches = У файлі вказано апаратну версію { $hardware }, як у цього модема.
reason-hardware-of-another = У файлі вказано апаратну версію { $hardware }, як в іншого модема.
reason-name-matches = Файл називається { $name }, це вказує на цю модель.
reason-parts-match = Частини файлу того виду, який приймає такий модем.
reason-line-matches = Прошивка { $version } належить до серії, яку використовує це сімейство.
reason-line-of-another = Прошивка { $version } належить до серії для інших модемів.
reason-line-unknown = Прошивка { $version } належить до серії, яка для цього сімейства невідома.
reason-version-missing = У файлі не вказано версію прошивки.
reason-name-of-another = Файл називається { $name }, це вказує на іншу модель.
reason-unit-data = Частина { $part } містить дані, які належать одному конкретному модему.
reason-product-matches = У режимі завантаження модем називає себе { $product }.
reason-product-of-another = У режимі завантаження модем називає себе { $product }, очікувалося { $expected }.
reason-family-unsupported = Ця програма не може прошити модем: { $family }.

## The file

kind-firmware = Прошивка
kind-dashboard = Дашборд
kind-both = Прошивка і дашборд

source-raw = Сам файл
source-program = У програмі для Windows
source-embedded = У файлі іншого виду
source-archive = В архіві під назвою { $member }
source-image-folder = Папка з образами
source-manifest = Папка з образами і маніфестом

warning-unusual-packing = Частину { $part }, схоже, стиснуто незвичним способом, і її було б надіслано як є.
warning-chance-packing = Частина { $part } починається як стиснутий образ, але не є ним, і її було б надіслано як є.
warning-gzip-data = Частину { $part } стиснуто програмою gzip, і її було б надіслано як є.
warning-content-unexpected = Частина { $part } містить не те, що означає її код.
warning-firmware-unrecognised = Жодну частину не розпізнано як саму прошивку (AMSS).
warning-signature-missing = Пакет позначено як підписаний, але підпису в ньому не знайдено.
warning-signature-unannounced = Пакет підписано, але в заголовку цього не вказано.
warning-signature-unreadable = Підпис у кінці частини { $part } не читається.
warning-firmware-missing = Пакет позначено як такий, що містить прошивку, але її в ньому немає.
warning-dashboard-missing = Пакет позначено як такий, що містить дашборд, але його в ньому немає.
warning-web-interface-missing = Пакет позначено як такий, що містить вебінтерфейс, але його в ньому немає.
warning-disc-unreadable = Диск дашборда не є образом ISO 9660.
warning-dashboard-incomplete = Дашборд неповний: бракує частини { $part }.
warning-platforms-differ = Частини пакета призначено для різних платформ.
warning-padding-not-empty = Проміжки між частинами пакета не порожні.

## Sizes. $number is already written with the decimal sign of the language.

size-bytes = { $bytes ->
    [one] { $bytes } байт
    [few] { $bytes } байти
   *[other] { $bytes } байтів
}
size-kilobytes = { $number } кБ
size-megabytes = { $number } МБ

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = Порт зайнято: { $programs }.
holder-other-user = Порт зайнято програмою іншого користувача цього комп’ютера.
holder-other-user-likely = Порт зайнято програмою іншого користувача цього комп’ютера, найімовірніше { $programs }.
holder-likely = Зазвичай це { $programs } або програма оператора та її служба.
holder-unknown = Яка саме, дізнатися не можна.

## The parts of a firmware package

part-partition-table = Таблиця розділів
part-boot-loader = Завантажувач ({ $stage })
part-image-header = Заголовок наступної частини
part-amss = Прошивка (AMSS)
part-efs2 = Область налаштувань (EFS2)
part-dashboard-version = Версія дашборда
part-dashboard = Дашборд
part-web-interface = Вебінтерфейс
part-unit-data = Дані одного модема ({ $name })
part-unknown = Невідома частина { $code }

## What writing a package may cost

loss-boot-loaders = Записуються і завантажувачі: якщо саме тоді модем втратить живлення, він може не повернутися навіть у режимі відновлення.
loss-settings = Записується й область налаштувань (EFS2): налаштування можуть скинутися, тому спочатку створюється резервна копія даних і налаштувань модема.
loss-dashboard = Дашборд на власному диску модема замінюється.

## How a package was found

way-resource = ресурс { $name }
way-self-extractor = саморозпакувальний архів
way-search = побайтовий пошук, з { $offset }
