### The guided routine.

## Before the routine: a heading and buttons

routine-title = Sua rotina
routine-start = Começar a rotina
routine-length = { $minutes ->
    [one] cerca de { $minutes } minuto
   *[other] cerca de { $minutes } minutos
 }
routine-resume = Você parou antes do fim da sua rotina.
routine-left = { $minutes ->
    [one] falta cerca de { $minutes } minuto
   *[other] faltam cerca de { $minutes } minutos
 }
routine-go-on = Continuar
routine-forget = Deixar para lá

## While it runs

routine-movement = Movimento { $number } de { $most }
routine-time-left = Faltam { $time }
routine-progress = Até onde você chegou
routine-end = Parar a rotina
routine-back = Anterior
routine-skip = Pular
routine-pause = Pausa
routine-play = Seguir

routine-ready = Prepare-se
routine-hold = Segure
routine-let-go = Solte
routine-there = Vá
routine-and-back = E volte
routine-move = Siga em movimento
routine-change = Troque de lado
routine-rest = Descanse
routine-paused = Em pausa
routine-away = Você esteve fora. Continuar?
routine-left-side = Lado esquerdo
routine-right-side = Lado direito
routine-set = Série { $number } de { $most }
routine-repetition = { $number } de { $most }
routine-seconds = Tempo que falta
routine-rest-for = { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }
routine-half = Metade já foi
routine-next = A seguir: { $what }
routine-last = Este é o último.
routine-how = Como se faz

## Switches: what is heard and felt at each change

routine-signals = Avisos
routine-tone = Som
routine-vibration = Vibração
routine-voice = Voz
routine-mute = Sem som no momento. Toque para trazê-lo de volta.
routine-dark = A tela pode apagar. Toque nela de vez em quando.
routine-voiceless = Este aparelho não tem voz em português.
routine-music = Com o Som ligado, outras músicas pausam.
routine-silenced = Não ouve o som? Seu telefone pode estar no silencioso.
routine-keys = Espaço: pausa. Setas: anterior, pular. Esc: parar.

## After it

routine-plan = Todos os movimentos
routine-earlier = Subir
routine-later = Descer
routine-drop = Tirar
routine-add = Acrescentar um movimento
routine-settings = Som e descanso
routine-volume = Volume
routine-quiet = Baixo
routine-medium = Médio
routine-loud = Alto
routine-sound = Timbre
routine-soft = Suave
routine-bright = Claro
routine-sharp = Agudo
routine-rest-length = Descanso
routine-rest-half = A metade
routine-rest-said = Como no cartão
routine-rest-more = Metade a mais
routine-rest-twice = O dobro
routine-flash = Piscar
routine-over = O som primeiro
routine-over-hint = Com “O som primeiro”, o seu telefone pausa outras músicas e mostra a rotina na tela de bloqueio.

routine-done = Terminou. Muito bem!
routine-done-part = Acabou. Você fez { $number } de { $most } movimentos.
routine-feel = Como você se sente agora?
routine-feel-hint = Em cada área, deslize até quanto dói agora.
routine-save = Salvar
routine-not-now = Agora não
routine-close = Fechar
routine-four = Sem dor? Uma rotina para o corpo inteiro
routine-four-sore = Quatro movimentos leves contra a dor
