### The page and the widget themselves.

# Which way this language is written: ltr or rtl.
locale-direction = ltr
# What this language calls itself.
locale-name = Português (Brasil)

app-name = Sorewise
app-title = Músculos doloridos? Você deve treinar hoje?
app-description = Toque onde dói, diga quanto dói e receba uma resposta cuidadosa e com fontes. Privado: nada sai do seu aparelho.
app-lead = Toque onde dói. Você recebe uma resposta para hoje.
app-needs-script = O Sorewise funciona no seu navegador, com o JavaScript ativado. Nada do que você informa sai do seu aparelho.
app-install-name = Sorewise: treinar com dor?

map-label = Mapa do corpo
map-front = Frente
map-back = Costas
map-figure-front = O corpo visto de frente
map-figure-back = O corpo visto de costas
map-left = sua esquerda
map-right = sua direita
map-hint = Toque onde dói. Esquerda e direita são as suas.

map-tools = Ferramentas do mapa
map-undo = Desfazer
map-redo = Refazer
map-undone = Pronto. A lista mostra o que ficou.
map-removed = { $region }: nota retirada
map-several-hint = Toque ou deslize para o lado sobre tudo o que dói e depois dê uma só nota.
map-find = Buscar no corpo
map-more = Mais

# The side is the body's, not the joint's: "left knee", not "left side of the knee". It is said without an adjective,
# which would have to agree with the region's noun.
region-sided = { $side ->
    [left] { $region } do lado esquerdo
   *[right] { $region } do lado direito
 }
region-rated = { $region }: { $value } de { $most }, { $band }
region-unrated = { $region }, ainda sem nota

# After a place or a number, in texts and read aloud: the noun has to be there.
band-none = sem dor
band-mild = dor leve
band-moderate = dor moderada
band-severe = dor intensa

rate-unrated = Deslize para dar a nota
rate-value = { $value } de { $most }, { $band }

answer-title = Sua resposta para hoje
answer-waiting = Dê nota a pelo menos uma área e sua resposta aparece aqui.

notice-storage = Este navegador não consegue guardar o que você informa. Fica até você fechar a página.
notice-update = Há uma versão nova pronta. O que você informou continua aqui.
notice-update-now = Usar agora
notice-close = Fechar
notice-label = Avisos
failed-title = O Sorewise não conseguiu abrir aqui.
failed-text = Seu navegador pode ser antigo demais, ou a conexão caiu. Tente de novo, por favor.
failed-retry = Tentar de novo

footer-disclaimer = Apenas informação: não é orientação médica nem diagnóstico.
footer-ask = Pergunte ao seu próprio profissional de saúde.
footer-privacy = Tudo fica neste aparelho.
