### What a person can report.

## What it feels like. By nouns, which fit any place.

# "Courbature" names the soreness itself; this is how it feels.
sensation-achy = Douleur de muscle fatigué
sensation-dull = Douleur sourde
# Not "tension", which is blood pressure, nor "dur", which is a sign.
sensation-tight = Tiraillement
sensation-stiff = Raideur
sensation-tender = Fait mal au toucher
sensation-cramping = Crampes
sensation-sharp = Douleur vive
sensation-stabbing = Coups de poignard
sensation-burning = Brûlure
sensation-tingling = Fourmillements
sensation-numb = Engourdissement
sensation-throbbing = Douleur qui bat, comme le pouls
sensation-constant = Douleur constante, ne s’arrête jamais
sensation-at-rest = Fait mal aussi au repos

sign-swelling = Gonflement : nettement plus gros que l’autre côté
sign-bruising = Un bleu
sign-warmth = Chaleur au toucher
sign-redness = Peau rouge, ou plus foncée que la peau autour
sign-deformity = Forme anormale
sign-cannot-bear-weight = Impossible de s’appuyer dessus
sign-difficulty-moving = Je peux à peine bouger cette partie
sign-weakness = Sans force : cela lâche, ou les objets tombent
# "Claquement": "craquement" is a crack, as of bone, which the form does not ask for.
sign-popped = Un claquement au moment de la blessure
sign-wooden-tightness = Dureté comme du bois
sign-pain-on-stretch = Fait très mal à l’étirement
sign-bone-point-tenderness = Un point de l’os fait mal
sign-impact-pain = Fait mal à chaque pas ou réception de saut
sign-dark-urine = Urine foncée comme du thé ou du cola
sign-chest-pressure = Pression ou serrement dans la poitrine, que je bouge ou non
sign-breathless = Souffle court : du mal à respirer
sign-spreading-to-arm-or-jaw = Douleur qui s’étend de la poitrine au bras, à la mâchoire, au cou ou au dos
sign-sweating-faint = Sueurs froides, ou sensation de s’évanouir
sign-saddle-numbness = Engourdissement entre les jambes
sign-bladder-bowel-change = Difficulté nouvelle à évacuer ou à retenir l’urine ou les selles
sign-fever = Fièvre
sign-cannot-finish-workout = Je n’ai pas pu finir un entraînement que je termine d’habitude
sign-recent-blow = Une chute ou un coup ces derniers jours
sign-night-pain = Douleur qui me réveille la nuit
sign-weight-loss = Perte de poids involontaire
sign-sudden = Début en moins d’une minute
sign-cold-or-pale = Peau froide ou pâle
sign-rash = Éruption ou cloques nouvelles sur la peau
sign-limping = Cela me fait boiter
sign-locks-or-gives-way = Se bloque, ou se dérobe
sign-cannot-lift = Je ne peux pas lever le bras, ni rien tenir
sign-pain-breathing-in = Une douleur vive à chaque inspiration
sign-stroke-signs = Visage affaissé, parole pâteuse, ou un côté du corps faible
sign-drowsy-or-confused = Du mal à rester éveillé, ou confusion
sign-knocked-out = Perte de connaissance, ou aucun souvenir du coup
sign-vomiting = Vomissements
sign-dizzy-or-double-vision = Vertiges, ou vision double
sign-both-legs = Les deux jambes engourdies ou faibles depuis peu, au point que tenir debout est difficile
sign-collapsed = Malaise avec chute pendant ou après l’effort
sign-overheated = Bien trop chaud, par l’effort ou la chaleur
sign-coughing-blood = Du sang en toussant
sign-blood-in-urine = Du sang dans l’urine

## What was done before

activity-strength = Musculation
activity-running = Course à pied
activity-cycling = Vélo
activity-swimming = Natation
activity-hiking = Randonnée
activity-court-sport = Tennis, pickleball ou autre sport de raquette ou de salle
activity-field-sport = Football, rugby ou autre sport de terrain
activity-yoga = Du yoga
activity-climbing = Escalade
activity-rowing = Aviron
activity-gardening = Jardinage
activity-manual-work = Travail physique
activity-other = Autre chose
activity-none = Rien d’inhabituel

effort-easy = Facile
effort-moderate = Modéré
effort-hard = Dur

novelty-usual = Comme d’habitude
novelty-harder-than-usual = Plus dur ou plus long que d’habitude
novelty-new = Nouveau, ou après une longue pause

workout-full-body = Corps entier
workout-upper = Haut du corps
workout-lower = Bas du corps
workout-push = Poussée
workout-pull = Tirage
workout-legs = Jambes
workout-core = Tronc : abdos et dos
workout-run = Course
workout-ride = Vélo
workout-swim = Natation
workout-yoga-mobility = Yoga ou mobilité
workout-walk = Marche
workout-sport = Sport ou match

call-go = Allez-y
call-modify = Plus doucement
call-skip = Pas aujourd’hui

classification-acute = Douleur juste après l’effort
classification-doms = Courbatures
classification-overreached = Plus que ce que le muscle pouvait supporter
classification-joint = Articulation, colonne ou tête
classification-possible-injury = Peut-être une blessure
classification-unclear = Pas encore clair

guidance-train = Entraîner comme d’habitude
guidance-lighter = Entraîner plus léger
guidance-gentle = Mouvements doux seulement
guidance-rest = Mettre au repos
guidance-see-someone = Consultez un professionnel de santé
guidance-get-help = Voir un médecin tout de suite

selection-recovery = Fait bouger tout le corps pendant que vous récupérez
selection-sore-regions = Fait travailler ce qui fait mal
selection-train-elsewhere = Entraîne ce qui ne fait pas mal
selection-whole-body = Partie d’une séance pour tout le corps

evidence-before = { $region } : { $value } la dernière fois
evidence-effort = Effort : { $what }
evidence-novelty = Par rapport à votre habitude : { $what }
evidence-sleep = { $hours ->
    [one] { $hours } heure de sommeil
   *[other] { $hours } heures de sommeil
 }
evidence-stress = Stress : { $what }
evidence-pregnant = Grossesse
evidence-blood-thinners = Traitement par anticoagulants
evidence-plan = Prévu : { $what }
evidence-age = Âge : { $value }
evidence-nothing-done = Rien de fait qui l’explique

clot-risk-surgery = Une opération ces trois derniers mois
clot-risk-cast-or-bed-rest = Un plâtre, ou des jours au lit
clot-risk-long-trip = Un voyage de plus de quatre heures
clot-risk-hormones = La pilule ou d’autres hormones
clot-risk-recent-birth = Un accouchement ces six dernières semaines
clot-risk-cancer = Un cancer
clot-risk-earlier-clot = Un caillot de sang dans le passé
medicine-statin = Une statine (contre le cholestérol)
medicine-fluoroquinolone = Un antibiotique quinolone, comme la ciprofloxacine
medicine-steroid = Corticoïdes (cortisone)
medicine-painkillers = Antidouleurs aujourd’hui
condition-sickle-cell-trait = Trait drépanocytaire
condition-thin-bones = Os fragiles (ostéoporose)
condition-diabetes = Diabète
condition-weak-immunity = Défenses immunitaires faibles
condition-heart-or-vessels = Maladie du cœur ou mauvaise circulation
condition-kidneys = Maladie des reins
condition-earlier-muscle-breakdown = Destruction musculaire (rhabdomyolyse) dans le passé
