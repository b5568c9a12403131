import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ankiToDecks, type ConvertedCollection } from '../decks/anki/anki-to-decks.ts'
import type { AnkiCollection } from '../decks/anki/anki-collection.ts'
import { deckFileSchema } from '../decks/model/deck.ts'
import { readPackage } from '../decks/pack/read-package.ts'
import { placeCards } from '../decks/place-cards.ts'
import { noteToCards } from '../decks/template/note-to-cards.ts'
import { packEngines } from './builders/pack-engines.ts'
import { someMemoryOptions } from './builders/some-memory-options.ts'

const root = resolve(import.meta.dirname, '../../shared/decks')
const has = existsSync(root)
if (!has) console.log('The decks of others are not here (../shared/decks is missing).')

const engines = await packEngines()

async function read(file: string): Promise<{ collection: AnkiCollection; converted: ConvertedCollection }> {
  const opened = await readPackage({ name: file, bytes: new Uint8Array(readFileSync(join(root, file))) }, engines)
  if (!opened.ok) throw new Error(`${file}: ${opened.problem.detail}`)
  const { collection, readMedia } = opened.value
  const media = new Map<string, { hash: string; bytes: number }>()
  for (const { name } of collection.media) {
    const bytes = await readMedia(name)
    if (!(bytes instanceof Uint8Array)) throw new Error(`${file}: ${bytes.detail}`)
    media.set(name, { hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })
  }
  return { collection, converted: ankiToDecks(collection, media, { makeCards: noteToCards, subtitle: file }) }
}

// Notes, cards and answers in the file, and files that its notes name.
test.runIf(has).each([
  ['ankitects+anki/diffmodels2-1.apkg', [1, 1, 0], 0],
  ['ankitects+anki/diffmodels2-2.apkg', [1, 2, 0], 0],
  ['ankitects+anki/diffmodeltemplates-1.apkg', [1, 1, 0], 0],
  ['ankitects+anki/diffmodeltemplates-2.apkg', [1, 1, 0], 0],
  ['ankitects+anki/update1.apkg', [1, 1, 0], 0],
  ['ankitects+anki/update2.apkg', [1, 1, 0], 0],
  ['ankitects+anki/media.apkg', [1, 1, 0], 1],
  ['ankitects+anki/anki2-alpha.anki2', [1, 1, 0], 0],
  ['ankitects+anki/mediacheck.anki2', [3, 3, 2], 0],
  ['ankidroid+Anki-Android/templates.apkg', [48, 146, 102], 0],
  ['dharmaturtle+CardOverflow/RandomReviews.apkg', [25, 25, 110], 0],
  ['eikowagenknecht+srs-converter/empty-latest.apkg', [0, 0, 0], 0],
  ['eikowagenknecht+srs-converter/empty-legacy-2.apkg', [0, 0, 0], 0],
  ['eikowagenknecht+srs-converter/empty-legacy-2.colpkg', [0, 0, 0], 0],
  ['eikowagenknecht+srs-converter/mixed-legacy-2.apkg', [8, 13, 26], 1],
  ['EmNudge+Anki-pwa/ap_gov_vocab_anki11.apkg', [242, 484, 0], 0],
  ['pedscoffee+fluid-engine/example-deck.apkg', [4, 4, 0], 0],
  ['repeat-space+anki-apkg-export/output.apkg', [3, 3, 0], 1],
])('%s', async (file, inside, files) => {
  const { collection, converted } = await read(file)
  expect([collection.notes.length, collection.cards.length, collection.reviews.length]).toEqual(inside)
  const { decks } = converted
  const notes = decks.flatMap((deck) => deck.file.notes)
  expect([notes.length, notes.flatMap((note) => note.cards).length, decks.flatMap(({ studies }) => studies.flatMap(({ reviews }) => reviews)).length]).toEqual(inside)
  expect(converted.media.length).toBe(files)
  for (const deck of decks) {
    const whole = { ...deck.file, studies: placeCards(deck.studies, someMemoryOptions()) }
    expect(deckFileSchema.parse(whole)).toEqual(whole)
  }
  expect(collection.problems).toEqual([])
})

test.runIf(has)('a zip without a collection is refused, and none of the other files is forgotten here', async () => {
  const bad = await readPackage({ name: 'bad.apkg', bytes: new Uint8Array(readFileSync(join(root, 'ig3+srf/bad.apkg'))) }, engines)
  expect(bad).toMatchObject({ ok: false, problem: { type: 'no-collection' } })
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:apkg|colpkg|anki2)$/.test(file))
  expect(files).toHaveLength(19)
})

test.runIf(has)('the same note with changed templates is an update, and not a second note', async () => {
  const [before, after] = await Promise.all(['ankitects+anki/update1.apkg', 'ankitects+anki/update2.apkg'].map(read))
  const [old] = before?.converted.decks[0]?.file.notes ?? []
  const [fresh] = after?.converted.decks[0]?.file.notes ?? []
  expect(fresh?.id).toBe(old?.id)
  expect(fresh?.modified).toBeGreaterThan(old?.modified ?? 0)
  expect(fresh?.content?.fields).not.toEqual(old?.content?.fields)
})

test.runIf(has)('image occlusion, weights of an earlier FSRS, and its states', async () => {
  const { converted } = await read('eikowagenknecht+srs-converter/mixed-legacy-2.apkg')
  const [deck] = converted.decks
  expect(deck?.file.noteTypes?.map(({ kind }) => kind).toSorted()).toEqual(['cloze', 'occlusion', 'standard', 'standard', 'standard', 'standard'])
  expect(converted.presets[0]?.preset.weights).toHaveLength(21)
  expect(deck?.studies.every(({ memory }) => memory !== null)).toBe(true)
})
