### What each rule says when it fires.

rule-nothing-sore = No marcaste nada que te duela, así que nada te frena.
rule-far-below-five = Un 1 o un 2 de 10 es el dolor habitual que sigue al esfuerzo. Moverte con él está bien, y ayuda.
rule-approaching-five = Un 3 o un 4 de 10 se acerca al cinco. Baja el ritmo ahí: trabajo más ligero, movimiento suave, o entrena otras partes. Deja la sesión dura que lo causó.
rule-moderate = Un 5 o un 6 de 10 es más que el dolor habitual. Dale un descanso del trabajo duro y limítate al movimiento suave.
rule-severe = Un 7 o más de 10 es un dolor intenso. El dolor por un entrenamiento debería quedar muy por debajo de eso, así que deja descansar la zona y haz que te la revisen si no cede.
rule-joint-mild = Esto es una articulación, la columna o la cabeza. Ahí no se da el dolor muscular por esfuerzo, así que somos más prudentes: por ahora, no le pongas carga.
rule-joint-sore = Un 3 o más en una articulación, la columna o la cabeza no es dolor muscular por esfuerzo. Deja descansar la zona y haz que te la revisen si sigue.
rule-joint-severe = Un 5 o más en una articulación, la columna o la cabeza no es dolor muscular por esfuerzo. Haz que te lo revisen antes de entrenar.
rule-unusual-sensation = Sentir la zona dolorida, con un dolor sordo, es normal. Un dolor agudo o que no cede nunca, o las punzadas, el ardor, el hormigueo o el adormecimiento, pueden ser otra cosa.
rule-pain-at-rest = El dolor muscular por esfuerzo aparece al moverte o al presionar, y se calma cuando descansas. Si duele en reposo, debería revisarse.
rule-possible-injury = Lo que ves ahí puede significar una lesión. Primero debería verlo un profesional de salud. Hasta entonces, nada de calor, masajes ni estiramientos ahí.
rule-past-a-week = El dolor muscular por esfuerzo desaparece en una semana, más o menos. Cuando dura más, debería verlo un fisioterapeuta.
rule-delayed-onset = Encaja con el dolor muscular tardío: empieza cerca de medio día después del esfuerzo, es peor el segundo o tercer día y luego se va solo.
rule-acute = El dolor justo después del esfuerzo suele ser leve y desaparecer en unas horas.
rule-clot-signs = Una pierna hinchada que está caliente, ha cambiado de color o tiene un dolor que late puede ser un coágulo de sangre. Necesita un médico el mismo día.
rule-heart-signs = Estas pueden ser señales de un infarto o de un coágulo en el pulmón, aunque no haya dolor en el pecho. Cada minuto cuenta.
rule-cauda-equina-signs = Esto puede significar que hay nervios comprimidos en la base de la columna. Necesitan ayuda en cuestión de horas.
rule-dark-urine = La orina oscura después de un esfuerzo puede significar que el músculo se está destruyendo y está dañando los riñones.
rule-deformity = Una forma extraña puede significar un hueso roto o una articulación fuera de su sitio.
