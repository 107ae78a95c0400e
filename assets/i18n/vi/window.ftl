# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Cập nhật và sửa chữa modem 3G của bạn
back = Quay lại
cancel = Hủy
close = Đóng
percent = { $value }%
not-told = không báo
copy-value = Sao chép: { $what }

## The step rail

step-connect = Kết nối
step-modem = Modem của bạn
step-choose = Chọn tệp
step-review = Xem lại
step-working = Thực hiện
step-result = Kết quả
step-network = Mạng
step-health = Báo cáo
step-functions = Chức năng
step-console = Bảng lệnh
step-vendor = Chương trình của nhà sản xuất
step-unlock = Mở khóa
step-sim = PIN của SIM
step-current = { $name }, bước hiện tại
step-done = { $name }, đã xong
step-to-come = { $name }, chưa bắt đầu

## Parts of the window, for a screen reader

region-steps = Các bước
region-tools = Công cụ
region-page = Trang
region-actions = Thao tác

## Drawings of what to do by hand

replug-unplug = Rút modem ra
replug-wait = Đợi 10 giây
replug-wait-left = Đợi { $seconds } giây
replug-plug-in = Cắm lại
port-direct = Cắm thẳng vào máy tính
port-hub = Không qua bộ chia

modem-none = Không có modem
modem-several = Nhiều modem
modem-not-ready = Modem chưa sẵn sàng
modem-being-asked = Đang đọc modem
modem-at-work = Modem đang bận
modem-needs-repair = Modem ở chế độ sửa chữa
modem-unnamed = Modem

## Connect

connect-title = Kết nối modem của bạn
connect-lead = Hãy cắm modem vào một cổng USB của máy tính này. Modem sẽ được phát hiện tự động.
connect-ask = Tiếp tục với modem này
connect-switch = Chuyển sang chế độ modem

finding-looking = Đang tìm modem
finding-looking-do = Việc này mất một chút thời gian.
finding-nothing = Chưa cắm modem nào
finding-nothing-do = Hãy cắm trực tiếp, không qua bộ chia, và đợi mười giây.
finding-cdrom = Modem vẫn hiện ra dưới dạng ổ CD
finding-cdrom-do-linux = Phần lớn máy tính chuyển nó sang chế độ modem trong vòng mười giây. Nếu máy của bạn không làm vậy, hãy chuyển ở đây.
finding-cdrom-do-windows = Hãy mở ổ CD của modem và chạy chương trình cài đặt. Nó sẽ cài trình điều khiển. Sau đó rút modem ra và cắm lại.
finding-cdrom-do-macos = Hãy đẩy CD của modem ra, đợi mười giây, rồi rút modem ra và cắm lại.
finding-switching-do = Hãy để nguyên modem. Máy tính sẽ thử trước. Việc này mất chưa đến một phút.
finding-no-port = Modem đã được cắm, nhưng máy tính chưa có cổng cho nó
finding-no-port-do-linux = Hãy đợi mười giây. Nếu không có gì thay đổi thì thiếu trình điều khiển: hãy chạy sudo modprobe option trong terminal, rồi rút modem ra và cắm lại.
finding-no-port-do-windows = Thiếu trình điều khiển. Hãy chạy chương trình cài đặt trong ổ CD của modem, rồi rút modem ra và cắm lại.
finding-no-port-do-macos = Trên macOS không có cổng nào hiện ra cho modem này. Nếu được, hãy dùng máy tính Linux hoặc Windows.
finding-not-ready = Modem đang được chuẩn bị
finding-not-ready-do = Máy tính vừa nhận ra modem và đang chuẩn bị các cổng. Việc này mất vài giây.
finding-no-permission = Chương trình này không được phép dùng modem
finding-no-permission-do = Hãy cài quy tắc truy cập cho modem này. Máy tính sẽ hỏi mật khẩu quản trị một lần. Đừng chạy chương trình này với quyền root.
finding-busy = Một chương trình khác đang dùng modem
finding-busy-do = Hãy đóng Mobile Partner, chương trình kết nối của nhà mạng hoặc chương trình terminal. Trang này sẽ tiếp tục ngay khi modem rảnh.
finding-download = Modem đang ở chế độ sửa chữa
finding-download-do = Modem đang chờ firmware, ví dụ vì việc nạp bị gián đoạn. Bạn có thể sửa chữa nó bằng đúng tệp firmware.
finding-unrecognised = Không nhận ra modem này
finding-unrecognised-do = Modem có các cổng, nhưng chương trình này không xác định được chúng để làm gì. Nếu bạn biết cổng đúng, hãy chọn bên dưới.
finding-network-card = Modem này hoạt động như một card mạng
finding-network-card-do = Không có gì hỏng. Modem không có cổng cho lệnh, nên chương trình này không làm việc với nó được. Modem HiLink có phần cài đặt ở trang riêng trong trình duyệt web, thường là http://192.168.8.1 hoặc http://192.168.1.1. Một số mẫu cũ khởi động lại với các cổng từ http://192.168.1.1/html/switchProjectMode.html; các mẫu mới hơn cần firmware khác từ nhà mạng hoặc cửa hàng sửa chữa.
finding-boot-rom = Chỉ có ROM khởi động của modem đang chạy
finding-boot-rom-do = Chương trình này không gửi gì tới nó. Hãy rút modem ra, đợi mười giây rồi cắm lại. Nếu vẫn như vậy thì firmware của modem không khởi động, và cửa hàng sửa chữa có thể cứu nó bằng bộ nạp khẩn cấp cho đúng mẫu này.
finding-repair = Kiểm tra và sửa chữa modem này
finding-several = Có nhiều modem đang cắm
finding-several-do = Hãy chỉ để lại modem bạn muốn làm việc, hoặc chọn nó bên dưới.
finding-asking = Đang đọc thông tin modem
finding-asking-do = Không thay đổi gì trên modem.
finding-ready = Đã cắm một modem
finding-ready-do = Hãy tiếp tục để đọc thông tin của nó.

several-title = Modem nào?
several-use = Dùng { $product } ở cổng USB { $place }
several-use-known = Dùng { $model } có IMEI kết thúc bằng { $digits } ở cổng USB { $place }
several-other = { $product } ở cổng USB { $place }: { $state }
several-switch = Chuyển modem ở cổng USB { $place } sang chế độ modem

journals-unreadable-title = Không đọc được một số bản ghi của công việc trước đó
journals-unreadable-text = Nếu có modem bị ghi dở dang, chương trình này có thể không biết. Hãy cắm nó vào: nó sẽ hiện ra ở chế độ sửa chữa. Tệp: { $files }
interrupted-title = Công việc trên { $model } đã bị gián đoạn
interrupted-file = Tệp khi đó là { $file }. Hãy cắm modem vào: nếu nó ở chế độ sửa chữa, công việc có thể được hoàn tất.
interrupted-text = Hãy cắm modem vào: nếu nó ở chế độ sửa chữa, công việc có thể được hoàn tất.
interrupted-take-up = Tiếp tục công việc
interrupted-leave = Để sau
interrupted-repair = Modem đang ở chế độ sửa chữa. Toàn bộ tệp được ghi lại, vì không ai biết modem đã giữ những phần nào.
interrupted-last-checks = Toàn bộ tệp đã được ghi trước khi bị gián đoạn, và modem đang chạy nó. Chỉ còn các bước kiểm tra cuối. Không ghi gì thêm.
interrupted-start-over = Modem chạy bình thường, nên không có gì để sửa chữa. Bạn có thể bắt đầu lại từ đầu.
interrupted-other-modem = Đang cắm một modem khác. Hãy cắm modem mà bạn đã làm việc.
interrupted-check = Hoàn tất kiểm tra
interrupted-over = Bắt đầu lại từ đầu

other-file-text = Khi công việc bị gián đoạn, một tệp khác đang được ghi. Bạn có thể ghi tệp này thay thế, từ đầu.
other-file-use = Vẫn dùng tệp này

waiting-title = { $file } đang chờ
waiting-text = Bạn có thể mở nó khi công việc trên modem đã xong.
waiting-open = Mở ngay

simulated-lead = Modem mô phỏng trải qua các bước giống modem thật. Không đụng tới modem thật nào.
simulated-scenario = Loại modem nào
simulated-fault = Trục trặc gì xảy ra
simulated-try = Thử với modem mô phỏng
simulated-unplug = Rút modem mô phỏng ra
simulated-plug-in = Cắm modem mô phỏng vào
simulated-note = Mô phỏng. Nhanh gấp bốn lần modem thật.
simulated-options = Loại modem nào, và trục trặc gì xảy ra
scenario-normal = E1550 mất mạng sau khi nạp
scenario-network-lost = E1550 không tìm thấy mạng
scenario-half-flashed = Nạp dở dang, ở chế độ sửa chữa
scenario-pin-locked = Thẻ SIM hỏi mã PIN
scenario-no-sim = Không có thẻ SIM
scenario-locked = Bị khóa vào nhà mạng khác
scenario-wrong-model = Mẫu modem khác (E173)
scenario-cdrom-only = Chỉ có CD-ROM
fault-none = Không có gì
fault-unplug = Bị rút ra trong khi ghi
fault-refused = Từ chối một phần
fault-lost-reply = Ngừng trả lời trong khi ghi
fault-stays-away = Không trở lại
fault-old-version = Trở lại với phiên bản trước đó

by-hand-title = Tự chọn cổng
by-hand-lead = Modem có nhiều cổng. Cổng đúng có tên PC UI. Trên Linux đó thường là cổng thứ ba, trên Windows nó có tên “3G PC UI Interface”.
by-hand-listed = Trên máy tính này:
by-hand-port = Cổng PC UI
by-hand-download = Cổng ở chế độ nạp, nếu khác
by-hand-use = Dùng cổng này
by-hand-needed = Trước hết hãy nhập tên cổng.

## Your modem

modem-title = Modem của bạn
modem-lead = Bạn muốn làm gì?
modem-other = Chọn modem khác
modem-ask-again = Đọc lại
modem-not-flashed = Không nạp được firmware cho modem này bằng chương trình này
modem-not-flashed-text = Chưa biết cách nạp an toàn nào cho nó. Bạn vẫn có thể kích hoạt lại mạng của nó.

task-dashboard = Cập nhật dashboard
task-dashboard-text = Thay chương trình trên CD của chính modem.
task-firmware = Nạp firmware
task-firmware-text = Thay phần mềm bên trong modem.
task-network = Kích hoạt lại mạng
task-network-text = Khôi phục mạng, ví dụ sau khi nạp.
task-functions = CD-ROM và thoại
task-repair = Sửa chữa

identity-title = Nhận dạng
identity-copy = Sao chép tất cả
radio-title = Thẻ SIM và mạng
fact-model = Mẫu modem
fact-maker = Nhà sản xuất
fact-family = Họ
fact-firmware = Firmware
fact-hardware = Phần cứng
fact-dashboard = Dashboard
fact-compiled = Ngày biên dịch
fact-imei = IMEI
fact-sim = Thẻ SIM
fact-lock = Khóa mạng
fact-pin-request = Yêu cầu mã PIN
fact-network = Mạng
fact-operator = Nhà mạng
fact-technology = Loại mạng
fact-setting = Cài đặt mạng
fact-signal = Tín hiệu
task-suggested = Gợi ý
imei-reveal = Hiện toàn bộ IMEI
imei-hide = Ẩn IMEI
imei-check-digit = Chữ số kiểm tra của IMEI này sai. IMEI có thể đã bị thay đổi.
lock-note = Chương trình này không đoán mã mở khóa. Mỗi mã sai dùng mất vĩnh viễn một lần thử.
signal-strength = { $bars } trên 5 vạch, { $dbm } dBm
signal-none = không có tín hiệu
console-open = Mở bảng lệnh AT
last-result = Xem kết quả gần nhất
unlock-open = Mở khóa bằng mã

repair-title = Modem này cần sửa chữa
repair-lead = Việc nạp đã bị gián đoạn. Modem đang chờ ở chế độ sửa chữa.
repair-what = Modem có thể sửa chữa được
repair-how = Hãy chọn tệp firmware cho modem này. Tệp sẽ được ghi lại từ đầu.
repair-file = Tệp dùng lần trước là { $file }.
repair-safe = Hãy để nguyên modem. Có thể thử lại an toàn bao nhiêu lần tùy ý.

## Choose file

choose-firmware-title = Chọn firmware
choose-firmware-lead = Chương trình cập nhật của nhà sản xuất, tệp zip chứa nó, hoặc ảnh firmware. Toàn bộ tệp được kiểm tra trước khi ghi bất cứ gì.
choose-dashboard-title = Chọn dashboard
choose-dashboard-lead = Chương trình dashboard của nhà sản xuất, hoặc tệp zip chứa nó. Toàn bộ tệp được kiểm tra trước khi ghi bất cứ gì.
choose-repair-title = Chọn firmware để sửa chữa
choose-repair-lead = Nếu bạn vẫn còn, hãy dùng tệp đang được ghi khi công việc bị gián đoạn.
choose-pick = Chọn tệp…
choose-picking = Hộp chọn tệp đang mở
choose-no-picker = Môi trường này không có hộp chọn tệp. Hãy nhập đường dẫn, hoặc thả tệp vào cửa sổ.
choose-sample = Tạo tệp ví dụ
choose-drop = Hoặc thả một tệp vào bất cứ đâu trong cửa sổ này.
choose-drop-now = Thả ra, tệp sẽ được kiểm tra.
choose-by-path = Nhập đường dẫn
choose-path = Đường dẫn tệp
choose-use-path = Kiểm tra tệp
choose-recent = Tệp gần đây
choose-reading = Đang kiểm tra { $file }
file-remove = Bỏ
file-sound = Tệp nguyên vẹn. Có phù hợp hay không sẽ được kiểm tra khi có modem.
choose-several = Tệp chứa nhiều gói. Bạn muốn gói nào?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Tiếp tục
choose-other-dashboard = Tiếp tục với “Cập nhật dashboard”
choose-other-firmware = Tiếp tục với “Nạp firmware”
package-about = Về tệp này
package-kind = Nội dung
package-found-in = Nơi tìm thấy
package-found-by = Cách tìm thấy
package-platform = Nền tảng
package-date = Ngày
package-label = Nhãn CD
package-parts-value = { $parts ->
   *[other] { $parts } phần, { $size }
}
version-now = Hiện tại
version-target = Sau đó

check-file-sound = Tệp đầy đủ và mọi tổng kiểm tra đều khớp
check-file-fits = Tệp dành cho modem này
check-file-not-fits = Tệp không dành cho modem này
check-file-unknown = Sự phù hợp giữa tệp và modem
check-file-later = Điều này được kiểm tra ở chế độ nạp, trước khi ghi bất cứ gì.
check-port = Modem trả lời, và không chương trình nào khác đang dùng nó
check-one-modem = Chỉ có một modem đang cắm
check-one-modem-do = Hãy rút các modem khác ra.
check-power = Máy tính có đủ điện
check-power-battery = Cắm sạc thì an toàn hơn.
check-journal = Ghi được sổ công việc
check-cards = Nếu có thẻ microSD trong modem, hãy lấy ra
check-cards-do = Thẻ SIM có thể để lại.
outcome-waiting = Đang kiểm tra
outcome-advice = Nên làm
outcome-blocked = Phải khắc phục
outcome-note = Lưu ý
outcome-not-seen = Chưa xác nhận

## Why a button cannot be pressed

why-no-modem = Chưa kết nối modem nào. Hãy cắm vào.
why-no-file = Trước hết hãy chọn tệp.
why-reading = Tệp đang được kiểm tra.
why-refused = Không dùng được tệp này. Hãy chọn tệp khác.
why-other-task = Tệp này dành cho bước khác.
why-other-modem = Tệp này dành cho modem khác.
why-other-file = Đây không phải là tệp đang được ghi khi công việc bị gián đoạn.
why-power = Pin quá yếu. Hãy cắm sạc.
why-journal = Không ghi được sổ công việc. Hãy giải phóng dung lượng đĩa.
why-looking = Các bước kiểm tra chưa xong.
why-reason = Hãy nêu vì sao bạn muốn tiếp tục.
why-model = Hãy nhập { $model } để xác nhận.
why-agree = Hãy đánh dấu “Tôi đồng ý” để tiếp tục.
why-arming = Trước hết hãy đọc trang này.
why-at-work = Modem đang bận.

## Review

review-title = Xem lại
review-lead = Chưa ghi gì cả.
review-change-file = Đổi
review-time = Thời gian
review-takes = thường mất khoảng { $minutes } phút
review-checks-passed = Đạt { $passed } trên { $all } bước kiểm tra
review-does-firmware = Firmware của modem sẽ được thay thế.
review-does-dashboard = Dashboard, chương trình trên CD của chính modem, sẽ được thay thế.
review-does-repair = Toàn bộ tệp sẽ được ghi vào modem đang chờ ở chế độ sửa chữa.
review-loses-setting = Cài đặt mạng có thể bị mất. Sau đó bạn có thể khôi phục mạng.
review-stays-firmware = Firmware giữ nguyên.
review-stays-identity = Không đụng tới IMEI, thẻ SIM và trạng thái khóa.
review-stay-plugged = Modem phải được cắm cho đến khi xong. Hãy để nắp máy tính mở.
review-if-fails = Nếu có gì thất bại, modem vẫn ở chế độ sửa chữa và bạn có thể thử lại.
review-proven = Việc ghi đã được thử trên modem mô phỏng và với dữ liệu ghi lại từ modem thật. Chưa ai thử trên modem thật.
review-keep-copy = Trước hết sao lưu thông tin nhận dạng và cài đặt của modem vào máy tính này
review-keep-copy-always = Không thể bỏ qua việc sao lưu, vì tệp này ghi vùng cài đặt.
review-agree = Tôi đồng ý
review-flash-button = Nạp firmware cho { $model } { $imei }
review-copy-and-flash-button = Sao lưu và nạp firmware cho { $model } { $imei }
review-dashboard-button = Cập nhật dashboard của { $model } { $imei }
review-repair-button = Sửa chữa { $model }
force-title = Chương trình này không xác định được tệp có phù hợp không
force-text = Tệp sai có thể làm hỏng modem. Chỉ tiếp tục nếu bạn chắc chắn về tệp này. Lý do của bạn được giữ trong sổ công việc.
force-reason = Lý do của bạn
force-model = Mẫu modem

## Working

working-firmware = Đang nạp firmware
working-dashboard = Đang cập nhật dashboard
working-repair = Đang sửa chữa
working-lead = Hãy để nguyên modem và giữ cho máy tính không ngủ.
working-begins = Đang bắt đầu
working-bar = Tiến độ của toàn bộ công việc
working-bytes = { $done } trên { $total }
working-speed = { $speed }/giây
working-silent = Đang chờ modem ({ $seconds } giây)
working-usual = thường chưa đến một phút
working-prompt = Hãy làm điều này ngay bây giờ
working-speeds = Tốc độ từ đầu đến giờ: hiện tại { $now }/giây, thấp nhất { $least }/giây, cao nhất { $most }/giây
group-prepare = Chuẩn bị
group-switch = Chuyển sang chế độ sửa chữa
group-write = Ghi
group-write-part = Ghi, phần { $part } trên { $parts }
group-restart = Khởi động lại
group-check = Kiểm tra
left-seconds = còn khoảng { $seconds } giây để ghi xong
left-minutes = { $minutes ->
   *[other] còn khoảng { $minutes } phút để ghi xong
}
stop-at-once = Hủy
stop-at-once-means = Nếu hủy bây giờ, modem giữ nguyên như cũ.
stop-leads-back-means = Chưa ghi gì cả. Nếu modem vẫn ở chế độ sửa chữa, hãy rút ra và cắm lại.
stop-half-written = Dừng sau khối này
stop-half-written-means = Nếu dừng bây giờ, modem sẽ bị ghi dở dang, ở chế độ sửa chữa. Tốt hơn là để nó chạy xong.
stop-title = Dừng ở đây?
stop-go-on = Để nó chạy xong
stop-unproven = Bỏ qua các bước kiểm tra cuối
stop-unproven-means = Modem đã nhận tất cả. Modem đang khởi động lại, mất tới bốn phút. Nếu dừng bây giờ, các bước kiểm tra cuối có thể làm sau.
stop-asked-means = Công việc dừng ngay khi an toàn.

## Result

result-firmware-title = Đã nạp xong
result-dashboard-title = Đã cập nhật dashboard
result-repair-title = Đã sửa chữa xong
result-not-known = Không rõ trạng thái của modem
result-old-version = Modem đang chạy với firmware trước đó
result-waiting = Đang chờ modem. Hãy cắm vào.
result-took-seconds = Mất { $seconds } giây.
result-took-minutes = Mất { $minutes } phút { $seconds } giây.
result-save = Lưu kết quả này…
result-copy = Đã lưu bản sao lưu thông tin nhận dạng và cài đặt của modem.
result-copy-path = Sao chép đường dẫn
result-no-network = Modem chưa vào mạng
result-no-network-do = Điều này thường gặp sau khi nạp. Hãy chọn “Kiểm tra mạng” để khôi phục mạng.
result-check-network = Kiểm tra mạng
result-to-modem = Về modem của bạn
proof-parts = { $parts ->
   *[other] Modem đã nhận tất cả { $parts } phần ({ $size })
}
proof-again = Mọi thứ được ghi lại từ phần đầu tiên. Số phần đã nhận trước khi bị gián đoạn: { $before }.
proof-skipped = Tất cả các phần đã được nhận trước khi bị gián đoạn, nên không phần nào được ghi lại.
proof-came-back = Modem đã trở lại và trả lời
proof-not-read = Modem đã ra khỏi chế độ sửa chữa. Chưa đọc lại phiên bản
proof-version = Modem báo firmware { $version }
proof-dashboard = Modem báo dashboard { $version }
proof-dashboard-unknown = Modem này không báo phiên bản dashboard
after-title = Các bước cuối
after-lead = Cần sau mỗi lần cập nhật dashboard. Bạn có thể đóng cửa sổ này giữa các bước.
after-plug-in = Hãy cắm lại modem và đợi đến khi nó được phát hiện.
after-restart-again = Hãy khởi động lại máy tính một lần nữa, cho trình điều khiển.
after-check-network = Hãy kiểm tra mạng.
after-waits-unplug = Bước này tự hoàn tất khi modem được rút ra.
after-waits-plug-in = Bước này tự hoàn tất khi tìm thấy modem.
after-done = Xong, tiếp tục
after-skip = Bỏ qua các bước này

remedy-ask-again = Thử lại
remedy-install-rule = Cài quy tắc truy cập
remedy-keep-off = Chặn ModemManager
remedy-choose-file = Chọn tệp khác
remedy-flash-again = Nạp lại
remedy-go-to-dashboard = Tới “Cập nhật dashboard”
remedy-go-to-firmware = Tới “Nạp firmware”
remedy-review-again = Về trang xem lại
remedy-support = Lưu tệp hỗ trợ
problem-copy = Sao chép chi tiết
problem-technical = Chi tiết kỹ thuật: { $details }

rule-installing = Đang cài quy tắc truy cập
rule-installing-do = Máy tính hỏi mật khẩu quản trị.
rule-installed = Đã cài quy tắc truy cập
rule-installed-do = Nếu vẫn chưa phát hiện được modem, hãy rút ra, đợi mười giây rồi cắm lại.
rule-failed = Chưa cài được quy tắc truy cập
rule-failed-do = Thay vào đó hãy chạy các lệnh này trong terminal, rồi rút modem ra và cắm lại.
rule-copy = Sao chép các lệnh

## Network

network-lead = Xem có gì sai, thay đổi cài đặt và theo dõi modem tìm mạng.
network-diagnosis = Những gì modem báo
network-watch-on = Theo dõi trực tiếp
network-watch-off = Ngừng theo dõi
network-before = Trước
network-after = Sau
network-read-back = Hiện tại (đọc lại)
network-command = Lệnh
network-sent = Đã gửi
network-guide = Cài đặt này đưa phần lớn modem trở lại mạng sau khi nạp firmware.
network-mode = Chế độ mạng
network-roaming = Cho phép mạng của nhà mạng khác (chuyển vùng)
network-roaming-kept = Chuyển vùng đang bật trong modem này và vẫn bật. Nếu bỏ đánh dấu, đúng lệnh trong hướng dẫn sẽ được gửi.
network-reversible = Cài đặt trước đó được giữ lại. Bạn có thể hoàn tác.
network-send = Gửi tới modem
network-sending = Đang gửi cài đặt
network-sending-undo = Đang gửi cài đặt trước đó
network-searching = Đang chờ mạng, { $seconds } trên { $limit } giây
network-stop = Ngừng chờ
network-looking-means = Việc này mất từ một đến ba phút.
network-found = Mạng đã trở lại
network-not-found = Cài đặt đã được lưu, nhưng chưa tìm thấy mạng
network-undone = Cài đặt trước đó đã trở lại
network-already-set = Cài đặt vốn đã đúng. Nguyên nhân là thứ khác.
network-took = Tìm thấy sau { $seconds } giây.
network-undo = Hoàn tác
network-undo-means = Cài đặt trước đó được gửi lại. Mạng đã tìm thấy có thể bị mất.
network-send-again = Gửi lại
network-done = Xong
network-again = Kiểm tra lại
signal-history = Tín hiệu trong { $seconds } giây qua: mới nhất { $now } dBm, thấp nhất { $least } dBm, cao nhất { $most } dBm. Có mạng trong { $registered } trên { $count } lần đo.
signal-history-none = Không đo được tín hiệu trong { $seconds } giây qua. Có mạng trong { $registered } trên { $count } lần đo.
hint-registered = Modem đã vào mạng.
hint-no-sim = Không có thẻ SIM. Hãy rút modem ra, lắp thẻ và cắm lại modem.
hint-pin = Thẻ SIM hỏi mã PIN. Hãy nhập ở trang mã PIN hoặc trong điện thoại.
hint-denied = Mạng từ chối thẻ SIM này. Hãy hỏi nhà mạng xem thẻ có đang hoạt động không.
hint-locked = Modem bị khóa vào nhà mạng khác. Chỉ có thẻ SIM đúng hoặc mã mở khóa từ nhà mạng mới giúp được.
hint-setting = Cài đặt mạng khác thường. Điều này thường gặp sau khi nạp và có thể sửa ở đây.
hint-searching = Modem chưa vào mạng. Cài đặt có vẻ đúng, nên nguyên nhân có thể là sóng hoặc thẻ SIM.

## Health report, and the functions of the modem

health-lead = Những điều modem tự báo, theo thứ tự quen thuộc, và điều có vẻ bất thường.
health-save = Lưu báo cáo…
health-save-failed = Báo cáo chưa được lưu
health-reveal = Hiện đầy đủ số và tên
functions-lead = Những gì modem cho máy tính thấy ngoài các cổng của nó, và modem có nhận cuộc gọi có âm thanh không.
functions-cdrom-title = CD-ROM và đầu đọc thẻ
functions-cdrom-means = Modem lưu giá trị này và áp dụng khi được cắm lần sau. Các cổng vẫn còn. Giá trị trước được giữ lại, và chỉ cần bấm một lần để khôi phục.
functions-off = Tắt CD-ROM, bật đầu đọc thẻ
functions-all-off = Tắt cả hai
functions-factory = Như nhà sản xuất đã đặt
functions-now = { $value } (hiện tại)
functions-choose = Hãy chọn những gì modem sẽ hiển thị.
functions-is-so = Modem đã được đặt như vậy. Hãy chọn trạng thái khác để thay đổi.
functions-seen = Máy tính nhìn thấy
functions-disks = { $count ->
        [0] không có ổ đĩa nào
       *[other] { $count } ổ đĩa
    }
functions-disks-now = { $count ->
        [0] Hiện máy tính không thấy ổ đĩa nào của modem.
       *[other] Hiện máy tính thấy { $count } ổ đĩa của modem.
    }
functions-doubted = Điều đó không khớp với giá trị mới. Hãy xem báo cáo tình trạng trước khi tin vào nó.
functions-change = Thay đổi { $model } { $imei }
functions-restore = Khôi phục giá trị trước
functions-not-told = Modem không báo điều này đang được đặt thế nào, nên nó không bị thay đổi.
functions-changing = Đang thay đổi cài đặt
functions-stop = Không đợi
functions-stop-means = Modem đã lưu giá trị. Nếu không đợi, bạn chỉ không thấy modem quay lại.
functions-in-force = Modem đã được cắm lại và báo giá trị mới
functions-stored = Modem đã lưu giá trị mới
functions-stored-do = Hãy rút modem ra và cắm lại. Cho đến lúc đó modem vẫn như trước.
functions-already = Modem đã có giá trị này. Không có gì được gửi.
functions-voice-means = Một số chương trình gọi điện qua modem. Chức năng này chỉ cần bật một lần và vẫn được bật.
functions-voice-on = Bật trong { $model } { $imei }
functions-voice-done = Cuộc gọi có âm thanh đã được bật

## Codes that use up attempts

unlock-title = Mở khóa modem
unlock-lead = Bằng mã của nhà mạng của modem, để dùng thẻ SIM của nhà mạng khác.
unlock-where = Hãy hỏi nhà mạng đã bán modem về mã và cho biết IMEI. Chương trình này không tính và không đoán mã.
unlock-once = Mã được gửi một lần, khi bạn bấm nút. Mã sai dùng mất vĩnh viễn một lần thử; mã đúng gỡ khóa vĩnh viễn.
unlock-foreign = Mã chỉ có ích với thẻ SIM của nhà mạng khác.
unlock-code = Mã mở khóa, tám chữ số
unlock-again = Nhập lại mã
unlock-short = Hãy nhập tám chữ số của mã.
unlock-send = Gửi mã một lần
unlock-done = Modem đã được mở khóa
unlock-done-text = Modem báo rằng nó nhận thẻ SIM này mà không cần mã.
code-differs = Hai ô không giống nhau.
code-few = Số lần thử còn lại: { $attempts }. Hãy nhập số này để không lần thử nào bị dùng do nhầm lẫn.
code-few-missing = Hãy nhập số lần thử còn lại.
code-attempts = Số lần thử còn lại
code-left = Lần thử còn lại
code-before = Số lần thử trước
code-after = Số lần thử bây giờ
code-sending = Đang gửi mã và đọc lại số lần thử
code-sending-means = Đừng rút modem ra.
code-read-again = Đọc lại thông tin modem
code-simulated = Modem mô phỏng nhận mã { $code }.
sim-title = Mã PIN của thẻ SIM
sim-lead = Hãy nhập mã PIN, hoặc tắt hay bật yêu cầu mã PIN. Không có gì khác trên thẻ bị thay đổi.
sim-requested = bật, mỗi khi thẻ khởi động
sim-not-requested = tắt
sim-enter-means = Modem tìm thấy mạng sau khi mã PIN được nhập.
sim-off-means = Khi tắt yêu cầu, bộ định tuyến dùng được thẻ, nhưng bất cứ ai cầm thẻ cũng dùng được.
sim-on-means = Khi bật yêu cầu, thẻ hỏi mã PIN mỗi lần khởi động.
sim-wrong-means = Mã PIN sai dùng mất một lần thử. Sau lần cuối, thẻ hỏi mã PUK.
sim-code = Mã PIN, từ bốn đến tám chữ số
sim-again = Nhập lại mã PIN
sim-short = Hãy nhập mã PIN.
sim-enter = Nhập mã PIN
sim-off = Tắt yêu cầu
sim-on = Bật yêu cầu
sim-done-enter = Mã PIN đúng, và thẻ SIM đã sẵn sàng
sim-done-off = Thẻ SIM không hỏi mã PIN nữa
sim-done-on = Thẻ SIM sẽ hỏi mã PIN từ lần khởi động sau

## AT console

console-title = Bảng lệnh AT
console-lead = Dành cho người thành thạo. Lệnh được gửi thẳng tới modem. Lệnh nguy hiểm bị chặn.
console-queries = Truy vấn:
console-nothing = Chưa gửi gì cả.
console-clear = Xóa
console-reveal = Hiện số đầy đủ
console-hide = Ẩn số
console-line = Lệnh
console-send = Gửi
console-send-anyway = Vẫn gửi
console-empty = Trước hết hãy nhập lệnh.
console-closed = Bảng lệnh đã đóng.
console-reopen = Mở lại
console-blocked = Lệnh này bị chặn
console-careful = Hãy cẩn thận: nhấn “Gửi” lần nữa để tiếp tục
console-left-out = (đã lược bớt { $lines } dòng)
console-silent = (không trả lời)
console-refused = { $line } (bị chặn)

## Log, support file

log-title = Nhật ký
log-show = Hiện nhật ký
log-close = Đóng nhật ký
log-copy = Sao chép
log-masked = Các số nhận dạng được che.
support-save = Lưu tệp hỗ trợ…
support-title = Tệp hỗ trợ
support-lead = Tệp zip gồm nhật ký, sổ công việc và cài đặt, cho người giúp bạn. Không gửi gì đi đâu cả.
support-reveal = Hiện đầy đủ các số nhận dạng
support-gathering = Đang thu thập
support-preview = Nội dung
support-save-as = Lưu thành…
support-saved = Đã lưu thành { $path }
record-switch = Ghi lại mọi trao đổi với modem
record-means = Bắt đầu từ lần chọn modem tiếp theo. Các số nhận dạng và mã PIN được loại bỏ.
record-where = Được ghi trong { $path }

## Settings

settings-title = Cài đặt
settings-language = Ngôn ngữ
settings-theme = Màu sắc
settings-zoom = Cỡ chữ
settings-smaller = Nhỏ hơn
settings-larger = Lớn hơn
settings-motion = Giảm chuyển động
theme-system = Giống hệ thống
theme-light = Sáng
theme-dark = Tối
theme-high-contrast = Tương phản cao
theme-to-light = Dùng màu sáng
theme-to-dark = Dùng màu tối
theme-to-system = Dùng màu của hệ thống

## About, help

about-title = Giới thiệu Modem Medic
about-version = Phiên bản { $version }
about-copy = Sao chép phiên bản
about-what = Nhận dạng, cập nhật, nạp firmware và sửa chữa modem 3G lớp Huawei E1550, và khôi phục mạng của chúng.
about-privacy = Không thu thập dữ liệu từ xa. Không truy cập mạng: không có gì tự rời khỏi máy tính này.
about-proven = Chưa ai chạy chương trình này trên modem thật. Nó đã được thử với dữ liệu ghi lại và trên modem mô phỏng.
about-licence = Phần mềm tự do theo giấy phép MIT hoặc giấy phép Apache 2.0, tùy bạn chọn.
about-licences = Giấy phép của chương trình và phông chữ
help-title = Trợ giúp
help-connect = Hãy cắm modem vào. Khi nó được phát hiện, bước tiếp theo tự động mở ra. Nếu không, trang sẽ cho biết vì sao và phải làm gì.
help-modem = Trang này cho biết những gì modem báo về mình. Hãy chọn việc bạn muốn làm.
help-choose = Hãy chọn tệp bạn đã tải về cho modem. Toàn bộ tệp được đọc và kiểm tra. Ở đây không ghi gì cả.
help-review = Hãy đọc những gì sẽ diễn ra và xem các bước kiểm tra. Không ghi gì trước khi bạn đồng ý và nhấn nút.
help-working = Hãy để nguyên modem. Trang cho biết đang làm gì và dừng lại có nghĩa là gì.
help-result = Trang này chỉ nói những gì đã được xác nhận. Nếu có gì thất bại, trang cho biết điều đó có nghĩa là gì và phải làm gì tiếp.
help-network = Hãy xem những gì modem báo, rồi gửi cài đặt. Cài đặt trước đó được giữ lại và có thể khôi phục.
help-health = Trang này cho thấy mọi điều đã đọc được từ modem và điều có vẻ bất thường, kèm việc nên làm. Hãy sao chép, hoặc lưu thành văn bản hay trang để in. Các số được ẩn trừ khi bạn muốn hiện chúng.
help-functions = Hãy chọn những gì modem cho máy tính thấy, rồi rút ra và cắm lại khi được nhắc. Giá trị trước được giữ lại và có thể khôi phục.
help-console = Nhập lệnh AT và đọc câu trả lời. Phím mũi tên lên gọi lại các lệnh trước.
help-vendor = Khởi chạy chương trình của nhà sản xuất sau khi bạn đồng ý, theo dõi modem trong khi đó, và đọc phiên bản của modem trước và sau. Modem Medic không bao giờ dừng chương trình đó.
help-unlock = Mã do nhà mạng cấp. Số lần thử còn lại được đọc trước và sau; chỉ chúng cho biết mã có đúng không.
help-sim = Hãy nhập mã PIN, hoặc tắt hay bật yêu cầu mã PIN. Nếu thẻ hỏi mã PUK, hãy nhập mã đó trong điện thoại.
help-keys = Phím
help-key-tab = Mục tiếp theo
help-key-escape = Quay lại, hoặc đóng hộp thoại
help-key-help = Trợ giúp này
help-key-open = Chọn tệp
help-key-log = Nhật ký
help-key-zoom = Cỡ chữ

## Leaving

leave-title = Công việc trên modem vẫn đang diễn ra
leave-at-once = Nếu bạn thoát bây giờ, công việc bị hủy. Chưa ghi gì cả.
leave-half-written = Nếu bạn thoát bây giờ, modem sẽ bị ghi dở dang, ở chế độ sửa chữa. Bạn có thể hoàn tất sau.
leave-wait = Modem chưa sẵn sàng. Hãy đợi đến khi xong.
leave-program = Chương trình của nhà sản xuất vẫn đang chạy. Nếu bạn thoát bây giờ, nó tiếp tục chạy, nhưng modem không còn được theo dõi. Hãy để nguyên modem cho đến khi chương trình đó xong.
leave-stay = Ở lại
leave-anyway = Vẫn thoát
closing-title = Đang đóng
closing-text = Công việc kết thúc ngay khi an toàn. Sau đó cửa sổ này đóng lại.
broken-at-work = Đã có lỗi trong cửa sổ này. Công việc trên modem vẫn đang diễn ra: hãy để nguyên modem và đợi.
broken-idle = Đã có lỗi trong cửa sổ này. Modem không bị gì cả.
broken-again = Tải lại cửa sổ

vendor-offer = Chạy có giám sát
vendor-title = Chạy chương trình của nhà sản xuất
vendor-lead = Chương trình này không đọc được firmware trong tệp đó. Nó có thể khởi chạy chương trình của chính nhà sản xuất và theo dõi modem trong khi đó.
vendor-honest = Chúng tôi không kiểm soát những gì chương trình của nhà sản xuất làm. Chỉ có phiên bản trước và sau được xác nhận.
vendor-file = Chương trình
vendor-hashing = Đang tính tổng kiểm tra
vendor-close = Trước hết hãy đóng dashboard và mọi chương trình khác đang dùng modem
vendor-stay = Đừng rút modem ra cho đến khi chương trình của nhà sản xuất báo là đã xong
vendor-agree = Tôi đồng ý: tôi biết tệp này đến từ đâu và muốn chạy nó
vendor-start = Chạy { $file }
vendor-running = Chương trình của nhà sản xuất đang chạy
vendor-finished = Chương trình đã xong
vendor-finished-means = Hãy nhấn nút khi chương trình của nhà sản xuất báo là đã xong. Nút này không dừng nó.
vendor-reading = Đang đọc lại thông tin modem
vendor-elsewhere = Hãy chạy nó trên máy tính Windows, hoặc trong máy ảo Windows. Chuyển thiết bị USB của modem vào đó, cả khi ở chế độ nạp. Wine không truy cập được modem.
vendor-seen-started = Chương trình đã được khởi chạy
vendor-seen-start-yourself = Chương trình đòi quyền quản trị. Hãy tự chạy nó; modem vẫn được theo dõi
vendor-seen-modem = Modem đã được cắm
vendor-seen-download = Modem đang ở chế độ nạp
vendor-seen-away = Máy tính hiện không thấy modem
vendor-seen-ended = Chương trình đã kết thúc
vendor-changed = Phiên bản đã thay đổi
vendor-unchanged = Phiên bản vẫn như trước
vendor-before = Firmware trước
vendor-after = Firmware hiện tại
vendor-dashboard-before = Dashboard trước
vendor-dashboard-after = Dashboard hiện tại
