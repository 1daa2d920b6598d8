### The answer: what one can do today, how it goes on, questions, and labels of the cards.

alarm-mistake = I tapped that by mistake
answer-next-time = Less sore next time

row-back = Card before
row-on = Next card
row-place = { $number } of { $most }

workouts-title = What you can do today
workouts-easy = At an easy pace
workouts-easy-pace = Easy pace: you can still chat.
course-title = What to expect
course-now = now
course-peak = At its worst in { $from } to { $to } hours, most likely.
course-peak-until = At its worst within the next { $to ->
    [one] { $to } hour
   *[other] { $to } hours
 }, most likely.
course-peak-past = The worst is most likely behind you.
course-gone = Most likely gone in { $from } to { $to } days.
course-gone-until = Most likely gone within { $to ->
    [one] { $to } day
   *[other] { $to } days
 }.
course-gone-now = It should be gone about now.
course-check = The chart counts days from now. If it is not gone a week after it began, see a healthcare provider.

question-title = A question for you
question-none = None of these
question-done = That is all
question-skip = Skip this
question-left = { $count ->
    [one] { $count } more after this
   *[other] { $count } more after this
 }
since-today = Since today
since-a-day = About a day
since-days = Two or three days
since-a-week = Four to seven days
since-longer = Longer than a week

change-title = What would change this
change-lower = { $region } at { $value } or less: { $then }
change-higher = { $region } at { $value } or more: { $then }
change-with = With “{ $what }”: { $then }
change-without = Without “{ $what }”: { $then }
change-sleep-more = After { $hours } hours of sleep or more: { $then }
change-sleep-less = After less than { $hours } hours of sleep: { $then }
change-since = If it lasts longer than { $days ->
    [one] { $days } day
   *[other] { $days } days
 }: { $then }

preferences-minutes = How much time do you have?
preferences-equipment = What do you have at hand?
preferences-none = No movement fits this time. Choose more time, or more equipment.
movement-more = Easier, harder, cautions
movement-caution = Take care:
movement-easier = Easier:
movement-harder = Harder:
movement-muscles = Works on:

context-more = More about you today
context-plan = What would you like to do today?
context-plan-effort = How hard?
context-sleep = How did you sleep?
context-stress = How stressed are you?
sleep-short = Less than 6 hours
sleep-fair = 6 to 7 hours
sleep-good = 7 hours or more
stress-low = Little
stress-high = A lot
stress-very-high = More than I can take
person-pregnant = I am pregnant
person-blood-thinners = I take blood thinners

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
rate-feels = What does it feel like?
rate-signs = Do you see or notice any of these there?
context-title = What came before?
context-activity = What did you do?
context-none = Choose…
context-when = When?
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
answer-train = Go ahead and train.
answer-modify = Train, but go easier on what is sore.
answer-recover = Easy movement only for what is sore.
answer-rest = Rest what is sore today.
answer-consult = See a healthcare provider before you train that part.
answer-urgent = See a doctor today.
answer-emergency = Get emergency help now.
answer-why = Why this answer
answer-because = Because of:
answer-sources = Sources
answer-sources-wait = One moment …
answer-sources-failed = The list of sources could not be loaded. Check your connection and try again.
answer-advice = What helps
answer-movements = Movements for today
answer-withheld = Not today
answer-withheld-there = Not on the places that you marked: there it could do harm, or no good.
answer-withheld-many = { $count ->
    [one] { $count } movement
   *[other] { $count } movements
 }
answer-announce = Answer: { $answer }
certainty-article = from our source article
certainty-published = published studies, guidance or patient leaflets
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
about-title = About me
about-why = It stays on this device, and makes the answer safer. Skip what you like.
about-age = Age
about-clot-risk = Blood clots are likelier with
about-medicines = Medicines
about-conditions = Lasting conditions
about-forget = Forget this
about-massage = Before massage, rolling or compression: does any of this apply?
about-invitation = Safer with a few words about you
