import { adverbs, beForms, coordinators, determiners, doForms, haveForms, possessives, prepositions, pronouns } from './words/function-words.ts'

const isSmall = (w: string): boolean => [determiners, prepositions, beForms, haveForms, doForms, pronouns, possessives, coordinators, adverbs].some((set) => set.has(w))

/**
 * Writes the small-capital lead of a paragraph ("LIMA IS THE capital") in ordinary letters, at the same
 * length so that offsets hold. Words that `names` has with a capital keep one.
 */
export function lowerLead(text: string, names: ReadonlySet<string>): string {
  const lead = /^(?:\p{Lu}{2,}(?:['’]\p{Lu})?,?\s+){2,}(?=\p{Ll})|^\p{Lu}{3,}\s+(?=(?:is|was|are|were|has|had|have)\b)/u.exec(text)?.[0]
  if (lead === undefined) return text
  let isFirst = true
  const lowered = lead.replace(/\p{Lu}+/gu, (word) => {
    const lower = word.toLowerCase()
    const capital = word.slice(0, 1) + lower.slice(1)
    const written = isFirst || (!isSmall(lower) && names.has(capital)) ? capital : lower
    isFirst = false
    return names.has(word) && !names.has(capital) && !isSmall(lower) ? word : written
  })
  return lowered + text.slice(lead.length)
}

/** The words that an article writes with a capital inside a sentence. */
export function collectCapitals(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’-]*/gu)].map((m) => m[0].replace(/['’]s$/, ''))))
}
