# What can go wrong: what happened, and what to do now.
# Titles are short sentences without a full stop. Actions are one or two sentences.

## Finding the modem and its port

problem-no-device-title = Không tìm thấy modem nào
problem-no-device-action = Hãy cắm modem vào, đợi mười giây rồi thử lại. Nếu bạn đã tự chọn cổng, hãy chọn cổng có tên PC UI.

problem-several-modems-title = Có nhiều modem đang cắm
problem-several-modems-action = Hãy chỉ để lại modem bạn muốn làm việc, hoặc chọn nó ở trang đầu tiên.

problem-no-driver-title = Modem đã được cắm, nhưng máy tính không có cổng cho nó
problem-no-driver-action = Hãy đợi mười giây. Nếu không có gì thay đổi, hãy nạp trình điều khiển bằng lệnh sudo modprobe option (Linux) hoặc cài trình điều khiển từ CD của chính modem (Windows), rồi rút modem ra và cắm lại.

problem-cdrom-mode-title = Modem vẫn hiện ra dưới dạng ổ CD
problem-cdrom-mode-action = Hãy đợi mười giây. Nếu không có gì thay đổi, trên Linux hãy để chương trình này chuyển nó sang chế độ modem; trên Windows hãy chạy chương trình cài đặt trên CD của modem. Sau đó rút modem ra và cắm lại.

problem-network-card-title = Modem này hoạt động như một card mạng
problem-network-card-action = Không có gì hỏng: modem không có cổng cho lệnh, nên chương trình này không làm việc với nó được. Modem HiLink có phần cài đặt ở trang riêng trong trình duyệt web, thường là http://192.168.8.1 hoặc http://192.168.1.1. Một số mẫu cũ khởi động lại với các cổng từ http://192.168.1.1/html/switchProjectMode.html; các mẫu mới hơn cần firmware khác từ nhà mạng hoặc cửa hàng sửa chữa.

problem-boot-rom-title = Chỉ có ROM khởi động của modem đang chạy
problem-boot-rom-action = Chương trình này không gửi gì tới nó. Hãy rút modem ra, đợi mười giây rồi cắm lại. Nếu vẫn như vậy thì firmware của modem không khởi động, và cửa hàng sửa chữa có thể cứu nó bằng bộ nạp khẩn cấp cho đúng mẫu này.

problem-no-permission-title = Bạn không được phép dùng cổng này
problem-no-permission-action = Hãy cài quy tắc truy cập của chương trình này, hoặc thêm bạn vào nhóm của cổng, thường là dialout, rồi đăng nhập lại. Đừng chạy chương trình này với quyền root.

problem-no-device-permission-title = Bạn không được phép dùng thiết bị USB này
problem-no-device-permission-action = Hãy cài quy tắc truy cập của chương trình này. Ở trong một nhóm như dialout cũng không giúp được ở đây. Đừng chạy chương trình này với quyền root.

problem-held-by-driver-title = Trình điều khiển của máy tính đang dùng phần này của modem
problem-held-by-driver-action = Hãy chọn cổng nối tiếp được nêu trong chi tiết, chẳng hạn /dev/ttyUSB2, hoặc đừng chọn cổng nào để modem được tìm tự động.

problem-busy-title = Một chương trình khác đang dùng modem
problem-busy-action = Hãy đóng Mobile Partner, chương trình kết nối của nhà mạng hoặc chương trình terminal, hoặc dừng ModemManager, rồi thử lại.

problem-modem-manager-title = ModemManager đang dùng modem, hoặc có thể dùng bất cứ lúc nào
problem-modem-manager-action = Hãy chặn ModemManager bằng các quy tắc truy cập của chương trình này, rút modem ra và cắm lại. Sau đó thử lại.

problem-modem-manager-rules-title = Máy tính này không cho phép chặn ModemManager với modem
problem-modem-manager-rules-action = Hãy cài các quy tắc truy cập của chương trình này rồi thử lại. Có thể để nguyên modem; nếu modem đang ở chế độ sửa chữa, trước hết hãy rút ra và cắm lại.

problem-modem-manager-replug-title = ModemManager đã giữ modem trước khi quy tắc truy cập được cài
problem-modem-manager-replug-action = Hãy rút modem ra và cắm lại. Sau đó thử lại.

problem-port-unusable-title = Đây không phải là cổng nối tiếp dùng được
problem-port-unusable-action = Hãy kiểm tra tên cổng và chọn cổng khác.

problem-port-failed-title = Máy tính báo lỗi ở cổng
problem-port-failed-action = Hãy cắm modem vào cổng USB khác, không qua bộ chia, rồi thử lại.

problem-unplugged-title = Modem bị rút ra hoặc mất kết nối
problem-unplugged-action = Hãy cắm lại modem thật chặt và trực tiếp vào máy tính, rồi thử lại.

problem-not-a-modem-title = Không có gì ở cổng này trả lời như một modem
problem-not-a-modem-action = Hãy chọn cổng có tên PC UI, hoặc rút modem ra, cắm lại và đợi mười giây.

problem-diagnostics-port-title = Đây là cổng chẩn đoán, không nhận lệnh AT
problem-diagnostics-port-action = Hãy chọn cổng có tên PC UI. Nếu chính là cổng này, hãy rút modem ra, đợi mười giây rồi cắm lại.

## Talking to it

problem-no-answer-title = Modem không trả lời
problem-no-answer-action = Hãy rút modem ra, cắm lại và thử một lần nữa. Nếu modem vẫn không trả lời, hãy thử cổng USB khác.

problem-bad-answer-title = Không hiểu được câu trả lời của modem
problem-bad-answer-action = Hãy đóng các chương trình khác có thể đang dùng modem, rút modem ra, cắm lại và thử một lần nữa.

problem-command-refused-title = Modem từ chối một lệnh
problem-command-refused-action = Phần chi tiết cho biết lệnh và câu trả lời nguyên văn của modem.

problem-pin-required-title = Thẻ SIM hỏi mã PIN
problem-pin-required-action = Hãy nhập mã PIN ở trang “Mã PIN của thẻ SIM” hoặc trong điện thoại, rồi thử lại.

problem-no-sim-title = Không có thẻ SIM trong modem
problem-no-sim-action = Hãy rút modem ra, lắp thẻ SIM, cắm lại modem và thử một lần nữa.

problem-no-network-title = Modem không tìm thấy mạng
problem-no-network-action = Hãy đến nơi có sóng và kiểm tra lại. Nếu điện thoại khác của cùng nhà mạng dùng được ở đây, có thể mạng của họ không còn hỗ trợ loại modem này.

problem-network-denied-title = Mạng từ chối thẻ SIM này
problem-network-denied-action = Hãy hỏi nhà mạng xem thẻ có đang hoạt động không và modem có bị khóa vào nhà mạng khác không.

problem-operator-lock-title = Modem bị khóa vào một nhà mạng
problem-operator-lock-action = Hãy dùng thẻ SIM của nhà mạng đó, hoặc xin họ mã mở khóa.

problem-radio-off-title = Bộ thu phát sóng của modem đang tắt
problem-radio-off-action = Có thể một chương trình kết nối đã tắt nó. Hãy rút modem ra, cắm lại và thử một lần nữa.

problem-setting-not-kept-title = Modem không lưu cài đặt mới
problem-setting-not-kept-action = Hãy rút modem ra, cắm lại và thử một lần nữa. Cài đặt trước đó được giữ trong sổ công việc.

problem-identity-lost-title = Chương trình này không xác định được đây là modem nào
problem-identity-lost-action = Modem đã mất IMEI, nên cài đặt trước đó có thể là của modem khác. Hãy tự chọn cài đặt bạn muốn.

problem-nothing-to-undo-title = Không có cài đặt trước đó của modem này để quay lại
problem-nothing-to-undo-action = Chức năng hoàn tác dùng được sau một thay đổi được thực hiện bằng chương trình này trên máy tính này.

problem-not-a-backup-title = Đây không phải là bản sao lưu do chương trình này tạo
problem-not-a-backup-action = Hãy chọn bản sao lưu do chương trình này tạo.

problem-backup-of-another-title = Bản sao lưu này không phải của modem này
problem-backup-of-another-action = Không có gì được gửi. Hãy chọn bản sao lưu của modem này, hoặc xác nhận rằng được dùng bản này.

problem-cdrom-not-safe-title = Không thể thay đổi CD-ROM của modem này một cách an toàn
problem-cdrom-not-safe-action = Chỉ có các modem họ E1550 được biết là trở lại được sau thay đổi như vậy. Ở modem khác, một giá trị sai có thể làm mất mọi cổng, nên không có gì được gửi.

problem-no-code-needed-title = Không cần mã mở khóa với thẻ SIM này
problem-no-code-needed-action = Không có gì được gửi. Modem bị khóa chỉ cho thấy khóa khi có thẻ SIM của nhà mạng khác. Để chắc chắn, hãy rút modem ra, lắp thẻ như vậy, cắm lại rồi xem lại.

problem-locked-for-good-title = Modem không nhận mã mở khóa nữa
problem-locked-for-good-action = Không có gì được gửi. Modem vẫn hoạt động với thẻ SIM của nhà mạng của nó. Nếu chưa ai thử mã thì firmware của nhà mạng đã đặt bộ đếm như vậy, và khi đó không mã nào giúp được. Nạp firmware không trả lại số lần thử.

problem-last-unlock-attempt-title = Chỉ còn một lần thử cho mã mở khóa
problem-last-unlock-attempt-action = Không có gì được gửi. Một mã sai sẽ khóa modem vĩnh viễn, nên chương trình này không bao giờ dùng lần thử cuối cùng. Hãy nhờ nhà mạng mở khóa modem.

problem-lock-unknown-title = Modem không báo rõ về khóa mạng
problem-lock-unknown-action = Chừng nào còn như vậy thì không gửi mã. Hãy rút modem ra, đợi mười giây, cắm lại rồi đọc thông tin modem. Một số firmware không hề báo khóa mạng.

problem-code-malformed-title = Mã này không đúng độ dài
problem-code-malformed-action = Không có gì được gửi. Mã mở khóa có đúng tám chữ số, mã PIN có từ bốn đến tám chữ số.

problem-codes-differ-title = Hai mã không giống nhau
problem-codes-differ-action = Không có gì được gửi. Hãy nhập lại mã, hai lần.

problem-attempts-not-confirmed-title = Số lần thử còn lại chưa được xác nhận
problem-attempts-not-confirmed-action = Không có gì được gửi. Hãy đọc lại thông tin modem và nhập số lần thử mà modem báo.

problem-another-modem-title = Modem đang trả lời không phải là modem đã được hiển thị
problem-another-modem-action = Không có gì được gửi. Hãy đọc lại thông tin modem. Mỗi mã mở khóa thuộc về một modem duy nhất, modem có IMEI tương ứng.

problem-code-wrong-title = Mã mở khóa sai
problem-code-wrong-action = Đừng đoán mã khác. Hãy hỏi nhà mạng về mã, và kiểm tra xem mã có đúng được cấp cho IMEI của modem này không.

problem-pin-wrong-title = Mã PIN sai
problem-pin-wrong-action = Hãy chắc chắn về mã PIN trước khi thử lại. Khi không còn lần thử nào, thẻ SIM hỏi mã PUK, được in trên khung đựng thẻ.

problem-code-not-looked-at-title = Modem chưa kiểm tra mã
problem-code-not-looked-at-action = Không mất lần thử nào. Hãy rút modem ra, đợi mười giây, cắm lại và thử một lần nữa.

problem-code-outcome-unknown-title = Không biết mã có được chấp nhận hay không
problem-code-outcome-unknown-action = Đừng gửi lại mã. Hãy rút modem ra, đợi mười giây, cắm lại và đọc thông tin modem: khi đó modem báo mã có được chấp nhận không và còn bao nhiêu lần thử.

problem-puk-required-title = Thẻ SIM hỏi mã PUK
problem-puk-required-action = Mã PUK được in trên khung mà thẻ SIM được tách ra; nhà mạng cũng có thể cho biết. Hãy lắp thẻ SIM vào điện thoại và nhập mã PUK ở đó. Mười mã sai làm hỏng hẳn thẻ, nên chương trình này không nhập mã PUK.

problem-last-pin-attempt-title = Chỉ còn một lần thử cho mã PIN
problem-last-pin-attempt-action = Không có gì được gửi. Chương trình này không bao giờ dùng lần thử cuối cùng. Hãy lắp thẻ SIM vào điện thoại và nhập mã PIN ở đó; sau một mã sai, điện thoại hỏi mã PUK.

problem-pin-unknown-title = Modem không báo rõ trạng thái thẻ SIM
problem-pin-unknown-action = Không có gì được gửi. Hãy rút modem ra, đợi mười giây, cắm lại và thử một lần nữa, hoặc lắp thẻ SIM vào điện thoại và làm ở đó.

## The file

problem-file-unreadable-title = Không đọc được tệp
problem-file-unreadable-action = Hãy kiểm tra xem tệp còn đó không và bạn có được phép mở nó không.

problem-file-empty-title = Tệp trống
problem-file-empty-action = Hãy tải lại tệp.

problem-file-too-large-title = Tệp quá lớn để là firmware của modem như vậy
problem-file-too-large-action = Hãy chọn chính tệp firmware hoặc dashboard. Tệp trên 512 MiB bị từ chối.

problem-file-is-web-page-title = Tệp này là trang web, không phải firmware
problem-file-is-web-page-action = Khi tải về, một trang web đã được lưu thay cho tệp. Hãy tải lại bằng nút tải xuống của chính trang đó.

problem-not-firmware-title = Không tìm thấy firmware trong tệp
problem-not-firmware-action = Hãy chọn tệp khác. Một số chương trình của nhà sản xuất giấu firmware ở dạng mà chương trình này không đọc được.

problem-program-without-firmware-title = Chương trình Windows này không chứa firmware đọc được
problem-program-without-firmware-action = Có thể đây là trình cài đặt, hoặc trình cập nhật của nhà sản xuất với định dạng riêng. Hãy chạy nó trên Windows theo hướng dẫn của nhà sản xuất.

problem-archive-damaged-title = Tệp nén bị hỏng hoặc thuộc loại không rõ
problem-archive-damaged-action = Hãy tải lại, hoặc tự giải nén và chọn tệp bên trong.

problem-archive-method-title = Tệp nén ZIP này được nén theo cách không mở được ở đây
problem-archive-method-action = Hãy giải nén bằng chương trình đã nén nó, hoặc bằng 7-Zip, rồi chọn tệp bên trong.

problem-archive-of-images-title = Tệp nén chứa một bộ ảnh firmware
problem-archive-of-images-action = Hãy giải nén vào một thư mục rồi chọn thư mục đó, hoặc tệp .hmf trong đó.

problem-file-in-pieces-title = Đây là một mảnh của tệp bị chia nhỏ
problem-file-in-pieces-action = Hãy đặt mọi mảnh vào một thư mục, ghép hoặc giải nén bằng chương trình đã chia, ví dụ 7-Zip, rồi chọn tệp đầy đủ.

problem-download-unfinished-title = Tệp này chưa tải xong
problem-download-unfinished-action = Hãy đợi trình duyệt tải xong, hoặc tải lại tệp. Sau đó chọn tệp đã tải xong.

problem-archive-rar-title = Đây là tệp nén RAR, không mở được ở đây
problem-archive-rar-action = Hãy giải nén bằng chương trình khác, ví dụ 7-Zip, và chọn tệp bên trong.

problem-archive-cabinet-title = Đây là tệp nén CAB, không mở được ở đây
problem-archive-cabinet-action = Hãy giải nén bằng chương trình khác, ví dụ 7-Zip, và chọn tệp bên trong.

problem-archive-installshield-title = Đây là trình cài đặt InstallShield, không mở được ở đây
problem-archive-installshield-action = Hãy chạy nó trên Windows và để mở trang đầu tiên. Nhiều trình cài đặt lúc đó đã giải nén tệp vào thư mục tạm: hãy tìm ở đó một tệp .exe hoặc .bin lớn và chọn nó.

problem-archive-of-other-kind-title = Đây là tệp nén, ảnh đĩa hoặc bộ cài thuộc loại không mở được ở đây
problem-archive-of-other-kind-action = Hãy giải nén bằng chương trình khác, ví dụ 7-Zip, và chọn tệp bên trong.

problem-seven-zip-unreadable-title = Không đọc được tệp nén 7-Zip này
problem-seven-zip-unreadable-action = Hãy giải nén bằng 7-Zip và chọn tệp bên trong. Nếu cũng không được, hãy tải lại.

problem-archive-too-deep-title = Tệp nén chứa quá nhiều tệp nén lồng nhau
problem-archive-too-deep-action = Hãy tự giải nén và chọn tệp bên trong.

problem-archive-encrypted-title = Tệp nén được khóa bằng mật khẩu
problem-archive-encrypted-action = Hãy tự giải nén và chọn tệp bên trong.

problem-archive-without-firmware-title = Tệp nén không chứa firmware
problem-archive-without-firmware-action = Hãy chọn tệp khác.

problem-folder-without-firmware-title = Thư mục không chứa firmware
problem-folder-without-firmware-action = Hãy chọn thư mục khác, hoặc chính tệp đó.

problem-folder-too-large-title = Thư mục có quá nhiều tệp để xem qua
problem-folder-too-large-action = Hãy chọn chính tệp firmware.

problem-archive-ambiguous-title = Tìm thấy nhiều hơn một gói firmware
problem-archive-ambiguous-action = Hãy chọn gói bạn muốn.

problem-file-truncated-title = Tệp bị thiếu phần cuối
problem-file-truncated-action = Hãy tải lại tệp và so sánh kích thước với số ghi trên trang.

problem-prefix-invalid-title = Phần đầu của gói firmware bị hỏng
problem-prefix-invalid-action = Hãy tải lại tệp.

problem-header-damaged-title = Một tiêu đề trong gói firmware bị hỏng
problem-header-damaged-action = Hãy tải lại tệp.

problem-header-version-title = Gói firmware có phiên bản định dạng không rõ
problem-header-version-action = Hãy chọn tệp khác.

problem-header-size-title = Một tiêu đề trong gói firmware có kích thước sai
problem-header-size-action = Hãy tải lại tệp.

problem-block-size-invalid-title = Một tiêu đề trong gói firmware ghi kích thước khối không thể có
problem-block-size-invalid-action = Hãy tải lại tệp.

problem-data-damaged-title = Firmware trong tệp bị hỏng
problem-data-damaged-action = Hãy tải lại tệp.

problem-object-empty-title = Một phần của firmware bị trống
problem-object-empty-action = Hãy chọn tệp khác.

problem-trailing-data-title = Gói firmware không kết thúc đúng; có thể thiếu một phần
problem-trailing-data-action = Hãy tải lại tệp.

problem-packed-data-damaged-title = Không giải nén được một phần đã nén của firmware
problem-packed-data-damaged-action = Hãy tải lại tệp.

problem-unpacked-too-large-title = Một phần đã nén của firmware quá lớn
problem-unpacked-too-large-action = Hãy chọn tệp khác.

problem-too-many-objects-title = Gói firmware có quá nhiều phần
problem-too-many-objects-action = Hãy chọn tệp khác.

problem-duplicate-object-title = Gói firmware chứa cùng một phần hai lần
problem-duplicate-object-action = Hãy chọn tệp khác.

problem-partition-table-invalid-title = Bảng phân vùng trong gói firmware bị hỏng
problem-partition-table-invalid-action = Hãy chọn tệp khác.

problem-partition-table-missing-title = Gói firmware không có bảng phân vùng mà modem này cần
problem-partition-table-missing-action = Hãy chọn tệp firmware đầy đủ cho modem này.

problem-partition-table-misplaced-title = Bảng phân vùng không phải là phần đầu tiên của gói firmware
problem-partition-table-misplaced-action = Hãy chọn tệp firmware đầy đủ cho modem này.

problem-boot-loader-without-table-title = Gói firmware có bộ nạp khởi động nhưng không có bảng phân vùng
problem-boot-loader-without-table-action = Hãy chọn tệp firmware đầy đủ cho modem này. Bộ nạp khởi động sai chỗ sẽ làm hỏng modem.

problem-partition-too-small-title = Một phần của firmware lớn hơn chỗ của nó trong modem
problem-partition-too-small-action = Hãy chọn tệp khác.

problem-flash-too-small-title = Gói firmware dành cho bộ nhớ lớn hơn bộ nhớ của modem như vậy
problem-flash-too-small-action = Hãy chọn tệp khác.

problem-image-folder-invalid-title = Thư mục không phải là bộ ảnh firmware đầy đủ
problem-image-folder-invalid-action = Các tệp phải được đánh số từ 00 hoặc 01 liên tục, và mỗi tên phải chứa mã của phần đó.

problem-wrong-kind-of-file-title = Tệp này không phải loại mà bước này cần
problem-wrong-kind-of-file-action = Hãy dùng “Nạp firmware” cho firmware và “Cập nhật dashboard” cho dashboard.

problem-another-file-title = Đây không phải là tệp đang được ghi khi công việc bị gián đoạn
problem-another-file-action = Hãy chọn tệp đang được ghi khi đó. Để ghi tệp khác, hãy dùng chức năng sửa chữa hoặc “Nạp firmware”.

problem-wrong-model-title = Tệp này dành cho modem khác
problem-wrong-model-action = Hãy chọn tệp cho mẫu được hiển thị. Tệp sai có thể làm hỏng modem.

problem-fit-unknown-title = Chương trình này không xác định được tệp có phù hợp với modem của bạn không
problem-fit-unknown-action = Hãy chọn tệp có ghi mẫu modem của bạn. Nếu bạn chắc chắn, hãy xác nhận rõ ràng và nêu lý do.

problem-journal-failed-title = Không ghi được sổ công việc trên máy tính này
problem-journal-failed-action = Hãy giải phóng dung lượng đĩa, kiểm tra xem có ghi được vào thư mục người dùng không, rồi thử lại.

problem-journal-unreadable-title = Không đọc được bản ghi của công việc trước đó
problem-journal-unreadable-action = Hãy cắm modem vào: nếu việc ghi bị dở dang, nó sẽ hiện ra ở chế độ sửa chữa. Sau đó chuyển tệp được nêu trong chi tiết ra khỏi thư mục sổ công việc.

problem-output-failed-title = Không lưu được tệp
problem-output-failed-action = Hãy chọn chỗ khác và thử lại.

## Download mode

problem-unsupported-modem-title = Không nạp được firmware cho modem này bằng chương trình này
problem-unsupported-modem-action = Chỉ hỗ trợ họ E1550 và các modem HiSilicon của cùng nhà sản xuất.

problem-download-mode-refused-title = Modem không chuyển sang chế độ nạp
problem-download-mode-refused-action = Hãy cắm modem vào cổng USB khác và thử một lần nữa.

problem-download-mode-missing-title = Modem không xuất hiện ở chế độ nạp
problem-download-mode-missing-action = Hãy rút modem ra, cắm lại và thử một lần nữa.

problem-in-download-mode-title = Modem đang ở chế độ sửa chữa
problem-in-download-mode-action = Việc nạp đã bị gián đoạn. Hãy bắt đầu sửa chữa với tệp firmware cho modem này.

problem-download-version-title = Chế độ nạp của modem có phiên bản không rõ
problem-download-version-action = Chương trình này chỉ biết phiên bản 2.0 và không ghi gì vào modem này. Hãy rút modem ra, đợi mười giây rồi cắm lại.

problem-not-in-download-mode-title = Modem không ở chế độ sửa chữa
problem-not-in-download-mode-action = Modem chạy bình thường. Hãy dùng “Nạp firmware” thay thế.

problem-product-mismatch-title = Tệp này không dành cho modem đang ở chế độ nạp
problem-product-mismatch-action = Hãy chỉ cắm modem bạn muốn nạp và chọn đúng tệp của nó.

problem-signature-required-title = Modem chỉ nhận firmware có chữ ký
problem-signature-required-action = Hãy chọn tệp gốc, chưa sửa đổi của nhà sản xuất.

problem-signature-refused-title = Modem từ chối chữ ký của tệp này
problem-signature-refused-action = Hãy chọn tệp gốc, chưa sửa đổi của nhà sản xuất cho mẫu này.

problem-refused-title = Modem từ chối một phần của firmware
problem-refused-action = Hãy để nguyên modem và bắt đầu sửa chữa. Nếu lại bị từ chối, hãy chọn tệp khác cho mẫu này.

problem-line-noise-title = Dữ liệu bị hỏng trên đường tới modem
problem-line-noise-action = Hãy cắm modem vào cổng USB khác, không qua bộ chia hay dây nối dài, và bắt đầu sửa chữa.

problem-did-not-come-back-title = Modem không trở lại sau khi khởi động lại
problem-did-not-come-back-action = Hãy rút modem ra, đợi mười giây rồi cắm lại. Nếu modem không trở lại, hãy bắt đầu sửa chữa.

problem-came-back-different-title = Modem trở lại không phải là modem đã được nạp
problem-came-back-different-action = Hãy rút các modem khác ra, cắm modem đã được nạp và đọc phiên bản của nó.

problem-version-unchanged-title = Modem trở lại với phiên bản trước đó
problem-version-unchanged-action = Modem đã nhận tất cả các phần, nhưng phiên bản không thay đổi. Hãy nạp lại, hoặc chọn tệp khác.

problem-version-unexpected-title = Modem trở lại với phiên bản khác với phiên bản của tệp
problem-version-unexpected-action = Hãy rút modem ra, cắm lại và đọc phiên bản một lần nữa. Nếu vẫn sai, hãy nạp lại.

problem-version-unread-title = Modem đã trở lại, nhưng không báo phiên bản
problem-version-unread-action = Modem đã nhận tất cả các phần. Hãy rút modem ra, cắm lại và đọc phiên bản. Nếu modem không báo, hãy nạp lại.

## The program

problem-rule-not-installed-title = Không cài hoặc gỡ được quy tắc truy cập
problem-rule-not-installed-action = Hãy cài quy tắc bằng tay: chạy các lệnh của nó trong terminal với quyền quản trị.

problem-program-not-here-title = Chương trình Windows này không chạy được trên máy tính này
problem-program-not-here-action = Hãy chạy nó trên máy tính Windows, hoặc trong máy ảo Windows có quyền truy cập modem.

problem-program-changed-title = Chương trình không phải là chương trình đã được xác nhận
problem-program-changed-action = Hãy kiểm tra tệp đến từ đâu, chọn lại tệp và so sánh tổng kiểm tra.

problem-program-not-started-title = Không khởi chạy được chương trình
problem-program-not-started-action = Phần chi tiết cho biết thông báo của hệ thống.

problem-recording-damaged-title = Đây không phải là bản ghi do chương trình này tạo, hoặc nó bị hỏng
problem-recording-damaged-action = Hãy chọn tệp do chương trình này ghi lại hoặc được tạo từ bản bắt gói USB.

problem-recording-differs-title = Việc trao đổi với modem khác với bản ghi
problem-recording-differs-action = Hãy dùng phiên bản chương trình đã tạo bản ghi, với cùng tệp và cùng cài đặt.

problem-capture-unreadable-title = Không đọc được bản bắt gói USB
problem-capture-unreadable-action = Hãy bắt gói lại bằng Wireshark và lưu dưới dạng pcapng. Phải bắt trọn các lần truyền, không chỉ phần đầu.

problem-capture-without-modem-title = Bản bắt gói USB không có trao đổi nào với modem
problem-capture-without-modem-action = Hãy bắt gói trên bus mà modem được cắm. Bắt đầu trước khi cắm modem và dừng khi chương trình của nhà sản xuất đã xong.

problem-capture-ambiguous-title = Bản bắt gói USB có nhiều hơn một modem
problem-capture-ambiguous-action = Hãy bắt gói lại khi chỉ cắm một modem.

problem-cancelled-title = Công việc đã bị dừng
problem-cancelled-action = Hãy bắt đầu lại khi bạn sẵn sàng.

problem-not-confirmed-title = Công việc chưa được xác nhận
problem-not-confirmed-action = Hãy bắt đầu lại và trả lời “có” khi được hỏi.

problem-internal-title = Đã có lỗi bên trong chương trình này
problem-internal-action = Hãy báo lỗi và đính kèm tệp hỗ trợ. Hãy để nguyên modem, và bắt đầu sửa chữa nếu việc ghi đã bắt đầu.
