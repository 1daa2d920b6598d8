### Other words that people search a region by, parted by commas.

region-head-aliases = cráneo, cara, frente, sien, sienes, cuero cabelludo, dolor de cabeza, cefalea, jaqueca, migraña, ojo, ojos, oreja, orejas, oído, nariz, ceja, cerebro
region-jaw-aliases = quijada, atm, mejilla, cachete, bruxismo, rechinar los dientes, músculos de masticar, articulación de la mandíbula, muela, muelas, diente, dientes, oído, oreja, moflete, boca, barbilla, mentón, encía, lengua, labios
region-neck-front-aliases = garganta, lado del cuello, costado del cuello, ecm, escaleno, cuello por delante, clavícula, clavículas, nuez, ganglios, tiroides
region-neck-back-aliases = cuello, cervicales, cervicalgia, tortícolis, cogote, cerviz, parte trasera del cuello, dolor de cuello, suboccipitales, pescuezo, contractura cervical
region-spine-neck-aliases = cervicales, vértebras del cuello, vértebras cervicales, huesos del cuello, c7, latigazo cervical, artrosis cervical
region-upper-trapezius-aliases = trapecio, trapecios, encima del hombro, cuello y hombros, contractura del trapecio, nudos en el hombro, contractura cervical
region-shoulder-aliases = hombro, hombros, parte alta del hombro, punta del hombro, acromion, manguito rotador, hombro congelado, pinzamiento del hombro, clavícula, clavículas, supraespinoso, dolor de hombro
region-front-deltoid-aliases = hombro por delante, deltoides, deltoides frontal, deltoide, hombros, tendón del bíceps
region-side-deltoid-aliases = costado del hombro, lado del hombro, deltoides, deltoides medio, deltoide, hombros
region-rear-deltoid-aliases = hombro por detrás, deltoides, deltoide, hombros, parte posterior del hombro
region-shoulder-blade-aliases = omoplato, escápula, paletilla, manguito rotador, manguito de los rotadores, redondo mayor, infraespinoso y redondos, paleta, paletas
region-breastbone-aliases = hueso del pecho, centro del pecho, medio del pecho, costocondritis, costillas y esternón, corazón
region-chest-aliases = pectorales, pectoral, pechos, busto, músculos del pecho, pectoral menor, seno, senos, mama, mamas, teta, tetas, pezón, pezones, corazón, pulmón, pulmones, clavícula
region-serratus-aliases = costillas, costilla, caja torácica, parrilla costal, serrato, intercostales, debajo de la axila, sobaco, sobacos, axila, axilas, bazo
region-abdominals-aliases = abdominales, abdomen, abdominales altos, barriga, vientre, panza, estómago, boca del estómago, tableta, core, guata, tripa, tripas, hígado, vesícula, páncreas, diafragma, plexo solar
region-lower-abdominals-aliases = abdominales, abdominales bajos, bajo vientre, vientre bajo, barriga, panza, debajo del ombligo, core, guata, tripa, tripas, vejiga, apéndice, útero, matriz, ovario, ovarios, intestino, ombligo, dolor de regla
region-obliques-aliases = oblicuos, cintura, flanco, ijar, lado del abdomen, costado del abdomen, flato, punzada en el costado, riñón, riñones, michelines, lonjas
region-pelvis-aliases = pubis, pelvis, hueso púbico, suelo pélvico, piso pélvico, pubalgia, osteopatía de pubis, testículo, testículos, escroto, pene, vagina, vulva, genitales, partes íntimas, huevos
region-mid-trapezius-aliases = espalda alta, romboide, trapecio, entre los omóplatos, entre las paletillas, contractura de espalda, dolor de espalda, espalda, zona dorsal, entre los hombros
region-lower-trapezius-aliases = espalda media, mitad de la espalda, centro de la espalda, debajo de los omóplatos, trapecio, línea del sujetador, dolor de espalda, espalda, costillas por detrás, costillas de la espalda
region-spine-upper-aliases = columna dorsal, vértebras dorsales, vértebras torácicas, columna vertebral, espinazo, dorsalgia, zona dorsal
region-lats-aliases = dorsales, dorsal, lado de la espalda, latissimus, alas, espalda bajo la axila, sobaco, sobacos, axila, axilas, costillas por detrás, costillas de la espalda
region-lower-back-aliases = lumbares, zona lumbar, lumbago, lumbalgia, riñones, espalda baja, cintura por detrás, cuadrado lumbar, ciática, lomo, riñonada, riñón, dolor lumbar, contractura lumbar, paravertebrales, dolor de espalda, espalda, nervio ciático
region-spine-lower-aliases = vértebras lumbares, lumbares, columna baja, hernia de disco, hernia discal, disco, columna vertebral, l5
region-tailbone-aliases = rabadilla, cóccix, hueso sacro, hueso de la cola, colita, sacroilíaca, base de la columna, coxigodinia, huesito dulce, articulación sacroilíaca, ano, recto, sacro, hemorroides
region-biceps-aliases = bíceps, biceps, brazo, braquial, conejo del brazo, brazos, molla, ratón, lagarto
region-triceps-aliases = tríceps, triceps, brazo, brazo por detrás, parte posterior del brazo, brazos
region-elbow-aliases = codos, articulación del codo, codo de tenista, codo de golfista, hueso de la risa, flexura del codo, sangradura, hueso de la alegría
region-forearm-flexors-aliases = antebrazo, flexores del antebrazo, codo de golfista, epitrocleítis, antebrazo por dentro, lado de la palma, antebrazos
region-forearm-extensors-aliases = antebrazo, extensores del antebrazo, codo de tenista, epicondilitis, dorso del antebrazo, antebrazo por fuera, braquiorradial, supinador largo, antebrazos
region-wrist-aliases = muñecas, túnel carpiano, carpo, muñeca abierta, esguince de muñeca
region-hand-aliases = manos, palma, palma de la mano, dorso de la mano, nudillos, metacarpo
region-thumb-aliases = dedo gordo de la mano, dedo pulgar, pulgares, base del pulgar, pulgar del móvil, de quervain, rizartrosis
region-fingers-aliases = dedos, dedo, índice, dedo corazón, dedo medio, anular, meñique, yemas, nudillos, dedo en gatillo, dedo en resorte, uña, uñas
region-hip-flexors-aliases = ingle, ingles, psoas, flexores de la cadera, flexor de cadera, cadera por delante, psoasiliaco, cadera en resorte
region-hip-aliases = cadera, caderas, costado de la cadera, lado de la cadera, hueso de la cadera, bursitis, trocanteritis
region-gluteus-medius-aliases = abductores, abductor, glúteo menor, glúteos, glúteo lateral, parte alta de la nalga, lado del glúteo
region-glutes-aliases = glúteos, gluteo, nalga, nalgas, trasero, pompis, cola, piriforme, piramidal, ciática, zona del ciático, isquion, culo, pompas, sentaderas, posaderas, cachas, nachas, poto, nervio ciático, pompi, ano
region-quadriceps-aliases = muslo, muslos, cuadriceps, cuádriceps central, recto femoral, recto anterior, muslo por delante, pierna por delante, pierna, piernas
region-quadriceps-outer-aliases = cuádriceps externo, cuádriceps, cuadriceps, vasto externo, muslo, muslos, lado externo del cuádriceps
region-quadriceps-inner-aliases = cuádriceps interno, cuádriceps, cuadriceps, vasto interno, gota, lágrima del muslo, muslo, muslos, encima de la rodilla
region-inner-thigh-aliases = aductor, músculos aductores, entrepierna, ingle, muslo por dentro, parte interna del muslo, recto interno, muslos, ingles, pata de ganso, testículo, testículos
region-outer-thigh-aliases = cintilla iliotibial, cintilla, síndrome de la cintilla, tensor de la fascia lata, tfl, abductores, muslo por fuera, lado del muslo
region-hamstrings-outer-aliases = isquiotibiales, isquios, isquio, femorales, femoral, corva externa, muslo por detrás, parte posterior del muslo, isquiosurales, posteriores, bíceps crural, pierna, piernas, parte de atrás de la pierna
region-hamstrings-inner-aliases = isquiotibiales, isquios, isquio, femorales, femoral, corva interna, muslo por detrás, parte posterior del muslo, isquiosurales, posteriores, pierna, piernas, parte de atrás de la pierna, pata de ganso
region-knee-aliases = rodillas, rótula, menisco, rodilla de corredor, rodilla de saltador, rodilla del corredor, tendón rotuliano, parte delantera de la rodilla, pata de ganso, ligamento, ligamento cruzado, ligamentos cruzados, choquezuela, dolor de rodilla
region-back-of-knee-aliases = corva, corvas, detrás de la rodilla, hueco poplíteo, hueco de la rodilla, quiste de baker, poplíteo, parte posterior de la rodilla
region-shin-aliases = espinillas, canilla, tibia, periostitis, periostitis tibial, tibiales, pierna por delante, hueso de la pierna, canillas, pierna, piernas
region-outer-calf-aliases = peroneos, peroneo, peroné, fíbula, lado de la pantorrilla, pierna por fuera, lado de la pierna
region-calf-aliases = pantorrillas, gemelo, gemelos, gastrocnemios, pierna por detrás, batata, chamorro, calambre en el gemelo, subida del gemelo, pantorrila, pierna, piernas, gemelo interno, gemelo externo, parte de atrás de la pierna, chamorros, calambre, pantorilla
region-lower-calf-aliases = soleo, gemelos, pantorrillas, pantorrilla baja, encima del talón, pierna por detrás, pantorrila
region-achilles-aliases = aquiles, talón de aquiles, tendinitis de aquiles, tendón del talón, encima del talón, detrás del tobillo
region-ankle-aliases = tobillos, esguince, esguince de tobillo, torcedura, articulación del tobillo, maléolo, tobillo torcido, maléolos, tobillo interno, tobillo externo, parte interna del tobillo, parte externa del tobillo
region-foot-aliases = pie, pies, empeine, dedos del pie, dedo gordo del pie, parte de arriba del pie, juanete, metatarso, antepié, dedo chiquito, metatarsalgia, uña del pie, gota, pie plano, pies planos, borde externo del pie, lado externo del pie
region-heel-aliases = talón, talones, planta, planta del pie, fascitis plantar, fascitis, espolón, arco del pie, fascia de la planta, puente del pie, calcañar, plantas, metatarsalgia, pie plano, pies planos

# Words that name no place: the search gets on without them.
search-fillers = a, al, el, la, los, las, un, una, de, del, en, me, mi, mis, y, se, tengo, lado, izquierdo, izquierda, izquierdos, izquierdas, derecho, derecha, derechos, derechas, ambos, ambas, dolor, dolores, duele, duelen, dolorido, dolorida, molestia, molestias, agujetas, tirón, contractura, rígido, rígida

# What the list says where there is no such place.
areas-not-found = No hay ninguna zona con ese nombre. Prueba otra palabra, o toca el cuerpo donde te duele. Si no es un músculo ni una articulación, consulta con un médico.
