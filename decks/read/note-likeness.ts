const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'

const signs: readonly [RegExp, number][] = [
  [new RegExp(`,\\s+(?:${months} )?(?:\\d{1,2}, )?\\d{4}[.;)]`, 'u'), 1.5],
  [new RegExp(`,\\s+\\d{1,2} ${months} \\d{4}`, 'u'), 1.5],
  [/[,?!.]["”’'][*_]?\s+[*_]?\p{Lu}/u, 1],
  [/\bpp?\.\s?\d/u, 1.5],
  [/\b(?:ibid|op\. cit|et al|eds?\.|vol\.|no\. \d)/iu, 1.5],
  [/https?:|www\./u, 1.5],
  [/^(?:see|for details|cf\.|quoted in|author)\b/iu, 1],
  [/\(\d{4}\)/u, 0.7],
  [/;\s[*_"“]?\p{Lu}/u, 0.5],
]

const marked = /(?<=[^\s⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|[\p{Ll}.,;:!?"”’)]\[\d{1,3}\]|\p{Ll}[.,;:!?]["”’]?\d{1,3}(?=\s|$)/u

/** How much a text reads like a footnote rather than a paragraph: citations speak for it; length and running prose against it. */
export function noteLikeness(text: string): number {
  let score = 0
  for (const [sign, weight] of signs) if (sign.test(text)) score += weight
  if (text.length > 500) score -= 1
  if (text.length > 900) score -= 1.5
  const sentences = text.match(/\p{Ll}[.?!]["”]?\s+\p{Lu}\p{Ll}/gu)?.length ?? 0
  return score - Math.min(1.5, sentences * 0.3)
}

/** Whether a text holds a footnote mark, as paragraphs do and notes do not. */
export function isMarked(text: string): boolean {
  return marked.test(text)
}
