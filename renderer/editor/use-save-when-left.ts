import { useEffect, useRef, type FocusEvent } from 'react'

/** Saves when the focus leaves an element, and when it goes away; with `fields`, when any field within it is left. Gives what its `onBlur` is. */
export function useSaveWhenLeft(save: () => void, fields: boolean): (event: FocusEvent) => void {
  const latest = useRef(save)
  useEffect(() => { latest.current = save })
  useEffect(() => () => latest.current(), [])
  return ({ currentTarget, relatedTarget, target }) => {
    // Within, or in a dialog that it opened, it is not left.
    const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
    if (relatedTarget instanceof Element && !(fields && isField) && (currentTarget.contains(relatedTarget) || relatedTarget.closest('[role="dialog"]') !== null)) return
    // The last key may still be on its way into what is typed.
    setTimeout(() => latest.current())
  }
}

/** Saves when one of these changes: they are chosen and not typed, so each change is whole. */
export function useSaveAtOnce(chosen: readonly unknown[], save: () => void): void {
  const latest = useRef(save)
  const before = useRef(chosen)
  useEffect(() => {
    latest.current = save
    if (chosen.every((each, place) => each === before.current[place])) return
    before.current = chosen
    latest.current()
  })
}
