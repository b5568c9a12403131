import type { PutAside } from '../../../decks/study/session.ts'

/** What is said after a card was put aside. */
export const sayAside: Record<PutAside, string> = {
  bury: 'Not today. The card comes back tomorrow.',
  suspend: 'Paused. The card comes back when you take it up again in the Library.',
  flag: 'Marked as wrong. The card rests until you take the mark off.',
}
