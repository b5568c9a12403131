import { useEffect, useRef, type FocusEvent } from 'react'

/** Saves when the focus leaves an element, and when it goes away; gives what its `onBlur` is. */
export function useSaveWhenLeft(save: () => void): (event: FocusEvent) => void {
  const latest = useRef(save)
  useEffect(() => { latest.current = save })
  useEffect(() => () => latest.current(), [])
  return ({ currentTarget, relatedTarget }) => {
    // Within, or in a dialog that it opened, it is not left.
    if (relatedTarget instanceof Element && (currentTarget.contains(relatedTarget) || relatedTarget.closest('[role="dialog"]') !== null)) return
    // The last key may still be on its way into what is typed.
    setTimeout(() => latest.current())
  }
}
