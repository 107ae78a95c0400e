# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = Bir iş, penceresi yokken bitti
unseen-text = İş sürerken ekran kayboldu. Sonuç şu oldu:
past-undo = Şebeke ayarını geri al
past-finish = Son denetimler
past-cdrom-restore = CD-ROM ve kart okuyucuyu geri getir
past-restore-undo = Geri yüklenen ayarları geri al
past-sim-enter = SIM kartın PIN kodunu gir
past-sim-off = PIN sorgusunu kapat
past-sim-on = PIN sorgusunu aç
past-vendor-program = Üreticinin programı
past-other = Başka bir iş
past-done = Bitti
past-failed = Başarısız: { $problem }
past-failed-unknown = Başarısız
past-interrupted = Kesildi
past-left-in-repair = Modem onarım modunda kaldı.
past-running = Şu anda sürüyor
past-attempts = kalan deneme hakkı: { $before } → { $after }
past-attempts-unread = kalan deneme hakkı: { $before }, sonrasında okunmadı
history-title = Geçmiş
history-lead = Bu programla modemlere yapılanlar, en yenisi başta. Yalnızca bu bilgisayarda tutulur.
history-empty = Henüz hiçbir modemde işlem yapılmadı.
history-looking = Kayıtlar okunuyor…
open-folder = Klasörü aç

## Notifications and the system’s dialogs

settings-notify = Başka bir pencere kullanırken iş bitince bildir
settings-sound = İş bitince ses çal
picker-title = Donanım yazılımı dosyasını seçin
picker-firmware = Donanım yazılımı dosyaları
picker-all = Tüm dosyalar
picker-missing = Bu masaüstünde dosya seçici yok. Yolu yazın.
