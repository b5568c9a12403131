import { computeParameters, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding'
import type { FitItems } from '../decks/study/fit/fit-items.ts'

// [Note: the trainer] This is the one file that imports @open-spaced-repetition/binding (fsrs-rs compiled for each
// platform), for these reasons. Its `timeout` is how often it looks whether it is done, in ms, and no limit: without it
// every fit takes half a second, with 60,000 a minute, and without a `progress` beside it it never answered. Nothing stops
// it but the end of its process. It looks for its library where the environment says, so ours is started with a clean one.
// Its WebAssembly variants run in none of our engines. Fewer than 8 answers give the usual weights back, fewer than 64 only
// the first four.

/** How often the trainer looks whether it is done, in ms. */
const pollEvery = 20

/**
 * The 21 weights of FSRS-6 that fit the first so many targets of `items` best, for each count in `cuts`. Later answers count
 * more than earlier ones, up to four times. With more than one relearning step the weights of answers on one day are held
 * lower, as the scheduler does. Rejects with what the trainer says.
 */
export async function trainWeights(items: FitItems, cuts: readonly number[], relearningSteps: number): Promise<number[][]> {
  const most = Math.max(0, ...cuts)
  const made = toBindingItems(items, most)
  const trained: number[][] = []
  for (const cut of cuts) {
    trained.push(await computeParameters(made.slice(0, cut), { enableShortTerm: true, numRelearningSteps: relearningSteps, progress: () => {}, timeout: pollEvery }))
  }
  return trained
}

/** Each target with all answers to its card before it. */
function toBindingItems({ ratings, days, starts, targets }: FitItems, most: number): FSRSBindingItem[] {
  const startOf = new Uint32Array(ratings.length)
  for (const [index, start] of starts.entries()) startOf.fill(start, start, starts[index + 1] ?? ratings.length)
  const reviews = Array.from(ratings, (rating, place) => {
    const elapsed = place === startOf[place] ? 0 : (days[place] ?? 0) - (days[place - 1] ?? 0)
    return new FSRSBindingReview(rating, Math.max(0, elapsed))
  })
  return Array.from(targets.subarray(0, most), (target) => new FSRSBindingItem(reviews.slice(startOf[target] ?? 0, target + 1)))
}
