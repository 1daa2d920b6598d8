### What comes with the diary: coming back, keeping, and what has changed.

# When something was told; sentences begin with it.
then-just-now = A moment ago
# Begins a sentence, as the next ones do.
then-today = Earlier today
# Begins a sentence.
then-yesterday = Yesterday
# Begins a sentence. $day: a weekday or a date, as the language writes it.
then-day = On { $day }
# Begins a sentence: the clock was wrong, so nobody knows when.
then-unclear = Last time

# $when: one of the phrases above. $place: a place of the body, as “Left calf”. $value: the rating then, 0 to 10.
back-one = { $when }: { $place }, { $value }. And now?
back-several = { $when } this was sore. And now?
back-noticed-only = { $when } you noticed this. And now?
back-hint = What you said then does not count for today until you say how it is now.
# $value: the rating then, 0 to 10.
back-was = it was { $value }
# A button: it is as sore as then.
back-same = Same
# A button: this place is not sore any more.
back-gone = Gone
back-all-same = All the same
# A button: no place is sore any more.
back-all-gone = All gone
back-noticed = You noticed this, too. Is it still so?
# A button: what was noticed is still there.
back-still = Still so
back-over = Not any more
back-all-still = All still so
back-all-over = None of it any more
# A button: the question is put off.
back-skip = Not now

kept-all = Kept on this device.
# While it is being written; after it “Kept on this device.” stands here.
kept-waits = Being kept …

# Below the button stored-open: without a network, what that shows may not come.
kept-away = This could not be loaded. Connect to a network and press again.
# Said once, in Safari.
backup-offer = This browser deletes what a page keeps if you do not visit it for seven days. A backup file does not depend on that.
# A button: it leads to where the backup is saved.
backup-want = Save a backup
# A button: no backup is wanted.
backup-leave = No, thanks

trouble-unsafe = This browser cannot keep your entries well. They may be gone next time.
trouble-newer = A newer version is open elsewhere. Nothing is kept here until you reload this page.
trouble-aside = Some of what was kept could not be read. It was put aside; the rest is here.
trouble-lost = This browser has deleted what was kept here.

since-title = Since last time
# $when: one of the phrases above. $then: the sentence of the answer, as “Rest the sore parts”.
since-answer = { $when } the answer was: { $then }
since-same-answer = { $when } the answer was the same.
# $place: a place of the body. $from: its rating then, 0 to 10.
since-gone = { $place }: { $from } then, gone now.
# $place: a place of the body. $from: its rating then, 0 to 10. $to: its rating now.
since-past-peak = { $place }: { $from } then, { $to } now. The worst is over.
# $place: a place of the body. $from: its rating then, 0 to 10. $to: its rating now.
since-falling = { $place }: { $from } then, { $to } now. It is easing.
# $place: a place of the body. $from: its rating then, 0 to 10. $to: its rating now.
since-steady = { $place }: { $from } then, { $to } now. About the same.
# $place: a place of the body. $from: its rating then, 0 to 10. $to: its rating now.
since-slower = { $place }: { $from } then, { $to } now. It should be easing by now.
# $place: a place of the body. $from: its rating then, 0 to 10. $to: its rating now.
since-rising = { $place }: { $from } then, { $to } now. It has become worse.
# $place: a place of the body. $from: its rating then, 0 to 10. $to: its rating now.
since-severe = { $place }: { $from } then, { $to } now. It has become severe.
# $place: a place of the body. $from: its rating then, 0 to 10. $to: its rating now.
since-week = { $place }: { $from } then, { $to } now. It has lasted more than a week, which plain sore muscles do not.
