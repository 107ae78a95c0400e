# Teks jendela.
