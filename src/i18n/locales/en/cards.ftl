### Advice cards, and what movements need. A title, a text and an effect together have at most 320 characters.

## The cards. A title is an imperative, or names the treatment.

advice-t1-title = Keep moving
advice-t1-text = Low-impact cardio and dynamic stretches come first: easy, flowing moves. They bring blood to the muscle and teach your nervous system to adapt, so that you move at ease and feel less. Stillness makes it stiffer. Leave personal bests for another day: “no pain, no gain” is a myth.
advice-t2-title = Give recovery its place
advice-t2-text = Rest matters, but not stillness. Move the parts that do not hurt, at a pace where you can chat. Stress and poor sleep make sore muscles sorer; good sleep speeds up repair.
advice-t2-today = Easy for you today: { $workouts }.
advice-t3-title = Heat or cold
advice-t3-text = Warmth (shower, pad) loosens before you move; cold (wrapped pack, ice massage) numbs after and calms inflammation. Ice baths may cost strength gains. Keep to what feels better.
advice-t3-effect = Used within an hour of exercise, both ease the first day; the gap may be chance. A day later heat still helps, cold not clearly.
advice-t3-caution = Up to 20 minutes, wrapped, every 2 to 3 hours. Not on numb or broken skin; no heat on a new injury. Not with Raynaud’s, poor blood flow, or feet numb from diabetes. No ice bath with heart disease. Pregnant? A warm or cold pack is fine, a hot tub is not.
advice-t3-before = If you plan to move soon, choose warmth: it loosens you up.
advice-t3-after = Right after effort, cold can numb the soreness.
advice-t3-strength = After strength training, skip ice baths: they may cost you some of your gains.
advice-t4-title = Massage
advice-t4-text = Deep tissue, sports or trigger point massage works on knots, by hand or with a massage gun: firm but not painful. In studies people felt somewhat less sore for three days. It does not make you stronger or faster.
advice-t4-effect = Reviews differ. One: medium after a day, large after two and three. Another: small.
advice-t4-caution = A minute or two a spot. No gun on the neck. Keep off throat, groin, back of knee, front of elbow and bones. Skip it with a blood thinner, a clot, varicose veins, pregnancy, weak bones, numb or open skin, or a bruise less than three days old.
advice-t5-title = Foam rolling
advice-t5-text = Roll slowly, 30 seconds to 2 minutes a muscle: before training to warm up, after it to recover. In studies people who rolled afterwards felt a little less sore.
advice-t5-effect = Rolling afterwards: an effect just short of medium.
advice-t5-caution = Keep off neck, low back, belly, groin, back of knee, bones and joints. Skip it with a blood thinner, a clot, varicose veins, pregnancy, weak bones, numb or open skin, or a bruise less than three days old.
advice-t6-title = See a physical therapist
advice-t6-text = In person or by video, when it does not fade or may be an injury. It is not just for after surgery: it is one of the best treatments. They tell you what is safe, and get you back to what you love.
advice-t7-title = Stretching, for comfort
advice-t7-text = Stretching keeps you moving and can feel good. It hardly changes soreness: in studies by a point or less out of 100. So stretch gently if you like it, and skip it if not.
advice-t7-effect = About a tenth of a point or less on a scale of ten.
advice-t7-caution = To a mild pull, with no bounce and no pain. Not on a new injury, nor if a limb tingles. Pregnant or with weak bones, stay well short of your limit.
advice-p1-title = Ease in
advice-p1-text = Start below what you can do. Add a little each time, in how hard and how often. Listen to your body: chasing pain brings injuries, not results. Walk before you run, take lighter weights, garden for an hour, hike for half an hour before you try three.
advice-p2-title = Mix it up
advice-p2-text = Soreness likes parts that you rarely use. Vary your workouts, so that no part is ever new to work. Mild soreness is often a sign of getting stronger: muscles heal and get tougher, like a road that is rebuilt.
advice-p3-title = Drink and eat well
advice-p3-text = Water and food are a team: they supply your muscles and repair them. Drink through the day. Choose protein, whole grains and other complex carbs, and healthy fats.
advice-p4-title = Move through the day
advice-p4-text = Long sitting makes you stiff. Take small breaks to move: stand up, stretch, climb a stair, walk while you talk.
advice-p5-title = Warm up first
advice-p5-text = Five to ten minutes of easy movement before a workout. In a study it took a little off soreness two days later; cooling down afterwards did not.
advice-p5-effect = In one study: a little over one point out of ten, two days later. Cooling down: nothing.
advice-p6-title = Plan a massage
advice-p6-text = After your next hard session, plan 20 to 30 minutes of massage. Among the ways to recover it came out first in a comparison of many studies.
advice-p6-caution = Ask first if you take a blood thinner, had a clot, have varicose veins or weak bones, or are pregnant. Not over numb or open skin, or a bruise less than three days old.
advice-p7-title = Compression
advice-p7-text = Snug leggings or a snug top after hard work can take a little off soreness. They should press, not pinch. Take them off if anything goes numb.
advice-p7-effect = An effect between small and medium.
advice-p7-caution = Not with poor blood flow or a possible clot. Take it off at night.
advice-p8-title = Sleep
advice-p8-text = Aim for 7 to 8 hours of good sleep. While you sleep muscles repair faster and the nerves settle; after short nights people feel more pain.
advice-p8-effect = Losing sleep makes pain worse: a medium effect. That is the cost of lost sleep, not the gain from more.
# $places: a list of places, as "Left calf, neck".
advice-leave-out = Leave out: { $places }.

## How much a card helps, on a meter of five steps.

effect-title = How much it helps
effect-none = hardly at all
effect-tiny = very little
effect-small = a little
effect-medium = clearly
effect-large = a lot

## Things that a movement needs, in a list after "You need:"

equipment-mat = a mat
equipment-chair = a chair
equipment-wall = a wall
equipment-roller = a foam roller
equipment-ball = a small ball
equipment-step = a step
equipment-towel = a towel
equipment-dumbbell = a light dumbbell
equipment-pool = a pool
equipment-bicycle = a bicycle
equipment-elliptical = an elliptical trainer
dose-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
