import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { isMochi, openMochi } from './open-mochi.ts'
import { readEdn } from './open-mochi-edn.ts'
import { fillTemplate, sidesOf } from './open-mochi-template.ts'
import { readTransit } from './open-mochi-transit.ts'
import type { MochiValue } from './open-mochi-value.ts'
import type { RawCollection } from './raw-study.ts'

async function open(files: Readonly<Record<string, string>>): Promise<RawCollection> {
  const opened = await openMochi('x/My export.mochi', readerTools(files))
  if (!opened.ok) throw new Error(`${opened.problem.detail} ${opened.problem.where ?? ''}`)
  return opened.value
}

const notesOf = (opened: RawCollection) => opened.decks.flatMap(({ file }) => file.notes)
const seen = (opened: RawCollection) => notesOf(opened).map((note) => note.content?.fields.slice(0, 2) ?? note.cards.map((card) => [card.question, card.answer]))

const edn = `; an export
{:version 2
 :templates [{:id :T1 :name "Word" :content "## << Front >>\\n<<# Hint >>(<< Hint >>)<</ Hint >>\\n---\\n<< Back >>" :fields {:name {:id :name :name "Front"} :b {:id :b, :name "Back"} :h {:id :h :name "Hint"}}}]
 :decks [{:id :d1 :name "History" :sort 2
          :cards ({:id :c2 :pos "b" :content "Who?\\n---\\nHe\\n---\\nand she" :tags #{"people"}}
                  {:id :c1 :pos "a" :content "Norway\\n---\\nOslo\\n#north #cities" :created-at #inst "2024-01-02T03:04:05.000-00:00"
                   :reviews [{:date #inst "2024-01-01T00:00:00Z" :interval 1 :remembered? true} {:date #inst "2024-01-02T00:00:00Z" :due #inst "2024-01-08T12:00:00Z" :interval 6.5 :remembered? true}]}
                  {:id :c3 :pos "c" :content "{{Oslo}} is the capital of {{2::Norway}}" :archived? true :reviews [{:date #inst "2024-01-01T00:00:00Z" :remembered? false}]}
                  #_{:id :gone :content "not there"}
                  {:id :c4 :pos "d" :content "only one side"}
                  {:id :c5 :pos "e" :content "a\\n---\\nb" :trashed? #inst "2024-01-01T00:00:00Z"})}
         {:id :d2 :name "Greece" :parent-id :d1 :sort 1 :template-id :T1 :review-reverse? true
          :cards [{:id :c6 :content "" :name "chat" :fields {:name {:id :name :value "chat"} :b {:id :b :value "![](@media/cat.png)"}}}
                  {:id :c7 :content "x\\n---\\ny" :reviews [] :reverse-reviews [{:date #inst "2024-02-01T00:00:00Z" :interval 3 :remembered? true}]}]}]}
`

test('decks, sides, gaps, templates, tags, files and log, from EDN', async () => {
  const opened = await open({ 'data.edn': edn, 'cat.png': 'p', 'unused.png': 'u' })
  expect(opened).toMatchObject({ kind: 'mochi', says: 'Mochi' })
  expect(opened.decks.map(({ file }) => file.deck.title)).toEqual(['History::Greece', 'History'])
  expect(seen(opened)).toEqual([
    ['## chat', '![](@media/cat.png)'],
    [['x', 'y'], ['y', 'x']],
    [['Norway', 'Oslo']],
    ['Who?', 'He\n\n---\n\nand she'],
    ['{{c1::Oslo}} is the capital of {{c2::Norway}}', ''],
  ])
  const notes = notesOf(opened)
  expect(notes.map((note) => [note.guid, note.tags])).toEqual([['c6', []], ['c7', []], ['c1', ['north', 'cities']], ['c2', ['people']], ['c3', []]])
  expect(notes[0]?.content?.media?.map((ref) => ref.name)).toEqual(['@media/cat.png'])
  expect(notes[2]?.modified).toBe(Date.UTC(2024, 0, 2, 3, 4, 5))
  expect(opened.decks[1]?.rejected).toMatchObject([{ where: 'card c4', reason: 'no-answer' }])
  expect(opened.problems.map((problem) => problem.type)).toEqual(['trash-left-out', 'templates-filled', 'media-unused'])
  const day = Date.UTC(2024, 0, 1)
  expect(opened.raw.map(({ card, due, interval, reviews, state, suspended }) => [card, due, interval, reviews.length, state, suspended])).toEqual([
    [notes[1]?.cards[1]?.id, Date.UTC(2024, 1, 4), 3, 1, 'review', false],
    [notes[2]?.cards[0]?.id, Date.UTC(2024, 0, 8, 12), 7, 2, 'review', false],
    [notes[4]?.cards[0]?.id, day + 86_400_000, 1, 1, 'learning', true],
    [notes[4]?.cards[1]?.id, day + 86_400_000, 1, 1, 'learning', true],
  ])
  expect(opened.raw[1]?.reviews).toEqual([[day, 3, 0, 0, 1, 0, 0], [day + 86_400_000, 3, 1, 0, 7, 1, 0]])
})

test('the same from Transit, verbose and compact', async () => {
  const verbose = { '~:version': 2, '~:decks': [{ '~:id': '~:d1', '~:name': 'Words', '~:cards': { '~#list': [{ '~:id': '~:c1', '~:content': 'a\n---\nb', '~:tags': { '~#set': ['x'] }, '~:reviews': [{ '~:date': '~t1704067200000', '~:interval': 2, '~:remembered?': true }], '~:updated-at': { '~#dt': 1_704_067_200_000 } }] } }] }
  const compact = ['^ ', '~:version', 2, '~:decks', [['^ ', '~:id', '~:d1', '~:name', 'Words', '~:cards', ['~#list', [['^ ', '~:id', '~:c1', '~:content', 'a\n---\nb', '~:tags', ['~#set', ['x']], '~:reviews', [['^ ', '~:date', '~m1704067200000', '~:interval', 2, '~:remembered?', true]], '~:updated-at', ['~#dt', 1_704_067_200_000]]]]]]]
  const [one, two] = [await open({ 'data.json': JSON.stringify(verbose) }), await open({ 'data.json': JSON.stringify(compact) })]
  expect(seen(one)).toEqual([[['a', 'b']]])
  expect(notesOf(one)).toMatchObject([{ guid: 'c1', tags: ['x'], modified: 1_704_067_200_000 }])
  expect(one.raw).toMatchObject([{ due: 1_704_067_200_000 + 2 * 86_400_000, interval: 2 }])
  expect([notesOf(two), two.raw]).toEqual([notesOf(one), one.raw])
})

test('compact Transit: codes stand for texts that came before', () => {
  const map = new Map<string, MochiValue>([['name', 'a'], ['deck', 'b']])
  expect(readTransit([['^ ', '~:name', 'a', '~:deck', 'b'], ['^ ', '^0', 'a', '^1', 'b']])).toEqual([map, map])
  expect(readTransit(['~~x', '~^x', '~i12', '~?t', '~_', '^9', '~zINF', ['~#set', [1]]])).toEqual(['~x', '^x', 12, true, null, '^9', '~zINF', [1]])
})

test('EDN: every kind of value', () => {
  expect(readEdn('[nil true false 1 -2.5 1e3 7N 0.1M :a/b sym "a\\n\\u00e9\\"" \\x \\newline #{1 2} (3) #uuid "u" #foo {:a 1} ;c\n]')).toEqual({ ok: true, value: [null, true, false, 1, -2.5, 1000, 7, 0.1, 'a/b', 'sym', 'a\né"', 'x', '\n', [1, 2], [3], 'u', new Map([['a', 1]])] })
  for (const bad of ['{:a', '[1}', '"open', '#', '#_']) expect(readEdn(bad), bad).toMatchObject({ problem: { type: 'edn-damaged' } })
  expect(readEdn('['.repeat(100_000))).toMatchObject({ problem: { type: 'too-deep' } })
  expect(readEdn('#_ '.repeat(100_000))).toMatchObject({ problem: { type: 'too-deep' } })
})

const scalar = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string({ unit: 'grapheme' }))
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({ tree: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 5 }), tie('tree'), { maxKeys: 4 })) }))

const writeEdn = (value: unknown): string => {
  if (value === null) return 'nil'
  if (Array.isArray(value)) return `[${value.map(writeEdn).join(' ')}]`
  if (typeof value === 'object') return `{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)} ${writeEdn(one)}`).join(', ')}}`
  return JSON.stringify(value)
}
const plain = (value: MochiValue): unknown => value instanceof Map ? Object.fromEntries(Array.from(value as ReadonlyMap<string, MochiValue>, ([key, one]) => [key, plain(one)])) : Array.isArray(value) ? (value as readonly MochiValue[]).map(plain) : value

test('any value is read from EDN as it was written', () => {
  fc.assert(fc.property(tree, (value) => {
    const read = readEdn(writeEdn(value))
    expect(read.ok && plain(read.value)).toEqual(JSON.parse(JSON.stringify(value)))
  }))
})

test('templates: fields, and what stands only where they are filled', () => {
  const fields = new Map([['A', 'one'], ['B', '']])
  const fill = (template: string): string => fillTemplate(template, (name) => fields.get(name) ?? '')
  expect(fill('<< A >> <<#A>>yes<</A>><<# B >>no<</ B >><<^ B >>none<</ B >> << gone >>.')).toBe('one yesnone .')
  expect(fill('a << open')).toBe('a << open')
  expect(sidesOf('a\n---\n```\n---\n```\n----\nb')).toEqual(['a', '```\n---\n```', 'b'])
})

const refuse = (files: Readonly<Record<string, string>>) => openMochi('x.mochi', readerTools(files))

test('what is no export of Mochi is refused in plain words', async () => {
  expect(await refuse({ 'other.txt': '' })).toMatchObject({ problem: { type: 'no-collection' } })
  expect(await refuse({ 'data.json': '{"a":1}' })).toMatchObject({ problem: { type: 'not-mochi' } })
  expect(await refuse({ 'data.edn': '{:decks []}' })).toMatchObject({ problem: { type: 'no-cards' } })
  expect(await refuse({ 'data.edn': '{:decks [' })).toMatchObject({ problem: { type: 'edn-damaged', where: 'character 10' } })
  const loop = '{:version 3 :decks [{:id :a :name "A" :parent-id :b :cards [{:content "q\n---\na"}]} {:id :b :name "__proto__" :parent-id :a}]}'
  expect(await open({ 'data.edn': loop })).toMatchObject({ decks: [{ file: { deck: { title: '__proto__::A' } } }], problems: [{ type: 'newer-version' }] })
  expect([isMochi([{ name: 'data.edn' }]), isMochi([{ name: 'collection.anki2' }])]).toEqual([true, false])
})
