### Advice cards, and what movements need.

advice-t1-title = Sigue en movimiento
advice-t1-text = El movimiento suave lleva sangre al músculo y calma los nervios; la quietud lo pone más rígido. Calienta con movimientos fáciles y fluidos. Deja tus récords para otro día.
advice-t2-title = Dale su lugar a la recuperación
advice-t2-text = Descansar importa, pero sin quedarte inmóvil. Mueve las partes que no te duelen, a un ritmo que te permita conversar.
advice-t2-today = Hoy, con suavidad: { $workouts }.
advice-t3-title = Calor o frío
advice-t3-text = Calor (ducha, almohadilla) para aflojar antes de moverte; frío envuelto para adormecer después. Ninguno ganó con claridad. El baño de hielo puede restar fuerza ganada. Usa lo que mejor te siente, nunca en piel insensible.
advice-t3-effect = Primer día: efecto grande del calor, mediano del frío. La diferencia puede ser azar.
advice-t3-before = Si vas a moverte pronto, elige el calor: te afloja.
advice-t3-after = Justo después del esfuerzo, el frío puede adormecer el dolor.
advice-t3-strength = Después de entrenar fuerza, evita los baños de hielo: pueden restarte parte de lo que ganas.
advice-t4-title = Masaje
advice-t4-text = Con las manos o con una pistola de masaje, firme pero sin dolor. En los estudios, la gente sintió algo menos de dolor durante los tres días siguientes. No te da más fuerza ni más velocidad.
advice-t4-effect = Las revisiones no coinciden. En una, efecto mediano el primer día y grande el segundo y el tercero. En otra, pequeño.
advice-t5-title = Rodillo de espuma
advice-t5-text = Pásalo despacio sobre el músculo: antes de entrenar para calentar, después para recuperarte. En los estudios, la gente sintió un poco menos de dolor. Evita huesos y articulaciones.
advice-t5-effect = Un efecto casi mediano.
advice-t6-title = Ve a un fisioterapeuta
advice-t6-text = En persona o por videollamada, cuando el dolor no se va o puede ser una lesión. Puede decirte qué es seguro y planear tu regreso.
advice-t7-title = Estirar, si te sienta bien
advice-t7-text = Estirar te mantiene en movimiento y puede sentar bien. Apenas cambia el dolor: en los estudios, un punto o menos de 100. Estira con suavidad si te gusta; si no, no hace falta.
advice-t7-effect = Cerca de una décima de punto, o menos, en una escala de diez.
advice-p1-title = Empieza poco a poco
advice-p1-text = Comienza por debajo de lo que puedes y añade un poco cada vez. Camina antes de correr, usa menos peso, dedica una hora al jardín, haz media hora de sendero antes de una ruta de tres.
advice-p2-title = Varía
advice-p2-text = El dolor busca las partes que usas poco. Cambia de ejercicios durante la semana, para que ninguna parte se estrene de golpe.
advice-p3-title = Bebe y come bien
advice-p3-text = Lo que comes repara tus músculos. Elige proteínas, cereales integrales y otros carbohidratos complejos, grasas saludables y agua suficiente.
advice-p4-title = Muévete durante el día
advice-p4-text = Muchas horas en la silla dan rigidez. Haz pausas cortas para moverte: levántate, estírate, sube una escalera, camina mientras hablas.
advice-p5-title = Calienta primero
advice-p5-text = De cinco a diez minutos de movimiento fácil antes de entrenar. En un estudio quitó un poco de dolor dos días después; la vuelta a la calma al final, no.
advice-p5-effect = En un estudio: algo más de un punto de diez, dos días después. La vuelta a la calma: nada.
advice-p6-title = Planea un masaje
advice-p6-text = Después de tu próxima sesión dura, reserva de 20 a 30 minutos para un masaje. Entre las formas de recuperarse, quedó primero en una comparación de muchos estudios.
advice-p7-title = Compresión
advice-p7-text = Unas mallas o una camiseta ajustadas después de un esfuerzo duro pueden quitar un poco de dolor. Deben ceñir, no pellizcar. Quítatelas si algo se te duerme.
advice-p7-effect = Un efecto entre pequeño y mediano.
advice-p8-title = Duerme
advice-p8-text = Procura dormir de 7 a 8 horas. El músculo se repara y los nervios se calman mientras duermes; tras noches cortas se siente más dolor.
advice-p8-effect = Perder sueño aumenta el dolor: un efecto mediano. Eso es lo que cuesta dormir poco, no lo que se gana al dormir más.

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
