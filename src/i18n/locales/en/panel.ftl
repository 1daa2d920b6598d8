### The rating's panel, the list, and the tools that are seldom needed.

## Tools of the map, all buttons

map-several = Select several spots
map-closer = Zoom in
map-away = Zoom out
map-keys = Keys
# A finger lay between two places: which is meant? The names follow as buttons.
map-which = Which one do you mean?
# Before the names of the neighboring places, as buttons: "Or: knee, thigh".
map-or = Or:
# Which drawing of the body is shown; not about gender.
build-label = Body shape
build-neutral = Neutral
build-feminine = Feminine
build-masculine = Masculine

## The panel that rates a place

rate-scale = How sore, from 0 to 10
rate-both = Both sides
# Places that are rated in one go.
rate-several = { $count ->
    [one] { $count } spot
   *[other] { $count } spots
 }
# The lower end of the slider, 0.
rate-low = not sore
# The upper end of the slider, 10, as on the scales that clinicians use.
rate-high = worst you can imagine
# A button: the rating is finished.
rate-done = Done
# A button: takes the rating away.
rate-remove = Remove

## The list of what is sore, and its search

areas-title = Where you are sore
areas-empty = Nothing yet. Tap the body, or move to it with Tab and the arrow keys.
# $region: "Left calf". A button, read aloud.
areas-remove = Remove { $region }
areas-search = Search the body
# Examples in the search field: everyday words that people type, from the list of other words.
areas-search-hint = Calf, glutes, tennis elbow…
# Above the list of all places.
areas-all = All
areas-found = { $count ->
    [one] { $count } spot found
   *[other] { $count } spots found
 }
# A button: takes all away that was entered.
areas-clear = Start over
