import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What it took Mnemosyne: ms by the clock, ms of work, bytes at its largest. */
export interface PeerTimes {
  readonly clock: number
  readonly work: number
  readonly memory: number
}

/** Has Mnemosyne, without its windows, take in a table of as many cards; null when it is not installed here. */
export function runPeer(cards: number): PeerTimes | null {
  const python = findPython()
  if (python === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'lectern-peer-'))
  try {
    const table = join(folder, 'cards.tsv')
    writeFileSync(table, Array.from({ length: cards }, (_, at) => `What of the river council <b>${at}</b> and its levy in the north?\tThe harbour king ${at * 7} ${'letter oath tax village '.repeat(6)}`).join('\n'))
    mkdirSync(join(folder, 'data'))
    const ran = spawnSync(python, [join(import.meta.dirname, 'peer.py'), join(folder, 'data'), table], { encoding: 'utf8' })
    const line = ran.stdout.split('\n').find((each) => each.startsWith('{'))
    if (line === undefined) throw new Error(`Mnemosyne is installed, but it failed: ${ran.stderr.slice(-400)}`)
    const told = JSON.parse(line) as PeerTimes & { readonly cards: number }
    if (told.cards !== cards) throw new Error(`Mnemosyne took in ${told.cards} of ${cards} cards.`)
    return told
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The Python that Mnemosyne's own program names in its first line. */
function findPython(): string | null {
  const program = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'mnemosyne')).find((path) => existsSync(path))
  const first = program === undefined ? undefined : readFileSync(program, 'utf8').split('\n')[0]
  return first?.startsWith('#!') === true ? (first.slice(2).trim().split(' ')[0] ?? null) : null
}
