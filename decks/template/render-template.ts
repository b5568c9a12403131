import type { RenderedCard } from './rendered-card.ts'
import type { Problem } from '../result.ts'
import { applyFilters, expectTyped, typedMark } from './apply-filters.ts'
import type { ParsedTemplate, TemplateStep } from './parse-template.ts'
import type { ClozeView } from './reveal-cloze.ts'

/** What templates take their values from: fields and the special ones, as HTML by name. */
export interface TemplateValues {
  readonly fields: ReadonlyMap<string, string>
  /** `Tags`, `Deck` and the like: they are shown, and say nothing of whether a card asks something. */
  readonly specials: ReadonlyMap<string, string>
  readonly view: ClozeView
  /** What the question side came to, for the answer side; null on the question side. */
  readonly front: readonly TemplatePiece[] | null
  /** What is typed on the question side; on the answer side it is shown where the question had it typed. */
  readonly typed: RenderedCard['typed']
}

/** A stretch of a side. `isFront`: it is the question side, shown again by `{{FrontSide}}`. */
export interface TemplatePiece {
  readonly html: string
  readonly isFront: boolean
}

/** A side before sounds, formulas and masks are seen to. */
export interface RenderedTemplate {
  readonly pieces: readonly TemplatePiece[]
  /** True when it shows something of the note's fields, without which Anki makes no card. */
  readonly showsField: boolean
  readonly typed: RenderedCard['typed']
  readonly problems: readonly Problem[]
}

/** More than this is not shown: a template may name a long field a thousand times. */
const longest = 2_000_000

/** Whether a field holds nothing but blanks and empty lines by Anki's rule, to which `&nbsp;` and `<p>` are something: a note has a card in Lectern where it has one there. */
export function isBlank(html: string): boolean {
  return /^(?:[\t-\r ]|<\/?(?:br|div) ?\/?>)*$/iu.test(html)
}

class Rendering {
  readonly pieces: TemplatePiece[] = []
  readonly problems: Problem[] = []
  showsField = false
  typed: RenderedCard['typed'] = null
  private length = 0
  private readonly filtered = new Map<string, string>()
  private readonly values: TemplateValues

  constructor(values: TemplateValues) {
    this.values = values
  }

  readonly tell = (problem: Problem): void => {
    if (this.problems.length < 50 && !this.problems.some((told) => told.detail === problem.detail)) this.problems.push(problem)
  }

  add(html: string, isFront: boolean): void {
    if (html === '') return
    if (this.length > longest) return
    this.length += html.length
    if (this.length > longest) {
      this.tell({ type: 'card-too-long', detail: 'The card is longer than two million letters. The rest is not shown.' })
      return
    }
    const last = this.pieces.at(-1)
    if (last !== undefined && last.isFront === isFront && !isFront) this.pieces[this.pieces.length - 1] = { html: last.html + html, isFront }
    else this.pieces.push({ html, isFront })
  }

  isOn(name: string): boolean {
    const { fields, specials, view } = this.values
    const value = fields.get(name) ?? specials.get(name)
    if (value !== undefined) return !isBlank(value)
    if (/^c\d{1,4}$/u.test(name)) return name === `c${view.number}`
    if (name === 'FrontSide') return this.values.front !== null
    this.tell({ type: 'template-field-unknown', detail: `A card template asks whether the field ${name} is filled, and the note type has none of that name.` })
    return false
  }

  private type(name: string, html: string, filters: readonly string[]): void {
    const { front, typed, view } = this.values
    this.showsField ||= !isBlank(html)
    if (front !== null) this.add(typed?.field === name ? typedMark : applyFilters(html, filters[0] === 'cloze' ? ['cloze-only'] : [], name, view, this.tell), false)
    else if (this.typed === null) {
      this.typed = { field: name, expected: expectTyped(html, filters, view) }
      this.add(typedMark, false)
    } else if (this.typed.field === name) this.add(typedMark, false)
    else this.tell({ type: 'template-typed-twice', detail: `The card has two places to type in. Only ${this.typed.field} is typed.` })
  }

  show({ name, filters }: TemplateStep & { kind: 'field' }): void {
    const { fields, specials, front, view } = this.values
    const html = fields.get(name)
    if (html === undefined) {
      if (name === 'FrontSide') for (const piece of front ?? []) this.add(piece.html, true)
      else if (specials.has(name)) this.add(applyFilters(specials.get(name) ?? '', filters, name, view, this.tell), false)
      else if (name !== '' && name !== `c${view.number}`) this.tell({ type: 'template-field-unknown', detail: `The card template shows the field ${name}, and the note type has none of that name.` })
      return
    }
    if (filters.at(-1) === 'type') {
      this.type(name, html, filters)
      return
    }
    const key = [name, ...filters].join('\0')
    const shown = this.filtered.get(key) ?? applyFilters(html, filters, name, view, this.tell)
    this.filtered.set(key, shown)
    this.showsField ||= !isBlank(html)
    this.add(shown, false)
  }
}

/** Makes one side of a card of a template and the values of a note. Never throws. */
export function renderTemplate(template: ParsedTemplate, values: TemplateValues): RenderedTemplate {
  const rendering = new Rendering(values)
  for (const problem of template.problems) rendering.tell(problem)
  const open: boolean[] = []
  let shut = 0
  for (const step of template.steps) {
    if (step.kind === 'open') {
      const isOn = shut > 0 || rendering.isOn(step.name) !== step.isNegated
      open.push(isOn)
      if (!isOn) shut += 1
    } else if (step.kind === 'close') {
      if (open.pop() === false) shut -= 1
    } else if (shut === 0) {
      if (step.kind === 'text') rendering.add(step.text, false)
      else rendering.show(step)
    }
  }
  return { pieces: rendering.pieces, showsField: rendering.showsField, typed: rendering.typed, problems: rendering.problems }
}
