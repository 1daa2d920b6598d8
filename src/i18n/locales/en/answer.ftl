### The answer: what one can do today, how it goes on, questions, and labels of the cards.

## Buttons and lists around the answer

# A button below an alarm: a sign was tapped that is not there.
alarm-mistake = I tapped that by mistake
# Above the cards that help before the next workout.
answer-next-time = Less sore next time

# Read aloud: buttons of a row of cards.
row-back = Card before
row-on = Next card
# $number: which card; $most: how many there are.
row-place = { $number } of { $most }

## Workouts, and what to expect

workouts-title = What you can do today
# Above workouts that are fine today if they are done gently.
workouts-easy = At an easy pace
workouts-easy-pace = Easy pace: you can still chat.
course-title = What to expect
# Below the chart, where today is.
course-now = now
# The soreness: $from and $to are hours from now.
course-peak = At its worst in { $from } to { $to } hours, most likely.
course-peak-until = At its worst within the next { $to ->
    [one] { $to } hour
   *[other] { $to } hours
 }, most likely.
course-peak-past = The worst is most likely behind you.
# The soreness: $from and $to are days from now. Follows the sentence of its worst.
course-gone = Most likely gone in { $from } to { $to } days.
course-gone-until = Most likely gone within { $to ->
    [one] { $to } day
   *[other] { $to } days
 }.
course-gone-now = It should be gone about now.
course-check = The chart counts days from now. If it is not gone a week after it began, see a healthcare provider.

## A question, with its signs as buttons

question-title = A question for you
question-none = None of these
question-done = That is all
question-skip = Skip this
# $count: how many questions come after this one.
question-left = { $count ->
    [one] { $count } more after this
   *[other] { $count } more after this
 }
# The next ones answer "How long has it been sore?".
since-today = Since today
since-a-day = About a day
since-days = Two or three days
since-a-week = Four to seven days
since-longer = Longer than a week

## What would change the answer. $then: the answer’s sentence, with its full stop.

change-title = What would change this
# $region: "Left calf"; $value: 0 to 10.
change-lower = { $region } at { $value } or less: { $then }
# $region: "Left calf"; $value: 0 to 10.
change-higher = { $region } at { $value } or more: { $then }
# $what: a sign or a sensation, as on its button.
change-with = With “{ $what }”: { $then }
# $what: a sign or a sensation, as on its button.
change-without = Without “{ $what }”: { $then }
# $hours: a whole number.
change-sleep-more = After { $hours } hours of sleep or more: { $then }
# $hours: a whole number.
change-sleep-less = After less than { $hours } hours of sleep: { $then }
change-since = If it lasts longer than { $days ->
    [one] { $days } day
   *[other] { $days } days
 }: { $then }

## Movements for today

preferences-minutes = How much time do you have?
preferences-equipment = What do you have at hand?
preferences-none = No movement fits this time. Choose more time, or more equipment.
# A fold on a card: what makes a movement easier or harder, and who should take care.
movement-more = Easier, harder, cautions
# Before a sentence.
movement-caution = Take care:
movement-easier = Easier:
movement-harder = Harder:
# Before a list of parts of the body.
movement-muscles = Works on:

## What came before, and what is planned: a form

context-more = More about you today
# In a small form of the widget: a button that opens all below the answer.
compact-all = Show everything
context-plan = What would you like to do today?
# Of the workout that is planned.
context-plan-effort = How hard?
context-sleep = How did you sleep?
context-stress = How stressed are you?
sleep-short = Less than 6 hours
sleep-fair = 6 to 7 hours
sleep-good = 7 hours or more
# The next ones answer "How stressed are you?".
stress-low = Little
stress-high = A lot
stress-very-high = More than I can take
# A button, said by the person.
person-pregnant = I am pregnant
person-blood-thinners = I take blood thinners

## What keys do, beside each key

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

## The rating, and the form

rate-feels = What does it feel like?
# Above signs as buttons; "there" is the place that is rated.
rate-signs = Do you see or notice any of these there?
context-title = What came before?
context-activity = What did you do?
# Nothing is chosen yet.
context-none = Choose…
context-when = When?
# Of what was done.
context-effort = How hard was it?
context-novelty = Was it usual for you?
when-today = Today, in the last few hours
when-half-a-day = About half a day ago
when-yesterday = Yesterday
when-two-days = Two days ago
when-three-days = Three days ago
when-this-week = Four to seven days ago
when-longer = More than a week ago
person-title = Right now, do you have any of these?
person-none = Tap what applies. If nothing does, leave it.
person-more = More signs

## The answer in a sentence, from the mildest to the gravest: one urgency, one phrase (tests/safety/wording.rs)

answer-train = Go ahead and train.
answer-modify = Train, but go easier on what is sore.
answer-recover = Easy movement only for what is sore.
answer-rest = Rest what is sore today.
answer-consult = See a healthcare provider before you train that part.
answer-urgent = See a doctor today.
answer-emergency = Get emergency help now.

## Why, and what helps

answer-why = Why this answer
# How far this language is: draft (not offered, may be incomplete), translated, or read (by a clinician who speaks it).
locale-status = translated
# Shown below the reasons until locale-status is read.
answer-unread = No clinician has read these texts yet. When in doubt, ask yours.
# Before a list of what was told: "Left calf: 4 out of 10".
answer-because = Because of:
answer-sources = Sources
answer-sources-wait = One moment …
answer-sources-failed = The list of sources could not be loaded. Check your connection and try again.
answer-advice = What helps
answer-movements = Movements for today
# Above cards that are kept back today.
answer-withheld = Not today
answer-withheld-there = Not on the places that you marked: there it could do harm, or no good.
answer-withheld-many = { $count ->
    [one] { $count } movement
   *[other] { $count } movements
 }
# $answer: the answer’s sentence. Read aloud.
answer-announce = Answer: { $answer }
# The next ones say what a statement stands on.
certainty-article = from our source article
certainty-published = published studies, guidance or patient leaflets
certainty-common-knowledge = common clinical knowledge; no source named yet, so we stay careful
# $region: "Left calf"; $value: 0 to 10; $most: 10.
evidence-intensity = { $region }: { $value } out of { $most }
# $region: "Left calf"; $what: a sign or a sensation, as on its button.
evidence-about = { $region }: { $what }
# Puts a list together: $first is one thing ("calf"), $rest is the next, or all the others ("shin, thigh").
list-of = { $first }, { $rest }
# $label says what comes ("Go ahead"), $what is that ("Upper body, Push").
label-of = { $label }: { $what }
evidence-since-activity = { $hours ->
    [one] { $hours } hour since the activity
   *[other] { $hours } hours since the activity
 }
evidence-since-onset = { $hours ->
    [one] { $hours } hour since it began
   *[other] { $hours } hours since it began
 }

## How often a movement is done. A set is a group of repetitions.

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
# $equipment: a list of things.
dose-needs = You need: { $equipment }
equipment-band = an elastic band

## About the person, once

about-title = About me
about-why = It stays on this device, and makes the answer safer. Skip what you like.
about-age = Age
# Before a list: surgery, a long trip, …
about-clot-risk = Blood clots are likelier with
about-medicines = Medicines
about-conditions = Lasting conditions
about-forget = Forget this
about-massage = Before massage, rolling or compression: does any of this apply?
about-invitation = Safer with a few words about you
