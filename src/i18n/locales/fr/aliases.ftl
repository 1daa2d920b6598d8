### Other words that people search a region by, parted by commas.

region-head-aliases = crâne, visage, figure, front, tempe, tempes, cuir chevelu, arrière de la tête, pommette, mal de tête, maux de tête, mal de crâne, céphalée, migraine, œil, oeil, yeux, oreille, oreilles, nez, sinus, cerveau, sourcil
region-jaw-aliases = machoire, mandibule, maxillaire, atm, articulation de la mâchoire, joue, joues, bruxisme, grincement de dents, mâchoire qui craque, muscles de la mastication, dent, dents, rage de dents, mal de dents, molaire, gencive, gencives, oreille, bouche, menton, lèvres, langue
region-neck-front-aliases = gorge, mal de gorge, côté du cou, avant du cou, scm, scalène, pomme d’adam, thyroïde, ganglions, clavicule, clavicules
region-neck-back-aliases = cou, arrière du cou, derrière du cou, cervicales, cervicalgie, torticolis, nuque raide, mal au cou, sous-occipitaux, angulaire, élévateur de la scapula, contracture cervicale
region-spine-neck-aliases = cervicales, vertèbres du cou, vertèbres cervicales, os du cou, colonne cervicale, c7, coup du lapin, arthrose cervicale, hernie cervicale
region-upper-trapezius-aliases = trapèze, trapèzes, dessus de l’épaule, haut des épaules, cou et épaules, nœud dans l’épaule, noeud dans l’épaule, contracture du trapèze, contracture cervicale
region-shoulder-aliases = épaule, épaules, dessus de l’épaule, pointe de l’épaule, acromion, coiffe des rotateurs, coiffe, épaule gelée, capsulite, conflit sous-acromial, clavicule, clavicules, supra-épineux, sus-épineux, moignon de l’épaule
region-front-deltoid-aliases = avant de l’épaule, deltoïde, deltoïdes, épaules, épaule, tendon du biceps, long biceps
region-side-deltoid-aliases = côté de l’épaule, deltoïde, deltoïdes, deltoïde latéral, épaules, épaule
region-rear-deltoid-aliases = derrière de l’épaule, deltoïde, deltoïdes, épaules, épaule
region-shoulder-blade-aliases = omoplates, scapula, coiffe des rotateurs, sous-épineux, infra-épineux, petit rond, grand rond, nœud dans le dos, noeud dans le dos
region-breastbone-aliases = os de la poitrine, milieu de la poitrine, centre de la poitrine, plexus, appendice xiphoïde, articulations des côtes, costochondrite, cœur, coeur
region-chest-aliases = pectoral, pectoraux, pecs, petit pectoral, sein, seins, mamelon, téton, tétons, buste, torse, thorax, cœur, coeur, poumon, poumons, clavicule, clavicules
region-serratus-aliases = côte, côtes, cage thoracique, côté des côtes, dentelé, grand dentelé, intercostaux, aisselle, aisselles, sous le bras, dessous de bras, rate
region-abdominals-aliases = abdos, abdominaux, grand droit, ventre, haut du ventre, abdomen, bide, estomac, mal au ventre, tablettes de chocolat, sangle abdominale, gainage, plexus solaire, foie, rate, pancréas, vésicule, diaphragme
region-lower-abdominals-aliases = abdos, abdominaux, bas-ventre, bas du ventre, ventre, abdomen, nombril, sous le nombril, vessie, appendice, appendicite, utérus, ovaire, ovaires, intestin, intestins, règles, règles douloureuses
region-obliques-aliases = abdos obliques, côté du ventre, flanc, flancs, point de côté, hanche haute, poignées d’amour, rein, reins, abdominaux, côtés de la taille
region-pelvis-aliases = os du pubis, bassin, périnée, plancher pelvien, pubalgie, entrejambe, parties intimes, organes génitaux, sexe, testicule, testicules, couilles, scrotum, pénis, vagin, vulve, aine
region-mid-trapezius-aliases = trapèzes, rhomboïde, entre les omoplates, nœud dans le dos, noeud dans le dos, dos, mal de dos, dorsales
region-lower-trapezius-aliases = trapèzes, sous les omoplates, dos, mal de dos, côtes dans le dos, agrafe du soutien-gorge, dorsales
region-spine-upper-aliases = colonne vertébrale, vertèbres dorsales, dorsales, colonne dorsale, vertèbres, rachis, milieu du dos, épine dorsale
region-lats-aliases = grand dorsal, dorsaux, côté du dos, côtés du dos, ailes, aisselle, aisselles, sous le bras, côtes dans le dos
region-lower-back-aliases = lombaires, lombaire, lombalgie, lumbago, tour de reins, mal de reins, mal aux reins, reins, rein, creux du dos, carré des lombes, paravertébraux, dos bloqué, dos, mal de dos, sciatique, chute de reins
region-spine-lower-aliases = vertèbres lombaires, colonne lombaire, colonne vertébrale, hernie discale, disque, discopathie, vertèbres, rachis, l5, lombaires
region-tailbone-aliases = sacrum, croupion, bas de la colonne, sacro-iliaque, articulation sacro-iliaque, coccygodynie, anus, rectum, hémorroïdes
region-biceps-aliases = biceps, avant du bras, bras, haut du bras, brachial, biscoteau, biscoteaux, muscle du bras
region-triceps-aliases = triceps, derrière du bras, dessous du bras, bras, haut du bras, muscle du bras, gras du bras
region-elbow-aliases = coudes, pli du coude, saignée du coude, épicondyle, épicondylite, tennis elbow, coude du tennisman, golf elbow, coude du golfeur, nerf ulnaire, nerf cubital, bursite du coude, hygroma
region-forearm-flexors-aliases = avant-bras, avant bras, intérieur de l’avant-bras, dessous de l’avant-bras, fléchisseurs, épitrochléite, golf elbow, coude du golfeur
region-forearm-extensors-aliases = avant-bras, avant bras, extérieur de l’avant-bras, dessus de l’avant-bras, extenseurs, épicondylite, tennis elbow, coude du tennisman, long supinateur, brachio-radial
region-wrist-aliases = poignets, canal carpien, carpe, articulation du poignet, entorse du poignet, scaphoïde
region-hand-aliases = mains, paume, paumes, dos de la main, métacarpe, métacarpiens, jointures
region-thumb-aliases = pouces, base du pouce, rhizarthrose, de quervain, éminence thénar
region-fingers-aliases = doigt, index, majeur, annulaire, auriculaire, petit doigt, bout des doigts, phalange, phalanges, jointures, doigt à ressaut, doigt à ressort, ongle, ongles
region-hip-flexors-aliases = psoas, psoas-iliaque, fléchisseurs de la hanche, avant de la hanche, pli de l’aine, aine, hanche à ressaut, hanche, hanches
region-hip-aliases = hanche, hanches, os de la hanche, côté de la hanche, trochanter, bursite, bursite de la hanche, coxarthrose, articulation de la hanche, col du fémur
region-gluteus-medius-aliases = fessier, fessiers, moyen fessier, petit fessier, côté de la fesse, abducteurs, arrière de la hanche
region-glutes-aliases = fesses, fessier, fessiers, derrière, postérieur, cul, popotin, arrière-train, piriforme, pyramidal, sciatique, nerf sciatique, ischion, os des fesses
region-quadriceps-aliases = quadriceps, quadri, quadris, quads, cuisse, cuisses, avant de la cuisse, devant des cuisses, droit fémoral, droit antérieur, haut de la jambe, jambe, jambes, béquille
region-quadriceps-outer-aliases = vaste externe, extérieur du quadriceps, quadriceps, cuisse, cuisses, avant de la cuisse extérieur
region-quadriceps-inner-aliases = vaste interne, vmo, intérieur du quadriceps, quadriceps, cuisse, cuisses, au-dessus du genou, avant de la cuisse intérieur
region-inner-thigh-aliases = adducteur, adducteurs, intérieur de la cuisse, intérieur des cuisses, entrejambe, entrecuisse, aine, aines, pubalgie, cuisse, cuisses, testicule
region-outer-thigh-aliases = extérieur de la cuisse, côté de la cuisse, extérieur des cuisses, bandelette, tfl, fascia lata, syndrome de l’essuie-glace, essuie-glace, cuisse, cuisses
region-hamstrings-outer-aliases = ischio-jambiers, ischio jambiers, ischios, derrière de la cuisse, arrière des cuisses, derrière des cuisses, biceps crural, cuisse, cuisses, jambe, jambes, claquage
region-hamstrings-inner-aliases = ischio-jambiers, ischio jambiers, ischios, derrière de la cuisse, arrière des cuisses, derrière des cuisses, demi-tendineux, demi-membraneux, cuisse, cuisses, jambe, jambes, patte d’oie, claquage
region-knee-aliases = genoux, rotule, rotules, patella, avant du genou, ménisque, ménisques, ligaments croisés, ligament croisé, ligament, tendon rotulien, tendinite rotulienne, gonarthrose, syndrome rotulien, patte d’oie, essuie-glace
region-back-of-knee-aliases = derrière le genou, arrière du genou, derrière du genou, poplité, kyste de baker, kyste poplité, creux poplité
region-shin-aliases = tibias, périostite, périostite tibiale, devant de la jambe, avant de la jambe, jambier antérieur, loge antérieure, canne, jambe, jambes
region-outer-calf-aliases = péroniers, péronier, péroné, fibula, fibulaires, extérieur du mollet, côté du mollet, extérieur de la jambe, côté de la jambe
region-calf-aliases = mollets, gastrocnémien, jumeaux, jumeau, triceps sural, derrière de la jambe, arrière de la jambe, crampe au mollet, crampe, tennis leg, claquage, jambe, jambes
region-lower-calf-aliases = mollets, soléaires, mollet profond, au-dessus du talon, derrière de la jambe
region-achilles-aliases = achille, tendon, talon d’achille, tendinite d’achille, tendinite achilléenne, arrière de la cheville, derrière la cheville
region-ankle-aliases = chevilles, entorse, entorse de la cheville, foulure, cheville tordue, cheville foulée, malléole, malléoles, cou-de-pied, cou de pied, astragale
region-foot-aliases = pied, pieds, orteil, orteils, doigt de pied, doigts de pied, gros orteil, petit orteil, cou-de-pied, dessus du pied, métatarses, métatarse, métatarsalgie, avant-pied, hallux valgus, oignon, ongle incarné, goutte, pied plat, pieds plats, bord du pied, bord externe du pied, orteil en marteau
region-heel-aliases = talon, talons, plante, plante du pied, voûte plantaire, sous le pied, dessous du pied, aponévrose plantaire, aponévrosite plantaire, fasciite plantaire, épine calcanéenne, épine de lenoir, coussinet, métatarsalgie, pied plat, pieds plats, pied

# Words that name no place: the search gets on without them. "l", "d", "j" and their like are what stands before an apostrophe.
search-fillers = un, une, le, la, les, l, de, du, des, d, à, a, au, aux, en, dans, sur, et, mon, ma, mes, me, m, je, j, ai, mal, c, est, ce, qui, ça, fait, font, s, n, y, côté, gauche, droite, droit, deux, douleur, douleurs, douloureux, douloureuse, courbature, courbatures, courbaturé, courbaturée, raide, raideur, tendu, tendue, contracture

# What the list says where there is no such place.
areas-not-found = Aucune zone de ce nom. Essayez un autre mot, ou touchez le corps là où vous avez mal. Pour ce qui n’est ni muscle ni articulation, consultez un médecin.
