import { useState } from 'react'
import type { Encoding } from '../../../decks/decode-text.ts'
import type { CollectionSource } from '../../../decks/collection-tools.ts'
import type { Problem } from '../../../decks/result.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './encoding-question.module.css'
import { previewLines } from './preview-lines.ts'
import type { ImportActions } from './use-import.ts'

const encodings: readonly (readonly [Encoding, string])[] = [
  ['windows-1252', 'Windows-1252'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16, other order'],
]

/** The file does not say how its letters are written: the reader says which reading is right. */
export function EncodingQuestion({ source, problem, actions }: { source: CollectionSource; problem: Problem; actions: ImportActions }) {
  const [encoding, setEncoding] = useState<Encoding>('windows-1252')
  const lines = previewLines(source.bytes, encoding)
  const words = encodings.find(([each]) => each === encoding)?.[1] ?? ''
  const accept = () => { if (lines !== null) actions.read({ ...source, encoding }) }
  useKeys({ Enter: accept, Escape: actions.cancel })
  return (
    <div className={styles['question']}>
      <ProblemNote tone="ask" title={`Which letters are in “${source.name}”?`}>
        {problem.detail}
      </ProblemNote>
      <ChoiceField label="Encoding" value={encoding} options={encodings} onChange={setEncoding} hint="Windows-1252 is what older programs wrote in Western Europe and America." />
      <section aria-label="The text read this way" aria-live="polite">
        <h2>Read this way, it says</h2>
        {lines === null ? (
          <p className={styles['none']}>It is not {words}: some of its bytes mean nothing there.</p>
        ) : (
          <ul className={styles['lines']}>{lines.map((line, at) => <li key={at}>{line}</li>)}</ul>
        )}
      </section>
      <div className={styles['actions']}>
        <Button look="primary" keys="Enter" disabled={lines === null} onClick={accept}>Read it as {words}</Button>
        <Button keys="Esc" onClick={actions.cancel}>Cancel</Button>
      </div>
    </div>
  )
}
