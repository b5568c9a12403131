import { useEffect } from 'react'
import { deckIdSchema } from '../../../decks/model/id.ts'
import type { DeckId } from '../../../decks/model/id.ts'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { isInside } from '../../store/is-inside.ts'
import { useStore } from '../../store/store-context.tsx'
import { useMakings } from '../../store/use-makings.ts'
import { useSettings } from '../../store/use-settings.ts'
import { ChangesView } from './changes-view.tsx'
import { InsideMakings } from './inside-makings.tsx'
import { MakingDesk } from './making-desk.tsx'
import { ReadingView } from './reading-view.tsx'
import { StartView } from './start-view.tsx'
import { useDesk } from './use-desk.ts'
import { useTaking } from './use-taking.ts'

export interface MakeScreenProps {
  /** The deck whose article is shown; without it, the articles and the way to bring one in. */
  deck?: string | undefined
  /** A file that was dropped on the window or opened with Lectern, to be read at once. */
  file: { readonly name: string; readonly bytes: Uint8Array } | null
  onFileTaken: () => void
}

/** Where articles become decks. */
export function MakeScreen({ deck, file, onFileTaken }: MakeScreenProps) {
  const store = useStore()
  const makings = useMakings()
  const timeZone = useSettings()?.timeZone
  const taking = useTaking()
  const { step, read } = taking
  useEffect(() => {
    if (file === null) return
    onFileTaken()
    read(file)
  }, [file, onFileTaken, read])
  if (step.at === 'reading') return <ReadingView name={step.name} step={step.step} onCancel={taking.cancel} />
  if (timeZone === undefined || makings === undefined) return null
  if (step.at === 'changed') return <ChangesView again={step.again} more={step.rest.makings.length} timeZone={timeZone} onAnswer={taking.answer} onCancel={taking.cancel} />
  if (deck !== undefined && step.at === 'choose' && step.refused === null) return <OneArticle key={deck} deck={deck} />
  if (isInside(store)) return <InsideMakings makings={makings} now={store.now()} timeZone={timeZone} />
  return <StartView makings={makings} taking={taking} step={step} now={store.now()} timeZone={timeZone} />
}

function OneArticle({ deck }: { deck: string }) {
  const id = deckIdSchema.safeParse(deck)
  return id.success ? <Opened deck={id.data} /> : <Missing />
}

function Opened({ deck }: { deck: DeckId }) {
  const desk = useDesk(deck)
  if (desk === undefined) return null
  return desk === null ? <Missing /> : <MakingDesk desk={desk} />
}

function Missing() {
  return (
    <>
      <Bar title="Make" />
      <EmptyState title="This article is not here" actions={<ButtonLink href="#/make" look="primary">See all articles</ButtonLink>}>It was removed, or its file was lost. Cards that were made from it are in the library.</EmptyState>
    </>
  )
}
