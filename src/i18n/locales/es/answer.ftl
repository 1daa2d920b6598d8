### La respuesta: qué se puede hacer hoy, cómo sigue, las preguntas y los rótulos de las tarjetas.

alarm-mistake = Lo toqué por error
answer-next-time = Menos dolor la próxima vez

row-back = Tarjeta anterior
row-on = Tarjeta siguiente
row-place = { $number } de { $most }

workouts-title = Lo que puedes hacer hoy
workouts-easy = A ritmo suave
workouts-easy-pace = Ritmo suave: aún puedes conversar.
course-title = Qué esperar
course-now = ahora
course-peak = Lo peor llegará, muy probablemente, dentro de { $from } a { $to } horas.
course-peak-until = Lo peor llegará, muy probablemente, en { $to ->
    [one] la próxima hora
   *[other] las próximas { $to } horas
 }.
course-peak-past = Lo peor, muy probablemente, ya pasó.
course-gone = Muy probablemente se irá dentro de { $from } a { $to } días.
course-gone-until = Muy probablemente se irá en { $to ->
    [one] { $to } día
   *[other] { $to } días
 } como mucho.
course-gone-now = Debería irse más o menos ahora.
course-check = El gráfico cuenta los días desde ahora. Si una semana después de empezar no se ha ido, consulta a un profesional de la salud.

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
change-lower = { $region }, con { $value } o menos: { $then }
change-higher = { $region }, con { $value } o más: { $then }
change-with = Con «{ $what }»: { $then }
change-without = Sin «{ $what }»: { $then }
change-sleep-more = Con { $hours } horas de sueño o más: { $then }
change-sleep-less = Con menos de { $hours } horas de sueño: { $then }
change-since = Si dura más de { $days ->
    [one] { $days } día
   *[other] { $days } días
 }: { $then }

preferences-minutes = ¿Cuánto tiempo tienes?
preferences-equipment = ¿Qué tienes a mano?
preferences-none = Ningún movimiento cabe en ese tiempo. Elige más tiempo o más material.
movement-more = Más fácil, más difícil, precauciones
movement-caution = Cuidado:
movement-easier = Más fácil:
movement-harder = Más difícil:
movement-muscles = Trabaja:

context-more = Más sobre ti hoy
compact-all = Mostrar todo
context-plan = ¿Qué te gustaría hacer hoy?
context-plan-effort = ¿Con cuánto esfuerzo?
context-sleep = ¿Cómo dormiste?
context-stress = ¿Cuánto estrés sientes?
sleep-short = Menos de 6 horas
sleep-fair = De 6 a 7 horas
sleep-good = 7 horas o más
stress-low = Poco
stress-high = Mucho
stress-very-high = Más del que puedo soportar
person-pregnant = Estoy embarazada
person-blood-thinners = Tomo anticoagulantes

keys-move = Ir a la zona vecina
keys-select = Valorar la zona
keys-rate = Valorar de 0 a 9; 1 y luego 0 es 10
keys-remove = Quitar la valoración
keys-both = Ambos lados
keys-ends = Parte alta o baja del cuerpo
keys-turn = Girar el cuerpo
keys-zoom = Acercar o alejar
keys-pan = Mover la imagen ampliada
keys-undo = Deshacer, rehacer
keys-close = Cerrar y ver todo el cuerpo
keys-help = Mostrar estas teclas
rate-feels = ¿Cómo lo sientes?
rate-signs = ¿Ves o notas algo de esto ahí?
context-title = ¿Qué pasó antes?
context-activity = ¿Qué hiciste?
context-none = Elige…
context-when = ¿Cuándo?
context-effort = ¿Cuánto esfuerzo te exigió?
context-novelty = ¿Era lo habitual para ti?
when-today = Hoy, en las últimas horas
when-half-a-day = Hace medio día, más o menos
when-yesterday = Ayer
when-two-days = Hace dos días
when-three-days = Hace tres días
when-this-week = Hace entre cuatro y siete días
when-longer = Hace más de una semana
person-title = Ahora mismo, ¿tienes algo de esto?
person-none = Toca lo que corresponda. Si no hay nada, déjalo así.
person-more = Más señales
answer-train = Adelante, entrena.
answer-modify = Entrena, pero con más suavidad donde te duele.
answer-recover = Hoy, solo movimiento suave para lo que te duele.
answer-rest = Hoy deja descansar lo que te duele.
answer-consult = Consulta a un profesional de la salud antes de entrenar esa parte.
answer-urgent = Ve al médico hoy.
answer-emergency = Busca ayuda de emergencia ya.
answer-why = Por qué esta respuesta
# How far this language is: draft (not offered, may be incomplete), translated, or read (by a clinician who speaks it).
locale-status = translated
# Shown below the reasons until locale-status is read.
answer-unread = Ningún profesional de la salud que hable español ha leído aún estos textos. Si dudas, pregunta al tuyo.
answer-because = Debido a:
answer-sources = Fuentes
answer-sources-wait = Un momento…
answer-sources-failed = No se pudo cargar la lista de fuentes. Comprueba tu conexión e inténtalo de nuevo.
answer-advice = Qué ayuda
answer-movements = Movimientos para hoy
answer-withheld = Hoy no
answer-withheld-there = No en las zonas que marcaste: ahí podría hacer daño, o no servir de nada.
answer-withheld-many = { $count ->
    [one] { $count } movimiento
   *[other] { $count } movimientos
 }
answer-announce = Respuesta: { $answer }
certainty-article = de nuestro artículo de referencia
certainty-published = de estudios, guías u hojas para pacientes publicados
certainty-common-knowledge = conocimiento clínico común; aún sin fuente citada, así que vamos con prudencia
evidence-intensity = { $region }: { $value } de { $most }
evidence-about = { $region } — { $what }
list-of = { $first }, { $rest }
label-of = { $label }: { $what }
evidence-since-activity = { $hours ->
    [one] { $hours } hora desde la actividad
   *[other] { $hours } horas desde la actividad
 }
evidence-since-onset = { $hours ->
    [one] { $hours } hora desde que empezó
   *[other] { $hours } horas desde que empezó
 }
dose-sets = { $sets ->
    [one] { $sets } serie
   *[other] { $sets } series
 }
dose-repetitions = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
 }
dose-hold = { $seconds ->
    [one] mantén { $seconds } segundo
   *[other] mantén { $seconds } segundos
 }
dose-rest = { $seconds ->
    [one] descansa { $seconds } segundo
   *[other] descansa { $seconds } segundos
 }
dose-each-side = por cada lado
dose-needs = Necesitas: { $equipment }
equipment-band = una banda elástica
about-title = Sobre mí
about-why = Se queda en este dispositivo y hace la respuesta más segura. Omite lo que quieras.
about-age = Edad
about-clot-risk = Los coágulos son más probables con
about-medicines = Medicamentos
about-conditions = Enfermedades crónicas
about-forget = Olvidar esto
about-massage = Antes de un masaje, rodillo o compresión: ¿hay algo de esto en tu caso?
about-invitation = Cuéntanos algo de ti y la respuesta será más segura
