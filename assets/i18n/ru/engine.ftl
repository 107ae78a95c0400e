# Тексты о том, что знает программа: состояния, этапы, просьбы, настройки, причины.
#
# Глоссарий
#   modem            модем
#   firmware         прошивка
#   dashboard        панель управления
#   download mode    режим загрузки
#   repair mode      режим восстановления
#   part             часть
#   setting          настройка (сети)
#   try              попытка
#   to flash         прошить; Repair: восстановить, восстановление; Undo: вернуть
#   reactivate       восстановить связь
#   job              задание
#   USB socket       разъём USB; hub: концентратор
# На «вы» со строчной буквы, кнопки в инфинитиве.

## Что оставляет неудавшееся задание

state-untouched = В модем ничего не записано.
state-in-repair-mode-empty = В модем ничего не записано, но он в режиме восстановления. Отключите модем и подключите его снова; если он останется в режиме восстановления, запустите восстановление.
state-maybe-in-repair-mode = В модем ничего не записано, но он может быть в режиме восстановления. Отключите модем и подключите его снова; если он останется в режиме восстановления, запустите восстановление.
state-found-in-repair-mode = Модем уже был в режиме восстановления. Сейчас в него ничего не записано; что было записано раньше, неизвестно.
state-repairable = Запись уже началась. Модем в режиме восстановления, можно без риска повторить попытку.
state-repairable-away = Запись уже началась, и с тех пор модем не отвечал. После подключения он запустится в режиме восстановления, и можно без риска повторить попытку.
state-not-known = Все части приняты, но после перезапуска модем не отвечал. Работает ли он, неизвестно.
state-running = Модем записан и работает как обычно с версией { $version }. Он не в режиме восстановления.
state-running-unread = Модем записан и работает как обычно. Он не в режиме восстановления; прочитать его версию не удалось.
state-another = Модем работает как обычно, но называет себя не тем модемом, который был записан.
state-cdrom = Модем записан и теперь виден как CD-ROM. Его версия не прочитана.
state-ran-and-left = Модем записан и затем работал как обычно. С тех пор он не отвечал.
state-setting-sent = Отправлена только одна настройка. Сохранил ли её модем, неизвестно; прежнее значение сохранено в журнале.
state-setting-changed = Изменена только одна настройка. Прежнее значение сохранено в журнале.
state-code-sent = Отправлен один код, и после этого модем не читался. Возможно, израсходована одна попытка. Больше ничего не отправлено.
state-attempt-used = Израсходована одна попытка. Больше ничего не изменено.
state-code-accepted = Код принят. Больше ничего не изменено.
state-other-program = Программа производителя могла записать данные в модем. Modem Medic ничего не записывал и не может узнать, что сделала та программа.

## Предупреждения во время задания

caution-not-alone = ModemManager не заблокирован для этого модема. Чтение продолжается, но запись была бы отклонена.
caution-may-sleep = Не удаётся запретить этому компьютеру засыпать. Держите крышку открытой и не переводите его в спящий режим.
caution-imei-lost = Этот модем утратил свой IMEI. Его нельзя отличить от других, поэтому возврат настройки и продолжение прерванной работы с ним недоступны, а сети могут его не принять.
caution-roaming-kept = Этому модему разрешены сети других операторов (роуминг), и это не изменится. Команда из руководства отключила бы роуминг.
caution-roaming-off = Эта настройка отключает роуминг. В сети другого оператора модем потеряет связь.

## Этапы: впереди, идёт, завершён, не удался

stage-wait-for-system-switch-active = Ожидание, пока компьютер переключит модем

stage-switch-mode-active = Модем переключается из режима CD-ROM в режим модема

stage-read-file-active = Проверяется файл

stage-identify-active = Считываются сведения о модеме

stage-check-fit-active = Файл сравнивается с модемом

stage-back-up-active = Создаётся резервная копия настроек

stage-enter-download-mode-active = Модем переводится в режим загрузки

stage-wait-for-download-mode-active = Ожидание модема в режиме загрузки

stage-check-loader-active = Модем проверяется в режиме загрузки

stage-write-active = Идёт запись
stage-run-program-active = Программа производителя работает

stage-restart-active = Модем перезапускается

stage-wait-for-return-active = Ожидание возвращения модема
stage-wait-for-replug-active = Ожидание повторного подключения модема
stage-wait-for-replug-name = Повторное подключение
stage-wait-for-replug-done = Модем подключён заново
stage-wait-for-replug-failed = Модем не подключён заново

stage-read-back-active = Версия считывается заново

stage-diagnose-active = Проверяются SIM-карта и сеть

stage-change-setting-active = Настройка меняется

stage-watch-network-active = Ожидание сети

stage-send-code-name = Код
stage-send-code-active = Отправка кода

stage-read-attempts-name = Попытки
stage-read-attempts-active = Попытки читаются снова

## Что человеку нужно сделать сейчас

prompt-plug-in-again = Отключите модем, подождите десять секунд и подключите его к тому же разъёму USB. Работа продолжится автоматически.
prompt-unplug = Отключите модем сейчас.
prompt-restart-computer = Перезагрузите компьютер и вернитесь: эта страница будет вас ждать.
prompt-wait-for-modem-manager = ModemManager ещё проверяет модем. Не отключайте его. Работа продолжится автоматически через одну-две минуты.

## Что может сделать команда консоли, и почему некоторые заблокированы

danger-identity = Эта команда записала бы номер (IMEI) или калибровку модема. Она заблокирована, потому что может вывести модем из строя и во многих странах незаконна.
danger-unlock-code = Эта команда израсходовала бы попытку ввода кода оператора или изменила блокировку. Она заблокирована, потому что без оставшихся попыток модем блокируется навсегда.
danger-composition = Эта команда изменила бы набор портов, которые модем показывает компьютеру. Она заблокирована, потому что модем может стать недоступен.
danger-download-mode = Эта команда вывела бы модем из обычной работы. Она заблокирована, потому что вернуть его могут только шаги прошивки и восстановления.
danger-restore = Эта команда записала бы резервную копию поверх данных модема. Она заблокирована, потому что утраченное нельзя вернуть.
danger-sim-write = Эта команда могла бы записать данные на SIM-карту или израсходовать её попытки. Она заблокирована, потому что карта может стать непригодной.
danger-unclear = Это не одна ясная AT-команда. Она заблокирована, потому что нельзя предсказать, как её поймёт модем.
danger-pin-attempt = Эта команда пробует код SIM-карты. Неверный код расходует попытку, а без попыток карта блокируется.
danger-restart = Эта команда перезапускает или выключает модем. Его порты исчезнут.
danger-call = Эта команда набирает номер или что-то отправляет, это может стоить денег.
danger-setting = Эта команда может изменить то, что хранит модем или SIM-карта.

## В сети ли модем, и если нет, то почему
## $services — один из текстов domain.

verdict-home = Модем подключён к домашней сети SIM-карты: { $services }.
verdict-roaming = Модем подключён к сети другого оператора (роуминг): { $services }.
verdict-registered = Модем подключён к сети: { $services }.
verdict-sim-starting = SIM-карта запускается.
verdict-no-sim = В модеме нет SIM-карты.
verdict-pin-needed = SIM-карта ждёт PIN- или PUK-код.
verdict-sim-unusable = Модем не может использовать эту SIM-карту.
verdict-denied = Сеть не принимает эту SIM-карту.
verdict-searching = Модем ищет сеть.
verdict-limited = Сеть разрешает только экстренные вызовы.
verdict-no-service = Модем не находит сеть.
verdict-unknown = Модем не сообщил, находится ли он в сети.

domain-none = нет обслуживания
domain-calls = только звонки
domain-data = только данные
domain-both = звонки и данные
domain-searching = идёт поиск
domain-unknown = неизвестные услуги

technology-none = нет сети
technology-unknown = неизвестная сеть

## SIM-карта и привязка к оператору

pin-ready = SIM-карта готова
pin-pin = SIM-карта запрашивает PIN-код
pin-puk = SIM-карта запрашивает PUK-код
pin-second-pin = SIM-карта запрашивает PIN2-код
pin-network-lock = Модем привязан к другому оператору
pin-absent = SIM-карты нет
pin-failed = SIM-карта не работает
pin-busy = SIM-карта запускается
pin-other = SIM-карта ждёт чего-то другого

lock-locked =
    { $tries ->
        [0] Привязан к оператору, попыток ввода кода не осталось
        [one] Привязан к оператору, осталась { $tries } попытка ввода кода
        [few] Привязан к оператору, остались { $tries } попытки ввода кода
       *[other] Привязан к оператору, осталось { $tries } попыток ввода кода
    }
lock-open = Для этой SIM-карты привязки нет
lock-for-good = Заблокирован навсегда: коды больше не принимаются
lock-unknown =
    { $tries ->
        [0] Состояние привязки { $state }, попыток не осталось
        [one] Состояние привязки { $state }, осталась { $tries } попытка
        [few] Состояние привязки { $state }, остались { $tries } попытки
       *[other] Состояние привязки { $state }, осталось { $tries } попыток
    }

## Семейства модемов

family-named = семейство { $model }
family-other-qualcomm = модем Qualcomm другого семейства
family-hisilicon = модем HiSilicon
family-unknown = неизвестное семейство

## Настройка сети словами. Части соединяются запятыми, поэтому начинаются со строчной буквы.

syscfg-mode-automatic = автоматически
syscfg-mode-2g-only = только 2G
syscfg-mode-3g-only = только 3G
syscfg-mode-as-it-is = режим без изменений
syscfg-mode-unknown = режим { $number }
syscfg-order-any = порядок любой
syscfg-order-2g-first = сначала 2G
syscfg-order-3g-first = сначала 3G
syscfg-order-as-it-is = порядок без изменений
syscfg-order-unknown = порядок { $number }
syscfg-bands-all = все диапазоны
syscfg-bands-as-they-are = диапазоны без изменений
syscfg-bands-none = ни одного диапазона
syscfg-bands-unknown = неизвестные диапазоны { $mask }
syscfg-roaming-off = роуминг выключен
syscfg-roaming-on = роуминг включён
syscfg-roaming-as-it-is = роуминг без изменений
syscfg-roaming-national = роуминг только внутри страны
syscfg-roaming-abroad = роуминг только за границей
syscfg-roaming-unknown = режим роуминга { $number }
syscfg-services-calls = только звонки
syscfg-services-data = только данные
syscfg-services-both = звонки и данные
syscfg-services-any = любые услуги
syscfg-services-as-they-are = услуги без изменений
syscfg-services-unknown = услуги { $number }

## Диапазоны, в названии которых есть слова

band-gsm-900-extended = GSM 900 (расширенный)
band-gsm-450 = GSM 450 (3G 2600 в модемах HiSilicon)
band-3g-1700-japan = 3G 1700 (Япония)
band-3g-850-japan = 3G 850 (Япония)

## Health report: its lines, and what looks wrong with what to do

fact-found = Найден модем
fact-serial = Серийный номер
fact-chipset = Чипсет
fact-nand = Флеш-память
fact-attempts = Осталось попыток разблокировки
fact-pin-attempts = Осталось попыток ввода PIN-кода
fact-bands = Разрешённые диапазоны
fact-voice = Голосовые вызовы
fact-cdrom = Диск CD-ROM
fact-card-reader = Устройство чтения карт
fact-firmware-line = Что о ней известно
value-on = включено
value-off = выключено
value-hidden = скрыто
value-pin-attempts = { $pin } для PIN-кода, { $puk } для PUK-кода
value-line-known = Прошивка { $line } относится к линейке, которую использует это семейство
value-line-unknown = Прошивка { $line } относится к линейке, которая у этого семейства неизвестна
value-line-unlisted = О линейках прошивок этого семейства ничего не известно
report-title = Отчёт о состоянии
report-made = Составлен { $time } программой Modem Medic { $version }
report-identity = Модем
report-network = SIM-карта и сеть
report-functions = Функции
report-findings = Что выглядит неправильно
report-nothing-wrong = В том, что сообщил модем, ничего подозрительного нет.
report-masked = Номера и имена, по которым можно узнать модем, его карту или вас, скрыты.
report-shown = Номера показаны полностью. Не публикуйте этот отчёт.
finding-imei-lost = IMEI утерян
finding-imei-lost-do = Сети могут не принять модем. Эта программа не записывает IMEI. Номер, напечатанный на модеме, может восстановить мастерская.
finding-imei-check-digit = Последняя цифра IMEI не соответствует остальным
finding-imei-check-digit-do = Сравните его с номером, напечатанным на модеме. Возможно, его изменили.
finding-no-sim = SIM-карта отсутствует
finding-no-sim-do = Вставьте SIM-карту, отключите модем и подключите его снова.
finding-sim-failed = SIM-карта не работает
finding-sim-failed-do = Проверьте карту в телефоне. Если там она работает, протрите контакты и вставьте её снова.
finding-pin-asked = SIM-карта запрашивает PIN-код
finding-pin-asked-do = Введите PIN-код или отключите его запрос в телефоне. Осталось попыток: { $attempts }.
finding-puk-asked = SIM-карта запрашивает PUK-код
finding-puk-asked-do = PIN-код слишком часто вводили неверно. PUK-код напечатан на держателе карты, его сообщит и оператор. Введите его в телефоне. Осталось попыток: { $attempts }.
finding-operator-lock = Модем привязан к оператору
finding-operator-lock-do = Вставьте SIM-карту этого оператора или запросите у него код разблокировки. Осталось попыток: { $attempts }.
finding-locked-for-good = Модем привязан к оператору и больше не принимает код
finding-locked-for-good-do = Работает только SIM-карта этого оператора. Прошивка попытки не возвращает.
finding-denied = Сеть не принимает SIM-карту
finding-denied-do = Узнайте у оператора, активна ли карта и разрешает ли договор этот модем.
finding-no-network = Модем не в сети
finding-no-network-do = Перейдите к шагу «Восстановить связь». Если это не поможет, найдите место с приёмом; оператор мог отключить сети этого вида.
finding-data-only = Модем в сети только для передачи данных
finding-data-only-do = Сообщения и звонки могут не доходить. Если они нужны, разрешите вызовы и данные через «Восстановить связь».
finding-only-2g = Настройка разрешает только сети 2G
finding-only-2g-do = Это медленно, и многих сетей 2G уже нет. Выберите «автоматически» на странице «Восстановить связь».
finding-only-3g = Настройка разрешает только сети 3G
finding-only-3g-do = Там, где 3G отключена, модем ничего не находит. Если так задумано не было, выберите «автоматически» на странице «Восстановить связь».
finding-bands-limited = Настройка исключает часть диапазонов
finding-bands-limited-do = Сеть может быть в одном из них. «Восстановить связь» разрешает все диапазоны.
finding-roaming-off = Настройка не разрешает чужие сети
finding-roaming-off-do = За границей и с SIM-картами, которые работают в сети партнёра, модем тогда ничего не находит. Если это ваш случай, разрешите роуминг на странице «Восстановить связь».
finding-weak-signal = Сигнал слабый
finding-weak-signal-do = Поднесите модем к окну или поднимите его выше с помощью удлинителя.
finding-attempts-unknown = не сообщено

## Подходит ли файл модему, и почему

fit-fits = Этот файл подходит вашему модему
fit-does-not-fit = Этот файл не подходит вашему модему
fit-cannot-tell = Не удаётся определить, подходит ли этот файл вашему модему

reason-platform-matches = В файле указана платформа { $platform }, это платформа вашего модема.
reason-platform-of-another = В файле указана платформа { $platform }, это платформа другого модема.
reason-platform-unknown = В файле указана платформа { $platform }, она неизвестна.
reason-platform-missing = В файле не указана платформа.
reason-platforms-mixed = В файле смешаны платформы { $one } и { $other }.
reason-hardware-matches = В файле указано оборудование { $hardware }, то есть этот модем.
reason-hardware-of-another = В файле указано оборудование { $hardware }, то есть другой модем.
reason-name-matches = Файл называется { $name }, это указывает на эту модель.
reason-parts-match = Части файла того вида, который принимает такой модем.
reason-line-matches = Прошивка { $version } относится к серии, которую использует это семейство.
reason-line-of-another = Прошивка { $version } относится к серии для других модемов.
reason-line-unknown = Прошивка { $version } относится к серии, которая для этого семейства неизвестна.
reason-version-missing = В файле не указана версия прошивки.
reason-name-of-another = Файл называется { $name }, это указывает на другую модель.
reason-unit-data = Часть { $part } содержит данные, которые принадлежат одному конкретному модему.
reason-product-matches = В режиме загрузки модем называет себя { $product }.
reason-product-of-another = В режиме загрузки модем называет себя { $product }, ожидалось { $expected }.
reason-family-unsupported = Эта программа не может прошить модем: { $family }.

## Файл

kind-firmware = Прошивка
kind-dashboard = Дашборд
kind-both = Прошивка и дашборд

source-raw = Сам файл
source-program = В программе для Windows
source-embedded = В файле другого вида
source-archive = В архиве под именем { $member }
source-image-folder = Папка с образами
source-manifest = Папка с образами и манифестом

warning-unusual-packing = Часть { $part }, похоже, сжата необычным способом и была бы отправлена как есть.
warning-chance-packing = Часть { $part } начинается как сжатый образ, но не является им и была бы отправлена как есть.
warning-gzip-data = Часть { $part } упакована gzip и была бы отправлена как есть.
warning-content-unexpected = Часть { $part } содержит не то, что означает её код.
warning-firmware-unrecognised = Ни одна часть не распознана как сама прошивка (AMSS).
warning-signature-missing = Пакет обозначен как подписанный, но подпись в нём не найдена.
warning-signature-unannounced = Пакет подписан, но в заголовке это не указано.
warning-signature-unreadable = Подпись в конце части { $part } не читается.
warning-firmware-missing = Пакет обозначен как содержащий прошивку, но её в нём нет.
warning-dashboard-missing = Пакет обозначен как содержащий дашборд, но его в нём нет.
warning-web-interface-missing = Пакет обозначен как содержащий веб-интерфейс, но его в нём нет.
warning-disc-unreadable = Диск дашборда не является образом ISO 9660.
warning-dashboard-incomplete = Дашборд неполон: не хватает части { $part }.
warning-platforms-differ = Части пакета предназначены для разных платформ.
warning-padding-not-empty = Промежутки между частями пакета не пусты.

## Размеры. В $number уже стоит десятичный знак языка.

size-bytes =
    { $bytes ->
        [one] { $bytes } байт
        [few] { $bytes } байта
       *[other] { $bytes } байт
    }
size-kilobytes = { $number } кБ
size-megabytes = { $number } МБ

## Who holds a busy port

holder-programs = Порт занят: { $programs }.
holder-other-user = Порт занят программой другого пользователя этого компьютера.
holder-other-user-likely = Порт занят программой другого пользователя этого компьютера, скорее всего { $programs }.
holder-likely = Обычно это { $programs } либо программа оператора и её служба.
holder-unknown = Какая именно, узнать нельзя.

## Части пакета прошивки

part-partition-table = Таблица разделов
part-boot-loader = Загрузчик ({ $stage })
part-image-header = Заголовок следующей части
part-amss = Прошивка (AMSS)
part-efs2 = Область настроек (EFS2)
part-dashboard-version = Версия дашборда
part-dashboard = Дашборд
part-web-interface = Веб-интерфейс
part-unit-data = Данные одного модема ({ $name })
part-unknown = Неизвестная часть { $code }

## Чего может стоить запись пакета

loss-boot-loaders = Записываются и загрузчики: если в этот момент пропадёт питание, модем может не вернуться даже в режиме восстановления.
loss-settings = Записывается и область настроек (EFS2): настройки могут сброситься, поэтому сначала сохраняется копия данных и настроек модема.
loss-dashboard = Дашборд на собственном диске модема заменяется.

## Как найден пакет

way-resource = ресурс { $name }
way-self-extractor = самораспаковывающийся архив
way-search = побайтовый поиск, с { $offset }
