### Movement cards: what each is called, how it goes, an easier and a harder way, and what to mind. A name and its steps
### together have at most 320 characters. Look at the figure: `cargo xtask clips m1` draws it.

movement-m1-name = Standing child’s pose
movement-m1-step-1 = Stand an arm’s length from a wall or counter. Lay your hands on it, shoulder-wide.
movement-m1-step-2 = Step back and fold at the hips, back long, head between your arms.
movement-m1-step-3 = Keep your knees soft and let your chest sink a little. Breathe slowly.
movement-m1-step-4 = Walk forward to come up.
movement-m1-easier = Put your hands higher and fold less.
movement-m1-harder = Step back more, and press your hips away from your hands.
movement-m1-caution = Come up slowly if you feel dizzy. Fold less if your shoulders pinch. Keep your head high with very high blood pressure, glaucoma or late in pregnancy.

movement-m2-name = Side bend with overhead reach
movement-m2-step-1 = Stand tall, feet hip-wide. Raise one arm over your head.
movement-m2-step-2 = Reach up, then lean to the other side until your flank feels long.
movement-m2-step-3 = Keep both feet heavy and your chest facing front. Breathe, come back, change sides.
movement-m2-easier = Rest your hand on your head instead of reaching up.
movement-m2-harder = Cross the foot on the side of the raised arm behind the other before you lean.
movement-m2-caution = Lean only sideways. Stop if your back or shoulder pinches.

movement-m3-name = Band pull-aparts
movement-m3-step-1 = Hold a light band in front of you at chest height, arms straight, hands shoulder-wide.
movement-m3-step-2 = Draw your shoulder blades together and pull the band apart.
movement-m3-step-3 = Stop when it meets your chest. Return slowly, shoulders low.
movement-m3-easier = Hold the band with your hands farther apart, or pull it only half the way.
movement-m3-harder = Hold the band with your hands closer together, or pause for three breaths when it is wide.
movement-m3-caution = Check the band for cracks first. Keep it well below your face.

movement-m4-name = Founder
movement-m4-step-1 = Stand with your feet a little wider than your hips, knees soft.
movement-m4-step-2 = Push your hips back, chest lifted, weight in your heels. Your back stays long.
movement-m4-step-3 = Reach your arms forward and up as far as feels good, and hold.
movement-m4-step-4 = Press through your heels to stand up.
movement-m4-easier = Keep your hands on your thighs and fold less.
movement-m4-harder = Hold longer, with your arms beside your ears.
movement-m4-caution = Stop if pain shoots into your back or leg.

movement-m5-name = Easy yoga
movement-m5-step-1 = Go through standing poses such as mountain, arms overhead, chair and half fold.
movement-m5-step-2 = Flow from one to the next, slowly, a breath for each move.
movement-m5-step-3 = Go only as far as feels pleasant. Skip what hurts.
movement-m5-step-4 = Stand still at the end and take five calm breaths.
movement-m5-easier = Do the same moves sitting on a chair.
movement-m5-harder = Add a few slow poses on the floor.
movement-m5-caution = Pregnant or dizzy? Choose steady poses and keep a wall close. Chest pressure or short of breath? Stop and call your emergency number.

movement-m6-name = Easy tai chi
movement-m6-step-1 = Stand with soft knees, shoulders low, arms loose.
movement-m6-step-2 = Shift your weight slowly from one leg to the other.
movement-m6-step-3 = Let your arms float up, round and down, as if in water.
movement-m6-step-4 = Step without hurry. Let each breath lead the next move.
movement-m6-easier = Keep your feet still and only shift your weight.
movement-m6-harder = Bend your knees a little more and take longer steps.
movement-m6-caution = Keep a wall or chair near if your balance is unsure. Chest pressure or short of breath? Stop and call your emergency number.

movement-m7-name = Easy elliptical
movement-m7-step-1 = Set the machine to its lightest level. Step on while you hold the rails.
movement-m7-step-2 = Glide at a pace where you can chat. Stand tall, heels low.
movement-m7-step-3 = Move the handles lightly, or rest your hands.
movement-m7-step-4 = Slow down for the last two minutes.
movement-m7-easier = Go slower, or do five minutes at a time.
movement-m7-harder = Add five minutes, still at a pace where you can chat.
movement-m7-caution = Stop if you feel dizzy. Chest pressure or short of breath? Stop and call your emergency number.

movement-m8-name = Easy swimming laps
movement-m8-step-1 = Start with a slow lap in the stroke you like best.
movement-m8-step-2 = Make each pull long and soft. Breathe out in the water.
movement-m8-step-3 = Rest at the wall whenever you wish.
movement-m8-step-4 = End with a lap on your back or with a float.
movement-m8-easier = Walk through chest-deep water, or kick with a float.
movement-m8-harder = Swim a few laps at a medium pace, with rests.
movement-m8-caution = Stay out with open skin or fever. Change stroke if a shoulder hurts. Pregnant, or sore at the hips? No breaststroke kick. Chest pressure or short of breath? Stop and call your emergency number.

movement-m9-name = Easy walking
movement-m9-step-1 = Put on soft shoes and choose flat ground.
movement-m9-step-2 = Walk tall, arms swinging, at a pace where you can chat.
movement-m9-step-3 = Take short, quiet steps. Let your foot roll from heel to toe.
movement-m9-step-4 = Turn back before you tire.
movement-m9-easier = Walk five minutes, rest, and walk five more.
movement-m9-harder = Add five minutes or a gentle slope.
movement-m9-caution = Stop if each step hurts one spot more and more. Chest pressure or short of breath? Stop and call your emergency number.

movement-m10-name = Easy cycling
movement-m10-step-1 = Set the saddle so that your knee stays a little bent at the bottom.
movement-m10-step-2 = Pick a light gear and a flat road, or a stationary bike.
movement-m10-step-3 = Spin lightly at a pace where you can chat. Loosen your hands.
movement-m10-step-4 = Slow down bit by bit.
movement-m10-easier = Ride five minutes in the lightest gear.
movement-m10-harder = Add five minutes, still in a light gear.
movement-m10-caution = Choose a stationary bike if you are pregnant or unsteady. Chest pressure or short of breath? Stop and call your emergency number.

movement-m11-name = Calf stretch at the wall
movement-m11-step-1 = Face a wall and rest your hands on it.
movement-m11-step-2 = Step one foot back. Press its heel down, toes facing the wall.
movement-m11-step-3 = Keep the back knee straight and lean in until the calf feels long.
movement-m11-step-4 = Breathe, then change legs.
movement-m11-easier = Take a shorter step back.
movement-m11-harder = Step farther back, with the heel still down.
movement-m11-caution = Calf hot, swollen or throbbing? Do not stretch it. See a doctor today.

movement-m12-name = Low calf stretch
movement-m12-step-1 = Face a wall, hands on it, one foot a short step behind.
movement-m12-step-2 = Bend both knees and sink straight down.
movement-m12-step-3 = Keep the back heel on the floor. Feel the stretch low, near the heel.
movement-m12-step-4 = Breathe, then change legs.
movement-m12-easier = Bend your knees less, and lean more on your hands.
movement-m12-harder = Sink a little lower, with the heel still down.
movement-m12-caution = Ease off if it pulls sharply at the back of the heel.

movement-m13-name = Seated back-of-thigh stretch
movement-m13-step-1 = Sit on the front edge of a firm chair.
movement-m13-step-2 = Put one leg out straight, heel on the floor, toes up.
movement-m13-step-3 = Sit tall. Tip forward from the hips until the back of the thigh feels long.
movement-m13-step-4 = Breathe, then change legs.
movement-m13-easier = Keep the knee a little bent.
movement-m13-harder = Rest the heel on a low step.
movement-m13-caution = Bend the knee more if you feel tingling or a pull down the leg. Stay upright with very high blood pressure, glaucoma or late in pregnancy.

movement-m14-name = Standing front-of-thigh stretch
movement-m14-step-1 = Hold the back of a steady chair with one hand.
movement-m14-step-2 = Bend one knee behind you and take hold of the ankle.
movement-m14-step-3 = Draw the heel toward your buttock, knees side by side, hips tucked under.
movement-m14-step-4 = Breathe, then change legs.
movement-m14-easier = Rest the foot on another chair behind you instead.
movement-m14-harder = Press the hip forward a little more.
movement-m14-caution = Hold the pant leg, or a towel looped round the ankle, if the knee feels squeezed.

movement-m15-name = Figure four on a chair
movement-m15-step-1 = Sit tall near the front of a firm chair.
movement-m15-step-2 = Lay one ankle over the other knee.
movement-m15-step-3 = Let the top knee sink. Tip forward with a long back until your buttock feels the stretch.
movement-m15-step-4 = Breathe, then change legs.
movement-m15-easier = Cross the ankles low instead of at the knee.
movement-m15-harder = Tip farther forward, back still long.
movement-m15-caution = Skip it with a hip replacement. Ease off if the knee or groin pinches.

movement-m16-name = Kneeling front-of-hip stretch
movement-m16-step-1 = Kneel on a mat and put one foot flat in front of you.
movement-m16-step-2 = Tuck your tail under, as if zipping up tight jeans.
movement-m16-step-3 = Glide your weight forward until the front of the back hip feels long.
movement-m16-step-4 = Breathe, then change sides.
movement-m16-easier = Do it standing, one foot a big step behind.
movement-m16-harder = Reach the arm of the kneeling side up.
movement-m16-caution = Put a folded towel under the knee. Do not arch your low back.

movement-m17-name = Inner-thigh rock-back
movement-m17-step-1 = Go on hands and knees on a mat.
movement-m17-step-2 = Put one leg straight out to the side, foot flat.
movement-m17-step-3 = Rock your hips back until the inner thigh feels long. Keep your back flat.
movement-m17-step-4 = Rock forward again. Move with your breath, then change legs.
movement-m17-easier = Rock back only a little way.
movement-m17-harder = Lean on your forearms.
movement-m17-caution = Ease off if your groin or the inside of your knee pinches.

movement-m18-name = Doorway chest stretch
movement-m18-step-1 = Stand in a doorway. Rest your forearms on the frame, elbows just below your shoulders.
movement-m18-step-2 = Step one foot through and let your chest follow.
movement-m18-step-3 = Stop when the front of your chest feels wide. Breathe slowly.
movement-m18-step-4 = Step back to finish.
movement-m18-easier = Do one arm at a time, with the elbow lower.
movement-m18-harder = Take a slightly longer step through the door.
movement-m18-caution = Stop if a shoulder feels loose or a hand tingles.

movement-m19-name = Cross-body shoulder stretch
movement-m19-step-1 = Stand or sit tall, shoulders low.
movement-m19-step-2 = Bring one arm across your chest, a little below shoulder height.
movement-m19-step-3 = Hold it above the elbow with the other hand and hug it closer.
movement-m19-step-4 = Breathe, then change arms.
movement-m19-easier = Let the arm rest lower across your ribs.
movement-m19-harder = Turn your head away from the arm.
movement-m19-caution = Lower the arm if the front of the shoulder pinches.

movement-m20-name = Shoulder pendulum
movement-m20-step-1 = Lean forward and rest one hand on the back of a steady chair.
movement-m20-step-2 = Let the other arm hang, heavy and loose.
movement-m20-step-3 = Sway your body so that the arm swings in small circles.
movement-m20-step-4 = Make half of the circles the other way. Then change arms.
movement-m20-easier = Swing only forward and back, very small.
movement-m20-harder = Make the circles as big as a dinner plate.
movement-m20-caution = Stand up slowly. Stop if the swing hurts or you feel dizzy. Keep your head high with very high blood pressure, glaucoma or late in pregnancy.

movement-m21-name = Wall slides
movement-m21-step-1 = Face a wall, one foot in front. Rest the edges of your hands and forearms on it.
movement-m21-step-2 = Slide your arms up in a wide V, only as high as feels easy.
movement-m21-step-3 = Let your shoulder blades glide around your ribs.
movement-m21-step-4 = Slide back down slowly.
movement-m21-easier = Slide only to eye level, or one arm at a time.
movement-m21-harder = At the top, lift your hands off the wall for a breath.
movement-m21-caution = Stay below the height where a shoulder pinches.

movement-m22-name = Thread the needle
movement-m22-step-1 = Go on hands and knees on a mat.
movement-m22-step-2 = Slide one arm under your chest, palm up, toward the other side.
movement-m22-step-3 = Let that shoulder and the side of your head sink to the mat.
movement-m22-step-4 = Breathe into your upper back. Push up slowly, then change sides.
movement-m22-easier = Rest your head on a pillow, or reach only halfway.
movement-m22-harder = Stretch the top arm forward along the floor.
movement-m22-caution = Keep most of your weight off your head and neck.

movement-m23-name = Cat and cow
movement-m23-step-1 = Go on hands and knees on a mat, back flat.
movement-m23-step-2 = Breathe out and round your back up like a cat. Let your head hang.
movement-m23-step-3 = Breathe in, let your belly sink and look a little forward.
movement-m23-step-4 = Flow slowly from one to the other.
movement-m23-easier = Rock only your hips and leave your head still.
movement-m23-harder = Draw slow circles with your hips and ribs.
movement-m23-caution = Stay in the range that feels easy. Rest on your fists if your wrists hurt.

movement-m24-name = Chin tucks
movement-m24-step-1 = Stand or sit tall and look straight ahead.
movement-m24-step-2 = Glide your chin straight back, as if to make a double chin.
movement-m24-step-3 = Feel the back of your neck grow long. Hold for a breath.
movement-m24-step-4 = Let go slowly.
movement-m24-easier = Do it lying on your back, head on a small pillow.
movement-m24-harder = Press your head lightly back into your hands.
movement-m24-caution = Stop if an arm tingles. Dizzy, seeing double or trouble speaking? Stop and call your emergency number.

movement-m25-name = Side neck stretch
movement-m25-step-1 = Stand or sit tall. Tuck one hand behind your back.
movement-m25-step-2 = Let your head tip to the other side, ear toward shoulder.
movement-m25-step-3 = Keep your nose forward and the shoulder low. Breathe.
movement-m25-step-4 = Come back slowly, then change sides.
movement-m25-easier = Let both arms hang and tip your head less.
movement-m25-harder = Let the hand of the stretched side reach for the floor as you tip.
movement-m25-caution = Do not pull on your head. Stop if an arm tingles. Dizzy, seeing double or trouble speaking? Stop and call your emergency number.

movement-m26-name = Look-to-pocket stretch
movement-m26-step-1 = Stand or sit tall. Tuck one hand behind your back.
movement-m26-step-2 = Turn your head halfway to the other side.
movement-m26-step-3 = Look down, as if into the pocket of your shirt. Feel it behind your neck.
movement-m26-step-4 = Breathe, lift your head, then change sides.
movement-m26-easier = Let both arms hang and look down less.
movement-m26-harder = Let the hand of the stretched side reach for the floor as you look down.
movement-m26-caution = Let the head hang by itself. Stop if an arm tingles. Dizzy, seeing double or trouble speaking? Stop and call your emergency number.

movement-m27-name = Jaw release
movement-m27-step-1 = Stand or sit at ease, lips closed, teeth apart.
movement-m27-step-2 = Rest the tip of your tongue behind your upper teeth.
movement-m27-step-3 = Keep it there and let your jaw sink open slowly, straight down.
movement-m27-step-4 = Close gently, without biting.
movement-m27-easier = Just keep teeth apart and tongue up for five breaths.
movement-m27-harder = Watch in a mirror that your chin drops in a straight line.
movement-m27-caution = Open only as far as it glides. Jaw pain with chest pressure? Stop and call your emergency number.

movement-m28-name = Open book
movement-m28-step-1 = Lie on your side, head on a pillow, knees bent, arms in front, palms together.
movement-m28-step-2 = Lift the top arm and open it to the other side like a page.
movement-m28-step-3 = Let your eyes follow your hand. Keep your knees together.
movement-m28-step-4 = Breathe out, close again. Change sides after the set.
movement-m28-easier = Put your top hand on your ribs and turn only your chest.
movement-m28-harder = Stay open for three slow breaths.
movement-m28-caution = Turn less if your low back or shoulder pinches.

movement-m29-name = Palm-up forearm stretch
movement-m29-step-1 = Hold one arm out in front, palm up, elbow soft.
movement-m29-step-2 = With the other hand, draw the palm and fingers gently down and back.
movement-m29-step-3 = Stop when the inside of your forearm feels long. Breathe.
movement-m29-step-4 = Change arms.
movement-m29-easier = Bend the elbow more and pull less.
movement-m29-harder = Straighten the elbow a little more.
movement-m29-caution = Let go if your fingers tingle or go numb.

movement-m30-name = Palm-down forearm stretch
movement-m30-step-1 = Hold one arm out in front, palm down, elbow soft.
movement-m30-step-2 = Let the hand drop. Draw its back gently toward you with the other hand.
movement-m30-step-3 = Stop when the top of your forearm feels long. Breathe.
movement-m30-step-4 = Change arms.
movement-m30-easier = Bend the elbow more and let the hand just hang.
movement-m30-harder = Make a loose fist with the hand that hangs.
movement-m30-caution = Let go if the wrist pinches or your fingers tingle.

movement-m31-name = Finger glides
movement-m31-step-1 = Hold one hand up, fingers straight.
movement-m31-step-2 = Bend the fingers into a hook, knuckles straight. Open again.
movement-m31-step-3 = Make a flat fist, fingertips to the palm. Open again.
movement-m31-step-4 = Make a full, soft fist. Open wide, then change hands after the set.
movement-m31-easier = Do it in warm water, with smaller moves.
movement-m31-harder = Do both hands at once, a little faster.
movement-m31-caution = Move without force. Stop if a finger locks or tingles.

movement-m32-name = Thumb circles
movement-m32-step-1 = Hold one hand in front of you, fingers loose.
movement-m32-step-2 = Draw slow, round circles with your thumb, one way, then the other.
movement-m32-step-3 = Touch the thumb to each fingertip in turn.
movement-m32-step-4 = Open the hand wide, then change hands.
movement-m32-easier = Draw very small circles.
movement-m32-harder = Slide the thumb down to the root of the little finger.
movement-m32-caution = Make the circle smaller if the thumb clicks or hurts.

movement-m33-name = Forearm roll with a ball
movement-m33-step-1 = Face a wall, elbow low. Put a soft ball between your forearm and the wall.
movement-m33-step-2 = Lean in until the weight feels pleasant.
movement-m33-step-3 = Roll slowly between wrist and elbow for about a minute. Stay off the bones.
movement-m33-step-4 = Turn the arm and roll the other side. Then change arms.
movement-m33-easier = Use a softer ball, or stroke with your hand.
movement-m33-harder = Stop on a tender spot for three breaths.
movement-m33-caution = Keep off bruises. Let go if your hand tingles.

movement-m34-name = Ankle circles
movement-m34-step-1 = Sit back on a chair and lift one foot a little.
movement-m34-step-2 = Draw slow circles with your toes, as wide as feels easy.
movement-m34-step-3 = Circle the other way.
movement-m34-step-4 = Set the foot down, then change feet.
movement-m34-easier = Leave your heel on the floor and circle small.
movement-m34-harder = Write the letters of your name with your big toe.
movement-m34-caution = Stay small if the ankle is puffy. Cannot stand on it? See a doctor today.

movement-m35-name = Towel toe curls
movement-m35-step-1 = Sit on a chair, bare foot on a small towel.
movement-m35-step-2 = Keep your heel down. Curl your toes and draw the towel toward you.
movement-m35-step-3 = Spread your toes and let go.
movement-m35-step-4 = Smooth the towel out, then change feet.
movement-m35-easier = Curl your toes without a towel.
movement-m35-harder = Put a book on the far end of the towel.
movement-m35-caution = If your foot cramps, let go and stretch the toes up by hand.

movement-m36-name = Sole roll with a ball
movement-m36-step-1 = Sit on a chair and put a ball under one bare foot.
movement-m36-step-2 = Roll slowly from the ball of your foot to just before the heel, for about a minute.
movement-m36-step-3 = Press only as much as feels pleasant.
movement-m36-step-4 = Change feet.
movement-m36-easier = Use a softer ball and less weight.
movement-m36-harder = Roll while you stand with one hand on a wall.
movement-m36-caution = Look at your soles first if you feel little in your feet. Keep off broken or sore skin.

movement-m37-name = Seated shin stretch
movement-m37-step-1 = Sit near the front of a chair. Draw one foot back beneath the seat.
movement-m37-step-2 = Lay the tops of its toes on the floor.
movement-m37-step-3 = Press gently down and forward until the front of your shin feels long.
movement-m37-step-4 = Breathe, then change legs.
movement-m37-easier = Just point the toes with the foot in the air.
movement-m37-harder = Slide the foot a little farther back.
movement-m37-caution = A hard, tight shin that hurts more and more? Stop and get emergency help now.

movement-m38-name = Heel raises
movement-m38-step-1 = Stand behind a chair and hold its back lightly.
movement-m38-step-2 = Rise on the balls of both feet, straight up, weight over the big and second toe.
movement-m38-step-3 = Pause at the top for a breath.
movement-m38-step-4 = Take three counts to come down.
movement-m38-easier = Do it sitting down, or rise only halfway.
movement-m38-harder = Rise on both feet and come down on one.
movement-m38-caution = Stop if you feel a sharp pull above the heel.

movement-m39-name = Step-downs
movement-m39-step-1 = Stand on a low step, one hand on the wall.
movement-m39-step-2 = Let one foot hang over the edge. Bend the other knee slowly.
movement-m39-step-3 = Touch your heel to the floor, light as a feather, and rise again.
movement-m39-step-4 = Keep the bent knee over its toes. Change legs after the set.
movement-m39-easier = Use a lower step and go only halfway down.
movement-m39-harder = Go slower, or take your hand off the wall.
movement-m39-caution = Stop if your knee hurts or gives way.

movement-m40-name = Bridge
movement-m40-step-1 = Lie on your back, knees bent, feet flat and hip-wide.
movement-m40-step-2 = Squeeze your buttocks and lift your hips until your body makes a straight line.
movement-m40-step-3 = Hold for a breath, ribs low.
movement-m40-step-4 = Roll down slowly.
movement-m40-easier = Lift only a hand’s width.
movement-m40-harder = Lift one foot a little while you are up.
movement-m40-caution = Walk your heels closer if the backs of your thighs cramp.

movement-m41-name = Clamshell
movement-m41-step-1 = Lie on your side, head on your arm, knees bent, feet together.
movement-m41-step-2 = Keep your feet touching and lift the top knee, like a shell that opens.
movement-m41-step-3 = Do not let your hips roll back.
movement-m41-step-4 = Close slowly. Change sides after the set.
movement-m41-easier = Open only a little, with your back against a wall.
movement-m41-harder = Hold it open for three breaths.
movement-m41-caution = Put a pillow between your knees if the hip below is tender.

movement-m42-name = Side-lying leg raise
movement-m42-step-1 = Lie on your side, lower knee bent, top leg straight in line with your body.
movement-m42-step-2 = Keep the toes facing forward. Lift the leg until the foot is a little higher than the hip.
movement-m42-step-3 = Keep your waist long and your body still.
movement-m42-step-4 = Lower slowly. Change sides after the set.
movement-m42-easier = Bend the top knee too, or lift less.
movement-m42-harder = Hold the leg up for three breaths each time.
movement-m42-caution = Lift less if the side of your hip pinches.

movement-m43-name = Bird dog
movement-m43-step-1 = Go on hands and knees on a mat, back flat as a table.
movement-m43-step-2 = Slide one leg back and reach the opposite arm forward.
movement-m43-step-3 = Hold for a slow breath. Let nothing tip.
movement-m43-step-4 = Come back and change sides each time, four on each side.
movement-m43-easier = Move only the leg, with both hands down.
movement-m43-harder = Touch elbow to knee beneath you between reaches.
movement-m43-caution = Lift only as high as your low back stays still.

movement-m44-name = Dead bug
movement-m44-step-1 = Lie on your back, arms up, knees above your hips.
movement-m44-step-2 = Press your low back softly into the floor.
movement-m44-step-3 = Breathe out. Lower one heel, the knee bent, and the opposite arm toward the floor.
movement-m44-step-4 = Come back and change sides each time, four on each side.
movement-m44-easier = Keep your arms still and only tap a heel down.
movement-m44-harder = Reach the leg out long, just above the floor.
movement-m44-caution = Stop if your back lifts off or your neck strains.

movement-m45-name = Wall sit
movement-m45-step-1 = Lean your back on a wall, feet two small steps in front of it.
movement-m45-step-2 = Slide down until your thighs start to work, no lower than the height of a chair.
movement-m45-step-3 = Keep your knees over your ankles and in line with your toes, and keep breathing.
movement-m45-step-4 = Push through your heels and slide up.
movement-m45-easier = Slide down only a hand’s width.
movement-m45-harder = Slide lower, still above the height of a chair.
movement-m45-caution = Do not hold your breath. Come up if your knees hurt.

movement-m46-name = Chair squat
movement-m46-step-1 = Stand in front of a firm chair, feet hip-wide.
movement-m46-step-2 = Push your hips back and bend your knees in line with your toes, chest proud.
movement-m46-step-3 = Touch the seat lightly.
movement-m46-step-4 = Press through your heels and stand tall.
movement-m46-easier = Sit down fully, and push up with your hands.
movement-m46-harder = Hover above the seat for two breaths.
movement-m46-caution = Put the chair against a wall so that it cannot slide.

movement-m47-name = Wall push-up
movement-m47-step-1 = Stand an arm’s length from a wall, hands on it at chest height.
movement-m47-step-2 = Keep your body straight as a board and bend your elbows.
movement-m47-step-3 = Bring your chest near the wall, head in line.
movement-m47-step-4 = Push away smoothly and let your shoulder blades spread.
movement-m47-easier = Stand closer to the wall.
movement-m47-harder = Step farther back, or push from a counter.
movement-m47-caution = Use your fists if your wrists hurt. Chest pressure? Stop and call your emergency number.

movement-m48-name = Seated band row
movement-m48-step-1 = Sit tall on a chair, knees a little bent, back long, band around both feet.
movement-m48-step-2 = Hold one end in each hand, arms straight.
movement-m48-step-3 = Draw your elbows back along your ribs and squeeze your shoulder blades.
movement-m48-step-4 = Let the band return slowly.
movement-m48-easier = Use a lighter band, or bend your knees more.
movement-m48-harder = Hold the squeeze for two breaths.
movement-m48-caution = Loop the band well so that it cannot slip off your feet.

movement-m49-name = Band turn-outs
movement-m49-step-1 = Stand tall. Hold a light band in both hands, palms up.
movement-m49-step-2 = Keep your elbows bent at your sides.
movement-m49-step-3 = Turn both hands outward, like two doors that open.
movement-m49-step-4 = Let them close slowly. Your elbows stay at your ribs.
movement-m49-easier = Do the same move without a band.
movement-m49-harder = Hold it open for two breaths.
movement-m49-caution = Stop if the tip of your shoulder pinches.

movement-m50-name = Band biceps curl
movement-m50-step-1 = Stand on the middle of a band. Hold an end in each hand, palms forward.
movement-m50-step-2 = Keep your elbows by your ribs.
movement-m50-step-3 = Bend your arms and bring your hands toward your shoulders.
movement-m50-step-4 = Lower slowly.
movement-m50-easier = Use a lighter band, or one arm at a time.
movement-m50-harder = Pause halfway down for two breaths.
movement-m50-caution = Stand firmly on the band so that it cannot snap up.

movement-m51-name = Band triceps press
movement-m51-step-1 = Stand tall. Pin one end of a band to your chest with one hand.
movement-m51-step-2 = Hold the band close to the chest end with the other hand, elbow bent at your side.
movement-m51-step-3 = Press that hand down until the arm is straight.
movement-m51-step-4 = Return slowly. Change arms after the set.
movement-m51-easier = Leave more band between your hands, so that it pulls less.
movement-m51-harder = Stay straight for two breaths each time.
movement-m51-caution = Keep the band away from your face. Ease off if your elbow hurts.

movement-m52-name = Hip hinge
movement-m52-step-1 = Stand hip-wide, hands on the creases of your hips.
movement-m52-step-2 = Push your hips straight back, as if to close a drawer.
movement-m52-step-3 = Back long, knees soft. Stop when the backs of your thighs pull.
movement-m52-step-4 = Press your feet down and stand tall.
movement-m52-easier = Stand near a wall and tap it with your hips.
movement-m52-harder = Cross your arms on your chest, or take four counts down.
movement-m52-caution = Fold less if your back rounds or hurts.

movement-m53-name = Side plank on the knees
movement-m53-step-1 = Lie on your side, knees bent, elbow beneath your shoulder.
movement-m53-step-2 = Lift your hips until shoulder, hip and knee make a line.
movement-m53-step-3 = Hold and keep breathing.
movement-m53-step-4 = Lower slowly, then change sides.
movement-m53-easier = Put your top hand on the floor to help.
movement-m53-harder = Lift the top knee a little, or hold longer.
movement-m53-caution = Come down if your shoulder hurts. Do not hold your breath.

movement-m54-name = Roll your calves
movement-m54-step-1 = Sit on the floor, a roller beneath one calf, hands behind you.
movement-m54-step-2 = Lift your hips a little, or leave them down for less weight.
movement-m54-step-3 = Roll slowly between heel and knee, about a minute a side. Stop short of the knee.
movement-m54-step-4 = Breathe, then change legs.
movement-m54-easier = Keep your buttocks down and only turn the leg from side to side.
movement-m54-harder = Lay the other leg on top.
movement-m54-caution = Calf hot, swollen or discolored? Do not roll it. See a doctor today. Skip it with varicose veins, numb skin or after a clot.

movement-m55-name = Roll your front thighs
movement-m55-step-1 = Lie face down on your forearms, a roller beneath both thighs.
movement-m55-step-2 = Draw your belly in so that your back does not sag.
movement-m55-step-3 = Roll slowly from hips to just above the knees, for about a minute.
movement-m55-step-4 = Rest on a tight spot for a breath and move on.
movement-m55-easier = Stroke one thigh with the roller while you sit.
movement-m55-harder = Roll one thigh at a time.
movement-m55-caution = Stay off the kneecap and off bruises. Skip it with varicose veins, numb skin or after a clot.

movement-m56-name = Roll your buttocks
movement-m56-step-1 = Sit on a roller, hands on the floor behind you, knees bent.
movement-m56-step-2 = Lean to one side, onto that buttock. Keep that side’s hand on the floor and rest the other on your knee.
movement-m56-step-3 = Roll a hand’s width forward and back, slowly, about a minute a side.
movement-m56-step-4 = Breathe, then change sides.
movement-m56-easier = Use a soft ball between your buttock and a wall.
movement-m56-harder = Cross that ankle over the other knee.
movement-m56-caution = Stop if the leg tingles. Keep off the tailbone. Skip it with numb skin or after a clot.

movement-m57-name = Roll your upper back
movement-m57-step-1 = Lie with a roller across your shoulder blades, knees bent.
movement-m57-step-2 = Hold your head in your hands, elbows forward.
movement-m57-step-3 = Lift your hips a little and roll slowly between the blades and the lowest ribs, for about a minute.
movement-m57-step-4 = Breathe all the while.
movement-m57-easier = Stand and roll a soft ball between your back and a wall.
movement-m57-harder = Cross your arms on your chest to spread the blades.
movement-m57-caution = Stay off the neck and low back. Skip it with weak bones (osteoporosis), numb skin or after a clot.

movement-m58-name = Hip tilts on your back
movement-m58-step-1 = Lie on your back, knees bent, feet flat.
movement-m58-step-2 = Breathe out and press your low back softly into the floor.
movement-m58-step-3 = Breathe in and let a small hollow come back.
movement-m58-step-4 = Rock slowly, like a boat on a calm lake.
movement-m58-easier = Make the rock so small that nobody could see it.
movement-m58-harder = Breathe out and float one foot up as you press.
movement-m58-caution = Stop if pain or tingling runs down a leg.

movement-m59-name = Standing hip tilts
movement-m59-step-1 = Lean your back on a wall, feet a step in front, knees soft.
movement-m59-step-2 = Breathe out, tuck your tail under, low back toward the wall.
movement-m59-step-3 = Breathe in and let your low back leave the wall again.
movement-m59-step-4 = Move slowly and keep your chest still.
movement-m59-easier = Do it with your hands on your hips, away from the wall.
movement-m59-harder = Bend your knees more and move slower.
movement-m59-caution = Keep it small. Stop if pain or tingling runs down a leg.

movement-m60-name = Knee to chest
movement-m60-step-1 = Lie on your back, knees bent, feet flat.
movement-m60-step-2 = Hug one knee toward your chest, hands behind the thigh.
movement-m60-step-3 = Let your low back grow wide and heavy. Breathe.
movement-m60-step-4 = Set the foot down, then change legs.
movement-m60-easier = Loop a towel behind the thigh and pull less.
movement-m60-harder = Slide the other leg out straight.
movement-m60-caution = Ease off if your groin pinches or a leg tingles.

movement-m61-name = Standing back bend
movement-m61-step-1 = Stand tall, feet hip-wide, knees soft, hands on the back of your hips.
movement-m61-step-2 = Lift your chest and bend back a little, eyes forward.
movement-m61-step-3 = Feel the front of your body grow long.
movement-m61-step-4 = Come up slowly on a breath out.
movement-m61-easier = Keep a counter behind you and bend very little.
movement-m61-harder = Press your hips forward a bit more.
movement-m61-caution = Stop if your low back pinches, or a leg hurts or tingles.

movement-m62-name = Seated marching
movement-m62-step-1 = Sit tall on a firm chair, feet flat.
movement-m62-step-2 = Lift one knee a hand’s width, without leaning back.
movement-m62-step-3 = Lower it softly, then lift the other: 10 lifts on each side, in turn.
movement-m62-step-4 = Keep a calm, even beat.
movement-m62-easier = Slide the heel up only, toes on the floor.
movement-m62-harder = March while you stand, one hand on the chair.
movement-m62-caution = Lift less if the front of your hip pinches.

movement-m63-name = Arm circles
movement-m63-step-1 = Stand tall, arms out to the sides, a little below shoulder height.
movement-m63-step-2 = Draw small, slow circles forward.
movement-m63-step-3 = Let them grow as long as that feels easy.
movement-m63-step-4 = Then circle the other way. Keep your neck soft.
movement-m63-easier = Put your hands on your shoulders and circle your elbows.
movement-m63-harder = Draw circles as wide as a big plate.
movement-m63-caution = Drop your arms lower if a shoulder pinches.

movement-m64-name = Slow neck turns
movement-m64-step-1 = Stand or sit tall, shoulders low, jaw loose.
movement-m64-step-2 = Turn your head slowly, as if to look over one shoulder.
movement-m64-step-3 = Stop where it feels easy and breathe out.
movement-m64-step-4 = Come back to the middle. Change sides after the set.
movement-m64-easier = Turn your eyes first and your head only a little.
movement-m64-harder = Breathe three times at each end.
movement-m64-caution = Turn without force. Stop if an arm tingles. Dizzy, seeing double or trouble speaking? Stop and call your emergency number.

movement-m65-name = Overhead triceps stretch
movement-m65-step-1 = Stand or sit tall. Lift one arm and bend the elbow, hand behind your neck.
movement-m65-step-2 = Hold the elbow with the other hand.
movement-m65-step-3 = Draw it gently up and in until the back of the arm feels long.
movement-m65-step-4 = Breathe, then change arms.
movement-m65-easier = Keep the elbow in front of your face, lower.
movement-m65-harder = Lean a little to the other side.
movement-m65-caution = Do not press on your head. Lower the arm if your shoulder pinches.

movement-m66-name = Biceps stretch at the wall
movement-m66-step-1 = Stand side-on to a wall. Lay your palm on it behind you, thumb up, below shoulder height.
movement-m66-step-2 = Keep the arm straight but not locked.
movement-m66-step-3 = Turn your chest slowly away from the wall.
movement-m66-step-4 = Breathe, then change arms.
movement-m66-easier = Slide your hand lower and turn less.
movement-m66-harder = Turn your feet away from the wall too.
movement-m66-caution = Let go if your hand tingles or the shoulder pinches.

movement-m67-name = Standing outer-thigh stretch
movement-m67-step-1 = Stand side-on to a wall, one hand on it.
movement-m67-step-2 = Cross the leg near the wall behind the other.
movement-m67-step-3 = Let that hip glide toward the wall until its outer side feels long.
movement-m67-step-4 = Breathe, then turn around and change sides.
movement-m67-easier = Cross your feet less and lean less.
movement-m67-harder = Reach the outer arm over your head.
movement-m67-caution = Keep both feet flat. Stop if you feel unsteady.

movement-m68-name = Side-rib breathing
movement-m68-step-1 = Stand or sit tall, hands on the sides of your ribs.
movement-m68-step-2 = Breathe in through your nose. Let the ribs push your hands apart.
movement-m68-step-3 = Breathe out slowly and feel them sink.
movement-m68-step-4 = Keep your shoulders low and your neck soft.
movement-m68-easier = Take smaller breaths and rest between them.
movement-m68-harder = Breathe into one side only, then the other.
movement-m68-caution = Chest pressure or short of breath? Stop and call your emergency number.

movement-m69-name = Belly breathing
movement-m69-step-1 = Stand, sit or lie at ease. One hand on your belly, one on your chest.
movement-m69-step-2 = Breathe in through your nose and let the belly grow round.
movement-m69-step-3 = Let your hips and buttocks soften.
movement-m69-step-4 = Breathe out twice as long, as through a straw.
movement-m69-easier = Just watch your breath and let it slow down.
movement-m69-harder = Hum softly on each breath out.
movement-m69-caution = Breathe as usual if you get dizzy. Chest pressure? Stop and call your emergency number.

movement-m70-name = Heel slides
movement-m70-step-1 = Lie on your back, legs long. Wear socks on a smooth floor.
movement-m70-step-2 = Slide one heel slowly toward your buttock.
movement-m70-step-3 = Stop where the knee still bends with ease.
movement-m70-step-4 = Slide out long again. Change legs after the set.
movement-m70-easier = Slide only halfway, with a towel behind your thigh.
movement-m70-harder = Pause for a breath at each end.
movement-m70-caution = Does the knee lock, swell or give way? Stop, and see a healthcare provider.

movement-m71-name = Seated knee straightening
movement-m71-step-1 = Sit back on a chair, feet flat, thighs well on the seat.
movement-m71-step-2 = Straighten one knee slowly, as far as feels easy.
movement-m71-step-3 = Hold for a breath, toes up.
movement-m71-step-4 = Lower slowly. Change legs after the set.
movement-m71-easier = Straighten only halfway.
movement-m71-harder = Hold it straight for three breaths.
movement-m71-caution = Do not snap the knee straight. Stop if it catches or hurts.

movement-m72-name = Seated heel and toe rocks
movement-m72-step-1 = Sit on a chair, both feet flat, shoes off if you like.
movement-m72-step-2 = Lift your heels and feel your calves wake up.
movement-m72-step-3 = Lower them, then lift your toes toward your shins.
movement-m72-step-4 = Rock slowly from one to the other.
movement-m72-easier = Rock one foot at a time, very small.
movement-m72-harder = Rest your hands on your knees to add weight.
movement-m72-caution = Calf hot, swollen or throbbing? Do not rock it. See a doctor today.

movement-m73-name = Shoulder rolls
movement-m73-step-1 = Stand or sit tall, arms loose.
movement-m73-step-2 = Lift both shoulders toward your ears.
movement-m73-step-3 = Roll them back and let them melt down.
movement-m73-step-4 = Breathe in on the way up, out on the way down. Then roll forward.
movement-m73-easier = Roll one shoulder at a time, very small.
movement-m73-harder = Make the rolls as wide and slow as you can.
movement-m73-caution = Roll smaller if it clicks with pain or a hand tingles.

movement-m74-name = Shoulder-blade squeeze
movement-m74-step-1 = Stand or sit tall, arms by your sides, thumbs forward.
movement-m74-step-2 = Turn your thumbs out and draw your shoulder blades back and down.
movement-m74-step-3 = Feel your chest open wide. Hold for a breath.
movement-m74-step-4 = Let go slowly.
movement-m74-easier = Squeeze very lightly, as if to hold a feather.
movement-m74-harder = Hold each squeeze for three breaths.
movement-m74-caution = Keep your neck soft. Chest pressure? Stop and call your emergency number.

movement-m75-name = Seated cat and cow
movement-m75-step-1 = Sit near the front of a chair, hands on your knees.
movement-m75-step-2 = Breathe out, round your back and look at your belly.
movement-m75-step-3 = Breathe in, roll your hips forward and lift your chest.
movement-m75-step-4 = Flow slowly from one to the other.
movement-m75-easier = Move only your hips, a little.
movement-m75-harder = Reach your arms forward as you round your back.
movement-m75-caution = Keep it small and smooth. Stop if pain runs into an arm or leg.

movement-m76-name = Standing hip circles
movement-m76-step-1 = Stand with your hands on your hips, feet hip-wide, knees soft.
movement-m76-step-2 = Draw slow circles with your hips, as with a hoop.
movement-m76-step-3 = Keep your chest and head quiet.
movement-m76-step-4 = Circle the other way in the second set.
movement-m76-easier = Only sway your hips from side to side.
movement-m76-harder = Draw larger circles, with your feet wider.
movement-m76-caution = Make the circle smaller if your hip or back pinches.

movement-m77-name = Forearm turns
movement-m77-step-1 = Stand or sit, elbows bent at your sides, fists loose.
movement-m77-step-2 = Turn both palms up, slowly.
movement-m77-step-3 = Turn both palms down.
movement-m77-step-4 = Keep your elbows still at your ribs.
movement-m77-easier = Turn one arm at a time, only as far as is easy.
movement-m77-harder = Hold a light stick, such as a wooden spoon.
movement-m77-caution = Turn less far if the elbow catches.

movement-m78-name = Wrist circles
movement-m78-step-1 = Hold both hands in front of you, fists soft, elbows bent.
movement-m78-step-2 = Draw slow circles with your hands.
movement-m78-step-3 = Keep your forearms still.
movement-m78-step-4 = Circle the other way in the second set.
movement-m78-easier = Rest your forearms on your thighs and circle small.
movement-m78-harder = Circle with your fingers spread wide.
movement-m78-caution = Stay small if a wrist is puffy. Stop if your fingers tingle.

movement-m79-name = Elbow bends
movement-m79-step-1 = Stand or sit tall, arms hanging, palms forward.
movement-m79-step-2 = Bend your elbows and bring your hands toward your shoulders.
movement-m79-step-3 = Let your arms grow long again, without locking.
movement-m79-step-4 = Move slowly, as if in honey.
movement-m79-easier = Bend one arm and help with the other hand.
movement-m79-harder = Turn the palms back as your arms grow long.
movement-m79-caution = Stop short of pain. Does the elbow lock? See a healthcare provider.

movement-m80-name = Finger fans
movement-m80-step-1 = Hold both hands in front of you, loosely closed.
movement-m80-step-2 = Open them and spread fingers and thumbs like a fan.
movement-m80-step-3 = Hold for a breath.
movement-m80-step-4 = Close softly again, without squeezing.
movement-m80-easier = Do it in warm water, one hand at a time.
movement-m80-harder = Put a rubber band around your fingers as you spread.
movement-m80-caution = Do not force stiff fingers. Stop if they tingle.

movement-m81-name = Standing inner-thigh stretch
movement-m81-step-1 = Stand with your feet wide apart, toes forward, hands on your hips.
movement-m81-step-2 = Bend one knee and shift your weight over it.
movement-m81-step-3 = Keep the other leg straight until its inner thigh feels long.
movement-m81-step-4 = Breathe, then change sides.
movement-m81-easier = Stand with your feet closer and shift less.
movement-m81-harder = Sit a little lower into the bent leg.
movement-m81-caution = Ease off if your groin or knee pinches.

movement-m82-name = Temple and scalp rub
movement-m82-step-1 = Stand or sit at ease. Let your teeth part and your shoulders drop.
movement-m82-step-2 = With soft fingertips, draw slow circles on your temples.
movement-m82-step-3 = Move down to the cheeks in front of your ears.
movement-m82-step-4 = Then up over your scalp and down to the nape.
movement-m82-easier = Just rest warm hands on the spot and breathe.
movement-m82-harder = Let your jaw hang open as you circle.
movement-m82-caution = Sudden, worst-ever headache? Pain after a blow? Stop and call your emergency number.

movement-m83-name = Standing front-of-hip stretch
movement-m83-step-1 = Hold the back of a chair. Take a big step back with one foot, heel up.
movement-m83-step-2 = Bend both knees a little.
movement-m83-step-3 = Tuck your tail under until the front of the back hip feels long.
movement-m83-step-4 = Breathe, then change sides.
movement-m83-easier = Take a shorter step.
movement-m83-harder = Reach the arm of the back leg’s side up.
movement-m83-caution = Do not arch your low back. Keep hold of the chair.

movement-m84-name = Seated heel slides
movement-m84-step-1 = Sit near the front of a chair, one foot on a smooth floor, in a sock.
movement-m84-step-2 = Slide that heel back beneath the seat, as far as is easy.
movement-m84-step-3 = Slide it forward until the leg is almost long.
movement-m84-step-4 = Glide slowly. Change legs after the set.
movement-m84-easier = Slide only half the way each time.
movement-m84-harder = Press the heel lightly into the floor as it slides back.
movement-m84-caution = Does the knee lock, swell or give way? Stop, and see a healthcare provider.

movement-m85-name = Easy leg swings
movement-m85-step-1 = Stand tall beside a chair, one hand on its back.
movement-m85-step-2 = Let the outer leg swing forward and back, low and loose.
movement-m85-step-3 = Keep your waist still. The leg hangs like a bell rope.
movement-m85-step-4 = Change legs after the set.
movement-m85-easier = Slide the foot along the floor instead.
movement-m85-harder = Let the swing grow to knee height.
movement-m85-caution = Swing smaller if your hip or back pinches.

movement-m86-name = Half founder
movement-m86-step-1 = Stand with your feet a little wider than your hips, hands on your thighs.
movement-m86-step-2 = Push your hips back, half as far as you could. Your hands carry your chest, and your back stays long.
movement-m86-step-3 = Breathe, then stand up slowly.
movement-m86-easier = Fold only a little, hands high on your thighs.
movement-m86-harder = Slide your hands down to just above your knees.
movement-m86-caution = Stop if pain shoots into your back or leg.
