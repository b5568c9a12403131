import type { NoteId } from '../../model/id.ts'
import type { QuizForm, QuizQuestion, QuizRecipe } from '../../model/quiz.ts'
import { askInForm, askSets, setForms, singleForms } from './ask-in-form.ts'
import type { SingleForm } from './ask-in-form.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import type { Random } from './random.ts'
import { spreadCards } from './spread-cards.ts'
import { tellLast } from './tell-last.ts'
import { asksTwice, tellsAnswer } from './tells-answer.ts'

/** A card that is recalled so surely is known well, and asked in a harder form. */
const wellKnown = 0.85
/** How much one form is wanted before another, for cards known well and for cards not met. */
const wantedWhenKnown: Readonly<Record<SingleForm, number>> = { typed: 2, whom: 1.5, contested: 1.5, choice: 0.7, truth: 0.6 }
const wantedWhenNew: Readonly<Record<SingleForm, number>> = { typed: 0.6, whom: 1.5, contested: 1.5, choice: 1.4, truth: 1 }
const wantedElse: Readonly<Record<SingleForm, number>> = { typed: 1.2, whom: 1.5, contested: 1.5, choice: 1.2, truth: 0.9 }

/** What was chosen so far. */
interface Chosen {
  readonly questions: QuizQuestion[]
  readonly notes: Set<NoteId>
  readonly used: Map<QuizForm, number>
}

/**
 * The questions of a quiz. Sets first, as many as fall to their forms; then single cards, spread over sections and
 * families, each in the form that is furthest behind among those it lends itself to. Left for the end, and taken only
 * when the number asks for it: questions that would tell the answer of another and are not told by it, further cards of a note, a note once more
 * in another form. What tells the answer of another comes after it.
 */
export function chooseQuestions(scope: readonly AskedCard[], recipe: QuizRecipe, knowledge: Knowledge, random: Random): QuizQuestion[] {
  const forms = singleForms.filter((form) => recipe.forms.includes(form))
  const chosen: Chosen = { questions: [], notes: new Set(), used: new Map() }
  addSets(chosen, scope, recipe, knowledge)
  const spread = spreadCards(scope, random)
  for (const isStrict of [true, false]) {
    for (const asked of spread) {
      if (chosen.questions.length >= recipe.count) break
      if (!chosen.notes.has(asked.note.id)) addSingle(chosen, asked, forms, recipe.seed, knowledge, isStrict)
    }
  }
  for (const asked of spread) {
    if (chosen.questions.length >= recipe.count) break
    const had = chosen.questions.filter(({ cards }) => cards.includes(asked.card.id)).map(({ form }) => form)
    addSingle(chosen, asked, forms.filter((form) => !had.includes(form)), recipe.seed, knowledge, false)
  }
  return tellLast(random.shuffle(chosen.questions))
}

function addSets(chosen: Chosen, scope: readonly AskedCard[], recipe: QuizRecipe, knowledge: Knowledge): void {
  const forms = setForms.filter((form) => recipe.forms.includes(form))
  const isAlone = forms.length === recipe.forms.length
  const share = isAlone ? recipe.count : Math.max(1, Math.floor(recipe.count / (recipe.forms.length + 2)))
  for (const form of forms) {
    const left = scope.filter(({ note }) => !chosen.notes.has(note.id))
    const room = Math.min(share, recipe.count - chosen.questions.length - (isAlone ? 0 : 1))
    const fitting = askSets(left, form, knowledge, recipe.seed).filter((question) => isAlone || !tellsOrIsTold(question, chosen.questions))
    for (const question of fitting.slice(0, Math.max(0, room))) take(chosen, question, knowledge)
  }
}

function addSingle(chosen: Chosen, asked: AskedCard, forms: readonly SingleForm[], seed: number, knowledge: Knowledge, isStrict: boolean): void {
  const { met, recall } = asked.state
  const wanted = !met ? wantedWhenNew : recall !== null && recall >= wellKnown ? wantedWhenKnown : wantedElse
  const behind = (form: SingleForm): number => ((chosen.used.get(form) ?? 0) + 1) / wanted[form]
  for (const form of forms.toSorted((a, b) => behind(a) - behind(b))) {
    const question = form === 'truth' ? askEvenly(chosen, asked, seed, knowledge) : askInForm(asked, form, knowledge, seed)
    if (question === null || chosen.questions.some((other) => asksTwice(question, other))) continue
    if (isStrict ? tellsOrIsTold(question, chosen.questions) : tellsAndIsTold(question, chosen.questions)) continue
    return take(chosen, question, knowledge)
  }
}

/** How many seeds are tried for a statement of the other kind. */
const turns = 8

/** A statement that keeps true and false ones in balance: who says "true" to all of them gets half. */
function askEvenly(chosen: Chosen, asked: AskedCard, seed: number, knowledge: Knowledge): QuizQuestion | null {
  const first = askInForm(asked, 'truth', knowledge, seed)
  if (first?.form !== 'truth') return first
  const lead = chosen.questions.reduce((sum, question) => (question.form === 'truth' ? sum + (question.holds ? 1 : -1) : sum), 0)
  if (lead === 0 || first.holds !== lead > 0) return first
  for (let turn = 1; turn <= turns; turn += 1) {
    const other = askInForm(asked, 'truth', knowledge, (seed + turn) % 4_294_967_296)
    if (other?.form === 'truth' && other.holds !== first.holds) return other
  }
  return first
}

function tellsOrIsTold(question: QuizQuestion, others: readonly QuizQuestion[]): boolean {
  return others.some((other) => asksTwice(question, other) || tellsAnswer(question, other) || tellsAnswer(other, question))
}

/** Two that tell each other's answer spoil each other in whatever order they stand. */
function tellsAndIsTold(question: QuizQuestion, others: readonly QuizQuestion[]): boolean {
  return others.some((other) => tellsAnswer(question, other) && tellsAnswer(other, question))
}

function take(chosen: Chosen, question: QuizQuestion, knowledge: Knowledge): void {
  chosen.questions.push(question)
  chosen.used.set(question.form, (chosen.used.get(question.form) ?? 0) + 1)
  for (const id of question.cards) {
    const note = knowledge.byId.get(id)?.note.id
    if (note !== undefined) chosen.notes.add(note)
  }
}
