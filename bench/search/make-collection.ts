import type { ArticleId, CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { CardRecord } from '../../decks/search/card-record.ts'
import { createRandom } from '../scheduler/random.ts'

const dayMs = 86_400_000
const onsets = ['b', 'br', 'c', 'ch', 'd', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v', 'w', 'z', 'sh', 'é', 'ö', 'ł']
const rests = ['a', 'an', 'ar', 'e', 'el', 'en', 'er', 'i', 'in', 'is', 'o', 'on', 'or', 'u', 'um', 'ia', 'ea', 'ou']
const families = ['people', 'groups', 'figures', 'dates', 'places', 'relations', 'other'] as const

/** A made-up collection: so many notes with a card or two, the same for the same seed; words come as often as words do, a tenth of the texts in Chinese characters. */
export function makeCollection(notes: number, seed: number, now: number): { readonly records: readonly CardRecord[]; readonly words: readonly string[] } {
  const random = createRandom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  const words = Array.from({ length: 20_000 }, () => Array.from({ length: 1 + below(4) }, () => pick(onsets) + pick(rests)).join(''))
  const word = () => (random() < 0.02 ? String(1900 + below(130)) : (words[Math.floor(words.length * random() ** 3)] as string))
  const text = (least: number, most: number) => {
    const length = least + below(most - least)
    if (random() < 0.1) return Array.from({ length: length * 2 }, () => String.fromCodePoint(0x4e00 + Math.floor(5000 * random() ** 2))).join('')
    const made = Array.from({ length }, word).join(' ')
    return `${made[0]?.toUpperCase() ?? ''}${made.slice(1)}`
  }
  const decks = Array.from({ length: 120 }, (_, at) => ({ id: `deck-${at}` as DeckId, title: at % 3 === 0 ? `${text(1, 3)}::${text(1, 3)}` : text(2, 6) }))
  const articles = Array.from({ length: 300 }, (_, at) => [`article-${at}` as ArticleId, text(4, 10)] as const)
  const tags = Array.from({ length: 400 }, () => (random() < 0.3 ? `${pick(words)}::${pick(words)}` : pick(words)))
  const records: CardRecord[] = []
  for (let note = 0; note < notes; note += 1) {
    const deck = pick(decks)
    const rich = random() < 0.5
    const [question, answer, extra] = [text(6, 16), text(1, 7), text(8, 30)]
    const fields = rich ? [['Front', question] as const, ['Back', answer] as const, ['Extra', extra] as const] : []
    const shared = { note: `note-${note}` as NoteId, deck: deck.id, deckTitle: deck.title, remark: rich ? null : extra, fields, tags: Array.from({ length: below(4) }, () => pick(tags)), articles: random() < 0.6 ? [pick(articles)] : [], family: pick(families), type: rich ? 'Basic (and reversed)' : null, kind: 'question' as const, added: now - below(900) * dayMs, edited: now - below(300) * dayMs }
    for (let template = 0; template < (random() < 0.25 ? 2 : 1); template += 1) {
      const isNew = random() < 0.3
      const interval = 1 + below(200)
      const lastReviewAt = now - below(interval * 1.2) * dayMs
      records.push({
        ...shared, card: `card-${note}-${template}` as CardId, template, question: template === 0 ? question : answer, answer: template === 0 ? answer : question,
        state: isNew ? 'new' : 'review', due: isNew ? 0 : lastReviewAt + interval * dayMs, stability: isNew ? 0 : interval * (0.5 + random()), difficulty: isNew ? 0 : 1 + 9 * random(), lastReviewAt: isNew ? null : lastReviewAt,
        reps: isNew ? 0 : 1 + below(20), lapses: isNew ? 0 : below(4), interval: isNew ? 0 : interval, position: note, suspended: random() < 0.03, buriedUntil: null, colour: random() < 0.05 ? 1 + below(7) : 0,
        wrong: false, hard: random() < 0.01, answers: isNew ? [] : Array.from({ length: 1 + below(5) }, (_, back) => [lastReviewAt - back * interval * dayMs, 1 + below(4)] as const), draft: false, missing: false, empty: false,
      })
    }
  }
  return { records, words }
}
