import { createContext, useContext } from 'react'

/** A question with two answers, asked when undo alone would not do. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
}

/** Asks and waits for the answer; without an `AskArea` around it the answer is no. */
export const AskContext = createContext<(question: Question) => Promise<boolean>>(async () => false)

/** Asks the reader; Escape means no. */
export function useAsk(): (question: Question) => Promise<boolean> {
  return useContext(AskContext)
}
