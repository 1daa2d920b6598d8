### The regions of the body: plain words, as they stand before "do lado esquerdo", and the anatomical term (-term), as
### Brazilian anatomists write it.

## Head and neck

region-head = cabeça
region-head-term = crânio e face
region-jaw = mandíbula
region-jaw-term = articulação temporomandibular, masseter
region-neck-front = frente do pescoço
region-neck-front-term = esternocleidomastóideo, escalenos
# Lay people call the whole back of the neck so.
region-neck-back = nuca
region-neck-back-term = esplênio, levantador da escápula
region-spine-neck = coluna do pescoço
region-spine-neck-term = coluna cervical

## Shoulder

region-upper-trapezius = músculo entre pescoço e ombro
region-upper-trapezius-term = trapézio superior
region-shoulder = articulação do ombro
region-shoulder-term = articulações acromioclavicular e glenoumeral
region-front-deltoid = frente do ombro
region-front-deltoid-term = deltoide anterior
region-side-deltoid = parte externa do ombro
region-side-deltoid-term = deltoide lateral
region-rear-deltoid = parte de trás do ombro
region-rear-deltoid-term = deltoide posterior
region-shoulder-blade = escápula
region-shoulder-blade-term = infraespinal, redondos maior e menor

## Chest and belly

region-breastbone = osso do peito
region-breastbone-term = esterno, articulações esternocostais
region-chest = peito
region-chest-term = peitoral maior
region-serratus = costelas abaixo da axila
region-serratus-term = serrátil anterior
region-abdominals = abdômen superior
region-abdominals-term = reto do abdome, parte superior
region-lower-abdominals = abdômen inferior
region-lower-abdominals-term = reto do abdome, parte inferior
region-obliques = lateral da cintura
region-obliques-term = oblíquos externo e interno
region-pelvis = região do púbis
region-pelvis-term = sínfise púbica

## Back

region-mid-trapezius = parte alta das costas
region-mid-trapezius-term = trapézio médio, romboides
region-lower-trapezius = meio das costas
region-lower-trapezius-term = trapézio inferior
region-spine-upper = coluna na parte alta das costas
region-spine-upper-term = coluna torácica
region-lats = lateral das costas
region-lats-term = latíssimo do dorso
region-lower-back = lombar
region-lower-back-term = eretor da espinha
region-spine-lower = coluna na lombar
region-spine-lower-term = coluna lombar
region-tailbone = cóccix
region-tailbone-term = sacro e cóccix

## Arm and hand

region-biceps = frente do braço
region-biceps-term = bíceps braquial
region-triceps = parte de trás do braço
region-triceps-term = tríceps braquial
region-elbow = cotovelo
region-elbow-term = articulações umeroulnar e umerorradial
region-forearm-flexors = parte interna do antebraço
region-forearm-flexors-term = flexores do punho e dos dedos
region-forearm-extensors = parte externa do antebraço
region-forearm-extensors-term = extensores do punho e dos dedos
region-wrist = punho
region-wrist-term = articulação radiocarpal
region-hand = mão
region-hand-term = região metacarpal
region-thumb = polegar
region-thumb-term = primeiro dedo, músculos da eminência tenar
region-fingers = dedos da mão
region-fingers-term = dedos II–V

## Hip and buttock

region-hip-flexors = frente do quadril
region-hip-flexors-term = iliopsoas
region-hip = parte externa do quadril
region-hip-term = articulação do quadril, trocanter maior
region-gluteus-medius = parte alta do glúteo
region-gluteus-medius-term = glúteo médio
region-glutes = glúteo
region-glutes-term = glúteo máximo

## Thigh

region-quadriceps = frente da coxa
region-quadriceps-term = quadríceps
region-quadriceps-outer = parte externa da frente da coxa
region-quadriceps-outer-term = vasto lateral
region-quadriceps-inner = parte interna da frente da coxa
region-quadriceps-inner-term = vasto medial
region-inner-thigh = parte interna da coxa
region-inner-thigh-term = adutores, grácil
region-outer-thigh = parte externa da coxa
region-outer-thigh-term = trato iliotibial, tensor da fáscia lata
region-hamstrings-outer = parte externa de trás da coxa
region-hamstrings-outer-term = bíceps femoral
region-hamstrings-inner = parte interna de trás da coxa
region-hamstrings-inner-term = semitendíneo, semimembranáceo

## Knee

region-knee = joelho
region-knee-term = patela e articulação do joelho
region-back-of-knee = parte de trás do joelho
region-back-of-knee-term = fossa poplítea

## Lower leg

region-shin = canela
region-shin-term = tibial anterior
region-outer-calf = parte externa da panturrilha
region-outer-calf-term = músculos fibulares
region-calf = panturrilha
region-calf-term = gastrocnêmio
region-lower-calf = parte baixa da panturrilha
region-lower-calf-term = sóleo
region-achilles = tendão de Aquiles
region-achilles-term = tendão calcâneo

## Ankle and foot

region-ankle = tornozelo
region-ankle-term = articulação talocrural
region-foot = peito do pé e dedos
region-foot-term = dorso do pé, dedos do pé
region-heel = calcanhar e sola do pé
region-heel-term = calcâneo, fáscia plantar
