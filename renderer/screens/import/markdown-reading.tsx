import type { OpenedCollection } from '../../../decks/formats/opened-collection.ts'
import type { MarkdownOptions } from '../../../decks/formats/open-markdown.ts'
import type { MarkdownStyle } from '../../../decks/formats/open-markdown-reading.ts'
import { sayCount } from '../../parts/say-count.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import styles from './how-read.module.css'
import { styleWords } from './say-reading.ts'

export interface MarkdownReadingProps {
  markdown: NonNullable<OpenedCollection['markdown']>
  options: MarkdownOptions
  onChange: (change: MarkdownOptions) => void
}

/** How the cards of a Markdown text are written: each way that finds any, with how many. */
export function MarkdownReading({ markdown: { style, counts }, options, onChange }: MarkdownReadingProps) {
  const ways = styleWords.filter(([each]) => each === style || (counts.get(each) ?? 0) > 0)
  return (
    <>
      <div className={styles['fields']}>
        <SelectField<MarkdownStyle> label="How its cards are written" value={style} options={ways.map(([each, name]) => [each, `${name} (${sayCount(counts.get(each) ?? 0, 'card')})`] as const)} onChange={(next) => onChange({ style: next })} />
      </div>
      {style === 'obsidian' && (
        <>
          <SwitchField label="==Marked== text is a gap" value={options.highlightGaps ?? true} onChange={(highlightGaps) => onChange({ highlightGaps, style })} />
          <SwitchField label="**Bold** text is a gap" value={options.boldGaps ?? false} onChange={(boldGaps) => onChange({ boldGaps, style })} />
        </>
      )}
    </>
  )
}
