### O que vem com o diário: voltar, guardar e o que mudou.

then-just-now = Agora há pouco
then-today = Hoje, mais cedo
then-yesterday = Ontem
then-day = Da última vez ({ $day })
then-unclear = Da última vez

back-one = { $when }: { $place }, { $value }. E agora?
back-several = { $when } doía aqui. E agora?
back-noticed-only = { $when } você notou isto. E agora?
back-hint = O que você disse então não vale para hoje até você dizer como está agora.
back-was = era { $value }
back-same = Igual
back-gone = Passou
back-all-same = Tudo igual
back-all-gone = Tudo passou
back-noticed = Você também notou isto. Ainda está assim?
back-still = Ainda está assim
back-over = Não está mais
back-all-still = Tudo ainda está assim
back-all-over = Nada disso está mais assim
back-skip = Agora não

kept-all = Guardado neste aparelho.
kept-waits = Guardando…

kept-away = Não foi possível carregar. Conecte-se a uma rede e toque de novo.
backup-offer = Este navegador apaga o que uma página guarda se você não a visitar por sete dias. Um arquivo com a cópia de segurança não depende disso.
backup-want = Salvar uma cópia de segurança
backup-leave = Não precisa

trouble-unsafe = Este navegador não consegue guardar bem o que você informa. Da próxima vez, pode não estar mais aqui.
trouble-newer = Uma versão mais nova está aberta em outro lugar. Nada é guardado aqui até você recarregar esta página.
trouble-aside = Parte do que estava guardado não pôde ser lida. Ela foi posta de lado; o resto está aqui.
trouble-lost = Este navegador apagou o que estava guardado aqui.

since-title = Desde a última vez
since-answer = { $when } a resposta foi: { $then }
since-same-answer = { $when } a resposta foi a mesma.
since-gone = { $place }: { $from } antes, agora passou.
since-past-peak = { $place }: { $from } antes, { $to } agora. O pior já passou.
since-falling = { $place }: { $from } antes, { $to } agora. Está diminuindo.
since-steady = { $place }: { $from } antes, { $to } agora. Mais ou menos igual.
since-slower = { $place }: { $from } antes, { $to } agora. A esta altura já deveria estar diminuindo.
since-rising = { $place }: { $from } antes, { $to } agora. Piorou.
since-severe = { $place }: { $from } antes, { $to } agora. A dor ficou intensa.
since-week = { $place }: { $from } antes, { $to } agora. Já dura mais de uma semana, o que uma simples dor muscular de exercício não faz.
