import type { Article } from '../model/article.ts'
import type { Clause } from './clause.ts'
import type { Moment } from './date-span.ts'
import type { Entity, Mention } from './entity.ts'
import type { NamesFound } from './find-entities.ts'
import type { SentencePlace } from './list-sentences.ts'
import type { Token } from './token.ts'

/** A sentence as read: its place, its names, its tokens and its clauses. */
export interface Sentence {
  readonly index: number
  readonly place: SentencePlace
  readonly mentions: readonly Mention[]
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** The body sentence whose footnote this one is, or null. */
  readonly anchor: Sentence | null
}

/** An article as read: its sentences in order, its names, what it is about, and when it was issued. */
export interface Reading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly names: NamesFound
  /** The name in the title, or the one named most; null when the article names nothing. */
  readonly topic: Entity | null
  /** The city and the country that "the city" and "the country" stand for. */
  readonly city: Entity | null
  readonly country: Entity | null
  readonly issued: Moment | null
}
