# What can go wrong: what happened, and what to do now.
# Titles are short sentences without a full stop. Actions are one or two sentences.

## Finding the modem and its port

problem-no-device-title = Modem bulunamadı
problem-no-device-action = Modemi takın, on saniye bekleyin ve yeniden deneyin. Portu kendiniz seçtiyseniz PC UI adlı portu seçin.

problem-several-modems-title = Birden fazla modem takılı
problem-several-modems-action = Yalnızca üzerinde çalışmak istediğinizi takılı bırakın veya onu ilk sayfada seçin.

problem-no-driver-title = Modem takılı, ama bilgisayarda onun için port yok
problem-no-driver-action = On saniye bekleyin. Bir şey değişmezse aygıt sürücüsünü sudo modprobe option ile yükleyin (Linux) veya modemin kendi CD’sinden kurun (Windows), sonra modemi çıkarıp yeniden takın.

problem-cdrom-mode-title = Modem hâlâ CD sürücüsü olarak görünüyor
problem-cdrom-mode-action = On saniye bekleyin. Bir şey değişmezse Linux’ta bu programın onu modem moduna geçirmesine izin verin; Windows’ta modemin CD’sindeki kurulum programını çalıştırın. Sonra modemi çıkarıp yeniden takın.

problem-network-card-title = Bu modem ağ kartı olarak çalışıyor
problem-network-card-action = Bozuk bir şey yok: Komutlar için portu olmadığından bu program onunla çalışamaz. HiLink modemlerin ayarları web tarayıcısında kendi sayfalarındadır, genellikle http://192.168.8.1 veya http://192.168.1.1. Bazı eski modeller http://192.168.1.1/html/switchProjectMode.html üzerinden portlarla yeniden başlar; yeniler için operatörden veya servisten başka bir donanım yazılımı gerekir.

problem-boot-rom-title = Modemin yalnızca önyükleme ROM’u çalışıyor
problem-boot-rom-action = Bu program ona hiçbir şey göndermez. Modemi çıkarın, on saniye bekleyin ve yeniden takın. Böyle kalırsa donanım yazılımı başlamıyor demektir ve bir servis onu tam bu modele ait acil yükleyiciyle kurtarabilir.

problem-no-permission-title = Bu portu kullanma izniniz yok
problem-no-permission-action = Bu programın erişim kuralını ekleyin veya kendinizi portun grubuna (genellikle dialout) ekleyip oturumu yeniden açın. Bu programı root olarak çalıştırmayın.

problem-no-device-permission-title = Bu USB aygıtını kullanma izniniz yok
problem-no-device-permission-action = Bu programın erişim kuralını ekleyin. dialout gibi bir grupta olmak burada yetmez. Bu programı root olarak çalıştırmayın.

problem-held-by-driver-title = Modemin bu bölümünü bilgisayarın aygıt sürücüsü kullanıyor
problem-held-by-driver-action = Ayrıntılarda adı geçen seri portu (örneğin /dev/ttyUSB2) seçin veya hiç port seçmeyin; modem otomatik olarak bulunur.

problem-busy-title = Modemi başka bir program kullanıyor
problem-busy-action = Mobile Partner, operatörünüzün bağlantı programı veya terminal programını kapatın ya da ModemManager’ı durdurun, sonra yeniden deneyin.

problem-modem-manager-title = ModemManager modemi kullanıyor veya her an kullanabilir
problem-modem-manager-action = ModemManager’ı bu programın erişim kurallarıyla engelleyin, modemi çıkarıp yeniden takın. Sonra yeniden deneyin.

problem-modem-manager-rules-title = Bu bilgisayar ModemManager’ın modem için engellenmesine izin vermiyor
problem-modem-manager-rules-action = Bu programın erişim kurallarını ekleyin ve yeniden deneyin. Modem takılı kalabilir; onarım modundaysa önce çıkarıp yeniden takın.

problem-modem-manager-replug-title = ModemManager modemi erişim kuralları eklenmeden önce almıştı
problem-modem-manager-replug-action = Modemi çıkarıp yeniden takın. Sonra yeniden deneyin.

problem-port-unusable-title = Bu, kullanılabilir bir seri port değil
problem-port-unusable-action = Portun adını denetleyin ve başka bir port seçin.

problem-port-failed-title = Bilgisayar portta bir hata bildirdi
problem-port-failed-action = Modemi çoklayıcı olmadan başka bir USB girişine takın ve yeniden deneyin.

problem-unplugged-title = Modem çıkarıldı veya bağlantısı kesildi
problem-unplugged-action = Modemi doğrudan bilgisayara, sıkıca yeniden takın, sonra yeniden deneyin.

problem-not-a-modem-title = Bu portta modem gibi yanıt veren bir şey yok
problem-not-a-modem-action = PC UI adlı portu seçin veya modemi çıkarın, yeniden takın ve on saniye bekleyin.

problem-diagnostics-port-title = Bu, AT komutu kabul etmeyen bir tanılama portu
problem-diagnostics-port-action = PC UI adlı portu seçin. O port buysa modemi çıkarın, on saniye bekleyin ve yeniden takın.

## Talking to it

problem-no-answer-title = Modem yanıt vermedi
problem-no-answer-action = Modemi çıkarıp yeniden takın ve bir kez daha deneyin. Hâlâ yanıt vermezse başka bir USB girişi deneyin.

problem-bad-answer-title = Modemin yanıtı anlaşılamadı
problem-bad-answer-action = Modemi kullanabilecek diğer programları kapatın, modemi çıkarıp yeniden takın ve bir kez daha deneyin.

problem-command-refused-title = Modem bir komutu reddetti
problem-command-refused-action = Ayrıntılarda komut ve modemin tam yanıtı yer alıyor.

problem-pin-required-title = SIM kart PIN kodunu istiyor
problem-pin-required-action = PIN kodunu “SIM kartın PIN kodu” sayfasında veya bir telefonda girin, sonra yeniden deneyin.

problem-no-sim-title = Modemde SIM kart yok
problem-no-sim-action = Modemi çıkarın, SIM kartı yerleştirin, modemi yeniden takın ve bir kez daha deneyin.

problem-no-network-title = Modem şebeke bulamadı
problem-no-network-action = Çekim olan bir yere gidin ve yeniden denetleyin. Aynı operatörü kullanan başka telefonlar burada çalışıyorsa, operatörün şebekesi artık bu tür modemleri desteklemiyor olabilir.

problem-network-denied-title = Şebeke bu SIM kartı reddediyor
problem-network-denied-action = Operatöre kartın etkin olup olmadığını ve modemin başka bir operatöre kilitli olup olmadığını sorun.

problem-operator-lock-title = Modem bir operatöre kilitli
problem-operator-lock-action = O operatörün SIM kartını kullanın veya operatörden kilit açma kodunu isteyin.

problem-radio-off-title = Modemin radyo birimi kapalı
problem-radio-off-action = Bunu bir bağlantı programı yapmış olabilir. Modemi çıkarıp yeniden takın ve bir kez daha deneyin.

problem-setting-not-kept-title = Modem yeni ayarı saklamadı
problem-setting-not-kept-action = Modemi çıkarıp yeniden takın ve bir kez daha deneyin. Önceki ayar iş kaydında duruyor.

problem-identity-lost-title = Bu program hangi modem olduğunu belirleyemiyor
problem-identity-lost-action = IMEI numarası kaybolduğundan önceki bir ayar başka bir modeme ait olabilir. Onun yerine istediğiniz ayarı seçin.

problem-nothing-to-undo-title = Bu modemin geri dönülebilecek önceki bir ayarı yok
problem-nothing-to-undo-action = Geri alma, bu bilgisayarda bu programla yapılan bir değişiklikten sonra çalışır.

problem-not-a-backup-title = Bu, bu programın yaptığı bir yedek değil
problem-not-a-backup-action = Bu programın yaptığı bir yedeği seçin.

problem-backup-of-another-title = Bu yedek bu modemin değil
problem-backup-of-another-action = Hiçbir şey gönderilmedi. Bu modemin bir yedeğini seçin veya bunun kullanılabileceğini onaylayın.

problem-cdrom-not-safe-title = Bu modemin CD-ROM’u güvenle değiştirilemez
problem-cdrom-not-safe-action = Böyle bir değişiklikten yalnızca E1550 ailesindeki modemlerin geri döndüğü biliniyor. Diğer modemlerde yanlış bir değer tüm portları yok edebilir, bu yüzden hiçbir şey gönderilmedi.

problem-no-code-needed-title = Bu SIM kartla kilit açma kodu gerekmiyor
problem-no-code-needed-action = Hiçbir şey gönderilmedi. Kilitli bir modem kilidini yalnızca başka bir operatörün SIM kartıyla gösterir. Emin olmak için modemi çıkarın, böyle bir kart yerleştirin, modemi yeniden takın ve bir daha bakın.

problem-locked-for-good-title = Modem artık kilit açma kodu kabul etmiyor
problem-locked-for-good-action = Hiçbir şey gönderilmedi. Modem kendi operatörünün SIM kartlarıyla çalışmayı sürdürür. Kimse kod denemediyse sayacı operatörün donanım yazılımı böyle ayarlamıştır ve o zaman hiçbir kod işe yaramaz. Donanım yazılımı yüklemek deneme haklarını geri getirmez.

problem-last-unlock-attempt-title = Kilit açma kodu için yalnızca bir deneme hakkı kaldı
problem-last-unlock-attempt-action = Hiçbir şey gönderilmedi. Yanlış bir kod modemi kalıcı olarak kilitler, bu yüzden bu program son hakkı asla kullanmaz. Operatörden modemin kilidini açmasını isteyin.

problem-lock-unknown-title = Modem operatör kilidini açıkça bildirmiyor
problem-lock-unknown-action = Böyle olduğu sürece kod gönderilmez. Modemi çıkarın, on saniye bekleyin, yeniden takın ve bilgilerini okuyun. Bazı donanım yazılımları kilidi hiç bildirmez.

problem-code-malformed-title = Bu, doğru uzunlukta bir kod değil
problem-code-malformed-action = Hiçbir şey gönderilmedi. Kilit açma kodu tam sekiz haneli, PIN kodu dört ile sekiz hanelidir.

problem-codes-differ-title = İki kod aynı değil
problem-codes-differ-action = Hiçbir şey gönderilmedi. Kodu iki kez yeniden yazın.

problem-attempts-not-confirmed-title = Kalan deneme hakkı sayısı onaylanmadı
problem-attempts-not-confirmed-action = Hiçbir şey gönderilmedi. Modem bilgilerini yeniden okuyun ve modemin bildirdiği deneme hakkı sayısını yazın.

problem-another-modem-title = Gösterilenden başka bir modem yanıt veriyor
problem-another-modem-action = Hiçbir şey gönderilmedi. Modem bilgilerini yeniden okuyun. Her kilit açma kodu tek bir modeme, IMEI numarası o koda ait olana özgüdür.

problem-code-wrong-title = Kilit açma kodu yanlıştı
problem-code-wrong-action = Başka bir kod tahmin etmeyin. Kodu operatöre sorun ve bu modemin IMEI’si için verildiğini denetleyin.

problem-pin-wrong-title = PIN kodu yanlıştı
problem-pin-wrong-action = Yeniden denemeden önce PIN kodundan emin olun. Deneme hakkı kalmazsa SIM kart, kart taşıyıcısında yazan PUK kodunu ister.

problem-code-not-looked-at-title = Modem kodu denetlemedi
problem-code-not-looked-at-action = Deneme hakkı kaybedilmedi. Modemi çıkarın, on saniye bekleyin, yeniden takın ve bir kez daha deneyin.

problem-code-outcome-unknown-title = Kodun kabul edilip edilmediği bilinmiyor
problem-code-outcome-unknown-action = Yeniden göndermeyin. Modemi çıkarın, on saniye bekleyin, yeniden takın ve bilgilerini okuyun: O zaman kodun kabul edilip edilmediğini ve kaç deneme hakkı kaldığını bildirir.

problem-puk-required-title = SIM kart PUK kodunu istiyor
problem-puk-required-action = PUK kodu, SIM kartın söküldüğü taşıyıcıda yazar; operatör de bildirir. SIM kartı bir telefona takın ve PUK kodunu orada girin. On yanlış giriş SIM kartı kullanılmaz hâle getirir, bu yüzden bu program PUK kodu girmez.

problem-last-pin-attempt-title = PIN kodu için yalnızca bir deneme hakkı kaldı
problem-last-pin-attempt-action = Hiçbir şey gönderilmedi. Bu program son hakkı asla kullanmaz. SIM kartı bir telefona takın ve PIN kodunu orada girin; yanlış girişten sonra telefon PUK kodunu ister.

problem-pin-unknown-title = Modem SIM kartın durumunu açıkça bildirmiyor
problem-pin-unknown-action = Hiçbir şey gönderilmedi. Modemi çıkarın, on saniye bekleyin, yeniden takın ve bir kez daha deneyin veya SIM kartı bir telefona takıp orada yapın.

## The file

problem-file-unreadable-title = Dosya okunamıyor
problem-file-unreadable-action = Dosyanın hâlâ yerinde olduğunu ve açma izniniz bulunduğunu denetleyin.

problem-file-empty-title = Dosya boş
problem-file-empty-action = Dosyayı yeniden indirin.

problem-file-too-large-title = Dosya böyle bir modemin donanım yazılımı olamayacak kadar büyük
problem-file-too-large-action = Donanım yazılımı veya arayüz programı dosyasının kendisini seçin. 512 MiB üzerindeki dosyalar kabul edilmez.

problem-file-is-web-page-title = Dosya bir web sayfası, donanım yazılımı değil
problem-file-is-web-page-action = İndirme, dosya yerine bir sayfa kaydetmiş. Sayfanın kendi indirme düğmesiyle yeniden indirin.

problem-not-firmware-title = Dosyada donanım yazılımı bulunamadı
problem-not-firmware-action = Başka bir dosya seçin. Bazı üretici programları donanım yazılımını bu programın okuyamadığı bir biçimde gizler.

problem-program-without-firmware-title = Bu Windows programı okunabilen bir donanım yazılımı içermiyor
problem-program-without-firmware-action = Bir kurulum programı veya üreticinin kendine özgü biçimdeki güncelleyicisi olabilir. Windows’ta üreticinin anlattığı gibi çalıştırın.

problem-archive-damaged-title = Arşiv bozuk veya bilinmeyen türden
problem-archive-damaged-action = Yeniden indirin veya kendiniz açıp içindeki dosyayı seçin.

problem-archive-method-title = Bu ZIP arşivi burada açılamayan bir yöntemle paketlenmiş
problem-archive-method-action = Onu paketleyen programla veya 7-Zip ile açın ve içindeki dosyayı seçin.

problem-archive-of-images-title = Arşivde bir donanım yazılımı imajı takımı var
problem-archive-of-images-action = Arşivi bir klasöre açın ve o klasörü ya da içindeki .hmf dosyasını seçin.

problem-file-in-pieces-title = Bu, bölünmüş bir dosyanın tek bir parçası
problem-file-in-pieces-action = Bütün parçaları bir klasöre koyun, onları bölen programla, örneğin 7-Zip ile birleştirin veya açın ve dosyanın tamamını seçin.

problem-download-unfinished-title = Bu dosyanın indirilmesi bitmemiş
problem-download-unfinished-action = Tarayıcının bitirmesini bekleyin veya dosyayı yeniden indirin. Sonra biten dosyayı seçin.

problem-archive-rar-title = Bu, burada açılamayan bir RAR arşivi
problem-archive-rar-action = Başka bir programla, örneğin 7-Zip ile açın ve içindeki dosyayı seçin.

problem-archive-cabinet-title = Bu, burada açılamayan bir CAB arşivi
problem-archive-cabinet-action = Başka bir programla, örneğin 7-Zip ile açın ve içindeki dosyayı seçin.

problem-archive-installshield-title = Bu, burada açılamayan bir InstallShield kurulum programı
problem-archive-installshield-action = Windows’ta başlatın ve ilk sayfasını açık bırakın. Birçoğu dosyalarını o sırada geçici klasöre çıkarmış olur: Orada büyük bir .exe veya .bin dosyası arayın ve onu seçin.

problem-archive-of-other-kind-title = Bu, burada açılamayan türden bir arşiv, disk imajı veya yükleyici
problem-archive-of-other-kind-action = Başka bir programla, örneğin 7-Zip ile açın ve içindeki dosyayı seçin.

problem-seven-zip-unreadable-title = Bu 7-Zip arşivi okunamıyor
problem-seven-zip-unreadable-action = 7-Zip ile açın ve içindeki dosyayı seçin. Bu da olmazsa yeniden indirin.

problem-archive-too-deep-title = Arşivde iç içe çok fazla arşiv var
problem-archive-too-deep-action = Kendiniz açın ve içindeki dosyayı seçin.

problem-archive-encrypted-title = Arşiv parolayla korunuyor
problem-archive-encrypted-action = Kendiniz açın ve içindeki dosyayı seçin.

problem-archive-without-firmware-title = Arşiv donanım yazılımı içermiyor
problem-archive-without-firmware-action = Başka bir dosya seçin.

problem-folder-without-firmware-title = Klasör donanım yazılımı içermiyor
problem-folder-without-firmware-action = Başka bir klasör veya dosyanın kendisini seçin.

problem-folder-too-large-title = Klasörde taranamayacak kadar çok dosya var
problem-folder-too-large-action = Donanım yazılımı dosyasının kendisini seçin.

problem-archive-ambiguous-title = Birden fazla donanım yazılımı paketi bulundu
problem-archive-ambiguous-action = İstediğinizi seçin.

problem-file-truncated-title = Dosya yarım kalmış
problem-file-truncated-action = Dosyayı yeniden indirin ve boyutunu sayfadakiyle karşılaştırın.

problem-prefix-invalid-title = Donanım yazılımı paketinin başı bozuk
problem-prefix-invalid-action = Dosyayı yeniden indirin.

problem-header-damaged-title = Donanım yazılımı paketindeki bir başlık bozuk
problem-header-damaged-action = Dosyayı yeniden indirin.

problem-header-version-title = Donanım yazılımı paketinin biçim sürümü bilinmiyor
problem-header-version-action = Başka bir dosya seçin.

problem-header-size-title = Donanım yazılımı paketindeki bir başlığın boyutu yanlış
problem-header-size-action = Dosyayı yeniden indirin.

problem-block-size-invalid-title = Donanım yazılımı paketindeki bir başlıkta olanaksız bir blok boyutu var
problem-block-size-invalid-action = Dosyayı yeniden indirin.

problem-data-damaged-title = Dosyadaki donanım yazılımı bozuk
problem-data-damaged-action = Dosyayı yeniden indirin.

problem-object-empty-title = Donanım yazılımının bir parçası boş
problem-object-empty-action = Başka bir dosya seçin.

problem-trailing-data-title = Donanım yazılımı paketi düzgün bitmiyor; bir parça eksik olabilir
problem-trailing-data-action = Dosyayı yeniden indirin.

problem-packed-data-damaged-title = Donanım yazılımının sıkıştırılmış bir parçası açılamıyor
problem-packed-data-damaged-action = Dosyayı yeniden indirin.

problem-unpacked-too-large-title = Donanım yazılımının sıkıştırılmış bir parçası çok büyük
problem-unpacked-too-large-action = Başka bir dosya seçin.

problem-too-many-objects-title = Donanım yazılımı paketinde çok fazla parça var
problem-too-many-objects-action = Başka bir dosya seçin.

problem-duplicate-object-title = Donanım yazılımı paketinde aynı parça iki kez var
problem-duplicate-object-action = Başka bir dosya seçin.

problem-partition-table-invalid-title = Donanım yazılımı paketindeki bölüm tablosu bozuk
problem-partition-table-invalid-action = Başka bir dosya seçin.

problem-partition-table-missing-title = Donanım yazılımı paketinde bu modemin gerektirdiği bölüm tablosu yok
problem-partition-table-missing-action = Bu modem için eksiksiz bir donanım yazılımı dosyası seçin.

problem-partition-table-misplaced-title = Bölüm tablosu donanım yazılımı paketinin ilk parçası değil
problem-partition-table-misplaced-action = Bu modem için eksiksiz bir donanım yazılımı dosyası seçin.

problem-boot-loader-without-table-title = Donanım yazılımı paketinde önyükleyici var, ama bölüm tablosu yok
problem-boot-loader-without-table-action = Bu modem için eksiksiz bir donanım yazılımı dosyası seçin. Yanlış yerdeki bir önyükleyici modemi kullanılmaz hâle getirir.

problem-partition-too-small-title = Donanım yazılımının bir parçası modemdeki yerinden büyük
problem-partition-too-small-action = Başka bir dosya seçin.

problem-flash-too-small-title = Donanım yazılımı paketi böyle bir modemde olandan daha büyük bir bellek için
problem-flash-too-small-action = Başka bir dosya seçin.

problem-image-folder-invalid-title = Klasör, donanım yazılımı görüntülerinin eksiksiz bir takımı değil
problem-image-folder-invalid-action = Dosyalar 00 veya 01’den başlayarak boşluksuz numaralanmış olmalı ve her ad, parçasının kodunu içermeli.

problem-wrong-kind-of-file-title = Bu dosya, bu adımın gerektirdiği türden değil
problem-wrong-kind-of-file-action = Donanım yazılımı için “Donanım yazılımını yükle”, arayüz programı için “Arayüz programını güncelle” adımını kullanın.

problem-another-file-title = Bu, iş kesildiğinde yazılmakta olan dosya değil
problem-another-file-action = Yazılmakta olan dosyayı seçin. Başka bir dosya yazmak için onarımı veya “Donanım yazılımını yükle” adımını kullanın.

problem-wrong-model-title = Bu dosya başka bir modem için
problem-wrong-model-action = Gösterilen model için bir dosya seçin. Yanlış dosya modemi bozabilir.

problem-fit-unknown-title = Bu program dosyanın modeminize uygun olup olmadığını belirleyemiyor
problem-fit-unknown-action = Modelinizin adını içeren bir dosya seçin. Eminseniz açıkça onaylayın ve bir gerekçe yazın.

problem-journal-failed-title = İş kaydı bu bilgisayara yazılamıyor
problem-journal-failed-action = Diskte yer açın, kullanıcı klasörünüze yazılabildiğini denetleyin, sonra yeniden deneyin.

problem-journal-unreadable-title = Önceki bir işin kaydı okunamıyor
problem-journal-unreadable-action = Modemi takın: Yarım yazılmış kaldıysa onarım modunda görünür. Sonra ayrıntılarda adı geçen dosyayı iş kaydı klasörünün dışına taşıyın.

problem-output-failed-title = Dosya kaydedilemiyor
problem-output-failed-action = Başka bir yer seçin ve yeniden deneyin.

## Download mode

problem-unsupported-modem-title = Bu modeme bu programla donanım yazılımı yüklenemez
problem-unsupported-modem-action = Yalnızca E1550 ailesi ve aynı üreticinin HiSilicon modemleri desteklenir.

problem-download-mode-refused-title = Modem yükleme moduna geçmedi
problem-download-mode-refused-action = Modemi başka bir USB girişine takın ve bir kez daha deneyin.

problem-download-mode-missing-title = Modem yükleme modunda görünmedi
problem-download-mode-missing-action = Modemi çıkarıp yeniden takın ve bir kez daha deneyin.

problem-in-download-mode-title = Modem onarım modunda
problem-in-download-mode-action = Bir yükleme kesilmiş. Bu modemin donanım yazılımı dosyasıyla onarımı başlatın.

problem-download-version-title = Modemin yükleme modunun sürümü bilinmiyor
problem-download-version-action = Bu program yalnızca 2.0 sürümünü bilir ve bu modeme hiçbir şey yazmaz. Modemi çıkarın, on saniye bekleyin ve yeniden takın.

problem-not-in-download-mode-title = Modem onarım modunda değil
problem-not-in-download-mode-action = Normal çalışıyor. Onun yerine “Donanım yazılımını yükle” adımını kullanın.

problem-product-mismatch-title = Bu dosya, yükleme modundaki modem için değil
problem-product-mismatch-action = Yalnızca yükleme yapmak istediğiniz modemi takın ve onun kendi dosyasını seçin.

problem-signature-required-title = Modem yalnızca imzalı donanım yazılımı kabul ediyor
problem-signature-required-action = Üreticinin özgün, değiştirilmemiş dosyasını seçin.

problem-signature-refused-title = Modem bu dosyanın imzasını reddetti
problem-signature-refused-action = Üreticinin bu modele ait özgün, değiştirilmemiş dosyasını seçin.

problem-refused-title = Modem donanım yazılımının bir parçasını reddetti
problem-refused-action = Takılı bırakın ve onarımı başlatın. Yeniden reddederse bu model için başka bir dosya seçin.

problem-line-noise-title = Veriler modeme giderken bozuluyor
problem-line-noise-action = Modemi çoklayıcı ve uzatma kablosu olmadan başka bir USB girişine takın ve onarımı başlatın.

problem-did-not-come-back-title = Modem yeniden başlatmadan sonra dönmedi
problem-did-not-come-back-action = Çıkarın, on saniye bekleyin ve yeniden takın. Dönmezse onarımı başlatın.

problem-came-back-different-title = Dönen modem, yükleme yapılan modem değil
problem-came-back-different-action = Diğer modemleri çıkarın, yükleme yapılanı takın ve sürümünü okuyun.

problem-version-unchanged-title = Modem önceki sürümüyle döndü
problem-version-unchanged-action = Tüm parçalar kabul edildi, ama sürüm değişmedi. Donanım yazılımını yeniden yükleyin veya başka bir dosya seçin.

problem-version-unexpected-title = Modem, dosyadakinden farklı bir sürümle döndü
problem-version-unexpected-action = Modemi çıkarıp yeniden takın ve sürümü bir kez daha okuyun. Hâlâ yanlışsa donanım yazılımını yeniden yükleyin.

problem-version-unread-title = Modem döndü, ama sürümünü bildirmiyor
problem-version-unread-action = Tüm parçalar kabul edildi. Modemi çıkarıp yeniden takın ve sürümünü okuyun. Bildirmezse donanım yazılımını yeniden yükleyin.

## The program

problem-rule-not-installed-title = Erişim kuralı eklenemedi veya kaldırılamadı
problem-rule-not-installed-action = Kuralı elle ekleyin: Komutlarını bir terminalde yönetici olarak çalıştırın.

problem-program-not-here-title = Bu Windows programı bu bilgisayarda çalışamaz
problem-program-not-here-action = Bir Windows bilgisayarında veya modeme erişebilen bir Windows sanal makinesinde çalıştırın.

problem-program-changed-title = Program, onaylanan program değil
problem-program-changed-action = Dosyanın nereden geldiğini denetleyin, yeniden seçin ve sağlama toplamını karşılaştırın.

problem-program-not-started-title = Program başlatılamadı
problem-program-not-started-action = Ayrıntılarda sistemin iletisi yer alıyor.

problem-recording-damaged-title = Bu, bu programın yaptığı bir kayıt değil veya bozuk
problem-recording-damaged-action = Bu programın kaydettiği veya bir USB yakalamasından oluşturulmuş bir dosya seçin.

problem-recording-differs-title = Modemle haberleşme kayıttan farklı
problem-recording-differs-action = Kaydı yapan program sürümünü aynı dosya ve aynı ayarlarla kullanın.

problem-capture-unreadable-title = USB yakalaması okunamıyor
problem-capture-unreadable-action = Wireshark ile bir kez daha yakalayın ve pcapng olarak kaydedin. Aktarımların yalnızca başı değil, tamamı yakalanmalı.

problem-capture-without-modem-title = USB yakalamasında bir modemle haberleşme yok
problem-capture-without-modem-action = Modemin takılı olduğu veri yolunu yakalayın. Modemi takmadan önce başlayın, üreticinin programı bitince durun.

problem-capture-ambiguous-title = USB yakalamasında birden fazla modem var
problem-capture-ambiguous-action = Yalnızca bir modem takılıyken bir kez daha yakalayın.

problem-cancelled-title = İş durduruldu
problem-cancelled-action = Hazır olduğunuzda yeniden başlatın.

problem-not-confirmed-title = İş onaylanmadı
problem-not-confirmed-action = Yeniden başlatın ve sorulduğunda evet yanıtını verin.

problem-internal-title = Bu programın içinde bir hata oluştu
problem-internal-action = Lütfen bildirin ve destek dosyasını ekleyin. Modemi takılı bırakın ve yazma başlamışsa onarımı başlatın.
