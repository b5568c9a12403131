import { firstHeld, heldAfter, heldAfterStep, recallAt } from '../../decks/study/seminar/fsrs-steps.ts'
import { mixNumbers } from './chance.ts'
import type { Learner } from './learner.ts'
import type { Scenario } from './scenario.ts'

/** What the app knows of one card: FSRS's memory of it, by the app's weights. */
export interface AppCard {
  fresh: boolean
  stability: number
  difficulty: number
  lastAt: number
  /** When FSRS would ask it next, as a whole day. */
  due: number
  lastDay: number
}

/** What the answers showed: of all first answers, and of later ones in bins by FSRS's chance. */
export interface Shown {
  readonly bins: { predicted: number; known: number; count: number }[]
  first: { known: number; count: number }
}

/** One learner going through one scenario with one strategy. */
export interface Course {
  readonly scenario: Scenario
  readonly learner: Learner
  readonly cards: readonly AppCard[]
  readonly shown: Shown
  /** How often each card was looked at: numbers its next chance. */
  readonly looks: number[]
  readonly seed: number
}

/** The retention that plain FSRS is set to. */
const desired = 0.9

/** Begins a course: nothing learned. */
export function startCourse(scenario: Scenario, learner: Learner, seed: number): Course {
  return {
    scenario,
    learner,
    cards: Array.from({ length: scenario.cards }, () => ({ fresh: true, stability: 0, difficulty: 0, lastAt: 0, due: 0, lastDay: -Infinity })),
    shown: { bins: Array.from({ length: 20 }, () => ({ predicted: 0, known: 0, count: 0 })), first: { known: 0, count: 0 } },
    looks: Array.from({ length: scenario.cards }, () => 0),
    seed,
  }
}

/** The chance of recall that FSRS gives for a card. */
export function appRecall({ scenario }: Course, card: AppCard, at: number): number {
  return recallAt(Math.max(0, at - card.lastAt) / card.stability, scenario.weights)
}

/** She looks at a card at `at`; gives the seconds it took. What she knows is drawn alike for every strategy. */
export function lookAtCard(course: Course, place: number, day: number, at: number): number {
  const { scenario: { pace, weights, first }, learner, cards, shown, looks, seed } = course
  const card = cards[place] as AppCard
  const drawn = mixNumbers(seed, place, looks[place] ?? 0)
  looks[place] = (looks[place] ?? 0) + 1
  const { fresh } = card
  const known = drawn < (fresh ? first : learner.recall(place, at))
  if (fresh) {
    learner.meet(place, at, known)
    const held = heldAfterStep(firstHeld(known ? 3 : 1, weights), weights)
    Object.assign(card, known ? held : heldAfterStep(held, weights))
    shown.first = { known: shown.first.known + Number(known), count: shown.first.count + 1 }
  } else {
    learner.look(place, at, known)
    updateApp(course, card, known, day)
  }
  Object.assign(card, { fresh: false, lastAt: at, lastDay: day, due: day + intervalOf(card.stability, weights) })
  if (!fresh) return known ? pace.known : pace.forgotten
  // A new card that goes in at once takes less; on average it takes what the pace says.
  return known ? pace.fresh * 0.8 : (pace.fresh * (1 - 0.8 * first)) / (1 - first)
}

function updateApp({ scenario: { weights }, shown }: Course, card: AppCard, known: boolean, day: number): void {
  const days = day - card.lastDay
  if (days < 1) {
    if (known) Object.assign(card, heldAfterStep(card, weights))
    return
  }
  const recall = recallAt(days / card.stability, weights)
  const bin = shown.bins[Math.min(19, Math.floor(recall * 20))]
  if (bin !== undefined) Object.assign(bin, { predicted: (bin.predicted * bin.count + recall) / (bin.count + 1), known: bin.known + Number(known), count: bin.count + 1 })
  const after = heldAfter(card, known, recall, weights)
  Object.assign(card, known ? after : heldAfterStep(after, weights))
}

/** Whole days until FSRS asks again. */
function intervalOf(stability: number, weights: readonly number[]): number {
  const decay = -(weights[20] ?? 0.1542)
  return Math.max(1, Math.round((stability * (desired ** (1 / decay) - 1)) / (0.9 ** (1 / decay) - 1)))
}

/** The weeks before: some cards were met and repeated when FSRS asked for them. The same for every strategy. */
export function learnBefore(course: Course): void {
  const { scenario: { learned, studyAt }, cards, seed } = course
  for (let place = 0; place < learned; place += 1) {
    const card = cards[place] as AppCard
    const late = (): number => Math.floor(mixNumbers(seed, place, 991, course.looks[place] ?? 0) * 3)
    for (let day = -2 - Math.floor(mixNumbers(seed, place, 990) * 50); day < 0; day = card.due + late()) lookAtCard(course, place, day, day + studyAt)
  }
  course.shown.first = { ...course.shown.first }
}
