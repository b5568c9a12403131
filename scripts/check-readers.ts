// `npm run check:readers`: has a reader of Anki packages that others wrote read what Lectern writes, and compares card by card.
// It is fetched into a folder of its own for this, and is no package of the project: it names no licence, and one of what it
// brings along has known holes. It knows the older container only.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const reader = 'anki-reader@0.3.0'
const root = resolve(import.meta.dirname, '..')

/** What the other reader is asked: the fields of all cards, deck by deck, as one line of JSON. */
const ask = `
import { readFileSync } from 'node:fs'
import { readAnkiPackage } from 'anki-reader'
const { collection, media } = await readAnkiPackage(new Blob([readFileSync(process.argv[2])]))
const decks = Object.values(collection.getDecks()).map((deck) => ({ name: deck.getName(), cards: Object.values(deck.getCards()).map((card) => card.getRawFields().split(String.fromCharCode(31))) }))
console.log(JSON.stringify({ decks: decks.filter(({ cards }) => cards.length > 0), media: Object.keys(media).length }))
`

interface Told {
  readonly decks: readonly { readonly name: string; readonly cards: readonly (readonly string[])[] }[]
  readonly media: number
}

interface Plan {
  readonly decks: readonly { readonly title: string; readonly cards: number }[]
  readonly media: unknown
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'decks/cli/deck.ts'), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] })
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-readers-'))
try {
  execFileSync('npm', ['install', '--prefix', folder, '--legacy-peer-deps', '--no-audit', '--no-fund', reader], { stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(folder, 'ask.mjs'), ask)
  const given = process.argv.slice(2)
  const decks = given.length > 0 ? given : ['karachi-2010', 'counterinsurgency-2010'].map((name) => join(root, 'decks/library', `${name}.json`))
  let failed = 0
  for (const deck of decks) {
    const written = join(folder, `${basename(deck)}.apkg`)
    run(['convert', resolve(deck), written, '--legacy'])
    const plan = JSON.parse(run(['check', written])) as Plan
    const told = JSON.parse(execFileSync(process.execPath, [join(folder, 'ask.mjs'), written], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })) as Told
    const [ours, theirs] = [plan.decks.reduce((sum, { cards }) => sum + cards, 0), told.decks.reduce((sum, { cards }) => sum + cards.length, 0)]
    const empty = told.decks.flatMap(({ cards }) => cards).filter((fields) => fields.every((field) => field === '')).length
    const same = ours === theirs && empty === 0
    if (!same) failed += 1
    console.log(`${same ? 'same' : 'DIFFERENT'}  ${basename(deck)}: ${ours} cards here, ${theirs} there, ${empty} of them without a word; ${readFileSync(written).length} bytes`)
  }
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
