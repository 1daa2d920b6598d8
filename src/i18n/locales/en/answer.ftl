### The answer: what one can do today, how it goes on, questions, and labels of the cards.

alarm-mistake = I tapped that by mistake
answer-next-time = Less sore next time

week-title = What you can do today
course-title = How it should go on
course-now = now
course-peak = At its worst in { $from } to { $to } hours, most likely.
course-peak-until = At its worst within the next { $to ->
    [one] { $to } hour
   *[other] { $to } hours
 }, most likely.
course-peak-past = The worst is most likely behind you.
course-gone = Gone in { $from } to { $to } days.
course-gone-until = Gone within { $to ->
    [one] { $to } day
   *[other] { $to } days
 }.
course-gone-now = It should be gone about now.
course-check = The chart counts days from now. If it is not gone after a week, have it looked at.

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
change-stress-lower = With stress at { $value } or less: { $then }
change-stress-higher = With stress at { $value } or more: { $then }
change-since = If it lasts longer than { $days ->
    [one] { $days } day
   *[other] { $days } days
 }: { $then }

wishes-minutes = How much time do you have?
wishes-equipment = What do you have at hand?
wishes-none = There is no movement for this time. Choose more time, or more equipment.
movement-more = Easier, harder, take care
movement-caution = Take care:
movement-easier = Easier:
movement-harder = Harder:
movement-muscles = Reaches:

story-more = More about you today
story-plan = What would you like to do today?
story-plan-effort = How hard?
story-sleep = How did you sleep?
story-stress = How much stress do you have?
sleep-short = Less than 6 hours
sleep-fair = 6 to 7 hours
sleep-good = 7 hours or more
stress-low = Little
stress-high = A lot
stress-very-high = More than I can take
person-pregnant = I am pregnant
person-blood-thinners = I take blood thinners
