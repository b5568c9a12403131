import type { Article } from '../model/article.ts'
import type { Moment } from './date-span.ts'
import type { Entity } from './entity.ts'
import { findClauses } from './find-clauses.ts'
import { findDates } from './find-dates.ts'
import { findEntities } from './find-entities.ts'
import { findFigures } from './find-figures.ts'
import { foldName } from './fold-name.ts'
import type { SentencePlace } from './list-sentences.ts'
import { listSentences } from './list-sentences.ts'
import type { Reading, Sentence } from './reading.ts'
import { tagTokens } from './tag-tokens.ts'
import { tokenize } from './tokenize.ts'

/** The month of issue, from which "last year" and "two months ago" are counted; null when only the year is known. */
function findIssued(article: Article): Moment | null {
  const issued = /^(\d{4})-(\d{2})/.exec(article.issued ?? '')
  return issued === null ? null : { year: Number(issued[1]), month: Number(issued[2]) }
}

const mostNamed = (entities: readonly Entity[]): Entity | null => entities.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0] ?? null

function findTopic(entities: readonly Entity[], title: string): Entity | null {
  const folded = ` ${foldName(title).replace(/[^\p{L}\d' -]/gu, ' ')} `
  const inTitle = entities.filter((e) => e.type !== 'quote' && [...e.aliases].some((alias) => folded.includes(` ${foldName(alias)} `)))
  return mostNamed(inTitle) ?? mostNamed(entities.filter((e) => e.type !== 'quote' && e.count > 2))
}

function readSentence(place: SentencePlace, index: number, mentionsOfText: Reading['names']['mentions'][number], issued: Moment | null): Sentence {
  const mentions = mentionsOfText.filter((m) => m.start >= place.start && m.end <= place.end).map((m) => ({ ...m, start: m.start - place.start, end: m.end - place.start }))
  const dates = findDates(place.text, issued)
  const figures = findFigures(place.text, dates).filter((f) => !mentions.some((m) => f.start < m.end && m.start < f.end))
  const tokens = tagTokens(tokenize(place.text, { mentions, dates, figures }))
  return { index, place, mentions, tokens, clauses: findClauses(tokens), anchor: null }
}

/** Reads an article: names over the whole of it first, then each sentence into tokens and clauses. */
export function readArticle(article: Article): Reading {
  const issued = findIssued(article)
  const texts = listSentences(article)
  const names = findEntities(texts.map(({ text, sentences }) => ({ text, sentenceStarts: new Set(sentences.map((s) => s.start)), taken: [] })))
  const sentences: Sentence[] = []
  for (const { sentences: places } of texts) {
    for (const place of places) {
      const sentence = readSentence(place, sentences.length, names.mentions[place.textIndex] ?? [], issued)
      const anchor = place.noteNumber === null ? null : (sentences.find((s) => s.place.kind === 'body' && s.place.marks.some((m) => m.number === place.noteNumber)) ?? null)
      sentences.push({ ...sentence, anchor })
    }
  }
  const topic = findTopic(names.entities, article.title)
  // Without a topic of that kind, "the city" stands for a name only when no other place that may be one is named as often.
  const ofNoun = (noun: string): Entity | null => {
    if (topic?.noun === noun) return topic
    const [most, next] = names.entities.filter((e) => e.type === 'place' && (e.noun === noun || e.noun === null)).toSorted((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1))
    return most?.noun === noun && most.count >= 3 && most.count > (next?.count ?? 0) ? most : null
  }
  return { article, sentences, names, topic, city: ofNoun('city'), country: ofNoun('country'), issued }
}
