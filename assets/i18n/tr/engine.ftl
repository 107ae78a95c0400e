# Texts for what the engine knows: states, stages, prompts, settings, reasons. Turkish.
#
# Glossary
#   modem            modem
#   firmware         donanım yazılımı; to flash: yüklemek; to install a rule: eklemek, a program: kurmak
#   dashboard        arayüz programı
#   download mode    yükleme modu
#   repair mode      onarım modu; Repair: Onar
#   part             parça
#   setting          ayar
#   attempt          deneme hakkı
#   manufacturer     üretici
#   operator         operatör; network: şebeke; roaming: dolaşım
#   USB port         USB girişi; plug in: takmak; unplug: çıkarmak; serial port: port
#   journal, log     iş kaydı, günlük
#   Undo             Geri al

## What a failed job leaves behind

state-untouched = Modeme hiçbir şey yazılmadı.
state-in-repair-mode-empty = Modeme hiçbir şey yazılmadı, ama modem onarım modunda. Modemi çıkarıp yeniden takın; onarım modunda kalırsa onarımı başlatın.
state-maybe-in-repair-mode = Modeme hiçbir şey yazılmadı, ama modem onarım modunda olabilir. Modemi çıkarıp yeniden takın; onarım modunda kalırsa onarımı başlatın.
state-found-in-repair-mode = Modem zaten onarım modundaydı. Şimdi ona hiçbir şey yazılmadı; daha önce ne yazıldığı bilinmiyor.
state-repairable = Yazma başlamıştı. Modem onarım modunda ve güvenle yeniden deneyebilirsiniz.
state-repairable-away = Yazma başlamıştı ve modem o zamandan beri yanıt vermedi. Yeniden takıldığında onarım modunda açılır ve güvenle yeniden deneyebilirsiniz.
state-not-known = Tüm parçalar kabul edildi, ama modem yeniden başlatıldığından beri yanıt vermedi. Çalışıp çalışmadığı bilinmiyor.
state-running = Modeme yazıldı ve modem { $version } sürümüyle normal çalışıyor. Onarım modunda değil.
state-running-unread = Modeme yazıldı ve modem normal çalışıyor. Onarım modunda değil; sürümü okunamadı.
state-another = Bir modem normal çalışıyor, ama yazma yapılan modemden farklı bir kimlik bildiriyor.
state-cdrom = Modeme yazıldı ve modem şimdi CD sürücüsü olarak görünüyor. Sürümü okunmadı.
state-ran-and-left = Modeme yazıldı ve modem sonra normal çalıştı. O zamandan beri yanıt vermedi.
state-setting-sent = Yalnızca bir ayar gönderildi. Modemin onu saklayıp saklamadığı bilinmiyor; önceki değeri iş kaydında duruyor.
state-setting-changed = Yalnızca bir ayar değiştirildi. Önceki değeri iş kaydında duruyor.
state-code-sent = Bir kod gönderildi ve o zamandan beri modem bilgileri okunmadı. Bir deneme hakkı harcanmış olabilir. Başka bir şey gönderilmedi.
state-attempt-used = Bir deneme hakkı harcandı. Başka bir şey değişmedi.
state-code-accepted = Kod kabul edildi. Başka bir şey değişmedi.
state-other-program = Üreticinin programı modeme yazmış olabilir. Modem Medic hiçbir şey yazmadı ve o programın ne yaptığını bilemez.

## Cautions while a job goes on

caution-not-alone = ModemManager bu modem için engellenmedi. Okuma sürer, ama yazma reddedilir.
caution-may-sleep = Bu bilgisayarın uykuya geçmesi engellenemiyor. Kapağını açık tutun ve uykuya geçirmeyin.
caution-imei-lost = Bu modem IMEI numarasını kaybetmiş. Başka modemlerden ayırt edilemediği için geri alma ve sürdürme bu modemde çalışmaz, şebekeler de onu reddedebilir.
caution-roaming-kept = Bu modem başka operatörlerin şebekelerini kullanabilir (dolaşım) ve bu böyle kalacak. Kılavuzdaki komut dolaşımı kapatırdı.
caution-roaming-off = Bu ayar dolaşımı kapatır. Başka bir operatörün şebekesinde modemin bağlantısı kesilir.

## Stages

stage-wait-for-system-switch-active = Bilgisayarın modemin modunu değiştirmesi bekleniyor

stage-switch-mode-active = Modem, CD-ROM modundan modem moduna geçiriliyor

stage-read-file-active = Dosya denetleniyor

stage-identify-active = Modem bilgileri okunuyor

stage-check-fit-active = Dosya modemle karşılaştırılıyor

stage-back-up-active = Ayarlar yedekleniyor

stage-enter-download-mode-active = Modem yükleme moduna geçiriliyor

stage-wait-for-download-mode-active = Modemin yükleme modunda görünmesi bekleniyor

stage-check-loader-active = Modem yükleme modunda denetleniyor

stage-write-active = Yazılıyor
stage-run-program-active = Üreticinin programı çalışıyor

stage-restart-active = Modem yeniden başlatılıyor

stage-wait-for-return-active = Modemin dönmesi bekleniyor
stage-wait-for-replug-active = Modemin yeniden takılması bekleniyor

stage-read-back-active = Sürüm yeniden okunuyor

stage-diagnose-active = SIM kart ve şebeke denetleniyor

stage-change-setting-active = Ayar değiştiriliyor

stage-watch-network-active = Şebeke bekleniyor

stage-send-code-active = Kod gönderiliyor

stage-read-attempts-active = Deneme hakları yeniden okunuyor

## What the person should do now

prompt-plug-in-again = Modemi çıkarın, on saniye bekleyin ve aynı USB girişine yeniden takın. İşlem otomatik olarak sürer.
prompt-unplug = Modemi şimdi çıkarın.
prompt-restart-computer = Bilgisayarı yeniden başlatın, sonra geri gelin: Bu sayfa sizi bekliyor olacak.
prompt-wait-for-modem-manager = ModemManager modemi hâlâ denetliyor. Modemi takılı bırakın. İşlem bir iki dakika içinde otomatik olarak sürer.

## What a command typed into the console could do, and why some are blocked

danger-identity = Bu komut modemin kimliğini (IMEI) veya kalibrasyonunu yazardı. Modemi kullanılmaz hâle getirebileceği ve birçok ülkede yasa dışı olduğu için engellendi.
danger-unlock-code = Bu komut operatör kilidinin bir deneme hakkını harcar veya bir kilidi değiştirirdi. Hak kalmayınca modem kalıcı olarak kilitlendiği için engellendi.
danger-composition = Bu komut modemin bilgisayara gösterdiği portları değiştirirdi. Modeme erişilemez hâle gelebileceği için engellendi.
danger-download-mode = Bu komut modemi normal çalışmadan çıkarırdı. Modemi yalnızca yükleme ve onarım adımları geri getirebildiği için engellendi.
danger-restore = Bu komut modemdeki verilerin üzerine bir yedek yazardı. Kaybolan geri getirilemediği için engellendi.
danger-sim-write = Bu komut SIM karta yazabilir veya kartın deneme haklarını harcayabilirdi. Kart kullanılmaz hâle gelebileceği için engellendi.
danger-unclear = Bu, tek ve açık bir AT komutu değil. Modemin ne yapacağı bilinemediği için engellendi.
danger-unknown = Bu komutun geri alınıp alınamayacağı bilinmiyor. Modemi kalıcı olarak değiştirebileceği için engellendi.
danger-pin-attempt = Bu komut SIM kartın bir kodunu dener. Yanlış kod bir deneme hakkı harcar, hak kalmayınca kart kilitlenir.
danger-restart = Bu komut modemi yeniden başlatır veya kapatır. Portları kaybolur.
danger-call = Bu komut bir numara arar veya bir şey gönderir, bu da ücretli olabilir.
danger-setting = Bu komut modemin veya SIM kartın sakladığı bilgileri değiştirebilir.

## Whether the modem is on a network, and if not, why
## $services is one of the domain texts.

verdict-home = Modem, SIM kartın kendi şebekesine bağlı: { $services }.
verdict-roaming = Modem başka bir operatörün şebekesine bağlı (dolaşım): { $services }.
verdict-registered = Modem bir şebekeye bağlı: { $services }.
verdict-radio-off = Modemin radyo birimi kapalı.
verdict-sim-starting = SIM kart başlatılıyor.
verdict-no-sim = Modemde SIM kart yok.
verdict-pin-needed = SIM kart PIN veya PUK kodunu bekliyor.
verdict-sim-unusable = Modem bu SIM kartı kullanamıyor.
verdict-denied = Şebeke bu SIM kartı reddediyor.
verdict-searching = Modem şebeke arıyor.
verdict-limited = Şebeke yalnızca acil çağrılara izin veriyor.
verdict-no-service = Modem şebeke bulamıyor.
verdict-unknown = Modem bir şebekeye bağlı olup olmadığını bildirmedi.

domain-none = hizmet yok
domain-calls = yalnızca arama
domain-data = yalnızca veri
domain-both = arama ve veri
domain-searching = arıyor
domain-unknown = bilinmeyen hizmetler

technology-none = şebeke yok
technology-unknown = bilinmeyen şebeke

## SIM card and operator lock

pin-ready = SIM kart hazır
pin-pin = SIM kart PIN kodunu istiyor
pin-puk = SIM kart PUK kodunu istiyor
pin-second-pin = SIM kart PIN2 kodunu istiyor
pin-network-lock = Modem başka bir operatöre kilitli
pin-absent = SIM kart yok
pin-failed = SIM kart çalışmıyor
pin-busy = SIM kart başlatılıyor
pin-other = SIM kart başka bir şey bekliyor

lock-locked = { $tries ->
    [0] Bir operatöre kilitli, kod için deneme hakkı kalmadı
   *[other] Bir operatöre kilitli, kod için { $tries } deneme hakkı kaldı
}
lock-locked-uncounted = Bir operatöre kilitli, kalan deneme hakkı bildirilmedi
lock-open = Bu SIM kart için kilitli değil
lock-for-good = Kalıcı olarak kilitli: Artık kod kabul edilmiyor
lock-unknown = { $tries ->
    [0] Kilit durumu { $state }, deneme hakkı kalmadı
   *[other] Kilit durumu { $state }, { $tries } deneme hakkı kaldı
}
lock-unknown-uncounted = Kilit durumu { $state }

## Families of modems

family-named = { $model } ailesi
family-other-qualcomm = başka bir aileden Qualcomm modem
family-hisilicon = HiSilicon modem
family-unknown = bilinmeyen aile

## The network setting in words. The parts are joined by commas, so they begin in lower case.

syscfg-mode-automatic = otomatik
syscfg-mode-2g-only = yalnızca 2G
syscfg-mode-3g-only = yalnızca 3G
syscfg-mode-as-it-is = mod değişmez
syscfg-mode-unknown = mod { $number }
syscfg-order-any = herhangi bir sıra
syscfg-order-2g-first = önce 2G
syscfg-order-3g-first = önce 3G
syscfg-order-as-it-is = sıra değişmez
syscfg-order-unknown = sıra { $number }
syscfg-bands-all = tüm bantlar
syscfg-bands-as-they-are = bantlar değişmez
syscfg-bands-none = bant yok
syscfg-bands-unknown = bilinmeyen bantlar { $mask }
syscfg-roaming-off = dolaşım kapalı
syscfg-roaming-on = dolaşım açık
syscfg-roaming-as-it-is = dolaşım değişmez
syscfg-roaming-national = dolaşım yalnızca ülke içinde
syscfg-roaming-abroad = dolaşım yalnızca yurt dışında
syscfg-roaming-unknown = dolaşım { $number }
syscfg-services-calls = yalnızca arama
syscfg-services-data = yalnızca veri
syscfg-services-both = arama ve veri
syscfg-services-any = herhangi bir hizmet
syscfg-services-as-they-are = hizmetler değişmez
syscfg-services-unknown = hizmetler { $number }

## Bands whose name is more than letters and numbers

band-gsm-900-extended = GSM 900 (genişletilmiş)
band-gsm-450 = GSM 450 (HiSilicon modemlerde 3G 2600)
band-3g-1700-japan = 3G 1700 (Japonya)
band-3g-850-japan = 3G 850 (Japonya)

## Health report: its lines, and what looks wrong with what to do

fact-found = Bulunan modem
fact-serial = Seri numarası
fact-chipset = Yonga seti
fact-nand = Flash bellek
fact-attempts = Kalan kilit açma deneme hakkı
fact-pin-attempts = Kalan PIN deneme hakkı
fact-bands = İzin verilen bantlar
fact-voice = Sesli aramalar
fact-cdrom = CD-ROM sürücüsü
fact-card-reader = Kart okuyucu
fact-firmware-line = Hakkında bilinenler
value-on = açık
value-off = kapalı
value-hidden = gizli
value-pin-attempts = PIN için { $pin }, PUK için { $puk }
value-line-known = { $line } donanım yazılımı bu ailenin kullandığı bir seriden
value-line-unknown = { $line } donanım yazılımı bu aile için bilinmeyen bir seriden
value-line-unlisted = Bu ailenin donanım yazılımı serileri hakkında bir şey bilinmiyor
report-title = Durum raporu
report-made = { $time } tarihinde Modem Medic { $version } ile hazırlandı
report-identity = Modemin bilgileri
report-network = SIM kart ve şebeke
report-functions = İşlevler
report-findings = Sorunlu görünenler
report-nothing-wrong = Modemin bildirdiklerinde sorunlu görünen bir şey yok.
report-masked = Modemi, kartını veya sizi tanıtabilecek numaralar ve adlar gizlendi.
report-shown = Numaralar tam gösteriliyor. Bu raporu yayımlamayın.
finding-imei-lost = IMEI kaybolmuş
finding-imei-lost-do = Şebekeler modemi reddedebilir. Bu program IMEI yazmaz. Bir servis, modemin üzerinde yazanı geri yükleyebilir.
finding-imei-check-digit = IMEI’nin son hanesi diğerlerine uymuyor
finding-imei-check-digit-do = Modemin üzerinde yazan numarayla karşılaştırın. Değiştirilmiş olabilir.
finding-no-sim = SIM kart yok
finding-no-sim-do = Modemi çıkarın, SIM kartı yerleştirin ve modemi yeniden takın.
finding-sim-failed = SIM kart çalışmıyor
finding-sim-failed-do = Kartı bir telefonda deneyin. Orada çalışıyorsa temas noktalarını temizleyip yeniden yerleştirin.
finding-pin-asked = SIM kart PIN kodunu istiyor
finding-pin-asked-do = PIN kodunu girin veya sorgusunu kapatın. Kalan deneme hakkı: { $attempts }.
finding-puk-asked = SIM kart PUK kodunu istiyor
finding-puk-asked-do = PIN kodu çok kez yanlış girildi. PUK kodu kart taşıyıcısında yazar veya operatör bildirir. Bir telefonda girin. Kalan deneme hakkı: { $attempts }.
finding-operator-lock = Modem bir operatöre kilitli
finding-operator-lock-do = O operatörün SIM kartını kullanın veya operatörden kilit açma kodunu isteyin. Kalan deneme hakkı: { $attempts }.
finding-locked-for-good = Modem bir operatöre kilitli ve artık kod kabul etmiyor
finding-locked-for-good-do = Yalnızca o operatörün SIM kartı çalışır. Donanım yazılımı yüklemek deneme haklarını geri getirmez.
finding-radio-off = Radyo birimi kapalı
finding-radio-off-do = Bunu bir bağlantı programı yapmış olabilir. Modemi çıkarıp yeniden takın.
finding-denied = Şebeke SIM kartı reddediyor
finding-denied-do = Operatöre kartın etkin olup olmadığını ve sözleşmesinin bu modeme izin verip vermediğini sorun.
finding-no-network = Modem hiçbir şebekeye bağlı değil
finding-no-network-do = “Şebekeyi yeniden etkinleştir” sayfasına gidin. İşe yaramazsa çekim olan bir yere gidin; operatör bu tür şebekeyi kapatmış olabilir.
finding-data-only = Modem şebekeye yalnızca veri için bağlı
finding-data-only-do = Kısa mesajlar ve aramalar ulaşmayabilir. Gerekiyorsa “Şebekeyi yeniden etkinleştir” sayfasında arama ve veriye izin verin.
finding-only-2g = Ayar yalnızca 2G şebekelerine izin veriyor
finding-only-2g-do = Bu yavaştır ve birçok 2G şebekesi artık yok. “Şebekeyi yeniden etkinleştir” sayfasında “otomatik” seçeneğini seçin.
finding-only-3g = Ayar yalnızca 3G şebekelerine izin veriyor
finding-only-3g-do = 3G’nin kapatıldığı yerde modem hiçbir şey bulamaz. Bunu siz istemediyseniz “Şebekeyi yeniden etkinleştir” sayfasında “otomatik” seçeneğini seçin.
finding-bands-limited = Ayar bazı bantları dışarıda bırakıyor
finding-bands-limited-do = Şebeke bunlardan birinde olabilir. “Şebekeyi yeniden etkinleştir” tüm bantlara izin verir.
finding-roaming-off = Ayar başka operatörlerin şebekelerine izin vermiyor
finding-roaming-off-do = Modem bu durumda yurt dışında ve bir ortağın şebekesini kullanan SIM kartlarla hiçbir şey bulamaz. Durumunuz buysa “Şebekeyi yeniden etkinleştir” sayfasında dolaşıma izin verin.
finding-weak-signal = Sinyal zayıf
finding-weak-signal-do = Modemi pencere kenarına alın veya bir uzatma kablosuyla daha yükseğe yerleştirin.
finding-attempts-unknown = bildirilmedi

## Whether a file fits the modem, and why

fit-fits = Bu dosya modeminize uygun
fit-does-not-fit = Bu dosya modeminize uygun değil
fit-cannot-tell = Bu program dosyanın modeminize uygun olup olmadığını belirleyemiyor

reason-platform-matches = Dosya { $platform } platformunu belirtiyor, bu modemin platformu da bu.
reason-platform-of-another = Dosya { $platform } platformunu belirtiyor, bu ise başka bir modemin platformu.
reason-platform-unknown = Dosya { $platform } platformunu belirtiyor, bu platform bilinmiyor.
reason-platform-missing = Dosya bir platform belirtmiyor.
reason-platform-required = Dosya bir platform belirtmiyor; oysa bu tür modemlere ait her dosya belirtir.
reason-part-of-another-product = { $part } parçası bir modeme değil, bir telefona veya başka bir cihaza ait.
reason-chip-of-another = Dosyanın parçaları başka yongalı modemler için.
reason-parts-unknown = Dosyada bu tür bir modemin kabul ettiği hiçbir parça yok.
reason-web-interface = { $part } parçası, bu modemde bulunmayan bir web arayüzü.
reason-boot-loader-alone = Dosyada yalnızca önyükleyiciler var, başlatacakları bir donanım yazılımı yok.
reason-platforms-mixed = Dosyada { $one } ve { $other } platformları karışık.
reason-hardware-matches = Dosya { $hardware } donanımını belirtiyor, bu modemin donanımı da bu.
reason-hardware-of-another = Dosya { $hardware } donanımını belirtiyor, bu ise başka bir modemin donanımı.
reason-name-matches = Dosyanın adı { $name }, bu da bu modele işaret ediyor.
reason-parts-match = Dosyanın parçaları böyle bir modemin kabul ettiği türden.
reason-line-matches = { $version } donanım yazılımı bu ailenin kullandığı bir seriden.
reason-line-of-another = { $version } donanım yazılımı başka modemlere ait bir seriden.
reason-line-unknown = { $version } donanım yazılımı bu aile için bilinmeyen bir seriden.
reason-version-missing = Dosya bir donanım yazılımı sürümü belirtmiyor.
reason-name-of-another = Dosyanın adı { $name }, bu da başka bir modele işaret ediyor.
reason-unit-data = { $part } parçası tek bir modeme ait veriler içeriyor.
reason-product-matches = Yükleme modunda modem kendini { $product } olarak bildiriyor.
reason-product-of-another = Yükleme modunda modem kendini { $product } olarak bildiriyor, beklenen { $expected } idi.
reason-family-unsupported = Bu modeme bu programla donanım yazılımı yüklenemez: { $family }.

## The file

kind-firmware = Donanım yazılımı
kind-dashboard = Arayüz programı
kind-both = Donanım yazılımı ve arayüz programı

source-raw = Dosyanın kendisi
source-program = Bir Windows programında
source-embedded = Başka türden bir dosyada
source-archive = Bir arşivde, { $member } adıyla
source-image-folder = Görüntü dosyaları klasörü
source-manifest = Bildirim dosyası olan bir görüntü dosyaları klasörü

warning-unusual-packing = { $part } parçası alışılmadık biçimde sıkıştırılmış görünüyor ve olduğu gibi gönderilirdi.
warning-chance-packing = { $part } parçası sıkıştırılmış bir görüntü gibi başlıyor, ama değil ve olduğu gibi gönderilirdi.
warning-gzip-data = { $part } parçası gzip ile sıkıştırılmış ve olduğu gibi gönderilirdi.
warning-content-unexpected = { $part } parçası kodunun anlamından başka bir şey içeriyor.
warning-firmware-unrecognised = Hiçbir parça asıl donanım yazılımı (AMSS) olarak tanınmadı.
warning-signature-missing = Paket imzalı olduğunu belirtiyor, ama içinde imza bulunamadı.
warning-signature-unannounced = Paket imzalı, ama başlığı bunu belirtmiyor.
warning-signature-unreadable = { $part } parçasının sonundaki imza okunamıyor.
warning-firmware-missing = Paket donanım yazılımı içerdiğini belirtiyor, ama içermiyor.
warning-dashboard-missing = Paket arayüz programı içerdiğini belirtiyor, ama içermiyor.
warning-web-interface-missing = Paket web arayüzü içerdiğini belirtiyor, ama içermiyor.
warning-disc-unreadable = Arayüz programının diski bir ISO 9660 görüntüsü değil.
warning-dashboard-incomplete = Arayüz programı eksik: { $part } parçası yok.
warning-platforms-differ = Paketin parçaları farklı platformlar için.
warning-padding-not-empty = Paketin parçaları arasındaki dolgu boş değil.

## Sizes. $number is already written with the decimal sign of the language.

size-bytes = { $bytes ->
   *[other] { $bytes } bayt
}
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = Portu kullanan program: { $programs }.
holder-other-user = Portu bu bilgisayarın başka bir kullanıcısına ait bir program kullanıyor.
holder-other-user-likely = Portu bu bilgisayarın başka bir kullanıcısına ait bir program kullanıyor, büyük olasılıkla { $programs }.
holder-likely = Genellikle { $programs } veya operatörün programı ve hizmetidir.
holder-unknown = Hangisi olduğu belirlenemiyor.

## The parts of a firmware package

part-partition-table = Bölüm tablosu
part-boot-loader = Önyükleyici ({ $stage })
part-image-header = Sonraki parçanın başlığı
part-amss = Donanım yazılımı (AMSS)
part-efs2 = Ayarlar alanı (EFS2)
part-dashboard-version = Arayüz programı sürümü
part-dashboard = Arayüz programı
part-web-interface = Web arayüzü
part-unit-data = Tek bir modemin verileri ({ $name })
part-unknown = Bilinmeyen parça { $code }

## What writing a package may cost

loss-boot-loaders = Önyükleyiciler de yazılır: Tam o sırada modemin gücü kesilirse modem onarım modunda bile geri gelmeyebilir.
loss-settings = Ayarlar alanı (EFS2) da yazılır: Ayarlar sıfırlanabilir, bu yüzden önce kimlik ve ayarlar yedeklenir.
loss-dashboard = Modemin kendi CD’sindeki arayüz programı değiştirilir.

## How a package was found

way-resource = { $name } kaynağı
way-self-extractor = kendi kendine açılan arşiv
way-search = bayt bayt arama, konum { $offset }
