# What is said around the window: jobs of the past, restoring, notifications, the file picker.

## Jobs of the past

unseen-title = Bir iş penceresi olmadan bitti
unseen-text = İş sürerken ekran kayboldu. Sonuç şu oldu:
past-undo = Şebeke ayarını geri al
past-vendor-program = Üreticinin programı
past-other = Başka bir iş
past-done = Bitti
past-failed = Başarısız: { $problem }
past-failed-unknown = Başarısız
past-interrupted = Kesildi
past-left-in-repair = Modem onarım modunda kaldı.
