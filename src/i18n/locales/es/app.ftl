### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = ltr

app-name = Sorewise
app-title = ¿Te duelen los músculos? ¿Conviene entrenar hoy?
app-description = Toca donde te duele, valora cuánto y recibe una respuesta prudente y con fuentes. Privado: nada sale de tu dispositivo.
app-lead = Toca donde te duele. Recibes una respuesta para hoy.
app-needs-script = Sorewise funciona en tu navegador, con JavaScript activado. Nada de lo que anotes sale de tu dispositivo.
app-install-name = Sorewise: ¿entrenar si duele?

map-label = Mapa del cuerpo
map-front = Por delante
map-back = Por detrás
map-figure-front = El cuerpo visto por delante
map-figure-back = El cuerpo visto por detrás
map-left = tu izquierda
map-right = tu derecha
map-hint = La izquierda y la derecha son las tuyas.

map-tools = Herramientas del mapa
map-undo = Deshacer
map-redo = Rehacer
map-undone = Hecho. La lista muestra lo que queda.
map-removed = { $region }: valoración quitada
map-several = Elegir varias zonas
map-several-hint = Toca o recorre todo lo que te duele y valóralo de una vez.
map-closer = Acercar
map-away = Alejar
map-keys = Teclas
map-which = ¿Cuál quieres decir?
build-label = Forma del cuerpo
build-neutral = Neutra
build-feminine = Femenina
build-masculine = Masculina
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

# The side is said without an adjective, which would have to agree with the region's noun.
region-sided = { $side ->
    [left] { $region }, lado izquierdo
   *[right] { $region }, lado derecho
 }
region-rated = { $region }: { $value } de { $most }, { $band }
region-unrated = { $region }, sin valorar todavía

band-none = sin dolor
band-mild = leve
band-moderate = moderado
band-severe = intenso

rate-scale = Cuánto te duele, de 0 a 10
rate-unrated = Desliza para valorar
rate-value = { $value } de { $most }, { $band }
rate-both = Ambos lados
rate-several = { $count ->
    [one] { $count } zona
   *[other] { $count } zonas
 }
rate-low = nada de dolor
rate-high = lo peor que puedas imaginar
rate-feels = ¿Cómo lo sientes?
rate-signs = ¿Ves o notas algo de esto ahí?
rate-done = Listo
rate-remove = Quitar

areas-title = Dónde te duele
areas-empty = Nada todavía. Toca el cuerpo, o llega a él con Tab y las flechas del teclado.
areas-remove = Quitar { $region }
areas-search = Buscar en el cuerpo
areas-search-hint = Gemelos, glúteos, codo de tenista…
areas-all = Todas
areas-not-found = No hay ninguna zona con ese nombre. Prueba otra palabra.
areas-found = { $count ->
    [one] { $count } zona encontrada
   *[other] { $count } zonas encontradas
 }
areas-clear = Empezar de nuevo

story-title = ¿Qué pasó antes?
story-activity = ¿Qué hiciste?
story-none = Elige…
story-when = ¿Cuándo?
story-effort = ¿Cuánto esfuerzo te exigió?
story-novelty = ¿Era lo habitual para ti?
when-today = Hoy, en las últimas horas
when-half-a-day = Hace medio día, más o menos
when-yesterday = Ayer
when-two-days = Hace dos días
when-three-days = Hace tres días
when-this-week = Hace entre cuatro y siete días
when-longer = Hace más de una semana

person-title = Ahora mismo, ¿tienes algo de esto?
person-none = Toca lo que corresponda. Si no hay nada, déjalo así.

answer-title = Tu respuesta para hoy
answer-waiting = Valora al menos una zona y tu respuesta aparecerá aquí.
answer-train = Adelante, entrena.
answer-modify = Entrena, pero con más suavidad donde te duele.
answer-recover = Hoy, solo movimiento suave.
answer-rest = Hoy deja descansar lo que te duele.
answer-consult = Haz que te revisen esto antes de entrenar.
answer-urgent = Ve al médico hoy.
answer-emergency = Pide ayuda de emergencia ahora.
answer-train-do = Calienta primero, y para si empieza a doler.
answer-modify-do = Más suave y más corto ahí, o entrena otra parte del cuerpo. Para si empeora.
answer-recover-do = Camina, nada suave o pedalea con calma. Nada de pesas ni esfuerzos fuertes para la parte que duele. Para si empeora.
answer-rest-do = Deja tranquila la parte que te duele. Mover lo demás con suavidad, como cada día, está bien.
answer-consult-do = Un fisioterapeuta u otro profesional de salud puede distinguir el dolor por esfuerzo de una lesión. Hasta entonces, deja descansar esa parte.
answer-urgent-do = No entrenes ni te des masajes ahí. Llama ahora a un médico o a un servicio de atención urgente.
answer-emergency-do = Llama al número local de emergencias. No esperes, y no conduzcas tú.
answer-why = Por qué esta respuesta
answer-because = Debido a:
answer-sources = Fuentes
answer-advice = Qué ayuda
answer-movements = Movimientos para hoy
answer-withheld = Hoy no
answer-withheld-many = { $count ->
    [one] { $count } movimiento
   *[other] { $count } movimientos
 }
answer-announce = Respuesta: { $answer }

certainty-article = de nuestro artículo de referencia
certainty-published = de investigaciones publicadas
certainty-common-knowledge = conocimiento clínico común; aún sin fuente citada, así que vamos con prudencia

evidence-intensity = { $region }: { $value } de { $most }
evidence-about = { $region } — { $what }
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

notice-storage = Este navegador no puede guardar lo que escribes. Dura hasta que cierres la página.
notice-update = Hay una versión nueva lista. Lo que marcaste se conserva.
notice-update-now = Usarla ahora
notice-close = Cerrar
notice-label = Avisos
failed-title = Sorewise no pudo abrirse aquí.
failed-text = Puede que tu navegador sea demasiado antiguo o que se haya cortado la conexión. Inténtalo de nuevo, por favor.
failed-retry = Intentar de nuevo

footer-disclaimer = Solo para tu información. No es consejo médico ni diagnóstico. Consulta a tu propio profesional de salud.
footer-privacy = Todo se queda en este dispositivo.
