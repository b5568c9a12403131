import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { deckFileSchema } from '../model/deck.ts'
import { generateDecks } from '../generate.ts'
import { reportDeck } from './report-deck.ts'

const usage = `Usage: npm run deck -- make FILE [-o OUT]

Makes a deck of cards from each article in FILE (plain text or Markdown).
Without -o the decks are printed as JSON; with -o they are written to OUT,
numbered when there are several. A report of what was made and what was
left out goes to standard error.
`

/** Ends the program with a message on standard error. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** "deck.json" for the first of one; "deck-2.json" for the second of several. */
function numberName(out: string, i: number, count: number): string {
  return count === 1 ? out : out.replace(/(\.lectern\.json|\.[^./\\]+)?$/, (ending) => `-${i + 1}${ending}`)
}

function make(file: string, out: string | null): void {
  if (!existsSync(file)) stop(`There is no file ${file}.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch {
    stop(`${file} could not be read as UTF-8 text.`)
  }
  const made = generateDecks({ name: basename(file), text })
  if (!made.ok) stop(`${file}: ${made.problem.detail}`)
  const { decks } = made.value
  for (const { deck, skipped } of decks) {
    deckFileSchema.parse(deck)
    process.stderr.write(`${reportDeck(deck, skipped)}\n`)
  }
  const files = decks.map(({ deck }) => `${JSON.stringify(deck, null, 1)}\n`)
  if (out === null) process.stdout.write(files.join(''))
  else files.forEach((content, i) => writeFileSync(numberName(out, i, files.length), content))
}

const [command, file, flag, out] = process.argv.slice(2)
if (command === undefined || command === '--help' || command === '-h') process.stdout.write(usage)
else if (command !== 'make' || file === undefined || (flag !== undefined && (flag !== '-o' || out === undefined))) stop(usage)
else make(file, out ?? null)
