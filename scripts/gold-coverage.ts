/** A fact of the hand-written gold, with what the check of the digests needs of it. */
export interface GoldFact {
  readonly id: string
  readonly section: string
  readonly fact: string
  readonly value: string
  /** Patterns of regular expressions; one of them must be found. */
  readonly answers: readonly string[]
  readonly qualifier: string | null
  readonly footnote: number | null
}

// The sections of the original, and where the digests retell them. A fact may stand in any of its places: facts
// of the footnotes are retold in the footnotes, those of an author's note under "About the author".
const places: Readonly<Record<string, readonly string[]>> = {
  '(tail of previous article: Lalwani)': ['counterinsurgency-2010:', 'counterinsurgency-2010:About the author'],
  footnote: ['karachi-2010:notes', 'counterinsurgency-2010:notes'],
  Introduction: ['karachi-2010:'],
  'Brief Demography of Karachi': ['karachi-2010:The city and its people'],
  'Home to Jihadist and Sectarian Groups': ['karachi-2010:A base for militant groups'],
  'Madrasa Networks': ['karachi-2010:The madrasas'],
  'Growing Taliban Activity in Karachi': ['karachi-2010:The Taliban move in'],
  Conclusion: ['karachi-2010:What is at stake'],
  'Author bio': ['karachi-2010:About the author'],
}

// Hedges that the digests put into other words of the same strength.
const sameStrength: Readonly<Record<string, RegExp>> = {
  initially: /at first/iu,
  each: /\b36\b.*\b36\b/u,
  lately: /most recently/iu,
  mostly: /\bmost of\b/iu,
  claims: /\bclaims?\b/iu,
  'now (January 2010)': /January 2010/u,
}

/**
 * Says what of the gold the digests lack, one line for each fact: its answer, its numbers, its qualifier or its
 * footnote, all within one sentence of the place that retells its section. `digests` maps a name to Markdown.
 */
export function findUncovered(facts: readonly GoldFact[], digests: ReadonlyMap<string, string>): string[] {
  const sentences = new Map<string, string[]>()
  for (const [name, markdown] of digests) splitPlaces(name, markdown, sentences)
  return facts.flatMap((fact) => {
    const where = places[fact.section]
    if (where === undefined) return [`${fact.id}: no place is known for the section "${fact.section}".`]
    const lacks = where.flatMap((place) => sentences.get(place) ?? []).map((sentence) => findLacking(fact, sentence))
    if (lacks.some((lack) => lack.length === 0)) return []
    const closest = lacks.toSorted((a, b) => a.length - b.length)[0] ?? ['everything']
    return [`${fact.id}: ${fact.fact} No sentence has it all; the nearest lacks ${closest.join(', ')}.`]
  })
}

function splitPlaces(name: string, markdown: string, sentences: Map<string, string[]>): void {
  let section = ''
  for (const block of markdown.replace(/^---\n[^]*?\n---\n/u, '').split(/\n{2,}/u)) {
    const heading = /^## (.+)$/u.exec(block)?.[1]
    const note = /^\[\^(\d+)\]: /u.exec(block)
    if (heading !== undefined) section = heading
    else if (note !== null) addTo(sentences, `${name}:notes`, block.slice(note[0].length).split(stop).map((sentence) => `${sentence}[^${note[1]}]`))
    else addTo(sentences, `${name}:${section}`, block.split(stop))
  }
}

const stop = /(?<=[.!?]["”)]?(?:\[\^\d+\])*)\s+(?=[\p{Lu}“])/u

function addTo(map: Map<string, string[]>, key: string, values: readonly string[]): void {
  map.set(key, [...(map.get(key) ?? []), ...values])
}

function findLacking(fact: GoldFact, sentence: string): string[] {
  const plain = toPlain(sentence)
  const lacking: string[] = []
  if (!fact.answers.some((answer) => new RegExp(answer.replaceAll(/[\^$]/gu, String.raw`\b`), 'iu').test(plain))) lacking.push('the answer')
  for (const number of fact.value.match(/\d[\d,.]*\d|\d/gu) ?? []) if (!plain.includes(number)) lacking.push(`the number ${number}`)
  if (fact.qualifier !== null && !hasQualifier(fact.qualifier, plain)) lacking.push(`"${fact.qualifier}"`)
  if (fact.footnote !== null && !sentence.includes(`[^${fact.footnote}]`)) lacking.push(`note ${fact.footnote}`)
  return lacking
}

function hasQualifier(qualifier: string, plain: string): boolean {
  return sameStrength[qualifier]?.test(plain) ?? plain.toLowerCase().includes(qualifier.toLowerCase())
}

function toPlain(sentence: string): string {
  return sentence.replaceAll(/\[\^\d+\]/gu, '').replaceAll('*', '').replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"').replaceAll('–', '-')
}
