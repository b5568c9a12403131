import { FolderOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './choose-source.module.css'
import type { ImportStep } from './import-step.ts'
import type { ImportActions } from './use-import.ts'

export interface ChooseSourceProps {
  /** What was tried last and why it cannot be read. */
  refused: Extract<ImportStep, { at: 'choose' }>['refused']
  actions: ImportActions
}

/** The start: choose a file, drop one, or paste cards. */
export function ChooseSource({ refused, actions }: ChooseSourceProps) {
  const [text, setText] = useState('')
  const article = refused?.article
  const show = (pasted: string) => {
    if (pasted.trim() !== '') actions.read({ name: 'Pasted cards', bytes: new TextEncoder().encode(pasted), pasted: true })
  }
  useKeys({ 'import.open': actions.choose })
  usePaste((pasted) => { setText(pasted); show(pasted) })
  return (
    <div className={styles['choose']}>
      {refused && (
        <ProblemNote title={`${refused.name === 'The file' ? refused.name : `“${refused.name}”`} was not imported`} actions={article && <Button onClick={() => actions.toArticle(article)}>Make cards from it</Button>}>
          {refused.problem.detail}
          {refused.problem.where !== undefined && refused.problem.type !== 'newer-version' && ` (${refused.problem.where})`}
        </ProblemNote>
      )}
      <section className={styles['file']}>
        <h2>Bring in cards of your own</h2>
        <p>An Anki package, a Lectern deck, or a text or table with questions and answers: CSV, TSV, Markdown, and what Quizlet, Mnemosyne, CrowdAnki, SuperMemo and Mochi give. You see what is in it before anything is added.</p>
        <Button look="primary" size="large" icon={FolderOpen} keys="import.open" onClick={actions.choose}>Choose a file</Button>
        <p className="hint">Or drop one anywhere on this window.</p>
      </section>
      <section className={styles['paste']} aria-label="Paste">
        <TextArea
          label="Or paste cards here"
          rows={8}
          value={text}
          onChange={setText}
          spellCheck={false}
          hint="One card a line: question and answer with a tab, comma, semicolon, | or dash between them, as copied from a spreadsheet, a word list or a set of Quizlet."
          onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) show(text) }}
        />
        <Button disabled={text.trim() === ''} keys="Ctrl+Enter" onClick={() => show(text)}>Show what is in it</Button>
      </section>
    </div>
  )
}

/** Takes text that is pasted anywhere but into a field. */
function usePaste(onText: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '' || (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]'))) return
      event.preventDefault()
      onText(text)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  })
}
