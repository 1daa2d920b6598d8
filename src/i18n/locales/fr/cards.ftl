### Advice cards, and what movements need. A title, a text and an effect together have at most 320 characters.

advice-t1-title = Continuez à bouger
advice-t1-text = D’abord du cardio à faible impact et des étirements dynamiques, faciles et fluides. Ils amènent du sang au muscle et apprennent à votre système nerveux à s’adapter : vous bougez à l’aise et sentez moins. L’immobilité raidit. Les records attendront : « no pain, no gain » est un mythe.
advice-t2-title = Laissez sa place à la récupération
advice-t2-text = Le repos compte, mais pas l’immobilité. Bougez ce qui ne fait pas mal, à un rythme où vous pouvez discuter. Le stress et un mauvais sommeil augmentent les courbatures ; un bon sommeil accélère la réparation.
advice-t2-today = Doux pour vous aujourd’hui : { $workouts }.
advice-t3-title = Chaud ou froid
advice-t3-text = Le chaud (douche, bouillotte) assouplit avant de bouger ; le froid (poche emballée, massage glacé) engourdit après, calme l’inflammation. Le bain glacé peut limiter vos gains. Gardez ce qui soulage.
advice-t3-effect = Dans l’heure après l’effort, les deux aident ce jour-là ; le lendemain, le chaud, et peut-être le froid.
advice-t3-caution = 20 min au plus, dans un linge, toutes les 2 à 3 heures. Pas sur peau insensible ou ouverte ; pas de chaud sur blessure récente. Pas avec Raynaud, mauvaise circulation, pieds insensibles (diabète). Cœur malade : pas de bain glacé. Grossesse : poche tiède ou froide oui, bain très chaud non.
advice-t3-before = Si vous comptez bouger bientôt, choisissez le chaud : il assouplit.
advice-t3-after = Juste après l’effort, le froid peut engourdir la douleur.
advice-t3-strength = Après la musculation, évitez les bains glacés : ils peuvent vous coûter une partie de vos gains.
advice-t4-title = Le massage
advice-t4-text = Un massage profond, sportif ou des points gâchettes agit sur les nœuds, à la main ou au pistolet : ferme mais sans douleur. Dans les études : un peu moins de courbatures pendant trois jours. Il ne rend ni plus fort ni plus rapide.
advice-t4-effect = Une revue : moyen après un jour, grand après deux et trois. Une autre : petit.
advice-t4-caution = Une minute ou deux par point. Pas de pistolet de massage sur le cou. Évitez gorge, aine, creux du genou, pli du coude et os. Pas de massage avec anticoagulant, caillot, varices, grossesse, os fragiles, peau insensible ou ouverte, ni sur un bleu de moins de trois jours.
advice-t5-title = Le rouleau de massage
advice-t5-text = Roulez lentement, 30 secondes à 2 minutes par muscle : avant l’entraînement pour vous échauffer, après pour récupérer. Dans les études, ceux qui roulaient après avaient un peu moins de courbatures.
advice-t5-effect = Rouler après : un effet juste au-dessous de moyen.
advice-t5-caution = Évitez cou, bas du dos, ventre, aine, creux du genou, os et articulations. Pas de rouleau avec anticoagulant, caillot, varices, grossesse, os fragiles, peau insensible ou ouverte, ni sur un bleu de moins de trois jours.
advice-t6-title = Consultez un kinésithérapeute
advice-t6-text = Au cabinet ou en vidéo, quand cela ne passe pas ou peut être une blessure. Ce n’est pas réservé aux suites d’une opération : c’est l’un des meilleurs traitements. Il vous dit ce que vous pouvez faire et vous ramène à ce que vous aimez.
advice-t7-title = S’étirer, pour le confort
advice-t7-text = S’étirer entretient le mouvement et peut faire du bien. Cela ne change guère les courbatures : dans les études, d’un point ou moins sur 100. Étirez-vous doucement si vous aimez cela, sinon laissez.
advice-t7-effect = Environ un dixième de point, ou moins, sur une échelle de dix.
advice-t7-caution = Jusqu’à un léger tiraillement, sans à-coups ni douleur. Pas sur une blessure récente, ni si un bras ou une jambe a des fourmillements. Enceinte ou avec des os fragiles, restez loin de votre limite.
advice-p1-title = Commencez en douceur
advice-p1-text = Partez sous votre niveau. Ajoutez un peu à chaque fois, en intensité et en fréquence. Écoutez votre corps : chercher la douleur mène aux blessures, pas aux résultats. Marchez avant de courir, prenez plus léger, jardinez une heure, randonnez une demi-heure avant d’essayer trois heures.
advice-p2-title = Variez
advice-p2-text = Les courbatures aiment ce que vous sollicitez peu. Variez vos séances, pour que l’effort ne soit jamais nouveau pour une partie. Une courbature légère est souvent signe que vous devenez plus fort : le muscle guérit et résiste mieux, comme une route que l’on refait.
advice-p3-title = Buvez et mangez bien
advice-p3-text = L’eau et la nourriture font équipe : elles alimentent vos muscles et les réparent. Buvez tout au long de la journée. Choisissez des protéines, des céréales complètes et autres glucides complexes, et de bonnes graisses.
advice-p4-title = Bougez dans la journée
advice-p4-text = Rester longtemps sur une chaise raidit. Faites de petites pauses pour bouger : levez-vous, étirez-vous, montez un escalier, marchez en parlant.
advice-p5-title = Échauffez-vous d’abord
advice-p5-text = Cinq à dix minutes de mouvement facile avant l’entraînement. Dans une étude, cela réduisait un peu les courbatures deux jours après ; le retour au calme ensuite, non.
advice-p5-effect = Dans une étude : un peu plus d’un point sur dix, deux jours après. Retour au calme : rien.
advice-p6-title = Prévoyez un massage
advice-p6-text = Après votre prochaine séance dure, prévoyez 20 à 30 minutes de massage. Parmi les façons de récupérer, il arrive premier dans une comparaison de nombreuses études.
advice-p6-caution = Demandez d’abord conseil si vous prenez un anticoagulant, avez eu un caillot, avez des varices ou des os fragiles, ou pendant une grossesse. Pas sur une peau insensible ou ouverte, ni sur un bleu de moins de trois jours.
advice-p7-title = Vêtements de compression
advice-p7-text = Un collant ou un haut bien ajusté après un gros effort peut réduire un peu les courbatures. Il doit serrer, pas pincer. Retirez-le si quelque chose s’engourdit.
advice-p7-effect = Un effet entre petit et moyen.
advice-p7-caution = Pas en cas de mauvaise circulation ou de caillot possible. Retirez-les la nuit.
advice-p8-title = Dormez
advice-p8-text = Visez 7 à 8 heures d’un bon sommeil. Pendant le sommeil, les muscles se réparent plus vite et les nerfs se calment ; après des nuits courtes, on sent plus la douleur.
advice-p8-effect = Perdre du sommeil augmente la douleur : un effet moyen. C’est le prix du manque de sommeil, pas le gain d’en avoir plus.
advice-leave-out = À laisser de côté : { $places }.

effect-title = Combien cela aide
effect-none = à peine
effect-tiny = très peu
effect-small = un peu
effect-medium = nettement
effect-large = beaucoup

equipment-mat = un tapis
equipment-chair = une chaise
equipment-wall = un mur
equipment-roller = un rouleau de massage
equipment-ball = une petite balle
equipment-step = une marche
equipment-towel = une serviette
equipment-dumbbell = un haltère léger
equipment-pool = une piscine
equipment-bicycle = un vélo
equipment-elliptical = un vélo elliptique
dose-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
