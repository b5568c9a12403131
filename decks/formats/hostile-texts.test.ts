import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readerTools } from '../../tests/builders/a-card-maker.ts'
import { someNoteTools } from '../../tests/builders/some-note-tools.ts'
import type { Note } from '../model/note.ts'
import type { Result } from '../result.ts'
import { openCrowdAnki } from './open-crowdanki.ts'
import { openMarkdown } from './open-markdown.ts'
import { openMnemosyne } from './open-mnemosyne.ts'
import { openMochi } from './open-mochi.ts'
import { openSuperMemo } from './open-supermemo.ts'
import { openSuperMemoXml } from './open-supermemo-xml.ts'
import type { RawCollection } from './raw-study.ts'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
const examples = Array.from(page.matchAll(/```(?:markdown|xml|crowdanki|supermemo|edn)\n([\s\S]*?)```/g), ([, text = '']) => text)
const real = { ...readerTools(), ...someNoteTools() }

/** Every reader, whatever the text is. */
function openAll(text: string): Promise<readonly Result<RawCollection>[]> {
  const decoded = { text, encoding: 'utf-8' as const }
  return Promise.all([
    openMarkdown('x.md', decoded, real),
    ...(['headings', 'list', 'table', 'obsidian', 'pairs'] as const).map((style) => openMarkdown('x.md', decoded, real, { style, boldGaps: true })),
    openMnemosyne('x.xml', decoded, real),
    openSuperMemo('x.txt', decoded, real),
    openSuperMemoXml('x.xml', decoded, real),
    openCrowdAnki('x.json', decoded, real),
    openMochi('x.mochi', { ...real, files: readerTools({ 'data.edn': text }).files }),
    openMochi('x.mochi', { ...real, files: readerTools({ 'data.json': text }).files }),
  ])
}

const piece = fc.constantFrom('', '\0', '\uD800', '\n', '\n\n', '::', '?', '==', '{{', '}}', '{{c1::', '<', '>', '&', '</A>', '<Q>', '<!--', '-->', '<!--SR:!', '<!-- lectern note {"note":"a","type":"basic"} -->', '`', '```', '|', '---', '# ', '#flashcards', '[', ']', '(', ')', '{', '}', '"', '\\', ':', '#inst "x"', '#_', 'null', '1e999', '-1', '__proto__', '\u202E', 'x'.repeat(300))
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), piece), { minLength: 1, maxLength: 6 })

test('no reader ever throws, whatever became of a file, and what it gives is sound', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...examples), edits, async (example, changes) => {
      const text = changes.reduce((one, [place, cut, put]) => {
        const at = Math.floor(place * one.length)
        return one.slice(0, at) + put + one.slice(at + cut)
      }, example)
      for (const opened of await openAll(text)) {
        if (!opened.ok) {
          expect(opened.problem.detail.length).toBeGreaterThan(20)
          continue
        }
        const cards = new Set(opened.value.decks.flatMap(({ file }) => file.notes.flatMap((note) => note.cards.map((card) => card.id))))
        expect(opened.value.raw.every((study) => cards.has(study.card) && Number.isInteger(study.ease) && Number.isInteger(study.interval) && (study.due === null || Number.isFinite(study.due)))).toBe(true)
        expect(JSON.stringify(opened.value.decks.map(({ file }) => file))).not.toMatch(/\\u0000|\\ud[89ab]/)
      }
    }),
    { numRuns: 150 },
  )
})

const blns = new URL('../../../shared/corpora/blns.json', import.meta.url)
const here = existsSync(blns)
if (!here) console.log('The list of naughty strings is not beside this checkout: it was not put into other programs’ files')

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const saidBy = ({ content, cards }: Note): string => content?.fields[0] ?? cards[0]?.question ?? ''

const notesOf = async (opened: Promise<Result<RawCollection>>): Promise<readonly Note[]> => {
  const one = await opened
  if (!one.ok) throw new Error(one.problem.detail)
  expect(one.value.decks.flatMap((deck) => [...deck.rejected, ...deck.duplicates])).toEqual([])
  return one.value.decks.flatMap(({ file }) => file.notes)
}

const soundless = (text: string): string => text.trim().replaceAll(/\r\n?/g, '\n').replaceAll('\n', '<br>')

test.runIf(here)('the list of naughty strings comes out of every kind of file as it went in', async () => {
  const strings = (JSON.parse(readFileSync(blns, 'utf8')) as string[]).filter((text) => text.trim() !== '')
  expect(strings.length).toBeGreaterThan(490)
  const files = readerTools({ 'data.json': JSON.stringify({ '~:decks': [{ '~:id': '~:d', '~:name': 'd', '~:cards': strings.map((text, at) => ({ '~:id': `~:c${at}`, '~:name': text, '~:fields': { '~:a': { '~:id': '~:a', '~:value': `${at}: ${text.replaceAll(/[{}\r]/g, '.')} end` }, '~:b': { '~:id': '~:b', '~:value': 'back' } } })) }] }) }).files
  const crowd = { __type__: 'Deck', name: 'd', note_models: [{ crowdanki_uuid: 'm', name: 'm', flds: [{ name: 'F' }], tmpls: [{ name: 'c', qfmt: '{{F}}', afmt: '' }] }], notes: strings.map((text, at) => ({ fields: [text], guid: `g${at}`, note_model_uuid: 'm' })) }
  const items = strings.map((text, at) => `<item id="i${at}"><Q>${escapeXml(text)}</Q><A>a</A></item>`).join('\n')
  const crowdNotes = await notesOf(openCrowdAnki('a.json', { text: JSON.stringify(crowd), encoding: 'utf-8' }, readerTools()))
  expect(crowdNotes.map(saidBy)).toEqual(strings)
  const mnemosyneNotes = await notesOf(openMnemosyne('a.xml', { text: `<mnemosyne>${items}</mnemosyne>`, encoding: 'utf-8' }, readerTools()))
  expect(mnemosyneNotes.map((note) => soundless(saidBy(note)))).toEqual(strings.map(soundless))
  const mochiNotes = await notesOf(openMochi('a.mochi', { ...readerTools(), files }))
  expect(mochiNotes.map(saidBy)).toEqual(strings.map((text, at) => `${at}: ${text.replaceAll(/[{}\r]/g, '.')} end`))
})
