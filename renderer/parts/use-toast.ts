import { Toast } from '@base-ui/react/toast'
import { useCallback } from 'react'
import type { CommandName } from './commands.ts'

export interface ToastData {
  undo?: () => void
  label: string
  /** Shown beside the label; a command's keys do what the button does while the toast is there. */
  keys: string | undefined
}

export interface ToastOptions {
  /** What the toast's button does, most often taking it back. */
  undo?: (() => void) | undefined
  /** The button's word; "Undo" with Ctrl+Z beside it unless given. */
  label?: string
  /** A command whose keys do the same. */
  command?: CommandName | undefined
}

/** Says something that happened, in a sentence, for six seconds. It takes the place of the toast before: Ctrl+Z means the last thing only. */
export function useToast(): (text: string, options?: ToastOptions) => void {
  const { add, close } = Toast.useToastManager<ToastData>()
  return useCallback(
    (text, { undo, label, command } = {}) => {
      close()
      add({ title: text, data: { ...(undo ? { undo } : {}), label: label ?? 'Undo', keys: command ?? (label === undefined ? 'Ctrl+Z' : undefined) } })
    },
    [add, close],
  )
}
