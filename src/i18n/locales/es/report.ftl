### What a person can report.

sensation-achy = Dolor difuso
sensation-dull = Dolor sordo
sensation-tight = Tirantez
sensation-stiff = Rigidez
sensation-tender = Duele al tocar
sensation-cramping = Calambres
sensation-sharp = Dolor agudo
sensation-stabbing = Punzadas
sensation-burning = Ardor
sensation-tingling = Hormigueo
sensation-numb = Adormecimiento
sensation-throbbing = Dolor que late
sensation-constant = No cede nunca
sensation-at-rest = También duele en reposo

sign-swelling = Hinchazón
sign-bruising = Moretón
sign-warmth = Caliente al tacto
sign-redness = Cambio de color
sign-deformity = Forma extraña
sign-cannot-bear-weight = No se puede apoyar peso
sign-difficulty-moving = Cuesta moverlo
sign-weakness = Debilidad
sign-popped = Un crujido o chasquido en ese momento
sign-wooden-tightness = Duro como madera
sign-pain-on-stretch = Duele mucho al estirarlo
sign-bone-point-tenderness = Duele un punto del hueso
sign-impact-pain = Duele con cada paso o al caer de un salto
sign-dark-urine = Orina oscura como té o refresco de cola
sign-chest-pressure = Presión o dolor en el pecho
sign-breathless = Falta de aire
sign-spreading-to-arm-or-jaw = Dolor que se extiende al brazo, la mandíbula, el cuello o la espalda
sign-sweating-faint = Sudor frío o sensación de desmayo
sign-saddle-numbness = Adormecimiento entre las piernas
sign-bladder-bowel-change = Problemas nuevos con la vejiga o el intestino
sign-fever = Fiebre
sign-cannot-finish-workout = No pude terminar el entrenamiento
sign-recent-blow = Una caída o un golpe en los últimos días
sign-night-pain = Dolor que me despierta de noche
sign-weight-loss = Pérdida de peso sin buscarla

activity-strength = Entrenamiento de fuerza
activity-running = Correr
activity-cycling = Ciclismo
activity-swimming = Natación
activity-hiking = Senderismo
activity-court-sport = Tenis, pickleball u otro deporte de cancha
activity-field-sport = Fútbol u otro deporte de campo
activity-yoga = Hacer yoga
activity-climbing = Escalada
activity-rowing = Remo
activity-gardening = Jardinería
activity-manual-work = Trabajo físico
activity-other = Otra cosa

effort-easy = Suave
effort-moderate = Moderado
effort-hard = Duro
novelty-usual = Lo de siempre
novelty-harder-than-usual = Más duro o largo de lo habitual
novelty-new = Nuevo, o tras un largo descanso

workout-full-body = Todo el cuerpo
workout-upper = Parte superior
workout-lower = Parte inferior
workout-push = Empuje
workout-pull = Tracción
workout-legs = Piernas
workout-core = Abdomen y espalda
workout-run = Carrera
workout-ride = Bicicleta
workout-swim = Natación
workout-yoga-mobility = Yoga o movilidad
workout-walk = Caminata
workout-sport = Deporte
call-go = Adelante
call-modify = Más suave
call-skip = Hoy no

classification-acute = Dolor justo después del esfuerzo
classification-doms = Dolor muscular tardío
classification-overreached = Más de lo que el músculo podía
classification-joint = Articulación, columna o cabeza
classification-possible-injury = Posible lesión
classification-unclear = Aún no está claro

guidance-train = Entrena como siempre
guidance-lighter = Entrénalo con menos carga
guidance-gentle = Solo movimiento suave
guidance-rest = Déjalo descansar
guidance-see-someone = Haz que lo revisen
guidance-get-help = Busca ayuda hoy

selection-recovery = Mueve todo el cuerpo mientras te recuperas
selection-sore-regions = Llega a lo que duele
selection-train-elsewhere = Entrena lo que no duele
selection-whole-body = Parte de una rutina para todo el cuerpo

evidence-before = { $region }: { $value } antes
evidence-effort = Esfuerzo: { $what }
evidence-novelty = Comparado con lo habitual: { $what }
evidence-sleep = { $hours ->
    [one] { $hours } hora de sueño
   *[other] { $hours } horas de sueño
 }
evidence-stress = Estrés: { $value } de { $most }
evidence-pregnant = Embarazo
evidence-blood-thinners = Toma anticoagulantes
evidence-plan = Plan: { $what }
