import type { Card } from '../../model/card.ts'

/** Words for what is asked, by what can stand beside each other among options. */
const classes: Readonly<Record<string, readonly string[]>> = {
  community: ['community', 'minority', 'tribe', 'sect', 'people', 'clan', 'denomination', 'religion', 'nation'],
  party: ['party', 'coalition', 'alliance'],
  group: ['group', 'organization', 'organisation', 'movement', 'faction', 'outfit', 'militia', 'army', 'network', 'gang', 'cell', 'front', 'brigade', 'brigades', 'guerrillas'],
  institution: ['federation', 'foundation', 'institute', 'university', 'madrasa', 'school', 'academy', 'council', 'commission', 'committee', 'ministry', 'agency', 'court', 'tribunal', 'chamber', 'treasury', 'parliament', 'authority', 'union', 'association', 'league', 'body', 'service', 'institution', 'department'],
  company: ['company', 'bank', 'firm', 'newspaper', 'magazine', 'airline', 'brand', 'manufacturer', 'contractor'],
  country: ['country', 'state', 'kingdom', 'republic', 'empire'],
  city: ['city', 'town', 'capital', 'village', 'port', 'harbour', 'harbor', 'settlement'],
  region: ['region', 'province', 'district', 'county', 'area', 'neighbourhood', 'neighborhood', 'suburb', 'valley'],
  water: ['ocean', 'sea', 'river', 'lake', 'bay', 'strait'],
  island: ['island', 'mountain', 'volcano', 'peninsula'],
  person: ['person', 'who', 'man', 'woman', 'leader', 'general', 'president', 'minister', 'scientist', 'physicist', 'chemist', 'author', 'judge', 'king', 'queen', 'operative', 'aide', 'chief', 'head'],
}
const classOf: ReadonlyMap<string, string> = new Map(Object.entries(classes).flatMap(([name, words]) => words.map((word) => [word, name] as const)))

/** What a question asks for, such as `community` or `city`, and the class of such words; both null when it does not say. */
export interface AskedKind {
  readonly word: string | null
  readonly of: string | null
}

/** Reads the word in the brackets of a gap, or the noun after "which". */
export function askedKind(card: Pick<Card, 'question'>): AskedKind {
  const hint = /\[…\] \(([^)]*)\)/u.exec(card.question)?.[1]
  const asked = hint ?? /\b(?:which|what|whose) ((?:\p{L}+ ){0,3}\p{L}+)/iu.exec(card.question)?.[1] ?? ''
  for (const written of asked.toLowerCase().split(/[^\p{L}]+/u)) {
    const word = classOf.has(written) ? written : written.replace(/ies$/u, 'y').replace(/s$/u, '')
    const of = classOf.get(word)
    if (of !== undefined) return { word, of }
  }
  return { word: null, of: null }
}

/** What a name says of its own kind, "Appeals Chamber" an institution; null when it says nothing, or two things. */
function kindInName(name: string): string | null {
  const found = new Set(name.toLowerCase().split(/[^\p{L}]+/u).flatMap((word) => {
    const of = classOf.get(word)
    return of === 'institution' || of === 'group' || of === 'party' ? [of === 'party' ? 'group' : of] : []
  }))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** Whether two names speak against being of one kind: no fighters belong to a Tribunal, and no city is a Sea. */
export function clashInName(one: string, other: string): boolean {
  if (isWater(one) !== isWater(other)) return true
  const [left, right] = [kindInName(one), kindInName(other)]
  return left !== null && right !== null && left !== right
}

const isWater = (name: string): boolean => /(?:^|\s)(?:Sea|Ocean|River|Lake|Gulf|Bay|Strait|Channel)(?:\s|$)/u.test(name)

/** How well a thing that is known as `known` fits among options of what is asked: 3 the same word, 2 the same class or as little known, 1 nothing speaks against it, 0 it would stand out. */
export function fitOf(asked: AskedKind, known: readonly AskedKind[]): 0 | 1 | 2 | 3 {
  const told = known.filter(({ word }) => word !== null)
  if (asked.word === null) return told.length === 0 ? 2 : told.some(({ of }) => of === 'water' || of === 'country' || of === 'company') ? 0 : 1
  if (told.some(({ word }) => word === asked.word)) return 3
  if (told.some(({ of }) => of === asked.of)) return 2
  // Parties are groups too, and a thing of which nothing is known may be one.
  return asked.of === 'group' && told.every(({ of }) => of === 'party') ? 1 : 0
}
