import { sayCount } from '../../parts/say-count.ts'
import type { TakenArticle } from './taking-step.ts'

/** What came of a file, in a sentence or two; null when nothing was written and there is one article to show. */
export function sayTaken(taken: readonly TakenArticle[]): string | null {
  const [first] = taken
  if (first === undefined) return null
  if (taken.length > 1) return `${taken.length} articles were in it. Most cards came of this one; all are under Make.`
  if (first.done === null) return 'You read this article before, and it says the same.'
  const { joined, waiting } = first.done
  const drafts = waiting === 0 ? 'No draft waits.' : `${sayCount(waiting, 'draft waits', 'drafts wait')} for you.`
  return joined === 0 ? drafts : `${sayCount(joined, 'sure card is', 'sure cards are')} in the deck. ${drafts}`
}
