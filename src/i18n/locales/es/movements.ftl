### Movement cards.

movement-m1-name = Postura del niño de pie
movement-m1-step-1 = Ponte de pie frente a una mesa o un mostrador, a un brazo de distancia. Apoya las manos encima, al ancho de los hombros.
movement-m1-step-2 = Da pasos hacia atrás e inclínate desde las caderas hasta que la espalda quede larga y la cabeza entre los brazos.
movement-m1-step-3 = Mantén las rodillas sueltas y deja que el pecho baje un poco. Respira despacio.
movement-m1-step-4 = Camina hacia delante para subir.
movement-m1-easier = Dobla más las rodillas o apoya las manos más arriba, en una pared.
movement-m1-harder = Da un paso más atrás y alarga más los brazos.
movement-m1-caution = Para si sientes un pinchazo en el hombro o te duele la espalda.

movement-m2-name = Inclinación lateral con el brazo en alto
movement-m2-step-1 = Ponte de pie con la espalda erguida y los pies al ancho de las caderas. Levanta un brazo por encima de la cabeza.
movement-m2-step-2 = Estírate hacia arriba y luego inclínate hacia el otro lado hasta sentir que el costado se alarga.
movement-m2-step-3 = Mantén los dos pies bien apoyados y el pecho mirando al frente. Respira, vuelve y cambia de lado.
movement-m2-easier = Inclínate menos, o hazlo en una silla.
movement-m2-harder = Llega un poco más lejos cada vez que sueltes el aire.
movement-m2-caution = Inclínate solo hasta donde tire sin doler.

movement-m3-name = Aperturas con banda
movement-m3-step-1 = Sujeta una banda ligera delante de ti a la altura del pecho, con los brazos rectos y las manos al ancho de los hombros.
movement-m3-step-2 = Junta los omóplatos y separa las manos, estirando la banda hasta que toque el pecho.
movement-m3-step-3 = Vuelve despacio. Mantén los hombros bajos.
movement-m3-easier = Usa una banda más suave o separa más las manos.
movement-m3-harder = Usa una banda más fuerte o haz una pausa en el pecho.
movement-m3-caution = Para si se te tensa el cuello o te duele el hombro.

movement-m4-name = Ejercicio «Founder»
movement-m4-step-1 = Ponte de pie con los pies un poco más separados que las caderas y las rodillas sueltas.
movement-m4-step-2 = Lleva las caderas hacia atrás, con el pecho en alto y el peso en los talones. La espalda sigue larga.
movement-m4-step-3 = Extiende los brazos hacia delante y hacia arriba hasta donde te resulte cómodo, y mantén la posición.
movement-m4-step-4 = Empuja con los talones para volver a subir.
movement-m4-easier = Deja las manos sobre los muslos.
movement-m4-harder = Mantén cada una cinco segundos más.
movement-m4-caution = Para si te duele la parte baja de la espalda.
