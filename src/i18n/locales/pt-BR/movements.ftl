### Movement cards: what each is called, how it goes, an easier and a harder way, and what to mind. A name and its steps
### together have at most 320 characters.

movement-m1-name = Postura da criança em pé
movement-m1-step-1 = Fique a um braço de distância de uma parede ou bancada. Apoie as mãos nela, na largura dos ombros.
movement-m1-step-2 = Recue e dobre o corpo no quadril, costas longas, cabeça entre os braços.
movement-m1-step-3 = Joelhos soltos: deixe o peito descer um pouco. Respire devagar.
movement-m1-step-4 = Ande para a frente para subir.
movement-m1-easier = Ponha as mãos mais alto e dobre menos.
movement-m1-harder = Recue mais e empurre o quadril para longe das mãos.
movement-m1-caution = Suba devagar se sentir tontura. Dobre menos se sentir um beliscão nos ombros. Mantenha a cabeça alta se tem pressão muito alta ou glaucoma, ou no fim da gravidez.

movement-m2-name = Inclinação lateral com o braço no alto
movement-m2-step-1 = Em pé, corpo ereto, pés na largura do quadril. Levante um braço acima da cabeça.
movement-m2-step-2 = Estenda-o para cima e incline-se para o outro lado até sentir a lateral do tronco alongar.
movement-m2-step-3 = Os dois pés firmes, peito voltado para a frente. Respire, volte, troque de lado.
movement-m2-easier = Apoie a mão na cabeça em vez de estender o braço.
movement-m2-harder = Antes de inclinar, cruze o pé do lado do braço erguido por trás do outro.
movement-m2-caution = Incline só para o lado. Pare se sentir um beliscão nas costas ou no ombro.

movement-m3-name = Abrir a faixa elástica
movement-m3-step-1 = Segure uma faixa leve à sua frente, na altura do peito, braços retos, mãos na largura dos ombros.
movement-m3-step-2 = Aproxime as escápulas e abra a faixa.
movement-m3-step-3 = Termine quando ela tocar o peito. Volte devagar, ombros baixos.
movement-m3-easier = Segure a faixa com as mãos mais afastadas, ou abra só até a metade.
movement-m3-harder = Segure a faixa com as mãos mais juntas, ou fique três respirações com ela aberta.
movement-m3-caution = Veja antes se a faixa tem rachaduras. Mantenha-a bem abaixo do rosto.

movement-m4-name = Fundador (Founder)
movement-m4-step-1 = Em pé, pés um pouco mais afastados que o quadril, joelhos soltos.
movement-m4-step-2 = Leve o quadril para trás, peito erguido, peso nos calcanhares. As costas ficam longas.
movement-m4-step-3 = Estenda os braços para a frente e para cima, até onde for bom, e segure.
movement-m4-step-4 = Empurre os calcanhares no chão para subir.
movement-m4-easier = Deixe as mãos nas coxas e dobre menos.
movement-m4-harder = Segure mais tempo, com os braços ao lado das orelhas.
movement-m4-caution = Pare se uma dor correr pelas costas ou pela perna.

movement-m5-name = Ioga leve
movement-m5-step-1 = Passe por posturas em pé, como montanha, braços no alto, cadeira e meia flexão.
movement-m5-step-2 = Vá de uma à outra, devagar, uma respiração para cada movimento.
movement-m5-step-3 = Vá só até onde for agradável. Deixe de lado o que dói.
movement-m5-step-4 = No fim, fique em pé, sem se mexer, e respire cinco vezes com calma.
movement-m5-easier = Faça os mesmos movimentos na cadeira.
movement-m5-harder = Acrescente algumas posturas lentas no chão.
movement-m5-caution = Gravidez ou tontura? Escolha posturas firmes, com uma parede por perto. Pressão no peito ou falta de ar? Pare e ligue para a emergência.

movement-m6-name = Tai chi leve
movement-m6-step-1 = Em pé, joelhos soltos, ombros baixos, braços leves.
movement-m6-step-2 = Passe o peso devagar de uma perna para a outra.
movement-m6-step-3 = Deixe os braços flutuarem para cima, em volta e para baixo, como na água.
movement-m6-step-4 = Dê passos sem pressa. Deixe cada respiração guiar o próximo movimento.
movement-m6-easier = Mantenha os pés no lugar e só passe o peso.
movement-m6-harder = Dobre um pouco mais os joelhos e dê passos mais longos.
movement-m6-caution = Tenha uma parede ou cadeira por perto se o equilíbrio for incerto. Pressão no peito ou falta de ar? Pare e ligue para a emergência.

movement-m7-name = Elíptico leve
movement-m7-step-1 = Ponha o aparelho no nível mais leve. Suba segurando nas barras.
movement-m7-step-2 = Deslize em um ritmo em que dá para conversar. Corpo ereto, calcanhares baixos.
movement-m7-step-3 = Mova as alças de leve, ou descanse as mãos.
movement-m7-step-4 = Diminua nos últimos 2 minutos.
movement-m7-easier = Vá mais devagar, ou faça cinco minutos de cada vez.
movement-m7-harder = Acrescente cinco minutos, ainda em um ritmo em que dá para conversar.
movement-m7-caution = Pare se sentir tontura. Pressão no peito ou falta de ar? Pare e ligue para a emergência.

movement-m8-name = Natação leve
movement-m8-step-1 = Comece atravessando a piscina devagar, no estilo de que mais gosta.
movement-m8-step-2 = Faça cada braçada longa e suave. Solte o ar na água.
movement-m8-step-3 = Descanse na borda quando quiser.
movement-m8-step-4 = Termine com uma travessia de costas ou com uma prancha.
movement-m8-easier = Ande com água na altura do peito, ou bata as pernas com uma prancha.
movement-m8-harder = Atravesse a piscina algumas vezes em ritmo médio, com pausas.
movement-m8-caution = Não entre com pele ferida ou febre. Mude de estilo se um ombro doer. Gravidez, ou dor no quadril? Sem a pernada do nado peito. Pressão no peito ou falta de ar? Pare e ligue para a emergência.

movement-m9-name = Caminhada leve
movement-m9-step-1 = Use tênis macio e escolha chão plano.
movement-m9-step-2 = Ande com o corpo ereto, braços balançando, em um ritmo em que dá para conversar.
movement-m9-step-3 = Dê passos curtos e silenciosos. Deixe o pé rolar do calcanhar aos dedos.
movement-m9-step-4 = Volte antes de se cansar.
movement-m9-easier = Ande cinco minutos, descanse, e ande mais cinco.
movement-m9-harder = Acrescente cinco minutos ou uma subida suave.
movement-m9-caution = Pare se a cada passo um ponto doer mais e mais. Pressão no peito ou falta de ar? Pare e ligue para a emergência.

movement-m10-name = Bicicleta leve
movement-m10-step-1 = Ajuste o selim para que o joelho fique um pouco dobrado embaixo.
movement-m10-step-2 = Escolha uma marcha leve e um caminho plano, ou uma bicicleta ergométrica.
movement-m10-step-3 = Pedale leve, em um ritmo em que dá para conversar. Solte as mãos.
movement-m10-step-4 = Diminua aos poucos.
movement-m10-easier = Pedale cinco minutos na marcha mais leve.
movement-m10-harder = Acrescente cinco minutos, ainda em marcha leve.
movement-m10-caution = Escolha a bicicleta ergométrica na gravidez ou se o equilíbrio for incerto. Pressão no peito ou falta de ar? Pare e ligue para a emergência.

movement-m11-name = Alongamento da panturrilha na parede
movement-m11-step-1 = De frente para uma parede, apoie nela as mãos.
movement-m11-step-2 = Leve um pé para trás. Pressione o calcanhar dele no chão, dedos voltados para a parede.
movement-m11-step-3 = Mantenha reto o joelho de trás e incline-se até sentir a panturrilha alongar.
movement-m11-step-4 = Respire e troque de perna.
movement-m11-easier = Dê um passo mais curto para trás.
movement-m11-harder = Recue mais o pé, com o calcanhar ainda no chão.
movement-m11-caution = Panturrilha quente, inchada ou latejante? Não a alongue. Procure um médico hoje.

movement-m12-name = Alongamento da panturrilha baixa
movement-m12-step-1 = De frente para uma parede, mãos nela, um pé um passo curto atrás.
movement-m12-step-2 = Dobre os dois joelhos e desça na vertical.
movement-m12-step-3 = Mantenha no chão o calcanhar de trás. Sinta alongar embaixo, perto do calcanhar.
movement-m12-step-4 = Respire e troque de perna.
movement-m12-easier = Dobre menos os joelhos e apoie-se mais nas mãos.
movement-m12-harder = Desça um pouco mais, com o calcanhar ainda no chão.
movement-m12-caution = Alivie se repuxar com força atrás do calcanhar.

movement-m13-name = Alongamento de trás da coxa na cadeira
movement-m13-step-1 = Sente-se na beira da frente de uma cadeira firme.
movement-m13-step-2 = Estenda uma perna, calcanhar no chão, dedos para cima.
movement-m13-step-3 = Costas eretas. Incline-se para a frente a partir do quadril até sentir alongar a parte de trás da coxa.
movement-m13-step-4 = Respire e troque de perna.
movement-m13-easier = Deixe o joelho um pouco dobrado.
movement-m13-harder = Apoie o calcanhar em um degrau baixo.
movement-m13-caution = Dobre mais o joelho se sentir formigamento ou um puxão pela perna. Fique com o tronco ereto se tem pressão muito alta ou glaucoma, ou no fim da gravidez.

movement-m14-name = Alongamento da frente da coxa em pé
movement-m14-step-1 = Segure com uma mão o encosto de uma cadeira firme.
movement-m14-step-2 = Dobre um joelho para trás e pegue o tornozelo.
movement-m14-step-3 = Puxe o calcanhar para o glúteo, joelhos lado a lado, quadril encaixado.
movement-m14-step-4 = Respire e troque de perna.
movement-m14-easier = Em vez disso, apoie o pé em outra cadeira atrás de você.
movement-m14-harder = Leve o quadril um pouco mais para a frente.
movement-m14-caution = Segure a barra da calça, ou uma toalha em volta do tornozelo, se o joelho ficar apertado.

movement-m15-name = Figura do quatro na cadeira
movement-m15-step-1 = Sente-se perto da frente de uma cadeira firme, costas eretas.
movement-m15-step-2 = Ponha um tornozelo sobre o outro joelho.
movement-m15-step-3 = Deixe descer o joelho de cima. Incline-se com as costas longas até sentir alongar o glúteo.
movement-m15-step-4 = Respire e troque de perna.
movement-m15-easier = Cruze os tornozelos embaixo, em vez de no joelho.
movement-m15-harder = Incline-se mais, costas ainda longas.
movement-m15-caution = Não faça com prótese de quadril. Alivie se sentir um beliscão no joelho ou na virilha.

movement-m16-name = Alongamento da frente do quadril de joelhos
movement-m16-step-1 = Ajoelhe-se em um colchonete e ponha um pé à sua frente, com a sola no chão.
movement-m16-step-2 = Encaixe o quadril, como para fechar uma calça apertada.
movement-m16-step-3 = Deslize o peso para a frente até sentir alongar a frente do quadril de trás.
movement-m16-step-4 = Respire e troque de lado.
movement-m16-easier = Faça em pé, com um pé um passo grande atrás.
movement-m16-harder = Estenda para cima o braço do lado ajoelhado.
movement-m16-caution = Ponha uma toalha dobrada sob o joelho. Não arqueie a lombar.

movement-m17-name = Balanço para a parte interna da coxa
movement-m17-step-1 = Apoie mãos e joelhos em um colchonete.
movement-m17-step-2 = Estenda uma perna para o lado, pé inteiro no chão.
movement-m17-step-3 = Leve o quadril para trás até sentir alongar a parte interna da coxa. Costas planas.
movement-m17-step-4 = Volte para a frente. Mova-se com a respiração e troque de perna.
movement-m17-easier = Balance só um pouco para trás.
movement-m17-harder = Apoie-se nos antebraços.
movement-m17-caution = Alivie se sentir um beliscão na virilha ou na parte de dentro do joelho.

movement-m18-name = Alongamento do peito na porta
movement-m18-step-1 = Fique no vão de uma porta. Apoie os antebraços no batente, cotovelos logo abaixo dos ombros.
movement-m18-step-2 = Dê um passo à frente pelo vão e deixe o peito acompanhar.
movement-m18-step-3 = Fique onde a frente do peito se abre. Respire devagar.
movement-m18-step-4 = Volte um passo para terminar.
movement-m18-easier = Faça um braço de cada vez, com o cotovelo mais baixo.
movement-m18-harder = Dê um passo um pouco mais longo pela porta.
movement-m18-caution = Pare se um ombro parecer solto ou houver formigamento na mão.

movement-m19-name = Alongamento do ombro com o braço cruzado
movement-m19-step-1 = Em pé ou na cadeira, corpo ereto, ombros baixos.
movement-m19-step-2 = Cruze um braço na frente do peito, um pouco abaixo da altura do ombro.
movement-m19-step-3 = Segure-o acima do cotovelo com a outra mão e traga-o para perto.
movement-m19-step-4 = Respire e troque de braço.
movement-m19-easier = Deixe o braço mais baixo, sobre as costelas.
movement-m19-harder = Vire a cabeça para o lado oposto ao braço.
movement-m19-caution = Abaixe o braço se sentir um beliscão na frente do ombro.

movement-m20-name = Pêndulo do ombro
movement-m20-step-1 = Incline-se e apoie uma mão no encosto de uma cadeira firme.
movement-m20-step-2 = Deixe o outro braço pendurado, pesado e solto.
movement-m20-step-3 = Balance o corpo para que o braço faça pequenos círculos.
movement-m20-step-4 = Faça metade dos círculos para o outro lado. Depois troque de braço.
movement-m20-easier = Balance só para a frente e para trás, bem pequeno.
movement-m20-harder = Faça círculos do tamanho de um prato.
movement-m20-caution = Suba devagar. Pare se o balanço doer ou se sentir tontura. Mantenha a cabeça alta se tem pressão muito alta ou glaucoma, ou no fim da gravidez.

movement-m21-name = Deslizar os braços na parede
movement-m21-step-1 = De frente para uma parede, um pé à frente. Apoie nela a borda das mãos e os antebraços.
movement-m21-step-2 = Deslize os braços para cima, em um V aberto, só até onde for fácil.
movement-m21-step-3 = Deixe as escápulas deslizarem em volta das costelas.
movement-m21-step-4 = Desça devagar.
movement-m21-easier = Deslize só até a altura dos olhos, ou um braço de cada vez.
movement-m21-harder = No alto, tire as mãos da parede por uma respiração.
movement-m21-caution = Fique abaixo da altura em que sente um beliscão no ombro.

movement-m22-name = Passar a linha na agulha
movement-m22-step-1 = Apoie mãos e joelhos em um colchonete.
movement-m22-step-2 = Passe um braço por baixo do peito, palma para cima, para o outro lado.
movement-m22-step-3 = Deixe esse ombro e o lado da cabeça descerem ao colchonete.
movement-m22-step-4 = Respire para a parte alta das costas. Suba devagar e troque de lado.
movement-m22-easier = Apoie a cabeça em um travesseiro, ou vá só até a metade.
movement-m22-harder = Estenda o braço de cima para a frente, no chão.
movement-m22-caution = Deixe a maior parte do peso fora da cabeça e do pescoço.

movement-m23-name = Gato e vaca
movement-m23-step-1 = Apoie mãos e joelhos em um colchonete, costas planas.
movement-m23-step-2 = Solte o ar e arredonde as costas para cima, como um gato. Deixe a cabeça pender.
movement-m23-step-3 = Puxe o ar, deixe a barriga descer e olhe um pouco para a frente.
movement-m23-step-4 = Passe devagar de um ao outro.
movement-m23-easier = Balance só o quadril e deixe a cabeça quieta.
movement-m23-harder = Faça círculos lentos com o quadril e as costelas.
movement-m23-caution = Fique onde for fácil. Apoie-se nas mãos fechadas se os punhos doerem.

movement-m24-name = Recuar o queixo
movement-m24-step-1 = Em pé ou na cadeira, corpo ereto, olhe para a frente.
movement-m24-step-2 = Deslize o queixo reto para trás, como para fazer papada.
movement-m24-step-3 = Sinta a parte de trás do pescoço alongar. Segure por uma respiração.
movement-m24-step-4 = Solte devagar.
movement-m24-easier = Faça de barriga para cima, cabeça em um travesseiro baixo.
movement-m24-harder = Pressione de leve a cabeça para trás contra as mãos.
movement-m24-caution = Pare se houver formigamento em um braço. Tontura, visão dupla ou dificuldade para falar? Pare e ligue para a emergência.

movement-m25-name = Alongamento lateral do pescoço
movement-m25-step-1 = Em pé ou na cadeira, corpo ereto. Ponha uma mão atrás das costas.
movement-m25-step-2 = Deixe a cabeça tombar para o outro lado, orelha em direção ao ombro.
movement-m25-step-3 = Nariz para a frente e ombro baixo. Respire.
movement-m25-step-4 = Volte devagar e troque de lado.
movement-m25-easier = Deixe os dois braços soltos e tombe menos a cabeça.
movement-m25-harder = Ao tombar a cabeça, leve a mão do lado que alonga em direção ao chão.
movement-m25-caution = Não puxe a cabeça. Pare se houver formigamento em um braço. Tontura, visão dupla ou dificuldade para falar? Pare e ligue para a emergência.

movement-m26-name = Alongamento de olhar para o bolso
movement-m26-step-1 = Em pé ou na cadeira, corpo ereto. Ponha uma mão atrás das costas.
movement-m26-step-2 = Vire a cabeça até a metade para o outro lado.
movement-m26-step-3 = Olhe para baixo, como para o bolso da camisa. Sinta atrás do pescoço.
movement-m26-step-4 = Respire, levante a cabeça e troque de lado.
movement-m26-easier = Deixe os dois braços soltos e olhe menos para baixo.
movement-m26-harder = Ao olhar para baixo, leve a mão do lado que alonga em direção ao chão.
movement-m26-caution = Deixe a cabeça pender por si. Pare se houver formigamento em um braço. Tontura, visão dupla ou dificuldade para falar? Pare e ligue para a emergência.

movement-m27-name = Soltar a mandíbula
movement-m27-step-1 = Em pé ou na cadeira, à vontade, lábios fechados, dentes separados.
movement-m27-step-2 = Apoie a ponta da língua atrás dos dentes de cima.
movement-m27-step-3 = Deixe-a aí e abra a mandíbula devagar, reto para baixo.
movement-m27-step-4 = Feche de leve, sem morder.
movement-m27-easier = Só deixe os dentes separados e a língua no alto por cinco respirações.
movement-m27-harder = Veja no espelho se o queixo desce em linha reta.
movement-m27-caution = Abra só até onde desliza. Dor na mandíbula com pressão no peito? Pare e ligue para a emergência.

movement-m28-name = Livro aberto
movement-m28-step-1 = Deite-se de lado, cabeça em um travesseiro, joelhos dobrados, braços à frente, palmas juntas.
movement-m28-step-2 = Levante o braço de cima e abra-o para o outro lado, como uma página.
movement-m28-step-3 = Os olhos seguem a mão. Joelhos juntos.
movement-m28-step-4 = Solte o ar e feche. Troque de lado depois da série.
movement-m28-easier = Ponha a mão de cima nas costelas e gire só o peito.
movement-m28-harder = Fique com o braço aberto por três respirações lentas.
movement-m28-caution = Gire menos se sentir um beliscão na lombar ou no ombro.

movement-m29-name = Alongamento do antebraço, palma para cima
movement-m29-step-1 = Estenda um braço à frente, palma para cima, cotovelo solto.
movement-m29-step-2 = Com a outra mão, puxe de leve a palma e os dedos para baixo e para trás.
movement-m29-step-3 = Fique onde a parte interna do antebraço alonga. Respire.
movement-m29-step-4 = Troque de braço.
movement-m29-easier = Dobre mais o cotovelo e puxe menos.
movement-m29-harder = Estique um pouco mais o cotovelo.
movement-m29-caution = Solte se houver formigamento ou dormência nos dedos.

movement-m30-name = Alongamento do antebraço, palma para baixo
movement-m30-step-1 = Estenda um braço à frente, palma para baixo, cotovelo solto.
movement-m30-step-2 = Deixe a mão cair. Com a outra, puxe-a de leve pelo dorso, para você.
movement-m30-step-3 = Fique onde a parte de cima do antebraço alonga. Respire.
movement-m30-step-4 = Troque de braço.
movement-m30-easier = Dobre mais o cotovelo e deixe a mão só pender.
movement-m30-harder = Feche sem força a mão que pende.
movement-m30-caution = Solte se sentir um beliscão no punho ou formigamento nos dedos.

movement-m31-name = Deslizar os dedos
movement-m31-step-1 = Levante uma mão, dedos retos.
movement-m31-step-2 = Dobre os dedos em gancho, nós dos dedos retos. Abra de novo.
movement-m31-step-3 = Feche a mão plana, pontas dos dedos na palma. Abra de novo.
movement-m31-step-4 = Feche a mão toda, sem força. Abra bem e troque de mão depois da série.
movement-m31-easier = Faça em água morna, com movimentos menores.
movement-m31-harder = Faça com as duas mãos juntas, um pouco mais rápido.
movement-m31-caution = Mova sem forçar. Pare se um dedo travar ou houver formigamento.

movement-m32-name = Círculos com o polegar
movement-m32-step-1 = Segure uma mão à sua frente, dedos soltos.
movement-m32-step-2 = Faça círculos lentos e redondos com o polegar, para um lado e depois para o outro.
movement-m32-step-3 = Toque com o polegar a ponta de cada dedo, um por um.
movement-m32-step-4 = Abra bem a mão e troque de mão.
movement-m32-easier = Faça círculos bem pequenos.
movement-m32-harder = Deslize o polegar até a base do dedo mínimo.
movement-m32-caution = Faça círculos menores se o polegar estalar ou doer.

movement-m33-name = Rolar uma bola no antebraço
movement-m33-step-1 = De frente para uma parede, cotovelo baixo. Ponha uma bola macia entre o antebraço e a parede.
movement-m33-step-2 = Incline-se até o peso ser agradável.
movement-m33-step-3 = Role devagar entre o punho e o cotovelo por cerca de um minuto. Longe dos ossos.
movement-m33-step-4 = Vire o braço e role o outro lado. Depois troque de braço.
movement-m33-easier = Use uma bola mais macia, ou passe a mão.
movement-m33-harder = Fique em um ponto sensível por três respirações.
movement-m33-caution = Não role sobre manchas roxas. Solte se houver formigamento na mão.

movement-m34-name = Círculos com o tornozelo
movement-m34-step-1 = Sente-se no fundo da cadeira e levante um pouco um pé.
movement-m34-step-2 = Faça círculos lentos com os dedos do pé, tão grandes quanto for fácil.
movement-m34-step-3 = Gire para o outro lado.
movement-m34-step-4 = Ponha o pé no chão e troque de pé.
movement-m34-easier = Deixe o calcanhar no chão e gire pequeno.
movement-m34-harder = Escreva as letras do seu nome com o dedão do pé.
movement-m34-caution = Gire pequeno se o tornozelo estiver inchado. Não consegue apoiar o peso nele? Procure um médico hoje.

movement-m35-name = Puxar a toalha com os dedos do pé
movement-m35-step-1 = Sente-se em uma cadeira, pé descalço sobre uma toalha pequena.
movement-m35-step-2 = Calcanhar no chão. Encolha os dedos e puxe a toalha para você.
movement-m35-step-3 = Abra os dedos e solte.
movement-m35-step-4 = Alise a toalha e troque de pé.
movement-m35-easier = Encolha os dedos sem toalha.
movement-m35-harder = Ponha um livro na outra ponta da toalha.
movement-m35-caution = Se o pé tiver cãibra, solte e estique os dedos para cima com a mão.

movement-m36-name = Rolar uma bola na sola do pé
movement-m36-step-1 = Sente-se em uma cadeira e ponha uma bola sob um pé descalço.
movement-m36-step-2 = Role devagar da parte da frente da sola até logo antes do calcanhar, por cerca de um minuto.
movement-m36-step-3 = Pressione só o quanto for agradável.
movement-m36-step-4 = Troque de pé.
movement-m36-easier = Use uma bola mais macia e menos peso.
movement-m36-harder = Role em pé, com uma mão na parede.
movement-m36-caution = Olhe antes as solas se você sente pouco nos pés. Não role sobre pele ferida ou dolorida.

movement-m37-name = Alongamento da canela na cadeira
movement-m37-step-1 = Sente-se perto da frente da cadeira. Leve um pé para trás, sob o assento.
movement-m37-step-2 = Apoie no chão o dorso dos dedos dele.
movement-m37-step-3 = Pressione de leve para baixo e para a frente até sentir alongar a frente da canela.
movement-m37-step-4 = Respire e troque de perna.
movement-m37-easier = Só aponte os dedos com o pé no ar.
movement-m37-harder = Leve o pé um pouco mais para trás.
movement-m37-caution = Canela dura, apertada, que dói cada vez mais? Pare e procure atendimento de emergência agora.

movement-m38-name = Elevação dos calcanhares
movement-m38-step-1 = Fique em pé atrás de uma cadeira e segure de leve o encosto.
movement-m38-step-2 = Suba na ponta dos dois pés, reto para cima, peso sobre o dedão e o segundo dedo.
movement-m38-step-3 = Fique no alto por uma respiração.
movement-m38-step-4 = Desça contando até três.
movement-m38-easier = Faça sem sair da cadeira, ou suba só até a metade.
movement-m38-harder = Suba com os dois pés e desça com um.
movement-m38-caution = Pare se sentir um puxão forte acima do calcanhar.

movement-m39-name = Descer do degrau
movement-m39-step-1 = Fique em pé em um degrau baixo, uma mão na parede.
movement-m39-step-2 = Deixe um pé para fora da borda. Dobre devagar o outro joelho.
movement-m39-step-3 = Toque o chão com o calcanhar, leve como uma pena, e suba.
movement-m39-step-4 = O joelho dobrado fica sobre os dedos do pé. Troque de perna depois da série.
movement-m39-easier = Use um degrau mais baixo e desça só até a metade.
movement-m39-harder = Vá mais devagar, ou tire a mão da parede.
movement-m39-caution = Pare se o joelho doer ou ceder.

movement-m40-name = Ponte
movement-m40-step-1 = Deite-se de barriga para cima, joelhos dobrados, pés no chão na largura do quadril.
movement-m40-step-2 = Aperte os glúteos e levante o quadril até o corpo formar uma linha reta.
movement-m40-step-3 = Segure por uma respiração, costelas baixas.
movement-m40-step-4 = Desça rolando devagar.
movement-m40-easier = Levante só a largura de uma mão.
movement-m40-harder = Levante um pouco um pé enquanto está no alto.
movement-m40-caution = Aproxime os calcanhares se der cãibra na parte de trás das coxas.

movement-m41-name = Concha
movement-m41-step-1 = Deite-se de lado, cabeça no braço, joelhos dobrados, pés juntos.
movement-m41-step-2 = Sem separar os pés, levante o joelho de cima, como uma concha que se abre.
movement-m41-step-3 = Não deixe o quadril rolar para trás.
movement-m41-step-4 = Feche devagar. Troque de lado depois da série.
movement-m41-easier = Abra só um pouco, com as costas na parede.
movement-m41-harder = Fique com ela aberta por três respirações.
movement-m41-caution = Ponha um travesseiro entre os joelhos se o quadril de baixo estiver sensível.

movement-m42-name = Levantar a perna de lado
movement-m42-step-1 = Deite-se de lado, joelho de baixo dobrado, perna de cima reta, alinhada com o corpo.
movement-m42-step-2 = Dedos voltados para a frente. Levante a perna até o pé ficar um pouco acima do quadril.
movement-m42-step-3 = Cintura longa e corpo quieto.
movement-m42-step-4 = Desça devagar. Troque de lado depois da série.
movement-m42-easier = Dobre também o joelho de cima, ou levante menos.
movement-m42-harder = Segure a perna no alto por três respirações de cada vez.
movement-m42-caution = Levante menos se sentir um beliscão no lado do quadril.

movement-m43-name = Cão e pássaro
movement-m43-step-1 = Apoie mãos e joelhos em um colchonete, costas planas como uma mesa.
movement-m43-step-2 = Deslize uma perna para trás e estenda o braço oposto para a frente.
movement-m43-step-3 = Segure por uma respiração lenta. Nada deve tombar.
movement-m43-step-4 = Volte e troque de lado a cada vez, quatro de cada lado.
movement-m43-easier = Mova só a perna, com as duas mãos no chão.
movement-m43-harder = Entre uma vez e outra, toque o joelho com o cotovelo por baixo do corpo.
movement-m43-caution = Levante só até onde a lombar fica quieta.

movement-m44-name = Inseto morto
movement-m44-step-1 = Deite-se de barriga para cima, braços em direção ao teto, joelhos acima do quadril.
movement-m44-step-2 = Pressione de leve a lombar no chão.
movement-m44-step-3 = Solte o ar. Desça um calcanhar, joelho dobrado, e o braço oposto em direção ao chão.
movement-m44-step-4 = Volte e troque de lado a cada vez, quatro de cada lado.
movement-m44-easier = Deixe os braços quietos e só toque o chão com um calcanhar.
movement-m44-harder = Estenda a perna, logo acima do chão.
movement-m44-caution = Pare se as costas saírem do chão ou se o pescoço fizer força.

movement-m45-name = Cadeirinha na parede
movement-m45-step-1 = Apoie as costas em uma parede, pés dois passos curtos à frente dela.
movement-m45-step-2 = Deslize para baixo até as coxas trabalharem, nunca abaixo da altura de uma cadeira.
movement-m45-step-3 = Joelhos sobre os tornozelos e alinhados com os dedos; continue respirando.
movement-m45-step-4 = Empurre os calcanhares no chão e suba.
movement-m45-easier = Desça só a largura de uma mão.
movement-m45-harder = Desça mais, ainda acima da altura de uma cadeira.
movement-m45-caution = Não prenda a respiração. Suba se os joelhos doerem.

movement-m46-name = Agachamento na cadeira
movement-m46-step-1 = Em pé na frente de uma cadeira firme, pés na largura do quadril.
movement-m46-step-2 = Leve o quadril para trás e dobre os joelhos alinhados com os dedos, peito aberto.
movement-m46-step-3 = Toque de leve o assento.
movement-m46-step-4 = Empurre os calcanhares no chão e fique em pé, corpo ereto.
movement-m46-easier = Sente-se de vez e suba com a ajuda das mãos.
movement-m46-harder = Fique logo acima do assento por duas respirações.
movement-m46-caution = Encoste a cadeira em uma parede para que não possa deslizar.

movement-m47-name = Flexão na parede
movement-m47-step-1 = Em pé, a um braço de distância de uma parede, mãos nela na altura do peito.
movement-m47-step-2 = Corpo reto como uma tábua, dobre os cotovelos.
movement-m47-step-3 = Leve o peito para perto da parede, cabeça alinhada.
movement-m47-step-4 = Empurre com suavidade e deixe as escápulas se abrirem.
movement-m47-easier = Fique mais perto da parede.
movement-m47-harder = Recue mais, ou empurre em uma bancada.
movement-m47-caution = Use as mãos fechadas se os punhos doerem. Pressão no peito? Pare e ligue para a emergência.

movement-m48-name = Remada com faixa na cadeira
movement-m48-step-1 = Sente-se em uma cadeira, joelhos um pouco dobrados, costas longas, faixa em volta dos dois pés.
movement-m48-step-2 = Segure uma ponta em cada mão, braços retos.
movement-m48-step-3 = Leve os cotovelos para trás junto às costelas e aperte as escápulas.
movement-m48-step-4 = Deixe a faixa voltar devagar.
movement-m48-easier = Use uma faixa mais leve, ou dobre mais os joelhos.
movement-m48-harder = Segure o aperto por duas respirações.
movement-m48-caution = Enrole bem a faixa para que não possa escapar dos pés.

movement-m49-name = Girar para fora com faixa
movement-m49-step-1 = Em pé, corpo ereto. Segure uma faixa leve com as duas mãos, palmas para cima.
movement-m49-step-2 = Cotovelos dobrados, junto ao corpo.
movement-m49-step-3 = Gire ambas as mãos para fora, como duas portas que se abrem.
movement-m49-step-4 = Deixe fechar devagar. Os cotovelos ficam junto às costelas.
movement-m49-easier = Faça o mesmo movimento sem faixa.
movement-m49-harder = Fique com ela aberta por duas respirações.
movement-m49-caution = Pare se sentir um beliscão na ponta do ombro.

movement-m50-name = Rosca de bíceps com faixa
movement-m50-step-1 = Pise no meio de uma faixa. Segure uma ponta em cada mão, palmas para a frente.
movement-m50-step-2 = Cotovelos junto às costelas.
movement-m50-step-3 = Dobre os braços e leve as mãos em direção aos ombros.
movement-m50-step-4 = Desça devagar.
movement-m50-easier = Use uma faixa mais leve, ou um braço de cada vez.
movement-m50-harder = Na metade da descida, fique por duas respirações.
movement-m50-caution = Pise firme na faixa para que não possa saltar para cima.

movement-m51-name = Tríceps com faixa
movement-m51-step-1 = Em pé, corpo ereto. Prenda uma ponta da faixa no peito com uma mão.
movement-m51-step-2 = Com a outra mão segure a faixa perto do peito, cotovelo dobrado junto ao corpo.
movement-m51-step-3 = Empurre essa mão para baixo até o braço ficar reto.
movement-m51-step-4 = Volte devagar. Troque de braço depois da série.
movement-m51-easier = Deixe mais faixa entre as mãos, para que puxe menos.
movement-m51-harder = Fique com o braço reto por duas respirações de cada vez.
movement-m51-caution = Mantenha a faixa longe do rosto. Alivie se o cotovelo doer.

movement-m52-name = Dobradiça do quadril
movement-m52-step-1 = Em pé, pés na largura do quadril, mãos nas dobras do quadril.
movement-m52-step-2 = Leve o quadril reto para trás, como para fechar uma gaveta.
movement-m52-step-3 = Costas longas, joelhos soltos. Fique onde repuxa a parte de trás das coxas.
movement-m52-step-4 = Pressione os pés no chão e fique com o corpo ereto.
movement-m52-easier = Fique perto de uma parede e toque-a com o quadril.
movement-m52-harder = Cruze os braços no peito, ou desça contando até quatro.
movement-m52-caution = Dobre menos se as costas arredondarem ou doerem.

movement-m53-name = Prancha lateral com joelhos no chão
movement-m53-step-1 = Deite-se de lado, joelhos dobrados, cotovelo sob o ombro.
movement-m53-step-2 = Levante o quadril até ombro, quadril e joelho formarem uma linha.
movement-m53-step-3 = Segure e continue respirando.
movement-m53-step-4 = Desça devagar e troque de lado.
movement-m53-easier = Ponha a mão de cima no chão para ajudar.
movement-m53-harder = Levante um pouco o joelho de cima, ou segure mais tempo.
movement-m53-caution = Desça se o ombro doer. Não prenda a respiração.

movement-m54-name = Rolar as panturrilhas
movement-m54-step-1 = Sente-se no chão, um rolo sob uma panturrilha, mãos atrás de você.
movement-m54-step-2 = Levante um pouco o quadril, ou deixe-o no chão para menos peso.
movement-m54-step-3 = Role devagar entre calcanhar e joelho, cerca de um minuto de cada lado. Pare antes do joelho.
movement-m54-step-4 = Respire e troque de perna.
movement-m54-easier = Deixe os glúteos no chão e só gire a perna de um lado para o outro.
movement-m54-harder = Ponha a outra perna por cima.
movement-m54-caution = Panturrilha quente, inchada ou de outra cor? Não passe o rolo nela. Procure um médico hoje. Não faça com varizes, pele dormente ou depois de um coágulo.

movement-m55-name = Rolar a frente das coxas
movement-m55-step-1 = Deite-se de bruços sobre os antebraços, um rolo sob as duas coxas.
movement-m55-step-2 = Puxe a barriga para dentro para que as costas não cedam.
movement-m55-step-3 = Role devagar do quadril até logo acima dos joelhos, por cerca de um minuto.
movement-m55-step-4 = Fique em um ponto tenso por uma respiração e siga.
movement-m55-easier = Na cadeira, passe o rolo em uma coxa.
movement-m55-harder = Role uma coxa de cada vez.
movement-m55-caution = Não role sobre a patela nem sobre manchas roxas. Não faça com varizes, pele dormente ou depois de um coágulo.

movement-m56-name = Rolar os glúteos
movement-m56-step-1 = Sente-se em um rolo, mãos no chão atrás de você, joelhos dobrados.
movement-m56-step-2 = Incline-se para um lado e apoie o peso nesse glúteo; a mão desse lado fica no chão, a outra no joelho.
movement-m56-step-3 = Role a largura de uma mão para a frente e para trás, devagar, cerca de um minuto de cada lado.
movement-m56-step-4 = Respire e troque de lado.
movement-m56-easier = Use uma bola macia entre o glúteo e uma parede.
movement-m56-harder = Cruze esse tornozelo sobre o outro joelho.
movement-m56-caution = Pare se houver formigamento na perna. Longe do cóccix. Não faça com pele dormente ou depois de um coágulo.

movement-m57-name = Rolar a parte alta das costas
movement-m57-step-1 = Deite-se com um rolo atravessado sob as escápulas, joelhos dobrados.
movement-m57-step-2 = Segure a cabeça nas mãos, cotovelos para a frente.
movement-m57-step-3 = Levante um pouco o quadril e role devagar entre as escápulas e as últimas costelas, por cerca de um minuto.
movement-m57-step-4 = Respire o tempo todo.
movement-m57-easier = Em pé, role uma bola macia entre as costas e uma parede.
movement-m57-harder = Cruze os braços no peito para abrir as escápulas.
movement-m57-caution = Não passe o rolo no pescoço nem na lombar. Não faça com ossos frágeis (osteoporose), pele dormente ou depois de um coágulo.

movement-m58-name = Balanço do quadril de barriga para cima
movement-m58-step-1 = Deite-se de barriga para cima, joelhos dobrados, pés no chão.
movement-m58-step-2 = Solte o ar e pressione de leve a lombar no chão.
movement-m58-step-3 = Puxe o ar e deixe voltar uma pequena curva.
movement-m58-step-4 = Balance devagar, como um barco em um lago calmo.
movement-m58-easier = Faça um balanço tão pequeno que ninguém o veja.
movement-m58-harder = Solte o ar e levante um pé enquanto pressiona.
movement-m58-caution = Pare se dor ou formigamento descer por uma perna.

movement-m59-name = Balanço do quadril em pé
movement-m59-step-1 = Apoie as costas em uma parede, pés um passo à frente, joelhos soltos.
movement-m59-step-2 = Solte o ar e encaixe o quadril, lombar em direção à parede.
movement-m59-step-3 = Puxe o ar e deixe a lombar sair da parede.
movement-m59-step-4 = Mova-se devagar e deixe o peito quieto.
movement-m59-easier = Faça com as mãos no quadril, longe da parede.
movement-m59-harder = Dobre mais os joelhos e vá mais devagar.
movement-m59-caution = Faça pequeno. Pare se dor ou formigamento descer por uma perna.

movement-m60-name = Joelho no peito
movement-m60-step-1 = Deite-se de barriga para cima, joelhos dobrados, pés no chão.
movement-m60-step-2 = Abrace um joelho em direção ao peito, mãos atrás da coxa.
movement-m60-step-3 = Deixe a lombar ficar larga e pesada. Respire.
movement-m60-step-4 = Ponha o pé no chão e troque de perna.
movement-m60-easier = Passe uma toalha atrás da coxa e puxe menos.
movement-m60-harder = Estenda a outra perna no chão.
movement-m60-caution = Alivie se sentir um beliscão na virilha ou formigamento em uma perna.

movement-m61-name = Inclinar para trás em pé
movement-m61-step-1 = Em pé, corpo ereto, pés na largura do quadril, joelhos soltos, mãos atrás do quadril.
movement-m61-step-2 = Levante o peito e incline-se um pouco para trás, olhos à frente.
movement-m61-step-3 = Sinta a frente do corpo alongar.
movement-m61-step-4 = Suba devagar, soltando o ar.
movement-m61-easier = Tenha uma bancada atrás de você e incline bem pouco.
movement-m61-harder = Leve o quadril um pouco mais para a frente.
movement-m61-caution = Pare se sentir um beliscão na lombar, ou dor ou formigamento em uma perna.

movement-m62-name = Marcha na cadeira
movement-m62-step-1 = Sente-se em uma cadeira firme, costas eretas, pés no chão.
movement-m62-step-2 = Levante um joelho só a largura de uma mão, sem se inclinar para trás.
movement-m62-step-3 = Desça-o com suavidade e levante o outro: 10 vezes de cada lado, alternando.
movement-m62-step-4 = Mantenha um ritmo calmo e constante.
movement-m62-easier = Só levante o calcanhar, dedos no chão.
movement-m62-harder = Marche em pé, uma mão na cadeira.
movement-m62-caution = Levante menos se sentir um beliscão na frente do quadril.

movement-m63-name = Círculos com os braços
movement-m63-step-1 = Em pé, corpo ereto, braços abertos para os lados, um pouco abaixo da altura dos ombros.
movement-m63-step-2 = Faça círculos pequenos e lentos para a frente.
movement-m63-step-3 = Deixe-os crescer enquanto for fácil.
movement-m63-step-4 = Depois gire para trás. Deixe o pescoço solto.
movement-m63-easier = Ponha as mãos nos ombros e gire os cotovelos.
movement-m63-harder = Faça círculos do tamanho de um prato grande.
movement-m63-caution = Abaixe os braços se sentir um beliscão no ombro.

movement-m64-name = Virar o pescoço devagar
movement-m64-step-1 = Em pé ou na cadeira, corpo ereto, ombros baixos, mandíbula solta.
movement-m64-step-2 = Vire a cabeça devagar, como para olhar por cima de um ombro.
movement-m64-step-3 = Fique onde for fácil e solte o ar.
movement-m64-step-4 = Volte ao meio. Troque de lado depois da série.
movement-m64-easier = Vire primeiro os olhos e só um pouco a cabeça.
movement-m64-harder = Respire três vezes em cada ponta.
movement-m64-caution = Vire sem forçar. Pare se houver formigamento em um braço. Tontura, visão dupla ou dificuldade para falar? Pare e ligue para a emergência.

movement-m65-name = Alongamento do tríceps com o braço no alto
movement-m65-step-1 = Em pé ou na cadeira, corpo ereto. Levante um braço e dobre o cotovelo, mão atrás do pescoço.
movement-m65-step-2 = Segure o cotovelo com a outra mão.
movement-m65-step-3 = Puxe-o de leve para cima e para dentro até sentir alongar a parte de trás do braço.
movement-m65-step-4 = Respire e troque de braço.
movement-m65-easier = Deixe o cotovelo na frente do rosto, mais baixo.
movement-m65-harder = Incline-se um pouco para o outro lado.
movement-m65-caution = Não pressione a cabeça. Abaixe o braço se sentir um beliscão no ombro.

movement-m66-name = Alongamento do bíceps na parede
movement-m66-step-1 = Em pé, de lado para uma parede. Apoie nela a palma, atrás de você, polegar para cima, abaixo da altura do ombro.
movement-m66-step-2 = Braço reto, mas sem travar.
movement-m66-step-3 = Gire o peito devagar para longe da parede.
movement-m66-step-4 = Respire e troque de braço.
movement-m66-easier = Desça a mão e gire menos.
movement-m66-harder = Gire também os pés para longe da parede.
movement-m66-caution = Solte se houver formigamento na mão ou um beliscão no ombro.

movement-m67-name = Alongamento da parte externa da coxa em pé
movement-m67-step-1 = Em pé, de lado para uma parede, uma mão nela.
movement-m67-step-2 = Cruze a perna de perto da parede por trás da outra.
movement-m67-step-3 = Deixe esse quadril deslizar para a parede até sentir alongar o lado de fora.
movement-m67-step-4 = Respire, vire-se e troque de lado.
movement-m67-easier = Cruze menos os pés e incline-se menos.
movement-m67-harder = Passe o braço de fora por cima da cabeça.
movement-m67-caution = Os dois pés inteiros no chão. Pare se perder o equilíbrio.

movement-m68-name = Respirar com os lados das costelas
movement-m68-step-1 = Em pé ou na cadeira, corpo ereto, mãos nos lados das costelas.
movement-m68-step-2 = Puxe o ar pelo nariz. Deixe as costelas afastarem as mãos.
movement-m68-step-3 = Solte o ar devagar e sinta as costelas descerem.
movement-m68-step-4 = Ombros baixos e pescoço solto.
movement-m68-easier = Respire menos fundo e descanse entre as respirações.
movement-m68-harder = Respire só para um lado, depois só para o outro.
movement-m68-caution = Pressão no peito ou falta de ar? Pare e ligue para a emergência.

movement-m69-name = Respirar com a barriga
movement-m69-step-1 = Em pé, na cadeira ou na cama, à vontade. Uma mão na barriga, outra no peito.
movement-m69-step-2 = Puxe o ar pelo nariz e deixe a barriga ficar redonda.
movement-m69-step-3 = Deixe quadril e glúteos amolecerem.
movement-m69-step-4 = Solte o ar pelo dobro do tempo, como por um canudo.
movement-m69-easier = Só observe a respiração e deixe que fique mais lenta.
movement-m69-harder = Faça um som suave, de boca fechada, cada vez que solta o ar.
movement-m69-caution = Respire como sempre se der tontura. Pressão no peito? Pare e ligue para a emergência.

movement-m70-name = Deslizar o calcanhar
movement-m70-step-1 = Deite-se de barriga para cima, pernas esticadas. Use meias em um chão liso.
movement-m70-step-2 = Deslize devagar um calcanhar em direção ao glúteo.
movement-m70-step-3 = Fique onde o joelho ainda dobra com facilidade.
movement-m70-step-4 = Deslize de volta até esticar. Troque de perna depois da série.
movement-m70-easier = Deslize só até a metade, com uma toalha atrás da coxa.
movement-m70-harder = Fique por uma respiração em cada ponta.
movement-m70-caution = O joelho trava, incha ou cede? Pare. Procure um profissional de saúde.

movement-m71-name = Esticar o joelho na cadeira
movement-m71-step-1 = Sente-se no fundo da cadeira, pés no chão, coxas bem apoiadas no assento.
movement-m71-step-2 = Estique um joelho devagar, até onde for fácil.
movement-m71-step-3 = Segure por uma respiração, dedos para cima.
movement-m71-step-4 = Desça devagar. Troque de perna depois da série.
movement-m71-easier = Estique só até a metade.
movement-m71-harder = Segure esticado por três respirações.
movement-m71-caution = Não estique o joelho com tranco. Pare se ele prender ou doer.

movement-m72-name = Balanço de calcanhar e dedos na cadeira
movement-m72-step-1 = Sente-se em uma cadeira, os dois pés no chão, sem sapatos se quiser.
movement-m72-step-2 = Levante os calcanhares e sinta as panturrilhas acordarem.
movement-m72-step-3 = Desça-os e levante os dedos em direção às canelas.
movement-m72-step-4 = Balance devagar de um ao outro.
movement-m72-easier = Balance um pé de cada vez, bem pequeno.
movement-m72-harder = Apoie as mãos nos joelhos para pôr mais peso.
movement-m72-caution = Panturrilha quente, inchada ou latejante? Não faça este movimento. Procure um médico hoje.

movement-m73-name = Rolar os ombros
movement-m73-step-1 = Em pé ou na cadeira, corpo ereto, braços soltos.
movement-m73-step-2 = Levante os dois ombros em direção às orelhas.
movement-m73-step-3 = Role-os para trás e deixe que derretam para baixo.
movement-m73-step-4 = Puxe o ar ao subir, solte ao descer. Depois role para a frente.
movement-m73-easier = Role um ombro de cada vez, bem pequeno.
movement-m73-harder = Role tão grande e tão devagar quanto puder.
movement-m73-caution = Role menor se estalar com dor ou se houver formigamento na mão.

movement-m74-name = Apertar as escápulas
movement-m74-step-1 = Em pé ou na cadeira, corpo ereto, braços ao lado do corpo, polegares para a frente.
movement-m74-step-2 = Vire os polegares para fora e leve as escápulas para trás e para baixo.
movement-m74-step-3 = Sinta o peito se abrir. Segure por uma respiração.
movement-m74-step-4 = Solte devagar.
movement-m74-easier = Aperte bem de leve, como para segurar uma pena.
movement-m74-harder = Segure cada aperto por três respirações.
movement-m74-caution = Deixe o pescoço solto. Pressão no peito? Pare e ligue para a emergência.

movement-m75-name = Gato e vaca na cadeira
movement-m75-step-1 = Sente-se perto da frente de uma cadeira, mãos nos joelhos.
movement-m75-step-2 = Solte o ar, arredonde as costas e olhe para a barriga.
movement-m75-step-3 = Puxe o ar, role o quadril para a frente e levante o peito.
movement-m75-step-4 = Passe devagar de um ao outro.
movement-m75-easier = Mova só o quadril, um pouco.
movement-m75-harder = Estenda os braços para a frente ao arredondar as costas.
movement-m75-caution = Faça pequeno e suave. Pare se a dor correr para um braço ou uma perna.

movement-m76-name = Círculos com o quadril em pé
movement-m76-step-1 = Em pé, mãos no quadril, pés na largura do quadril, joelhos soltos.
movement-m76-step-2 = Faça círculos lentos com o quadril, como com um bambolê.
movement-m76-step-3 = Peito e cabeça ficam quietos.
movement-m76-step-4 = Gire para o outro lado na segunda série.
movement-m76-easier = Só balance o quadril de um lado para o outro.
movement-m76-harder = Faça círculos maiores, com os pés mais afastados.
movement-m76-caution = Faça o círculo menor se sentir um beliscão no quadril ou nas costas.

movement-m77-name = Girar os antebraços
movement-m77-step-1 = Em pé ou na cadeira, cotovelos dobrados junto ao corpo, mãos fechadas sem força.
movement-m77-step-2 = Vire ambas as palmas para cima, devagar.
movement-m77-step-3 = Vire ambas as palmas para baixo.
movement-m77-step-4 = Deixe os cotovelos quietos junto às costelas.
movement-m77-easier = Gire um braço de cada vez, só até onde for fácil.
movement-m77-harder = Segure um bastão leve, como uma colher de pau.
movement-m77-caution = Gire menos se o cotovelo prender.

movement-m78-name = Círculos com os punhos
movement-m78-step-1 = Segure as duas mãos à sua frente, fechadas sem força, cotovelos dobrados.
movement-m78-step-2 = Faça círculos lentos com as mãos.
movement-m78-step-3 = Deixe os antebraços quietos.
movement-m78-step-4 = Gire para o outro lado na segunda série.
movement-m78-easier = Apoie os antebraços nas coxas e gire pequeno.
movement-m78-harder = Gire com os dedos bem abertos.
movement-m78-caution = Gire pequeno se um punho estiver inchado. Pare se houver formigamento nos dedos.

movement-m79-name = Dobrar os cotovelos
movement-m79-step-1 = Em pé ou na cadeira, corpo ereto, braços soltos, palmas para a frente.
movement-m79-step-2 = Dobre os cotovelos e leve as mãos em direção aos ombros.
movement-m79-step-3 = Deixe os braços esticarem de novo, sem travar.
movement-m79-step-4 = Mova-se devagar, como no mel.
movement-m79-easier = Dobre um braço e ajude com a outra mão.
movement-m79-harder = Vire as palmas para trás enquanto os braços esticam.
movement-m79-caution = Pare antes da dor. O cotovelo trava? Procure um profissional de saúde.

movement-m80-name = Leque com os dedos
movement-m80-step-1 = Segure as duas mãos à sua frente, fechadas sem força.
movement-m80-step-2 = Abra-as e separe os dedos e os polegares como um leque.
movement-m80-step-3 = Segure por uma respiração.
movement-m80-step-4 = Feche de novo com suavidade, sem apertar.
movement-m80-easier = Faça em água morna, uma mão de cada vez.
movement-m80-harder = Ponha um elástico em volta dos dedos enquanto abre.
movement-m80-caution = Não force dedos com rigidez. Pare se houver formigamento.

movement-m81-name = Alongamento da parte interna da coxa em pé
movement-m81-step-1 = Em pé, pés bem afastados, dedos para a frente, mãos no quadril.
movement-m81-step-2 = Dobre um joelho e passe o peso para ele.
movement-m81-step-3 = Deixe reta a outra perna até sentir alongar a parte interna da coxa.
movement-m81-step-4 = Respire e troque de lado.
movement-m81-easier = Fique com os pés mais juntos e passe menos peso.
movement-m81-harder = Desça um pouco mais sobre a perna dobrada.
movement-m81-caution = Alivie se sentir um beliscão na virilha ou no joelho.

movement-m82-name = Esfregar têmporas e couro cabeludo
movement-m82-step-1 = Em pé ou na cadeira, à vontade. Separe os dentes e solte os ombros.
movement-m82-step-2 = Com as pontas dos dedos, leves, faça círculos lentos nas têmporas.
movement-m82-step-3 = Desça para as bochechas, na frente das orelhas.
movement-m82-step-4 = Depois suba pelo couro cabeludo e desça até a nuca.
movement-m82-easier = Só apoie as mãos quentes no local e respire.
movement-m82-harder = Deixe a mandíbula solta e aberta enquanto faz os círculos.
movement-m82-caution = Dor de cabeça repentina, a pior da vida? Dor depois de uma pancada? Pare e ligue para a emergência.

movement-m83-name = Alongamento da frente do quadril em pé
movement-m83-step-1 = Segure o encosto de uma cadeira. Dê um passo grande para trás com um pé, calcanhar no alto.
movement-m83-step-2 = Dobre um pouco os dois joelhos.
movement-m83-step-3 = Encaixe o quadril até sentir alongar a frente do quadril de trás.
movement-m83-step-4 = Respire e troque de lado.
movement-m83-easier = Dê um passo mais curto.
movement-m83-harder = Estenda para cima o braço do lado da perna de trás.
movement-m83-caution = Não arqueie a lombar. Continue segurando a cadeira.

movement-m84-name = Deslizar o calcanhar na cadeira
movement-m84-step-1 = Sente-se perto da frente de uma cadeira, um pé em chão liso, de meia.
movement-m84-step-2 = Deslize esse calcanhar para trás, sob o assento, até onde for fácil.
movement-m84-step-3 = Deslize-o para a frente até a perna quase esticar.
movement-m84-step-4 = Deslize devagar. Troque de perna depois da série.
movement-m84-easier = Deslize só até a metade de cada vez.
movement-m84-harder = Pressione de leve o calcanhar no chão ao deslizar para trás.
movement-m84-caution = O joelho trava, incha ou cede? Pare. Procure um profissional de saúde.

movement-m85-name = Balanço leve da perna
movement-m85-step-1 = Em pé, corpo ereto, ao lado de uma cadeira, uma mão no encosto.
movement-m85-step-2 = Deixe a perna de fora balançar para a frente e para trás, baixa e solta.
movement-m85-step-3 = Cintura quieta. A perna pende como a corda de um sino.
movement-m85-step-4 = Troque de perna depois da série.
movement-m85-easier = Em vez disso, deslize o pé no chão.
movement-m85-harder = Deixe o balanço crescer até a altura do joelho.
movement-m85-caution = Balance menos se sentir um beliscão no quadril ou nas costas.

movement-m86-name = Meio fundador
movement-m86-step-1 = Em pé, pés um pouco mais afastados que o quadril, mãos nas coxas.
movement-m86-step-2 = Leve o quadril para trás, até a metade do que conseguiria. As mãos sustentam o peito, e as costas ficam longas.
movement-m86-step-3 = Respire e suba devagar.
movement-m86-easier = Dobre só um pouco, mãos no alto das coxas.
movement-m86-harder = Deslize as mãos até logo acima dos joelhos.
movement-m86-caution = Pare se uma dor correr pelas costas ou pela perna.
