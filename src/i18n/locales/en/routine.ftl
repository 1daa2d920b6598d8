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

routine-done = Finished. Well done!
routine-feel = How does it feel now?
routine-feel-hint = Slide each spot to how sore it is right now.
routine-save = Save
routine-not-now = Not now
routine-close = Close
routine-four = Not sore? A routine for the whole body
routine-four-sore = Four easy moves against soreness
