### What a person can report.

sensation-achy = Dolorido
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
sign-popped = Algo dio un chasquido
sign-dark-urine = Orina oscura como té o refresco de cola
sign-chest-pressure = Presión o dolor en el pecho
sign-breathless = Falta de aire
sign-spreading-to-arm-or-jaw = Dolor que se extiende al brazo, la mandíbula, el cuello o la espalda
sign-sweating-faint = Sudor frío o sensación de desmayo
sign-saddle-numbness = Adormecimiento entre las piernas
sign-bladder-bowel-change = Problemas nuevos con la vejiga o el intestino

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
