### The guided routine.

## Before the routine: a heading and buttons

routine-title = Your routine
routine-start = Start the routine
# How long it takes; after the button that starts it.
routine-length = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
 }
routine-resume = You stopped before the end of your routine.
# How much of a routine that was stopped is left.
routine-left = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
 }
routine-go-on = Go on
# A button: forgets the routine that was stopped.
routine-forget = Leave it

## While it runs

# $number: 1; $most: how many movements there are.
routine-movement = Movement { $number } of { $most }
# $time: minutes and seconds, "2:30".
routine-time-left = { $time } left
routine-progress = How far you are
routine-end = Stop the routine
# A button: to the movement before. Not the back of the body.
routine-back = Back
routine-skip = Skip
routine-pause = Pause
routine-play = Keep going

# The next ones are commands, said aloud and shown while somebody moves: very short.
routine-ready = Get ready
# Stay in the pose.
routine-hold = Hold
# Leave the pose, relax.
routine-let-go = Let go
# The first half of a movement; "And back" is the second.
routine-there = Go
routine-and-back = And back
routine-move = Keep moving
routine-change = Change sides
routine-rest = Rest
routine-paused = Paused
routine-away = You were away. Resume?
routine-left-side = Left side
routine-right-side = Right side
# A set is a group of repetitions. $number: 1; $most: how many.
routine-set = Set { $number } of { $most }
# $number: which repetition; $most: how many.
routine-repetition = { $number } of { $most }
routine-seconds = Time left
# Said aloud after "Rest".
routine-rest-for = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }
routine-half = Halfway there
# $what: the name of the next movement.
routine-next = Next: { $what }
routine-last = This is the last one.
routine-how = How to do it

## Switches: what is heard and felt at each change

routine-signals = Cues
routine-tone = Tone
# The phone vibrates.
routine-vibration = Buzz
routine-voice = Voice
# The browser refuses sound until something is tapped.
routine-mute = No sound right now. Tap to bring it back.
routine-dark = Your screen may go dark. Touch it now and then.
routine-voiceless = No English voice on this device.
routine-music = While Tone is on, other music pauses.
routine-silenced = No tone? Your phone may be on silent.
# Keys of the keyboard and what they do.
routine-keys = Space: pause. Arrows: back, skip. Esc: stop.

routine-plan = All movements
routine-earlier = Move up
routine-later = Move down
routine-drop = Drop
routine-add = Add a movement
routine-settings = Sound and rest
routine-volume = Loudness
routine-quiet = Quiet
routine-medium = Medium
routine-loud = Loud
routine-sound = Sound
routine-soft = Soft
routine-bright = Bright
routine-sharp = Sharp
routine-rest-length = Rest
routine-rest-half = Half as long
routine-rest-said = As on the card
routine-rest-more = Half as long again
routine-rest-twice = Twice as long
routine-flash = Flash
routine-over = Sound comes first
routine-over-hint = With “Sound comes first”, your phone pauses other music and shows the routine on its lock screen.

## After it

routine-done = Finished. Well done!
# $number, $most: how many movements were done, and how many there were.
routine-done-part = Over. You did { $number } of { $most } movements.
routine-feel = How does it feel now?
routine-feel-hint = Slide each spot to how sore it is right now.
# A button: keeps the ratings that were just given.
routine-save = Save
routine-not-now = Not now
routine-close = Close
routine-four = Not sore? A routine for the whole body
routine-four-sore = Four easy moves against soreness
