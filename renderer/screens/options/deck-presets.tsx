import type { DeckId } from '../../../decks/model/id.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { assignPreset } from '../../store/assign-preset.ts'
import type { PresetView } from '../../store/list-presets.ts'
import type { DeckView } from '../../store/store.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { Section } from './section.tsx'
import { sayPath } from '../../parts/say-path.ts'

/** Every deck with the options it uses; they can be changed here. */
export function DeckPresets({ views, decks }: { views: readonly PresetView[]; decks: readonly DeckView[] }) {
  const store = useStore()
  const toast = useToast()
  const optionsOf = new Map<DeckId, PresetView>(views.flatMap((view) => view.decks.map((deck) => [deck, view] as const)))
  const choices = views.map(({ preset }) => [preset.id, preset.name] as const)
  const assign = async ({ id, title }: DeckView, { preset }: PresetView) => {
    const done = await assignPreset(store, [id], preset.id, { replan: false })
    toast(done.ok ? `“${title}” now uses the options “${preset.name}”, from your next answers on.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return (
    <Section title="Which deck uses which">
      {decks.map((deck) => (
        <SelectField
          key={deck.id}
          label={sayPath(deck.title)}
          value={optionsOf.get(deck.id)?.preset.id ?? choices[0]?.[0] ?? ''}
          options={choices}
          onChange={(id) => {
            const chosen = views.find(({ preset }) => preset.id === id)
            if (chosen !== undefined) void assign(deck, chosen)
          }}
        />
      ))}
    </Section>
  )
}
