### Advice cards, and what movements need.

advice-t1-title = Sigue en movimiento
advice-t1-text = Primero, cardio de bajo impacto y estiramientos dinámicos: movimientos fáciles y fluidos. Llevan sangre al músculo y enseñan a tu sistema nervioso a adaptarse: te mueves mejor y sientes menos. La quietud da rigidez. Deja los récords para otro día: «sin dolor no hay resultados» es un mito.
advice-t2-title = Dale su lugar a la recuperación
advice-t2-text = Descansar importa, pero sin quedarte inmóvil. Mueve las partes que no te duelen, a un ritmo que te permita conversar. El estrés y dormir mal aumentan el dolor; dormir bien acelera la reparación.
advice-t2-today = Hoy, con suavidad: { $workouts }.
advice-t3-title = Calor o frío
advice-t3-text = Calor (ducha, almohadilla) para aflojar antes de moverte; frío (bolsa en un paño, masaje con hielo) para adormecer y desinflamar después. El baño de hielo puede restar fuerza ganada.
advice-t3-effect = Si se usan en la primera hora, alivian ese día, quizá por igual. Un día después el calor aún ayuda; del frío no está claro.
advice-t3-caution = Hasta 20 minutos, con un paño, cada 2 o 3 horas. No sobre piel insensible o herida; sin calor en una lesión reciente. No con Raynaud, mala circulación o pies insensibles por diabetes. Sin baños de hielo con enfermedad del corazón. ¿Embarazo? Bolsa tibia o fría, sí; bañera muy caliente, no.
advice-t3-before = Si vas a moverte pronto, elige el calor: afloja los músculos.
advice-t3-after = Justo después del esfuerzo, el frío puede adormecer el dolor.
advice-t3-strength = Después de entrenar fuerza, evita los baños de hielo: pueden restarte parte de lo que ganas.
advice-t4-title = Masaje
advice-t4-text = Masaje profundo, deportivo o de puntos gatillo para los nudos, con las manos o con una pistola: firme pero sin dolor. En los estudios, la gente sintió algo menos de dolor durante tres días. No te da más fuerza ni más velocidad.
advice-t4-effect = Según una revisión, mediano tras un día, grande tras dos y tres; según otra, pequeño.
advice-t4-caution = Uno o dos minutos por punto. Nada de pistola en el cuello. Evita la garganta, la ingle, el hueco de la rodilla, el pliegue del codo y los huesos. No con anticoagulantes, un coágulo, varices, embarazo, huesos frágiles, piel insensible o herida, ni sobre un moretón de menos de tres días.
advice-t5-title = Rodillo de espuma
advice-t5-text = Pásalo despacio, de 30 segundos a 2 minutos por músculo: antes de entrenar para calentar, después para recuperarte. En los estudios, quienes lo usaron después sintieron un poco menos de dolor.
advice-t5-effect = Usado después: un efecto casi mediano.
advice-t5-caution = Evita el cuello, la zona lumbar, el vientre, la ingle, el hueco de la rodilla, los huesos y las articulaciones. No con anticoagulantes, un coágulo, varices, embarazo, huesos frágiles, piel insensible o herida, ni sobre un moretón de menos de tres días.
advice-t6-title = Ve a un fisioterapeuta
advice-t6-text = En persona o por videollamada, cuando el dolor no se va o puede ser una lesión. No es solo para después de una operación: es uno de los mejores tratamientos. Te dice qué es seguro y te devuelve a lo que te gusta.
advice-t7-title = Estirar, si te sienta bien
advice-t7-text = Estirar te mantiene en movimiento y puede sentar bien. Apenas cambia el dolor: en los estudios, un punto de 100, o menos. Estira con suavidad si te gusta; si no, no hace falta.
advice-t7-effect = Cerca de una décima de punto, o menos, en una escala de diez.
advice-t7-caution = Hasta notar una tensión suave, sin rebotes ni dolor. No sobre una lesión reciente ni si te hormiguea un brazo o una pierna. Con embarazo o huesos frágiles, quédate lejos de tu límite.
advice-p1-title = Empieza poco a poco
advice-p1-text = Comienza por debajo de lo que puedes y añade poco a poco, en intensidad y en frecuencia. Escucha a tu cuerpo: buscar el dolor trae lesiones, no resultados. Camina antes de correr, usa menos peso, trabaja una hora en el jardín, haz media hora de senderismo antes de intentar tres.
advice-p2-title = Varía
advice-p2-text = El dolor busca las partes que usas poco. Varía tus ejercicios, para que ninguna parte se estrene de golpe. Un dolor leve suele ser señal de que te haces más fuerte: el músculo sana y resiste más, como un camino que se reconstruye.
advice-p3-title = Bebe y come bien
advice-p3-text = Agua y comida hacen equipo: abastecen tus músculos y los reparan. Bebe a lo largo del día. Elige proteínas, cereales integrales y otros carbohidratos complejos, y grasas saludables.
advice-p4-title = Muévete durante el día
advice-p4-text = Muchas horas en la silla dan rigidez. Haz pausas cortas para moverte: levántate, estírate, sube una escalera, camina mientras hablas.
advice-p5-title = Calienta primero
advice-p5-text = De cinco a diez minutos de movimiento fácil antes de entrenar. En un estudio quitó un poco de dolor dos días después; la vuelta a la calma al final, no.
advice-p5-effect = En un estudio: algo más de un punto de diez, dos días después. La vuelta a la calma: nada.
advice-p6-title = Planea un masaje
advice-p6-text = Después de tu próxima sesión dura, reserva de 20 a 30 minutos para un masaje. Entre las formas de recuperarse, quedó primero en una comparación de muchos estudios.
advice-p6-caution = Consulta antes con un médico si tomas anticoagulantes, tuviste un coágulo, tienes varices o huesos frágiles, o en el embarazo. No sobre piel insensible o herida ni sobre un moretón de menos de tres días.
advice-p7-title = Compresión
advice-p7-text = Unas mallas o una camiseta ajustadas después de un esfuerzo duro pueden quitar un poco de dolor. Deben ceñir, no pellizcar. Quítatelas si algo se adormece.
advice-p7-effect = Un efecto entre pequeño y mediano.
advice-p7-caution = No con mala circulación ni con un posible coágulo. Quítatela por la noche.
advice-p8-title = Duerme
advice-p8-text = Procura dormir bien, de 7 a 8 horas. Mientras duermes el músculo se repara más deprisa y los nervios se calman; tras noches cortas se siente más dolor.
advice-p8-effect = Perder sueño aumenta el dolor: un efecto mediano. Eso es lo que cuesta dormir poco, no lo que se gana al dormir más.
advice-leave-out = Deja fuera: { $places }.

# How much a card helps, on a meter of five steps.
effect-title = Cuánto ayuda
effect-none = casi nada
effect-tiny = muy poco
effect-small = un poco
effect-medium = bastante
effect-large = mucho

equipment-mat = una colchoneta
equipment-chair = una silla
equipment-wall = una pared
equipment-roller = un rodillo de espuma
equipment-ball = una pelota pequeña
equipment-step = un escalón
equipment-towel = una toalla
equipment-dumbbell = una mancuerna ligera
equipment-pool = una piscina
equipment-bicycle = una bicicleta
equipment-elliptical = una elíptica
dose-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }
