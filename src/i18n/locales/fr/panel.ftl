### The rating's panel, the list, and the tools that are seldom needed.

map-several = Choisir plusieurs zones
map-closer = Agrandir
map-away = Réduire
map-keys = Touches
map-which = Laquelle voulez-vous dire ?
map-or = Ou :
build-label = Dessin du corps
build-neutral = Neutre
build-feminine = Féminin
build-masculine = Masculin

rate-scale = Douleur, de 0 à 10
rate-both = Des deux côtés
# In French, 0 and 1 are "one".
rate-several = { $count ->
    [one] { $count } zone
   *[other] { $count } zones
 }
rate-low = aucune douleur
rate-high = la pire que vous puissiez imaginer
rate-done = Terminé
rate-remove = Retirer

areas-title = Où vous avez mal
areas-empty = Rien encore. Touchez le corps, ou allez-y avec Tab et les flèches du clavier.
areas-remove = Retirer : { $region }
areas-search = Chercher sur le corps
areas-search-hint = Mollet, fessiers, coude du tennisman…
areas-all = Toutes
areas-found = { $count ->
    [one] { $count } zone trouvée
   *[other] { $count } zones trouvées
 }
areas-clear = Tout recommencer
