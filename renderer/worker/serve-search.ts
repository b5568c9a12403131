import { makeCardIndex, type CardIndex } from '../../decks/search/card-index.ts'
import { completeQuery } from '../../decks/search/complete-query.ts'
import { findDuplicates } from '../../decks/search/find-duplicates.ts'
import { planReplace } from '../../decks/search/plan-replace.ts'
import { noteToCards } from '../../decks/template/note-to-cards.ts'
import type { SearchAsks, SearchKind, SearchReply, SearchRequest } from './search-request.ts'

/** After so many ms of a long piece of work others have their turn. */
const turn = 20

/** What the surroundings give: a way to answer, one to let others have their turn, and the time in ms. */
export interface SearchSurroundings {
  readonly reply: (reply: SearchReply, transfer: ArrayBuffer[]) => void
  readonly pause: () => Promise<void>
  readonly time: () => number
}

/** Holds all cards and answers about them; the same code in the worker, in tests and in the measurement. */
export function serveSearch({ reply, pause, time }: SearchSurroundings): (request: SearchRequest) => void {
  const index = makeCardIndex()
  const stopped = new Set<number>()
  const working = new Set<number>()
  const answer = (id: number, value: SearchAsks[SearchKind]['answer'] | null, transfer: ArrayBuffer[] = []) => reply({ id, answer: value }, transfer)

  const seekDuplicates = async ({ id, cards, search }: Extract<SearchRequest, { kind: 'duplicates' }>) => {
    working.add(id)
    const steps = findDuplicates(cards === null ? index.records().filter(({ draft }) => !draft) : pickRecords(index, cards), search)
    let began = time()
    for (let step = steps.next(); !stopped.has(id); step = steps.next()) {
      if (step.done === true) {
        answer(id, step.value)
        break
      }
      if (time() - began < turn) continue
      reply({ id, progress: step.value }, [])
      await pause()
      began = time()
    }
    if (stopped.delete(id)) answer(id, null)
    working.delete(id)
  }

  return (request) => {
    const { id } = request
    switch (request.kind) {
      case 'put':
        index.put(request.records)
        return answer(id, null)
      case 'remove':
        index.remove(request.cards)
        return answer(id, null)
      case 'search': {
        const began = time()
        const { places, problem } = index.search(request.text, request.order, request.context)
        return answer(id, { places, problem, took: time() - began }, places === null ? [] : [places.buffer])
      }
      case 'records':
        return answer(id, pickRecords(index, request.cards))
      case 'known': {
        const notes = new Set(request.notes)
        return answer(id, index.records().filter(({ note }) => notes.has(note)).map(({ card }) => card))
      }
      case 'count':
        return answer(id, request.texts.map((text) => index.count(text, request.context)))
      case 'complete':
        return answer(id, completeQuery(request.text, request.cursor, index.vocabulary()))
      case 'vocabulary':
        return answer(id, index.vocabulary())
      case 'duplicates':
        return void seekDuplicates(request)
      case 'replace': {
        const types = new Map<string, (typeof request.noteTypes)[number]>(request.noteTypes.map((type) => [type.id, type]))
        return answer(id, planReplace(request.notes, request.request, (type) => types.get(type), (type, note) => (note.content === undefined ? note.cards : noteToCards(type, note.content, note.id, note.cards))))
      }
      case 'stop':
        if (working.has(request.work)) stopped.add(request.work)
        return answer(id, null)
    }
  }
}

function pickRecords(index: CardIndex, cards: readonly SearchAsks['remove']['asked']['cards'][number][]): SearchAsks['records']['answer'] {
  return cards.map((card) => index.find(card)).filter((record) => record !== undefined)
}
