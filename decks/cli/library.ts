// `npm run library`: makes the decks that ship with the app from the articles beside them. `-- --check` compares
// the bytes on disk instead of writing them; `-- --unread` prints the cards on which overrides.json has no
// verdict, each with the line that would let it ship, and what in overrides.json fits no card any more.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listStale, listUnread, verdictOn } from '../library/apply-review.ts'
import { findDifference } from '../library/find-difference.ts'
import { writeDeckFile } from '../library/write-deck-file.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { DeckFile } from '../model/deck.ts'
import type { Problem } from '../result.ts'
import { draftLibrary, libraryFolder, makeLibrary } from './make-library.ts'

function stop(problem: Problem): void {
  process.stderr.write(`${problem.where === undefined ? '' : `${problem.where}: `}${problem.detail}\n`)
  process.exitCode = 1
}

function writeLibrary(files: readonly DeckFile[]): void {
  for (const file of files) {
    writeFileSync(join(libraryFolder, `${file.deck.id}.json`), writeDeckFile(file))
    process.stdout.write(`${file.deck.id}: ${file.notes.flatMap((note) => note.cards).length} cards\n`)
  }
}

function checkLibrary(files: readonly DeckFile[]): void {
  for (const file of files) {
    const path = join(libraryFolder, `${file.deck.id}.json`)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    if (text === writeDeckFile(file)) process.stdout.write(`${file.deck.id}: as generated\n`)
    else stop({ type: 'stale-deck', detail: `${explain(text, file)} Run "npm run library".`, where: `${file.deck.id}.json` })
  }
}

function explain(text: string, file: DeckFile): string {
  if (text === '') return 'This deck is not there.'
  const before = deckFileSchema.safeParse(parseJson(text))
  if (!before.success) return 'This file is not a deck any more.'
  return `What is generated now differs; ${findDifference(before.data, file) ?? 'only in the way it is written'}.`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function printUnread(): Promise<void> {
  const drafts = await draftLibrary()
  if (!drafts.ok) return stop(drafts.problem)
  for (const { file, review } of drafts.value) {
    for (const line of listStale(file, review)) process.stdout.write(`take out: ${line}\n`)
    for (const card of listUnread(file, review)) {
      const note = file.notes.find(({ cards }) => cards.some(({ id }) => id === card.id))
      const source = note?.citations.map(({ quote, footnotes }) => `${quote} [${footnotes.join(', ')}]`).join(' / ') ?? ''
      process.stdout.write(`"${verdictOn(card)}",\n  ${note?.family} (${note?.frame}, tier ${note?.tier})  ${card.question}\n  = ${card.answer}${card.remark === null ? '' : ` (${card.remark})`}\n  < ${source}\n\n`)
    }
  }
}

if (process.argv.includes('--unread')) await printUnread()
else {
  const library = await makeLibrary()
  if (!library.ok) stop(library.problem)
  else if (process.argv.includes('--check')) checkLibrary(library.value)
  else writeLibrary(library.value)
}
