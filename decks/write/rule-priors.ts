// What a rule is expected to do before anybody has judged its cards: the share that a strict reader keeps, by the longest
// beginning of the rule's name. From reading the cards of the texts the rules were made with; the records in rule-rates.ts
// outweigh them as they grow.

const priors: readonly (readonly [string, number])[] = [
  ['abbreviation', 0.96], ['alias', 0.92], ['once-known-as', 0.92], ['gloss', 0.92], ['role-of', 0.93], ['role-after', 0.92], ['role-before', 0.85], ['event', 0.88], ['list', 0.8],
  ['date', 0.88], ['figure', 0.87], ['name-agent', 0.86], ['name-object', 0.82], ['name-subject', 0.82], ['name-inside', 0.74], ['actor', 0.76], ['complement', 0.78],
  ['tail-date', 0.8], ['tail-figure', 0.8], ['tail-name', 0.72],
  ['relation', 0.86],
  ['open-when', 0.91], ['open-count', 0.89], ['open-duration', 0.86], ['open-agent-person', 0.9], ['open-agent-group', 0.89], ['open-agent', 0.78],
  ['open-where-place', 0.86], ['open-where-site', 0.7], ['open-to-place', 0.84], ['open-from-place', 0.82],
  ['open-subject-person', 0.88], ['open-subject-group', 0.86], ['open-subject-place', 0.82], ['open-subject-people', 0.76], ['open-subject-body', 0.68], ['open-subject-human', 0.64], ['open-subject-thing', 0.74], ['open-subject', 0.7],
  ['open-object-person', 0.88], ['open-object-group', 0.86], ['open-object-place', 0.82], ['open-object-thing', 0.78], ['open-object', 0.74],
  ['open-oblique-person', 0.84], ['open-oblique-group', 0.84], ['open-oblique-place', 0.8], ['open-oblique', 0.7], ['open-complement', 0.8], ['open-as', 0.8], ['open-inner', 0.74],
  ['open-says', 0.78], ['open-to-do', 0.8], ['open-doing', 0.8], ['open-how', 0.78], ['open-why', 0.8], ['open-purpose', 0.74], ['open-is-a', 0.78], ['open-is-the', 0.78], ['open-apposition', 0.84],
  ['gap-date', 0.84], ['gap-figure', 0.82], ['gap-name', 0.77], ['gap-phrase', 0.6], ['whole-date', 0.8], ['whole-figure', 0.8], ['whole-name', 0.7], ['whole-phrase', 0.52], ['whole', 0.6],
]

const otherwise = 0.6

/** The share of a rule's cards that is expected to pass before any was judged. */
export function priorOf(frame: string): number {
  let best: readonly [string, number] = ['', otherwise]
  for (const prior of priors) if (frame.startsWith(prior[0]) && prior[0].length > best[0].length) best = prior
  return best[1]
}
