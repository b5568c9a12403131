import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { ChecksField } from '../../parts/checks-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPath } from '../../parts/say-path.ts'
import { SwitchField } from '../../parts/switch-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { saveSeminar } from '../../store/save-seminar.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Today } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { useArticles } from '../../store/use-articles.ts'
import { useDecks } from '../../store/use-decks.ts'
import { DraftForecast } from './draft-forecast.tsx'
import styles from './plan.module.css'
import formStyles from './seminar-form.module.css'
import { draftToSeminar, seminarToDraft, type SeminarDraft } from './seminar-draft.ts'
import { useFormFocus } from './use-form-focus.ts'

const weekdays: readonly (readonly [string, string])[] = [['0', 'Mon'], ['1', 'Tue'], ['2', 'Wed'], ['3', 'Thu'], ['4', 'Fri'], ['5', 'Sat'], ['6', 'Sun']]

/** Says when a seminar is, what it is about and how many minutes there are; what that leads to stands beside it before it is kept. */
export function SeminarForm({ seminar, today }: { seminar: Seminar | null; today: Today }) {
  const store = useStore()
  const toast = useToast()
  const [, goTo] = useLocation()
  const decks = useDecks()
  const articles = useArticles()
  const [changed, setDraft] = useState<SeminarDraft>()
  const [tried, setTried] = useState(0)
  const ready = decks !== undefined && articles !== undefined
  const form = useFormFocus(ready, tried)
  if (!ready) return null
  const draft = changed ?? seminarToDraft(seminar, today, decks)
  const made = draftToSeminar(draft, today, store.now())
  // What comes of it does not wait for a name.
  const unnamed = draftToSeminar({ ...draft, title: draft.title.trim() || 'Draft' }, today, store.now())
  const change = (part: Partial<SeminarDraft>) => setDraft({ ...draft, ...part })
  const problems = tried > 0 && !made.ok ? made.problems : {}
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!made.ok) {
      setTried(tried + 1)
      return
    }
    const done = await saveSeminar(store, made.seminar)
    if (done.ok) goTo(`/plan/${made.seminar.id}`)
    toast(done.ok ? `“${made.seminar.title}” is planned.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return (
    <form ref={form} onSubmit={(event) => void save(event)} noValidate>
      <Bar title={seminar ? 'Change the seminar' : 'Plan a seminar'} context="You can change all of it later.">
        <ButtonLink href={seminar ? `#/plan/${seminar.id}` : '#/plan'} look="plain">Cancel</ButtonLink>
        <Button type="submit" look="primary">{seminar ? 'Keep the changes' : 'Make the plan'}</Button>
      </Bar>
      <div className={`${styles['page']} ${formStyles['form']}`}>
        <div className={formStyles['fields']}>
          <TextField label="Title" value={draft.title} onChange={(title) => change({ title })} problem={problems.title} maxLength={300} />
          <div className={formStyles['row']}>
            <TextField label="Day" type="date" value={draft.date} onChange={(date) => change({ date })} problem={problems.date} />
            <TextField label="Begins at" type="time" value={draft.time} onChange={(time) => change({ time })} problem={problems.time} />
            <NumberField label="Minutes a day" value={draft.minutes} min={1} max={600} onChange={(minutes) => change({ minutes })} />
          </div>
          <ChecksField label="What it is about" values={draft.decks} options={decks.map((deck) => ({ value: deck.id, label: sayPath(deck.title), note: sayCount(deck.cards, 'card') }))} onChange={(ids) => change({ decks: ids })} problem={problems.decks} />
          {articles.length > 0 && (
            <details open={draft.articles.length > 0}>
              <summary>Or all cards that cite an article, whichever deck they are in</summary>
              <ChecksField label="Articles" values={draft.articles} options={articles.map((article) => ({ value: article.id, label: article.title, note: article.authors.join(', ') }))} onChange={(ids) => change({ articles: ids })} />
            </details>
          )}
          <ChecksField label="Days without study" values={draft.weekdays.map(String)} options={weekdays.map(([value, label]) => ({ value, label }))} onChange={(values) => change({ weekdays: values.map(Number) })} hint="Single days are chosen in the plan." />
          <SwitchField label="New cards only from what I have read" value={draft.gated} onChange={(gated) => change({ gated })} hint="You tick the sections as you read them. Cards of other sections wait." />
        </div>
        <DraftForecast seminar={unnamed.ok ? unnamed.seminar : null} missing={unnamed.ok ? '' : `${Object.values(unnamed.problems)[0] ?? ''} What you will know on the day then stands here, before you start.`} />
      </div>
    </form>
  )
}
