import { Search } from 'lucide-react'
import type { RefObject } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { shownKeys, useKeyChoice } from '../../parts/key-choice.ts'
import { Kbd } from '../../parts/kbd.tsx'
import { sayCount } from '../../parts/say-count.ts'
import styles from './search-field.module.css'

/** Search by words, with how many cards are listed. */
export function SearchField({ ref, words, onChange, count, all }: { ref: RefObject<HTMLInputElement | null>; words: string; onChange: (words: string) => void; count: number; all: number }) {
  return (
    <div className={styles['search']} role="search">
      <Icon of={Search} />
      <input ref={ref} type="search" aria-label="Search the cards" aria-keyshortcuts={shownKeys('library.search', useKeyChoice())} placeholder="Words of a question or an answer" maxLength={200} value={words} onChange={(event) => onChange(event.target.value)} />
      <span className={`hint ${styles['count']}`} role="status">{count === all ? sayCount(all, 'card') : `${count} of ${sayCount(all, 'card')}`}</span>
      <Kbd keys="library.search" quiet />
    </div>
  )
}
