### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = ltr
# What this language calls itself.
locale-name = Français

app-name = Sorewise
app-title = Des courbatures ? Faut-il s’entraîner aujourd’hui ?
app-description = Touchez là où vous avez mal, notez la douleur, et recevez une réponse prudente, avec ses sources. Privé : rien ne quitte votre appareil.
app-lead = Touchez là où vous avez mal. Vous recevez une réponse pour aujourd’hui.
app-needs-script = Sorewise fonctionne dans votre navigateur, avec JavaScript activé. Rien de ce que vous saisissez ne quitte votre appareil.
app-install-name = Sorewise : s’entraîner ou non ?

map-label = Carte du corps
map-front = Devant
map-back = Dos
map-figure-front = Le corps vu de devant
map-figure-back = Le corps vu de dos
map-left = votre gauche
map-right = votre droite
map-hint = Touchez là où vous avez mal. Gauche et droite sont les vôtres.

map-tools = Outils de la carte
map-undo = Annuler
map-redo = Rétablir
map-undone = C’est fait. La liste montre ce qui reste.
map-removed = { $region } : note retirée
map-several-hint = Touchez ou balayez de côté tout ce qui fait mal, puis notez le tout en une fois.
map-find = Chercher sur le corps
map-more = Plus

# The side is the body's, not the joint's: "left knee", not "left side of the knee". It is said without an adjective,
# which would have to agree with the region's noun.
region-sided = { $side ->
    [left] { $region } du côté gauche
   *[right] { $region } du côté droit
 }
region-rated = { $region } : { $value } sur { $most }, { $band }
region-unrated = { $region }, pas encore de note

# With their noun: an adjective alone would have to agree with the place before it.
band-none = aucune douleur
band-mild = douleur légère
band-moderate = douleur modérée
band-severe = douleur intense

rate-unrated = Glissez pour noter
rate-value = { $value } sur { $most }, { $band }

answer-title = Votre réponse pour aujourd’hui
answer-waiting = Notez au moins une zone et votre réponse s’affichera ici.

notice-storage = Ce navigateur ne peut pas garder vos saisies. Elles restent jusqu’à ce que vous fermiez la page.
notice-update = Une nouvelle version est prête. Vos saisies restent.
notice-update-now = L’utiliser maintenant
notice-close = Fermer
notice-label = Avis
failed-title = Sorewise n’a pas pu démarrer ici.
failed-text = Votre navigateur est peut-être trop ancien, ou la connexion a été coupée. Veuillez réessayer.
failed-retry = Réessayer

footer-disclaimer = Pour information seulement : ni avis médical, ni diagnostic.
footer-ask = Demandez à votre professionnel de santé.
footer-privacy = Tout reste sur cet appareil.
