import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeTools } from '../decks/cli/write-tools.ts'
import type { DeckId } from '../decks/model/id.ts'
import { writeCollection } from '../decks/write-collection.ts'
import { aDeckOfNotes } from './builders/a-note.ts'
import { aNoteType } from './builders/a-note-type.ts'

// Anki compares names by a collation of its own. Python's SQLite can be given one, so that the indices of a package are
// checked under it, as Anki's SQLite reads them.

const hasPython = spawnSync('python3', ['-c', 'import sqlite3']).status === 0
if (!hasPython) console.log('There is no Python with SQLite, so packages are not checked under the collation of Anki.')

const script = `
import sqlite3, sys
c = sqlite3.connect(sys.argv[1])
fold = lambda s: s.casefold()
c.create_collation('unicase', lambda a, b: (fold(a) > fold(b)) - (fold(a) < fold(b)))
print(c.execute('PRAGMA integrity_check').fetchone()[0])
print(len(c.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'idx_%name%'").fetchall()))
for (name,) in c.execute('SELECT name FROM decks').fetchall():
    assert c.execute('SELECT count(*) FROM decks WHERE name = ?', (name.upper(),)).fetchone()[0] == 1, name
`

test.runIf(hasPython).each([
  ['ASCII', ['beta', 'Alpha', 'alpha::Zed', 'BETA::a', '_x', 'Z'], 4],
  ['other letters', ['Äpfel', 'äpfel::Zoo', 'Ωmega', 'zulu', 'Élan'], 3],
] as const)('indices over names of %s are in order under the collation of Anki', async (_, titles, indices) => {
  const type = aNoteType('t', 'zeta', { fields: [{ name: 'b' }, { name: 'A' }, { name: 'C' }] })
  const decks = titles.map((title, at) => aDeckOfNotes({ version: 2, noteTypes: [type], deck: { id: `d${at}` as DeckId, title, subtitle: '', origin: 'own' }, notes: aDeckOfNotes().notes.map((note) => ({ ...note, id: `n${at}` as typeof note.id, cards: note.cards.map((card) => ({ ...card, id: `c${at}` as typeof card.id })) })) }))
  const written = await writeCollection({ decks, presets: [] }, 'anki', { history: true, media: true }, { ...(await writeTools(1_700_000_000_000)), readMedia: async () => ({ type: 'none', detail: 'none' }) })
  if (!written.ok) throw new Error(written.problem.detail)
  const folder = mkdtempSync(join(tmpdir(), 'collation-'))
  const path = join(folder, 'collection.anki2')
  writeFileSync(path, zstdDecompressSync(unzipSync(written.value.bytes)['collection.anki21b'] ?? new Uint8Array()))
  const { stdout, stderr } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect([stdout, stderr]).toEqual([`ok\n${indices}\n`, ''])
})
