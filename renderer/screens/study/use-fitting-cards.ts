import { useEffect, useState } from 'react'
import type { CustomChoice } from '../../../decks/study/custom.ts'
import { pickCustom } from '../../store/pick-custom.ts'
import { useStore } from '../../store/store-context.tsx'

const all = 100_000

/** How many cards fit a choice, however many of them are to come. Undefined until first read. */
export function useFittingCards(choice: CustomChoice): number | undefined {
  const store = useStore()
  const [count, setCount] = useState<number>()
  useEffect(() => {
    let current = true
    void pickCustom(store, { ...choice, most: all }, 0).then((cards) => { if (current) setCount(cards.length) })
    return () => { current = false }
  }, [store, choice])
  return count
}
