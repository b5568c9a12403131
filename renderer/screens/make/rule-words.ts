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
}

/** Rules that come in many variants, by the beginning of the frame. */
const kinds: readonly (readonly [start: string, words: (rest: string) => string])[] = [
  ['role-', (rest) => (rest.endsWith('who') ? 'A role, and who holds it' : 'A person, and the role')],
  ['date-', (rest) => `A date ${places[rest] ?? 'in the sentence'}`],
  ['figure-', (rest) => `A number ${places[rest] ?? 'in the sentence'}`],
  ['name-', (rest) => `A name ${places[rest] ?? 'in the sentence'}`],
  ['place-', (rest) => `A place ${places[rest] ?? 'in the sentence'}`],
  ['complement-', (rest) => `What follows the verb “${spell(rest)}”`],
  ['contested-', () => 'One thing, two sources, two answers'],
  ['relation-', (rest) => `Who ${spell(rest)} whom or what`],
  ['actor-', (rest) => `Who did it: “${spell(rest)}”`],
  ['list-', () => 'A closed list of names'],
  ['order-', () => 'What came before what'],
  ['event-', (rest) => `An event with its ${spell(rest)}`],
  ['cloze-', (rest) => `A gap in a whole sentence: ${spell(rest)}`],
]

const places: Readonly<Record<string, string>> = {
  subject: 'as the subject',
  object: 'as the object',
  inside: 'within a longer phrase',
  front: 'at the front of the sentence',
  rest: 'in the rest of the sentence',
  tail: 'at the end of the sentence',
}

const families: Record<Family, string> = {
  groups: 'A group that the sentence names',
  people: 'A person whom the sentence names',
  figures: 'A number that the sentence gives',
  dates: 'A date that the sentence gives',
  places: 'A place that the sentence names',
  relations: 'What one did to another',
  other: 'Something the sentence says',
}

/** The rule that made a note, in plain words; a frame without words of its own is named by what it asks for. */
export function sayRule({ frame, family }: Pick<Note, 'frame' | 'family'>): string {
  if (frame === null) return 'Made by hand'
  const own = frames[frame]
  if (own !== undefined) return own
  const kind = kinds.find(([start]) => frame.startsWith(start) && frame.length > start.length)
  return kind === undefined ? `${families[family]} (${spell(frame)})` : kind[1](frame.slice(kind[0].length))
}

function spell(name: string): string {
  return name.replaceAll(/[-_]+/g, ' ').trim()
}
