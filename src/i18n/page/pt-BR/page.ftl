### O que a nossa própria página diz em volta do elemento.

label = Ter o Sorewise à mão
install = Você pode ter o Sorewise neste aparelho. Ele abre então como um aplicativo, mesmo sem internet.
ios = Para ter o Sorewise à mão, toque em Compartilhar e depois em “Adicionar à Tela de Início”.
yes = Instalar
no = Agora não

tag = pt-BR
check-in = Como estou hoje
routine = Minha rotina
