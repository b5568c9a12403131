import type { Making } from '../../decks/model/making.ts'
import { fail, type Result } from '../../decks/result.ts'
import type { ArticleFile, MakeRequest, MakeStep, MakeTold } from './make-request.ts'

const minute = 60_000
/** Long enough for a book; recognising the letters of a page takes seconds. */
const patience = 10 * minute
const recognising = 60 * minute

/** What goes with the making of an article. */
export interface MakeOptions {
  readonly onStep: (step: MakeStep) => void
  /** Ends it. */
  readonly signal: AbortSignal
  /** Recognise the letters of scanned pages, after the problem `scanned-pdf` was shown and the reader said yes. */
  readonly recognise?: boolean
}

/**
 * Reads a file or a pasted text and drafts cards from each article in it, in a worker of its own; `onStep` hears how far
 * it is. Problems: those of `openFile` and `readSource` (`scanned-pdf`: ask, then call again with `recognise`), `stopped`,
 * `too-slow` after ten minutes (an hour when recognising), `maker-failed` when the worker itself fails, as when memory
 * runs out. A file of several articles gives several makings.
 */
export async function makeArticle(file: ArticleFile, { onStep, signal, recognise = false }: MakeOptions): Promise<Result<readonly Making[]>> {
  const request: MakeRequest = { file, recognise }
  if (signal.aborted) return stopped()
  // Tests have no workers. The branch is not in the built page, which would hold the generator twice.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return makeHere(request, onStep)
  const worker = new Worker(new URL('./make.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const making = new Promise<Result<readonly Making[]>>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MakeTold>) => ('step' in data ? onStep(data.step) : done(data.result)))
    worker.addEventListener('error', () => done(fail('maker-failed', 'Reading this article failed, most likely because it needs more memory than there is. Nothing was added. Open a part of it.')))
    worker.addEventListener('messageerror', () => done(fail('maker-failed', 'Reading this article failed. Nothing was added. Try once more.')))
    signal.addEventListener('abort', () => done(stopped()))
    timer = setTimeout(() => done(fail('too-slow', `Reading this article took longer than ${recognise ? 'an hour' : 'ten minutes'}. Nothing was added. Open a part of it.`)), recognise ? recognising : patience)
  })
  worker.postMessage(request, { transfer: [] })
  const made = await making
  clearTimeout(timer)
  worker.terminate()
  return made
}

async function makeHere(request: MakeRequest, onStep: (step: MakeStep) => void): Promise<Result<readonly Making[]>> {
  const { runMake } = await import('./run-make.ts')
  return runMake(request, onStep, { loadParser: async () => fail('parser-missing', 'The parser is not there.'), loadRecognition: async () => fail('no-recognition', 'Text recognition is not there.') })
}

function stopped(): ReturnType<typeof fail> {
  return fail('stopped', 'Reading was stopped. Nothing was added.')
}
