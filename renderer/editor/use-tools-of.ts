import { useMemo, useRef } from 'react'
import type { Result } from '../../decks/result.ts'
import { pickPicture } from './pick-picture.ts'
import { addGap, applyTool, insertPicture, nextGap, toggleList, type Markup, type TextEdit } from './text-edit.ts'
import { readEdit, type ActiveField, type EditorTools } from './tools-context.tsx'
import { writeEdit } from './write-edit.ts'

export interface ToolsSubject {
  readonly markup: Markup
  readonly gaps: boolean
  /** The texts of all fields as they are: gaps are numbered over all of them. */
  readonly texts: readonly string[]
  /** Told before a sign is put into a text, so that plain cards become notes with signs first. */
  readonly onFormat: () => void
  /** Keeps a picture; gives the name by which the note calls it. */
  readonly keep: (file: File) => Promise<Result<string>>
  readonly onProblem: (text: string) => void
}

/** The tools of an editor: they work on the field that had the focus last. */
export function useToolsOf({ markup, gaps, texts, onFormat, keep, onProblem }: ToolsSubject): EditorTools {
  const active = useRef<ActiveField | null>(null)
  return useMemo(() => {
    const edit = (change: (edit: TextEdit) => TextEdit) => {
      const { current } = active
      if (current === null || !current.area.isConnected) return onProblem('Put the cursor into a field first.')
      onFormat()
      writeEdit(current, change(readEdit(current.area)))
    }
    const addPictures = async (files: readonly File[]) => {
      for (const file of files) {
        // One after the other, for each is named with the names before it in mind.
        // oxlint-disable-next-line no-await-in-loop
        const name = await keep(file)
        if (name.ok) edit((before) => insertPicture(before, name.value, markup))
        else onProblem(name.problem.detail)
      }
    }
    return {
      markup,
      gaps,
      enter: (field) => { active.current = field },
      format: (tool) => edit((before) => applyTool(before, tool, markup)),
      list: () => edit((before) => toggleList(before, markup)),
      gap: (same) => { if (gaps) edit((before) => addGap(before, Math.max(1, nextGap(texts) - (same ? 1 : 0)))) },
      addPictures: (files) => void addPictures(files),
      choosePicture: () => void pickPicture().then(async (file) => (file === null ? undefined : addPictures([file]))),
    }
  }, [markup, gaps, texts, onFormat, keep, onProblem])
}
