import type { QuizForm } from '../../../decks/model/quiz.ts'
import type { QuizCount } from '../../../decks/study/quiz/count-quiz.ts'
import { ChecksField } from '../../parts/checks-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { BuilderSection } from './builder-section.tsx'
import type { BuilderPartProps } from './builder-scope.tsx'
import { forms, formWords } from './quiz-words.ts'

const most = 200
/** Why a form has no question to give. */
const wants: Readonly<Record<QuizForm, string>> = {
  choice: 'needs other answers of the same kind',
  typed: 'needs answers short enough to type',
  match: 'needs several facts of one kind',
  order: 'needs events whose dates are told',
  whom: 'needs statements that are given to someone',
  contested: 'needs two accounts of the same',
  truth: 'needs facts that can be altered',
}

/** In which forms it asks, and how many questions. */
export function BuilderForms({ recipe, counted, most: room, onChange }: BuilderPartProps & { counted: QuizCount | null; most: number | null }) {
  return (
    <BuilderSection title="How it asks">
      <ChecksField<QuizForm>
        label="Forms"
        values={recipe.forms}
        options={forms.map((form) => ({ value: form, label: formWords[form][0], ...noteForm(form, counted) }))}
        onChange={(chosen) => onChange({ forms: chosen })}
        hint="The number is how many questions each form can give."
      />
      <NumberField label="Questions" value={recipe.count} min={1} max={most} onChange={(count) => onChange({ count })} hint={room !== null && room > 0 && recipe.count > room ? `These choices give ${sayCount(room, 'question')} at most.` : 'Forms are mixed as evenly as they can be.'} />
    </BuilderSection>
  )
}

/** How many questions a form can give, or why none. Where no card fits it is no fault of the form. */
function noteForm(form: QuizForm, counted: QuizCount | null): { off: boolean; note: string | undefined } {
  if (counted === null || counted.cards === 0) return { off: counted !== null, note: undefined }
  const questions = counted.byForm[form]
  return { off: questions === 0, note: questions === 0 ? wants[form] : String(questions) }
}
