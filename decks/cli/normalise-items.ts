import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { normaliseDate } from '../extract/normalise-date.ts'
import { normaliseQuantity } from '../extract/normalise-quantity.ts'

const itemSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), context: z.string().nullish(), reference: z.string().nullish() })

type Item = z.infer<typeof itemSchema>

function readItems(file: string | null): Item[] {
  return file === null ? [] : z.array(itemSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * Normalises lists of date and quantity expressions (`{ id, text, context, reference }`) and writes
 * `{ dates: [{ id, edtf }], quantities: [{ id, value, unit, qualifier }] }`; what cannot be read is null.
 */
export function normaliseItems(dates: string | null, quantities: string | null, out: string): void {
  const result = {
    dates: readItems(dates).map(({ id, text, context, reference }) => ({ id, edtf: normaliseDate({ text, context: context ?? '', reference: reference ?? null }) })),
    quantities: readItems(quantities).map(({ id, text, context }) => ({ id, ...(normaliseQuantity({ text, context: context ?? '' }) ?? { value: null, unit: null, qualifier: null }) })),
  }
  writeFileSync(out, `${JSON.stringify(result, null, 1)}\n`)
}
