"""What the parser sees of a word. decks/parse/word-features.ts has the same functions: keep them the same."""
import re

_PLAIN = str.maketrans({'’': "'", '‘': "'", '`': "'", '“': '"', '”': '"', '–': '-', '—': '-'})


def fold(word):
    return re.sub('[0-9]', '0', word.translate(_PLAIN).lower())


def shape(word):
    """`Karachi` is `Xxx`, `U.S.` is `X.X.`, `2010` is `dd`; at most eight letters."""
    letters = re.sub('[A-Z]', 'X', word.translate(_PLAIN))
    letters = re.sub(r'[^\x00-\x7f]', 'x', letters)
    letters = re.sub('[a-z]', 'x', letters)
    letters = re.sub('[0-9]', 'd', letters)
    return re.sub(r'(.)\1{2,}', r'\1\1', letters)[:8]


class Feature:
    """A view of a word: how it is taken, how wide its embedding is, and how often a value must be seen to be kept."""

    def __init__(self, name, of, width, least):
        self.name, self.of, self.width, self.least = name, of, width, least


def features(word_width):
    """The seven features, in the order of the weight file."""
    return [
        Feature('w', fold, word_width, 3),
        Feature('s2', lambda word: fold(word)[-2:], 16, 5),
        Feature('s3', lambda word: fold(word)[-3:], 32, 5),
        Feature('s4', lambda word: fold(word)[-4:], 24, 8),
        Feature('p2', lambda word: fold(word)[:2], 8, 5),
        Feature('p3', lambda word: fold(word)[:3], 16, 8),
        Feature('sh', shape, 16, 5),
    ]
