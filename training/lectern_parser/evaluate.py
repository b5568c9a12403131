"""How good a network is on sentences, in percent: tags, heads, heads and relations, and F1 of names. Heads are the best of each word, without a tree."""
from collections import Counter

import torch

from .batches import make_batches, targets, to_numbers
from .names import LABELS, spans


def evaluate(network, sentences, vocabulary):
    was_training = network.training
    network.eval()
    count = Counter()
    with torch.no_grad():
        for batch in make_batches(sentences, 3000, False):
            tags, names, heads, pair = network.score(to_numbers(batch, vocabulary, False))
            best = heads.argmax(-1)
            gold_heads, gold_relations, gold_tags = targets(batch, vocabulary)
            right = best == gold_heads
            relations = network.score_relations(pair, best).argmax(-1)
            count['words'] += right.numel()
            count['heads'] += right.sum().item()
            count['relations'] += (right & (relations == gold_relations)).sum().item()
            count['tags'] += (tags.argmax(-1) == gold_tags).sum().item()
            _count_names(count, batch, names)
    network.train(was_training)
    percent = {name: 100 * count[name] / max(1, count['words']) for name in ('tags', 'heads', 'relations')}
    return {**percent, 'names': 200 * count['names right'] / max(1, count['names gold'] + count['names found'])}


def _count_names(count, batch, names):
    for sentence, scores in zip(batch, names):
        if sentence.name_labels is None:
            continue
        gold, found = spans(sentence.name_labels), spans([LABELS[at] for at in scores.argmax(-1).tolist()])
        count['names gold'] += len(gold)
        count['names found'] += len(found)
        count['names right'] += len(gold & found)
