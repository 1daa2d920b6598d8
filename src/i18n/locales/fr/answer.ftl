### La réponse : ce que l'on peut faire aujourd'hui, la suite, les questions, et les libellés des cartes.

alarm-mistake = J’ai touché ce signe par erreur
answer-next-time = Moins de courbatures la prochaine fois

row-back = Carte précédente
row-on = Carte suivante
row-place = { $number } sur { $most }

workouts-title = Ce que vous pouvez faire aujourd’hui
workouts-easy = À un rythme doux
workouts-easy-pace = Rythme doux : vous pouvez encore discuter.
course-title = À quoi s’attendre
course-now = maintenant
course-peak = Au plus fort dans { $from } à { $to } heures, très probablement.
course-peak-until = Le plus fort viendra d’ici { $to ->
    [one] { $to } heure
   *[other] { $to } heures
 }, très probablement.
course-peak-past = Le plus fort est très probablement passé.
course-gone = Très probablement fini dans { $from } à { $to } jours.
course-gone-until = Très probablement fini d’ici { $to ->
    [one] { $to } jour
   *[other] { $to } jours
 }.
course-gone-now = Cela devrait être fini à peu près maintenant.
course-check = Le graphique compte les jours à partir de maintenant. Si ce n’est pas fini une semaine après le début, consultez un professionnel de santé.

question-title = Une question pour vous
question-none = Rien de tout cela
question-done = C’est tout
question-skip = Passer
question-left = { $count ->
    [one] encore { $count } après celle-ci
   *[other] encore { $count } après celle-ci
 }
since-today = Depuis aujourd’hui
since-a-day = Environ un jour
since-days = Deux ou trois jours
since-a-week = Quatre à sept jours
since-longer = Plus d’une semaine

change-title = Ce qui changerait cette réponse
change-lower = { $region }, à { $value } ou moins : { $then }
change-higher = { $region }, à { $value } ou plus : { $then }
change-with = Avec « { $what } » : { $then }
change-without = Sans « { $what } » : { $then }
change-sleep-more = Après { $hours } heures de sommeil ou plus : { $then }
change-sleep-less = Après moins de { $hours } heures de sommeil : { $then }
change-since = Si cela dure plus de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } : { $then }

preferences-minutes = Combien de temps avez-vous ?
preferences-equipment = Qu’avez-vous sous la main ?
preferences-none = Aucun mouvement ne tient dans ce temps. Choisissez plus de temps, ou plus de matériel.
movement-more = Plus facile, plus difficile, précautions
movement-caution = Attention :
movement-easier = Plus facile :
movement-harder = Plus difficile :
movement-muscles = Fait travailler :

context-more = En dire plus sur vous aujourd’hui
compact-all = Tout afficher
context-plan = Que voulez-vous faire aujourd’hui ?
context-plan-effort = Avec quelle intensité ?
context-sleep = Comment avez-vous dormi ?
context-stress = Ressentez-vous du stress ?
sleep-short = Moins de 6 heures
sleep-fair = 6 à 7 heures
sleep-good = 7 heures ou plus
stress-low = Peu
stress-high = Beaucoup
stress-very-high = Plus que je ne peux supporter
person-pregnant = Je suis enceinte
person-blood-thinners = Je prends des anticoagulants

keys-move = Aller à la zone voisine
keys-select = Noter la zone
keys-rate = Noter de 0 à 9 ; 1 puis 0 donne 10
keys-remove = Retirer la note
keys-both = Des deux côtés
keys-ends = Haut ou bas du corps
keys-turn = Retourner le corps
keys-zoom = Agrandir ou réduire
keys-pan = Déplacer l’image agrandie
keys-undo = Annuler, rétablir
keys-close = Fermer et montrer tout le corps
keys-help = Montrer ces touches

rate-feels = Que ressentez-vous ?
rate-signs = Voyez-vous ou sentez-vous l’un de ces signes à cet endroit ?
context-title = Que s’est-il passé avant ?
context-activity = Qu’avez-vous fait ?
context-none = Choisir…
context-when = Quand ?
context-effort = L’effort était-il dur ?
context-novelty = Était-ce habituel pour vous ?
when-today = Aujourd’hui, ces dernières heures
when-half-a-day = Il y a environ une demi-journée
when-yesterday = Hier
when-two-days = Il y a deux jours
when-three-days = Il y a trois jours
when-this-week = Il y a quatre à sept jours
when-longer = Il y a plus d’une semaine
person-title = En ce moment, avez-vous l’un de ces signes ?
person-none = Touchez ce qui vous concerne. S’il n’y a rien, laissez ainsi.
person-more = Autres signes

answer-train = Allez-y, entraînez-vous.
answer-modify = Entraînez-vous, mais plus doucement là où vous avez mal.
answer-recover = Seulement des mouvements doux pour ce qui fait mal.
answer-rest = Mettez au repos aujourd’hui ce qui fait mal.
answer-consult = Consultez un professionnel de santé avant d’entraîner cette partie.
answer-urgent = Consultez un médecin aujourd’hui.
answer-emergency = Obtenez tout de suite une aide médicale d’urgence.

answer-why = Pourquoi cette réponse
# How far this language is: draft (not offered, may be incomplete), translated, or read (by a clinician who speaks it).
locale-status = translated
# Shown below the reasons until locale-status is read.
answer-unread = Aucun professionnel de santé francophone n’a encore relu ces textes. En cas de doute, demandez au vôtre.
answer-because = À cause de :
answer-sources = Nos sources
answer-sources-wait = Un instant…
answer-sources-failed = La liste des sources n’a pas pu être chargée. Vérifiez votre connexion et réessayez.
answer-advice = Ce qui aide
answer-movements = Mouvements pour aujourd’hui
answer-withheld = Pas aujourd’hui
answer-withheld-there = Pas sur les zones que vous avez marquées : cela pourrait y faire du mal, ou ne servir à rien.
answer-withheld-many = { $count ->
    [one] { $count } mouvement
   *[other] { $count } mouvements
 }
answer-announce = Réponse : { $answer }
certainty-article = de notre article source
certainty-published = études, recommandations ou notices pour patients publiées
certainty-common-knowledge = savoir clinique courant ; aucune source citée pour l’instant, nous restons donc prudents
evidence-intensity = { $region } : { $value } sur { $most }
evidence-about = { $region } : { $what }
list-of = { $first }, { $rest }
label-of = { $label } : { $what }
evidence-since-activity = { $hours ->
    [one] { $hours } heure depuis l’activité
   *[other] { $hours } heures depuis l’activité
 }
evidence-since-onset = { $hours ->
    [one] { $hours } heure depuis le début
   *[other] { $hours } heures depuis le début
 }

dose-sets = { $sets ->
    [one] { $sets } série
   *[other] { $sets } séries
 }
dose-repetitions = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
 }
dose-hold = { $seconds ->
    [one] tenir { $seconds } seconde
   *[other] tenir { $seconds } secondes
 }
dose-rest = { $seconds ->
    [one] repos { $seconds } seconde
   *[other] repos { $seconds } secondes
 }
dose-each-side = de chaque côté
dose-needs = Il vous faut : { $equipment }
equipment-band = une bande élastique

about-title = À propos de moi
about-why = Cela reste sur cet appareil et rend la réponse plus sûre. Passez ce que vous voulez.
about-age = Âge
about-clot-risk = Un caillot de sang est plus probable avec
about-medicines = Médicaments
about-conditions = Maladies de longue durée
about-forget = Effacer ces informations
about-massage = Avant un massage, un rouleau ou une compression : l’un de ces points vous concerne-t-il ?
about-invitation = Plus sûr avec quelques mots sur vous
