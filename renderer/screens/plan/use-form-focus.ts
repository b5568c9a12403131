import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Puts the focus into the first field of a form once it is `ready`, and, each time `refused` grows, into the first that wants another value. */
export function useFormFocus(ready: boolean, refused: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (ready) form.current?.querySelector('input')?.focus()
  }, [ready])
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[data-invalid] input')?.focus()
  }, [refused])
  return form
}
