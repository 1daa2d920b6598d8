### What each rule says when it fires.

rule-nothing-sore = You marked nothing as sore, so nothing holds you back.
rule-far-below-five = 1 or 2 out of 10 is the everyday soreness that follows effort. Moving with it is fine, and helps.
rule-approaching-five = 3 or 4 out of 10 comes close to five, where soreness asks for rest. Go easier there: lighter work, gentle movement, or train other parts. Skip the hard session that caused it.
rule-moderate = 5 or 6 out of 10 is more than everyday soreness. Give it a break from hard work and keep to easy movement.
rule-severe = 7 or more out of 10 is severe. Soreness from a workout should stay far below that. Let it rest, and have it checked if it does not ease.
rule-joint-mild = This spot belongs to a joint, the spine or the head. Pain there is less likely to be muscle soreness, so we are more careful: keep load off it for now.
rule-joint-sore = Pain at a joint, the spine or the head is less likely to be muscle soreness. Rest it, and have it checked if it stays.
rule-joint-severe = Pain of 5 or more at a joint, the spine or the head is unlikely to be muscle soreness. Have it checked before you train.
rule-unusual-sensation = Achy and dull is normal. Sharp, stabbing, burning, tingling, numb or never letting up can be something else. Have it looked at, and leave that spot alone until then.
rule-pain-at-rest = Muscle soreness shows when you move or press, and is quiet when you rest. Pain at rest should be looked at.
rule-possible-injury = What you notice there can mean an injury. A healthcare provider should look at it first. No heat, massage or stretching there until then.
rule-past-a-week = Muscle soreness is usually gone within about a week. When it lasts longer, a physical therapist should look at it.
rule-delayed-onset = It fits delayed soreness: that starts about half a day after effort, is worst on day two or three, and usually fades by itself.
rule-acute = Soreness right after effort is usually mild and gone within hours.
rule-clot-signs = A swollen leg that is warm, changed in color or throbbing can be a sign of a blood clot. It needs a doctor the same day. If you get short of breath or your chest hurts, call for emergency help.
rule-heart-signs = These can be signs of a heart attack or a clot in the lung, even without chest pain. Every minute counts.
rule-cauda-equina-signs = This can mean that nerves at the base of the spine are being squeezed. They need help within hours.
rule-dark-urine = Dark urine after effort can mean that muscle is breaking down and harming the kidneys. It needs help right away.
rule-deformity = An odd shape can mean a broken bone or a joint out of place. It needs help right away.
