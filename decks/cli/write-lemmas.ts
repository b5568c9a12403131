// Writes resources/parser/lemmas.json from the training parts of the treebanks, and says how good it is on their test parts:
//   node decks/cli/write-lemmas.ts FOLDER     the folder of the unpacked training pack, see training/README.md
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { collectLemmas, scoreLemmas } from './collect-lemmas.ts'
import { parserFolder } from './load-parser.ts'
import { readTreebank } from './read-treebank.ts'

const [, , folder] = process.argv
if (folder === undefined) throw new Error('Say which folder the training pack was unpacked into.')
const read = async (...names: string[]) => (await Promise.all(names.map((name) => readTreebank(join(folder, name))))).flat()
const exceptions = collectLemmas(await read('ewt-train.tsv', 'gumfree-train.tsv'))
await writeFile(resolve(parserFolder, 'lemmas.json'), `${JSON.stringify(exceptions)}\n`)
const count = Object.values(exceptions).reduce((sum, forms) => sum + Object.keys(forms).length, 0)
const score = scoreLemmas(await read('ewt-test.tsv', 'gumfree-test.tsv'), exceptions)
process.stdout.write(`${count} exceptions; lemmas right on the test parts: ${score.toFixed(2)} percent\n`)
