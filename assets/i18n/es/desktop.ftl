# Lo que se dice alrededor de la ventana: trabajos pasados, restauración, avisos, selector de archivos.

## Trabajos pasados

unseen-title = Un trabajo terminó después de perderse su ventana
unseen-text = La pantalla dejó de estar disponible durante el trabajo. Este fue el resultado:
past-undo = Deshacer la configuración de red
past-finish = Últimas comprobaciones
past-cdrom-restore = Recuperar el CD-ROM y el lector de tarjetas
past-restore-undo = Deshacer los ajustes restaurados
past-sim-enter = Introducir el PIN de la tarjeta SIM
past-sim-off = Desactivar la petición del PIN
past-sim-on = Activar la petición del PIN
past-vendor-program = Programa del fabricante
past-other = Otro trabajo
past-done = Terminado
past-failed = Falló: { $problem }
past-failed-unknown = Falló
past-interrupted = Interrumpido
past-left-in-repair = El módem quedó en modo de reparación.
past-running = En curso
past-attempts = intentos restantes: { $before } → { $after }
past-attempts-unread = intentos restantes: { $before }, sin leer desde entonces
history-title = Historial
history-lead = Lo que se hizo con este programa a los módems, lo más reciente primero. Solo se guarda en este equipo.
history-empty = Todavía no se ha hecho nada a ningún módem.
history-looking = Leyendo los registros…
open-folder = Abrir carpeta

## Avisos y diálogos del sistema

settings-notify = Avisarme cuando termine un trabajo mientras uso otra ventana
settings-sound = Reproducir un sonido cuando termine un trabajo
picker-title = Elegir el archivo de firmware
picker-firmware = Archivos de firmware
picker-all = Todos los archivos
picker-missing = Este escritorio no tiene selector de archivos. Escriba la ruta.
