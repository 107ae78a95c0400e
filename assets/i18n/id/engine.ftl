# Teks tentang apa yang diketahui mesin program: keadaan, tahap, permintaan, setelan, alasan.
#
# Glosarium
#   modem            modem
#   firmware         firmware
#   dashboard        dasbor
#   download mode    mode unduh
#   repair mode      mode perbaikan
#   part             bagian
#   setting          setelan (jaringan)
#   attempt          percobaan
#   to flash         flash, di-flash; Repair: perbaiki, perbaikan; Undo: urungkan
#   reactivate       aktifkan ulang
#   job              pekerjaan
#   file             berkas
#   journal, log     jurnal, log
#   backup           cadangan
#   unlock code      kode pembuka kunci
# Pembaca disapa Anda.

## Keadaan setelah pekerjaan gagal

state-untouched = Tidak ada yang ditulis ke modem.
state-in-repair-mode-empty = Tidak ada yang ditulis ke modem, tetapi modem berada dalam mode perbaikan. Cabut modem lalu pasang kembali; jika tetap dalam mode perbaikan, mulai perbaikan.
state-maybe-in-repair-mode = Tidak ada yang ditulis ke modem, tetapi modem mungkin berada dalam mode perbaikan. Cabut modem lalu pasang kembali; jika tetap dalam mode perbaikan, mulai perbaikan.
state-found-in-repair-mode = Modem ditemukan dalam mode perbaikan. Kali ini tidak ada yang ditulis; apa yang ditulis sebelumnya tidak diketahui.
state-repairable = Penulisan sudah dimulai. Modem berada dalam mode perbaikan dan aman untuk dicoba lagi.
state-repairable-away = Penulisan sudah dimulai, dan sejak itu modem tidak menjawab. Setelah dipasang kembali, modem mulai dalam mode perbaikan dan aman untuk dicoba lagi.
state-not-known = Semua bagian diterima, dan modem tidak menjawab sejak dimulai ulang. Tidak diketahui apakah modem berfungsi.
state-running = Data sudah ditulis ke modem, dan modem berjalan normal dengan versi { $version }. Modem tidak berada dalam mode perbaikan.
state-running-unread = Data sudah ditulis ke modem, dan modem berjalan normal. Modem tidak berada dalam mode perbaikan; versinya tidak dapat dibaca.
state-another = Sebuah modem berjalan normal, tetapi melaporkan identitas yang berbeda dari modem yang ditulisi.
state-cdrom = Data sudah ditulis ke modem, dan modem sekarang terlihat sebagai drive CD. Versinya tidak dibaca.
state-ran-and-left = Data sudah ditulis ke modem, dan sesudahnya modem berjalan normal. Sejak itu modem tidak menjawab.
state-setting-sent = Hanya satu setelan yang dikirim. Tidak diketahui apakah modem menyimpannya; nilai sebelumnya tersimpan di jurnal.
state-setting-changed = Hanya satu setelan yang diubah. Nilai sebelumnya tersimpan di jurnal.
state-code-sent = Satu kode dikirim, dan sejak itu modem belum dibaca lagi. Satu percobaan mungkin terpakai. Tidak ada lagi yang dikirim.
state-attempt-used = Satu percobaan terpakai. Tidak ada lagi yang diubah.
state-code-accepted = Kode diterima. Tidak ada lagi yang diubah.
state-other-program = Program produsen mungkin telah menulis ke modem. Modem Medic tidak menulis apa pun dan tidak dapat mengetahui apa yang dilakukan program itu.

## Peringatan selama pekerjaan berjalan

caution-not-alone = ModemManager tidak diblokir untuk modem ini. Pembacaan berlanjut, tetapi penulisan akan ditolak.
caution-may-sleep = Komputer ini tidak dapat dicegah masuk mode tidur. Biarkan layarnya terbuka dan jangan biarkan komputer masuk mode tidur.
caution-imei-lost = Modem ini kehilangan IMEI-nya. Modem ini tidak dapat dibedakan dari modem lain, jadi “Urungkan” dan “Lanjutkan” tidak berfungsi, dan jaringan dapat menolaknya.
caution-roaming-kept = Modem ini boleh memakai jaringan operator lain (roaming), dan tetap begitu. Perintah dari panduan akan menonaktifkan roaming.
caution-roaming-off = Setelan ini menonaktifkan roaming. Di jaringan operator lain, modem kehilangan koneksi.

## Tahap: menunggu, berjalan, selesai, gagal

stage-wait-for-system-switch-active = Menunggu komputer mengalihkan modem

stage-switch-mode-active = Mengalihkan modem dari CD-ROM ke modem

stage-read-file-active = Memeriksa berkas

stage-identify-active = Membaca data modem

stage-check-fit-active = Membandingkan berkas dengan modem

stage-back-up-active = Mencadangkan setelan

stage-enter-download-mode-active = Mengalihkan modem ke mode unduh

stage-wait-for-download-mode-active = Menunggu modem dalam mode unduh

stage-check-loader-active = Memeriksa modem dalam mode unduh

stage-write-active = Menulis
stage-run-program-active = Program produsen sedang berjalan

stage-restart-active = Memulai ulang modem

stage-wait-for-return-active = Menunggu modem kembali
stage-wait-for-replug-active = Menunggu modem dipasang kembali

stage-read-back-active = Membaca versi lagi

stage-diagnose-active = Memeriksa kartu SIM dan jaringan

stage-change-setting-active = Mengubah setelan

stage-watch-network-active = Menunggu jaringan

stage-send-code-active = Mengirim kode

stage-read-attempts-active = Membaca lagi sisa percobaan

## Yang harus dilakukan sekarang

prompt-plug-in-again = Cabut modem, tunggu sepuluh detik, lalu pasang kembali di port USB yang sama. Pekerjaan berlanjut otomatis.
prompt-unplug = Cabut modem sekarang.
prompt-restart-computer = Mulai ulang komputer, lalu kembali ke sini: halaman ini akan menunggu.
prompt-wait-for-modem-manager = ModemManager masih memeriksa modem. Biarkan modem terpasang. Pekerjaan berlanjut otomatis dalam satu atau dua menit.

## Apa yang dapat dilakukan perintah konsol, dan mengapa sebagian diblokir

danger-identity = Perintah ini akan menulis identitas (IMEI) atau kalibrasi modem. Perintah diblokir karena dapat membuat modem tidak dapat dipakai dan ilegal di banyak negara.
danger-unlock-code = Perintah ini akan mengurangi sisa percobaan kunci operator atau mengubah kunci. Perintah diblokir karena modem terkunci selamanya jika percobaan habis.
danger-composition = Perintah ini akan mengubah port yang ditampilkan modem kepada komputer. Perintah diblokir karena modem bisa tidak dapat diakses lagi.
danger-download-mode = Perintah ini akan mengeluarkan modem dari mode normal. Perintah diblokir karena hanya langkah flash dan perbaikan yang dapat mengembalikannya.
danger-restore = Perintah ini akan menulis cadangan di atas isi modem. Perintah diblokir karena yang hilang tidak dapat dikembalikan.
danger-sim-write = Perintah ini dapat menulis ke kartu SIM atau menghabiskan percobaannya. Perintah diblokir karena kartu bisa tidak dapat dipakai lagi.
danger-unclear = Ini bukan satu perintah AT yang jelas. Perintah diblokir karena tidak ada yang tahu bagaimana modem akan menafsirkannya.
danger-unknown = Tidak diketahui apakah akibat perintah ini dapat dibatalkan. Perintah diblokir karena dapat mengubah modem selamanya.
danger-pin-attempt = Perintah ini mencoba kode kartu SIM. Kode yang salah mengurangi sisa percobaan, dan kartu terkunci jika percobaan habis.
danger-restart = Perintah ini memulai ulang atau mematikan modem. Port modem akan hilang.
danger-call = Perintah ini menelepon atau mengirim sesuatu, yang dapat dikenai biaya.
danger-setting = Perintah ini dapat mengubah apa yang disimpan modem atau kartu SIM.

## Apakah modem terhubung ke jaringan, dan jika tidak, mengapa
## $services adalah salah satu teks domain.

verdict-home = Modem terhubung ke jaringan operator kartu SIM ini, { $services }.
verdict-roaming = Modem terhubung ke jaringan operator lain (roaming), { $services }.
verdict-registered = Modem terhubung ke jaringan, { $services }.
verdict-radio-off = Radio modem dimatikan.
verdict-sim-starting = Kartu SIM sedang disiapkan.
verdict-no-sim = Tidak ada kartu SIM di modem.
verdict-pin-needed = Kartu SIM menunggu PIN atau PUK.
verdict-sim-unusable = Modem tidak dapat memakai kartu SIM ini.
verdict-denied = Jaringan menolak kartu SIM ini.
verdict-searching = Modem sedang mencari jaringan.
verdict-limited = Jaringan hanya mengizinkan panggilan darurat.
verdict-no-service = Modem tidak menemukan jaringan.
verdict-unknown = Modem tidak melaporkan apakah terhubung ke jaringan.

domain-none = tanpa layanan
domain-calls = panggilan saja
domain-data = data saja
domain-both = panggilan dan data
domain-searching = sedang mencari
domain-unknown = layanan tidak dikenal

technology-none = tidak ada jaringan
technology-unknown = jaringan tidak dikenal

## Kartu SIM dan kunci operator

pin-ready = Kartu SIM siap
pin-pin = Kartu SIM meminta PIN
pin-puk = Kartu SIM meminta PUK
pin-second-pin = Kartu SIM meminta PIN2
pin-network-lock = Modem terkunci ke operator lain
pin-absent = Tidak ada kartu SIM
pin-failed = Kartu SIM tidak berfungsi
pin-busy = Kartu SIM sedang disiapkan
pin-other = Kartu SIM menunggu hal lain

lock-locked =
    { $tries ->
        [0] Terkunci ke satu operator, tidak ada sisa percobaan untuk kode
       *[other] Terkunci ke satu operator, sisa { $tries } percobaan untuk kode
    }
lock-locked-uncounted = Terkunci ke satu operator; sisa percobaan tidak dilaporkan
lock-open = Tidak terkunci untuk kartu SIM ini
lock-for-good = Terkunci selamanya: kode tidak lagi diterima
lock-unknown =
    { $tries ->
        [0] Status kunci { $state }, tidak ada sisa percobaan
       *[other] Status kunci { $state }, sisa { $tries } percobaan
    }
lock-unknown-uncounted = Status kunci { $state }

## Keluarga modem

family-named = keluarga { $model }
family-other-qualcomm = modem Qualcomm dari keluarga lain
family-hisilicon = modem HiSilicon
family-unknown = keluarga tidak dikenal

## Setelan jaringan dalam kata-kata. Bagian digabung dengan koma, jadi diawali huruf kecil.

syscfg-mode-automatic = otomatis
syscfg-mode-2g-only = 2G saja
syscfg-mode-3g-only = 3G saja
syscfg-mode-as-it-is = mode tidak diubah
syscfg-mode-unknown = mode { $number }
syscfg-order-any = urutan bebas
syscfg-order-2g-first = 2G dahulu
syscfg-order-3g-first = 3G dahulu
syscfg-order-as-it-is = urutan tidak diubah
syscfg-order-unknown = urutan { $number }
syscfg-bands-all = semua pita
syscfg-bands-as-they-are = pita tidak diubah
syscfg-bands-none = tanpa pita
syscfg-bands-unknown = pita tidak dikenal { $mask }
syscfg-roaming-off = roaming nonaktif
syscfg-roaming-on = roaming aktif
syscfg-roaming-as-it-is = roaming tidak diubah
syscfg-roaming-national = roaming hanya di dalam negeri
syscfg-roaming-abroad = roaming hanya di luar negeri
syscfg-roaming-unknown = mode roaming { $number }
syscfg-services-calls = panggilan saja
syscfg-services-data = data saja
syscfg-services-both = panggilan dan data
syscfg-services-any = layanan apa pun
syscfg-services-as-they-are = layanan tidak diubah
syscfg-services-unknown = layanan { $number }

## Pita yang namanya lebih dari huruf dan angka

band-gsm-900-extended = GSM 900 (diperluas)
band-gsm-450 = GSM 450 (3G 2600 pada modem HiSilicon)
band-3g-1700-japan = 3G 1700 (Jepang)
band-3g-850-japan = 3G 850 (Jepang)

## Health report: its lines, and what looks wrong with what to do

fact-found = Modem yang ditemukan
fact-serial = Nomor seri
fact-chipset = Chipset
fact-nand = Memori flash
fact-attempts = Sisa percobaan kode pembuka kunci
fact-pin-attempts = Sisa percobaan PIN
fact-bands = Pita yang diizinkan
fact-voice = Panggilan suara
fact-cdrom = Drive CD-ROM
fact-card-reader = Pembaca kartu
fact-firmware-line = Yang diketahui tentangnya
value-on = aktif
value-off = nonaktif
value-hidden = disembunyikan
value-pin-attempts = { $pin } untuk PIN, { $puk } untuk PUK
value-line-known = Firmware { $line } termasuk seri yang dipakai keluarga ini
value-line-unknown = Firmware { $line } termasuk seri yang tidak dikenal untuk keluarga ini
value-line-unlisted = Tidak ada yang diketahui tentang seri firmware keluarga ini
report-title = Laporan kesehatan
report-made = Dibuat { $time } oleh Modem Medic { $version }
report-identity = Modemnya
report-network = Kartu SIM dan jaringan
report-functions = Fungsi
report-findings = Yang tampak tidak beres
report-nothing-wrong = Tidak ada yang tampak tidak beres dari laporan modem.
report-masked = Nomor dan nama yang dapat mengungkap identitas modem, kartunya, atau Anda disembunyikan.
report-shown = Nomor ditampilkan lengkap. Jangan publikasikan laporan ini.
finding-imei-lost = IMEI hilang
finding-imei-lost-do = Jaringan dapat menolak modem. Program ini tidak menulis IMEI. Tempat servis mungkin dapat mengembalikan IMEI yang tercetak di modem.
finding-imei-check-digit = Digit terakhir IMEI tidak cocok dengan yang lain
finding-imei-check-digit-do = Bandingkan IMEI dengan nomor yang tercetak di modem. IMEI mungkin pernah diubah.
finding-no-sim = Tidak ada kartu SIM
finding-no-sim-do = Cabut modem, masukkan kartu SIM, lalu pasang kembali modem.
finding-sim-failed = Kartu SIM tidak berfungsi
finding-sim-failed-do = Coba kartu di ponsel. Jika di sana berfungsi, bersihkan kontaknya dan masukkan lagi.
finding-pin-asked = Kartu SIM meminta PIN
finding-pin-asked-do = Masukkan PIN, atau matikan permintaannya. Sisa percobaan: { $attempts }.
finding-puk-asked = Kartu SIM meminta PUK
finding-puk-asked-do = PIN yang dimasukkan terlalu sering salah. PUK tercetak pada kartu besar asal kartu SIM; operator juga dapat memberitahukannya. Masukkan PUK di ponsel. Sisa percobaan: { $attempts }.
finding-operator-lock = Modem terkunci ke satu operator
finding-operator-lock-do = Gunakan kartu SIM operator itu, atau minta kode pembuka kunci kepadanya. Sisa percobaan: { $attempts }.
finding-locked-for-good = Modem terkunci ke satu operator dan tidak lagi menerima kode
finding-locked-for-good-do = Hanya kartu SIM operator itu yang berfungsi. Mem-flash modem tidak mengembalikan percobaan.
finding-radio-off = Radio dimatikan
finding-radio-off-do = Mungkin program koneksi yang mematikannya. Cabut modem, lalu pasang kembali.
finding-denied = Jaringan menolak kartu SIM
finding-denied-do = Tanyakan kepada operator apakah kartunya aktif dan apakah kontraknya mengizinkan modem ini.
finding-no-network = Modem tidak terhubung ke jaringan
finding-no-network-do = Buka “Aktifkan ulang jaringan”. Jika tidak berhasil, pindahlah ke tempat yang bersinyal; operator mungkin sudah mematikan jenis jaringan ini.
finding-data-only = Modem terhubung ke jaringan hanya untuk data
finding-data-only-do = SMS dan panggilan mungkin tidak masuk. Jika perlu, izinkan panggilan dan data dengan “Aktifkan ulang jaringan”.
finding-only-2g = Setelan hanya mengizinkan jaringan 2G
finding-only-2g-do = Ini lambat, dan banyak jaringan 2G sudah tidak ada. Pilih “otomatis” di halaman “Aktifkan ulang jaringan”.
finding-only-3g = Setelan hanya mengizinkan jaringan 3G
finding-only-3g-do = Di tempat 3G sudah dimatikan, modem tidak menemukan apa pun. Kecuali memang Anda inginkan begitu, pilih “otomatis” di halaman “Aktifkan ulang jaringan”.
finding-bands-limited = Setelan mengecualikan beberapa pita
finding-bands-limited-do = Jaringan mungkin ada di salah satunya. “Aktifkan ulang jaringan” mengizinkan semua pita.
finding-roaming-off = Setelan tidak mengizinkan jaringan operator lain
finding-roaming-off-do = Di luar negeri, dan dengan kartu SIM yang memakai jaringan mitra, modem tidak menemukan apa pun. Jika itu yang terjadi, izinkan roaming di halaman “Aktifkan ulang jaringan”.
finding-weak-signal = Sinyal lemah
finding-weak-signal-do = Dekatkan modem ke jendela, atau pakai kabel perpanjangan agar letaknya lebih tinggi.
finding-attempts-unknown = tidak dilaporkan

## Apakah berkas cocok dengan modem, dan mengapa

fit-fits = Berkas ini cocok dengan modem Anda
fit-does-not-fit = Berkas ini tidak cocok dengan modem Anda
fit-cannot-tell = Tidak dapat dipastikan apakah berkas ini cocok dengan modem Anda

reason-platform-matches = Berkas menyebut platform { $platform }, yaitu platform modem ini.
reason-platform-of-another = Berkas menyebut platform { $platform }, yaitu platform modem lain.
reason-platform-unknown = Berkas menyebut platform { $platform }, yang tidak dikenal.
reason-platform-missing = Berkas tidak menyebut platform.
reason-platform-required = Berkas tidak menyebut platform, padahal setiap berkas untuk jenis modem ini menyebutnya.
reason-part-of-another-product = Bagian { $part } milik ponsel atau perangkat lain, bukan modem.
reason-chip-of-another = Bagian-bagian berkas ditujukan untuk modem dengan cip lain.
reason-parts-unknown = Tidak ada bagian berkas yang diterima modem jenis ini.
reason-web-interface = Bagian { $part } adalah antarmuka web, yang tidak dimiliki modem ini.
reason-boot-loader-alone = Berkas hanya berisi pemuat boot, tanpa firmware yang dapat dijalankannya.
reason-platforms-mixed = Berkas mencampur platform { $one } dan { $other }.
reason-hardware-matches = Berkas menyebut perangkat keras { $hardware }, yaitu milik modem ini.
reason-hardware-of-another = Berkas menyebut perangkat keras { $hardware }, yaitu milik modem lain.
reason-name-matches = Berkas bernama { $name }, yang menunjuk ke model ini.
reason-parts-match = Bagian-bagian berkas berjenis yang diterima modem semacam ini.
reason-line-matches = Firmware { $version } termasuk seri yang dipakai keluarga ini.
reason-line-of-another = Firmware { $version } termasuk seri milik modem lain.
reason-line-unknown = Firmware { $version } termasuk seri yang tidak dikenal untuk keluarga ini.
reason-version-missing = Berkas tidak menyebut versi firmware.
reason-name-of-another = Berkas bernama { $name }, yang menunjuk ke model lain.
reason-unit-data = Bagian { $part } berisi data milik satu modem saja.
reason-product-matches = Dalam mode unduh, modem ini adalah { $product }.
reason-product-of-another = Dalam mode unduh, modem ini adalah { $product }, seharusnya { $expected }.
reason-family-unsupported = Modem ini tidak dapat di-flash dengan program ini: { $family }.

## Berkas

kind-firmware = Firmware
kind-dashboard = Dasbor
kind-both = Firmware dan dasbor

source-raw = Berkas itu sendiri
source-program = Di dalam program Windows
source-embedded = Di dalam berkas jenis lain
source-archive = Di dalam arsip, dengan nama { $member }
source-image-folder = Folder berisi citra
source-manifest = Folder citra dengan manifes

warning-unusual-packing = Bagian { $part } tampak dikompresi dengan cara yang tidak lazim dan akan dikirim apa adanya.
warning-chance-packing = Bagian { $part } berawal seperti citra terkompresi, tetapi bukan, dan akan dikirim apa adanya.
warning-gzip-data = Bagian { $part } dikompresi dengan gzip dan akan dikirim apa adanya.
warning-content-unexpected = Bagian { $part } berisi sesuatu yang berbeda dari arti kodenya.
warning-firmware-unrecognised = Tidak ada bagian yang dikenali sebagai firmware itu sendiri (AMSS).
warning-signature-missing = Paket ini menyatakan dirinya ditandatangani, tetapi tidak ada tanda tangan di dalamnya.
warning-signature-unannounced = Paket ini ditandatangani, tetapi header-nya tidak menyatakannya.
warning-signature-unreadable = Tanda tangan di akhir bagian { $part } tidak dapat dibaca.
warning-firmware-missing = Paket ini menyatakan berisi firmware, padahal tidak.
warning-dashboard-missing = Paket ini menyatakan berisi dasbor, padahal tidak.
warning-web-interface-missing = Paket ini menyatakan berisi antarmuka web, padahal tidak.
warning-disc-unreadable = CD dasbor bukan citra ISO 9660.
warning-dashboard-incomplete = Dasbor tidak lengkap: bagian { $part } tidak ada.
warning-platforms-differ = Bagian-bagian paket ini ditujukan untuk platform yang berbeda.
warning-padding-not-empty = Celah di antara bagian-bagian paket tidak kosong.

## Ukuran. $number sudah memakai tanda desimal bahasa ini.

size-bytes =
    { $bytes ->
       *[other] { $bytes } byte
    }
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = Sedang dipakai oleh { $programs }.
holder-other-user = Sedang dipakai oleh program milik pengguna lain di komputer ini.
holder-other-user-likely = Sedang dipakai oleh program milik pengguna lain di komputer ini, kemungkinan besar { $programs }.
holder-likely = Biasanya { $programs }, atau program operator dan layanannya.
holder-unknown = Tidak dapat diketahui yang mana.

## Bagian-bagian paket firmware

part-partition-table = Tabel partisi
part-boot-loader = Pemuat boot ({ $stage })
part-image-header = Header bagian berikutnya
part-amss = Firmware modem (AMSS)
part-efs2 = Area setelan (EFS2)
part-dashboard-version = Versi dasbor
part-dashboard = Dasbor
part-web-interface = Antarmuka web
part-unit-data = Data satu modem saja ({ $name })
part-unknown = Bagian tak dikenal { $code }

## Risiko menulis sebuah paket

loss-boot-loaders = Pemuat boot juga ditulis: jika daya modem putus tepat saat itu, modem mungkin tidak kembali, bahkan dalam mode perbaikan.
loss-settings = Area setelan (EFS2) juga ditulis: setelan dapat kembali ke awal, jadi identitas dan setelan dicadangkan lebih dulu.
loss-dashboard = Dasbor di CD modem itu sendiri diganti.

## Bagaimana sebuah paket ditemukan

way-resource = sumber daya { $name }
way-self-extractor = arsip yang mengekstrak sendiri
way-search = pencarian byte, pada { $offset }
