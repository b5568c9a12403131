import { useState } from 'react'
import type { Preset } from '../../../decks/model/preset.ts'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayPath } from '../../parts/say-path.ts'
import { useFocusWhenLost } from '../../parts/use-focus-when-lost.ts'
import type { PresetView } from '../../store/list-presets.ts'
import type { DeckView } from '../../store/store.ts'
import { useDecks } from '../../store/use-decks.ts'
import { usePresets } from '../../store/use-presets.ts'
import { useSettings } from '../../store/use-settings.ts'
import { DailyOptions } from './daily-options.tsx'
import { DeckPresets } from './deck-presets.tsx'
import { FitOptions } from './fit-options.tsx'
import { LearningOptions } from './learning-options.tsx'
import styles from './options-screen.module.css'
import { PresetChoice } from './preset-choice.tsx'
import { ReplanOptions } from './replan-options.tsx'
import { usePresetChange } from './use-preset-change.ts'

/** How the cards of decks are learned: the options of `deck`, or of all decks where none is named. Every change is kept at once and can be undone. */
export function OptionsScreen({ deck: wanted }: { deck?: string | undefined }) {
  const views = usePresets()
  const decks = useDecks()
  const settings = useSettings()
  const [chosen, setChosen] = useState<Preset['id']>()
  if (views === undefined || decks === undefined || settings === undefined) return null
  const deck = decks.find(({ id }) => id === wanted) ?? null
  const shown = (deck === null ? views.find(({ preset }) => preset.id === chosen) : views.find((view) => view.decks.includes(deck.id))) ?? views[0]
  if (shown === undefined) return null
  if (wanted !== undefined && deck === null) {
    return (
      <>
        <Bar title="Deck options" />
        <EmptyState title="This deck is not there any more">Its options may be used by others: <a href="#/options">see all options</a>.</EmptyState>
      </>
    )
  }
  return (
    <>
      <Bar title="Deck options" context={deck === null ? 'Every change is kept at once.' : `For “${sayPath(deck.title)}”. Every change is kept at once.`}>
        {deck !== null && <ButtonLink look="plain" href={`#/library/deck/${deck.id}`}>Cards of this deck</ButtonLink>}
        <ButtonLink look="plain" href="#/">Back to Today</ButtonLink>
      </Bar>
      <Options key={shown.preset.id} views={views} shown={shown} deck={deck} decks={decks} onShow={setChosen} timeZone={settings.timeZone} />
    </>
  )
}

interface OptionsProps {
  views: readonly PresetView[]
  shown: PresetView
  deck: DeckView | null
  decks: readonly DeckView[]
  onShow: (id: Preset['id']) => void
  timeZone: string
}

function Options({ views, shown, deck, decks, onShow, timeZone }: OptionsProps) {
  const [preset, change] = usePresetChange(shown.preset)
  // Other options are drawn anew, and the button that led to them is gone.
  const place = useFocusWhenLost<HTMLDivElement>()
  return (
    <div ref={place} tabIndex={-1} className={styles['options']}>
      <PresetChoice views={views} shown={{ ...shown, preset }} deck={deck} decks={decks} onShow={onShow} change={change} />
      <LearningOptions preset={preset} change={change} />
      <DailyOptions preset={preset} change={change} />
      <FitOptions preset={preset} change={change} timeZone={timeZone} />
      <ReplanOptions view={shown} preset={preset} />
      {deck === null && views.length > 1 && <DeckPresets views={views} decks={decks} />}
    </div>
  )
}
