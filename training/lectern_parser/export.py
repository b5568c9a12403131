"""Writes a network as the weight file that decks/parse/read-weights.ts reads.

`H8M1`, the length of the header in four bytes, the header as JSON (padded with spaces to a multiple of four), the tensors; all
little-endian. Embeddings are rounded to 4 bits and matrices to 6: each row has a scale, which is its largest number divided by
7 or by 31, and its numbers are whole multiples of it, from -7 to 7 or from -31 to 31, in a byte each; gzip takes the unused
bits away. Biases and the root stay floats.
"""
import gzip
import json
import struct

import numpy

from .names import LABELS

EMBEDDING_STEPS = 7
MATRIX_STEPS = 31


def tensors_of(network, vocabulary):
    """Names and tables, in the order of the file."""
    tables = {}
    for feature, embedding in zip(vocabulary.features, network.embeddings):
        tables[f'emb.{feature.name}'] = embedding.weight
    for at in range(2):
        for way, layers in (('fw', network.forward_layers), ('bw', network.backward_layers)):
            layer = layers[at]
            tables[f'{way}{at}.ih'], tables[f'{way}{at}.hh'] = layer.weight_ih_l0, layer.weight_hh_l0
            tables[f'{way}{at}.b'] = (layer.bias_ih_l0 + layer.bias_hh_l0).view(1, -1)
    linears = {'tag': network.tag, 'nerh': network.name_hidden, 'ner': network.name, 'ah': network.arc_head, 'ad': network.arc_dependent, 'rh': network.relation_head, 'rd': network.relation_dependent}
    for name, linear in linears.items():
        tables[f'{name}.w'], tables[f'{name}.b'] = linear.weight, linear.bias.view(1, -1)
    tables['root'] = network.root.view(1, -1)
    tables['U'] = network.arc.t()
    tables['R'] = network.relation.reshape(-1, network.relation.shape[-1])
    return {name: table.detach().numpy().astype(numpy.float32) for name, table in tables.items()}


def quantise(table, steps):
    """Scales of the rows, and the whole multiples of them."""
    scales = numpy.maximum(numpy.abs(table).max(1) / numpy.float32(steps), numpy.float32(1e-8)).astype(numpy.float32)
    return scales, numpy.clip(numpy.rint(table / scales[:, None]), -steps, steps).astype(numpy.int8)


def is_float(name):
    return name == 'root' or name.endswith('.b')


def steps_of(name):
    return EMBEDDING_STEPS if name.startswith('emb.') else MATRIX_STEPS


def to_bytes(network, vocabulary):
    body, places = bytearray(), []
    for name, table in tensors_of(network, vocabulary).items():
        body.extend(bytes(-len(body) % 4))
        start = len(body)
        if is_float(name):
            body.extend(table.astype('<f4').tobytes())
            places.append([name, *table.shape, 'f', start, 0])
        else:
            scales, numbers = quantise(table, steps_of(name))
            body.extend(scales.astype('<f4').tobytes())
            places.append([name, *table.shape, 'q', len(body), start])
            body.extend(numbers.tobytes())
    header = {
        'H': network.units,
        'layers': 2,
        'AD': network.arc_size,
        'RD': network.relation_size,
        'feats': [[feature.name, feature.width] for feature in vocabulary.features],
        'voc': {name: sorted(index, key=index.get) for name, index in vocabulary.index.items()},
        'tags': vocabulary.tags,
        'rels': vocabulary.relations,
        'NL': LABELS,
        'tensors': places,
    }
    words = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode('utf8')
    words += b' ' * (-len(words) % 4)
    return b'H8M1' + struct.pack('<I', len(words)) + words + bytes(body)


def export(network, vocabulary, path):
    """Writes the zipped file, without a time in it, so that the same weights are the same bytes."""
    with open(path, 'wb') as file, gzip.GzipFile(filename='', mode='wb', fileobj=file, compresslevel=9, mtime=0) as zipped:
        zipped.write(to_bytes(network, vocabulary))


def read_file(path):
    """Header and tables of a weight file, zipped or not: what the parser will multiply with."""
    data = open(path, 'rb').read()
    if data[:2] == b'\x1f\x8b':
        data = gzip.decompress(data)
    length = struct.unpack_from('<I', data, 4)[0]
    header, base, tables = json.loads(data[8:8 + length]), 8 + length, {}
    for name, rows, columns, kind, at, scales_at in header['tensors']:
        if kind == 'f':
            table = numpy.frombuffer(data, '<f4', rows * columns, base + at).reshape(rows, columns)
        else:
            scales = numpy.frombuffer(data, '<f4', rows, base + scales_at)
            table = numpy.frombuffer(data, numpy.int8, rows * columns, base + at).reshape(rows, columns) * scales[:, None]
        tables[name] = table
    return header, tables


def load_tables(network, vocabulary, tables):
    """Puts the rounded tables of a file into a network, to see in PyTorch what rounding costs."""
    import torch

    with torch.no_grad():
        for name, table in tensors_of(network, vocabulary).items():
            assert table.shape == tables[name].shape, name
        give = lambda parameter, name: parameter.copy_(torch.tensor(tables[name]).reshape(parameter.shape))
        for feature, embedding in zip(vocabulary.features, network.embeddings):
            give(embedding.weight, f'emb.{feature.name}')
        for at in range(2):
            for way, layers in (('fw', network.forward_layers), ('bw', network.backward_layers)):
                give(layers[at].weight_ih_l0, f'{way}{at}.ih')
                give(layers[at].weight_hh_l0, f'{way}{at}.hh')
                give(layers[at].bias_ih_l0, f'{way}{at}.b')
                layers[at].bias_hh_l0.zero_()
        for name, linear in {'tag': network.tag, 'nerh': network.name_hidden, 'ner': network.name, 'ah': network.arc_head, 'ad': network.arc_dependent, 'rh': network.relation_head, 'rd': network.relation_dependent}.items():
            give(linear.weight, f'{name}.w')
            give(linear.bias, f'{name}.b')
        give(network.root, 'root')
        network.arc.copy_(torch.tensor(tables['U']).t())
        give(network.relation, 'R')
