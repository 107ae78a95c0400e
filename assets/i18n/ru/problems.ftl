# Что может пойти не так: что произошло и что делать дальше.
# Заголовки — короткие предложения без точки. Действия — одно-два предложения.

## Поиск модема и его порта

problem-no-device-title = Модем не найден
problem-no-device-action = Подключите модем, подождите десять секунд и повторите попытку. Если вы выбирали порт сами, выберите порт PC UI.

problem-several-modems-title = Подключено несколько модемов
problem-several-modems-action = Оставьте только нужный или выберите его на первой странице.

problem-no-driver-title = Модем подключён, но порта для него на компьютере нет
problem-no-driver-action = Подождите десять секунд. Если ничего не изменится, загрузите драйвер командой sudo modprobe option (Linux) или установите драйвер с диска самого модема (Windows), затем отключите модем и подключите его снова.

problem-cdrom-mode-title = Модем всё ещё определяется как CD-ROM
problem-cdrom-mode-action = Подождите десять секунд. Если ничего не изменится, в Linux позвольте этой программе переключить его, а в Windows запустите программу установки с диска модема. Затем отключите модем и подключите его снова.

problem-network-card-title = Этот модем работает как сетевая карта
problem-network-card-action = Неисправности нет: порта для команд у модема нет, поэтому программа не может с ним работать. Настройки модема HiLink находятся на его собственной странице в браузере, обычно http://192.168.8.1 или http://192.168.1.1. Некоторые старые модели перезапускаются с портами через http://192.168.1.1/html/switchProjectMode.html; новым нужна другая прошивка от оператора или мастерской.

problem-boot-rom-title = Работает только загрузочное ПЗУ модема
problem-boot-rom-action = Программа ничего ему не отправляет. Отключите модем, подождите десять секунд и подключите его снова. Если ничего не изменится, значит, прошивка не запускается, и мастерская может восстановить модем аварийным загрузчиком именно для этой модели.

problem-no-permission-title = У вас нет прав на использование этого порта
problem-no-permission-action = Установите правило доступа этой программы или добавьте себя в группу порта, обычно dialout, и войдите снова. Не запускайте эту программу от имени root.

problem-no-device-permission-title = У вас нет прав на использование этого USB-устройства
problem-no-device-permission-action = Установите правило доступа этой программы. Группа вроде dialout здесь не поможет. Не запускайте эту программу от имени root.

problem-held-by-driver-title = Эту часть модема использует драйвер компьютера
problem-held-by-driver-action = Выберите последовательный порт, названный в подробностях, например /dev/ttyUSB2, или не выбирайте порт: модем будет найден автоматически.

problem-busy-title = Модем занят другой программой
problem-busy-action = Закройте Mobile Partner, программу подключения вашего оператора или терминал либо остановите ModemManager и повторите попытку.

problem-modem-manager-title = Модем занят программой ModemManager или может быть занят в любой момент
problem-modem-manager-action = Заблокируйте ModemManager правилами доступа этой программы, отключите модем и подключите его снова. Затем повторите попытку.

problem-modem-manager-rules-title = Этот компьютер не позволяет заблокировать ModemManager для модема
problem-modem-manager-rules-action = Установите правила доступа этой программы и повторите попытку. Модем можно не отключать; если он в режиме восстановления, сначала отключите его и подключите снова.

problem-modem-manager-replug-title = ModemManager занял модем раньше, чем были установлены правила доступа
problem-modem-manager-replug-action = Отключите модем и подключите его снова. Затем повторите попытку.

problem-port-unusable-title = Это не последовательный порт или он непригоден
problem-port-unusable-action = Проверьте имя порта и выберите другой.

problem-port-failed-title = Компьютер сообщил о сбое порта
problem-port-failed-action = Подключите модем к другому разъёму USB без концентратора и повторите попытку.

problem-unplugged-title = Модем отключён или связь с ним потеряна
problem-unplugged-action = Подключите модем снова, до упора и прямо к компьютеру, и повторите попытку.

problem-not-a-modem-title = На этом порту ничто не отвечает как модем
problem-not-a-modem-action = Выберите порт PC UI или отключите модем, подключите его снова и подождите десять секунд.

problem-diagnostics-port-title = Это диагностический порт, он не принимает AT-команды
problem-diagnostics-port-action = Выберите порт PC UI. Если это он и есть, отключите модем, подождите десять секунд и подключите снова.

## Разговор с модемом

problem-no-answer-title = Модем не ответил
problem-no-answer-action = Отключите модем, подключите его снова и повторите попытку. Если он так и не отвечает, попробуйте другой разъём USB.

problem-bad-answer-title = Ответ модема не удалось разобрать
problem-bad-answer-action = Закройте другие программы, которые могут использовать модем, отключите его, подключите снова и повторите попытку.

problem-command-refused-title = Модем отклонил команду
problem-command-refused-action = Команда и точный ответ модема приведены в подробностях.

problem-pin-required-title = SIM-карта запрашивает PIN-код
problem-pin-required-action = Введите PIN-код на странице «PIN-код SIM-карты» либо в телефоне и повторите попытку.

problem-no-sim-title = В модеме нет SIM-карты
problem-no-sim-action = Отключите модем, вставьте SIM-карту, подключите модем снова и повторите попытку.

problem-no-network-title = Модем не нашёл сеть
problem-no-network-action = Перейдите туда, где есть приём, и проверьте снова. Если другие телефоны того же оператора здесь работают, его сеть, возможно, больше не обслуживает такие модемы.

problem-network-denied-title = Сеть не принимает эту SIM-карту
problem-network-denied-action = Узнайте у оператора, активна ли карта и не привязан ли модем к другому оператору.

problem-operator-lock-title = Модем привязан к оператору
problem-operator-lock-action = Вставьте SIM-карту этого оператора или запросите у него код разблокировки.

problem-radio-off-title = Радиомодуль модема выключен
problem-radio-off-action = Возможно, его выключила программа подключения. Отключите модем, подключите его снова и повторите попытку.

problem-setting-not-kept-title = Модем не сохранил новую настройку
problem-setting-not-kept-action = Отключите модем, подключите его снова и повторите попытку. Прежняя настройка сохранена в журнале.

problem-identity-lost-title = Не удаётся определить, какой это модем
problem-identity-lost-action = Его IMEI утерян, и прежняя настройка могла быть от другого модема. Выберите нужную настройку сами.

problem-nothing-to-undo-title = Нет прежней настройки этого модема, к которой можно вернуться
problem-nothing-to-undo-action = Вернуть настройку можно после изменения, сделанного этой программой на этом компьютере.

problem-not-a-backup-title = Это не резервная копия, сделанная этой программой
problem-not-a-backup-action = Выберите копию, которую сделала эта программа.

problem-backup-of-another-title = Эта копия не от этого модема
problem-backup-of-another-action = Ничего не отправлено. Выберите копию этого модема или подтвердите, что эту можно использовать.

problem-cdrom-not-safe-title = CD-ROM этого модема нельзя безопасно изменить
problem-cdrom-not-safe-action = Известно, что после такого изменения возвращаются только модемы семейства E1550. У других неверное значение может убрать все порты, поэтому ничего не отправлено.

problem-no-code-needed-title = С этой SIM-картой код разблокировки не нужен
problem-no-code-needed-action = Ничего не отправлено. Привязка модема видна только с SIM-картой другого оператора. Чтобы убедиться, отключите модем, вставьте такую карту, подключите его и посмотрите снова.

problem-locked-for-good-title = Модем больше не принимает коды разблокировки
problem-locked-for-good-action = Ничего не отправлено. С SIM-картами своего оператора модем по-прежнему работает. Если коды никто не вводил, счётчик так задан в прошивке оператора, и тогда никакой код не поможет. Перепрошивка попыток не вернёт.

problem-last-unlock-attempt-title = Осталась одна попытка для кода разблокировки
problem-last-unlock-attempt-action = Ничего не отправлено. Неверный код заблокирует модем навсегда, поэтому эта программа никогда не использует последнюю попытку. Попросите оператора разблокировать модем.

problem-lock-unknown-title = Модем не сообщает ясно о привязке к оператору
problem-lock-unknown-action = Пока это так, код не отправляется. Отключите модем, подождите десять секунд, подключите его снова и прочитайте его данные. Некоторые прошивки о привязке вообще не сообщают.

problem-code-malformed-title = У этого кода неверная длина
problem-code-malformed-action = Ничего не отправлено. В коде разблокировки ровно восемь цифр, в PIN-коде от четырёх до восьми.

problem-codes-differ-title = Два кода не совпадают
problem-codes-differ-action = Ничего не отправлено. Введите код ещё раз, дважды.

problem-attempts-not-confirmed-title = Число оставшихся попыток не подтверждено
problem-attempts-not-confirmed-action = Ничего не отправлено. Прочитайте данные модема снова и введите число попыток, которое он сообщает.

problem-another-modem-title = Отвечает другой модем, не тот, что был показан
problem-another-modem-action = Ничего не отправлено. Прочитайте данные модема снова. Код разблокировки подходит только одному модему, с его IMEI.

problem-code-wrong-title = Код разблокировки неверный
problem-code-wrong-action = Не подбирайте другой. Запросите код у оператора и проверьте, что он выдан для IMEI этого модема.

problem-pin-wrong-title = PIN-код неверный
problem-pin-wrong-action = Уточните PIN-код, прежде чем пробовать снова. Когда попыток не остаётся, SIM-карта запрашивает PUK-код: он напечатан на карточке, из которой её выломали.

problem-code-not-looked-at-title = Модем не проверил код
problem-code-not-looked-at-action = Ни одна попытка не потеряна. Отключите модем, подождите десять секунд, подключите его снова и попробуйте ещё раз.

problem-code-outcome-unknown-title = Неизвестно, принят ли код
problem-code-outcome-unknown-action = Не отправляйте его снова. Отключите модем, подождите десять секунд, подключите его снова и прочитайте его данные: тогда он сообщит, принят ли код и сколько попыток осталось.

problem-puk-required-title = SIM-карта запрашивает PUK-код
problem-puk-required-action = PUK-код напечатан на карточке, из которой выломана SIM-карта; его сообщает и оператор. Вставьте SIM-карту в телефон и введите PUK-код там. Десять неверных кодов выводят карту из строя, поэтому эта программа его не вводит.

problem-last-pin-attempt-title = Осталась одна попытка для PIN-кода
problem-last-pin-attempt-action = Ничего не отправлено. Эта программа никогда не использует последнюю попытку. Вставьте SIM-карту в телефон и введите PIN-код там; после ошибки она запросит PUK-код.

problem-pin-unknown-title = Модем не сообщает ясно о состоянии SIM-карты
problem-pin-unknown-action = Ничего не отправлено. Отключите модем, подождите десять секунд, подключите его снова и попробуйте ещё раз или вставьте SIM-карту в телефон и сделайте это там.

## Файл

problem-file-unreadable-title = Не удаётся прочитать файл
problem-file-unreadable-action = Проверьте, что файл на месте и у вас есть право его открыть.

problem-file-empty-title = Файл пуст
problem-file-empty-action = Скачайте файл заново.

problem-file-too-large-title = Файл слишком велик для прошивки такого модема
problem-file-too-large-action = Выберите сам файл прошивки или дашборда. Файлы больше 512 МиБ не принимаются.

problem-file-is-web-page-title = Это веб-страница, а не прошивка
problem-file-is-web-page-action = Вместо файла сохранилась страница. Скачайте файл заново кнопкой загрузки на самой странице.

problem-not-firmware-title = В файле не найдена прошивка
problem-not-firmware-action = Выберите другой файл. Некоторые программы производителей прячут прошивку в виде, который эта программа не умеет читать.

problem-program-without-firmware-title = В этой программе для Windows нет прошивки, которую можно прочитать
problem-program-without-firmware-action = Возможно, это установщик или программа обновления производителя в собственном формате. Запустите её в Windows, как указывает производитель.

problem-archive-damaged-title = Архив повреждён или имеет неизвестный тип
problem-archive-damaged-action = Скачайте его заново или распакуйте сами и выберите файл внутри.

problem-archive-method-title = Этот ZIP-архив упакован способом, который здесь открыть нельзя
problem-archive-method-action = Распакуйте его программой, которой он упакован, или 7-Zip и выберите файл внутри.

problem-archive-of-images-title = В архиве набор образов прошивки
problem-archive-of-images-action = Распакуйте его в папку и выберите эту папку или файл .hmf в ней.

problem-file-in-pieces-title = Это один кусок разделённого файла
problem-file-in-pieces-action = Положите все куски в одну папку, соедините или распакуйте их программой, которой файл разделён, например 7-Zip, и выберите целый файл.

problem-download-unfinished-title = Загрузка этого файла не закончена
problem-download-unfinished-action = Дождитесь, пока браузер её закончит, или скачайте файл заново. Затем выберите готовый файл.

problem-archive-rar-title = Это архив RAR, который здесь не открывается
problem-archive-rar-action = Распакуйте его другой программой, например 7-Zip, и выберите файл внутри.

problem-archive-cabinet-title = Это архив CAB, который здесь не открывается
problem-archive-cabinet-action = Распакуйте его другой программой, например 7-Zip, и выберите файл внутри.

problem-archive-installshield-title = Это установщик InstallShield, который здесь не открывается
problem-archive-installshield-action = Запустите его в Windows и оставьте открытой первую страницу. Многие к этому времени уже распаковали свои файлы во временную папку: найдите там большой файл .exe или .bin и выберите его.

problem-archive-of-other-kind-title = Это архив, образ диска или установщик такого вида, который здесь не открывается
problem-archive-of-other-kind-action = Распакуйте его другой программой, например 7-Zip, и выберите файл внутри.

problem-seven-zip-unreadable-title = Этот архив 7-Zip не читается
problem-seven-zip-unreadable-action = Распакуйте его программой 7-Zip и выберите файл внутри. Если и это не удастся, скачайте его ещё раз.

problem-archive-too-deep-title = В архиве слишком много вложенных друг в друга архивов
problem-archive-too-deep-action = Распакуйте его сами и выберите файл внутри.

problem-archive-encrypted-title = Архив защищён паролем
problem-archive-encrypted-action = Распакуйте его сами и выберите файл внутри.

problem-archive-without-firmware-title = В архиве нет прошивки
problem-archive-without-firmware-action = Выберите другой файл.

problem-folder-without-firmware-title = В папке нет прошивки
problem-folder-without-firmware-action = Выберите другую папку или сам файл.

problem-folder-too-large-title = В папке слишком много файлов, чтобы их просмотреть
problem-folder-too-large-action = Выберите сам файл прошивки.

problem-archive-ambiguous-title = Найдено больше одного пакета прошивки
problem-archive-ambiguous-action = Выберите нужный.

problem-file-truncated-title = Файл обрезан
problem-file-truncated-action = Скачайте файл заново и сравните его размер с указанным на странице.

problem-prefix-invalid-title = Начало пакета прошивки повреждено
problem-prefix-invalid-action = Скачайте файл заново.

problem-header-damaged-title = Один из заголовков пакета прошивки повреждён
problem-header-damaged-action = Скачайте файл заново.

problem-header-version-title = Неизвестная версия формата пакета прошивки
problem-header-version-action = Выберите другой файл.

problem-header-size-title = У одного из заголовков пакета прошивки неверный размер
problem-header-size-action = Скачайте файл заново.

problem-block-size-invalid-title = В заголовке пакета прошивки указан невозможный размер блока
problem-block-size-invalid-action = Скачайте файл заново.

problem-data-damaged-title = Прошивка в файле повреждена
problem-data-damaged-action = Скачайте файл заново.

problem-object-empty-title = Одна из частей прошивки пуста
problem-object-empty-action = Выберите другой файл.

problem-trailing-data-title = Пакет прошивки заканчивается неправильно, возможно, не хватает части
problem-trailing-data-action = Скачайте файл заново.

problem-packed-data-damaged-title = Сжатую часть прошивки не удаётся распаковать
problem-packed-data-damaged-action = Скачайте файл заново.

problem-unpacked-too-large-title = Сжатая часть прошивки слишком велика
problem-unpacked-too-large-action = Выберите другой файл.

problem-too-many-objects-title = В пакете прошивки слишком много частей
problem-too-many-objects-action = Выберите другой файл.

problem-duplicate-object-title = В пакете прошивки одна и та же часть встречается дважды
problem-duplicate-object-action = Выберите другой файл.

problem-partition-table-invalid-title = Таблица разделов в пакете прошивки повреждена
problem-partition-table-invalid-action = Выберите другой файл.

problem-partition-table-missing-title = В пакете прошивки нет таблицы разделов, которая нужна этому модему
problem-partition-table-missing-action = Выберите полный файл прошивки для этого модема.

problem-partition-table-misplaced-title = Таблица разделов — не первая часть пакета прошивки
problem-partition-table-misplaced-action = Выберите полный файл прошивки для этого модема.

problem-boot-loader-without-table-title = В пакете прошивки есть загрузчик, но нет таблицы разделов
problem-boot-loader-without-table-action = Выберите полный файл прошивки для этого модема. Загрузчик не на своём месте вывел бы модем из строя.

problem-partition-too-small-title = Часть прошивки больше своего места в модеме
problem-partition-too-small-action = Выберите другой файл.

problem-flash-too-small-title = Пакет прошивки рассчитан на память больше той, что есть у такого модема
problem-flash-too-small-action = Выберите другой файл.

problem-image-folder-invalid-title = Папка не содержит полного набора образов прошивки
problem-image-folder-invalid-action = Файлы должны быть пронумерованы с 00 или 01 без пропусков, и имя каждого должно содержать код его части.

problem-wrong-kind-of-file-title = Этому шагу нужен файл другого вида
problem-wrong-kind-of-file-action = Для прошивки выберите «Прошить модем», для дашборда — «Обновить дашборд».

problem-another-file-title = Это не тот файл, который записывался, когда работа прервалась
problem-another-file-action = Выберите файл, который записывался. Чтобы записать другой, используйте восстановление или «Прошить модем».

problem-wrong-model-title = Этот файл для другого модема
problem-wrong-model-action = Выберите файл для указанной модели. Неподходящий файл может вывести модем из строя.

problem-fit-unknown-title = Не удаётся определить, подходит ли этот файл вашему модему
problem-fit-unknown-action = Выберите файл, в котором указана ваша модель. Если вы уверены, подтвердите это отдельно и укажите причину.

problem-journal-failed-title = Не удаётся записать журнал на этом компьютере
problem-journal-failed-action = Освободите место на диске, проверьте, что ваша домашняя папка доступна для записи, и повторите попытку.

problem-journal-unreadable-title = Журнал прежней работы не читается
problem-journal-unreadable-action = Подключите модем: если запись в него осталась незавершённой, он появится в режиме восстановления. Затем уберите из папки журналов файл, названный в подробностях.

problem-output-failed-title = Не удаётся сохранить файл
problem-output-failed-action = Выберите другое место и повторите попытку.

## Режим загрузки

problem-unsupported-modem-title = Эта программа не может прошить такой модем
problem-unsupported-modem-action = Поддерживаются только семейство E1550 и модемы HiSilicon того же производителя.

problem-download-mode-refused-title = Модем не перешёл в режим загрузки
problem-download-mode-refused-action = Подключите модем к другому разъёму USB и повторите попытку.

problem-download-mode-missing-title = Модем не появился в режиме загрузки
problem-download-mode-missing-action = Отключите модем, подключите его снова и повторите попытку.

problem-in-download-mode-title = Модем в режиме восстановления
problem-in-download-mode-action = Прошивка была прервана. Запустите восстановление с файлом прошивки для этого модема.

problem-download-version-title = У режима загрузки модема неизвестная версия
problem-download-version-action = Эта программа знает только версию 2.0 и ничего не записывает в этот модем. Отключите модем, подождите десять секунд и подключите его снова.

problem-not-in-download-mode-title = Модем не в режиме восстановления
problem-not-in-download-mode-action = Он работает как обычно. Воспользуйтесь шагом «Прошить модем».

problem-product-mismatch-title = Этот файл не для того модема, который сейчас в режиме загрузки
problem-product-mismatch-action = Оставьте подключённым только тот модем, который хотите прошить, и выберите файл для него.

problem-signature-required-title = Модем принимает только подписанную прошивку
problem-signature-required-action = Выберите оригинальный файл производителя без изменений.

problem-signature-refused-title = Модем отклонил подпись этого файла
problem-signature-refused-action = Выберите оригинальный файл производителя для этой модели без изменений.

problem-refused-title = Модем отклонил часть прошивки
problem-refused-action = Не отключайте его и запустите восстановление. Если он откажет снова, выберите другой файл для этой модели.

problem-line-noise-title = Данные повреждаются по пути к модему
problem-line-noise-action = Подключите модем к другому разъёму USB без концентратора и удлинителя и запустите восстановление.

problem-did-not-come-back-title = Модем не появился после перезапуска
problem-did-not-come-back-action = Отключите его, подождите десять секунд и подключите снова. Если он так и не появится, запустите восстановление.

problem-came-back-different-title = Появился не тот модем, который прошивали
problem-came-back-different-action = Отключите другие модемы, подключите прошитый и прочитайте его версию.

problem-version-unchanged-title = Модем вернулся с прежней версией
problem-version-unchanged-action = Все части приняты, но версия не изменилась. Прошейте ещё раз или выберите другой файл.

problem-version-unexpected-title = Версия в модеме не совпадает с версией файла
problem-version-unexpected-action = Отключите модем, подключите его снова и прочитайте версию ещё раз. Если она по-прежнему не та, прошейте ещё раз.

problem-version-unread-title = Модем вернулся, но не сообщает свою версию
problem-version-unread-action = Все части приняты. Отключите модем, подключите его снова и прочитайте версию. Если он её не сообщит, прошейте ещё раз.

## Программа

problem-rule-not-installed-title = Не удалось установить или удалить правило доступа
problem-rule-not-installed-action = Установите правило вручную: выполните его команды в терминале от имени администратора.

problem-program-not-here-title = Эта программа для Windows не запускается на этом компьютере
problem-program-not-here-action = Запустите её на компьютере с Windows или в виртуальной машине с Windows, куда проброшен модем.

problem-program-changed-title = Это не та программа, которая была подтверждена
problem-program-changed-action = Проверьте, откуда взялся файл, выберите его снова и сравните контрольную сумму.

problem-program-not-started-title = Не удалось запустить программу
problem-program-not-started-action = Посмотрите в подробностях сообщение системы.

problem-recording-damaged-title = Это не запись обмена, сделанная этой программой, или она повреждена
problem-recording-damaged-action = Выберите файл, записанный этой программой или созданный из захвата USB.

problem-recording-differs-title = Обмен с модемом отличается от записанного
problem-recording-differs-action = Используйте ту версию программы, которая сделала запись, с тем же файлом и теми же настройками.

problem-capture-unreadable-title = Захват USB не читается
problem-capture-unreadable-action = Сделайте захват в Wireshark ещё раз и сохраните как pcapng. Передачи должны быть захвачены целиком, а не только их начало.

problem-capture-without-modem-title = В захвате USB нет обмена с модемом
problem-capture-without-modem-action = Захватывайте шину, к которой подключён модем: начните до его подключения и закончите, когда программа производителя завершит работу.

problem-capture-ambiguous-title = В захвате USB больше одного модема
problem-capture-ambiguous-action = Сделайте захват ещё раз, подключив только один модем.

problem-cancelled-title = Работа остановлена
problem-cancelled-action = Запустите её снова, когда будете готовы.

problem-not-confirmed-title = Работа не подтверждена
problem-not-confirmed-action = Запустите её снова и ответьте «да» на вопрос.

problem-internal-title = В программе произошла внутренняя ошибка
problem-internal-action = Сообщите о ней и приложите файл для поддержки. Не отключайте модем и запустите восстановление, если запись уже началась.
