import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { NumberField } from '../../parts/number-field.tsx'
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
import { Ticks } from './ticks.tsx'

const weekdays = [['0', 'Mon'], ['1', 'Tue'], ['2', 'Wed'], ['3', 'Thu'], ['4', 'Fri'], ['5', 'Sat'], ['6', 'Sun']] as const

/** Says when a seminar is, what it is about and how many minutes there are; what that leads to stands beside it before it is kept. */
export function SeminarForm({ seminar, today }: { seminar: Seminar | null; today: Today }) {
  const store = useStore()
  const toast = useToast()
  const [, goTo] = useLocation()
  const decks = useDecks()
  const articles = useArticles()
  const [changed, setDraft] = useState<SeminarDraft>()
  const [tried, setTried] = useState(false)
  if (decks === undefined || articles === undefined) return null
  const draft = changed ?? seminarToDraft(seminar, today, decks)
  const made = draftToSeminar(draft, today, store.now())
  const change = (part: Partial<SeminarDraft>) => setDraft({ ...draft, ...part })
  const problems = tried && !made.ok ? made.problems : {}
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!made.ok) return
    const done = await saveSeminar(store, made.seminar)
    if (done.ok) goTo(`/plan/${made.seminar.id}`)
    toast(done.ok ? `“${made.seminar.title}” is planned.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
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
          <Ticks label="What it is about" options={decks.map((deck) => [deck.id, deck.title, `${deck.cards} cards`] as const)} chosen={draft.decks} onChange={(ids) => change({ decks: decks.map(({ id }) => id).filter((id) => ids.includes(id)) })} problem={problems.decks} />
          {articles.length > 0 && (
            <details open={draft.articles.length > 0}>
              <summary>Or all cards that cite an article, whichever deck they are in</summary>
              <Ticks label="Articles" options={articles.map((article) => [article.id, article.title, article.authors.join(', ')] as const)} chosen={draft.articles} onChange={(ids) => change({ articles: articles.map(({ id }) => id).filter((id) => ids.includes(id)) })} />
            </details>
          )}
          <Ticks label="Days without study" inline options={weekdays.map(([value, name]) => [value, name, ''] as const)} chosen={draft.weekdays.map(String)} onChange={(values) => change({ weekdays: values.map(Number).toSorted((a, b) => a - b) })} hint="Single days are chosen in the plan." />
          <SwitchField label="New cards only from what I have read" value={draft.gated} onChange={(gated) => change({ gated })} hint="You tick the sections as you read them. Cards of other sections wait." />
        </div>
        <DraftForecast seminar={made.ok ? made.seminar : null} />
      </div>
    </form>
  )
}
