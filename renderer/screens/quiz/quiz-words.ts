import type { Family } from '../../../decks/model/fact.ts'
import type { QuizForm, QuizGrade, QuizRecipe } from '../../../decks/model/quiz.ts'

/** The forms of question, as the builder names them, and what each asks of the reader. */
export const formWords: Readonly<Record<QuizForm, readonly [name: string, does: string]>> = {
  choice: ['Multiple choice', 'Pick the answer among others of its kind'],
  typed: ['Typed answer', 'Write it from memory'],
  match: ['Match pairs', 'Put together what belongs together'],
  order: ['Put in order', 'Arrange events from earliest to latest'],
  whom: ['According to whom', 'Pick who says so'],
  contested: ['Accounts that differ', 'Match each figure with who gives it'],
  truth: ['True or false', 'Say whether a statement holds as the text has it'],
}

/** The forms in the order in which the builder shows them. */
export const forms: readonly QuizForm[] = ['choice', 'typed', 'match', 'order', 'whom', 'contested', 'truth']

/** Families in the plural, for choices and tables. */
export const familyWords: Readonly<Record<Family, string>> = { groups: 'Groups', people: 'People', figures: 'Figures', dates: 'Dates', places: 'Places', relations: 'Relations', other: 'Other' }

/** Which cards a quiz takes. */
export const onlyWords: Readonly<Record<QuizRecipe['only'], string>> = { all: 'All', met: 'Met before', weak: 'Weak', marked: 'Marked as wrong' }

/** A verdict in one word. */
export const verdictWords: Readonly<Record<QuizGrade['verdict'], string>> = { right: 'Right', nearly: 'Nearly', wrong: 'Wrong' }
