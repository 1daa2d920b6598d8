### Advice cards, and what movements need. A title, a text and an effect together have at most 320 characters.

## The cards

advice-t1-title = Continue em movimento
advice-t1-text = Primeiro, cardio de baixo impacto e alongamentos dinâmicos: leves e fluidos. Levam sangue ao músculo e ensinam o sistema nervoso a se adaptar, para você se mover à vontade e sentir menos. A falta de movimento enrijece. Recordes ficam para outro dia: “sem dor não há ganho” é mito.
advice-t2-title = Dê lugar à recuperação
advice-t2-text = Descanso importa, mas não é imobilidade. Mexa as partes que não doem, em um ritmo em que dá para conversar. Estresse e sono ruim fazem o músculo doer mais; dormir bem acelera a reparação.
advice-t2-today = Hoje, em ritmo leve: { $workouts }.
advice-t3-title = Calor ou frio
advice-t3-text = Calor (banho, bolsa) solta antes de se mexer; frio (bolsa em pano, massagem com gelo) adormece depois e acalma a inflamação. Banho de gelo pode tirar ganhos de força. Use o que alivia.
advice-t3-effect = Até uma hora após o treino, ambos aliviam no dia; a diferença pode ser acaso. Um dia depois o calor ajuda; o frio talvez.
advice-t3-caution = Até 20 minutos, em pano, a cada 2 ou 3 horas. Não sobre pele dormente ou ferida; sem calor em lesão nova. Não com Raynaud, má circulação ou pés dormentes por diabetes. Sem banho de gelo com doença do coração. Grávida? Bolsa morna ou fria pode; banheira quente, não.
advice-t3-before = Se você vai se mexer em breve, escolha o calor: ele solta.
advice-t3-after = Logo depois do esforço, o frio pode adormecer a dor.
advice-t3-strength = Depois da musculação, deixe de lado os banhos de gelo: podem custar parte dos ganhos.
advice-t4-title = Massagem
advice-t4-text = Massagem profunda, esportiva ou de pontos-gatilho trabalha os nós, com a mão ou com pistola de massagem: firme, mas sem doer. Em estudos as pessoas sentiram um pouco menos de dor por três dias. Não dá mais força nem velocidade.
advice-t4-effect = Revisões divergem. Uma: médio após um dia, grande após dois e três. Outra: pequeno.
advice-t4-caution = Um ou dois minutos por ponto. Nada de pistola no pescoço. Longe de garganta, virilha, parte de trás do joelho, frente do cotovelo e ossos. Não faça com anticoagulante, coágulo, varizes, gravidez, ossos frágeis, pele dormente ou ferida, ou mancha roxa de menos de três dias.
advice-t5-title = Rolo de espuma
advice-t5-text = Role devagar, de 30 segundos a 2 minutos por músculo: antes do treino para aquecer, depois dele para recuperar. Em estudos, quem rolou depois sentiu um pouco menos de dor.
advice-t5-effect = Rolar depois: um efeito pouco abaixo do médio.
advice-t5-caution = Longe de pescoço, lombar, barriga, virilha, parte de trás do joelho, ossos e articulações. Não faça com anticoagulante, coágulo, varizes, gravidez, ossos frágeis, pele dormente ou ferida, ou mancha roxa de menos de três dias.
advice-t6-title = Procure um fisioterapeuta
advice-t6-text = Presencial ou por vídeo, quando a dor não passa ou pode ser lesão. Não é só para depois de uma cirurgia: é um dos melhores tratamentos. Ele diz o que é seguro e leva você de volta ao que ama.
advice-t7-title = Alongamento, pelo conforto
advice-t7-text = Alongar mantém você em movimento e pode ser gostoso. Quase não muda a dor: em estudos, um ponto ou menos em 100. Então alongue de leve se gosta, e deixe de lado se não gosta.
advice-t7-effect = Cerca de um décimo de ponto ou menos em uma escala de dez.
advice-t7-caution = Até repuxar de leve, sem tranco e sem dor. Não em lesão nova, nem se houver formigamento em um braço ou uma perna. Com gravidez ou ossos frágeis, fique bem antes do seu limite.
advice-p1-title = Comece aos poucos
advice-p1-text = Comece abaixo do que consegue. Aumente um pouco por vez, na intensidade e na frequência. Ouça o seu corpo: buscar dor traz lesões, não resultados. Caminhe antes de correr, use pesos mais leves, cuide do jardim por uma hora, faça meia hora de trilha antes de tentar três.
advice-p2-title = Varie
advice-p2-text = A dor gosta das partes que você pouco usa. Varie os treinos, para que nenhuma parte estranhe o trabalho. Dor leve muitas vezes é sinal de que você fica mais forte: os músculos saram e ficam mais resistentes, como uma estrada refeita.
advice-p3-title = Beba e coma bem
advice-p3-text = Água e comida formam um time: abastecem e reparam os músculos. Beba ao longo do dia. Escolha proteína, grãos integrais e outros carboidratos complexos, e gorduras boas.
advice-p4-title = Mexa-se ao longo do dia
advice-p4-text = Ficar muito tempo na cadeira dá rigidez. Faça pequenas pausas para se mexer: levante, espreguice-se, suba uma escada, ande enquanto fala.
advice-p5-title = Aqueça primeiro
advice-p5-text = De cinco a dez minutos de movimento leve antes do treino. Em um estudo isso tirou um pouco da dor dois dias depois; desaquecer no fim não tirou.
advice-p5-effect = Em um estudo: pouco mais de um ponto em dez, dois dias depois. Desaquecer: nada.
advice-p6-title = Planeje uma massagem
advice-p6-text = Depois do próximo treino pesado, planeje de 20 a 30 minutos de massagem. Entre as formas de se recuperar, ela ficou em primeiro lugar em uma comparação de muitos estudos.
advice-p6-caution = Toma anticoagulante, já teve coágulo, tem varizes ou ossos frágeis, ou está grávida? Pergunte antes. Não sobre pele dormente ou ferida, nem sobre mancha roxa de menos de três dias.
advice-p7-title = Compressão
advice-p7-text = Uma legging ou uma blusa justa depois do treino pesado pode tirar um pouco da dor. Deve apertar, não beliscar. Tire se algo ficar dormente.
advice-p7-effect = Um efeito entre pequeno e médio.
advice-p7-caution = Não com má circulação ou possível coágulo. Tire à noite.
advice-p8-title = Sono
advice-p8-text = Busque de 7 a 8 horas de bom sono. Enquanto você dorme, os músculos se reparam mais depressa e os nervos se acalmam; depois de noites curtas as pessoas sentem mais dor.
advice-p8-effect = Perder sono piora a dor: um efeito médio. Esse é o custo do sono perdido, não o ganho de dormir mais.
advice-leave-out = Deixe de fora: { $places }.

## How much a card helps, on a meter of five steps.

effect-title = Quanto ajuda
effect-none = quase nada
effect-tiny = muito pouco
effect-small = um pouco
effect-medium = claramente
effect-large = muito

## Things that a movement needs

equipment-mat = um colchonete
equipment-chair = uma cadeira
equipment-wall = uma parede
equipment-roller = um rolo de espuma
equipment-ball = uma bola pequena
equipment-step = um degrau
equipment-towel = uma toalha
equipment-dumbbell = um halter leve
equipment-pool = uma piscina
equipment-bicycle = uma bicicleta
equipment-elliptical = um elíptico
dose-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }
