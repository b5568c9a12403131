import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What recheck said of an expression: safe, or how it grows and the texts on which it does. `pumps` are repeated. */
export type RegexVerdict = 'safe' | { readonly complexity: string; readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]; readonly suffix: string }

/** Where the verdicts stand. */
export const verdictsFile = resolve(import.meta.dirname, '../golden/regexes.json')

/** Where those stand that are put together while the app runs. */
export const madeVerdictsFile = resolve(import.meta.dirname, '../golden/made-regexes.json')

/** Those verdicts. */
export function readMadeVerdicts(): Map<string, RegexVerdict> {
  return new Map(Object.entries(JSON.parse(readFileSync(madeVerdictsFile, 'utf8')) as Record<string, RegexVerdict>))
}

/** The verdicts by the expression as it is written, `/so/gu`. */
export function readVerdicts(): Map<string, RegexVerdict> {
  return new Map(Object.entries(JSON.parse(readFileSync(verdictsFile, 'utf8')) as Record<string, RegexVerdict>))
}

/** The text that is hardest for an expression, about so many letters long. */
export function attackText({ pumps, suffix }: Exclude<RegexVerdict, 'safe'>, letters: number): string {
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor(letters / Math.max(1, unit)))
  return `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('')}${suffix}`
}
