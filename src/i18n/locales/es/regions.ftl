### The regions of the body: plain words, the anatomical term, and other words that people search for.

## Head and neck

region-head = cabeza
region-head-term = cráneo y cara
region-head-aliases = cráneo, cara, frente, sien, sienes, cuero cabelludo, dolor de cabeza, cefalea, jaqueca, migraña
region-jaw = mandíbula
region-jaw-term = articulación temporomandibular, masetero
region-jaw-aliases = quijada, atm, mejilla, cachete, bruxismo, rechinar los dientes, músculos de masticar, articulación de la mandíbula
region-neck-front = parte delantera del cuello
region-neck-front-term = esternocleidomastoideo, escalenos
region-neck-front-aliases = garganta, lado del cuello, costado del cuello, ecm, escaleno, cuello por delante
region-neck-back = nuca
region-neck-back-term = esplenio, elevador de la escápula
region-neck-back-aliases = cuello, cervicales, cervicalgia, tortícolis, cogote, cerviz, parte trasera del cuello, dolor de cuello, suboccipitales
region-spine-neck = columna del cuello
region-spine-neck-term = columna cervical
region-spine-neck-aliases = cervicales, vértebras del cuello, vértebras cervicales, huesos del cuello, c7, latigazo cervical, artrosis cervical

## Shoulder

region-upper-trapezius = músculo entre cuello y hombro
region-upper-trapezius-term = trapecio superior
region-upper-trapezius-aliases = trapecio, trapecios, encima del hombro, cuello y hombros, contractura del trapecio, nudos en el hombro
region-shoulder = articulación del hombro
region-shoulder-term = acromioclavicular y glenohumeral
region-shoulder-aliases = hombro, hombros, parte alta del hombro, punta del hombro, acromion, manguito rotador, hombro congelado, pinzamiento del hombro
region-front-deltoid = parte delantera del hombro
region-front-deltoid-term = deltoides anterior
region-front-deltoid-aliases = hombro por delante, deltoides, deltoides frontal, deltoide, hombros, tendón del bíceps
region-side-deltoid = parte externa del hombro
region-side-deltoid-term = deltoides lateral
region-side-deltoid-aliases = costado del hombro, lado del hombro, deltoides, deltoides medio, deltoide, hombros
region-rear-deltoid = parte trasera del hombro
region-rear-deltoid-term = deltoides posterior
region-rear-deltoid-aliases = hombro por detrás, deltoides, deltoide, hombros, parte posterior del hombro
region-shoulder-blade = omóplato
region-shoulder-blade-term = infraespinoso, redondos mayor y menor
region-shoulder-blade-aliases = omoplato, escápula, paletilla, manguito rotador, manguito de los rotadores, redondo mayor, infraespinoso y redondos

## Chest and belly

region-breastbone = esternón
region-breastbone-term = articulaciones esternocostales
region-breastbone-aliases = hueso del pecho, centro del pecho, medio del pecho, costocondritis, costillas y esternón
region-chest = pecho
region-chest-term = pectoral mayor
region-chest-aliases = pectorales, pectoral, pechos, busto, músculos del pecho, pectoral menor
region-serratus = costado de las costillas
region-serratus-term = serrato anterior
region-serratus-aliases = costillas, costilla, caja torácica, parrilla costal, serrato, intercostales, debajo de la axila
region-abdominals = abdominales superiores
region-abdominals-term = recto del abdomen, parte superior
region-abdominals-aliases = abdominales, abdomen, abdominales altos, barriga, vientre, panza, estómago, boca del estómago, tableta, core
region-lower-abdominals = abdominales inferiores
region-lower-abdominals-term = recto del abdomen, parte inferior
region-lower-abdominals-aliases = abdominales, abdominales bajos, bajo vientre, vientre bajo, barriga, panza, debajo del ombligo, core
region-obliques = costado de la cintura
region-obliques-term = oblicuos externo e interno
region-obliques-aliases = oblicuos, cintura, flanco, ijar, lado del abdomen, costado del abdomen, flato, punzada en el costado
region-pelvis = zona del pubis
region-pelvis-term = sínfisis del pubis
region-pelvis-aliases = pubis, pelvis, hueso púbico, suelo pélvico, piso pélvico, pubalgia, osteopatía de pubis

## Back

region-mid-trapezius = parte alta de la espalda
region-mid-trapezius-term = trapecio medio, romboides
region-mid-trapezius-aliases = espalda alta, romboide, trapecio, entre los omóplatos, entre las paletillas, contractura de espalda
region-lower-trapezius = parte media de la espalda
region-lower-trapezius-term = trapecio inferior
region-lower-trapezius-aliases = espalda media, mitad de la espalda, centro de la espalda, debajo de los omóplatos, trapecio, línea del sujetador
region-spine-upper = columna de la espalda alta
region-spine-upper-term = columna torácica
region-spine-upper-aliases = columna dorsal, vértebras dorsales, vértebras torácicas, columna vertebral, espinazo, dorsalgia
region-lats = costado de la espalda
region-lats-term = dorsal ancho
region-lats-aliases = dorsales, dorsal, lado de la espalda, latissimus, alas, espalda bajo la axila
region-lower-back = parte baja de la espalda
region-lower-back-term = erector de la columna
region-lower-back-aliases = lumbares, zona lumbar, lumbago, lumbalgia, riñones, espalda baja, cintura por detrás, cuadrado lumbar, ciática
region-spine-lower = columna de la espalda baja
region-spine-lower-term = columna lumbar
region-spine-lower-aliases = vértebras lumbares, lumbares, columna baja, hernia de disco, hernia discal, disco, columna vertebral, l5
region-tailbone = coxis
region-tailbone-term = sacro y cóccix
region-tailbone-aliases = rabadilla, cóccix, hueso sacro, hueso de la cola, colita, sacroilíaca, base de la columna, coxigodinia

## Arm and hand

region-biceps = parte delantera del brazo
region-biceps-term = bíceps braquial
region-biceps-aliases = bíceps, biceps, brazo, braquial, conejo del brazo
region-triceps = parte trasera del brazo
region-triceps-term = tríceps braquial
region-triceps-aliases = tríceps, triceps, brazo, brazo por detrás, parte posterior del brazo
region-elbow = codo
region-elbow-term = articulación humerocubital
region-elbow-aliases = codos, articulación del codo, codo de tenista, codo de golfista, hueso de la risa, flexura del codo, sangradura
region-forearm-flexors = cara interna del antebrazo
region-forearm-flexors-term = flexores de la muñeca y los dedos
region-forearm-flexors-aliases = antebrazo, flexores del antebrazo, codo de golfista, epitrocleítis, antebrazo por dentro, lado de la palma
region-forearm-extensors = cara externa del antebrazo
region-forearm-extensors-term = extensores de la muñeca y los dedos
region-forearm-extensors-aliases = antebrazo, extensores del antebrazo, codo de tenista, epicondilitis, dorso del antebrazo, antebrazo por fuera, braquiorradial, supinador largo
region-wrist = muñeca
region-wrist-term = articulación radiocarpiana
region-wrist-aliases = muñecas, túnel carpiano, carpo, muñeca abierta, esguince de muñeca
region-hand = mano
region-hand-term = región metacarpiana
region-hand-aliases = manos, palma, palma de la mano, dorso de la mano, nudillos, metacarpo
region-thumb = pulgar
region-thumb-term = primer dedo, eminencia tenar
region-thumb-aliases = dedo gordo de la mano, dedo pulgar, pulgares, base del pulgar, pulgar del móvil, de quervain, rizartrosis
region-fingers = dedos de la mano
region-fingers-term = dedos II–V
region-fingers-aliases = dedos, dedo, índice, dedo corazón, dedo medio, anular, meñique, yemas, nudillos, dedo en gatillo, dedo en resorte

## Hip and buttock

region-hip-flexors = parte delantera de la cadera
region-hip-flexors-term = psoas ilíaco
region-hip-flexors-aliases = ingle, ingles, psoas, flexores de la cadera, flexor de cadera, cadera por delante, psoasiliaco, cadera en resorte
region-hip = parte externa de la cadera
region-hip-term = articulación de la cadera, trocánter
region-hip-aliases = cadera, caderas, costado de la cadera, lado de la cadera, hueso de la cadera, bursitis, trocanteritis
region-gluteus-medius = parte alta del glúteo
region-gluteus-medius-term = glúteo medio
region-gluteus-medius-aliases = abductores, abductor, glúteo menor, glúteos, glúteo lateral, parte alta de la nalga, lado del glúteo
region-glutes = glúteo
region-glutes-term = glúteo mayor
region-glutes-aliases = glúteos, gluteo, nalga, nalgas, trasero, pompis, cola, piriforme, piramidal, ciática, zona del ciático, isquion

## Thigh

region-quadriceps = parte delantera del muslo
region-quadriceps-term = cuádriceps
region-quadriceps-aliases = muslo, muslos, cuadriceps, cuádriceps central, recto femoral, recto anterior, muslo por delante, pierna por delante
region-quadriceps-outer = parte delantera externa del muslo
region-quadriceps-outer-term = vasto lateral
region-quadriceps-outer-aliases = cuádriceps externo, cuádriceps, cuadriceps, vasto externo, muslo, muslos, lado externo del cuádriceps
region-quadriceps-inner = parte delantera interna del muslo
region-quadriceps-inner-term = vasto medial
region-quadriceps-inner-aliases = cuádriceps interno, cuádriceps, cuadriceps, vasto interno, gota, lágrima del muslo, muslo, muslos, encima de la rodilla
region-inner-thigh = cara interna del muslo
region-inner-thigh-term = aductores, grácil
region-inner-thigh-aliases = aductor, músculos aductores, entrepierna, ingle, muslo por dentro, parte interna del muslo, recto interno, muslos
region-outer-thigh = cara externa del muslo
region-outer-thigh-term = banda iliotibial, fascia lata
region-outer-thigh-aliases = cintilla iliotibial, cintilla, síndrome de la cintilla, tensor de la fascia lata, tfl, abductores, muslo por fuera, lado del muslo
region-hamstrings-outer = parte trasera externa del muslo
region-hamstrings-outer-term = bíceps femoral
region-hamstrings-outer-aliases = isquiotibiales, isquios, isquio, femorales, femoral, corva externa, muslo por detrás, parte posterior del muslo
region-hamstrings-inner = parte trasera interna del muslo
region-hamstrings-inner-term = semitendinoso, semimembranoso
region-hamstrings-inner-aliases = isquiotibiales, isquios, isquio, femorales, femoral, corva interna, muslo por detrás, parte posterior del muslo

## Knee

region-knee = rodilla
region-knee-term = rótula y articulación de la rodilla
region-knee-aliases = rodillas, rótula, menisco, rodilla de corredor, rodilla de saltador, rodilla del corredor, tendón rotuliano, parte delantera de la rodilla
region-back-of-knee = parte trasera de la rodilla
region-back-of-knee-term = fosa poplítea
region-back-of-knee-aliases = corva, corvas, detrás de la rodilla, hueco poplíteo, hueco de la rodilla, quiste de baker, poplíteo

## Lower leg

region-shin = espinilla
region-shin-term = tibial anterior
region-shin-aliases = espinillas, canilla, tibia, periostitis, periostitis tibial, tibiales, pierna por delante, hueso de la pierna
region-outer-calf = parte externa de la pantorrilla
region-outer-calf-term = músculos peroneos (fibulares)
region-outer-calf-aliases = peroneos, peroneo, peroné, fíbula, lado de la pantorrilla, pierna por fuera, lado de la pierna
region-calf = pantorrilla
region-calf-term = gastrocnemio
region-calf-aliases = pantorrillas, gemelo, gemelos, gastrocnemios, pierna por detrás, batata, chamorro, calambre en el gemelo, subida del gemelo
region-lower-calf = parte baja de la pantorrilla
region-lower-calf-term = sóleo
region-lower-calf-aliases = soleo, gemelos, pantorrillas, pantorrilla baja, encima del talón, pierna por detrás
region-achilles = tendón de Aquiles
region-achilles-term = tendón calcáneo
region-achilles-aliases = aquiles, talón de aquiles, tendinitis de aquiles, tendón del talón, encima del talón, detrás del tobillo

## Ankle and foot

region-ankle = tobillo
region-ankle-term = articulación talocrural
region-ankle-aliases = tobillos, esguince, esguince de tobillo, torcedura, articulación del tobillo, maléolo
region-foot = empeine y dedos del pie
region-foot-term = dorso del pie
region-foot-aliases = pie, pies, empeine, dedos del pie, dedo gordo del pie, parte de arriba del pie, juanete, metatarso, antepié
region-heel = talón y planta del pie
region-heel-term = calcáneo, fascia plantar
region-heel-aliases = talón, talones, planta, planta del pie, fascitis plantar, fascitis, espolón, arco del pie, fascia de la planta, puente del pie, calcañar
