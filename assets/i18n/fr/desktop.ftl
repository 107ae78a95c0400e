# Ce qui se dit autour de la fenêtre : tâches passées, restauration, notifications, sélecteur de fichiers.

## Tâches passées

unseen-title = Une tâche s’est terminée sans sa fenêtre
unseen-text = L’écran a disparu pendant son exécution. Voici le résultat :
past-undo = Annuler le réglage réseau
past-vendor-program = Programme du fabricant
past-other = Autre tâche
past-done = Terminé
past-failed = Échec : { $problem }
past-failed-unknown = Échec
past-interrupted = Interrompue
past-left-in-repair = Le modem est resté en mode réparation.
