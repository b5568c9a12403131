import { familySchema } from '../../../decks/model/fact.ts'
import { cardIdSchema, deckIdSchema, type CardId } from '../../../decks/model/id.ts'
import type { CustomChoice } from '../../../decks/study/custom.ts'

/** What a sitting of the reader's own choice is over: a choice of cards, or certain cards by name. */
export type OwnChoice = { readonly what: 'choice'; readonly choice: CustomChoice } | { readonly what: 'cards'; readonly cards: readonly CardId[]; readonly counts: boolean }

type What = CustomChoice['what']

const whats: readonly What[] = ['forgotten', 'ahead', 'weak', 'marked', 'fresh', 'cram']
const orders: readonly CustomChoice['order'][] = ['weakest', 'text', 'shuffled']

/** A choice as the query of an address: `what=forgotten&days=7&most=20&order=weakest`. Answers leave the schedule alone unless `counts=1`. */
export function choiceToQuery(choice: CustomChoice): string {
  const query = new URLSearchParams({ what: choice.what })
  if ('days' in choice) query.set('days', String(choice.days))
  query.set('most', String(choice.most))
  query.set('order', choice.order)
  if (choice.counts) query.set('counts', '1')
  for (const deck of choice.decks) query.append('deck', deck)
  for (const tag of choice.tags) query.append('tag', tag)
  for (const family of choice.families) query.append('family', family)
  return query.toString()
}

/** What a query asks for, as `choiceToQuery` writes it or with `cards=a,b,c`. What is not understood is left out. */
export function queryToChoice(query: string): OwnChoice {
  const given = new URLSearchParams(query)
  const counts = given.get('counts') === '1'
  const cards = given.get('cards')
  if (cards !== null) return { what: 'cards', cards: [...new Set(cards.split(','))].flatMap((card) => keepParsed(cardIdSchema.safeParse(card))), counts }
  const scope = {
    decks: given.getAll('deck').flatMap((deck) => keepParsed(deckIdSchema.safeParse(deck))),
    tags: given.getAll('tag'),
    families: given.getAll('family').flatMap((family) => keepParsed(familySchema.safeParse(family))),
    most: readWhole(given.get('most'), 20, 9999),
    order: orders.find((order) => order === given.get('order')) ?? 'weakest',
    counts,
  }
  const what = whats.find((each) => each === given.get('what')) ?? 'weak'
  const days = readWhole(given.get('days'), 7, 365)
  return { what: 'choice', choice: what === 'forgotten' || what === 'ahead' ? { ...scope, what, days } : { ...scope, what } }
}

/** Minutes that an address asks for, such as `minutes=10`, or null. */
export function queryToMinutes(query: string): number | null {
  const minutes = readWhole(new URLSearchParams(query).get('minutes'), 0, 600)
  return minutes === 0 ? null : minutes
}

function readWhole(text: string | null, otherwise: number, most: number): number {
  return text !== null && /^\d{1,4}$/.test(text) && Number(text) > 0 ? Math.min(Number(text), most) : otherwise
}

function keepParsed<T>(parsed: { readonly success: true; readonly data: T } | { readonly success: false }): T[] {
  return parsed.success ? [parsed.data] : []
}
