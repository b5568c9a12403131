import { z } from 'zod'

const count = z.int().min(1).max(65_536)
const place = z.int().min(0).max(1 << 28)
const featureName = z.enum(['w', 's2', 's3', 's4', 'p2', 'p3', 'sh'])
const words = z.array(z.string()).min(1).max(65_536)

/**
 * What stands at the head of a weight file, as training/lectern_parser/export.py writes it: the sizes of the layers, the
 * features with their widths, their vocabularies (the place in the list plus one is the row of the embedding, row 0 is
 * for what is not in it), the labels, and where each tensor stands.
 */
export const weightHeader = z.object({
  H: count,
  layers: z.literal(2),
  AD: count,
  RD: count,
  feats: z.array(z.tuple([featureName, count])).min(1),
  voc: z.partialRecord(featureName, words),
  tags: z.array(z.string().regex(/^[^|]+\|.+$/)).min(1),
  rels: words,
  NL: words,
  /** Name, rows, columns, `f` for floats or `q` for bytes with a scale per row, offset of the numbers, offset of the scales. */
  tensors: z.array(z.tuple([z.string(), count, count, z.enum(['f', 'q']), place, place])).min(1),
})

/** See weightHeader. */
export type WeightHeader = z.infer<typeof weightHeader>
