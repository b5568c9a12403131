// `npm run schemas`: writes docs/schemas/ from the model, for those who write Lectern decks with another program.
import { mkdirSync, writeFileSync } from 'node:fs'
import { makeSchemas } from './make-schemas.ts'

const folder = new URL('../docs/schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, text] of makeSchemas()) writeFileSync(new URL(name, folder), text)
console.log(`docs/schemas: ${makeSchemas().size} schemas written`)
