# Textos do que o motor sabe: estados, etapas, pedidos, configuração, motivos.
#
# Glossário
#   modem            modem
#   firmware         firmware
#   dashboard        painel
#   download mode    modo de download
#   repair mode      modo de reparo
#   part             parte
#   setting          configuração (de rede)
#   attempt          tentativa
#   to flash         gravar, gravação; Repair: reparar, reparo; Undo: desfazer
#   journal, log     registro, atividade
#   job              trabalho
#   backup           cópia de segurança
#   USB port         entrada USB; serial port: porta
# O leitor é tratado por você.

## O que um trabalho que falhou deixa

state-untouched = Nada foi gravado no modem.
state-in-repair-mode-empty = Nada foi gravado no modem, mas ele está em modo de reparo. Desconecte o modem e conecte-o de novo; se ele continuar em modo de reparo, inicie o reparo.
state-maybe-in-repair-mode = Nada foi gravado no modem, mas ele pode estar em modo de reparo. Desconecte o modem e conecte-o de novo; se ele continuar em modo de reparo, inicie o reparo.
state-found-in-repair-mode = O modem já estava em modo de reparo. Nada foi gravado nele agora; não se sabe o que foi gravado antes.
state-repairable = A gravação já havia começado. O modem está em modo de reparo e é seguro tentar de novo.
state-repairable-away = A gravação já havia começado, e o modem não respondeu mais. Quando for conectado de novo, ele inicia em modo de reparo e é seguro tentar de novo.
state-not-known = Todas as partes foram aceitas, e o modem não respondeu desde que foi reiniciado. Não se sabe se ele funciona.
state-running = Os dados foram gravados no modem, e ele funciona normalmente com a versão { $version }. Ele não está em modo de reparo.
state-running-unread = Os dados foram gravados no modem, e ele funciona normalmente. Ele não está em modo de reparo; não foi possível ler a versão.
state-another = Um modem funciona normalmente, mas informa uma identidade diferente da do modem em que os dados foram gravados.
state-cdrom = Os dados foram gravados no modem, e ele agora aparece como uma unidade de CD. A versão não foi lida.
state-ran-and-left = Os dados foram gravados no modem, e depois ele funcionou normalmente. Desde então, não respondeu mais.
state-setting-sent = Somente uma configuração foi enviada. Não se sabe se o modem a guardou; o valor anterior está guardado no registro.
state-setting-changed = Somente uma configuração foi alterada. O valor anterior está guardado no registro.
state-code-sent = Um código foi enviado, e desde então o modem não foi lido. Ele pode ter gasto uma tentativa. Nada mais foi enviado.
state-attempt-used = Uma tentativa foi gasta. Nada mais foi alterado.
state-code-accepted = O código foi aceito. Nada mais foi alterado.
state-other-program = O programa do fabricante pode ter gravado no modem. O Modem Medic não gravou nada e não tem como saber o que esse programa fez.

## Avisos enquanto um trabalho continua

caution-not-alone = O ModemManager não está bloqueado para este modem. A leitura continua, mas a gravação seria recusada.
caution-may-sleep = Não é possível impedir que este computador entre em suspensão. Mantenha a tampa aberta e não deixe que ele entre em suspensão.
caution-imei-lost = Este modem perdeu o IMEI. Não é possível distingui-lo de outros modems, então “Desfazer” e “Retomar” não funcionam com ele, e as redes podem recusá-lo.
caution-roaming-kept = Este modem pode usar redes de outras operadoras (roaming), e isso continua assim. O comando do guia desativaria o roaming.
caution-roaming-off = Esta configuração desativa o roaming. Na rede de outra operadora, o modem perde a conexão.

## Etapas: pendente, em andamento, concluída, com falha

stage-wait-for-system-switch-active = Esperando o computador trocar o modo do modem

stage-switch-mode-active = Passando o modem de CD-ROM para modem

stage-read-file-active = Verificando o arquivo

stage-identify-active = Lendo os dados do modem

stage-check-fit-active = Comparando o arquivo com o modem

stage-back-up-active = Guardando uma cópia das configurações

stage-enter-download-mode-active = Passando o modem para o modo de download

stage-wait-for-download-mode-active = Esperando o modem em modo de download

stage-check-loader-active = Verificando o modem em modo de download

stage-write-active = Gravando
stage-run-program-active = O programa do fabricante está em execução

stage-restart-active = Reiniciando o modem

stage-wait-for-return-active = Esperando o modem voltar
stage-wait-for-replug-active = Esperando o modem ser reconectado

stage-read-back-active = Lendo a versão de novo

stage-diagnose-active = Examinando o cartão SIM e a rede

stage-change-setting-active = Alterando a configuração

stage-watch-network-active = Esperando a rede

stage-send-code-active = Enviando o código

stage-read-attempts-active = Lendo as tentativas de novo

## O que a pessoa deve fazer agora

prompt-plug-in-again = Desconecte o modem, espere dez segundos e conecte-o de novo na mesma entrada USB. O trabalho continua automaticamente.
prompt-unplug = Desconecte o modem agora.
prompt-restart-computer = Reinicie o computador e depois volte: esta página estará à sua espera.
prompt-wait-for-modem-manager = O ModemManager ainda está examinando o modem. Deixe-o conectado. O trabalho continua automaticamente em um ou dois minutos.

## O que um comando do console poderia fazer, e por que alguns são bloqueados

danger-identity = Isto gravaria a identidade (IMEI) ou a calibração do modem. Está bloqueado porque pode inutilizar o modem e é ilegal em muitos países.
danger-unlock-code = Isto gastaria uma tentativa do bloqueio de operadora ou mudaria um bloqueio. Está bloqueado porque o modem se bloqueia para sempre quando acabam as tentativas.
danger-composition = Isto mudaria as portas que o modem mostra ao computador. Está bloqueado porque o modem poderia ficar inacessível.
danger-download-mode = Isto tiraria o modem do funcionamento normal. Está bloqueado porque só a gravação do firmware e o reparo o trazem de volta.
danger-restore = Isto gravaria uma cópia de segurança por cima do que o modem guarda. Está bloqueado porque o que se perde não pode ser recuperado.
danger-sim-write = Isto poderia gravar no cartão SIM ou gastar as tentativas dele. Está bloqueado porque o cartão poderia ficar inutilizado.
danger-unclear = Isto não é um único comando AT claro. Está bloqueado porque não há como saber o que o modem faria com ele.
danger-unknown = Não se sabe se o efeito deste comando pode ser desfeito. Está bloqueado porque poderia mudar o modem para sempre.
danger-pin-attempt = Isto testa um código do cartão SIM. Um código errado gasta uma tentativa, e o cartão se bloqueia quando não resta nenhuma.
danger-restart = Isto reinicia ou desliga o modem. As portas dele desaparecem.
danger-call = Isto disca um número ou envia algo, o que pode custar dinheiro.
danger-setting = Isto pode mudar o que o modem ou o cartão SIM guarda.

## Se o modem está em uma rede e, se não, por quê
## $services é um dos textos domain.

verdict-home = O modem está conectado à rede do cartão SIM, { $services }.
verdict-roaming = O modem está conectado à rede de outra operadora (roaming), { $services }.
verdict-registered = O modem está conectado a uma rede, { $services }.
verdict-radio-off = O rádio do modem está desligado.
verdict-sim-starting = O cartão SIM está iniciando.
verdict-no-sim = Não há cartão SIM no modem.
verdict-pin-needed = O cartão SIM espera o PIN ou o PUK.
verdict-sim-unusable = O modem não consegue usar este cartão SIM.
verdict-denied = A rede recusa este cartão SIM.
verdict-searching = O modem está procurando uma rede.
verdict-limited = A rede permite somente chamadas de emergência.
verdict-no-service = O modem não encontra nenhuma rede.
verdict-unknown = O modem não informou se está em uma rede.

domain-none = sem serviço
domain-calls = só chamadas
domain-data = só dados
domain-both = chamadas e dados
domain-searching = procurando
domain-unknown = serviços desconhecidos

technology-none = sem rede
technology-unknown = rede desconhecida

## Cartão SIM e bloqueio de operadora

pin-ready = O cartão SIM está pronto
pin-pin = O cartão SIM pede o PIN
pin-puk = O cartão SIM pede o PUK
pin-second-pin = O cartão SIM pede o PIN2
pin-network-lock = O modem está bloqueado por outra operadora
pin-absent = Não há cartão SIM
pin-failed = O cartão SIM não funciona
pin-busy = O cartão SIM está iniciando
pin-other = O cartão SIM espera outra coisa

lock-locked =
    { $tries ->
        [0] Bloqueado pela operadora, nenhuma tentativa restante para o código
        [one] Bloqueado pela operadora, { $tries } tentativa restante para o código
       *[other] Bloqueado pela operadora, { $tries } tentativas restantes para o código
    }
lock-locked-uncounted = Bloqueado pela operadora; as tentativas restantes não são informadas
lock-open = Sem bloqueio para este cartão SIM
lock-for-good = Bloqueado para sempre: códigos não são mais aceitos
lock-unknown =
    { $tries ->
        [0] Estado de bloqueio { $state }, nenhuma tentativa restante
        [one] Estado de bloqueio { $state }, { $tries } tentativa restante
       *[other] Estado de bloqueio { $state }, { $tries } tentativas restantes
    }
lock-unknown-uncounted = Estado de bloqueio { $state }

## Famílias de modems

family-named = família { $model }
family-other-qualcomm = modem Qualcomm de outra família
family-hisilicon = modem HiSilicon
family-unknown = família desconhecida

## A configuração de rede em palavras. As partes são unidas por vírgulas, por isso começam em minúscula.

syscfg-mode-automatic = automático
syscfg-mode-2g-only = só 2G
syscfg-mode-3g-only = só 3G
syscfg-mode-as-it-is = modo sem alteração
syscfg-mode-unknown = modo { $number }
syscfg-order-any = qualquer ordem
syscfg-order-2g-first = 2G primeiro
syscfg-order-3g-first = 3G primeiro
syscfg-order-as-it-is = ordem sem alteração
syscfg-order-unknown = ordem { $number }
syscfg-bands-all = todas as bandas
syscfg-bands-as-they-are = bandas sem alteração
syscfg-bands-none = nenhuma banda
syscfg-bands-unknown = bandas desconhecidas { $mask }
syscfg-roaming-off = roaming desativado
syscfg-roaming-on = roaming ativado
syscfg-roaming-as-it-is = roaming sem alteração
syscfg-roaming-national = roaming só dentro do país
syscfg-roaming-abroad = roaming só no exterior
syscfg-roaming-unknown = modo de roaming { $number }
syscfg-services-calls = só chamadas
syscfg-services-data = só dados
syscfg-services-both = chamadas e dados
syscfg-services-any = qualquer serviço
syscfg-services-as-they-are = serviços sem alteração
syscfg-services-unknown = serviços { $number }

## Bandas cujo nome é mais que letras e números

band-gsm-900-extended = GSM 900 (estendida)
band-gsm-450 = GSM 450 (3G 2600 em modems HiSilicon)
band-3g-1700-japan = 3G 1700 (Japão)
band-3g-850-japan = 3G 850 (Japão)

## Health report: its lines, and what looks wrong with what to do

fact-found = Modem encontrado
fact-serial = Número de série
fact-chipset = Chipset
fact-nand = Memória flash
fact-attempts = Tentativas de desbloqueio restantes
fact-pin-attempts = Tentativas de PIN restantes
fact-bands = Bandas permitidas
fact-voice = Serviço de chamadas de voz
fact-cdrom = Leitor de CD-ROM
fact-card-reader = Leitor de cartões
fact-firmware-line = O que se sabe dele
value-on = ativado
value-off = desativado
value-hidden = oculto
value-pin-attempts = { $pin } para o PIN, { $puk } para o PUK
value-line-known = O firmware { $line } pertence a uma série que esta família usa
value-line-unknown = O firmware { $line } pertence a uma série desconhecida nesta família
value-line-unlisted = Nada se sabe das séries de firmware desta família
report-title = Relatório de saúde
report-made = Criado em { $time } pelo Modem Medic { $version }
report-identity = O modem
report-network = Cartão SIM e rede
report-functions = Funções
report-findings = O que parece errado
report-nothing-wrong = Nada parece errado no que o modem informou.
report-masked = Os números e nomes que poderiam identificar o modem, o cartão dele ou você estão ocultos.
report-shown = Os números aparecem completos. Não publique este relatório.
finding-imei-lost = O IMEI se perdeu
finding-imei-lost-do = As redes podem recusar o modem. Este programa não grava nenhum IMEI. Talvez uma assistência técnica consiga restaurar o que está impresso no modem.
finding-imei-check-digit = O último dígito do IMEI não combina com os outros
finding-imei-check-digit-do = Compare o IMEI com o número impresso no modem. Ele pode ter sido alterado.
finding-no-sim = Não há nenhum cartão SIM
finding-no-sim-do = Desconecte o modem, coloque o cartão SIM e conecte o modem de novo.
finding-sim-failed = O cartão SIM não funciona
finding-sim-failed-do = Teste o cartão em um telefone. Se funcionar lá, limpe os contatos e coloque-o de novo.
finding-pin-asked = O cartão SIM pede o PIN
finding-pin-asked-do = Digite o PIN ou desative o pedido dele. Tentativas restantes: { $attempts }.
finding-puk-asked = O cartão SIM pede o PUK
finding-puk-asked-do = O PIN foi digitado errado vezes demais. O PUK está impresso no suporte em que o cartão SIM veio; a operadora também pode informá-lo. Digite-o em um telefone. Tentativas restantes: { $attempts }.
finding-operator-lock = O modem está bloqueado por uma operadora
finding-operator-lock-do = Use um cartão SIM dessa operadora ou peça a ela o código de desbloqueio. Tentativas restantes: { $attempts }.
finding-locked-for-good = O modem está bloqueado por uma operadora e não aceita mais códigos
finding-locked-for-good-do = Só funciona um cartão SIM dessa operadora. Gravar firmware não devolve as tentativas.
finding-radio-off = O rádio está desligado
finding-radio-off-do = Um programa de conexão pode ter feito isso. Desconecte o modem e conecte-o de novo.
finding-denied = A rede recusa o cartão SIM
finding-denied-do = Pergunte à operadora se o cartão está ativo e se o contrato permite este modem.
finding-no-network = O modem não está em nenhuma rede
finding-no-network-do = Vá para “Reativar a rede”. Se isso não resolver, procure um lugar com sinal; a operadora pode ter desligado este tipo de rede.
finding-data-only = O modem está na rede só para dados
finding-data-only-do = Mensagens SMS e chamadas podem não chegar. Se precisar delas, permita chamadas e dados com “Reativar a rede”.
finding-only-2g = A configuração permite só redes 2G
finding-only-2g-do = É lento, e muitas redes 2G já não existem. Escolha “automático” na página “Reativar a rede”.
finding-only-3g = A configuração permite só redes 3G
finding-only-3g-do = Onde o 3G foi desligado, o modem não encontra nada. Se não quiser assim, escolha “automático” na página “Reativar a rede”.
finding-bands-limited = A configuração deixa bandas de fora
finding-bands-limited-do = A rede pode estar em uma delas. “Reativar a rede” permite todas as bandas.
finding-roaming-off = A configuração não permite redes de outras operadoras
finding-roaming-off-do = No exterior, e com cartões SIM que usam a rede de um parceiro, o modem não encontra nada. Se for o seu caso, permita o roaming na página “Reativar a rede”.
finding-weak-signal = O sinal está fraco
finding-weak-signal-do = Leve o modem para perto de uma janela ou use um cabo extensor para deixá-lo mais alto.
finding-attempts-unknown = não informadas

## Se um arquivo serve para o modem, e por quê

fit-fits = Este arquivo serve para o seu modem
fit-does-not-fit = Este arquivo não serve para o seu modem
fit-cannot-tell = Não é possível saber se este arquivo serve para o seu modem

reason-platform-matches = O arquivo cita a plataforma { $platform }, que é a deste modem.
reason-platform-of-another = O arquivo cita a plataforma { $platform }, que é a de outro modem.
reason-platform-unknown = O arquivo cita a plataforma { $platform }, que não é conhecida.
reason-platform-missing = O arquivo não cita nenhuma plataforma.
reason-platform-required = O arquivo não cita nenhuma plataforma, como faz todo arquivo para este tipo de modem.
reason-part-of-another-product = A parte { $part } pertence a um telefone ou a outro aparelho, não a um modem.
reason-chip-of-another = As partes do arquivo são para modems com outro chip.
reason-parts-unknown = Nenhuma parte do arquivo é das que este tipo de modem aceita.
reason-web-interface = A parte { $part } é uma interface web, que este modem não tem.
reason-boot-loader-alone = O arquivo só contém carregadores de inicialização e nenhum firmware que eles possam iniciar.
reason-platforms-mixed = O arquivo mistura as plataformas { $one } e { $other }.
reason-hardware-matches = O arquivo cita o hardware { $hardware }, que é o deste modem.
reason-hardware-of-another = O arquivo cita o hardware { $hardware }, que é o de outro modem.
reason-name-matches = O arquivo se chama { $name }, o que indica este modelo.
reason-parts-match = As partes do arquivo são do tipo que um modem assim aceita.
reason-line-matches = O firmware { $version } pertence a uma série que esta família usa.
reason-line-of-another = O firmware { $version } pertence a uma série de outros modems.
reason-line-unknown = O firmware { $version } pertence a uma série desconhecida nesta família.
reason-version-missing = O arquivo não cita nenhuma versão de firmware.
reason-name-of-another = O arquivo se chama { $name }, o que indica outro modelo.
reason-unit-data = A parte { $part } contém dados que pertencem a um único modem.
reason-product-matches = Em modo de download, o modem é { $product }.
reason-product-of-another = Em modo de download, o modem é { $product }; o esperado era { $expected }.
reason-family-unsupported = Este programa não pode gravar firmware no modem: { $family }.

## O arquivo

kind-firmware = Firmware
kind-dashboard = Painel
kind-both = Firmware e painel

source-raw = O próprio arquivo
source-program = Em um programa do Windows
source-embedded = Em um arquivo de outro tipo
source-archive = Em um arquivo compactado, com o nome { $member }
source-image-folder = Uma pasta de imagens
source-manifest = Uma pasta de imagens com um manifesto

warning-unusual-packing = A parte { $part } parece compactada de um modo incomum e seria enviada como está.
warning-chance-packing = A parte { $part } começa como uma imagem compactada, mas não é, e seria enviada como está.
warning-gzip-data = A parte { $part } está compactada com gzip e seria enviada como está.
warning-content-unexpected = A parte { $part } contém algo diferente do que o código dela indica.
warning-firmware-unrecognised = Nenhuma parte foi reconhecida como o firmware propriamente dito (AMSS).
warning-signature-missing = O pacote diz que é assinado, mas nenhuma assinatura foi encontrada nele.
warning-signature-unannounced = O pacote é assinado, mas o cabeçalho dele não diz isso.
warning-signature-unreadable = Não é possível ler a assinatura no fim da parte { $part }.
warning-firmware-missing = O pacote diz que contém firmware, mas não contém.
warning-dashboard-missing = O pacote diz que contém um painel, mas não contém.
warning-web-interface-missing = O pacote diz que contém uma interface web, mas não contém.
warning-disc-unreadable = O disco do painel não é uma imagem ISO 9660.
warning-dashboard-incomplete = O painel está incompleto: falta a parte { $part }.
warning-platforms-differ = As partes do pacote são para plataformas diferentes.
warning-padding-not-empty = O preenchimento entre as partes do pacote não está vazio.

## Tamanhos. $number já vem com o sinal decimal do idioma.

size-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## A value after its name

named-value = { $name }: { $value }

## Who holds a busy port

holder-programs = Está em uso por { $programs }.
holder-other-user = Está em uso por um programa de outro usuário deste computador.
holder-other-user-likely = Está em uso por um programa de outro usuário deste computador, provavelmente { $programs }.
holder-likely = Costuma ser { $programs }, ou o programa da operadora e o serviço dele.
holder-unknown = Não é possível saber qual.

## As partes de um pacote de firmware

part-partition-table = Tabela de partições
part-boot-loader = Carregador de inicialização ({ $stage })
part-image-header = Cabeçalho da parte seguinte
part-amss = Firmware do modem (AMSS)
part-efs2 = Área de configurações (EFS2)
part-dashboard-version = Versão do painel
part-dashboard = Painel
part-web-interface = Interface web
part-unit-data = Dados de um único modem ({ $name })
part-unknown = Parte desconhecida { $code }

## O que gravar um pacote pode custar

loss-boot-loaders = Os carregadores de inicialização também são gravados: se o modem ficar sem energia nesse momento, talvez não volte nem em modo de reparo.
loss-settings = A área de configurações (EFS2) também é gravada: as configurações podem ser redefinidas, por isso antes é feita uma cópia da identidade e das configurações.
loss-dashboard = O painel no próprio CD do modem é substituído.

## Como um pacote foi encontrado

way-resource = recurso { $name }
way-self-extractor = arquivo autoextraível
way-search = busca byte a byte, em { $offset }
