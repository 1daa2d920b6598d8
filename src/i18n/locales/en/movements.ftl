### Movement cards: what each is called, how it goes, an easier and a harder way, and what to mind.

movement-m1-name = Standing child’s pose
movement-m1-step-1 = Stand an arm’s length from a wall or counter. Lay your hands on it, shoulder-wide.
movement-m1-step-2 = Step back and fold at the hips, back long, head between your arms.
movement-m1-step-3 = Keep your knees soft and let your chest sink a little. Breathe slowly.
movement-m1-step-4 = Walk forward to come up.
movement-m1-easier = Put your hands higher and fold less.
movement-m1-harder = Step back more, and press your hips away from your hands.
movement-m1-caution = Come up slowly if you feel dizzy. Fold less if your shoulders pinch.

movement-m2-name = Side bend with overhead reach
movement-m2-step-1 = Stand tall, feet hip-wide. Raise one arm over your head.
movement-m2-step-2 = Reach up, then lean to the other side until your flank feels long.
movement-m2-step-3 = Keep both feet heavy and your chest facing front. Breathe, come back, change sides.
movement-m2-easier = Rest your hand on your head instead of reaching up.
movement-m2-harder = Cross the outer foot behind the other before you lean.
movement-m2-caution = Lean only sideways. Stop if your back or shoulder pinches.

movement-m3-name = Band pull-aparts
movement-m3-step-1 = Hold a light band in front of you at chest height, arms straight, hands shoulder-wide.
movement-m3-step-2 = Draw your shoulder blades together and pull the band apart.
movement-m3-step-3 = Stop when it meets your chest. Return slowly, shoulders low.
movement-m3-easier = Hold the band wider, or pull it only half the way.
movement-m3-harder = Hold the band closer, or pause for three breaths when it is wide.
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
movement-m5-step-1 = Pick three or four standing poses that you know well.
movement-m5-step-2 = Flow from one to the next, slowly, a breath for each move.
movement-m5-step-3 = Go only as far as feels pleasant. Skip what hurts.
movement-m5-step-4 = Stand still at the end and take five calm breaths.
movement-m5-easier = Do the same moves sitting on a chair.
movement-m5-harder = Add a few slow poses on the floor.
movement-m5-caution = Pregnant or dizzy? Choose steady poses and keep a wall close.

movement-m6-name = Easy tai chi
movement-m6-step-1 = Stand with soft knees, shoulders low, arms loose.
movement-m6-step-2 = Shift your weight slowly from one leg to the other.
movement-m6-step-3 = Let your arms float up, round and down, as if in water.
movement-m6-step-4 = Step without hurry. Let each breath lead the next move.
movement-m6-easier = Keep your feet still and only shift your weight.
movement-m6-harder = Bend your knees a little more and take longer steps.
movement-m6-caution = Keep a wall or chair near if your balance is unsure.

movement-m7-name = Easy elliptical
movement-m7-step-1 = Set the machine to its lightest level. Step on while you hold the rails.
movement-m7-step-2 = Glide at a pace where you can chat. Stand tall, heels low.
movement-m7-step-3 = Move the handles lightly, or rest your hands.
movement-m7-step-4 = Slow down for the last two minutes.
movement-m7-easier = Go slower, or do five minutes at a time.
movement-m7-harder = Add five minutes, still at a pace where you can chat.
movement-m7-caution = Stop if you feel chest pressure, dizzy or very short of breath.

movement-m8-name = Easy swimming laps
movement-m8-step-1 = Start with a slow lap in the stroke you like best.
movement-m8-step-2 = Make each pull long and soft. Breathe out in the water.
movement-m8-step-3 = Rest at the wall whenever you wish.
movement-m8-step-4 = End with a lap on your back or with a float.
movement-m8-easier = Walk through chest-deep water, or kick with a float.
movement-m8-harder = Swim a few laps at a medium pace, with rests.
movement-m8-caution = Stay out with open skin or fever. Change stroke if a shoulder hurts.

movement-m9-name = Easy walking
movement-m9-step-1 = Put on soft shoes and choose flat ground.
movement-m9-step-2 = Walk tall, arms swinging, at a pace where you can chat.
movement-m9-step-3 = Take short, quiet steps. Let your foot roll from heel to toe.
movement-m9-step-4 = Turn back before you tire.
movement-m9-easier = Walk five minutes, rest, and walk five more.
movement-m9-harder = Add five minutes or a gentle slope.
movement-m9-caution = Stop if each step hurts one spot more and more.

movement-m10-name = Easy cycling
movement-m10-step-1 = Set the saddle so that your knee stays a little bent at the bottom.
movement-m10-step-2 = Pick a light gear and a flat road, or a bike that stands still.
movement-m10-step-3 = Spin lightly at a pace where you can chat. Loosen your hands.
movement-m10-step-4 = Roll out slowly.
movement-m10-easier = Ride five minutes in the lightest gear.
movement-m10-harder = Add five minutes, still in a light gear.
movement-m10-caution = Choose a bike that stands still if you are pregnant or unsteady.

movement-m11-name = Calf stretch at the wall
movement-m11-step-1 = Face a wall and rest your hands on it.
movement-m11-step-2 = Step one foot back. Press its heel down, toes facing the wall.
movement-m11-step-3 = Keep the back knee straight and lean in until the calf feels long.
movement-m11-step-4 = Breathe, then change legs.
movement-m11-easier = Take a shorter step back.
movement-m11-harder = Step farther back, with the heel still down.
movement-m11-caution = A hot, swollen or throbbing calf needs a doctor, not a stretch.

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
movement-m13-caution = Bend the knee more if you feel tingling or a pull down the leg.

movement-m14-name = Standing front-of-thigh stretch
movement-m14-step-1 = Hold the back of a steady chair with one hand.
movement-m14-step-2 = Bend one knee behind you and take hold of the ankle.
movement-m14-step-3 = Draw the heel toward your seat, knees side by side, hips tucked under.
movement-m14-step-4 = Breathe, then change legs.
movement-m14-easier = Rest the foot on a second chair behind you instead.
movement-m14-harder = Press the hip forward a little more.
movement-m14-caution = Hold lower on your trouser leg if the knee feels squeezed.

movement-m15-name = Figure four on a chair
movement-m15-step-1 = Sit tall near the front of a firm chair.
movement-m15-step-2 = Lay one ankle over the other knee.
movement-m15-step-3 = Let the top knee sink. Tip forward with a long back until your seat feels the stretch.
movement-m15-step-4 = Breathe, then change legs.
movement-m15-easier = Cross the ankles low instead of at the knee.
movement-m15-harder = Tip farther forward, back still long.
movement-m15-caution = Skip it with a new hip. Ease off if the knee or groin pinches.

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
movement-m20-step-4 = Circle the other way, then change arms.
movement-m20-easier = Swing only forward and back, very small.
movement-m20-harder = Make the circles as big as a dinner plate.
movement-m20-caution = Stand up slowly. Stop if the swing hurts or you feel dizzy.
