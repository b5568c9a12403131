"""The training itself: minutes are set, and the learning rate falls to nearly nothing by their end."""
import random
import time

import numpy
import torch
from torch import nn
from torch.nn import functional

from .batches import make_batches, targets, to_numbers
from .evaluate import evaluate
from .names import LABELS

WARM_UP_STEPS = 200
STEADY_PART = 0.35
LAST_RATE = 0.02
TAG_WEIGHT = 0.7


def train(network, vocabulary, corpus, minutes, seed, rate=0.002, words_in_batch=900, epochs=None, say=print):
    """Trains for `minutes`, or for `epochs` if they end earlier, and leaves the mean of the late weights in the network."""
    random.seed(seed)
    numpy.random.seed(seed)
    torch.manual_seed(seed)
    optimiser = torch.optim.Adam(network.parameters(), lr=rate, betas=(0.9, 0.95), eps=1e-8)
    mean = MeanWeights(network)
    start, step, epoch, done = time.time(), 0, 0, False
    while not done:
        epoch += 1
        network.train()
        for batch in make_batches(corpus.train, words_in_batch, True):
            part = (time.time() - start) / 60 / minutes
            if part > 1:
                done = True
                break
            for group in optimiser.param_groups:
                group['lr'] = rate * _rate_at(step, part)
            optimiser.zero_grad()
            _loss(network, vocabulary, batch).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            if step % 4 == 0:
                mean.take(network, step // 4, part)
        done = done or epoch == epochs
        if done or epoch % 3 == 0:
            _report(network, mean, vocabulary, corpus, epoch, (time.time() - start) / 60, say)
    network.load_state_dict(mean.weights)


class MeanWeights:
    """A running mean of the weights, which is better than the last ones."""

    def __init__(self, network):
        self.weights = {name: value.clone() for name, value in network.state_dict().items()}

    def take(self, network, count, part):
        keep = min(0.999, (1 + count) / (10 + count)) if part < 0.5 else 0.998
        with torch.no_grad():
            for name, value in network.state_dict().items():
                self.weights[name].mul_(keep).add_(value, alpha=1 - keep)


def _rate_at(step, part):
    falling = 1 if part < STEADY_PART else max(LAST_RATE, (1 - part) / (1 - STEADY_PART))
    return min(1, (step + 1) / WARM_UP_STEPS) * falling


def _loss(network, vocabulary, batch):
    tags, names, heads, pair = network.score(to_numbers(batch, vocabulary, True))
    loss = torch.zeros(())
    if batch[0].heads is not None:
        gold_heads, gold_relations, gold_tags = targets(batch, vocabulary)
        loss = loss + functional.cross_entropy(heads.flatten(0, 1), gold_heads.flatten())
        loss = loss + functional.cross_entropy(network.score_relations(pair, gold_heads).flatten(0, 1), gold_relations.flatten())
        loss = loss + TAG_WEIGHT * functional.cross_entropy(tags.flatten(0, 1), gold_tags.flatten())
    if batch[0].name_masks is not None:
        masks = torch.tensor([sentence.name_masks for sentence in batch]).reshape(-1, 1)
        allowed = ((masks >> torch.arange(len(LABELS))) & 1).bool()
        logs = functional.log_softmax(names.flatten(0, 1), -1)
        loss = loss - torch.logsumexp(logs.masked_fill(~allowed, -1e9), -1).mean()
    return loss


def _report(network, mean, vocabulary, corpus, epoch, minutes, say):
    current = {name: value.clone() for name, value in network.state_dict().items()}
    network.load_state_dict(mean.weights)
    for name, sentences in corpus.dev.items():
        found = evaluate(network, sentences, vocabulary)
        say(f'epoch {epoch}, {minutes:.1f} minutes, {name}: ' + ', '.join(f'{what} {value:.1f}' for what, value in found.items()))
    network.load_state_dict(current)
