import { Toast } from '@base-ui/react/toast'
import { useCallback } from 'react'

export interface ToastData {
  undo?: () => void
  label: string
  keys: string | undefined
}

export interface ToastOptions {
  /** What the toast's button does, most often taking it back. */
  undo?: (() => void) | undefined
  /** The button's word; "Undo" with Ctrl+Z beside it unless given. */
  label?: string
}

/** Says something that happened, in a sentence, for six seconds. */
export function useToast(): (text: string, options?: ToastOptions) => void {
  const { add } = Toast.useToastManager<ToastData>()
  return useCallback(
    (text, { undo, label } = {}) => {
      add({ title: text, data: { ...(undo ? { undo } : {}), label: label ?? 'Undo', keys: label === undefined ? 'Ctrl+Z' : undefined } })
    },
    [add],
  )
}
