import { useEffect, type RefObject } from 'react'

/**
 * Gives the focus back that a click into a frame takes, so that the keys of the screen go on working; it goes to what had
 * it, or to `fallback`. Who comes into the frame with Tab stays there, to scroll it with the arrows, and leaves with Tab.
 */
export function useFocusBack(place: RefObject<HTMLElement | null>, fallback: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let tabbed = false
    let before: HTMLElement | null = null
    const noteKey = ({ key }: KeyboardEvent): void => {
      tabbed = key === 'Tab'
    }
    const noteHand = (): void => {
      tabbed = false
    }
    const noteFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && !(target instanceof HTMLIFrameElement)) before = target
    }
    const giveBack = (): void => {
      const frame = document.activeElement
      if (!(frame instanceof HTMLIFrameElement) || !place.current?.contains(frame) || tabbed) return
      frame.blur()
      globalThis.focus()
      const next = before?.isConnected ? before : fallback.current
      next?.focus({ preventScroll: true })
    }
    // What has the focus is known only after the window has lost it.
    const noteBlur = (): void => void setTimeout(giveBack)
    globalThis.addEventListener('keydown', noteKey, true)
    globalThis.addEventListener('pointerdown', noteHand, true)
    globalThis.addEventListener('pointermove', noteHand, true)
    globalThis.addEventListener('pointerover', noteHand, true)
    globalThis.addEventListener('blur', noteBlur)
    document.addEventListener('focusin', noteFocus)
    return () => {
      globalThis.removeEventListener('keydown', noteKey, true)
      globalThis.removeEventListener('pointerdown', noteHand, true)
      globalThis.removeEventListener('pointermove', noteHand, true)
      globalThis.removeEventListener('pointerover', noteHand, true)
      globalThis.removeEventListener('blur', noteBlur)
      document.removeEventListener('focusin', noteFocus)
    }
  }, [place, fallback])
}
