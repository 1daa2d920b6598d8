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
# What that button is called for people who do not see what it stands beside. $moment: day and hour of the entry.
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
stored-beside-routine = How you like the guided routine, and where you left it
stored-beside-build = Which body is drawn
stored-beside-language = Which language you chose
stored-beside-install = Whether this page may offer to be installed
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

# The title of a page for a therapist or doctor.
sheet-title = How sore it was, and when
sheet-lead = These are the person’s own words, as they were told to Sorewise. Ratings go from 0 (not sore) to 10.
# A heading; below it each place with days and ratings.
sheet-courses = How sore
# A heading; below it what was noticed, with days.
sheet-noticed = Noticed
sheet-denied = Asked, and not so
sheet-answers = What Sorewise answered
