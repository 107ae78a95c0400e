# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Atualize e repare seu modem 3G
back = Voltar
cancel = Cancelar
close = Fechar
percent = { $value }%
not-told = não informado
copy-value = Copiar: { $what }

## The step rail

step-connect = Conectar
step-modem = Seu modem
step-choose = Escolher arquivo
step-review = Revisar
step-working = Em andamento
step-result = Resultado
step-network = Rede
step-health = Relatório
step-functions = Funções
step-console = Console
step-vendor = Programa do fabricante
step-unlock = Desbloquear
step-sim = PIN do SIM
step-current = { $name }, etapa atual
step-done = { $name }, etapa concluída
step-to-come = { $name }, etapa pendente

## Partes da janela, para leitores de tela

region-steps = Etapas
region-tools = Ferramentas
region-page = Página
region-actions = Ações

## Desenhos do que se faz com as mãos

replug-unplug = Desconecte o modem
replug-wait = Espere 10 s
replug-wait-left = Espere { $seconds } s
replug-plug-in = Conecte-o de novo
port-direct = Direto no computador
port-hub = Não em um hub

modem-none = Nenhum modem
modem-several = Vários modems
modem-not-ready = Modem não está pronto
modem-being-asked = Lendo o modem
modem-at-work = Modem ocupado
modem-needs-repair = Modem em modo de reparo
modem-unnamed = Modem

## Connect

connect-title = Conecte seu modem
connect-lead = Conecte o modem a uma entrada USB deste computador. Ele é detectado automaticamente.
connect-ask = Continuar com este modem
connect-switch = Passar para o modo modem

finding-looking = Procurando modems
finding-looking-do = Isso leva um instante.
finding-nothing = Nenhum modem está conectado
finding-nothing-do = Conecte-o diretamente, sem hub, e espere dez segundos.
finding-cdrom = O modem ainda aparece como uma unidade de CD
finding-cdrom-do-linux = A maioria dos computadores passa o modem para o modo modem em dez segundos. Se o seu não fizer isso, faça aqui.
finding-cdrom-do-windows = Abra a unidade de CD do modem e execute o instalador. Ele instala o driver. Depois, desconecte o modem e conecte-o de novo.
finding-cdrom-do-macos = Ejete o CD do modem, espere dez segundos, desconecte o modem e conecte-o de novo.
finding-switching-do = Deixe o modem conectado. Primeiro o computador tenta; leva menos de um minuto.
finding-no-port = O modem está conectado, mas o computador ainda não tem nenhuma porta para ele
finding-no-port-do-linux = Espere dez segundos. Se nada mudar, falta o driver dele: execute sudo modprobe option em um terminal, desconecte o modem e conecte-o de novo.
finding-no-port-do-windows = Falta o driver dele. Execute o instalador do CD do próprio modem; depois desconecte o modem e conecte-o de novo.
finding-no-port-do-macos = No macOS não aparece nenhuma porta para este modem. Se puder, use um computador com Linux ou Windows.
finding-not-ready = O modem está sendo preparado
finding-not-ready-do = O computador acabou de vê-lo e prepara as portas dele. Isso leva alguns segundos.
finding-no-permission = Este programa não tem permissão para usar o modem
finding-no-permission-do = Instale a regra de acesso para este modem. O computador pede uma vez a senha de um administrador. Não execute este programa como root.
finding-busy = Outro programa está usando o modem
finding-busy-do = Feche o Mobile Partner, o programa de conexão da operadora ou qualquer programa de terminal. Esta página continuará assim que o modem estiver livre.
finding-download = O modem está em modo de reparo
finding-download-do = Ele espera um firmware, por exemplo porque uma gravação de firmware foi interrompida. Pode ser reparado com o arquivo de firmware certo.
finding-unrecognised = Este modem não foi reconhecido
finding-unrecognised-do = Ele tem portas, mas este programa não consegue saber para que servem. Se você souber qual é a certa, escolha-a abaixo.
finding-network-card = Este modem funciona como placa de rede
finding-network-card-do = Não há nenhum defeito. Ele não tem porta para comandos, por isso este programa não pode trabalhar com ele. Um modem HiLink tem as configurações na própria página, em um navegador, geralmente http://192.168.8.1 ou http://192.168.1.1. Alguns modelos antigos reiniciam com portas por http://192.168.1.1/html/switchProjectMode.html; os mais novos precisam de outro firmware da operadora ou de uma assistência técnica.
finding-boot-rom = Só a ROM de inicialização do modem está funcionando
finding-boot-rom-do = Este programa não envia nada para ela. Desconecte o modem, espere dez segundos e conecte-o de novo. Se continuar assim, o firmware dele não inicia, e uma assistência técnica pode recuperá-lo com um carregador de emergência feito exatamente para este modelo.
finding-repair = Verificar e reparar este modem
finding-several = Vários modems estão conectados
finding-several-do = Deixe só o que você quer usar ou escolha-o abaixo.
finding-asking = Lendo os dados do modem
finding-asking-do = Nada é alterado no modem.
finding-ready = Há um modem conectado
finding-ready-do = Continue para ler os dados dele.

several-title = Qual modem?
several-use = Usar { $product } na entrada USB { $place }
several-use-known = Usar { $model } com o IMEI que termina em { $digits } na entrada USB { $place }
several-other = { $product } na entrada USB { $place }: { $state }
several-switch = Passar o modem na entrada USB { $place } para o modo modem

journals-unreadable-title = Não é possível ler alguns registros de trabalhos anteriores
journals-unreadable-text = Se a gravação em um modem ficou pela metade, este programa talvez não saiba. Conecte-o: ele aparece em modo de reparo. Arquivos: { $files }
interrupted-title = Um trabalho no { $model } foi interrompido
interrupted-file = O arquivo era { $file }. Conecte o modem: se ele estiver em modo de reparo, o trabalho pode ser concluído.
interrupted-text = Conecte o modem: se ele estiver em modo de reparo, o trabalho pode ser concluído.
interrupted-take-up = Retomar
interrupted-leave = Agora não
interrupted-repair = O modem está em modo de reparo. O arquivo inteiro é gravado de novo, porque não há como saber quais partes o modem manteve.
interrupted-last-checks = O arquivo inteiro foi gravado antes da interrupção, e o modem funciona com ele. Faltam só as últimas verificações; nada mais é gravado.
interrupted-start-over = O modem funciona normalmente, então não há nada a reparar. O trabalho pode ser recomeçado.
interrupted-other-modem = Outro modem está conectado. Conecte o modem desse trabalho.
interrupted-check = Fazer as últimas verificações
interrupted-over = Recomeçar

other-file-text = O trabalho interrompido estava gravando outro arquivo. Você pode gravar este no lugar; nesse caso ele é gravado inteiro.
other-file-use = Usar este arquivo mesmo assim

waiting-title = { $file } está aguardando
waiting-text = Você pode abri-lo quando o trabalho no modem terminar.
waiting-open = Abrir agora

simulated-lead = Um modem simulado passa pelas mesmas etapas que um real. Nenhum modem real é tocado.
simulated-scenario = Tipo de modem
simulated-fault = O que dá errado
simulated-try = Testar com um modem simulado
simulated-unplug = Desconectar o modem simulado
simulated-plug-in = Conectar o modem simulado
simulated-note = Simulado. Quatro vezes mais rápido que um modem real.
simulated-options = Tipo de modem e o que dá errado
scenario-normal = E1550 que perde a rede depois da gravação do firmware
scenario-network-lost = E1550 que não encontra nenhuma rede
scenario-half-flashed = Firmware gravado pela metade, em modo de reparo
scenario-pin-locked = O cartão SIM pede o PIN
scenario-no-sim = Sem cartão SIM
scenario-locked = Bloqueado por outra operadora
scenario-wrong-model = Outro modelo (E173)
scenario-cdrom-only = Só a unidade de CD aparece
fault-none = Nada
fault-unplug = É desconectado durante a gravação
fault-refused = Recusa uma parte
fault-lost-reply = Para de responder durante a gravação
fault-stays-away = Não volta
fault-old-version = Volta com a versão anterior

by-hand-title = Escolha a porta manualmente
by-hand-lead = O modem tem várias portas. A certa se chama PC UI. No Linux geralmente é a terceira; no Windows ela se chama “3G PC UI Interface”.
by-hand-listed = Neste computador:
by-hand-port = Porta PC UI
by-hand-download = Porta em modo de download, se for outra
by-hand-use = Usar esta porta
by-hand-needed = Digite primeiro o nome de uma porta.

## Your modem

modem-title = Seu modem
modem-lead = O que você quer fazer?
modem-other = Escolher outro modem
modem-ask-again = Ler de novo
modem-not-flashed = Este programa não pode gravar firmware neste modem
modem-not-flashed-text = Não se conhece um modo seguro de gravar o firmware dele. A rede dele pode ser reativada.

task-dashboard = Atualizar o painel
task-dashboard-text = Substitui o programa do CD do próprio modem.
task-firmware = Gravar firmware
task-firmware-text = Substitui o software dentro do modem.
task-network = Reativar a rede
task-network-text = Traz a rede de volta, por exemplo depois de gravar o firmware.
task-functions = CD-ROM e voz
task-repair = Reparar

identity-title = Identidade
identity-copy = Copiar tudo
radio-title = Cartão SIM e rede
fact-model = Modelo
fact-maker = Fabricante
fact-family = Família
fact-firmware = Firmware
fact-hardware = Hardware
fact-dashboard = Painel
fact-compiled = Compilado em
fact-imei = IMEI
fact-sim = Cartão SIM
fact-lock = Bloqueio de operadora
fact-pin-request = Pedido de PIN
fact-network = Rede
fact-operator = Operadora
fact-technology = Tipo de rede
fact-setting = Configuração de rede
fact-signal = Sinal
task-suggested = Sugerido
imei-reveal = Mostrar o IMEI completo
imei-hide = Ocultar o IMEI
imei-check-digit = O dígito verificador deste IMEI está errado. O IMEI pode ter sido alterado.
lock-note = Este programa não adivinha códigos de desbloqueio. Cada código errado gasta uma tentativa para sempre.
signal-strength = { $bars } de 5 barras, { $dbm } dBm
signal-none = sem sinal
console-open = Abrir o console AT
last-result = Mostrar o último resultado
unlock-open = Desbloquear com um código

repair-title = Este modem precisa de reparo
repair-lead = Uma gravação de firmware foi interrompida. O modem espera em modo de reparo.
repair-what = O modem pode ser reparado
repair-how = Escolha o arquivo de firmware deste modem. O arquivo inteiro é gravado de novo, desde o início.
repair-file = Da última vez, o arquivo era { $file }.
repair-safe = Mantenha-o conectado. É seguro tentar de novo quantas vezes for preciso.

## Choose file

choose-firmware-title = Escolha o firmware
choose-firmware-lead = O programa de atualização do fabricante, um zip que o contenha ou uma imagem de firmware. O arquivo é verificado por inteiro antes de qualquer gravação.
choose-dashboard-title = Escolha o painel
choose-dashboard-lead = O programa do painel do fabricante ou um zip que o contenha. O arquivo é verificado por inteiro antes de qualquer gravação.
choose-repair-title = Escolha o firmware para o reparo
choose-repair-lead = Se você ainda o tem, use o arquivo que estava sendo gravado quando houve a interrupção.
choose-pick = Escolher um arquivo…
choose-picking = O seletor de arquivos está aberto
choose-no-picker = Esta área de trabalho não tem seletor de arquivos. Digite o caminho ou solte o arquivo na janela.
choose-sample = Criar arquivo de exemplo
choose-drop = Ou solte um arquivo em qualquer lugar desta janela.
choose-drop-now = Solte o arquivo para verificá-lo.
choose-by-path = Digitar o caminho
choose-path = Caminho do arquivo
choose-use-path = Verificar arquivo
choose-recent = Arquivos recentes
choose-reading = Verificando { $file }
file-remove = Remover
file-sound = O arquivo está completo e sem danos. Quando o modem for conectado, será verificado se o arquivo serve para ele.
choose-several = O arquivo contém vários pacotes. Qual você quer?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Continuar
choose-other-dashboard = Seguir com “Atualizar o painel”
choose-other-firmware = Seguir com “Gravar firmware”
package-about = Sobre este arquivo
package-kind = Conteúdo
package-found-in = Encontrado em
package-found-by = Encontrado por
package-platform = Plataforma
package-date = Criado em
package-label = Nome do CD
package-parts-value = { $parts ->
    [one] { $parts } parte, { $size }
   *[other] { $parts } partes, { $size }
}
version-now = Agora
version-target = Depois

check-file-sound = O arquivo está completo e todas as somas de verificação estão certas
check-file-fits = O arquivo é para este modem
check-file-not-fits = O arquivo não é para este modem
check-file-unknown = Correspondência entre o arquivo e o modem
check-file-later = O arquivo é comparado com o modem em modo de download, antes de qualquer gravação.
check-port = O modem responde e nenhum outro programa o usa
check-one-modem = Só um modem está conectado
check-one-modem-do = Desconecte os outros modems.
check-power = O computador tem bateria suficiente
check-power-battery = É melhor conectar o carregador.
check-journal = O registro pode ser gravado
check-cards = Se houver um cartão microSD no modem, retire-o
check-cards-do = O cartão SIM pode ficar.
outcome-waiting = Verificando
outcome-advice = Recomendado
outcome-blocked = Deve ser resolvido
outcome-note = Observação
outcome-not-seen = Não confirmado

## Why a button cannot be pressed

why-no-modem = Conecte primeiro seu modem.
why-no-file = Escolha primeiro um arquivo.
why-reading = O arquivo está sendo verificado.
why-refused = Este arquivo não pode ser usado. Escolha outro.
why-other-task = Este arquivo é para outra etapa.
why-other-modem = Este arquivo é para outro modem.
why-other-file = Este não é o arquivo do trabalho interrompido.
why-power = A bateria está fraca demais. Conecte o carregador.
why-journal = Não é possível gravar o registro. Libere espaço em disco.
why-looking = As verificações ainda não terminaram.
why-reason = Informe por que você quer continuar.
why-model = Digite { $model } para confirmar.
why-agree = Marque “Concordo” para continuar.
why-arming = Leia primeiro esta página.
why-at-work = O modem está ocupado.

## Review

review-title = Revisão
review-lead = Nada foi gravado ainda.
review-change-file = Trocar
review-time = Duração
review-takes = em geral cerca de { $minutes } min
review-checks-passed = { $passed } de { $all } verificações concluídas com êxito
review-does-firmware = O firmware do modem é substituído.
review-does-dashboard = O painel, o programa do CD do próprio modem, é substituído.
review-does-repair = O arquivo inteiro é gravado no modem que espera em modo de reparo.
review-loses-setting = A configuração de rede pode se perder. Depois, você pode trazer a rede de volta.
review-stays-firmware = O firmware fica como está.
review-stays-identity = O IMEI, o cartão SIM e o estado de desbloqueio não são tocados.
review-stay-plugged = O modem precisa ficar conectado até o fim. Mantenha a tampa do computador aberta.
review-if-fails = Se algo falhar, o modem fica em modo de reparo e você pode tentar de novo.
review-proven = A gravação foi testada em um modem simulado e com dados capturados de um real. Ninguém a testou ainda em um modem real.
review-keep-copy = Fazer antes, neste computador, uma cópia de segurança da identidade e das configurações do modem
review-keep-copy-always = A cópia não pode ser dispensada, porque este arquivo sobrescreve a área de configurações.
review-agree = Concordo
review-flash-button = Gravar firmware no { $model } { $imei }
review-copy-and-flash-button = Guardar cópia e gravar no { $model } { $imei }
review-dashboard-button = Atualizar o painel: { $model } { $imei }
review-repair-button = Reparar { $model }
force-title = Não é possível saber se este arquivo serve
force-text = Um arquivo errado pode inutilizar o modem para sempre. Continue somente se você tem certeza deste arquivo. Seu motivo fica guardado no registro.
force-reason = Seu motivo
force-model = Modelo

## Working

working-firmware = Gravando firmware
working-dashboard = Atualizando o painel
working-repair = Reparando
working-lead = Mantenha o modem conectado e não deixe o computador entrar em suspensão.
working-begins = Iniciando
working-bar = Progresso de todo o trabalho
working-bytes = { $done } de { $total }
working-speed = { $speed }/s
working-silent = Esperando o modem ({ $seconds } s)
working-usual = normalmente menos de um minuto
working-prompt = Faça isto agora
working-speeds = Velocidade até agora: { $now }/s neste momento, mínima de { $least }/s, máxima de { $most }/s
group-prepare = Preparar
group-switch = Passar ao modo de reparo
group-write = Gravar
group-write-part = Gravar, parte { $part } de { $parts }
group-restart = Reiniciar
group-check = Verificar
left-seconds = cerca de { $seconds } s de gravação restantes
left-minutes = { $minutes ->
    [one] cerca de { $minutes } minuto de gravação restante
   *[other] cerca de { $minutes } minutos de gravação restantes
}
stop-at-once = Cancelar
stop-at-once-means = Cancelar agora deixa o modem como estava.
stop-leads-back-means = Nada foi gravado. Se o modem continuar em modo de reparo, desconecte-o e conecte-o de novo.
stop-half-written = Parar após este bloco
stop-half-written-means = Parar agora deixa a gravação pela metade, com o modem em modo de reparo. É melhor deixar terminar.
stop-title = Parar aqui?
stop-go-on = Deixar terminar
stop-unproven = Pular as últimas verificações
stop-unproven-means = O modem aceitou tudo. Ele está reiniciando, o que leva até quatro minutos. Se você parar agora, as últimas verificações podem ser feitas depois.
stop-asked-means = O trabalho parará assim que for seguro.

## Result

result-firmware-title = Gravação do firmware concluída
result-dashboard-title = Painel atualizado
result-repair-title = Reparo concluído
result-not-known = O estado do modem não é conhecido
result-old-version = O modem funciona, com o firmware anterior
result-waiting = Aguardando o modem. Conecte-o.
result-took-seconds = Levou { $seconds } s.
result-took-minutes = Levou { $minutes } min { $seconds } s.
result-save = Salvar este resultado…
result-copy = Uma cópia de segurança da identidade e das configurações do modem foi guardada.
result-copy-path = Copiar o caminho
result-no-network = O modem ainda não está em nenhuma rede
result-no-network-do = Isso é comum depois de gravar o firmware. Escolha “Verificar a rede” para trazê-la de volta.
result-check-network = Verificar a rede
result-to-modem = Voltar ao seu modem
proof-parts = { $parts ->
    [one] O modem aceitou a única parte ({ $size })
   *[other] O modem aceitou as { $parts } partes ({ $size })
}
proof-again = Tudo foi gravado de novo desde a primeira parte. Partes aceitas antes da interrupção: { $before }.
proof-skipped = O modem já tinha aceitado todas as partes antes da interrupção, então nenhuma foi gravada de novo.
proof-came-back = O modem voltou e responde
proof-not-read = O modem saiu do modo de reparo. A versão dele não foi lida de novo
proof-version = Ele informa o firmware { $version }
proof-dashboard = Ele informa o painel { $version }
proof-dashboard-unknown = Este modem não informa a versão do painel
after-title = Os últimos passos
after-lead = Necessários depois de cada atualização do painel. Você pode fechar esta janela entre um passo e outro.
after-plug-in = Reconecte o modem e espere até ele ser detectado.
after-restart-again = Reinicie o computador mais uma vez, para o driver.
after-check-network = Verifique a rede.
after-waits-unplug = Esta etapa se conclui automaticamente quando o modem é desconectado.
after-waits-plug-in = Esta etapa se conclui automaticamente quando o modem é detectado.
after-done = Feito, continuar
after-skip = Pular estes passos

remedy-ask-again = Tentar de novo
remedy-install-rule = Instalar a regra de acesso
remedy-keep-off = Bloquear o ModemManager
remedy-choose-file = Escolher outro arquivo
remedy-flash-again = Gravar firmware de novo
remedy-go-to-dashboard = Ir para “Atualizar o painel”
remedy-go-to-firmware = Ir para “Gravar firmware”
remedy-review-again = Voltar à revisão
remedy-support = Salvar arquivo de suporte
problem-copy = Copiar detalhes
problem-technical = Detalhes técnicos: { $details }

rule-installing = A regra de acesso está sendo instalada
rule-installing-do = O computador pede a senha de um administrador.
rule-installed = A regra de acesso está instalada
rule-installed-do = Se o modem ainda não for encontrado, desconecte-o, espere dez segundos e conecte-o de novo.
rule-failed = A regra de acesso não foi instalada
rule-failed-do = Em vez disso, execute estes comandos em um terminal; depois desconecte o modem e conecte-o de novo.
rule-copy = Copiar os comandos

## Network

network-lead = Veja o que está errado, altere a configuração e acompanhe o modem até encontrar a rede.
network-diagnosis = O que o modem informa
network-watch-on = Ver ao vivo
network-watch-off = Parar de ver
network-before = Antes
network-after = Depois
network-read-back = Agora (lida de novo)
network-command = Comando
network-sent = Enviado
network-guide = Esta é a configuração que traz a maioria dos modems de volta à rede depois de gravar o firmware.
network-mode = Modo de rede
network-roaming = Permitir redes de outras operadoras (roaming)
network-roaming-kept = O roaming está ativado neste modem e continua ativado. Se você desmarcar a caixa, é enviado exatamente o comando do guia.
network-reversible = A configuração anterior fica guardada. Você pode desfazer isto.
network-send = Enviar ao modem
network-sending = Enviando a configuração
network-sending-undo = Enviando a configuração anterior
network-searching = Esperando a rede, { $seconds } de { $limit } s
network-stop = Parar de esperar
network-looking-means = Isso leva de um a três minutos.
network-found = A rede voltou
network-not-found = A configuração foi mantida, mas nenhuma rede foi encontrada ainda
network-undone = A configuração anterior foi restaurada
network-already-set = A configuração já estava certa. A causa é outra.
network-took = Encontrada após { $seconds } s.
network-undo = Desfazer
network-undo-means = A configuração anterior é enviada de novo. A rede encontrada pode se perder.
network-send-again = Enviar de novo
network-done = Concluir
network-again = Verificar de novo
signal-history = Sinal nos últimos { $seconds } s: último { $now } dBm, mínimo { $least } dBm, máximo { $most } dBm. Em uma rede em { $registered } de { $count } leituras.
signal-history-none = Nenhum sinal medido nos últimos { $seconds } s. Em uma rede em { $registered } de { $count } leituras.
hint-registered = O modem está em uma rede.
hint-no-sim = Não há cartão SIM. Desconecte o modem, coloque o cartão e conecte o modem de novo.
hint-pin = O cartão SIM pede o PIN. Digite-o na página do PIN ou em um telefone.
hint-denied = A rede recusa este cartão SIM. Pergunte à operadora se ele está ativo.
hint-locked = O modem está bloqueado por outra operadora. Só o cartão SIM certo ou um código de desbloqueio da operadora resolve.
hint-setting = A configuração de rede é incomum. Isso é frequente depois de gravar o firmware e pode ser corrigido aqui.
hint-searching = O modem não está em nenhuma rede. A configuração parece certa; a causa pode ser o sinal ou o cartão SIM.

## Health report, and the functions of the modem

health-lead = O que o modem informa sobre si, na ordem habitual, e o que parece errado.
health-save = Salvar relatório…
health-save-failed = O relatório não foi salvo
health-reveal = Mostrar números e nomes completos
functions-lead = O que o modem mostra ao computador além das portas, e se ele permite chamadas de voz.
functions-cdrom-title = CD-ROM e leitor de cartões
functions-cdrom-means = O modem guarda isto e o aplica na próxima vez que for conectado. As portas ficam. O valor anterior é guardado e volta com um botão.
functions-off = CD-ROM desativado, leitor de cartões ativado
functions-all-off = Ambos desativados
functions-factory = Como veio de fábrica
functions-now = { $value } (agora)
functions-choose = Escolha o que o modem deve mostrar.
functions-is-so = O modem já está configurado assim. Escolha outro estado para alterá-lo.
functions-seen = Visto pelo computador
functions-disks = { $count ->
        [0] nenhuma unidade
        [one] { $count } unidade
       *[other] { $count } unidades
    }
functions-disks-now = { $count ->
        [0] O computador não vê agora nenhuma unidade do modem.
        [one] O computador vê agora { $count } unidade do modem.
       *[other] O computador vê agora { $count } unidades do modem.
    }
functions-doubted = Isso não corresponde ao valor novo. Veja o relatório de saúde antes de confiar nele.
functions-change = Alterar { $model } { $imei }
functions-restore = Trazer de volta o valor anterior
functions-not-told = O modem não informa como isto está configurado, então não é alterado.
functions-changing = A configuração está sendo alterada
functions-stop = Não esperar
functions-stop-means = O modem guardou o valor. Se você não esperar, apenas não verá a volta dele.
functions-in-force = O modem foi reconectado e informa o valor novo
functions-stored = O modem guardou o valor novo
functions-stored-do = Desconecte o modem e conecte-o de novo. Até lá ele continua como antes.
functions-already = O modem já tinha este valor. Nada foi enviado.
functions-voice-means = Alguns programas fazem chamadas pelo modem. Isto é ativado uma vez e continua ativado.
functions-voice-on = Ativar no { $model } { $imei }
functions-voice-done = As chamadas de voz estão ativadas

## Códigos que gastam tentativas

unlock-title = Desbloquear o modem
unlock-lead = Com o código da operadora dele, para cartões SIM de outras operadoras.
unlock-where = Peça o código à operadora que vendeu o modem e informe o IMEI. Este programa não calcula códigos nem os adivinha.
unlock-once = O código é enviado uma única vez, quando você pressiona o botão. Um código errado gasta uma tentativa para sempre; um certo remove o bloqueio para sempre.
unlock-foreign = O código só serve com um cartão SIM de outra operadora.
unlock-code = Código de desbloqueio, oito dígitos
unlock-again = O código mais uma vez
unlock-short = Digite os oito dígitos do código.
unlock-send = Enviar o código uma vez
unlock-done = O modem está desbloqueado
unlock-done-text = O modem informa que aceita este cartão SIM sem código.
code-differs = Os dois campos não são iguais.
code-few = Tentativas restantes: { $attempts }. Digite esse número, para que nenhuma seja gasta por descuido.
code-few-missing = Digite o número de tentativas restantes.
code-attempts = Número de tentativas restantes
code-left = Tentativas restantes
code-before = Tentativas antes
code-after = Tentativas agora
code-sending = Enviando o código e lendo as tentativas de novo
code-sending-means = Não desconecte o modem.
code-read-again = Ler o modem de novo
code-simulated = O modem simulado aceita { $code }.
sim-title = PIN do cartão SIM
sim-lead = Digite-o, ou desative ou ative o pedido dele. Nada mais do cartão é alterado.
sim-requested = ativado, sempre que o cartão inicia
sim-not-requested = desativado
sim-enter-means = O modem encontra a rede depois que o PIN é digitado.
sim-off-means = Com o pedido desativado, um roteador pode usar o cartão, mas qualquer pessoa que o tenha também.
sim-on-means = Com o pedido ativado, o cartão pede o PIN sempre que inicia.
sim-wrong-means = Um PIN errado gasta uma tentativa. Depois da última, o cartão pede o PUK.
sim-code = PIN, de quatro a oito dígitos
sim-again = O PIN mais uma vez
sim-short = Digite o PIN.
sim-enter = Inserir o PIN
sim-off = Desativar o pedido
sim-on = Ativar o pedido
sim-done-enter = O PIN estava certo, e o cartão SIM está pronto
sim-done-off = O cartão SIM não pede mais o PIN
sim-done-on = O cartão SIM pede o PIN a partir do próximo início

## AT console

console-title = Console AT
console-lead = Para especialistas. Os comandos vão direto ao modem. Os perigosos são bloqueados.
console-queries = Consultas:
console-nothing = Nada foi enviado ainda.
console-clear = Limpar
console-reveal = Mostrar números completos
console-hide = Ocultar números
console-line = Comando
console-send = Enviar
console-send-anyway = Enviar assim mesmo
console-empty = Digite primeiro um comando.
console-closed = O console está fechado.
console-reopen = Reabrir
console-blocked = Este comando está bloqueado
console-careful = Tenha cuidado: pressione “Enviar” mais uma vez para continuar
console-left-out = { $lines ->
    [one] ({ $lines } linha omitida)
   *[other] ({ $lines } linhas omitidas)
}
console-silent = (sem resposta)
console-refused = { $line } (bloqueado)

## Log, support file

log-title = Atividade
log-show = Mostrar atividade
log-close = Fechar a atividade
log-copy = Copiar
log-masked = Os números de identidade estão ocultos.
support-save = Salvar arquivo de suporte…
support-title = Arquivo de suporte
support-lead = Um arquivo zip com a atividade, os registros e as configurações, para quem for ajudar você. Nada é enviado a lugar nenhum.
support-reveal = Mostrar os números de identidade completos
support-gathering = Reunindo
support-preview = Conteúdo
support-save-as = Salvar como…
support-saved = Salvo como { $path }
record-switch = Registrar toda a comunicação com o modem
record-means = Começa na próxima vez que um modem for escolhido. Números de identidade e PINs são removidos.
record-where = Registrado em { $path }

## Settings

settings-title = Configurações
settings-language = Idioma
settings-theme = Cores
settings-zoom = Tamanho do texto
settings-smaller = Diminuir
settings-larger = Aumentar
settings-motion = Reduzir animações
theme-system = Igual ao sistema
theme-light = Claro
theme-dark = Escuro
theme-high-contrast = Alto contraste
theme-to-light = Usar cores claras
theme-to-dark = Usar cores escuras
theme-to-system = Usar as cores do sistema

## About, help

about-title = Sobre o Modem Medic
about-version = Versão { $version }
about-copy = Copiar versão
about-what = Identifica modems 3G da classe Huawei E1550, atualiza o painel, grava o firmware, reativa a rede e repara o modem.
about-privacy = Sem telemetria. Sem acesso à rede: nada sai deste computador por conta própria.
about-proven = Ninguém usou este programa com um modem real ainda. Ele foi testado com dados capturados e com um modem simulado.
about-licence = Software livre sob a licença MIT ou a licença Apache 2.0, à sua escolha.
about-licences = Licenças do programa e das fontes
help-title = Ajuda
help-connect = Conecte o modem. Quando ele é detectado, a próxima etapa se abre automaticamente. Se não for detectado, a página diz por que e o que fazer.
help-modem = Esta página mostra o que o modem informa sobre si. Escolha o que você quer fazer.
help-choose = Escolha o arquivo que você baixou para o seu modem. Ele é lido e verificado por inteiro. Nada é gravado aqui.
help-review = Leia o que vai acontecer e veja as verificações. Nada é gravado antes de você concordar e pressionar o botão.
help-working = Deixe o modem conectado. A página diz o que está fazendo e o que aconteceria ao parar.
help-result = Esta página diz só o que foi confirmado. Se algo falhou, ela diz o que isso significa e o que fazer em seguida.
help-network = Veja o que o modem informa e depois envie a configuração. A anterior fica guardada e pode ser restaurada.
help-health = Esta página mostra tudo o que foi lido do modem, o que parece errado e o que fazer. Copie-a ou salve-a como texto ou como página para imprimir. Os números ficam ocultos, a menos que você peça.
help-functions = Escolha o que o modem mostra ao computador; desconecte-o e conecte-o de novo quando for pedido. O valor anterior fica guardado e pode ser trazido de volta.
help-console = Digite comandos AT e leia as respostas. A seta para cima traz de volta os comandos anteriores.
help-vendor = Inicia o programa do fabricante depois que você concorda, acompanha o modem enquanto isso e lê a versão antes e depois. O Modem Medic nunca para esse programa.
help-unlock = O código vem da operadora. As tentativas restantes são lidas antes e depois; só elas dizem se ele estava certo.
help-sim = Digite o PIN, ou desative ou ative o pedido dele. O PUK, quando o cartão o pede, é digitado em um telefone.
help-keys = Teclas
help-key-tab = Próximo controle
help-key-escape = Voltar ou fechar uma caixa de diálogo
help-key-help = Esta ajuda
help-key-open = Escolher um arquivo
help-key-log = Atividade
help-key-zoom = Tamanho do texto

## Leaving

leave-title = O trabalho no modem ainda não terminou
leave-at-once = Se você sair agora, o trabalho é cancelado. Nada foi gravado.
leave-half-written = Se você sair agora, a gravação fica pela metade, com o modem em modo de reparo. Você pode concluir depois.
leave-wait = O modem ainda não está pronto. Espere até ele terminar.
leave-program = O programa do fabricante ainda está em execução. Se você sair agora, ele continua, mas o modem não é mais acompanhado. Deixe o modem conectado até o programa terminar.
leave-stay = Não sair
leave-anyway = Sair assim mesmo
closing-title = Fechando
closing-text = O trabalho em andamento terminará assim que for seguro. Depois esta janela se fechará.
broken-at-work = Houve um erro nesta janela. O trabalho no modem continua: mantenha-o conectado e espere.
broken-idle = Houve um erro nesta janela. Nada aconteceu com o modem.
broken-again = Recarregar a janela

vendor-offer = Executar sob supervisão
vendor-title = Executar o programa do fabricante
vendor-lead = Este programa não consegue ler o firmware desse arquivo. Ele pode iniciar o programa do fabricante e acompanhar o modem enquanto isso.
vendor-honest = Não controlamos o que o programa do fabricante faz. Só a versão antes e depois é confirmada.
vendor-file = Programa
vendor-hashing = Calculando a soma de verificação
vendor-close = Feche antes o painel e qualquer outro programa que use o modem
vendor-stay = Não desconecte o modem até o programa do fabricante dizer que terminou
vendor-agree = Concordo: sei de onde vem este arquivo e quero iniciá-lo
vendor-start = Iniciar { $file }
vendor-running = O programa do fabricante está em execução
vendor-finished = O programa terminou
vendor-finished-means = Pressione o botão quando o programa do fabricante disser que terminou. O botão não para esse programa.
vendor-reading = Lendo o modem de novo
vendor-elsewhere = Execute-o em um computador com Windows, ou em uma máquina virtual com Windows que tenha acesso ao dispositivo USB, também quando ele voltar em modo de download. O Wine não consegue acessar o modem.
vendor-seen-started = O programa foi iniciado
vendor-seen-start-yourself = O programa pede direitos de administrador. Inicie-o você mesmo; o modem é acompanhado do mesmo jeito
vendor-seen-modem = O modem está conectado
vendor-seen-download = O modem está em modo de download
vendor-seen-away = O computador não vê o modem no momento
vendor-seen-ended = O programa terminou
vendor-changed = A versão mudou
vendor-unchanged = A versão é a mesma de antes
vendor-before = Firmware antes
vendor-after = Firmware agora
vendor-dashboard-before = Painel antes
vendor-dashboard-after = Painel agora
