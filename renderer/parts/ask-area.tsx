import { useCallback, useState, type ReactNode } from 'react'
import { AskContext, type Question } from './ask-context.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** Holds the app and the question that is asked in the middle of an act. One is asked at a time; a later one waits. */
export function AskArea({ children }: { children: ReactNode }) {
  const [waiting, setWaiting] = useState<readonly { readonly question: Question; readonly answer: (yes: boolean) => void }[]>([])
  const asked = waiting[0]
  const ask = useCallback((question: Question) => new Promise<boolean>((answer) => setWaiting((now) => [...now, { question, answer }])), [])
  const settle = (yes: boolean) => {
    asked?.answer(yes)
    setWaiting((now) => now.slice(1))
  }
  return (
    <AskContext value={ask}>
      {children}
      {asked !== undefined && (
        <Dialog open onClose={() => settle(false)} title={asked.question.title} actions={<><Button look="plain" keys="Esc" onClick={() => settle(false)}>{asked.question.no}</Button><Button look="primary" onClick={() => settle(true)}>{asked.question.yes}</Button></>}>
          {asked.question.text}
        </Dialog>
      )}
    </AskContext>
  )
}
