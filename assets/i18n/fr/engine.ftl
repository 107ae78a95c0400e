# Textes de ce que le moteur sait : états, étapes, consignes, réglages, raisons.
#
# Glossaire
#   modem            modem
#   firmware         firmware
#   dashboard        tableau de bord
#   download mode    mode de téléchargement
#   repair mode      mode de réparation
#   part             partie
#   setting          réglage (réseau)
#   attempt          essai
#   to flash         flasher, flashage ; Repair : réparer, réparation ; Undo : annuler
#   job              opération
#   journal, log     journal, activité
#   backup           sauvegarde
#   USB port         prise USB ; hub : concentrateur
# On vouvoie. Espace insécable devant : ; ? » et après «. Apostrophe typographique.

## Ce que laisse une opération échouée

state-untouched = Rien n’a été écrit dans le modem.
state-in-repair-mode-empty = Rien n’a été écrit dans le modem, mais il est en mode de réparation. Débranchez le modem et rebranchez-le ; s’il reste en mode de réparation, lancez la réparation.
state-maybe-in-repair-mode = Rien n’a été écrit dans le modem, mais il est peut-être en mode de réparation. Débranchez le modem et rebranchez-le ; s’il reste en mode de réparation, lancez la réparation.
state-found-in-repair-mode = Le modem était déjà en mode de réparation. Rien n’y a été écrit maintenant ; on ne sait pas ce qui l’a été avant.
state-repairable = L’écriture avait commencé. Le modem est en mode de réparation et vous pouvez réessayer sans risque.
state-repairable-away = L’écriture avait commencé et le modem n’a plus répondu depuis. Une fois rebranché, il revient en mode de réparation et vous pouvez réessayer sans risque.
state-not-known = Toutes les parties ont été acceptées et le modem n’a pas répondu depuis son redémarrage. On ne sait pas s’il fonctionne.
state-running = Des données ont été écrites dans le modem, et il fonctionne normalement avec la version { $version }. Il n’est pas en mode de réparation.
state-running-unread = Des données ont été écrites dans le modem, et il fonctionne normalement. Il n’est pas en mode de réparation ; sa version n’a pas pu être lue.
state-another = Un modem fonctionne normalement, mais il indique une autre identité que le modem dans lequel des données ont été écrites.
state-cdrom = Des données ont été écrites dans le modem, et il apparaît maintenant comme un lecteur de CD. Sa version n’a pas été lue.
state-ran-and-left = Des données ont été écrites dans le modem, et il a ensuite fonctionné normalement. Il n’a plus répondu depuis.
state-setting-sent = Seul un réglage a été envoyé. On ne sait pas si le modem l’a gardé ; l’ancienne valeur est conservée dans le journal.
state-setting-changed = Seul un réglage a été modifié. L’ancienne valeur est conservée dans le journal.
state-code-sent = Un code a été envoyé, et le modem n’a pas été relu depuis. Il a peut-être consommé un essai. Rien d’autre n’a été envoyé.
state-attempt-used = Un essai a été consommé. Rien d’autre n’a été modifié.
state-code-accepted = Le code a été accepté. Rien d’autre n’a été modifié.
state-other-program = Le programme du fabricant a peut-être écrit dans le modem. Modem Medic n’a rien écrit et ne peut pas savoir ce qu’a fait ce programme.

## Mises en garde pendant une opération

caution-not-alone = ModemManager n’est pas bloqué pour ce modem. La lecture continue, mais l’écriture serait refusée.
caution-may-sleep = Impossible d’empêcher la mise en veille de cet ordinateur. Ne rabattez pas son écran et ne le laissez pas se mettre en veille.
caution-imei-lost = Ce modem a perdu son IMEI. Rien ne le distingue des autres modems : impossible d’annuler un changement ou de reprendre une opération avec lui, et les réseaux peuvent le refuser.
caution-roaming-kept = Ce modem peut utiliser les réseaux d’autres opérateurs (itinérance), et cela reste ainsi. La commande du guide désactiverait l’itinérance.
caution-roaming-off = Ce réglage désactive l’itinérance. Sur le réseau d’un autre opérateur, le modem perd sa connexion.

## Étapes : à venir, en cours, terminée, échouée

stage-wait-for-system-switch-active = Attente de la bascule du modem par l’ordinateur

stage-switch-mode-active = Passage du modem du mode CD-ROM au mode modem

stage-read-file-active = Vérification du fichier en cours

stage-identify-active = Lecture des données du modem

stage-check-fit-active = Comparaison du fichier avec le modem

stage-back-up-active = Sauvegarde des réglages en cours

stage-enter-download-mode-active = Passage du modem en mode de téléchargement

stage-wait-for-download-mode-active = Attente du modem en mode de téléchargement

stage-check-loader-active = Vérification du modem en mode de téléchargement

stage-write-active = Écriture en cours
stage-run-program-active = Le programme du fabricant est en cours d’exécution

stage-restart-active = Redémarrage du modem

stage-wait-for-return-active = Attente du retour du modem
stage-wait-for-replug-active = Attente du rebranchement du modem

stage-read-back-active = Relecture de la version

stage-diagnose-active = Examen de la carte SIM et du réseau

stage-change-setting-active = Modification du réglage

stage-watch-network-active = Attente du réseau

stage-send-code-active = Envoi du code

stage-read-attempts-active = Nouvelle lecture des essais

## Ce que la personne doit faire

prompt-plug-in-again = Débranchez le modem, attendez dix secondes et rebranchez-le sur la même prise USB. L’opération continue automatiquement.
prompt-unplug = Débranchez le modem maintenant.
prompt-restart-computer = Redémarrez l’ordinateur, puis revenez : cette page vous attendra.
prompt-wait-for-modem-manager = ModemManager examine encore le modem. Laissez-le branché. L’opération continue automatiquement d’ici une minute ou deux.

## Ce que pourrait faire une commande de la console, et pourquoi certaines sont bloquées

danger-identity = Cette commande écrirait l’identité (IMEI) ou l’étalonnage du modem. Elle est bloquée, car elle peut rendre le modem inutilisable et est illégale dans de nombreux pays.
danger-unlock-code = Cette commande consommerait un essai du verrou opérateur ou modifierait un verrou. Elle est bloquée, car le modem se verrouille définitivement quand il ne reste plus d’essais.
danger-composition = Cette commande changerait les ports que le modem présente à l’ordinateur. Elle est bloquée, car le modem pourrait devenir inaccessible.
danger-download-mode = Cette commande ferait sortir le modem de son fonctionnement normal. Elle est bloquée, car seules les étapes de flashage et de réparation l’y ramènent.
danger-restore = Cette commande écrirait une sauvegarde par-dessus ce que contient le modem. Elle est bloquée, car ce qui est perdu ne peut pas être récupéré.
danger-sim-write = Cette commande pourrait écrire sur la carte SIM ou consommer ses essais. Elle est bloquée, car la carte pourrait devenir inutilisable.
danger-unclear = Ce n’est pas une commande AT unique et claire. Elle est bloquée, car on ne peut pas savoir ce que le modem en ferait.
danger-unknown = On ne sait pas si l’effet de cette commande est réversible. Elle est bloquée, car elle pourrait modifier le modem définitivement.
danger-pin-attempt = Cette commande essaie un code de la carte SIM. Un code erroné consomme un essai, et la carte se verrouille quand il n’en reste plus.
danger-restart = Cette commande redémarre ou éteint le modem. Ses ports disparaissent.
danger-call = Cette commande compose un numéro ou envoie quelque chose, ce qui peut coûter de l’argent.
danger-setting = Cette commande peut modifier ce que conservent le modem ou la carte SIM.

## Si le modem est sur un réseau et, sinon, pourquoi
## $services est l’un des textes domain.

verdict-home = Le modem est connecté au réseau de la carte SIM, { $services }.
verdict-roaming = Le modem est connecté au réseau d’un autre opérateur (itinérance), { $services }.
verdict-registered = Le modem est connecté à un réseau, { $services }.
verdict-radio-off = La radio du modem est coupée.
verdict-sim-starting = La carte SIM démarre.
verdict-no-sim = Il n’y a pas de carte SIM dans le modem.
verdict-pin-needed = La carte SIM attend son code PIN ou PUK.
verdict-sim-unusable = Le modem ne peut pas utiliser cette carte SIM.
verdict-denied = Le réseau refuse cette carte SIM.
verdict-searching = Le modem cherche un réseau.
verdict-limited = Le réseau n’autorise que les appels d’urgence.
verdict-no-service = Le modem ne trouve aucun réseau.
verdict-unknown = Le modem n’a pas indiqué s’il est sur un réseau.

domain-none = aucun service
domain-calls = appels seulement
domain-data = données seulement
domain-both = appels et données
domain-searching = recherche en cours
domain-unknown = services inconnus

technology-none = aucun réseau
technology-unknown = réseau inconnu

## Carte SIM et verrou opérateur

pin-ready = La carte SIM est prête
pin-pin = La carte SIM demande son code PIN
pin-puk = La carte SIM demande son code PUK
pin-second-pin = La carte SIM demande son code PIN2
pin-network-lock = Le modem est verrouillé sur un autre opérateur
pin-absent = Il n’y a pas de carte SIM
pin-failed = La carte SIM ne fonctionne pas
pin-busy = La carte SIM démarre
pin-other = La carte SIM attend autre chose

lock-locked =
    { $tries ->
        [0] Verrouillé sur un opérateur, plus aucun essai pour le code
        [one] Verrouillé sur un opérateur, { $tries } essai restant pour le code
       *[other] Verrouillé sur un opérateur, { $tries } essais restants pour le code
    }
lock-locked-uncounted = Verrouillé sur un opérateur, les essais restants ne sont pas indiqués
lock-open = Non verrouillé pour cette carte SIM
lock-for-good = Verrouillé définitivement : les codes ne sont plus acceptés
lock-unknown =
    { $tries ->
        [0] État du verrou { $state }, plus aucun essai
        [one] État du verrou { $state }, { $tries } essai restant
       *[other] État du verrou { $state }, { $tries } essais restants
    }
lock-unknown-uncounted = État du verrou { $state }

## Familles de modems

family-named = famille { $model }
family-other-qualcomm = modem Qualcomm d’une autre famille
family-hisilicon = modem HiSilicon
family-unknown = famille inconnue

## Le réglage réseau en toutes lettres. Les éléments sont joints par des virgules, d’où la minuscule.

syscfg-mode-automatic = automatique
syscfg-mode-2g-only = 2G seulement
syscfg-mode-3g-only = 3G seulement
syscfg-mode-as-it-is = mode inchangé
syscfg-mode-unknown = mode { $number }
syscfg-order-any = ordre indifférent
syscfg-order-2g-first = 2G d’abord
syscfg-order-3g-first = 3G d’abord
syscfg-order-as-it-is = ordre inchangé
syscfg-order-unknown = ordre { $number }
syscfg-bands-all = toutes les bandes
syscfg-bands-as-they-are = bandes inchangées
syscfg-bands-none = aucune bande
syscfg-bands-unknown = bandes inconnues { $mask }
syscfg-roaming-off = itinérance désactivée
syscfg-roaming-on = itinérance activée
syscfg-roaming-as-it-is = itinérance inchangée
syscfg-roaming-national = itinérance dans le pays seulement
syscfg-roaming-abroad = itinérance à l’étranger seulement
syscfg-roaming-unknown = itinérance { $number }
syscfg-services-calls = appels seulement
syscfg-services-data = données seulement
syscfg-services-both = appels et données
syscfg-services-any = tout service
syscfg-services-as-they-are = services inchangés
syscfg-services-unknown = services { $number }

## Bandes dont le nom est plus que des lettres et des chiffres

band-gsm-900-extended = GSM 900 (étendue)
band-gsm-450 = GSM 450 (3G 2600 sur les modems HiSilicon)
band-3g-1700-japan = 3G 1700 (Japon)
band-3g-850-japan = 3G 850 (Japon)

## Health report: its lines, and what looks wrong with what to do

fact-found = Modem trouvé
fact-serial = Numéro de série
fact-chipset = Chipset
fact-nand = Mémoire flash
fact-attempts = Essais de déverrouillage restants
fact-pin-attempts = Essais de code PIN restants
fact-bands = Bandes autorisées
fact-voice = Service d’appels vocaux
fact-cdrom = Lecteur de CD-ROM
fact-card-reader = Lecteur de cartes
fact-firmware-line = Ce qu’on en sait
value-on = activé
value-off = désactivé
value-hidden = masqué
value-pin-attempts = { $pin } pour le code PIN, { $puk } pour le code PUK
value-line-known = Le firmware { $line } appartient à une série que cette famille utilise
value-line-unknown = Le firmware { $line } appartient à une série inconnue pour cette famille
value-line-unlisted = On ne sait rien des séries de firmware de cette famille
report-title = Bilan de santé
report-made = Établi le { $time } par Modem Medic { $version }
report-identity = Le modem
report-network = Carte SIM et réseau
report-functions = Fonctions
report-findings = Ce qui semble anormal
report-nothing-wrong = Rien ne semble anormal dans ce que le modem a indiqué.
report-masked = Les numéros et noms qui pourraient identifier le modem, sa carte ou vous-même sont masqués.
report-shown = Les numéros sont affichés en entier. Ne publiez pas ce bilan.
finding-imei-lost = L’IMEI est perdu
finding-imei-lost-do = Les réseaux peuvent refuser le modem. Ce programme n’écrit aucun IMEI. Un réparateur pourra peut-être rétablir celui qui est imprimé sur le modem.
finding-imei-check-digit = Le dernier chiffre de l’IMEI ne correspond pas aux autres
finding-imei-check-digit-do = Comparez l’IMEI avec le numéro imprimé sur le modem. Il a peut-être été modifié.
finding-no-sim = Aucune carte SIM n’est présente
finding-no-sim-do = Débranchez le modem, insérez la carte SIM et rebranchez-le.
finding-sim-failed = La carte SIM ne fonctionne pas
finding-sim-failed-do = Essayez la carte dans un téléphone. Si elle y fonctionne, nettoyez ses contacts et remettez-la.
finding-pin-asked = La carte SIM demande son code PIN
finding-pin-asked-do = Saisissez le code PIN ou désactivez sa demande. Essais restants : { $attempts }.
finding-puk-asked = La carte SIM demande son code PUK
finding-puk-asked-do = Un code PIN erroné a été saisi trop souvent. Le code PUK est imprimé sur le support d’origine de la carte SIM ; l’opérateur peut aussi vous le donner. Saisissez-le dans un téléphone. Essais restants : { $attempts }.
finding-operator-lock = Le modem est verrouillé sur un opérateur
finding-operator-lock-do = Utilisez une carte SIM de cet opérateur ou demandez-lui le code de déverrouillage. Essais restants : { $attempts }.
finding-locked-for-good = Le modem est verrouillé sur un opérateur et n’accepte plus de code
finding-locked-for-good-do = Seule une carte SIM de cet opérateur fonctionne. Flasher le modem ne rend pas les essais.
finding-radio-off = La radio est coupée
finding-radio-off-do = C’est peut-être un programme de connexion qui l’a fait. Débranchez le modem et rebranchez-le.
finding-denied = Le réseau refuse la carte SIM
finding-denied-do = Demandez à l’opérateur si la carte est active et si le contrat autorise ce modem.
finding-no-network = Le modem n’est sur aucun réseau
finding-no-network-do = Allez à « Réactiver le réseau ». Si cela ne suffit pas, cherchez un endroit où il y a du réseau ; l’opérateur a peut-être arrêté ce type de réseau.
finding-data-only = Le modem n’est sur le réseau que pour les données
finding-data-only-do = Les SMS et les appels peuvent ne pas arriver. Au besoin, autorisez appels et données avec « Réactiver le réseau ».
finding-only-2g = Le réglage n’autorise que les réseaux 2G
finding-only-2g-do = C’est lent, et beaucoup de réseaux 2G ont disparu. Choisissez « automatique » sur la page « Réactiver le réseau ».
finding-only-3g = Le réglage n’autorise que les réseaux 3G
finding-only-3g-do = Là où la 3G est arrêtée, le modem ne trouve rien. Si ce n’est pas voulu, choisissez « automatique » sur la page « Réactiver le réseau ».
finding-bands-limited = Le réglage exclut des bandes
finding-bands-limited-do = Le réseau est peut-être sur l’une d’elles. « Réactiver le réseau » autorise toutes les bandes.
finding-roaming-off = Le réglage n’autorise pas les réseaux d’autres opérateurs
finding-roaming-off-do = À l’étranger, et avec des cartes SIM qui passent par le réseau d’un partenaire, le modem ne trouve alors rien. Si c’est votre cas, autorisez l’itinérance sur la page « Réactiver le réseau ».
finding-weak-signal = Le signal est faible
finding-weak-signal-do = Rapprochez le modem d’une fenêtre ou placez-le plus haut avec une rallonge.
finding-attempts-unknown = non indiqués

## Si un fichier convient au modem, et pourquoi

fit-fits = Ce fichier convient à votre modem
fit-does-not-fit = Ce fichier ne convient pas à votre modem
fit-cannot-tell = Impossible de savoir si ce fichier convient à votre modem

reason-platform-matches = Le fichier nomme la plateforme { $platform }, qui est celle de ce modem.
reason-platform-of-another = Le fichier nomme la plateforme { $platform }, qui est celle d’un autre modem.
reason-platform-unknown = Le fichier nomme la plateforme { $platform }, qui n’est pas connue.
reason-platform-missing = Le fichier ne nomme aucune plateforme.
reason-platform-required = Le fichier ne nomme aucune plateforme, comme le fait tout fichier pour ce type de modem.
reason-part-of-another-product = La partie { $part } appartient à un téléphone ou à un autre appareil, pas à un modem.
reason-chip-of-another = Les parties du fichier sont destinées à des modems dotés d’une autre puce.
reason-parts-unknown = Aucune partie du fichier n’est de celles que ce type de modem accepte.
reason-web-interface = La partie { $part } est une interface web, que ce modem n’a pas.
reason-boot-loader-alone = Le fichier ne contient que des chargeurs d’amorçage, et aucun firmware qu’ils puissent démarrer.
reason-platforms-mixed = Le fichier mélange les plateformes { $one } et { $other }.
reason-hardware-matches = Le fichier nomme le matériel { $hardware }, qui est celui de ce modem.
reason-hardware-of-another = Le fichier nomme le matériel { $hardware }, qui est celui d’un autre modem.
reason-name-matches = Le fichier s’appelle { $name }, ce qui évoque ce modèle.
reason-parts-match = Les parties du fichier sont du type qu’un tel modem accepte.
reason-line-matches = Le firmware { $version } appartient à une série que cette famille utilise.
reason-line-of-another = Le firmware { $version } appartient à une série propre à d’autres modems.
reason-line-unknown = Le firmware { $version } appartient à une série inconnue pour cette famille.
reason-version-missing = Le fichier ne nomme aucune version de firmware.
reason-name-of-another = Le fichier s’appelle { $name }, ce qui évoque un autre modèle.
reason-unit-data = La partie { $part } contient des données propres à un seul modem.
reason-product-matches = En mode de téléchargement, le modem est { $product }.
reason-product-of-another = En mode de téléchargement, le modem est { $product }, au lieu de { $expected }.
reason-family-unsupported = Le modem ne peut pas être flashé avec ce programme : { $family }.

## Le fichier

kind-firmware = Firmware
kind-dashboard = Tableau de bord
kind-both = Firmware et tableau de bord

source-raw = Le fichier lui-même
source-program = Dans un programme Windows
source-embedded = Dans un fichier d’un autre type
source-archive = Dans une archive, sous le nom { $member }
source-image-folder = Un dossier d’images
source-manifest = Un dossier d’images avec un manifeste

warning-unusual-packing = La partie { $part } semble compressée d’une façon inhabituelle et serait envoyée telle quelle.
warning-chance-packing = La partie { $part } commence comme une image compressée mais n’en est pas une, et serait envoyée telle quelle.
warning-gzip-data = La partie { $part } est compressée avec gzip et serait envoyée telle quelle.
warning-content-unexpected = La partie { $part } contient autre chose que ce que son code désigne.
warning-firmware-unrecognised = Aucune partie n’a été reconnue comme le firmware proprement dit (AMSS).
warning-signature-missing = Le paquet se dit signé, mais aucune signature n’y a été trouvée.
warning-signature-unannounced = Le paquet est signé, mais son en-tête ne le dit pas.
warning-signature-unreadable = La signature à la fin de la partie { $part } est illisible.
warning-firmware-missing = Le paquet dit contenir un firmware, mais ce n’est pas le cas.
warning-dashboard-missing = Le paquet dit contenir un tableau de bord, mais ce n’est pas le cas.
warning-web-interface-missing = Le paquet dit contenir une interface web, mais ce n’est pas le cas.
warning-disc-unreadable = Le disque du tableau de bord n’est pas une image ISO 9660.
warning-dashboard-incomplete = Le tableau de bord est incomplet : il manque la partie { $part }.
warning-platforms-differ = Les parties du paquet sont destinées à des plateformes différentes.
warning-padding-not-empty = Le remplissage entre les parties du paquet n’est pas vide.

## Tailles. $number porte déjà le signe décimal de la langue.

size-bytes =
    { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    }
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo

## A value after its name

named-value = { $name } : { $value }

## Who holds a busy port

holder-programs = Il est occupé par { $programs }.
holder-other-user = Il est occupé par un programme d’un autre utilisateur de cet ordinateur.
holder-other-user-likely = Il est occupé par un programme d’un autre utilisateur de cet ordinateur, sans doute { $programs }.
holder-likely = C’est souvent { $programs }, ou le programme de l’opérateur et son service.
holder-unknown = Impossible de savoir lequel.

## Les parties d’un paquet de firmware

part-partition-table = Table des partitions
part-boot-loader = Chargeur d’amorçage ({ $stage })
part-image-header = En-tête de la partie suivante
part-amss = Firmware du modem (AMSS)
part-efs2 = Zone des réglages (EFS2)
part-dashboard-version = Version du tableau de bord
part-dashboard = Tableau de bord
part-web-interface = Interface web
part-unit-data = Données d’un seul modem ({ $name })
part-unknown = Partie inconnue { $code }

## Ce que l’écriture d’un paquet peut coûter

loss-boot-loaders = Les chargeurs d’amorçage sont écrits eux aussi : si le modem n’est plus alimenté à ce moment-là, il peut ne plus revenir, même en mode de réparation.
loss-settings = La zone des réglages (EFS2) est écrite elle aussi : des réglages peuvent être réinitialisés, l’identité et les réglages sont donc d’abord sauvegardés.
loss-dashboard = Le tableau de bord sur le CD du modem est remplacé.

## Comment un paquet a été trouvé

way-resource = ressource { $name }
way-self-extractor = archive auto-extractible
way-search = recherche octet par octet, à { $offset }
