# Hal yang bisa gagal: apa yang terjadi dan apa yang harus dilakukan sekarang.
# Judul adalah kalimat pendek tanpa titik. Tindakan terdiri dari satu atau dua kalimat.

## Menemukan modem dan portnya

problem-no-device-title = Modem tidak ditemukan
problem-no-device-action = Pasang modem, tunggu sepuluh detik, lalu coba lagi. Jika Anda memilih port sendiri, pilih yang bernama PC UI.

problem-several-modems-title = Ada beberapa modem yang terpasang
problem-several-modems-action = Sisakan hanya modem yang ingin dikerjakan, atau pilih di halaman pertama.

problem-no-driver-title = Modem terpasang, tetapi komputer tidak memiliki port untuknya
problem-no-driver-action = Tunggu sepuluh detik. Jika tidak ada perubahan, muat driver dengan sudo modprobe option (Linux) atau instal driver dari CD modem itu sendiri (Windows), lalu cabut modem dan pasang kembali.

problem-cdrom-mode-title = Modem masih terlihat sebagai drive CD
problem-cdrom-mode-action = Tunggu sepuluh detik. Jika tidak ada perubahan, di Linux biarkan program ini mengalihkannya; di Windows jalankan penginstal dari CD modem. Lalu cabut modem dan pasang kembali.

problem-network-card-title = Modem ini bekerja sebagai kartu jaringan
problem-network-card-action = Tidak ada yang rusak: modem ini tidak memiliki port untuk perintah, jadi program ini tidak dapat menanganinya. Modem HiLink menyimpan setelannya di halamannya sendiri di peramban web, biasanya http://192.168.8.1 atau http://192.168.1.1. Beberapa model lama memulai ulang dengan port lewat http://192.168.1.1/html/switchProjectMode.html; model baru memerlukan firmware lain dari operator atau tempat servis.

problem-boot-rom-title = Hanya ROM boot modem yang berjalan
problem-boot-rom-action = Program ini tidak mengirim apa pun ke modem. Cabut modem, tunggu sepuluh detik, lalu pasang kembali. Jika tetap begini, firmware modem tidak mau berjalan, dan tempat servis dapat memulihkannya dengan pemuat darurat untuk model yang persis sama.

problem-no-permission-title = Anda tidak memiliki izin untuk memakai port ini
problem-no-permission-action = Pasang aturan akses program ini, atau tambahkan akun Anda ke grup port itu, biasanya dialout, lalu masuk lagi. Jangan jalankan program ini sebagai root.

problem-no-device-permission-title = Anda tidak memiliki izin untuk memakai perangkat USB ini
problem-no-device-permission-action = Pasang aturan akses program ini. Keanggotaan grup seperti dialout tidak membantu di sini. Jangan jalankan program ini sebagai root.

problem-held-by-driver-title = Driver komputer memakai bagian modem ini
problem-held-by-driver-action = Pilih port serial yang disebut di detail, misalnya /dev/ttyUSB2, atau jangan pilih port agar modem terdeteksi otomatis.

problem-busy-title = Program lain sedang memakai modem
problem-busy-action = Tutup Mobile Partner, program koneksi dari operator Anda, atau program terminal, atau hentikan ModemManager, lalu coba lagi.

problem-modem-manager-title = ModemManager sedang memakai modem, atau bisa memakainya kapan saja
problem-modem-manager-action = Blokir ModemManager dengan aturan akses program ini, cabut modem, lalu pasang kembali. Setelah itu coba lagi.

problem-modem-manager-rules-title = Komputer ini tidak mengizinkan ModemManager diblokir untuk modem
problem-modem-manager-rules-action = Pasang aturan akses program ini lalu coba lagi. Modem boleh tetap terpasang; jika dalam mode perbaikan, cabut dan pasang kembali lebih dulu.

problem-modem-manager-replug-title = ModemManager sudah memegang modem sebelum aturan akses dipasang
problem-modem-manager-replug-action = Cabut modem lalu pasang kembali. Setelah itu coba lagi.

problem-port-unusable-title = Ini bukan port serial yang dapat dipakai
problem-port-unusable-action = Periksa nama port dan pilih port lain.

problem-port-failed-title = Komputer melaporkan gangguan pada port
problem-port-failed-action = Pasang modem ke port USB lain, tanpa hub, lalu coba lagi.

problem-unplugged-title = Modem dicabut atau koneksinya terputus
problem-unplugged-action = Pasang kembali modem, sampai rapat dan langsung ke komputer, lalu coba lagi.

problem-not-a-modem-title = Tidak ada yang menjawab seperti modem di port ini
problem-not-a-modem-action = Pilih port yang bernama PC UI, atau cabut modem, pasang kembali, dan tunggu sepuluh detik.

problem-diagnostics-port-title = Ini port diagnostik, yang tidak menerima perintah AT
problem-diagnostics-port-action = Pilih port yang bernama PC UI. Jika ini port tersebut, cabut modem, tunggu sepuluh detik, lalu pasang kembali.

## Berbicara dengan modem

problem-no-answer-title = Modem tidak menjawab
problem-no-answer-action = Cabut modem, pasang kembali, dan coba sekali lagi. Jika modem tetap tidak menjawab, coba port USB lain.

problem-bad-answer-title = Jawaban modem tidak dapat dipahami
problem-bad-answer-action = Tutup program lain yang mungkin memakai modem, cabut modem, pasang kembali, dan coba sekali lagi.

problem-command-refused-title = Modem menolak sebuah perintah
problem-command-refused-action = Lihat detail untuk perintah itu dan jawaban modem selengkapnya.

problem-pin-required-title = Kartu SIM meminta PIN
problem-pin-required-action = Masukkan PIN di halaman “PIN kartu SIM” atau di ponsel, lalu coba lagi.

problem-no-sim-title = Tidak ada kartu SIM di modem
problem-no-sim-action = Cabut modem, masukkan kartu SIM, pasang kembali modem, dan coba sekali lagi.

problem-no-network-title = Modem tidak menemukan jaringan
problem-no-network-action = Pindah ke tempat yang ada sinyal dan periksa lagi. Jika ponsel lain dengan operator yang sama berfungsi di sini, jaringannya mungkin tidak lagi melayani jenis modem ini.

problem-network-denied-title = Jaringan menolak kartu SIM ini
problem-network-denied-action = Tanyakan kepada operator apakah kartunya aktif dan apakah modem terkunci ke operator lain.

problem-operator-lock-title = Modem terkunci ke satu operator
problem-operator-lock-action = Gunakan kartu SIM operator itu, atau minta kode pembuka kunci kepadanya.

problem-radio-off-title = Radio modem dimatikan
problem-radio-off-action = Mungkin program koneksi yang mematikannya. Cabut modem, pasang kembali, dan coba sekali lagi.

problem-setting-not-kept-title = Modem tidak menyimpan setelan baru
problem-setting-not-kept-action = Cabut modem, pasang kembali, dan coba sekali lagi. Setelan sebelumnya tersimpan di jurnal.

problem-identity-lost-title = Tidak dapat dipastikan modem mana ini
problem-identity-lost-action = IMEI-nya hilang, jadi setelan lama bisa jadi milik modem lain. Pilih saja setelan yang Anda inginkan.

problem-nothing-to-undo-title = Tidak ada setelan sebelumnya dari modem ini yang dapat dikembalikan
problem-nothing-to-undo-action = “Urungkan” berfungsi setelah perubahan dengan program ini di komputer ini.

problem-not-a-backup-title = Ini bukan cadangan buatan program ini
problem-not-a-backup-action = Pilih cadangan yang dibuat program ini.

problem-backup-of-another-title = Cadangan ini bukan dari modem ini
problem-backup-of-another-action = Tidak ada yang dikirim. Pilih cadangan modem ini, atau konfirmasikan bahwa cadangan ini boleh dipakai.

problem-cdrom-not-safe-title = CD-ROM modem ini tidak dapat diubah dengan aman
problem-cdrom-not-safe-action = Hanya modem keluarga E1550 yang diketahui dapat kembali dari perubahan ini. Pada modem lain, nilai yang salah dapat menghilangkan semua port, jadi tidak ada yang dikirim.

problem-no-code-needed-title = Dengan kartu SIM ini tidak diperlukan kode pembuka kunci
problem-no-code-needed-action = Tidak ada yang dikirim. Modem yang terkunci hanya menunjukkan kuncinya dengan kartu SIM operator lain. Untuk memastikan, cabut modem, masukkan kartu seperti itu, pasang kembali modem, lalu lihat lagi.

problem-locked-for-good-title = Modem tidak lagi menerima kode pembuka kunci
problem-locked-for-good-action = Tidak ada yang dikirim. Modem tetap berfungsi dengan kartu SIM operatornya sendiri. Jika belum ada yang mencoba kode, firmware operator memang menyetel penghitungnya begitu, dan kode apa pun tidak akan membantu. Mem-flash modem tidak mengembalikan percobaan.

problem-last-unlock-attempt-title = Tinggal satu percobaan untuk kode pembuka kunci
problem-last-unlock-attempt-action = Tidak ada yang dikirim. Kode yang salah akan mengunci modem selamanya, jadi program ini tidak pernah memakai percobaan terakhir. Minta operator membuka kunci modem.

problem-lock-unknown-title = Modem tidak melaporkan keadaan kunci operatornya dengan jelas
problem-lock-unknown-action = Selama begitu tidak ada kode yang dikirim. Cabut modem, tunggu sepuluh detik, pasang kembali, lalu baca modem. Sebagian firmware sama sekali tidak melaporkan kuncinya.

problem-code-malformed-title = Panjang kode ini tidak sesuai
problem-code-malformed-action = Tidak ada yang dikirim. Kode pembuka kunci tepat delapan angka, PIN empat sampai delapan angka.

problem-codes-differ-title = Kedua kode tidak sama
problem-codes-differ-action = Tidak ada yang dikirim. Ketik kode itu lagi, dua kali.

problem-attempts-not-confirmed-title = Jumlah sisa percobaan belum dikonfirmasi
problem-attempts-not-confirmed-action = Tidak ada yang dikirim. Baca modem lagi dan ketik jumlah percobaan yang dilaporkannya.

problem-another-modem-title = Yang menjawab modem lain, bukan yang ditampilkan
problem-another-modem-action = Tidak ada yang dikirim. Baca modem lagi. Kode pembuka kunci hanya untuk satu modem, yaitu yang memiliki IMEI itu.

problem-code-wrong-title = Kode pembuka kunci salah
problem-code-wrong-action = Jangan menebak kode lain. Minta kode kepada operator dan pastikan kode itu dibuat untuk IMEI modem ini.

problem-pin-wrong-title = PIN salah
problem-pin-wrong-action = Pastikan PIN sebelum mencoba lagi. Setelah percobaan terakhir, kartu SIM meminta PUK, yang tercetak pada kartu besar asal kartu SIM.

problem-code-not-looked-at-title = Modem tidak memeriksa kode itu
problem-code-not-looked-at-action = Tidak ada percobaan yang hilang. Cabut modem, tunggu sepuluh detik, pasang kembali, lalu coba sekali lagi.

problem-code-outcome-unknown-title = Tidak diketahui apakah kode diterima
problem-code-outcome-unknown-action = Jangan kirim lagi. Cabut modem, tunggu sepuluh detik, pasang kembali, lalu baca modem: di situ terlihat apakah kode diterima dan berapa sisa percobaan.

problem-puk-required-title = Kartu SIM meminta PUK
problem-puk-required-action = PUK tercetak pada kartu besar asal kartu SIM; operator juga dapat memberitahukannya. Masukkan kartu SIM ke ponsel dan masukkan PUK di sana. Sepuluh PUK yang salah merusak kartu secara permanen, jadi program ini tidak memasukkannya.

problem-last-pin-attempt-title = Tinggal satu percobaan untuk PIN
problem-last-pin-attempt-action = Tidak ada yang dikirim. Program ini tidak pernah memakai percobaan terakhir. Masukkan kartu SIM ke ponsel dan masukkan PIN di sana; setelah satu PIN yang salah, ponsel meminta PUK.

problem-pin-unknown-title = Modem tidak melaporkan keadaan kartu SIM dengan jelas
problem-pin-unknown-action = Tidak ada yang dikirim. Cabut modem, tunggu sepuluh detik, pasang kembali, lalu coba sekali lagi, atau lakukan di ponsel dengan kartu SIM itu.

## Berkas

problem-file-unreadable-title = Berkas tidak dapat dibaca
problem-file-unreadable-action = Periksa apakah berkas masih ada dan Anda boleh membukanya.

problem-file-empty-title = Berkas kosong
problem-file-empty-action = Unduh berkas lagi.

problem-file-too-large-title = Berkas terlalu besar untuk firmware modem seperti ini
problem-file-too-large-action = Pilih berkas firmware atau dasbor itu sendiri. Berkas di atas 512 MiB ditolak.

problem-file-is-web-page-title = Berkas ini halaman web, bukan firmware
problem-file-is-web-page-action = Yang tersimpan adalah halaman, bukan berkasnya. Unduh lagi dengan tombol unduh di halaman tersebut.

problem-not-firmware-title = Tidak ada firmware di dalam berkas
problem-not-firmware-action = Pilih berkas lain. Beberapa program produsen menyembunyikan firmware dalam bentuk yang tidak dapat dibaca program ini.

problem-program-without-firmware-title = Program Windows ini tidak berisi firmware yang dapat dibaca
problem-program-without-firmware-action = Mungkin ini penginstal, atau program pembaruan dari produsen dengan kemasannya sendiri. Jalankan di Windows sesuai petunjuk produsennya.

problem-archive-damaged-title = Arsip rusak atau jenisnya tidak dikenal
problem-archive-damaged-action = Unduh lagi, atau ekstrak sendiri dan pilih berkas di dalamnya.

problem-archive-method-title = Arsip ZIP ini dikemas dengan cara yang tidak dapat dibuka di sini
problem-archive-method-action = Ekstrak dengan program yang mengemasnya atau dengan 7-Zip, lalu pilih berkas di dalamnya.

problem-archive-of-images-title = Arsip ini berisi satu set citra firmware
problem-archive-of-images-action = Ekstrak ke sebuah folder, lalu pilih folder itu atau berkas .hmf di dalamnya.

problem-file-in-pieces-title = Ini satu potongan dari berkas yang dipecah
problem-file-in-pieces-action = Kumpulkan semua potongan dalam satu folder, gabungkan atau ekstrak dengan program yang memecahnya, misalnya 7-Zip, lalu pilih berkas yang utuh.

problem-download-unfinished-title = Unduhan berkas ini belum selesai
problem-download-unfinished-action = Tunggu sampai peramban menyelesaikannya, atau unduh lagi berkasnya. Lalu pilih berkas yang sudah selesai.

problem-archive-rar-title = Ini arsip RAR, yang tidak dapat dibuka di sini
problem-archive-rar-action = Ekstrak dengan program lain, misalnya 7-Zip, lalu pilih berkas di dalamnya.

problem-archive-cabinet-title = Ini arsip CAB, yang tidak dapat dibuka di sini
problem-archive-cabinet-action = Ekstrak dengan program lain, misalnya 7-Zip, lalu pilih berkas di dalamnya.

problem-archive-installshield-title = Ini penginstal InstallShield, yang tidak dapat dibuka di sini
problem-archive-installshield-action = Jalankan di Windows dan biarkan halaman pertamanya terbuka. Banyak yang saat itu sudah mengekstrak berkasnya ke folder sementara: cari berkas .exe atau .bin yang besar di sana dan pilih.

problem-archive-of-other-kind-title = Ini arsip, citra cakram, atau penginstal dari jenis yang tidak dapat dibuka di sini
problem-archive-of-other-kind-action = Ekstrak dengan program lain, misalnya 7-Zip, lalu pilih berkas di dalamnya.

problem-seven-zip-unreadable-title = Arsip 7-Zip ini tidak dapat dibaca
problem-seven-zip-unreadable-action = Ekstrak dengan 7-Zip, lalu pilih berkas di dalamnya. Jika itu juga gagal, unduh lagi.

problem-archive-too-deep-title = Arsip berisi terlalu banyak arsip bertingkat
problem-archive-too-deep-action = Ekstrak sendiri dan pilih berkas di dalamnya.

problem-archive-encrypted-title = Arsip dilindungi dengan kata sandi
problem-archive-encrypted-action = Ekstrak sendiri dan pilih berkas di dalamnya.

problem-archive-without-firmware-title = Arsip tidak berisi firmware
problem-archive-without-firmware-action = Pilih berkas lain.

problem-folder-without-firmware-title = Folder tidak berisi firmware
problem-folder-without-firmware-action = Pilih folder lain, atau berkasnya sendiri.

problem-folder-too-large-title = Folder berisi terlalu banyak berkas untuk diperiksa
problem-folder-too-large-action = Pilih berkas firmware itu sendiri.

problem-archive-ambiguous-title = Ditemukan lebih dari satu paket firmware
problem-archive-ambiguous-action = Pilih yang Anda inginkan.

problem-file-truncated-title = Berkas terpotong
problem-file-truncated-action = Unduh berkas lagi dan bandingkan ukurannya dengan yang tertera di halaman.

problem-prefix-invalid-title = Bagian awal paket firmware rusak
problem-prefix-invalid-action = Unduh berkas lagi.

problem-header-damaged-title = Sebuah header dalam paket firmware rusak
problem-header-damaged-action = Unduh berkas lagi.

problem-header-version-title = Versi format paket firmware tidak dikenal
problem-header-version-action = Pilih berkas lain.

problem-header-size-title = Ukuran sebuah header dalam paket firmware salah
problem-header-size-action = Unduh berkas lagi.

problem-block-size-invalid-title = Sebuah header dalam paket firmware memuat ukuran blok yang mustahil
problem-block-size-invalid-action = Unduh berkas lagi.

problem-data-damaged-title = Firmware di dalam berkas rusak
problem-data-damaged-action = Unduh berkas lagi.

problem-object-empty-title = Sebuah bagian firmware kosong
problem-object-empty-action = Pilih berkas lain.

problem-trailing-data-title = Paket firmware tidak berakhir dengan benar; mungkin ada bagian yang hilang
problem-trailing-data-action = Unduh berkas lagi.

problem-packed-data-damaged-title = Sebuah bagian firmware yang dikompresi tidak dapat diekstrak
problem-packed-data-damaged-action = Unduh berkas lagi.

problem-unpacked-too-large-title = Sebuah bagian firmware yang dikompresi terlalu besar
problem-unpacked-too-large-action = Pilih berkas lain.

problem-too-many-objects-title = Paket firmware memiliki terlalu banyak bagian
problem-too-many-objects-action = Pilih berkas lain.

problem-duplicate-object-title = Paket firmware berisi bagian yang sama dua kali
problem-duplicate-object-action = Pilih berkas lain.

problem-partition-table-invalid-title = Tabel partisi dalam paket firmware rusak
problem-partition-table-invalid-action = Pilih berkas lain.

problem-partition-table-missing-title = Paket firmware tidak memiliki tabel partisi yang dibutuhkan modem ini
problem-partition-table-missing-action = Pilih berkas firmware yang lengkap untuk modem ini.

problem-partition-table-misplaced-title = Tabel partisi bukan bagian pertama paket firmware
problem-partition-table-misplaced-action = Pilih berkas firmware yang lengkap untuk modem ini.

problem-boot-loader-without-table-title = Paket firmware berisi pemuat boot, tetapi tidak ada tabel partisi
problem-boot-loader-without-table-action = Pilih berkas firmware yang lengkap untuk modem ini. Pemuat boot di tempat yang salah akan membuat modem tidak dapat dipakai.

problem-partition-too-small-title = Satu bagian firmware lebih besar daripada tempatnya di modem
problem-partition-too-small-action = Pilih berkas lain.

problem-flash-too-small-title = Paket firmware ini untuk memori yang lebih besar daripada milik modem semacam ini
problem-flash-too-small-action = Pilih berkas lain.

problem-image-folder-invalid-title = Folder ini bukan kumpulan citra firmware yang lengkap
problem-image-folder-invalid-action = Berkas harus bernomor urut dari 00 atau 01 tanpa celah, dan setiap nama harus memuat kode bagiannya.

problem-wrong-kind-of-file-title = Jenis berkas ini bukan yang diperlukan langkah ini
problem-wrong-kind-of-file-action = Gunakan “Flash firmware modem” untuk firmware dan “Perbarui dasbor” untuk dasbor.

problem-another-file-title = Ini bukan berkas dari pekerjaan yang terputus
problem-another-file-action = Pilih berkas yang sedang ditulis waktu itu. Untuk menulis berkas lain, gunakan perbaikan atau “Flash firmware modem”.

problem-wrong-model-title = Berkas ini untuk modem lain
problem-wrong-model-action = Pilih berkas untuk model yang ditampilkan. Berkas yang salah dapat merusak modem secara permanen.

problem-fit-unknown-title = Tidak dapat dipastikan apakah berkas ini cocok dengan modem Anda
problem-fit-unknown-action = Pilih berkas yang menyebut model Anda. Jika Anda yakin, konfirmasikan secara khusus dan berikan alasan.

problem-journal-failed-title = Jurnal tidak dapat ditulis di komputer ini
problem-journal-failed-action = Kosongkan ruang disk, periksa apakah folder pengguna Anda dapat ditulis, lalu coba lagi.

problem-journal-unreadable-title = Catatan pekerjaan sebelumnya tidak dapat dibaca
problem-journal-unreadable-action = Pasang modem: jika penulisannya terhenti di tengah, modem akan tampil dalam mode perbaikan. Lalu pindahkan berkas yang disebut dalam detail keluar dari folder jurnal.

problem-output-failed-title = Berkas tidak dapat disimpan
problem-output-failed-action = Pilih tempat lain dan coba lagi.

## Mode unduh

problem-unsupported-modem-title = Modem ini tidak dapat di-flash dengan program ini
problem-unsupported-modem-action = Hanya keluarga E1550 dan modem HiSilicon dari produsen yang sama yang didukung.

problem-download-mode-refused-title = Modem tidak beralih ke mode unduh
problem-download-mode-refused-action = Pasang modem ke port USB lain dan coba sekali lagi.

problem-download-mode-missing-title = Modem tidak muncul dalam mode unduh
problem-download-mode-missing-action = Cabut modem, pasang kembali, dan coba sekali lagi.

problem-in-download-mode-title = Modem berada dalam mode perbaikan
problem-in-download-mode-action = Proses flash terputus. Mulai perbaikan dengan berkas firmware untuk modem ini.

problem-download-version-title = Mode unduh modem memiliki versi yang tidak dikenal
problem-download-version-action = Program ini hanya mengenal versi 2.0 dan tidak menulis apa pun ke modem ini. Cabut modem, tunggu sepuluh detik, lalu pasang kembali.

problem-not-in-download-mode-title = Modem tidak berada dalam mode perbaikan
problem-not-in-download-mode-action = Modem berjalan normal. Gunakan “Flash firmware modem”.

problem-product-mismatch-title = Berkas ini bukan untuk modem yang sedang dalam mode unduh
problem-product-mismatch-action = Pasang hanya modem yang ingin Anda flash dan pilih berkas untuk modem itu.

problem-signature-required-title = Modem hanya menerima firmware yang ditandatangani
problem-signature-required-action = Pilih berkas asli dari produsen yang tidak diubah.

problem-signature-refused-title = Modem menolak tanda tangan berkas ini
problem-signature-refused-action = Pilih berkas asli dari produsen untuk model ini yang tidak diubah.

problem-refused-title = Modem menolak sebuah bagian firmware
problem-refused-action = Biarkan modem terpasang dan mulai perbaikan. Jika ditolak lagi, pilih berkas lain untuk model ini.

problem-line-noise-title = Data rusak saat dikirim ke modem
problem-line-noise-action = Pasang modem ke port USB lain, tanpa hub atau kabel perpanjangan, lalu mulai perbaikan.

problem-did-not-come-back-title = Modem tidak kembali setelah dimulai ulang
problem-did-not-come-back-action = Cabut modem, tunggu sepuluh detik, lalu pasang kembali. Jika tetap tidak muncul, mulai perbaikan.

problem-came-back-different-title = Modem yang kembali bukan modem yang di-flash
problem-came-back-different-action = Cabut modem lain, pasang modem yang di-flash, dan baca versinya.

problem-version-unchanged-title = Modem kembali dengan versi sebelumnya
problem-version-unchanged-action = Semua bagian diterima, tetapi versinya tidak berubah. Flash lagi, atau pilih berkas lain.

problem-version-unexpected-title = Modem kembali dengan versi yang berbeda dari versi berkas
problem-version-unexpected-action = Cabut modem, pasang kembali, dan baca versinya lagi. Jika tetap salah, flash lagi.

problem-version-unread-title = Modem kembali, tetapi tidak melaporkan versinya
problem-version-unread-action = Semua bagian diterima. Cabut modem, pasang kembali, lalu baca versinya. Jika versinya tidak dilaporkan, flash lagi.

## Program

problem-rule-not-installed-title = Aturan akses tidak dapat dipasang atau dihapus
problem-rule-not-installed-action = Pasang aturan secara manual: jalankan perintahnya di terminal, sebagai administrator.

problem-program-not-here-title = Program Windows ini tidak berjalan di komputer ini
problem-program-not-here-action = Jalankan di komputer Windows, atau di mesin virtual Windows yang diberi akses ke modem itu.

problem-program-changed-title = Program ini bukan yang dikonfirmasi
problem-program-changed-action = Periksa asal berkas, pilih lagi, dan bandingkan checksum-nya.

problem-program-not-started-title = Program tidak dapat dijalankan
problem-program-not-started-action = Lihat detail untuk pesan dari sistem.

problem-recording-damaged-title = Ini bukan rekaman program ini, atau rekamannya rusak
problem-recording-damaged-action = Pilih berkas yang direkam program ini atau dibuat dari tangkapan USB.

problem-recording-differs-title = Komunikasi berbeda dari rekaman
problem-recording-differs-action = Gunakan versi program yang membuat rekaman itu, dengan berkas dan setelan yang sama.

problem-capture-unreadable-title = Tangkapan USB tidak dapat dibaca
problem-capture-unreadable-action = Tangkap sekali lagi dengan Wireshark dan simpan sebagai pcapng. Seluruh transfer harus ditangkap, bukan hanya awalnya.

problem-capture-without-modem-title = Tangkapan USB tidak berisi komunikasi dengan modem
problem-capture-without-modem-action = Tangkap bus tempat modem dipasang. Mulai sebelum modem dipasang, dan berhenti setelah program produsen selesai.

problem-capture-ambiguous-title = Tangkapan USB berisi lebih dari satu modem
problem-capture-ambiguous-action = Tangkap sekali lagi dengan hanya satu modem terpasang.

problem-cancelled-title = Pekerjaan dihentikan
problem-cancelled-action = Mulai lagi saat Anda siap.

problem-not-confirmed-title = Pekerjaan tidak dikonfirmasi
problem-not-confirmed-action = Mulai lagi dan jawab ya saat ditanya.

problem-internal-title = Program ini mengalami kesalahan internal
problem-internal-action = Laporkan kesalahan ini dan lampirkan berkas dukungan. Biarkan modem terpasang dan mulai perbaikan jika penulisan sudah dimulai.
