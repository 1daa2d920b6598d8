### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = ltr
# What this language calls itself.
locale-name = English

app-name = Sorewise
app-title = Sore muscles? Should you work out today?
app-description = Tap where you are sore, rate it, and get a careful, sourced answer. Private: nothing leaves your device.
app-lead = Tap where it is sore. You get an answer for today.
app-needs-script = Sorewise works in your browser, with JavaScript switched on. Nothing you enter leaves your device.
app-install-name = Sorewise: should you work out?

map-label = Body map
map-front = Front
map-back = Back
map-figure-front = The body from the front
map-figure-back = The body from the back
map-left = your left
map-right = your right
map-hint = Tap where it is sore. Left and right are your own.

map-tools = Tools for the map
map-undo = Undo
map-redo = Redo
map-undone = Done. The list shows what is left.
map-removed = { $region }, removed
map-several-hint = Tap or sweep sideways over all that is sore, then rate it in one go.
map-find = Search the body
map-more = More

region-sided = { $side ->
    [left] Left
   *[right] Right
 } { $region }
region-rated = { $region }, { $value } out of { $most }, { $band }
region-unrated = { $region }, not rated yet

band-none = none
band-mild = mild
band-moderate = moderate
band-severe = severe

rate-unrated = Slide to rate
rate-value = { $value } out of { $most }, { $band }

answer-title = Your answer for today
answer-waiting = Rate at least one spot and your answer appears here.

notice-storage = This browser cannot keep your entries. They last until you close the page.
notice-update = A new version is ready. Your entries stay.
notice-update-now = Use it now
notice-close = Close
notice-label = Notices
failed-title = Sorewise could not start here.
failed-text = Your browser may be too old, or the connection broke. Please try again.
failed-retry = Try again

footer-disclaimer = For information only: not medical advice, not a diagnosis.
footer-ask = Ask your own healthcare provider.
footer-privacy = Everything stays on this device.
