import { useLayoutEffect, useRef } from 'react'
import { listenToKeys } from './key-listeners.ts'
import type { KeyBindings } from './key-listeners.ts'

const layers = { part: 0, screen: 1, app: 2 } as const

// [Note: keys at once] Layout effects, because an ordinary effect runs some time after the page has shown what it renders:
// a key pressed in between met the bindings of before, in which the card was not there yet, and was lost.

/** Binds shortcuts while the component is shown. A screen's keys go before the app's, a part's before the screen's. */
export function useKeys(bindings: KeyBindings, layer: keyof typeof layers = 'screen'): void {
  const latest = useRef(bindings)
  useLayoutEffect(() => {
    latest.current = bindings
  })
  useLayoutEffect(() => listenToKeys(layers[layer], () => latest.current), [layer])
}
