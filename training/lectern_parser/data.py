"""Reads the training pack, and CoNLL-U where someone has the treebanks themselves."""
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional

from .names import mask_all, mask_some, to_bio


@dataclass
class Sentence:
    """Words with what is known of them: a tree and tags, or names, or both. Heads count from 1; 0 is the root."""
    forms: List[str]
    tags: Optional[List[str]] = None
    heads: Optional[List[int]] = None
    relations: Optional[List[str]] = None
    name_labels: Optional[List[str]] = None
    name_masks: Optional[List[int]] = None


def read_tsv(path, has_names):
    """Columns: form, lemma, universal tag, Penn tag, head, relation, name, `-` when no space follows."""
    sentences = []
    for rows in _blocks(path, lambda line: not line.startswith('# ')):
        columns = list(zip(*[row.split('\t')[:7] for row in rows]))
        names = list(columns[6]) if has_names else None
        sentences.append(Sentence(list(columns[0]), _pairs(columns[2], columns[3]), [int(head) for head in columns[4]], list(columns[5]), names, mask_all(names) if names else None))
    return sentences


def read_conllu(path):
    """Words of a CoNLL-U file (https://universaldependencies.org/format.html), without multiword lines, empty nodes and names."""
    sentences = []
    for rows in _blocks(path, lambda line: line[0].isdigit() and line.split('\t')[0].isdigit()):
        columns = list(zip(*[row.split('\t') for row in rows]))
        sentences.append(Sentence(list(columns[1]), _pairs(columns[3], columns[4]), [int(head) for head in columns[6]], list(columns[7])))
    return sentences


def read_trees(path, has_names=False):
    """Trees from either format, by the end of the file's name."""
    return read_conllu(path) if str(path).endswith('.conllu') else read_tsv(path, has_names)


def read_wikigold(path):
    """Form and label on a line. Four of five sentences are for training."""
    sentences = []
    for rows in _blocks(path, lambda line: not line.startswith('-DOCSTART')):
        pairs = [row.split() for row in rows]
        labels = to_bio([pair[-1] for pair in pairs])
        sentences.append(Sentence([pair[0] for pair in pairs], name_labels=labels, name_masks=mask_some(labels, True)))
    return [sentence for at, sentence in enumerate(sentences) if at % 5 != 0]


def read_universal_ner(path):
    """Number, form and label on a line."""
    sentences = []
    for rows in _blocks(path, lambda line: not line.startswith('# ')):
        cells = [row.split('\t') for row in rows]
        labels = to_bio([cell[2] for cell in cells])
        sentences.append(Sentence([cell[1] for cell in cells], name_labels=labels, name_masks=mask_some(labels, False)))
    return sentences


@dataclass
class Corpus:
    train: List[Sentence]
    dev: dict


def read_corpus(folder):
    """The training pack: trees of EWT and GUM, names of GUM, wikigold and Universal NER; the development parts by name."""
    folder = Path(folder)
    train = read_trees(folder / 'ewt-train.tsv') + read_trees(folder / 'gumfree-train.tsv', True)
    train += read_wikigold(folder / 'wikigold.txt') + read_universal_ner(folder / 'uner-dev.iob2')
    return Corpus(train, {'ewt': read_trees(folder / 'ewt-dev.tsv'), 'gum': read_trees(folder / 'gumfree-dev.tsv', True)})


def _pairs(universal, penn):
    return [f'{tag}|{fine}' for tag, fine in zip(universal, penn)]


def _blocks(path, keeps):
    """The kept lines of a file, in blocks between empty lines."""
    block = []
    for line in Path(path).read_text(encoding='utf8').split('\n'):
        if not line.strip():
            if block:
                yield block
            block = []
        elif keeps(line):
            block.append(line)
    if block:
        yield block
