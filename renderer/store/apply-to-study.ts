import { Dexie } from 'dexie'
import type { Entry, EntryKind } from '../../decks/model/entry.ts'
import type { ArticleId, PassageId, QuizId, SeminarId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { entryToSubject, quizToSubject, readingToSubject, seminarToSubject } from './entry-to-subject.ts'
import { readLive } from './read-live.ts'

const kinds: ReadonlySet<EntryKind> = new Set<EntryKind>(['seminar', 'read', 'quiz', 'quiz-answer'])

/**
 * Applies an entry about a seminar, what was read, or a quiz; practice changes nothing but the log. One that others are
 * later than (`inOrder` false) makes its subject again. Within a transaction.
 */
export async function applyToStudy(database: LecternDatabase, entry: Entry, inOrder: boolean): Promise<void> {
  if (!inOrder) return refoldStudy(database, [entry])
  if (entry.kind === 'seminar') await writeSeminar(database, entry.seminar, [entry])
  if (entry.kind === 'read') {
    const row = await database.readings.get(entry.article)
    await writeReading(database, entry.article, [entry], row?.passages)
  }
  if (entry.kind === 'quiz') await writeQuiz(database, entry.quiz, [entry])
  if (entry.kind === 'quiz-answer') await database.quizAnswers.put({ quiz: entry.quiz, question: entry.question, answer: entry })
}

/** Makes again, from their live entries, all that entries are about which came or went. Within a transaction. */
export async function refoldStudy(database: LecternDatabase, changed: readonly Entry[]): Promise<void> {
  const bySubject = new Map(changed.flatMap((entry) => (kinds.has(entry.kind) ? [[entryToSubject(entry), entry] as const] : [])))
  for (const entry of bySubject.values()) {
    if (entry.kind === 'seminar') await writeSeminar(database, entry.seminar, await readLive(database, seminarToSubject(entry.seminar)))
    if (entry.kind === 'read') await writeReading(database, entry.article, await readLive(database, readingToSubject(entry.article)))
    if (entry.kind === 'quiz' || entry.kind === 'quiz-answer') await refoldQuiz(database, entry.quiz)
  }
}

async function refoldQuiz(database: LecternDatabase, quiz: QuizId): Promise<void> {
  const entries = await readLive(database, quizToSubject(quiz))
  await writeQuiz(database, quiz, entries)
  await database.quizAnswers.where('[quiz+question]').between([quiz, Dexie.minKey], [quiz, Dexie.maxKey]).delete()
  const answers = new Map(entries.flatMap((entry) => (entry.kind === 'quiz-answer' ? [[entry.question, entry] as const] : [])))
  await database.quizAnswers.bulkPut([...answers].map(([question, answer]) => ({ quiz, question, answer })))
}

/** The last entry counts. */
async function writeSeminar(database: LecternDatabase, id: SeminarId, entries: readonly Entry[]): Promise<void> {
  const last = entries.findLast((entry) => entry.kind === 'seminar')
  if (last?.kind === 'seminar' && last.value !== null) await database.seminars.put({ id, seminar: last.value })
  else await database.seminars.delete(id)
}

async function writeQuiz(database: LecternDatabase, id: QuizId, entries: readonly Entry[]): Promise<void> {
  const last = entries.findLast((entry) => entry.kind === 'quiz')
  if (last?.kind === 'quiz' && last.value !== null) await database.quizzes.put({ id, quiz: last.value })
  else await database.quizzes.delete(id)
}

async function writeReading(database: LecternDatabase, article: ArticleId, entries: readonly Entry[], before: readonly PassageId[] = []): Promise<void> {
  const read = new Set(before)
  for (const entry of entries) {
    if (entry.kind !== 'read') continue
    for (const passage of entry.passages) {
      if (entry.read) read.add(passage)
      else read.delete(passage)
    }
  }
  if (read.size > 0) await database.readings.put({ article, passages: [...read].toSorted() })
  else await database.readings.delete(article)
}
