import { useSyncExternalStore } from 'react'
import { readCardLook, watchCardLook, type CardLook } from './card-look.ts'

let last: CardLook | null = null

/** How the page looks, live: a new theme or text size is a new card. */
export function useCardLook(): CardLook {
  return useSyncExternalStore(watchCardLook, () => {
    const now = readCardLook()
    if (last === null || JSON.stringify(last) !== JSON.stringify(now)) last = now
    return last
  })
}
