### The regions of the body: plain words, the anatomical term, and other words that people search for.

## Head and neck

region-head = cabeza
region-head-term = cráneo y cara
region-jaw = mandíbula
region-jaw-term = articulación temporomandibular, masetero
region-neck-front = parte delantera del cuello
region-neck-front-term = esternocleidomastoideo, escalenos
region-neck-back = nuca
region-neck-back-term = esplenio, elevador de la escápula
region-spine-neck = columna del cuello
region-spine-neck-term = columna cervical

## Shoulder

region-upper-trapezius = músculo entre cuello y hombro
region-upper-trapezius-term = trapecio superior
region-shoulder = articulación del hombro
region-shoulder-term = acromioclavicular y glenohumeral
region-front-deltoid = parte delantera del hombro
region-front-deltoid-term = deltoides anterior
region-side-deltoid = parte externa del hombro
region-side-deltoid-term = deltoides lateral
region-rear-deltoid = parte trasera del hombro
region-rear-deltoid-term = deltoides posterior
region-shoulder-blade = omóplato
region-shoulder-blade-term = infraespinoso, redondos mayor y menor

## Chest and belly

region-breastbone = esternón
region-breastbone-term = articulaciones esternocostales
region-chest = pecho
region-chest-term = pectoral mayor
region-serratus = costillas bajo la axila
region-serratus-term = serrato anterior
region-abdominals = abdominales superiores
region-abdominals-term = recto del abdomen, parte superior
region-lower-abdominals = abdominales inferiores
region-lower-abdominals-term = recto del abdomen, parte inferior
region-obliques = costado de la cintura
region-obliques-term = oblicuos externo e interno
region-pelvis = zona del pubis
region-pelvis-term = sínfisis del pubis

## Back

region-mid-trapezius = parte alta de la espalda
region-mid-trapezius-term = trapecio medio, romboides
region-lower-trapezius = parte media de la espalda
region-lower-trapezius-term = trapecio inferior
region-spine-upper = columna de la espalda alta
region-spine-upper-term = columna torácica
region-lats = costado de la espalda
region-lats-term = dorsal ancho
region-lower-back = parte baja de la espalda
region-lower-back-term = erector de la columna
region-spine-lower = columna de la espalda baja
region-spine-lower-term = columna lumbar
region-tailbone = coxis
region-tailbone-term = sacro y cóccix

## Arm and hand

region-biceps = parte delantera del brazo
region-biceps-term = bíceps braquial
region-triceps = parte trasera del brazo
region-triceps-term = tríceps braquial
region-elbow = codo
region-elbow-term = articulaciones humerocubital y humerorradial
region-forearm-flexors = cara interna del antebrazo
region-forearm-flexors-term = flexores de la muñeca y los dedos
region-forearm-extensors = cara externa del antebrazo
region-forearm-extensors-term = extensores de la muñeca y los dedos
region-wrist = muñeca
region-wrist-term = articulación radiocarpiana
region-hand = mano
region-hand-term = región metacarpiana
region-thumb = pulgar
region-thumb-term = primer dedo, eminencia tenar
region-fingers = dedos de la mano
region-fingers-term = dedos II–V

## Hip and buttock

region-hip-flexors = parte delantera de la cadera
region-hip-flexors-term = psoas ilíaco
region-hip = parte externa de la cadera
region-hip-term = articulación de la cadera, trocánter
region-gluteus-medius = parte alta del glúteo
region-gluteus-medius-term = glúteo medio
region-glutes = glúteo
region-glutes-term = glúteo mayor

## Thigh

region-quadriceps = parte delantera del muslo
region-quadriceps-term = cuádriceps
region-quadriceps-outer = parte delantera externa del muslo
region-quadriceps-outer-term = vasto lateral
region-quadriceps-inner = parte delantera interna del muslo
region-quadriceps-inner-term = vasto medial
region-inner-thigh = cara interna del muslo
region-inner-thigh-term = aductores, grácil
region-outer-thigh = cara externa del muslo
region-outer-thigh-term = banda iliotibial, tensor de la fascia lata
region-hamstrings-outer = parte trasera externa del muslo
region-hamstrings-outer-term = bíceps femoral
region-hamstrings-inner = parte trasera interna del muslo
region-hamstrings-inner-term = semitendinoso, semimembranoso

## Knee

region-knee = rodilla
region-knee-term = rótula y articulación de la rodilla
region-back-of-knee = parte trasera de la rodilla
region-back-of-knee-term = fosa poplítea

## Lower leg

region-shin = espinilla
region-shin-term = tibial anterior
region-outer-calf = parte externa de la pantorrilla
region-outer-calf-term = músculos peroneos (fibulares)
region-calf = pantorrilla
region-calf-term = gastrocnemio
region-lower-calf = parte baja de la pantorrilla
region-lower-calf-term = sóleo
region-achilles = tendón de Aquiles
region-achilles-term = tendón calcáneo

## Ankle and foot

region-ankle = tobillo
region-ankle-term = articulación talocrural
region-foot = empeine y dedos del pie
region-foot-term = dorso y dedos del pie
region-heel = talón y planta del pie
region-heel-term = calcáneo, fascia plantar
