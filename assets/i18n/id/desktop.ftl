# Yang dikatakan di sekitar jendela: pekerjaan lampau, pemulihan, pemberitahuan, pemilih berkas.

## Pekerjaan lampau

unseen-title = Sebuah pekerjaan berakhir setelah jendelanya hilang
unseen-text = Layar tidak tersedia lagi saat pekerjaan berjalan. Inilah hasilnya:
past-undo = Urungkan setelan jaringan
past-finish = Pemeriksaan terakhir
past-cdrom-restore = Kembalikan CD-ROM dan pembaca kartu
past-restore-undo = Urungkan setelan yang dipulihkan
past-sim-enter = Masukkan PIN kartu SIM
past-sim-off = Matikan permintaan PIN
past-sim-on = Nyalakan permintaan PIN
past-vendor-program = Program produsen
past-other = Pekerjaan lain
past-done = Selesai
past-failed = Gagal: { $problem }
past-failed-unknown = Gagal
past-interrupted = Terputus
past-left-in-repair = Modem tertinggal dalam mode perbaikan.
past-running = Sedang berjalan
past-attempts = sisa percobaan: { $before } → { $after }
past-attempts-unread = sisa percobaan: { $before }, belum dibaca lagi
history-title = Riwayat
history-lead = Yang dilakukan pada modem dengan program ini, mulai dari yang terbaru. Hanya disimpan di komputer ini.
history-empty = Belum ada yang dilakukan pada modem.
history-looking = Membaca catatan…
open-folder = Buka folder

## Pemberitahuan dan dialog sistem

settings-notify = Beri tahu saya saat pekerjaan selesai sementara saya memakai jendela lain
settings-sound = Putar suara saat pekerjaan selesai
picker-title = Pilih berkas firmware
picker-firmware = Berkas firmware
picker-all = Semua berkas
picker-missing = Desktop ini tidak memiliki pemilih berkas. Ketik jalurnya.
