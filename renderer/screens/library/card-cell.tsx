import { Flag, Pause, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CardRecord } from '../../../decks/search/card-record.ts'
import { columnValue, findColumn } from '../../../decks/search/columns.ts'
import { colours } from '../../../decks/search/query-words.ts'
import type { SearchContext } from '../../../decks/search/search-context.ts'
import { Icon } from '../../parts/icon.tsx'
import { sayShortDate } from '../../parts/say-date.ts'
import { sayPath } from '../../parts/say-path.ts'
import { typeset } from '../../parts/typeset.ts'
import styles from './card-table.module.css'
import { sayDueOf } from './say-due.ts'
import { familyWords } from './words.ts'

const stateWords = { new: 'new', learning: 'learning', review: 'repeated', relearning: 'relearning' } as const

/** What stands in one cell of the list of cards. */
export function CardCell({ column, record, context, timeZone }: { column: string; record: CardRecord; context: SearchContext; timeZone: string }) {
  return write(column, record, context, timeZone)
}

function write(column: string, record: CardRecord, context: SearchContext, timeZone: string): ReactNode {
  const value = columnValue(column, context)(record)
  switch (column) {
    case 'question':
      return <span className={styles['words']} dir="auto">{typeset(record.question)}<Marks of={record} /></span>
    case 'answer':
      return <span className={styles['words']} dir="auto">{typeset(record.answer)}</span>
    case 'deck':
      return <span className={styles['two']}>{sayPath(record.deckTitle)}</span>
    case 'due': {
      const due = sayDueOf(record, context, timeZone)
      return <span className={due === 'today' ? styles['now'] : undefined}>{due}</span>
    }
    case 'state':
      return record.draft ? 'draft' : record.suspended ? 'paused' : stateWords[record.state]
    case 'family':
      return familyWords[record.family]
    case 'colour':
      return record.colour === 0 ? none : <span className={styles['colour']} data-colour={record.colour}>{colours.find(({ means }) => means === record.colour)?.words[0]}</span>
    case 'recall':
      return typeof value === 'number' ? <span className="num">{Math.round(value * 100)}%</span> : none
    case 'added':
    case 'edited':
      return typeof value === 'number' ? sayShortDate(value, context.now, timeZone) : none
    case 'interval':
    case 'stability':
      return typeof value === 'number' ? <span className="num">{sayDays(value)}</span> : none
    case 'difficulty':
      return typeof value === 'number' ? <span className="num">{value.toFixed(1)}</span> : none
    default:
      if (value === null || value === '') return none
      return findColumn(column)?.kind === 'number' ? <span className="num">{value}</span> : <span className={styles['two']} dir="auto">{value}</span>
  }
}

const none = <span aria-hidden="true" className={styles['none']}>–</span>

function sayDays(days: number): string {
  if (days < 31) return `${Math.max(1, Math.round(days))} d`
  return days < 365 ? `${(days / 30.44).toFixed(1)} mo` : `${(days / 365.25).toFixed(1)} y`
}

function Marks({ of }: { of: CardRecord }) {
  return (
    <>
      {of.wrong && <Mark icon={Flag} label="marked as wrong" look="wrong" />}
      {of.suspended && <Mark icon={Pause} label="paused" look="quiet" />}
      {of.missing && <Mark icon={TriangleAlert} label="a file or a note is missing" look="doubt" />}
    </>
  )
}

function Mark({ icon, label, look }: { icon: LucideIcon; label: string; look: 'wrong' | 'quiet' | 'doubt' }) {
  return <><Icon of={icon} size={0.875} className={styles[look]} /><span className="vh">, {label}</span></>
}
