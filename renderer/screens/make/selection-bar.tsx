import { PenLine } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { Button } from '../../parts/button.tsx'
import styles from './selection-bar.module.css'

const gap = 8
const height = 48
const width = 176

/** Beside text that is selected in the article: the way to make a card of it. */
export function SelectionBar({ article, onMake }: { article: RefObject<HTMLElement | null>; onMake: () => void }) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
  useEffect(() => {
    const look = () => setPlace(findPlace(article.current, window.getSelection()))
    const scrolled = article.current
    document.addEventListener('selectionchange', look)
    scrolled?.addEventListener('scroll', look, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      scrolled?.removeEventListener('scroll', look)
    }
  }, [article])
  if (place === null) return null
  return (
    // Pressing the bar must not take the selection away.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['bar']} style={place} onMouseDown={(event) => event.preventDefault()}>
      <Button look="plain" icon={PenLine} keys="make.card" onClick={onMake}>Make a card</Button>
    </div>
  )
}

/** Below the end of the selection, within the article's column; null when nothing of the article is selected or it is out of sight. */
function findPlace(article: HTMLElement | null, selection: Selection | null): { top: number; left: number } | null {
  if (article === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer)) return null
  const lines = range.getClientRects()
  const last = lines[lines.length - 1]
  const view = article.getBoundingClientRect()
  if (last === undefined || last.bottom < view.top || last.top > view.bottom) return null
  const below = last.bottom + gap
  const top = below + height > view.bottom ? Math.max(view.top + gap, last.top - height) : below
  const left = Math.min(Math.max(view.left + gap, last.right - width / 2), view.right - width - gap)
  return { top: top - view.top, left: left - view.left }
}
