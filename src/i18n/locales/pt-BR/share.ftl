### Taking the answer along: print, share, a link.

share-title = Leve com você
share-print = Imprimir ou salvar em PDF
share-as-text = Compartilhar como texto
share-copy-text = Copiar como texto
share-link = Criar um link
share-copied = Copiado.
share-failed = Aqui não funcionou.
share-link-title = Um link com o que você informou
share-link-text = O próprio link guarda as suas notas e o que você nos contou. Quem tiver o link pode ler tudo. Ele não vai para nenhum servidor: a parte depois de # fica no navegador.
share-link-agree = Criar o link
share-link-cancel = Sem link
share-link-label = Seu link
shared-link-title = Aqui está um registro
shared-link-text = Alguém pôs as próprias notas no link ou no arquivo que você abriu. Mostrar aqui? Você pode desfazer.
shared-link-use = Mostrar
shared-link-leave = Não mostrar
shared-link-broken = O link ou o arquivo que você abriu traz um registro que não conseguimos ler.
print-made = Feito em { $date }
print-signs = Outros sinais
print-before = O que veio antes
print-why = Por quê
print-moves = Movimentos
print-sources = Fontes
