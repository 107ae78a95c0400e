# Texts for what the engine knows: states, stages, prompts, settings, reasons. Vietnamese.
#
# Glossary
#   modem            modem
#   firmware         firmware; to flash: nạp
#   dashboard        dashboard
#   download mode    chế độ nạp
#   repair mode      chế độ sửa chữa; Repair: Sửa chữa
#   part, header     phần, tiêu đề
#   setting          cài đặt
#   attempt          lần thử
#   manufacturer     nhà sản xuất
#   operator         nhà mạng; roaming: chuyển vùng
#   USB port         cổng USB; plug in: cắm; unplug: rút ra
#   journal, log     sổ công việc, nhật ký
#   Undo             Hoàn tác

## What a failed job leaves behind

state-untouched = Chưa ghi gì vào modem.
state-in-repair-mode-empty = Chưa ghi gì vào modem, nhưng modem đang ở chế độ sửa chữa. Hãy rút modem ra rồi cắm lại; nếu modem vẫn ở chế độ sửa chữa, hãy bắt đầu sửa chữa.
state-maybe-in-repair-mode = Chưa ghi gì vào modem, nhưng modem có thể đang ở chế độ sửa chữa. Hãy rút modem ra rồi cắm lại; nếu modem vẫn ở chế độ sửa chữa, hãy bắt đầu sửa chữa.
state-found-in-repair-mode = Modem đã ở chế độ sửa chữa từ trước. Lần này chưa ghi gì vào modem; không rõ trước đó đã ghi những gì.
state-repairable = Việc ghi đã bắt đầu. Modem đang ở chế độ sửa chữa và bạn có thể thử lại một cách an toàn.
state-repairable-away = Việc ghi đã bắt đầu, và từ đó modem không trả lời. Khi được cắm lại, modem sẽ khởi động ở chế độ sửa chữa và bạn có thể thử lại một cách an toàn.
state-not-known = Modem đã nhận tất cả các phần, nhưng từ khi khởi động lại thì không trả lời. Không rõ modem có hoạt động hay không.
state-running = Đã ghi vào modem và modem chạy bình thường với phiên bản { $version }. Modem không ở chế độ sửa chữa.
state-running-unread = Đã ghi vào modem và modem chạy bình thường. Modem không ở chế độ sửa chữa; không đọc được phiên bản.
state-another = Một modem đang chạy bình thường, nhưng nó báo thông tin nhận dạng khác với modem đã được ghi.
state-cdrom = Đã ghi vào modem và bây giờ modem hiện ra dưới dạng ổ CD. Chưa đọc phiên bản của modem.
state-ran-and-left = Đã ghi vào modem và sau đó modem chạy bình thường. Từ đó modem không trả lời.
state-setting-sent = Chỉ mới gửi một cài đặt. Không rõ modem có lưu hay không; giá trị trước đó được giữ trong sổ công việc.
state-setting-changed = Chỉ một cài đặt được thay đổi. Giá trị trước đó được giữ trong sổ công việc.
state-code-sent = Đã gửi một mã, và từ đó chưa đọc lại thông tin modem. Có thể một lần thử đã bị dùng mất. Không có gì khác được gửi.
state-attempt-used = Một lần thử đã bị dùng mất. Không có gì khác bị thay đổi.
state-code-accepted = Mã đã được chấp nhận. Không có gì khác bị thay đổi.
state-other-program = Chương trình của nhà sản xuất có thể đã ghi vào modem. Modem Medic không ghi gì và không biết chương trình đó đã làm gì.

## Cautions while a job goes on

caution-not-alone = ModemManager chưa bị chặn với modem này. Việc đọc vẫn tiếp tục, nhưng việc ghi sẽ bị từ chối.
caution-may-sleep = Không thể giữ cho máy tính này không ngủ. Hãy để nắp máy mở và đừng cho máy ngủ.
caution-imei-lost = Modem này đã mất IMEI. Không thể phân biệt nó với modem khác, nên chức năng hoàn tác và tiếp tục không dùng được với nó, và mạng có thể từ chối nó.
caution-roaming-kept = Modem này được phép dùng mạng của nhà mạng khác (chuyển vùng), và điều đó giữ nguyên. Lệnh trong hướng dẫn sẽ tắt chuyển vùng.
caution-roaming-off = Cài đặt này tắt chuyển vùng. Trong mạng của nhà mạng khác, modem sẽ mất kết nối.

## Stages

stage-wait-for-system-switch-active = Đang chờ máy tính chuyển chế độ modem

stage-switch-mode-active = Đang chuyển modem từ chế độ CD-ROM sang chế độ modem

stage-read-file-active = Đang kiểm tra tệp

stage-identify-active = Đang đọc thông tin modem

stage-check-fit-active = Đang so sánh tệp với modem

stage-back-up-active = Đang sao lưu cài đặt

stage-enter-download-mode-active = Đang chuyển modem sang chế độ nạp

stage-wait-for-download-mode-active = Đang chờ modem ở chế độ nạp

stage-check-loader-active = Đang kiểm tra modem ở chế độ nạp

stage-write-active = Đang ghi
stage-run-program-active = Chương trình của nhà sản xuất đang chạy

stage-restart-active = Đang khởi động lại modem

stage-wait-for-return-active = Đang chờ modem trở lại
stage-wait-for-replug-active = Đang chờ cắm lại modem

stage-read-back-active = Đang đọc lại phiên bản

stage-diagnose-active = Đang kiểm tra thẻ SIM và mạng

stage-change-setting-active = Đang thay đổi cài đặt

stage-watch-network-active = Đang chờ mạng

stage-send-code-active = Đang gửi mã

stage-read-attempts-active = Đang đọc lại số lần thử

## What the person should do now

prompt-plug-in-again = Hãy rút modem ra, đợi mười giây rồi cắm lại vào đúng cổng USB đó. Công việc sẽ tự động tiếp tục.
prompt-unplug = Hãy rút modem ra ngay bây giờ.
prompt-restart-computer = Hãy khởi động lại máy tính rồi quay lại: trang này sẽ chờ bạn.
prompt-wait-for-modem-manager = ModemManager vẫn đang kiểm tra modem. Hãy để nguyên modem. Công việc sẽ tự động tiếp tục trong một hai phút.

## What a command typed into the console could do, and why some are blocked

danger-identity = Lệnh này sẽ ghi số nhận dạng (IMEI) hoặc dữ liệu hiệu chuẩn của modem. Lệnh bị chặn, vì nó có thể làm hỏng modem và là bất hợp pháp ở nhiều nước.
danger-unlock-code = Lệnh này sẽ dùng mất một lần thử của khóa mạng hoặc thay đổi khóa. Lệnh bị chặn, vì khi hết lần thử modem sẽ khóa vĩnh viễn.
danger-composition = Lệnh này sẽ thay đổi các cổng mà modem hiện ra cho máy tính. Lệnh bị chặn, vì có thể không truy cập được modem nữa.
danger-download-mode = Lệnh này sẽ đưa modem ra khỏi hoạt động bình thường. Lệnh bị chặn, vì chỉ bước nạp và bước sửa chữa mới đưa modem trở lại được.
danger-restore = Lệnh này sẽ ghi bản sao lưu đè lên dữ liệu của modem. Lệnh bị chặn, vì những gì đã mất không lấy lại được.
danger-sim-write = Lệnh này có thể ghi vào thẻ SIM hoặc dùng hết các lần thử của thẻ. Lệnh bị chặn, vì thẻ có thể hỏng.
danger-unclear = Đây không phải là một lệnh AT đơn lẻ rõ ràng. Lệnh bị chặn, vì không ai biết modem sẽ làm gì với nó.
danger-unknown = Không biết có hoàn tác được lệnh này hay không. Lệnh bị chặn, vì nó có thể thay đổi modem vĩnh viễn.
danger-pin-attempt = Lệnh này thử một mã của thẻ SIM. Mã sai dùng mất một lần thử, và thẻ sẽ tự khóa khi hết lần thử.
danger-restart = Lệnh này khởi động lại hoặc tắt modem. Các cổng của modem sẽ biến mất.
danger-call = Lệnh này gọi điện hoặc gửi một thứ gì đó, có thể mất tiền.
danger-setting = Lệnh này có thể thay đổi những gì modem hoặc thẻ SIM lưu giữ.

## Whether the modem is on a network, and if not, why
## $services is one of the domain texts.

verdict-home = Modem đã kết nối với mạng chủ của thẻ SIM, { $services }.
verdict-roaming = Modem đã kết nối với mạng của nhà mạng khác (chuyển vùng), { $services }.
verdict-registered = Modem đã kết nối với một mạng, { $services }.
verdict-radio-off = Bộ thu phát sóng của modem đang tắt.
verdict-sim-starting = Thẻ SIM đang khởi động.
verdict-no-sim = Không có thẻ SIM trong modem.
verdict-pin-needed = Thẻ SIM đang chờ mã PIN hoặc PUK.
verdict-sim-unusable = Modem không dùng được thẻ SIM này.
verdict-denied = Mạng từ chối thẻ SIM này.
verdict-searching = Modem đang tìm mạng.
verdict-limited = Mạng chỉ cho phép cuộc gọi khẩn cấp.
verdict-no-service = Modem không tìm thấy mạng.
verdict-unknown = Modem không báo đã vào mạng hay chưa.

domain-none = không có dịch vụ
domain-calls = chỉ cuộc gọi
domain-data = chỉ dữ liệu
domain-both = cuộc gọi và dữ liệu
domain-searching = đang tìm
domain-unknown = dịch vụ không rõ

technology-none = không có mạng
technology-unknown = mạng không rõ

## SIM card and operator lock

pin-ready = Thẻ SIM đã sẵn sàng
pin-pin = Thẻ SIM hỏi mã PIN
pin-puk = Thẻ SIM hỏi mã PUK
pin-second-pin = Thẻ SIM hỏi mã PIN2
pin-network-lock = Modem bị khóa vào nhà mạng khác
pin-absent = Không có thẻ SIM
pin-failed = Thẻ SIM không hoạt động
pin-busy = Thẻ SIM đang khởi động
pin-other = Thẻ SIM đang chờ thứ khác

lock-locked = { $tries ->
    [0] Bị khóa vào một nhà mạng, không còn lần thử nào cho mã
   *[other] Bị khóa vào một nhà mạng, còn { $tries } lần thử cho mã
}
lock-locked-uncounted = Bị khóa vào một nhà mạng, không báo số lần thử còn lại
lock-open = Không bị khóa với thẻ SIM này
lock-for-good = Bị khóa vĩnh viễn: không nhận mã nữa
lock-unknown = { $tries ->
    [0] Trạng thái khóa { $state }, không còn lần thử nào
   *[other] Trạng thái khóa { $state }, còn { $tries } lần thử
}
lock-unknown-uncounted = Trạng thái khóa { $state }

## Families of modems

family-named = họ { $model }
family-other-qualcomm = modem Qualcomm thuộc họ khác
family-hisilicon = modem HiSilicon
family-unknown = họ không rõ

## The network setting in words. The parts are joined by commas, so they begin in lower case.

syscfg-mode-automatic = tự động
syscfg-mode-2g-only = chỉ 2G
syscfg-mode-3g-only = chỉ 3G
syscfg-mode-as-it-is = chế độ giữ nguyên
syscfg-mode-unknown = chế độ { $number }
syscfg-order-any = thứ tự bất kỳ
syscfg-order-2g-first = 2G trước
syscfg-order-3g-first = 3G trước
syscfg-order-as-it-is = thứ tự giữ nguyên
syscfg-order-unknown = thứ tự { $number }
syscfg-bands-all = mọi băng tần
syscfg-bands-as-they-are = băng tần giữ nguyên
syscfg-bands-none = không băng tần nào
syscfg-bands-unknown = băng tần không rõ { $mask }
syscfg-roaming-off = tắt chuyển vùng
syscfg-roaming-on = bật chuyển vùng
syscfg-roaming-as-it-is = chuyển vùng giữ nguyên
syscfg-roaming-national = chỉ chuyển vùng trong nước
syscfg-roaming-abroad = chỉ chuyển vùng ở nước ngoài
syscfg-roaming-unknown = chuyển vùng { $number }
syscfg-services-calls = chỉ cuộc gọi
syscfg-services-data = chỉ dữ liệu
syscfg-services-both = cuộc gọi và dữ liệu
syscfg-services-any = dịch vụ bất kỳ
syscfg-services-as-they-are = dịch vụ giữ nguyên
syscfg-services-unknown = dịch vụ { $number }

## Bands whose name is more than letters and numbers

band-gsm-900-extended = GSM 900 (mở rộng)
band-gsm-450 = GSM 450 (3G 2600 trên modem HiSilicon)
band-3g-1700-japan = 3G 1700 (Nhật Bản)
band-3g-850-japan = 3G 850 (Nhật Bản)

## Health report: its lines, and what looks wrong with what to do

fact-found = Modem tìm thấy
fact-serial = Số sê-ri
fact-chipset = Chipset
fact-nand = Bộ nhớ flash
fact-attempts = Số lần thử mở khóa còn lại
fact-pin-attempts = Số lần thử mã PIN còn lại
fact-bands = Băng tần cho phép
fact-voice = Cuộc gọi có âm thanh
fact-cdrom = Ổ đĩa CD-ROM
fact-card-reader = Đầu đọc thẻ
fact-firmware-line = Điều đã biết về firmware
value-on = bật
value-off = tắt
value-hidden = đã ẩn
value-pin-attempts = { $pin } cho mã PIN, { $puk } cho mã PUK
value-line-known = Firmware { $line } thuộc dòng mà họ modem này dùng
value-line-unknown = Firmware { $line } thuộc dòng chưa biết với họ modem này
value-line-unlisted = Chưa biết gì về các dòng firmware của họ modem này
report-title = Báo cáo tình trạng
report-made = Tạo lúc { $time } bằng Modem Medic { $version }
report-identity = Thông tin modem
report-network = Thẻ SIM và mạng
report-functions = Chức năng
report-findings = Điều có vẻ bất thường
report-nothing-wrong = Không có gì bất thường trong những điều modem đã báo.
report-masked = Các số và tên có thể làm lộ modem, thẻ của nó hoặc bạn đã được ẩn.
report-shown = Các số được hiện đầy đủ. Đừng công bố báo cáo này.
finding-imei-lost = IMEI đã mất
finding-imei-lost-do = Mạng có thể từ chối modem. Chương trình này không ghi IMEI. Cửa hàng sửa chữa có thể khôi phục số được in trên modem.
finding-imei-check-digit = Chữ số cuối của IMEI không khớp với các chữ số khác
finding-imei-check-digit-do = Hãy so với số được in trên modem. IMEI có thể đã bị thay đổi.
finding-no-sim = Không có thẻ SIM
finding-no-sim-do = Hãy rút modem ra, lắp thẻ SIM rồi cắm lại.
finding-sim-failed = Thẻ SIM không hoạt động
finding-sim-failed-do = Hãy thử thẻ trong điện thoại. Nếu thẻ hoạt động ở đó, hãy lau các tiếp điểm và lắp lại.
finding-pin-asked = Thẻ SIM hỏi mã PIN
finding-pin-asked-do = Hãy nhập mã PIN, hoặc tắt yêu cầu mã PIN. Số lần thử còn lại: { $attempts }.
finding-puk-asked = Thẻ SIM hỏi mã PUK
finding-puk-asked-do = Mã PIN đã sai quá nhiều lần. Mã PUK được in trên khung đựng thẻ, hoặc nhà mạng cho biết. Hãy nhập mã đó trong điện thoại. Số lần thử còn lại: { $attempts }.
finding-operator-lock = Modem bị khóa vào một nhà mạng
finding-operator-lock-do = Hãy dùng thẻ SIM của nhà mạng đó, hoặc xin họ mã mở khóa. Số lần thử còn lại: { $attempts }.
finding-locked-for-good = Modem bị khóa vào một nhà mạng và không nhận mã nữa
finding-locked-for-good-do = Chỉ thẻ SIM của nhà mạng đó hoạt động. Nạp firmware không trả lại số lần thử.
finding-radio-off = Bộ thu phát sóng đang tắt
finding-radio-off-do = Có thể một chương trình kết nối đã tắt nó. Hãy rút modem ra rồi cắm lại.
finding-denied = Mạng từ chối thẻ SIM
finding-denied-do = Hãy hỏi nhà mạng xem thẻ có đang hoạt động không và hợp đồng có cho phép modem này không.
finding-no-network = Modem chưa vào mạng nào
finding-no-network-do = Hãy vào trang “Kích hoạt lại mạng”. Nếu không được, hãy đến nơi có sóng; nhà mạng có thể đã tắt loại mạng này.
finding-data-only = Modem vào mạng chỉ để dùng dữ liệu
finding-data-only-do = Tin nhắn và cuộc gọi có thể không đến. Nếu bạn cần chúng, hãy cho phép cuộc gọi và dữ liệu ở trang “Kích hoạt lại mạng”.
finding-only-2g = Cài đặt chỉ cho phép mạng 2G
finding-only-2g-do = Mạng này chậm, và nhiều mạng 2G không còn nữa. Hãy chọn “tự động” ở trang “Kích hoạt lại mạng”.
finding-only-3g = Cài đặt chỉ cho phép mạng 3G
finding-only-3g-do = Nơi 3G đã tắt, modem không tìm thấy gì. Nếu bạn không có ý đó, hãy chọn “tự động” ở trang “Kích hoạt lại mạng”.
finding-bands-limited = Cài đặt bỏ qua một số băng tần
finding-bands-limited-do = Mạng có thể ở một trong các băng tần đó. “Kích hoạt lại mạng” cho phép mọi băng tần.
finding-roaming-off = Cài đặt không cho phép mạng của nhà mạng khác
finding-roaming-off-do = Khi ở nước ngoài, hoặc với thẻ SIM dùng mạng của đối tác, modem không tìm thấy gì. Nếu đúng như vậy, hãy cho phép chuyển vùng ở trang “Kích hoạt lại mạng”.
finding-weak-signal = Tín hiệu yếu
finding-weak-signal-do = Hãy đưa modem ra gần cửa sổ, hoặc dùng cáp nối dài để đặt cao hơn.
finding-attempts-unknown = không báo

## Whether a file fits the modem, and why

fit-fits = Tệp này phù hợp với modem của bạn
fit-does-not-fit = Tệp này không phù hợp với modem của bạn
fit-cannot-tell = Chương trình này không xác định được tệp có phù hợp với modem của bạn không

reason-platform-matches = Tệp ghi nền tảng { $platform }, đúng là của modem này.
reason-platform-of-another = Tệp ghi nền tảng { $platform }, là của modem khác.
reason-platform-unknown = Tệp ghi nền tảng { $platform }, là nền tảng chưa biết.
reason-platform-missing = Tệp không ghi nền tảng.
reason-platform-required = Tệp không ghi nền tảng, trong khi mọi tệp cho loại modem này đều ghi.
reason-part-of-another-product = Phần { $part } thuộc về điện thoại hoặc thiết bị khác, không phải modem.
reason-chip-of-another = Các phần của tệp dành cho modem dùng chip khác.
reason-parts-unknown = Không phần nào của tệp là loại mà modem này nhận.
reason-web-interface = Phần { $part } là giao diện web mà modem này không có.
reason-boot-loader-alone = Tệp chỉ chứa bộ nạp khởi động, không có firmware để khởi động.
reason-platforms-mixed = Tệp lẫn lộn các nền tảng { $one } và { $other }.
reason-hardware-matches = Tệp ghi phần cứng { $hardware }, đúng là của modem này.
reason-hardware-of-another = Tệp ghi phần cứng { $hardware }, là của modem khác.
reason-name-matches = Tệp có tên { $name }, cho thấy là mẫu này.
reason-parts-match = Các phần của tệp thuộc loại mà modem như vậy nhận.
reason-line-matches = Firmware { $version } thuộc dòng mà họ modem này dùng.
reason-line-of-another = Firmware { $version } thuộc dòng của các modem khác.
reason-line-unknown = Firmware { $version } thuộc dòng chưa biết với họ modem này.
reason-version-missing = Tệp không ghi phiên bản firmware.
reason-name-of-another = Tệp có tên { $name }, cho thấy là mẫu khác.
reason-unit-data = Phần { $part } chứa dữ liệu của riêng một modem.
reason-product-matches = Ở chế độ nạp, modem là { $product }.
reason-product-of-another = Ở chế độ nạp, modem là { $product }, trong khi cần { $expected }.
reason-family-unsupported = Không nạp được firmware cho modem này bằng chương trình này: { $family }.

## The file

kind-firmware = Firmware
kind-dashboard = Dashboard
kind-both = Firmware và dashboard

source-raw = Chính tệp này
source-program = Trong một chương trình Windows
source-embedded = Trong một tệp loại khác
source-archive = Trong một tệp nén, với tên { $member }
source-image-folder = Một thư mục ảnh firmware
source-manifest = Một thư mục ảnh firmware có bản kê

warning-unusual-packing = Phần { $part } có vẻ được nén theo cách lạ và sẽ được gửi nguyên như vậy.
warning-chance-packing = Phần { $part } mở đầu như một ảnh nén nhưng không phải, và sẽ được gửi nguyên như vậy.
warning-gzip-data = Phần { $part } được nén bằng gzip và sẽ được gửi nguyên như vậy.
warning-content-unexpected = Phần { $part } chứa thứ khác với ý nghĩa mã của nó.
warning-firmware-unrecognised = Không phần nào được nhận ra là firmware chính (AMSS).
warning-signature-missing = Gói ghi là có chữ ký, nhưng không tìm thấy chữ ký nào bên trong.
warning-signature-unannounced = Gói có chữ ký, nhưng tiêu đề của gói không ghi điều đó.
warning-signature-unreadable = Không đọc được chữ ký ở cuối phần { $part }.
warning-firmware-missing = Gói ghi là có chứa firmware, nhưng không có.
warning-dashboard-missing = Gói ghi là có chứa dashboard, nhưng không có.
warning-web-interface-missing = Gói ghi là có chứa giao diện web, nhưng không có.
warning-disc-unreadable = Đĩa của dashboard không phải là ảnh ISO 9660.
warning-dashboard-incomplete = Dashboard không đầy đủ: thiếu phần { $part }.
warning-platforms-differ = Các phần của gói dành cho những nền tảng khác nhau.
warning-padding-not-empty = Phần đệm giữa các phần của gói không trống.

## Sizes. $number is already written with the decimal sign of the language.

size-bytes = { $bytes ->
   *[other] { $bytes } byte
}
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = Modem đang được { $programs } sử dụng.
holder-other-user = Modem đang được một chương trình của người dùng khác trên máy tính này sử dụng.
holder-other-user-likely = Modem đang được một chương trình của người dùng khác trên máy tính này sử dụng, rất có thể là { $programs }.
holder-likely = Thường là { $programs }, hoặc chương trình của nhà mạng và dịch vụ của nó.
holder-unknown = Không xác định được là chương trình nào.

## The parts of a firmware package

part-partition-table = Bảng phân vùng
part-boot-loader = Bộ nạp khởi động ({ $stage })
part-image-header = Tiêu đề của phần tiếp theo
part-amss = Firmware của modem (AMSS)
part-efs2 = Vùng cài đặt (EFS2)
part-dashboard-version = Phiên bản dashboard
part-dashboard = Dashboard
part-web-interface = Giao diện web
part-unit-data = Dữ liệu của riêng một modem ({ $name })
part-unknown = Phần không rõ { $code }

## What writing a package may cost

loss-boot-loaders = Bộ nạp khởi động cũng được ghi: nếu modem mất điện đúng lúc đó, có thể nó không trở lại được, kể cả ở chế độ sửa chữa.
loss-settings = Vùng cài đặt (EFS2) cũng được ghi: cài đặt có thể bị đặt lại, nên thông tin nhận dạng và cài đặt được sao lưu trước.
loss-dashboard = Dashboard trên CD của chính modem sẽ được thay thế.

## How a package was found

way-resource = tài nguyên { $name }
way-self-extractor = tệp nén tự giải nén
way-search = tìm từng byte, tại { $offset }
