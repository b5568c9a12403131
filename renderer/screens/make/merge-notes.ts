import type { ClaimStatus } from '../../../decks/model/fact.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { CardWords } from '../../parts/card-words.ts'

// From the source's own word to its denial: a merged card must not sound surer than either of its parts.
const surest: readonly ClaimStatus[] = ['stated', 'reported', 'estimated', 'claimed', 'accused', 'speculated', 'denied']

/** The words that a merged card starts with: the first question, and both answers unless they are the same. */
export function mergeWordings(first: Note, second: Note): CardWords {
  const [a, b] = [first.cards[0], second.cards[0]]
  const answers = [...new Set([a?.answer ?? '', b?.answer ?? ''].filter(Boolean))]
  const remarks = [...new Set([a?.remark ?? '', b?.remark ?? ''].filter(Boolean))]
  return {
    question: a?.question ?? '',
    answer: answers.join('; '),
    remark: remarks.length === 0 ? null : remarks.join('; '),
    accepts: answers.length === 1 ? [...new Set([...(a?.accepts ?? []), ...(b?.accepts ?? [])])] : [],
  }
}

/** Two drafts as one note in the given words: it keeps the first one's name and card, stands where either stands, and is as doubtful as the more doubtful of them. */
export function mergeNotes(first: Note, second: Note, words: CardWords): Note {
  const card = first.cards[0]
  if (card === undefined) throw new Error('a note without cards')
  const citations = [...first.citations]
  for (const citation of second.citations) {
    if (!citations.some(({ passage, start, quote }) => passage === citation.passage && start === citation.start && quote === citation.quote)) citations.push(citation)
  }
  return {
    ...first,
    family: first.family === second.family ? first.family : 'other',
    status: surest.indexOf(second.status) > surest.indexOf(first.status) ? second.status : first.status,
    citations: citations.slice(0, 20),
    tags: [...new Set([...first.tags, ...second.tags])].slice(0, 100),
    cards: [{ ...card, kind: words.question.includes('[…]') ? 'cloze' : 'question', question: words.question, answer: words.answer, remark: words.remark, accepts: [...words.accepts], answerType: card.answer === words.answer ? card.answerType : null }],
  }
}

/** The drafts that a draft may be merged with: those of the same passage first, the nearest first. */
export function listPartners(draft: Note, waiting: readonly Note[]): Note[] {
  const place = draft.citations[0]
  const distance = (other: Note): number => {
    const there = other.citations[0]
    if (place === undefined || there === undefined || there.passage !== place.passage) return Infinity
    return Math.abs(there.start - place.start)
  }
  const at = waiting.findIndex(({ id }) => id === draft.id)
  return waiting
    .map((note, index) => ({ note, far: distance(note), steps: Math.abs(index - at) }))
    .filter(({ note }) => note.id !== draft.id)
    .sort((a, b) => (a.far === b.far ? a.steps - b.steps : a.far - b.far))
    .map(({ note }) => note)
}
