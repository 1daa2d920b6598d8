### The guided routine.

routine-title = Tu rutina
routine-start = Empezar la rutina
routine-length = { $minutes ->
    [one] { $minutes } minuto, más o menos
   *[other] unos { $minutes } minutos
 }
routine-resume = Dejaste tu rutina antes del final.
routine-left = { $minutes ->
    [one] queda { $minutes } minuto, más o menos
   *[other] quedan unos { $minutes } minutos
 }
routine-go-on = Seguir
routine-forget = Dejarla

routine-movement = Movimiento { $number } de { $most }
routine-time-left = Quedan { $time }
routine-progress = Cuánto llevas
routine-end = Terminar la rutina
routine-back = Atrás
routine-skip = Saltar
routine-pause = Pausa
routine-play = Continuar

routine-ready = Prepárate
routine-hold = Mantén
routine-let-go = Suelta
routine-there = Va
routine-and-back = Y vuelve
routine-move = Sigue en movimiento
routine-change = Cambia de lado
routine-rest = Descansa
routine-paused = En pausa
routine-away = Te fuiste un rato. ¿Seguimos?
routine-left-side = Lado izquierdo
routine-right-side = Lado derecho
routine-set = Serie { $number } de { $most }
routine-repetition = { $number } de { $most }
routine-seconds = Tiempo que queda
routine-rest-for = { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }
routine-half = Ya vas por la mitad
routine-next = Después: { $what }
routine-last = Este es el último.
routine-how = Cómo se hace

routine-signals = Avisos
routine-tone = Tono
routine-vibration = Vibración
routine-voice = Voz
routine-mute = Ahora no hay sonido. Toca para recuperarlo.
routine-dark = La pantalla puede apagarse. Tócala de vez en cuando.
routine-voiceless = Este dispositivo no tiene voz en español.
routine-music = Con Tono encendido, otra música se pausa.
routine-silenced = ¿No hay tono? Quizá tu teléfono está en silencio.
routine-keys = Espacio: pausa. Flechas: atrás, saltar. Esc: terminar.

routine-plan = Movimientos
routine-earlier = Subir
routine-later = Bajar
routine-drop = Quitar
routine-add = Añadir un movimiento
routine-settings = Sonido y descanso
routine-volume = Volumen
routine-quiet = Bajo
routine-medium = Medio
routine-loud = Alto
routine-sound = Sonido
routine-soft = Suave
routine-bright = Claro
routine-sharp = Penetrante
routine-rest-length = Descanso
routine-rest-half = La mitad
routine-rest-said = Como en la tarjeta
routine-rest-more = Una vez y media
routine-rest-twice = El doble
routine-flash = Destello
routine-over = Primero el sonido
routine-over-hint = Con «Primero el sonido», tu teléfono pausa otra música y muestra la rutina en la pantalla de bloqueo.

routine-done = Listo. ¡Bien hecho!
routine-done-part = Terminó. Hiciste { $number } de { $most } movimientos.
routine-feel = ¿Cómo lo sientes ahora?
routine-feel-hint = Desliza cada zona hasta lo que te duele ahora mismo.
routine-save = Guardar
routine-not-now = Ahora no
routine-close = Cerrar
routine-four = ¿No te duele nada? Una rutina para todo el cuerpo
routine-four-sore = Cuatro movimientos fáciles contra el dolor
