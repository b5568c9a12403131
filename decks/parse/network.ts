import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import type { Matrix } from './matrix.ts'
import type { Weights } from './read-weights.ts'
import type { WordFeature } from './word-features.ts'

/** A linear layer: multiply by `weights`, add `bias`. */
export interface Linear {
  readonly weights: Matrix
  readonly bias: Float32Array
}

/** One direction of one LSTM layer; its four gates stand one after the other: in, forget, cell, out. */
export interface Lstm {
  readonly input: Linear
  readonly recurrent: Matrix
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
  readonly layers: readonly { readonly forward: Lstm; readonly backward: Lstm }[]
  readonly tag: Linear
  readonly nameHidden: Linear
  readonly name: Linear
  /** What stands in the place of a word above the root. */
  readonly root: Float32Array
  readonly headAsHead: Linear
  readonly headAsDependent: Linear
  readonly arc: Matrix
  readonly relationAsHead: Linear
  readonly relationAsDependent: Linear
  /** For each relation and each number of the dependent (and 1), a row over the numbers of the head (and 1). */
  readonly relation: Matrix
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
    return { rows, columns, stride: columns, values: new Float32Array(0), fixed: true }
  }
  const linear = (weights: string, bias: string, rows: number, columns: number): Linear => ({ weights: matrix(weights, rows, columns), bias: matrix(bias, 1, rows).values })
  const { H: units, AD: arcSize, RD: relationSize, feats, voc, tags, rels, NL } = header
  const both = 2 * units
  const named = (name: string, rows: number, columns = both): Linear => linear(`${name}.w`, `${name}.b`, rows, columns)
  const embeddings = feats.map(([feature, width]): Embedding => {
    const values = voc[feature] ?? []
    return { feature, rowByValue: new Map(values.map((value, at) => [value, at + 1])), rows: matrix(`emb.${feature}`, values.length + 1, width) }
  })
  const width = feats.reduce((sum, [, columns]) => sum + columns, 0)
  const lstm = (name: string, columns: number): Lstm => ({ input: linear(`${name}.ih`, `${name}.b`, 4 * units, columns), recurrent: matrix(`${name}.hh`, 4 * units, units) })
  const hidden = tensors.get('nerh.w')?.rows ?? 0
  const network: Network = {
    units,
    embeddings,
    layers: [
      { forward: lstm('fw0', width), backward: lstm('bw0', width) },
      { forward: lstm('fw1', both), backward: lstm('bw1', both) },
    ],
    tag: named('tag', tags.length),
    nameHidden: named('nerh', hidden),
    name: named('ner', NL.length, hidden),
    root: matrix('root', 1, both).values,
    headAsHead: named('ah', arcSize),
    headAsDependent: named('ad', arcSize),
    arc: matrix('U', arcSize, arcSize + 1),
    relationAsHead: named('rh', relationSize),
    relationAsDependent: named('rd', relationSize),
    relation: matrix('R', rels.length * (relationSize + 1), relationSize + 1),
    tags: tags.map(splitTag),
    relations: rels,
    nameLabels: NL,
  }
  const missing = !rels.includes('root') || rels.length < 2 || !NL.includes('O')
  if (missing || wrong.length > 0) return fail('parser-damaged', "The parts of the parser's weight file do not fit together. Install Lectern again.", wrong[0] ?? 'labels')
  return ok(network)
}

function splitTag(both: string): { tag: string; fineTag: string } {
  const [tag = '', fineTag = ''] = both.split('|', 2)
  return { tag, fineTag }
}
