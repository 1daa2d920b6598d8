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
