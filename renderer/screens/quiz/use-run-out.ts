import { useEffect, useEffectEvent } from 'react'
import { answerQuiz } from '../../store/answer-quiz.ts'
import { useStore } from '../../store/store-context.tsx'
import { judge } from './judge.ts'
import { giveUp } from './responses.ts'
import type { RunActContext } from './run-acts.ts'

/**
 * When the time is up, keeps what was left of it with the question on show, as not known: or the quiz could be gone on with
 * after its end. It says nothing of the card. `left` is what the answers before had left, ms.
 */
export function useRunOut(timeUp: boolean, left: number, { quiz, standing: { at, question, answer }, answers, keep, note }: Pick<RunActContext, 'quiz' | 'standing' | 'answers' | 'keep' | 'note'>): void {
  const store = useStore()
  const runOut = useEffectEvent(() => {
    if (question === undefined || at === null || at.again || answer !== null || answers.has(at.question) || left <= 0) return
    const { response, grade } = judge(quiz, question, giveUp(question))
    keep(() => answerQuiz(store, { quiz: quiz.id, question: at.question, response, grade, took: left, reviews: [] }), ({ entry }) => note(at.question, { entry, grade, took: left }))
  })
  useEffect(() => {
    if (timeUp) runOut()
  }, [timeUp])
}
