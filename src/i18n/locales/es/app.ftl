### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = ltr
# What this language calls itself.
locale-name = Español

app-name = Sorewise
app-title = ¿Te duelen los músculos? ¿Conviene entrenar hoy?
app-description = Toca donde te duele, valora cuánto y recibe una respuesta prudente y con fuentes. Privado: nada sale de tu dispositivo.
app-lead = Toca donde te duele. Recibes una respuesta para hoy.
app-needs-script = Sorewise funciona en tu navegador, con JavaScript activado. Nada de lo que anotes sale de tu dispositivo.
app-install-name = Sorewise: ¿entrenar si duele?

map-label = Mapa del cuerpo
map-front = Frente
map-back = Espalda
map-figure-front = El cuerpo visto por delante
map-figure-back = El cuerpo visto por detrás
map-left = tu izquierda
map-right = tu derecha
map-hint = Toca donde te duele: tu izquierda, tu derecha.

map-tools = Herramientas del mapa
map-undo = Deshacer
map-redo = Rehacer
map-undone = Hecho. La lista muestra lo que queda.
map-removed = { $region }: valoración quitada
map-several-hint = Toca todo lo que te duele, o pasa el dedo de lado por encima, y valóralo de una vez.
map-find = Buscar en el cuerpo
map-more = Más

# The side is the body's, not the joint's: "left knee", not "left side of the knee". It is said without an adjective,
# which would have to agree with the region's noun.
region-sided = { $side ->
    [left] { $region } del lado izquierdo
   *[right] { $region } del lado derecho
 }
region-rated = { $region }: { $value } de { $most }, { $band }
region-unrated = { $region }, sin valorar todavía

band-none = sin dolor
band-mild = leve
band-moderate = moderado
band-severe = intenso

rate-unrated = Desliza para valorar
rate-value = { $value } de { $most }, { $band }

answer-title = Tu respuesta para hoy
answer-waiting = Valora al menos una zona y tu respuesta aparecerá aquí.

notice-storage = Este navegador no puede guardar lo que escribes. Dura hasta que cierres la página.
notice-update = Hay una versión nueva lista. Lo que marcaste se conserva.
notice-update-now = Usarla ahora
notice-close = Cerrar
notice-label = Avisos
failed-title = Sorewise no pudo abrirse aquí.
failed-text = Puede que tu navegador sea demasiado antiguo o que se haya cortado la conexión. Inténtalo de nuevo, por favor.
failed-retry = Intentar de nuevo

footer-disclaimer = Solo informa: no es consejo médico ni diagnóstico.
footer-ask = Consulta a tu propio profesional de la salud.
footer-privacy = Todo se queda en este dispositivo.
