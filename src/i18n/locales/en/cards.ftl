### Advice cards, and what movements need.

advice-t1-title = Keep moving
advice-t1-text = Gentle movement brings blood to the muscle and calms the nerves; stillness makes it stiffer. Warm up with easy, flowing moves. Leave personal bests for another day.
advice-t2-title = Give recovery its place
advice-t2-text = Rest matters, but not stillness. Move the parts that do not hurt, at a pace where you can chat.
advice-t2-today = Easy for you today: { $workouts }.
advice-t3-title = Heat or cold, as you like
advice-t3-text = Warmth (shower, pad) loosens before you move; a wrapped cold pack numbs after. In studies neither clearly won. Ice baths may cost strength gains. Keep to what feels better, never on numb skin.
advice-t3-effect = On the first day, a large effect for heat and a medium one for cold. The gap may be chance.
advice-t3-before = If you plan to move soon, choose warmth: it loosens you up.
advice-t3-after = Right after effort, cold can numb the soreness.
advice-t3-strength = After strength training, skip ice baths: they may cost you some of your gains.
advice-t4-title = Massage
advice-t4-text = By hand or with a massage gun, firm but not painful. In studies people felt somewhat less sore over the next three days. It does not make you stronger or faster.
advice-t4-effect = Reviews differ. In one the effect was medium after a day, and large after two and three days. In another it was small.
advice-t5-title = Foam rolling
advice-t5-text = Roll slowly over the muscle: before training to warm up, after it to recover. In studies people felt a little less sore. Stay off bones and joints.
advice-t5-effect = An effect just short of medium.
advice-t6-title = See a physical therapist
advice-t6-text = In person or by video, when it does not fade or may be an injury. They can tell you what is safe, and plan your way back.
advice-t7-title = Stretching, for comfort
advice-t7-text = Stretching keeps you moving and can feel good. It hardly changes soreness: in studies by a point or less out of 100. So stretch gently if you like it, and skip it if not.
advice-t7-effect = About a tenth of a point or less on a scale of ten.
advice-p1-title = Ease in
advice-p1-text = Start below what you can do and add a little each time. Walk before you run, take lighter weights, garden for an hour, hike for thirty minutes before three hours.
advice-p2-title = Mix it up
advice-p2-text = Soreness likes parts that you rarely use. Vary your workouts through the week, so that no part is ever new to work.
advice-p3-title = Drink and eat well
advice-p3-text = What you eat repairs your muscles. Choose protein, whole grains and other complex carbs, healthy fats, and enough water.
advice-p4-title = Move through the day
advice-p4-text = Long sitting makes you stiff. Take small breaks to move: stand up, stretch, climb a stair, walk while you talk.
advice-p5-title = Warm up first
advice-p5-text = Five to ten minutes of easy movement before a workout. In a study it took a little off soreness two days later; cooling down afterwards did not.
advice-p5-effect = In one study: a little over one point out of ten, two days later. Cooling down: nothing.
advice-p6-title = Plan a massage
advice-p6-text = After your next hard session, plan 20 to 30 minutes of massage. Among the ways to recover it came out first in a comparison of many studies.
advice-p7-title = Compression
advice-p7-text = Snug leggings or a snug top after hard work can take a little off soreness. They should press, not pinch. Take them off if anything goes numb.
advice-p7-effect = An effect between small and medium.
advice-p8-title = Sleep
advice-p8-text = Aim for 7 to 8 hours. Muscle repairs itself and the nerves settle while you sleep; after short nights people feel more pain.
advice-p8-effect = Losing sleep makes pain worse: a medium effect. That is the cost of lost sleep, not the gain from more.

# How much a card helps, on a meter of five steps.
effect-title = How much it helps
effect-none = hardly at all
effect-tiny = very little
effect-small = a little
effect-medium = clearly
effect-large = a lot

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
