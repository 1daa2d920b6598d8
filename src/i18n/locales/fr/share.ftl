### Taking the answer along: print, share, a link.

share-title = Emporter la réponse
share-print = Imprimer ou enregistrer en PDF
share-as-text = Partager en texte
share-copy-text = Copier en texte
share-link = Créer un lien
share-copied = Copié.
share-failed = Cela n’a pas marché ici.
share-link-title = Un lien avec ce que vous avez saisi
share-link-text = Le lien lui-même contient vos notes de douleur et ce que vous nous avez dit. Toute personne qui a le lien peut les lire. Il ne va sur aucun serveur : la partie après # reste dans le navigateur.
share-link-agree = Créer le lien
share-link-cancel = Pas de lien
share-link-label = Votre lien

shared-link-title = Voici un bilan
shared-link-text = Quelqu’un a mis ses notes de douleur dans le lien ou le fichier que vous avez ouvert. Les afficher ici ? Vous pourrez annuler.
shared-link-use = L’afficher
shared-link-leave = Non merci
shared-link-broken = Le lien ou le fichier que vous avez ouvert contient un bilan que nous ne pouvons pas lire.

print-made = Établi le { $date }
print-signs = Aussi remarqué
print-before = Ce qui a précédé
print-why = Pourquoi
print-moves = Mouvements
print-sources = Sources citées
