"""The numbers of words' features and of labels."""
from collections import Counter

from .features import features as all_features
from .features import fold


class Vocabulary:
    """`index[feature][value]` counts from 1, the more frequent first; 0 is for values that are not in it."""

    def __init__(self, features, sentences, most_words=None):
        self.features = features
        self.index = {}
        for feature in features:
            counts = Counter(feature.of(form) for sentence in sentences for form in sentence.forms)
            kept = sorted((value for value, count in counts.items() if count >= feature.least), key=lambda value: (-counts[value], value))
            if feature.name == 'w' and most_words is not None:
                kept = kept[:most_words]
            self.index[feature.name] = {value: at + 1 for at, value in enumerate(kept)}
        self.word_counts = Counter(fold(form) for sentence in sentences for form in sentence.forms)
        trees = [sentence for sentence in sentences if sentence.heads is not None]
        tags = Counter(tag for sentence in trees for tag in sentence.tags)
        self.tags = sorted(tag for tag, count in tags.items() if count >= 2)
        self.relations = sorted({relation for sentence in trees for relation in sentence.relations})
        self._number_labels()

    @classmethod
    def from_header(cls, header):
        """The vocabulary of a weight file."""
        self = cls.__new__(cls)
        widths = dict(header['feats'])
        self.features = [feature for feature in all_features(widths['w']) if feature.name in widths]
        assert [[feature.name, feature.width] for feature in self.features] == header['feats'], 'the features of the file are others'
        self.index = {name: {value: at + 1 for at, value in enumerate(values)} for name, values in header['voc'].items()}
        self.tags, self.relations, self.word_counts = header['tags'], header['rels'], Counter()
        self._number_labels()
        return self

    def _number_labels(self):
        self._known = {}
        self.tag_index = {tag: at for at, tag in enumerate(self.tags)}
        self.relation_index = {relation: at for at, relation in enumerate(self.relations)}

    def encode(self, forms):
        """For each feature the numbers of the words."""
        return list(zip(*[self._numbers(form) for form in forms]))

    def _numbers(self, form):
        known = self._known.get(form)
        if known is None:
            known = self._known[form] = [self.index[feature.name].get(feature.of(form), 0) for feature in self.features]
        return known

    def count(self, form):
        """How often the word was seen in training."""
        return self.word_counts[fold(form)]
