import { useEffect, useRef } from 'react'
import type { EventValue, OpenedFile } from '../../electron/contract/contract.ts'
import { useStore } from '../store/store-context.tsx'

type MenuCommand = EventValue<'menu.chosen'>['command']
type Handlers = Readonly<Record<MenuCommand, () => void>> & { readonly file: (file: OpenedFile) => void }

/** Does what the menu says, and takes the file that was opened with Lectern. */
export function useShellEvents(handlers: Handlers): void {
  const { shell } = useStore()
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const stopMenu = shell.on('menu.chosen', ({ command }) => latest.current[command]())
    const stopFiles = shell.on('file.opened', (file) => latest.current.file(file))
    return () => { stopMenu(); stopFiles() }
  }, [shell])
}
