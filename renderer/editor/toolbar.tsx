import { Bold, Brackets, Code, Highlighter, Image, Italic, List, Sigma, type LucideIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { Icon } from '../parts/icon.tsx'
import styles from './toolbar.module.css'
import { useTools, type EditorTools } from './tools-context.tsx'

interface Tool {
  readonly name: string
  readonly icon: LucideIcon
  readonly keys: string
  readonly ariaKeys: string
  readonly run: (tools: EditorTools) => void
  readonly gaps?: true
}

const all: readonly Tool[] = [
  { name: 'Bold', icon: Bold, keys: 'Ctrl+B', ariaKeys: 'Control+B', run: (tools) => tools.format('bold') },
  { name: 'Italic', icon: Italic, keys: 'Ctrl+I', ariaKeys: 'Control+I', run: (tools) => tools.format('italic') },
  { name: 'Mark', icon: Highlighter, keys: 'Ctrl+Shift+H', ariaKeys: 'Control+Shift+H', run: (tools) => tools.format('mark') },
  { name: 'List', icon: List, keys: 'Ctrl+Shift+8', ariaKeys: 'Control+Shift+8', run: (tools) => tools.list() },
  { name: 'Code', icon: Code, keys: 'Ctrl+E', ariaKeys: 'Control+E', run: (tools) => tools.format('code') },
  { name: 'Maths', icon: Sigma, keys: 'Ctrl+M', ariaKeys: 'Control+M', run: (tools) => tools.format('maths') },
  { name: 'Picture', icon: Image, keys: 'Ctrl+Shift+P', ariaKeys: 'Control+Shift+P', run: (tools) => tools.choosePicture() },
  { name: 'Gap', icon: Brackets, keys: 'Ctrl+Shift+C', ariaKeys: 'Control+Shift+C', run: (tools) => tools.gap(false), gaps: true },
]

/** The tools for the field that had the focus last. One stop for Tab; arrows move within. */
export function Toolbar() {
  const tools = useTools()
  const shown = all.filter(({ gaps }) => gaps !== true || tools.gaps)
  const [at, setAt] = useState(0)
  const row = useRef<HTMLDivElement>(null)
  const move = (to: number) => {
    const place = (to + shown.length) % shown.length
    setAt(place)
    row.current?.querySelectorAll('button')[place]?.focus()
  }
  const keys: Readonly<Record<string, () => void>> = { ArrowRight: () => move(at + 1), ArrowLeft: () => move(at - 1), Home: () => move(0), End: () => move(shown.length - 1) }
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus, one of them at a time
    <div
      ref={row}
      className={styles['toolbar']}
      role="toolbar"
      aria-label="Formatting"
      onKeyDown={(event) => {
        const act = keys[event.key]
        if (act === undefined || event.ctrlKey || event.altKey) return
        event.preventDefault()
        act()
      }}
    >
      {shown.map(({ name, icon, keys: shownKeys, ariaKeys, run, gaps }, place) => (
        <button
          key={name}
          type="button"
          className={styles['tool']}
          tabIndex={place === Math.min(at, shown.length - 1) ? 0 : -1}
          aria-label={name}
          aria-keyshortcuts={ariaKeys}
          title={`${name} (${shownKeys})`}
          onFocus={() => setAt(place)}
          // The field keeps its focus and what is selected in it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(tools)}
        >
          <Icon of={icon} />
          {gaps && <span>Gap</span>}
        </button>
      ))}
    </div>
  )
}
