# Ce qui se dit autour de la fenêtre : opérations passées, restauration, notifications, sélecteur de fichiers.

## Opérations passées

unseen-title = Une opération s’est terminée après la perte de sa fenêtre
unseen-text = L’affichage a disparu pendant l’opération. Voici le résultat :
past-undo = Annuler le réglage réseau
past-finish = Dernières vérifications
past-cdrom-restore = Rétablir le CD-ROM et le lecteur de cartes
past-restore-undo = Annuler les réglages restaurés
past-sim-enter = Saisir le code PIN de la carte SIM
past-sim-off = Désactiver la demande du code PIN
past-sim-on = Activer la demande du code PIN
past-vendor-program = Programme du fabricant
past-other = Autre opération
past-done = Terminé
past-failed = Échec : { $problem }
past-failed-unknown = Échec
past-interrupted = Interrompue
past-left-in-repair = Le modem est resté en mode de réparation.
past-running = En cours
past-attempts = essais restants : { $before } → { $after }
past-attempts-unread = essais restants : { $before }, non relus depuis
history-title = Historique
history-lead = Ce qui a été fait sur les modems avec ce programme, du plus récent au plus ancien. Cela reste uniquement sur cet ordinateur.
history-empty = Rien n’a encore été fait sur un modem.
history-looking = Lecture des journaux…
open-folder = Ouvrir le dossier

## Notifications et boîtes de dialogue du système

settings-notify = M’avertir quand une opération se termine pendant que j’utilise une autre fenêtre
settings-sound = Émettre un son quand une opération se termine
picker-title = Choisir le fichier du firmware
picker-firmware = Fichiers de firmware
picker-all = Tous les fichiers
picker-missing = Ce bureau n’a pas de sélecteur de fichiers. Saisissez le chemin.
