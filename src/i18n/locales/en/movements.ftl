### Movement cards.

movement-m1-name = Standing child’s pose
movement-m1-step-1 = Stand facing a table or counter, an arm’s length away. Lay your hands on it, shoulder-wide.
movement-m1-step-2 = Step back and fold at the hips until your back is long and your head is between your arms.
movement-m1-step-3 = Keep your knees soft and let your chest sink a little. Breathe slowly.
movement-m1-step-4 = Walk forward to come up.
movement-m1-easier = Bend your knees more, or rest your hands higher on a wall.
movement-m1-harder = Step back further and reach longer through your arms.
movement-m1-caution = Stop if your shoulder pinches or your back hurts.

movement-m2-name = Side bend with overhead reach
movement-m2-step-1 = Stand tall, feet hip-wide. Raise one arm over your head.
movement-m2-step-2 = Reach up, then lean to the other side until you feel your flank lengthen.
movement-m2-step-3 = Keep both feet heavy and your chest facing front. Breathe, come back, change sides.
movement-m2-easier = Lean less, or do it sitting on a chair.
movement-m2-harder = Reach a little further with each breath out.
movement-m2-caution = Lean only as far as it pulls without pain.

movement-m3-name = Band pull-aparts
movement-m3-step-1 = Hold a light band in front of you at chest height, arms straight, hands shoulder-wide.
movement-m3-step-2 = Draw your shoulder blades together and pull the band apart until it touches your chest.
movement-m3-step-3 = Return slowly. Keep your shoulders low.
movement-m3-easier = Take a lighter band or hold your hands wider.
movement-m3-harder = Take a stronger band or pause at your chest.
movement-m3-caution = Stop if your neck tenses or your shoulder hurts.

movement-m4-name = Founder
movement-m4-step-1 = Stand with your feet a little wider than your hips, knees soft.
movement-m4-step-2 = Push your hips back, chest lifted, weight in your heels. Your back stays long.
movement-m4-step-3 = Reach your arms forward and up as far as feels good, and hold.
movement-m4-step-4 = Press through your heels to stand up.
movement-m4-easier = Keep your hands on your thighs.
movement-m4-harder = Hold each one five seconds longer.
movement-m4-caution = Stop if your lower back hurts.
