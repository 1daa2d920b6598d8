### The guided routine.

routine-title = Your routine
routine-start = Start the routine
routine-length = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
 }
routine-resume = You stopped before the end of your routine.
routine-left = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
 }
routine-go-on = Go on
routine-forget = Leave it

routine-movement = Movement { $number } of { $most }
routine-time-left = { $time } left
routine-progress = How far you are
routine-end = Stop the routine
routine-back = Back
routine-skip = Skip
routine-pause = Pause
routine-play = Keep going

routine-ready = Get ready
routine-hold = Hold
routine-let-go = Let go
routine-there = Go
routine-and-back = And back
routine-move = Keep moving
routine-change = Change sides
routine-rest = Rest
routine-paused = Paused
routine-away = You were away. Resume?
routine-left-side = Left side
routine-right-side = Right side
routine-set = Set { $number } of { $most }
routine-repetition = { $number } of { $most }
routine-seconds = Time left
routine-rest-for = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }
routine-half = Halfway there
routine-next = Next: { $what }
routine-last = This is the last one.
routine-how = How to do it

routine-signals = Cues
routine-tone = Tone
routine-vibration = Buzz
routine-voice = Voice
routine-mute = No sound right now. Tap to bring it back.
routine-dark = Your screen may go dark. Touch it now and then.
routine-voiceless = No English voice on this device.
routine-music = While Tone is on, other music pauses.
routine-silenced = No tone? Your phone may be on silent.
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

routine-done = Done. Well moved!
routine-done-part = Over. You did { $number } of { $most } movements.
routine-feel = How does it feel now?
routine-feel-hint = Slide each spot to how sore it is right now.
routine-save = Save
routine-not-now = Not now
routine-close = Close
routine-four = Not sore? A routine for the whole body
routine-four-sore = Four easy moves against soreness
