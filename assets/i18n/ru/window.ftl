# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Обновление и ремонт вашего 3G-модема
back = Назад
cancel = Отмена
close = Закрыть
percent = { $value } %
not-told = не сообщено
copy-value = Копировать: { $what }

## The step rail

step-connect = Подключение
step-modem = Ваш модем
step-choose = Выбор файла
step-review = Сводка
step-working = Выполнение
step-result = Результат
step-network = Сеть
step-health = Отчёт
step-functions = Функции
step-console = Консоль
step-vendor = Программа производителя
step-unlock = Разблокировка
step-sim = PIN-код
step-current = { $name }, текущий шаг
step-done = { $name }, выполнено
step-to-come = { $name }, впереди

## Parts of the window, for a screen reader

region-steps = Шаги
region-tools = Инструменты
region-page = Страница
region-actions = Действия

## Drawings of what to do by hand

replug-unplug = Отключите модем
replug-wait = Подождите 10 с
replug-wait-left = Подождите { $seconds } с
replug-plug-in = Подключите снова
port-direct = Прямо в компьютер
port-hub = Не через концентратор

modem-none = Модема нет
modem-several = Несколько модемов
modem-not-ready = Модем не готов
modem-being-asked = Чтение данных модема
modem-at-work = Модем занят
modem-needs-repair = Модем в режиме восстановления
modem-unnamed = Модем

## Connect

connect-title = Подключите модем
connect-lead = Вставьте модем в разъём USB этого компьютера. Он определится автоматически.
connect-ask = Продолжить с этим модемом
connect-switch = Переключить в режим модема

finding-looking = Поиск модемов
finding-looking-do = Это займёт немного времени.
finding-nothing = Модем не подключён
finding-nothing-do = Подключите его напрямую, без концентратора, и подождите десять секунд.
finding-cdrom = Модем всё ещё определяется как CD-ROM
finding-cdrom-do-linux = Большинство компьютеров сами переключают его в режим модема за десять секунд. Если ваш этого не делает, переключите модем здесь.
finding-cdrom-do-windows = Откройте диск модема и запустите программу установки. Она установит драйвер. Затем отключите модем и подключите его снова.
finding-cdrom-do-macos = Извлеките диск модема, подождите десять секунд, затем отключите модем и подключите его снова.
finding-switching-do = Не отключайте модем. Сначала пробует компьютер; это займёт меньше минуты.
finding-no-port = Модем подключён, но порта для него на компьютере пока нет
finding-no-port-do-linux = Подождите десять секунд. Если ничего не изменится, не хватает драйвера: выполните в терминале sudo modprobe option, затем отключите модем и подключите его снова.
finding-no-port-do-windows = Не хватает драйвера. Запустите программу установки с диска модема, затем отключите модем и подключите его снова.
finding-no-port-do-macos = В macOS порт для этого модема не создаётся. Лучше подойдёт компьютер с Linux или Windows.
finding-not-ready = Модем подготавливается
finding-not-ready-do = Компьютер только что его увидел и готовит его порты. Это займёт несколько секунд.
finding-no-permission = У этой программы нет прав на использование модема
finding-no-permission-do = Установите правило доступа для этого модема. Компьютер один раз спросит пароль администратора. Не запускайте эту программу от имени root.
finding-busy = Модем занят другой программой
finding-busy-do = Закройте Mobile Partner, программу подключения вашего оператора или терминал. Работа продолжится, как только модем освободится.
finding-download = Модем в режиме восстановления
finding-download-do = Он ждёт прошивку, например потому, что запись была прервана. Его можно восстановить с помощью подходящего файла прошивки.
finding-unrecognised = Этот модем не распознан
finding-unrecognised-do = Порты у него есть, но программа не может определить их назначение. Если вы знаете нужный порт, выберите его ниже.
finding-network-card = Этот модем работает как сетевая карта
finding-network-card-do = Неисправности нет. Порта для команд у модема нет, поэтому программа не может с ним работать. Настройки модема HiLink находятся на его собственной странице в браузере, обычно http://192.168.8.1 или http://192.168.1.1. Некоторые старые модели перезапускаются с портами через http://192.168.1.1/html/switchProjectMode.html; новым нужна другая прошивка от оператора или мастерской.
finding-boot-rom = Работает только загрузочное ПЗУ модема
finding-boot-rom-do = Программа ничего ему не отправляет. Отключите модем, подождите десять секунд и подключите его снова. Если ничего не изменится, значит, прошивка не запускается, и мастерская может восстановить модем аварийным загрузчиком именно для этой модели.
finding-repair = Проверить и восстановить этот модем
finding-several = Подключено несколько модемов
finding-several-do = Оставьте только нужный или выберите его ниже.
finding-asking = Читаются сведения о модеме
finding-asking-do = В модеме ничего не меняется.
finding-ready = Модем подключён
finding-ready-do = Продолжите, чтобы прочитать сведения о нём.

several-title = Какой модем?
several-use = Выбрать { $product }, разъём USB { $place }
several-use-known = Выбрать { $model }, IMEI оканчивается на { $digits }, разъём USB { $place }
several-other = { $product }, разъём USB { $place }: { $state }
several-switch = Переключить модем в разъёме USB { $place } в режим модема

journals-unreadable-title = Некоторые журналы прежней работы не читаются
journals-unreadable-text = Если запись в модем осталась незавершённой, программа может этого не знать. Подключите его: он появится в режиме восстановления. Файлы: { $files }
interrupted-title = Работа с модемом { $model } была прервана
interrupted-file = Файл: { $file }. Подключите модем: если он в режиме восстановления, работу можно завершить.
interrupted-text = Подключите модем: если он в режиме восстановления, работу можно завершить.
interrupted-take-up = Возобновить
interrupted-leave = Не сейчас
interrupted-repair = Модем в режиме восстановления. Файл записывается заново целиком: нельзя узнать, какие части модем сохранил.
interrupted-last-checks = Весь файл был записан до прерывания, и модем с ним работает. Остались только последние проверки. Больше ничего не записывается.
interrupted-start-over = Модем работает как обычно, восстанавливать нечего. Можно начать заново.
interrupted-other-modem = Подключён другой модем. Подключите тот, с которым вы работали.
interrupted-check = Выполнить последние проверки
interrupted-over = Начать заново

other-file-text = Когда работа прервалась, записывался другой файл. Можно записать этот; тогда он будет записан целиком.
other-file-use = Всё равно использовать этот файл

waiting-title = Файл { $file } ждёт
waiting-text = Его можно будет открыть, когда работа с модемом закончится.
waiting-open = Открыть сейчас

simulated-lead = Виртуальный модем проходит те же шаги, что и настоящий. Настоящие модемы не затрагиваются.
simulated-scenario = Какой модем
simulated-fault = Что пойдёт не так
simulated-try = Попробовать с виртуальным модемом
simulated-unplug = Отключить виртуальный модем
simulated-plug-in = Подключить виртуальный модем
simulated-note = Виртуальный модем. В четыре раза быстрее настоящего.
simulated-options = Какой модем и что пойдёт не так
scenario-normal = E1550, который теряет сеть после прошивки
scenario-network-lost = E1550, который не находит сеть
scenario-half-flashed = Прошивка прервана, в режиме восстановления
scenario-pin-locked = SIM-карта запрашивает PIN-код
scenario-no-sim = Нет SIM-карты
scenario-locked = Привязан к другому оператору
scenario-wrong-model = Другая модель (E173)
scenario-cdrom-only = Определяется только CD-ROM
fault-none = Ничего
fault-unplug = Модем отключат во время записи
fault-refused = Модем отклонит часть
fault-lost-reply = Модем замолчит во время записи
fault-stays-away = Модем не вернётся
fault-old-version = Модем вернётся с прежней версией

by-hand-title = Выбор порта вручную
by-hand-lead = У модема несколько портов. Нужный называется PC UI. В Linux это обычно третий порт, в Windows он называется «3G PC UI Interface».
by-hand-listed = На этом компьютере:
by-hand-port = Порт PC UI
by-hand-download = Порт в режиме загрузки, если он другой
by-hand-use = Выбрать этот порт
by-hand-needed = Сначала введите имя порта.

## Your modem

modem-title = Ваш модем
modem-lead = Что вы хотите сделать?
modem-other = Выбрать другой модем
modem-ask-again = Прочитать снова
modem-not-flashed = Модем опознан, но эта программа не может его прошить
modem-not-flashed-text = Безопасный способ прошить его пока неизвестен. Но восстановить связь можно.

task-dashboard = Обновить дашборд
task-dashboard-text = Заменить программу на диске самого модема.
task-firmware = Прошить модем
task-firmware-text = Заменить внутреннее ПО модема.
task-network = Восстановить связь
task-network-text = Вернуть сеть, например после прошивки.
task-health = Отчёт о состоянии
task-functions = CD-ROM и голос
task-repair = Восстановить

identity-title = Данные модема
identity-copy = Копировать всё
radio-title = SIM-карта и сеть
fact-model = Модель
fact-maker = Производитель
fact-family = Семейство
fact-firmware = Прошивка
fact-hardware = Аппаратная версия
fact-dashboard = Дашборд
fact-compiled = Дата сборки
fact-imei = IMEI
fact-sim = SIM-карта
fact-lock = Привязка к оператору
fact-pin-request = Запрос PIN-кода
fact-network = Сеть
fact-operator = Оператор
fact-technology = Тип сети
fact-setting = Настройка сети
fact-signal = Сигнал
task-suggested = Рекомендуется
imei-reveal = Показать IMEI полностью
imei-hide = Скрыть IMEI
imei-check-digit = Контрольная цифра этого IMEI неверна. Возможно, его изменили.
lock-note = Эта программа не подбирает коды разблокировки. Каждый неверный код безвозвратно расходует попытку.
signal-strength = { $bars } из 5 делений, { $dbm } дБм
signal-none = нет сигнала
console-open = Открыть консоль AT
last-result = Показать последний результат
unlock-open = Разблокировать кодом
sim-open = PIN-код SIM-карты

repair-title = Этот модем нужно восстановить
repair-lead = Прошивка была прервана. Модем ждёт в режиме восстановления.
repair-what = Модем можно восстановить
repair-how = Выберите файл прошивки для этого модема. Он будет записан заново целиком, с самого начала.
repair-file = В прошлый раз использовался файл { $file }.
repair-safe = Не отключайте модем. Попытку можно без риска повторять сколько угодно раз.

## Choose file

choose-firmware-title = Выберите прошивку
choose-firmware-lead = Программа обновления от производителя, ZIP-архив с ней или образ прошивки. Файл проверяется целиком до начала записи.
choose-dashboard-title = Выберите дашборд
choose-dashboard-lead = Программа дашборда от производителя или ZIP-архив с ней. Файл проверяется целиком до начала записи.
choose-repair-title = Выберите прошивку для восстановления
choose-repair-lead = Если он у вас остался, используйте файл, запись которого прервалась.
choose-pick = Выбрать файл…
choose-picking = Открыто окно выбора файла
choose-no-picker = В этой системе нет окна выбора файла. Введите путь или перетащите файл в это окно.
choose-sample = Создать пример файла
choose-drop = Или перетащите файл в любое место этого окна.
choose-drop-now = Отпустите — файл будет проверен.
choose-by-path = Ввести путь
choose-path = Путь к файлу
choose-use-path = Проверить файл
choose-recent = Недавние файлы
choose-reading = Проверяется { $file }
file-remove = Убрать
file-sound = Файл цел. Подходит ли он, будет проверено, когда модем подключат.
choose-several = В файле несколько пакетов. Какой нужен?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Продолжить
choose-other-dashboard = Перейти к «Обновить дашборд»
choose-other-firmware = Перейти к «Прошить модем»
package-about = Об этом файле
package-kind = Содержимое
package-found-in = Где найдено
package-found-by = Как найдено
package-platform = Платформа
package-date = Дата создания
package-label = Метка диска
package-parts-value = { $parts ->
    [one] { $parts } часть, { $size }
    [few] { $parts } части, { $size }
    [many] { $parts } частей, { $size }
   *[other] { $parts } части, { $size }
}
version-now = Сейчас
version-target = После

check-file-sound = Файл цел, и все контрольные суммы верны
check-file-fits = Файл подходит этому модему
check-file-not-fits = Файл не подходит этому модему
check-file-unknown = Соответствие файла модему
check-file-later = Файл сравнивается с модемом в режиме загрузки до начала записи.
check-port = Модем отвечает, и другие программы его не используют
check-one-modem = Подключён только один модем
check-one-modem-do = Отключите другие модемы.
check-power = Заряда компьютера достаточно
check-power-low = Заряд батареи слишком мал. Подключите зарядное устройство.
check-power-battery = Лучше подключить зарядное устройство.
check-journal = Журнал доступен для записи
check-cards = Если в модеме есть карта microSD, извлеките её
check-cards-do = SIM-карту можно оставить.
outcome-waiting = Проверяется
outcome-advice = Рекомендуется
outcome-blocked = Нужно устранить
outcome-note = Примечание
outcome-not-seen = Не подтверждено

## Why a button cannot be pressed

why-no-modem = Модем не найден. Подключите его.
why-no-file = Сначала выберите файл.
why-reading = Файл проверяется.
why-refused = Этот файл нельзя использовать. Выберите другой.
why-other-task = Этот файл для другого шага.
why-other-modem = Этот файл для другого модема.
why-other-file = Это не тот файл, который записывался, когда работа прервалась.
why-power = Заряд батареи слишком мал. Подключите зарядное устройство.
why-journal = Не удаётся записать журнал. Освободите место на диске.
why-looking = Проверки ещё не завершены.
why-reason = Укажите, почему вы хотите продолжить.
why-model = Введите { $model } для подтверждения.
why-agree = Отметьте «Даю согласие», чтобы продолжить.
why-arming = Сначала прочитайте эту страницу.
why-at-work = Модем занят.

## Review

review-title = Сводка
review-lead = Пока ничего не записано.
review-change-file = Сменить
review-time = Время
review-takes = обычно около { $minutes } мин
review-checks-passed = Пройдено проверок: { $passed } из { $all }
review-does-firmware = Прошивка модема будет заменена.
review-does-dashboard = Дашборд, программа на диске самого модема, будет заменён.
review-does-repair = Файл будет целиком записан в модем, который ждёт в режиме восстановления.
review-loses-setting = Настройка сети может потеряться. Потом сеть можно будет вернуть.
review-stays-firmware = Прошивка останется прежней.
review-stays-identity = IMEI, SIM-карта и состояние привязки не затрагиваются.
review-stay-plugged = Модем должен оставаться подключённым до конца. Не закрывайте крышку компьютера.
review-if-fails = Если что-то не получится, модем останется ждать в режиме восстановления и попытку можно будет повторить.
review-proven = Запись проверена на виртуальном модеме и на данных, снятых с настоящего. На настоящем модеме её ещё никто не пробовал.
review-keep-copy = Сначала сохранить резервную копию данных и настроек модема на этом компьютере
review-keep-copy-always = Без резервной копии нельзя: этот файл записывает область настроек.
review-agree = Даю согласие
review-flash-button = Прошить { $model } { $imei }
review-copy-and-flash-button = Сохранить копию и прошить { $model } { $imei }
review-dashboard-button = Обновить дашборд: { $model } { $imei }
review-repair-button = Восстановить { $model }
force-title = Не удаётся определить, подходит ли этот файл
force-text = Неподходящий файл может вывести модем из строя. Продолжайте, только если уверены в этом файле. Ваша причина сохранится в журнале.
force-reason = Ваша причина
force-type-model = Введите { $model } для подтверждения.
force-model = Модель

## Working

working-firmware = Прошивка модема
working-dashboard = Обновление дашборда
working-repair = Восстановление
working-lead = Не отключайте модем и не давайте компьютеру уснуть.
working-begins = Запуск
working-bar = Ход всей работы
working-bytes = { $done } из { $total }
working-speed = { $speed }/с
working-silent = Ожидание модема ({ $seconds } с)
working-usual = обычно меньше минуты
working-prompt = Пожалуйста, сделайте это сейчас
working-speeds = Скорость с начала записи: сейчас { $now }/с, наименьшая { $least }/с, наибольшая { $most }/с
group-prepare = Подготовка
group-switch = Переключение
group-write = Запись
group-write-part = Запись, часть { $part } из { $parts }
group-restart = Перезапуск
group-check = Проверка
left-seconds = осталось около { $seconds } с записи
left-minutes = { $minutes ->
    [one] осталось около { $minutes } минуты записи
    [few] осталось около { $minutes } минут записи
    [many] осталось около { $minutes } минут записи
   *[other] осталось около { $minutes } минуты записи
}
stop-at-once = Отмена
stop-at-once-means = Если отменить сейчас, модем останется прежним.
stop-leads-back = Отмена
stop-leads-back-means = Ничего не записано. Если модем останется в режиме восстановления, отключите его и подключите снова.
stop-half-written = Остановить после этого блока
stop-half-written-means = Если остановить сейчас, запись останется незавершённой, а модем — в режиме восстановления. Лучше дождаться конца.
stop-title = Остановить здесь?
stop-go-on = Дать закончить
stop-unproven = Пропустить последние проверки
stop-unproven-means = Модем принял всё. Он перезапускается, это занимает до четырёх минут. Если остановить сейчас, последние проверки можно провести позже.
stop-asked-means = Работа остановится, как только это будет безопасно.

## Result

result-firmware-title = Прошивка завершена
result-dashboard-title = Дашборд обновлён
result-repair-title = Восстановление завершено
result-not-known = Состояние модема неизвестно
result-old-version = Модем работает с прежней прошивкой
result-waiting = Ожидание модема. Подключите его.
result-took-seconds = Заняло { $seconds } с.
result-took-minutes = Заняло { $minutes } мин { $seconds } с.
result-save = Сохранить этот результат…
result-copy = Резервная копия данных и настроек модема сохранена.
result-copy-path = Копировать путь
result-no-network = Модем пока не в сети
result-no-network-do = После прошивки так бывает часто. Выберите «Проверить сеть», чтобы вернуть её.
result-check-network = Проверить сеть
result-to-modem = К вашему модему
proof-parts = { $parts ->
    [one] Модем принял { $parts } часть ({ $size })
    [few] Модем принял все { $parts } части ({ $size })
    [many] Модем принял все { $parts } частей ({ $size })
   *[other] Модем принял все { $parts } части ({ $size })
}
proof-again = Всё записано заново с первой части. Частей принято до прерывания: { $before }.
proof-skipped = Все части были приняты до прерывания, поэтому ни одна не записана заново.
proof-came-back = Модем вернулся и отвечает
proof-not-read = Модем вышел из режима восстановления. Его версия заново не прочитана
proof-version = Модем сообщает версию прошивки { $version }
proof-dashboard = Модем сообщает версию дашборда { $version }
proof-dashboard-unknown = Этот модем не сообщает версию своего дашборда
after-title = Последние шаги
after-lead = Нужны после каждого обновления дашборда. Между шагами это окно можно закрыть.
after-plug-in = Подключите модем снова и подождите, пока он определится.
after-restart-again = Перезагрузите компьютер ещё раз: это нужно драйверу.
after-check-network = Проверьте сеть.
after-waits-unplug = Этот шаг выполнится сам, когда модем будет отключён.
after-waits-plug-in = Этот шаг выполнится сам, когда модем будет найден.
after-done = Готово, дальше
after-skip = Пропустить эти шаги

remedy-ask-again = Повторить
remedy-install-rule = Установить правило доступа
remedy-keep-off = Заблокировать ModemManager
remedy-choose-file = Выбрать другой файл
remedy-repair = Восстановить
remedy-flash-again = Прошить ещё раз
remedy-go-to-dashboard = К шагу «Обновить дашборд»
remedy-go-to-firmware = К шагу «Прошить модем»
remedy-review-again = Назад к сводке
remedy-support = Сохранить файл для поддержки
problem-copy = Копировать подробности
problem-technical = Технические подробности: { $details }

rule-installing = Правило доступа устанавливается
rule-installing-do = Компьютер запрашивает пароль администратора.
rule-installed = Правило доступа установлено
rule-installed-do = Если модем всё ещё не найден, отключите его, подождите десять секунд и подключите снова.
rule-failed = Правило доступа не установлено
rule-failed-do = Выполните эти команды в терминале, затем отключите модем и подключите его снова.
rule-copy = Копировать команды

## Network

network-title = Восстановить связь
network-lead = Посмотрите, что не так, измените настройку и проследите, как модем найдёт сеть.
network-diagnosis = Что сообщает модем
network-watch-on = Следить за сетью
network-watch-off = Больше не следить
network-before = До
network-after = После
network-read-back = Прочитано сейчас
network-command = Команда
network-sent = Отправлено
network-guide = Эта настройка возвращает сеть большинству модемов после прошивки.
network-mode = Режим сети
network-roaming = Разрешить сети других операторов (роуминг)
network-roaming-kept = Роуминг в этом модеме включён и останется включённым. Без галочки отправляется в точности команда из руководства.
network-reversible = Прежняя настройка сохраняется. Её можно вернуть.
network-send = Отправить в модем
network-sending = Настройка отправляется
network-sending-undo = Прежняя настройка отправляется
network-searching = Ожидание сети, { $seconds } из { $limit } с
network-stop = Больше не ждать
network-looking-means = Это занимает от одной до трёх минут.
network-found = Модем снова в сети
network-not-found = Настройка сохранена, но сеть пока не найдена
network-undone = Прежняя настройка возвращена
network-already-set = Настройка уже была верной. Причина в другом.
network-took = Сеть найдена через { $seconds } с.
network-undo = Вернуть
network-undo-means = Прежняя настройка будет отправлена снова. Найденная сеть может пропасть.
network-send-again = Отправить снова
network-done = Готово
network-again = Проверить снова
signal-history = Сигнал за последние { $seconds } с: последнее значение { $now } дБм, минимум { $least } дБм, максимум { $most } дБм. Замеров в сети: { $registered } из { $count }.
signal-history-none = За последние { $seconds } с сигнал не измерен. Замеров в сети: { $registered } из { $count }.
hint-registered = Модем в сети.
hint-no-sim = SIM-карты нет. Отключите модем, вставьте карту и подключите модем снова.
hint-pin = SIM-карта запрашивает PIN-код. Введите его на странице PIN-кода или в телефоне.
hint-denied = Сеть не принимает эту SIM-карту. Узнайте у оператора, активна ли она.
hint-locked = Модем привязан к другому оператору. Поможет только подходящая SIM-карта или код разблокировки от оператора.
hint-setting = Настройка сети необычна. После прошивки так бывает часто, здесь это можно исправить.
hint-searching = Модем не в сети. Настройка выглядит верной, поэтому причина может быть в приёме или в SIM-карте.

## Health report, and the functions of the modem

health-lead = Что модем сообщает о себе, в привычном владельцам порядке, и что выглядит неправильно.
health-save = Сохранить отчёт…
health-save-failed = Отчёт не сохранён
health-reveal = Показывать номера и имена полностью
functions-lead = Что модем показывает компьютеру кроме портов и принимает ли он голосовые вызовы.
functions-cdrom-title = CD-ROM и устройство чтения карт
functions-cdrom-means = Модем запоминает это и применяет при следующем подключении. Порты остаются. Прежнее значение сохраняется, и его возвращает одна кнопка.
functions-off = CD-ROM выключен, устройство чтения карт включено
functions-all-off = Оба выключены
functions-factory = Как настроил производитель
functions-now = { $value } (сейчас)
functions-choose = Выберите, что модем должен показывать.
functions-is-so = Модем уже так настроен. Чтобы изменить, выберите другое состояние.
functions-seen = Видно компьютеру
functions-disks = { $count ->
        [0] нет дисков
        [one] { $count } диск
        [few] { $count } диска
       *[other] { $count } дисков
    }
functions-disks-now = { $count ->
        [0] Сейчас компьютер не видит дисков модема.
        [one] Сейчас компьютер видит { $count } диск модема.
        [few] Сейчас компьютер видит { $count } диска модема.
       *[other] Сейчас компьютер видит { $count } дисков модема.
    }
functions-doubted = Это не соответствует новому значению. Прежде чем полагаться на него, посмотрите отчёт о состоянии.
functions-change = Изменить { $model } { $imei }
functions-restore = Вернуть прежнее значение
functions-not-told = Модем не сообщает, как это настроено, поэтому ничего не меняется.
functions-changing = Изменение настройки
functions-stop = Не ждать
functions-stop-means = Модем уже сохранил значение. Если не ждать, вы лишь не увидите, как он вернётся.
functions-in-force = Модем подключён заново и сообщает новое значение
functions-stored = Модем сохранил новое значение
functions-stored-do = Отключите модем и подключите его снова. До этого он работает как раньше.
functions-already = У модема уже было это значение. Ничего не отправлено.
functions-voice-means = Некоторые программы звонят через модем. Это включается один раз и остаётся включённым.
functions-voice-on = Включить в { $model } { $imei }
functions-voice-done = Голосовые вызовы включены

## Codes that use up attempts

unlock-title = Разблокировать модем
unlock-lead = Кодом его оператора, для SIM-карт других операторов.
unlock-where = Запросите код у оператора, который продал модем, и назовите IMEI. Эта программа не вычисляет и не подбирает коды.
unlock-once = Код отправляется один раз, по нажатию кнопки. Неверный код безвозвратно расходует попытку; верный навсегда снимает привязку.
unlock-foreign = Он нужен только с SIM-картой другого оператора.
unlock-code = Код разблокировки, восемь цифр
unlock-again = Код ещё раз
unlock-short = Введите восемь цифр кода.
unlock-send = Отправить код один раз
unlock-done = Модем разблокирован
unlock-done-text = Он сообщает, что принимает эту SIM-карту без кода.
code-differs = Два поля не совпадают.
code-few = Осталось попыток: { $attempts }. Введите это число, чтобы ни одна не пропала по ошибке.
code-few-missing = Введите число оставшихся попыток.
code-attempts = Число оставшихся попыток
code-left = Осталось попыток
code-before = Попыток было
code-after = Попыток сейчас
code-sending = Код отправляется, попытки читаются снова
code-sending-means = Не отключайте модем.
code-read-again = Прочитать данные модема снова
code-simulated = Виртуальный модем принимает { $code }.
sim-title = PIN-код SIM-карты
sim-lead = Введите его либо отключите или включите его запрос. Больше ничего на карте не меняется.
sim-requested = включён, при каждом запуске карты
sim-not-requested = отключён
sim-enter-means = Модем найдёт сеть, когда PIN-код будет введён.
sim-off-means = Если запрос отключён, картой может пользоваться роутер, но и любой, у кого она в руках.
sim-on-means = Если запрос включён, карта запрашивает PIN-код при каждом запуске.
sim-wrong-means = Неверный PIN-код расходует попытку. После последней карта запросит PUK-код.
sim-code = PIN-код, от четырёх до восьми цифр
sim-again = PIN-код ещё раз
sim-short = Введите PIN-код.
sim-enter = Ввести PIN-код
sim-off = Отключить запрос
sim-on = Включить запрос
sim-done-enter = PIN-код верный, SIM-карта готова
sim-done-off = SIM-карта больше не запрашивает PIN-код
sim-done-on = SIM-карта будет запрашивать PIN-код со следующего запуска

## AT console

console-title = Консоль AT
console-lead = Для опытных пользователей. Команды идут прямо в модем. Опасные команды блокируются.
console-queries = Запросы:
console-nothing = Пока ничего не отправлено.
console-copy = Копировать всё
console-clear = Очистить
console-reveal = Показать номера полностью
console-hide = Скрыть номера
console-line = Команда
console-send = Отправить
console-send-anyway = Всё равно отправить
console-empty = Сначала введите команду.
console-closed = Консоль закрыта.
console-reopen = Открыть снова
console-blocked = Эта команда заблокирована
console-careful = Будьте осторожны: чтобы продолжить, нажмите «Отправить» ещё раз
console-left-out = { $lines ->
    [one] (пропущена { $lines } строка)
    [few] (пропущены { $lines } строки)
    [many] (пропущено { $lines } строк)
   *[other] (пропущено { $lines } строки)
}
console-silent = (нет ответа)
console-refused = { $line } (заблокировано)

## Log, support file

log-title = Протокол
log-show = Показать протокол
log-close = Закрыть протокол
log-copy = Копировать
log-masked = Идентификационные номера скрыты.
support-save = Сохранить файл для поддержки…
support-title = Файл для поддержки
support-lead = ZIP-файл с протоколом, журналами и настройками для того, кто вам помогает. Никуда ничего не отправляется.
support-reveal = Показывать идентификационные номера полностью
support-gathering = Идёт сбор данных
support-preview = Содержимое
support-save-as = Сохранить как…
support-saved = Сохранено как { $path }
record-switch = Записывать весь обмен с модемом
record-means = Начнётся при следующем выборе модема. Идентификационные номера и PIN-коды удаляются.
record-where = Записано в { $path }

## Settings

settings-title = Настройки
settings-language = Язык
settings-theme = Цвета
settings-zoom = Размер текста
settings-smaller = Уменьшить
settings-larger = Увеличить
settings-motion = Меньше анимации
theme-system = Как в системе
theme-light = Светлые
theme-dark = Тёмные
theme-high-contrast = Высокий контраст
theme-to-light = Включить светлые цвета
theme-to-dark = Включить тёмные цвета
theme-to-system = Включить цвета системы

## About, help

about-title = О программе Modem Medic
about-version = Версия { $version }
about-copy = Копировать версию
about-what = Опознаёт, обновляет, прошивает и восстанавливает 3G-модемы класса Huawei E1550, а также восстанавливает их связь с сетью.
about-privacy = Никакой телеметрии. Нет доступа к сети: ничто не покидает этот компьютер само по себе.
about-proven = Эту программу ещё никто не запускал с настоящим модемом. Она проверена на записанных данных и на виртуальном модеме.
about-licence = Свободная программа под лицензией MIT или Apache 2.0, на ваш выбор.
about-licences = Лицензии программы и шрифтов
help-title = Справка
help-connect = Подключите модем. Когда он определится, следующий шаг откроется автоматически. Если модем не определяется, на странице сказано, почему и что делать.
help-modem = Эта страница показывает, что модем сообщает о себе. Выберите, что вы хотите сделать.
help-choose = Выберите файл, который вы скачали для своего модема. Он будет прочитан и проверен целиком. Здесь ничего не записывается.
help-review = Прочитайте, что произойдёт, и посмотрите на проверки. Ничего не записывается, пока вы не дадите согласие и не нажмёте кнопку.
help-working = Не отключайте модем. На странице сказано, что сейчас происходит и к чему приведёт остановка.
help-result = На этой странице сказано только то, что подтверждено. Если что-то не удалось, здесь сказано, что это значит и что делать дальше.
help-network = Посмотрите, что сообщает модем, и отправьте настройку. Прежняя настройка сохраняется, её можно вернуть.
help-health = Эта страница показывает всё, что прочитано с модема, что выглядит неправильно и что делать. Её можно копировать или сохранить как текст либо страницу для печати. Номера скрыты, пока вы не попросите их показать.
help-functions = Выберите, что модем показывает компьютеру, затем отключите его и подключите снова, когда об этом попросят. Прежнее значение сохраняется, его можно вернуть.
help-console = Вводите AT-команды и читайте ответы. Стрелка вверх возвращает прежние команды.
help-vendor = Запускает программу производителя после вашего согласия, следит за модемом и читает его версию до и после. Modem Medic никогда не останавливает эту программу.
help-unlock = Код даёт оператор. Оставшиеся попытки читаются до и после; только по ним видно, верный ли он.
help-sim = Введите PIN-код либо отключите или включите его запрос. PUK-код, если карта его запрашивает, вводят в телефоне.
help-keys = Клавиши
help-key-tab = Следующий элемент
help-key-escape = Назад или закрыть диалог
help-key-help = Эта справка
help-key-open = Выбрать файл
help-key-log = Протокол
help-key-zoom = Размер текста

## Leaving

leave-title = Работа с модемом ещё не закончена
leave-at-once = Если выйти сейчас, работа будет отменена. Ничего не записано.
leave-half-written = Если выйти сейчас, запись останется незавершённой, а модем — в режиме восстановления. Завершить можно позже.
leave-wait = Модем ещё не готов. Пожалуйста, дождитесь конца.
leave-program = Программа производителя ещё работает. Если выйти сейчас, она продолжит работу, но за модемом больше не будет наблюдения. Не отключайте модем, пока программа не завершит работу.
leave-stay = Остаться
leave-anyway = Всё равно выйти
closing-title = Закрытие
closing-text = Текущая работа завершится, как только это будет безопасно. Затем окно закроется.
broken-at-work = В окне произошла ошибка. Работа с модемом продолжается: не отключайте его и подождите.
broken-idle = В окне произошла ошибка. С модемом ничего не случилось.
broken-again = Перезагрузить окно

vendor-offer = Запустить под наблюдением
vendor-title = Запуск программы производителя
vendor-lead = Эта программа не может прочитать прошивку в выбранном файле. Она может запустить программу производителя и следить за модемом.
vendor-honest = Что делает программа производителя, от нас не зависит. Подтверждается только версия до и после.
vendor-file = Программа
vendor-hashing = Вычисляется контрольная сумма
vendor-close = Сначала закройте дашборд и все программы, которые используют модем
vendor-stay = Не отключайте модем, пока программа производителя не сообщит о завершении
vendor-agree = Даю согласие: мне известно, откуда этот файл, и я хочу его запустить
vendor-start = Запустить { $file }
vendor-running = Программа производителя работает
vendor-finished = Программа завершила работу
vendor-finished-means = Нажмите кнопку, когда программа производителя сообщит о завершении. Кнопка ничего не останавливает.
vendor-reading = Данные модема читаются снова
vendor-elsewhere = Запустите её на компьютере с Windows или в виртуальной машине с Windows, куда проброшено USB-устройство модема, в том числе в режиме загрузки. Через Wine модем недоступен.
vendor-seen-started = Программа запущена
vendor-seen-start-yourself = Программа просит права администратора. Запустите её сами, за модемом всё равно ведётся наблюдение
vendor-seen-modem = Модем подключён
vendor-seen-download = Модем в режиме загрузки
vendor-seen-away = Компьютер сейчас не видит модем
vendor-seen-ended = Программа завершилась
vendor-changed = Версия изменилась
vendor-unchanged = Версия та же, что и раньше
vendor-before = Прошивка до
vendor-after = Прошивка сейчас
vendor-dashboard-before = Дашборд до
vendor-dashboard-after = Дашборд сейчас
