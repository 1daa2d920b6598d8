### The answer: what one can do today, how it goes on, questions, and labels of the cards.

## Buttons and lists around the answer

alarm-mistake = Toquei nisso por engano
answer-next-time = Menos dor na próxima vez

row-back = Cartão anterior
row-on = Próximo cartão
row-place = { $number } de { $most }

## Workouts, and what to expect

workouts-title = O que você pode fazer hoje
workouts-easy = Em ritmo leve
workouts-easy-pace = Ritmo leve: você ainda consegue conversar.
course-title = O que esperar
course-now = agora
course-peak = O pior deve ser daqui a { $from } a { $to } horas, muito provavelmente.
course-peak-until = O pior deve ser dentro de { $to ->
    [one] { $to } hora
   *[other] { $to } horas
 }, muito provavelmente.
course-peak-past = Muito provavelmente, o pior já passou.
course-gone = Muito provavelmente passa daqui a { $from } a { $to } dias.
course-gone-until = Muito provavelmente passa em até { $to ->
    [one] { $to } dia
   *[other] { $to } dias
 }.
course-gone-now = Deve passar mais ou menos agora.
course-check = O gráfico conta os dias a partir de agora. Se ainda doer uma semana depois de começar, procure um profissional de saúde.

## A question, with its signs as buttons

question-title = Uma pergunta para você
question-none = Nada disso
question-done = É só isso
question-skip = Pular
question-left = { $count ->
    [one] mais { $count } depois desta
   *[other] mais { $count } depois desta
 }
since-today = Desde hoje
since-a-day = Cerca de um dia
since-days = Dois ou três dias
since-a-week = De quatro a sete dias
since-longer = Mais de uma semana

## What would change the answer

change-title = O que mudaria isto
change-lower = { $region } com { $value } ou menos: { $then }
change-higher = { $region } com { $value } ou mais: { $then }
change-with = Com “{ $what }”: { $then }
change-without = Sem “{ $what }”: { $then }
change-sleep-more = Depois de { $hours } horas de sono ou mais: { $then }
change-sleep-less = Depois de menos de { $hours } horas de sono: { $then }
change-since = Se durar mais de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }: { $then }

## Movements for today

preferences-minutes = Quanto tempo você tem?
preferences-equipment = O que você tem à mão?
preferences-none = Nenhum movimento cabe nesse tempo. Escolha mais tempo ou mais equipamentos.
movement-more = Mais fácil, mais difícil, cuidados
movement-caution = Cuidado:
movement-easier = Mais fácil:
movement-harder = Mais difícil:
movement-muscles = Trabalha:

## What came before, and what is planned: a form

context-more = Mais sobre você hoje
compact-all = Mostrar tudo
context-plan = O que você gostaria de fazer hoje?
context-plan-effort = Com que esforço?
context-sleep = Como você dormiu?
context-stress = Quanto estresse você sente?
sleep-short = Menos de 6 horas
sleep-fair = De 6 a 7 horas
sleep-good = 7 horas ou mais
stress-low = Pouco
stress-high = Muito
stress-very-high = Mais do que aguento
person-pregnant = Estou grávida
person-blood-thinners = Tomo anticoagulantes

## What keys do, beside each key

keys-move = Ir para a próxima área
keys-select = Dar nota à área
keys-rate = Dar nota de 0 a 9; 1 e depois 0 é 10
keys-remove = Retirar a nota
keys-both = Ambos os lados
keys-ends = Parte de cima ou de baixo do corpo
keys-turn = Virar o corpo
keys-zoom = Aproximar ou afastar
keys-pan = Mover a imagem ampliada
keys-undo = Desfazer, refazer
keys-close = Fechar e mostrar o corpo inteiro
keys-help = Mostrar estas teclas

## The rating, and the form

rate-feels = Como é a sensação?
rate-signs = Você vê ou nota algo disto aí?
context-title = O que veio antes?
context-activity = O que você fez?
context-none = Escolha…
context-when = Quando?
context-effort = Quanto esforço foi?
context-novelty = Era o de costume para você?
when-today = Hoje, nas últimas horas
when-half-a-day = Há cerca de meio dia
when-yesterday = Ontem
when-two-days = Há dois dias
when-three-days = Há três dias
when-this-week = De quatro a sete dias atrás
when-longer = Há mais de uma semana
person-title = Neste momento, você tem algo disto?
person-none = Toque no que vale para você. Se nada vale, deixe assim.
person-more = Mais sinais

## The answer in a sentence: one urgency, one phrase (tests/safety/wording.rs)

answer-train = Pode treinar.
answer-modify = Treine, mas pegue mais leve onde dói.
answer-recover = Hoje, só movimento leve para o que dói.
answer-rest = Hoje, deixe descansar o que dói.
answer-consult = Procure um profissional de saúde antes de treinar essa parte.
answer-urgent = Procure um médico hoje.
answer-emergency = Procure atendimento de emergência agora.

## Why, and what helps

answer-why = Por que esta resposta
# How far this language is: draft (not offered, may be incomplete), translated, or read (by a clinician who speaks it).
locale-status = translated
# Shown below the reasons until locale-status is read.
answer-unread = Nenhum profissional de saúde que fale português leu estes textos ainda. Na dúvida, pergunte ao seu.
answer-because = Por causa de:
answer-sources = Fontes
answer-sources-wait = Um momento…
answer-sources-failed = Não foi possível carregar a lista de fontes. Confira a sua conexão e tente de novo.
answer-advice = O que ajuda
answer-movements = Movimentos para hoje
answer-withheld = Hoje não
answer-withheld-there = Não nas áreas que você marcou: aí poderia fazer mal, ou não adiantar.
answer-withheld-many = { $count ->
    [one] { $count } movimento
   *[other] { $count } movimentos
 }
answer-announce = Resposta: { $answer }
certainty-article = do nosso artigo de referência
certainty-published = de estudos, diretrizes ou folhetos para pacientes publicados
certainty-common-knowledge = conhecimento clínico comum; ainda sem fonte citada, por isso vamos com cautela
evidence-intensity = { $region }: { $value } de { $most }
evidence-about = { $region }: { $what }
list-of = { $first }, { $rest }
label-of = { $label }: { $what }
evidence-since-activity = { $hours ->
    [one] { $hours } hora desde a atividade
   *[other] { $hours } horas desde a atividade
 }
evidence-since-onset = { $hours ->
    [one] { $hours } hora desde que começou
   *[other] { $hours } horas desde que começou
 }

## How often a movement is done. A set is a group of repetitions.

dose-sets = { $sets ->
    [one] { $sets } série
   *[other] { $sets } séries
 }
dose-repetitions = { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
 }
dose-hold = { $seconds ->
    [one] segure por { $seconds } segundo
   *[other] segure por { $seconds } segundos
 }
dose-rest = { $seconds ->
    [one] descanse por { $seconds } segundo
   *[other] descanse por { $seconds } segundos
 }
dose-each-side = de cada lado
dose-needs = Você precisa de: { $equipment }
equipment-band = uma faixa elástica

## About the person, once

about-title = Sobre mim
about-why = Fica neste aparelho e deixa a resposta mais segura. Pule o que quiser.
about-age = Idade
about-clot-risk = Coágulos no sangue são mais prováveis com
about-medicines = Remédios
about-conditions = Doenças de longa duração
about-forget = Apagar isto
about-massage = Antes de massagem, rolo ou compressão: algo disto vale para você?
about-invitation = Mais seguro com algumas palavras sobre você
