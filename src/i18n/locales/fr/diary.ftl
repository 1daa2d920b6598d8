### Ce qui vient avec le carnet : revenir, garder, et ce qui a changé.

then-just-now = À l’instant
then-today = Plus tôt dans la journée
then-yesterday = Hier
then-day = La dernière fois ({ $day })
then-unclear = La dernière fois

back-one = { $when } : { $place }, { $value }. Et maintenant ?
back-several = { $when }, vous aviez mal ici. Et maintenant ?
back-noticed-only = { $when }, vous avez remarqué ceci. Et maintenant ?
back-hint = Ce que vous aviez indiqué alors ne compte pas pour aujourd’hui tant que vous n’avez pas dit où vous en êtes maintenant.
back-was = c’était { $value }
back-same = Pareil
back-gone = Parti
back-all-same = Tout est pareil
back-all-gone = Tout est parti
back-noticed = Vous aviez aussi remarqué ceci. Est-ce encore le cas ?
back-still = Encore le cas
back-over = Plus maintenant
back-all-still = Tout est encore là
back-all-over = Plus rien de tout cela
back-skip = Pas maintenant

kept-all = Gardé sur cet appareil.
kept-waits = Enregistrement…

kept-away = Cela n’a pas pu être chargé. Connectez-vous à un réseau et appuyez de nouveau.
backup-offer = Ce navigateur supprime ce qu’une page garde si vous ne la visitez pas pendant sept jours. Un fichier de sauvegarde n’en dépend pas.
backup-want = Enregistrer une sauvegarde
backup-leave = Non, merci

trouble-unsafe = Ce navigateur ne peut pas bien garder ce que vous indiquez. La prochaine fois, tout aura peut-être disparu.
trouble-newer = Une version plus récente est ouverte ailleurs. Rien n’est gardé ici tant que vous n’avez pas rechargé cette page.
trouble-aside = Une partie de ce qui était gardé n’a pas pu être lue. Elle est mise de côté ; le reste est là.
trouble-lost = Ce navigateur a effacé ce qui était gardé ici.

since-title = Depuis la dernière fois
since-answer = { $when }, la réponse était : { $then }
since-same-answer = { $when }, la réponse était la même.
since-gone = { $place } : { $from } avant, plus rien maintenant.
since-past-peak = { $place } : { $from } avant, { $to } maintenant. Le plus dur est passé.
since-falling = { $place } : { $from } avant, { $to } maintenant. La douleur diminue.
since-steady = { $place } : { $from } avant, { $to } maintenant. À peu près pareil.
since-slower = { $place } : { $from } avant, { $to } maintenant. La douleur devrait déjà diminuer.
since-rising = { $place } : { $from } avant, { $to } maintenant. La douleur a augmenté.
since-severe = { $place } : { $from } avant, { $to } maintenant. La douleur est devenue intense.
since-week = { $place } : { $from } avant, { $to } maintenant. Cela dure depuis plus d’une semaine, ce que de simples courbatures ne font pas.
