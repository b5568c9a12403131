import * as fc from 'fast-check'
import { hashText } from '../../decks/model/hash-text.ts'
import type { Card } from '../../decks/model/card.ts'
import { cardStudySchema, type CardStudy } from '../../decks/model/card-study.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { MediaRef } from '../../decks/model/media.ts'
import type { NoteContent, NoteType } from '../../decks/model/note-type.ts'
import type { Note } from '../../decks/model/note.ts'
import { noteToCards } from '../../decks/template/note-to-cards.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'
import { aNoteType } from './a-note-type.ts'

/** Decks, and the bytes of the files that their notes name. */
export interface RandomDecks {
  readonly decks: readonly DeckFile[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Files of these bytes, each by its SHA-256, which the caller works out. */
export type KnownFiles = readonly (readonly [hash: string, bytes: Uint8Array])[]

// oxlint-disable-next-line no-control-regex
const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constantFrom('=1+1', '<b>bold</b> & co', 'two\nlines', '«ﬁ»', '=HYPERLINK("a")', 'a,b;c\t"d"', '漢字[かんじ]', '{{c1::x}}', '::', '-- ', '#tags')).filter((text) => text.trim() !== '' && !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\uFFFD/.test(text))
const names = fc.constantFrom('map.png', 'MAP.png', 'a b.png', '../x.png', 'con', 'ぱぱ.jpg', 'q?.mp3', '100%.png', 'a&b".gif')
const day = 86_400_000
const start = Date.UTC(2024, 0, 1, 4)

const plainNote = (id: string): fc.Arbitrary<Note> =>
  fc.record({
    cards: fc.array(fc.record({ question: words, answer: words, remark: fc.option(words), accepts: fc.array(words, { maxLength: 2 }), kind: fc.constantFrom('question' as const, 'cloze' as const) }), { minLength: 1, maxLength: 3 }),
    tags: fc.uniqueArray(fc.constantFrom('history', 'new york', 'a::b', 'Äther'), { maxLength: 3 }),
    guid: fc.option(fc.constantFrom(`g-${id}`, `(${id};)`), { nil: undefined }),
    confidence: fc.option(fc.constantFrom(0.25, 0.75), { nil: undefined }),
    cited: fc.boolean(),
  }).map(({ cards, tags, guid, confidence, cited }): Note => ({
    id: id as NoteId,
    family: 'dates',
    frame: cited ? 'rule' : null,
    status: cited ? 'reported' : 'stated',
    citations: cited ? [{ article: 'article' as Note['citations'][number]['article'], passage: 'passage' as Note['citations'][number]['passage'], quote: 'What it says.', prefix: 'a', suffix: '', start: 3, footnotes: [2, 5] }] : [],
    tags,
    tier: 1,
    ...(guid === undefined ? {} : { guid, modified: 1_600_000_000_500 }),
    ...(confidence === undefined ? {} : { confidence }),
    cards: cards.map((card, at): Card => ({ id: `${id}-${at}` as CardId, answerType: null, ...card })),
  }))

const html = words.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>'))

const ownTypes = ownNoteTypes.filter(({ kind }) => kind !== 'occlusion')
const foreignType = aNoteType('type-x', 'Vocabulary', { fields: [{ name: 'Word', rtl: true }, { name: 'Meaning', hint: 'what' }], templates: [{ name: 'A', question: '{{Word}}', answer: '{{FrontSide}}<hr id=answer>{{Meaning}}' }, { name: 'B', question: '{{Meaning}}', answer: '{{FrontSide}}<hr id=answer>{{Word}}' }], css: '.card { color: red }', sortField: 1 })

const contentNote = (id: string, known: KnownFiles): fc.Arbitrary<Note> =>
  fc.record({
    type: fc.constantFrom<NoteType>(...ownTypes, foreignType),
    texts: fc.array(html, { minLength: 8, maxLength: 8 }),
    markup: fc.constantFrom('html' as const, 'markdown' as const),
    file: fc.option(fc.tuple(names, fc.nat({ max: known.length - 1 }))),
    tags: fc.uniqueArray(fc.constantFrom('x', 'two words'), { maxLength: 2 }),
    asAnki: fc.boolean(),
  }).map(({ type, texts, markup, file, tags, asAnki }): Note => {
    const [hash] = file === null ? [] : (known[file[1]] ?? [])
    const media: MediaRef[] = file === null || hash === undefined ? [] : [{ name: file[0].normalize('NFC'), hash }]
    const used = asAnki ? 'html' : markup
    const shown = media.map(({ name }) => (used === 'html' ? `<img src="${name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('%', '%25')}">` : `![[${name}]]`)).join('')
    const fields = type.fields.map((_, at) => (at === 0 ? `${type.kind === 'cloze' ? `{{c1::${(texts[0] ?? '').replace(/[{}:]/g, '')}x}} and {{c3::two}}` : (texts[0] ?? '')}${shown}` : (texts[at] ?? '')))
    const content: NoteContent = { type: type.id, markup: used, fields, ...(media.length > 0 ? { media } : {}) }
    const guid = `guid ${id}`
    const own = (asAnki ? hashText('anki note', guid) : id) as NoteId
    return { id: own, family: 'other', frame: null, status: 'stated', citations: [], tags, tier: 1, content, ...(asAnki ? { guid, modified: 1_650_000_000_000 } : {}), cards: noteToCards(type, content, own) }
  })

function studyOf(card: CardId): fc.Arbitrary<CardStudy | null> {
  return fc.option(fc.record({
    state: fc.constantFrom('new' as const, 'learning' as const, 'review' as const, 'relearning' as const),
    days: fc.integer({ min: 1, max: 300 }),
    stability: fc.double({ min: 0.1, max: 900, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    colour: fc.integer({ min: 0, max: 7 }),
    set: fc.constantFrom('none', 'suspended', 'buried'),
    past: fc.integer({ min: 1, max: 4 }),
    shift: fc.nat({ max: 10_000_000 }),
  }).map(({ state, days, stability, difficulty, colour, set, past, shift }) => {
    const last = start + days * day + shift
    const isNew = state === 'new'
    const due = isNew ? 0 : state === 'review' ? start + (days + 9) * day : Math.floor((last + 600_000) / 1000) * 1000
    return cardStudySchema.parse({
      card,
      memory: { state, due, stability: isNew ? 0 : stability, difficulty: isNew ? 0 : difficulty, step: 0, reps: isNew ? 0 : past, lapses: isNew ? 0 : 1, lastReviewAt: isNew ? null : last },
      suspended: set === 'suspended',
      buried: set === 'buried',
      colour: isNew && set === 'none' ? Math.max(1, colour) : colour,
      reviews: isNew ? [] : Array.from({ length: past }, (_, at) => [last - (past - 1 - at) * day, 3, 1, 4000, at + 1, at, 2500]),
      interval: isNew ? 0 : 9,
      ease: isNew ? 0 : 2500,
    })
  }))
}

/** Any decks: plain notes and notes of note types, with names of files that collide, and what is known of their cards. */
export function randomDecks(known: KnownFiles, most = 3): fc.Arbitrary<RandomDecks> {
  const deck = (at: number): fc.Arbitrary<DeckFile> =>
    fc.record({ title: fc.constantFrom(`Deck ${at}`, `Deck::${at}`, `deck ${at} é::x`), count: fc.integer({ min: 1, max: 6 }) }).chain(({ title, count }) =>
      fc.tuple(...Array.from({ length: count }, (_, note) => fc.oneof(plainNote(`n${at}-${note}`), contentNote(`c${at}-${note}`, known)))).chain((notes) =>
        fc.tuple(...notes.flatMap(({ cards }) => cards.map(({ id }) => studyOf(id)))).map((found): DeckFile => {
          const studies = found.filter((study) => study !== null)
          const noteTypes = [...new Set(notes.flatMap(({ content }) => content?.type ?? []))].flatMap((id) => [...ownTypes, foreignType].find((type) => type.id === id) ?? [])
          const refs = new Map(notes.flatMap(({ content }) => content?.media ?? []).map((ref) => [ref.hash, ref]))
          const media = [...refs.values()].map(({ hash, name }) => ({ hash, name, bytes: known.find(([each]) => each === hash)?.[1].length ?? 0 }))
          const extra = { ...(noteTypes.length > 0 ? { noteTypes } : {}), ...(media.length > 0 ? { media } : {}), ...(studies.length > 0 ? { studies } : {}) }
          return { format: 'lectern-deck', version: Object.keys(extra).length > 0 ? 2 : 1, deck: { id: `deck-${at}` as DeckId, title, subtitle: 'below', origin: 'own' }, articles: [], notes: notes, ...extra }
        }),
      ),
    )
  return fc.integer({ min: 1, max: most }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => deck(at)))).map((decks) => ({ decks, files: new Map(known) }))
}
