import type { CardId } from '../../../decks/model/id.ts'
import type { Result } from '../../../decks/result.ts'
import type { PutAside } from '../../../decks/study/session.ts'
import { buryCard } from '../../store/bury-card.ts'
import { flagCard } from '../../store/flag-card.ts'
import type { Done, Store } from '../../store/store.ts'
import { suspendCard } from '../../store/suspend-card.ts'

/** Puts a card off until tomorrow, pauses it, or marks it as wrong with a remark. */
export async function putCardAside(store: Store, card: CardId, what: PutAside, remark: string): Promise<Result<Done>> {
  switch (what) {
    case 'bury':
      return buryCard(store, card)
    case 'suspend':
      return suspendCard(store, card, true)
    case 'flag':
      return flagCard(store, card, remark)
  }
}
