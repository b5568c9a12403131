import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Where the focus goes when what had it is gone, as a button that led here: otherwise Tab and a screen reader would start
 * at the top of the page. A focus that stands on anything else stays there.
 */
export function useFocusWhenLost<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null)
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) place.current?.focus({ preventScroll: true })
  })
  return place
}
