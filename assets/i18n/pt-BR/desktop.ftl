# O que é dito em volta da janela: trabalhos passados, restauração, avisos, seletor de arquivos.

## Trabalhos passados

unseen-title = Um trabalho terminou depois que a janela dele se perdeu
unseen-text = A tela ficou indisponível durante o trabalho. Este foi o resultado:
past-undo = Desfazer a configuração de rede
past-finish = Últimas verificações
past-cdrom-restore = Trazer de volta o CD-ROM e o leitor de cartões
past-restore-undo = Desfazer as configurações restauradas
past-sim-enter = Inserir o PIN do cartão SIM
past-sim-off = Desativar o pedido do PIN
past-sim-on = Ativar o pedido do PIN
past-vendor-program = Programa do fabricante
past-other = Outro trabalho
past-done = Concluído
past-failed = Falhou: { $problem }
past-failed-unknown = Falhou
past-interrupted = Interrompido
past-left-in-repair = O modem ficou em modo de reparo.
past-running = Em andamento
past-attempts = tentativas restantes: { $before } → { $after }
past-attempts-unread = tentativas restantes: { $before }, sem nova leitura
history-title = Histórico
history-lead = O que foi feito nos modems com este programa, do mais recente ao mais antigo. Fica guardado apenas neste computador.
history-empty = Nada foi feito em um modem ainda.
history-looking = Lendo os registros…
open-folder = Abrir pasta

## Avisos e diálogos do sistema

settings-notify = Avisar quando um trabalho terminar enquanto uso outra janela
settings-sound = Tocar um som quando um trabalho terminar
picker-title = Escolher o arquivo de firmware
picker-firmware = Arquivos de firmware
picker-all = Todos os arquivos
picker-missing = Esta área de trabalho não tem seletor de arquivos. Digite o caminho.
