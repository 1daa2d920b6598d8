### What our own page says around the element.

label = Tener Sorewise a mano
install = Puedes tener Sorewise en este dispositivo. Así se abre como una aplicación, incluso sin conexión.
ios = Para tener Sorewise a mano, toca Compartir y luego «Añadir a pantalla de inicio».
yes = Instalar
no = Ahora no

# What the app's icon offers when it is held.
tag = es
check-in = Cómo estoy hoy
routine = Mi rutina
