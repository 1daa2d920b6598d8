### The rating's panel, the list, and the tools that are seldom needed.

map-several = Elegir varias zonas
map-closer = Acercar
map-away = Alejar
map-keys = Teclas
map-which = ¿Cuál quieres decir?
map-or = O:
build-label = Forma del cuerpo
build-neutral = Neutra
build-feminine = Femenina
build-masculine = Masculina
rate-scale = Cuánto te duele, de 0 a 10
rate-both = Ambos lados
rate-several = { $count ->
    [one] { $count } zona
   *[other] { $count } zonas
 }
rate-low = nada de dolor
rate-high = lo peor que puedas imaginar
rate-done = Listo
rate-remove = Quitar
areas-title = Dónde te duele
areas-empty = Nada todavía. Toca el cuerpo, o llega a él con Tab y las flechas del teclado.
areas-remove = Quitar { $region }
areas-search = Buscar en el cuerpo
areas-search-hint = Gemelos, glúteos, codo de tenista…
areas-all = Todas
areas-found = { $count ->
    [one] { $count } zona encontrada
   *[other] { $count } zonas encontradas
 }
areas-clear = Empezar de nuevo
