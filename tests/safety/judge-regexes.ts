// Judges every regular expression of the source that has no verdict yet and writes tests/golden/regexes.json, and those that are
// put together while the code runs, in tests/golden/made-regexes.json:
// `node tests/safety/judge-regexes.ts`. An expression that is not safe needs texts that are short where it is used.
import { existsSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import { collectMade } from './collect-made.ts'
import { collectRegexes } from './collect-regexes.ts'
import { madeVerdictsFile, readMadeVerdicts, readVerdicts, verdictsFile, type RegexVerdict } from './known-regexes.ts'

/** What recheck says of one expression; `d` and `v` change nothing in how it is matched that recheck knows. */
export async function judgeRegex(pattern: string, flags: string): Promise<RegexVerdict> {
  const said = await check(pattern, flags.replaceAll(/[dv]/g, ''), { timeout: 20_000 })
  if (said.status === 'safe') return 'safe'
  if (said.status === 'unknown') return { complexity: `unknown: ${said.error.kind}`, pumps: [], suffix: '' }
  return { complexity: said.complexity.summary, pumps: said.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix: said.attack.suffix }
}

if (process.argv[1] === import.meta.filename) {
  const known = existsSync(verdictsFile) ? readVerdicts() : new Map<string, RegexVerdict>()
  const verdicts = new Map<string, RegexVerdict>()
  for (const { pattern, flags } of collectRegexes().written) {
    const key = `/${pattern}/${flags}`
    verdicts.set(key, known.get(key) ?? (await judgeRegex(pattern, flags)))
  }
  write(verdictsFile, verdicts)
  const knownMade = existsSync(madeVerdictsFile) ? readMadeVerdicts() : new Map<string, RegexVerdict>()
  const made = new Map<string, RegexVerdict>()
  for (const { pattern, flags } of collectMade()) {
    const key = `/${pattern}/${flags}`
    made.set(key, knownMade.get(key) ?? (await judgeRegex(pattern, flags)))
  }
  write(madeVerdictsFile, made)
  process.exit(0)
}

function write(path: string, verdicts: ReadonlyMap<string, RegexVerdict>): void {
  const sorted = [...verdicts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, `{\n${sorted.map(([key, verdict]) => `${JSON.stringify(key)}: ${JSON.stringify(verdict)}`).join(',\n')}\n}\n`)
}
