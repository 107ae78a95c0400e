# Os textos da janela.
