/** Numbers from -1 to 1 that look like chance and are the same each time. */
export function someNumbers(count: number, seed: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return (state / 1_073_741_824 - 1)
  })
}

interface SomeHeader {
  H: number
  layers: number
  AD: number
  RD: number
  feats: [string, number][]
  voc: Record<string, string[]>
  tags: string[]
  rels: string[]
  NL: string[]
  tensors: unknown[]
}

/**
 * A weight file of a parser so small that it fits on a page: three units, two features, four tags. `change` may spoil the
 * header before it is written, `scale` makes the weights larger.
 */
export function someWeights({ change = (header) => header, scale = 1, seed = 7 }: { change?: (header: SomeHeader) => unknown; scale?: number; seed?: number } = {}): Uint8Array {
  const units = 3
  const voc = { w: ['the', 'cat', 'sat'], s2: ['he', 'at'] }
  const tags = ['DET|DT', 'NOUN|NN', 'VERB|VBD', 'PROPN|NNP']
  const rels = ['det', 'nsubj', 'obj', 'root']
  const NL = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-DATE', 'I-DATE']
  const both = 2 * units
  const shapes: [string, number, number][] = [['emb.w', 4, 5], ['emb.s2', 3, 2]]
  for (const [layer, width] of [[0, 7], [1, both]] as const) {
    for (const way of ['fw', 'bw']) shapes.push([`${way}${layer}.ih`, 4 * units, width], [`${way}${layer}.hh`, 4 * units, units], [`${way}${layer}.b`, 1, 4 * units])
  }
  const linear = (name: string, rows: number, columns: number) => shapes.push([`${name}.w`, rows, columns], [`${name}.b`, 1, rows])
  linear('tag', tags.length, both)
  linear('nerh', 5, both)
  linear('ner', NL.length, 5)
  linear('ah', 4, both)
  linear('ad', 4, both)
  linear('rh', 2, both)
  linear('rd', 2, both)
  shapes.push(['root', 1, both], ['U', 4, 5], ['R', rels.length * 3, 3])
  const body: number[] = []
  const tensors = shapes.map(([name, rows, columns], at) => {
    const numbers = someNumbers(rows * columns, seed + at)
    while (body.length % 4 !== 0) body.push(0)
    const place = body.length
    if (name.endsWith('.b') || name === 'root') {
      body.push(...new Uint8Array(new Float32Array(numbers.map((number) => number * scale)).buffer))
      return [name, rows, columns, 'f', place, 0]
    }
    body.push(...new Uint8Array(new Float32Array(rows).fill(scale / 7).buffer))
    const bytesAt = body.length
    body.push(...new Uint8Array(Int8Array.from(numbers, (number) => Math.round(number * 7)).buffer))
    return [name, rows, columns, 'q', bytesAt, place]
  })
  const header = change({ H: units, layers: 2, AD: 4, RD: 2, feats: [['w', 5], ['s2', 2]], voc, tags, rels, NL, tensors })
  const words = new TextEncoder().encode(JSON.stringify(header))
  const length = (words.length + 3) & ~3
  const head = new Uint8Array(8 + length).fill(32)
  head.set([0x48, 0x38, 0x4d, 0x31])
  new DataView(head.buffer).setUint32(4, length, true)
  head.set(words, 8)
  return Uint8Array.from([...head, ...body])
}
