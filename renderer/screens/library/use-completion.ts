import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Completion, CompletionItem } from '../../../decks/search/complete-query.ts'

interface Field {
  readonly input: RefObject<HTMLInputElement | null>
  readonly text: string
  readonly onChange: (text: string) => void
  readonly complete: (text: string, at: number) => Promise<Completion | null>
  /** Enter, where nothing that is offered is chosen. */
  readonly onEnter: () => void
}

const none: readonly CompletionItem[] = []

/** Offers what could stand at the cursor of a field: arrows choose, Enter and Tab take, Escape closes; Enter without a choice is done with the field. */
export function useCompletion({ input, text, onChange, complete, onEnter }: Field) {
  const [last, setLast] = useState<{ readonly of: string; readonly completion: Completion | null } | null>(null)
  // What was found for an earlier text says nothing of this one.
  const completion = last?.of === text ? last.completion : null
  const [chosen, setChosen] = useState(-1)
  const latest = useRef(0)
  const offers = completion?.items ?? none
  const close = () => {
    latest.current += 1
    setLast(null)
    setChosen(-1)
  }
  /** Where nothing of a word is typed, it offers only when asked. */
  const offer = async (typed: string, at: number, asked = false) => {
    latest.current += 1
    const own = latest.current
    const found = await complete(typed, at)
    if (own !== latest.current) return
    setLast({ of: typed, completion: found !== null && (asked || found.from < found.to) ? found : null })
    setChosen(-1)
  }
  const type = (field: HTMLInputElement) => {
    onChange(field.value)
    void offer(field.value, field.selectionStart ?? field.value.length)
  }
  const take = ({ insert }: CompletionItem) => {
    if (completion === null) return
    const next = text.slice(0, completion.from) + insert + text.slice(completion.to)
    const at = completion.from + insert.length
    onChange(next)
    input.current?.focus()
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at))
    if (insert.endsWith(':')) void offer(next, at)
    else close()
  }
  const move = (by: 1 | -1) => setChosen(offers.length === 0 ? -1 : (chosen < 0 && by < 0 ? offers.length - 1 : (chosen + by + offers.length) % offers.length))
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const offered = offers[chosen]
    if (event.key === 'ArrowDown' && offers.length === 0) void offer(text, event.currentTarget.selectionStart ?? text.length, true)
    else if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if ((event.key === 'Enter' || event.key === 'Tab') && offered !== undefined) take(offered)
    else if (event.key === 'Enter') {
      close()
      onEnter()
    } else if (event.key === 'Escape' && offers.length > 0) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { offers, chosen, type, take, press, close }
}
