"""Trains Lectern's parser and writes the weight file that decks/parse reads. See training/README.md."""
