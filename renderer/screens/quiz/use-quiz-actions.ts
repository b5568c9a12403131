import { useState } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import type { Quiz } from '../../../decks/model/quiz.ts'
import type { Problem } from '../../../decks/result.ts'
import { parseQuizFile, writeQuizFile } from '../../../decks/study/quiz/quiz-file.ts'
import { quizToMarkdown } from '../../../decks/study/quiz/quiz-to-markdown.ts'
import { titleToFileName } from '../../parts/title-to-file-name.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeQuiz } from '../../store/remove-quiz.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { newSeed, useStartQuiz } from './use-start-quiz.ts'

/** A quiz file as it was opened. */
export interface OpenedQuiz {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that is no quiz that can be taken, and why. */
export interface RefusedFile {
  readonly name: string
  readonly detail: string
}

/** What can be done with a quiz as a whole; each says what happened. */
export interface QuizActions {
  /** Takes it again, with the same questions. */
  readonly again: (quiz: Quiz) => void
  /** Takes it again, with other questions from the same cards. */
  readonly renew: (quiz: Quiz) => void
  readonly remove: (quiz: Quiz) => void
  /** Lets the reader choose a quiz file and begins it. */
  readonly open: () => void
  /** Begins the quiz of a file. */
  readonly begin: (file: OpenedQuiz) => void
  /** Why the last file could not be taken; null once another was. */
  readonly refused: RefusedFile | null
  /** For others, as a file that `open` reads. */
  readonly saveFile: (quiz: Quiz) => void
  /** As text: the questions, or with `key` the answers. */
  readonly saveText: (quiz: Quiz, key: boolean) => void
}

const fileEnding = '.lectern-quiz.json'

export function useQuizActions(): QuizActions {
  const store = useStore()
  const toast = useToast()
  const { build, take } = useStartQuiz()
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const tell = (problem: Problem | null) => { if (problem) toast(problem.detail) }
  const save = async (name: string, text: string, said: string) => {
    const done = await store.shell.call('file.save', { name, bytes: new TextEncoder().encode(text) })
    if (!done.ok) toast(done.problem.detail)
    else if (done.value.saved) toast(said)
  }
  const remove = async (quiz: Quiz) => {
    const done = await removeQuiz(store, quiz.id)
    if (!done.ok) return toast(done.problem.detail)
    const undo = (entry: EntryId) => () => void undoEntry(store, entry)
    toast(`The quiz “${quiz.title}” is removed.`, { undo: undo(done.value.entry) })
  }
  const begin = async ({ name, bytes }: OpenedQuiz) => {
    const quiz = parseQuizFile(new TextDecoder().decode(bytes))
    setRefused(quiz.ok ? null : { name, detail: quiz.problem.detail })
    if (quiz.ok) tell(await take(quiz.value))
  }
  const open = async () => {
    const file = await store.shell.call('file.open', {})
    if (!file.ok) return toast(file.problem.detail)
    if (file.value !== null) await begin(file.value)
  }
  return {
    again: (quiz) => void take(quiz).then(tell),
    renew: (quiz) => void build({ ...quiz.recipe, seed: newSeed() }).then(tell),
    remove: (quiz) => void remove(quiz),
    open: () => void open(),
    begin: (file) => void begin(file),
    refused,
    saveFile: (quiz) => void save(titleToFileName(quiz.title, 'quiz') + fileEnding, writeQuizFile(quiz), `“${quiz.title}” is saved for others.`),
    saveText: (quiz, key) => void save(`${titleToFileName(quiz.title, 'quiz')}${key ? ', key' : ''}.md`, quizToMarkdown(quiz, { key }), key ? 'The key is saved.' : 'The quiz is saved.'),
  }
}
