### The rating's panel, the list, and the tools that are seldom needed.

map-several = Select several spots
map-closer = Zoom in
map-away = Zoom out
map-keys = Keys
map-which = Which one do you mean?
map-or = Or:
build-label = Body shape
build-neutral = Neutral
build-feminine = Feminine
build-masculine = Masculine
rate-scale = How sore, from 0 to 10
rate-both = Both sides
rate-several = { $count ->
    [one] { $count } spot
   *[other] { $count } spots
 }
rate-low = not sore
rate-high = worst you can imagine
rate-done = Done
rate-remove = Remove
areas-title = Where you are sore
areas-empty = Nothing yet. Tap the body, or move to it with Tab and the arrow keys.
areas-remove = Remove { $region }
areas-search = Search the body
areas-search-hint = Calf, glutes, tennis elbow…
areas-all = All
areas-found = { $count ->
    [one] { $count } spot found
   *[other] { $count } spots found
 }
areas-clear = Start over
