### What a person can report.

## What it feels like: buttons. Also after the place ("Left calf: Achy"), so words that fit any place.

sensation-achy = Achy
sensation-dull = Dull
# The muscle feels too short; not hard as wood, which is a sign.
sensation-tight = Tight
# Hard to bend or turn.
sensation-stiff = Stiff
sensation-tender = Tender to touch
sensation-cramping = Cramping
sensation-sharp = Sharp
sensation-stabbing = Stabbing
sensation-burning = Burning
sensation-tingling = Tingling
sensation-numb = Numb
sensation-throbbing = Throbbing
sensation-constant = Constant, never stops
# Also while nothing is moved or pressed.
sensation-at-rest = Hurts at rest too

## What is noticed: buttons, also after the place. The rules call each by the same word (tests/words.rs).

sign-swelling = Swollen: clearly bigger than the other side
sign-bruising = Bruise
sign-warmth = Warm to touch
sign-redness = Red, or darker than the skin around it
# The part of the body has a shape that it should not have.
sign-deformity = Odd shape
sign-cannot-bear-weight = Cannot put weight on it
sign-difficulty-moving = I can hardly move it
sign-weakness = No strength: it gives out or drops things
# A sound or a feeling, in the moment of the injury.
sign-popped = A pop at the moment it got hurt
sign-wooden-tightness = Hard as wood
sign-pain-on-stretch = Hurts badly when stretched
sign-bone-point-tenderness = One spot on the bone hurts
# Landing: when the foot meets the ground.
sign-impact-pain = Hurts with each step or landing
sign-dark-urine = Urine dark like tea or cola
sign-chest-pressure = Pressure or tightness in the chest, whether I move or not
sign-breathless = Short of breath
sign-spreading-to-arm-or-jaw = Pain spreading from the chest to arm, jaw, neck or back
sign-sweating-faint = Cold sweat, or feeling faint
# Also around the anus and the genitals: where one sits on a saddle.
sign-saddle-numbness = Numb between the legs
sign-bladder-bowel-change = New trouble passing or holding urine or stool
sign-fever = Fever
sign-cannot-finish-workout = Could not finish a workout that I usually manage
sign-recent-blow = A fall or a blow in the past few days
sign-night-pain = Pain that wakes me at night
sign-weight-loss = Losing weight without trying
sign-sudden = Came within a minute
sign-cold-or-pale = Cold or pale
sign-rash = A new rash or blisters
sign-limping = It makes me limp
sign-locks-or-gives-way = Locks, or gives way
sign-cannot-lift = I cannot lift the arm, or hold anything
sign-pain-breathing-in = A sharp pain with each breath in
sign-stroke-signs = A drooping face, slurred speech, or one side weak
sign-drowsy-or-confused = Hard to stay awake, or confused
sign-knocked-out = Knocked out, or no memory of the blow
sign-vomiting = Vomiting
sign-dizzy-or-double-vision = Dizzy, or seeing double
sign-both-legs = Both legs newly numb or weak, so that standing is hard
sign-collapsed = Collapsed during or after effort
sign-overheated = Far too hot from effort or heat
sign-coughing-blood = Coughing up blood
sign-blood-in-urine = Blood in the urine

## What was done before it was sore: a choice

activity-strength = Strength training
activity-running = Running
activity-cycling = Cycling
activity-swimming = Swimming
activity-hiking = Hiking
activity-court-sport = Tennis, pickleball or another court sport
activity-field-sport = Soccer, football or another field sport
activity-yoga = Yoga
activity-climbing = Climbing
activity-rowing = Rowing
activity-gardening = Gardening
activity-manual-work = Physical work
activity-other = Something else
activity-none = Nothing unusual

## How hard it was

effort-easy = Easy
effort-moderate = Moderate
effort-hard = Hard

## Whether it was usual

novelty-usual = As usual
novelty-harder-than-usual = Harder or longer than usual
novelty-new = New, or after a long break

## Workouts that one can do today; "push" and "pull" are what strength training calls them

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

## What today’s answer says of a workout: below its name

call-go = Go ahead
call-modify = Go easier
call-skip = Not today

## What kind of soreness it seems to be

classification-acute = Soreness right after effort
classification-doms = Delayed soreness
classification-overreached = More than the muscle was ready for
classification-joint = Joint, spine or head
classification-possible-injury = Possibly an injury
classification-unclear = Not clear yet

## What to do with one place

guidance-train = Train as usual
guidance-lighter = Train it lighter
guidance-gentle = Gentle movement only
guidance-rest = Rest it
guidance-see-someone = See a healthcare provider
guidance-get-help = Get medical help now

## Why a movement was chosen: below its name

selection-recovery = Moves your whole body while you recover
selection-sore-regions = Works on what is sore
selection-train-elsewhere = Trains what is not sore
selection-whole-body = Part of a routine for the whole body

## What was told, as a list of reasons

# $region: "Left calf"; $value: 0 to 10, at the check-in before.
evidence-before = { $region }: { $value } last time
# $what: "Hard".
evidence-effort = Effort: { $what }
# $what: "New, or after a long break".
evidence-novelty = Compared with your usual: { $what }
evidence-sleep = { $hours ->
    [one] { $hours } hour of sleep
   *[other] { $hours } hours of sleep
 }
# $what: "A lot".
evidence-stress = Stress: { $what }
evidence-pregnant = Pregnant
evidence-blood-thinners = On blood thinners
# $what: "Run".
evidence-plan = Planned: { $what }
# $value: in years.
evidence-age = Age: { $value }
evidence-nothing-done = Nothing done that explains it

## About the person: buttons

clot-risk-surgery = Surgery in the last three months
clot-risk-cast-or-bed-rest = A cast, or days in bed
clot-risk-long-trip = A trip of more than four hours
clot-risk-hormones = The pill or other hormones
clot-risk-recent-birth = A birth in the last six weeks
clot-risk-cancer = Cancer
clot-risk-earlier-clot = A blood clot before
medicine-statin = A statin (for cholesterol)
medicine-fluoroquinolone = A quinolone antibiotic, such as ciprofloxacin
medicine-steroid = Steroids (cortisone)
medicine-painkillers = Painkillers today
condition-sickle-cell-trait = Sickle cell trait
condition-thin-bones = Weak bones (osteoporosis)
condition-diabetes = Diabetes
condition-weak-immunity = A weak immune system
condition-heart-or-vessels = Heart disease or poor circulation
condition-kidneys = Kidney disease
condition-earlier-muscle-breakdown = Muscle breakdown (rhabdomyolysis) before
