import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { Button } from '../../parts/button.tsx'
import { KeyHints } from '../../parts/key-hints.tsx'
import { AllSettled } from './all-settled.tsx'
import { listSure } from './confidence.ts'
import { DraftActions } from './draft-actions.tsx'
import { DraftSheet } from './draft-sheet.tsx'
import { EditDraft } from './edit-draft.tsx'
import styles from './inbox.module.css'
import { NextList } from './next-list.tsx'
import type { DraftOrder } from './order-drafts.ts'
import type { Desk } from './read-desk.ts'
import { RejectedList } from './rejected-list.tsx'
import { sayRecord } from './say-record.ts'
import { SettledLine } from './settled-line.tsx'
import { SureButton } from './sure-button.tsx'
import type { InboxControls } from './use-inbox.ts'

const hints = [['make.next make.previous', 'Move'], ['make.read', 'Read in place']] as const

export interface InboxProps {
  desk: Desk
  inbox: InboxControls
  order: DraftOrder
  editing: boolean
  onEdit: (editing: boolean) => void
  above: number
  onAbove: (percent: number) => void
  onRead: () => void
  onMerge: () => void
  onRejectFor: () => void
  onPrecision: () => void
  box: RefObject<HTMLElement | null>
}

/** The drafts at the right of the article: the one to decide on, and those that come after it. */
export function Inbox({ desk, inbox, order, editing, onEdit, above, onAbove, onRead, onMerge, onRejectFor, onPrecision, box }: InboxProps) {
  const { current, waiting } = inbox
  const { accepted, rejected } = desk.counts
  const settling = desk.waiting.length - waiting.length
  const sure = listSure(waiting, above)
  const sheet = useFocusOnNext(current?.id ?? null, editing)
  return (
    <section ref={box} className={styles['box']} aria-label="Drafts">
      {current === null ? (
        <AllSettled desk={desk} onPrecision={onPrecision} onUndo={inbox.undo} />
      ) : (
        <>
          <SettledLine waiting={waiting.length} accepted={accepted + settling} rejected={rejected} />
          {editing ? (
            <EditDraft key={current.id} note={current} onSave={(note) => { onEdit(false); inbox.accept([note]) }} onCancel={() => onEdit(false)} />
          ) : (
            <>
              <DraftSheet ref={sheet} note={current} article={desk.article} record={sayRecord(current.frame, desk.record.get(current.frame ?? ''))} onRead={onRead} />
              <DraftActions onAccept={() => inbox.accept([current])} onEdit={() => onEdit(true)} onReject={() => inbox.reject(current)} onRejectFor={onRejectFor} />
            </>
          )}
          <div className={styles['up']}>
            <h3>{order === 'text' ? 'Next' : 'Most useful'}</h3>
            <SureButton count={sure.length} above={above} onAbove={onAbove} onAccept={() => inbox.accept(sure)} />
          </div>
          <NextList drafts={listNext(waiting, current.id)} onChoose={inbox.choose} />
        </>
      )}
      <RejectedList notes={desk.rejected} onReopen={inbox.reopen} />
      {current !== null && (
        <div className={styles['foot']}>
          <Button look="plain" keys="make.undo" onClick={inbox.undo}>Undo</Button>
          <Button look="plain" keys="make.merge" disabled={waiting.length < 2} onClick={onMerge}>Merge</Button>
          <KeyHints keys={hints} />
        </div>
      )}
      <p className="vh" role="status">{inbox.said}</p>
    </section>
  )
}

/** The drafts after the one on show, then those before it. */
function listNext<T extends { readonly id: string }>(waiting: readonly T[], current: string): T[] {
  const at = waiting.findIndex(({ id }) => id === current)
  return [...waiting.slice(at + 1), ...waiting.slice(0, at)]
}

/** The focus goes to the next draft when the one before it was decided on by a key; who pressed a button stays on the button. */
function useFocusOnNext(draft: string | null, editing: boolean): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    const { activeElement } = document
    if (draft !== null && !editing && (activeElement === null || activeElement === document.body || activeElement.matches('main'))) sheet.current?.focus()
  }, [draft, editing])
  return sheet
}
