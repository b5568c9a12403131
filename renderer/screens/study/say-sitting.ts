import type { AutoAdvance } from '../../../decks/model/settings.ts'
import type { SessionState } from '../../../decks/study/session.ts'
import { sayCount } from '../../parts/say-count.ts'
import type { AutoAct } from '../../../decks/study/next-auto-act.ts'
import type { SittingPlan } from './sitting-plan.ts'

/** What kind of sitting it is, for the bar; nothing for the day's plan without a set time. */
export function sayKind({ counts, own, minutes }: Pick<SittingPlan, 'counts' | 'own' | 'minutes'>): string | null {
  if (!counts) return 'These answers leave your schedule alone'
  if (own) return 'Your own choice; answers count'
  return minutes === null ? null : sayCount(minutes, 'minute')
}

const small = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** Said when the time of a sitting is up: `Ten minutes. 14 answers, 12 known.` */
export function sayTimeUp({ timebox, answers, known }: Pick<SessionState, 'timebox' | 'answers' | 'known'>): { title: string; line: string } {
  const minutes = timebox?.minutes ?? 0
  return { title: `${small[minutes] ?? minutes} ${minutes === 1 ? 'minute' : 'minutes'}`, line: `${sayCount(answers, 'answer')}, ${known} known.` }
}

/** Told once, when cards go on by themselves. */
export function sayAutoStart({ question }: AutoAdvance): string {
  return `Cards go on by themselves: each answer appears after ${sayCount(question, 'second')}. Any key stops the clock.`
}

const acts: Readonly<Record<AutoAct['act'], string>> = { reveal: 'The answer appears', again: 'Counts as not known', good: 'Counts as known', bury: 'Put off until tomorrow' }

/** What happens by itself next: `The answer appears in 12 seconds`. */
export function sayAutoNext(act: AutoAct['act'], seconds: number): string {
  return `${acts[act]} in ${sayCount(seconds, 'second')}`
}
