import { EllipsisVertical, ScanText } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { writeDeckCsv } from '../../../decks/formats/write-deck-csv.ts'
import { writeDeckJson } from '../../../decks/formats/write-deck-json.ts'
import type { DeckFile } from '../../../decks/model/deck.ts'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Menu } from '../../parts/menu.tsx'
import { titleToFileName } from '../../parts/title-to-file-name.ts'
import { useToast } from '../../parts/use-toast.ts'
import { deckToFile } from '../../store/deck-to-file.ts'
import { removeDeck } from '../../store/remove-deck.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { ArticleRemoval } from './article-removal.tsx'
import styles from './deck-strip.module.css'
import { RenameDialog } from './rename-dialog.tsx'

/** The deck whose cards are listed, with what can be done to it as a whole. `article` when it was made from one. */
export function DeckStrip({ deck, article }: { deck: DeckView; article: boolean }) {
  const store = useStore()
  const toast = useToast()
  const [, goTo] = useLocation()
  const [renaming, setRenaming] = useState(false)
  const [removing, setRemoving] = useState(false)
  const save = async (ending: string, write: (file: DeckFile) => Uint8Array<ArrayBuffer>) => {
    const file = await deckToFile(store, deck.id)
    if (file === null) return toast('This deck is gone.')
    const done = await store.shell.call('file.save', { name: titleToFileName(deck.title) + ending, bytes: write(file) })
    if (!done.ok) toast(done.problem.detail)
    else if (done.value.saved) toast(`“${deck.title}” is saved.`)
  }
  const remove = async () => {
    const done = await removeDeck(store, deck.id)
    if (!done.ok) return toast(done.problem.detail)
    toast(`“${deck.title}” is removed.`, { undo: () => void undoEntry(store, done.value.entry) })
  }
  return (
    <header className={styles['strip']}>
      <div className={styles['names']}>
        <h2>{deck.title}</h2>
        {deck.subtitle && <p className="hint">{deck.subtitle}</p>}
      </div>
      {article && <ButtonLink href={`#/make/${deck.id}`} icon={ScanText}>Open the article</ButtonLink>}
      <ButtonLink href={`#/study/${deck.id}`}>Study this deck</ButtonLink>
      <ButtonLink href={`#/quiz/new?deck=${deck.id}`}>Quiz this deck</ButtonLink>
      <Menu
        label={`More for “${deck.title}”`}
        icon={EllipsisVertical}
        items={[
          { label: 'Deck options', hint: 'How sure you want to be, steps, limits a day', onChoose: () => goTo(`/options/${deck.id}`) },
          { label: 'Rename', onChoose: () => setRenaming(true) },
          { label: 'Export as a Lectern file', hint: 'Everything, with the sources', onChoose: () => void save('.lectern.json', writeDeckJson) },
          { label: 'Export as a table for spreadsheets', hint: 'CSV; the words of the cards, without the sources', onChoose: () => void save('.csv', (file) => writeDeckCsv(file, 'spreadsheet')) },
          { label: 'Export as a plain table', hint: 'CSV for other programs, the text exactly as it is', onChoose: () => void save('.csv', (file) => writeDeckCsv(file, 'lossless')) },
          article ? { label: 'Remove the article', hint: 'What becomes of its cards is asked first', onChoose: () => setRemoving(true) } : { label: 'Remove the deck', onChoose: () => void remove() },
        ]}
      />
      {removing && <ArticleRemoval deck={deck.id} onClose={() => setRemoving(false)} />}
      {renaming && <RenameDialog deck={deck} onClose={() => setRenaming(false)} />}
    </header>
  )
}
