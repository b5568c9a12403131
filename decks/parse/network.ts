import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { makeMatrix, padded, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Weights } from './read-weights.ts'
import type { WordFeature } from './word-features.ts'

/** A linear layer: multiply by `weights`, add `bias`. */
export interface Linear {
  readonly weights: Matrix
  readonly bias: Float32Array
}

/** A layer of a bidirectional LSTM; the four gates of a direction stand one after the other: in, forget, cell, out. */
export interface LstmLayer {
  /** From a word to the gates of the forward direction, then of the backward one. */
  readonly input: Linear
  readonly forward: Matrix
  readonly backward: Matrix
}

/** The vocabulary of one feature and the embeddings of its values; row 0 is for values it does not have. */
export interface Embedding {
  readonly feature: WordFeature
  readonly rowByValue: ReadonlyMap<string, number>
  readonly rows: Matrix
}

/**
 * The parser's network: embeddings, two layers of a bidirectional LSTM, and what is read off them: tags from the first
 * layer; names, heads and relations from the second. After Dozat and Manning, "Deep Biaffine Attention for Neural
 * Dependency Parsing" (2017), https://arxiv.org/abs/1611.01734.
 */
export interface Network {
  /** Units in one direction of a layer. */
  readonly units: number
  readonly embeddings: readonly Embedding[]
  readonly layers: readonly [LstmLayer, LstmLayer]
  readonly tag: Linear
  readonly nameHidden: Linear
  readonly name: Linear
  /** What stands in the place of a word above the root. */
  readonly root: Float32Array
  readonly headAsHead: Linear
  readonly headAsDependent: Linear
  /** From a dependent to what its head should be. */
  readonly arc: Linear
  readonly relationAsHead: Linear
  readonly relationAsDependent: Linear
  /** From a head, for each relation, to what its dependent should be, and one number more: how likely the relation is. */
  readonly relation: Linear
  readonly tags: readonly { readonly tag: string; readonly fineTag: string }[]
  readonly relations: readonly string[]
  readonly nameLabels: readonly string[]
}

/** Puts the tensors of a weight file in their places; problem `parser-damaged` when one is missing or has other sizes than the header says. */
export function buildNetwork({ header, tensors }: Weights): Result<Network> {
  const wrong: string[] = []
  const matrix = (name: string, rows: number, columns: number): Matrix => {
    const found = tensors.get(name)
    if (found && found.rows === rows && found.columns === columns) return found
    wrong.push(name)
    return makeMatrix(1, 1)
  }
  const vector = (name: string, columns: number): Float32Array => rowOf(matrix(name, 1, columns), 0)
  const linear = (weights: string, bias: string, rows: number, columns: number): Linear => ({ weights: matrix(weights, rows, columns), bias: vector(bias, rows) })
  const { H: units, AD: arcSize, RD: relationSize, feats, voc, tags, rels, NL } = header
  const both = 2 * units
  const named = (name: string, rows: number, columns = both): Linear => linear(`${name}.w`, `${name}.b`, rows, columns)
  const embeddings = feats.map(([feature, width]): Embedding => {
    const values = voc[feature] ?? []
    return { feature, rowByValue: new Map(values.map((value, at) => [value, at + 1])), rows: matrix(`emb.${feature}`, values.length + 1, width) }
  })
  const width = feats.reduce((sum, [, columns]) => sum + columns, 0)
  const layer = (at: number, columns: number): LstmLayer => {
    const [forward, backward] = ['fw', 'bw'].map((way) => linear(`${way}${at}.ih`, `${way}${at}.b`, 4 * units, columns)) as [Linear, Linear]
    return { input: stack(forward, backward), forward: matrix(`fw${at}.hh`, 4 * units, units), backward: matrix(`bw${at}.hh`, 4 * units, units) }
  }
  const hidden = tensors.get('nerh.w')?.rows ?? 0
  const network: Network = {
    units,
    embeddings,
    layers: [layer(0, width), layer(1, both)],
    tag: named('tag', tags.length),
    nameHidden: named('nerh', hidden),
    name: named('ner', NL.length, hidden),
    root: vector('root', both),
    headAsHead: named('ah', arcSize),
    headAsDependent: named('ad', arcSize),
    arc: splitBias(matrix('U', arcSize, arcSize + 1)),
    relationAsHead: named('rh', relationSize),
    relationAsDependent: named('rd', relationSize),
    relation: splitBias(matrix('R', rels.length * (relationSize + 1), relationSize + 1)),
    tags: tags.map(splitTag),
    relations: rels,
    nameLabels: NL,
  }
  const missing = !rels.includes('root') || rels.length < 2 || !NL.includes('O')
  if (missing || wrong.length > 0) return fail('parser-damaged', "The parts of the parser's weight file do not fit together. Install Lectern again.", wrong[0] ?? 'labels')
  return ok(network)
}

/** Two layers over the same words as one. */
function stack(first: Linear, second: Linear): Linear {
  const { rows, columns } = first.weights
  const weights = makeMatrix(2 * rows, columns, true)
  const bias = new Float32Array(padded(2 * rows))
  for (const [at, part] of [first, second].entries()) {
    weights.values.set(part.weights.values.subarray(0, rows * weights.stride), at * rows * weights.stride)
    bias.set(part.bias.subarray(0, rows), at * rows)
  }
  return { weights, bias }
}

/** The last column of a bilinear form, which the file has for a 1 after the numbers of a word, is a bias. */
function splitBias(form: Matrix): Linear {
  const columns = form.columns - 1
  const weights = makeMatrix(form.rows, columns, true)
  const bias = new Float32Array(padded(form.rows))
  for (let row = 0; row < form.rows; row += 1) {
    const from = rowOf(form, row)
    rowOf(weights, row).set(from.subarray(0, columns))
    bias[row] = from[columns] ?? 0
  }
  return { weights, bias }
}

function splitTag(both: string): { tag: string; fineTag: string } {
  const [tag = '', fineTag = ''] = both.split('|', 2)
  return { tag, fineTag }
}
