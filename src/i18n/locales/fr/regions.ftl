### The regions of the body: plain words in lower case, as they stand before "du côté gauche", and the anatomical term (-term).

## Head and neck

region-head = tête
region-head-term = crâne et face
region-jaw = mâchoire
region-jaw-term = articulation temporo-mandibulaire, masséter
region-neck-front = devant du cou
region-neck-front-term = sterno-cléido-mastoïdien, scalènes
region-neck-back = nuque
region-neck-back-term = splénius, élévateur de la scapula
region-spine-neck = colonne du cou
region-spine-neck-term = rachis cervical

## Shoulder

region-upper-trapezius = muscle entre cou et épaule
region-upper-trapezius-term = trapèze supérieur
region-shoulder = articulation de l’épaule
region-shoulder-term = articulations acromio-claviculaire et gléno-humérale
region-front-deltoid = devant de l’épaule
region-front-deltoid-term = deltoïde antérieur
region-side-deltoid = face externe de l’épaule
region-side-deltoid-term = deltoïde moyen
region-rear-deltoid = arrière de l’épaule
region-rear-deltoid-term = deltoïde postérieur
region-shoulder-blade = omoplate
region-shoulder-blade-term = infra-épineux, grand et petit ronds

## Chest and belly

region-breastbone = sternum
region-breastbone-term = articulations sterno-costales
region-chest = poitrine
region-chest-term = grand pectoral
region-serratus = côtes sous le bras
region-serratus-term = dentelé antérieur
region-abdominals = abdos du haut
region-abdominals-term = droit de l’abdomen, partie haute
region-lower-abdominals = abdos du bas
region-lower-abdominals-term = droit de l’abdomen, partie basse
region-obliques = flanc
region-obliques-term = obliques externe et interne
region-pelvis = pubis
region-pelvis-term = symphyse pubienne

## Back

region-mid-trapezius = haut du dos
region-mid-trapezius-term = trapèze moyen, rhomboïdes
region-lower-trapezius = milieu du dos
region-lower-trapezius-term = trapèze inférieur
region-spine-upper = colonne du haut du dos
region-spine-upper-term = rachis thoracique
region-lats = partie externe du dos
region-lats-term = grand dorsal
region-lower-back = bas du dos
region-lower-back-term = érecteurs du rachis
region-spine-lower = colonne du bas du dos
region-spine-lower-term = rachis lombaire
region-tailbone = coccyx
region-tailbone-term = sacrum et coccyx

## Arm and hand

region-biceps = devant du bras
region-biceps-term = biceps brachial
region-triceps = arrière du bras
region-triceps-term = triceps brachial
region-elbow = coude
region-elbow-term = articulations huméro-ulnaire et huméro-radiale
region-forearm-flexors = face interne de l’avant-bras
region-forearm-flexors-term = fléchisseurs du poignet et des doigts
region-forearm-extensors = face externe de l’avant-bras
region-forearm-extensors-term = extenseurs du poignet et des doigts
region-wrist = poignet
region-wrist-term = articulation radio-carpienne
region-hand = main
region-hand-term = région métacarpienne
region-thumb = pouce
region-thumb-term = premier rayon, muscles thénariens
region-fingers = doigts
region-fingers-term = doigts II à V

## Hip and buttock

region-hip-flexors = devant de la hanche
region-hip-flexors-term = ilio-psoas
region-hip = face externe de la hanche
region-hip-term = articulation de la hanche, grand trochanter
region-gluteus-medius = haut de la fesse
region-gluteus-medius-term = moyen fessier
region-glutes = fesse
region-glutes-term = grand fessier

## Thigh

region-quadriceps = devant de la cuisse
region-quadriceps-term = quadriceps
region-quadriceps-outer = partie externe du devant de la cuisse
region-quadriceps-outer-term = vaste latéral
region-quadriceps-inner = partie interne du devant de la cuisse
region-quadriceps-inner-term = vaste médial
region-inner-thigh = face interne de la cuisse
region-inner-thigh-term = adducteurs, gracile
region-outer-thigh = face externe de la cuisse
region-outer-thigh-term = bandelette ilio-tibiale, tenseur du fascia lata
region-hamstrings-outer = partie externe de l’arrière de la cuisse
region-hamstrings-outer-term = biceps fémoral
region-hamstrings-inner = partie interne de l’arrière de la cuisse
region-hamstrings-inner-term = semi-tendineux, semi-membraneux

## Knee

region-knee = genou
region-knee-term = patella (rotule) et articulation du genou
region-back-of-knee = creux du genou
region-back-of-knee-term = fosse poplitée

## Lower leg

region-shin = tibia
region-shin-term = tibial antérieur
region-outer-calf = face externe du mollet
region-outer-calf-term = muscles fibulaires (péroniers)
region-calf = mollet
region-calf-term = gastrocnémiens
region-lower-calf = bas du mollet
region-lower-calf-term = soléaire
region-achilles = tendon d’Achille
region-achilles-term = tendon calcanéen

## Ankle and foot

region-ankle = cheville
region-ankle-term = articulation talo-crurale
region-foot = dessus du pied et orteils
region-foot-term = dos du pied, orteils
region-heel = talon et plante du pied
region-heel-term = calcanéus, fascia plantaire
