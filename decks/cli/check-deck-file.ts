import { foldArchive } from '../collection/fold-archive.ts'
import type { CollectionPlan } from '../formats/collection-plan.ts'
import type { OpenedCollection } from '../formats/opened-collection.ts'
import { planCollection } from '../formats/plan-collection.ts'
import type { Problem } from '../result.ts'
import { openDeckFile } from './open-deck-file.ts'
import { zoneClock } from './zone-clock.ts'

/** What importing a file into an empty collection would do. */
export interface CheckedFile {
  readonly kind: string
  readonly decks: readonly { readonly title: string; readonly notes: number; readonly cards: number; readonly studied: number; readonly reviews: number }[]
  readonly notes: number
  readonly cards: number
  readonly reviews: number
  readonly media: { readonly files: number; readonly bytes: number }
  readonly noteTypes: readonly { readonly name: string; readonly kind: string; readonly fields: readonly string[]; readonly templates: readonly string[]; readonly notes: number }[]
  readonly presets: readonly string[]
  readonly problems: readonly Problem[]
}

/** Prints the plan of an import as JSON; false when the file cannot be imported, with the problem printed instead. */
export async function checkDeckFile(path: string): Promise<boolean> {
  const { ok, said } = await describeDeckFile(path)
  process.stdout.write(`${JSON.stringify(said, null, 2)}\n`)
  return ok
}

/** The plan of an import; of a file that cannot be imported only the problem. */
export async function describeDeckFile(path: string): Promise<{ readonly ok: boolean; readonly said: CheckedFile | Pick<CheckedFile, 'problems'> }> {
  const opened = await openDeckFile(path)
  const folded = opened.ok && opened.value.archive !== undefined ? await foldArchive(opened.value, { now: Date.now(), clockOf: zoneClock }) : null
  if (folded !== null) return folded.ok ? { ok: true, said: describe(folded.value.collection) } : refuse(folded.problem)
  return opened.ok ? { ok: true, said: describe(opened.value) } : refuse(opened.problem)
}

function refuse(problem: Problem): { readonly ok: false; readonly said: Pick<CheckedFile, 'problems'> } {
  return { ok: false, said: { problems: [problem] } }
}

function describe(opened: OpenedCollection): CheckedFile {
  const plan = planCollection(opened, { decks: [], notes: [], noteTypes: [], lastAnswer: () => null })
  const studies = new Map(opened.decks.flatMap(({ file }) => (file.studies ?? []).map((study) => [study.card as string, study] as const)))
  const decks = plan.decks.map(({ deck, adds }) => {
    const cards = adds.flatMap((note) => note.cards)
    const known = cards.flatMap(({ id }) => studies.get(id) ?? [])
    return { title: deck.title, notes: adds.length, cards: cards.length, studied: known.length, reviews: known.reduce((sum, { reviews }) => sum + reviews.length, 0) }
  })
  return {
    kind: opened.says,
    decks,
    notes: sum(decks.map(({ notes }) => notes)),
    cards: sum(decks.map(({ cards }) => cards)),
    reviews: sum(decks.map(({ reviews }) => reviews)),
    media: { files: plan.media.length, bytes: sum(plan.media.map(({ bytes }) => bytes)) },
    noteTypes: plan.typeAdds.map((type) => ({ name: type.name, kind: type.kind, fields: type.fields.map(({ name }) => name), templates: type.templates.map(({ name }) => name), notes: sum(plan.decks.map(({ adds }) => adds.filter(({ content }) => content?.type === type.id).length)) })),
    presets: plan.presets.map(({ preset }) => preset.name),
    problems: listProblems(plan),
  }
}

function listProblems({ problems, decks }: CollectionPlan): Problem[] {
  return [
    ...problems,
    ...decks.flatMap((deck) => [
      ...deck.problems,
      ...deck.rejected.map(({ reason, detail, where }): Problem => ({ type: reason, detail, where })),
      ...deck.duplicates.map(({ question, left }): Problem => ({ type: 'asked-twice', detail: `Another card asks the same: ${question.slice(0, 80)}`, where: left })),
    ]),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
