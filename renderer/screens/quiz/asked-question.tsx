import type { QuizQuestion, QuizResponse } from '../../../decks/model/quiz.ts'
import { HeldText } from '../../parts/held-text.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './forms.module.css'
import { OptionList } from './option-list.tsx'
import { OrderForm } from './order-form.tsx'
import { PairsForm } from './pairs-form.tsx'
import { TypedForm } from './typed-form.tsx'

export interface AskedQuestionProps {
  question: QuizQuestion
  draft: QuizResponse
  onDraft: (draft: QuizResponse) => void
  onCheck: () => void
  say: (text: string) => void
}

/** The keys of true and false. */
export const truthOptions = [
  { text: 'True', keys: ['quiz.true', '1'] },
  { text: 'False', keys: ['quiz.false', '2'] },
] as const

/** The part of a question that is answered, in its form. */
export function AskedQuestion({ question, draft, onDraft, onCheck, say }: AskedQuestionProps) {
  if ('options' in question && 'chosen' in draft) return <OptionList label={question.prompt} options={listOptions(question.options)} chosen={draft.chosen} onChoose={(chosen) => onDraft({ ...draft, chosen })} />
  if ('left' in question && 'pairs' in draft) return <PairsForm left={question.left} right={question.right} draft={draft} onDraft={onDraft} say={say} />
  if (question.form === 'order' && draft.form === 'order') return <OrderForm items={question.items} draft={draft} onDraft={onDraft} onCheck={onCheck} say={say} />
  if (question.form === 'truth' && draft.form === 'truth') {
    return (
      <>
        <Statement text={question.statement} />
        <OptionList label={question.prompt} options={truthOptions} chosen={draft.said === null ? null : draft.said ? 0 : 1} onChoose={(place) => onDraft({ form: 'truth', said: place === 0 })} />
      </>
    )
  }
  return draft.form === 'typed' ? <TypedForm draft={draft} onDraft={onDraft} onCheck={onCheck} /> : null
}

/** What is to be called true or false. */
export function Statement({ text }: { text: string }) {
  return <p className={styles['statement']}><HeldText>{typeset(text)}</HeldText></p>
}

/** Options with the figure that chooses each. */
export function listOptions<T extends { readonly text: string }>(options: readonly T[]): (T & { keys: readonly string[] })[] {
  return options.map((option, place) => ({ ...option, keys: [String(place + 1)] }))
}
