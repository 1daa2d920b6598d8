### What a person can report.

sensation-achy = Achy
sensation-dull = Dull
sensation-tight = Tight
sensation-stiff = Stiff
sensation-tender = Tender to touch
sensation-cramping = Cramping
sensation-sharp = Sharp
sensation-stabbing = Stabbing
sensation-burning = Burning
sensation-tingling = Tingling
sensation-numb = Numb
sensation-throbbing = Throbbing
sensation-constant = Never lets up
sensation-at-rest = Hurts at rest too

sign-swelling = Swelling
sign-bruising = Bruise
sign-warmth = Warm to touch
sign-redness = Changed color
sign-deformity = Odd shape
sign-cannot-bear-weight = Cannot put weight on it
sign-difficulty-moving = Hard to move
sign-weakness = Weak
sign-popped = A crack or pop when it happened
sign-wooden-tightness = Hard as wood
sign-pain-on-stretch = Hurts badly when stretched
sign-bone-point-tenderness = One spot on the bone hurts
sign-impact-pain = Hurts with each step or landing
sign-dark-urine = Urine dark like tea or cola
sign-chest-pressure = Pressure or pain in the chest
sign-breathless = Short of breath
sign-spreading-to-arm-or-jaw = Pain spreading to arm, jaw, neck or back
sign-sweating-faint = Cold sweat, or feeling faint
sign-saddle-numbness = Numb between the legs
sign-bladder-bowel-change = New trouble with bladder or bowel
sign-fever = Fever
sign-cannot-finish-workout = Could not finish the workout
sign-recent-blow = A fall or a blow in the last days
sign-night-pain = Pain that wakes me at night
sign-weight-loss = Losing weight without trying

activity-strength = Strength training
activity-running = Running
activity-cycling = Cycling
activity-swimming = Swimming
activity-hiking = Hiking
activity-court-sport = Tennis, pickleball or another court sport
activity-field-sport = Football or another field sport
activity-yoga = Yoga
activity-climbing = Climbing
activity-rowing = Rowing
activity-gardening = Gardening
activity-manual-work = Physical work
activity-other = Something else


effort-easy = Easy
effort-moderate = Moderate
effort-hard = Hard
novelty-usual = As usual
novelty-harder-than-usual = Harder or longer than usual
novelty-new = New, or after a long break

workout-full-body = Full body
workout-upper = Upper body
workout-lower = Lower body
workout-push = Push
workout-pull = Pull
workout-legs = Legs
workout-core = Core
workout-run = Run
workout-ride = Ride
workout-swim = Swim
workout-yoga-mobility = Yoga or mobility
workout-walk = Walk
workout-sport = Sport
call-go = Go ahead
call-modify = Go easier
call-skip = Not today

classification-acute = Soreness right after effort
classification-doms = Delayed soreness
classification-overreached = More than the muscle was ready for
classification-joint = Joint, spine or head
classification-possible-injury = Possibly an injury
classification-unclear = Not clear yet

guidance-train = Train as usual
guidance-lighter = Train it lighter
guidance-gentle = Gentle movement only
guidance-rest = Rest it
guidance-see-someone = Have it looked at
guidance-get-help = Get help today

selection-recovery = Moves all of you while you recover
selection-sore-regions = Reaches what is sore
selection-train-elsewhere = Trains what is not sore
selection-whole-body = Part of a routine for the whole body

evidence-before = { $region }: { $value } before
evidence-effort = Effort: { $what }
evidence-novelty = How usual: { $what }
evidence-sleep = { $hours ->
    [one] { $hours } hour of sleep
   *[other] { $hours } hours of sleep
 }
evidence-stress = Stress: { $value } out of { $most }
evidence-pregnant = Pregnant
evidence-blood-thinners = Takes blood thinners
evidence-plan = Planned: { $what }
