import type { ParsedWord } from '../model/parse.ts'
import { rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'

const kinds: Readonly<Record<string, ParsedWord['name']>> = { PER: 'person', LOC: 'place', ORG: 'group' }

/**
 * Reads the names off the scores of the labels (`B-PER` begins the name of a person, `I-PER` goes on with it, `O` is no
 * name). Going on is chosen only after a word of the same kind. Kinds besides persons, places and groups are no names here.
 */
export function chooseNames(scores: Matrix, labels: readonly string[]): ParsedWord['name'][] {
  let kind = ''
  return Array.from({ length: scores.rows }, (_, word) => {
    const row = rowOf(scores, word)
    let best = labels.indexOf('O')
    for (const [at, label] of labels.entries()) {
      const goesOn = label.startsWith('I-')
      if ((!goesOn || label.slice(2) === kind) && row[at]! > row[best]!) best = at
    }
    kind = labels[best]?.slice(2) ?? ''
    return kinds[kind] ?? null
  })
}
