import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { rankCards, scoreOf } from '../eval/rank-cards.ts'
import type { JudgedCard } from '../eval/gold.ts'
import type { Engines } from '../generate.ts'
import { makeFromArticle } from '../generate.ts'
import type { AnswerType } from '../model/fact.ts'
import { openFile } from '../open/open-file.ts'
import { readSource } from '../read/read-source.ts'

/** A card as other programs read it: see docs/evaluation.md. */
export interface ExportedCard {
  readonly question: string
  readonly answer: string
  readonly answerType: 'date' | 'figure' | 'group' | 'person' | 'place' | 'relation' | 'other'
  readonly sourceSentence: string
  readonly footnote?: number
  readonly attribution?: string
  readonly score: number
  readonly tier: number
  readonly rule: string
}

const answerTypes: Readonly<Record<AnswerType, ExportedCard['answerType']>> = {
  group: 'group', person: 'person', place: 'place', date: 'date', year: 'date', count: 'figure', percentage: 'figure', money: 'figure', duration: 'figure',
  name: 'other', abbreviation: 'other', role: 'relation', work: 'other', event: 'other', phrase: 'relation',
}

function exportCard({ card, note }: JudgedCard): ExportedCard {
  const [citation] = note.citations
  const [footnote] = citation?.footnotes ?? []
  return {
    question: card.question,
    answer: card.answer,
    answerType: card.answerType === null ? 'other' : answerTypes[card.answerType],
    sourceSentence: citation?.quote ?? '',
    ...(footnote === undefined ? {} : { footnote }),
    ...(note.attribution === undefined ? {} : { attribution: note.attribution }),
    score: Math.round(scoreOf(note) * 10_000) / 10_000,
    tier: note.tier,
    rule: note.frame ?? 'by hand',
  }
}

/** Cards below the app's own limit are listed too, ranked last, so that recall can be told at any budget. */
const leastRanked = 0.2

/**
 * Makes cards of every file in `from` and writes `<name>.json` for each into `to`: an array, the best card first, of
 * all tiers. Prints what could not be read.
 */
export async function exportCards(from: string, to: string, engines: Engines): Promise<void> {
  mkdirSync(to, { recursive: true })
  const files = readdirSync(from).filter((name) => statSync(join(from, name)).isFile()).toSorted()
  for (const name of files) {
    const opened = await openFile({ name, bytes: readFileSync(join(from, name)) }, {})
    const articles = opened.ok ? readSource(opened.value) : opened
    if (!articles.ok) {
      process.stderr.write(`${name}: ${articles.problem.detail}\n`)
      process.exitCode = 1
      continue
    }
    const cards = rankCards(articles.value.flatMap((article) => makeFromArticle(article, { ...engines, leastConfidence: leastRanked }).notes)).map(exportCard)
    writeFileSync(join(to, `${parse(name).name}.json`), `${JSON.stringify(cards, null, 1)}\n`)
    process.stdout.write(`${name}: ${cards.length} cards\n`)
  }
}
