import type { PutAside } from '../../../decks/study/session.ts'

/** What is said after a card was put aside. */
export const sayAside: Record<PutAside, string> = {
  bury: 'Put off until tomorrow.',
  suspend: 'Paused.',
  flag: 'Marked as wrong.',
}
