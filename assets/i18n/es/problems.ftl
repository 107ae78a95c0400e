# Lo que puede fallar: qué ha ocurrido y qué hacer ahora.
# Los títulos son frases cortas sin punto final. Las acciones son una o dos frases.

## Encontrar el módem y su puerto

problem-no-device-title = No se ha encontrado ningún módem
problem-no-device-action = Conecte el módem, espere diez segundos e inténtelo de nuevo. Si eligió un puerto usted mismo, elija el que se llama PC UI.

problem-several-modems-title = Hay varios módems conectados
problem-several-modems-action = Deje solo el que quiere usar o elíjalo en la primera página.

problem-no-driver-title = El módem está conectado, pero el equipo no tiene ningún puerto para él
problem-no-driver-action = Espere diez segundos. Si nada cambia, cargue el controlador con sudo modprobe option (Linux) o instale el del CD del propio módem (Windows); después desconecte el módem y vuelva a conectarlo.

problem-cdrom-mode-title = El módem todavía aparece como una unidad de CD
problem-cdrom-mode-action = Espere diez segundos. Si nada cambia, en Linux deje que este programa lo pase a modo módem; en Windows ejecute el instalador del CD del módem. Después desconecte el módem y vuelva a conectarlo.

problem-network-card-title = Este módem funciona como tarjeta de red
problem-network-card-action = No hay ninguna avería: no tiene ningún puerto para comandos, así que este programa no puede trabajar con él. Un módem HiLink tiene sus ajustes en su propia página, en un navegador, normalmente http://192.168.8.1 o http://192.168.1.1. Algunos modelos antiguos se reinician con puertos desde http://192.168.1.1/html/switchProjectMode.html; los más nuevos necesitan otro firmware de su operador o de un servicio técnico.

problem-boot-rom-title = Solo funciona la ROM de arranque del módem
problem-boot-rom-action = Este programa no le envía nada. Desconecte el módem, espere diez segundos y vuelva a conectarlo. Si sigue así, su firmware no arranca, y un servicio técnico puede recuperarlo con un cargador de emergencia hecho exactamente para este modelo.

problem-no-permission-title = No tiene permiso para usar este puerto
problem-no-permission-action = Instale la regla de acceso de este programa, o añada su usuario al grupo del puerto, normalmente dialout, y vuelva a iniciar sesión. No ejecute este programa como root.

problem-no-device-permission-title = No tiene permiso para usar este dispositivo USB
problem-no-device-permission-action = Instale la regla de acceso de este programa. Pertenecer a un grupo como dialout no sirve aquí. No ejecute este programa como root.

problem-held-by-driver-title = El controlador del equipo usa esta parte del módem
problem-held-by-driver-action = Elija el puerto serie que indican los detalles, como /dev/ttyUSB2, o no elija ninguno para que el módem se detecte automáticamente.

problem-busy-title = Otro programa está usando el módem
problem-busy-action = Cierre Mobile Partner, el programa de conexión de su operador o cualquier programa de terminal, o detenga ModemManager, e inténtelo de nuevo.

problem-modem-manager-title = ModemManager está usando el módem, o puede empezar en cualquier momento
problem-modem-manager-action = Bloquee ModemManager con las reglas de acceso de este programa, desconecte el módem y vuelva a conectarlo. Después inténtelo de nuevo.

problem-modem-manager-rules-title = Este equipo no permite bloquear ModemManager para el módem
problem-modem-manager-rules-action = Instale las reglas de acceso de este programa e inténtelo de nuevo. El módem puede seguir conectado; si está en modo de reparación, antes desconéctelo y vuelva a conectarlo.

problem-modem-manager-replug-title = ModemManager ya tenía el módem antes de instalar las reglas de acceso
problem-modem-manager-replug-action = Desconecte el módem y vuelva a conectarlo. Después inténtelo de nuevo.

problem-port-unusable-title = Este no es un puerto serie utilizable
problem-port-unusable-action = Compruebe el nombre del puerto y elija otro.

problem-port-failed-title = El equipo ha notificado un fallo en el puerto
problem-port-failed-action = Conecte el módem a otro puerto USB, sin concentrador, e inténtelo de nuevo.

problem-unplugged-title = El módem se ha desconectado o ha perdido la conexión
problem-unplugged-action = Vuelva a conectar el módem, con firmeza y directamente al equipo, e inténtelo de nuevo.

problem-not-a-modem-title = En este puerto nada responde como un módem
problem-not-a-modem-action = Elija el puerto llamado PC UI, o desconecte el módem, vuelva a conectarlo y espere diez segundos.

problem-diagnostics-port-title = Este es un puerto de diagnóstico, que no acepta comandos AT
problem-diagnostics-port-action = Elija el puerto llamado PC UI. Si es este mismo, desconecte el módem, espere diez segundos y vuelva a conectarlo.

## Hablar con él

problem-no-answer-title = El módem no ha respondido
problem-no-answer-action = Desconecte el módem, vuelva a conectarlo e inténtelo otra vez. Si sigue sin responder, pruebe otro puerto USB.

problem-bad-answer-title = No se ha podido entender la respuesta del módem
problem-bad-answer-action = Cierre otros programas que puedan usar el módem, desconéctelo, vuelva a conectarlo e inténtelo otra vez.

problem-command-refused-title = El módem ha rechazado un comando
problem-command-refused-action = Consulte los detalles para ver el comando y la respuesta exacta del módem.

problem-pin-required-title = La tarjeta SIM pide su PIN
problem-pin-required-action = Introduzca el PIN en la página «PIN de la tarjeta SIM» o en un teléfono, e inténtelo de nuevo.

problem-no-sim-title = No hay ninguna tarjeta SIM en el módem
problem-no-sim-action = Desconecte el módem, inserte la tarjeta SIM, vuelva a conectarlo e inténtelo otra vez.

problem-no-network-title = El módem no ha encontrado ninguna red
problem-no-network-action = Vaya a un lugar con cobertura y compruébelo de nuevo. Si aquí funcionan otros teléfonos del mismo operador, puede que su red ya no admita este tipo de módem.

problem-network-denied-title = La red rechaza esta tarjeta SIM
problem-network-denied-action = Pregunte al operador si la tarjeta está activa y si el módem está bloqueado por otro operador.

problem-operator-lock-title = El módem está bloqueado por un operador
problem-operator-lock-action = Use una tarjeta SIM de ese operador o pídale el código de desbloqueo.

problem-radio-off-title = La radio del módem está apagada
problem-radio-off-action = Puede que lo haya hecho un programa de conexión. Desconecte el módem, vuelva a conectarlo e inténtelo otra vez.

problem-setting-not-kept-title = El módem no ha guardado la nueva configuración
problem-setting-not-kept-action = Desconecte el módem, vuelva a conectarlo e inténtelo otra vez. La configuración anterior se conserva en el registro.

problem-identity-lost-title = No se puede saber qué módem es este
problem-identity-lost-action = Su IMEI se ha perdido, así que una configuración anterior podría ser de otro módem. Elija en su lugar la configuración que desee.

problem-nothing-to-undo-title = No hay una configuración anterior de este módem a la que volver
problem-nothing-to-undo-action = «Deshacer» funciona después de un cambio hecho con este programa en este equipo.

problem-not-a-backup-title = Esto no es una copia de seguridad hecha por este programa
problem-not-a-backup-action = Elija una copia de seguridad hecha por este programa.

problem-backup-of-another-title = Esta copia de seguridad no es de este módem
problem-backup-of-another-action = No se ha enviado nada. Elija una copia de este módem o confirme que esta se puede usar.

problem-cdrom-not-safe-title = El CD-ROM de este módem no se puede cambiar sin riesgo
problem-cdrom-not-safe-action = Solo de los módems de la familia E1550 se sabe que vuelven tras un cambio así. En otros módems un valor equivocado puede quitar todos los puertos, así que no se ha enviado nada.

problem-no-code-needed-title = Con esta tarjeta SIM no hace falta ningún código de desbloqueo
problem-no-code-needed-action = No se ha enviado nada. Un módem bloqueado solo muestra su bloqueo con una tarjeta SIM de otro operador. Para estar seguro, desconecte el módem, ponga una tarjeta así, vuelva a conectarlo y mire otra vez.

problem-locked-for-good-title = El módem ya no acepta códigos de desbloqueo
problem-locked-for-good-action = No se ha enviado nada. Sigue funcionando con tarjetas SIM de su propio operador. Si nadie ha probado códigos, el firmware del operador ya puso así el contador, y ningún código servirá. Flashear el módem no devuelve intentos.

problem-last-unlock-attempt-title = Solo queda un intento para el código de desbloqueo
problem-last-unlock-attempt-action = No se ha enviado nada. Un código incorrecto bloquearía el módem para siempre, por eso este programa nunca usa el último intento. Pida al operador que desbloquee el módem.

problem-lock-unknown-title = El módem no indica con claridad el estado de su bloqueo del operador
problem-lock-unknown-action = Mientras sea así no se envía ningún código. Desconecte el módem, espere diez segundos, vuelva a conectarlo y léalo. Algunos firmwares no indican nunca su bloqueo.

problem-code-malformed-title = No es un código de la longitud correcta
problem-code-malformed-action = No se ha enviado nada. Un código de desbloqueo tiene exactamente ocho cifras; un PIN, de cuatro a ocho.

problem-codes-differ-title = Los dos códigos no son iguales
problem-codes-differ-action = No se ha enviado nada. Escriba el código otra vez, dos veces.

problem-attempts-not-confirmed-title = El número de intentos restantes no se ha confirmado
problem-attempts-not-confirmed-action = No se ha enviado nada. Lea el módem otra vez y escriba el número de intentos que indica.

problem-another-modem-title = Responde otro módem, no el que se mostró
problem-another-modem-action = No se ha enviado nada. Lea el módem otra vez. Un código de desbloqueo vale para un solo módem, el que tiene ese IMEI.

problem-code-wrong-title = El código de desbloqueo era incorrecto
problem-code-wrong-action = No pruebe otro al azar. Pida el código al operador y compruebe que se hizo para el IMEI de este módem.

problem-pin-wrong-title = El PIN era incorrecto
problem-pin-wrong-action = Asegúrese del PIN antes de intentarlo otra vez. Tras el último intento, la tarjeta SIM pide su PUK, que está impreso en el soporte en el que venía la tarjeta.

problem-code-not-looked-at-title = El módem no ha comprobado el código
problem-code-not-looked-at-action = No se ha perdido ningún intento. Desconecte el módem, espere diez segundos, vuelva a conectarlo e inténtelo una vez más.

problem-code-outcome-unknown-title = No se sabe si el código se ha aceptado
problem-code-outcome-unknown-action = No lo envíe otra vez. Desconecte el módem, espere diez segundos, vuelva a conectarlo y léalo: entonces indica si se aceptó el código y cuántos intentos quedan.

problem-puk-required-title = La tarjeta SIM pide su PUK
problem-puk-required-action = El PUK está impreso en el soporte en el que venía la tarjeta SIM; el operador también puede dárselo. Ponga la tarjeta en un teléfono e introdúzcalo allí. Diez PUK incorrectos inutilizan la tarjeta para siempre, por eso este programa no introduce ninguno.

problem-last-pin-attempt-title = Solo queda un intento para el PIN
problem-last-pin-attempt-action = No se ha enviado nada. Este programa nunca usa el último intento. Ponga la tarjeta SIM en un teléfono e introduzca allí el PIN; tras uno incorrecto, el teléfono pide el PUK.

problem-pin-unknown-title = El módem no indica con claridad el estado de la tarjeta SIM
problem-pin-unknown-action = No se ha enviado nada. Desconecte el módem, espere diez segundos, vuelva a conectarlo e inténtelo una vez más, o hágalo en un teléfono con la tarjeta SIM.

## El archivo

problem-file-unreadable-title = No se puede leer el archivo
problem-file-unreadable-action = Compruebe que el archivo sigue en su sitio y que tiene permiso para abrirlo.

problem-file-empty-title = El archivo está vacío
problem-file-empty-action = Descargue el archivo de nuevo.

problem-file-too-large-title = El archivo es demasiado grande para ser firmware de un módem así
problem-file-too-large-action = Elija el propio archivo del firmware o del panel. No se aceptan archivos de más de 512 MiB.

problem-file-is-web-page-title = El archivo es una página web, no firmware
problem-file-is-web-page-action = La descarga guardó una página en lugar del archivo. Descárguelo de nuevo con el botón de descarga de la propia página.

problem-not-firmware-title = No se ha encontrado firmware en el archivo
problem-not-firmware-action = Elija otro archivo. Algunos programas de los fabricantes ocultan su firmware de una forma que este programa no puede leer.

problem-program-without-firmware-title = Este programa de Windows no contiene firmware que se pueda leer
problem-program-without-firmware-action = Puede ser un instalador o un actualizador del fabricante con su propio empaquetado. Ejecútelo en Windows como indique el fabricante.

problem-archive-damaged-title = El archivo comprimido está dañado o es de un tipo desconocido
problem-archive-damaged-action = Descárguelo de nuevo, o descomprímalo y elija el archivo que contiene.

problem-archive-method-title = Este archivo ZIP está comprimido de una forma que no se puede abrir aquí
problem-archive-method-action = Descomprímalo con el programa que lo comprimió o con 7-Zip y elija el archivo que contiene.

problem-archive-of-images-title = El archivo comprimido contiene un conjunto de imágenes de firmware
problem-archive-of-images-action = Descomprímalo en una carpeta y elija esa carpeta o el archivo .hmf que hay en ella.

problem-file-in-pieces-title = Este es un trozo de un archivo dividido
problem-file-in-pieces-action = Ponga todos los trozos en una misma carpeta, únalos o descomprímalos con el programa que los dividió, por ejemplo 7-Zip, y elija el archivo completo.

problem-download-unfinished-title = La descarga de este archivo no ha terminado
problem-download-unfinished-action = Espere a que el navegador la termine o vuelva a descargar el archivo. Después elija el archivo terminado.

problem-archive-rar-title = Es un archivo RAR, que no se puede abrir aquí
problem-archive-rar-action = Descomprímalo con otro programa, por ejemplo 7-Zip, y elija el archivo que contiene.

problem-archive-cabinet-title = Es un archivo CAB, que no se puede abrir aquí
problem-archive-cabinet-action = Descomprímalo con otro programa, por ejemplo 7-Zip, y elija el archivo que contiene.

problem-archive-installshield-title = Es un instalador InstallShield, que no se puede abrir aquí
problem-archive-installshield-action = Inícielo en Windows y deje abierta su primera página. Muchos ya han descomprimido entonces sus archivos en la carpeta temporal: busque allí un archivo .exe o .bin grande y elíjalo.

problem-archive-of-other-kind-title = Es un archivo comprimido, una imagen de disco o un instalador de un tipo que no se puede abrir aquí
problem-archive-of-other-kind-action = Descomprímalo con otro programa, por ejemplo 7-Zip, y elija el archivo que contiene.

problem-seven-zip-unreadable-title = Este archivo 7-Zip no se puede leer
problem-seven-zip-unreadable-action = Descomprímalo con 7-Zip y elija el archivo que contiene. Si eso también falla, descárguelo de nuevo.

problem-archive-too-deep-title = El archivo contiene demasiados archivos comprimidos unos dentro de otros
problem-archive-too-deep-action = Descomprímalo y elija el archivo que contiene.

problem-archive-encrypted-title = El archivo comprimido está protegido con una contraseña
problem-archive-encrypted-action = Descomprímalo y elija el archivo que contiene.

problem-archive-without-firmware-title = El archivo comprimido no contiene firmware
problem-archive-without-firmware-action = Elija otro archivo.

problem-folder-without-firmware-title = La carpeta no contiene firmware
problem-folder-without-firmware-action = Elija otra carpeta o el archivo mismo.

problem-folder-too-large-title = La carpeta contiene demasiados archivos para revisarlos
problem-folder-too-large-action = Elija el propio archivo de firmware.

problem-archive-ambiguous-title = Se encontró más de un paquete de firmware
problem-archive-ambiguous-action = Elija el que quiera.

problem-file-truncated-title = El archivo está incompleto
problem-file-truncated-action = Descargue el archivo de nuevo y compare su tamaño con el que indica la página.

problem-prefix-invalid-title = El principio del paquete de firmware está dañado
problem-prefix-invalid-action = Descargue el archivo de nuevo.

problem-header-damaged-title = Una cabecera del paquete de firmware está dañada
problem-header-damaged-action = Descargue el archivo de nuevo.

problem-header-version-title = El paquete de firmware tiene una versión de formato desconocida
problem-header-version-action = Elija otro archivo.

problem-header-size-title = Una cabecera del paquete de firmware tiene un tamaño incorrecto
problem-header-size-action = Descargue el archivo de nuevo.

problem-block-size-invalid-title = Una cabecera del paquete de firmware indica un tamaño de bloque imposible
problem-block-size-invalid-action = Descargue el archivo de nuevo.

problem-data-damaged-title = El firmware del archivo está dañado
problem-data-damaged-action = Descargue el archivo de nuevo.

problem-object-empty-title = Una parte del firmware está vacía
problem-object-empty-action = Elija otro archivo.

problem-trailing-data-title = El paquete de firmware no termina correctamente; puede faltar una parte
problem-trailing-data-action = Descargue el archivo de nuevo.

problem-packed-data-damaged-title = No se puede descomprimir una parte del firmware
problem-packed-data-damaged-action = Descargue el archivo de nuevo.

problem-unpacked-too-large-title = Una parte comprimida del firmware es demasiado grande
problem-unpacked-too-large-action = Elija otro archivo.

problem-too-many-objects-title = El paquete de firmware tiene demasiadas partes
problem-too-many-objects-action = Elija otro archivo.

problem-duplicate-object-title = El paquete de firmware contiene la misma parte dos veces
problem-duplicate-object-action = Elija otro archivo.

problem-partition-table-invalid-title = La tabla de particiones del paquete de firmware está dañada
problem-partition-table-invalid-action = Elija otro archivo.

problem-partition-table-missing-title = El paquete de firmware no tiene la tabla de particiones que este módem necesita
problem-partition-table-missing-action = Elija un archivo de firmware completo para este módem.

problem-partition-table-misplaced-title = La tabla de particiones no es la primera parte del paquete de firmware
problem-partition-table-misplaced-action = Elija un archivo de firmware completo para este módem.

problem-boot-loader-without-table-title = El paquete de firmware tiene un cargador de arranque, pero no una tabla de particiones
problem-boot-loader-without-table-action = Elija un archivo de firmware completo para este módem. Un cargador de arranque en el lugar equivocado inutilizaría el módem.

problem-partition-too-small-title = Una parte del firmware es mayor que su lugar en el módem
problem-partition-too-small-action = Elija otro archivo.

problem-flash-too-small-title = El paquete de firmware es para una memoria mayor que la de un módem así
problem-flash-too-small-action = Elija otro archivo.

problem-image-folder-invalid-title = La carpeta no es un conjunto completo de imágenes de firmware
problem-image-folder-invalid-action = Los archivos deben estar numerados desde 00 o 01 sin saltos, y cada nombre debe contener el código de su parte.

problem-wrong-kind-of-file-title = Este archivo no es del tipo que necesita este paso
problem-wrong-kind-of-file-action = Use «Flashear el firmware» para un firmware y «Actualizar el panel» para un panel.

problem-another-file-title = Este no es el archivo del trabajo interrumpido
problem-another-file-action = Elija el archivo que se estaba escribiendo. Para escribir otro, use la reparación o «Flashear el firmware».

problem-wrong-model-title = Este archivo es para otro módem
problem-wrong-model-action = Elija un archivo para el modelo que se muestra. Un archivo equivocado puede inutilizar el módem para siempre.

problem-fit-unknown-title = No se puede saber si este archivo es adecuado para su módem
problem-fit-unknown-action = Elija un archivo que nombre su modelo. Si está seguro, confírmelo expresamente e indique un motivo.

problem-journal-failed-title = No se puede escribir el registro en este equipo
problem-journal-failed-action = Libere espacio en el disco, compruebe que se puede escribir en su carpeta de usuario e inténtelo de nuevo.

problem-journal-unreadable-title = No se puede leer el registro de un trabajo anterior
problem-journal-unreadable-action = Conecte el módem: si quedó escrito a medias, aparecerá en modo de reparación. Después saque de la carpeta de registros el archivo indicado en los detalles.

problem-output-failed-title = No se puede guardar el archivo
problem-output-failed-action = Elija otra ubicación e inténtelo de nuevo.

## Modo de descarga

problem-unsupported-modem-title = Este programa no puede flashear este módem
problem-unsupported-modem-action = Solo se admiten la familia E1550 y los módems HiSilicon del mismo fabricante.

problem-download-mode-refused-title = El módem no ha pasado al modo de descarga
problem-download-mode-refused-action = Conecte el módem a otro puerto USB e inténtelo otra vez.

problem-download-mode-missing-title = El módem no ha aparecido en modo de descarga
problem-download-mode-missing-action = Desconecte el módem, vuelva a conectarlo e inténtelo otra vez.

problem-in-download-mode-title = El módem está en modo de reparación
problem-in-download-mode-action = Se interrumpió un flasheo. Inicie la reparación con el archivo de firmware de este módem.

problem-download-version-title = El modo de descarga del módem tiene una versión desconocida
problem-download-version-action = Este programa solo conoce la versión 2.0 y no escribe nada en este módem. Desconecte el módem, espere diez segundos y vuelva a conectarlo.

problem-not-in-download-mode-title = El módem no está en modo de reparación
problem-not-in-download-mode-action = Funciona con normalidad. Use «Flashear el firmware».

problem-product-mismatch-title = Este archivo no es para el módem que está en modo de descarga
problem-product-mismatch-action = Conecte solo el módem que quiere flashear y elija el archivo que le corresponde.

problem-signature-required-title = El módem solo acepta firmware firmado
problem-signature-required-action = Elija el archivo original del fabricante, sin modificar.

problem-signature-refused-title = El módem ha rechazado la firma de este archivo
problem-signature-refused-action = Elija el archivo original del fabricante para este modelo, sin modificar.

problem-refused-title = El módem ha rechazado una parte del firmware
problem-refused-action = Déjelo conectado e inicie la reparación. Si vuelve a rechazarla, elija otro archivo para este modelo.

problem-line-noise-title = Los datos llegan dañados al módem
problem-line-noise-action = Conecte el módem a otro puerto USB, sin concentrador ni alargador, e inicie la reparación.

problem-did-not-come-back-title = El módem no ha vuelto después del reinicio
problem-did-not-come-back-action = Desconéctelo, espere diez segundos y vuelva a conectarlo. Si no vuelve, inicie la reparación.

problem-came-back-different-title = El módem que ha vuelto no es el que se flasheó
problem-came-back-different-action = Desconecte los demás módems, conecte el que se flasheó y lea su versión.

problem-version-unchanged-title = El módem ha vuelto con su versión anterior
problem-version-unchanged-action = Se aceptaron todas las partes, pero la versión no cambió. Flashee otra vez o elija otro archivo.

problem-version-unexpected-title = El módem ha vuelto con una versión distinta de la del archivo
problem-version-unexpected-action = Desconecte el módem, vuelva a conectarlo y lea la versión de nuevo. Si sigue sin coincidir, flashee otra vez.

problem-version-unread-title = El módem ha vuelto, pero no indica su versión
problem-version-unread-action = Se aceptaron todas las partes. Desconecte el módem, vuelva a conectarlo y lea su versión. Si no indica ninguna, flashee otra vez.

## El programa

problem-rule-not-installed-title = La regla de acceso no se ha podido instalar o quitar
problem-rule-not-installed-action = Instale la regla a mano: ejecute sus comandos en un terminal, como administrador.

problem-program-not-here-title = Este programa de Windows no funciona en este equipo
problem-program-not-here-action = Ejecútelo en un equipo con Windows o en una máquina virtual con Windows que tenga acceso al módem.

problem-program-changed-title = El programa no es el que se confirmó
problem-program-changed-action = Compruebe de dónde viene el archivo, elíjalo de nuevo y compare su suma de comprobación.

problem-program-not-started-title = No se ha podido iniciar el programa
problem-program-not-started-action = Consulte en los detalles el mensaje del sistema.

problem-recording-damaged-title = Esto no es una grabación de este programa, o está dañada
problem-recording-damaged-action = Elija un archivo grabado por este programa o creado a partir de una captura USB.

problem-recording-differs-title = La comunicación no coincide con la grabación
problem-recording-differs-action = Use la versión de este programa que hizo la grabación, con el mismo archivo y los mismos ajustes.

problem-capture-unreadable-title = No se puede leer la captura USB
problem-capture-unreadable-action = Capture de nuevo con Wireshark y guarde como pcapng. Deben capturarse transferencias enteras, no solo su comienzo.

problem-capture-without-modem-title = La captura USB no contiene ninguna comunicación con un módem
problem-capture-without-modem-action = Capture el bus al que está conectado el módem. Empiece antes de conectarlo y termine cuando el programa del fabricante haya acabado.

problem-capture-ambiguous-title = La captura USB contiene más de un módem
problem-capture-ambiguous-action = Capture de nuevo con un solo módem conectado.

problem-cancelled-title = El trabajo se ha detenido
problem-cancelled-action = Inícielo de nuevo cuando quiera.

problem-not-confirmed-title = El trabajo no se ha confirmado
problem-not-confirmed-action = Empiece de nuevo y responda que sí cuando se le pregunte.

problem-internal-title = Este programa ha tenido un error interno
problem-internal-action = Notifíquelo y adjunte el archivo de asistencia. Deje el módem conectado e inicie la reparación si ya se había empezado a escribir.
