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

movement-m1-name = Postura del niño de pie
movement-m1-step-1 = Ponte de pie frente a una mesa o un mostrador, a un brazo de distancia. Apoya las manos encima, al ancho de los hombros.
movement-m1-step-2 = Da pasos hacia atrás e inclínate desde las caderas hasta que la espalda quede larga y la cabeza entre los brazos.
movement-m1-step-3 = Mantén las rodillas sueltas y deja que el pecho baje un poco. Respira despacio.
movement-m1-step-4 = Camina hacia delante para subir.
movement-m2-name = Inclinación lateral con el brazo en alto
movement-m2-step-1 = Ponte de pie con la espalda erguida y los pies al ancho de las caderas. Levanta un brazo por encima de la cabeza.
movement-m2-step-2 = Estírate hacia arriba y luego inclínate hacia el otro lado hasta sentir que el costado se alarga.
movement-m2-step-3 = Mantén los dos pies bien apoyados y el pecho mirando al frente. Respira, vuelve y cambia de lado.
movement-m3-name = Aperturas con banda
movement-m3-step-1 = Sujeta una banda ligera delante de ti a la altura del pecho, con los brazos rectos y las manos al ancho de los hombros.
movement-m3-step-2 = Junta los omóplatos y separa las manos, estirando la banda hasta que toque el pecho.
movement-m3-step-3 = Vuelve despacio. Mantén los hombros bajos.
movement-m4-name = Ejercicio «Founder»
movement-m4-step-1 = Ponte de pie con los pies un poco más separados que las caderas y las rodillas sueltas.
movement-m4-step-2 = Lleva las caderas hacia atrás, con el pecho en alto y el peso en los talones. La espalda sigue larga.
movement-m4-step-3 = Extiende los brazos hacia delante y hacia arriba hasta donde te resulte cómodo, y mantén la posición.
movement-m4-step-4 = Empuja con los talones para volver a subir.
