import { BookOpenText, TriangleAlert } from 'lucide-react'
import styles from './citation-chip.module.css'
import { sayCitation } from './citation-chip-words.ts'
import type { CitedSource } from './cited-source.ts'
import { Icon } from './icon.tsx'
import { shownKeys, useKeyChoice } from './key-choice.ts'

export interface CitationChipProps {
  source: CitedSource
  /** True while its passage is shown. */
  open: boolean
  onToggle: () => void
  /** The id of the pane it opens. */
  controls: string
  /** The key that does the same, or its command, where there is one. */
  keys?: string | undefined
}

/** Where a card stands in its article, in a few words; opens the passage. Dashed when a note it rests on is missing. */
export function CitationChip({ source, open, onToggle, controls, keys }: CitationChipProps) {
  const shown = shownKeys(keys, useKeyChoice())
  const { head, page, paragraph, notes, missing } = sayCitation(source)
  return (
    <button type="button" className={`${styles['chip']} ${missing ? styles['missing'] : ''}`} aria-expanded={open} aria-controls={open ? controls : undefined} aria-keyshortcuts={shown} onClick={onToggle}>
      <Icon of={missing ? TriangleAlert : BookOpenText} />
      <span>
        {head}
        {page !== null && <>, <span aria-hidden="true">p.</span><span className="vh">page</span> {page}</>}
        {paragraph !== null && <>, <span aria-hidden="true">¶</span><span className="vh">paragraph</span> {paragraph}</>}
        {notes !== null && <>, {notes}</>}
      </span>
      {shown && <kbd aria-hidden="true">{shown}</kbd>}
    </button>
  )
}
