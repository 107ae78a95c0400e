# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Perawatan untuk modem 3G Anda
back = Kembali
cancel = Batal
close = Tutup
percent = { $value }%
not-told = tidak disebutkan
copy-value = Salin: { $what }

## The step rail

step-connect = Hubungkan
step-modem = Modem Anda
step-choose = Pilih berkas
step-review = Tinjauan
step-working = Proses
step-result = Hasil
step-network = Jaringan
step-console = Konsol
step-vendor = Menjalankan
step-current = { $name }, langkah saat ini
step-done = { $name }, selesai
step-to-come = { $name }, belum dimulai

## Bagian jendela, untuk pembaca layar

region-steps = Langkah
region-tools = Alat
region-page = Halaman
region-actions = Tindakan

## Gambar dari yang dilakukan dengan tangan

replug-unplug = Cabut modem
replug-wait = Tunggu 10 dtk
replug-wait-left = Tunggu { $seconds } dtk
replug-plug-in = Pasang kembali
port-direct = Langsung ke komputer
port-hub = Jangan lewat hub

modem-none = Tidak ada modem
modem-several = Beberapa modem
modem-not-ready = Modem belum siap
modem-being-asked = Membaca identitas modem
modem-at-work = Modem sedang dikerjakan
modem-needs-repair = Modem dalam mode perbaikan
modem-unnamed = Modem

## Connect

connect-title = Hubungkan modem Anda
connect-lead = Pasang modem ke soket USB komputer ini. Modem akan ditemukan sendiri.
connect-ask = Lanjutkan dengan modem ini
connect-switch = Alihkan untuk saya

finding-looking = Mencari modem
finding-looking-do = Tunggu sebentar.
finding-nothing = Tidak ada modem yang terpasang
finding-nothing-do = Pasang langsung, tanpa hub, lalu tunggu sepuluh detik.
finding-cdrom = Modem masih terlihat sebagai CD-ROM
finding-cdrom-do-linux = Kebanyakan komputer mengalihkannya sendiri dalam sepuluh detik. Jika komputer Anda tidak, modem dapat dialihkan di sini.
finding-cdrom-do-windows = Jalankan penginstal dari CD modem itu sendiri. Penginstal itu memasang driver. Lalu pasang kembali modem.
finding-cdrom-do-macos = Keluarkan CD modem, tunggu sepuluh detik, lalu pasang kembali modem.
finding-switching-do = Biarkan modem terpasang. Komputer mendapat giliran pertama; ini kurang dari satu menit.
finding-no-port = Modem sudah ada, tetapi belum memiliki port
finding-no-port-do-linux = Tunggu sepuluh detik. Jika tidak ada perubahan, driver-nya belum ada: jalankan sudo modprobe option di terminal, lalu cabut modem dan pasang kembali.
finding-no-port-do-windows = Driver modem belum ada. Jalankan penginstal dari CD modem itu sendiri, lalu pasang kembali modem.
finding-no-port-do-macos = macOS tidak membuat port untuk modem ini dengan sendirinya. Komputer dengan Linux atau Windows lebih cocok.
finding-not-ready = Modem sedang disiapkan
finding-not-ready-do = Komputer baru saja melihatnya dan menyiapkan port-nya. Ini perlu beberapa detik.
finding-no-permission = Anda tidak memiliki izin untuk memakai port modem
finding-no-permission-do = Biarkan program ini memasang aturannya. Komputer meminta kata sandi satu kali. Jangan jalankan program ini sebagai root.
finding-busy = Program lain sedang memakai modem
finding-busy-do = Tutup program dial, Mobile Partner, atau terminal. Identitas modem dibaca begitu port bebas.
finding-download = Modem sedang dalam mode perbaikan
finding-download-do = Modem menunggu firmware, misalnya karena proses flash terputus. Modem dapat diperbaiki dengan file yang cocok.
finding-unrecognised = Modem ini tidak dikenali
finding-unrecognised-do = Modem ini punya port, tetapi kegunaannya tidak diketahui. Jika Anda tahu port yang benar, pilih sendiri di bawah.
finding-network-card = Modem ini bekerja sebagai kartu jaringan
finding-network-card-do = Tidak ada yang rusak: modem ini tidak memiliki port untuk perintah, jadi program ini tidak dapat menanganinya. Modem HiLink menyimpan pengaturannya di halamannya sendiri di peramban web, biasanya http://192.168.8.1 atau http://192.168.1.1. Beberapa model lama memulai ulang dengan port lewat http://192.168.1.1/html/switchProjectMode.html; model baru memerlukan firmware lain dari operator atau bengkel.
finding-boot-rom = Hanya bootloader modem yang berjalan
finding-boot-rom-do = Program ini tidak mengirim apa pun kepadanya. Cabut modem, tunggu sepuluh detik, lalu pasang kembali. Jika tetap begini, firmware modem tidak mau mulai, dan bengkel dapat memulihkannya dengan pemuat darurat untuk model yang persis sama.
finding-repair = Baca identitas modem dan perbaiki
finding-several = Ada beberapa modem yang terpasang
finding-several-do = Sisakan hanya modem yang ingin dikerjakan, atau pilih di bawah.
finding-asking = Membaca identitas modem
finding-asking-do = Tidak ada yang diubah di modem.
finding-ready = Modem sudah terpasang
finding-ready-do = Identitas modem dibaca begitu Anda melanjutkan.

several-title = Modem yang mana?
several-use = Pakai { $product } di soket USB { $place }
several-use-known = Pakai { $model } dengan IMEI yang berakhir { $digits } di soket USB { $place }
several-other = { $product } di soket USB { $place }: { $state }
several-switch = Alihkan CD-ROM di soket USB { $place } ke modem

journals-unreadable-title = Sebagian catatan pekerjaan sebelumnya tidak dapat dibaca
journals-unreadable-text = Jika ada modem yang penulisannya terhenti di tengah, program ini mungkin tidak mengetahuinya. Colokkan modem itu: modem akan tampil dalam mode perbaikan. Berkas: { $files }
interrupted-title = Pekerjaan pada { $model } terputus
interrupted-file = Berkasnya { $file }. Pasang modem: jika dalam mode perbaikan, pekerjaan dapat diselesaikan.
interrupted-text = Pasang modem: jika dalam mode perbaikan, pekerjaan dapat diselesaikan.
interrupted-take-up = Lanjutkan pekerjaan
interrupted-leave = Biarkan
interrupted-repair = Modem dalam mode perbaikan. Seluruh berkas ditulis lagi, karena modem tidak membuktikan bagian mana yang disimpannya.
interrupted-last-checks = Modem sudah menerima semua bagian sebelum terputus dan berjalan dengannya. Hanya pemeriksaan terakhir yang kurang; tidak ada yang ditulis.
interrupted-start-over = Modem berjalan normal, jadi tidak ada yang perlu diperbaiki. Pekerjaan dapat dimulai dari awal.
interrupted-other-modem = Modem yang terpasang adalah modem lain. Pasang modem dari pekerjaan itu.
interrupted-check = Lakukan pemeriksaan terakhir
interrupted-over = Mulai dari awal

other-file-text = Pekerjaan yang terputus menulis berkas lain. Anda dapat menulis berkas ini sebagai gantinya; seluruhnya akan ditulis.
other-file-use = Tetap gunakan berkas ini

waiting-title = { $file } menunggu
waiting-text = Berkas dapat dibuka setelah modem selesai. Sampai saat itu tidak ada yang terganggu.
waiting-open = Buka sekarang

simulated-lead = Modem simulasi menjalani semua yang dijalani modem asli. Tidak ada modem asli yang disentuh.
simulated-scenario = Jenis modem
simulated-fault = Yang bermasalah
simulated-try = Coba dengan modem simulasi
simulated-unplug = Cabut modem simulasi
simulated-plug-in = Pasang modem simulasi
simulated-note = Simulasi. Empat kali lebih cepat dari modem asli.
simulated-options = Jenis modem dan yang bermasalah
scenario-normal = E1550 yang kehilangan jaringan saat di-flash
scenario-network-lost = E1550 yang tidak menemukan jaringan
scenario-half-flashed = Di-flash sebagian, dalam mode perbaikan
scenario-pin-locked = Kartu SIM meminta PIN
scenario-no-sim = Tidak ada kartu SIM
scenario-locked = Dikunci untuk operator lain
scenario-wrong-model = Model lain (E173)
scenario-cdrom-only = Hanya CD-ROM yang ada
fault-none = Tidak ada
fault-unplug = Modem dicabut saat ditulis
fault-refused = Modem menolak satu bagian
fault-lost-reply = Modem diam saat ditulis
fault-stays-away = Modem tidak kembali
fault-old-version = Modem kembali dengan versi lamanya

by-hand-title = Pilih port sendiri
by-hand-lead = Modem memiliki beberapa port. Yang tepat bernama PC UI. Di Linux biasanya port ketiga, di Windows bernama “3G PC UI Interface”.
by-hand-listed = Di komputer ini:
by-hand-port = Port PC UI
by-hand-download = Port dalam mode unduh, jika berbeda
by-hand-use = Pakai port ini
by-hand-needed = Ketik nama port dahulu.

## Your modem

modem-title = Modem Anda
modem-lead = Apa yang ingin Anda lakukan?
modem-other = Modem lain
modem-ask-again = Baca lagi
modem-not-flashed = Modem ini dikenali, tetapi tidak dapat di-flash dengan program ini
modem-not-flashed-text = Belum ada yang menunjukkan cara aman untuk mem-flash modem ini. Jaringannya dapat diaktifkan ulang.

task-dashboard = Perbarui dasbor
task-dashboard-text = Ganti program di CD modem itu sendiri.
task-firmware = Flash firmware modem
task-firmware-text = Ganti perangkat lunak di dalam modem.
task-network = Aktifkan ulang jaringan
task-network-text = Kembalikan jaringan, misalnya setelah flash.
task-repair = Perbaiki

identity-title = Identitas
identity-copy = Salin semua
radio-title = Kartu SIM dan jaringan
fact-model = Model
fact-maker = Produsen
fact-family = Keluarga
fact-firmware = Firmware
fact-hardware = Perangkat keras
fact-dashboard = Dasbor
fact-compiled = Tanggal build
fact-imei = IMEI
fact-sim = Kartu SIM
fact-lock = Kunci operator
fact-network = Jaringan
fact-operator = Operator
fact-technology = Jenis jaringan
fact-setting = Setelan jaringan
fact-signal = Sinyal
task-suggested = Disarankan
imei-reveal = Tampilkan seluruh IMEI
imei-hide = Sembunyikan IMEI
imei-check-digit = Digit pemeriksa IMEI ini salah. Mungkin IMEI pernah diubah.
lock-note = Program ini tidak menebak kode pembuka kunci. Setiap kode yang salah mengurangi sisa percobaan untuk selamanya.
signal-strength = { $bars } dari 5 bar, { $dbm } dBm
signal-none = tidak ada sinyal
console-open = Konsol AT
last-result = Hasil terakhir

repair-title = Modem ini perlu diperbaiki
repair-lead = Proses flash sebelumnya tidak selesai. Modem menunggu dalam mode perbaikan.
repair-what = Modem dapat diperbaiki
repair-how = Pilih berkas firmware untuk modem ini. Seluruh berkas ditulis lagi dari awal.
repair-file = Berkas yang terakhir dipakai adalah { $file }.
repair-safe = Biarkan modem terpasang. Aman untuk dicoba lagi sesering yang diperlukan.

## Choose file

choose-firmware-title = Pilih firmware
choose-firmware-lead = Program pembaruan dari vendor, berkas zip berisi program itu, atau citra firmware. Berkas diperiksa seluruhnya sebelum ada yang ditulis.
choose-dashboard-title = Pilih dasbor
choose-dashboard-lead = Program dasbor dari vendor, atau berkas zip berisi program itu. Berkas diperiksa seluruhnya sebelum ada yang ditulis.
choose-repair-title = Pilih firmware untuk perbaikan
choose-repair-lead = Sebaiknya berkas yang sedang ditulis saat pekerjaan terputus.
choose-pick = Pilih berkas…
choose-picking = Pemilih berkas sedang terbuka
choose-no-picker = Desktop ini tidak memiliki pemilih berkas. Ketik jalurnya, atau lepaskan berkas di jendela ini.
choose-sample = Buat berkas contoh
choose-drop = Atau seret berkas ke mana saja di jendela ini.
choose-drop-now = Lepaskan, lalu berkas diperiksa.
choose-by-path = Ketik jalurnya
choose-path = Jalur berkas
choose-use-path = Periksa
choose-recent = Berkas terkini
choose-reading = Memeriksa { $file }
file-remove = Hapus dari daftar
file-sound = Berkas ini utuh. Kecocokannya diperiksa saat modem sudah ada.
choose-several = Berkas berisi beberapa paket. Mana yang dimaksud?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Lanjutkan
choose-other-dashboard = Lanjutkan ke “Perbarui dasbor”
choose-other-firmware = Lanjutkan ke “Flash firmware modem”
package-about = Tentang berkas ini
package-kind = Jenis isi
package-found-in = Tempat ditemukan
package-found-by = Ditemukan lewat
package-platform = Platform
package-date = Tanggal dibuat
package-label = Nama CD
package-parts-value = { $parts ->
   *[other] { $parts } bagian, { $size }
}
version-now = Sekarang
version-target = Sesudah

check-file-sound = Berkas lengkap, semua checksum benar
check-file-fits = Berkas cocok dengan modem ini
check-file-not-fits = Berkas tidak cocok dengan modem ini
check-file-unknown = Apakah berkas cocok dengan modem ini
check-file-later = Berkas dibandingkan dengan modem dalam mode unduh, sebelum ada yang ditulis.
check-port = Modem menjawab, dan tidak ada program lain yang memakainya
check-one-modem = Hanya satu modem yang terpasang
check-one-modem-do = Cabut modem lainnya.
check-power = Daya komputer mencukupi
check-power-low = Pasang pengisi daya. Baterai terlalu lemah.
check-power-battery = Sebaiknya pasang pengisi daya.
check-journal = Jurnal dapat ditulis
check-cards = Keluarkan kartu microSD dari modem
check-cards-do = Kartu SIM boleh tetap di dalam.
outcome-waiting = Memeriksa
outcome-advice = Harap diperhatikan
outcome-blocked = Harus diatasi
outcome-note = Catatan
outcome-not-seen = Belum terbukti

## Why a button cannot be pressed

why-no-modem = Modem tidak ada. Pasang modem.
why-no-file = Pilih berkas dahulu.
why-reading = Berkas sedang diperiksa.
why-refused = Berkas ini tidak dapat dipakai. Pilih berkas lain.
why-other-task = Berkas ini untuk langkah lain.
why-other-modem = Berkas ini untuk modem lain.
why-other-file = Ini bukan berkas dari pekerjaan yang terputus.
why-power = Baterai terlalu lemah. Pasang pengisi daya.
why-journal = Jurnal tidak dapat ditulis. Kosongkan ruang disk.
why-looking = Pemeriksaan belum selesai.
why-reason = Sebutkan mengapa Anda ingin melanjutkan.
why-model = Ketik { $model } untuk mengonfirmasi.
why-agree = Centang “Saya setuju” untuk melanjutkan.
why-arming = Harap baca ringkasannya.
why-at-work = Modem sedang sibuk.

## Review

review-title = Tinjauan
review-lead = Belum ada yang ditulis.
review-change-file = Ganti
review-time = Lama
review-takes = biasanya sekitar { $minutes } mnt
review-checks-passed = { $passed } dari { $all } pemeriksaan lulus
review-does-firmware = Firmware modem diganti.
review-does-dashboard = Dasbor, yaitu program di CD modem itu sendiri, diganti.
review-does-repair = Seluruh berkas ditulis ke modem yang menunggu dalam mode perbaikan.
review-loses-setting = Setelan jaringan mungkin hilang. Setelah itu Anda dapat mengembalikan jaringan.
review-stays-firmware = Firmware tidak berubah.
review-stays-identity = IMEI, kartu SIM, dan status kunci tidak disentuh.
review-stay-plugged = Modem harus tetap terpasang sampai selesai. Jangan menutup laptop.
review-if-fails = Jika ada yang gagal, modem menunggu dalam mode perbaikan dan Anda dapat mencoba lagi.
review-proven = Penulisan sudah dibuktikan pada modem simulasi dan pada rekaman data dari modem asli. Belum ada yang mencobanya pada modem asli.
review-keep-copy = Simpan dahulu salinan identitas dan setelan di komputer ini
review-keep-copy-always = Cadangan tidak dapat dilewati, karena berkas ini menulis area pengaturan.
review-agree = Saya setuju
review-flash-button = Flash modem { $model } { $imei }
review-copy-and-flash-button = Simpan salinan dan flash { $model } { $imei }
review-dashboard-button = Perbarui dasbor { $model } { $imei }
review-repair-button = Perbaiki { $model }
force-title = Tidak dapat dipastikan apakah berkas ini cocok
force-text = Berkas yang salah dapat merusak modem. Lanjutkan hanya jika Anda mengenal berkas ini. Alasan Anda disimpan di jurnal.
force-reason = Alasan Anda
force-type-model = Ketik { $model } untuk mengonfirmasi.
force-model = Model

## Working

working-firmware = Firmware sedang di-flash
working-dashboard = Dasbor sedang diperbarui
working-repair = Modem sedang diperbaiki
working-lead = Biarkan modem terpasang dan jangan biarkan komputer tidur.
working-begins = Memulai
working-bar = Kemajuan seluruh pekerjaan
working-bytes = { $done } dari { $total }
working-speed = { $speed }/dtk
working-silent = Menunggu modem ({ $seconds } dtk)
working-prompt = Harap lakukan ini sekarang
working-speeds = Kecepatan sejauh ini: sekarang { $now }/dtk, terendah { $least }/dtk, tertinggi { $most }/dtk
group-prepare = Persiapan
group-switch = Beralih ke mode perbaikan
group-write = Menulis
group-write-part = Menulis, bagian { $part } dari { $parts }
group-restart = Mulai ulang
group-check = Pemeriksaan
left-seconds = sisa sekitar { $seconds } dtk
left-minutes = { $minutes ->
   *[other] sisa sekitar { $minutes } menit
}
stop-at-once = Batalkan
stop-at-once-means = Jika dibatalkan sekarang, modem tetap seperti semula.
stop-leads-back = Batalkan
stop-leads-back-means = Tidak ada yang ditulis. Jika modem tetap dalam mode perbaikan, cabut lalu pasang kembali.
stop-half-written = Hentikan setelah blok ini
stop-half-written-means = Jika dihentikan sekarang, modem baru tertulis sebagian dan berada dalam mode perbaikan. Sebaiknya tunggu sampai selesai.
stop-title = Hentikan di sini?
stop-go-on = Biarkan selesai
stop-unproven = Lewati pemeriksaan terakhir
stop-unproven-means = Semua sudah diterima. Modem sedang mulai ulang, paling lama empat menit. Jika dihentikan sekarang, pemeriksaan terakhir dapat dilakukan nanti.
stop-asked-means = Pekerjaan berhenti begitu keadaannya aman.

## Result

result-firmware-title = Flash selesai
result-dashboard-title = Dasbor diperbarui
result-repair-title = Perbaikan selesai
result-not-known = Keadaan modem tidak diketahui
result-old-version = Modem berjalan dengan firmware lamanya
result-waiting = Menunggu modem. Colokkan modem.
result-took-seconds = Perlu waktu { $seconds } dtk.
result-took-minutes = Perlu waktu { $minutes } mnt { $seconds } dtk.
result-save = Simpan hasil ini…
result-copy = Salinan identitas dan setelan sudah disimpan.
result-copy-path = Salin jalur
result-no-network = Modem belum terhubung ke jaringan
result-no-network-do = Ini lazim setelah flash. Periksa jaringan untuk mengembalikannya.
result-check-network = Periksa jaringan
result-to-modem = Modem Anda
proof-parts = { $parts ->
   *[other] Modem menerima seluruh { $parts } bagian ({ $size })
}
proof-again = Ditulis lagi mulai dari bagian pertama. Diterima sebelum terputus: { $before }.
proof-skipped = Semua bagian sudah diterima sebelum terputus, jadi tidak ada yang ditulis lagi.
proof-came-back = Modem sudah kembali dan menjawab
proof-not-read = Modem sudah keluar dari mode perbaikan. Versinya belum dibaca lagi
proof-version = Modem melaporkan firmware { $version }
proof-dashboard = Modem melaporkan dasbor { $version }
proof-dashboard-unknown = Modem ini tidak menyebutkan versi dasbornya
after-title = Langkah terakhir
after-lead = Seperti setelah setiap pembaruan dasbor. Jendela ini boleh ditutup di antaranya.
after-plug-in = Pasang kembali modem dan tunggu sampai ditemukan.
after-restart-again = Mulai ulang komputer sekali lagi, untuk drivernya.
after-check-network = Periksa jaringan.
after-waits-unplug = Langkah ini selesai dengan sendirinya saat modem dicabut.
after-waits-plug-in = Langkah ini selesai dengan sendirinya saat modem ditemukan.
after-done = Sudah, lanjutkan
after-skip = Lewati langkah ini

remedy-ask-again = Coba lagi
remedy-install-rule = Pasang aturan
remedy-keep-off = Jauhkan ModemManager
remedy-choose-file = Pilih berkas lain
remedy-repair = Perbaiki
remedy-flash-again = Flash sekali lagi
remedy-go-to-dashboard = Buka “Perbarui dasbor”
remedy-go-to-firmware = Buka “Flash firmware modem”
remedy-review-again = Kembali ke tinjauan
remedy-support = Simpan berkas dukungan
problem-copy = Salin detail

rule-installing = Aturan sedang dipasang
rule-installing-do = Komputer meminta kata sandi administrator.
rule-installed = Aturan sudah dipasang
rule-installed-do = Jika modem tetap tidak ditemukan, cabut modem, tunggu sepuluh detik, lalu colokkan lagi.
rule-failed = Aturan tidak dipasang
rule-failed-do = Jalankan perintah ini di terminal, lalu colokkan lagi modem.
rule-copy = Salin perintah

## Network

network-title = Aktifkan ulang jaringan
network-lead = Lihat apa yang salah, ubah setelan, dan pantau modem menemukan jaringannya.
network-diagnosis = Yang dikatakan modem
network-watch-on = Pantau langsung
network-watch-off = Berhenti memantau
network-before = Sebelum
network-after = Sesudah
network-read-back = Sekarang, dibaca ulang
network-command = Perintah
network-sent = Dikirim
network-guide = Inilah setelan yang mengembalikan jaringan kebanyakan modem setelah flash.
network-mode = Jaringan
network-roaming = Izinkan jaringan operator lain (roaming)
network-roaming-kept = Roaming aktif di modem ini dan tetap aktif. Tanpa tanda centang, perintah dari panduan dikirim persis apa adanya.
network-reversible = Setelan sebelumnya disimpan. Perubahan ini dapat diurungkan.
network-send = Kirim ke modem
network-sending = Mengirim setelan
network-sending-undo = Mengirim setelan sebelumnya
network-searching = Menunggu jaringan, { $seconds } dari { $limit } dtk
network-stop = Berhenti menunggu
network-looking-means = Perlu satu sampai tiga menit.
network-found = Jaringan sudah kembali
network-not-found = Setelan disimpan, tetapi jaringan belum ditemukan
network-undone = Setelan sebelumnya sudah dikembalikan
network-already-set = Setelannya memang sudah benar. Penyebabnya ada di tempat lain.
network-took = Ditemukan setelah { $seconds } dtk.
network-undo = Urungkan
network-undo-means = Setelan sebelumnya dikirim lagi. Jaringan yang ditemukan mungkin ikut hilang.
network-send-again = Kirim lagi
network-done = Selesai
network-again = Periksa lagi
hint-registered = Modem terhubung ke jaringan.
hint-no-sim = Tidak ada kartu SIM. Masukkan kartu SIM dan pasang kembali modem.
hint-pin = Kartu SIM meminta PIN. Masukkan PIN dengan program yang biasa Anda pakai, atau matikan permintaan PIN di ponsel.
hint-denied = Jaringan menolak kartu SIM ini. Tanyakan kepada operator apakah kartunya aktif.
hint-locked = Modem dikunci untuk operator lain. Hanya kartu SIM yang tepat atau kode pembuka kunci dari operator yang dapat membantu.
hint-setting = Setelan jaringan tidak lazim. Ini sering terjadi setelah flash, dan dapat dibetulkan di sini.
hint-searching = Modem tidak terhubung ke jaringan. Setelannya tampak benar, jadi penyebabnya mungkin sinyal atau kartu SIM.

## AT console

console-title = Konsol AT
console-lead = Untuk ahli. Perintah dikirim langsung ke modem. Perintah berbahaya ditahan.
console-queries = Tanyakan:
console-nothing = Belum ada percakapan.
console-copy = Salin semua
console-clear = Bersihkan
console-line = Perintah
console-send = Kirim
console-send-anyway = Tetap kirim
console-empty = Ketik perintah dahulu.
console-closed = Konsol ditutup.
console-reopen = Buka lagi
console-blocked = Perintah ini diblokir
console-careful = Harap berhati-hati: tekan “Kirim” sekali lagi untuk melanjutkan
console-left-out = { $lines ->
   *[other] ({ $lines } baris tidak ditampilkan)
}
console-silent = (tidak ada jawaban)
console-refused = { $line } (diblokir)

## Log, support file

log-title = Log
log-show = Log
log-close = Tutup log
log-copy = Salin
log-masked = Nomor identitas disamarkan.
support-save = Simpan berkas dukungan…
support-title = Berkas dukungan
support-lead = Berkas zip berisi log, jurnal, dan setelan, untuk orang yang membantu Anda. Tidak ada yang dikirim ke mana pun.
support-reveal = Tampilkan nomor identitas selengkapnya
support-gathering = Mengumpulkan
support-preview = Isinya
support-save-as = Simpan sebagai…
support-saved = Disimpan sebagai { $path }
record-switch = Rekam semua yang dikatakan kepada modem
record-means = Mulai saat modem dipilih berikutnya. Nomor identitas dan PIN dikosongkan.
record-where = Direkam di { $path }

## Settings

settings-title = Setelan
settings-language = Bahasa
settings-theme = Warna
settings-zoom = Ukuran
settings-smaller = Perkecil
settings-larger = Perbesar
settings-motion = Kurangi gerakan
theme-system = Ikuti sistem
theme-light = Terang
theme-dark = Gelap
theme-high-contrast = Kontras tinggi
theme-to-light = Warna terang
theme-to-dark = Warna gelap
theme-to-system = Warna sistem

## About, help

about-title = Tentang Modem Medic
about-version = Versi { $version }
about-copy = Salin versi
about-what = Mengenali, memperbarui, mem-flash, mengaktifkan ulang, dan memperbaiki modem 3G sekelas Huawei E1550.
about-privacy = Tanpa telemetri. Tanpa akses jaringan: tidak ada yang keluar dari komputer ini dengan sendirinya.
about-proven = Belum ada yang menjalankan program ini pada modem asli. Program ini dibuktikan pada rekaman data dan pada modem simulasi.
about-licence = Perangkat lunak bebas dengan lisensi MIT atau lisensi Apache 2.0, sesuai pilihan Anda.
about-licences = Lisensi program dan fon
help-title = Bantuan
help-connect = Pasang modem. Setelah ditemukan, langkah berikutnya terbuka sendiri. Jika tidak ditemukan, halaman ini menjelaskan sebabnya dan apa yang harus dilakukan.
help-modem = Halaman ini menampilkan apa yang dikatakan modem tentang dirinya. Pilih apa yang ingin Anda lakukan.
help-choose = Pilih berkas yang Anda unduh untuk modem Anda. Berkas dibaca dan diperiksa seluruhnya. Tidak ada yang ditulis di sini.
help-review = Baca apa yang akan terjadi dan lihat hasil pemeriksaan. Tidak ada yang ditulis sebelum Anda setuju dan menekan tombol.
help-working = Biarkan modem terpasang. Halaman ini menjelaskan apa yang sedang dilakukan dan apa akibatnya jika dihentikan.
help-result = Halaman ini hanya menyebutkan yang sudah terbukti. Jika ada yang gagal, dijelaskan apa artinya dan apa langkah berikutnya.
help-network = Lihat apa yang dikatakan modem, lalu kirim setelan. Setelan sebelumnya disimpan dan dapat dikembalikan.
help-console = Ketik perintah AT dan baca jawabannya. Panah atas memunculkan perintah sebelumnya.
help-vendor = Menjalankan program vendor setelah Anda setuju, mengikuti modem sementara itu, dan membaca versinya sebelum dan sesudah. Program itu tidak pernah dihentikan dari sini.
help-keys = Tombol
help-key-tab = Kontrol berikutnya
help-key-escape = Kembali, atau tutup dialog
help-key-help = Bantuan ini
help-key-open = Pilih berkas
help-key-log = Log
help-key-zoom = Ukuran

## Leaving

leave-title = Modem sedang dikerjakan
leave-at-once = Jika Anda keluar sekarang, pekerjaan dibatalkan. Tidak ada yang ditulis.
leave-half-written = Jika Anda keluar sekarang, modem baru tertulis sebagian dan berada dalam mode perbaikan. Anda dapat menyelesaikannya nanti.
leave-wait = Modem belum siap. Harap tunggu sampai selesai.
leave-program = Program vendor masih bekerja. Jika Anda keluar sekarang, program itu tetap berjalan, tetapi modem tidak diikuti lagi. Biarkan modem terpasang sampai program itu selesai.
leave-stay = Tetap di sini
leave-anyway = Tetap keluar
closing-title = Menutup
closing-text = Pekerjaan yang berjalan berakhir begitu aman. Setelah itu jendela ini ditutup.
broken-at-work = Jendela mengalami kesalahan. Modem masih dikerjakan: biarkan terpasang dan tunggu.
broken-idle = Jendela mengalami kesalahan. Tidak ada yang terjadi pada modem.
broken-again = Tampilkan ulang jendela

vendor-offer = Jalankan dengan pengawasan
vendor-title = Jalankan program vendor
vendor-lead = Firmware di dalamnya tidak dapat dibaca di sini. Program vendor dapat dijalankan, dan modem diikuti sementara itu.
vendor-honest = Apa yang dilakukan program vendor di luar kendali kami. Hanya versi sebelum dan sesudah yang dibuktikan.
vendor-file = Program vendor
vendor-hashing = Menghitung checksum
vendor-close = Tutup dasbor dan semua program lain yang memakai modem terlebih dahulu
vendor-stay = Jangan cabut modem sampai program vendor menyatakan selesai
vendor-agree = Saya setuju: saya tahu asal berkas ini dan ingin menjalankannya
vendor-start = Jalankan { $file }
vendor-running = Program vendor sedang berjalan
vendor-finished = Sudah selesai
vendor-finished-means = Tekan tombol saat program vendor menyatakan selesai. Tidak ada yang dihentikan olehnya.
vendor-reading = Membaca modem lagi
vendor-elsewhere = Jalankan di komputer Windows, atau di mesin virtual Windows yang menerima perangkat USB itu, juga saat kembali dalam mode unduh. Wine tidak menjangkau modem.
vendor-seen-started = Program sudah dijalankan
vendor-seen-start-yourself = Program meminta hak administrator. Jalankan sendiri; modem tetap diikuti
vendor-seen-modem = Modem ada
vendor-seen-download = Modem dalam mode unduh
vendor-seen-away = Modem tidak ada
vendor-seen-ended = Program sudah berakhir
vendor-changed = Versinya berubah
vendor-unchanged = Versinya sama seperti sebelumnya
vendor-before = Firmware sebelumnya
vendor-after = Firmware sekarang
vendor-dashboard-before = Dasbor sebelumnya
vendor-dashboard-after = Dasbor sekarang
