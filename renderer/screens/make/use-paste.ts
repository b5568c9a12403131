import { useEffect, useRef } from 'react'
import type { ArticleFile } from '../../worker/make-request.ts'

/** Takes an article that is pasted anywhere but into a field or a dialog, as text and where there is more as markup. */
export function usePaste(onPaste: (pasted: ArticleFile) => void): void {
  const latest = useRef(onPaste)
  useEffect(() => {
    latest.current = onPaste
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const html = event.clipboardData?.getData('text/html') ?? ''
      if (text.trim() === '' || (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]'))) return
      event.preventDefault()
      latest.current(html.trim() === '' ? { text } : { text, html })
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
