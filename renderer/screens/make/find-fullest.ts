import type { TakenArticle } from './taking-step.ts'

/** Of the articles of a file the one of which most came: others are often only the end or the start of a neighbour on the same page. Null when there is none. */
export function findFullest(taken: readonly TakenArticle[]): TakenArticle | null {
  return taken.reduce<TakenArticle | null>((best, each) => (best === null || count(each) > count(best) ? each : best), null)
}

function count({ done }: TakenArticle): number {
  return done === null ? 0 : done.waiting + done.accepted
}
