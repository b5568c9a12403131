import type { Article } from '../model/article.ts'
import type { Fact } from '../model/fact.ts'
import type { ParseWords } from '../model/parse.ts'
import { extractActors } from './extract-actors.ts'
import { extractComplements } from './extract-complements.ts'
import { extractDates } from './extract-dates.ts'
import { extractEvents } from './extract-events.ts'
import { extractFigures } from './extract-figures.ts'
import { extractGroups } from './extract-groups.ts'
import { extractLists } from './extract-lists.ts'
import { extractNames } from './extract-names.ts'
import { extractOpen } from './extract-open.ts'
import { extractPeople } from './extract-people.ts'
import { extractTails } from './extract-tails.ts'
import { pointSentences } from './point-sentences.ts'
import { readArticle } from './read-article.ts'
import { resolveReferences } from './resolve-references.ts'
import { readTree } from './tree.ts'
import { listUsableClauses } from './usable-clauses.ts'

/**
 * What an article says, fact by fact, in the order of the text: names and roles, then dates, figures, places and
 * relations of its clauses. Explaining footnotes count as text. With a parser the clauses of its trees are told as well;
 * without one there are fewer facts, and the same ones. The same article always gives the same facts.
 */
export function extractFacts(article: Article, parse: ParseWords | null = null): Fact[] {
  const reading = readArticle(article)
  const references = resolveReferences(reading)
  const clauses = listUsableClauses(reading, references)
  const extractors = [extractDates, extractFigures, extractNames, extractActors, extractComplements, extractLists]
  const facts = [...extractGroups(reading), ...extractPeople(reading, references), ...extractEvents(reading), ...clauses.flatMap((c) => extractors.flatMap((extract) => extract(c)))]
  const told = [...facts, ...extractTails(reading, references, facts)]
  if (parse === null) return told
  const trees = reading.sentences.map(({ place, tokens }) => readTree(place.text, tokens, parse))
  return [...told, ...extractOpen(reading, pointSentences(reading, trees, references))]
}
