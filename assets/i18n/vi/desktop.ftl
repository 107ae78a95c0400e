# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = Một công việc đã kết thúc khi không có cửa sổ
unseen-text = Màn hình biến mất trong khi công việc đang chạy. Đây là kết quả:
past-undo = Hoàn tác cài đặt mạng
past-finish = Các bước kiểm tra cuối
past-cdrom-restore = Khôi phục CD-ROM và đầu đọc thẻ
past-restore-undo = Hoàn tác các cài đặt đã khôi phục
past-sim-enter = Nhập mã PIN của thẻ SIM
past-sim-off = Tắt yêu cầu mã PIN
past-sim-on = Bật yêu cầu mã PIN
past-vendor-program = Chương trình của nhà sản xuất
past-other = Công việc khác
past-done = Xong
past-failed = Thất bại: { $problem }
past-failed-unknown = Thất bại
past-interrupted = Bị gián đoạn
past-left-in-repair = Modem vẫn ở chế độ sửa chữa.
past-running = Đang chạy
past-attempts = số lần thử còn lại: { $before } → { $after }
past-attempts-unread = số lần thử còn lại: { $before }, từ đó chưa đọc lại
history-title = Lịch sử
history-lead = Những gì chương trình này đã làm với các modem, mới nhất trước. Chỉ được giữ trên máy tính này.
history-empty = Chưa làm gì với modem nào.
history-looking = Đang đọc bản ghi…
open-folder = Mở thư mục

## Notifications and the system’s dialogs

settings-notify = Thông báo cho tôi khi công việc kết thúc trong lúc tôi dùng cửa sổ khác
settings-sound = Phát âm thanh khi công việc kết thúc
picker-title = Chọn tệp firmware
picker-firmware = Tệp firmware
picker-all = Mọi tệp
picker-missing = Môi trường này không có hộp chọn tệp. Hãy gõ đường dẫn.
