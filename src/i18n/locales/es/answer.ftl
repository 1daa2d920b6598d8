### La respuesta: qué se puede hacer hoy, cómo sigue, las preguntas y los rótulos de las tarjetas.

alarm-mistake = Lo toqué por error
answer-next-time = Menos dolor la próxima vez

week-title = Lo que puedes hacer hoy
course-title = Cómo debería seguir
course-now = ahora
course-peak = Lo peor llegará, muy probablemente, en { $from } a { $to } horas.
course-peak-until = Lo peor llegará, muy probablemente, en { $to ->
    [one] la próxima hora
   *[other] las próximas { $to } horas
 }.
course-peak-past = Lo peor, muy probablemente, ya pasó.
course-gone = Se irá en { $from } a { $to } días.
course-gone-until = Se irá en { $to ->
    [one] { $to } día
   *[other] { $to } días
 } como mucho.
course-gone-now = Ya debería estar por irse.
course-check = El gráfico cuenta los días desde ahora. Si no se va en una semana, haz que lo miren.

question-title = Una pregunta
question-none = Nada de esto
question-done = Eso es todo
question-skip = Saltar
question-left = { $count ->
    [one] queda { $count } más
   *[other] quedan { $count } más
 }
since-today = Desde hoy
since-a-day = Cerca de un día
since-days = Dos o tres días
since-a-week = De cuatro a siete días
since-longer = Más de una semana

change-title = Qué cambiaría esto
change-lower = { $region } en { $value } o menos: { $then }
change-higher = { $region } en { $value } o más: { $then }
change-with = Con «{ $what }»: { $then }
change-without = Sin «{ $what }»: { $then }
change-sleep-more = Con { $hours } horas de sueño o más: { $then }
change-sleep-less = Con menos de { $hours } horas de sueño: { $then }
change-stress-lower = Con un estrés de { $value } o menos: { $then }
change-stress-higher = Con un estrés de { $value } o más: { $then }
change-since = Si dura más de { $days ->
    [one] { $days } día
   *[other] { $days } días
 }: { $then }

wishes-minutes = ¿Cuánto tiempo tienes?
wishes-equipment = ¿Qué tienes a mano?
wishes-none = No hay ningún movimiento para ese tiempo. Elige más tiempo o más material.
movement-more = Más fácil, más difícil, cuidados
movement-caution = Cuidado:
movement-easier = Más fácil:
movement-harder = Más difícil:
movement-muscles = Llega a:

story-more = Más sobre ti hoy
story-plan = ¿Qué te gustaría hacer hoy?
story-plan-effort = ¿Con qué intensidad?
story-sleep = ¿Cómo dormiste?
story-stress = ¿Cuánto estrés tienes?
sleep-short = Menos de 6 horas
sleep-fair = De 6 a 7 horas
sleep-good = 7 horas o más
stress-low = Poco
stress-high = Mucho
stress-very-high = Más del que puedo llevar
person-pregnant = Estoy embarazada
person-blood-thinners = Tomo anticoagulantes
