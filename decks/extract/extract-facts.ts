import type { Article } from '../model/article.ts'
import type { Fact } from '../model/fact.ts'
import type { ParseWords } from '../model/parse.ts'
import { distinctFacts } from './distinct-facts.ts'
import { extractActors } from './extract-actors.ts'
import { extractClosedLists } from './extract-closed-lists.ts'
import { extractComplements } from './extract-complements.ts'
import { extractContestedBlame } from './extract-contested-blame.ts'
import { extractContestedFigures } from './extract-contested-figures.ts'
import { extractDates } from './extract-dates.ts'
import { extractEvents } from './extract-events.ts'
import { extractFigures } from './extract-figures.ts'
import { extractGroups } from './extract-groups.ts'
import { extractLists } from './extract-lists.ts'
import { extractNames } from './extract-names.ts'
import { extractOpen } from './extract-open.ts'
import { extractOrder } from './extract-order.ts'
import { extractPeople } from './extract-people.ts'
import { extractTails } from './extract-tails.ts'
import { extractSources, extractTellers } from './extract-tellers.ts'
import { clearnessOf, compareReadings, readWhole } from './compare-readings.ts'
import type { TreeSentence } from './point-sentences.ts'
import { pointSentences } from './point-sentences.ts'
import type { Reading } from './reading.ts'
import { nameTopic } from './name-topic.ts'
import type { References } from './references.ts'
import { readArticle } from './read-article.ts'
import { resolveReferences } from './resolve-references.ts'
import { settleClaims } from './settle-claims.ts'
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
  const items = parse === null ? [] : readItems(reading, references, parse)
  const itemOf = new Map(items.map((item) => [item.sentence.index, item]))
  const extractors = [extractDates, extractFigures, extractNames, extractActors, extractComplements, extractLists, extractTellers]
  const clauses = listUsableClauses(reading, references)
  const ofClauses = clauses.flatMap((clause) => {
    const parsed = compareReadings(clause, itemOf.get(clause.sentence.index))
    const facts = extractors.flatMap((extract) => extract(clause))
    const clear = clearnessOf(clause, itemOf.get(clause.sentence.index))
    return items.length === 0 ? facts : facts.map((fact) => ({ ...fact, slots: { ...fact.slots, ...(parsed === 'silent' ? {} : { parse: parsed }), sure: clear.toFixed(3) } }))
  })
  const facts = [...extractGroups(reading), ...extractPeople(reading, references), ...extractEvents(reading), ...extractClosedLists(reading, references), ...ofClauses]
  const tails = extractTails(reading, references, facts).map((fact) => checkTail(fact, items))
  const told = settleClaims(reading, references, [...facts, ...tails, ...extractOpen(reading, items)])
  const compared = [...extractSources(reading, told), ...extractContestedFigures(reading, references), ...extractContestedBlame(reading, references), ...extractOrder(reading, clauses)]
  const topic = nameTopic(reading)
  const distinct = distinctFacts([...told, ...compared])
  return topic === null ? distinct : distinct.map((fact) => ({ ...fact, slots: { ...fact.slots, topic } }))
}

/** A gap in a whole sentence is as clear as the sentence is alone. */
function checkTail(fact: Fact, items: readonly TreeSentence[]): Fact {
  const item = items.find(({ sentence: { place } }) => place.passage === fact.citation.passage && place.start === fact.citation.start)
  if (item === undefined) return fact
  const { clear, isLoose } = readWhole(item)
  return { ...fact, slots: { ...fact.slots, sure: clear.toFixed(3), ...(isLoose ? { parse: 'broken' } : {}) } }
}

function readItems(reading: Reading, references: readonly References[], parse: ParseWords): TreeSentence[] {
  return pointSentences(reading, reading.sentences.map(({ place, tokens }) => readTree(place.text, tokens, parse)), references)
}
