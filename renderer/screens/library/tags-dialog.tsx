import { useEffect, useMemo, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { TagsField } from '../../editor/tags-field.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { findCards } from '../../store/find-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import styles from './columns-menu.module.css'

export interface TagsDialogProps {
  cards: readonly CardId[]
  onChange: (change: { readonly add: readonly string[]; readonly remove: readonly string[] }) => void
  onClose: () => void
}

/** Adds tags to cards and takes tags off them. */
export function TagsDialog({ cards, onChange, onClose }: TagsDialogProps) {
  const store = useStore()
  const [add, setAdd] = useState<readonly string[]>([])
  const [remove, setRemove] = useState<ReadonlySet<string>>(new Set())
  const [had, setHad] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    let current = true
    const read = async () => {
      const views = await findCards(store, cards)
      const counts = new Map<string, number>()
      for (const { note } of views) for (const tag of note.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
      if (current) setHad(counts)
    }
    void read()
    return () => { current = false }
  }, [store, cards])
  const listed = useMemo(() => [...had].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), [had])
  const toggle = (tag: string) => {
    const next = new Set(remove)
    if (!next.delete(tag)) next.add(tag)
    setRemove(next)
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" disabled={add.length + remove.size === 0} onClick={() => onChange({ add, remove: [...remove] })}>Change the tags</Button>
    </>
  )
  return (
    <Dialog open typed onClose={onClose} title={`Tags of ${sayCount(cards.length, 'card')}`} actions={actions}>
      <TagsField label="Add" tags={add} onChange={setAdd} />
      {listed.length > 0 && (
        <>
          <h3 className={styles['title']}>Take off</h3>
          <ul className={styles['more']}>
            {listed.map(([tag, count]) => <li key={tag}><Button aria-pressed={remove.has(tag)} onClick={() => toggle(tag)}>{remove.has(tag) ? <del>{tag}</del> : tag} <span className="hint num">{count}</span></Button></li>)}
          </ul>
        </>
      )}
    </Dialog>
  )
}
