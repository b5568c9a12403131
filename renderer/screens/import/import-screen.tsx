import { useEffect, useRef } from 'react'
import type { CollectionSource } from '../../../decks/collection-tools.ts'
import { Bar } from '../../parts/bar.tsx'
import { ArchiveDone } from './archive-done.tsx'
import { ArchivePlan } from './archive-plan.tsx'
import { ChooseSource } from './choose-source.tsx'
import { EncodingQuestion } from './encoding-question.tsx'
import { ImportDone } from './import-done.tsx'
import type { ChosenFile } from './import-step.ts'
import { PlanView } from './plan-view.tsx'
import { Reading } from './reading.tsx'
import { saySource } from './say-source.ts'
import { useImport } from './use-import.ts'

export interface ImportScreenProps {
  /** A file that was dropped on the window or opened with Lectern, to be read at once. */
  file: CollectionSource | null
  onFileTaken: () => void
  /** Takes a chosen file that is an article and no deck. */
  onArticle: (file: ChosenFile) => void
}

/** Brings in cards of the reader's own: a file or a pasted text, always as a plan first. */
export function ImportScreen({ file, onFileTaken, onArticle }: ImportScreenProps) {
  const [step, actions] = useImport(onArticle)
  const { read } = actions
  useEffect(() => {
    if (file === null) return
    onFileTaken()
    read(file)
  }, [file, onFileTaken, read])
  const title = useFocusOnChange(step.at)
  return (
    <>
      <div ref={title} style={{ display: 'contents' }}>
        <Bar title="Import" context={step.at === 'plan' || step.at === 'archive' ? saySource(step.source, step.opened) : undefined} />
      </div>
      {step.at === 'choose' && <ChooseSource refused={step.refused} actions={actions} />}
      {step.at === 'reading' && <Reading name={step.name} progress={step.progress} onCancel={actions.cancel} />}
      {step.at === 'encoding' && <EncodingQuestion source={step.source} problem={step.problem} actions={actions} />}
      {step.at === 'plan' && <PlanView planned={step} actions={actions} />}
      {step.at === 'archive' && <ArchivePlan step={step} actions={actions} />}
      {step.at === 'merged' && <ArchiveDone step={step} actions={actions} />}
      {step.at === 'done' && <ImportDone step={step} actions={actions} />}
    </>
  )
}

/** Moves the focus to the screen's title when what it shows becomes another thing, so that Tab goes on from its start. */
function useFocusOnChange(at: string) {
  const bar = useRef<HTMLDivElement>(null)
  const shown = useRef(at)
  useEffect(() => {
    if (shown.current === at) return
    shown.current = at
    if (at !== 'reading') bar.current?.querySelector<HTMLElement>('[data-screen-title]')?.focus()
  }, [at])
  return bar
}
