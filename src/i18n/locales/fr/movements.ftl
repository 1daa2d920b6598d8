### Movement cards: what each is called, how it goes, an easier and a harder way, and what to mind.

movement-m1-name = Posture de l’enfant, debout
movement-m1-step-1 = Debout à une longueur de bras d’un mur ou d’un plan de travail, posez-y les mains, à largeur d’épaules.
movement-m1-step-2 = Reculez, penchez-vous depuis les hanches, dos long, tête entre les bras.
movement-m1-step-3 = Genoux souples, laissez descendre un peu la poitrine. Respirez lentement.
movement-m1-step-4 = Avancez à petits pas pour vous redresser.
movement-m1-easier = Mains plus haut, et pliez moins.
movement-m1-harder = Reculez davantage, et éloignez les hanches des mains.
movement-m1-caution = Redressez-vous lentement en cas de vertiges. Pliez moins si cela pince aux épaules. Gardez la tête relevée en cas de tension très élevée, de glaucome ou en fin de grossesse.

movement-m2-name = Inclinaison sur le côté, bras levé
movement-m2-step-1 = Tenez-vous debout, bien droit, pieds à largeur de hanches. Levez un bras au-dessus de la tête.
movement-m2-step-2 = Grandissez-vous, puis penchez-vous de l’autre côté jusqu’à sentir le flanc s’étirer.
movement-m2-step-3 = Les deux pieds bien à plat, poitrine de face. Respirez, revenez, changez de côté.
movement-m2-easier = Posez la main sur la tête au lieu de tendre le bras.
movement-m2-harder = Avant de vous pencher, croisez le pied du côté du bras levé derrière l’autre.
movement-m2-caution = Penchez-vous seulement de côté. Arrêtez si cela pince au dos ou à l’épaule.

movement-m3-name = Écartés avec bande
movement-m3-step-1 = Tenez une bande légère devant vous à hauteur de poitrine, bras tendus, mains à largeur d’épaules.
movement-m3-step-2 = Rapprochez les omoplates et écartez la bande.
movement-m3-step-3 = Arrêtez quand elle touche la poitrine. Revenez lentement, épaules basses.
movement-m3-easier = Tenez la bande avec les mains plus écartées, ou tirez seulement à mi-chemin.
movement-m3-harder = Tenez la bande avec les mains plus proches, ou restez trois respirations bande écartée.
movement-m3-caution = Vérifiez d’abord que la bande n’est pas fendue. Gardez-la bien plus bas que le visage.

movement-m4-name = Le « Founder »
movement-m4-step-1 = Debout, pieds un peu plus écartés que les hanches, genoux souples.
movement-m4-step-2 = Poussez les hanches en arrière, poitrine levée, poids dans les talons. Le dos reste long.
movement-m4-step-3 = Tendez les bras devant et vers le haut aussi loin que c’est agréable, et tenez.
movement-m4-step-4 = Poussez dans les talons pour vous redresser.
movement-m4-easier = Laissez les mains sur les cuisses et pliez moins.
movement-m4-harder = Tenez plus longtemps, les bras près des oreilles.
movement-m4-caution = Arrêtez si une douleur file dans le dos ou la jambe.

movement-m5-name = Yoga doux
movement-m5-step-1 = Enchaînez des postures debout : montagne, bras levés, chaise, demi-flexion.
movement-m5-step-2 = Passez lentement de l’une à l’autre, une respiration par mouvement.
movement-m5-step-3 = Restez dans ce qui est agréable. Laissez de côté ce qui fait mal.
movement-m5-step-4 = À la fin, restez debout sans bouger et respirez cinq fois calmement.
movement-m5-easier = Faites les mêmes mouvements sur une chaise.
movement-m5-harder = Ajoutez quelques postures lentes au sol.
movement-m5-caution = Enceinte ou vertiges ? Choisissez des postures stables près d’un mur. Pression dans la poitrine ou souffle court ? Arrêtez et appelez le numéro d’urgence.

movement-m6-name = Tai-chi doux
movement-m6-step-1 = Debout, genoux souples, épaules basses, bras relâchés.
movement-m6-step-2 = Passez lentement le poids d’une jambe à l’autre.
movement-m6-step-3 = Laissez flotter les bras : ils montent, tournent et descendent, comme dans l’eau.
movement-m6-step-4 = Faites des pas sans hâte. Que chaque souffle guide le geste suivant.
movement-m6-easier = Gardez les pieds en place et déplacez seulement le poids.
movement-m6-harder = Pliez un peu plus les genoux et faites des pas plus longs.
movement-m6-caution = Gardez un mur ou une chaise tout près si l’équilibre est incertain. Pression dans la poitrine ou souffle court ? Arrêtez et appelez le numéro d’urgence.

movement-m7-name = Vélo elliptique doux
movement-m7-step-1 = Réglez l’appareil au plus léger. Montez en tenant les barres.
movement-m7-step-2 = Glissez à un rythme où vous pouvez discuter. Corps bien dressé, talons bas.
movement-m7-step-3 = Bougez les poignées sans forcer, ou laissez les mains posées.
movement-m7-step-4 = Ralentissez pendant les 2 dernières minutes.
movement-m7-easier = Allez plus lentement, ou faites cinq minutes à la fois.
movement-m7-harder = Ajoutez cinq minutes, toujours à un rythme où vous pouvez discuter.
movement-m7-caution = Arrêtez en cas de vertiges. Pression dans la poitrine ou souffle court ? Arrêtez et appelez le numéro d’urgence.

movement-m8-name = Longueurs de nage douces
movement-m8-step-1 = Commencez par une longueur lente, dans la nage que vous préférez.
movement-m8-step-2 = Faites des mouvements longs et souples. Soufflez dans l’eau.
movement-m8-step-3 = Reposez-vous au bord quand vous voulez.
movement-m8-step-4 = Finissez par une longueur sur le dos ou avec une planche.
movement-m8-easier = Marchez dans l’eau jusqu’à la poitrine, ou battez des jambes avec une planche.
movement-m8-harder = Nagez quelques longueurs à allure moyenne, avec des pauses.
movement-m8-caution = N’allez pas dans l’eau avec une plaie ou de la fièvre. Changez de nage si une épaule fait mal. Enceinte, ou mal aux hanches ? Pas de mouvement de jambes de la brasse. Pression dans la poitrine ou souffle court ? Arrêtez et appelez le numéro d’urgence.

movement-m9-name = Marche tranquille
movement-m9-step-1 = Mettez des chaussures souples et choisissez un terrain plat.
movement-m9-step-2 = Marchez bien droit, bras balancés, à un rythme où vous pouvez discuter.
movement-m9-step-3 = Faites des pas courts et silencieux. Déroulez le pied du talon aux orteils.
movement-m9-step-4 = Faites demi-tour avant la fatigue.
movement-m9-easier = Marchez cinq minutes, reposez-vous, et marchez-en encore cinq.
movement-m9-harder = Ajoutez cinq minutes ou une pente douce.
movement-m9-caution = Arrêtez si chaque pas fait de plus en plus mal en un point. Pression dans la poitrine ou souffle court ? Arrêtez et appelez le numéro d’urgence.

movement-m10-name = Vélo tranquille
movement-m10-step-1 = Réglez la selle pour que le genou reste un peu plié en bas.
movement-m10-step-2 = Prenez un petit braquet et une route plate, ou un vélo d’appartement.
movement-m10-step-3 = Pédalez souplement, à un rythme où vous pouvez discuter. Relâchez les mains.
movement-m10-step-4 = Ralentissez petit à petit.
movement-m10-easier = Roulez cinq minutes avec le plus petit braquet.
movement-m10-harder = Ajoutez cinq minutes, toujours avec un petit braquet.
movement-m10-caution = Préférez un vélo d’appartement si vous êtes enceinte ou manquez d’équilibre. Pression dans la poitrine ou souffle court ? Arrêtez et appelez le numéro d’urgence.

movement-m11-name = Étirement du mollet au mur
movement-m11-step-1 = Face à un mur, posez-y les mains.
movement-m11-step-2 = Reculez un pied. Appuyez son talon au sol, orteils vers le mur.
movement-m11-step-3 = Gardez le genou arrière tendu et penchez-vous jusqu’à sentir le mollet s’étirer.
movement-m11-step-4 = Respirez, puis changez de jambe.
movement-m11-easier = Reculez moins le pied.
movement-m11-harder = Reculez davantage, le talon toujours au sol.
movement-m11-caution = Mollet chaud, gonflé, ou douleur qui bat ? Ne l’étirez pas. Consultez un médecin aujourd’hui.

movement-m12-name = Étirement du bas du mollet
movement-m12-step-1 = Face à un mur, mains dessus, un pied un petit pas en arrière.
movement-m12-step-2 = Pliez les deux genoux et descendez tout droit.
movement-m12-step-3 = Gardez le talon arrière au sol. Sentez l’étirement en bas, près du talon.
movement-m12-step-4 = Respirez, puis changez de jambe.
movement-m12-easier = Pliez moins les genoux, et appuyez-vous plus sur les mains.
movement-m12-harder = Descendez un peu plus, le talon toujours au sol.
movement-m12-caution = Relâchez si cela tire vivement à l’arrière du talon.

movement-m13-name = Étirement de l’arrière de la cuisse, assis
movement-m13-step-1 = Asseyez-vous au bord d’une chaise solide.
movement-m13-step-2 = Tendez une jambe devant, talon au sol, orteils vers le haut.
movement-m13-step-3 = Grandissez-vous. Penchez-vous depuis les hanches jusqu’à sentir l’arrière de la cuisse s’étirer.
movement-m13-step-4 = Respirez, puis changez de jambe.
movement-m13-easier = Gardez le genou un peu plié.
movement-m13-harder = Posez le talon sur une marche basse.
movement-m13-caution = Pliez plus le genou en cas de fourmillements ou si cela tire le long de la jambe. Restez bien droit en cas de tension très élevée, de glaucome ou en fin de grossesse.

movement-m14-name = Étirement du devant de la cuisse, debout
movement-m14-step-1 = Tenez d’une main le dossier d’une chaise stable.
movement-m14-step-2 = Pliez un genou derrière vous et attrapez la cheville.
movement-m14-step-3 = Amenez le talon vers la fesse, genoux côte à côte, bassin rentré.
movement-m14-step-4 = Respirez, puis changez de jambe.
movement-m14-easier = Posez plutôt le pied sur une autre chaise derrière vous.
movement-m14-harder = Poussez un peu plus la hanche vers l’avant.
movement-m14-caution = Tenez le bas du pantalon, ou une serviette passée autour de la cheville, si le genou paraît comprimé.

movement-m15-name = Figure en quatre sur une chaise
movement-m15-step-1 = Asseyez-vous bien droit vers l’avant d’une chaise solide.
movement-m15-step-2 = Posez une cheville sur l’autre genou.
movement-m15-step-3 = Laissez descendre le genou du dessus. Penchez-vous, dos long, jusqu’à sentir l’étirement dans la fesse.
movement-m15-step-4 = Respirez, puis changez de jambe.
movement-m15-easier = Croisez les chevilles en bas plutôt qu’au genou.
movement-m15-harder = Penchez-vous plus, le dos toujours long.
movement-m15-caution = Ne le faites pas avec une prothèse de hanche. Relâchez si cela pince au genou ou à l’aine.

movement-m16-name = Étirement du devant de la hanche, à genoux
movement-m16-step-1 = À genoux sur un tapis, posez un pied à plat devant vous.
movement-m16-step-2 = Rentrez le bassin, comme pour fermer un jean serré.
movement-m16-step-3 = Glissez le poids vers l’avant jusqu’à sentir s’étirer le devant de la hanche arrière.
movement-m16-step-4 = Respirez, puis changez de côté.
movement-m16-easier = Faites-le debout, un pied un grand pas en arrière.
movement-m16-harder = Tendez vers le haut le bras du côté du genou posé.
movement-m16-caution = Mettez une serviette pliée sous le genou. Ne creusez pas le bas du dos.

movement-m17-name = Bascule pour l’intérieur de la cuisse
movement-m17-step-1 = Sur un tapis, mains et genoux au sol.
movement-m17-step-2 = Tendez une jambe sur le côté, pied à plat.
movement-m17-step-3 = Basculez les hanches en arrière jusqu’à sentir s’étirer l’intérieur de la cuisse. Dos plat.
movement-m17-step-4 = Revenez vers l’avant. Bougez avec votre souffle, puis changez de jambe.
movement-m17-easier = Basculez seulement un peu.
movement-m17-harder = Appuyez-vous sur les avant-bras.
movement-m17-caution = Relâchez si cela pince à l’aine ou à l’intérieur du genou.

movement-m18-name = Étirement de la poitrine à la porte
movement-m18-step-1 = Debout dans l’encadrement d’une porte, posez-y les avant-bras, coudes juste sous les épaules.
movement-m18-step-2 = Avancez un pied et laissez suivre la poitrine.
movement-m18-step-3 = Arrêtez quand le devant de la poitrine s’ouvre. Respirez lentement.
movement-m18-step-4 = Reculez pour finir.
movement-m18-easier = Un bras à la fois, le coude plus bas.
movement-m18-harder = Faites un pas un peu plus long dans la porte.
movement-m18-caution = Arrêtez si une épaule semble instable ou si une main a des fourmillements.

movement-m19-name = Étirement de l’épaule, bras devant soi
movement-m19-step-1 = Tenez-vous bien droit, debout ou sur une chaise, épaules basses.
movement-m19-step-2 = Amenez un bras en travers de la poitrine, un peu sous l’épaule.
movement-m19-step-3 = Tenez-le de l’autre main au-dessus du coude et rapprochez-le.
movement-m19-step-4 = Respirez, puis changez de bras.
movement-m19-easier = Laissez le bras plus bas, devant les côtes.
movement-m19-harder = Tournez la tête à l’opposé du bras.
movement-m19-caution = Baissez le bras si cela pince au devant de l’épaule.

movement-m20-name = Pendule de l’épaule
movement-m20-step-1 = Penchez-vous et posez une main sur le dossier d’une chaise stable.
movement-m20-step-2 = Laissez pendre l’autre bras, lourd et relâché.
movement-m20-step-3 = Balancez le corps pour que le bras fasse de petits cercles.
movement-m20-step-4 = Faites la moitié des cercles dans l’autre sens. Puis changez de bras.
movement-m20-easier = Balancez seulement d’avant en arrière, très peu.
movement-m20-harder = Faites des cercles grands comme une assiette.
movement-m20-caution = Redressez-vous lentement. Arrêtez si cela fait mal ou en cas de vertiges. Gardez la tête relevée en cas de tension très élevée, de glaucome ou en fin de grossesse.

movement-m21-name = Glissés au mur
movement-m21-step-1 = Face à un mur, un pied devant. Posez-y le bord des mains et des avant-bras.
movement-m21-step-2 = Glissez les bras vers le haut en un large V, sans forcer.
movement-m21-step-3 = Laissez les omoplates glisser autour des côtes.
movement-m21-step-4 = Redescendez lentement.
movement-m21-easier = Glissez seulement jusqu’aux yeux, ou un bras à la fois.
movement-m21-harder = En haut, décollez les mains du mur le temps d’un souffle.
movement-m21-caution = Restez sous la hauteur où cela pince à l’épaule.

movement-m22-name = Enfiler l’aiguille
movement-m22-step-1 = Sur un tapis, mains et genoux au sol.
movement-m22-step-2 = Glissez un bras sous la poitrine, paume en haut, vers l’autre côté.
movement-m22-step-3 = Laissez descendre cette épaule et le côté de la tête sur le tapis.
movement-m22-step-4 = Respirez dans le haut du dos. Remontez lentement, puis changez de côté.
movement-m22-easier = Posez la tête sur un coussin, ou allez seulement à mi-chemin.
movement-m22-harder = Tendez le bras du dessus vers l’avant, au sol.
movement-m22-caution = Ne mettez presque pas de poids sur la tête et le cou.

movement-m23-name = Le chat et la vache
movement-m23-step-1 = Sur un tapis, mains et genoux au sol, dos plat.
movement-m23-step-2 = Soufflez et arrondissez le dos comme un chat. Laissez pendre la tête.
movement-m23-step-3 = Inspirez, laissez descendre le ventre et regardez un peu devant.
movement-m23-step-4 = Passez lentement de l’un à l’autre.
movement-m23-easier = Basculez seulement le bassin, la tête immobile.
movement-m23-harder = Dessinez des cercles lents avec le bassin et les côtes.
movement-m23-caution = Restez dans ce qui est facile. Appuyez-vous sur les poings si les poignets font mal.

movement-m24-name = Menton rentré
movement-m24-step-1 = Tenez-vous bien droit, debout ou sur une chaise, et regardez devant vous.
movement-m24-step-2 = Glissez le menton vers l’arrière, comme pour faire un double menton.
movement-m24-step-3 = Sentez la nuque s’allonger. Tenez le temps d’un souffle.
movement-m24-step-4 = Relâchez lentement.
movement-m24-easier = Faites-le sur le dos, la tête sur un petit coussin.
movement-m24-harder = Appuyez légèrement la tête en arrière dans les mains.
movement-m24-caution = Arrêtez si un bras a des fourmillements. Vertiges, vision double ou mal à parler ? Arrêtez et appelez le numéro d’urgence.

movement-m25-name = Étirement du côté du cou
movement-m25-step-1 = Bien droit, debout ou sur une chaise, mettez une main derrière le dos.
movement-m25-step-2 = Laissez la tête pencher de l’autre côté, l’oreille vers l’épaule.
movement-m25-step-3 = Nez devant, épaule basse. Respirez.
movement-m25-step-4 = Revenez lentement, puis changez de côté.
movement-m25-easier = Laissez pendre les deux bras et penchez moins la tête.
movement-m25-harder = Tendez vers le sol la main du côté étiré pendant que vous penchez.
movement-m25-caution = Ne tirez pas sur la tête. Arrêtez si un bras a des fourmillements. Vertiges, vision double ou mal à parler ? Arrêtez et appelez le numéro d’urgence.

movement-m26-name = Regard vers la poche
movement-m26-step-1 = Bien droit, debout ou sur une chaise, mettez une main derrière le dos.
movement-m26-step-2 = Tournez la tête à moitié de l’autre côté.
movement-m26-step-3 = Regardez en bas, comme dans la poche de votre chemise. Sentez l’étirement derrière le cou.
movement-m26-step-4 = Respirez, levez la tête, puis changez de côté.
movement-m26-easier = Laissez pendre les deux bras et regardez moins bas.
movement-m26-harder = Tendez vers le sol la main du côté étiré pendant que vous regardez en bas.
movement-m26-caution = Laissez la tête pendre d’elle-même. Arrêtez si un bras a des fourmillements. Vertiges, vision double ou mal à parler ? Arrêtez et appelez le numéro d’urgence.

movement-m27-name = Détente de la mâchoire
movement-m27-step-1 = À l’aise, debout ou sur une chaise, lèvres fermées, dents écartées.
movement-m27-step-2 = Posez le bout de la langue derrière les dents du haut.
movement-m27-step-3 = Gardez-la là et laissez la mâchoire s’ouvrir lentement, tout droit vers le bas.
movement-m27-step-4 = Fermez doucement, sans serrer.
movement-m27-easier = Gardez juste dents écartées et langue en haut pendant cinq respirations.
movement-m27-harder = Vérifiez dans un miroir que le menton descend bien droit.
movement-m27-caution = Ouvrez seulement tant que le mouvement reste fluide. Mal à la mâchoire avec une pression dans la poitrine ? Arrêtez et appelez le numéro d’urgence.

movement-m28-name = Le livre ouvert
movement-m28-step-1 = Allongez-vous sur le côté, tête sur un coussin, genoux pliés, bras devant, paumes jointes.
movement-m28-step-2 = Levez le bras du dessus et ouvrez-le de l’autre côté comme une page.
movement-m28-step-3 = Suivez la main des yeux. Gardez les genoux ensemble.
movement-m28-step-4 = Soufflez, refermez. Changez de côté après la série.
movement-m28-easier = Posez la main du dessus sur les côtes et tournez seulement la poitrine.
movement-m28-harder = Gardez l’ouverture pendant trois respirations lentes.
movement-m28-caution = Tournez moins si cela pince au bas du dos ou à l’épaule.

movement-m29-name = Étirement de l’avant-bras, paume en haut
movement-m29-step-1 = Tendez un bras devant, paume en haut, coude souple.
movement-m29-step-2 = De l’autre main, tirez doucement la paume et les doigts vers le bas et l’arrière.
movement-m29-step-3 = Arrêtez quand l’intérieur de l’avant-bras s’étire. Respirez.
movement-m29-step-4 = Changez de bras.
movement-m29-easier = Pliez plus le coude et tirez moins.
movement-m29-harder = Tendez un peu plus le coude.
movement-m29-caution = Relâchez en cas de fourmillements ou d’engourdissement des doigts.

movement-m30-name = Étirement de l’avant-bras, paume en bas
movement-m30-step-1 = Tendez un bras devant, paume en bas, coude souple.
movement-m30-step-2 = Laissez pendre la main. De l’autre, tirez-la doucement vers vous par le dos de la main.
movement-m30-step-3 = Arrêtez quand le dessus de l’avant-bras s’étire. Respirez.
movement-m30-step-4 = Changez de bras.
movement-m30-easier = Pliez plus le coude et laissez juste pendre la main.
movement-m30-harder = Fermez mollement le poing de la main qui pend.
movement-m30-caution = Relâchez si cela pince au poignet ou si les doigts ont des fourmillements.

movement-m31-name = Glissements des doigts
movement-m31-step-1 = Levez une main, doigts tendus.
movement-m31-step-2 = Pliez les doigts en crochet, les grosses jointures tendues. Rouvrez.
movement-m31-step-3 = Faites un poing plat, bout des doigts dans la paume. Rouvrez.
movement-m31-step-4 = Faites un poing complet et souple. Ouvrez grand, puis changez de main après la série.
movement-m31-easier = Faites-le dans l’eau tiède, avec de plus petits mouvements.
movement-m31-harder = Faites les deux mains à la fois, un peu plus vite.
movement-m31-caution = Bougez sans forcer. Arrêtez si un doigt se bloque ou a des fourmillements.

movement-m32-name = Cercles du pouce
movement-m32-step-1 = Tenez une main devant vous, doigts relâchés.
movement-m32-step-2 = Dessinez avec le pouce des cercles lents et ronds, dans un sens, puis dans l’autre.
movement-m32-step-3 = Touchez du pouce le bout de chaque doigt, l’un après l’autre.
movement-m32-step-4 = Ouvrez grand la main, puis changez de main.
movement-m32-easier = Dessinez de tout petits cercles.
movement-m32-harder = Glissez le pouce jusqu’à la base du petit doigt.
movement-m32-caution = Faites un cercle plus petit si le pouce claque ou fait mal.

movement-m33-name = Rouler l’avant-bras sur une balle
movement-m33-step-1 = Face à un mur, coude bas. Mettez une balle souple entre l’avant-bras et le mur.
movement-m33-step-2 = Appuyez-vous jusqu’à sentir une pression agréable.
movement-m33-step-3 = Roulez lentement entre poignet et coude, une minute environ. Pas sur les os.
movement-m33-step-4 = Tournez le bras et roulez l’autre face. Puis changez de bras.
movement-m33-easier = Prenez une balle plus souple, ou frottez avec la main.
movement-m33-harder = Restez sur un point sensible pendant trois respirations.
movement-m33-caution = Évitez les bleus. Relâchez si la main a des fourmillements.

movement-m34-name = Cercles de la cheville
movement-m34-step-1 = Bien au fond d’une chaise, levez un peu un pied.
movement-m34-step-2 = Dessinez des cercles lents avec les orteils, larges mais sans forcer.
movement-m34-step-3 = Tournez dans l’autre sens.
movement-m34-step-4 = Reposez le pied, puis changez de pied.
movement-m34-easier = Laissez le talon au sol et faites de petits cercles.
movement-m34-harder = Écrivez les lettres de votre nom avec le gros orteil.
movement-m34-caution = Cheville gonflée ? Faites seulement de petits cercles. Impossible de s’appuyer dessus ? Consultez un médecin aujourd’hui.

movement-m35-name = Serviette tirée avec les orteils
movement-m35-step-1 = Sur une chaise, un pied nu sur une petite serviette.
movement-m35-step-2 = Gardez le talon au sol. Pliez les orteils et tirez la serviette vers vous.
movement-m35-step-3 = Écartez les orteils et relâchez.
movement-m35-step-4 = Lissez la serviette, puis changez de pied.
movement-m35-easier = Pliez les orteils sans serviette.
movement-m35-harder = Posez un livre au bout de la serviette.
movement-m35-caution = En cas de crampe au pied, relâchez et étirez les orteils vers le haut avec la main.

movement-m36-name = Rouler la plante du pied sur une balle
movement-m36-step-1 = Sur une chaise, mettez une balle sous un pied nu.
movement-m36-step-2 = Roulez lentement de l’avant du pied jusque juste avant le talon, une minute environ.
movement-m36-step-3 = Appuyez juste assez pour que ce soit agréable.
movement-m36-step-4 = Changez de pied.
movement-m36-easier = Prenez une balle plus souple et appuyez moins.
movement-m36-harder = Roulez debout, une main au mur.
movement-m36-caution = Regardez d’abord la plante de vos pieds si vous les sentez peu. Évitez la peau abîmée ou douloureuse.

movement-m37-name = Étirement du devant du tibia, assis
movement-m37-step-1 = Vers l’avant d’une chaise, ramenez un pied sous l’assise.
movement-m37-step-2 = Posez au sol le dessus de ses orteils.
movement-m37-step-3 = Appuyez doucement vers le bas et l’avant jusqu’à sentir s’étirer le devant du tibia.
movement-m37-step-4 = Respirez, puis changez de jambe.
movement-m37-easier = Pointez juste les orteils, le pied en l’air.
movement-m37-harder = Glissez le pied un peu plus en arrière.
movement-m37-caution = Devant du tibia dur et tendu, de plus en plus douloureux ? Arrêtez. Appelez le numéro d’urgence ou allez aux urgences tout de suite.

movement-m38-name = Élévations des talons
movement-m38-step-1 = Derrière une chaise, tenez légèrement le dossier.
movement-m38-step-2 = Montez sur l’avant des deux pieds, tout droit, poids sur le gros et le deuxième orteil.
movement-m38-step-3 = Restez en haut le temps d’un souffle.
movement-m38-step-4 = Redescendez en comptant jusqu’à trois.
movement-m38-easier = Faites-le sur une chaise, ou montez seulement à moitié.
movement-m38-harder = Montez sur les deux pieds et descendez sur un seul.
movement-m38-caution = Arrêtez si cela tire vivement au-dessus du talon.

movement-m39-name = Descentes de marche
movement-m39-step-1 = Debout sur une marche basse, une main au mur.
movement-m39-step-2 = Laissez un pied dépasser dans le vide. Pliez lentement l’autre genou.
movement-m39-step-3 = Touchez le sol du talon, léger comme une plume, et remontez.
movement-m39-step-4 = Le genou plié reste au-dessus des orteils. Changez de jambe après la série.
movement-m39-easier = Prenez une marche plus basse et descendez à moitié.
movement-m39-harder = Allez plus lentement, ou lâchez le mur.
movement-m39-caution = Arrêtez si le genou fait mal ou se dérobe.

movement-m40-name = Le pont
movement-m40-step-1 = Sur le dos, genoux pliés, pieds à plat, à largeur de hanches.
movement-m40-step-2 = Serrez les fesses et levez les hanches jusqu’à ce que le corps soit aligné.
movement-m40-step-3 = Tenez le temps d’un souffle, côtes basses.
movement-m40-step-4 = Redescendez en déroulant lentement.
movement-m40-easier = Levez seulement d’une largeur de main.
movement-m40-harder = En haut, levez un peu un pied.
movement-m40-caution = Rapprochez les talons en cas de crampe à l’arrière des cuisses.

movement-m41-name = Le coquillage
movement-m41-step-1 = Sur le côté, tête sur le bras, genoux pliés, pieds joints.
movement-m41-step-2 = Gardez les pieds en contact et levez le genou du dessus, comme un coquillage qui s’ouvre.
movement-m41-step-3 = Ne laissez pas les hanches rouler en arrière.
movement-m41-step-4 = Refermez lentement. Changez de côté après la série.
movement-m41-easier = Ouvrez juste un peu, le dos contre un mur.
movement-m41-harder = Gardez l’ouverture pendant trois respirations.
movement-m41-caution = Mettez un coussin entre les genoux si la hanche du dessous est sensible.

movement-m42-name = Lever de jambe sur le côté
movement-m42-step-1 = Allongez-vous sur le côté, genou du dessous plié, jambe du dessus tendue dans l’axe du corps.
movement-m42-step-2 = Orteils vers l’avant, levez la jambe jusqu’à ce que le pied soit un peu plus haut que la hanche.
movement-m42-step-3 = Gardez la taille longue et le corps immobile.
movement-m42-step-4 = Baissez lentement. Changez de côté après la série.
movement-m42-easier = Pliez aussi le genou du dessus, ou levez moins.
movement-m42-harder = Tenez la jambe en haut pendant trois respirations à chaque fois.
movement-m42-caution = Levez moins si cela pince au côté de la hanche.

movement-m43-name = Bras et jambe opposés
movement-m43-step-1 = Sur un tapis, mains et genoux au sol, dos plat comme une table.
movement-m43-step-2 = Glissez une jambe en arrière et tendez le bras opposé devant.
movement-m43-step-3 = Tenez le temps d’un souffle lent. Rien ne doit basculer.
movement-m43-step-4 = Revenez et changez de côté à chaque fois, quatre de chaque côté.
movement-m43-easier = Bougez seulement la jambe, les deux mains au sol.
movement-m43-harder = À chaque retour, touchez le genou avec le coude, sous le corps.
movement-m43-caution = Ne levez que tant que le bas du dos reste immobile.

movement-m44-name = Le scarabée sur le dos
movement-m44-step-1 = Sur le dos, bras vers le haut, genoux au-dessus des hanches.
movement-m44-step-2 = Appuyez doucement le bas du dos au sol.
movement-m44-step-3 = Soufflez. Baissez un talon, genou plié, et le bras opposé vers le sol.
movement-m44-step-4 = Revenez et changez de côté à chaque fois, quatre de chaque côté.
movement-m44-easier = Gardez les bras immobiles et touchez juste le sol d’un talon.
movement-m44-harder = Tendez la jambe au loin, juste au-dessus du sol.
movement-m44-caution = Arrêtez si le dos se décolle ou si le cou force.

movement-m45-name = La chaise au mur
movement-m45-step-1 = Adossez-vous à un mur, les pieds deux petits pas devant.
movement-m45-step-2 = Glissez vers le bas jusqu’à sentir travailler les cuisses, pas plus bas qu’une chaise.
movement-m45-step-3 = Genoux au-dessus des chevilles, dans l’axe des orteils ; continuez à respirer.
movement-m45-step-4 = Poussez dans les talons et remontez.
movement-m45-easier = Glissez seulement d’une largeur de main.
movement-m45-harder = Glissez plus bas, toujours au-dessus de la hauteur d’une chaise.
movement-m45-caution = Ne bloquez pas votre souffle. Remontez si les genoux font mal.

movement-m46-name = Squat à la chaise
movement-m46-step-1 = Debout devant une chaise solide, pieds à largeur de hanches.
movement-m46-step-2 = Poussez les hanches en arrière et pliez les genoux dans l’axe des orteils, poitrine ouverte.
movement-m46-step-3 = Touchez légèrement l’assise.
movement-m46-step-4 = Poussez dans les talons et redressez-vous.
movement-m46-easier = Asseyez-vous tout à fait, et poussez avec les mains.
movement-m46-harder = Restez juste au-dessus de l’assise pendant deux respirations.
movement-m46-caution = Mettez la chaise contre un mur pour qu’elle ne glisse pas.

movement-m47-name = Pompe au mur
movement-m47-step-1 = Debout à une longueur de bras d’un mur, mains dessus à hauteur de poitrine.
movement-m47-step-2 = Gardez le corps raide comme une planche et pliez les coudes.
movement-m47-step-3 = Approchez la poitrine du mur, tête dans l’axe.
movement-m47-step-4 = Repoussez souplement et laissez s’écarter les omoplates.
movement-m47-easier = Tenez-vous plus près du mur.
movement-m47-harder = Reculez les pieds, ou poussez sur un plan de travail.
movement-m47-caution = Appuyez-vous sur les poings si les poignets font mal. Pression dans la poitrine ? Arrêtez et appelez le numéro d’urgence.

movement-m48-name = Tirage assis avec bande
movement-m48-step-1 = Bien droit sur une chaise, genoux un peu pliés, dos long, bande autour des deux pieds.
movement-m48-step-2 = Tenez un bout dans chaque main, bras tendus.
movement-m48-step-3 = Tirez les coudes en arrière le long des côtes et serrez les omoplates.
movement-m48-step-4 = Laissez revenir la bande lentement.
movement-m48-easier = Prenez une bande plus légère, ou pliez plus les genoux.
movement-m48-harder = Gardez les omoplates serrées pendant deux respirations.
movement-m48-caution = Enroulez bien la bande pour qu’elle ne glisse pas des pieds.

movement-m49-name = Ouvertures des bras avec bande
movement-m49-step-1 = Debout, bien droit, tenez une bande légère des deux mains, paumes en haut.
movement-m49-step-2 = Gardez les coudes pliés contre vous.
movement-m49-step-3 = Tournez les deux mains vers l’extérieur, comme deux portes qui s’ouvrent.
movement-m49-step-4 = Laissez-les se refermer lentement. Les coudes restent aux côtes.
movement-m49-easier = Faites le même geste sans bande.
movement-m49-harder = Gardez l’ouverture pendant deux respirations.
movement-m49-caution = Arrêtez si cela pince à la pointe de l’épaule.

movement-m50-name = Flexion des bras avec bande
movement-m50-step-1 = Debout sur le milieu d’une bande. Tenez un bout dans chaque main, paumes devant.
movement-m50-step-2 = Gardez les coudes près des côtes.
movement-m50-step-3 = Pliez les bras et montez les mains vers les épaules.
movement-m50-step-4 = Baissez lentement.
movement-m50-easier = Prenez une bande plus légère, ou un bras à la fois.
movement-m50-harder = Restez à mi-descente pendant deux respirations.
movement-m50-caution = Tenez-vous fermement sur la bande pour qu’elle ne saute pas.

movement-m51-name = Extension du bras avec bande
movement-m51-step-1 = Debout, bien droit. D’une main, fixez un bout de la bande contre la poitrine.
movement-m51-step-2 = De l’autre main, tenez la bande près de la poitrine, coude plié contre vous.
movement-m51-step-3 = Poussez cette main vers le bas jusqu’à tendre le bras.
movement-m51-step-4 = Revenez lentement. Changez de bras après la série.
movement-m51-easier = Laissez plus de bande entre les mains, pour qu’elle tire moins.
movement-m51-harder = Restez bras tendu deux respirations à chaque fois.
movement-m51-caution = Gardez la bande loin du visage. Relâchez si le coude fait mal.

movement-m52-name = Flexion de hanche, dos long
movement-m52-step-1 = Debout, pieds à largeur de hanches, mains aux plis des hanches.
movement-m52-step-2 = Poussez les hanches tout droit en arrière, comme pour fermer un tiroir.
movement-m52-step-3 = Dos long, genoux souples. Arrêtez quand l’arrière des cuisses tire.
movement-m52-step-4 = Poussez dans les pieds et redressez-vous.
movement-m52-easier = Près d’un mur, touchez-le avec les hanches.
movement-m52-harder = Croisez les bras sur la poitrine, ou descendez en quatre temps.
movement-m52-caution = Pliez moins si le dos s’arrondit ou fait mal.

movement-m53-name = Planche sur le côté, à genoux
movement-m53-step-1 = Allongez-vous sur le côté, genoux pliés, coude sous l’épaule.
movement-m53-step-2 = Levez les hanches jusqu’à aligner épaule, hanche et genou.
movement-m53-step-3 = Tenez et continuez à respirer.
movement-m53-step-4 = Baissez lentement, puis changez de côté.
movement-m53-easier = Aidez-vous de la main du dessus au sol.
movement-m53-harder = Levez un peu le genou du dessus, ou tenez plus longtemps.
movement-m53-caution = Redescendez si l’épaule fait mal. Ne bloquez pas votre souffle.

movement-m54-name = Rouler les mollets
movement-m54-step-1 = Asseyez-vous au sol, un rouleau sous un mollet, mains derrière vous.
movement-m54-step-2 = Levez un peu les hanches, ou laissez-les au sol pour moins de poids.
movement-m54-step-3 = Roulez lentement entre talon et genou, une minute environ par côté. Arrêtez avant le genou.
movement-m54-step-4 = Respirez, puis changez de jambe.
movement-m54-easier = Laissez les fesses au sol et tournez seulement la jambe d’un côté à l’autre.
movement-m54-harder = Posez l’autre jambe dessus.
movement-m54-caution = Mollet chaud, gonflé ou de couleur changée ? Ne le roulez pas. Consultez un médecin aujourd’hui. Pas de rouleau avec des varices, une peau insensible ou après un caillot.

movement-m55-name = Rouler le devant des cuisses
movement-m55-step-1 = Allongez-vous sur le ventre, sur les avant-bras, un rouleau sous les deux cuisses.
movement-m55-step-2 = Rentrez le ventre pour que le dos ne se creuse pas.
movement-m55-step-3 = Roulez lentement des hanches jusqu’au-dessus des genoux, une minute environ.
movement-m55-step-4 = Restez le temps d’un souffle sur un point tendu, puis continuez.
movement-m55-easier = Sur une chaise, passez le rouleau sur une cuisse.
movement-m55-harder = Roulez une cuisse à la fois.
movement-m55-caution = Évitez la rotule et les bleus. Pas de rouleau avec des varices, une peau insensible ou après un caillot.

movement-m56-name = Rouler les fesses
movement-m56-step-1 = Asseyez-vous sur un rouleau, mains au sol derrière vous, genoux pliés.
movement-m56-step-2 = Basculez votre poids sur une fesse ; la main de ce côté reste au sol, l’autre se pose sur le genou.
movement-m56-step-3 = Roulez d’une largeur de main en avant et en arrière, lentement, une minute environ par côté.
movement-m56-step-4 = Respirez, puis changez de côté.
movement-m56-easier = Mettez une balle souple entre la fesse et un mur.
movement-m56-harder = Croisez la cheville du même côté sur l’autre genou.
movement-m56-caution = Arrêtez si la jambe a des fourmillements. Évitez le coccyx. Pas de rouleau avec une peau insensible ou après un caillot.

movement-m57-name = Rouler le haut du dos
movement-m57-step-1 = Sur le dos, un rouleau en travers à hauteur des omoplates, genoux pliés.
movement-m57-step-2 = Tenez la tête dans les mains, coudes vers l’avant.
movement-m57-step-3 = Levez un peu les hanches et roulez lentement entre les omoplates et les dernières côtes, une minute environ.
movement-m57-step-4 = Respirez tout le temps.
movement-m57-easier = Debout, roulez une balle souple entre le dos et un mur.
movement-m57-harder = Croisez les bras sur la poitrine pour écarter les omoplates.
movement-m57-caution = Évitez le cou et le bas du dos. Pas de rouleau avec des os fragiles (ostéoporose), une peau insensible ou après un caillot.

movement-m58-name = Bascules du bassin sur le dos
movement-m58-step-1 = Sur le dos, genoux pliés, pieds à plat.
movement-m58-step-2 = Soufflez et appuyez doucement le bas du dos au sol.
movement-m58-step-3 = Inspirez et laissez revenir un petit creux.
movement-m58-step-4 = Bercez-vous lentement, comme une barque sur un lac calme.
movement-m58-easier = Basculez si peu que personne ne pourrait le voir.
movement-m58-harder = Soufflez et décollez un pied pendant que vous appuyez.
movement-m58-caution = Arrêtez si une douleur ou des fourmillements descendent dans une jambe.

movement-m59-name = Bascules du bassin debout
movement-m59-step-1 = Adossez-vous à un mur, pieds un pas devant, genoux souples.
movement-m59-step-2 = Soufflez, rentrez le bassin, bas du dos vers le mur.
movement-m59-step-3 = Inspirez et laissez le bas du dos quitter de nouveau le mur.
movement-m59-step-4 = Bougez lentement, la poitrine immobile.
movement-m59-easier = Faites-le mains sur les hanches, loin du mur.
movement-m59-harder = Pliez plus les genoux et bougez plus lentement.
movement-m59-caution = Gardez un petit mouvement. Arrêtez si une douleur ou des fourmillements descendent dans une jambe.

movement-m60-name = Genou vers la poitrine
movement-m60-step-1 = Sur le dos, genoux pliés, pieds à plat.
movement-m60-step-2 = Ramenez un genou vers la poitrine, mains derrière la cuisse.
movement-m60-step-3 = Laissez le bas du dos s’élargir et s’alourdir. Respirez.
movement-m60-step-4 = Reposez le pied, puis changez de jambe.
movement-m60-easier = Passez une serviette derrière la cuisse et tirez moins.
movement-m60-harder = Glissez l’autre jambe jusqu’à la tendre.
movement-m60-caution = Relâchez si cela pince à l’aine ou si une jambe a des fourmillements.

movement-m61-name = Extension du dos debout
movement-m61-step-1 = Debout, bien droit, pieds à largeur de hanches, genoux souples, mains à l’arrière des hanches.
movement-m61-step-2 = Levez la poitrine et penchez-vous un peu en arrière, regard devant.
movement-m61-step-3 = Sentez s’étirer le devant du corps.
movement-m61-step-4 = Revenez lentement en soufflant.
movement-m61-easier = Gardez un plan de travail derrière vous et penchez-vous très peu.
movement-m61-harder = Poussez un peu plus les hanches vers l’avant.
movement-m61-caution = Arrêtez si cela pince au bas du dos, ou si une jambe fait mal ou a des fourmillements.

movement-m62-name = Marche assise
movement-m62-step-1 = Bien droit sur une chaise solide, pieds à plat.
movement-m62-step-2 = Levez un genou d’une largeur de main, sans vous pencher en arrière.
movement-m62-step-3 = Reposez-le doucement, puis levez l’autre : 10 de chaque côté, en alternant.
movement-m62-step-4 = Gardez un rythme calme et régulier.
movement-m62-easier = Levez seulement le talon, orteils au sol.
movement-m62-harder = Marchez debout sur place, une main sur la chaise.
movement-m62-caution = Levez moins si cela pince au devant de la hanche.

movement-m63-name = Cercles des bras
movement-m63-step-1 = Debout, bien droit, bras écartés de chaque côté, un peu sous la hauteur des épaules.
movement-m63-step-2 = Dessinez de petits cercles lents vers l’avant.
movement-m63-step-3 = Laissez-les grandir tant que c’est facile.
movement-m63-step-4 = Puis tournez dans l’autre sens. Gardez le cou souple.
movement-m63-easier = Mettez les mains sur les épaules et tournez les coudes.
movement-m63-harder = Dessinez des cercles larges comme un grand plat.
movement-m63-caution = Baissez les bras si cela pince à une épaule.

movement-m64-name = Rotations lentes du cou
movement-m64-step-1 = Bien droit, debout ou sur une chaise, épaules basses, mâchoire relâchée.
movement-m64-step-2 = Tournez lentement la tête, comme pour regarder par-dessus une épaule.
movement-m64-step-3 = Arrêtez là où c’est facile et soufflez.
movement-m64-step-4 = Revenez au milieu. Changez de côté après la série.
movement-m64-easier = Tournez d’abord les yeux, et la tête juste un peu.
movement-m64-harder = Respirez trois fois à chaque bout.
movement-m64-caution = Tournez sans forcer. Arrêtez si un bras a des fourmillements. Vertiges, vision double ou mal à parler ? Arrêtez et appelez le numéro d’urgence.

movement-m65-name = Étirement de l’arrière du bras
movement-m65-step-1 = Bien droit, debout ou sur une chaise. Levez un bras et pliez le coude, main derrière le cou.
movement-m65-step-2 = Tenez le coude de l’autre main.
movement-m65-step-3 = Tirez-le doucement vers le haut et l’intérieur jusqu’à sentir l’arrière du bras s’étirer.
movement-m65-step-4 = Respirez, puis changez de bras.
movement-m65-easier = Gardez le coude devant le visage, plus bas.
movement-m65-harder = Penchez-vous un peu de l’autre côté.
movement-m65-caution = N’appuyez pas sur la tête. Baissez le bras si cela pince à l’épaule.

movement-m66-name = Étirement du biceps au mur
movement-m66-step-1 = De côté contre un mur, posez-y la paume derrière vous, pouce en haut, sous la hauteur de l’épaule.
movement-m66-step-2 = Gardez le bras tendu, sans le bloquer.
movement-m66-step-3 = Tournez lentement la poitrine à l’opposé du mur.
movement-m66-step-4 = Respirez, puis changez de bras.
movement-m66-easier = Glissez la main plus bas et tournez moins.
movement-m66-harder = Tournez aussi les pieds à l’opposé du mur.
movement-m66-caution = Relâchez si la main a des fourmillements ou si cela pince à l’épaule.

movement-m67-name = Étirement de l’extérieur de la cuisse, debout
movement-m67-step-1 = De côté contre un mur, une main dessus.
movement-m67-step-2 = Croisez la jambe proche du mur derrière l’autre.
movement-m67-step-3 = Laissez cette hanche glisser vers le mur jusqu’à sentir s’étirer son côté externe.
movement-m67-step-4 = Respirez, puis retournez-vous et changez de côté.
movement-m67-easier = Croisez moins les pieds et penchez-vous moins.
movement-m67-harder = Tendez le bras extérieur au-dessus de la tête.
movement-m67-caution = Gardez les deux pieds à plat. Arrêtez si vous perdez l’équilibre.

movement-m68-name = Respiration par les côtes
movement-m68-step-1 = Bien droit, debout ou sur une chaise, une main de chaque côté des côtes.
movement-m68-step-2 = Inspirez par le nez. Laissez les côtes écarter les mains.
movement-m68-step-3 = Soufflez lentement et sentez-les descendre.
movement-m68-step-4 = Gardez les épaules basses et le cou souple.
movement-m68-easier = Inspirez moins et reposez-vous entre les souffles.
movement-m68-harder = Respirez dans un seul côté, puis dans l’autre.
movement-m68-caution = Pression dans la poitrine ou souffle court ? Arrêtez et appelez le numéro d’urgence.

movement-m69-name = Respiration par le ventre
movement-m69-step-1 = À l’aise, debout, sur une chaise ou sur le dos. Une main sur le ventre, une sur la poitrine.
movement-m69-step-2 = Inspirez par le nez et laissez le ventre s’arrondir.
movement-m69-step-3 = Laissez se détendre les hanches et les fesses.
movement-m69-step-4 = Soufflez plus longtemps, le double, comme dans une paille.
movement-m69-easier = Observez juste votre souffle et laissez-le ralentir.
movement-m69-harder = Fredonnez doucement à chaque expiration.
movement-m69-caution = Respirez comme d’habitude en cas de vertiges. Pression dans la poitrine ? Arrêtez et appelez le numéro d’urgence.

movement-m70-name = Glissés du talon
movement-m70-step-1 = Sur le dos, jambes allongées. Portez des chaussettes sur un sol lisse.
movement-m70-step-2 = Glissez lentement un talon vers la fesse.
movement-m70-step-3 = Arrêtez là où le genou plie encore facilement.
movement-m70-step-4 = Glissez-le de nouveau jusqu’à tendre la jambe. Changez de jambe après la série.
movement-m70-easier = Glissez seulement à moitié, une serviette derrière la cuisse.
movement-m70-harder = Restez le temps d’un souffle à chaque bout.
movement-m70-caution = Le genou se bloque, gonfle ou se dérobe ? Arrêtez, et consultez un professionnel de santé.

movement-m71-name = Extension du genou, assis
movement-m71-step-1 = Bien au fond d’une chaise, pieds à plat, cuisses bien posées.
movement-m71-step-2 = Tendez lentement un genou, sans forcer.
movement-m71-step-3 = Tenez le temps d’un souffle, orteils vers le haut.
movement-m71-step-4 = Baissez lentement. Changez de jambe après la série.
movement-m71-easier = Tendez seulement à moitié.
movement-m71-harder = Tenez le genou tendu pendant trois respirations.
movement-m71-caution = Ne tendez pas le genou d’un coup sec. Arrêtez s’il accroche ou fait mal.

movement-m72-name = Talons et orteils, assis
movement-m72-step-1 = Sur une chaise, les deux pieds à plat, sans chaussures si vous voulez.
movement-m72-step-2 = Levez les talons et sentez les mollets s’éveiller.
movement-m72-step-3 = Reposez-les, puis levez les orteils vers les tibias.
movement-m72-step-4 = Passez lentement de l’un à l’autre.
movement-m72-easier = Un pied à la fois, très peu.
movement-m72-harder = Posez les mains sur les genoux pour ajouter du poids.
movement-m72-caution = Mollet chaud, gonflé, ou douleur qui bat ? Ne le bougez pas ainsi. Consultez un médecin aujourd’hui.

movement-m73-name = Rouler les épaules
movement-m73-step-1 = Bien droit, debout ou sur une chaise, bras relâchés.
movement-m73-step-2 = Levez les deux épaules vers les oreilles.
movement-m73-step-3 = Roulez-les en arrière et laissez-les fondre vers le bas.
movement-m73-step-4 = Inspirez en montant, soufflez en descendant. Puis roulez vers l’avant.
movement-m73-easier = Une épaule à la fois, très peu.
movement-m73-harder = Roulez aussi large et aussi lentement que possible.
movement-m73-caution = Roulez moins si cela claque avec douleur ou si une main a des fourmillements.

movement-m74-name = Serrer les omoplates
movement-m74-step-1 = Bien droit, debout ou sur une chaise, bras le long du corps, pouces devant.
movement-m74-step-2 = Tournez les pouces vers l’extérieur et tirez les omoplates en arrière et vers le bas.
movement-m74-step-3 = Sentez la poitrine s’ouvrir. Tenez le temps d’un souffle.
movement-m74-step-4 = Relâchez lentement.
movement-m74-easier = Serrez très légèrement, comme pour tenir une plume.
movement-m74-harder = Tenez chaque fois pendant trois respirations.
movement-m74-caution = Gardez le cou souple. Pression dans la poitrine ? Arrêtez et appelez le numéro d’urgence.

movement-m75-name = Chat et vache, assis
movement-m75-step-1 = Vers l’avant d’une chaise, mains sur les genoux.
movement-m75-step-2 = Soufflez, arrondissez le dos et regardez votre ventre.
movement-m75-step-3 = Inspirez, basculez le bassin vers l’avant et levez la poitrine.
movement-m75-step-4 = Passez lentement de l’un à l’autre.
movement-m75-easier = Bougez seulement le bassin, un peu.
movement-m75-harder = Tendez les bras devant en arrondissant le dos.
movement-m75-caution = Gardez des gestes petits et fluides. Arrêtez si une douleur file dans un bras ou une jambe.

movement-m76-name = Cercles du bassin, debout
movement-m76-step-1 = Debout, mains sur les hanches, pieds à largeur de hanches, genoux souples.
movement-m76-step-2 = Dessinez des cercles lents avec le bassin, comme avec un cerceau.
movement-m76-step-3 = Gardez la poitrine et la tête tranquilles.
movement-m76-step-4 = Tournez dans l’autre sens à la deuxième série.
movement-m76-easier = Balancez seulement le bassin d’un côté à l’autre.
movement-m76-harder = Dessinez de plus grands cercles, pieds plus écartés.
movement-m76-caution = Faites un cercle plus petit si cela pince à la hanche ou au dos.

movement-m77-name = Rotations de l’avant-bras
movement-m77-step-1 = Debout ou sur une chaise, coudes pliés contre vous, poings relâchés.
movement-m77-step-2 = Tournez lentement les deux paumes vers le haut.
movement-m77-step-3 = Tournez les deux paumes vers le bas.
movement-m77-step-4 = Gardez les coudes immobiles contre les côtes.
movement-m77-easier = Tournez un bras à la fois, sans forcer.
movement-m77-harder = Tenez un bâton léger, comme une cuillère en bois.
movement-m77-caution = Tournez moins loin si le coude accroche.

movement-m78-name = Cercles des poignets
movement-m78-step-1 = Tenez les deux mains devant vous, poings souples, coudes pliés.
movement-m78-step-2 = Dessinez des cercles lents avec les mains.
movement-m78-step-3 = Gardez les avant-bras immobiles.
movement-m78-step-4 = Tournez dans l’autre sens à la deuxième série.
movement-m78-easier = Posez les avant-bras sur les cuisses et faites de petits cercles.
movement-m78-harder = Tournez avec les doigts bien écartés.
movement-m78-caution = Poignet gonflé ? Faites seulement de petits cercles. Arrêtez si les doigts ont des fourmillements.

movement-m79-name = Flexions du coude
movement-m79-step-1 = Bien droit, debout ou sur une chaise, bras pendants, paumes devant.
movement-m79-step-2 = Pliez les coudes et montez les mains vers les épaules.
movement-m79-step-3 = Laissez les bras s’allonger de nouveau, sans les bloquer.
movement-m79-step-4 = Bougez lentement, comme dans du miel.
movement-m79-easier = Pliez un bras et aidez avec l’autre main.
movement-m79-harder = Tournez les paumes vers l’arrière quand les bras s’allongent.
movement-m79-caution = Arrêtez avant la douleur. Le coude se bloque ? Consultez un professionnel de santé.

movement-m80-name = Éventail des doigts
movement-m80-step-1 = Tenez les deux mains devant vous, mollement fermées.
movement-m80-step-2 = Ouvrez-les et écartez doigts et pouces comme un éventail.
movement-m80-step-3 = Tenez le temps d’un souffle.
movement-m80-step-4 = Refermez doucement, sans serrer.
movement-m80-easier = Faites-le dans l’eau tiède, une main à la fois.
movement-m80-harder = Mettez un élastique autour des doigts que vous écartez.
movement-m80-caution = Ne forcez pas des doigts raides. Arrêtez en cas de fourmillements.

movement-m81-name = Étirement de l’intérieur de la cuisse, debout
movement-m81-step-1 = Debout, pieds bien écartés, orteils vers l’avant, mains sur les hanches.
movement-m81-step-2 = Pliez un genou et passez le poids dessus.
movement-m81-step-3 = Gardez l’autre jambe tendue jusqu’à sentir s’étirer l’intérieur de sa cuisse.
movement-m81-step-4 = Respirez, puis changez de côté.
movement-m81-easier = Pieds moins écartés, et déplacez moins le poids.
movement-m81-harder = Descendez un peu plus sur la jambe pliée.
movement-m81-caution = Relâchez si cela pince à l’aine ou au genou.

movement-m82-name = Massage des tempes et du crâne
movement-m82-step-1 = À l’aise, debout ou sur une chaise. Laissez s’écarter les dents et tomber les épaules.
movement-m82-step-2 = Du bout des doigts, dessinez doucement des cercles lents sur les tempes.
movement-m82-step-3 = Descendez vers les joues, devant les oreilles.
movement-m82-step-4 = Puis remontez sur le crâne et descendez vers la nuque.
movement-m82-easier = Posez juste des mains chaudes sur l’endroit et respirez.
movement-m82-harder = Laissez pendre la mâchoire ouverte pendant les cercles.
movement-m82-caution = Mal de tête soudain, le pire de votre vie ? Douleur après un coup ? Arrêtez et appelez le numéro d’urgence.

movement-m83-name = Étirement du devant de la hanche, debout
movement-m83-step-1 = Tenez le dossier d’une chaise. Faites un grand pas en arrière d’un pied, talon levé.
movement-m83-step-2 = Pliez un peu les deux genoux.
movement-m83-step-3 = Rentrez le bassin jusqu’à sentir s’étirer le devant de la hanche arrière.
movement-m83-step-4 = Respirez, puis changez de côté.
movement-m83-easier = Faites un pas plus court.
movement-m83-harder = Tendez vers le haut le bras du côté de la jambe arrière.
movement-m83-caution = Ne creusez pas le bas du dos. Ne lâchez pas la chaise.

movement-m84-name = Glissés du talon, assis
movement-m84-step-1 = Vers l’avant d’une chaise, un pied en chaussette sur un sol lisse.
movement-m84-step-2 = Glissez ce talon en arrière sous l’assise, sans forcer.
movement-m84-step-3 = Glissez-le vers l’avant jusqu’à presque tendre la jambe.
movement-m84-step-4 = Glissez lentement. Changez de jambe après la série.
movement-m84-easier = Glissez seulement à moitié chaque fois.
movement-m84-harder = Appuyez légèrement le talon au sol quand il recule.
movement-m84-caution = Le genou se bloque, gonfle ou se dérobe ? Arrêtez, et consultez un professionnel de santé.

movement-m85-name = Balancés de jambe faciles
movement-m85-step-1 = Bien droit à côté d’une chaise, une main sur le dossier.
movement-m85-step-2 = Laissez la jambe extérieure se balancer d’avant en arrière, basse et relâchée.
movement-m85-step-3 = Gardez la taille immobile. La jambe pend comme une corde de cloche.
movement-m85-step-4 = Changez de jambe après la série.
movement-m85-easier = Glissez plutôt le pied au sol.
movement-m85-harder = Laissez le balancé grandir jusqu’à hauteur du genou.
movement-m85-caution = Balancez moins si cela pince à la hanche ou au dos.

movement-m86-name = Le demi « Founder »
movement-m86-step-1 = Debout, pieds un peu plus écartés que les hanches, mains sur les cuisses.
movement-m86-step-2 = Poussez les hanches en arrière, à moitié de ce que vous pourriez. Les mains portent la poitrine, et le dos reste long.
movement-m86-step-3 = Respirez, puis redressez-vous lentement.
movement-m86-easier = Pliez juste un peu, les mains haut sur les cuisses.
movement-m86-harder = Glissez les mains jusqu’au-dessus des genoux.
movement-m86-caution = Arrêtez si une douleur file dans le dos ou la jambe.
