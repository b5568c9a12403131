import { EllipsisVertical, ScanText } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Menu } from '../../parts/menu.tsx'
import { sayPath } from '../../parts/say-path.ts'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeDeck } from '../../store/remove-deck.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { withBackup } from '../../store/with-backup.ts'
import { ArticleRemoval } from './article-removal.tsx'
import styles from './deck-strip.module.css'
import { RenameDialog } from './rename-dialog.tsx'

/** The deck whose cards are listed, with what can be done to it as a whole. `article` when it was made from one. */
export function DeckStrip({ deck, article }: { deck: DeckView; article: boolean }) {
  const store = useStore()
  /** In what cannot be changed, nothing that would change it is offered. */
  const open = store.readOnly === null
  const toast = useToast()
  const insist = useInsist()
  const [, goTo] = useLocation()
  const [renaming, setRenaming] = useState(false)
  const [removing, setRemoving] = useState(false)
  const remove = async () => {
    const done = await insist((withoutBackup) => withBackup(store, 'removal', () => removeDeck(store, deck.id), { withoutBackup }))
    if (!done.ok) return toast(done.problem.detail)
    toast(`“${deck.title}” is removed.`, { undo: () => void undoEntry(store, done.value.entry) })
  }
  return (
    <header className={styles['strip']}>
      <div className={styles['names']}>
        <h2>{sayPath(deck.title)}</h2>
        {deck.subtitle && <p className="hint">{deck.subtitle}</p>}
      </div>
      {article && <ButtonLink href={`#/make/${deck.id}`} icon={ScanText}>Open the article</ButtonLink>}
      {open && <ButtonLink href={`#/study/${deck.id}`}>Study this deck</ButtonLink>}
      {open && <ButtonLink href={`#/quiz/new?deck=${deck.id}`}>Quiz this deck</ButtonLink>}
      <Menu
        label={`More for “${deck.title}”`}
        icon={EllipsisVertical}
        items={[
          { label: 'Deck options', hint: 'How sure you want to be, steps, limits a day', onChoose: () => goTo(`/options/${deck.id}`) },
          ...(open ? [{ label: 'Rename', onChoose: () => setRenaming(true) }] : []),
          { label: 'Export', hint: 'As a Lectern deck, an Anki package, a table or Markdown', onChoose: () => goTo(`/export?deck=${deck.id}`) },
          ...(!open ? [] : article ? [{ label: 'Remove the article', hint: 'What becomes of its cards is asked first', onChoose: () => setRemoving(true) }] : [{ label: 'Remove the deck', onChoose: () => void remove() }]),
        ]}
      />
      {removing && <ArticleRemoval deck={deck.id} onClose={() => setRemoving(false)} />}
      {renaming && <RenameDialog deck={deck} onClose={() => setRenaming(false)} />}
    </header>
  )
}
