# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = 3G modeminizi güncelleyin ve onarın
back = Geri
cancel = İptal
close = Kapat
percent = %{ $value }
not-told = bildirilmedi
copy-value = Kopyala: { $what }

## The step rail

step-connect = Bağla
step-modem = Modeminiz
step-choose = Dosya seç
step-review = Gözden geçir
step-working = Sürüyor
step-result = Sonuç
step-network = Şebeke
step-health = Rapor
step-functions = İşlevler
step-console = Konsol
step-vendor = Üreticinin programı
step-unlock = Kilit açma
step-sim = SIM PIN kodu
step-current = { $name }, şu anki adım
step-done = { $name }, bitti
step-to-come = { $name }, başlamadı

## Parts of the window, for a screen reader

region-steps = Adımlar
region-tools = Araçlar
region-page = Sayfa
region-actions = İşlemler

## Drawings of what to do by hand

replug-unplug = Modemi çıkarın
replug-wait = 10 sn bekleyin
replug-wait-left = { $seconds } sn bekleyin
replug-plug-in = Yeniden takın
port-direct = Doğrudan bilgisayara
port-hub = Çoklayıcıya takmayın

modem-none = Modem yok
modem-several = Birden fazla modem
modem-not-ready = Modem hazır değil
modem-being-asked = Modem okunuyor
modem-at-work = Modem meşgul
modem-needs-repair = Modem onarım modunda
modem-unnamed = Modem

## Connect

connect-title = Modeminizi bağlayın
connect-lead = Modemi bu bilgisayarın bir USB girişine takın. Otomatik olarak algılanır.
connect-ask = Bu modemle devam et
connect-switch = Modem moduna geçir

finding-looking = Modemler aranıyor
finding-looking-do = Bu biraz sürer.
finding-nothing = Takılı modem yok
finding-nothing-do = Çoklayıcı olmadan doğrudan takın ve on saniye bekleyin.
finding-cdrom = Modem hâlâ CD sürücüsü olarak görünüyor
finding-cdrom-do-linux = Çoğu bilgisayar onu on saniye içinde modem moduna geçirir. Sizinki geçirmezse buradan geçirin.
finding-cdrom-do-windows = Modemin CD sürücüsünü açın ve kurulum programını çalıştırın. Program aygıt sürücüsünü kurar. Sonra modemi çıkarıp yeniden takın.
finding-cdrom-do-macos = Modemin CD’sini çıkarın, on saniye bekleyin, sonra modemi çıkarıp yeniden takın.
finding-switching-do = Modemi takılı bırakın. Önce bilgisayar dener. Bu bir dakikadan az sürer.
finding-no-port = Modem takılı, ama bilgisayarda henüz onun için port yok
finding-no-port-do-linux = On saniye bekleyin. Bir şey değişmezse aygıt sürücüsü eksiktir: Bir terminalde sudo modprobe option komutunu çalıştırın, sonra modemi çıkarıp yeniden takın.
finding-no-port-do-windows = Aygıt sürücüsü eksik. Modemin CD sürücüsündeki kurulum programını çalıştırın, sonra modemi çıkarıp yeniden takın.
finding-no-port-do-macos = macOS’te bu modem için port görünmez. Olanağınız varsa Linux veya Windows yüklü bir bilgisayar kullanın.
finding-not-ready = Modem hazırlanıyor
finding-not-ready-do = Bilgisayar onu yeni gördü ve portlarını hazırlıyor. Bu birkaç saniye sürer.
finding-no-permission = Bu programın modemi kullanma izni yok
finding-no-permission-do = Bu modem için erişim kuralını ekleyin. Bilgisayar bir kez yönetici parolasını sorar. Bu programı root olarak çalıştırmayın.
finding-busy = Modemi başka bir program kullanıyor
finding-busy-do = Mobile Partner, operatörünüzün bağlantı programı veya terminal programını kapatın. Modem boşalır boşalmaz bu sayfa devam eder.
finding-download = Modem onarım modunda
finding-download-do = Donanım yazılımı bekliyor, örneğin bir yükleme kesildiği için. Doğru donanım yazılımı dosyasıyla onarabilirsiniz.
finding-unrecognised = Bu modem tanınmıyor
finding-unrecognised-do = Portları var, ama bu program ne işe yaradıklarını belirleyemiyor. Doğru olanı biliyorsanız aşağıdan seçin.
finding-network-card = Bu modem ağ kartı olarak çalışıyor
finding-network-card-do = Bozuk bir şey yok. Komutlar için portu olmadığından bu program onunla çalışamaz. HiLink modemlerin ayarları web tarayıcısında kendi sayfalarındadır, genellikle http://192.168.8.1 veya http://192.168.1.1. Bazı eski modeller http://192.168.1.1/html/switchProjectMode.html üzerinden portlarla yeniden başlar; yeniler için operatörden veya servisten başka bir donanım yazılımı gerekir.
finding-boot-rom = Modemin yalnızca önyükleme ROM’u çalışıyor
finding-boot-rom-do = Bu program ona hiçbir şey göndermez. Modemi çıkarın, on saniye bekleyin ve yeniden takın. Böyle kalırsa donanım yazılımı başlamıyor demektir ve bir servis onu tam bu modele ait acil yükleyiciyle kurtarabilir.
finding-repair = Bu modemi denetle ve onar
finding-several = Birden fazla modem takılı
finding-several-do = Yalnızca üzerinde çalışmak istediğinizi takılı bırakın veya onu aşağıdan seçin.
finding-asking = Modem bilgileri okunuyor
finding-asking-do = Modemde hiçbir şey değiştirilmez.
finding-ready = Bir modem takılı
finding-ready-do = Bilgilerini okumak için devam edin.

several-title = Hangi modem?
several-use = { $place } USB girişindeki { $product } modemini kullan
several-use-known = { $place } USB girişindeki, IMEI numarası { $digits } ile biten { $model } modemini kullan
several-other = { $place } USB girişindeki { $product }: { $state }
several-switch = { $place } USB girişindeki modemi modem moduna geçir

journals-unreadable-title = Önceki işlerin bazı kayıtları okunamıyor
journals-unreadable-text = Bir modem yarım yazılmış kaldıysa bu program bunu bilmeyebilir. Onu takın: Onarım modunda görünür. Dosyalar: { $files }
interrupted-title = { $model } üzerindeki iş kesildi
interrupted-file = Dosya { $file } idi. Modemi takın: Onarım modundaysa iş tamamlanabilir.
interrupted-text = Modemi takın: Onarım modundaysa iş tamamlanabilir.
interrupted-take-up = Sürdür
interrupted-leave = Şimdi değil
interrupted-repair = Modem onarım modunda. Modemin hangi parçaları sakladığı bilinemediği için dosyanın tamamı yeniden yazılır.
interrupted-last-checks = Kesintiden önce dosyanın tamamı yazıldı ve modem onunla çalışıyor. Yalnızca son denetimler kaldı. Başka bir şey yazılmaz.
interrupted-start-over = Modem normal çalışıyor, yani onarılacak bir şey yok. Baştan başlayabilirsiniz.
interrupted-other-modem = Başka bir modem takılı. Üzerinde çalıştığınız modemi takın.
interrupted-check = Denetimleri tamamla
interrupted-over = Baştan başla

other-file-text = İş kesildiğinde başka bir dosya yazılıyordu. Onun yerine bunu baştan yazabilirsiniz.
other-file-use = Yine de bu dosyayı kullan

waiting-title = { $file } bekliyor
waiting-text = Modemdeki iş bitince açabilirsiniz.
waiting-open = Şimdi aç

simulated-lead = Sanal modem gerçek bir modemle aynı adımlardan geçer. Gerçek hiçbir modeme dokunulmaz.
simulated-scenario = Nasıl bir modem
simulated-fault = Ne ters gidecek
simulated-try = Sanal bir modemle dene
simulated-unplug = Sanal modemi çıkar
simulated-plug-in = Sanal modemi tak
simulated-note = Sanal modem. Gerçek bir modemden dört kat hızlı.
simulated-options = Nasıl bir modem, ne ters gidecek
scenario-normal = Yüklemeden sonra şebekesini kaybeden E1550
scenario-network-lost = Şebeke bulamayan E1550
scenario-half-flashed = Yarım yüklenmiş, onarım modunda
scenario-pin-locked = SIM kart PIN kodunu istiyor
scenario-no-sim = SIM kart yok
scenario-locked = Başka bir operatöre kilitli
scenario-wrong-model = Başka bir model (E173)
scenario-cdrom-only = Yalnızca CD-ROM var
fault-none = Hiçbir şey
fault-unplug = Yazma sırasında çıkarılır
fault-refused = Bir parçayı reddeder
fault-lost-reply = Yazma sırasında yanıt vermez olur
fault-stays-away = Geri dönmez
fault-old-version = Önceki sürümüyle döner

by-hand-title = Portu kendiniz seçin
by-hand-lead = Modemin birkaç portu var. Doğru olanın adı PC UI. Linux’ta genellikle üçüncüsüdür, Windows’ta adı “3G PC UI Interface” olur.
by-hand-listed = Bu bilgisayarda:
by-hand-port = PC UI portu
by-hand-download = Farklıysa, yükleme modundaki port
by-hand-use = Bu portu kullan
by-hand-needed = Önce bir port adı yazın.

## Your modem

modem-title = Modeminiz
modem-lead = Ne yapmak istersiniz?
modem-other = Başka bir modem seç
modem-ask-again = Yeniden oku
modem-not-flashed = Bu modeme bu programla donanım yazılımı yüklenemez
modem-not-flashed-text = Ona güvenle donanım yazılımı yüklemenin kanıtlanmış bir yolu yok. Yine de şebekesini yeniden etkinleştirebilirsiniz.

task-dashboard = Arayüz programını güncelle
task-dashboard-text = Modemin kendi CD’sindeki programı değiştirir.
task-firmware = Donanım yazılımını yükle
task-firmware-text = Modemin içindeki yazılımı değiştirir.
task-network = Şebekeyi yeniden etkinleştir
task-network-text = Şebekeyi geri getirir, örneğin bir yüklemeden sonra.
task-functions = CD-ROM ve ses
task-repair = Onar

identity-title = Kimlik
identity-copy = Tümünü kopyala
radio-title = SIM kart ve şebeke
fact-model = Model
fact-maker = Üretici
fact-family = Aile
fact-firmware = Donanım yazılımı
fact-hardware = Donanım
fact-dashboard = Arayüz programı
fact-compiled = Derleme tarihi
fact-imei = IMEI
fact-sim = SIM kart
fact-lock = Operatör kilidi
fact-pin-request = PIN sorgusu
fact-network = Şebeke
fact-operator = Operatör
fact-technology = Şebeke türü
fact-setting = Şebeke ayarı
fact-signal = Sinyal
task-suggested = Önerilen
imei-reveal = IMEI numarasının tamamını göster
imei-hide = IMEI numarasını gizle
imei-check-digit = Bu IMEI numarasının denetim basamağı yanlış. Değiştirilmiş olabilir.
lock-note = Bu program kilit açma kodu tahmin etmez. Her yanlış kod bir deneme hakkını kalıcı olarak harcar.
signal-strength = 5 çubuktan { $bars } çubuk, { $dbm } dBm
signal-none = sinyal yok
console-open = AT konsolunu aç
last-result = Son sonucu göster
unlock-open = Kodla kilidi aç

repair-title = Bu modemin onarılması gerekiyor
repair-lead = Bir yükleme kesilmiş. Modem onarım modunda bekliyor.
repair-what = Modem onarılabilir
repair-how = Bu modemin donanım yazılımı dosyasını seçin. Dosya baştan yeniden yazılır.
repair-file = En son { $file } dosyası kullanıldı.
repair-safe = Takılı bırakın. Gerektiği kadar güvenle deneyebilirsiniz.

## Choose file

choose-firmware-title = Donanım yazılımını seçin
choose-firmware-lead = Üreticinin güncelleme programı, onu içeren bir zip dosyası veya bir donanım yazılımı görüntüsü. Bir şey yazılmadan önce dosyanın tamamı denetlenir.
choose-dashboard-title = Arayüz programını seçin
choose-dashboard-lead = Üreticinin arayüz programı veya onu içeren bir zip dosyası. Bir şey yazılmadan önce dosyanın tamamı denetlenir.
choose-repair-title = Onarım için donanım yazılımını seçin
choose-repair-lead = Hâlâ duruyorsa, iş kesildiğinde yazılmakta olan dosyayı kullanın.
choose-pick = Dosya seç…
choose-picking = Dosya seçici açık
choose-no-picker = Bu masaüstünde dosya seçici yok. Yolu yazın veya dosyayı pencereye bırakın.
choose-sample = Örnek dosya oluştur
choose-drop = Veya bu pencerenin herhangi bir yerine bir dosya bırakın.
choose-drop-now = Bırakın, dosya denetlensin.
choose-by-path = Onun yerine yolu yaz
choose-path = Dosyanın yolu
choose-use-path = Dosyayı denetle
choose-recent = Son dosyalar
choose-reading = { $file } denetleniyor
file-remove = Kaldır
file-sound = Dosya sağlam. Uygun olup olmadığı modem takılınca denetlenir.
choose-several = Dosyada birden fazla paket var. Hangisi kastediliyor?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Devam
choose-other-dashboard = “Arayüz programını güncelle” ile devam et
choose-other-firmware = “Donanım yazılımını yükle” ile devam et
package-about = Bu dosya hakkında
package-kind = İçerik
package-found-in = Bulunduğu yer
package-found-by = Bulunma yolu
package-platform = Platform
package-date = Tarih
package-label = CD etiketi
package-parts-value = { $parts ->
   *[other] { $parts } parça, { $size }
}
version-now = Şimdi
version-target = Sonra

check-file-sound = Dosya eksiksiz ve tüm sağlama toplamları doğru
check-file-fits = Dosya bu modem için
check-file-not-fits = Dosya bu modem için değil
check-file-unknown = Dosya ile modemin uyumu
check-file-later = Bu, bir şey yazılmadan önce yükleme modunda denetlenir.
check-port = Modem yanıt veriyor ve başka bir program onu kullanmıyor
check-one-modem = Yalnızca bir modem takılı
check-one-modem-do = Diğer modemleri çıkarın.
check-power = Bilgisayarın gücü yeterli
check-power-battery = Şarj aletini bağlamak daha güvenlidir.
check-journal = İş kaydı yazılabiliyor
check-cards = Modemde microSD kart varsa çıkarın
check-cards-do = SIM kart kalabilir.
outcome-waiting = Denetleniyor
outcome-advice = Önerilir
outcome-blocked = Giderilmeli
outcome-note = Bilgi
outcome-not-seen = Doğrulanmadı

## Why a button cannot be pressed

why-no-modem = Bağlı modem yok. Modemi takın.
why-no-file = Önce bir dosya seçin.
why-reading = Dosya denetleniyor.
why-refused = Bu dosya kullanılamaz. Başka bir dosya seçin.
why-other-task = Bu dosya başka bir adım için.
why-other-modem = Bu dosya başka bir modem için.
why-other-file = Bu, iş kesildiğinde yazılmakta olan dosya değil.
why-power = Pil çok zayıf. Şarj aletini bağlayın.
why-journal = İş kaydı yazılamıyor. Diskte yer açın.
why-looking = Denetimler henüz bitmedi.
why-reason = Neden devam etmek istediğinizi yazın.
why-model = Onaylamak için { $model } yazın.
why-agree = Devam etmek için “Kabul ediyorum” kutusunu işaretleyin.
why-arming = Lütfen önce bu sayfayı okuyun.
why-at-work = Modem meşgul.

## Review

review-title = Gözden geçir
review-lead = Henüz hiçbir şey yazılmadı.
review-change-file = Değiştir
review-time = Süre
review-takes = genellikle yaklaşık { $minutes } dk
review-checks-passed = { $all } denetimden { $passed } tanesi başarılı
review-does-firmware = Modemin donanım yazılımı değiştirilir.
review-does-dashboard = Arayüz programı, yani modemin kendi CD’sindeki program değiştirilir.
review-does-repair = Dosyanın tamamı, onarım modunda bekleyen modeme yazılır.
review-loses-setting = Şebeke ayarı kaybolabilir. Sonra şebekeyi geri getirebilirsiniz.
review-stays-firmware = Donanım yazılımı olduğu gibi kalır.
review-stays-identity = IMEI numarasına, SIM karta ve kilit durumuna dokunulmaz.
review-stay-plugged = Modem sonuna kadar takılı kalmalı. Dizüstü bilgisayarın kapağını açık tutun.
review-if-fails = Bir şey başarısız olursa modem onarım modunda kalır ve yeniden deneyebilirsiniz.
review-proven = Yazma, sanal bir modemle ve gerçek birinden kaydedilmiş verilerle sınandı. Gerçek bir modemde henüz kimse denemedi.
review-keep-copy = Önce modemin kimliğini ve ayarlarını bu bilgisayara yedekle
review-keep-copy-always = Bu dosya ayarlar alanını yazdığı için yedekleme atlanamaz.
review-agree = Kabul ediyorum
review-flash-button = { $model } { $imei } modemine yükle
review-copy-and-flash-button = Yedekle ve { $model } { $imei } modemine yükle
review-dashboard-button = Arayüz programını güncelle: { $model } { $imei }
review-repair-button = Onar: { $model }
force-title = Bu program dosyanın uygun olup olmadığını belirleyemiyor
force-text = Yanlış dosya modemi bozabilir. Yalnızca bu dosyadan eminseniz devam edin. Gerekçeniz iş kaydında saklanır.
force-reason = Gerekçeniz
force-model = Modelin adı

## Working

working-firmware = Donanım yazılımı yükleniyor
working-dashboard = Arayüz programı güncelleniyor
working-repair = Onarılıyor
working-lead = Modemi takılı, bilgisayarı uyanık tutun.
working-begins = Başlıyor
working-bar = Tüm işin ilerlemesi
working-bytes = { $done } / { $total }
working-speed = { $speed }/sn
working-silent = Modem bekleniyor ({ $seconds } sn)
working-usual = genellikle bir dakikadan kısa
working-prompt = Lütfen şimdi şunu yapın
working-speeds = Başından beri hız: şimdi { $now }/sn, en düşük { $least }/sn, en yüksek { $most }/sn
group-prepare = Hazırlık
group-switch = Onarım moduna geçiş
group-write = Yazma
group-write-part = Yazma, parça { $part } / { $parts }
group-restart = Yeniden başlatma
group-check = Denetim
left-seconds = yazmanın bitmesine yaklaşık { $seconds } sn kaldı
left-minutes = { $minutes ->
   *[other] yazmanın bitmesine yaklaşık { $minutes } dakika kaldı
}
stop-at-once = İptal
stop-at-once-means = Şimdi iptal ederseniz modem olduğu gibi kalır.
stop-leads-back-means = Hiçbir şey yazılmadı. Modem onarım modunda kalırsa çıkarıp yeniden takın.
stop-half-written = Bu bloktan sonra durdur
stop-half-written-means = Şimdi durdurursanız modem yarım yazılmış olarak onarım modunda kalır. Bitmesini beklemek daha iyidir.
stop-title = Burada durdurulsun mu?
stop-go-on = Bitmesini bekle
stop-unproven = Son denetimleri atla
stop-unproven-means = Her şey kabul edildi. Modem yeniden başlıyor, bu dört dakika kadar sürebilir. Şimdi durdurursanız son denetimler daha sonra yapılabilir.
stop-asked-means = Güvenli olur olmaz durur.

## Result

result-firmware-title = Yükleme bitti
result-dashboard-title = Arayüz programı güncellendi
result-repair-title = Onarım bitti
result-not-known = Modemin durumu bilinmiyor
result-old-version = Modem önceki donanım yazılımıyla çalışıyor
result-waiting = Modem bekleniyor. Modemi takın.
result-took-seconds = { $seconds } sn sürdü.
result-took-minutes = { $minutes } dk { $seconds } sn sürdü.
result-save = Bu sonucu kaydet…
result-copy = Modemin kimliği ve ayarları yedeklendi.
result-copy-path = Yolu kopyala
result-no-network = Modem henüz bir şebekeye bağlı değil
result-no-network-do = Bu, yüklemeden sonra sık görülür. Şebekeyi geri getirmek için “Şebekeyi denetle” düğmesini seçin.
result-check-network = Şebekeyi denetle
result-to-modem = Modeminize dön
proof-parts = { $parts ->
   *[other] Modem { $parts } parçanın tümünü ({ $size }) kabul etti
}
proof-again = Her şey ilk parçadan başlayarak yeniden yazıldı. Kesintiden önce kabul edilen parçalar: { $before }.
proof-skipped = Tüm parçalar kesintiden önce kabul edilmişti, bu yüzden hiçbiri yeniden yazılmadı.
proof-came-back = Modem döndü ve yanıt veriyor
proof-not-read = Modem onarım modundan çıktı. Sürümü yeniden okunmadı
proof-version = Modem, { $version } donanım yazılımı sürümünü bildiriyor
proof-dashboard = Modem, { $version } arayüz programı sürümünü bildiriyor
proof-dashboard-unknown = Bu modem arayüz programının sürümünü bildirmiyor
after-title = Son adımlar
after-lead = Arayüz programının her güncellemesinden sonra gerekir. Adımlar arasında bu pencereyi kapatabilirsiniz.
after-plug-in = Modemi yeniden takın ve algılanmasını bekleyin.
after-restart-again = Aygıt sürücüsü için bilgisayarı bir kez daha yeniden başlatın.
after-check-network = Şebekeyi denetleyin.
after-waits-unplug = Modem çıkarılınca bu adım kendiliğinden tamamlanır.
after-waits-plug-in = Modem bulununca bu adım kendiliğinden tamamlanır.
after-done = Bitti, devam
after-skip = Bu adımları atla

remedy-ask-again = Yeniden dene
remedy-install-rule = Erişim kuralını ekle
remedy-keep-off = ModemManager’ı engelle
remedy-choose-file = Başka bir dosya seç
remedy-flash-again = Donanım yazılımını yeniden yükle
remedy-go-to-dashboard = “Arayüz programını güncelle” adımına git
remedy-go-to-firmware = “Donanım yazılımını yükle” adımına git
remedy-review-again = Gözden geçirmeye dön
remedy-support = Destek dosyasını kaydet
problem-copy = Ayrıntıları kopyala
problem-technical = Teknik ayrıntılar: { $details }

rule-installing = Erişim kuralı ekleniyor
rule-installing-do = Bilgisayar yönetici parolasını soruyor.
rule-installed = Erişim kuralı eklendi
rule-installed-do = Modem hâlâ algılanmıyorsa çıkarın, on saniye bekleyin ve yeniden takın.
rule-failed = Erişim kuralı eklenmedi
rule-failed-do = Onun yerine bu komutları bir terminalde çalıştırın, sonra modemi çıkarıp yeniden takın.
rule-copy = Komutları kopyala

## Network

network-lead = Neyin yanlış olduğunu görün, ayarı değiştirin ve modemin şebekesini bulmasını izleyin.
network-diagnosis = Modemin bildirdikleri
network-watch-on = Canlı izle
network-watch-off = İzlemeyi durdur
network-before = Önce
network-after = Sonra
network-read-back = Şimdi (yeniden okundu)
network-command = Komut
network-sent = Gönderildi
network-guide = Bu ayar, yüklemeden sonra çoğu modeme şebekesini geri getirir.
network-mode = Şebeke modu
network-roaming = Başka operatörlerin şebekelerine izin ver (dolaşım)
network-roaming-kept = Bu modemde dolaşım açık ve açık kalır. İşaret olmadan tam olarak kılavuzdaki komut gönderilir.
network-reversible = Önceki ayar saklanır. Bunu geri alabilirsiniz.
network-send = Modeme gönder
network-sending = Ayar gönderiliyor
network-sending-undo = Önceki ayar gönderiliyor
network-searching = Şebeke bekleniyor, { $seconds } / { $limit } sn
network-stop = Beklemeyi bırak
network-looking-means = Bu bir ile üç dakika sürer.
network-found = Şebeke geri geldi
network-not-found = Ayar saklandı, ama henüz şebeke bulunamadı
network-undone = Önceki ayar geri geldi
network-already-set = Ayar zaten doğruydu. Neden başka bir şey.
network-took = { $seconds } sn sonra bulundu.
network-undo = Geri al
network-undo-means = Önceki ayar yeniden gönderilir. Bulunan şebeke kaybolabilir.
network-send-again = Yeniden gönder
network-done = Tamam
network-again = Yeniden denetle
signal-history = Son { $seconds } saniyede sinyal: en son { $now } dBm, en az { $least } dBm, en çok { $most } dBm. { $count } ölçümün { $registered } tanesinde şebekeye bağlıydı.
signal-history-none = Son { $seconds } saniyede sinyal ölçülmedi. { $count } ölçümün { $registered } tanesinde şebekeye bağlıydı.
hint-registered = Modem bir şebekeye bağlı.
hint-no-sim = SIM kart yok. Modemi çıkarın, kartı yerleştirin ve modemi yeniden takın.
hint-pin = SIM kart PIN kodunu istiyor. PIN kodu sayfasında veya bir telefonda girin.
hint-denied = Şebeke bu SIM kartı reddediyor. Operatöre kartın etkin olup olmadığını sorun.
hint-locked = Modem başka bir operatöre kilitli. Yalnızca doğru SIM kart veya operatörden alınan bir kilit açma kodu işe yarar.
hint-setting = Şebeke ayarı alışılmadık. Bu, yüklemeden sonra sık görülür ve burada düzeltilebilir.
hint-searching = Modem bir şebekeye bağlı değil. Ayar doğru görünüyor, bu yüzden neden çekim veya SIM kart olabilir.

## Health report, and the functions of the modem

health-lead = Modemin kendisi hakkında bildirdikleri, alışılmış sırayla, ve sorunlu görünenler.
health-save = Raporu kaydet…
health-save-failed = Rapor kaydedilmedi
health-reveal = Numaraları ve adları tam göster
functions-lead = Modemin bilgisayara portlarından başka gösterdikleri ve sesli aramaları kabul edip etmediği.
functions-cdrom-title = CD-ROM ve kart okuyucu
functions-cdrom-means = Modem bunu saklar ve bir sonraki takılışında uygular. Portları kalır. Önceki değer saklanır ve tek tıklamayla geri getirilebilir.
functions-off = CD-ROM kapalı, kart okuyucu açık
functions-all-off = İkisi de kapalı
functions-factory = Üreticinin ayarladığı gibi
functions-now = { $value } (şimdi)
functions-choose = Modemin ne göstereceğini seçin.
functions-is-so = Modem zaten böyle ayarlı. Değiştirmek için başka bir durum seçin.
functions-seen = Bilgisayarın gördüğü
functions-disks = { $count ->
        [0] disk yok
       *[other] { $count } disk
    }
functions-disks-now = { $count ->
        [0] Bilgisayar şu anda modemin hiçbir diskini görmüyor.
       *[other] Bilgisayar şu anda modemde { $count } disk görüyor.
    }
functions-doubted = Bu, yeni değerle uyuşmuyor. Güvenmeden önce durum raporuna bakın.
functions-change = { $model } { $imei } ayarını değiştir
functions-restore = Önceki değeri geri getir
functions-not-told = Modem bunun nasıl ayarlı olduğunu bildirmiyor, bu yüzden değiştirilmez.
functions-changing = Ayar değiştiriliyor
functions-stop = Bekleme
functions-stop-means = Modem değeri sakladı. Beklemezseniz yalnızca modemin geri gelişini görmezsiniz.
functions-in-force = Modem yeniden takıldı ve yeni değeri bildiriyor
functions-stored = Modem yeni değeri sakladı
functions-stored-do = Modemi çıkarıp yeniden takın. O zamana kadar önceki gibi çalışır.
functions-already = Modem zaten bu değerdeydi. Hiçbir şey gönderilmedi.
functions-voice-means = Bazı programlar modem üzerinden arama yapar. Bu bir kez açılır ve açık kalır.
functions-voice-on = { $model } { $imei } için aç
functions-voice-done = Sesli aramalar açık

## Codes that use up attempts

unlock-title = Modemin kilidini aç
unlock-lead = Operatörünün koduyla, başka operatörlerin SIM kartları için.
unlock-where = Kodu modemi satan operatöre sorun ve IMEI’yi bildirin. Bu program kod hesaplamaz ve tahmin etmez.
unlock-once = Kod, düğmeye bastığınızda bir kez gönderilir. Yanlış kod bir deneme hakkını kalıcı olarak harcar; doğru kod kilidi kalıcı olarak kaldırır.
unlock-foreign = Yalnızca başka bir operatörün SIM kartıyla işe yarar.
unlock-code = Kilit açma kodu, sekiz hane
unlock-again = Kod bir kez daha
unlock-short = Kodun sekiz hanesini yazın.
unlock-send = Kodu bir kez gönder
unlock-done = Modemin kilidi açıldı
unlock-done-text = Bu SIM kartı kodsuz kabul ettiğini bildiriyor.
code-differs = İki alan aynı değil.
code-few = Kalan deneme hakkı: { $attempts }. Hiçbiri yanlışlıkla harcanmasın diye bu sayıyı yazın.
code-few-missing = Kalan deneme hakkı sayısını yazın.
code-attempts = Kalan deneme hakkı sayısı
code-left = Kalan deneme hakkı
code-before = Önceki deneme hakkı
code-after = Şimdiki deneme hakkı
code-sending = Kod gönderiliyor ve deneme hakları yeniden okunuyor
code-sending-means = Modemi çıkarmayın.
code-read-again = Modem bilgilerini yeniden oku
code-simulated = Sanal modem { $code } kodunu kabul eder.
sim-title = SIM kartın PIN kodu
sim-lead = PIN kodunu girin ya da PIN sorgusunu kapatın veya açın. Kartta başka bir şey değiştirilmez.
sim-requested = açık, kart her başladığında
sim-not-requested = kapalı
sim-enter-means = PIN kodu girilince modem şebekesini bulur.
sim-off-means = Sorgu kapalıyken kartı bir yönlendirici kullanabilir, ama kartı eline geçiren herkes de kullanabilir.
sim-on-means = Sorgu açıkken kart her başladığında PIN kodunu ister.
sim-wrong-means = Yanlış PIN kodu bir deneme hakkını harcar. Sonuncusundan sonra kart PUK kodunu ister.
sim-code = PIN kodu, dört ile sekiz hane
sim-again = PIN kodu bir kez daha
sim-short = PIN kodunu yazın.
sim-enter = PIN kodunu gir
sim-off = Sorguyu kapat
sim-on = Sorguyu aç
sim-done-enter = PIN kodu doğruydu ve SIM kart hazır
sim-done-off = SIM kart artık PIN kodunu istemiyor
sim-done-on = SIM kart bir sonraki başlangıçtan itibaren PIN kodunu isteyecek

## AT console

console-title = AT konsolu
console-lead = Uzmanlar içindir. Komutlar doğrudan modeme gider. Tehlikeli komutlar engellenir.
console-queries = Sorgular:
console-nothing = Henüz hiçbir şey gönderilmedi.
console-clear = Temizle
console-reveal = Numaraları tam göster
console-hide = Numaraları gizle
console-line = Komut
console-send = Gönder
console-send-anyway = Yine de gönder
console-empty = Önce bir komut yazın.
console-closed = Konsol kapalı.
console-reopen = Yeniden aç
console-blocked = Bu komut engellendi
console-careful = Lütfen dikkatli olun: Devam etmek için yeniden “Gönder” düğmesine basın
console-left-out = ({ $lines } satır atlandı)
console-silent = (yanıt yok)
console-refused = { $line } (engellendi)

## Log, support file

log-title = Günlük
log-show = Günlüğü göster
log-close = Günlüğü kapat
log-copy = Kopyala
log-masked = Kimlik numaraları gizlenir.
support-save = Destek dosyasını kaydet…
support-title = Destek dosyası
support-lead = Size yardım eden kişi için günlüğü, iş kayıtlarını ve ayarları içeren bir zip dosyası. Hiçbir yere bir şey gönderilmez.
support-reveal = Kimlik numaralarını tam göster
support-gathering = Toplanıyor
support-preview = İçerik
support-save-as = Farklı kaydet…
support-saved = { $path } olarak kaydedildi
record-switch = Modemle tüm haberleşmeyi kaydet
record-means = Bir sonraki modem seçiminde başlar. Kimlik numaraları ve PIN kodları çıkarılır.
record-where = Kayıt yeri: { $path }

## Settings

settings-title = Ayarlar
settings-language = Dil
settings-theme = Renkler
settings-zoom = Metin boyutu
settings-smaller = Küçült
settings-larger = Büyüt
settings-motion = Hareketi azalt
theme-system = Sistemle aynı
theme-light = Açık
theme-dark = Koyu
theme-high-contrast = Yüksek karşıtlık
theme-to-light = Açık renkleri kullan
theme-to-dark = Koyu renkleri kullan
theme-to-system = Sistemin renklerini kullan

## About, help

about-title = Modem Medic hakkında
about-version = Sürüm { $version }
about-copy = Sürümü kopyala
about-what = Huawei E1550 sınıfı 3G modemleri tanır, günceller, onarır, onlara donanım yazılımı yükler ve şebekelerini geri getirir.
about-privacy = Telemetri yok. Ağ erişimi yok: Hiçbir şey bu bilgisayardan kendiliğinden çıkmaz.
about-proven = Bu programı henüz kimse gerçek bir modemle çalıştırmadı. Kaydedilmiş verilerle ve sanal bir modemle sınandı.
about-licence = Seçiminize göre MIT lisansı veya Apache lisansı 2.0 altında özgür yazılım.
about-licences = Program ve yazı tipi lisansları
help-title = Yardım
help-connect = Modemi takın. Algılanınca sonraki adım otomatik olarak açılır. Algılanmazsa sayfa nedenini ve ne yapılacağını söyler.
help-modem = Bu sayfa modemin kendisi hakkında bildirdiklerini gösterir. Ne yapmak istediğinizi seçin.
help-choose = Modeminiz için indirdiğiniz dosyayı seçin. Dosyanın tamamı okunur ve denetlenir. Burada hiçbir şey yazılmaz.
help-review = Ne olacağını okuyun ve denetimlere bakın. Siz kabul edip düğmeye basmadan hiçbir şey yazılmaz.
help-working = Modemi takılı bırakın. Sayfa ne yapıldığını ve durdurmanın ne anlama geleceğini söyler.
help-result = Bu sayfa yalnızca doğrulananları söyler. Bir şey başarısız olduysa bunun ne anlama geldiğini ve sırada ne yapılacağını söyler.
help-network = Modemin bildirdiklerine bakın, sonra ayarı gönderin. Önceki ayar saklanır ve geri getirilebilir.
help-health = Bu sayfa modemden okunan her şeyi ve sorunlu görünenleri, ne yapılacağıyla birlikte gösterir. Raporu kopyalayın ya da metin veya yazdırılacak sayfa olarak kaydedin. Siz istemedikçe numaralar gizlidir.
help-functions = Modemin bilgisayara ne göstereceğini seçin, istendiğinde modemi çıkarıp yeniden takın. Önceki değer saklanır ve geri getirilebilir.
help-console = AT komutları yazın ve yanıtları okuyun. Yukarı ok önceki komutları geri getirir.
help-vendor = Siz kabul ettikten sonra üreticinin programını başlatır, bu sırada modemi izler, sürümünü önce ve sonra okur. Modem Medic o programı hiçbir zaman durdurmaz.
help-unlock = Kodu operatör verir. Kalan deneme hakları önce ve sonra okunur; kodun doğru olup olmadığını yalnızca bunlar gösterir.
help-sim = PIN kodunu girin ya da PIN sorgusunu kapatın veya açın. Kart PUK kodunu isterse bu kod bir telefonda girilir.
help-keys = Tuşlar
help-key-tab = Sonraki öğe
help-key-escape = Geri veya iletişim kutusunu kapat
help-key-help = Bu yardım
help-key-open = Dosya seç
help-key-log = Günlük
help-key-zoom = Metin boyutu

## Leaving

leave-title = Modemdeki iş hâlâ sürüyor
leave-at-once = Şimdi çıkarsanız iş iptal edilir. Hiçbir şey yazılmadı.
leave-half-written = Şimdi çıkarsanız modem yarım yazılmış olarak onarım modunda kalır. Daha sonra tamamlayabilirsiniz.
leave-wait = Modem henüz hazır değil. Lütfen bitmesini bekleyin.
leave-program = Üreticinin programı hâlâ çalışıyor. Şimdi çıkarsanız o çalışmayı sürdürür, ama modem artık izlenmez. O program bitene kadar modemi takılı bırakın.
leave-stay = Kal
leave-anyway = Yine de çık
closing-title = Kapatılıyor
closing-text = İş, güvenli olur olmaz biter. Sonra bu pencere kapanır.
broken-at-work = Bu pencerede bir hata oluştu. Modemdeki iş hâlâ sürüyor: Takılı bırakın ve bekleyin.
broken-idle = Bu pencerede bir hata oluştu. Modeme bir şey olmadı.
broken-again = Pencereyi yeniden yükle

vendor-offer = Gözetim altında çalıştır
vendor-title = Üreticinin programını çalıştır
vendor-lead = Bu program o dosyadaki donanım yazılımını okuyamıyor. Üreticinin kendi programını başlatıp bu sırada modemi izleyebilir.
vendor-honest = Üreticinin programının ne yaptığı bizim denetimimizde değil. Yalnızca önceki ve sonraki sürüm doğrulanır.
vendor-file = Program adı
vendor-hashing = Sağlama toplamı hesaplanıyor
vendor-close = Önce arayüz programını ve modemi kullanan diğer tüm programları kapatın
vendor-stay = Üreticinin programı bittiğini söyleyene kadar modemi çıkarmayın
vendor-agree = Kabul ediyorum: Bu dosyanın nereden geldiğini biliyorum ve onu başlatmak istiyorum
vendor-start = Başlat: { $file }
vendor-running = Üreticinin programı çalışıyor
vendor-finished = Program işini bitirdi
vendor-finished-means = Üreticinin programı bittiğini söyleyince düğmeye basın. Düğme onu durdurmaz.
vendor-reading = Modem bilgileri yeniden okunuyor
vendor-elsewhere = Bir Windows bilgisayarında veya Windows sanal makinesinde çalıştırın. Modemin USB aygıtını yükleme modunda da sanal makineye aktarın. Wine modeme erişemez.
vendor-seen-started = Program başlatıldı
vendor-seen-start-yourself = Program yönetici hakları istiyor. Onu kendiniz başlatın; modem yine de izlenir
vendor-seen-modem = Modem takılı
vendor-seen-download = Modem yükleme modunda
vendor-seen-away = Bilgisayar şu anda modemi görmüyor
vendor-seen-ended = Program sona erdi
vendor-changed = Sürüm değişti
vendor-unchanged = Sürüm öncekiyle aynı
vendor-before = Önceki donanım yazılımı
vendor-after = Şimdiki donanım yazılımı
vendor-dashboard-before = Önceki arayüz programı
vendor-dashboard-after = Şimdiki arayüz programı
