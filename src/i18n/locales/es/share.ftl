### Llevarse la respuesta: imprimir, compartir, un enlace.

share-title = Llévate la respuesta
share-print = Imprimir o guardar como PDF
share-as-text = Compartir como texto
share-copy-text = Copiar como texto
share-link = Crear un enlace
share-copied = Copiado.
share-failed = Aquí no funcionó.
share-link-title = Un enlace con lo que anotaste
share-link-text = El enlace mismo guarda tus valoraciones y lo que nos contaste. Quien tenga el enlace puede leerlo todo. No llega a ningún servidor: la parte que va después de # se queda en el navegador.
share-link-agree = Crear el enlace
share-link-cancel = Sin enlace
share-link-label = Tu enlace
shared-link-title = Aquí hay un informe
shared-link-text = Alguien puso sus valoraciones en el enlace o el archivo que abriste. ¿Mostrarlas aquí? Puedes deshacerlo.
shared-link-use = Mostrarlo
shared-link-leave = No, gracias
shared-link-broken = El enlace o el archivo que abriste trae un informe que no podemos leer.
print-made = Hecho el { $date }
print-signs = Otras señales
print-before = Qué hubo antes
print-why = Por qué
print-moves = Movimientos
print-sources = Fuentes
