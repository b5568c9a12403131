import type { SourceRun } from '../model/article.ts'

// [Note: traced text] Repair cuts, joins and rewrites text, and a citation must still find its place in the
// source. So text under repair carries, for every UTF-16 unit, the offset it came from, or -1 for a unit that
// repair made. Operations below keep the two in step; `runsOf` turns the pairs into the runs that are stored.

/** Text under repair, and for each UTF-16 unit its offset in the source, or -1 when repair made it. */
export interface Traced {
  readonly text: string
  readonly at: readonly number[]
}

/** The stretch `start` to `end` of the source (UTF-16 offsets), unchanged. */
export function traceSource(source: string, start = 0, end = source.length): Traced {
  const at: number[] = []
  for (let place = start; place < end; place += 1) at.push(place)
  return { text: source.slice(start, end), at }
}

/** Text that repair made and that stands nowhere in the source. */
export function makeTraced(text: string): Traced {
  return { text, at: Array.from({ length: text.length }, () => -1) }
}

/** The part from `start` to `end`. */
export function sliceTraced(traced: Traced, start: number, end = traced.text.length): Traced {
  return { text: traced.text.slice(start, end), at: traced.at.slice(start, end) }
}

/** The parts one after the other, with nothing between. */
export function joinTraced(parts: readonly Traced[]): Traced {
  const [first] = parts
  if (first !== undefined && parts.length === 1) return first
  let text = ''
  const at: number[] = []
  for (const part of parts) {
    text += part.text
    for (const place of part.at) at.push(place)
  }
  return { text, at }
}

/** Without the white space at both ends. */
export function trimTraced(traced: Traced): Traced {
  const start = traced.text.length - traced.text.trimStart().length
  const end = Math.max(start, traced.text.trimEnd().length)
  return start === 0 && end === traced.text.length ? traced : sliceTraced(traced, start, end)
}

/**
 * Replaces every match of `pattern` (a global regular expression): a string stands there instead, a number
 * keeps only that group of the match, traced (the pattern then needs the flag `d`).
 */
export function replaceTraced(traced: Traced, pattern: RegExp, replacement: string | number | ((match: RegExpMatchArray) => string)): Traced {
  const parts: Traced[] = []
  let from = 0
  for (const match of traced.text.matchAll(pattern)) {
    parts.push(sliceTraced(traced, from, match.index))
    from = match.index + match[0].length
    if (typeof replacement === 'number') {
      const kept = match.indices?.[replacement]
      if (kept !== undefined) parts.push(sliceTraced(traced, kept[0], kept[1]))
    } else parts.push(makeTraced(typeof replacement === 'string' ? replacement : replacement(match)))
  }
  if (parts.length === 0) return traced
  return joinTraced([...parts, sliceTraced(traced, from)])
}

/** The runs of text that stand unchanged in the source, ascending in the text. */
export function runsOf(traced: Traced): SourceRun[] {
  const runs: SourceRun[] = []
  const places = traced.at
  for (let at = 0; at < places.length; at += 1) {
    const start = at
    const source = places[at] ?? -1
    if (source < 0) continue
    while (places[at + 1] === source + at + 1 - start) at += 1
    runs.push([start, source, at + 1 - start])
  }
  return runs
}
