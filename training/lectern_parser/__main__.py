"""python3 -m lectern_parser train | check | predict. See README.md."""
import argparse
import json
import sys

import torch

from .batches import to_numbers
from .data import Corpus, Sentence, read_corpus, read_trees
from .evaluate import evaluate
from .export import export, load_tables, read_file, to_bytes
from .features import features
from .names import LABELS
from .network import Network
from .train import train
from .vocabulary import Vocabulary


def open_file(path):
    """The network and the vocabulary of a weight file, with its rounded numbers."""
    header, tables = read_file(path)
    vocabulary = Vocabulary.from_header(header)
    network = Network(vocabulary, header['H'], header['AD'], header['RD'], 0)
    load_tables(network, vocabulary, tables)
    network.eval()
    return network, vocabulary


def run_train(options):
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    corpus = read_corpus(options.data)
    if options.only is not None:
        corpus = Corpus(corpus.train[:options.only] + corpus.train[-options.only:], {name: part[:options.only] for name, part in corpus.dev.items()})
    vocabulary = Vocabulary(features(options.word_width), corpus.train, options.words)
    network = Network(vocabulary, options.units, options.arc_size, options.relation_size, options.dropout)
    print(f'{len(corpus.train)} sentences, {sum(value.numel() for value in network.parameters())} numbers', flush=True)
    train(network, vocabulary, corpus, options.minutes, options.seed, epochs=options.epochs, say=lambda text: print(text, flush=True))
    export(network, vocabulary, options.out)
    rounded, _ = open_file(options.out)
    for name, sentences in corpus.dev.items():
        print(f'{name}, rounded:', {what: round(value, 2) for what, value in evaluate(rounded, sentences, vocabulary).items()})


def run_check(options):
    """Reads a weight file into PyTorch and writes it again: the same bytes, when the file was rounded as export does it."""
    import gzip

    network, vocabulary = open_file(options.file)
    data = open(options.file, 'rb').read()
    same = to_bytes(network, vocabulary) == (gzip.decompress(data) if data[:2] == b'\x1f\x8b' else data)
    print('written again, it has the same bytes' if same else 'written again, it has OTHER bytes')
    for path in options.trees:
        print(path, {what: round(value, 2) for what, value in evaluate(network, read_trees(path), vocabulary).items()})
    sys.exit(0 if same else 1)


def run_predict(options):
    """For sentences on standard input, words parted by spaces: tags, name labels, and the logarithms of the heads' probabilities."""
    network, vocabulary = open_file(options.file)
    out = []
    for line in sys.stdin.read().splitlines():
        words = line.split(' ')
        with torch.no_grad():
            tags, names, heads, pair = network.score(to_numbers([Sentence(words)], vocabulary, False))
            heads[0][range(len(words)), range(1, len(words) + 1)] = -1e9
            best = heads.argmax(-1)
            relations = network.score_relations(pair, best)
        out.append({
            'words': words,
            'tags': [vocabulary.tags[at] for at in tags[0].argmax(-1).tolist()],
            'names': [LABELS[at] for at in names[0].argmax(-1).tolist()],
            'heads': [at - 1 for at in best[0].tolist()],
            'certainty': [round(value, 5) for value in heads[0].softmax(-1).max(-1)[0].tolist()],
            'relations': [vocabulary.relations[at] for at in relations[0].argmax(-1).tolist()],
        })
    print('[\n' + ',\n'.join(json.dumps(each, ensure_ascii=False) for each in out) + '\n]')


def main():
    parser = argparse.ArgumentParser(prog='lectern_parser', description=__doc__)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser('train', help='train, and write a weight file')
    command.add_argument('--data', required=True, help='folder of the unpacked training pack')
    command.add_argument('--out', required=True, help='the weight file to write, ending in .gz')
    command.add_argument('--minutes', type=float, default=22)
    command.add_argument('--epochs', type=int)
    command.add_argument('--only', type=int, help='so many sentences of trees and of names only, for a trial')
    command.add_argument('--threads', type=int, default=1)
    command.add_argument('--seed', type=int, default=1)
    command.add_argument('--words', type=int, default=4000, help='size of the vocabulary of words')
    command.add_argument('--word-width', type=int, default=48)
    command.add_argument('--units', type=int, default=80)
    command.add_argument('--arc-size', type=int, default=64)
    command.add_argument('--relation-size', type=int, default=32)
    command.add_argument('--dropout', type=float, default=0.33)
    command.set_defaults(run=run_train)
    command = commands.add_parser('check', help='read a weight file, write it again, compare; and evaluate it on trees')
    command.add_argument('file')
    command.add_argument('trees', nargs='*')
    command.set_defaults(run=run_check)
    command = commands.add_parser('predict', help='what a weight file says of sentences, as JSON')
    command.add_argument('file')
    command.set_defaults(run=run_predict)
    options = parser.parse_args()
    options.run(options)


main()
