### Other words that people in Brazil search a region by, parted by commas.

region-head-aliases = crânio, rosto, cara, face, testa, têmpora, têmporas, couro cabeludo, parte de trás da cabeça, maçã do rosto, dor de cabeça, enxaqueca, cefaleia, olho, olhos, vista, orelha, ouvido, nariz, sinusite, cérebro, cuca, sobrancelha
region-jaw-aliases = atm, dtm, maxilar, queixada, queixo, bochecha, músculo da mastigação, bruxismo, ranger os dentes, estalo na mandíbula, dente, dentes, dor de dente, molar, siso, gengiva, ouvido, boca, lábios, língua
region-neck-front-aliases = garganta, goela, lado do pescoço, esternocleido, escaleno, pomo de adão, gogó, tireoide, gânglios, íngua, engolir, clavícula, clavículas, saboneteira
region-neck-back-aliases = cangote, cogote, torcicolo, pescoço travado, pescoço duro, dor no pescoço, levantador, suboccipitais, cervical, pescoço, atrás do pescoço, parte de trás do pescoço
region-spine-neck-aliases = ossos do pescoço, vértebras do pescoço, vértebras cervicais, c7, chicote, efeito chicote, meio do pescoço, cervical, hérnia cervical
region-upper-trapezius-aliases = trapézio, trapézios, parte de cima do ombro, pescoço e ombro, encolhimento, nó no ombro, nós no ombro, cacunda
region-shoulder-aliases = ombro, ombros, articulação acromioclavicular, ponta do ombro, manguito rotador, manguito, bursite, bursite no ombro, ombro congelado, capsulite, impacto no ombro, clavícula, clavículas, supraespinal, supraespinhoso, lesão do manguito
region-front-deltoid-aliases = deltoide, deltoides, ombro da frente, ombro anterior, ombro, ombros, tendão do bíceps
region-side-deltoid-aliases = deltoide, deltoides, lateral do ombro, lado do ombro, deltoide médio, ombro, ombros
region-rear-deltoid-aliases = deltoide, deltoides, ombro de trás, atrás do ombro, ombro posterior, ombro, ombros
region-shoulder-blade-aliases = escápulas, omoplata, omoplatas, pá, paleta, asa, manguito rotador, infraespinhoso, redondo, nó na escápula
region-breastbone-aliases = meio do peito, centro do peito, osso do meio do peito, costocondrite, coração, xifoide, boca do estômago, tórax
region-chest-aliases = peitoral, peitorais, tórax, supino, peitoral menor, seio, seios, mama, mamas, teta, mamilo, mamilos, bico do peito, coração, pulmão, pulmões, clavícula
region-serratus-aliases = costela, costelas, caixa torácica, lado das costelas, serrátil, intercostais, axila, axilas, sovaco, suvaco, debaixo do braço, baço
region-abdominals-aliases = abdômen, abdome, abdominal, abdominais, barriga, estômago, tanquinho, gominhos, core, fígado, baço, pâncreas, vesícula, diafragma, boca do estômago, tripa, dor de barriga, dor de estômago, pança, bucho
region-lower-abdominals-aliases = abdômen, abdome, abdominal, abdominais, baixo ventre, pé da barriga, parte de baixo da barriga, abaixo do umbigo, umbigo, barriga, core, bexiga, apêndice, útero, ovário, ovários, intestino, tripa, cólica, cólica menstrual
region-obliques-aliases = cintura, oblíquo, oblíquos, lado da barriga, lateral da barriga, lateral do tronco, flanco, vazio, dor de lado, dor no baço, core, rim, rins, pneuzinho, pneuzinhos
region-pelvis-aliases = púbis, osso púbico, pelve, bacia, assoalho pélvico, pubalgia, virilha, partes íntimas, genitais, testículo, testículos, saco, escroto, pênis, vagina, vulva
region-mid-trapezius-aliases = romboide, trapézio, entre as escápulas, entre as omoplatas, nó nas costas, costas, parte de cima das costas, costas altas
region-lower-trapezius-aliases = costas, dorsal, abaixo das escápulas, linha do sutiã, costelas de trás, costelas nas costas, trapézio
region-spine-upper-aliases = coluna, espinha, espinhaço, dorsal, coluna dorsal, vértebras, vértebras torácicas, meio da coluna
region-lats-aliases = dorsal, dorsais, grande dorsal, latíssimo, asa, asas, lado das costas, costas abaixo da axila, barra fixa, axila, axilas, sovaco, suvaco, costelas de trás, costas
region-lower-back-aliases = parte baixa das costas, região lombar, lombalgia, dor lombar, dor nas costas, costas, lombo, cadeiras, descadeirado, travou as costas, quadrado lombar, rim, rins, ciático, ciática, paravertebrais
region-spine-lower-aliases = coluna, espinha, espinhaço, vértebras, vértebras lombares, hérnia de disco, hérnia, disco, bico de papagaio, l5, coluna baixa
region-tailbone-aliases = coccix, rabinho, osso do bumbum, fim da coluna, base da coluna, sacro, sacroilíaca, articulação sacroilíaca, ânus, reto, hemorroida, hemorroidas
region-biceps-aliases = bíceps, muque, músculo do braço, parte da frente do braço, braquial, braço, braços
region-triceps-aliases = tríceps, músculo do tchau, atrás do braço, tchauzinho, braço, braços
region-elbow-aliases = cotovelos, cotovelo de tenista, cotovelo de golfista, epicondilite, dobra do braço, osso do choque, bursa, dor de cotovelo
region-forearm-flexors-aliases = antebraço, antebraços, cotovelo de golfista, flexores do antebraço, parte de baixo do antebraço, pegada, antebraço de escalador
region-forearm-extensors-aliases = antebraço, antebraços, cotovelo de tenista, extensores do antebraço, parte de cima do antebraço, braquiorradial, tendinite do mouse
region-wrist-aliases = punhos, pulso, pulsos, munheca, túnel do carpo, carpo, punho aberto, pulso aberto, ler
region-hand-aliases = mãos, palma, palma da mão, dorso da mão, costas da mão, nós dos dedos, pegada, metacarpo
region-thumb-aliases = polegares, dedão da mão, mata piolho, base do polegar, de quervain, tenossinovite
region-fingers-aliases = dedo, dedos, indicador, dedo médio, anelar, mindinho, dedo mínimo, ponta do dedo, pontas dos dedos, dedo em gatilho, juntas dos dedos, unha, nós dos dedos
region-hip-flexors-aliases = flexor do quadril, flexores do quadril, psoas, virilha, dobra da virilha, quadril, ressalto do quadril
region-hip-aliases = quadril, quadris, lado do quadril, lateral do quadril, cadeira, bacia, anca, ancas, trocanter, bursite, bursite no quadril, osso do quadril
region-gluteus-medius-aliases = glúteo, glúteos, glúteo mínimo, abdutor, abdutores, lado do bumbum, parte de cima do bumbum, atrás do quadril
region-glutes-aliases = glúteos, bumbum, bunda, nádega, nádegas, traseiro, popô, poupança, rabo, piriforme, nervo ciático, ciático, ciática, ísquio, osso de sentar, ânus, quadril, cu
region-quadriceps-aliases = quadríceps, coxa, coxas, parte da frente da coxa, reto femoral, perna, pernas, cãibra na coxa, coxão
region-quadriceps-outer-aliases = vasto lateral, quadríceps, coxa, lado de fora da coxa na frente, frente externa da coxa
region-quadriceps-inner-aliases = vasto medial, gota, quadríceps, coxa, acima do joelho, frente interna da coxa
region-inner-thigh-aliases = adutor, adutores, virilha, estiramento na virilha, entrepernas, entre as pernas, coxa por dentro, lado de dentro da coxa, coxas, testículo, pata de ganso
region-outer-thigh-aliases = trato iliotibial, banda iliotibial, síndrome da banda iliotibial, tensor, fáscia lata, culote, lado da coxa, lateral da coxa, lado de fora da coxa, coxas
region-hamstrings-outer-aliases = posterior, posterior da coxa, posteriores, isquiotibiais, bíceps da perna, parte de trás da coxa, atrás da coxa, estiramento na coxa, fisgada na coxa, perna, pernas, coxa
region-hamstrings-inner-aliases = posterior, posterior da coxa, posteriores, isquiotibiais, parte de trás da coxa, atrás da coxa, estiramento na coxa, fisgada na coxa, perna, pernas, coxa, pata de ganso
region-knee-aliases = joelhos, rótula, patelar, bolacha do joelho, frente do joelho, joelho de corredor, joelho de saltador, tendão patelar, menisco, ligamento, ligamento cruzado, lca, pata de ganso, condromalácia
region-back-of-knee-aliases = atrás do joelho, dobra do joelho, curva do joelho, jarrete, poplíteo, cisto de baker
region-shin-aliases = canelas, canelite, osso da canela, tíbia, frente da perna, parte da frente da perna, perna, pernas
region-outer-calf-aliases = fibulares, fibular, peroneiros, fíbula, perônio, lado da perna, lateral da perna, lado de fora da perna, panturrilha por fora
region-calf-aliases = panturrilhas, batata da perna, batatas da perna, batata, barriga da perna, gêmeos, gastrocnêmios, atrás da perna, parte de trás da perna, cãibra, cãibra na panturrilha, câimbra, perna, pernas, panturilha, pedrada
region-lower-calf-aliases = soleo, panturrilhas, batata da perna, parte de baixo da panturrilha, acima do calcanhar, barriga da perna, panturilha
region-achilles-aliases = aquiles, calcanhar de aquiles, tendinite de aquiles, tendão do calcanhar, atrás do tornozelo, acima do calcanhar
region-ankle-aliases = tornozelos, torção, torci o pé, pé torcido, tornozelo torcido, entorse, entorse de tornozelo, maléolo, peito do tornozelo, parte interna do tornozelo, parte externa do tornozelo
region-foot-aliases = pé, pés, peito do pé, dedos do pé, dedo do pé, dedão, dedão do pé, dedinho, dedinho do pé, mindinho do pé, joanete, metatarso, metatarsalgia, unha do pé, gota, pé chato, lado de fora do pé
region-heel-aliases = calcanhar, calcanhares, sola, sola do pé, planta do pé, fascite plantar, fascite, esporão, esporão do calcâneo, arco do pé, cava do pé, pé chato, metatarsalgia, pé

# Words that name no place: the search gets on without them.
search-fillers = a, o, as, os, um, uma, de, da, do, das, dos, em, no, na, nos, nas, me, meu, minha, meus, minhas, e, é, está, estou, com, tenho, lado, esquerdo, esquerda, direito, direita, ambos, ambas, dor, dores, dói, doem, doendo, doída, dolorido, dolorida, incômodo, travado, travada, duro, dura

# What the list says where there is no such place.
areas-not-found = Nenhuma área com esse nome. Tente outra palavra, ou toque no corpo onde dói. Se não é músculo nem articulação, consulte um médico.
