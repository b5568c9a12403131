import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'

const start = 20
const step = 50

/** The first of a long list, and what `ShowMore` needs to show the rest. */
export function useFirst<T>(all: readonly T[]): readonly [readonly T[], { readonly left: number; readonly onMore: () => void }] {
  const [most, setMost] = useState(start)
  return [all.slice(0, most), { left: Math.max(0, all.length - most), onMore: () => setMost(most + step) }]
}

/** Shows the next of a long list, while there are any. */
export function ShowMore({ left, onMore }: { left: number; onMore: () => void }) {
  return left > 0 ? <Button look="plain" icon={ChevronDown} onClick={onMore}>Show {Math.min(step, left)} more of {left}</Button> : null
}
