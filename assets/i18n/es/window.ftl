# Los textos de la ventana.
