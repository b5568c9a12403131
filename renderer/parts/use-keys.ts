import { useEffect, useRef } from 'react'
import { listenToKeys } from './key-listeners.ts'
import type { KeyBindings } from './key-listeners.ts'

const layers = { part: 0, screen: 1, app: 2 } as const

/** Binds shortcuts while the component is shown. A screen's keys go before the app's, a part's before the screen's. */
export function useKeys(bindings: KeyBindings, layer: keyof typeof layers = 'screen'): void {
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  useEffect(() => listenToKeys(layers[layer], () => latest.current), [layer])
}
