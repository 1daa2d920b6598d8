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
sign-popped = Something popped
sign-dark-urine = Urine dark like tea or cola
sign-chest-pressure = Pressure or pain in the chest
sign-breathless = Short of breath
sign-spreading-to-arm-or-jaw = Pain spreading to arm, jaw, neck or back
sign-sweating-faint = Cold sweat, or feeling faint
sign-saddle-numbness = Numb between the legs
sign-bladder-bowel-change = New trouble with bladder or bowel

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
