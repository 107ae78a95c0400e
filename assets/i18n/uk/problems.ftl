# What can go wrong: what happened, and what to do now.
# Titles are short sentences without a full stop. Actions are one or two sentences.

## Finding the modem and its port

problem-no-device-title = Модем не знайдено
problem-no-device-action = Під’єднайте модем, зачекайте десять секунд і спробуйте ще раз. Якщо ви вибирали порт самі, виберіть порт PC UI.

problem-several-modems-title = Під’єднано кілька модемів
problem-several-modems-action = Залиште лише потрібний або виберіть його на першій сторінці.

problem-no-driver-title = Модем під’єднано, але порту для нього на комп’ютері немає
problem-no-driver-action = Зачекайте десять секунд. Якщо нічого не зміниться, завантажте драйвер командою sudo modprobe option (Linux) або встановіть його з диска модема (Windows), потім від’єднайте модем і під’єднайте його знову.

problem-cdrom-mode-title = Модем досі визначається як CD-ROM
problem-cdrom-mode-action = Зачекайте десять секунд. Якщо нічого не зміниться, у Linux дозвольте цій програмі перемкнути його, а у Windows запустіть програму встановлення з диска модема. Потім від’єднайте модем і під’єднайте його знову.

problem-network-card-title = Цей модем працює як мережева карта
problem-network-card-action = Нічого не зламано: модем не має порту для команд, тому програма не може з ним працювати. Налаштування модема HiLink містяться на його власній сторінці в браузері, зазвичай http://192.168.8.1 або http://192.168.1.1. Деякі старіші моделі перезапускаються з портами через http://192.168.1.1/html/switchProjectMode.html; новішим потрібна інша прошивка від оператора або майстерні.

problem-boot-rom-title = Працює лише завантажувальний ПЗП модема
problem-boot-rom-action = Програма нічого йому не надсилає. Від’єднайте модем, зачекайте десять секунд і під’єднайте його знову. Якщо нічого не зміниться, його прошивка не запускається, і майстерня може відновити модем аварійним завантажувачем саме для цієї моделі.

problem-no-permission-title = У вас немає прав на використання цього порту
problem-no-permission-action = Установіть правило доступу цієї програми або додайте себе до групи порту, зазвичай dialout, і увійдіть знову. Не запускайте цю програму від імені root.

problem-no-device-permission-title = У вас немає прав на використання цього USB-пристрою
problem-no-device-permission-action = Установіть правило доступу цієї програми. Група на зразок dialout тут не допоможе. Не запускайте цю програму від імені root.

problem-held-by-driver-title = Цю частину модема використовує драйвер комп’ютера
problem-held-by-driver-action = Виберіть послідовний порт, названий у подробицях, наприклад /dev/ttyUSB2, або не вибирайте порт: модем буде знайдено автоматично.

problem-busy-title = Модем зайнятий іншою програмою
problem-busy-action = Закрийте Mobile Partner, програму підключення вашого оператора або термінал чи зупиніть ModemManager і спробуйте ще раз.

problem-modem-manager-title = Модем зайнятий програмою ModemManager або може бути зайнятий будь-якої миті
problem-modem-manager-action = Заблокуйте ModemManager правилами доступу цієї програми, від’єднайте модем і під’єднайте його знову. Потім спробуйте ще раз.

problem-modem-manager-rules-title = Цей комп’ютер не дозволяє заблокувати ModemManager для модема
problem-modem-manager-rules-action = Установіть правила доступу цієї програми і спробуйте ще раз. Модем можна не від’єднувати; якщо він у режимі відновлення, спочатку від’єднайте його і під’єднайте знову.

problem-modem-manager-replug-title = ModemManager зайняв модем раніше, ніж було встановлено правила доступу
problem-modem-manager-replug-action = Від’єднайте модем і під’єднайте його знову. Потім спробуйте ще раз.

problem-port-unusable-title = Це не послідовний порт або він непридатний
problem-port-unusable-action = Перевірте назву порту і виберіть інший.

problem-port-failed-title = Комп’ютер повідомив про збій порту
problem-port-failed-action = Під’єднайте модем до іншого USB-порту без концентратора і спробуйте ще раз.

problem-unplugged-title = Модем від’єднано або зв’язок із ним втрачено
problem-unplugged-action = Під’єднайте модем знову, щільно і прямо до комп’ютера, і спробуйте ще раз.

problem-not-a-modem-title = На цьому порту ніщо не відповідає як модем
problem-not-a-modem-action = Виберіть порт PC UI або від’єднайте модем, під’єднайте його знову і зачекайте десять секунд.

problem-diagnostics-port-title = Це діагностичний порт, він не приймає AT-команд
problem-diagnostics-port-action = Виберіть порт PC UI. Якщо це саме він, від’єднайте модем, зачекайте десять секунд і під’єднайте його знову.

## Talking to it

problem-no-answer-title = Модем не відповів
problem-no-answer-action = Від’єднайте модем, під’єднайте його знову і спробуйте ще раз. Якщо він досі не відповідає, скористайтеся іншим USB-портом.

problem-bad-answer-title = Відповідь модема не вдалося зрозуміти
problem-bad-answer-action = Закрийте інші програми, які можуть використовувати модем, від’єднайте його, під’єднайте знову і спробуйте ще раз.

problem-command-refused-title = Модем відхилив команду
problem-command-refused-action = Команду і точну відповідь модема наведено в подробицях.

problem-pin-required-title = SIM-картка запитує PIN-код
problem-pin-required-action = Введіть PIN-код на сторінці «PIN-код SIM-картки» або в телефоні, а потім спробуйте ще раз.

problem-no-sim-title = У модемі немає SIM-картки
problem-no-sim-action = Від’єднайте модем, вставте SIM-картку, під’єднайте модем знову і спробуйте ще раз.

problem-no-network-title = Модем не знайшов мережі
problem-no-network-action = Перейдіть туди, де є сигнал, і перевірте знову. Якщо інші телефони того самого оператора тут працюють, його мережа, можливо, більше не обслуговує такі модеми.

problem-network-denied-title = Мережа не приймає цю SIM-картку
problem-network-denied-action = Запитайте в оператора, чи активна картка і чи не прив’язано модем до іншого оператора.

problem-operator-lock-title = Модем прив’язано до оператора
problem-operator-lock-action = Використовуйте SIM-картку цього оператора або попросіть у нього код розблокування.

problem-radio-off-title = Радіомодуль модема вимкнено
problem-radio-off-action = Можливо, його вимкнула програма підключення. Від’єднайте модем, під’єднайте його знову і спробуйте ще раз.

problem-setting-not-kept-title = Модем не зберіг нового налаштування
problem-setting-not-kept-action = Від’єднайте модем, під’єднайте його знову і спробуйте ще раз. Попереднє налаштування збережено в журналі.

problem-identity-lost-title = Не вдається визначити, який це модем
problem-identity-lost-action = Його IMEI втрачено, тому попереднє налаштування могло бути від іншого модема. Виберіть потрібне налаштування самі.

problem-nothing-to-undo-title = Немає попереднього налаштування цього модема, до якого можна повернутися
problem-nothing-to-undo-action = Повернути налаштування можна після зміни, зробленої цією програмою на цьому комп’ютері.

problem-not-a-backup-title = Це не резервна копія, зроблена цією програмою
problem-not-a-backup-action = Виберіть копію, яку зробила ця програма.

problem-backup-of-another-title = Ця копія не від цього модема
problem-backup-of-another-action = Нічого не надіслано. Виберіть копію цього модема або підтвердьте, що цю можна використати.

problem-cdrom-not-safe-title = CD-ROM цього модема не можна безпечно змінити
problem-cdrom-not-safe-action = Відомо, що після такої зміни повертаються лише модеми сімейства E1550. В інших неправильне значення може забрати всі порти, тому нічого не надіслано.

problem-no-code-needed-title = Для цієї SIM-картки код розблокування не потрібен
problem-no-code-needed-action = Нічого не надіслано. Прив’язка модема виявляється лише із SIM-карткою іншого оператора. Щоб упевнитися, від’єднайте модем, вставте таку картку, під’єднайте його й подивіться ще раз.

problem-locked-for-good-title = Модем більше не приймає кодів розблокування
problem-locked-for-good-action = Нічого не надіслано. Із SIM-картками свого оператора модем працює. Якщо кодів ніхто не вводив, так встановила лічильник прошивка оператора, і тоді жоден код не допоможе. Прошивання спроб не повертає.

problem-last-unlock-attempt-title = Для коду розблокування залишилася одна спроба
problem-last-unlock-attempt-action = Нічого не надіслано. Неправильний код заблокував би модем назавжди, тому програма ніколи не використовує останню спробу. Попросіть оператора розблокувати модем.

problem-lock-unknown-title = Модем нечітко повідомляє про прив’язку до оператора
problem-lock-unknown-action = Поки це так, код не надсилається. Від’єднайте модем, зачекайте десять секунд, під’єднайте його знову й зчитайте його дані. Деякі прошивки взагалі не повідомляють про прив’язку.

problem-code-malformed-title = Це код неправильної довжини
problem-code-malformed-action = Нічого не надіслано. У коді розблокування рівно вісім цифр, у PIN-коді від чотирьох до восьми.

problem-codes-differ-title = Два коди не збігаються
problem-codes-differ-action = Нічого не надіслано. Введіть код ще раз, двічі.

problem-attempts-not-confirmed-title = Кількість спроб, що залишилися, не підтверджено
problem-attempts-not-confirmed-action = Нічого не надіслано. Зчитайте дані модема ще раз і введіть кількість спроб, яку він повідомляє.

problem-another-modem-title = Відповідає не той модем, який було показано
problem-another-modem-action = Нічого не надіслано. Зчитайте дані модема ще раз. Код розблокування підходить лише одному модему, з його IMEI.

problem-code-wrong-title = Код розблокування неправильний
problem-code-wrong-action = Не підбирайте інший. Запитайте код в оператора й перевірте, що його видано для IMEI цього модема.

problem-pin-wrong-title = PIN-код неправильний
problem-pin-wrong-action = Перш ніж пробувати ще раз, перевірте PIN-код. Коли спроб не залишиться, SIM-картка запитає PUK-код, указаний на тримачі картки.

problem-code-not-looked-at-title = Модем не перевірив код
problem-code-not-looked-at-action = Спробу не витрачено. Від’єднайте модем, зачекайте десять секунд, під’єднайте його знову й спробуйте ще раз.

problem-code-outcome-unknown-title = Невідомо, чи прийнято код
problem-code-outcome-unknown-action = Не надсилайте його ще раз. Від’єднайте модем, зачекайте десять секунд, під’єднайте його знову й зчитайте його дані: тоді він повідомить, чи прийнято код і скільки спроб залишилося.

problem-puk-required-title = SIM-картка запитує PUK-код
problem-puk-required-action = PUK-код указано на тримачі, з якого виламали SIM-картку; його може назвати й оператор. Вставте SIM-картку в телефон і введіть PUK-код там. Десять неправильних кодів знищують картку, тому ця програма PUK-коду не вводить.

problem-last-pin-attempt-title = Для PIN-коду залишилася одна спроба
problem-last-pin-attempt-action = Нічого не надіслано. Ця програма ніколи не використовує останню спробу. Вставте SIM-картку в телефон і введіть PIN-код там; після неправильного він запитає PUK-код.

problem-pin-unknown-title = Модем нечітко повідомляє про стан SIM-картки
problem-pin-unknown-action = Нічого не надіслано. Від’єднайте модем, зачекайте десять секунд, під’єднайте його знову й спробуйте ще раз або вставте SIM-картку в телефон і зробіть це там.

## The file

problem-file-unreadable-title = Не вдається прочитати файл
problem-file-unreadable-action = Перевірте, чи файл на місці і чи маєте ви право його відкрити.

problem-file-empty-title = Файл порожній
problem-file-empty-action = Завантажте файл знову.

problem-file-too-large-title = Файл завеликий для прошивки такого модема
problem-file-too-large-action = Виберіть сам файл прошивки або дашборда. Файли понад 512 МіБ не приймаються.

problem-file-is-web-page-title = Це вебсторінка, а не прошивка
problem-file-is-web-page-action = Замість файлу збереглася сторінка. Завантажте файл знову кнопкою завантаження на самій сторінці.

problem-not-firmware-title = У файлі не знайдено прошивки
problem-not-firmware-action = Виберіть інший файл. Деякі програми виробників ховають прошивку у вигляді, який ця програма не вміє читати.

problem-program-without-firmware-title = У цій програмі для Windows немає прошивки, яку можна прочитати
problem-program-without-firmware-action = Можливо, це встановлювач або програма оновлення виробника з власним форматом. Запустіть її у Windows, як указує виробник.

problem-archive-damaged-title = Архів пошкоджено або він невідомого типу
problem-archive-damaged-action = Завантажте його знову або розпакуйте самі й виберіть файл усередині.

problem-archive-method-title = Цей ZIP-архів упаковано способом, який тут не можна відкрити
problem-archive-method-action = Розпакуйте його програмою, якою його упаковано, або 7-Zip і виберіть файл усередині.

problem-archive-of-images-title = В архіві набір образів прошивки
problem-archive-of-images-action = Розпакуйте його в папку й виберіть цю папку або файл .hmf у ній.

problem-file-in-pieces-title = Це один шматок розділеного файлу
problem-file-in-pieces-action = Покладіть усі шматки в одну папку, з’єднайте або розпакуйте їх програмою, якою файл розділено, наприклад 7-Zip, і виберіть цілий файл.

problem-download-unfinished-title = Завантаження цього файлу не закінчено
problem-download-unfinished-action = Дочекайтеся, поки браузер його закінчить, або завантажте файл ще раз. Потім виберіть готовий файл.

problem-archive-rar-title = Це архів RAR, який тут не відкривається
problem-archive-rar-action = Розпакуйте його іншою програмою, наприклад 7-Zip, і виберіть файл усередині.

problem-archive-cabinet-title = Це архів CAB, який тут не відкривається
problem-archive-cabinet-action = Розпакуйте його іншою програмою, наприклад 7-Zip, і виберіть файл усередині.

problem-archive-installshield-title = Це встановлювач InstallShield, який тут не відкривається
problem-archive-installshield-action = Запустіть його у Windows і залиште відкритою першу сторінку. Багато з них на той час уже розпакували свої файли в тимчасову папку: знайдіть там великий файл .exe або .bin і виберіть його.

problem-archive-of-other-kind-title = Це архів, образ диска або інсталятор такого виду, який тут не відкривається
problem-archive-of-other-kind-action = Розпакуйте його іншою програмою, наприклад 7-Zip, і виберіть файл усередині.

problem-seven-zip-unreadable-title = Цей архів 7-Zip не читається
problem-seven-zip-unreadable-action = Розпакуйте його програмою 7-Zip і виберіть файл усередині. Якщо й це не вдасться, завантажте його знову.

problem-archive-too-deep-title = В архіві забагато вкладених один в одного архівів
problem-archive-too-deep-action = Розпакуйте його самі й виберіть файл усередині.

problem-archive-encrypted-title = Архів захищено паролем
problem-archive-encrypted-action = Розпакуйте його самі й виберіть файл усередині.

problem-archive-without-firmware-title = В архіві немає прошивки
problem-archive-without-firmware-action = Виберіть інший файл.

problem-folder-without-firmware-title = У папці немає прошивки
problem-folder-without-firmware-action = Виберіть іншу папку або сам файл.

problem-folder-too-large-title = У папці забагато файлів, щоб їх переглянути
problem-folder-too-large-action = Виберіть сам файл прошивки.

problem-archive-ambiguous-title = Знайдено більше ніж один пакет прошивки
problem-archive-ambiguous-action = Виберіть потрібний.

problem-file-truncated-title = Файл неповний
problem-file-truncated-action = Завантажте файл знову і порівняйте його розмір із зазначеним на сторінці.

problem-prefix-invalid-title = Початок пакета прошивки пошкоджено
problem-prefix-invalid-action = Завантажте файл знову.

problem-header-damaged-title = Один із заголовків пакета прошивки пошкоджено
problem-header-damaged-action = Завантажте файл знову.

problem-header-version-title = Невідома версія формату пакета прошивки
problem-header-version-action = Виберіть інший файл.

problem-header-size-title = Один із заголовків пакета прошивки має неправильний розмір
problem-header-size-action = Завантажте файл знову.

problem-block-size-invalid-title = У заголовку пакета прошивки вказано неможливий розмір блока
problem-block-size-invalid-action = Завантажте файл знову.

problem-data-damaged-title = Прошивку у файлі пошкоджено
problem-data-damaged-action = Завантажте файл знову.

problem-object-empty-title = Одна з частин прошивки порожня
problem-object-empty-action = Виберіть інший файл.

problem-trailing-data-title = Пакет прошивки закінчується неправильно, можливо, бракує частини
problem-trailing-data-action = Завантажте файл знову.

problem-packed-data-damaged-title = Стиснуту частину прошивки не вдається розпакувати
problem-packed-data-damaged-action = Завантажте файл знову.

problem-unpacked-too-large-title = Стиснута частина прошивки завелика
problem-unpacked-too-large-action = Виберіть інший файл.

problem-too-many-objects-title = У пакеті прошивки забагато частин
problem-too-many-objects-action = Виберіть інший файл.

problem-duplicate-object-title = У пакеті прошивки та сама частина трапляється двічі
problem-duplicate-object-action = Виберіть інший файл.

problem-partition-table-invalid-title = Таблицю розділів у пакеті прошивки пошкоджено
problem-partition-table-invalid-action = Виберіть інший файл.

problem-partition-table-missing-title = У пакеті прошивки немає таблиці розділів, потрібної цьому модему
problem-partition-table-missing-action = Виберіть повний файл прошивки для цього модема.

problem-partition-table-misplaced-title = Таблиця розділів — не перша частина пакета прошивки
problem-partition-table-misplaced-action = Виберіть повний файл прошивки для цього модема.

problem-boot-loader-without-table-title = У пакеті прошивки є завантажувач, але немає таблиці розділів
problem-boot-loader-without-table-action = Виберіть повний файл прошивки для цього модема. Завантажувач не на своєму місці зробив би модем непридатним.

problem-partition-too-small-title = Частина прошивки більша за своє місце в модемі
problem-partition-too-small-action = Виберіть інший файл.

problem-flash-too-small-title = Пакет прошивки розраховано на більшу пам’ять, ніж має такий модем
problem-flash-too-small-action = Виберіть інший файл.

problem-image-folder-invalid-title = Папка не є повним набором образів прошивки
problem-image-folder-invalid-action = Файли мають бути пронумеровані з 00 або 01 без пропусків, і назва кожного має містити код його частини.

problem-wrong-kind-of-file-title = Цьому кроку потрібен файл іншого виду
problem-wrong-kind-of-file-action = Для прошивки виберіть «Прошити модем», для дашборда — «Оновити дашборд».

problem-another-file-title = Це не той файл, який записувався, коли роботу було перервано
problem-another-file-action = Виберіть файл, який записувався. Щоб записати інший, скористайтеся відновленням або «Прошити модем».

problem-wrong-model-title = Цей файл для іншого модема
problem-wrong-model-action = Виберіть файл для вказаної моделі. Невідповідний файл може зіпсувати модем.

problem-fit-unknown-title = Не вдається визначити, чи підходить цей файл вашому модему
problem-fit-unknown-action = Виберіть файл, у якому вказано вашу модель. Якщо ви певні, підтвердьте це окремо і вкажіть причину.

problem-journal-failed-title = Не вдається записати журнал на цьому комп’ютері
problem-journal-failed-action = Звільніть місце на диску, перевірте, чи доступна для запису ваша домашня папка, і спробуйте ще раз.

problem-journal-unreadable-title = Журнал попередньої роботи не читається
problem-journal-unreadable-action = Під’єднайте модем: якщо запис у нього залишився незавершеним, він з’явиться в режимі відновлення. Потім перемістіть файл, названий у подробицях, з папки журналів.

problem-output-failed-title = Не вдається зберегти файл
problem-output-failed-action = Виберіть інше місце і спробуйте ще раз.

## Download mode

problem-unsupported-modem-title = Ця програма не може прошити такий модем
problem-unsupported-modem-action = Підтримуються лише сімейство E1550 і модеми HiSilicon того самого виробника.

problem-download-mode-refused-title = Модем не перейшов у режим завантаження
problem-download-mode-refused-action = Під’єднайте модем до іншого USB-порту і спробуйте ще раз.

problem-download-mode-missing-title = Модем не з’явився в режимі завантаження
problem-download-mode-missing-action = Від’єднайте модем, під’єднайте його знову і спробуйте ще раз.

problem-in-download-mode-title = Модем у режимі відновлення
problem-in-download-mode-action = Прошивання було перервано. Запустіть відновлення з файлом прошивки для цього модема.

problem-download-version-title = Режим завантаження модема має невідому версію
problem-download-version-action = Ця програма знає лише версію 2.0 і нічого не записує в цей модем. Від’єднайте модем, зачекайте десять секунд і під’єднайте його знову.

problem-not-in-download-mode-title = Модем не в режимі відновлення
problem-not-in-download-mode-action = Він працює як звичайно. Скористайтеся кроком «Прошити модем».

problem-product-mismatch-title = Цей файл не для того модема, який зараз у режимі завантаження
problem-product-mismatch-action = Залиште під’єднаним лише той модем, який хочете прошити, і виберіть файл для нього.

problem-signature-required-title = Модем приймає лише підписану прошивку
problem-signature-required-action = Виберіть оригінальний файл виробника без змін.

problem-signature-refused-title = Модем відхилив підпис цього файлу
problem-signature-refused-action = Виберіть оригінальний файл виробника для цієї моделі без змін.

problem-refused-title = Модем відхилив частину прошивки
problem-refused-action = Не від’єднуйте його і запустіть відновлення. Якщо він відмовить знову, виберіть інший файл для цієї моделі.

problem-line-noise-title = Дані пошкоджуються дорогою до модема
problem-line-noise-action = Під’єднайте модем до іншого USB-порту без концентратора й подовжувача та запустіть відновлення.

problem-did-not-come-back-title = Модем не повернувся після перезапуску
problem-did-not-come-back-action = Від’єднайте його, зачекайте десять секунд і під’єднайте знову. Якщо він не повернеться, запустіть відновлення.

problem-came-back-different-title = Повернувся не той модем, який прошивали
problem-came-back-different-action = Від’єднайте інші модеми, під’єднайте прошитий і зчитайте його версію.

problem-version-unchanged-title = Модем повернувся з попередньою версією
problem-version-unchanged-action = Усі частини прийнято, але версія не змінилася. Прошийте ще раз або виберіть інший файл.

problem-version-unexpected-title = Модем повернувся з іншою версією, ніж у файлі
problem-version-unexpected-action = Від’єднайте модем, під’єднайте його знову і зчитайте версію ще раз. Якщо вона досі не та, прошийте ще раз.

problem-version-unread-title = Модем повернувся, але не повідомляє своєї версії
problem-version-unread-action = Усі частини прийнято. Від’єднайте модем, під’єднайте його знову і зчитайте його версію. Якщо він її не повідомить, прошийте ще раз.

## The program

problem-rule-not-installed-title = Не вдалося встановити або видалити правило доступу
problem-rule-not-installed-action = Установіть правило вручну: виконайте його команди в терміналі від імені адміністратора.

problem-program-not-here-title = Ця програма для Windows не може працювати на цьому комп’ютері
problem-program-not-here-action = Запустіть її на комп’ютері з Windows або у віртуальній машині з Windows, яка має доступ до модема.

problem-program-changed-title = Це не та програма, яку було підтверджено
problem-program-changed-action = Перевірте, звідки взявся файл, виберіть його знову і порівняйте контрольну суму.

problem-program-not-started-title = Не вдалося запустити програму
problem-program-not-started-action = Повідомлення системи наведено в подробицях.

problem-recording-damaged-title = Це не запис обміну, зроблений цією програмою, або його пошкоджено
problem-recording-damaged-action = Виберіть файл, записаний цією програмою або створений із захоплення USB.

problem-recording-differs-title = Обмін з модемом відрізняється від записаного
problem-recording-differs-action = Скористайтеся тією версією програми, яка зробила запис, з тим самим файлом і тими самими налаштуваннями.

problem-capture-unreadable-title = Захоплення USB не читається
problem-capture-unreadable-action = Зробіть захоплення у Wireshark ще раз і збережіть як pcapng. Передачі треба захоплювати цілком, а не лише їхній початок.

problem-capture-without-modem-title = У захопленні USB немає обміну з модемом
problem-capture-without-modem-action = Захоплюйте шину, до якої під’єднано модем. Почніть до його під’єднання і закінчіть, коли програма виробника завершить роботу.

problem-capture-ambiguous-title = У захопленні USB більше ніж один модем
problem-capture-ambiguous-action = Зробіть захоплення ще раз, під’єднавши лише один модем.

problem-cancelled-title = Роботу зупинено
problem-cancelled-action = Запустіть її знову, коли будете готові.

problem-not-confirmed-title = Роботу не підтверджено
problem-not-confirmed-action = Запустіть її знову і дайте на запитання відповідь «так».

problem-internal-title = У програмі сталася внутрішня помилка
problem-internal-action = Повідомте про неї і додайте файл для підтримки. Не від’єднуйте модем і запустіть відновлення, якщо запис уже почався.
