// What a rule is expected to do before anybody has judged its cards: the share that a strict reader keeps, by the longest
// beginning of the rule's name. From reading the cards of the texts the rules were made with; the records in rule-rates.ts
// outweigh them as they grow.

const priors: readonly (readonly [string, number])[] = [
  ['abbreviation', 0.96], ['alias', 0.92], ['once-known-as', 0.92], ['gloss', 0.92], ['role-of', 0.93], ['role-after', 0.92], ['role-before', 0.85], ['event', 0.88], ['list', 0.8],
  ['date', 0.88], ['figure', 0.87], ['name-agent', 0.86], ['name-object', 0.82], ['name-subject', 0.82], ['name-inside', 0.74], ['actor', 0.76], ['complement', 0.78],
  ['tail-date', 0.8], ['tail-figure', 0.8], ['tail-name', 0.72],
  ['relation', 0.8],
  ['open-when', 0.82], ['open-count', 0.8], ['open-duration', 0.76], ['open-agent-person', 0.86], ['open-agent-group', 0.84], ['open-agent', 0.7],
  ['open-where-place', 0.78], ['open-where', 0.56], ['open-to-place', 0.7], ['open-from-place', 0.74],
  ['open-subject-person', 0.78], ['open-subject-group', 0.76], ['open-subject-place', 0.7], ['open-subject-people', 0.66], ['open-subject-body', 0.5], ['open-subject-human', 0.5], ['open-subject-thing', 0.54], ['open-subject', 0.56],
  ['open-object-person', 0.8], ['open-object-group', 0.76], ['open-object-place', 0.74], ['open-object-thing', 0.66], ['open-object', 0.6],
  ['open-oblique-person', 0.76], ['open-oblique-group', 0.76], ['open-oblique-place', 0.68], ['open-oblique', 0.54], ['open-complement', 0.72], ['open-as', 0.74], ['open-inner', 0.56],
  ['open-says', 0.68], ['open-to-do', 0.66], ['open-doing', 0.7], ['open-how', 0.68], ['open-why', 0.82], ['open-purpose', 0.6], ['open-is-a', 0.74], ['open-is-the', 0.42], ['open-apposition', 0.72], ['open-apposition-who', 0.55],
  ['gap-date', 0.76], ['gap-figure', 0.72], ['gap-name', 0.64], ['gap-phrase', 0.44], ['whole-date', 0.72], ['whole-figure', 0.7], ['whole-name', 0.42], ['whole-phrase', 0.4], ['whole', 0.5],
]

const otherwise = 0.6

/** The share of a rule's cards that is expected to pass before any was judged. */
export function priorOf(frame: string): number {
  let best: readonly [string, number] = ['', otherwise]
  for (const prior of priors) if (frame.startsWith(prior[0]) && prior[0].length > best[0].length) best = prior
  return best[1]
}
