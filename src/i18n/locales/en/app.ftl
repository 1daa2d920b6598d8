### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = ltr

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
map-hint = Left and right are your own.

map-tools = Tools for the map
map-undo = Undo
map-redo = Redo
map-undone = Done. The list shows what is left.
map-removed = { $region }, removed
map-several = Select several spots
map-several-hint = Tap or sweep over all that is sore, then rate it in one go.
map-closer = Zoom in
map-away = Zoom out
map-keys = Keys
map-which = Which one do you mean?
build-label = Body shape
build-neutral = Neutral
build-feminine = Feminine
build-masculine = Masculine
keys-move = Go to the next spot
keys-select = Rate the spot
keys-rate = Rate it 0 to 9; 1 and then 0 is 10
keys-remove = Remove the rating
keys-both = Both sides
keys-ends = Top or bottom of the body
keys-turn = Turn the body around
keys-zoom = Zoom in or out
keys-pan = Move the picture when zoomed in
keys-undo = Undo, redo
keys-close = Close, and show the whole body
keys-help = Show these keys

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

rate-scale = How sore, from 0 to 10
rate-unrated = Slide to rate
rate-value = { $value } out of { $most }, { $band }
rate-both = Both sides
rate-several = { $count ->
    [one] { $count } spot
   *[other] { $count } spots
 }
rate-low = not sore
rate-high = worst you can imagine
rate-feels = What does it feel like?
rate-signs = Do you see or notice any of these there?
rate-done = Done
rate-remove = Remove

areas-title = Where you are sore
areas-empty = Nothing yet. Tap the body, or move to it with Tab and the arrow keys.
areas-remove = Remove { $region }
areas-search = Search the body
areas-search-hint = Calf, glutes, tennis elbow…
areas-all = All
areas-not-found = No spot of that name. Try another word.
areas-found = { $count ->
    [one] { $count } spot found
   *[other] { $count } spots found
 }
areas-clear = Start over

story-title = What came before?
story-activity = What did you do?
story-none = Choose…
story-when = When?
story-effort = How hard was it?
story-novelty = Was it usual for you?
when-today = Today, in the last few hours
when-half-a-day = About half a day ago
when-yesterday = Yesterday
when-two-days = Two days ago
when-three-days = Three days ago
when-this-week = Four to seven days ago
when-longer = More than a week ago

person-title = Right now, do you have any of these?
person-none = Tap what applies. If nothing does, leave it.

answer-title = Your answer for today
answer-waiting = Rate at least one spot and your answer appears here.
answer-train = Go ahead and train.
answer-modify = Train, but go easier on what is sore.
answer-recover = Easy movement only today.
answer-rest = Rest what is sore today.
answer-consult = Have this looked at before you train.
answer-urgent = See a doctor today.
answer-emergency = Get emergency help now.
answer-train-do = Warm up first, and stop if it starts to hurt.
answer-modify-do = Lighter and shorter there, or train another part of the body. Stop if it gets worse.
answer-recover-do = A walk, an easy swim or bike ride. No weights or hard efforts for the sore part. Stop if it gets worse.
answer-rest-do = Leave the sore part alone. Gentle everyday movement elsewhere is fine.
answer-consult-do = A physical therapist or other healthcare provider can tell if this is soreness or an injury. Until then, rest that part.
answer-urgent-do = Do not train and do not massage it. Call a doctor or an urgent care line now.
answer-emergency-do = Call your local emergency number. Do not wait, and do not drive yourself.
answer-why = Why this answer
answer-because = Because of:
answer-sources = Sources
answer-advice = What helps
answer-movements = Movements for today
answer-withheld = Not today
answer-withheld-many = { $count ->
    [one] { $count } movement
   *[other] { $count } movements
 }
answer-announce = Answer: { $answer }

certainty-article = from our source article
certainty-published = published research
certainty-common-knowledge = common clinical knowledge; no source named yet, so we stay careful

evidence-intensity = { $region }: { $value } out of { $most }
evidence-about = { $region }: { $what }
evidence-since-activity = { $hours ->
    [one] { $hours } hour since the activity
   *[other] { $hours } hours since the activity
 }
evidence-since-onset = { $hours ->
    [one] { $hours } hour since it began
   *[other] { $hours } hours since it began
 }

dose-sets = { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
 }
dose-repetitions = { $count ->
    [one] { $count } time
   *[other] { $count } times
 }
dose-hold = { $seconds ->
    [one] hold { $seconds } second
   *[other] hold { $seconds } seconds
 }
dose-rest = { $seconds ->
    [one] rest { $seconds } second
   *[other] rest { $seconds } seconds
 }
dose-each-side = on each side
dose-needs = You need: { $equipment }
equipment-band = an elastic band

notice-storage = This browser cannot keep your entries. They last until you close the page.
notice-update = A new version is ready. Your entries stay.
notice-update-now = Use it now
notice-close = Close
notice-label = Notices
failed-title = Sorewise could not start here.
failed-text = Your browser may be too old, or the connection broke. Please try again.
failed-retry = Try again

footer-disclaimer = For your information only. This is not medical advice and not a diagnosis. Ask your own healthcare provider.
footer-privacy = Everything stays on this device.
