import { useCallback, useState } from 'react'
import type { OpenedFile } from '../../electron/contract/contract.ts'
import { chooseScreenFor } from './choose-screen-for.ts'
import { importing, make, quiz } from './screens.ts'

type Reader = ReturnType<typeof chooseScreenFor>

const pathOf: Readonly<Record<Reader, string>> = { make: make.path, import: importing.path, quiz: quiz.path }

/** A file that came from outside, on its way to the screen that takes it. */
export interface Files {
  /** The file that waits for that screen, or null. */
  fileFor: (reader: Reader) => OpenedFile | null
  take: (file: OpenedFile) => void
  /** The screen has it now. */
  drop: () => void
}

/** Takes files that were dropped or opened to the screen that reads their kind. */
export function useFiles(goTo: (path: string) => void): Files {
  const [waiting, setWaiting] = useState<{ readonly reader: Reader; readonly file: OpenedFile } | null>(null)
  const take = useCallback((file: OpenedFile) => {
    const reader = chooseScreenFor(file)
    setWaiting({ reader, file })
    goTo(pathOf[reader])
  }, [goTo])
  return { fileFor: (reader) => (waiting?.reader === reader ? waiting.file : null), take, drop: useCallback(() => setWaiting(null), []) }
}
