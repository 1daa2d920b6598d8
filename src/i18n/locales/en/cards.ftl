### Advice and movement cards.

advice-t1-title = Keep moving
advice-t1-text = Gentle movement brings blood to the muscle and calms the nerves. Warm up with easy, flowing moves. Leave personal bests for another day.
advice-t2-title = Give recovery its place
advice-t2-text = Rest matters, but not stillness. With the parts that do not hurt: walk, swim, cycle or do yoga, all at a pace where you can chat.
advice-t3-title = Heat or cold, as you like
advice-t3-text = A warm shower or heat pad loosens; a wrapped cold pack numbs. In studies both eased soreness in the first day and neither clearly beat the other. Keep to what feels better, never on numb skin.
advice-t4-title = Massage
advice-t4-text = By hand or with a massage gun. In studies people felt less sore over the next three days. It does not make you stronger or faster.
advice-t6-title = See a physical therapist
advice-t6-text = In person or by video, when it does not fade or may be an injury. They can tell you what is safe, and plan your way back.

movement-m1-name = Standing child’s pose
movement-m1-step-1 = Stand facing a table or counter, an arm’s length away. Lay your hands on it, shoulder-wide.
movement-m1-step-2 = Step back and fold at the hips until your back is long and your head is between your arms.
movement-m1-step-3 = Keep your knees soft and let your chest sink a little. Breathe slowly.
movement-m1-step-4 = Walk forward to come up.
movement-m2-name = Side bend with overhead reach
movement-m2-step-1 = Stand tall, feet hip-wide. Raise one arm over your head.
movement-m2-step-2 = Reach up, then lean to the other side until you feel your flank lengthen.
movement-m2-step-3 = Keep both feet heavy and your chest facing front. Breathe, come back, change sides.
movement-m3-name = Band pull-aparts
movement-m3-step-1 = Hold a light band in front of you at chest height, arms straight, hands shoulder-wide.
movement-m3-step-2 = Draw your shoulder blades together and pull the band apart until it touches your chest.
movement-m3-step-3 = Return slowly. Keep your shoulders low.
movement-m4-name = Founder
movement-m4-step-1 = Stand with your feet a little wider than your hips, knees soft.
movement-m4-step-2 = Push your hips back, chest lifted, weight in your heels. Your back stays long.
movement-m4-step-3 = Reach your arms forward and up as far as feels good, and hold.
movement-m4-step-4 = Press through your heels to stand up.
