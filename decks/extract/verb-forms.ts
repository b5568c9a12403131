import { notGerund, notPast } from './words/function-words.ts'
import { doublingVerbs, irregularVerbs, regularVerbs } from './words/verbs.ts'

/** base: attack; s: attacks; past: attacked, went; part: attacked, gone; ing: attacking. */
export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing'

/** A word read as a verb: its lemma, or null when only its ending shows that it is one, and the forms it may be. */
export interface VerbReading {
  readonly lemma: string | null
  readonly forms: ReadonlySet<VerbForm>
}

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiou'.includes(c)

function doubles(base: string): boolean {
  if (doublingVerbs.has(base)) return true
  const [c3, c2, c1] = [base.at(-3), base.at(-2), base.at(-1)]
  const vowelGroups = base.match(/[aeiouy]+/g)?.length ?? 0
  return vowelGroups === 1 && !isVowel(c1) && !'wxy'.includes(c1 ?? 'w') && isVowel(c2) && !isVowel(c3)
}

/** The third person singular of a base form: "carry", "carries". */
export function withS(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubles(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubles(base) || /^(?:get|let|set|put|cut|hit|win|run|begin|forget|forbid|shut|sit|split|spin|dig|swim|quit|bet)$/.test(base) ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`
}

function buildTable(): Map<string, { lemma: string; forms: Set<VerbForm> }> {
  const table = new Map<string, { lemma: string; forms: Set<VerbForm> }>()
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const entry = table.get(word)
    if (entry === undefined) table.set(word, { lemma, forms: new Set([form]) })
    else if (entry.lemma === lemma) entry.forms.add(form)
  }
  for (const [base = '', past = '', part = ''] of irregularVerbs) {
    add(base, base, 'base')
    add(withS(base), base, 's')
    add(past, base, 'past')
    add(part, base, 'part')
    add(withIng(base), base, 'ing')
  }
  for (const base of regularVerbs) {
    if (table.get(base)?.lemma === base) continue
    add(base, base, 'base')
    add(withS(base), base, 's')
    add(withEd(base), base, 'past')
    add(withEd(base), base, 'part')
    add(withIng(base), base, 'ing')
  }
  return table
}

const table = buildTable()

/** Reads a lower-case word as a verb; null when it cannot be one. Unknown words are read by -ed and -ing alone, without a lemma. */
export function readVerb(word: string): VerbReading | null {
  const known = table.get(word)
  if (known !== undefined) return known
  const prefixed = /^(?:re|over|out|under|un|co|mis|counter|pre)-?(\w{4,})$/.exec(word)
  const inner = prefixed?.[1] === undefined ? undefined : table.get(prefixed[1])
  if (inner !== undefined && (inner.forms.has('past') || inner.forms.has('part') || inner.forms.has('ing'))) return { lemma: word.slice(0, word.length - (prefixed?.[1] ?? '').length) + inner.lemma, forms: new Set([...inner.forms].filter((f) => f !== 'base' && f !== 's')) }
  if (word.length > 4 && /[a-z]ed$/.test(word) && !notPast.has(word) && !word.includes('-')) return { lemma: null, forms: new Set(['past', 'part']) }
  if (word.length > 5 && /[a-z]ing$/.test(word) && !notGerund.has(word) && !word.includes('-')) return { lemma: null, forms: new Set(['ing']) }
  return null
}
