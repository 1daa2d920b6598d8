### The guided routine.

routine-title = Votre séance
routine-start = Commencer la séance
routine-length = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
 }
routine-resume = Vous avez arrêté votre séance avant la fin.
routine-left = { $minutes ->
    [one] encore { $minutes } minute environ
   *[other] encore { $minutes } minutes environ
 }
routine-go-on = Continuer
routine-forget = L’abandonner

routine-movement = Mouvement { $number } sur { $most }
routine-time-left = Encore { $time }
routine-progress = Où vous en êtes
routine-end = Arrêter la séance
routine-back = Précédent
routine-skip = Passer
routine-pause = Faire une pause
routine-play = Reprendre

routine-ready = Préparez-vous
routine-hold = Tenez
routine-let-go = Relâchez
routine-there = Allez
routine-and-back = Et revenez
routine-move = Continuez à bouger
routine-change = Changez de côté
routine-rest = Repos
routine-paused = En pause
routine-away = La séance s’est interrompue. On reprend ?
routine-left-side = Côté gauche
routine-right-side = Côté droit
routine-set = Série { $number } sur { $most }
routine-repetition = { $number } sur { $most }
routine-seconds = Temps restant
routine-rest-for = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }
routine-half = La moitié est faite
routine-next = Ensuite : { $what }
routine-last = C’est le dernier.
routine-how = Comment faire

routine-signals = Signaux
routine-tone = Son
routine-vibration = Vibreur
routine-voice = Voix
routine-mute = Pas de son pour l’instant. Touchez pour le rétablir.
routine-dark = L’écran peut s’éteindre. Touchez-le de temps en temps.
routine-voiceless = Pas de voix française sur cet appareil.
routine-music = Quand « Son » est activé, les autres musiques se mettent en pause.
routine-silenced = Pas de son ? Votre téléphone est peut-être en mode silencieux.
routine-keys = Espace : pause. Flèches : précédent, passer. Échap : arrêter.

routine-plan = Tous les mouvements
routine-earlier = Monter
routine-later = Descendre
routine-drop = Retirer
routine-add = Ajouter un mouvement
routine-settings = Son et repos
routine-volume = Volume
routine-quiet = Faible
routine-medium = Moyen
routine-loud = Fort
routine-sound = Timbre
routine-soft = Doux
routine-bright = Clair
routine-sharp = Net
routine-rest-length = Repos
routine-rest-half = Moitié moins long
routine-rest-said = Comme sur la carte
routine-rest-more = Moitié plus long
routine-rest-twice = Le double
routine-flash = Clignotement
routine-over = Le son d’abord
routine-over-hint = Avec « Le son d’abord », votre téléphone met les autres musiques en pause et montre la séance sur l’écran de verrouillage.

routine-done = Terminé. Bravo !
routine-done-part = C’est fini. Mouvements faits : { $number } sur { $most }.
routine-feel = Comment vous sentez-vous maintenant ?
routine-feel-hint = Réglez chaque zone sur la douleur que vous y sentez en ce moment.
routine-save = Enregistrer
routine-not-now = Pas maintenant
routine-close = Fermer
routine-four = Mal nulle part ? Une séance pour tout le corps
routine-four-sore = Quatre mouvements faciles contre les courbatures
