import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnswerCheck } from './answer-check.ts'
import type { AnswerCard } from './answer-kind.ts'
import { checkAnswer } from './check-answer.ts'

const folder = new URL('../../../tests/golden/answers/', import.meta.url)
const labels = ['right', 'nearly', 'wrong'] as const

type Labelled = AnswerCard & { readonly others: readonly string[] } & Record<AnswerCheck['verdict'], Record<string, readonly string[]>>

interface Judged {
  readonly name: string
  readonly label: AnswerCheck['verdict']
  readonly verdict: AnswerCheck['verdict']
}

/** Every third card of a file is held out, and all of `later.json`: nothing was tuned on them. The `fresh` ones were labelled unseen and then mended for. */
function judgeAll(held: boolean): Judged[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const cards = files.flatMap((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Labelled[]).filter((_, place) => (name === 'later.json' || (!name.startsWith('fresh') && place % 3 === 2)) === held))
  return cards.flatMap((card) => labels.flatMap((label) => Object.values(card[label]).flat().map((typed) => ({ name: `${card.answer} ← ${typed}`, label, verdict: checkAnswer(card, typed, card).verdict }))))
}

test.each([['the cards it was tuned on', false, 1800], ['the cards that were held out', true, 400]] as const)('as a fair tutor would: %s', (_, held, least) => {
  const judged = judgeAll(held)
  expect(judged.length).toBeGreaterThan(least)
  expect(judged.filter(({ label, verdict }) => label === 'wrong' && verdict === 'right')).toEqual([])
  const missed = judged.filter(({ label, verdict }) => label !== verdict)
  expect(missed.length / judged.length, missed.map(({ name, label, verdict }) => `${name}: ${verdict} for ${label}`).join('\n')).toBeLessThanOrEqual(0.02)
})
