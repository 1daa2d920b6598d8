### Ce que notre propre page dit autour de l’élément.

label = Garder Sorewise à portée de main
install = Vous pouvez garder Sorewise sur cet appareil. Il s’ouvre alors comme une application, même sans réseau.
ios = Pour garder Sorewise à portée de main, touchez Partager, puis « Sur l’écran d’accueil ».
yes = Installer
no = Pas maintenant

tag = fr
check-in = Où j’en suis
routine = Ma séance
