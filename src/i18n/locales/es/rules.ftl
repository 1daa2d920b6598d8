### What each rule says when it fires.

rule-nothing-sore = No marcaste ningún dolor, así que nada te frena.
rule-far-below-five = Un 1 o un 2 de 10 es el dolor habitual que sigue al esfuerzo. Moverte con él está bien, y ayuda.
rule-approaching-five = Un 3 o un 4 de 10 se acerca al cinco. Baja el ritmo ahí: trabajo más ligero, movimiento suave, o entrena otras partes. Deja la sesión dura que lo causó.
rule-moderate = Un 5 o un 6 de 10 es más que el dolor habitual. Dale un descanso del trabajo duro y limítate al movimiento suave.
rule-severe = Un 7 o más de 10 es un dolor intenso. El dolor por un entrenamiento debería quedar muy por debajo de eso, así que deja descansar la zona y haz que te la revisen si no cede.
rule-joint-mild = Este punto es de una articulación, la columna o la cabeza. Allí el dolor rara vez es muscular por esfuerzo, así que tenemos más cuidado: por ahora, no le pongas carga.
rule-joint-sore = El dolor en una articulación, la columna o la cabeza rara vez es muscular por esfuerzo. Déjalo descansar y haz que lo revisen si sigue.
rule-joint-severe = Un dolor de 5 o más en una articulación, la columna o la cabeza difícilmente es muscular por esfuerzo. Haz que lo revisen antes de entrenar.
rule-unusual-sensation = Un dolor sordo y difuso es normal. Si es agudo, punzante, quema, hormiguea, adormece o no cede nunca, puede ser otra cosa. Haz que lo revisen y, hasta entonces, deja ese punto tranquilo.
rule-pain-at-rest = El dolor muscular por esfuerzo aparece al moverte o al presionar, y se calma cuando descansas. Si duele en reposo, debería revisarse.
rule-possible-injury = Lo que notas ahí puede significar una lesión. Primero debería verlo un profesional de salud. Hasta entonces, nada de calor, masajes ni estiramientos ahí.
rule-past-a-week = El dolor muscular por esfuerzo suele irse en más o menos una semana. Si dura más, debería verlo un fisioterapeuta.
rule-delayed-onset = Encaja con el dolor muscular tardío: empieza cerca de medio día después del esfuerzo, es peor el segundo o tercer día y luego se va solo.
rule-acute = El dolor justo después del esfuerzo suele ser leve y desaparecer en unas horas.
rule-clot-signs = Una pierna hinchada y además caliente, con otro color o con latidos puede ser señal de un coágulo de sangre. Tiene que verla un médico el mismo día. Si te falta el aire o te duele el pecho, pide ayuda de emergencia.
rule-heart-signs = Estas pueden ser señales de un infarto o de un coágulo en el pulmón, aunque no haya dolor en el pecho. Cada minuto cuenta.
rule-cauda-equina-signs = Esto puede significar que hay nervios comprimidos en la base de la columna. Necesitan ayuda en cuestión de horas.
rule-dark-urine = La orina oscura después de un esfuerzo puede significar que el músculo se está dañando y perjudica los riñones. Necesita ayuda de inmediato.
rule-deformity = Una forma extraña puede significar un hueso roto o una articulación fuera de lugar. Necesita ayuda de inmediato.
