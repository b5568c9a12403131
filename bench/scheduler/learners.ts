import { firstState, nextState, chanceAfter, type FitState } from '../../decks/study/fit/predict-recall.ts'

/** A memory that is known because it is made up: it says how surely a card is recalled, and learns from each answer. */
export interface Learner {
  readonly name: string
  /** A card that was never met. */
  meet(random: () => number): Trace
}

/** What one card left in a learner's memory. */
export interface Trace {
  /** The chance of recall on study day `day`. Asked only after the first answer. */
  recall(day: number): number
  answer(rating: number, day: number): void
}

/** Remembers exactly by FSRS-6 with the given weights. */
export function fsrsLearner(name: string, weights: readonly number[]): Learner {
  return {
    name,
    meet: () => {
      let state: FitState | null = null
      let last = 0
      return {
        recall: (day) => (state === null ? 0 : chanceAfter(weights, day - last, state.stability)),
        answer: (rating, day) => {
          state = state === null ? firstState(weights, rating) : nextState(weights, state, rating, day - last, chanceAfter(weights, day - last, state.stability))
          last = day
        },
      }
    },
  }
}

/**
 * Remembers by traces that fade each as a power of its age and add up, as in ACT-R (Anderson and Schooler 1991, "Reflections
 * of the environment in memory"): activation = ln of the sum of age^-decay, recall = logistic((activation - threshold) /
 * noise). Cards differ in their decay. Answers "again" leave a trace too. It has neither stability nor difficulty.
 */
export function traceLearner(name: string, decay: number): Learner {
  const threshold = -0.15
  const noise = 0.3
  return {
    name,
    meet: (random) => {
      const own = decay * (0.7 + 0.6 * random())
      const days: { day: number; weight: number }[] = []
      return {
        recall: (day) => {
          let sum = 0
          for (const { day: then, weight } of days) sum += weight * Math.max(0.05, day - then) ** -own
          return 1 / (1 + Math.exp((threshold - Math.log(sum)) / noise))
        },
        answer: (rating, day) => days.push({ day, weight: rating === 1 ? 0.5 : 1 }),
      }
    },
  }
}

/** Remembers by a half-life that each success lengthens and each failure cuts (after Settles and Meeder 2016, "A trainable spaced repetition model"). */
export function halfLifeLearner(name: string, first: number, growth: number): Learner {
  return {
    name,
    meet: (random) => {
      let halfLife = first * Math.exp((random() - 0.5) * 1.6)
      let last = 0
      const recall = (day: number): number => 2 ** (-(day - last) / halfLife)
      return {
        recall,
        answer: (rating, day) => {
          // A look on the same day teaches little, one after long more.
          const gained = day === last ? 1.05 : 1 + (growth - 1) * Math.min(1.5, 0.4 + 2 * (1 - recall(day)))
          halfLife = Math.min(3650, Math.max(0.3, rating === 1 ? halfLife * 0.45 : halfLife * gained))
          last = day
        },
      }
    },
  }
}
