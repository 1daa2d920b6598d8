### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = ltr
# What this language calls itself.
locale-name = English

# The product; it stays as it is.
app-name = Sorewise
# The title of the page and its heading: a question to oneself.
app-title = Sore muscles? Should you work out today?
app-description = Tap where you are sore, rate it, and get a careful, sourced answer. Private: nothing leaves your device.
app-lead = Tap where it is sore. You get an answer for today.
app-needs-script = Sorewise works in your browser, with JavaScript switched on. Nothing you enter leaves your device.
# Below the icon on a home screen and in lists of apps: as short as can be.
app-install-name = Sorewise: should you work out?

## The body map

map-label = Body map
# A button that turns the body: its front side.
map-front = Front
# A button that turns the body: its back side; not "go back".
map-back = Back
# Read aloud: what the drawing shows.
map-figure-front = The body from the front
map-figure-back = The body from the back
# Stands beside the drawing, on the side where the person’s own left is.
map-left = your left
# Stands beside the drawing, on the side where the person’s own right is.
map-right = your right
map-hint = Tap where it is sore. Left and right are your own.

# Read aloud: the name of the row of buttons.
map-tools = Tools for the map
map-undo = Undo
map-redo = Redo
map-undone = Done. The list shows what is left.
# $region: "Left calf". Said when its rating was taken away.
map-removed = { $region }, removed
map-several-hint = Tap or sweep sideways over all that is sore, then rate it in one go.
map-find = Search the body
# A button that shows further tools.
map-more = More

# $region: "calf", in lower case. The side is the body’s: the left knee, not the left side of the knee.
region-sided = { $side ->
    [left] Left
   *[right] Right
 } { $region }
# $region: "Left calf"; $value: 0 to 10; $most: 10; $band: "mild". Read aloud for a place of the map.
region-rated = { $region }, { $value } out of { $most }, { $band }
# $region: "Left calf".
region-unrated = { $region }, not rated yet

## How sore a rating is, in a word, after the number: "4 out of 10, mild"

band-none = none
band-mild = mild
band-moderate = moderate
band-severe = severe

# On the slider before anything is rated: what to do with it.
rate-unrated = Slide to rate
# $value: 0 to 10; $most: 10; $band: "mild".
rate-value = { $value } out of { $most }, { $band }

## The answer, and what else the page says

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
