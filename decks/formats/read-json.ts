import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { measureJson } from './measure-json.ts'

/** A parsed JSON text. `cut` is true when the text ended early and only what came before is here. */
export interface ReadJson {
  readonly value: unknown
  readonly cut: boolean
}

const deepest = 64
const mostParts = 5_000_000

/**
 * Parses JSON from anyone: at most 64 levels deep, and a text that was cut off within a list of the outermost
 * object gives what was whole. Problems: `too-deep`, `too-many-parts`, `json-damaged` with the line where that is known.
 */
export function readJson(text: string): Result<ReadJson> {
  const shape = measureJson(text, deepest, mostParts)
  if (shape.depth > deepest) return fail('too-deep', 'It is nested more than 64 levels deep, which no deck is. Nothing was added.')
  if (shape.parts > mostParts) return fail('too-many-parts', 'It has more than five million parts, which no deck has. Nothing was added.')
  const whole = parse(text)
  if (whole.ok) return ok({ value: whole.value, cut: false })
  const endsEarly = shape.open > 0 || shape.inString
  if (endsEarly && shape.lastItemEnd !== -1) {
    const rest = parse(`${text.slice(0, shape.lastItemEnd)}]}`)
    if (rest.ok) return ok({ value: rest.value, cut: true })
  }
  if (endsEarly) return fail('json-damaged', 'This file ends too early; nothing in it can be read. Export or download it again. Nothing was added.')
  return fail('json-damaged', 'This file is not well-formed JSON. Export it again, or correct it there. Nothing was added.', whole.where)
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly where?: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return at === undefined ? { ok: false } : { ok: false, where: `line ${text.slice(0, Number(at)).split('\n').length}` }
  }
}
