import type { Family } from '../../../decks/model/fact.ts'
import type { Note } from '../../../decks/model/note.ts'

/** What each rule looks for, in the reader's words, by the name of its frame. */
const frames: Readonly<Record<string, string>> = {
  abbreviation: 'A name and its abbreviation in brackets',
  alias: 'Another name, said beside the name',
  'once-known-as': 'An earlier name, said beside the name',
  gloss: 'A word and what it means, in brackets',
  actor: 'Who did what the sentence tells',
  'actor-says': 'Who says what the sentence tells',
  contested: 'One thing, two sources, two answers',
  'contested-count': 'One thing, two sources, two numbers',
  'contested-figure': 'One thing, two sources, two numbers',
  'contested-who': 'One deed, two sources, two culprits',
  according: 'Who says so',
  'according-to': 'Who says so',
  list: 'A closed list of names',
  'list-examples': 'Names given as examples',
  order: 'What came before what',
  'event-date': 'An event with its date',
  'event-who': 'Who was struck by a dated event',
  'event-target': 'What a dated event was aimed at',
  'event-toll': 'An event with its dead or hurt',
  'event-length': 'How long something lasted',
  'tail-name': 'A name at the end of the sentence',
  'tail-figure': 'A number at the end of the sentence',
  'tail-date': 'A date at the end of the sentence',
  'open-when': 'When something happened',
  'open-count': 'How many there are',
  'open-duration': 'For how long',
  'open-says': 'What a source says',
  'open-doing': 'What someone is doing',
  'open-how': 'How it is done',
  'open-why': 'Why it is so',
  'open-purpose': 'What it is done for',
  'open-as': 'As what someone or something serves',
  'open-complement': 'What completes the verb',
  'open-inner': 'Something in the inner clause',
}

/** Rules that come in many variants, by the beginning of the frame; the longest that fits counts. */
const kinds: readonly (readonly [start: string, words: (rest: string) => string])[] = [
  ['role-', (rest) => (rest.endsWith('who') ? 'A role, and who holds it' : 'A person, and the role')],
  ['date-', (rest) => `A date ${places[rest] ?? 'in the sentence'}`],
  ['figure-', (rest) => `A number ${places[rest] ?? 'in the sentence'}`],
  ['name-', (rest) => `A name ${places[rest] ?? 'in the sentence'}`],
  ['place-', (rest) => `A place ${places[rest] ?? 'in the sentence'}`],
  ['complement-', (rest) => `What follows the verb “${spell(rest)}”`],
  ['contested-', () => 'One thing, two sources, two answers'],
  ['relation-', sayRelation],
  ['open-subject-', (rest) => (rest.endsWith('-is') ? `${sayKind(rest.slice(0, -3))} that is something` : `${sayKind(rest)} that does something`)],
  ['open-object-', (rest) => `${sayKind(rest)} to whom or which something is done`],
  ['open-agent-', (rest) => `${sayKind(rest)} by whom or which something is done`],
  ['open-oblique-', (rest) => `${sayKind(rest)} after a preposition`],
  ['open-apposition-', (rest) => (rest === 'name' || rest === 'who' ? 'Who or what is so described' : 'What someone or something is, said beside the name')],
  ['open-is-', () => 'What something is'],
  ['open-where', () => 'Where something happens or is'],
  ['open-to-do', () => 'What someone is to do'],
  ['open-to', () => 'Where to'],
  ['open-from', () => 'Where from'],
  ['gap-', (rest) => `A gap in the sentence: ${things[rest] ?? spell(rest)}`],
  ['whole-', (rest) => `A gap in the whole sentence: ${things[rest] ?? spell(rest)}`],
  ['list-', () => 'A closed list of names'],
  ['order-', () => 'What came before what'],
  ['event-', (rest) => `An event with its ${spell(rest)}`],
]

const places: Readonly<Record<string, string>> = {
  subject: 'as the subject',
  object: 'as the object',
  agent: 'of who did it',
  inside: 'within a longer phrase',
  front: 'at the front of the sentence',
  rest: 'in the rest of the sentence',
  tail: 'at the end of the sentence',
}

const things: Readonly<Record<string, string>> = { date: 'the date', figure: 'the number', name: 'the name', phrase: 'a phrase' }

const sorts: Readonly<Record<string, string>> = { person: 'A person', human: 'People by what they are', people: 'A people or community', group: 'A group', body: 'A body such as a committee', place: 'A place', site: 'A site or building', thing: 'A thing' }

function sayKind(sort: string): string {
  return sorts[sort] ?? 'Something'
}

/** What is asked for of a relation; prepositions ask for what follows them. */
const roles: Readonly<Record<string, string>> = { doer: 'who did it', done: 'whom or what', when: 'when', where: 'where', to: 'to whom or what', from: 'from whom or where', with: 'with whom or what', for: 'for what', by: 'by whom', against: 'against whom' }

/** Relations whose name alone is no verb of a sentence. */
const verbs: Readonly<Record<string, string>> = { born: 'be born', base: 'be based', know: 'be known' }

function sayRelation(rest: string): string {
  const cut = rest.lastIndexOf('-')
  const [verb, role] = cut < 0 ? [rest, ''] : [rest.slice(0, cut), rest.slice(cut + 1)]
  const asked = roles[role] ?? (role === '' ? 'who and whom' : `${role} what`)
  return `To ${verbs[verb] ?? spell(verb)}: ${asked}`
}

const families: Record<Family, string> = {
  groups: 'A group that the sentence names',
  people: 'A person whom the sentence names',
  figures: 'A number that the sentence gives',
  dates: 'A date that the sentence gives',
  places: 'A place that the sentence names',
  relations: 'How two things are related',
  other: 'Something the sentence says',
}

/** The rule that made a note, in plain words; a frame without words of its own is named by what it asks for. */
export function sayRule({ frame, family }: Pick<Note, 'frame' | 'family'>): string {
  if (frame === null) return 'Made by hand'
  const own = frames[frame]
  if (own !== undefined) return own
  const kind = kinds.filter(([start]) => frame.startsWith(start)).toSorted(([a], [b]) => b.length - a.length)[0]
  return kind === undefined ? `${families[family]} (${spell(frame)})` : kind[1](frame.slice(kind[0].length))
}

function spell(name: string): string {
  return name.replaceAll(/[-_]+/g, ' ').trim()
}
