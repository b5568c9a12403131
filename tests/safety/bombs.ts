import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { anAttack } from './attack.ts'
import { startReader } from './hostile-reader.ts'
import { hostilePackages } from './hostile-packages.ts'

/** Work of the processor, so that a busy machine counts nothing against us, and memory. */
const mostWork = 2000
const mostGrowth = 150 * 2 ** 20
const corpus = resolve(import.meta.dirname, '../../../shared/corpora/zip')
const known = (await hostilePackages()).length
const damaged = existsSync(corpus) ? readdirSync(corpus).toSorted() : []
if (damaged.length === 0) process.stderr.write('The collection of damaged archives is not here (../shared/corpora/zip is missing).\n')

/** Archives, databases and names that are made to harm. The reader has no right to write files, start programs or threads. */
export const bombs = anAttack({
  name: 'bombs',
  what: 'Bombs of zip and zstd, headers that lie, hostile schemas and names: refused within 2 s of work and 150 MB, nothing written.',
  trials: { quick: known + damaged.length, full: known + damaged.length + 200 },
  open: async () => startReader({ mayWrite: false }),
  attempt: async (reader, trial) => {
    const name = damaged[trial - known]
    const file = name === undefined ? null : { name: 'a.apkg', bytes: new Uint8Array(readFileSync(join(corpus, name))), reader: 'deck' as const }
    const { wrong, outcome, ms, growth, what, mayOpen, opened } = await reader.read(file === null ? { bomb: trial } : { file })
    const losses: string[] = []
    const title = `${trial} ${name ?? what ?? ''} (${outcome})`
    if (wrong !== null) losses.push(`${title}: ${wrong}`)
    if (opened && mayOpen !== true) losses.push(`${title}: it was opened`)
    if (ms > mostWork) losses.push(`${title}: ${Math.round(ms)} ms of work`)
    if (growth > mostGrowth) losses.push(`${title}: ${Math.round(growth / 2 ** 20)} MB more memory`)
    return { did: 1, losses }
  },
  close: async (reader) => reader.close(),
})
