# Textos de lo que sabe el motor: estados, etapas, avisos, configuración, motivos.
#
# Glosario
#   modem            módem
#   firmware         firmware
#   dashboard        panel
#   download mode    modo de descarga
#   repair mode      modo de reparación
#   part             parte
#   setting          configuración (de red)
#   attempt          intento
#   to flash         flashear, flasheo; Repair: reparar, reparación; Undo: deshacer
#   journal, log     registro, actividad
#   job              trabajo
#   backup           copia de seguridad
#   USB port         puerto USB; hub: concentrador
# Se trata de usted al lector.

## Lo que deja un trabajo fallido

state-untouched = No se ha escrito nada en el módem.
state-in-repair-mode-empty = No se ha escrito nada en el módem, pero está en modo de reparación. Desconecte el módem y vuelva a conectarlo; si sigue en modo de reparación, inicie la reparación.
state-maybe-in-repair-mode = No se ha escrito nada en el módem, pero puede estar en modo de reparación. Desconecte el módem y vuelva a conectarlo; si sigue en modo de reparación, inicie la reparación.
state-found-in-repair-mode = El módem ya estaba en modo de reparación. Ahora no se ha escrito nada en él; no se sabe qué se escribió antes.
state-repairable = Ya se había empezado a escribir. El módem está en modo de reparación y puede intentarlo de nuevo sin riesgo.
state-repairable-away = Ya se había empezado a escribir y el módem no ha respondido desde entonces. Al volver a conectarlo aparece en modo de reparación y puede intentarlo de nuevo sin riesgo.
state-not-known = Se aceptaron todas las partes y el módem no ha respondido desde su reinicio. No se sabe si funciona.
state-running = Se ha escrito en el módem y funciona con normalidad con la versión { $version }. No está en modo de reparación.
state-running-unread = Se ha escrito en el módem y funciona con normalidad. No está en modo de reparación; no se pudo leer su versión.
state-another = Un módem funciona con normalidad, pero su identidad no es la del módem en el que se escribió.
state-cdrom = Se ha escrito en el módem y ahora aparece como una unidad de CD. No se ha leído su versión.
state-ran-and-left = Se ha escrito en el módem y después funcionó con normalidad. No ha respondido desde entonces.
state-setting-sent = Solo se ha enviado un ajuste. No se sabe si el módem lo ha guardado; el valor anterior se conserva en el registro.
state-setting-changed = Solo se ha cambiado un ajuste. El valor anterior se conserva en el registro.
state-code-sent = Se ha enviado un código y desde entonces no se ha leído el módem. Puede haber gastado un intento. No se ha enviado nada más.
state-attempt-used = Se ha gastado un intento. No se ha cambiado nada más.
state-code-accepted = El código se ha aceptado. No se ha cambiado nada más.
state-other-program = El programa del fabricante puede haber escrito en el módem. Modem Medic no ha escrito nada y no puede saber qué ha hecho ese programa.

## Avisos mientras sigue un trabajo

caution-not-alone = ModemManager no está bloqueado para este módem. La lectura continúa, pero la escritura se rechazaría.
caution-may-sleep = No se puede impedir que este equipo se suspenda. Deje la tapa abierta y no permita que se suspenda.
caution-imei-lost = Este módem ha perdido su IMEI. No se puede distinguir de otros módems, así que «Deshacer» y «Reanudar» no funcionan con él, y las redes pueden rechazarlo.
caution-roaming-kept = Este módem puede usar redes de otros operadores (roaming) y seguirá así. El comando de la guía desactivaría el roaming.
caution-roaming-off = Esta configuración desactiva el roaming. En la red de otro operador, el módem pierde la conexión.

## Etapas: pendiente, en curso, terminada, fallida

stage-wait-for-system-switch-active = Esperando a que el equipo cambie el modo del módem

stage-switch-mode-active = Pasando el módem de CD-ROM a módem

stage-read-file-active = Comprobando el archivo

stage-identify-active = Leyendo los datos del módem

stage-check-fit-active = Comparando el archivo con el módem

stage-back-up-active = Guardando una copia de la configuración

stage-enter-download-mode-active = Pasando el módem al modo de descarga

stage-wait-for-download-mode-active = Esperando al módem en modo de descarga

stage-check-loader-active = Comprobando el módem en modo de descarga

stage-write-active = Escribiendo
stage-run-program-active = El programa del fabricante está en marcha

stage-restart-active = Reiniciando el módem

stage-wait-for-return-active = Esperando a que vuelva el módem
stage-wait-for-replug-active = Esperando a que se vuelva a conectar el módem

stage-read-back-active = Leyendo la versión de nuevo

stage-diagnose-active = Examinando la tarjeta SIM y la red

stage-change-setting-active = Cambiando el ajuste

stage-watch-network-active = Esperando a la red

stage-send-code-active = Enviando el código

stage-read-attempts-active = Leyendo de nuevo los intentos

## Lo que debe hacer la persona ahora

prompt-plug-in-again = Desconecte el módem, espere diez segundos y vuelva a conectarlo en el mismo puerto USB. El trabajo continúa automáticamente.
prompt-unplug = Desconecte el módem ahora.
prompt-restart-computer = Reinicie el equipo y vuelva después: esta página le estará esperando.
prompt-wait-for-modem-manager = ModemManager todavía está examinando el módem. Déjelo conectado. El trabajo continúa automáticamente en un minuto o dos.

## Lo que podría hacer un comando de la consola, y por qué algunos están bloqueados

danger-identity = Esto escribiría la identidad (IMEI) o la calibración del módem. Está bloqueado porque puede inutilizar el módem y es ilegal en muchos países.
danger-unlock-code = Esto gastaría un intento del bloqueo del operador o cambiaría un bloqueo. Está bloqueado porque el módem se bloquea para siempre cuando no quedan intentos.
danger-composition = Esto cambiaría los puertos que el módem muestra al equipo. Está bloqueado porque el módem podría quedar inaccesible.
danger-download-mode = Esto sacaría al módem de su funcionamiento normal. Está bloqueado porque solo los pasos de flasheo y reparación lo devuelven a él.
danger-restore = Esto escribiría una copia de seguridad sobre lo que guarda el módem. Está bloqueado porque lo que se pierde no se puede recuperar.
danger-sim-write = Esto podría escribir en la tarjeta SIM o gastar sus intentos. Está bloqueado porque la tarjeta podría quedar inservible.
danger-unclear = Esto no es un único comando AT claro. Está bloqueado porque no se puede saber qué haría el módem con él.
danger-unknown = No se sabe si lo que hace este comando se puede deshacer. Está bloqueado porque podría cambiar el módem para siempre.
danger-pin-attempt = Esto prueba un código de la tarjeta SIM. Un código incorrecto gasta un intento, y la tarjeta se bloquea cuando no queda ninguno.
danger-restart = Esto reinicia el módem o lo apaga. Sus puertos desaparecen.
danger-call = Esto marca un número o envía algo, lo que puede costar dinero.
danger-setting = Esto puede cambiar lo que guardan el módem o la tarjeta SIM.

## Si el módem está en una red y, si no, por qué
## $services es uno de los textos domain.

verdict-home = El módem está conectado a la red de la tarjeta SIM, { $services }.
verdict-roaming = El módem está conectado a la red de otro operador (roaming), { $services }.
verdict-registered = El módem está conectado a una red, { $services }.
verdict-radio-off = La radio del módem está apagada.
verdict-sim-starting = La tarjeta SIM se está iniciando.
verdict-no-sim = No hay ninguna tarjeta SIM en el módem.
verdict-pin-needed = La tarjeta SIM espera su PIN o PUK.
verdict-sim-unusable = El módem no puede usar esta tarjeta SIM.
verdict-denied = La red rechaza esta tarjeta SIM.
verdict-searching = El módem está buscando una red.
verdict-limited = La red solo permite llamadas de emergencia.
verdict-no-service = El módem no encuentra ninguna red.
verdict-unknown = El módem no ha indicado si está en una red.

domain-none = sin servicio
domain-calls = solo llamadas
domain-data = solo datos
domain-both = llamadas y datos
domain-searching = buscando
domain-unknown = servicios desconocidos

technology-none = sin red
technology-unknown = red desconocida

## Tarjeta SIM y bloqueo del operador

pin-ready = La tarjeta SIM está lista
pin-pin = La tarjeta SIM pide su PIN
pin-puk = La tarjeta SIM pide su PUK
pin-second-pin = La tarjeta SIM pide su PIN2
pin-network-lock = El módem está bloqueado por otro operador
pin-absent = No hay tarjeta SIM
pin-failed = La tarjeta SIM no funciona
pin-busy = La tarjeta SIM se está iniciando
pin-other = La tarjeta SIM espera otra cosa

lock-locked =
    { $tries ->
        [0] Bloqueado por el operador, no quedan intentos para el código
        [one] Bloqueado por el operador, queda { $tries } intento para el código
       *[other] Bloqueado por el operador, quedan { $tries } intentos para el código
    }
lock-locked-uncounted = Bloqueado por el operador; no se indican los intentos restantes
lock-open = Sin bloqueo para esta tarjeta SIM
lock-for-good = Bloqueado para siempre: ya no se aceptan códigos
lock-unknown =
    { $tries ->
        [0] Estado de bloqueo { $state }, no quedan intentos
        [one] Estado de bloqueo { $state }, queda { $tries } intento
       *[other] Estado de bloqueo { $state }, quedan { $tries } intentos
    }
lock-unknown-uncounted = Estado de bloqueo { $state }

## Familias de módems

family-named = familia { $model }
family-other-qualcomm = módem Qualcomm de otra familia
family-hisilicon = módem HiSilicon
family-unknown = familia desconocida

## La configuración de red en palabras. Las partes se unen con comas, por eso empiezan en minúscula.

syscfg-mode-automatic = automático
syscfg-mode-2g-only = solo 2G
syscfg-mode-3g-only = solo 3G
syscfg-mode-as-it-is = modo sin cambios
syscfg-mode-unknown = modo { $number }
syscfg-order-any = cualquier orden
syscfg-order-2g-first = primero 2G
syscfg-order-3g-first = primero 3G
syscfg-order-as-it-is = orden sin cambios
syscfg-order-unknown = orden { $number }
syscfg-bands-all = todas las bandas
syscfg-bands-as-they-are = bandas sin cambios
syscfg-bands-none = ninguna banda
syscfg-bands-unknown = bandas desconocidas { $mask }
syscfg-roaming-off = roaming desactivado
syscfg-roaming-on = roaming activado
syscfg-roaming-as-it-is = roaming sin cambios
syscfg-roaming-national = roaming solo dentro del país
syscfg-roaming-abroad = roaming solo en el extranjero
syscfg-roaming-unknown = modo de roaming { $number }
syscfg-services-calls = solo llamadas
syscfg-services-data = solo datos
syscfg-services-both = llamadas y datos
syscfg-services-any = cualquier servicio
syscfg-services-as-they-are = servicios sin cambios
syscfg-services-unknown = servicios { $number }

## Bandas cuyo nombre es más que letras y números

band-gsm-900-extended = GSM 900 (ampliada)
band-gsm-450 = GSM 450 (3G 2600 en módems HiSilicon)
band-3g-1700-japan = 3G 1700 (Japón)
band-3g-850-japan = 3G 850 (Japón)

## Health report: its lines, and what looks wrong with what to do

fact-found = Módem encontrado
fact-serial = Número de serie
fact-chipset = Chipset
fact-nand = Memoria flash
fact-attempts = Intentos de desbloqueo restantes
fact-pin-attempts = Intentos de PIN restantes
fact-bands = Bandas permitidas
fact-voice = Servicio de llamadas de voz
fact-cdrom = Lector de CD-ROM
fact-card-reader = Lector de tarjetas
fact-firmware-line = Lo que se sabe de él
value-on = activado
value-off = desactivado
value-hidden = oculto
value-pin-attempts = { $pin } para el PIN, { $puk } para el PUK
value-line-known = El firmware { $line } pertenece a una serie que usa esta familia
value-line-unknown = El firmware { $line } pertenece a una serie que no se conoce en esta familia
value-line-unlisted = No se sabe nada de las series de firmware de esta familia
report-title = Informe de estado
report-made = Creado el { $time } por Modem Medic { $version }
report-identity = El módem
report-network = Tarjeta SIM y red
report-functions = Funciones
report-findings = Lo que parece ir mal
report-nothing-wrong = Nada parece ir mal en lo que ha indicado el módem.
report-masked = Los números y nombres que podrían identificar al módem, a su tarjeta o a usted están ocultos.
report-shown = Los números se muestran completos. No publique este informe.
finding-imei-lost = Se ha perdido el IMEI
finding-imei-lost-do = Las redes pueden rechazar el módem. Este programa no escribe ningún IMEI. Quizá un servicio técnico pueda restaurar el que está impreso en el módem.
finding-imei-check-digit = El último dígito del IMEI no concuerda con los demás
finding-imei-check-digit-do = Compare el IMEI con el número impreso en el módem. Puede que se haya cambiado.
finding-no-sim = No hay ninguna tarjeta SIM
finding-no-sim-do = Desconecte el módem, inserte la tarjeta SIM y vuelva a conectarlo.
finding-sim-failed = La tarjeta SIM no funciona
finding-sim-failed-do = Pruebe la tarjeta en un teléfono. Si allí funciona, limpie los contactos y vuelva a insertarla.
finding-pin-asked = La tarjeta SIM pide su PIN
finding-pin-asked-do = Introduzca el PIN o desactive su petición. Intentos restantes: { $attempts }.
finding-puk-asked = La tarjeta SIM pide su PUK
finding-puk-asked-do = El PIN se ha introducido mal demasiadas veces. El PUK está impreso en el soporte en el que venía la tarjeta SIM; el operador también puede dárselo. Introdúzcalo en un teléfono. Intentos restantes: { $attempts }.
finding-operator-lock = El módem está bloqueado por un operador
finding-operator-lock-do = Use una tarjeta SIM de ese operador o pídale el código de desbloqueo. Intentos restantes: { $attempts }.
finding-locked-for-good = El módem está bloqueado por un operador y ya no acepta códigos
finding-locked-for-good-do = Solo funciona una tarjeta SIM de ese operador. Flashear el módem no devuelve los intentos.
finding-radio-off = La radio está apagada
finding-radio-off-do = Puede que lo haya hecho un programa de conexión. Desconecte el módem y vuelva a conectarlo.
finding-denied = La red rechaza la tarjeta SIM
finding-denied-do = Pregunte al operador si la tarjeta está activa y si el contrato permite este módem.
finding-no-network = El módem no está en ninguna red
finding-no-network-do = Vaya a «Reactivar la red». Si eso no lo resuelve, busque un lugar con cobertura; puede que el operador haya apagado este tipo de red.
finding-data-only = El módem está en la red solo para datos
finding-data-only-do = Los SMS y las llamadas pueden no llegar. Si los necesita, permita llamadas y datos con «Reactivar la red».
finding-only-2g = La configuración solo permite redes 2G
finding-only-2g-do = Es lento, y muchas redes 2G ya no existen. Elija «automático» en la página «Reactivar la red».
finding-only-3g = La configuración solo permite redes 3G
finding-only-3g-do = Donde se apagó la 3G, el módem no encuentra nada. Si no lo quiere así, elija «automático» en la página «Reactivar la red».
finding-bands-limited = La configuración deja fuera algunas bandas
finding-bands-limited-do = La red puede estar en una de ellas. «Reactivar la red» permite todas las bandas.
finding-roaming-off = La configuración no permite redes de otros operadores
finding-roaming-off-do = En el extranjero, y con tarjetas SIM que usan la red de un socio, el módem no encuentra ninguna red. Si es su caso, permita el roaming en la página «Reactivar la red».
finding-weak-signal = La señal es débil
finding-weak-signal-do = Acerque el módem a una ventana o use un cable alargador para colocarlo más alto.
finding-attempts-unknown = no indicados

## Si un archivo es adecuado para el módem, y por qué

fit-fits = Este archivo es adecuado para su módem
fit-does-not-fit = Este archivo no es adecuado para su módem
fit-cannot-tell = No se puede saber si este archivo es adecuado para su módem

reason-platform-matches = El archivo nombra la plataforma { $platform }, que es la de este módem.
reason-platform-of-another = El archivo nombra la plataforma { $platform }, que es la de otro módem.
reason-platform-unknown = El archivo nombra la plataforma { $platform }, que no se conoce.
reason-platform-missing = El archivo no nombra ninguna plataforma.
reason-platform-required = El archivo no nombra ninguna plataforma, como lo hace todo archivo para este tipo de módem.
reason-part-of-another-product = La parte { $part } pertenece a un teléfono u otro dispositivo, no a un módem.
reason-chip-of-another = Las partes del archivo son para módems con otro chip.
reason-parts-unknown = Ninguna parte del archivo es de las que acepta este tipo de módem.
reason-web-interface = La parte { $part } es una interfaz web, que este módem no tiene.
reason-boot-loader-alone = El archivo solo contiene cargadores de arranque y ningún firmware que puedan iniciar.
reason-platforms-mixed = El archivo mezcla las plataformas { $one } y { $other }.
reason-hardware-matches = El archivo nombra el hardware { $hardware }, que es el de este módem.
reason-hardware-of-another = El archivo nombra el hardware { $hardware }, que es el de otro módem.
reason-name-matches = El archivo se llama { $name }, lo que apunta a este modelo.
reason-parts-match = Las partes del archivo son del tipo que acepta un módem así.
reason-line-matches = El firmware { $version } pertenece a una serie que usa esta familia.
reason-line-of-another = El firmware { $version } pertenece a una serie de otros módems.
reason-line-unknown = El firmware { $version } pertenece a una serie que no se conoce en esta familia.
reason-version-missing = El archivo no nombra ninguna versión de firmware.
reason-name-of-another = El archivo se llama { $name }, lo que apunta a otro modelo.
reason-unit-data = La parte { $part } contiene datos que pertenecen a un solo módem.
reason-product-matches = En modo de descarga, el módem es { $product }.
reason-product-of-another = En modo de descarga, el módem es { $product }; se esperaba { $expected }.
reason-family-unsupported = Este programa no puede flashear el módem: { $family }.

## El archivo

kind-firmware = Firmware
kind-dashboard = Panel
kind-both = Firmware y panel

source-raw = El propio archivo
source-program = En un programa de Windows
source-embedded = En un archivo de otro tipo
source-archive = En un archivo comprimido, con el nombre { $member }
source-image-folder = Una carpeta de imágenes
source-manifest = Una carpeta de imágenes con un manifiesto

warning-unusual-packing = La parte { $part } parece comprimida de una forma poco habitual y se enviaría tal cual.
warning-chance-packing = La parte { $part } empieza como una imagen comprimida, pero no lo es, y se enviaría tal cual.
warning-gzip-data = La parte { $part } está comprimida con gzip y se enviaría tal cual.
warning-content-unexpected = La parte { $part } contiene algo distinto de lo que indica su código.
warning-firmware-unrecognised = Ninguna parte se reconoció como el firmware propiamente dicho (AMSS).
warning-signature-missing = El paquete indica que está firmado, pero no se ha encontrado ninguna firma en él.
warning-signature-unannounced = El paquete está firmado, pero su cabecera no lo indica.
warning-signature-unreadable = No se puede leer la firma al final de la parte { $part }.
warning-firmware-missing = El paquete indica que contiene firmware, pero no es así.
warning-dashboard-missing = El paquete indica que contiene un panel, pero no es así.
warning-web-interface-missing = El paquete indica que contiene una interfaz web, pero no es así.
warning-disc-unreadable = El disco del panel no es una imagen ISO 9660.
warning-dashboard-incomplete = El panel está incompleto: falta la parte { $part }.
warning-platforms-differ = Las partes del paquete son para plataformas distintas.
warning-padding-not-empty = El relleno entre las partes del paquete no está vacío.

## Tamaños. $number ya lleva el signo decimal del idioma.

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

holder-programs = Está ocupado por { $programs }.
holder-other-user = Está ocupado por un programa de otro usuario de este equipo.
holder-other-user-likely = Está ocupado por un programa de otro usuario de este equipo, probablemente { $programs }.
holder-likely = Suele ser { $programs }, o el programa del operador y su servicio.
holder-unknown = No se puede saber cuál.

## Las partes de un paquete de firmware

part-partition-table = Tabla de particiones
part-boot-loader = Cargador de arranque ({ $stage })
part-image-header = Cabecera de la parte siguiente
part-amss = Firmware del módem (AMSS)
part-efs2 = Zona de ajustes (EFS2)
part-dashboard-version = Versión del panel
part-dashboard = Panel
part-web-interface = Interfaz web
part-unit-data = Datos de un solo módem ({ $name })
part-unknown = Parte desconocida { $code }

## Lo que puede costar escribir un paquete

loss-boot-loaders = También se escriben los cargadores de arranque: si el módem se queda sin corriente justo entonces, puede que no vuelva ni siquiera en modo de reparación.
loss-settings = También se escribe la zona de ajustes (EFS2): los ajustes pueden restablecerse, así que antes se guarda una copia de la identidad y los ajustes.
loss-dashboard = Se reemplaza el panel del CD del propio módem.

## Cómo se encontró un paquete

way-resource = recurso { $name }
way-self-extractor = archivo autoextraíble
way-search = búsqueda byte a byte, en { $offset }
