import { useMemo } from 'react'
import type { Family } from '../../../decks/model/fact.ts'
import type { DeckId } from '../../../decks/model/id.ts'
import type { CustomChoice } from '../../../decks/study/custom.ts'
import { ChecksField } from '../../parts/checks-field.tsx'
import { sayPath } from '../../parts/say-path.ts'
import type { DeckView } from '../../store/store.ts'
import { useCards } from '../../store/use-cards.ts'
import styles from './choose-screen.module.css'
import { familyWords } from './choose-words.ts'

export interface ChooseScopeProps {
  choice: CustomChoice
  decks: readonly DeckView[]
  onChange: (part: Pick<Partial<CustomChoice>, 'decks' | 'tags' | 'families'>) => void
}

/** From which decks, kinds and tags. Nothing chosen leaves nothing out. */
export function ChooseScope({ choice, decks, onChange }: ChooseScopeProps) {
  const cards = useCards()
  const tags = useMemo(() => [...new Set((cards ?? []).flatMap(({ note }) => note.tags))].toSorted(), [cards])
  const families = useMemo(() => {
    const used = new Set((cards ?? []).map(({ note }) => note.family))
    return (Object.keys(familyWords) as Family[]).filter((family) => used.has(family))
  }, [cards])
  return (
    <>
      {decks.length > 1 && <ChecksField<DeckId> label="Decks" values={choice.decks} options={decks.map(({ id, title }) => ({ value: id, label: sayPath(title) }))} onChange={(chosen) => onChange({ decks: chosen })} hint="None chosen means all of them." />}
      {families.length > 1 && <ChecksField<Family> label="Kinds" values={choice.families} options={families.map((family) => ({ value: family, label: familyWords[family] }))} onChange={(chosen) => onChange({ families: chosen })} hint="None chosen means all of them." />}
      {tags.length > 0 && (
        <details className={styles['tags']}>
          <summary>Tags{choice.tags.length > 0 && <span className="hint"> {choice.tags.length} chosen</span>}</summary>
          <ChecksField label="Tags" values={choice.tags} options={tags.map((tag) => ({ value: tag, label: tag }))} onChange={(chosen) => onChange({ tags: chosen })} hint="Cards that have any of them." />
        </details>
      )}
    </>
  )
}
