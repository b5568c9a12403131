import { useMemo } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import { useDeckNotes } from '../../store/use-deck-notes.ts'
import { useDrafts } from '../../store/use-drafts.ts'
import { useMaking } from '../../store/use-making.ts'
import { useRuleRecord } from '../../store/use-rule-record.ts'
import { readDesk } from './read-desk.ts'
import type { Desk } from './read-desk.ts'

/** The article of a deck with all that the screen shows of it, live; null when there is none, undefined until first read. */
export function useDesk(deck: DeckId): Desk | null | undefined {
  const opened = useMaking(deck)
  const drafts = useDrafts(deck)
  const inDeck = useDeckNotes(deck)
  const record = useRuleRecord()
  return useMemo(() => {
    if (opened === null) return null
    if (opened === undefined || drafts === undefined || inDeck === undefined || record === undefined) return undefined
    return readDesk(deck, opened.making, drafts, inDeck, record)
  }, [deck, opened, drafts, inDeck, record])
}
