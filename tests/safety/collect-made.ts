import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { collectRegexes, type FoundRegex } from './collect-regexes.ts'

/** The regular expressions that the code puts together when it is loaded and reads our own files: see made-regexes-process.ts. */
export function collectMade(): readonly FoundRegex[] {
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'made-regexes-process.ts')], { encoding: 'utf8', maxBuffer: 100_000_000 })
  if (done.status !== 0) throw new Error(`The expressions that are put together cannot be collected: ${done.stderr.slice(-500)}`)
  return JSON.parse(done.stdout) as FoundRegex[]
}

/** The places that ship and put expressions together, of which none was seen: what is judged would not be all. */
export function findUnseen(made: readonly FoundRegex[]): string[] {
  const seen = new Set(made.map(({ where, line }) => `${where}:${line}`))
  // What measures and what is typed in a terminal ships to nobody.
  const shipped = collectRegexes().made.filter(({ where }) => !/^decks\/(?:eval|cli)\//.test(where))
  return shipped.flatMap(({ where, line }) => (seen.has(`${where}:${line}`) ? [] : [`${where}:${line} puts an expression together and none was seen: lead to it in made-regexes-process.ts`]))
}
