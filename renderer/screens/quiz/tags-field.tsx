import { useState } from 'react'
import { ChecksField } from '../../parts/checks-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'

const shown = 10

/** Tags of cards: the most used side by side, the others in a list. */
export function TagsField({ all, tags, onChange }: { all: readonly (readonly [tag: string, cards: number])[]; tags: readonly string[]; onChange: (tags: string[]) => void }) {
  const [added, setAdded] = useState<readonly string[]>([])
  const listed = all.filter(([tag], place) => place < shown || added.includes(tag))
  const others = all.filter(([tag]) => !listed.some(([each]) => each === tag))
  return (
    <>
      <ChecksField label="Tags" values={tags} options={listed.map(([tag, count]) => ({ value: tag, label: tag, note: String(count) }))} onChange={onChange} />
      {others.length > 0 && (
        <SelectField
          label="Other tags"
          value=""
          options={[['', 'Choose one'], ...others.map(([tag, count]) => [tag, `${tag} (${count})`] as const)]}
          onChange={(tag) => {
            if (tag === '') return
            setAdded([...added, tag])
            onChange([...tags, tag])
          }}
        />
      )}
    </>
  )
}
