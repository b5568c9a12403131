import type { QuizQuestion } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import { areApart } from './date-range.ts'
import type { DatedEvent } from './dated-event.ts'
import { readEvent } from './dated-event.ts'
import type { Knowledge } from './knowledge.ts'
import { shareOfWords } from './names.ts'
import { baseOf } from './question-base.ts'
import type { Random } from './random.ts'

const fewest = 3
const usual = 5
const most = 7
/** Two sentences with so many words in common tell of one thing. */
const sameThing = 0.75
const numbers = ['', '', '', 'three', 'four', 'five', 'six', 'seven']

/** Events to be put in order, as many questions as the dated facts give; events whose dates overlap are never together. */
export function askOrders(scope: readonly AskedCard[], knowledge: Knowledge, random: Random): QuizQuestion[] {
  const questions: QuizQuestion[] = []
  let left = random.shuffle(scope.flatMap((asked) => readEvent(asked, knowledge) ?? []))
  for (;;) {
    const wanted = left.length <= most ? most : usual
    const set = takeSet(left, wanted)
    if (set.length < fewest) return questions
    questions.push(askOrder(set))
    left = left.filter((event) => !set.includes(event))
  }
}

/** Events of one article that lie apart, as many as wanted. */
function takeSet(events: readonly DatedEvent[], wanted: number): DatedEvent[] {
  const homes = [...new Set(events.map(({ asked }) => asked.home))]
  const sets = homes.map((home) => {
    const set: DatedEvent[] = []
    for (const event of events.filter(({ asked }) => asked.home === home)) {
      const isOther = set.every((one) => areApart(one.range, event.range) && shareOfWords(one.text, event.text) < sameThing && shareOfWords(event.text, one.text) < sameThing)
      if (set.length < wanted && isOther) set.push(event)
    }
    return set
  })
  return sets.toSorted((a, b) => b.length - a.length)[0] ?? []
}

function askOrder(events: readonly DatedEvent[]): QuizQuestion {
  const sorted = events.toSorted((a, b) => a.range.from - b.range.from)
  return {
    ...baseOf(events.map(({ asked }) => asked), `Put these ${numbers[events.length] ?? events.length} events in order, the earliest first.`),
    form: 'order',
    items: events.map(({ text }) => text),
    ranks: events.map((event) => sorted.indexOf(event)),
    dates: events.map(({ date }) => date),
  }
}
