import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { sayCount } from '../../parts/say-count.ts'
import type { MediaUse } from '../../store/list-media-use.ts'
import styles from './media-screen.module.css'
import { saySize } from '../../parts/say-size.ts'

const few = 100

/** Files by name, each with the cards that use it. */
export function MediaList({ uses }: { uses: readonly MediaUse[] }) {
  const [shown, setShown] = useState(few)
  return (
    <>
      <ul className={styles['list']}>
        {uses.slice(0, shown).map(({ hash, name, bytes, notes, types, there }) => (
          <li key={hash}>
            <span className={styles['name']} dir="auto">{name}</span>
            <span className={there ? 'hint num' : styles['missing']}>{there ? saySize(bytes) : <><Icon of={TriangleAlert} size={0.875} /> missing</>}</span>
            <span className="hint">{notes.length > 0 ? <a href={`#/library?find=${encodeURIComponent(findNotes(notes))}`}>{sayCount(notes.length, 'note')}</a> : types ? 'a note type' : 'not used'}</span>
          </li>
        ))}
      </ul>
      {uses.length > shown && <Button look="plain" onClick={() => setShown(shown + few)}>Show {Math.min(few, uses.length - shown)} more of {uses.length - shown}</Button>}
    </>
  )
}

/** A search for these notes, as far as it is short enough to be read. */
function findNotes(notes: readonly string[]): string {
  return notes.slice(0, 30).map((note) => `note:"${note}"`).join(' or ')
}
