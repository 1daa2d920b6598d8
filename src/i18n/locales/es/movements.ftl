### Movement cards: what each is called, how it goes, an easier and a harder way, and what to mind.

movement-m1-name = Postura del niño de pie
movement-m1-step-1 = Apoya las manos en una pared o una encimera, a un brazo de distancia y al ancho de los hombros.
movement-m1-step-2 = Da pasos atrás e inclínate desde las caderas, espalda larga, cabeza entre los brazos.
movement-m1-step-3 = Deja las rodillas sueltas y que el pecho baje un poco. Respira despacio.
movement-m1-step-4 = Camina hacia delante para incorporarte.
movement-m1-easier = Pon las manos más arriba e inclínate menos.
movement-m1-harder = Da un paso más hacia atrás y aleja las caderas de las manos.
movement-m1-caution = Incorpórate despacio si te mareas. Inclínate menos si sientes un pinchazo en los hombros. Con presión arterial muy alta, glaucoma o embarazo avanzado, no bajes la cabeza.

movement-m2-name = Inclinación lateral, brazo en alto
movement-m2-step-1 = Ponte de pie, con los pies al ancho de las caderas. Levanta un brazo por encima de la cabeza.
movement-m2-step-2 = Estírate hacia arriba e inclínate al otro lado hasta sentir que el costado se alarga.
movement-m2-step-3 = Deja los dos pies bien apoyados y el pecho al frente. Respira, vuelve y cambia de lado.
movement-m2-easier = Apoya la mano en la cabeza en vez de estirar el brazo.
movement-m2-harder = Antes de inclinarte, cruza el pie del lado del brazo levantado por detrás del otro.
movement-m2-caution = Inclínate solo hacia el lado. Detente si sientes un pinchazo en la espalda o el hombro.

movement-m3-name = Aperturas con banda
movement-m3-step-1 = Sujeta una banda ligera delante de ti a la altura del pecho, con los brazos rectos y las manos al ancho de los hombros.
movement-m3-step-2 = Junta los omóplatos y separa las manos, estirando la banda.
movement-m3-step-3 = Detente cuando toque el pecho. Vuelve despacio, con los hombros bajos.
movement-m3-easier = Sujeta la banda con las manos más separadas, o estírala solo hasta la mitad.
movement-m3-harder = Sujeta la banda con las manos más juntas, o aguanta tres respiraciones con ella abierta.
movement-m3-caution = Comprueba antes que la banda no tenga grietas. Mantenla bien por debajo de la cara.

movement-m4-name = Ejercicio «Founder»
movement-m4-step-1 = Ponte de pie, con los pies algo más separados que las caderas y las rodillas sueltas.
movement-m4-step-2 = Lleva las caderas atrás, con el pecho en alto y el peso en los talones. La espalda sigue larga.
movement-m4-step-3 = Estira los brazos al frente y hacia arriba hasta donde sea cómodo, y aguanta.
movement-m4-step-4 = Empuja con los talones para subir.
movement-m4-easier = Deja las manos en los muslos e inclínate menos.
movement-m4-harder = Aguanta más tiempo, con los brazos junto a las orejas.
movement-m4-caution = Detente si un dolor te recorre de golpe la espalda o la pierna.

movement-m5-name = Yoga suave
movement-m5-step-1 = Recorre posturas de pie, como la montaña, los brazos en alto, la silla y la media flexión.
movement-m5-step-2 = Pasa de una a otra despacio, con una respiración por movimiento.
movement-m5-step-3 = Llega solo hasta donde sea agradable. Sáltate lo que duela.
movement-m5-step-4 = Al final, quédate de pie sin moverte y respira cinco veces con calma.
movement-m5-easier = Haz los mismos movimientos en una silla.
movement-m5-harder = Añade unas cuantas posturas lentas en el suelo.
movement-m5-caution = ¿Embarazo o mareos? Elige posturas estables y ten una pared cerca. ¿Presión en el pecho o falta de aire? Detente y llama a emergencias.

movement-m6-name = Taichí suave
movement-m6-step-1 = Ponte de pie con las rodillas sueltas, los hombros bajos y los brazos flojos.
movement-m6-step-2 = Pasa el peso despacio de una pierna a la otra.
movement-m6-step-3 = Deja que los brazos floten: suben, giran y bajan, como en el agua.
movement-m6-step-4 = Da pasos sin prisa. Que cada respiración guíe el movimiento siguiente.
movement-m6-easier = Deja los pies quietos y solo cambia el peso de lado.
movement-m6-harder = Dobla un poco más las rodillas y da pasos más largos.
movement-m6-caution = Ten cerca una pared o una silla si te falla el equilibrio. ¿Presión en el pecho o falta de aire? Detente y llama a emergencias.

movement-m7-name = Elíptica suave
movement-m7-step-1 = Pon la máquina en el nivel más ligero. Sube sujetándote de las barras.
movement-m7-step-2 = Deslízate a un ritmo que te permita conversar. Cuerpo erguido, talones bajos.
movement-m7-step-3 = Mueve las palancas sin fuerza, o deja descansar las manos.
movement-m7-step-4 = Baja el ritmo en los últimos dos minutos.
movement-m7-easier = Ve más despacio, o hazlo de cinco en cinco minutos.
movement-m7-harder = Añade cinco minutos, siempre a un ritmo que te permita conversar.
movement-m7-caution = Detente si te mareas. ¿Presión en el pecho o falta de aire? Detente y llama a emergencias.

movement-m8-name = Natación suave
movement-m8-step-1 = Empieza con un largo lento, en el estilo que más te guste.
movement-m8-step-2 = Haz cada brazada larga y suave. Suelta el aire dentro del agua.
movement-m8-step-3 = Descansa en el borde cuando quieras.
movement-m8-step-4 = Termina con un largo de espaldas o con una tabla.
movement-m8-easier = Camina con el agua al pecho, o mueve solo las piernas con una tabla.
movement-m8-harder = Nada unos largos a ritmo medio, con descansos.
movement-m8-caution = No entres con heridas abiertas o fiebre. Cambia de estilo si te duele un hombro. ¿Embarazo o caderas doloridas? Sin patada de braza (pecho). ¿Presión en el pecho o falta de aire? Detente y llama a emergencias.

movement-m9-name = Caminata suave
movement-m9-step-1 = Ponte un calzado blando y elige un terreno llano.
movement-m9-step-2 = Camina con la espalda erguida y los brazos sueltos, a un ritmo que te permita conversar.
movement-m9-step-3 = Da pasos cortos y silenciosos. Deja rodar el pie del talón a los dedos.
movement-m9-step-4 = Da la vuelta antes de cansarte.
movement-m9-easier = Camina cinco minutos, descansa y camina otros cinco.
movement-m9-harder = Añade cinco minutos o una cuesta suave.
movement-m9-caution = Detente si con cada paso te duele más y más un mismo punto. ¿Presión en el pecho o falta de aire? Detente y llama a emergencias.

movement-m10-name = Bicicleta suave
movement-m10-step-1 = Ajusta el sillín para que, con el pedal abajo, la rodilla quede un poco doblada.
movement-m10-step-2 = Elige una marcha ligera y un camino llano, o una bicicleta estática.
movement-m10-step-3 = Pedalea sin esfuerzo, a un ritmo que te permita conversar. Afloja las manos.
movement-m10-step-4 = Acaba bajando el ritmo poco a poco.
movement-m10-easier = Pedalea cinco minutos en la marcha más ligera.
movement-m10-harder = Añade cinco minutos, siempre en una marcha ligera.
movement-m10-caution = Mejor una bicicleta estática si hay embarazo o poco equilibrio. ¿Presión en el pecho o falta de aire? Detente y llama a emergencias.

movement-m11-name = Estiramiento de pantorrilla en la pared
movement-m11-step-1 = Ponte frente a una pared y apoya en ella las manos.
movement-m11-step-2 = Lleva un pie hacia atrás. Empuja el talón contra el suelo, con los dedos hacia la pared.
movement-m11-step-3 = Mantén recta la rodilla de atrás e inclínate hasta sentir que la pantorrilla se alarga.
movement-m11-step-4 = Respira y cambia de pierna.
movement-m11-easier = Da un paso atrás más corto.
movement-m11-harder = Lleva el pie más atrás, sin levantar el talón.
movement-m11-caution = ¿Pantorrilla caliente, hinchada o con dolor que late? No la estires. Ve al médico hoy.

movement-m12-name = Estiramiento de la pantorrilla baja
movement-m12-step-1 = Ponte frente a una pared, con las manos en ella y un pie un paso corto por detrás.
movement-m12-step-2 = Dobla las dos rodillas y baja en línea recta.
movement-m12-step-3 = Deja el talón de atrás en el suelo. Siente el estiramiento abajo, cerca del talón.
movement-m12-step-4 = Respira y cambia de pierna.
movement-m12-easier = Dobla menos las rodillas y apóyate más en las manos.
movement-m12-harder = Baja un poco más, sin levantar el talón.
movement-m12-caution = Afloja si notas un tirón agudo detrás del talón.

movement-m13-name = Estiramiento de la parte trasera del muslo en silla
movement-m13-step-1 = Siéntate en el borde delantero de una silla firme.
movement-m13-step-2 = Estira una pierna al frente, con el talón en el suelo y los dedos hacia arriba.
movement-m13-step-3 = Con la espalda erguida, inclínate desde las caderas hasta que la parte trasera del muslo se alargue.
movement-m13-step-4 = Respira y cambia de pierna.
movement-m13-easier = Deja la rodilla un poco doblada.
movement-m13-harder = Apoya el talón en un escalón bajo.
movement-m13-caution = Dobla más la rodilla si notas hormigueo o un tirón que baja por la pierna. Con presión arterial muy alta, glaucoma o embarazo avanzado, no te inclines.

movement-m14-name = Estiramiento de la parte delantera del muslo, de pie
movement-m14-step-1 = Sujétate con una mano del respaldo de una silla estable.
movement-m14-step-2 = Dobla una rodilla hacia atrás y agárrate el tobillo.
movement-m14-step-3 = Acerca el talón al glúteo, con las rodillas juntas y el coxis metido.
movement-m14-step-4 = Respira y cambia de pierna.
movement-m14-easier = En vez de agarrarlo, apoya el pie en otra silla detrás de ti.
movement-m14-harder = Empuja la cadera un poco más hacia delante.
movement-m14-caution = Si la rodilla te aprieta, agarra el bajo del pantalón o una toalla pasada alrededor del tobillo.

movement-m15-name = Figura del cuatro en silla
movement-m15-step-1 = Siéntate con la espalda erguida, en la parte delantera de una silla firme.
movement-m15-step-2 = Pon un tobillo sobre la otra rodilla.
movement-m15-step-3 = Deja caer la rodilla de arriba. Inclínate con la espalda larga hasta sentir el estiramiento en el glúteo.
movement-m15-step-4 = Respira y cambia de pierna.
movement-m15-easier = Cruza los tobillos abajo, en vez de subir uno a la rodilla.
movement-m15-harder = Inclínate más, sin perder la espalda larga.
movement-m15-caution = No lo hagas con una prótesis de cadera. Afloja si notas un pinchazo en la rodilla o la ingle.

movement-m16-name = Estiramiento de la parte delantera de la cadera, de rodillas
movement-m16-step-1 = Arrodíllate en una colchoneta y apoya un pie delante de ti.
movement-m16-step-2 = Mete el coxis, como al abrocharte un pantalón ajustado.
movement-m16-step-3 = Lleva el peso hacia delante hasta que el frente de la cadera de atrás se alargue.
movement-m16-step-4 = Respira y cambia de lado.
movement-m16-easier = Hazlo de pie, con un pie un paso largo por detrás.
movement-m16-harder = Levanta el brazo del lado de la rodilla apoyada.
movement-m16-caution = Pon una toalla doblada bajo la rodilla. No arquees la parte baja de la espalda.

movement-m17-name = Vaivén de cara interna del muslo
movement-m17-step-1 = Apoya las manos y las rodillas en una colchoneta.
movement-m17-step-2 = Estira una pierna hacia el lado, con el pie bien apoyado.
movement-m17-step-3 = Lleva las caderas atrás hasta que la cara interna del muslo se alargue. La espalda sigue plana.
movement-m17-step-4 = Vuelve hacia delante. Muévete al ritmo de la respiración y luego cambia de pierna.
movement-m17-easier = Lleva las caderas atrás solo un poco.
movement-m17-harder = Apóyate en los antebrazos.
movement-m17-caution = Afloja si notas un pinchazo en la ingle o por dentro de la rodilla.

movement-m18-name = Estiramiento de pecho en la puerta
movement-m18-step-1 = Ponte en el hueco de una puerta. Apoya los antebrazos en el marco, con los codos algo por debajo de los hombros.
movement-m18-step-2 = Da un paso al frente y deja que el pecho te siga.
movement-m18-step-3 = Detente cuando sientas que el pecho se abre. Respira despacio.
movement-m18-step-4 = Para terminar, da un paso atrás.
movement-m18-easier = Hazlo con un brazo cada vez y el codo más bajo.
movement-m18-harder = Da un paso un poco más largo a través de la puerta.
movement-m18-caution = Detente si un hombro parece salirse o si te hormiguea una mano.

movement-m19-name = Estiramiento de hombro con el brazo cruzado
movement-m19-step-1 = De pie o en una silla, con la espalda erguida y los hombros bajos.
movement-m19-step-2 = Cruza un brazo por delante del pecho, algo por debajo de la altura del hombro.
movement-m19-step-3 = Sujétalo por encima del codo con la otra mano y acércalo, como en un abrazo.
movement-m19-step-4 = Respira y cambia de brazo.
movement-m19-easier = Deja el brazo más bajo, apoyado en las costillas.
movement-m19-harder = Gira la cabeza hacia el lado contrario del brazo.
movement-m19-caution = Baja el brazo si notas un pinchazo delante del hombro.

movement-m20-name = Péndulo de hombro
movement-m20-step-1 = Inclínate y apoya una mano en el respaldo de una silla estable.
movement-m20-step-2 = Deja colgar el otro brazo, suelto y pesado.
movement-m20-step-3 = Balancea el cuerpo para que el brazo dibuje círculos pequeños.
movement-m20-step-4 = Haz la mitad de los círculos en el otro sentido. Después cambia de brazo.
movement-m20-easier = Balancéalo solo adelante y atrás, muy poco.
movement-m20-harder = Haz los círculos tan grandes como un plato.
movement-m20-caution = Incorpórate despacio. Detente si el balanceo duele o te mareas. Con presión arterial muy alta, glaucoma o embarazo avanzado, no bajes la cabeza.

movement-m21-name = Deslizamientos en la pared
movement-m21-step-1 = Ponte frente a una pared, con un pie delante. Apoya en ella el canto de las manos y los antebrazos.
movement-m21-step-2 = Desliza los brazos hacia arriba en una V ancha, solo hasta donde sea fácil.
movement-m21-step-3 = Deja que los omóplatos se deslicen alrededor de las costillas.
movement-m21-step-4 = Baja despacio.
movement-m21-easier = Sube solo hasta la altura de los ojos, o un brazo cada vez.
movement-m21-harder = Arriba, separa las manos de la pared durante una respiración.
movement-m21-caution = Quédate por debajo de la altura en que el hombro te da un pinchazo.

movement-m22-name = Enhebrar la aguja
movement-m22-step-1 = Apoya las manos y las rodillas en una colchoneta.
movement-m22-step-2 = Desliza un brazo por debajo del pecho hacia el otro lado, con la palma hacia arriba.
movement-m22-step-3 = Deja que ese hombro y el lado de la cabeza bajen a la colchoneta.
movement-m22-step-4 = Lleva el aire a la parte alta de la espalda. Sube despacio y cambia de lado.
movement-m22-easier = Apoya la cabeza en una almohada, o llega solo a la mitad.
movement-m22-harder = Estira el brazo de arriba hacia delante por el suelo.
movement-m22-caution = No cargues el peso en la cabeza ni en el cuello.

movement-m23-name = Gato y vaca
movement-m23-step-1 = Apoya las manos y las rodillas en una colchoneta, con la espalda plana.
movement-m23-step-2 = Suelta el aire y redondea la espalda hacia arriba, como un gato. Deja colgar la cabeza.
movement-m23-step-3 = Toma aire, deja bajar el vientre y mira un poco al frente.
movement-m23-step-4 = Pasa despacio de una postura a la otra.
movement-m23-easier = Mueve solo las caderas y deja la cabeza quieta.
movement-m23-harder = Dibuja círculos lentos con las caderas y las costillas.
movement-m23-caution = Quédate en lo que resulte fácil. Apoya los puños si te duelen las muñecas.

movement-m24-name = Retracción del mentón
movement-m24-step-1 = De pie o en una silla, con la espalda erguida, mira al frente.
movement-m24-step-2 = Desliza el mentón recto hacia atrás, como para hacer papada.
movement-m24-step-3 = Siente cómo se alarga la nuca. Aguanta una respiración.
movement-m24-step-4 = Suelta despacio.
movement-m24-easier = Hazlo boca arriba, con la cabeza en una almohada baja.
movement-m24-harder = Empuja un poco la cabeza hacia atrás contra las manos.
movement-m24-caution = Detente si te hormiguea un brazo. ¿Mareo, visión doble o te cuesta hablar? Detente y llama a emergencias.

movement-m25-name = Estiramiento lateral de cuello
movement-m25-step-1 = De pie o en una silla, con la espalda erguida. Lleva una mano detrás de la espalda.
movement-m25-step-2 = Deja caer la cabeza hacia el otro lado, la oreja hacia el hombro.
movement-m25-step-3 = Mantén la nariz al frente y el hombro bajo. Respira.
movement-m25-step-4 = Vuelve despacio y cambia de lado.
movement-m25-easier = Deja colgar los dos brazos e inclina menos la cabeza.
movement-m25-harder = Lleva la mano del lado que se estira hacia el suelo mientras inclinas la cabeza.
movement-m25-caution = No tires de la cabeza. Detente si te hormiguea un brazo. ¿Mareo, visión doble o te cuesta hablar? Detente y llama a emergencias.

movement-m26-name = Mirada al bolsillo
movement-m26-step-1 = De pie o en una silla, con la espalda erguida. Lleva una mano detrás de la espalda.
movement-m26-step-2 = Gira la cabeza hasta la mitad hacia el otro lado.
movement-m26-step-3 = Mira abajo, como al bolsillo de la camisa. Siéntelo detrás del cuello.
movement-m26-step-4 = Respira, levanta la cabeza y cambia de lado.
movement-m26-easier = Deja colgar los dos brazos y baja menos la mirada.
movement-m26-harder = Lleva la mano del lado que se estira hacia el suelo mientras miras abajo.
movement-m26-caution = Deja que la cabeza cuelgue sola. Detente si te hormiguea un brazo. ¿Mareo, visión doble o te cuesta hablar? Detente y llama a emergencias.

movement-m27-name = Relajación de la mandíbula
movement-m27-step-1 = De pie o en una silla, con calma. Labios cerrados y dientes separados.
movement-m27-step-2 = Apoya la punta de la lengua detrás de los dientes de arriba.
movement-m27-step-3 = Déjala ahí y permite que la mandíbula se abra despacio, recta hacia abajo.
movement-m27-step-4 = Cierra con suavidad, sin morder.
movement-m27-easier = Solo separa los dientes y deja la lengua arriba durante cinco respiraciones.
movement-m27-harder = Mira en un espejo que el mentón baje en línea recta.
movement-m27-caution = Abre solo mientras vaya suave. ¿Dolor de mandíbula y presión en el pecho? Detente y llama a emergencias.

movement-m28-name = Libro abierto
movement-m28-step-1 = Acuéstate de lado, la cabeza en una almohada, las rodillas dobladas, los brazos al frente y las palmas juntas.
movement-m28-step-2 = Levanta el brazo de arriba y ábrelo hacia el otro lado, como una página.
movement-m28-step-3 = Sigue la mano con la mirada. Mantén las rodillas juntas.
movement-m28-step-4 = Suelta el aire y cierra. Cambia de lado al acabar la serie.
movement-m28-easier = Pon la mano de arriba en las costillas y gira solo el pecho.
movement-m28-harder = Quédate con el brazo abierto tres respiraciones lentas.
movement-m28-caution = Gira menos si notas un pinchazo en el hombro o en la parte baja de la espalda.

movement-m29-name = Antebrazo con la palma arriba
movement-m29-step-1 = Estira un brazo al frente, con la palma hacia arriba y el codo suelto.
movement-m29-step-2 = Con la otra mano, lleva la palma y los dedos con suavidad hacia abajo y hacia ti.
movement-m29-step-3 = Detente cuando la cara interna del antebrazo se alargue. Respira.
movement-m29-step-4 = Cambia de brazo.
movement-m29-easier = Dobla más el codo y tira menos.
movement-m29-harder = Estira un poco más el codo.
movement-m29-caution = Suelta si los dedos te hormiguean o se adormecen.

movement-m30-name = Antebrazo con la palma abajo
movement-m30-step-1 = Estira un brazo al frente, con la palma hacia abajo y el codo suelto.
movement-m30-step-2 = Deja caer la mano. Con la otra, acerca su dorso hacia ti con suavidad.
movement-m30-step-3 = Detente cuando la parte de arriba del antebrazo se alargue. Respira.
movement-m30-step-4 = Cambia de brazo.
movement-m30-easier = Dobla más el codo y deja la mano colgando, sin más.
movement-m30-harder = Cierra sin apretar el puño de la mano que cuelga.
movement-m30-caution = Suelta si notas un pinchazo en la muñeca o te hormiguean los dedos.

movement-m31-name = Deslizamientos de los dedos
movement-m31-step-1 = Levanta una mano, con los dedos rectos.
movement-m31-step-2 = Dobla los dedos en gancho, con los nudillos rectos. Vuelve a abrir.
movement-m31-step-3 = Haz un puño plano, con las yemas en la palma. Vuelve a abrir.
movement-m31-step-4 = Cierra un puño completo y suave. Abre bien. Cambia de mano al acabar la serie.
movement-m31-easier = Hazlo en agua tibia, con movimientos más pequeños.
movement-m31-harder = Haz las dos manos a la vez, un poco más rápido.
movement-m31-caution = Mueve los dedos sin forzar. Detente si un dedo se traba o te hormiguea.

movement-m32-name = Círculos con el pulgar
movement-m32-step-1 = Pon una mano delante de ti, con los dedos sueltos.
movement-m32-step-2 = Dibuja con el pulgar círculos lentos y redondos, en un sentido y en el otro.
movement-m32-step-3 = Toca con el pulgar la punta de cada dedo, uno tras otro.
movement-m32-step-4 = Abre bien la mano y cambia a la otra.
movement-m32-easier = Dibuja círculos muy pequeños.
movement-m32-harder = Desliza el pulgar hasta la base del meñique.
movement-m32-caution = Haz el círculo más pequeño si el pulgar chasquea o duele.

movement-m33-name = Masaje de antebrazo con pelota
movement-m33-step-1 = Ponte frente a una pared, codo bajo, con una pelota blanda entre el antebrazo y la pared.
movement-m33-step-2 = Apóyate hasta que el peso resulte agradable.
movement-m33-step-3 = Rueda despacio entre la muñeca y el codo un minuto más o menos, lejos de los huesos.
movement-m33-step-4 = Gira el brazo y rueda por el otro lado. Después cambia de brazo.
movement-m33-easier = Usa una pelota más blanda, o frota con la mano.
movement-m33-harder = Detente en un punto sensible durante tres respiraciones.
movement-m33-caution = No pases por los moretones. Suelta si te hormiguea la mano.

movement-m34-name = Círculos con el tobillo
movement-m34-step-1 = Siéntate bien atrás en una silla y levanta un poco un pie.
movement-m34-step-2 = Dibuja círculos lentos con la punta del pie, tan amplios como sea fácil.
movement-m34-step-3 = Cambia el sentido.
movement-m34-step-4 = Apoya el pie y cambia al otro.
movement-m34-easier = Deja el talón en el suelo y haz círculos pequeños.
movement-m34-harder = Escribe las letras de tu nombre con el dedo gordo del pie.
movement-m34-caution = Mueve poco el tobillo si está hinchado. ¿No puedes apoyar el pie? Ve al médico hoy.

movement-m35-name = Arrugar la toalla con los dedos
movement-m35-step-1 = Siéntate en una silla, con un pie descalzo sobre una toalla pequeña.
movement-m35-step-2 = Deja el talón abajo. Encoge los dedos y trae la toalla hacia ti.
movement-m35-step-3 = Separa los dedos y suelta.
movement-m35-step-4 = Alisa la toalla y cambia de pie.
movement-m35-easier = Encoge los dedos sin toalla.
movement-m35-harder = Pon un libro en el extremo más lejano de la toalla.
movement-m35-caution = Si te da un calambre en el pie, suelta y estira los dedos hacia arriba con la mano.

movement-m36-name = Masaje de la planta con pelota
movement-m36-step-1 = Siéntate en una silla y pon una pelota bajo un pie descalzo.
movement-m36-step-2 = Rueda despacio desde la base de los dedos hasta justo antes del talón, durante un minuto más o menos.
movement-m36-step-3 = Aprieta solo lo que resulte agradable.
movement-m36-step-4 = Cambia de pie.
movement-m36-easier = Usa una pelota más blanda y menos peso.
movement-m36-harder = Hazlo de pie, con una mano en la pared.
movement-m36-caution = Si sientes poco los pies, mírate antes las plantas. No pases por heridas ni piel dañada.

movement-m37-name = Estiramiento de espinilla en silla
movement-m37-step-1 = Siéntate en la parte delantera de una silla. Lleva un pie hacia atrás, bajo el asiento.
movement-m37-step-2 = Apoya en el suelo el dorso de los dedos.
movement-m37-step-3 = Empuja con suavidad abajo y adelante hasta que el frente de la espinilla se alargue.
movement-m37-step-4 = Respira y cambia de pierna.
movement-m37-easier = Solo estira la punta del pie en el aire.
movement-m37-harder = Desliza el pie un poco más atrás.
movement-m37-caution = ¿La espinilla está dura y tensa, y duele cada vez más? Detente y busca ayuda de emergencia ya.

movement-m38-name = Elevación de talones
movement-m38-step-1 = Ponte de pie detrás de una silla y sujeta el respaldo sin apretar.
movement-m38-step-2 = Ponte de puntillas con los dos pies, en línea recta hacia arriba, con el peso sobre el dedo gordo y el segundo.
movement-m38-step-3 = Quédate arriba una respiración.
movement-m38-step-4 = Baja contando hasta tres.
movement-m38-easier = Hazlo en una silla, o sube solo hasta la mitad.
movement-m38-harder = Sube con los dos pies y baja con uno.
movement-m38-caution = Detente si notas un tirón agudo por encima del talón.

movement-m39-name = Bajadas de escalón
movement-m39-step-1 = Sube a un escalón bajo, con una mano en la pared.
movement-m39-step-2 = Deja un pie fuera del borde. Dobla despacio la otra rodilla.
movement-m39-step-3 = Toca el suelo con el talón, ligero como una pluma, y vuelve a subir.
movement-m39-step-4 = Mantén la rodilla doblada encima de los dedos del pie. Cambia de pierna al acabar la serie.
movement-m39-easier = Usa un escalón más bajo y baja solo hasta la mitad.
movement-m39-harder = Ve más despacio, o quita la mano de la pared.
movement-m39-caution = Detente si la rodilla duele o te falla.

movement-m40-name = Puente de glúteos
movement-m40-step-1 = Acuéstate boca arriba, con las rodillas dobladas y los pies apoyados al ancho de las caderas.
movement-m40-step-2 = Aprieta los glúteos y sube las caderas hasta que el cuerpo forme una línea recta.
movement-m40-step-3 = Aguanta una respiración, con las costillas bajas.
movement-m40-step-4 = Baja despacio, vértebra a vértebra.
movement-m40-easier = Sube solo lo que mide el ancho de una mano.
movement-m40-harder = Cuando estés arriba, levanta un poco un pie.
movement-m40-caution = Acerca los talones si te dan calambres detrás de los muslos.

movement-m41-name = La almeja
movement-m41-step-1 = Acuéstate de lado, la cabeza sobre el brazo, las rodillas dobladas y los pies juntos.
movement-m41-step-2 = Sin separar los pies, levanta la rodilla de arriba, como una concha que se abre.
movement-m41-step-3 = No dejes que las caderas giren hacia atrás.
movement-m41-step-4 = Cierra despacio. Cambia de lado al acabar la serie.
movement-m41-easier = Abre solo un poco, con la espalda contra una pared.
movement-m41-harder = Mantenla abierta tres respiraciones.
movement-m41-caution = Pon una almohada entre las rodillas si la cadera de abajo está sensible.

movement-m42-name = Elevación lateral de pierna
movement-m42-step-1 = Acuéstate de lado, con la rodilla de abajo doblada y la pierna de arriba recta, en línea con el cuerpo.
movement-m42-step-2 = Con los dedos del pie al frente, sube la pierna hasta que el pie pase un poco la cadera.
movement-m42-step-3 = Mantén la cintura larga y el cuerpo quieto.
movement-m42-step-4 = Baja despacio. Cambia de lado al acabar la serie.
movement-m42-easier = Dobla también la rodilla de arriba, o sube menos.
movement-m42-harder = Aguanta la pierna arriba tres respiraciones cada vez.
movement-m42-caution = Sube menos si notas un pinchazo en el costado de la cadera.

movement-m43-name = Pájaro-perro
movement-m43-step-1 = Apoya las manos y las rodillas en una colchoneta, con la espalda plana como una mesa.
movement-m43-step-2 = Desliza una pierna hacia atrás y estira el brazo contrario hacia delante.
movement-m43-step-3 = Aguanta una respiración lenta. Que nada se incline.
movement-m43-step-4 = Vuelve y cambia de lado cada vez, cuatro por lado.
movement-m43-easier = Mueve solo la pierna, con las dos manos apoyadas.
movement-m43-harder = Entre una vez y otra, junta el codo y la rodilla por debajo del cuerpo.
movement-m43-caution = Sube solo mientras la parte baja de la espalda siga quieta.

movement-m44-name = Bicho muerto
movement-m44-step-1 = Acuéstate boca arriba, con los brazos hacia el techo y las rodillas encima de las caderas.
movement-m44-step-2 = Presiona con suavidad la parte baja de la espalda contra el suelo.
movement-m44-step-3 = Suelta el aire. Baja hacia el suelo un talón, con la rodilla doblada, y el brazo contrario.
movement-m44-step-4 = Vuelve y cambia de lado cada vez, cuatro por lado.
movement-m44-easier = Deja quietos los brazos y solo toca el suelo con un talón.
movement-m44-harder = Estira del todo la pierna, justo por encima del suelo.
movement-m44-caution = Detente si la espalda se despega o el cuello se tensa.

movement-m45-name = Sentadilla isométrica en la pared
movement-m45-step-1 = Apoya la espalda en una pared, con los pies dos pasos cortos por delante.
movement-m45-step-2 = Deslízate hasta que los muslos trabajen, nunca más abajo que una silla.
movement-m45-step-3 = Rodillas encima de los tobillos y en línea con los dedos del pie. Sigue respirando.
movement-m45-step-4 = Empuja con los talones y deslízate hacia arriba.
movement-m45-easier = Baja solo lo que mide el ancho de una mano.
movement-m45-harder = Baja más, siempre por encima de la altura de una silla.
movement-m45-caution = No contengas la respiración. Sube si te duelen las rodillas.

movement-m46-name = Sentadilla a la silla
movement-m46-step-1 = Ponte de pie delante de una silla firme, con los pies al ancho de las caderas.
movement-m46-step-2 = Lleva las caderas hacia atrás y dobla las rodillas en línea con los dedos del pie, con el pecho en alto.
movement-m46-step-3 = Toca el asiento sin dejarte caer.
movement-m46-step-4 = Empuja con los talones y vuelve a subir.
movement-m46-easier = Siéntate del todo y ayúdate con las manos para subir.
movement-m46-harder = Quédate justo por encima del asiento dos respiraciones.
movement-m46-caution = Pon la silla contra una pared para que no resbale.

movement-m47-name = Flexiones en la pared
movement-m47-step-1 = Ponte de pie a un brazo de distancia de una pared, con las manos en ella a la altura del pecho.
movement-m47-step-2 = Mantén el cuerpo recto como una tabla y dobla los codos.
movement-m47-step-3 = Acerca el pecho a la pared, con la cabeza alineada.
movement-m47-step-4 = Empuja sin tirones y deja que los omóplatos se separen.
movement-m47-easier = Acércate más a la pared.
movement-m47-harder = Aleja más los pies, o empuja desde una encimera.
movement-m47-caution = Apoya los puños si te duelen las muñecas. ¿Presión en el pecho? Detente y llama a emergencias.

movement-m48-name = Remo con banda en silla
movement-m48-step-1 = Siéntate en una silla con la espalda larga y las rodillas un poco dobladas, con la banda alrededor de los dos pies.
movement-m48-step-2 = Sujeta un extremo con cada mano, con los brazos rectos.
movement-m48-step-3 = Lleva los codos hacia atrás pegados a las costillas y aprieta los omóplatos.
movement-m48-step-4 = Deja que la banda vuelva despacio.
movement-m48-easier = Usa una banda más ligera, o dobla más las rodillas.
movement-m48-harder = Mantén los omóplatos apretados dos respiraciones.
movement-m48-caution = Pasa bien la banda por los pies para que no se escape.

movement-m49-name = Rotación externa con banda
movement-m49-step-1 = Ponte de pie con la espalda erguida. Sujeta una banda ligera con las dos manos, palmas hacia arriba.
movement-m49-step-2 = Dobla los codos y pégalos a los costados.
movement-m49-step-3 = Gira las dos manos hacia fuera, como dos puertas que se abren.
movement-m49-step-4 = Deja que se cierren despacio. Los codos siguen en las costillas.
movement-m49-easier = Haz el mismo movimiento sin banda.
movement-m49-harder = Mantenla abierta dos respiraciones.
movement-m49-caution = Detente si notas un pinchazo en la punta del hombro.

movement-m50-name = Curl de bíceps con banda
movement-m50-step-1 = Pisa el centro de una banda. Sujeta un extremo con cada mano, con las palmas al frente.
movement-m50-step-2 = Deja los codos junto a las costillas.
movement-m50-step-3 = Dobla los brazos y lleva las manos hacia los hombros.
movement-m50-step-4 = Baja despacio.
movement-m50-easier = Usa una banda más ligera, o un brazo cada vez.
movement-m50-harder = Al bajar, detente a la mitad dos respiraciones.
movement-m50-caution = Pisa la banda con firmeza para que no salte hacia arriba.

movement-m51-name = Extensión de tríceps con banda
movement-m51-step-1 = Ponte de pie. Sujeta un extremo de la banda contra el pecho con una mano.
movement-m51-step-2 = Con la otra, agarra la banda cerca del pecho, con el codo doblado junto al costado.
movement-m51-step-3 = Empuja esa mano hacia abajo hasta que el brazo quede recto.
movement-m51-step-4 = Vuelve despacio. Cambia de brazo al acabar la serie.
movement-m51-easier = Deja un tramo de banda más largo para que tire menos.
movement-m51-harder = Quédate con el brazo recto dos respiraciones cada vez.
movement-m51-caution = Mantén la banda lejos de la cara. Afloja si te duele el codo.

movement-m52-name = Bisagra de cadera
movement-m52-step-1 = Ponte de pie, con los pies al ancho de las caderas y las manos en el pliegue de las ingles.
movement-m52-step-2 = Lleva las caderas hacia atrás en línea recta, como para cerrar un cajón.
movement-m52-step-3 = Espalda larga, rodillas sueltas. Detente cuando notes que tira detrás de los muslos.
movement-m52-step-4 = Empuja el suelo con los pies y vuelve a subir.
movement-m52-easier = Ponte cerca de una pared y tócala con las caderas.
movement-m52-harder = Cruza los brazos sobre el pecho, o baja contando hasta cuatro.
movement-m52-caution = Inclínate menos si la espalda se redondea o duele.

movement-m53-name = Plancha lateral de rodillas
movement-m53-step-1 = Acuéstate de lado, con las rodillas dobladas y el codo debajo del hombro.
movement-m53-step-2 = Sube las caderas hasta que el hombro, la cadera y la rodilla formen una línea.
movement-m53-step-3 = Aguanta y sigue respirando.
movement-m53-step-4 = Baja despacio y cambia de lado.
movement-m53-easier = Ayúdate con la mano de arriba apoyada en el suelo.
movement-m53-harder = Levanta un poco la rodilla de arriba, o aguanta más tiempo.
movement-m53-caution = Baja si te duele el hombro. No contengas la respiración.

movement-m54-name = Rodillo en las pantorrillas
movement-m54-step-1 = Siéntate en el suelo, con un rodillo bajo una pantorrilla y las manos detrás de ti.
movement-m54-step-2 = Levanta un poco las caderas, o déjalas abajo para cargar menos peso.
movement-m54-step-3 = Rueda despacio entre el talón y la rodilla, un minuto por lado más o menos. Detente antes de la rodilla.
movement-m54-step-4 = Respira y cambia de pierna.
movement-m54-easier = Deja los glúteos en el suelo y solo gira la pierna de un lado a otro.
movement-m54-harder = Pon la otra pierna encima.
movement-m54-caution = ¿Pantorrilla caliente, hinchada o con otro color? No pases el rodillo. Ve al médico hoy. Evítalo con varices, piel insensible o tras un coágulo.

movement-m55-name = Rodillo delante del muslo
movement-m55-step-1 = Apóyate en los antebrazos boca abajo, con un rodillo bajo los dos muslos.
movement-m55-step-2 = Mete el vientre para que la espalda no se hunda.
movement-m55-step-3 = Rueda despacio desde las caderas hasta justo encima de las rodillas, durante un minuto más o menos.
movement-m55-step-4 = Quédate en un punto tenso durante una respiración y sigue.
movement-m55-easier = En una silla, pasa el rodillo por un muslo con las manos.
movement-m55-harder = Hazlo con un muslo cada vez.
movement-m55-caution = No pases por la rótula ni por los moretones. Evítalo con varices, piel insensible o tras un coágulo.

movement-m56-name = Rodillo en los glúteos
movement-m56-step-1 = Siéntate sobre un rodillo, manos en el suelo detrás de ti y rodillas dobladas.
movement-m56-step-2 = Apoya el peso en un glúteo; la mano de ese lado sigue en el suelo y la otra, en la rodilla.
movement-m56-step-3 = Rueda despacio el ancho de una mano hacia delante y hacia atrás, un minuto por lado más o menos.
movement-m56-step-4 = Respira y cambia de lado.
movement-m56-easier = Usa una pelota blanda entre el glúteo y una pared.
movement-m56-harder = Cruza el tobillo de ese lado sobre la otra rodilla.
movement-m56-caution = Detente si te hormiguea la pierna. No pases por el coxis. Evítalo con piel insensible o tras un coágulo.

movement-m57-name = Rodillo en la espalda alta
movement-m57-step-1 = Acuéstate con un rodillo atravesado bajo los omóplatos y las rodillas dobladas.
movement-m57-step-2 = Sostén la cabeza con las manos, con los codos al frente.
movement-m57-step-3 = Levanta un poco las caderas y rueda despacio entre los omóplatos y las últimas costillas, durante un minuto más o menos.
movement-m57-step-4 = Respira todo el tiempo.
movement-m57-easier = Hazlo de pie, con una pelota blanda entre la espalda y una pared.
movement-m57-harder = Cruza los brazos sobre el pecho para separar los omóplatos.
movement-m57-caution = No pases por el cuello ni por la zona lumbar. Evítalo con huesos frágiles (osteoporosis), piel insensible o tras un coágulo.

movement-m58-name = Basculación pélvica boca arriba
movement-m58-step-1 = Acuéstate boca arriba, con las rodillas dobladas y los pies apoyados.
movement-m58-step-2 = Suelta el aire y presiona con suavidad la parte baja de la espalda contra el suelo.
movement-m58-step-3 = Toma aire y deja que vuelva un pequeño hueco.
movement-m58-step-4 = Balancéate despacio, como una barca en un lago tranquilo.
movement-m58-easier = Haz un balanceo tan pequeño que nadie pueda verlo.
movement-m58-harder = Al soltar el aire y presionar, levanta un poco un pie.
movement-m58-caution = Detente si el dolor o el hormigueo baja por una pierna.

movement-m59-name = Basculación pélvica de pie
movement-m59-step-1 = Apoya la espalda en una pared, con los pies un paso por delante y las rodillas sueltas.
movement-m59-step-2 = Suelta el aire, mete el coxis y acerca a la pared la parte baja de la espalda.
movement-m59-step-3 = Toma aire y deja que vuelva a separarse de la pared.
movement-m59-step-4 = Muévete despacio, con el pecho quieto.
movement-m59-easier = Hazlo lejos de la pared, con las manos en las caderas.
movement-m59-harder = Dobla más las rodillas y muévete más despacio.
movement-m59-caution = Hazlo pequeño. Detente si el dolor o el hormigueo baja por una pierna.

movement-m60-name = Rodilla al pecho
movement-m60-step-1 = Acuéstate boca arriba, con las rodillas dobladas y los pies apoyados.
movement-m60-step-2 = Abraza una rodilla hacia el pecho, con las manos detrás del muslo.
movement-m60-step-3 = Deja que la parte baja de la espalda se ensanche y pese. Respira.
movement-m60-step-4 = Apoya el pie y cambia de pierna.
movement-m60-easier = Pasa una toalla por detrás del muslo y tira menos.
movement-m60-harder = Desliza la otra pierna hasta estirarla.
movement-m60-caution = Afloja si notas un pinchazo en la ingle o te hormiguea una pierna.

movement-m61-name = Extensión de espalda de pie
movement-m61-step-1 = Ponte de pie, pies al ancho de las caderas, rodillas sueltas y manos en la parte de atrás de la pelvis.
movement-m61-step-2 = Sube el pecho e inclínate un poco hacia atrás, con la mirada al frente.
movement-m61-step-3 = Siente cómo se alarga la parte delantera del cuerpo.
movement-m61-step-4 = Vuelve despacio mientras sueltas el aire.
movement-m61-easier = Ten una encimera detrás y arquéate muy poco.
movement-m61-harder = Lleva las caderas un poco más hacia delante.
movement-m61-caution = Detente si notas un pinchazo en la zona lumbar, o si una pierna te duele o te hormiguea.

movement-m62-name = Marcha en la silla
movement-m62-step-1 = Siéntate con la espalda erguida en una silla firme, con los pies apoyados.
movement-m62-step-2 = Levanta una rodilla el ancho de una mano, sin echarte hacia atrás.
movement-m62-step-3 = Bájala con suavidad y levanta la otra: 10 veces por lado, por turnos.
movement-m62-step-4 = Lleva un ritmo tranquilo y parejo.
movement-m62-easier = Levanta solo el talón, con los dedos en el suelo.
movement-m62-harder = Marcha de pie, con una mano en la silla.
movement-m62-caution = Sube menos si notas un pinchazo delante de la cadera.

movement-m63-name = Círculos con los brazos
movement-m63-step-1 = Ponte de pie con la espalda erguida y los brazos abiertos, algo por debajo de los hombros.
movement-m63-step-2 = Dibuja círculos pequeños y lentos hacia delante.
movement-m63-step-3 = Deja que crezcan mientras resulte fácil.
movement-m63-step-4 = Después cambia el sentido. Mantén el cuello suelto.
movement-m63-easier = Pon las manos en los hombros y haz círculos con los codos.
movement-m63-harder = Dibuja círculos tan amplios como un plato grande.
movement-m63-caution = Baja los brazos si notas un pinchazo en un hombro.

movement-m64-name = Giros lentos de cuello
movement-m64-step-1 = De pie o en una silla, con la espalda erguida, los hombros bajos y la mandíbula suelta.
movement-m64-step-2 = Gira la cabeza despacio, como para mirar por encima de un hombro.
movement-m64-step-3 = Detente donde todavía resulte fácil y suelta el aire.
movement-m64-step-4 = Vuelve al centro. Cambia de lado al acabar la serie.
movement-m64-easier = Gira primero los ojos y solo un poco la cabeza.
movement-m64-harder = Respira tres veces en cada extremo.
movement-m64-caution = Gira sin forzar. Detente si te hormiguea un brazo. ¿Mareo, visión doble o te cuesta hablar? Detente y llama a emergencias.

movement-m65-name = Estiramiento de tríceps en alto
movement-m65-step-1 = De pie o en una silla, con la espalda erguida. Levanta un brazo y dobla el codo, con la mano detrás del cuello.
movement-m65-step-2 = Sujeta el codo con la otra mano.
movement-m65-step-3 = Llévalo con suavidad hacia arriba y hacia dentro hasta que la parte trasera del brazo se alargue.
movement-m65-step-4 = Respira y cambia de brazo.
movement-m65-easier = Deja el codo delante de la cara, más bajo.
movement-m65-harder = Inclínate un poco hacia el otro lado.
movement-m65-caution = No empujes la cabeza. Baja el brazo si notas un pinchazo en el hombro.

movement-m66-name = Estiramiento de bíceps en la pared
movement-m66-step-1 = Ponte de lado junto a una pared. Apoya la palma detrás de ti, con el pulgar arriba, por debajo del hombro.
movement-m66-step-2 = Deja el brazo recto, pero sin bloquear el codo.
movement-m66-step-3 = Gira el pecho despacio, alejándolo de la pared.
movement-m66-step-4 = Respira y cambia de brazo.
movement-m66-easier = Baja más la mano y gira menos.
movement-m66-harder = Gira también los pies, alejándolos de la pared.
movement-m66-caution = Suelta si te hormiguea la mano o notas un pinchazo en el hombro.

movement-m67-name = Estiramiento del muslo por fuera
movement-m67-step-1 = Ponte de lado junto a una pared, con una mano en ella.
movement-m67-step-2 = Cruza la pierna más cercana a la pared por detrás de la otra.
movement-m67-step-3 = Deja que esa cadera vaya hacia la pared hasta que su lado externo se alargue.
movement-m67-step-4 = Respira, date la vuelta y cambia de lado.
movement-m67-easier = Cruza menos los pies e inclínate menos.
movement-m67-harder = Estira el brazo de fuera por encima de la cabeza.
movement-m67-caution = Mantén los dos pies bien apoyados. Detente si pierdes el equilibrio.

movement-m68-name = Respiración costal
movement-m68-step-1 = De pie o en una silla, con la espalda erguida y las manos a los lados de las costillas.
movement-m68-step-2 = Toma aire por la nariz. Deja que las costillas separen las manos.
movement-m68-step-3 = Suelta el aire despacio y siente cómo bajan.
movement-m68-step-4 = Mantén los hombros bajos y el cuello suelto.
movement-m68-easier = Haz respiraciones más cortas y descansa entre ellas.
movement-m68-harder = Lleva el aire solo a un lado, y después al otro.
movement-m68-caution = ¿Presión en el pecho o falta de aire? Detente y llama a emergencias.

movement-m69-name = Respiración abdominal
movement-m69-step-1 = De pie, en una silla o boca arriba, con calma. Una mano en el vientre y otra en el pecho.
movement-m69-step-2 = Toma aire por la nariz y deja que el vientre se infle.
movement-m69-step-3 = Afloja las caderas y los glúteos.
movement-m69-step-4 = Suelta el aire en el doble de tiempo, como si soplaras una sopa caliente.
movement-m69-easier = Solo observa tu respiración y deja que se calme.
movement-m69-harder = Haz un «mmm» suave cada vez que sueltes el aire.
movement-m69-caution = Respira como siempre si te mareas. ¿Presión en el pecho? Detente y llama a emergencias.

movement-m70-name = Deslizamientos de talón
movement-m70-step-1 = Acuéstate boca arriba, con las piernas estiradas. Usa calcetines en un suelo liso.
movement-m70-step-2 = Desliza un talón despacio hacia el glúteo.
movement-m70-step-3 = Detente donde la rodilla todavía se doble con facilidad.
movement-m70-step-4 = Deslízalo hasta estirar otra vez. Cambia de pierna al acabar la serie.
movement-m70-easier = Desliza solo hasta la mitad, con una toalla detrás del muslo.
movement-m70-harder = Detente una respiración en cada extremo.
movement-m70-caution = ¿La rodilla se traba, se hincha o falla? Detente y consulta a un profesional de la salud.

movement-m71-name = Extensión de rodilla en silla
movement-m71-step-1 = Siéntate bien atrás en una silla, con los pies apoyados y los muslos sobre el asiento.
movement-m71-step-2 = Estira una rodilla despacio, hasta donde sea fácil.
movement-m71-step-3 = Aguanta una respiración, con los dedos del pie hacia arriba.
movement-m71-step-4 = Baja despacio. Cambia de pierna al acabar la serie.
movement-m71-easier = Estira solo hasta la mitad.
movement-m71-harder = Mantenla recta tres respiraciones.
movement-m71-caution = No estires la rodilla de golpe. Detente si se engancha o duele.

movement-m72-name = Balanceo de talón y punta en silla
movement-m72-step-1 = Siéntate en una silla con los dos pies apoyados, sin zapatos si lo prefieres.
movement-m72-step-2 = Levanta los talones y siente cómo despiertan las pantorrillas.
movement-m72-step-3 = Bájalos y levanta los dedos hacia las espinillas.
movement-m72-step-4 = Pasa despacio de una posición a la otra.
movement-m72-easier = Balancea un pie cada vez, muy poco.
movement-m72-harder = Apoya las manos en las rodillas para añadir peso.
movement-m72-caution = ¿Pantorrilla caliente, hinchada o con dolor que late? No la muevas así. Ve al médico hoy.

movement-m73-name = Círculos con los hombros
movement-m73-step-1 = De pie o en una silla, con la espalda erguida y los brazos sueltos.
movement-m73-step-2 = Sube los dos hombros hacia las orejas.
movement-m73-step-3 = Llévalos hacia atrás y deja que bajen, como si se derritieran.
movement-m73-step-4 = Toma aire al subir y suéltalo al bajar. Después hazlo hacia delante.
movement-m73-easier = Mueve un hombro cada vez, muy poco.
movement-m73-harder = Haz los círculos tan amplios y lentos como puedas.
movement-m73-caution = Hazlos más pequeños si chasquean con dolor o te hormiguea una mano.

movement-m74-name = Juntar los omóplatos
movement-m74-step-1 = De pie o en una silla, con la espalda erguida, los brazos a los lados y los pulgares al frente.
movement-m74-step-2 = Gira los pulgares hacia fuera y lleva los omóplatos hacia atrás y abajo.
movement-m74-step-3 = Siente cómo se abre el pecho. Aguanta una respiración.
movement-m74-step-4 = Suelta despacio.
movement-m74-easier = Aprieta muy poco, como para sostener una pluma.
movement-m74-harder = Aguanta tres respiraciones cada vez.
movement-m74-caution = Mantén el cuello suelto. ¿Presión en el pecho? Detente y llama a emergencias.

movement-m75-name = Gato y vaca en silla
movement-m75-step-1 = Siéntate en la parte delantera de una silla, con las manos en las rodillas.
movement-m75-step-2 = Suelta el aire, redondea la espalda y mírate el vientre.
movement-m75-step-3 = Toma aire, lleva la pelvis hacia delante y sube el pecho.
movement-m75-step-4 = Pasa despacio de una postura a la otra.
movement-m75-easier = Mueve solo las caderas, un poco.
movement-m75-harder = Estira los brazos al frente cuando redondees la espalda.
movement-m75-caution = Hazlo pequeño y fluido. Detente si el dolor baja por un brazo o una pierna.

movement-m76-name = Círculos con la cadera
movement-m76-step-1 = Ponte de pie con las manos en las caderas, los pies al ancho de las caderas y las rodillas sueltas.
movement-m76-step-2 = Dibuja círculos lentos con las caderas, como con un aro.
movement-m76-step-3 = Deja quietos el pecho y la cabeza.
movement-m76-step-4 = En la segunda serie, cambia el sentido.
movement-m76-easier = Solo balancea las caderas de un lado a otro.
movement-m76-harder = Dibuja círculos más grandes, con los pies más separados.
movement-m76-caution = Haz el círculo más pequeño si notas un pinchazo en la cadera o la espalda.

movement-m77-name = Giros de antebrazo
movement-m77-step-1 = De pie o en una silla, con los codos doblados junto a los costados y los puños flojos.
movement-m77-step-2 = Gira despacio las dos palmas hacia arriba.
movement-m77-step-3 = Gira las dos palmas hacia abajo.
movement-m77-step-4 = Deja los codos quietos junto a las costillas.
movement-m77-easier = Gira un brazo cada vez, solo hasta donde sea fácil.
movement-m77-harder = Sujeta un palo ligero, como una cuchara de madera.
movement-m77-caution = Gira menos si el codo se engancha.

movement-m78-name = Círculos con las muñecas
movement-m78-step-1 = Pon las dos manos delante de ti, con los puños flojos y los codos doblados.
movement-m78-step-2 = Dibuja círculos lentos con las manos.
movement-m78-step-3 = Deja quietos los antebrazos.
movement-m78-step-4 = En la segunda serie, cambia el sentido.
movement-m78-easier = Apoya los antebrazos en los muslos y haz círculos pequeños.
movement-m78-harder = Haz los círculos con los dedos bien separados.
movement-m78-caution = Mueve poco la muñeca si está hinchada. Detente si te hormiguean los dedos.

movement-m79-name = Flexión de codos
movement-m79-step-1 = De pie o en una silla, con la espalda erguida, los brazos colgando y las palmas al frente.
movement-m79-step-2 = Dobla los codos y lleva las manos hacia los hombros.
movement-m79-step-3 = Deja que los brazos se alarguen otra vez, sin bloquear los codos.
movement-m79-step-4 = Muévete despacio, como entre miel.
movement-m79-easier = Dobla un brazo y ayúdate con la otra mano.
movement-m79-harder = Gira las palmas hacia atrás mientras los brazos se alargan.
movement-m79-caution = Detente antes de que duela. ¿El codo se traba? Consulta a un profesional de la salud.

movement-m80-name = Abanico con los dedos
movement-m80-step-1 = Pon las dos manos delante de ti, cerradas sin apretar.
movement-m80-step-2 = Ábrelas y separa los dedos y los pulgares, como un abanico.
movement-m80-step-3 = Aguanta una respiración.
movement-m80-step-4 = Vuelve a cerrar con suavidad, sin apretar.
movement-m80-easier = Hazlo en agua tibia, una mano cada vez.
movement-m80-harder = Ponte una goma elástica alrededor de los dedos al separarlos.
movement-m80-caution = No fuerces los dedos rígidos. Detente si hormiguean.

movement-m81-name = Estiramiento del muslo por dentro
movement-m81-step-1 = Ponte de pie con los pies muy separados, los dedos al frente y las manos en las caderas.
movement-m81-step-2 = Dobla una rodilla y lleva el peso sobre ella.
movement-m81-step-3 = Deja la otra pierna recta hasta que la cara interna del muslo se alargue.
movement-m81-step-4 = Respira y cambia de lado.
movement-m81-easier = Junta un poco los pies y carga menos el peso.
movement-m81-harder = Siéntate un poco más sobre la pierna doblada.
movement-m81-caution = Afloja si notas un pinchazo en la ingle o la rodilla.

movement-m82-name = Masaje de sienes y cuero cabelludo
movement-m82-step-1 = De pie o en una silla, con calma. Separa los dientes y deja caer los hombros.
movement-m82-step-2 = Con las yemas de los dedos y con suavidad, dibuja círculos lentos en las sienes.
movement-m82-step-3 = Baja a las mejillas, delante de las orejas.
movement-m82-step-4 = Después sube por el cuero cabelludo y baja hasta la nuca.
movement-m82-easier = Solo apoya las manos tibias en la zona y respira.
movement-m82-harder = Deja la mandíbula suelta y abierta durante los círculos.
movement-m82-caution = ¿Dolor de cabeza repentino, el peor de tu vida, o dolor tras un golpe? Detente y llama a emergencias.

movement-m83-name = Estiramiento de la parte delantera de la cadera, de pie
movement-m83-step-1 = Sujétate del respaldo de una silla. Da un paso largo atrás con un pie, con el talón en alto.
movement-m83-step-2 = Dobla un poco las dos rodillas.
movement-m83-step-3 = Mete el coxis hasta que el frente de la cadera de atrás se alargue.
movement-m83-step-4 = Respira y cambia de lado.
movement-m83-easier = Da un paso más corto.
movement-m83-harder = Levanta el brazo del lado de la pierna de atrás.
movement-m83-caution = No arquees la parte baja de la espalda. No sueltes la silla.

movement-m84-name = Deslizamientos de talón en silla
movement-m84-step-1 = Siéntate cerca del borde de una silla, con un pie en calcetín sobre un suelo liso.
movement-m84-step-2 = Desliza ese talón hacia atrás bajo el asiento, hasta donde sea fácil.
movement-m84-step-3 = Deslízalo hacia delante hasta casi estirar la pierna.
movement-m84-step-4 = Hazlo despacio. Cambia de pierna al acabar la serie.
movement-m84-easier = Desliza solo hasta la mitad cada vez.
movement-m84-harder = Presiona un poco el suelo con el talón mientras lo llevas hacia atrás.
movement-m84-caution = ¿La rodilla se traba, se hincha o falla? Detente y consulta a un profesional de la salud.

movement-m85-name = Balanceos suaves de pierna
movement-m85-step-1 = Ponte de pie junto a una silla, con la espalda erguida y una mano en el respaldo.
movement-m85-step-2 = Deja que la pierna de fuera se balancee adelante y atrás, baja y suelta.
movement-m85-step-3 = Deja quieta la cintura. La pierna cuelga como la cuerda de una campana.
movement-m85-step-4 = Cambia de pierna al acabar la serie.
movement-m85-easier = En vez de eso, desliza el pie por el suelo.
movement-m85-harder = Deja que el balanceo crezca hasta la altura de la rodilla.
movement-m85-caution = Balancea menos si notas un pinchazo en la cadera o la espalda.

movement-m86-name = Medio «Founder»
movement-m86-step-1 = Ponte de pie, con los pies algo más separados que las caderas y las manos en los muslos.
movement-m86-step-2 = Lleva las caderas atrás, la mitad de lo que podrías. Las manos sostienen el pecho y la espalda sigue larga.
movement-m86-step-3 = Respira y sube despacio.
movement-m86-easier = Inclínate solo un poco, con las manos en lo alto de los muslos.
movement-m86-harder = Desliza las manos hasta justo encima de las rodillas.
movement-m86-caution = Detente si un dolor te recorre de golpe la espalda o la pierna.
