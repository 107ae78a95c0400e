# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Mettez à jour et réparez votre modem 3G
back = Retour
cancel = Annuler
close = Fermer
percent = { $value } %
not-told = non indiqué
copy-value = Copier : { $what }

## The step rail

step-connect = Brancher
step-modem = Votre modem
step-choose = Choisir le fichier
step-review = Récapitulatif
step-working = En cours
step-result = Résultat
step-network = Réseau
step-health = Bilan
step-functions = Fonctions
step-console = Console
step-vendor = Programme du fabricant
step-unlock = Déverrouiller
step-sim = PIN de la SIM
step-current = { $name }, étape en cours
step-done = { $name }, étape terminée
step-to-come = { $name }, étape à venir

## Parties de la fenêtre, pour un lecteur d’écran

region-steps = Étapes
region-tools = Outils
region-page = Contenu
region-actions = Boutons

## Dessins de ce qui se fait à la main

replug-unplug = Débranchez le modem
replug-wait = Attendez 10 s
replug-wait-left = Attendez { $seconds } s
replug-plug-in = Rebranchez-le
port-direct = Directement sur l’ordinateur
port-hub = Pas sur un concentrateur

modem-none = Aucun modem
modem-several = Plusieurs modems
modem-not-ready = Modem pas prêt
modem-being-asked = Lecture du modem
modem-at-work = Modem occupé
modem-needs-repair = Modem en mode de réparation
modem-unnamed = Modem

## Connect

connect-title = Branchez votre modem
connect-lead = Branchez le modem sur une prise USB de cet ordinateur. Il est détecté automatiquement.
connect-ask = Continuer avec ce modem
connect-switch = Basculer en mode modem

finding-looking = Recherche de modems
finding-looking-do = Cela prend un instant.
finding-nothing = Aucun modem n’est branché
finding-nothing-do = Branchez-le directement, sans concentrateur, et attendez dix secondes.
finding-cdrom = Le modem apparaît encore comme un lecteur de CD
finding-cdrom-do-linux = La plupart des ordinateurs le basculent d’eux-mêmes en dix secondes. Si ce n’est pas le cas du vôtre, vous pouvez le faire ici.
finding-cdrom-do-windows = Ouvrez le lecteur de CD du modem et lancez l’installation. Elle installe le pilote. Débranchez ensuite le modem et rebranchez-le.
finding-cdrom-do-macos = Éjectez le CD du modem, attendez dix secondes, puis débranchez le modem et rebranchez-le.
finding-switching-do = Laissez le modem branché. L’ordinateur essaie d’abord ; cela prend moins d’une minute.
finding-no-port = Le modem est branché, mais l’ordinateur n’a pas encore de port pour lui
finding-no-port-do-linux = Attendez dix secondes. Si rien ne change, son pilote manque : exécutez sudo modprobe option dans un terminal, puis débranchez le modem et rebranchez-le.
finding-no-port-do-windows = Son pilote manque. Lancez l’installation depuis le CD du modem, puis débranchez le modem et rebranchez-le.
finding-no-port-do-macos = Sous macOS, aucun port n’apparaît pour ce modem. Si possible, utilisez un ordinateur sous Linux ou Windows.
finding-not-ready = Le modem est en cours de préparation
finding-not-ready-do = L’ordinateur vient de le voir et prépare ses ports. Cela prend quelques secondes.
finding-no-permission = Ce programme n’a pas le droit d’utiliser le modem
finding-no-permission-do = Installez la règle d’accès pour ce modem. L’ordinateur demande une fois le mot de passe d’un administrateur. N’exécutez pas ce programme en tant que root.
finding-busy = Un autre programme utilise le modem
finding-busy-do = Fermez Mobile Partner, le programme de connexion de votre opérateur ou tout programme de terminal. Cette page continue dès que le modem est libre.
finding-download = Le modem est en mode de réparation
finding-download-do = Il attend un firmware, par exemple parce qu’un flashage a été interrompu. Vous pouvez le réparer avec le bon fichier de firmware.
finding-unrecognised = Ce modem n’est pas reconnu
finding-unrecognised-do = Il a des ports, mais ce programme ne peut pas savoir à quoi ils servent. Si vous connaissez le bon, choisissez-le ci-dessous.
finding-network-card = Ce modem fonctionne comme une carte réseau
finding-network-card-do = Rien n’est cassé : il n’a pas de port pour les commandes, ce programme ne peut donc pas travailler avec lui. Un modem HiLink a ses réglages sur sa propre page, dans un navigateur, en général http://192.168.8.1 ou http://192.168.1.1. Certains anciens modèles redémarrent avec des ports depuis http://192.168.1.1/html/switchProjectMode.html ; les plus récents demandent un autre firmware de leur opérateur ou d’un réparateur.
finding-boot-rom = Seule la ROM de démarrage du modem fonctionne
finding-boot-rom-do = Ce programme ne lui envoie rien. Débranchez le modem, attendez dix secondes et rebranchez-le. S’il reste ainsi, son firmware ne démarre pas, et un réparateur peut le remettre en état avec un chargeur d’urgence fait exactement pour ce modèle.
finding-repair = Vérifier et réparer ce modem
finding-several = Plusieurs modems sont branchés
finding-several-do = Ne laissez que celui qui vous intéresse, ou choisissez-le ci-dessous.
finding-asking = Lecture des données du modem
finding-asking-do = Rien n’est modifié dans le modem.
finding-ready = Un modem est branché
finding-ready-do = Continuez pour lire ses données.

several-title = Quel modem ?
several-use = Utiliser { $product } sur la prise USB { $place }
several-use-known = Utiliser { $model } dont l’IMEI se termine par { $digits } sur la prise USB { $place }
several-other = { $product } sur la prise USB { $place } : { $state }
several-switch = Basculer le modem de la prise USB { $place } en mode modem

journals-unreadable-title = Certains journaux d’opérations précédentes sont illisibles
journals-unreadable-text = Si l’écriture dans un modem est restée inachevée, ce programme l’ignore peut-être. Branchez-le : il apparaît en mode de réparation. Fichiers : { $files }
interrupted-title = Une opération sur le modem { $model } a été interrompue
interrupted-file = Le fichier était { $file }. Branchez le modem : s’il est en mode de réparation, l’opération peut être terminée.
interrupted-text = Branchez le modem : s’il est en mode de réparation, l’opération peut être terminée.
interrupted-take-up = Reprendre
interrupted-leave = Plus tard
interrupted-repair = Le modem est en mode de réparation. Le fichier entier est réécrit, car on ne peut pas savoir quelles parties le modem a conservées.
interrupted-last-checks = Le fichier entier a été écrit avant l’interruption et le modem fonctionne avec lui. Il ne manque que les dernières vérifications ; plus rien n’est écrit.
interrupted-start-over = Le modem fonctionne normalement, il n’y a donc rien à réparer. L’opération peut être recommencée.
interrupted-other-modem = Un autre modem est branché. Branchez celui de cette opération.
interrupted-check = Faire les dernières vérifications
interrupted-over = Recommencer

other-file-text = L’opération interrompue écrivait un autre fichier. Vous pouvez écrire celui-ci à la place ; il est alors écrit en entier.
other-file-use = Utiliser quand même ce fichier

waiting-title = { $file } est en attente
waiting-text = Vous pourrez l’ouvrir quand l’opération sur le modem sera terminée.
waiting-open = Ouvrir maintenant

simulated-lead = Un modem simulé passe par les mêmes étapes qu’un vrai modem. Aucun vrai modem n’est touché.
simulated-scenario = Type de modem
simulated-fault = Ce qui échoue
simulated-try = Essayer avec un modem simulé
simulated-unplug = Débrancher le modem simulé
simulated-plug-in = Brancher le modem simulé
simulated-note = Simulé. Quatre fois plus rapide qu’un vrai modem.
simulated-options = Type de modem et ce qui échoue
scenario-normal = E1550 qui perd son réseau après le flashage
scenario-network-lost = E1550 qui ne trouve aucun réseau
scenario-half-flashed = Flashé à moitié, en mode de réparation
scenario-pin-locked = La carte SIM demande son code PIN
scenario-no-sim = Aucune carte SIM
scenario-locked = Verrouillé sur un autre opérateur
scenario-wrong-model = Autre modèle (E173)
scenario-cdrom-only = Seul le lecteur de CD est présent
fault-none = Rien
fault-unplug = Il est débranché pendant l’écriture
fault-refused = Il refuse une partie
fault-lost-reply = Il ne répond plus pendant l’écriture
fault-stays-away = Il ne revient pas
fault-old-version = Il revient avec sa version précédente

by-hand-title = Choisissez le port vous-même
by-hand-lead = Le modem a plusieurs ports. Le bon s’appelle PC UI. Sous Linux, c’est en général le troisième ; sous Windows, il s’appelle « 3G PC UI Interface ».
by-hand-listed = Sur cet ordinateur :
by-hand-port = Port PC UI
by-hand-download = Port en mode de téléchargement, si c’en est un autre
by-hand-use = Utiliser ce port
by-hand-needed = Saisissez d’abord le nom d’un port.

## Your modem

modem-title = Votre modem
modem-lead = Que souhaitez-vous faire ?
modem-other = Choisir un autre modem
modem-ask-again = Relire
modem-not-flashed = Ce modem ne peut pas être flashé avec ce programme
modem-not-flashed-text = On ne connaît aucun moyen sûr de le flasher. Son réseau peut être réactivé.

task-dashboard = Mettre à jour le tableau de bord
task-dashboard-text = Remplacer le programme du CD du modem.
task-firmware = Flasher le firmware
task-firmware-text = Remplacer le logiciel à l’intérieur du modem.
task-network = Réactiver le réseau
task-network-text = Rétablir le réseau, par exemple après un flashage.
task-functions = CD-ROM et voix
task-repair = Réparer

identity-title = Identité
identity-copy = Tout copier
radio-title = Carte SIM et réseau
fact-model = Modèle
fact-maker = Fabricant
fact-family = Famille
fact-firmware = Firmware
fact-hardware = Matériel
fact-dashboard = Tableau de bord
fact-compiled = Compilé le
fact-imei = IMEI
fact-sim = Carte SIM
fact-lock = Verrou opérateur
fact-pin-request = Demande du code PIN
fact-network = Réseau
fact-operator = Opérateur
fact-technology = Type de réseau
fact-setting = Réglage réseau
fact-signal = Signal
task-suggested = Conseillé
imei-reveal = Afficher l’IMEI complet
imei-hide = Masquer l’IMEI
imei-check-digit = Le chiffre de contrôle de cet IMEI est incorrect. L’IMEI a peut-être été modifié.
lock-note = Ce programme ne devine pas les codes de déverrouillage. Chaque code erroné consomme définitivement un essai.
signal-strength = { $bars }/5 barres, { $dbm } dBm
signal-none = aucun signal
console-open = Ouvrir la console AT
last-result = Afficher le dernier résultat
unlock-open = Déverrouiller avec un code

repair-title = Ce modem doit être réparé
repair-lead = Un flashage a été interrompu. Le modem attend en mode de réparation.
repair-what = Le modem peut être réparé
repair-how = Choisissez le fichier de firmware de ce modem. Le fichier entier est réécrit, depuis le début.
repair-file = La dernière fois, le fichier était { $file }.
repair-safe = Laissez-le branché. Vous pouvez réessayer sans risque autant de fois que nécessaire.

## Choose file

choose-firmware-title = Choisissez le firmware
choose-firmware-lead = Le programme de mise à jour du fabricant, un zip qui le contient ou une image de firmware. Le fichier est vérifié en entier avant toute écriture.
choose-dashboard-title = Choisissez le tableau de bord
choose-dashboard-lead = Le programme du tableau de bord fourni par le fabricant, ou un zip qui le contient. Le fichier est vérifié en entier avant toute écriture.
choose-repair-title = Choisissez le firmware pour la réparation
choose-repair-lead = Si vous l’avez encore, utilisez le fichier dont l’écriture a été interrompue.
choose-pick = Choisir un fichier…
choose-picking = Le sélecteur de fichiers est ouvert
choose-no-picker = Ce bureau n’a pas de sélecteur de fichiers. Saisissez le chemin ou déposez le fichier sur la fenêtre.
choose-sample = Créer un fichier d’exemple
choose-drop = Ou déposez un fichier n’importe où dans cette fenêtre.
choose-drop-now = Déposez le fichier pour le vérifier.
choose-by-path = Saisir le chemin
choose-path = Chemin du fichier
choose-use-path = Vérifier le fichier
choose-recent = Fichiers récents
choose-reading = Vérification de { $file }
file-remove = Retirer
file-sound = Le fichier est complet et intact. Sa compatibilité sera vérifiée quand le modem sera branché.
choose-several = Le fichier contient plusieurs paquets. Lequel voulez-vous ?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Continuer
choose-other-dashboard = Passer à « Mettre à jour le tableau de bord »
choose-other-firmware = Passer à « Flasher le firmware »
package-about = À propos de ce fichier
package-kind = Contenu
package-found-in = Trouvé dans
package-found-by = Trouvé par
package-platform = Plateforme
package-date = Créé le
package-label = Nom du CD
package-parts-value = { $parts ->
    [one] { $parts } partie, { $size }
   *[other] { $parts } parties, { $size }
}
version-now = Maintenant
version-target = Après

check-file-sound = Le fichier est complet et toutes les sommes de contrôle sont correctes
check-file-fits = Le fichier est destiné à ce modem
check-file-not-fits = Le fichier n’est pas destiné à ce modem
check-file-unknown = Correspondance entre le fichier et le modem
check-file-later = Le fichier est comparé avec le modem en mode de téléchargement, avant toute écriture.
check-port = Le modem répond et aucun autre programme ne l’utilise
check-one-modem = Un seul modem est branché
check-one-modem-do = Débranchez les autres modems.
check-power = L’ordinateur a assez de batterie
check-power-battery = Mieux vaut brancher le chargeur.
check-journal = Le journal peut être écrit
check-cards = S’il y a une carte microSD dans le modem, retirez-la
check-cards-do = La carte SIM peut y rester.
outcome-waiting = Vérification
outcome-advice = Recommandé
outcome-blocked = À résoudre
outcome-note = Remarque
outcome-not-seen = Non vérifié

## Why a button cannot be pressed

why-no-modem = Branchez d’abord votre modem.
why-no-file = Choisissez d’abord un fichier.
why-reading = La vérification du fichier est en cours.
why-refused = Ce fichier est inutilisable. Choisissez-en un autre.
why-other-task = Ce fichier est destiné à une autre étape.
why-other-modem = Ce fichier est destiné à un autre modem.
why-other-file = Ce n’est pas le fichier de l’opération interrompue.
why-power = La batterie est trop faible. Branchez le chargeur.
why-journal = Le journal ne peut pas être écrit. Libérez de l’espace disque.
why-looking = Les vérifications ne sont pas encore terminées.
why-reason = Indiquez pourquoi vous voulez continuer.
why-model = Saisissez { $model } pour confirmer.
why-agree = Cochez « J’accepte » pour continuer.
why-arming = Lisez d’abord cette page.
why-at-work = Le modem est occupé.

## Review

review-title = Récapitulatif
review-lead = Rien n’a encore été écrit.
review-change-file = Changer
review-time = Durée
review-takes = en général environ { $minutes } min
review-checks-passed = { $passed } vérifications réussies sur { $all }
review-does-firmware = Le firmware du modem est remplacé.
review-does-dashboard = Le tableau de bord, le programme du CD du modem, est remplacé.
review-does-repair = Le fichier entier est écrit dans le modem qui attend en mode de réparation.
review-loses-setting = Le réglage réseau peut être perdu. Vous pourrez ensuite rétablir le réseau.
review-stays-firmware = Le firmware reste tel quel.
review-stays-identity = L’IMEI, la carte SIM et l’état du verrou ne sont pas touchés.
review-stay-plugged = Le modem doit rester branché jusqu’à la fin. Ne rabattez pas l’écran de l’ordinateur.
review-if-fails = Si quelque chose échoue, le modem reste en mode de réparation et vous pouvez réessayer.
review-proven = L’écriture a été testée sur un modem simulé et avec des données enregistrées d’un vrai modem. Personne ne l’a encore essayée sur un vrai modem.
review-keep-copy = Sauvegarder d’abord l’identité et les réglages du modem sur cet ordinateur
review-keep-copy-always = La sauvegarde ne peut pas être omise, car ce fichier réécrit la zone des réglages.
review-agree = J’accepte
review-flash-button = Flasher { $model } { $imei }
review-copy-and-flash-button = Sauvegarder et flasher { $model } { $imei }
review-dashboard-button = Mettre à jour le tableau de bord : { $model } { $imei }
review-repair-button = Réparer { $model }
force-title = Impossible de savoir si ce fichier convient
force-text = Un mauvais fichier peut rendre le modem définitivement inutilisable. Ne continuez que si vous êtes sûr de ce fichier. Votre justification est conservée dans le journal.
force-reason = Votre justification
force-model = Modèle

## Working

working-firmware = Flashage du firmware
working-dashboard = Mise à jour du tableau de bord
working-repair = Réparation
working-lead = Laissez le modem branché et ne mettez pas l’ordinateur en veille.
working-begins = Démarrage
working-bar = Progression de toute l’opération
working-bytes = { $done } sur { $total }
working-speed = { $speed }/s
working-silent = Attente du modem ({ $seconds } s)
working-usual = généralement moins d’une minute
working-prompt = À faire maintenant
working-speeds = Vitesse au fil du temps : { $now }/s maintenant, { $least }/s au plus bas, { $most }/s au plus haut
group-prepare = Préparer
group-switch = Passer en mode de réparation
group-write = Écrire
group-write-part = Écrire, partie { $part } sur { $parts }
group-restart = Redémarrer
group-check = Vérifier
left-seconds = environ { $seconds } s d’écriture restantes
left-minutes = { $minutes ->
    [one] environ { $minutes } minute d’écriture restante
   *[other] environ { $minutes } minutes d’écriture restantes
}
stop-at-once = Annuler
stop-at-once-means = Si vous annulez maintenant, le modem reste comme il était.
stop-leads-back-means = Rien n’a été écrit. Si le modem reste en mode de réparation, débranchez-le et rebranchez-le.
stop-half-written = Arrêter après ce bloc
stop-half-written-means = Si vous arrêtez maintenant, l’écriture reste inachevée et le modem passe en mode de réparation. Mieux vaut laisser l’écriture se terminer.
stop-title = Arrêter ici ?
stop-go-on = Laisser finir
stop-unproven = Ignorer les dernières vérifications
stop-unproven-means = Tout a été accepté. Le modem redémarre, ce qui peut prendre jusqu’à quatre minutes. Si vous arrêtez maintenant, les dernières vérifications pourront se faire plus tard.
stop-asked-means = L’opération s’arrête dès que c’est sans risque.

## Result

result-firmware-title = Flashage terminé
result-dashboard-title = Tableau de bord mis à jour
result-repair-title = Réparation terminée
result-not-known = L’état du modem n’est pas connu
result-old-version = Le modem fonctionne, avec son firmware précédent
result-waiting = En attente du modem. Branchez-le.
result-took-seconds = Durée : { $seconds } s.
result-took-minutes = Durée : { $minutes } min { $seconds } s.
result-save = Enregistrer ce résultat…
result-copy = L’identité et les réglages du modem ont été sauvegardés.
result-copy-path = Copier le chemin
result-no-network = Le modem n’est encore sur aucun réseau
result-no-network-do = C’est courant après un flashage. Choisissez « Vérifier le réseau » pour le rétablir.
result-check-network = Vérifier le réseau
result-to-modem = Retour à votre modem
proof-parts = { $parts ->
    [one] Le modem a accepté l’unique partie ({ $size })
   *[other] Le modem a accepté les { $parts } parties ({ $size })
}
proof-again = Tout a été réécrit depuis la première partie. Parties acceptées avant l’interruption : { $before }.
proof-skipped = Toutes les parties avaient été acceptées avant l’interruption, aucune n’a donc été réécrite.
proof-came-back = Le modem est revenu et répond
proof-not-read = Le modem a quitté le mode de réparation. Sa version n’a pas été relue
proof-version = Il annonce le firmware { $version }
proof-dashboard = Il annonce le tableau de bord { $version }
proof-dashboard-unknown = Ce modem n’indique pas la version de son tableau de bord
after-title = Les dernières étapes
after-lead = Nécessaires après chaque mise à jour du tableau de bord. Vous pouvez fermer cette fenêtre entre deux étapes.
after-plug-in = Rebranchez le modem et attendez qu’il soit détecté.
after-restart-again = Redémarrez l’ordinateur encore une fois, pour le pilote.
after-check-network = Vérifiez le réseau.
after-waits-unplug = Cette étape se termine automatiquement quand le modem est débranché.
after-waits-plug-in = Cette étape se termine automatiquement quand le modem est détecté.
after-done = Fait, continuer
after-skip = Ignorer ces étapes

remedy-ask-again = Réessayer
remedy-install-rule = Installer la règle d’accès
remedy-keep-off = Bloquer ModemManager
remedy-choose-file = Choisir un autre fichier
remedy-flash-again = Flasher à nouveau
remedy-go-to-dashboard = Aller à « Mettre à jour le tableau de bord »
remedy-go-to-firmware = Aller à « Flasher le firmware »
remedy-review-again = Revenir au récapitulatif
remedy-support = Créer un fichier d’assistance
problem-copy = Copier les détails
problem-technical = Détails techniques : { $details }

rule-installing = La règle d’accès est en cours d’installation
rule-installing-do = L’ordinateur demande le mot de passe d’un administrateur.
rule-installed = La règle d’accès est installée
rule-installed-do = Si le modem reste introuvable, débranchez-le, attendez dix secondes et rebranchez-le.
rule-failed = La règle d’accès n’a pas été installée
rule-failed-do = Exécutez plutôt ces commandes dans un terminal, puis débranchez le modem et rebranchez-le.
rule-copy = Copier les commandes

## Network

network-lead = Voyez ce qui ne va pas, modifiez le réglage et suivez le modem jusqu’à ce qu’il trouve son réseau.
network-diagnosis = Ce qu’indique le modem
network-watch-on = Suivre en direct
network-watch-off = Arrêter le suivi
network-before = Avant
network-after = Après
network-read-back = Maintenant (relu)
network-command = Commande
network-sent = Envoyé
network-guide = C’est le réglage qui rend le réseau à la plupart des modems après un flashage.
network-mode = Mode réseau
network-roaming = Autoriser les réseaux d’autres opérateurs (itinérance)
network-roaming-kept = L’itinérance est activée sur ce modem et le reste. Si la case n’est pas cochée, c’est exactement la commande du guide qui est envoyée.
network-reversible = L’ancien réglage est conservé. Vous pouvez annuler ce changement.
network-send = Envoyer au modem
network-sending = Envoi du réglage
network-sending-undo = Envoi de l’ancien réglage
network-searching = Attente du réseau, { $seconds } sur { $limit } s
network-stop = Ne plus attendre
network-looking-means = Cela prend d’une à trois minutes.
network-found = Le réseau est de retour
network-not-found = Le réglage a été conservé, mais aucun réseau n’a encore été trouvé
network-undone = L’ancien réglage est rétabli
network-already-set = Le réglage était déjà correct. La cause est ailleurs.
network-took = Trouvé après { $seconds } s.
network-undo = Annuler
network-undo-means = L’ancien réglage est renvoyé. Le réseau trouvé peut être perdu.
network-send-again = Envoyer à nouveau
network-done = Terminer
network-again = Revérifier
signal-history = Signal des { $seconds } dernières secondes : dernier { $now } dBm, minimum { $least } dBm, maximum { $most } dBm. Sur un réseau lors de { $registered } mesures sur { $count }.
signal-history-none = Aucun signal mesuré ces { $seconds } dernières secondes. Sur un réseau lors de { $registered } mesures sur { $count }.
hint-registered = Le modem est sur un réseau.
hint-no-sim = Il n’y a pas de carte SIM. Débranchez le modem, insérez la carte et rebranchez-le.
hint-pin = La carte SIM demande son code PIN. Saisissez-le sur la page du code PIN ou dans un téléphone.
hint-denied = Le réseau refuse cette carte SIM. Demandez à l’opérateur si elle est active.
hint-locked = Le modem est verrouillé sur un autre opérateur. Seule la bonne carte SIM ou un code de déverrouillage de l’opérateur peut aider.
hint-setting = Le réglage réseau est inhabituel. C’est courant après un flashage et peut être corrigé ici.
hint-searching = Le modem n’est sur aucun réseau. Le réglage semble correct ; la cause peut être la réception ou la carte SIM.

## Health report, and the functions of the modem

health-lead = Ce que le modem indique sur lui-même, dans l’ordre habituel, et ce qui semble anormal.
health-save = Enregistrer le bilan…
health-save-failed = Le bilan n’a pas été enregistré
health-reveal = Afficher les numéros et noms en entier
functions-lead = Ce que le modem montre à l’ordinateur en plus de ses ports, et s’il permet les appels vocaux.
functions-cdrom-title = CD-ROM et lecteur de cartes
functions-cdrom-means = Le modem enregistre ceci et l’applique au prochain branchement. Ses ports restent. L’ancienne valeur est conservée, et un bouton la rétablit.
functions-off = CD-ROM désactivé, lecteur de cartes activé
functions-all-off = Les deux désactivés
functions-factory = Comme à la sortie d’usine
functions-now = { $value } (actuel)
functions-choose = Choisissez ce que le modem doit montrer.
functions-is-so = Le modem est déjà réglé ainsi. Choisissez un autre état pour le modifier.
functions-seen = Vu par l’ordinateur
functions-disks = { $count ->
        [0] aucun lecteur
        [one] { $count } lecteur
       *[other] { $count } lecteurs
    }
functions-disks-now = { $count ->
        [0] L’ordinateur ne voit maintenant aucun lecteur du modem.
        [one] L’ordinateur voit maintenant { $count } lecteur du modem.
       *[other] L’ordinateur voit maintenant { $count } lecteurs du modem.
    }
functions-doubted = Cela ne correspond pas à la nouvelle valeur. Consultez le bilan de santé avant de vous y fier.
functions-change = Modifier { $model } { $imei }
functions-restore = Rétablir l’ancienne valeur
functions-not-told = Le modem n’indique pas ce réglage ; il n’est donc pas modifié.
functions-changing = Le réglage est en cours de modification
functions-stop = Ne pas attendre
functions-stop-means = Le modem a enregistré la valeur. Si vous n’attendez pas, vous ne verrez simplement pas son retour.
functions-in-force = Le modem a été rebranché et indique la nouvelle valeur
functions-stored = Le modem a enregistré la nouvelle valeur
functions-stored-do = Débranchez le modem et rebranchez-le. Jusque-là, il continue comme avant.
functions-already = Le modem avait déjà cette valeur. Rien n’a été envoyé.
functions-voice-means = Certains programmes passent des appels par le modem. Cette fonction s’active une fois et reste activée.
functions-voice-on = Activer dans { $model } { $imei }
functions-voice-done = Les appels vocaux sont activés

## Codes qui consomment des essais

unlock-title = Déverrouiller le modem
unlock-lead = Avec le code de son opérateur, pour les cartes SIM d’autres opérateurs.
unlock-where = Demandez le code à l’opérateur qui a vendu le modem, en indiquant l’IMEI. Ce programme ne calcule pas de codes et n’en devine aucun.
unlock-once = Le code est envoyé une seule fois, quand vous appuyez sur le bouton. Un code erroné consomme définitivement un essai ; un code correct retire définitivement le verrou.
unlock-foreign = Le code ne sert qu’avec une carte SIM d’un autre opérateur.
unlock-code = Code de déverrouillage, huit chiffres
unlock-again = Le code encore une fois
unlock-short = Saisissez les huit chiffres du code.
unlock-send = Envoyer le code une fois
unlock-done = Le modem est déverrouillé
unlock-done-text = Le modem indique qu’il accepte cette carte SIM sans code.
code-differs = Les deux champs ne sont pas identiques.
code-few = Essais restants : { $attempts }. Saisissez ce nombre, pour qu’aucun ne soit consommé par mégarde.
code-few-missing = Saisissez le nombre d’essais restants.
code-attempts = Nombre d’essais restants
code-left = Essais restants
code-before = Essais avant
code-after = Essais maintenant
code-sending = Envoi du code et nouvelle lecture des essais
code-sending-means = Ne débranchez pas le modem.
code-read-again = Relire le modem
code-simulated = Le modem simulé accepte { $code }.
sim-title = Code PIN de la carte SIM
sim-lead = Saisissez-le, ou désactivez ou activez sa demande. Rien d’autre n’est modifié sur la carte.
sim-requested = activée, à chaque démarrage de la carte
sim-not-requested = désactivée
sim-enter-means = Le modem trouve son réseau une fois le code PIN saisi.
sim-off-means = Sans cette demande, un routeur peut utiliser la carte, mais aussi toute personne qui la détient.
sim-on-means = Avec la demande, la carte réclame son code PIN à chaque démarrage.
sim-wrong-means = Un code PIN erroné consomme un essai. Après le dernier, la carte demande son code PUK.
sim-code = Code PIN, quatre à huit chiffres
sim-again = Le code PIN encore une fois
sim-short = Saisissez le code PIN.
sim-enter = Saisir le code PIN
sim-off = Désactiver la demande
sim-on = Activer la demande
sim-done-enter = Le code PIN était correct, et la carte SIM est prête
sim-done-off = La carte SIM ne demande plus son code PIN
sim-done-on = La carte SIM demande son code PIN dès le prochain démarrage

## AT console

console-title = Console AT
console-lead = Pour les experts. Les commandes vont directement au modem. Celles qui sont dangereuses sont bloquées.
console-queries = Requêtes :
console-nothing = Rien n’a encore été envoyé.
console-clear = Effacer
console-reveal = Afficher les numéros en entier
console-hide = Masquer les numéros
console-line = Commande
console-send = Envoyer
console-send-anyway = Envoyer quand même
console-empty = Saisissez d’abord une commande.
console-closed = La console est fermée.
console-reopen = Rouvrir
console-blocked = Cette commande est bloquée
console-careful = Attention : appuyez une seconde fois sur « Envoyer » pour continuer
console-left-out = { $lines ->
    [one] ({ $lines } ligne omise)
   *[other] ({ $lines } lignes omises)
}
console-silent = (aucune réponse)
console-refused = { $line } (bloquée)

## Log, support file

log-title = Activité
log-show = Afficher l’activité
log-close = Fermer l’activité
log-copy = Copier
log-masked = Les numéros d’identité sont masqués.
support-save = Créer un fichier d’assistance…
support-title = Fichier d’assistance
support-lead = Un fichier zip avec l’activité, les journaux et les réglages, pour la personne qui vous aide. Rien n’est envoyé nulle part.
support-reveal = Afficher les numéros d’identité en entier
support-gathering = Collecte en cours
support-preview = Contenu
support-save-as = Enregistrer sous…
support-saved = Enregistré sous { $path }
record-switch = Enregistrer tous les échanges avec le modem
record-means = Commence au prochain choix d’un modem. Les numéros d’identité et les codes PIN sont supprimés.
record-where = Enregistré dans { $path }

## Settings

settings-title = Paramètres
settings-language = Langue
settings-theme = Couleurs
settings-zoom = Taille du texte
settings-smaller = Réduire
settings-larger = Agrandir
settings-motion = Réduire les animations
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
theme-high-contrast = Contraste élevé
theme-to-light = Utiliser les couleurs claires
theme-to-dark = Utiliser les couleurs sombres
theme-to-system = Utiliser les couleurs du système

## About, help

about-title = À propos de Modem Medic
about-version = Version { $version }
about-copy = Copier la version
about-what = Identifie, met à jour, flashe et répare les modems 3G de la classe Huawei E1550, et réactive leur réseau.
about-privacy = Aucune télémétrie. Aucun accès au réseau : rien ne quitte jamais cet ordinateur tout seul.
about-proven = Personne n’a encore utilisé ce programme avec un vrai modem. Il a été testé avec des données enregistrées et sur un modem simulé.
about-licence = Logiciel libre sous licence MIT ou licence Apache 2.0, à votre choix.
about-licences = Licences du programme et des polices
help-title = Aide
help-connect = Branchez le modem. Dès qu’il est détecté, l’étape suivante s’ouvre automatiquement. S’il n’est pas détecté, la page dit pourquoi et que faire.
help-modem = Cette page montre ce que le modem indique sur lui-même. Choisissez ce que vous voulez faire.
help-choose = Choisissez le fichier que vous avez téléchargé pour votre modem. Il est lu et vérifié en entier. Rien n’est écrit ici.
help-review = Lisez ce qui va se passer et regardez les vérifications. Rien n’est écrit avant que vous acceptiez et appuyiez sur le bouton.
help-working = Laissez le modem branché. La page dit ce qui se passe et ce qu’un arrêt entraînerait.
help-result = Cette page ne dit que ce qui a été vérifié. Si quelque chose a échoué, elle dit ce que cela signifie et que faire ensuite.
help-network = Regardez ce qu’indique le modem, puis envoyez le réglage. L’ancien réglage est conservé et peut être rétabli.
help-health = Cette page montre tout ce qui a été lu dans le modem, ce qui semble anormal et que faire. Copiez-la, ou enregistrez-la comme texte ou comme page à imprimer. Les numéros restent masqués, sauf si vous les demandez.
help-functions = Choisissez ce que le modem montre à l’ordinateur, puis débranchez-le et rebranchez-le quand on vous le demande. L’ancienne valeur est conservée et peut être rétablie.
help-console = Saisissez des commandes AT et lisez les réponses. La flèche vers le haut rappelle les commandes précédentes.
help-vendor = Lance le programme du fabricant après votre accord, surveille le modem pendant ce temps et lit sa version avant et après. Modem Medic n’arrête jamais ce programme.
help-unlock = Le code vient de l’opérateur. Les essais restants sont lus avant et après ; eux seuls disent s’il était correct.
help-sim = Saisissez le code PIN, ou désactivez ou activez sa demande. Le code PUK, si la carte le demande, se saisit dans un téléphone.
help-keys = Touches
help-key-tab = Élément suivant
help-key-escape = Retour, ou fermer une boîte de dialogue
help-key-help = Cette aide
help-key-open = Choisir un fichier
help-key-log = Activité
help-key-zoom = Taille du texte

## Leaving

leave-title = Une opération est en cours sur le modem
leave-at-once = Si vous quittez maintenant, l’opération est annulée. Rien n’a été écrit.
leave-half-written = Si vous quittez maintenant, l’écriture reste inachevée et le modem passe en mode de réparation. Vous pourrez terminer plus tard.
leave-wait = Le modem n’est pas encore prêt. Veuillez attendre la fin.
leave-program = Le programme du fabricant est encore en cours d’exécution. Si vous quittez maintenant, il continue, mais le modem n’est plus surveillé. Laissez le modem branché jusqu’à ce que le programme soit terminé.
leave-stay = Rester
leave-anyway = Quitter quand même
closing-title = Fermeture
closing-text = L’opération en cours se termine dès que c’est sans risque. Cette fenêtre se ferme ensuite.
broken-at-work = La fenêtre a rencontré une erreur. L’opération sur le modem continue : laissez-le branché et attendez.
broken-idle = La fenêtre a rencontré une erreur. Rien n’est arrivé au modem.
broken-again = Recharger la fenêtre

vendor-offer = L’exécuter sous surveillance
vendor-title = Lancer le programme du fabricant
vendor-lead = Ce programme ne peut pas lire le firmware de ce fichier. Il peut lancer le programme du fabricant et surveiller le modem pendant ce temps.
vendor-honest = Ce que fait le programme du fabricant ne dépend pas de nous. Seule la version, avant et après, est vérifiée.
vendor-file = Programme
vendor-hashing = Calcul de la somme de contrôle
vendor-close = Fermez d’abord le tableau de bord et tout autre programme qui utilise le modem
vendor-stay = Ne débranchez pas le modem avant que le programme du fabricant n’indique qu’il est terminé
vendor-agree = J’accepte : je sais d’où vient ce fichier et je veux le lancer
vendor-start = Lancer { $file }
vendor-running = Le programme du fabricant est en cours d’exécution
vendor-finished = Le programme est terminé
vendor-finished-means = Appuyez sur le bouton quand le programme du fabricant indique qu’il est terminé. Le bouton ne l’arrête pas.
vendor-reading = Nouvelle lecture du modem
vendor-elsewhere = Exécutez-le sur un ordinateur Windows, ou dans une machine virtuelle Windows qui a accès au périphérique USB, y compris quand celui-ci revient en mode de téléchargement. Wine ne peut pas accéder au modem.
vendor-seen-started = Le programme a été lancé
vendor-seen-start-yourself = Le programme demande des droits d’administrateur. Lancez-le vous-même ; le modem est surveillé malgré tout
vendor-seen-modem = Le modem est branché
vendor-seen-download = Le modem est en mode de téléchargement
vendor-seen-away = L’ordinateur ne voit pas le modem en ce moment
vendor-seen-ended = Le programme s’est terminé
vendor-changed = La version a changé
vendor-unchanged = La version est la même qu’avant
vendor-before = Firmware avant
vendor-after = Firmware maintenant
vendor-dashboard-before = Tableau de bord avant
vendor-dashboard-after = Tableau de bord maintenant
