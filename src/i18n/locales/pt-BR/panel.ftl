### The rating's panel, the list, and the tools that are seldom needed.

map-several = Escolher várias áreas
map-closer = Aproximar
map-away = Afastar
map-keys = Teclas
map-which = Qual delas você quer dizer?
map-or = Ou:
build-label = Forma do corpo
build-neutral = Neutra
build-feminine = Feminina
build-masculine = Masculina
rate-scale = Quanto dói, de 0 a 10
rate-both = Ambos os lados
rate-several = { $count ->
    [one] { $count } área
   *[other] { $count } áreas
 }
rate-low = não dói
rate-high = a pior dor que se pode imaginar
rate-done = Pronto
rate-remove = Retirar
areas-title = Onde dói
areas-empty = Nada ainda. Toque no corpo, ou chegue a ele com Tab e as setas do teclado.
areas-remove = Retirar { $region }
areas-search = Buscar no corpo
areas-search-hint = Panturrilha, glúteos, cotovelo de tenista…
areas-all = Todas
areas-found = { $count ->
    [one] { $count } área encontrada
   *[other] { $count } áreas encontradas
 }
areas-clear = Começar de novo
