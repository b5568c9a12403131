"""The network, as decks/parse/network.ts describes it."""
import torch
from torch import nn
from torch.nn import functional

from .names import LABELS


class Network(nn.Module):
    """Embeddings, two bidirectional LSTM layers; tags from the first, names, heads and relations from the second."""

    def __init__(self, vocabulary, units, arc_size, relation_size, dropout):
        super().__init__()
        self.units, self.arc_size, self.relation_size, self.dropout = units, arc_size, relation_size, dropout
        features = vocabulary.features
        self.embeddings = nn.ModuleList(nn.Embedding(len(vocabulary.index[feature.name]) + 1, feature.width) for feature in features)
        for embedding in self.embeddings:
            nn.init.normal_(embedding.weight, 0, 0.1)
        width, both = sum(feature.width for feature in features), 2 * units
        self.forward_layers = nn.ModuleList(nn.LSTM(size, units, batch_first=True) for size in (width, both))
        self.backward_layers = nn.ModuleList(nn.LSTM(size, units, batch_first=True) for size in (width, both))
        self.root = nn.Parameter(torch.randn(both) * 0.1)
        self.tag = nn.Linear(both, len(vocabulary.tags))
        self.name_hidden, self.name = nn.Linear(both, 96), nn.Linear(96, len(LABELS))
        self.arc_head, self.arc_dependent = nn.Linear(both, arc_size), nn.Linear(both, arc_size)
        self.relation_head, self.relation_dependent = nn.Linear(both, relation_size), nn.Linear(both, relation_size)
        self.arc = nn.Parameter(nn.init.orthogonal_(torch.zeros(arc_size + 1, arc_size)))
        self.relation = nn.Parameter(torch.randn(len(vocabulary.relations), relation_size + 1, relation_size + 1) * 0.03)

    def drop(self, rows):
        """Dropout with one mask for all words of a sentence."""
        if not self.training:
            return rows
        keep = 1 - self.dropout
        return rows * torch.bernoulli(torch.full((rows.shape[0], 1, rows.shape[2]), keep)) / keep

    def encode(self, numbers):
        """`numbers`: for each feature a tensor of sentences by words. Gives both layers."""
        rows = self.drop(torch.cat([embedding(each) for embedding, each in zip(self.embeddings, numbers)], -1))
        layers = []
        for onward, back in zip(self.forward_layers, self.backward_layers):
            rows = self.drop(torch.cat([onward(rows)[0], back(rows.flip(1))[0].flip(1)], -1))
            layers.append(rows)
        return layers

    def score(self, numbers):
        """Scores of tags, of name labels, of heads (0 is above the root), and what relations are scored from."""
        first, second = self.encode(numbers)
        with_root = torch.cat([self.root.expand(second.shape[0], 1, -1), second], 1)
        rectify = lambda linear, rows: self.drop(functional.leaky_relu(linear(rows), 0.1))
        dependents = _with_one(rectify(self.arc_dependent, second))
        heads = dependents @ self.arc @ rectify(self.arc_head, with_root).transpose(1, 2)
        pair = rectify(self.relation_head, with_root), rectify(self.relation_dependent, second)
        return self.tag(first), self.name(rectify(self.name_hidden, second)), heads, pair

    def score_relations(self, pair, heads):
        """Scores of the relations to the given heads."""
        of_heads, dependents = pair
        chosen = torch.gather(of_heads, 1, heads.unsqueeze(-1).expand(-1, -1, of_heads.shape[2]))
        return torch.einsum('bnd,kdh,bnh->bnk', _with_one(dependents), self.relation, _with_one(chosen))


def _with_one(rows):
    return torch.cat([rows, torch.ones(*rows.shape[:2], 1)], -1)
