import { useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { QuizResponse } from '../../../decks/model/quiz.ts'
import { Button } from '../../parts/button.tsx'
import { typeset } from '../../parts/typeset.ts'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'
import { teachAnswer } from '../../store/teach-answer.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import styles from './forms.module.css'

/** After the reader has said that what she typed is right: lets it count from now on wherever the card is asked. */
export function TeachWording({ card, response }: { card: CardId; response: QuizResponse }) {
  const store = useStore()
  const toast = useToast()
  const [taught, setTaught] = useState(false)
  const text = response.form === 'typed' ? response.text.trim() : ''
  if (text === '' || taught) return null
  const teach = async () => {
    const done = await teachAnswer(store, card, text)
    if (!done.ok) return toast(done.problem.detail)
    setTaught(true)
    toast(`“${typeset(text)}” counts as right for this card from now on.`, { undo: () => void undoEntry(store, done.value.entry) })
  }
  return <p className={styles['teach']}><Button onClick={() => void teach()}>Let “{typeset(text)}” always count as right</Button></p>
}
