import { useEffect, useState } from 'react'
import type { CustomChoice } from '../../../decks/study/custom.ts'
import { pickCustom } from '../../store/pick-custom.ts'
import { useStore } from '../../store/store-context.tsx'

const all = 100_000

/** How many cards fit a choice, however many of them are to come. Undefined until first read. */
export function useFittingCards(choice: CustomChoice): number | undefined {
  const store = useStore()
  const [fitting, setFitting] = useState<number>()
  useEffect(() => {
    let current = true
    const count = async () => {
      const cards = await pickCustom(store, { ...choice, most: all }, 0)
      if (current) setFitting(cards.length)
    }
    void count()
    return () => { current = false }
  }, [store, choice])
  return fitting
}
