import { checkDeckFile } from './check-deck-file.ts'
import { convertDeckFile } from './convert-deck-file.ts'
import { makeDecks } from './make-decks.ts'
import { runPlainly } from './run-plainly.ts'

const usage = `Usage: npm run deck -- make FILE [-o OUT] [--all] [--ocr]
       npm run deck -- check FILE
       npm run deck -- convert IN OUT [--no-history] [--no-media] [--legacy] [--spreadsheet] [--obsidian]

Makes a deck of cards from each article in FILE: PDF, HTML, DOCX, EPUB,
Markdown or plain text. Without -o the decks are printed as JSON; with -o
they are written to OUT, numbered when there are several. --all also takes
the weak cards; --ocr recognises the text of scanned pages (English). A
report of what was read, made and left out goes to standard error.

"check" prints as JSON what importing FILE would do: decks, notes, cards,
answers, pictures and sounds, note types, and every problem. It ends with 1
when the file cannot be imported.

"convert" reads decks of any format and writes them in the one that OUT is
named for: .lectern.json or .lectern, .apkg (--legacy for the older form), .csv
or .tsv (--spreadsheet without formulas), .txt (for Anki), .md (--obsidian),
.lectern-archive (a collection that holds them; an archive as it was).
Several decks become a .lectern, or for Obsidian a .zip, beside that name.
`

const [command, ...rest] = process.argv.slice(2)

async function run(): Promise<boolean> {
  if (command === 'check' && rest.length === 1) return checkDeckFile(rest[0] ?? '')
  if (command === 'convert') return convertDeckFile(rest)
  if (command === undefined || command === '--help' || command === '-h') {
    process.stdout.write(usage)
    return true
  }
  const made = command === 'make' ? await makeDecks(rest, (text) => process.stderr.write(text)) : null
  if (made === null) process.stderr.write(`${usage}\n`)
  else process.stdout.write(made.printed)
  return made?.done === true
}

await runPlainly(run)
