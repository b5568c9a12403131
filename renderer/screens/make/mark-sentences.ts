import type { Citation } from '../../../decks/model/citation.ts'
import type { NoteId, PassageId } from '../../../decks/model/id.ts'
import type { ReadSentence } from '../../../decks/model/making.ts'
import { weakBelow } from './confidence.ts'
import type { NoteStanding } from './standing.ts'

/** A sentence of the article with what came of it. `index` counts all sentences, from 0; the ruler has a tick for each. */
export interface SentenceMark {
  readonly index: number
  readonly passage: PassageId
  readonly start: number
  readonly end: number
  /** `carded`: a card or a good draft; `weak`: only drafts that are unlikely or were rejected; `skipped`: nothing. */
  readonly mark: 'carded' | 'weak' | 'skipped'
  /** Why nothing came of it, or null. */
  readonly reason: string | null
  readonly notes: readonly NoteId[]
}

const noReason = 'Nothing in it to ask for'

/** Says of each sentence what came of it, from the notes that cite it and where they stand. */
export function markSentences(sentences: readonly ReadSentence[], notes: readonly NoteStanding[]): SentenceMark[] {
  const byPassage = new Map<PassageId, { readonly citation: Citation; readonly note: NoteStanding }[]>()
  for (const note of notes) {
    for (const citation of note.note.citations) byPassage.set(citation.passage, [...(byPassage.get(citation.passage) ?? []), { citation, note }])
  }
  return sentences.map((sentence, index) => {
    const { passage, start, end, skipped } = sentence
    const here = (byPassage.get(passage) ?? []).filter(({ citation }) => citation.start < end && citation.start + citation.quote.length > start).map(({ note }) => note)
    const mark = here.some(isGood) ? 'carded' : here.length > 0 ? 'weak' : 'skipped'
    return { index, passage, start, end, mark, reason: mark === 'skipped' ? sayReason(skipped) : null, notes: [...new Set(here.map(({ note }) => note.id))] }
  })
}

function isGood({ note, standing }: NoteStanding): boolean {
  return standing === 'kept' || (standing === 'waiting' && note.tier < 3 && (note.confidence ?? 1) >= weakBelow)
}

function sayReason(skipped: string | null): string {
  const reason = skipped?.trim() || noReason
  return reason.slice(0, 1).toUpperCase() + reason.slice(1)
}

/** How many sentences there are of each mark. */
export function countMarks(marks: readonly SentenceMark[]): Record<SentenceMark['mark'], number> {
  const counts = { carded: 0, weak: 0, skipped: 0 }
  for (const { mark } of marks) counts[mark] += 1
  return counts
}
