import type { DraftDeck, NoteDraft } from './note-draft.ts'
import type { MnemosyneEntry, MnemosyneFile } from './open-mnemosyne-entries.ts'
import { fillMnemosyneGaps, readMnemosyneField, readMnemosyneGaps, readPythonTexts } from './open-mnemosyne-fields.ts'
import { draftGaps, draftSides, draftTyped } from './open-mnemosyne-notes.ts'
import type { MnemosyneNote, MnemosyneNotes } from './open-mnemosyne-notes.ts'
import { readMnemosyneStudy } from './open-mnemosyne-study.ts'
import { mnemosyneTypes } from './open-mnemosyne-types.ts'
import type { MnemosyneType, MnemosyneView } from './open-mnemosyne-types.ts'
import type { RejectedRow } from './opened-deck.ts'
import type { PastStudy } from './raw-study.ts'

// Version 2 writes a log: tags, views, types, facts (the fields), and cards, which name the others. What an entry is shows in
// what it holds; its number says the same, in ways that changed between versions.

interface Log {
  readonly tags: ReadonlyMap<string, string>
  readonly types: ReadonlyMap<string, MnemosyneType>
  readonly facts: ReadonlyMap<string, MnemosyneEntry>
  /** By their fact, in the order of the facts. */
  readonly cards: ReadonlyMap<string, MnemosyneEntry[]>
}

/** The notes of a file of Mnemosyne 2. */
export function draftMnemosyneFacts(file: MnemosyneFile, deck: DraftDeck): MnemosyneNotes {
  const log = readLog(file.entries)
  const drafts: NoteDraft[] = []
  const rejected: RejectedRow[] = []
  for (const [id, cards] of log.cards) {
    const fact = log.facts.get(id)
    const [card] = cards
    if (card === undefined) continue
    if (fact === undefined) rejected.push({ where: `entry ${card.number}`, reason: 'not-a-note', detail: 'The fact that this card asks for is not in the file.', excerpt: '' })
    else drafts.push(...draftFact(id, fact, cards, log, deck))
  }
  const lonely = [...log.facts.keys()].filter((id) => !log.cards.has(id)).length
  const problems = lonely === 0 ? [] : [{ type: 'facts-left-out', detail: `${lonely === 1 ? 'One fact has' : `${lonely} facts have`} no card in the file and ${lonely === 1 ? 'is' : 'are'} left out.` }]
  return { drafts, rejected, problems }
}

function readLog(entries: readonly MnemosyneEntry[]): Log {
  const tags = new Map<string, string>()
  const views = new Map<string, MnemosyneView>()
  const types: MnemosyneEntry[] = []
  const facts = new Map<string, MnemosyneEntry>()
  const cards = new Map<string, MnemosyneEntry[]>()
  for (const entry of entries) {
    const { attributes, texts } = entry
    const id = attributes.get('o_id') ?? ''
    const fact = attributes.get('fact')
    if (fact !== undefined) {
      const there = cards.get(fact)
      if (there === undefined) cards.set(fact, [entry])
      else there.push(entry)
    } else if (texts.has('q_fact_keys')) views.set(id, readView(id, texts))
    else if (texts.has('fact_keys_and_names')) types.push(entry)
    else if (attributes.get('type') === '10' || (texts.size === 1 && texts.has('name'))) tags.set(id, texts.get('name') ?? '')
    else if (id !== '' && !texts.has('fname') && texts.size > 0) facts.set(id, entry)
  }
  return { tags, types: new Map(types.map((entry) => [entry.attributes.get('o_id') ?? '', readType(entry, views)])), facts, cards }
}

function readView(id: string, texts: ReadonlyMap<string, string>): MnemosyneView {
  return { id, name: texts.get('name') ?? '', question: readPythonTexts(texts.get('q_fact_keys') ?? ''), answer: readPythonTexts(texts.get('a_fact_keys') ?? ''), onTop: texts.get('a_on_top_of_q') === 'True' }
}

function readType({ attributes, texts }: MnemosyneEntry, views: ReadonlyMap<string, MnemosyneView>): MnemosyneType {
  const pairs = readPythonTexts(texts.get('fact_keys_and_names') ?? '')
  const keys = pairs.flatMap((key, at): [string, string][] => (at % 2 === 0 ? [[key, pairs[at + 1] ?? key]] : []))
  return { id: attributes.get('o_id') ?? '', name: texts.get('name') ?? '', keys: keys.slice(0, 100), views: readPythonTexts(texts.get('fact_views') ?? '').flatMap((id) => views.get(id) ?? []) }
}

/** The notes of a fact: one, or two of a sentence, which is asked as a whole and by its gaps. */
function draftFact(id: string, fact: MnemosyneEntry, cards: readonly MnemosyneEntry[], log: Log, deck: DraftDeck): readonly NoteDraft[] {
  const kind = cards[0]?.attributes.get('card_t') ?? '1'
  const [base = '1'] = kind.split('::')
  const own = log.types.get(kind)
  const textOf = (key: string): string => fact.texts.get(key) ?? ''
  const tags = [...new Set(cards.flatMap((card) => (card.attributes.get('tags') ?? '').split(',')))].flatMap((tag) => log.tags.get(tag) ?? [])
  const noteOf = (guid: string, studies: ReadonlyMap<number, PastStudy>): MnemosyneNote => ({ deck, guid, where: `entry ${fact.number}`, tags, studies })
  const type = own !== undefined && own.views.length > 0 && own.keys.length > 0 ? own : mnemosyneTypes.get(base)
  const plainKeys = own === undefined || own.keys.every(([key]) => key === 'f' || key === 'b')
  if ((base === '1' || base === '2') && plainKeys) return [draftSides(noteOf(id, studiesBy(cards, (_, at) => at)), textOf('f'), textOf('b'), base === '2')]
  if (base === '5' || base === '6') {
    const source = textOf(base === '5' ? 'text' : 'f')
    const gapped = readMnemosyneGaps(source)
    const text = gapped === null ? null : readMnemosyneField(gapped)
    const asked = cards.filter((card) => card.attributes.get('fact_v') !== '6.1')
    const gaps = text === null || asked.length === 0 ? [] : [draftGaps(noteOf(base === '5' ? id : `${id} gaps`, studiesBy(asked, indexOfGap)), text, ['p_1', 'm_1', 'n'].map(textOf).filter((part) => part !== '').map(readMnemosyneField).join('<br>'))]
    const sentence = mnemosyneTypes.get('6')
    if (base === '5' || sentence === undefined) return gaps.length > 0 ? gaps : [draftSides(noteOf(id, new Map()), source, '', false)]
    const whole = draftTyped(noteOf(id, studiesBy(cards.filter((card) => !asked.includes(card)), () => 0)), sentence, (key) => (key === 'f' ? fillMnemosyneGaps(source) : textOf(key)))
    return [whole, ...gaps]
  }
  if (type === undefined) return [draftSides(noteOf(id, studiesBy(cards, (_, at) => at)), textOf('f') || ([...fact.texts.values()][0] ?? ''), textOf('b') || [...fact.texts.values()].slice(1).join('\n'), cards.length > 1)]
  return [draftTyped(noteOf(id, studiesBy(cards, (card) => type.views.findIndex((view) => view.id === card.attributes.get('fact_v')))), type, textOf)]
}

function studiesBy(cards: readonly MnemosyneEntry[], placeOf: (card: MnemosyneEntry, at: number) => number): ReadonlyMap<number, PastStudy> {
  const studies = new Map<number, PastStudy>()
  cards.forEach((card, at) => {
    const view = /\.(\d{1,3})$/.exec(card.attributes.get('fact_v') ?? '')
    const study = readMnemosyneStudy(card, 2, null)
    if (study !== null) studies.set(placeOf(card, view === null ? at : Number(view[1]) - 1), study)
  })
  return studies
}

/** Which gap a card asks for: Mnemosyne writes `{'index': 0}` beside it. */
function indexOfGap(card: MnemosyneEntry, at: number): number {
  const index = /['"]index['"]\s{0,9}:\s{0,9}(\d{1,4})/.exec((card.texts.get('extra') ?? '').slice(-200)) ?? /['"]index['"]\s{0,9}:\s{0,9}(\d{1,4})/.exec((card.texts.get('extra') ?? '').slice(0, 200))
  return index === null ? at : Number(index[1])
}
