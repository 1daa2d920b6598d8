### Advice and movement cards.

advice-t1-title = Sigue en movimiento
advice-t1-text = El movimiento suave lleva sangre al músculo y calma los nervios. Calienta con movimientos fáciles y fluidos. Deja tus récords para otro día.
advice-t2-title = Dale su lugar a la recuperación
advice-t2-text = Descansar importa, pero no quedarse quieto. Con las partes que no duelen: camina, nada, pedalea o haz yoga, todo a un ritmo que te permita conversar.
advice-t3-title = Calor o frío, como prefieras
advice-t3-text = Una ducha tibia o una almohadilla térmica afloja; una bolsa fría envuelta adormece. En estudios, ambas aliviaron el dolor el primer día y ninguna superó claramente a la otra. Quédate con lo que te siente mejor, nunca sobre piel sin sensibilidad.
advice-t4-title = Masaje
advice-t4-text = Con las manos o con una pistola de masaje. En los estudios, la gente sintió menos dolor durante los tres días siguientes. No te hace más fuerte ni más veloz.
advice-t6-title = Ve a un fisioterapeuta
advice-t6-text = En persona o por video, cuando el dolor no se va o puede ser una lesión. Puede decirte qué es seguro y planear tu regreso.
