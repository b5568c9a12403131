import { useState } from 'react'
import { presetIdSchema } from '../../../decks/model/id.ts'
import type { Preset } from '../../../decks/model/preset.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPath } from '../../parts/say-path.ts'
import { useToast } from '../../parts/use-toast.ts'
import type { PresetView } from '../../store/list-presets.ts'
import { assignPreset } from '../../store/assign-preset.ts'
import { removePreset } from '../../store/remove-preset.ts'
import { savePreset } from '../../store/save-preset.ts'
import type { DeckView } from '../../store/store.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { NameDialog } from './name-dialog.tsx'
import styles from './options-screen.module.css'
import { Section } from './section.tsx'
import type { ChangeOptions } from './use-preset-change.ts'

export interface PresetChoiceProps {
  views: readonly PresetView[]
  shown: PresetView
  /** The deck whose options are shown, or null when the options are gone through by themselves. */
  deck: DeckView | null
  decks: readonly DeckView[]
  onShow: (id: Preset['id']) => void
  change: ChangeOptions
}

/** Which options are shown, which decks use them, and what can be done with them as a whole. */
export function PresetChoice({ views, shown, deck, decks, onShow, change }: PresetChoiceProps) {
  const [naming, setNaming] = useState<'copy' | 'rename' | null>(null)
  const { assign, copy, remove } = usePresetActions(deck, onShow)
  const names = views.map(({ preset }) => preset.name)
  const options = views.map(({ preset, decks: users }) => [preset.id, `${preset.name} (${sayCount(users.length, 'deck')})`] as const)
  const choose = (id: Preset['id']) => {
    const chosen = views.find(({ preset }) => preset.id === id)
    if (deck !== null && chosen !== undefined) void assign(deck, chosen)
    else onShow(id)
  }
  return (
    <Section title={deck === null ? 'Options' : 'This deck'}>
      <SelectField label={deck === null ? 'Show and change' : `“${sayPath(deck.title)}” uses the options`} value={shown.preset.id} options={options} onChange={choose} hint={sayUsers(shown, deck, decks)} />
      <div className={styles['actions']}>
        <Button onClick={() => setNaming('copy')}>{deck === null ? 'Make a copy' : 'Make a copy for this deck'}</Button>
        <Button look="plain" onClick={() => setNaming('rename')}>Rename</Button>
        {!shown.isStandard && <Button look="plain" onClick={() => void remove(shown)}>Remove these options</Button>}
      </div>
      {naming === 'copy' && <NameDialog title="Make a copy of these options" act="Make the copy" name={firstFree(deck?.title ?? `${shown.preset.name} 2`, names)} taken={names} onName={(name) => void copy(shown.preset, name)} onClose={() => setNaming(null)} />}
      {naming === 'rename' && <NameDialog title="Rename these options" act="Rename the options" name={shown.preset.name} taken={names.filter((name) => name !== shown.preset.name)} onName={(name) => { if (name !== shown.preset.name) change({ name }) }} onClose={() => setNaming(null)} />}
    </Section>
  )
}

/** What can be done with options as a whole; each says what happened and can be undone. */
function usePresetActions(deck: DeckView | null, onShow: (id: Preset['id']) => void) {
  const store = useStore()
  const toast = useToast()
  const assign = async (to: DeckView, { preset }: PresetView) => {
    const done = await assignPreset(store, [to.id], preset.id, { replan: false })
    toast(done.ok ? `“${to.title}” now uses the options “${preset.name}”, from your next answers on.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  const copy = async (preset: Preset, name: string) => {
    const id = presetIdSchema.parse(`options-${store.makeStamp().id.toLowerCase()}`)
    const saved = await savePreset(store, { ...preset, id, name }, { replan: false })
    const given = saved.ok && deck !== null ? await assignPreset(store, [deck.id], id, { replan: false }) : saved
    if (!saved.ok || !given.ok) {
      toast(saved.ok ? (given.ok ? '' : given.problem.detail) : saved.problem.detail)
      return
    }
    const undo = async () => {
      if (deck !== null) await undoEntry(store, given.value.entry)
      await undoEntry(store, saved.value.entry)
    }
    onShow(id)
    toast(deck === null ? `The options “${name}” are made. No deck uses them yet.` : `“${sayPath(deck.title)}” now has options of its own, “${name}”.`, { undo: () => void undo() })
  }
  const remove = async ({ preset, decks }: PresetView) => {
    const done = await removePreset(store, preset.id)
    const users = decks.length === 0 ? '' : ` ${decks.length === 1 ? 'Its deck now uses' : `Its ${decks.length} decks now use`} the standard ones.`
    toast(done.ok ? `The options “${preset.name}” are removed.${users}` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return { assign, copy, remove }
}

function sayUsers({ decks: users, isStandard }: PresetView, deck: DeckView | null, decks: readonly DeckView[]): string {
  const others = decks.filter(({ id }) => users.includes(id) && id !== deck?.id).map(({ title }) => `“${title}”`)
  const list = others.length > 3 ? `${others.slice(0, 3).join(', ')} and ${others.length - 3} more` : others.join(', ')
  if (deck !== null) return others.length === 0 ? 'No other deck uses them.' : `A change below holds for ${list} too. Make a copy to change this deck alone.`
  if (others.length === 0) return isStandard ? 'No deck uses them now. New decks will.' : 'No deck uses them.'
  return `Used by ${list}. A change below holds for ${others.length === 1 ? 'it' : 'all of them'}.${isStandard ? ' New decks use them too.' : ''}`
}

function firstFree(wanted: string, taken: readonly string[]): string {
  const name = wanted.slice(0, 90)
  let number = 2
  while (taken.includes(number === 2 ? name : `${name} ${number}`)) number += 1
  return number === 2 ? name : `${name} ${number}`
}
