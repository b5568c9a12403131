import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { isMnemosyneXml, openMnemosyne, openMnemosyneCards } from './open-mnemosyne.ts'
import type { RawCollection } from './raw-study.ts'

async function open(text: string, files: Readonly<Record<string, string>> = {}): Promise<RawCollection> {
  const opened = await openMnemosyne('My cards.xml', { text, encoding: 'utf-8' }, readerTools(files))
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const notesOf = (opened: RawCollection) => opened.decks.flatMap(({ file }) => file.notes)
const pairs = (opened: RawCollection): string[][] => notesOf(opened).flatMap((note) => note.cards.map((card) => [card.question, card.answer]))

const item = (id: string, q: string, a: string, rest = 'gr="0" e="2.500" ac_rp="0" rt_rp="0" lps="0" l_rp="0" n_rp="0" u="1"', cat = '&lt;default&gt;'): string => `<item id="${id}" ${rest}>\n <cat>${cat}</cat>\n <Q>${q}</Q>\n <A>${a}</A>\n</item>\n`
const one = (items: string, start = ''): string => `<?xml version="1.0" encoding="UTF-8"?>\n<mnemosyne core_version="1"${start}>\n<category active="1"><name>x</name></category>\n${items}</mnemosyne>\n`

test('version 1: one way, both ways, vocabulary, with tags and markup', async () => {
  const opened = await open(one(item('a', 'Norway', 'Oslo', 'gr="0"', 'Europe::North') + item('b', 'x', 'y') + item('b.inv', 'y', 'x') + item('c', 'chat', '/ʃa/\ncat') + item('c.tr.1', 'cat', 'chat\n/ʃa/') + item('d', 'a &lt;b&gt;bold&lt;/b&gt;\nline', '&lt;$&gt;x^2&lt;/$&gt; &lt;latex&gt;y&lt;/latex&gt;') + item('e.inv', 'left', 'alone')))
  expect(opened).toMatchObject({ kind: 'mnemosyne', says: 'Mnemosyne 1', problems: [] })
  expect(opened.decks[0]?.file.deck).toMatchObject({ title: 'My cards', subtitle: 'My cards.xml' })
  const notes = notesOf(opened)
  expect(notes.map((note) => [note.guid, note.content?.fields ?? note.cards.map((card) => [card.question, card.answer])])).toEqual([
    ['a', [['Norway', 'Oslo']]],
    ['b', [['x', 'y'], ['y', 'x']]],
    ['c', ['chat', '/ʃa/', 'cat', '']],
    ['d', ['a <b>bold</b><br>line', String.raw`\(x^2\) [latex]y[/latex]`, '']],
    ['e.inv', [['left', 'alone']]],
  ])
  expect(notes.map((note) => note.tags)).toEqual([['Europe::North'], [], [], [], []])
  expect(opened.decks[0]?.file.noteTypes).toMatchObject([{ name: 'Mnemosyne: Vocabulary', templates: [{ name: 'Recognition' }, { name: 'Production' }] }])
  expect(opened.decks[0]?.file.version).toBe(2)
})

test('version 1: what is known of cards, in days from the start', async () => {
  const opened = await open(one(item('a', 'q', 'a', 'u="0" gr="4" e="2.36" ac_rp="2" rt_rp="3" lps="1" l_rp="10" n_rp="25"') + item('b', 'r', 'a', 'u="0" gr="1" e="2.5" ac_rp="1" rt_rp="0" lps="0" l_rp="10" n_rp="10"') + item('c', 's', 'a'), ' time_of_start="1247619600"'))
  const start = Date.UTC(2009, 6, 15)
  expect(opened.raw).toEqual([
    { card: notesOf(opened)[0]?.cards[0]?.id, state: 'review', due: start + 25 * 86_400_000, byDay: true, lastReviewAt: start + 10 * 86_400_000, interval: 15, ease: 2360, reps: 5, lapses: 1, reviews: [], suspended: false },
    expect.objectContaining({ state: 'learning', interval: 0, card: notesOf(opened)[1]?.cards[0]?.id }),
  ])
})

const log = (inside: string, count = 5): string => `<openSM2sync number_of_entries='${count}'>${inside}</openSM2sync>\n`
const cardLog = (id: string, type: string, fact: string, view: string, rest = 'gr="-1" e="2.5" ac_rp="0" rt_rp="0" l_rp="-1" n_rp="-1"', inside = ''): string => `<log type="6" o_id="${id}" card_t="${type}" fact="${fact}" fact_v="${view}" tags="t1,t2" ${rest}>${inside}</log>\n`
const factLog = (id: string, texts: Readonly<Record<string, string>>): string => `<log type="16" o_id="${id}">${Object.entries(texts).map(([key, text]) => `<${key}>${text}</${key}>`).join('')}</log>\n`
const tags = '<log type="10" o_id="t1"><name>History::Greece</name></log><log type="10" o_id="t2"><name>__UNTAGGED__</name></log>\n'

test('version 2: every card type, tags and what is known', async () => {
  const opened = await open(log(`${tags}<log type="13"><fname>map.png</fname></log>
${factLog('f1', { f: 'front', b: 'back' })}${factLog('f2', { f: 'eins', b: 'one' })}${factLog('f3', { f: 'chat', m_1: 'cat' })}${factLog('f4', { loc: 'Oslo', marked: '&lt;img src="map.png"&gt;', blank: '&lt;img src="blank.png"&gt;' })}${factLog('f5', { text: 'The [capital:kind] of [Norway]' })}${factLog('f6', { f: 'La [casa:house]', m_1: 'the house' })}${factLog('f7', { f: 'alone', b: 'no card' })}
${cardLog('c1', '1', 'f1', '1.1', 'gr="4" e="2.6" ac_rp="1" rt_rp="2" lps="0" l_rp="1700000000" n_rp="1700864000"')}${cardLog('c2', '2', 'f2', '2.1')}${cardLog('c3', '2', 'f2', '2.2', 'gr="3" e="2.5" ac_rp="1" rt_rp="1" l_rp="1700000000" n_rp="1700172800"')}${cardLog('c4', '3', 'f3', '3.1')}${cardLog('c5', '3', 'f3', '3.2')}${cardLog('c6', '4', 'f4', '4.1')}
${cardLog('c7', '5', 'f5', '5.1', 'gr="5" e="2.5" rt_rp="1" l_rp="1700000000" n_rp="1700086400"', "<extra>{'cloze': 'Norway', 'index': 1}</extra>")}${cardLog('c8', '5', 'f5', '5.1', 'gr="-1"', "<extra>{'cloze': 'capital:kind', 'index': 0}</extra>")}${cardLog('c9', '6', 'f6', '6.1')}${cardLog('c10', '6', 'f6', '6.2')}${cardLog('c11', '1', 'gone', '1.1')}`), { 'map.png': 'x' })
  const notes = notesOf(opened)
  expect(opened.says).toBe('Mnemosyne 2')
  expect(notes.map((note) => [note.guid, note.cards.length, note.content?.fields ?? null])).toEqual([
    ['f1', 1, null],
    ['f2', 2, null],
    ['f3', 2, ['chat', '', 'cat', '']],
    ['f4', 2, ['Oslo', '<img src="map.png">', '<img src="blank.png">']],
    ['f5', 2, ['The {{c1::capital::kind}} of {{c2::Norway}}', '']],
    ['f6', 1, ['La casa', '', 'the house', '']],
    ['f6 gaps', 1, ['La {{c1::casa::house}}', 'the house']],
  ])
  expect(new Set(notes.flatMap((note) => note.tags))).toEqual(new Set(['History::Greece']))
  expect(opened.decks[0]?.rejected).toMatchObject([{ reason: 'not-a-note' }])
  expect(opened.problems.map((problem) => problem.type)).toEqual(['facts-left-out', 'media-missing'])
  expect(notes[3]?.content?.media?.map((ref) => ref.name)).toEqual(['map.png'])
  const known = new Map(opened.raw.map((study) => [study.card, study]))
  expect(known.get(notes[0]?.cards[0]?.id ?? notes[1]!.cards[0]!.id)).toMatchObject({ due: 1_700_864_000_000, lastReviewAt: 1_700_000_000_000, interval: 10, ease: 2600, reps: 3 })
  expect([notes[1]?.cards[1], notes[4]?.cards[1]].map((card) => card !== undefined && known.get(card.id)?.interval)).toEqual([2, 1])
  expect(opened.raw).toHaveLength(3)
})

const view = (id: string, q: string, a: string): string => `<log type="19" o_id="${id}"><name>View ${id}</name><q_fact_keys>['${q}']</q_fact_keys><a_fact_keys>['${a}', 'x']</a_fact_keys><a_on_top_of_q>False</a_on_top_of_q></log>`

test('version 2: types that the writer made', async () => {
  const type = `<log type="22" o_id="1::German"><name>German</name><fact_keys_and_names>[('f', 'Wort'), ('b', "It's: \\xe9"), ('x', 'Plural')]</fact_keys_and_names><fact_views>['v1', 'v2']</fact_views></log>`
  const opened = await open(log(`${view('v1', 'f', 'b')}${view('v2', 'b', 'f')}${type}${factLog('f1', { f: 'Haus', b: 'house', x: 'Häuser' })}${cardLog('c1', '1::German', 'f1', 'v1')}${cardLog('c2', '1::German', 'f1', 'v2', 'gr="4" e="2.5" rt_rp="1" l_rp="1700000000" n_rp="1700086400"')}`))
  expect(opened.decks[0]?.file.noteTypes).toMatchObject([{ name: 'Mnemosyne: German', fields: [{ name: 'Wort' }, { name: "It's  é" }, { name: 'Plural' }], templates: [{ name: 'View v1' }, { name: 'View v2' }] }])
  expect(notesOf(opened)[0]?.content?.fields).toEqual(['Haus', 'house', 'Häuser'])
  expect(opened.raw.map((study) => study.card)).toEqual([notesOf(opened)[0]?.cards[1]?.id])
})

test('a package: cards, what it says of itself, its media', async () => {
  const tools = readerTools({ 'cards.xml': log(`${factLog('f1', { f: '&lt;img src="a b.png"&gt;', b: '&lt;audio src="x.mp3"&gt;&lt;/audio&gt;' })}${cardLog('c1', '1', 'f1', '1.1')}`), METADATA: 'card_set_name:Pictures\nauthor_name:\n', 'a b.png': 'p', 'x.mp3': 's', 'other.png': 'o' })
  const opened = await openMnemosyneCards('folder/pictures.cards', tools)
  if (!opened.ok) throw new Error(opened.problem.detail)
  expect(opened.value.decks[0]?.file.deck.title).toBe('Pictures')
  expect(notesOf(opened.value)[0]?.content?.fields).toEqual(['<img src="a b.png">', '[sound:x.mp3]', ''])
  expect(opened.value.media.map((media) => media.name)).toEqual(['a b.png', 'x.mp3'])
  expect(opened.value.problems).toMatchObject([{ type: 'media-unused', detail: expect.stringContaining('One file') as unknown }])
  expect(await openMnemosyneCards('x.cards', readerTools({ a: '' }))).toMatchObject({ problem: { type: 'no-collection' } })
})

test('a damaged file gives what is whole and says so', async () => {
  const whole = one(item('a', 'q', 'a') + item('b', 'r', 'a'))
  const cut = await open(whole.slice(0, whole.indexOf('<Q>r') + 3))
  expect(pairs(cut)[0]).toEqual(['q', 'a'])
  expect(cut.problems).toMatchObject([{ type: 'ends-early' }])
  expect((await open(one(item('a', 'q', 'a')).replace('</A>', ''))).problems).toMatchObject([{ type: 'ends-early' }])
})

test('entities of its own are never expanded, other files are refused', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE mnemosyne [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${one(item('a', 'q &b; &x;', '&#65;&amp;')).replace(/^.*\n/, '')}`
  expect(notesOf(await open(bomb))[0]?.content?.fields).toEqual(['q &b; &x;', 'A&', ''])
  expect(await openMnemosyne('a.xml', { text: '<html><item/></html>', encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'not-mnemosyne' } })
  expect(await openMnemosyne('a.xml', { text: one(''), encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'no-cards' } })
  const deep = `<mnemosyne>${'<item>'.repeat(100_000)}`
  expect(await openMnemosyne('a.xml', { text: deep, encoding: 'utf-8' }, readerTools())).toMatchObject({ problem: { type: 'no-cards' } })
  expect([isMnemosyneXml(one('')), isMnemosyneXml(log('')), isMnemosyneXml('<SuperMemoCollection>')]).toEqual([true, true, false])
})

const shared = new URL('../../../shared/decks/mnemosyne-proj+mnemosyne/', import.meta.url)
const here = existsSync(shared)
if (!here) console.log('The sample decks are not beside this checkout: those of Mnemosyne were not read')

test.runIf(here)('reads files that Mnemosyne wrote', async () => {
  const two = await open(readFileSync(new URL('2sided.xml', shared), 'utf8'))
  expect(pairs(two)).toEqual([['question', 'answer'], ['answer', 'question']])
  expect([notesOf(two).length, two.raw, two.problems, two.decks[0]?.rejected]).toEqual([1, [], [], []])
  const three = await open(readFileSync(new URL('3sided_corrupt.xml', shared), 'utf8'))
  expect(notesOf(three).map((note) => [note.guid, note.content?.fields])).toEqual([['87498a1e', ['f', 'p', 't', '']]])
  expect([notesOf(three)[0]?.cards.length, three.raw, three.problems]).toEqual([2, [], []])
})
