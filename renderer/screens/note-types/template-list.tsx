import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { NoteContent, NoteType } from '../../../decks/model/note-type.ts'
import type { Remaking } from '../../editor/remake-note.ts'
import { Button } from '../../parts/button.tsx'
import { FieldWarning } from '../../parts/field-warning.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { NoteInDeck } from '../../store/write-notes.ts'
import { moveItem } from './move-item.ts'
import styles from './note-types.module.css'
import { TemplatePreview } from './template-preview.tsx'
import { findTemplateProblems, nextKey, type TypeDraft } from './type-draft.ts'

/** The templates of a note type, one at a time, with a card as it looks. `fixed`: there is one and it stays. */
export function TemplateList({ draft, type, fixed, onChange, notes, remaking }: { draft: TypeDraft; type: NoteType; fixed: boolean; onChange: (draft: TypeDraft) => void; notes: readonly NoteInDeck[]; remaking: Remaking }) {
  const { templates, fields } = draft
  const [chosen, setChosen] = useState(0)
  const place = Math.min(chosen, templates.length - 1)
  const template = templates[place]
  if (template === undefined) return null
  const change = (part: Partial<typeof template>) => onChange({ ...draft, templates: templates.map((each, index) => (index === place ? { ...each, ...part } : each)) })
  const add = () => {
    onChange({ ...draft, templates: [...templates, { name: `Card ${templates.length + 1}`, question: `{{${fields[0]?.name ?? ''}}}`, answer: `{{FrontSide}}\n<hr id=answer>\n{{${fields[1]?.name ?? fields[0]?.name ?? ''}}}`, key: nextKey(templates), from: null }] })
    setChosen(templates.length)
  }
  const move = (by: number) => { onChange({ ...draft, templates: moveItem(templates, place, by) }); setChosen(place + by) }
  const side = (text: string) => findTemplateProblems(text, fields.map(({ said }) => ({ name: said }))).map((problem) => <FieldWarning key={problem}>{problem}</FieldWarning>)
  return (
    <section className={styles['part']}>
      <h2>{fixed ? 'Template' : 'Templates'}</h2>
      <div className={styles['pick']}>
        {templates.length > 1 && <SelectField label="Template" value={String(place)} options={templates.map(({ name }, index) => [String(index), name] as const)} onChange={(index) => setChosen(Number(index))} />}
        <TextField label="Name of the template" value={template.name} maxLength={200} onChange={(name) => change({ name })} />
        {!fixed && (
          <span className={styles['acts']}>
            <Button look="plain" square icon={ArrowUp} aria-label="Move the template up" disabled={place === 0} onClick={() => move(-1)} />
            <Button look="plain" square icon={ArrowDown} aria-label="Move the template down" disabled={place === templates.length - 1} onClick={() => move(1)} />
            <Button look="plain" square icon={X} aria-label="Remove the template" disabled={templates.length === 1} onClick={() => { onChange({ ...draft, templates: templates.filter((_each, index) => index !== place) }); setChosen(Math.max(0, place - 1)) }} />
            <Button icon={Plus} onClick={add}>Add a template</Button>
          </span>
        )}
      </div>
      <p className="hint">Fields stand in two braces: {fields.slice(0, 3).map(({ name }) => `{{${name}}}`).join(', ')}. The question with the answer below it: {'{{FrontSide}}'}.</p>
      <div className={styles['sides']}>
        <div className={styles['texts']}>
          <TextArea label="Question" rows={5} maxLength={100_000} value={template.question} onChange={(question) => change({ question })} hint={side(template.question)} spellCheck={false} data-code />
          <TextArea label="Answer" rows={5} maxLength={100_000} value={template.answer} onChange={(answer) => change({ answer })} hint={side(template.answer)} spellCheck={false} data-code />
        </div>
        <TemplatePreview type={type} template={place} contents={listContents(notes, type, remaking)} />
      </div>
    </section>
  )
}

/** Notes to look at, as they would be with the note type that is edited; one with the names of its fields when there is none. */
function listContents(notes: readonly NoteInDeck[], type: NoteType, { fields }: Remaking): readonly NoteContent[] {
  const real = notes.slice(0, 20).flatMap(({ note: { content } }) => (content === undefined ? [] : [{ ...content, fields: fields.map((from) => (from === null ? '' : (content.fields[from] ?? ''))) }]))
  if (real.length > 0) return real
  const sample = type.fields.map(({ name }, place) => (type.kind === 'cloze' && place === 0 ? `A sentence with {{c1::a gap}}.` : type.kind === 'occlusion' && place === 0 ? '{{c1::image-occlusion:rect:left=.1:top=.1:width=.3:height=.3}}' : `(${name})`))
  return [{ type: type.id, markup: 'html', fields: sample }]
}
