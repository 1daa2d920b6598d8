### What a person can report.

## What it feels like: buttons. Nouns, since they also stand after any place.

sensation-achy = Dor de músculo cansado
sensation-dull = Dor surda
sensation-tight = Sensação de músculo encurtado
sensation-stiff = Rigidez
sensation-tender = Dói ao tocar
sensation-cramping = Cãibras
sensation-sharp = Dor aguda, como um corte
sensation-stabbing = Pontadas
sensation-burning = Queimação
sensation-tingling = Formigamento
sensation-numb = Dormência
sensation-throbbing = Dor latejante
sensation-constant = Constante, não para nunca
sensation-at-rest = Dói também em repouso

## What is noticed: buttons, also after the place. The rules call each by the same word (tests/words.rs).

sign-swelling = Inchaço: claramente maior que o outro lado
sign-bruising = Mancha roxa
sign-warmth = Calor ao toque
sign-redness = Pele vermelha, ou mais escura que a pele em volta
sign-deformity = Forma estranha
sign-cannot-bear-weight = Não dá para apoiar o peso
sign-difficulty-moving = Mal consigo mexer essa parte
sign-weakness = Fraqueza: cede ou deixa cair as coisas
sign-popped = Um estalo na hora em que machucou
sign-wooden-tightness = Músculo duro como madeira
sign-pain-on-stretch = Dói muito ao alongar
sign-bone-point-tenderness = Um ponto do osso dói
sign-impact-pain = Dói a cada passo ou ao aterrissar de um salto
sign-dark-urine = Urina escura como chá ou refrigerante de cola
sign-chest-pressure = Pressão ou aperto no peito, com ou sem movimento
sign-breathless = Falta de ar
sign-spreading-to-arm-or-jaw = Dor que vai do peito para o braço, a mandíbula, o pescoço ou as costas
sign-sweating-faint = Suor frio, ou sensação de desmaio
sign-saddle-numbness = Dormência entre as pernas
sign-bladder-bowel-change = Dificuldade nova para urinar ou evacuar, ou para segurar a urina ou as fezes
sign-fever = Febre
sign-cannot-finish-workout = Não consegui terminar um treino que costumo completar
sign-recent-blow = Uma queda ou pancada nos últimos dias
sign-night-pain = Dor que me acorda à noite
sign-weight-loss = Perda de peso sem tentar
sign-sudden = Veio em menos de um minuto
sign-cold-or-pale = Pele fria ou pálida
sign-rash = Erupção nova na pele, ou bolhas novas
sign-limping = Me faz mancar
sign-locks-or-gives-way = Trava, ou cede
sign-cannot-lift = Não consigo levantar o braço, nem segurar nada
sign-pain-breathing-in = Dor aguda cada vez que puxo o ar
sign-stroke-signs = Rosto caído, fala enrolada ou fraqueza de um lado
sign-drowsy-or-confused = Sonolência difícil de vencer, ou confusão
sign-knocked-out = Desmaiei com a pancada, ou não me lembro dela
sign-vomiting = Vômitos
sign-dizzy-or-double-vision = Tontura, ou visão dupla
sign-both-legs = Dormência ou fraqueza nova nas duas pernas, e é difícil ficar em pé
sign-collapsed = Colapso (caí sem forças) durante ou depois do esforço
sign-overheated = Calor demais no corpo, pelo esforço ou pelo ambiente
sign-coughing-blood = Tosse com sangue
sign-blood-in-urine = Sangue na urina

## What was done before it was sore: a choice

activity-strength = Musculação
activity-running = Corrida
activity-cycling = Ciclismo
activity-swimming = Natação
activity-hiking = Trilha
activity-court-sport = Tênis, pickleball ou outro esporte de quadra
activity-field-sport = Futebol ou outro esporte de campo
activity-yoga = Ioga
activity-climbing = Escalada
activity-rowing = Remo
activity-gardening = Jardinagem
activity-manual-work = Trabalho braçal
activity-other = Outra coisa
activity-none = Nada fora do comum

## How hard it was

effort-easy = Leve
effort-moderate = Moderado
effort-hard = Pesado

## Whether it was usual

novelty-usual = Como de costume
novelty-harder-than-usual = Mais pesado ou mais longo que o de costume
novelty-new = Novo, ou depois de uma longa pausa

## Workouts that one can do today

workout-full-body = Corpo inteiro
workout-upper = Parte de cima do corpo
workout-lower = Parte de baixo do corpo
workout-push = Empurrar
workout-pull = Puxar
workout-legs = Pernas
workout-core = Abdômen e lombar
workout-run = Correr
workout-ride = Pedalar
workout-swim = Nadar
workout-yoga-mobility = Ioga ou mobilidade
workout-walk = Caminhar
workout-sport = Esporte

## What today’s answer says of a workout: below its name

call-go = Pode fazer
call-modify = Pegue mais leve
call-skip = Hoje não

## What kind of soreness it seems to be

classification-acute = Dor logo depois do esforço
classification-doms = Dor muscular tardia
classification-overreached = Mais do que o músculo estava pronto para fazer
classification-joint = Articulação, coluna ou cabeça
classification-possible-injury = Possível lesão
classification-unclear = Ainda não está claro

## What to do with one place

guidance-train = Treine como de costume
guidance-lighter = Treine com menos carga
guidance-gentle = Só movimento leve
guidance-rest = Deixe descansar
guidance-see-someone = Procure um profissional de saúde
guidance-get-help = Procure ajuda médica agora

## Why a movement was chosen: below its name

selection-recovery = Mexe o corpo inteiro enquanto você se recupera
selection-sore-regions = Trabalha o que dói
selection-train-elsewhere = Treina o que não dói
selection-whole-body = Parte de uma rotina para o corpo inteiro

## What was told, as a list of reasons

evidence-before = { $region }: { $value } da última vez
evidence-effort = Esforço: { $what }
evidence-novelty = Comparado ao seu costume: { $what }
evidence-sleep = { $hours ->
    [one] { $hours } hora de sono
   *[other] { $hours } horas de sono
 }
evidence-stress = Estresse: { $what }
evidence-pregnant = Gravidez
evidence-blood-thinners = Uso de anticoagulantes
evidence-plan = Plano: { $what }
evidence-age = Idade: { $value }
evidence-nothing-done = Nada feito que explique a dor

## About the person: buttons

clot-risk-surgery = Cirurgia nos últimos três meses
clot-risk-cast-or-bed-rest = Gesso, ou dias de cama
clot-risk-long-trip = Uma viagem de mais de quatro horas
clot-risk-hormones = Pílula anticoncepcional ou outros hormônios
clot-risk-recent-birth = Um parto nas últimas seis semanas
clot-risk-cancer = Câncer
clot-risk-earlier-clot = Um coágulo no sangue no passado
medicine-statin = Uma estatina (para o colesterol)
medicine-fluoroquinolone = Um antibiótico do grupo das quinolonas, como ciprofloxacino
medicine-steroid = Corticoides (cortisona)
medicine-painkillers = Analgésicos hoje
condition-sickle-cell-trait = Traço falciforme
condition-thin-bones = Ossos frágeis (osteoporose)
condition-diabetes = Diabetes (açúcar alto no sangue)
condition-weak-immunity = Imunidade baixa
condition-heart-or-vessels = Doença do coração ou má circulação
condition-kidneys = Doença dos rins
condition-earlier-muscle-breakdown = Destruição muscular (rabdomiólise) no passado
