### What comes with the diary: coming back, keeping, and what has changed.

# When something was told; sentences begin with it.
then-just-now = A moment ago
then-today = Earlier today
then-yesterday = Yesterday
then-day = On { $day }
then-unclear = Last time

back-one = { $when }: { $place }, { $value }. And now?
back-several = { $when } this was sore. And now?
back-noticed-only = { $when } you noticed this. And now?
back-hint = What you said then does not count for today until you say how it is now.
back-was = it was { $value }
back-same = Same
back-gone = Gone
back-all-same = All the same
back-all-gone = All gone
back-noticed = You noticed this, too. Is it still so?
back-still = Still so
back-over = Not any more
back-all-still = All still so
back-all-over = None of it any more
back-skip = Not now

kept-all = Kept on this device.
kept-waits = Being kept …

trouble-unsafe = This browser cannot keep your entries well. They may be gone next time.
trouble-newer = A newer version is open elsewhere. Nothing is kept here until you reload this page.
trouble-aside = Some of what was kept could not be read. It was put aside; the rest is here.
trouble-lost = This browser has deleted what was kept here.

since-title = Since last time
since-answer = { $when } the answer was: { $then }
since-same-answer = { $when } the answer was the same.
since-gone = { $place }: { $from } then, gone now.
since-past-peak = { $place }: { $from } then, { $to } now. The worst is over.
since-falling = { $place }: { $from } then, { $to } now. It is easing.
since-steady = { $place }: { $from } then, { $to } now. About the same.
since-slower = { $place }: { $from } then, { $to } now. It should be easing by now.
since-rising = { $place }: { $from } then, { $to } now. It has become worse.
since-severe = { $place }: { $from } then, { $to } now. It has become severe.
since-week = { $place }: { $from } then, { $to } now. It has lasted more than a week, which plain sore muscles do not.
