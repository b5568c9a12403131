import type { ClipboardEvent, DragEvent, KeyboardEvent, ReactNode, RefObject } from 'react'
import { useRef } from 'react'
import { TextArea } from '../parts/text-area.tsx'
import { useTools } from './tools-context.tsx'

export interface MarkupAreaProps {
  label: string
  value: string
  onChange: (text: string) => void
  hint?: ReactNode
  problem?: string | undefined
  placeholder?: string | undefined
  rows?: number
  rtl?: boolean | undefined
  areaRef?: RefObject<HTMLTextAreaElement | null> | undefined
}

/** A text with signs for bold words, gaps, pictures and the like: keys do what the tools do, pictures are pasted and dropped. */
export function MarkupArea({ label, value, onChange, hint, problem, placeholder, rows = 1, rtl, areaRef }: MarkupAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null)
  const area = areaRef ?? own
  const tools = useTools()
  const enter = () => { if (area.current !== null) tools.enter({ area: area.current, onChange }) }
  const take = (event: ClipboardEvent | DragEvent, given: DataTransfer | null) => {
    const files = [...(given?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
    if (files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    enter()
    tools.addPictures(files)
  }
  return (
    <TextArea
      ref={area}
      label={label}
      serif={tools.markup === 'markdown'}
      spellCheck={tools.markup === 'markdown'}
      rows={rows}
      maxLength={100_000}
      dir={rtl ? 'rtl' : 'auto'}
      value={value}
      hint={hint}
      problem={problem}
      placeholder={placeholder}
      onChange={onChange}
      onFocus={enter}
      onKeyDown={(event) => { enter(); pressTool(event, tools) }}
      onPaste={(event) => take(event, event.clipboardData)}
      onDragOver={(event) => { if (event.dataTransfer.types.includes('Files')) { event.preventDefault(); event.stopPropagation() } }}
      onDrop={(event) => take(event, event.dataTransfer)}
    />
  )
}

function pressTool(event: KeyboardEvent, tools: ReturnType<typeof useTools>): void {
  if (!(event.ctrlKey || event.metaKey)) return
  // Ctrl and Alt together write signs on some keyboards; a gap of the same number is told from them by Shift.
  const isGap = event.shiftKey && event.code === 'KeyC'
  if (!isGap && event.altKey) return
  const act = isGap ? () => tools.gap(event.altKey) : event.shiftKey ? shifted(event.code, tools) : plain(event.code, tools)
  if (act === null) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function plain(code: string, tools: ReturnType<typeof useTools>): (() => void) | null {
  if (code === 'KeyB') return () => tools.format('bold')
  if (code === 'KeyI') return () => tools.format('italic')
  if (code === 'KeyE') return () => tools.format('code')
  return code === 'KeyM' ? () => tools.format('maths') : null
}

function shifted(code: string, tools: ReturnType<typeof useTools>): (() => void) | null {
  if (code === 'KeyH') return () => tools.format('mark')
  if (code === 'Digit8') return () => tools.list()
  return code === 'KeyP' ? () => tools.choosePicture() : null
}
