import { createContext, useContext } from 'react'
import type { TextEdit, Markup, TextTool } from './text-edit.ts'

/** A field that can be formatted, as it has the focus. */
export interface ActiveField {
  readonly area: HTMLTextAreaElement
  readonly onChange: (text: string) => void
}

/** What fields of the editor share: their tools. */
export interface EditorTools {
  readonly markup: Markup
  readonly gaps: boolean
  readonly enter: (field: ActiveField) => void
  readonly format: (tool: TextTool) => void
  readonly list: () => void
  /** A gap with the next number, or with the same as the last. */
  readonly gap: (same: boolean) => void
  readonly addPictures: (files: readonly File[]) => void
  readonly choosePicture: () => void
}

const ToolsContext = createContext<EditorTools | null>(null)

export const ToolsProvider = ToolsContext.Provider

/** The tools of the editor around a field. */
export function useTools(): EditorTools {
  const tools = useContext(ToolsContext)
  if (tools === null) throw new Error('useTools outside ToolsProvider')
  return tools
}

/** Reads what is selected in a field. */
export function readEdit(area: HTMLTextAreaElement): TextEdit {
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd }
}
