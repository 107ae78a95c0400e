# Texts of the window: screens, buttons, dialogs. Texts of what the engine knows are in engine.ftl.

## Everywhere

app-lead = Actualice y repare su módem 3G
back = Atrás
cancel = Cancelar
close = Cerrar
percent = { $value } %
not-told = no indicado
copy-value = Copiar: { $what }

## The step rail

step-connect = Conectar
step-modem = Su módem
step-choose = Elegir archivo
step-review = Revisar
step-working = En curso
step-result = Resultado
step-network = Red
step-health = Informe
step-functions = Funciones
step-console = Consola
step-vendor = Programa del fabricante
step-unlock = Desbloquear
step-sim = PIN de la SIM
step-current = { $name }, paso actual
step-done = { $name }, paso terminado
step-to-come = { $name }, paso pendiente

## Partes de la ventana, para lectores de pantalla

region-steps = Pasos
region-tools = Herramientas
region-page = Página
region-actions = Acciones

## Dibujos de lo que se hace con las manos

replug-unplug = Desconecte el módem
replug-wait = Espere 10 s
replug-wait-left = Espere { $seconds } s
replug-plug-in = Vuelva a conectarlo
port-direct = Directamente en el equipo
port-hub = No en un concentrador

modem-none = Sin módem
modem-several = Varios módems
modem-not-ready = Módem no listo
modem-being-asked = Leyendo el módem
modem-at-work = Módem ocupado
modem-needs-repair = Módem en modo de reparación
modem-unnamed = Módem

## Connect

connect-title = Conecte su módem
connect-lead = Conecte el módem a un puerto USB de este equipo. Se detecta automáticamente.
connect-ask = Continuar con este módem
connect-switch = Pasar a modo módem

finding-looking = Buscando módems
finding-looking-do = Tarda un momento.
finding-nothing = No hay ningún módem conectado
finding-nothing-do = Conéctelo directamente, sin concentrador, y espere diez segundos.
finding-cdrom = El módem todavía aparece como una unidad de CD
finding-cdrom-do-linux = La mayoría de los equipos lo pasan a modo módem por sí solos en diez segundos. Si el suyo no lo hace, puede hacerlo aquí.
finding-cdrom-do-windows = Abra la unidad de CD del módem y ejecute el instalador. Instala el controlador. Después desconecte el módem y vuelva a conectarlo.
finding-cdrom-do-macos = Expulse el CD del módem, espere diez segundos, desconecte el módem y vuelva a conectarlo.
finding-switching-do = Deje el módem conectado. Primero lo intenta el equipo; tarda menos de un minuto.
finding-no-port = El módem está conectado, pero el equipo todavía no tiene ningún puerto para él
finding-no-port-do-linux = Espere diez segundos. Si nada cambia, falta su controlador: ejecute sudo modprobe option en un terminal, desconecte el módem y vuelva a conectarlo.
finding-no-port-do-windows = Falta su controlador. Ejecute el instalador del CD del propio módem; después desconecte el módem y vuelva a conectarlo.
finding-no-port-do-macos = En macOS no aparece ningún puerto para este módem. Si puede, use un equipo con Linux o Windows.
finding-not-ready = El módem se está preparando
finding-not-ready-do = El equipo acaba de verlo y prepara sus puertos. Tarda unos segundos.
finding-no-permission = Este programa no tiene permiso para usar el módem
finding-no-permission-do = Instale la regla de acceso para este módem. El equipo le pedirá una vez la contraseña de un administrador. No ejecute este programa como root.
finding-busy = Otro programa está usando el módem
finding-busy-do = Cierre Mobile Partner, el programa de conexión de su operador o cualquier programa de terminal. Esta página continuará en cuanto el módem quede libre.
finding-download = El módem está en modo de reparación
finding-download-do = Espera firmware, por ejemplo porque se interrumpió un flasheo. Puede repararlo con el archivo de firmware adecuado.
finding-unrecognised = No se reconoce este módem
finding-unrecognised-do = Tiene puertos, pero este programa no puede saber para qué sirven. Si conoce el correcto, elíjalo abajo.
finding-network-card = Este módem funciona como tarjeta de red
finding-network-card-do = No hay ninguna avería. No tiene ningún puerto para comandos, así que este programa no puede trabajar con él. Un módem HiLink tiene sus ajustes en su propia página, en un navegador, normalmente http://192.168.8.1 o http://192.168.1.1. Algunos modelos antiguos se reinician con puertos desde http://192.168.1.1/html/switchProjectMode.html; los más nuevos necesitan otro firmware de su operador o de un servicio técnico.
finding-boot-rom = Solo funciona la ROM de arranque del módem
finding-boot-rom-do = Este programa no le envía nada. Desconecte el módem, espere diez segundos y vuelva a conectarlo. Si sigue así, su firmware no arranca, y un servicio técnico puede recuperarlo con un cargador de emergencia hecho exactamente para este modelo.
finding-repair = Comprobar y reparar este módem
finding-several = Hay varios módems conectados
finding-several-do = Deje solo el que quiere usar o elíjalo abajo.
finding-asking = Leyendo los datos del módem
finding-asking-do = No se cambia nada en el módem.
finding-ready = Hay un módem conectado
finding-ready-do = Continúe para leer sus datos.

several-title = ¿Qué módem?
several-use = Usar { $product } en el puerto USB { $place }
several-use-known = Usar { $model } con el IMEI que termina en { $digits } en el puerto USB { $place }
several-other = { $product } en el puerto USB { $place }: { $state }
several-switch = Pasar el módem del puerto USB { $place } a modo módem

journals-unreadable-title = No se pueden leer algunos registros de trabajos anteriores
journals-unreadable-text = Si un módem quedó escrito a medias, puede que este programa no lo sepa. Conéctelo: aparecerá en modo de reparación. Archivos: { $files }
interrupted-title = Se interrumpió un trabajo en el módem { $model }
interrupted-file = El archivo era { $file }. Conecte el módem: si está en modo de reparación, el trabajo se puede terminar.
interrupted-text = Conecte el módem: si está en modo de reparación, el trabajo se puede terminar.
interrupted-take-up = Reanudar
interrupted-leave = Ahora no
interrupted-repair = El módem está en modo de reparación. Se escribe de nuevo el archivo completo, porque no se puede saber qué partes ha conservado el módem.
interrupted-last-checks = El archivo completo se escribió antes de la interrupción y el módem funciona con él. Solo faltan las últimas comprobaciones; no se escribe nada más.
interrupted-start-over = El módem funciona con normalidad, así que no hay nada que reparar. El trabajo se puede empezar de nuevo.
interrupted-other-modem = Hay otro módem conectado. Conecte el de ese trabajo.
interrupted-check = Hacer las últimas comprobaciones
interrupted-over = Empezar de nuevo

other-file-text = El trabajo interrumpido estaba escribiendo otro archivo. Puede escribir este en su lugar; entonces se escribe completo.
other-file-use = Usar este archivo de todos modos

waiting-title = { $file } está en espera
waiting-text = Podrá abrirlo cuando termine el trabajo en el módem.
waiting-open = Abrirlo ahora

simulated-lead = Un módem simulado pasa por los mismos pasos que uno real. No se toca ningún módem real.
simulated-scenario = Tipo de módem
simulated-fault = Qué falla
simulated-try = Probar con un módem simulado
simulated-unplug = Desconectar el módem simulado
simulated-plug-in = Conectar el módem simulado
simulated-note = Simulado. Cuatro veces más rápido que un módem real.
simulated-options = Qué tipo de módem y qué falla
scenario-normal = E1550 que pierde la red después de flashearlo
scenario-network-lost = E1550 que no encuentra ninguna red
scenario-half-flashed = Flasheado a medias, en modo de reparación
scenario-pin-locked = La tarjeta SIM pide su PIN
scenario-no-sim = Sin tarjeta SIM
scenario-locked = Bloqueado por otro operador
scenario-wrong-model = Otro modelo (E173)
scenario-cdrom-only = Solo aparece la unidad de CD
fault-none = Nada
fault-unplug = Se desconecta durante la escritura
fault-refused = Rechaza una parte
fault-lost-reply = Deja de responder durante la escritura
fault-stays-away = No vuelve
fault-old-version = Vuelve con su versión anterior

by-hand-title = Elija el puerto manualmente
by-hand-lead = El módem tiene varios puertos. El correcto se llama PC UI. En Linux suele ser el tercero; en Windows se llama «3G PC UI Interface».
by-hand-listed = En este equipo:
by-hand-port = Puerto PC UI
by-hand-download = Puerto en modo de descarga, si es otro
by-hand-use = Usar este puerto
by-hand-needed = Escriba primero el nombre de un puerto.

## Your modem

modem-title = Su módem
modem-lead = ¿Qué quiere hacer?
modem-other = Elegir otro módem
modem-ask-again = Volver a leer
modem-not-flashed = Este programa no puede flashear este módem
modem-not-flashed-text = No se conoce una forma segura de flashearlo. Su red sí se puede reactivar.

task-dashboard = Actualizar el panel
task-dashboard-text = Reemplaza el programa del CD del propio módem.
task-firmware = Flashear el firmware
task-firmware-text = Reemplaza el software del interior del módem.
task-network = Reactivar la red
task-network-text = Recupera la red, por ejemplo después de un flasheo.
task-functions = CD-ROM y voz
task-repair = Reparar

identity-title = Identidad
identity-copy = Copiar todo
radio-title = Tarjeta SIM y red
fact-model = Modelo
fact-maker = Fabricante
fact-family = Familia
fact-firmware = Firmware
fact-hardware = Hardware
fact-dashboard = Panel
fact-compiled = Compilado el
fact-imei = IMEI
fact-sim = Tarjeta SIM
fact-lock = Bloqueo del operador
fact-pin-request = Petición de PIN
fact-network = Red
fact-operator = Operador
fact-technology = Tipo de red
fact-setting = Configuración de red
fact-signal = Señal
task-suggested = Recomendado
imei-reveal = Mostrar el IMEI completo
imei-hide = Ocultar el IMEI
imei-check-digit = El dígito de control de este IMEI es incorrecto. Puede que se haya cambiado el IMEI.
lock-note = Este programa no adivina códigos de desbloqueo. Cada código incorrecto gasta un intento para siempre.
signal-strength = { $bars } de 5 barras, { $dbm } dBm
signal-none = sin señal
console-open = Abrir la consola AT
last-result = Ver el último resultado
unlock-open = Desbloquear con un código

repair-title = Este módem necesita reparación
repair-lead = Se interrumpió un flasheo. El módem espera en modo de reparación.
repair-what = El módem se puede reparar
repair-how = Elija el archivo de firmware para este módem. Se escribe de nuevo el archivo completo, desde el principio.
repair-file = La última vez, el archivo era { $file }.
repair-safe = Déjelo conectado. Puede intentarlo sin riesgo tantas veces como haga falta.

## Choose file

choose-firmware-title = Elija el firmware
choose-firmware-lead = El programa de actualización del fabricante, un zip que lo contenga o una imagen de firmware. El archivo se comprueba por completo antes de escribir nada.
choose-dashboard-title = Elija el panel
choose-dashboard-lead = El programa del panel del fabricante o un zip que lo contenga. El archivo se comprueba por completo antes de escribir nada.
choose-repair-title = Elija el firmware para la reparación
choose-repair-lead = Si todavía lo tiene, use el archivo que se estaba escribiendo cuando se interrumpió el trabajo.
choose-pick = Elegir un archivo…
choose-picking = El selector de archivos está abierto
choose-no-picker = Este escritorio no tiene selector de archivos. Escriba la ruta o suelte el archivo en la ventana.
choose-sample = Crear archivo de muestra
choose-drop = O suelte un archivo en cualquier lugar de esta ventana.
choose-drop-now = Suelte el archivo para comprobarlo.
choose-by-path = Escribir la ruta
choose-path = Ruta del archivo
choose-use-path = Comprobar archivo
choose-recent = Archivos recientes
choose-reading = Comprobando { $file }
file-remove = Quitar
file-sound = El archivo está completo y sin daños. Cuando se conecte el módem, se comprobará si es adecuado para él.
choose-several = El archivo contiene varios paquetes. ¿Cuál quiere usar?
choose-package = { $kind }, { $version }, { $place }
choose-continue = Continuar
choose-other-dashboard = Seguir con «Actualizar el panel»
choose-other-firmware = Seguir con «Flashear el firmware»
package-about = Acerca de este archivo
package-kind = Contenido
package-found-in = Se encontró en
package-found-by = Encontrado por
package-platform = Plataforma
package-date = Creado el
package-label = Nombre del CD
package-parts-value = { $parts ->
    [one] { $parts } parte, { $size }
   *[other] { $parts } partes, { $size }
}
version-now = Ahora
version-target = Después

check-file-sound = El archivo está completo y todas las sumas de comprobación son correctas
check-file-fits = El archivo es para este módem
check-file-not-fits = El archivo no es para este módem
check-file-unknown = Correspondencia entre el archivo y el módem
check-file-later = El archivo se compara con el módem en modo de descarga, antes de escribir nada.
check-port = El módem responde y ningún otro programa lo usa
check-one-modem = Solo hay un módem conectado
check-one-modem-do = Desconecte los demás módems.
check-power = El equipo tiene batería suficiente
check-power-battery = Es mejor conectar el cargador.
check-journal = Se puede escribir el registro
check-cards = Si hay una tarjeta microSD en el módem, sáquela
check-cards-do = La tarjeta SIM puede quedarse.
outcome-waiting = Comprobando
outcome-advice = Recomendado
outcome-blocked = Debe resolverse
outcome-note = Nota
outcome-not-seen = Sin confirmar

## Why a button cannot be pressed

why-no-modem = Conecte primero su módem.
why-no-file = Elija primero un archivo.
why-reading = Se está comprobando el archivo.
why-refused = Este archivo no se puede usar. Elija otro.
why-other-task = Este archivo es para otro paso.
why-other-modem = Este archivo es para otro módem.
why-other-file = Este no es el archivo del trabajo interrumpido.
why-power = Queda muy poca batería. Conecte el cargador.
why-journal = No se puede escribir el registro. Libere espacio en el disco.
why-looking = Las comprobaciones aún no han terminado.
why-reason = Indique por qué quiere continuar.
why-model = Escriba { $model } para confirmar.
why-agree = Marque «Acepto» para continuar.
why-arming = Lea primero esta página.
why-at-work = El módem está ocupado.

## Review

review-title = Revisión
review-lead = Todavía no se ha escrito nada.
review-change-file = Cambiar
review-time = Duración
review-takes = suele tardar unos { $minutes } min
review-checks-passed = { $passed } de { $all } comprobaciones superadas
review-does-firmware = Se reemplaza el firmware del módem.
review-does-dashboard = Se reemplaza el panel, el programa del CD del propio módem.
review-does-repair = Se escribe el archivo completo en el módem que espera en modo de reparación.
review-loses-setting = Puede perderse la configuración de red. Después podrá recuperar la red.
review-stays-firmware = El firmware se queda como está.
review-stays-identity = No se tocan el IMEI, la tarjeta SIM ni el estado de desbloqueo.
review-stay-plugged = El módem debe seguir conectado hasta el final. No cierre la tapa del equipo.
review-if-fails = Si algo falla, el módem queda en modo de reparación y puede intentarlo de nuevo.
review-proven = La escritura se ha probado con un módem simulado y con datos capturados de uno real. Nadie la ha probado todavía en un módem real.
review-keep-copy = Guardar antes en este equipo una copia de la identidad y la configuración del módem
review-keep-copy-always = La copia no se puede omitir, porque este archivo sobrescribe la zona de ajustes.
review-agree = Acepto
review-flash-button = Flashear { $model } { $imei }
review-copy-and-flash-button = Guardar copia y flashear { $model } { $imei }
review-dashboard-button = Actualizar el panel: { $model } { $imei }
review-repair-button = Reparar { $model }
force-title = No se puede saber si este archivo es adecuado
force-text = Un archivo equivocado puede inutilizar el módem para siempre. Continúe solo si está seguro de este archivo. Su motivo se guarda en el registro.
force-reason = Su motivo
force-model = Modelo

## Working

working-firmware = Flasheando el firmware
working-dashboard = Actualizando el panel
working-repair = Reparando
working-lead = Deje el módem conectado y no deje que el equipo entre en suspensión.
working-begins = Empezando
working-bar = Progreso de todo el trabajo
working-bytes = { $done } de { $total }
working-speed = { $speed }/s
working-silent = Esperando al módem ({ $seconds } s)
working-usual = normalmente menos de un minuto
working-prompt = Haga esto ahora
working-speeds = Velocidad hasta ahora: ahora { $now }/s, mínima { $least }/s, máxima { $most }/s
group-prepare = Preparar
group-switch = Pasar al modo de reparación
group-write = Escribir
group-write-part = Escribir, parte { $part } de { $parts }
group-restart = Reiniciar
group-check = Comprobar
left-seconds = quedan unos { $seconds } s de escritura
left-minutes = { $minutes ->
    [one] queda alrededor de { $minutes } minuto de escritura
   *[other] quedan unos { $minutes } minutos de escritura
}
stop-at-once = Cancelar
stop-at-once-means = Si cancela ahora, el módem queda como estaba.
stop-leads-back-means = No se ha escrito nada. Si el módem se queda en modo de reparación, desconéctelo y vuelva a conectarlo.
stop-half-written = Detener tras este bloque
stop-half-written-means = Si lo detiene ahora, el módem queda escrito a medias, en modo de reparación. Es mejor dejar que termine.
stop-title = ¿Detener aquí?
stop-go-on = Dejar que termine
stop-unproven = Omitir las últimas comprobaciones
stop-unproven-means = El módem lo aceptó todo. Ahora se reinicia, lo que puede tardar hasta cuatro minutos. Si lo detiene ahora, las últimas comprobaciones se pueden hacer más tarde.
stop-asked-means = Se detendrá en cuanto sea seguro.

## Result

result-firmware-title = Flasheo terminado
result-dashboard-title = Panel actualizado
result-repair-title = Reparación terminada
result-not-known = No se sabe cómo está el módem
result-old-version = El módem funciona, con su firmware anterior
result-waiting = Esperando al módem. Conéctelo.
result-took-seconds = Ha tardado { $seconds } s.
result-took-minutes = Ha tardado { $minutes } min { $seconds } s.
result-save = Guardar este resultado…
result-copy = Se ha guardado una copia de seguridad de la identidad y la configuración del módem.
result-copy-path = Copiar la ruta
result-no-network = El módem todavía no está en ninguna red
result-no-network-do = Es habitual después de un flasheo. Elija «Comprobar la red» para recuperarla.
result-check-network = Comprobar la red
result-to-modem = Volver a su módem
proof-parts = { $parts ->
    [one] El módem ha aceptado la única parte ({ $size })
   *[other] El módem ha aceptado las { $parts } partes ({ $size })
}
proof-again = Se ha escrito todo de nuevo desde la primera parte. Partes aceptadas antes de la interrupción: { $before }.
proof-skipped = El módem había aceptado todas las partes antes de la interrupción, así que no se ha escrito ninguna de nuevo.
proof-came-back = El módem ha vuelto y responde
proof-not-read = El módem ha salido del modo de reparación. Su versión no se ha leído de nuevo
proof-version = Indica el firmware { $version }
proof-dashboard = Indica el panel { $version }
proof-dashboard-unknown = Este módem no indica la versión de su panel
after-title = Los últimos pasos
after-lead = Son necesarios después de cada actualización del panel. Puede cerrar esta ventana entre un paso y otro.
after-plug-in = Vuelva a conectar el módem y espere a que se detecte.
after-restart-again = Reinicie el equipo una vez más, para el controlador.
after-check-network = Compruebe la red.
after-waits-unplug = Este paso se completa automáticamente al desconectar el módem.
after-waits-plug-in = Este paso se completa automáticamente cuando se detecta el módem.
after-done = Hecho, continuar
after-skip = Omitir estos pasos

remedy-ask-again = Reintentar
remedy-install-rule = Instalar la regla de acceso
remedy-keep-off = Bloquear ModemManager
remedy-choose-file = Elegir otro archivo
remedy-flash-again = Flashear otra vez
remedy-go-to-dashboard = Ir a «Actualizar el panel»
remedy-go-to-firmware = Ir a «Flashear el firmware»
remedy-review-again = Volver a la revisión
remedy-support = Crear archivo de asistencia
problem-copy = Copiar detalles
problem-technical = Detalles técnicos: { $details }

rule-installing = Se está instalando la regla de acceso
rule-installing-do = El equipo pide la contraseña de un administrador.
rule-installed = La regla de acceso está instalada
rule-installed-do = Si el módem sigue sin aparecer, desconéctelo, espere diez segundos y vuelva a conectarlo.
rule-failed = La regla de acceso no se ha instalado
rule-failed-do = Ejecute en su lugar estos comandos en un terminal; después desconecte el módem y vuelva a conectarlo.
rule-copy = Copiar los comandos

## Network

network-lead = Vea qué falla, cambie la configuración y observe cómo el módem encuentra su red.
network-diagnosis = Lo que indica el módem
network-watch-on = Ver en tiempo real
network-watch-off = Dejar de ver
network-before = Antes
network-after = Después
network-read-back = Ahora (leído de nuevo)
network-command = Comando
network-sent = Enviado
network-guide = Esta es la configuración que devuelve la red a la mayoría de los módems después de un flasheo.
network-mode = Modo de red
network-roaming = Permitir redes de otros operadores (roaming)
network-roaming-kept = El roaming está activado en este módem y se mantiene. Si desmarca la casilla, se envía exactamente el comando de la guía.
network-reversible = Se conserva la configuración anterior. Este cambio se puede deshacer.
network-send = Enviar al módem
network-sending = Enviando la configuración
network-sending-undo = Enviando la configuración anterior
network-searching = Esperando a la red, { $seconds } de { $limit } s
network-stop = Dejar de esperar
network-looking-means = Tarda de uno a tres minutos.
network-found = La red ha vuelto
network-not-found = La configuración se ha conservado, pero todavía no se ha encontrado ninguna red
network-undone = Se ha recuperado la configuración anterior
network-already-set = La configuración ya era correcta. La causa es otra.
network-took = Encontrada después de { $seconds } s.
network-undo = Deshacer
network-undo-means = Se envía de nuevo la configuración anterior. La red encontrada puede perderse.
network-send-again = Enviar otra vez
network-done = Terminar
network-again = Comprobar de nuevo
signal-history = Señal en los últimos { $seconds } s: último { $now } dBm, mínimo { $least } dBm, máximo { $most } dBm. En una red en { $registered } de { $count } lecturas.
signal-history-none = No se ha medido señal en los últimos { $seconds } s. En una red en { $registered } de { $count } lecturas.
hint-registered = El módem está en una red.
hint-no-sim = No hay tarjeta SIM. Desconecte el módem, inserte la tarjeta y vuelva a conectarlo.
hint-pin = La tarjeta SIM pide su PIN. Introdúzcalo en la página del PIN o en un teléfono.
hint-denied = La red rechaza esta tarjeta SIM. Pregunte al operador si está activa.
hint-locked = El módem está bloqueado por otro operador. Solo sirve la tarjeta SIM adecuada o un código de desbloqueo del operador.
hint-setting = La configuración de red no es la habitual. Es frecuente después de un flasheo y se puede corregir aquí.
hint-searching = El módem no está en ninguna red. La configuración parece correcta, así que la causa puede ser la cobertura o la tarjeta SIM.

## Health report, and the functions of the modem

health-lead = Lo que el módem indica de sí mismo, en el orden habitual, y lo que parece ir mal.
health-save = Guardar informe…
health-save-failed = El informe no se ha guardado
health-reveal = Mostrar números y nombres completos
functions-lead = Lo que el módem muestra al equipo además de sus puertos, y si permite llamadas de voz.
functions-cdrom-title = CD-ROM y lector de tarjetas
functions-cdrom-means = El módem guarda esto y lo aplica la próxima vez que se conecte. Sus puertos se mantienen. El valor anterior se conserva y se recupera con un botón.
functions-off = CD-ROM desactivado, lector de tarjetas activado
functions-all-off = Ambos desactivados
functions-factory = Como salió de fábrica
functions-now = { $value } (ahora)
functions-choose = Elija lo que debe mostrar el módem.
functions-is-so = El módem ya está ajustado así. Elija otra opción para cambiarlo.
functions-seen = Visto por el equipo
functions-disks = { $count ->
        [0] ninguna unidad
        [one] { $count } unidad
       *[other] { $count } unidades
    }
functions-disks-now = { $count ->
        [0] El equipo no ve ahora ninguna unidad del módem.
        [one] El equipo ve ahora { $count } unidad del módem.
       *[other] El equipo ve ahora { $count } unidades del módem.
    }
functions-doubted = Eso no encaja con el valor nuevo. Consulte el informe de estado antes de fiarse.
functions-change = Cambiar { $model } { $imei }
functions-restore = Recuperar el valor anterior
functions-not-told = El módem no indica cómo está ajustado esto, así que no se cambia.
functions-changing = Se está cambiando el ajuste
functions-stop = No esperar
functions-stop-means = El módem ha guardado el valor. Si no espera, simplemente no verá cómo vuelve.
functions-in-force = El módem se ha vuelto a conectar e indica el valor nuevo
functions-stored = El módem ha guardado el valor nuevo
functions-stored-do = Desconecte el módem y vuelva a conectarlo. Hasta entonces sigue como antes.
functions-already = El módem ya tenía este valor. No se ha enviado nada.
functions-voice-means = Algunos programas hacen llamadas a través del módem. Se activa una vez y queda activado.
functions-voice-on = Activar en { $model } { $imei }
functions-voice-done = Las llamadas de voz están activadas

## Códigos que gastan intentos

unlock-title = Desbloquear el módem
unlock-lead = Con el código de su operador, para tarjetas SIM de otros operadores.
unlock-where = Pida el código al operador que vendió el módem e indique el IMEI. Este programa no calcula códigos ni los prueba al azar.
unlock-once = El código se envía una sola vez, al pulsar el botón. Un código incorrecto gasta un intento para siempre; uno correcto quita el bloqueo para siempre.
unlock-foreign = El código solo sirve con una tarjeta SIM de otro operador.
unlock-code = Código de desbloqueo, ocho cifras
unlock-again = El código otra vez
unlock-short = Escriba las ocho cifras del código.
unlock-send = Enviar el código una vez
unlock-done = El módem está desbloqueado
unlock-done-text = El módem indica que acepta esta tarjeta SIM sin código.
code-differs = Los dos campos no son iguales.
code-few = Intentos restantes: { $attempts }. Escriba ese número, para que ninguno se gaste por descuido.
code-few-missing = Escriba el número de intentos restantes.
code-attempts = Número de intentos restantes
code-left = Intentos restantes
code-before = Intentos antes
code-after = Intentos ahora
code-sending = Enviando el código y leyendo de nuevo los intentos
code-sending-means = No desconecte el módem.
code-read-again = Leer el módem otra vez
code-simulated = El módem simulado acepta { $code }.
sim-title = PIN de la tarjeta SIM
sim-lead = Introdúzcalo, o desactive o active su petición. No se cambia nada más de la tarjeta.
sim-requested = activada, cada vez que arranca la tarjeta
sim-not-requested = desactivada
sim-enter-means = El módem encuentra su red una vez introducido el PIN.
sim-off-means = Con la petición desactivada, un router puede usar la tarjeta; también cualquiera que la tenga.
sim-on-means = Con la petición activada, la tarjeta pide su PIN cada vez que arranca.
sim-wrong-means = Un PIN incorrecto gasta un intento. Tras el último, la tarjeta pide su PUK.
sim-code = PIN, de cuatro a ocho cifras
sim-again = El PIN otra vez
sim-short = Escriba el PIN.
sim-enter = Introducir el PIN
sim-off = Desactivar la petición
sim-on = Activar la petición
sim-done-enter = El PIN era correcto y la tarjeta SIM está lista
sim-done-off = La tarjeta SIM ya no pide su PIN
sim-done-on = La tarjeta SIM pide su PIN a partir del próximo arranque

## AT console

console-title = Consola AT
console-lead = Para expertos. Los comandos van directamente al módem. Los peligrosos se bloquean.
console-queries = Consultas:
console-nothing = Todavía no se ha enviado nada.
console-clear = Borrar
console-reveal = Mostrar los números completos
console-hide = Ocultar los números
console-line = Comando
console-send = Enviar
console-send-anyway = Enviar aun así
console-empty = Escriba primero un comando.
console-closed = La consola está cerrada.
console-reopen = Reabrir
console-blocked = Este comando está bloqueado
console-careful = Tenga cuidado: pulse «Enviar» otra vez para continuar
console-left-out = { $lines ->
    [one] (se ha omitido { $lines } línea)
   *[other] (se han omitido { $lines } líneas)
}
console-silent = (sin respuesta)
console-refused = { $line } (bloqueado)

## Log, support file

log-title = Actividad
log-show = Ver la actividad
log-close = Cerrar la actividad
log-copy = Copiar
log-masked = Los números de identidad están ocultos.
support-save = Crear archivo de asistencia…
support-title = Archivo de asistencia
support-lead = Un archivo zip con la actividad, los registros y los ajustes, para quien le ayude. No se envía nada a ningún sitio.
support-reveal = Mostrar los números de identidad completos
support-gathering = Recopilando
support-preview = Contenido
support-save-as = Guardar como…
support-saved = Guardado como { $path }
record-switch = Grabar todo lo que se intercambia con el módem
record-means = Empieza la próxima vez que se elija un módem. Los números de identidad y los PIN se eliminan.
record-where = Grabado en { $path }

## Settings

settings-title = Ajustes
settings-language = Idioma
settings-theme = Colores
settings-zoom = Tamaño del texto
settings-smaller = Reducir
settings-larger = Ampliar
settings-motion = Reducir las animaciones
theme-system = Según el sistema
theme-light = Claro
theme-dark = Oscuro
theme-high-contrast = Alto contraste
theme-to-light = Usar colores claros
theme-to-dark = Usar colores oscuros
theme-to-system = Usar los colores del sistema

## About, help

about-title = Acerca de Modem Medic
about-version = Versión { $version }
about-copy = Copiar versión
about-what = Identifica, actualiza, flashea y repara módems 3G de la clase Huawei E1550 y reactiva su red.
about-privacy = Sin telemetría. Sin acceso a la red: nada sale nunca de este equipo por sí solo.
about-proven = Nadie ha usado todavía este programa con un módem real. Se ha probado con datos capturados y con un módem simulado.
about-licence = Software libre bajo la licencia MIT o la licencia Apache 2.0, a su elección.
about-licences = Licencias del programa y de las fuentes
help-title = Ayuda
help-connect = Conecte el módem. Cuando se detecta, el paso siguiente se abre automáticamente. Si no se detecta, la página indica por qué y qué hacer.
help-modem = Esta página muestra lo que el módem indica de sí mismo. Elija qué quiere hacer.
help-choose = Elija el archivo que descargó para su módem. Se lee y se comprueba por completo. Aquí no se escribe nada.
help-review = Lea qué va a pasar y mire las comprobaciones. No se escribe nada antes de que acepte y pulse el botón.
help-working = Deje el módem conectado. La página indica qué está haciendo y qué supondría detenerlo.
help-result = Esta página indica solo lo que se ha confirmado. Si algo ha fallado, indica qué significa y qué hacer después.
help-network = Mire lo que indica el módem y envíe la configuración. La anterior se conserva y se puede recuperar.
help-health = Esta página muestra todo lo que se ha leído del módem, lo que parece ir mal y qué hacer al respecto. Cópiela o guárdela como texto o como página para imprimir. Los números están ocultos salvo que los pida.
help-functions = Elija lo que el módem muestra al equipo; desconéctelo y vuelva a conectarlo cuando se le pida. El valor anterior se conserva y se puede recuperar.
help-console = Escriba comandos AT y lea las respuestas. La flecha arriba recupera los comandos anteriores.
help-vendor = Inicia el programa del fabricante después de su confirmación, supervisa el módem mientras tanto y lee su versión antes y después. Modem Medic nunca detiene ese programa.
help-unlock = El código lo da el operador. Los intentos restantes se leen antes y después; solo ellos dicen si era correcto.
help-sim = Introduzca el PIN, o desactive o active su petición. El PUK, si la tarjeta lo pide, se introduce en un teléfono.
help-keys = Teclas
help-key-tab = Control siguiente
help-key-escape = Atrás, o cerrar un cuadro de diálogo
help-key-help = Esta ayuda
help-key-open = Elegir un archivo
help-key-log = Actividad
help-key-zoom = Tamaño del texto

## Leaving

leave-title = Todavía se está trabajando en el módem
leave-at-once = Si sale ahora, el trabajo se cancela. No se ha escrito nada.
leave-half-written = Si sale ahora, el módem queda escrito a medias, en modo de reparación. Puede terminarlo más tarde.
leave-wait = El módem todavía no está listo. Espere a que termine.
leave-program = El programa del fabricante sigue en marcha. Si sale ahora, continúa, pero ya no se supervisa el módem. Deje el módem conectado hasta que el programa haya terminado.
leave-stay = No salir
leave-anyway = Salir aun así
closing-title = Cerrando
closing-text = El trabajo en curso terminará en cuanto sea seguro. Después se cerrará esta ventana.
broken-at-work = La ventana ha tenido un error. Se sigue trabajando en el módem: déjelo conectado y espere.
broken-idle = La ventana ha tenido un error. Al módem no le ha pasado nada.
broken-again = Recargar la ventana

vendor-offer = Ejecutarlo bajo supervisión
vendor-title = Ejecutar el programa del fabricante
vendor-lead = Este programa no puede leer el firmware de ese archivo. Puede iniciar el programa del fabricante y supervisar el módem mientras tanto.
vendor-honest = No controlamos lo que hace el programa del fabricante. Solo se comprueba la versión antes y después.
vendor-file = Programa
vendor-hashing = Calculando la suma de comprobación
vendor-close = Cierre antes el panel y cualquier otro programa que use el módem
vendor-stay = No desconecte el módem hasta que el programa del fabricante diga que ha terminado
vendor-agree = Acepto: sé de dónde viene este archivo y quiero ejecutarlo
vendor-start = Ejecutar { $file }
vendor-running = El programa del fabricante está en marcha
vendor-finished = El programa ha terminado
vendor-finished-means = Pulse el botón cuando el programa del fabricante diga que ha terminado. El botón no lo detiene.
vendor-reading = Leyendo de nuevo el módem
vendor-elsewhere = Ejecútelo en un equipo con Windows o en una máquina virtual con Windows que tenga acceso al dispositivo USB, también cuando vuelva en modo de descarga. Wine no puede acceder al módem.
vendor-seen-started = El programa se ha iniciado
vendor-seen-start-yourself = El programa pide permisos de administrador. Inícielo usted; el módem se supervisa igualmente
vendor-seen-modem = El módem está conectado
vendor-seen-download = El módem está en modo de descarga
vendor-seen-away = El equipo no ve el módem en este momento
vendor-seen-ended = El programa ha terminado
vendor-changed = La versión ha cambiado
vendor-unchanged = La versión es la misma que antes
vendor-before = Firmware antes
vendor-after = Firmware ahora
vendor-dashboard-before = Panel antes
vendor-dashboard-after = Panel ahora
