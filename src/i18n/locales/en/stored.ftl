### All that is stored here: looked at, taken along, deleted, brought back; and the page for a therapist.

# A button at the end of the page: it opens the list of all that this browser keeps.
stored-open = What is stored here
stored-title = What is stored here
stored-lead = All of this is in this browser, on this device. None of it was sent anywhere.
stored-nothing = No entries so far.
# A heading. $count: how many entries there are.
stored-entries = Entries: { $count }
# The label of a list of areas to choose from: which entries are shown.
stored-filter = Show
# The first choice of that list.
stored-all-areas = All areas
stored-more = Show earlier ones
# $moment: day and hour at which the entry was found; nobody knows when it was said.
stored-undated = Found on { $moment }. Its time is not known.
# A button beside an entry.
stored-delete = Delete
# What that button is called for people who do not see what it stands beside. $moment: day and hour of the entry, or what is stored beside the entries.
stored-delete-this = Delete: { $moment }
# $place: a place of the body, with its rating or without, as “Left calf”. $what: what was noticed there.
stored-at = { $place }: { $what }
# $what: what was asked, and the answer was no.
stored-denied = Asked, and not so: { $what }
# $answer: the sentence of the answer, as “Rest the sore parts”.
stored-answer = Answer: { $answer }
# $workout: its name.
stored-workout = Workout: { $workout }
# $movements: names of the movements that were done.
stored-routine = Guided routine: { $movements }
# $place: a place of the body. $from, $to: how sore it was, 0 to 10. $then, $now: days.
stored-line = { $place }: { $from } on { $then }, { $to } on { $now }
# A heading: what is stored besides the entries, a line each.
stored-beside = Also stored
# $what: what the person said about themselves, as “Age: 40”.
stored-about = About you: { $what }
stored-preferences = What you have chosen
stored-skipped = Which questions you skipped
# A heading: what the person chooses (body, colours, letters, sounds, equipment, language).
stored-choices = How you like it
stored-choices-hint = Each is kept here, and holds the next time.
# Light or dark.
stored-theme = Colors
stored-theme-system = As your device has it
# A choice of colors: dark text on a light ground.
stored-theme-light = Light
# A choice of colors: light text on a dark ground.
stored-theme-dark = Dark
# A heading: how large the text is.
stored-text-size = Text size
# A choice of text size: as it comes.
stored-text-usual = Usual
# A choice of text size: one step above usual.
stored-text-large = Large
# One step above large.
stored-text-larger = Larger
# A heading: which language Sorewise speaks.
stored-language = Language
stored-beside-routine = How you like the guided routine, and where you left it
stored-beside-language = Which language you chose
stored-beside-install = Whether this page may offer to be installed
stored-beside-backup = That a backup was offered to you
# $size: a number of megabytes.
stored-space = The app itself, for use without a network: { $size } MB
# One entry was deleted. A button beside it brings it back.
stored-deleted = Deleted.
stored-deleted-all = Everything is deleted.
# A button, for ten seconds after something was deleted.
stored-undo = Bring it back
# A heading: the person saves what is stored as a file.
stored-take = Take along
stored-take-hint = Whoever has such a file can read it. Keep it in a safe place.
# A button. The file can be read by Sorewise again.
stored-take-json = Backup (JSON)
# A button. The file opens in a spreadsheet.
stored-take-csv = Table (CSV)
# A button: a page for whoever treats the person.
stored-take-page = Page for your therapist
# A button. FHIR is the name of a format that health records use.
stored-take-fhir = Health record (FHIR)
# A button: a file that a calendar opens.
stored-take-reminder = Reminder for tomorrow
stored-take-failed = The file could not be saved.
# The title of a calendar entry: nobody else who sees it is to learn what is sore.
stored-reminder-title = Sorewise: how is it now?
stored-reminder-text = Open Sorewise and say how it is today.
# A heading: the person brings a file that was saved before.
stored-back = Bring back
stored-back-hint = Choose a backup. You see what it changes before anything is changed.
stored-back-choose = Choose a file
# Nothing was changed yet. $added: new entries. $changed: entries that would say more. $same: entries that are here already.
stored-back-offers = In this file: { $added } new, { $changed } with something new, { $same } already here.
stored-back-nothing = All of this file is here already.
# A button: what is in the file is added to what is stored.
stored-back-take = Add them
# A button: nothing is added.
stored-back-leave = Leave it
# Said once it was done. $added, $changed, $same: the same numbers.
stored-back-taken = Done: { $added } new, { $changed } with something new, { $same } as before.
stored-back-refused = This is no backup of Sorewise, or it is damaged. Nothing was changed.
stored-back-newer = This needs a newer version of Sorewise. Nothing was changed.
# A heading.
stored-delete-all-title = Delete
# A button.
stored-delete-all = Delete everything
# A heading: a calendar of what was told, and the body on each of these days.
stored-calendar = Day by day
# A button: the calendar shows the month before.
stored-month-back = Month before
# A button: the calendar shows the month after.
stored-month-on = Month after
stored-calendar-hint = A number says how sore the sorest place was. A dot says that you did a workout or a routine. Press a day to see its entries.
# $day: a day of the calendar. $what: how sore it was, what was done.
stored-day = { $day }: { $what }
# $worst: how sore the sorest place was on a day, 0 to 10.
stored-day-worst = { $worst } out of 10 at its sorest
# Something was told on a day, but no place of the body was rated.
stored-day-told = nothing rated
stored-day-workout = a workout done
stored-day-routine = a guided routine done
# A button: the entries of all days are shown again, not those of one day.
stored-all-days = All days
# A slider: the day on which the body is shown.
stored-body = Day
# $day: a day ahead. $what: how sore each place is expected to be then, as “Left calf 3”.
stored-body-expected = { $day }, expected: { $what }
# No place was sore on a day.
stored-not-sore = not sore
# A button: the body is shown on one day after the other.
stored-play = Play
# A button: that stops.
stored-pause = Pause
# In the place of a place: how sore the sorest of all places was.
stored-sorest = Sorest place
# The label of a list of activities to choose from: entries that tell of it are shown.
stored-cause = After
# The first choice of that list.
stored-all-causes = All activities
# $movements: names of the movements that were done. $left: of those that were not.
stored-routine-part = Guided routine: { $movements }. Not done: { $left }
# A heading: what is expected of the next days.
stored-ahead = The days ahead
stored-ahead-lead = How sore it may be, from 0 to 10. The small numbers are a range that should be right four times out of five.
# The last answer was to see somebody about it.
stored-ahead-sends = Your last answer sends you to someone. So nothing is said here about the days ahead.
# $day: a weekday. $workouts: names of workouts, as “Legs”.
stored-ahead-good = { $day } looks like a good day again for: { $workouts }
# $workouts: names of workouts.
stored-ahead-no-good = No good day in sight yet for: { $workouts }
# Below a number: $low and $high are the ends of a range of ratings. Keep it short.
stored-ahead-range = { $low } – { $high }
# $right: how many times the ranges held what came, of $of times.
stored-ahead-right = So far these ranges were right { $right } of { $of } times.
stored-ahead-unchecked = How often it is right is told here after ten days of a place.
stored-ahead-differs = It was tried on simulated people only. Real people may differ.
# A heading.
stored-causes = What do I get sore from?
stored-causes-none = Your entries do not show it so far. It takes many days that are alike but for one thing.
stored-causes-hint = This says what goes together, not what causes it.
# $what: an activity or another thing, as “A short night”. $points: by how many points of the rating; it is between $low and $high. $pairs: how many pairs of days were compared.
stored-causes-more = { $what }: the day after you are sorer. Difference in points: about { $points } ({ $low } to { $high }). Pairs of days compared: { $pairs }.
# The same, where the day after is less sore. $what, $points, $low, $high, $pairs: as above.
stored-causes-less = { $what }: the day after you are less sore. Difference in points: about { $points } ({ $low } to { $high }). Pairs of days compared: { $pairs }.
# $what: other such things, which came together with it.
stored-causes-tangled = It came together with: { $what }. It may be that, too.
# What may make sore, as the next ones.
factor-new = Something new or more than usual
factor-hard = A hard effort
factor-long = A long effort
factor-sleep = A short night
# The same.
factor-stress = Much stress
factor-routine = A guided routine
# A button. The file opens in any browser, and Sorewise can read it again.
stored-take-backup = Backup that you can read

# The title of a page for a therapist or doctor.
sheet-title = How sore it was, and when
sheet-lead = These are the person’s own words, as they were told to Sorewise. Ratings go from 0 (not sore) to 10.
# A heading; below it each place with days and ratings.
sheet-courses = How sore
# A heading; below it what was noticed, with days.
sheet-noticed = Noticed
sheet-denied = Asked, and not so
sheet-answers = What Sorewise answered
# Below the page, where it holds the data, too. The phrases in quotes are stored-title and stored-back.
sheet-backup = This page is a backup, too. Sorewise can read all of it again: “What is stored here”, “Bring back”.
