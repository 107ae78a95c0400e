# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Perbarui dan perbaiki modem 3G Anda
back = Kembali
cancel = Batal
close = Tutup
percent = { $value }%
not-told = tidak dilaporkan
copy-value = Salin: { $what }

## The step rail

step-connect = Hubungkan
step-modem = Modem Anda
step-choose = Pilih berkas
step-review = Tinjauan
step-working = Proses
step-result = Hasil
step-network = Jaringan
step-health = Laporan
step-functions = Fungsi
step-console = Konsol
step-vendor = Program produsen
step-unlock = Buka kunci
step-sim = PIN SIM
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
replug-wait = Tunggu 10 dtk
replug-wait-left = Tunggu { $seconds } dtk
replug-plug-in = Pasang kembali
port-direct = Langsung ke komputer
port-hub = Jangan lewat hub

modem-none = Tidak ada modem
modem-several = Beberapa modem
modem-not-ready = Modem belum siap
modem-being-asked = Membaca modem
modem-at-work = Modem sedang sibuk
modem-needs-repair = Modem dalam mode perbaikan
modem-unnamed = Modem

## Connect

connect-title = Hubungkan modem Anda
connect-lead = Pasang modem ke port USB komputer ini. Modem akan terdeteksi otomatis.
connect-ask = Lanjutkan dengan modem ini
connect-switch = Alihkan ke mode modem

finding-looking = Mencari modem
finding-looking-do = Tunggu sebentar.
finding-nothing = Tidak ada modem yang terpasang
finding-nothing-do = Pasang langsung, tanpa hub, lalu tunggu sepuluh detik.
finding-cdrom = Modem masih terlihat sebagai drive CD
finding-cdrom-do-linux = Kebanyakan komputer mengalihkannya ke mode modem dalam sepuluh detik. Jika komputer Anda tidak, alihkan di sini.
finding-cdrom-do-windows = Buka drive CD modem dan jalankan penginstalnya. Penginstal itu memasang driver. Lalu cabut modem dan pasang kembali.
finding-cdrom-do-macos = Keluarkan CD modem, tunggu sepuluh detik, lalu cabut modem dan pasang kembali.
finding-switching-do = Biarkan modem terpasang. Komputer mencoba lebih dahulu; ini memakan waktu kurang dari satu menit.
finding-no-port = Modem terpasang, tetapi komputer belum memiliki port untuknya
finding-no-port-do-linux = Tunggu sepuluh detik. Jika tidak ada perubahan, driver-nya belum ada: jalankan sudo modprobe option di terminal, lalu cabut modem dan pasang kembali.
finding-no-port-do-windows = Driver modem belum terpasang. Jalankan penginstal dari CD modem itu sendiri, lalu cabut modem dan pasang kembali.
finding-no-port-do-macos = Di macOS, port untuk modem ini tidak muncul. Jika bisa, gunakan komputer dengan Linux atau Windows.
finding-not-ready = Modem sedang disiapkan
finding-not-ready-do = Komputer baru saja melihatnya dan menyiapkan port-nya. Ini perlu beberapa detik.
finding-no-permission = Program ini tidak memiliki izin untuk memakai modem
finding-no-permission-do = Pasang aturan akses untuk modem ini. Komputer meminta kata sandi administrator satu kali. Jangan jalankan program ini sebagai root.
finding-busy = Program lain sedang memakai modem
finding-busy-do = Tutup Mobile Partner, program koneksi dari operator Anda, atau program terminal. Halaman ini berlanjut begitu modem bebas.
finding-download = Modem sedang dalam mode perbaikan
finding-download-do = Modem menunggu firmware, misalnya karena proses flash terputus. Modem dapat diperbaiki dengan berkas firmware yang cocok.
finding-unrecognised = Modem ini tidak dikenali
finding-unrecognised-do = Modem ini punya port, tetapi program ini tidak dapat mengetahui kegunaannya. Jika Anda tahu port yang benar, pilih di bawah.
finding-network-card = Modem ini bekerja sebagai kartu jaringan
finding-network-card-do = Tidak ada yang rusak: modem ini tidak memiliki port untuk perintah, jadi program ini tidak dapat menanganinya. Modem HiLink menyimpan setelannya di halamannya sendiri di peramban web, biasanya http://192.168.8.1 atau http://192.168.1.1. Beberapa model lama memulai ulang dengan port lewat http://192.168.1.1/html/switchProjectMode.html; model baru memerlukan firmware lain dari operator atau tempat servis.
finding-boot-rom = Hanya ROM boot modem yang berjalan
finding-boot-rom-do = Program ini tidak mengirim apa pun ke modem. Cabut modem, tunggu sepuluh detik, lalu pasang kembali. Jika tetap begini, firmware modem tidak mau berjalan, dan tempat servis dapat memulihkannya dengan pemuat darurat untuk model yang persis sama.
finding-repair = Periksa dan perbaiki modem ini
finding-several = Ada beberapa modem yang terpasang
finding-several-do = Sisakan hanya modem yang ingin dikerjakan, atau pilih di bawah.
finding-asking = Membaca data modem
finding-asking-do = Tidak ada yang diubah di modem.
finding-ready = Modem sudah terpasang
finding-ready-do = Lanjutkan untuk membaca datanya.

several-title = Modem yang mana?
several-use = Pakai { $product } di port USB { $place }
several-use-known = Pakai { $model } dengan IMEI yang berakhir { $digits } di port USB { $place }
several-other = { $product } di port USB { $place }: { $state }
several-switch = Alihkan modem di port USB { $place } ke mode modem

journals-unreadable-title = Sebagian catatan pekerjaan sebelumnya tidak dapat dibaca
journals-unreadable-text = Jika ada modem yang penulisannya terhenti di tengah, program ini mungkin tidak mengetahuinya. Pasang modem itu: modem akan tampil dalam mode perbaikan. Berkas: { $files }
interrupted-title = Pekerjaan pada modem { $model } terputus
interrupted-file = Berkasnya { $file }. Pasang modem: jika dalam mode perbaikan, pekerjaan dapat diselesaikan.
interrupted-text = Pasang modem: jika dalam mode perbaikan, pekerjaan dapat diselesaikan.
interrupted-take-up = Lanjutkan
interrupted-leave = Nanti saja
interrupted-repair = Modem dalam mode perbaikan. Seluruh berkas ditulis lagi, karena tidak dapat diketahui bagian mana yang disimpan modem.
interrupted-last-checks = Seluruh berkas sudah ditulis sebelum terputus, dan modem sudah menjalankannya. Tinggal pemeriksaan terakhir; tidak ada lagi yang ditulis.
interrupted-start-over = Modem berjalan normal, jadi tidak ada yang perlu diperbaiki. Pekerjaan dapat dimulai dari awal.
interrupted-other-modem = Modem lain terpasang. Pasang modem dari pekerjaan itu.
interrupted-check = Lakukan pemeriksaan terakhir
interrupted-over = Mulai dari awal

other-file-text = Pekerjaan yang terputus sedang menulis berkas lain. Anda dapat menulis berkas ini sebagai gantinya, dari awal.
other-file-use = Tetap gunakan berkas ini

waiting-title = { $file } menunggu
waiting-text = Anda dapat membukanya setelah pekerjaan pada modem selesai.
waiting-open = Buka sekarang

simulated-lead = Modem simulasi menjalani langkah yang sama dengan modem asli. Tidak ada modem asli yang disentuh.
simulated-scenario = Jenis modem
simulated-fault = Masalah yang disimulasikan
simulated-try = Coba dengan modem simulasi
simulated-unplug = Cabut modem simulasi
simulated-plug-in = Pasang modem simulasi
simulated-note = Simulasi. Empat kali lebih cepat dari modem asli.
simulated-options = Jenis modem dan yang bermasalah
scenario-normal = E1550 yang kehilangan jaringan setelah di-flash
scenario-network-lost = E1550 yang tidak menemukan jaringan
scenario-half-flashed = Di-flash sebagian, dalam mode perbaikan
scenario-pin-locked = Kartu SIM meminta PIN
scenario-no-sim = Tidak ada kartu SIM
scenario-locked = Terkunci ke operator lain
scenario-wrong-model = Model lain (E173)
scenario-cdrom-only = Hanya drive CD yang terlihat
fault-none = Tidak ada
fault-unplug = Modem dicabut saat penulisan
fault-refused = Modem menolak satu bagian
fault-lost-reply = Modem berhenti menjawab saat penulisan
fault-stays-away = Modem tidak kembali
fault-old-version = Modem kembali dengan versi sebelumnya

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
modem-other = Pilih modem lain
modem-ask-again = Baca lagi
modem-not-flashed = Modem ini tidak dapat di-flash dengan program ini
modem-not-flashed-text = Belum diketahui cara aman untuk mem-flash modem ini. Jaringannya dapat diaktifkan ulang.

task-dashboard = Perbarui dasbor
task-dashboard-text = Ganti program di CD modem itu sendiri.
task-firmware = Flash firmware modem
task-firmware-text = Ganti perangkat lunak di dalam modem.
task-network = Aktifkan ulang jaringan
task-network-text = Kembalikan jaringan, misalnya setelah proses flash.
task-functions = CD-ROM dan suara
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
fact-pin-request = Permintaan PIN
fact-network = Jaringan
fact-operator = Operator
fact-technology = Jenis jaringan
fact-setting = Setelan jaringan
fact-signal = Sinyal
task-suggested = Disarankan
imei-reveal = Tampilkan seluruh IMEI
imei-hide = Sembunyikan IMEI
imei-check-digit = Digit pemeriksa IMEI ini salah. IMEI mungkin pernah diubah.
lock-note = Program ini tidak menebak kode pembuka kunci. Setiap kode yang salah mengurangi sisa percobaan untuk selamanya.
signal-strength = { $bars } dari 5 bar, { $dbm } dBm
signal-none = tidak ada sinyal
console-open = Buka konsol AT
last-result = Tampilkan hasil terakhir
unlock-open = Buka kunci dengan kode

repair-title = Modem ini perlu diperbaiki
repair-lead = Proses flash terputus. Modem menunggu dalam mode perbaikan.
repair-what = Modem dapat diperbaiki
repair-how = Pilih berkas firmware untuk modem ini. Seluruh berkas ditulis lagi dari awal.
repair-file = Berkas yang terakhir dipakai adalah { $file }.
repair-safe = Biarkan modem terpasang. Aman untuk dicoba lagi sebanyak yang diperlukan.

## Choose file

choose-firmware-title = Pilih firmware
choose-firmware-lead = Program pembaruan dari produsen, berkas zip berisi program itu, atau citra firmware. Berkas diperiksa seluruhnya sebelum ada yang ditulis.
choose-dashboard-title = Pilih dasbor
choose-dashboard-lead = Program dasbor dari produsen, atau berkas zip berisi program itu. Berkas diperiksa seluruhnya sebelum ada yang ditulis.
choose-repair-title = Pilih firmware untuk perbaikan
choose-repair-lead = Jika masih ada, gunakan berkas yang sedang ditulis saat pekerjaan terputus.
choose-pick = Pilih berkas…
choose-picking = Pemilih berkas sedang terbuka
choose-no-picker = Desktop ini tidak memiliki pemilih berkas. Ketik jalurnya, atau lepaskan berkas di jendela ini.
choose-sample = Buat berkas contoh
choose-drop = Atau seret berkas ke mana saja di jendela ini.
choose-drop-now = Lepaskan berkas untuk memeriksanya.
choose-by-path = Ketik jalurnya
choose-path = Jalur berkas
choose-use-path = Periksa berkas
choose-recent = Berkas terkini
choose-reading = Memeriksa { $file }
file-remove = Hapus dari daftar
file-sound = Berkas ini lengkap dan tidak rusak. Kecocokannya diperiksa setelah modem terpasang.
choose-several = Berkas berisi beberapa paket. Mana yang dimaksud?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Lanjutkan
choose-other-dashboard = Lanjutkan ke “Perbarui dasbor”
choose-other-firmware = Lanjutkan ke “Flash firmware modem”
package-about = Tentang berkas ini
package-kind = Isi
package-found-in = Ditemukan di
package-found-by = Ditemukan lewat
package-platform = Platform
package-date = Tanggal dibuat
package-label = Nama CD
package-parts-value = { $parts ->
   *[other] { $parts } bagian, { $size }
}
version-now = Sekarang
version-target = Sesudah

check-file-sound = Berkas lengkap dan semua checksum benar
check-file-fits = Berkas cocok dengan modem ini
check-file-not-fits = Berkas tidak cocok dengan modem ini
check-file-unknown = Kecocokan berkas dengan modem
check-file-later = Berkas dibandingkan dengan modem dalam mode unduh, sebelum ada yang ditulis.
check-port = Modem menjawab, dan tidak ada program lain yang memakainya
check-one-modem = Hanya satu modem yang terpasang
check-one-modem-do = Cabut modem lainnya.
check-power = Baterai komputer mencukupi
check-power-battery = Sebaiknya pasang pengisi daya.
check-journal = Jurnal dapat ditulis
check-cards = Jika ada kartu microSD di modem, keluarkan
check-cards-do = Kartu SIM boleh tetap di dalam.
outcome-waiting = Memeriksa
outcome-advice = Disarankan
outcome-blocked = Harus diatasi
outcome-note = Catatan
outcome-not-seen = Belum dipastikan

## Why a button cannot be pressed

why-no-modem = Pasang modem Anda dahulu.
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
why-arming = Baca halaman ini dahulu.
why-at-work = Modem sedang sibuk.

## Review

review-title = Tinjauan
review-lead = Belum ada yang ditulis.
review-change-file = Ganti
review-time = Lama
review-takes = biasanya sekitar { $minutes } mnt
review-checks-passed = { $passed } dari { $all } pemeriksaan lulus
review-does-firmware = Firmware modem diganti.
review-does-dashboard = Dasbor, yaitu program di CD modem itu sendiri, diganti.
review-does-repair = Seluruh berkas ditulis ke modem yang menunggu dalam mode perbaikan.
review-loses-setting = Setelan jaringan mungkin hilang. Setelah itu Anda dapat mengembalikan jaringan.
review-stays-firmware = Firmware tidak berubah.
review-stays-identity = IMEI, kartu SIM, dan status kunci tidak disentuh.
review-stay-plugged = Modem harus tetap terpasang sampai selesai. Jangan menutup laptop.
review-if-fails = Jika ada yang gagal, modem tetap dalam mode perbaikan dan Anda dapat mencoba lagi.
review-proven = Penulisan sudah diuji pada modem simulasi dan dengan data yang direkam dari modem asli. Belum ada yang mencobanya pada modem asli.
review-keep-copy = Cadangkan dahulu identitas dan setelan modem di komputer ini
review-keep-copy-always = Cadangan tidak dapat dilewati, karena berkas ini menimpa area setelan.
review-agree = Saya setuju
review-flash-button = Flash modem { $model } { $imei }
review-copy-and-flash-button = Cadangkan dan flash { $model } { $imei }
review-dashboard-button = Perbarui dasbor: { $model } { $imei }
review-repair-button = Perbaiki { $model }
force-title = Tidak dapat dipastikan apakah berkas ini cocok
force-text = Berkas yang salah dapat merusak modem secara permanen. Lanjutkan hanya jika Anda yakin dengan berkas ini. Alasan Anda disimpan di jurnal.
force-reason = Alasan Anda
force-model = Model

## Working

working-firmware = Firmware sedang di-flash
working-dashboard = Dasbor sedang diperbarui
working-repair = Modem sedang diperbaiki
working-lead = Biarkan modem terpasang dan jangan biarkan komputer masuk mode tidur.
working-begins = Memulai
working-bar = Kemajuan seluruh pekerjaan
working-bytes = { $done } dari { $total }
working-speed = { $speed }/dtk
working-silent = Menunggu modem ({ $seconds } dtk)
working-usual = biasanya kurang dari satu menit
working-prompt = Harap lakukan ini sekarang
working-speeds = Kecepatan sejauh ini: sekarang { $now }/dtk, terendah { $least }/dtk, tertinggi { $most }/dtk
group-prepare = Persiapan
group-switch = Beralih ke mode perbaikan
group-write = Menulis
group-write-part = Menulis, bagian { $part } dari { $parts }
group-restart = Mulai ulang
group-check = Pemeriksaan
left-seconds = sisa sekitar { $seconds } dtk penulisan
left-minutes = { $minutes ->
   *[other] sisa sekitar { $minutes } menit penulisan
}
stop-at-once = Batalkan
stop-at-once-means = Jika dibatalkan sekarang, modem tetap seperti semula.
stop-leads-back-means = Tidak ada yang ditulis. Jika modem tetap dalam mode perbaikan, cabut lalu pasang kembali.
stop-half-written = Hentikan setelah blok ini
stop-half-written-means = Jika dihentikan sekarang, penulisan baru sebagian dan modem berada dalam mode perbaikan. Sebaiknya tunggu sampai selesai.
stop-title = Hentikan di sini?
stop-go-on = Biarkan selesai
stop-unproven = Lewati pemeriksaan terakhir
stop-unproven-means = Semua sudah diterima. Modem sedang mulai ulang, paling lama empat menit. Jika dihentikan sekarang, pemeriksaan terakhir dapat dilakukan nanti.
stop-asked-means = Pekerjaan berhenti begitu keadaannya aman.

## Result

result-firmware-title = Proses flash selesai
result-dashboard-title = Dasbor diperbarui
result-repair-title = Perbaikan selesai
result-not-known = Keadaan modem tidak diketahui
result-old-version = Modem berjalan dengan firmware sebelumnya
result-waiting = Menunggu modem. Pasang modem.
result-took-seconds = Perlu waktu { $seconds } dtk.
result-took-minutes = Perlu waktu { $minutes } mnt { $seconds } dtk.
result-save = Simpan hasil ini…
result-copy = Identitas dan setelan modem sudah dicadangkan.
result-copy-path = Salin jalur
result-no-network = Modem belum terhubung ke jaringan
result-no-network-do = Ini lazim setelah proses flash. Pilih “Periksa jaringan” untuk mengembalikannya.
result-check-network = Periksa jaringan
result-to-modem = Kembali ke modem Anda
proof-parts = { $parts ->
    [1] Modem menerima satu-satunya bagian ({ $size })
   *[other] Modem menerima seluruh { $parts } bagian ({ $size })
}
proof-again = Semuanya ditulis lagi mulai dari bagian pertama. Bagian yang diterima sebelum terputus: { $before }.
proof-skipped = Semua bagian sudah diterima sebelum terputus, jadi tidak ada yang ditulis lagi.
proof-came-back = Modem sudah kembali dan menjawab
proof-not-read = Modem sudah keluar dari mode perbaikan. Versinya belum dibaca lagi
proof-version = Modem melaporkan firmware { $version }
proof-dashboard = Modem melaporkan dasbor { $version }
proof-dashboard-unknown = Modem ini tidak melaporkan versi dasbornya
after-title = Langkah terakhir
after-lead = Diperlukan setelah setiap pembaruan dasbor. Jendela ini boleh ditutup di sela langkah-langkahnya.
after-plug-in = Pasang kembali modem dan tunggu sampai terdeteksi.
after-restart-again = Mulai ulang komputer sekali lagi, untuk drivernya.
after-check-network = Periksa jaringan.
after-waits-unplug = Langkah ini selesai otomatis saat modem dicabut.
after-waits-plug-in = Langkah ini selesai otomatis saat modem terdeteksi.
after-done = Sudah, lanjutkan
after-skip = Lewati langkah ini

remedy-ask-again = Coba lagi
remedy-install-rule = Pasang aturan akses
remedy-keep-off = Blokir ModemManager
remedy-choose-file = Pilih berkas lain
remedy-flash-again = Flash lagi
remedy-go-to-dashboard = Buka “Perbarui dasbor”
remedy-go-to-firmware = Buka “Flash firmware modem”
remedy-review-again = Kembali ke tinjauan
remedy-support = Simpan berkas dukungan
problem-copy = Salin detail
problem-technical = Detail teknis: { $details }

rule-installing = Aturan akses sedang dipasang
rule-installing-do = Komputer meminta kata sandi administrator.
rule-installed = Aturan akses sudah dipasang
rule-installed-do = Jika modem tetap tidak terdeteksi, cabut modem, tunggu sepuluh detik, lalu pasang kembali.
rule-failed = Aturan akses tidak dipasang
rule-failed-do = Sebagai gantinya, jalankan perintah ini di terminal, lalu cabut modem dan pasang kembali.
rule-copy = Salin perintah

## Network

network-lead = Lihat apa yang salah, ubah setelan, dan pantau saat modem menemukan jaringannya.
network-diagnosis = Yang dilaporkan modem
network-watch-on = Pantau langsung
network-watch-off = Berhenti memantau
network-before = Sebelum
network-after = Sesudah
network-read-back = Sekarang (dibaca ulang)
network-command = Perintah
network-sent = Dikirim
network-guide = Inilah setelan yang mengembalikan jaringan kebanyakan modem setelah proses flash.
network-mode = Mode jaringan
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
network-already-set = Setelannya memang sudah benar. Penyebabnya hal lain.
network-took = Ditemukan setelah { $seconds } dtk.
network-undo = Urungkan
network-undo-means = Setelan sebelumnya dikirim lagi. Jaringan yang ditemukan mungkin hilang.
network-send-again = Kirim lagi
network-done = Selesai
network-again = Periksa lagi
signal-history = Sinyal selama { $seconds } dtk terakhir: terbaru { $now } dBm, terendah { $least } dBm, tertinggi { $most } dBm. Terhubung ke jaringan pada { $registered } dari { $count } pembacaan.
signal-history-none = Tidak ada sinyal terukur selama { $seconds } dtk terakhir. Terhubung ke jaringan pada { $registered } dari { $count } pembacaan.
hint-registered = Modem terhubung ke jaringan.
hint-no-sim = Tidak ada kartu SIM. Cabut modem, masukkan kartu, lalu pasang kembali modem.
hint-pin = Kartu SIM meminta PIN. Masukkan di halaman PIN atau di ponsel.
hint-denied = Jaringan menolak kartu SIM ini. Tanyakan kepada operator apakah kartunya aktif.
hint-locked = Modem terkunci ke operator lain. Hanya kartu SIM yang tepat atau kode pembuka kunci dari operator yang dapat membantu.
hint-setting = Setelan jaringan tidak lazim. Ini sering terjadi setelah proses flash, dan dapat dibetulkan di sini.
hint-searching = Modem tidak terhubung ke jaringan. Setelannya tampak benar, jadi penyebabnya mungkin sinyal atau kartu SIM.

## Health report, and the functions of the modem

health-lead = Yang dilaporkan modem tentang dirinya, dalam urutan yang biasa, dan yang tampak tidak beres.
health-save = Simpan laporan…
health-save-failed = Laporan tidak tersimpan
health-reveal = Tampilkan nomor dan nama selengkapnya
functions-lead = Yang ditampilkan modem kepada komputer selain port, dan apakah panggilan suara diizinkan.
functions-cdrom-title = CD-ROM dan pembaca kartu
functions-cdrom-means = Modem menyimpan ini dan menerapkannya saat dipasang berikutnya. Port-nya tetap ada. Nilai sebelumnya disimpan dan dapat dikembalikan dengan satu tombol.
functions-off = CD-ROM nonaktif, pembaca kartu aktif
functions-all-off = Keduanya nonaktif
functions-factory = Seperti buatan pabrik
functions-now = { $value } (sekarang)
functions-choose = Pilih apa yang akan ditampilkan modem.
functions-is-so = Modem sudah disetel begini. Pilih keadaan lain untuk mengubahnya.
functions-seen = Yang terlihat komputer
functions-disks = { $count ->
        [0] tidak ada drive
       *[other] { $count } drive
    }
functions-disks-now = { $count ->
        [0] Sekarang komputer tidak melihat drive dari modem.
       *[other] Sekarang komputer melihat { $count } drive dari modem.
    }
functions-doubted = Itu tidak cocok dengan nilai baru. Lihat laporan kesehatan sebelum mengandalkannya.
functions-change = Ubah { $model } { $imei }
functions-restore = Kembalikan nilai sebelumnya
functions-not-told = Modem tidak melaporkan setelannya, jadi tidak diubah.
functions-changing = Setelan sedang diubah
functions-stop = Jangan menunggu
functions-stop-means = Modem sudah menyimpan nilainya. Jika tidak menunggu, Anda hanya tidak melihat modem muncul kembali.
functions-in-force = Modem sudah dipasang kembali dan melaporkan nilai baru
functions-stored = Modem sudah menyimpan nilai baru
functions-stored-do = Cabut modem lalu pasang kembali. Sampai saat itu modem berjalan seperti sebelumnya.
functions-already = Modem sudah memakai nilai ini. Tidak ada yang dikirim.
functions-voice-means = Beberapa program menelepon melalui modem. Ini cukup diaktifkan satu kali dan tetap aktif.
functions-voice-on = Aktifkan di { $model } { $imei }
functions-voice-done = Panggilan suara sudah aktif

## Kode yang memakai percobaan

unlock-title = Membuka kunci modem
unlock-lead = Dengan kode dari operatornya, untuk kartu SIM operator lain.
unlock-where = Minta kode kepada operator yang menjual modem dan sebutkan IMEI-nya. Program ini tidak menghitung dan tidak menebak kode.
unlock-once = Kode dikirim satu kali, saat Anda menekan tombol. Kode yang salah menghabiskan satu percobaan selamanya; kode yang benar menghapus kunci selamanya.
unlock-foreign = Kode hanya berguna dengan kartu SIM operator lain.
unlock-code = Kode pembuka kunci, delapan angka
unlock-again = Kode sekali lagi
unlock-short = Ketik delapan angka kode itu.
unlock-send = Kirim kode satu kali
unlock-done = Kunci modem sudah terbuka
unlock-done-text = Modem melaporkan bahwa kartu SIM ini diterima tanpa kode.
code-differs = Isi kedua kolom tidak sama.
code-few = Sisa percobaan: { $attempts }. Ketik angka itu, agar tidak ada yang terpakai tanpa sengaja.
code-few-missing = Ketik jumlah sisa percobaan.
code-attempts = Jumlah sisa percobaan
code-left = Sisa percobaan
code-before = Percobaan sebelumnya
code-after = Percobaan sekarang
code-sending = Mengirim kode dan membaca lagi sisa percobaan
code-sending-means = Jangan cabut modem.
code-read-again = Baca modem lagi
code-simulated = Modem simulasi menerima { $code }.
sim-title = PIN kartu SIM
sim-lead = Masukkan PIN, atau matikan atau nyalakan permintaannya. Tidak ada hal lain pada kartu yang diubah.
sim-requested = aktif, setiap kali kartu mulai
sim-not-requested = nonaktif
sim-enter-means = Modem menemukan jaringannya setelah PIN dimasukkan.
sim-off-means = Dengan permintaan dimatikan, router dapat memakai kartu itu; begitu pula siapa pun yang memegangnya.
sim-on-means = Dengan permintaan dinyalakan, kartu meminta PIN setiap kali mulai.
sim-wrong-means = PIN yang salah menghabiskan satu percobaan. Setelah yang terakhir, kartu meminta PUK.
sim-code = PIN, empat sampai delapan angka
sim-again = PIN sekali lagi
sim-short = Ketik PIN.
sim-enter = Masukkan PIN
sim-off = Matikan permintaan
sim-on = Nyalakan permintaan
sim-done-enter = PIN benar, dan kartu SIM siap
sim-done-off = Kartu SIM tidak meminta PIN lagi
sim-done-on = Kartu SIM meminta PIN mulai saat dihidupkan berikutnya

## AT console

console-title = Konsol AT
console-lead = Untuk pengguna ahli. Perintah dikirim langsung ke modem. Perintah berbahaya diblokir.
console-queries = Kueri:
console-nothing = Belum ada yang dikirim.
console-clear = Bersihkan
console-reveal = Tampilkan nomor lengkap
console-hide = Sembunyikan nomor
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
log-show = Tampilkan log
log-close = Tutup log
log-copy = Salin
log-masked = Nomor identitas disamarkan.
support-save = Simpan berkas dukungan…
support-title = Berkas dukungan
support-lead = Berkas zip berisi log, jurnal, dan setelan, untuk orang yang membantu Anda. Tidak ada yang dikirim ke mana pun.
support-reveal = Tampilkan nomor identitas selengkapnya
support-gathering = Mengumpulkan
support-preview = Isi
support-save-as = Simpan sebagai…
support-saved = Disimpan sebagai { $path }
record-switch = Rekam semua komunikasi dengan modem
record-means = Berlaku mulai pemilihan modem berikutnya. Nomor identitas dan PIN dihapus.
record-where = Direkam di { $path }

## Settings

settings-title = Setelan
settings-language = Bahasa
settings-theme = Warna
settings-zoom = Ukuran teks
settings-smaller = Perkecil
settings-larger = Perbesar
settings-motion = Kurangi animasi
theme-system = Ikuti sistem
theme-light = Terang
theme-dark = Gelap
theme-high-contrast = Kontras tinggi
theme-to-light = Pakai warna terang
theme-to-dark = Pakai warna gelap
theme-to-system = Pakai warna sistem

## About, help

about-title = Tentang Modem Medic
about-version = Versi { $version }
about-copy = Salin versi
about-what = Mengenali, memperbarui, mem-flash, dan memperbaiki modem 3G sekelas Huawei E1550, serta mengaktifkan ulang jaringannya.
about-privacy = Tanpa telemetri. Tanpa akses jaringan: tidak ada yang keluar dari komputer ini dengan sendirinya.
about-proven = Belum ada yang menjalankan program ini pada modem asli. Program ini diuji dengan rekaman data dan pada modem simulasi.
about-licence = Perangkat lunak bebas dengan lisensi MIT atau lisensi Apache 2.0, sesuai pilihan Anda.
about-licences = Lisensi program dan font
help-title = Bantuan
help-connect = Pasang modem. Setelah terdeteksi, langkah berikutnya terbuka otomatis. Jika tidak terdeteksi, halaman ini menjelaskan sebabnya dan apa yang harus dilakukan.
help-modem = Halaman ini menampilkan apa yang dilaporkan modem tentang dirinya. Pilih apa yang ingin Anda lakukan.
help-choose = Pilih berkas yang Anda unduh untuk modem Anda. Berkas dibaca dan diperiksa seluruhnya. Tidak ada yang ditulis di sini.
help-review = Baca apa yang akan terjadi dan lihat hasil pemeriksaan. Tidak ada yang ditulis sebelum Anda setuju dan menekan tombol.
help-working = Biarkan modem terpasang. Halaman ini menjelaskan apa yang sedang dilakukan dan apa akibatnya jika dihentikan.
help-result = Halaman ini hanya menyebutkan yang sudah dipastikan. Jika ada yang gagal, dijelaskan apa artinya dan apa langkah berikutnya.
help-network = Lihat apa yang dilaporkan modem, lalu kirim setelan. Setelan sebelumnya disimpan dan dapat dikembalikan.
help-health = Halaman ini menampilkan semua yang dibaca dari modem, yang tampak tidak beres, dan apa yang harus dilakukan. Salin, atau simpan sebagai teks atau halaman untuk dicetak. Nomor disembunyikan kecuali Anda memintanya.
help-functions = Pilih yang ditampilkan modem kepada komputer, lalu cabut dan pasang kembali saat diminta. Nilai sebelumnya disimpan dan dapat dikembalikan.
help-console = Ketik perintah AT dan baca jawabannya. Panah atas memunculkan perintah sebelumnya.
help-vendor = Menjalankan program produsen setelah Anda setuju, memantau modem selama itu, dan membaca versinya sebelum dan sesudah. Modem Medic tidak pernah menghentikan program itu.
help-unlock = Kode berasal dari operator. Sisa percobaan dibaca sebelum dan sesudahnya; hanya itu yang menunjukkan apakah kode benar.
help-sim = Masukkan PIN, atau matikan atau nyalakan permintaannya. PUK, jika diminta kartu, dimasukkan di ponsel.
help-keys = Tombol
help-key-tab = Kontrol berikutnya
help-key-escape = Kembali, atau tutup dialog
help-key-help = Bantuan ini
help-key-open = Pilih berkas
help-key-log = Log
help-key-zoom = Ukuran teks

## Leaving

leave-title = Modem masih dikerjakan
leave-at-once = Jika Anda keluar sekarang, pekerjaan dibatalkan. Tidak ada yang ditulis.
leave-half-written = Jika Anda keluar sekarang, penulisan baru sebagian dan modem berada dalam mode perbaikan. Anda dapat menyelesaikannya nanti.
leave-wait = Modem belum siap. Harap tunggu sampai selesai.
leave-program = Program produsen masih berjalan. Jika Anda keluar sekarang, program itu tetap berjalan, tetapi modem tidak dipantau lagi. Biarkan modem terpasang sampai program itu selesai.
leave-stay = Jangan keluar
leave-anyway = Keluar saja
closing-title = Menutup
closing-text = Pekerjaan yang berjalan berakhir begitu aman. Setelah itu jendela ini ditutup.
broken-at-work = Terjadi kesalahan di jendela ini. Modem masih dikerjakan: biarkan terpasang dan tunggu.
broken-idle = Terjadi kesalahan di jendela ini. Tidak ada yang terjadi pada modem.
broken-again = Muat ulang jendela

vendor-offer = Jalankan dengan pengawasan
vendor-title = Jalankan program produsen
vendor-lead = Program ini tidak dapat membaca firmware di dalam berkas itu. Program ini dapat menjalankan program produsen dan memantau modem selama itu.
vendor-honest = Apa yang dilakukan program produsen di luar kendali kami. Hanya versi sebelum dan sesudah yang dipastikan.
vendor-file = Program produsen
vendor-hashing = Menghitung checksum
vendor-close = Tutup dasbor dan semua program lain yang memakai modem terlebih dahulu
vendor-stay = Jangan cabut modem sampai program produsen menyatakan selesai
vendor-agree = Saya setuju: saya tahu asal berkas ini dan ingin menjalankannya
vendor-start = Jalankan { $file }
vendor-running = Program produsen sedang berjalan
vendor-finished = Program sudah selesai
vendor-finished-means = Tekan tombol saat program produsen menyatakan selesai. Tombol ini tidak menghentikan program itu.
vendor-reading = Membaca modem lagi
vendor-elsewhere = Jalankan di komputer Windows, atau di mesin virtual Windows yang diberi akses ke perangkat USB itu, juga saat modem kembali dalam mode unduh. Wine tidak dapat mengakses modem.
vendor-seen-started = Program sudah dijalankan
vendor-seen-start-yourself = Program meminta hak administrator. Jalankan sendiri; modem tetap dipantau
vendor-seen-modem = Modem terpasang
vendor-seen-download = Modem dalam mode unduh
vendor-seen-away = Komputer tidak melihat modem saat ini
vendor-seen-ended = Program sudah selesai
vendor-changed = Versinya berubah
vendor-unchanged = Versinya sama seperti sebelumnya
vendor-before = Firmware sebelumnya
vendor-after = Firmware sekarang
vendor-dashboard-before = Dasbor sebelumnya
vendor-dashboard-after = Dasbor sekarang
