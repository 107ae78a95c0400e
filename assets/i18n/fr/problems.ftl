# Ce qui peut échouer : ce qui s’est passé et ce qu’il faut faire.
# Les titres sont des phrases courtes sans point final. Les actions comptent une ou deux phrases.

## Trouver le modem et son port

problem-no-device-title = Aucun modem trouvé
problem-no-device-action = Branchez le modem, attendez dix secondes et réessayez. Si vous avez choisi un port vous-même, choisissez celui qui s’appelle PC UI.

problem-several-modems-title = Plusieurs modems sont branchés
problem-several-modems-action = Ne laissez que celui qui vous intéresse, ou choisissez-le sur la première page.

problem-no-driver-title = Le modem est branché, mais l’ordinateur n’a pas de port pour lui
problem-no-driver-action = Attendez dix secondes. Si rien ne change, chargez le pilote avec sudo modprobe option (Linux) ou installez celui du CD du modem (Windows), puis débranchez le modem et rebranchez-le.

problem-cdrom-mode-title = Le modem apparaît encore comme un lecteur de CD
problem-cdrom-mode-action = Attendez dix secondes. Si rien ne change : sous Linux, laissez ce programme le basculer ; sous Windows, lancez l’installation depuis le CD du modem. Débranchez ensuite le modem et rebranchez-le.

problem-network-card-title = Ce modem fonctionne comme une carte réseau
problem-network-card-action = Rien n’est cassé : il n’a pas de port pour les commandes, ce programme ne peut donc pas travailler avec lui. Un modem HiLink a ses réglages sur sa propre page, dans un navigateur, en général http://192.168.8.1 ou http://192.168.1.1. Certains anciens modèles redémarrent avec des ports depuis http://192.168.1.1/html/switchProjectMode.html ; les plus récents demandent un autre firmware de leur opérateur ou d’un réparateur.

problem-boot-rom-title = Seule la ROM de démarrage du modem fonctionne
problem-boot-rom-action = Ce programme ne lui envoie rien. Débranchez le modem, attendez dix secondes et rebranchez-le. S’il reste ainsi, son firmware ne démarre pas, et un réparateur peut le remettre en état avec un chargeur d’urgence fait exactement pour ce modèle.

problem-no-permission-title = Vous n’avez pas le droit d’utiliser ce port
problem-no-permission-action = Installez la règle d’accès de ce programme, ou ajoutez votre compte au groupe du port, dialout en général, puis rouvrez votre session. N’exécutez pas ce programme en tant que root.

problem-no-device-permission-title = Vous n’avez pas le droit d’utiliser ce périphérique USB
problem-no-device-permission-action = Installez la règle d’accès de ce programme. Appartenir à un groupe comme dialout n’aide pas ici. N’exécutez pas ce programme en tant que root.

problem-held-by-driver-title = Le pilote de l’ordinateur utilise cette partie du modem
problem-held-by-driver-action = Choisissez le port série que les détails indiquent, par exemple /dev/ttyUSB2, ou n’en choisissez aucun : le modem sera détecté automatiquement.

problem-busy-title = Un autre programme utilise le modem
problem-busy-action = Fermez Mobile Partner, le programme de connexion de votre opérateur ou tout programme de terminal, ou arrêtez ModemManager, puis réessayez.

problem-modem-manager-title = ModemManager utilise le modem, ou peut le faire à tout moment
problem-modem-manager-action = Bloquez ModemManager avec les règles d’accès de ce programme, débranchez le modem et rebranchez-le. Réessayez ensuite.

problem-modem-manager-rules-title = Cet ordinateur ne permet pas de bloquer ModemManager pour le modem
problem-modem-manager-rules-action = Installez les règles d’accès de ce programme et réessayez. Le modem peut rester branché ; s’il est en mode de réparation, débranchez-le et rebranchez-le d’abord.

problem-modem-manager-replug-title = ModemManager avait déjà le modem avant l’installation des règles d’accès
problem-modem-manager-replug-action = Débranchez le modem et rebranchez-le. Réessayez ensuite.

problem-port-unusable-title = Ce n’est pas un port série utilisable
problem-port-unusable-action = Vérifiez le nom du port et choisissez-en un autre.

problem-port-failed-title = L’ordinateur a signalé une défaillance du port
problem-port-failed-action = Branchez le modem sur une autre prise USB, sans concentrateur, et réessayez.

problem-unplugged-title = Le modem a été débranché ou a perdu la connexion
problem-unplugged-action = Rebranchez le modem, fermement et directement sur l’ordinateur, puis réessayez.

problem-not-a-modem-title = Rien sur ce port ne répond comme un modem
problem-not-a-modem-action = Choisissez le port qui s’appelle PC UI, ou débranchez le modem, rebranchez-le et attendez dix secondes.

problem-diagnostics-port-title = Ce port est un port de diagnostic, qui n’accepte pas les commandes AT
problem-diagnostics-port-action = Choisissez le port qui s’appelle PC UI. Si c’est celui-ci, débranchez le modem, attendez dix secondes et rebranchez-le.

## Lui parler

problem-no-answer-title = Le modem n’a pas répondu
problem-no-answer-action = Débranchez le modem, rebranchez-le et réessayez. S’il ne répond toujours pas, essayez une autre prise USB.

problem-bad-answer-title = La réponse du modem n’a pas pu être comprise
problem-bad-answer-action = Fermez les autres programmes susceptibles d’utiliser le modem, débranchez-le, rebranchez-le et réessayez.

problem-command-refused-title = Le modem a refusé une commande
problem-command-refused-action = Les détails montrent la commande et la réponse exacte du modem.

problem-pin-required-title = La carte SIM demande son code PIN
problem-pin-required-action = Saisissez le code PIN sur la page « Code PIN de la carte SIM » ou dans un téléphone, puis réessayez.

problem-no-sim-title = Il n’y a pas de carte SIM dans le modem
problem-no-sim-action = Débranchez le modem, insérez la carte SIM, rebranchez-le et réessayez.

problem-no-network-title = Le modem n’a trouvé aucun réseau
problem-no-network-action = Allez là où il y a du réseau et vérifiez de nouveau. Si d’autres téléphones du même opérateur fonctionnent ici, son réseau n’accepte peut-être plus ce type de modem.

problem-network-denied-title = Le réseau refuse cette carte SIM
problem-network-denied-action = Demandez à l’opérateur si la carte est active et si le modem est verrouillé sur un autre opérateur.

problem-operator-lock-title = Le modem est verrouillé sur un opérateur
problem-operator-lock-action = Utilisez une carte SIM de cet opérateur ou demandez-lui le code de déverrouillage.

problem-radio-off-title = La radio du modem est coupée
problem-radio-off-action = C’est peut-être un programme de connexion qui l’a fait. Débranchez le modem, rebranchez-le et réessayez.

problem-setting-not-kept-title = Le modem n’a pas conservé le nouveau réglage
problem-setting-not-kept-action = Débranchez le modem, rebranchez-le et réessayez. L’ancien réglage est conservé dans le journal.

problem-identity-lost-title = Impossible de savoir de quel modem il s’agit
problem-identity-lost-action = Son IMEI est perdu : un ancien réglage pourrait être celui d’un autre modem. Choisissez plutôt le réglage voulu.

problem-nothing-to-undo-title = Il n’y a pas de réglage antérieur de ce modem à rétablir
problem-nothing-to-undo-action = On peut annuler une modification faite avec ce programme sur cet ordinateur.

problem-not-a-backup-title = Ce n’est pas une sauvegarde faite par ce programme
problem-not-a-backup-action = Choisissez une sauvegarde faite par ce programme.

problem-backup-of-another-title = Cette sauvegarde ne vient pas de ce modem
problem-backup-of-another-action = Rien n’a été envoyé. Choisissez une sauvegarde de ce modem, ou confirmez que celle-ci peut être utilisée.

problem-cdrom-not-safe-title = Le CD-ROM de ce modem ne peut pas être modifié sans risque
problem-cdrom-not-safe-action = On sait seulement des modems de la famille E1550 qu’ils reviennent après une telle modification. Sur d’autres, une mauvaise valeur peut supprimer tous les ports ; rien n’a donc été envoyé.

problem-no-code-needed-title = Aucun code de déverrouillage n’est nécessaire avec cette carte SIM
problem-no-code-needed-action = Rien n’a été envoyé. Un modem verrouillé ne montre son verrou qu’avec une carte SIM d’un autre opérateur. Pour en être sûr, débranchez le modem, insérez une telle carte, rebranchez-le et regardez de nouveau.

problem-locked-for-good-title = Le modem n’accepte plus de codes de déverrouillage
problem-locked-for-good-action = Rien n’a été envoyé. Il fonctionne toujours avec les cartes SIM de son propre opérateur. Si personne n’a essayé de codes, c’est le firmware de l’opérateur qui a réglé ainsi le compteur, et aucun code n’y changera rien. Flasher le modem ne rend pas les essais.

problem-last-unlock-attempt-title = Il ne reste qu’un essai pour le code de déverrouillage
problem-last-unlock-attempt-action = Rien n’a été envoyé. Un code erroné verrouillerait définitivement le modem, donc ce programme n’utilise jamais le dernier essai. Demandez à l’opérateur de déverrouiller le modem.

problem-lock-unknown-title = Le modem n’indique pas clairement l’état de son verrou opérateur
problem-lock-unknown-action = Aucun code n’est envoyé tant que ce n’est pas clair. Débranchez le modem, attendez dix secondes, rebranchez-le et lisez-le. Certains firmwares n’indiquent jamais leur verrou.

problem-code-malformed-title = Ce n’est pas un code de la bonne longueur
problem-code-malformed-action = Rien n’a été envoyé. Un code de déverrouillage a exactement huit chiffres, un code PIN en a quatre à huit.

problem-codes-differ-title = Les deux codes ne sont pas identiques
problem-codes-differ-action = Rien n’a été envoyé. Saisissez de nouveau le code, deux fois.

problem-attempts-not-confirmed-title = Le nombre d’essais restants n’a pas été confirmé
problem-attempts-not-confirmed-action = Rien n’a été envoyé. Lisez de nouveau le modem et saisissez le nombre d’essais qu’il indique.

problem-another-modem-title = Le modem qui répond n’est pas celui qui a été affiché
problem-another-modem-action = Rien n’a été envoyé. Lisez de nouveau le modem. Un code de déverrouillage n’est valable que pour un seul modem, celui dont l’IMEI a servi à l’établir.

problem-code-wrong-title = Le code de déverrouillage était erroné
problem-code-wrong-action = N’essayez pas d’en deviner un autre. Demandez le code à l’opérateur et vérifiez qu’il a été établi pour l’IMEI de ce modem.

problem-pin-wrong-title = Le code PIN était erroné
problem-pin-wrong-action = Assurez-vous du code PIN avant de réessayer. Après le dernier essai, la carte SIM demande son code PUK, qui est imprimé sur le support d’origine de la carte.

problem-code-not-looked-at-title = Le modem n’a pas vérifié le code
problem-code-not-looked-at-action = Aucun essai n’a été perdu. Débranchez le modem, attendez dix secondes, rebranchez-le et essayez encore une fois.

problem-code-outcome-unknown-title = On ne sait pas si le code a été accepté
problem-code-outcome-unknown-action = Ne l’envoyez pas de nouveau. Débranchez le modem, attendez dix secondes, rebranchez-le et lisez-le : il indique alors si le code a été accepté et combien d’essais restent.

problem-puk-required-title = La carte SIM demande son code PUK
problem-puk-required-action = Le code PUK est imprimé sur le support d’origine de la carte SIM ; l’opérateur peut aussi vous le donner. Mettez la carte dans un téléphone et saisissez-y le code PUK. Dix codes erronés rendent la carte définitivement inutilisable, donc ce programme n’en saisit aucun.

problem-last-pin-attempt-title = Il ne reste qu’un essai pour le code PIN
problem-last-pin-attempt-action = Rien n’a été envoyé. Ce programme n’utilise jamais le dernier essai. Mettez la carte SIM dans un téléphone et saisissez-y le code PIN ; après un code erroné, le téléphone demande le code PUK.

problem-pin-unknown-title = Le modem n’indique pas clairement l’état de la carte SIM
problem-pin-unknown-action = Rien n’a été envoyé. Débranchez le modem, attendez dix secondes, rebranchez-le et essayez encore une fois, ou mettez la carte SIM dans un téléphone pour le faire là.

## Le fichier

problem-file-unreadable-title = Le fichier est illisible
problem-file-unreadable-action = Vérifiez que le fichier est toujours là et que vous avez le droit de l’ouvrir.

problem-file-empty-title = Le fichier est vide
problem-file-empty-action = Téléchargez de nouveau le fichier.

problem-file-too-large-title = Le fichier est trop volumineux pour être le firmware d’un tel modem
problem-file-too-large-action = Choisissez le fichier du firmware ou du tableau de bord lui-même. Les fichiers de plus de 512 Mio sont refusés.

problem-file-is-web-page-title = Le fichier est une page web, pas un firmware
problem-file-is-web-page-action = Le téléchargement a enregistré une page au lieu du fichier. Téléchargez-le de nouveau avec le bouton prévu sur la page.

problem-not-firmware-title = Aucun firmware trouvé dans le fichier
problem-not-firmware-action = Choisissez un autre fichier. Certains programmes de fabricants cachent leur firmware sous une forme que ce programme ne sait pas lire.

problem-program-without-firmware-title = Ce programme Windows ne contient aucun firmware lisible
problem-program-without-firmware-action = C’est peut-être un installateur, ou un outil de mise à jour du fabricant avec son propre format. Exécutez-le sous Windows comme le fabricant l’indique.

problem-archive-damaged-title = L’archive est endommagée ou d’un type inconnu
problem-archive-damaged-action = Téléchargez-la de nouveau, ou décompressez-la vous-même et choisissez le fichier qu’elle contient.

problem-archive-method-title = Cette archive ZIP est compressée d’une façon qui ne peut pas être ouverte ici
problem-archive-method-action = Décompressez-la avec le programme qui l’a compressée, ou avec 7-Zip, et choisissez le fichier qu’elle contient.

problem-archive-of-images-title = L’archive contient un jeu d’images de firmware
problem-archive-of-images-action = Décompressez-la dans un dossier et choisissez ce dossier, ou le fichier .hmf qu’il contient.

problem-file-in-pieces-title = Ceci est un morceau d’un fichier découpé
problem-file-in-pieces-action = Mettez tous les morceaux dans un même dossier, réunissez-les ou décompressez-les avec le programme qui les a découpés, par exemple 7-Zip, et choisissez le fichier entier.

problem-download-unfinished-title = Le téléchargement de ce fichier n’est pas terminé
problem-download-unfinished-action = Attendez que le navigateur l’ait terminé, ou téléchargez de nouveau le fichier. Choisissez ensuite le fichier terminé.

problem-archive-rar-title = C’est une archive RAR, qui ne peut pas être ouverte ici
problem-archive-rar-action = Décompressez-la avec un autre programme, par exemple 7-Zip, et choisissez le fichier qu’elle contient.

problem-archive-cabinet-title = C’est une archive CAB, qui ne peut pas être ouverte ici
problem-archive-cabinet-action = Décompressez-la avec un autre programme, par exemple 7-Zip, et choisissez le fichier qu’elle contient.

problem-archive-installshield-title = C’est un programme d’installation InstallShield, qui ne peut pas être ouvert ici
problem-archive-installshield-action = Lancez-le sous Windows et laissez sa première page ouverte. Beaucoup ont alors déjà décompressé leurs fichiers dans le dossier temporaire : cherchez-y un gros fichier .exe ou .bin et choisissez-le.

problem-archive-of-other-kind-title = C’est une archive, une image disque ou un installateur d’un type qui ne peut pas être ouvert ici
problem-archive-of-other-kind-action = Décompressez-la avec un autre programme, par exemple 7-Zip, et choisissez le fichier qu’elle contient.

problem-seven-zip-unreadable-title = Cette archive 7-Zip ne peut pas être lue
problem-seven-zip-unreadable-action = Décompressez-la avec 7-Zip et choisissez le fichier qu’elle contient. Si cela échoue aussi, téléchargez-la de nouveau.

problem-archive-too-deep-title = L’archive contient trop d’archives imbriquées
problem-archive-too-deep-action = Décompressez-la vous-même et choisissez le fichier qu’elle contient.

problem-archive-encrypted-title = L’archive est protégée par un mot de passe
problem-archive-encrypted-action = Décompressez-la vous-même et choisissez le fichier qu’elle contient.

problem-archive-without-firmware-title = L’archive ne contient aucun firmware
problem-archive-without-firmware-action = Choisissez un autre fichier.

problem-folder-without-firmware-title = Le dossier ne contient aucun firmware
problem-folder-without-firmware-action = Choisissez un autre dossier, ou le fichier lui-même.

problem-folder-too-large-title = Le dossier contient trop de fichiers pour être examiné
problem-folder-too-large-action = Choisissez le fichier de firmware lui-même.

problem-archive-ambiguous-title = Plusieurs paquets de firmware ont été trouvés
problem-archive-ambiguous-action = Choisissez celui que vous voulez.

problem-file-truncated-title = Le fichier est incomplet
problem-file-truncated-action = Téléchargez de nouveau le fichier et comparez sa taille à celle indiquée sur la page.

problem-prefix-invalid-title = Le début du paquet de firmware est endommagé
problem-prefix-invalid-action = Téléchargez de nouveau le fichier.

problem-header-damaged-title = Un en-tête du paquet de firmware est endommagé
problem-header-damaged-action = Téléchargez de nouveau le fichier.

problem-header-version-title = Le paquet de firmware a une version de format inconnue
problem-header-version-action = Choisissez un autre fichier.

problem-header-size-title = Un en-tête du paquet de firmware a une taille incorrecte
problem-header-size-action = Téléchargez de nouveau le fichier.

problem-block-size-invalid-title = Un en-tête du paquet de firmware indique une taille de bloc impossible
problem-block-size-invalid-action = Téléchargez de nouveau le fichier.

problem-data-damaged-title = Le firmware contenu dans le fichier est endommagé
problem-data-damaged-action = Téléchargez de nouveau le fichier.

problem-object-empty-title = Une partie du firmware est vide
problem-object-empty-action = Choisissez un autre fichier.

problem-trailing-data-title = Le paquet de firmware ne se termine pas proprement ; il manque peut-être une partie
problem-trailing-data-action = Téléchargez de nouveau le fichier.

problem-packed-data-damaged-title = Une partie compressée du firmware ne peut pas être décompressée
problem-packed-data-damaged-action = Téléchargez de nouveau le fichier.

problem-unpacked-too-large-title = Une partie compressée du firmware est trop volumineuse
problem-unpacked-too-large-action = Choisissez un autre fichier.

problem-too-many-objects-title = Le paquet de firmware a trop de parties
problem-too-many-objects-action = Choisissez un autre fichier.

problem-duplicate-object-title = Le paquet de firmware contient deux fois la même partie
problem-duplicate-object-action = Choisissez un autre fichier.

problem-partition-table-invalid-title = La table des partitions du paquet de firmware est endommagée
problem-partition-table-invalid-action = Choisissez un autre fichier.

problem-partition-table-missing-title = Le paquet de firmware n’a pas la table des partitions dont ce modem a besoin
problem-partition-table-missing-action = Choisissez un fichier de firmware complet pour ce modem.

problem-partition-table-misplaced-title = La table des partitions n’est pas la première partie du paquet de firmware
problem-partition-table-misplaced-action = Choisissez un fichier de firmware complet pour ce modem.

problem-boot-loader-without-table-title = Le paquet de firmware a un chargeur d’amorçage, mais pas de table des partitions
problem-boot-loader-without-table-action = Choisissez un fichier de firmware complet pour ce modem. Un chargeur d’amorçage au mauvais endroit rendrait le modem inutilisable.

problem-partition-too-small-title = Une partie du firmware est plus grande que sa place dans le modem
problem-partition-too-small-action = Choisissez un autre fichier.

problem-flash-too-small-title = Le paquet de firmware est prévu pour une mémoire plus grande que celle d’un tel modem
problem-flash-too-small-action = Choisissez un autre fichier.

problem-image-folder-invalid-title = Le dossier n’est pas un jeu complet d’images de firmware
problem-image-folder-invalid-action = Les fichiers doivent être numérotés à partir de 00 ou de 01 sans interruption, et chaque nom doit contenir le code de sa partie.

problem-wrong-kind-of-file-title = Ce fichier n’est pas du type dont cette étape a besoin
problem-wrong-kind-of-file-action = Utilisez « Flasher le firmware » pour un firmware et « Mettre à jour le tableau de bord » pour un tableau de bord.

problem-another-file-title = Ce n’est pas le fichier de l’opération interrompue
problem-another-file-action = Choisissez le fichier dont l’écriture était en cours. Pour en écrire un autre, utilisez la réparation ou « Flasher le firmware ».

problem-wrong-model-title = Ce fichier est destiné à un autre modem
problem-wrong-model-action = Choisissez un fichier pour le modèle affiché. Un mauvais fichier peut rendre le modem définitivement inutilisable.

problem-fit-unknown-title = Impossible de savoir si ce fichier convient à votre modem
problem-fit-unknown-action = Choisissez un fichier qui nomme votre modèle. Si vous êtes certain de votre choix, confirmez-le expressément et indiquez une justification.

problem-journal-failed-title = Le journal ne peut pas être écrit sur cet ordinateur
problem-journal-failed-action = Libérez de l’espace disque, vérifiez que votre dossier personnel est accessible en écriture, puis réessayez.

problem-journal-unreadable-title = Le journal d’une opération précédente est illisible
problem-journal-unreadable-action = Branchez le modem : si l’écriture est restée inachevée, il apparaît en mode de réparation. Déplacez ensuite hors du dossier des journaux le fichier indiqué dans les détails.

problem-output-failed-title = Le fichier ne peut pas être enregistré
problem-output-failed-action = Choisissez un autre emplacement et réessayez.

## Mode de téléchargement

problem-unsupported-modem-title = Ce modem ne peut pas être flashé avec ce programme
problem-unsupported-modem-action = Seuls la famille E1550 et les modems HiSilicon du même fabricant sont pris en charge.

problem-download-mode-refused-title = Le modem n’est pas passé en mode de téléchargement
problem-download-mode-refused-action = Branchez le modem sur une autre prise USB et réessayez.

problem-download-mode-missing-title = Le modem n’est pas apparu en mode de téléchargement
problem-download-mode-missing-action = Débranchez le modem, rebranchez-le et réessayez.

problem-in-download-mode-title = Le modem est en mode de réparation
problem-in-download-mode-action = Un flashage a été interrompu. Lancez la réparation avec le fichier de firmware de ce modem.

problem-download-version-title = Le mode de téléchargement du modem a une version inconnue
problem-download-version-action = Ce programme ne connaît que la version 2.0 et n’écrit rien dans ce modem. Débranchez le modem, attendez dix secondes et rebranchez-le.

problem-not-in-download-mode-title = Le modem n’est pas en mode de réparation
problem-not-in-download-mode-action = Il fonctionne normalement. Utilisez plutôt « Flasher le firmware ».

problem-product-mismatch-title = Ce fichier n’est pas destiné au modem qui est en mode de téléchargement
problem-product-mismatch-action = Ne branchez que le modem à flasher et choisissez le fichier qui lui est destiné.

problem-signature-required-title = Le modem n’accepte que du firmware signé
problem-signature-required-action = Choisissez le fichier d’origine du fabricant, sans modification.

problem-signature-refused-title = Le modem a refusé la signature de ce fichier
problem-signature-refused-action = Choisissez le fichier d’origine du fabricant pour ce modèle, sans modification.

problem-refused-title = Le modem a refusé une partie du firmware
problem-refused-action = Laissez-le branché et lancez la réparation. S’il refuse encore, choisissez un autre fichier pour ce modèle.

problem-line-noise-title = Les données arrivent altérées au modem
problem-line-noise-action = Branchez le modem sur une autre prise USB, sans concentrateur ni rallonge, et lancez la réparation.

problem-did-not-come-back-title = Le modem n’est pas revenu après le redémarrage
problem-did-not-come-back-action = Débranchez-le, attendez dix secondes et rebranchez-le. S’il ne revient toujours pas, lancez la réparation.

problem-came-back-different-title = Le modem revenu n’est pas celui qui a été flashé
problem-came-back-different-action = Débranchez les autres modems, branchez celui qui a été flashé et lisez sa version.

problem-version-unchanged-title = Le modem est revenu avec sa version précédente
problem-version-unchanged-action = Toutes les parties ont été acceptées, mais la version n’a pas changé. Flashez à nouveau ou choisissez un autre fichier.

problem-version-unexpected-title = Le modem est revenu avec une autre version que celle du fichier
problem-version-unexpected-action = Débranchez le modem, rebranchez-le et relisez la version. Si elle reste incorrecte, flashez à nouveau.

problem-version-unread-title = Le modem est revenu, mais n’indique pas sa version
problem-version-unread-action = Toutes les parties ont été acceptées. Débranchez le modem, rebranchez-le et lisez sa version. S’il n’en indique aucune, flashez à nouveau.

## Le programme

problem-rule-not-installed-title = La règle d’accès n’a pas pu être installée ou retirée
problem-rule-not-installed-action = Installez la règle à la main : exécutez ses commandes dans un terminal, en tant qu’administrateur.

problem-program-not-here-title = Ce programme Windows ne fonctionne pas sur cet ordinateur
problem-program-not-here-action = Exécutez-le sur un ordinateur Windows, ou dans une machine virtuelle Windows qui a accès au modem.

problem-program-changed-title = Le programme n’est pas celui qui a été confirmé
problem-program-changed-action = Vérifiez d’où vient le fichier, choisissez-le de nouveau et comparez sa somme de contrôle.

problem-program-not-started-title = Le programme n’a pas pu être lancé
problem-program-not-started-action = Consultez le message du système dans les détails.

problem-recording-damaged-title = Ce n’est pas un enregistrement de ce programme, ou il est endommagé
problem-recording-damaged-action = Choisissez un fichier enregistré par ce programme ou créé à partir d’une capture USB.

problem-recording-differs-title = Les échanges diffèrent de l’enregistrement
problem-recording-differs-action = Utilisez la version de ce programme qui a fait l’enregistrement, avec le même fichier et les mêmes réglages.

problem-capture-unreadable-title = La capture USB est illisible
problem-capture-unreadable-action = Refaites la capture avec Wireshark et enregistrez-la en pcapng. Les transferts doivent être capturés en entier, pas seulement leur début.

problem-capture-without-modem-title = La capture USB ne contient aucun échange avec un modem
problem-capture-without-modem-action = Capturez le bus où le modem est branché. Commencez avant de le brancher et arrêtez quand le programme du fabricant est terminé.

problem-capture-ambiguous-title = La capture USB contient plusieurs modems
problem-capture-ambiguous-action = Refaites la capture avec un seul modem branché.

problem-cancelled-title = L’opération a été arrêtée
problem-cancelled-action = Relancez-la quand vous le souhaitez.

problem-not-confirmed-title = L’opération n’a pas été confirmée
problem-not-confirmed-action = Relancez-la et répondez oui à la question posée.

problem-internal-title = Ce programme a rencontré une erreur interne
problem-internal-action = Signalez-le en joignant le fichier d’assistance. Laissez le modem branché et lancez la réparation si l’écriture avait commencé.
