### Advice cards, and what movements need.

advice-t1-title = Keep moving
advice-t1-text = Gentle movement brings blood to the muscle and calms the nerves; stillness makes it stiffer. Warm up with easy, flowing moves. Leave personal bests for another day.
advice-t2-title = Give recovery its place
advice-t2-text = Rest matters, but not stillness. With the parts that do not hurt: walk, swim, cycle or do yoga, all at a pace where you can chat.
advice-t3-title = Heat or cold, as you like
advice-t3-text = Warmth (shower, pad) loosens before you move; a wrapped cold pack numbs after. In studies neither clearly won. Ice baths may cost strength gains. Keep to what feels better, never on numb skin.
advice-t4-title = Massage
advice-t4-text = By hand or with a massage gun, firm but not painful. In studies people felt somewhat less sore over the next three days. It does not make you stronger or faster.
advice-t5-title = Foam rolling
advice-t5-text = Roll slowly over the muscle: before training to warm up, after it to recover. In studies people felt a little less sore. Stay off bones and joints.
advice-t6-title = See a physical therapist
advice-t6-text = In person or by video, when it does not fade or may be an injury. They can tell you what is safe, and plan your way back.
advice-t7-title = Stretching, for comfort
advice-t7-text = Stretching keeps you moving and can feel good. It hardly changes soreness: in studies by a point or less out of 100. So stretch gently if you like it, and skip it if not.
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
advice-p6-title = Plan a massage
advice-p6-text = After your next hard session, plan 20 to 30 minutes of massage. Among the ways to recover it came out first in a comparison of many studies.
advice-p7-title = Compression
advice-p7-text = Snug leggings or a snug top after hard work can take a little off soreness. They should press, not pinch. Take them off if anything goes numb.
advice-p8-title = Sleep
advice-p8-text = Aim for 7 to 8 hours. Muscle repairs itself and the nerves settle while you sleep; after short nights people feel more pain.

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
