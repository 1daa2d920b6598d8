### Lo que viene con el diario: volver, guardar y lo que ha cambiado.

then-just-now = Hace un momento
then-today = Hoy más temprano
then-yesterday = Ayer
then-day = El { $day }
then-unclear = La última vez

back-one = { $when }: { $place }, { $value }. ¿Y ahora?
back-several = { $when } te dolía esto. ¿Y ahora?
back-noticed-only = { $when } notaste esto. ¿Y ahora?
back-hint = Lo que dijiste entonces no cuenta para hoy hasta que digas cómo está ahora.
back-was = era { $value }
back-same = Igual
back-gone = Ya no
back-all-same = Todo igual
back-all-gone = Ya no me duele nada
back-noticed = También notaste esto. ¿Sigue así?
back-still = Sigue así
back-over = Ya no
back-all-still = Todo sigue así
back-all-over = Ya nada de esto
back-skip = Ahora no

kept-all = Guardado en este dispositivo.
kept-waits = Guardando…

kept-away = No se pudo cargar. Conéctate a una red y toca otra vez.
backup-offer = Este navegador borra lo que guarda una página si no la visitas durante siete días. Una copia de seguridad en un archivo no depende de eso.
backup-want = Guardar una copia de seguridad
backup-leave = No, gracias

trouble-unsafe = Este navegador no puede guardar bien tus datos. Puede que la próxima vez ya no estén.
trouble-newer = Hay una versión más nueva abierta en otro sitio. Aquí no se guarda nada hasta que vuelvas a cargar esta página.
trouble-aside = Algo de lo guardado no se pudo leer. Se apartó; lo demás está aquí.
trouble-lost = Este navegador ha borrado lo que estaba guardado aquí.

since-title = Desde la última vez
since-answer = { $when } la respuesta fue: { $then }
since-same-answer = { $when } la respuesta fue la misma.
since-gone = { $place }: entonces { $from }, ahora ya no.
since-past-peak = { $place }: entonces { $from }, ahora { $to }. Lo peor ya pasó.
since-falling = { $place }: entonces { $from }, ahora { $to }. Va cediendo.
since-steady = { $place }: entonces { $from }, ahora { $to }. Más o menos igual.
since-slower = { $place }: entonces { $from }, ahora { $to }. A estas alturas debería ir cediendo.
since-rising = { $place }: entonces { $from }, ahora { $to }. Ha empeorado.
since-severe = { $place }: entonces { $from }, ahora { $to }. Se ha vuelto intenso.
since-week = { $place }: entonces { $from }, ahora { $to }. Dura más de una semana, y el simple dolor muscular no dura tanto.
