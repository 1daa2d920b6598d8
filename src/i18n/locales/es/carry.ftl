### Llevarse la respuesta: imprimir, compartir, un enlace.

carry-title = Llévatelo
carry-print = Imprimir o guardar como PDF
carry-share = Compartir como texto
carry-copy = Copiar como texto
carry-link = Crear un enlace
carry-copied = Copiado.
carry-failed = Aquí no ha funcionado.
carry-link-title = Un enlace con lo que anotaste
carry-link-text = El enlace mismo guarda tus valores y lo que nos contaste. Quien tenga el enlace puede leerlos. No llega a ningún servidor: lo que va después de # se queda en el navegador.
carry-link-agree = Crear el enlace
carry-link-cancel = Sin enlace
carry-link-label = Tu enlace
carry-brought-title = Este enlace trae un informe
carry-brought-text = Alguien puso sus valores en el enlace que abriste. ¿Mostrarlos aquí? Puedes deshacerlo.
carry-brought-use = Mostrarlo
carry-brought-leave = No, gracias
carry-brought-broken = El enlace que abriste trae un informe que no podemos leer.
sheet-made = Hecho el { $date }
sheet-signs = También notado
sheet-before = Qué hubo antes
sheet-why = Por qué
sheet-moves = Movimientos
sheet-sources = Fuentes
