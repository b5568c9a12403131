// `npm run words`: writes the generated word tables of decks/extract/words from the packages they come from.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { makeWords } from './make-words.ts'

const folder = new URL('../decks/extract/words/', import.meta.url)
for (const [name, text] of makeWords()) {
  writeFileSync(new URL(name, folder), text)
  console.log(`decks/extract/words/${name}: ${text.length} characters, ${gzipSync(text).length} bytes zipped`)
}
