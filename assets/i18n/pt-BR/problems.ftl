# O que pode dar errado: o que aconteceu e o que fazer agora.
# Títulos são frases curtas sem ponto final. Ações são uma ou duas frases.

## Encontrar o modem e sua porta

problem-no-device-title = Nenhum modem foi encontrado
problem-no-device-action = Conecte o modem, espere dez segundos e tente de novo. Se você mesmo escolheu uma porta, escolha a que se chama PC UI.

problem-several-modems-title = Vários modems estão conectados
problem-several-modems-action = Deixe só o que você quer usar ou escolha-o na primeira página.

problem-no-driver-title = O modem está conectado, mas o computador não tem nenhuma porta para ele
problem-no-driver-action = Espere dez segundos. Se nada mudar, carregue o driver com sudo modprobe option (Linux) ou instale o do CD do próprio modem (Windows); depois desconecte o modem e conecte-o de novo.

problem-cdrom-mode-title = O modem ainda aparece como uma unidade de CD
problem-cdrom-mode-action = Espere dez segundos. Se nada mudar, no Linux deixe este programa passá-lo para o modo modem; no Windows execute o instalador do CD do modem. Depois desconecte o modem e conecte-o de novo.

problem-network-card-title = Este modem funciona como placa de rede
problem-network-card-action = Não há nenhum defeito: ele não tem porta para comandos, por isso este programa não pode trabalhar com ele. Um modem HiLink tem as configurações na própria página, em um navegador, geralmente http://192.168.8.1 ou http://192.168.1.1. Alguns modelos antigos reiniciam com portas por http://192.168.1.1/html/switchProjectMode.html; os mais novos precisam de outro firmware da operadora ou de uma assistência técnica.

problem-boot-rom-title = Só a ROM de inicialização do modem está funcionando
problem-boot-rom-action = Este programa não envia nada para ela. Desconecte o modem, espere dez segundos e conecte-o de novo. Se continuar assim, o firmware dele não inicia, e uma assistência técnica pode recuperá-lo com um carregador de emergência feito exatamente para este modelo.

problem-no-permission-title = Você não tem permissão para usar esta porta
problem-no-permission-action = Instale a regra de acesso deste programa, ou adicione seu usuário ao grupo da porta, geralmente dialout, e entre de novo na sessão. Não execute este programa como root.

problem-no-device-permission-title = Você não tem permissão para usar este dispositivo USB
problem-no-device-permission-action = Instale a regra de acesso deste programa. Estar em um grupo como dialout não ajuda aqui. Não execute este programa como root.

problem-held-by-driver-title = O driver do computador usa esta parte do modem
problem-held-by-driver-action = Escolha a porta serial que os detalhes indicam, como /dev/ttyUSB2, ou não escolha nenhuma para que o modem seja detectado automaticamente.

problem-busy-title = Outro programa está usando o modem
problem-busy-action = Feche o Mobile Partner, o programa de conexão da operadora ou qualquer programa de terminal, ou pare o ModemManager, e tente de novo.

problem-modem-manager-title = O ModemManager está usando o modem, ou pode usá-lo a qualquer momento
problem-modem-manager-action = Bloqueie o ModemManager com as regras de acesso deste programa, desconecte o modem e conecte-o de novo. Depois tente de novo.

problem-modem-manager-rules-title = Este computador não permite bloquear o ModemManager para o modem
problem-modem-manager-rules-action = Instale as regras de acesso deste programa e tente de novo. O modem pode ficar conectado; se estiver em modo de reparo, desconecte-o e conecte-o de novo antes.

problem-modem-manager-replug-title = O ModemManager já estava com o modem antes de as regras de acesso serem instaladas
problem-modem-manager-replug-action = Desconecte o modem e conecte-o de novo. Depois tente de novo.

problem-port-unusable-title = Esta não é uma porta serial utilizável
problem-port-unusable-action = Confira o nome da porta e escolha outra.

problem-port-failed-title = O computador informou uma falha na porta
problem-port-failed-action = Conecte o modem a outra entrada USB, sem hub, e tente de novo.

problem-unplugged-title = O modem foi desconectado ou perdeu a conexão
problem-unplugged-action = Reconecte o modem, com firmeza e diretamente no computador, e tente de novo.

problem-not-a-modem-title = Nada nesta porta responde como um modem
problem-not-a-modem-action = Escolha a porta chamada PC UI, ou desconecte o modem, conecte-o de novo e espere dez segundos.

problem-diagnostics-port-title = Esta é uma porta de diagnóstico, que não aceita comandos AT
problem-diagnostics-port-action = Escolha a porta chamada PC UI. Se for esta mesma, desconecte o modem, espere dez segundos e conecte-o de novo.

## Falar com ele

problem-no-answer-title = O modem não respondeu
problem-no-answer-action = Desconecte o modem, conecte-o de novo e tente mais uma vez. Se ele continuar sem responder, use outra entrada USB.

problem-bad-answer-title = Não foi possível entender a resposta do modem
problem-bad-answer-action = Feche outros programas que possam usar o modem, desconecte-o, conecte-o de novo e tente mais uma vez.

problem-command-refused-title = O modem recusou um comando
problem-command-refused-action = Veja nos detalhes o comando e a resposta exata do modem.

problem-pin-required-title = O cartão SIM pede o PIN
problem-pin-required-action = Digite o PIN na página “PIN do cartão SIM” ou em um telefone e tente de novo.

problem-no-sim-title = Não há cartão SIM no modem
problem-no-sim-action = Desconecte o modem, coloque o cartão SIM, conecte o modem de novo e tente mais uma vez.

problem-no-network-title = O modem não encontrou nenhuma rede
problem-no-network-action = Vá para um lugar com sinal e verifique de novo. Se outros telefones da mesma operadora funcionam aqui, talvez a rede dela não atenda mais este tipo de modem.

problem-network-denied-title = A rede recusa este cartão SIM
problem-network-denied-action = Pergunte à operadora se o cartão está ativo e se o modem está bloqueado por outra operadora.

problem-operator-lock-title = O modem está bloqueado por uma operadora
problem-operator-lock-action = Use um cartão SIM dessa operadora ou peça a ela o código de desbloqueio.

problem-radio-off-title = O rádio do modem está desligado
problem-radio-off-action = Um programa de conexão pode ter feito isso. Desconecte o modem, conecte-o de novo e tente mais uma vez.

problem-setting-not-kept-title = O modem não guardou a nova configuração
problem-setting-not-kept-action = Desconecte o modem, conecte-o de novo e tente mais uma vez. A configuração anterior está guardada no registro.

problem-identity-lost-title = Não é possível saber qual modem é este
problem-identity-lost-action = O IMEI dele se perdeu, então uma configuração anterior poderia ser de outro modem. Escolha a configuração que você quer.

problem-nothing-to-undo-title = Não há configuração anterior deste modem para restaurar
problem-nothing-to-undo-action = “Desfazer” funciona depois de uma alteração feita com este programa neste computador.

problem-not-a-backup-title = Isto não é uma cópia de segurança feita por este programa
problem-not-a-backup-action = Escolha uma cópia de segurança feita por este programa.

problem-backup-of-another-title = Esta cópia de segurança não é deste modem
problem-backup-of-another-action = Nada foi enviado. Escolha uma cópia deste modem ou confirme que esta pode ser usada.

problem-cdrom-not-safe-title = O CD-ROM deste modem não pode ser alterado com segurança
problem-cdrom-not-safe-action = Só dos modems da família E1550 se sabe que voltam de uma alteração assim. Em outros modems um valor errado pode tirar todas as portas, então nada foi enviado.

problem-no-code-needed-title = Com este cartão SIM não é preciso código de desbloqueio
problem-no-code-needed-action = Nada foi enviado. Um modem bloqueado só mostra o bloqueio com um cartão SIM de outra operadora. Para ter certeza, desconecte o modem, coloque um cartão assim, conecte o modem de novo e olhe outra vez.

problem-locked-for-good-title = O modem não aceita mais códigos de desbloqueio
problem-locked-for-good-action = Nada foi enviado. Ele continua funcionando com cartões SIM da própria operadora. Se ninguém tentou códigos, o firmware da operadora deixou o contador assim, e nenhum código ajuda. Gravar firmware não devolve tentativas.

problem-last-unlock-attempt-title = Resta só uma tentativa para o código de desbloqueio
problem-last-unlock-attempt-action = Nada foi enviado. Um código errado bloquearia o modem para sempre, por isso este programa nunca usa a última tentativa. Peça à operadora que desbloqueie o modem.

problem-lock-unknown-title = O modem não informa com clareza o estado do bloqueio de operadora
problem-lock-unknown-action = Enquanto for assim, nenhum código é enviado. Desconecte o modem, espere dez segundos, conecte-o de novo e leia-o. Alguns firmwares nunca informam o bloqueio.

problem-code-malformed-title = Este código não tem o tamanho certo
problem-code-malformed-action = Nada foi enviado. Um código de desbloqueio tem exatamente oito dígitos; um PIN, de quatro a oito.

problem-codes-differ-title = Os dois códigos não são iguais
problem-codes-differ-action = Nada foi enviado. Digite o código de novo, duas vezes.

problem-attempts-not-confirmed-title = O número de tentativas restantes não foi confirmado
problem-attempts-not-confirmed-action = Nada foi enviado. Leia o modem de novo e digite o número de tentativas que ele informa.

problem-another-modem-title = Responde outro modem, não o que foi mostrado
problem-another-modem-action = Nada foi enviado. Leia o modem de novo. Um código de desbloqueio vale para um só modem, o que tem esse IMEI.

problem-code-wrong-title = O código de desbloqueio estava errado
problem-code-wrong-action = Não tente adivinhar outro. Peça o código à operadora e confira se ele foi feito para o IMEI deste modem.

problem-pin-wrong-title = O PIN estava errado
problem-pin-wrong-action = Tenha certeza do PIN antes de tentar de novo. Depois da última tentativa, o cartão SIM pede o PUK, que está impresso no suporte em que o cartão veio.

problem-code-not-looked-at-title = O modem não verificou o código
problem-code-not-looked-at-action = Nenhuma tentativa foi perdida. Desconecte o modem, espere dez segundos, conecte-o de novo e tente mais uma vez.

problem-code-outcome-unknown-title = Não se sabe se o código foi aceito
problem-code-outcome-unknown-action = Não o envie de novo. Desconecte o modem, espere dez segundos, conecte-o de novo e leia-o: então ele informa se o código foi aceito e quantas tentativas restam.

problem-puk-required-title = O cartão SIM pede o PUK
problem-puk-required-action = O PUK está impresso no suporte em que o cartão SIM veio; a operadora também pode informá-lo. Coloque o cartão em um telefone e digite o PUK lá. Dez PUKs errados inutilizam o cartão para sempre, por isso este programa não digita nenhum.

problem-last-pin-attempt-title = Resta só uma tentativa para o PIN
problem-last-pin-attempt-action = Nada foi enviado. Este programa nunca usa a última tentativa. Coloque o cartão SIM em um telefone e digite o PIN lá; depois de um PIN errado, o telefone pede o PUK.

problem-pin-unknown-title = O modem não informa com clareza o estado do cartão SIM
problem-pin-unknown-action = Nada foi enviado. Desconecte o modem, espere dez segundos, conecte-o de novo e tente mais uma vez, ou faça isso em um telefone com o cartão SIM.

## O arquivo

problem-file-unreadable-title = Não é possível ler o arquivo
problem-file-unreadable-action = Confira se o arquivo ainda está lá e se você tem permissão para abri-lo.

problem-file-empty-title = O arquivo está vazio
problem-file-empty-action = Baixe o arquivo de novo.

problem-file-too-large-title = O arquivo é grande demais para ser o firmware de um modem assim
problem-file-too-large-action = Escolha o próprio arquivo do firmware ou do painel. Arquivos com mais de 512 MiB são recusados.

problem-file-is-web-page-title = O arquivo é uma página da web, não um firmware
problem-file-is-web-page-action = O download salvou uma página em vez do arquivo. Baixe-o de novo pelo botão de download da própria página.

problem-not-firmware-title = Nenhum firmware foi encontrado no arquivo
problem-not-firmware-action = Escolha outro arquivo. Alguns programas de fabricantes escondem o firmware em uma forma que este programa não consegue ler.

problem-program-without-firmware-title = Este programa do Windows não contém firmware que possa ser lido
problem-program-without-firmware-action = Pode ser um instalador ou um atualizador do fabricante com empacotamento próprio. Execute-o no Windows como o fabricante descreve.

problem-archive-damaged-title = O arquivo compactado está danificado ou é de um tipo desconhecido
problem-archive-damaged-action = Baixe-o de novo, ou descompacte-o e escolha o arquivo que está dentro.

problem-archive-method-title = Este arquivo ZIP está compactado de uma forma que não pode ser aberta aqui
problem-archive-method-action = Descompacte-o com o programa que o compactou ou com o 7-Zip e escolha o arquivo de dentro.

problem-archive-of-images-title = O arquivo compactado contém um conjunto de imagens de firmware
problem-archive-of-images-action = Descompacte-o em uma pasta e escolha essa pasta ou o arquivo .hmf que está nela.

problem-file-in-pieces-title = Este é um pedaço de um arquivo dividido
problem-file-in-pieces-action = Coloque todos os pedaços em uma pasta, junte-os ou descompacte-os com o programa que os dividiu, por exemplo o 7-Zip, e escolha o arquivo inteiro.

problem-download-unfinished-title = O download deste arquivo não terminou
problem-download-unfinished-action = Espere o navegador terminar ou baixe o arquivo de novo. Depois escolha o arquivo pronto.

problem-archive-rar-title = É um arquivo RAR, que não pode ser aberto aqui
problem-archive-rar-action = Descompacte-o com outro programa, por exemplo 7-Zip, e escolha o arquivo que está dentro.

problem-archive-cabinet-title = É um arquivo CAB, que não pode ser aberto aqui
problem-archive-cabinet-action = Descompacte-o com outro programa, por exemplo 7-Zip, e escolha o arquivo que está dentro.

problem-archive-installshield-title = É um instalador InstallShield, que não pode ser aberto aqui
problem-archive-installshield-action = Inicie-o no Windows e deixe a primeira página aberta. Muitos já descompactaram então os seus arquivos na pasta temporária: procure lá um arquivo .exe ou .bin grande e escolha-o.

problem-archive-of-other-kind-title = É um arquivo compactado, uma imagem de disco ou um instalador de um tipo que não pode ser aberto aqui
problem-archive-of-other-kind-action = Descompacte-o com outro programa, por exemplo 7-Zip, e escolha o arquivo que está dentro.

problem-seven-zip-unreadable-title = Este arquivo 7-Zip não pode ser lido
problem-seven-zip-unreadable-action = Descompacte-o com o 7-Zip e escolha o arquivo que está dentro. Se isso também falhar, baixe-o de novo.

problem-archive-too-deep-title = O arquivo contém arquivos compactados demais, uns dentro dos outros
problem-archive-too-deep-action = Descompacte-o e escolha o arquivo que está dentro.

problem-archive-encrypted-title = O arquivo compactado está protegido por senha
problem-archive-encrypted-action = Descompacte-o e escolha o arquivo que está dentro.

problem-archive-without-firmware-title = O arquivo compactado não contém firmware
problem-archive-without-firmware-action = Escolha outro arquivo.

problem-folder-without-firmware-title = A pasta não contém firmware
problem-folder-without-firmware-action = Escolha outra pasta ou o próprio arquivo.

problem-folder-too-large-title = A pasta contém arquivos demais para serem examinados
problem-folder-too-large-action = Escolha o próprio arquivo de firmware.

problem-archive-ambiguous-title = Foi encontrado mais de um pacote de firmware
problem-archive-ambiguous-action = Escolha o que você quer.

problem-file-truncated-title = O arquivo está incompleto
problem-file-truncated-action = Baixe o arquivo de novo e compare o tamanho com o que a página informa.

problem-prefix-invalid-title = O início do pacote de firmware está danificado
problem-prefix-invalid-action = Baixe o arquivo de novo.

problem-header-damaged-title = Um cabeçalho do pacote de firmware está danificado
problem-header-damaged-action = Baixe o arquivo de novo.

problem-header-version-title = O pacote de firmware tem uma versão de formato desconhecida
problem-header-version-action = Escolha outro arquivo.

problem-header-size-title = Um cabeçalho do pacote de firmware tem tamanho errado
problem-header-size-action = Baixe o arquivo de novo.

problem-block-size-invalid-title = Um cabeçalho do pacote de firmware traz um tamanho de bloco impossível
problem-block-size-invalid-action = Baixe o arquivo de novo.

problem-data-damaged-title = O firmware do arquivo está danificado
problem-data-damaged-action = Baixe o arquivo de novo.

problem-object-empty-title = Uma parte do firmware está vazia
problem-object-empty-action = Escolha outro arquivo.

problem-trailing-data-title = O pacote de firmware não termina corretamente; pode faltar uma parte
problem-trailing-data-action = Baixe o arquivo de novo.

problem-packed-data-damaged-title = Uma parte compactada do firmware não pode ser descompactada
problem-packed-data-damaged-action = Baixe o arquivo de novo.

problem-unpacked-too-large-title = Uma parte compactada do firmware é grande demais
problem-unpacked-too-large-action = Escolha outro arquivo.

problem-too-many-objects-title = O pacote de firmware tem partes demais
problem-too-many-objects-action = Escolha outro arquivo.

problem-duplicate-object-title = O pacote de firmware contém a mesma parte duas vezes
problem-duplicate-object-action = Escolha outro arquivo.

problem-partition-table-invalid-title = A tabela de partições do pacote de firmware está danificada
problem-partition-table-invalid-action = Escolha outro arquivo.

problem-partition-table-missing-title = O pacote de firmware não tem a tabela de partições de que este modem precisa
problem-partition-table-missing-action = Escolha um arquivo de firmware completo para este modem.

problem-partition-table-misplaced-title = A tabela de partições não é a primeira parte do pacote de firmware
problem-partition-table-misplaced-action = Escolha um arquivo de firmware completo para este modem.

problem-boot-loader-without-table-title = O pacote de firmware tem um carregador de inicialização, mas não uma tabela de partições
problem-boot-loader-without-table-action = Escolha um arquivo de firmware completo para este modem. Um carregador de inicialização no lugar errado inutilizaria o modem.

problem-partition-too-small-title = Uma parte do firmware é maior do que o lugar dela no modem
problem-partition-too-small-action = Escolha outro arquivo.

problem-flash-too-small-title = O pacote de firmware é para uma memória maior do que a de um modem assim
problem-flash-too-small-action = Escolha outro arquivo.

problem-image-folder-invalid-title = A pasta não é um conjunto completo de imagens de firmware
problem-image-folder-invalid-action = Os arquivos devem ser numerados a partir de 00 ou 01 sem pular números, e cada nome deve conter o código da parte.

problem-wrong-kind-of-file-title = Este arquivo não é do tipo de que esta etapa precisa
problem-wrong-kind-of-file-action = Use “Gravar firmware” para um firmware e “Atualizar o painel” para um painel.

problem-another-file-title = Este não é o arquivo do trabalho interrompido
problem-another-file-action = Escolha o arquivo que estava sendo gravado. Para gravar outro, use o reparo ou “Gravar firmware”.

problem-wrong-model-title = Este arquivo é para outro modem
problem-wrong-model-action = Escolha um arquivo para o modelo mostrado. Um arquivo errado pode inutilizar o modem para sempre.

problem-fit-unknown-title = Não é possível saber se este arquivo serve para o seu modem
problem-fit-unknown-action = Escolha um arquivo que cite o seu modelo. Se você tem certeza, confirme expressamente e informe um motivo.

problem-journal-failed-title = Não é possível gravar o registro neste computador
problem-journal-failed-action = Libere espaço em disco, confira se sua pasta de usuário permite gravação e tente de novo.

problem-journal-unreadable-title = Não é possível ler o registro de um trabalho anterior
problem-journal-unreadable-action = Conecte o modem: se a gravação ficou pela metade, ele aparece em modo de reparo. Depois tire da pasta de registros o arquivo indicado nos detalhes.

problem-output-failed-title = Não é possível salvar o arquivo
problem-output-failed-action = Escolha outro lugar e tente de novo.

## Modo de download

problem-unsupported-modem-title = Este programa não pode gravar firmware neste modem
problem-unsupported-modem-action = Há suporte somente para a família E1550 e para os modems HiSilicon do mesmo fabricante.

problem-download-mode-refused-title = O modem não passou para o modo de download
problem-download-mode-refused-action = Conecte o modem a outra entrada USB e tente mais uma vez.

problem-download-mode-missing-title = O modem não apareceu em modo de download
problem-download-mode-missing-action = Desconecte o modem, conecte-o de novo e tente mais uma vez.

problem-in-download-mode-title = O modem está em modo de reparo
problem-in-download-mode-action = Uma gravação de firmware foi interrompida. Inicie o reparo com o arquivo de firmware deste modem.

problem-download-version-title = O modo de download do modem tem uma versão desconhecida
problem-download-version-action = Este programa só conhece a versão 2.0 e não grava nada neste modem. Desconecte o modem, espere dez segundos e conecte-o de novo.

problem-not-in-download-mode-title = O modem não está em modo de reparo
problem-not-in-download-mode-action = Ele funciona normalmente. Use “Gravar firmware”.

problem-product-mismatch-title = Este arquivo não é para o modem que está em modo de download
problem-product-mismatch-action = Conecte somente o modem em que você quer gravar o firmware e escolha o arquivo dele.

problem-signature-required-title = O modem só aceita firmware assinado
problem-signature-required-action = Escolha o arquivo original do fabricante, sem modificações.

problem-signature-refused-title = O modem recusou a assinatura deste arquivo
problem-signature-refused-action = Escolha o arquivo original do fabricante para este modelo, sem modificações.

problem-refused-title = O modem recusou uma parte do firmware
problem-refused-action = Mantenha-o conectado e inicie o reparo. Se ele recusar de novo, escolha outro arquivo para este modelo.

problem-line-noise-title = Os dados chegam danificados ao modem
problem-line-noise-action = Conecte o modem a outra entrada USB, sem hub nem cabo de extensão, e inicie o reparo.

problem-did-not-come-back-title = O modem não voltou depois da reinicialização
problem-did-not-come-back-action = Desconecte-o, espere dez segundos e conecte-o de novo. Se ele não voltar, inicie o reparo.

problem-came-back-different-title = O modem que voltou não é o que recebeu o firmware
problem-came-back-different-action = Desconecte os outros modems, conecte o que recebeu o firmware e leia a versão dele.

problem-version-unchanged-title = O modem voltou com a versão anterior
problem-version-unchanged-action = Todas as partes foram aceitas, mas a versão não mudou. Grave o firmware de novo ou escolha outro arquivo.

problem-version-unexpected-title = O modem voltou com uma versão diferente da do arquivo
problem-version-unexpected-action = Desconecte o modem, conecte-o de novo e leia a versão mais uma vez. Se ela continuar errada, grave o firmware de novo.

problem-version-unread-title = O modem voltou, mas não informa a versão
problem-version-unread-action = Todas as partes foram aceitas. Desconecte o modem, conecte-o de novo e leia a versão. Se ele não informar nenhuma, grave o firmware de novo.

## O programa

problem-rule-not-installed-title = Não foi possível instalar ou remover a regra de acesso
problem-rule-not-installed-action = Instale a regra manualmente: execute os comandos dela em um terminal, como administrador.

problem-program-not-here-title = Este programa do Windows não funciona neste computador
problem-program-not-here-action = Execute-o em um computador com Windows, ou em uma máquina virtual com Windows que tenha acesso ao modem.

problem-program-changed-title = O programa não é o que foi confirmado
problem-program-changed-action = Verifique de onde vem o arquivo, escolha-o de novo e compare a soma de verificação.

problem-program-not-started-title = Não foi possível iniciar o programa
problem-program-not-started-action = Veja nos detalhes a mensagem do sistema.

problem-recording-damaged-title = Isto não é um registro de comunicação deste programa, ou está danificado
problem-recording-damaged-action = Escolha um arquivo registrado por este programa ou feito a partir de uma captura USB.

problem-recording-differs-title = A comunicação é diferente da que foi registrada
problem-recording-differs-action = Use a versão deste programa que fez o registro, com o mesmo arquivo e as mesmas configurações.

problem-capture-unreadable-title = A captura USB não pode ser lida
problem-capture-unreadable-action = Capture de novo com o Wireshark e salve como pcapng. As transferências devem ser capturadas inteiras, não só o começo.

problem-capture-without-modem-title = A captura USB não contém nenhuma comunicação com um modem
problem-capture-without-modem-action = Capture o barramento em que o modem está conectado. Comece antes de conectá-lo e pare quando o programa do fabricante terminar.

problem-capture-ambiguous-title = A captura USB contém mais de um modem
problem-capture-ambiguous-action = Capture de novo com um só modem conectado.

problem-cancelled-title = O trabalho foi parado
problem-cancelled-action = Inicie de novo quando quiser.

problem-not-confirmed-title = O trabalho não foi confirmado
problem-not-confirmed-action = Comece de novo e responda sim quando for perguntado.

problem-internal-title = Este programa teve uma falha interna
problem-internal-action = Informe a falha e anexe o arquivo de suporte. Mantenha o modem conectado e inicie o reparo se a gravação já havia começado.
