### What each rule says when it fires.

rule-nothing-sore = You told us of nothing that is sore, so nothing holds you back.
rule-far-below-five = A 1 or 2 of 10 is the everyday soreness that follows effort. Moving with it is fine, and helps.
rule-approaching-five = A 3 or 4 of 10 comes close to five. Ease off there: lighter work, gentle movement, or train other parts. Skip the hard session that caused it.
rule-moderate = 5 or 6 of 10 is more than everyday soreness. Give it a break from hard work and keep to easy movement.
rule-severe = 7 or more of 10 is severe. Soreness from a workout should stay far below that, so let it rest, and have it checked if it does not ease.
rule-joint-mild = This is a joint, the spine or the head. They do not get muscle soreness, so we are more careful: keep load off for now.
rule-joint-sore = A joint, the spine or the head at 3 or more is no muscle soreness. Rest it, and have it checked if it stays.
rule-joint-severe = A joint, the spine or the head at 5 or more is no muscle soreness. Have it checked before you train.
rule-unusual-sensation = Achy and dull is normal. Sharp, stabbing, burning, tingling, numb or never letting up can be something else.
rule-pain-at-rest = Muscle soreness shows when you move or press, and is quiet when you rest. Pain at rest should be looked at.
rule-possible-injury = What you see there can mean an injury. A healthcare provider should look at it first. No heat, massage or stretching there until then.
rule-past-a-week = Muscle soreness is gone within about a week. When it stays longer, a physical therapist should look at it.
rule-delayed-onset = It fits delayed soreness: it starts about half a day after effort, is worst on day two or three, then fades by itself.
rule-acute = Soreness right after effort is mostly mild and gone within hours.
rule-clot-signs = A swollen leg that is warm, changed in colour or throbbing can be a blood clot. It needs a doctor the same day.
rule-heart-signs = These can be signs of a heart attack or a clot in the lung, also without chest pain. Every minute counts.
rule-cauda-equina-signs = This can mean that nerves at the base of the spine are pressed. They need help within hours.
rule-dark-urine = Dark urine after effort can mean that muscle is breaking down and harming the kidneys.
rule-deformity = An odd shape can mean a broken bone or a joint out of place.
