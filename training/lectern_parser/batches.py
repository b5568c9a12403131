"""Sentences of one length and one kind of annotation together, so that nothing is padded."""
import random
from collections import defaultdict

import numpy
import torch

LONGEST = 100


def make_batches(sentences, words_in_batch, shuffle):
    groups = defaultdict(list)
    for sentence in sentences:
        if len(sentence.forms) <= LONGEST:
            groups[len(sentence.forms), sentence.heads is not None, sentence.name_masks is not None].append(sentence)
    batches = []
    for (length, _, _), group in groups.items():
        if shuffle:
            random.shuffle(group)
        size = max(1, words_in_batch // length)
        batches += [group[at:at + size] for at in range(0, len(group), size)]
    if shuffle:
        random.shuffle(batches)
    return batches


def to_numbers(batch, vocabulary, forget):
    """The numbers of a batch's features. With `forget`, rare words and now and then affixes are taken for unknown, so that the network learns to do without."""
    encoded = [vocabulary.encode(sentence.forms) for sentence in batch]
    arrays = [numpy.array([sentence[at] for sentence in encoded], dtype=numpy.int64) for at in range(len(vocabulary.features))]
    if forget:
        counts = numpy.array([[vocabulary.count(form) for form in sentence.forms] for sentence in batch])
        arrays[0] = numpy.where(numpy.random.rand(*counts.shape) < 0.5 / (0.5 + counts), 0, arrays[0])
        lost = numpy.random.rand(*counts.shape) < 0.03
        for at, feature in enumerate(vocabulary.features):
            if feature.name in ('s3', 's4', 'p3'):
                arrays[at] = numpy.where(lost, 0, arrays[at])
    return [torch.tensor(array.tolist()) for array in arrays]


def targets(batch, vocabulary):
    """Heads, relations and tags of a batch of trees."""
    heads = torch.tensor([sentence.heads for sentence in batch])
    relations = torch.tensor([[vocabulary.relation_index.get(relation, 0) for relation in sentence.relations] for sentence in batch])
    tags = torch.tensor([[vocabulary.tag_index.get(tag, 0) for tag in sentence.tags] for sentence in batch])
    return heads, relations, tags
