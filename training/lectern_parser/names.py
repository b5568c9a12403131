"""Labels of names, and what a data set that labels only some kinds lets us learn.

Each word has a mask: the set of labels it may have, as bits. GUM says all kinds; Universal NER persons, places and groups;
wikigold these and `MISC`. Where a set is silent, any label is allowed, and training sums over what is allowed.
"""
KINDS = ['PER', 'ORG', 'LOC', 'EVENT', 'MISC', 'NORP', 'DATE']
LABELS = ['O'] + [f'{place}-{kind}' for kind in KINDS for place in 'BI']
INDEX = {label: at for at, label in enumerate(LABELS)}
_OTHER = ['EVENT', 'MISC', 'NORP']
_SHARED = {'PER': 'PER', 'LOC': 'LOC', 'ORG': 'ORG', 'OTH': 'MISC', 'MISC': 'MISC'}


def mask_all(labels):
    """For a set that labels every kind."""
    return [1 << INDEX[label] for label in labels]


def mask_some(labels, has_misc):
    """For a set that labels persons, places and groups, and with `has_misc` one kind for all else; never dates."""
    return [_allowed(label, has_misc) for label in labels]


def _allowed(label, has_misc):
    if label == 'O':
        free = ['DATE'] if has_misc else ['DATE'] + _OTHER
        return _bits(['O'] + [f'{place}-{kind}' for kind in free for place in 'BI'])
    place, kind = label.split('-')
    return _bits([f'{place}-{other}' for other in _OTHER]) if kind == 'MISC' else _bits([label])


def _bits(labels):
    return sum(1 << INDEX[label] for label in labels)


def to_bio(labels):
    """Labels of other sets in ours: unknown kinds are no names, and a name that only goes on begins."""
    out = []
    for label in labels:
        kind = _SHARED.get(label[2:]) if label[:1] in ('B', 'I') else None
        if kind is None:
            out.append('O')
        else:
            goes_on = label[0] == 'I' and out and out[-1] != 'O' and out[-1][2:] == kind
            out.append(('I-' if goes_on else 'B-') + kind)
    return out


def spans(labels):
    """The names of a sentence as (from, to, kind)."""
    found, at = set(), 0
    while at < len(labels):
        end = at + 1
        if labels[at] != 'O':
            while end < len(labels) and labels[end] == 'I-' + labels[at][2:]:
                end += 1
            found.add((at, end, labels[at][2:]))
        at = end
    return found
