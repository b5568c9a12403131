import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '../parts/icon.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { sayPath } from '../parts/say-path.ts'
import { typeset } from '../parts/typeset.ts'
import styles from './palette.module.css'
import { useFoundCards } from './use-found-cards.ts'

/** Something the palette can do. */
export interface Command {
  readonly label: string
  readonly keys?: string | undefined
  readonly onChoose: () => void
}

interface Item {
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly keys?: string | undefined
  readonly onChoose: () => void
}

interface Group {
  readonly value: string
  readonly items: Item[]
}

/** Search or go to: screens and commands by name, cards by their words. */
export function Palette({ open, onClose, commands, onCard }: { open: boolean; onClose: () => void; commands: readonly Command[]; onCard: (card: string) => void }) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => { if (!next) onClose() }}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['veil']} />
        <Dialog.Popup className={styles['palette']} aria-label="Search or go to">
          <PaletteList commands={commands} onCard={onCard} onClose={onClose} />
          <Dialog.Close className="vh">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteList({ commands, onCard, onClose }: { commands: readonly Command[]; onCard: (card: string) => void; onClose: () => void }) {
  const [words, setWords] = useState('')
  const found = useFoundCards(words)
  const choose = (action: () => void) => () => { onClose(); action() }
  const wanted = words.trim().toLowerCase()
  const goTo: Item[] = commands.filter(({ label }) => label.toLowerCase().includes(wanted)).map(({ label, keys, onChoose }) => ({ value: `do ${label}`, label, keys, onChoose: choose(onChoose) }))
  const cards: Item[] = found.map(({ card, deckTitle }) => ({ value: card.id, label: typeset(card.question), hint: sayPath(deckTitle), onChoose: choose(() => onCard(card.id)) }))
  const groups: Group[] = [{ value: 'Go to', items: goTo }, { value: 'Cards', items: cards }].filter(({ items }) => items.length > 0)
  return (
    <Autocomplete.Root open inline items={groups} filter={null} value={words} onValueChange={setWords} autoHighlight="always" keepHighlight itemToStringValue={(item: Item) => item.label}>
      <div className={styles['field']}>
        <Icon of={Search} />
        <Autocomplete.Input className={styles['input']} aria-label="Search or go to" placeholder="A screen, or words of a card" />
        <Kbd keys="Esc" quiet />
      </div>
      <div className={styles['results']}>
        <Autocomplete.Empty>{groups.length === 0 && <p className={styles['empty']}>No screen and no card has “{words.trim()}”.</p>}</Autocomplete.Empty>
        <Autocomplete.List>
          {(group: Group) => (
            <Autocomplete.Group key={group.value} items={group.items}>
              <Autocomplete.GroupLabel className={styles['head']}>{group.value}</Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(item: Item) => (
                  <Autocomplete.Item key={item.value} value={item} onClick={item.onChoose} className={styles['item']}>
                    <span className={item.hint ? 'serif' : undefined}>{item.label}</span>
                    {item.hint && <span className="hint">{item.hint}</span>}
                    {item.keys && <Kbd keys={item.keys} quiet />}
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </div>
    </Autocomplete.Root>
  )
}
