import type { RefObject } from 'react'
import { AcceptsField } from './accepts-field.tsx'
import { findWordProblems } from './card-words.ts'
import type { CardWords } from './card-words.ts'
import { FieldWarning } from './field-warning.tsx'
import { TextArea } from './text-area.tsx'

export interface CardFieldsProps {
  words: CardWords
  onChange: (words: CardWords) => void
  /** Told when a field is left, with the words as they then are. */
  onLeave?: ((words: CardWords) => void) | undefined
  /** Say what is missing; off while a new card is still being written. */
  strict: boolean
  /** What may be wrong, by field; it is said and forbids nothing. */
  warnings?: { readonly question?: string | undefined; readonly answer?: string | undefined } | undefined
  question?: RefObject<HTMLTextAreaElement | null>
}

/** The fields of a card's words. */
export function CardFields({ words, onChange, onLeave, strict, warnings, question }: CardFieldsProps) {
  const problems = strict ? findWordProblems(words) : {}
  return (
    <>
      <TextArea ref={question} label="Question" serif rows={3} maxLength={20_000} value={words.question} problem={problems.question} hint={warnings?.question && <FieldWarning>{warnings.question}</FieldWarning>} onBlur={() => onLeave?.(words)} onChange={(text) => onChange({ ...words, question: text })} />
      <TextArea label="Answer" serif rows={words.answer.length > 40 ? 3 : 1} maxLength={20_000} value={words.answer} problem={problems.answer} hint={warnings?.answer && <FieldWarning>{warnings.answer}</FieldWarning>} onBlur={() => onLeave?.(words)} onChange={(text) => onChange({ ...words, answer: text })} />
      <TextArea label="Said below the answer" rows={1} maxLength={2000} value={words.remark ?? ''} onBlur={() => onLeave?.(words)} onChange={(text) => onChange({ ...words, remark: text === '' ? null : text })} />
      <AcceptsField accepts={words.accepts} onChange={(accepts) => { onChange({ ...words, accepts }); onLeave?.({ ...words, accepts }) }} />
    </>
  )
}
