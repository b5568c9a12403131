import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { startZip } from '../../decks/pack/write-zip.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { startArchive } from '../../decks/write-archive.ts'
import type { ArchiveAnswer, ArchiveRequest } from './archive-request.ts'
import type { ReadingProgress } from './collection-request.ts'

/** A part of all that lasts: lines of the journal, or a kept file. */
export type ArchivePart = { readonly what: 'lines'; readonly lines: readonly string[] } | { readonly what: 'file'; readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** What writing an archive wants. */
export interface ArchivingOptions {
  readonly parts: AsyncIterable<Result<ArchivePart>>
  /** Titles of the decks in it, and when it is made. */
  readonly decks: readonly string[]
  readonly now: number
  readonly signal: AbortSignal
  readonly onProgress: (progress: ReadingProgress) => void
}

/** An archive, and what could not be read into it. */
export interface WrittenArchive {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly problems: readonly Problem[]
}

/** A packer that answers nothing for so long is ended, in ms; the last step of a gigabyte takes minutes. */
const patience = 300_000

/** Packs a whole collection, part by part, in a worker of its own. `signal` ends it. A kept file that cannot be read is left out and told; without the journal there is no archive. */
export async function writeArchive({ parts, decks, now, signal, onProgress }: ArchivingOptions): Promise<Result<WrittenArchive>> {
  const packer = startPacker(signal)
  const problems: Problem[] = []
  let done = 0
  let lines = 0
  try {
    for await (const part of parts) {
      if (signal.aborted) return fail('stopped', 'Writing was stopped. No file was made.')
      if (!part.ok && part.problem.type !== 'file-missing' && part.problem.type !== 'file-damaged') return part
      if (part.ok) {
        await packer.send(part.value.what === 'lines' ? { ask: 'lines', lines: part.value.lines } : { ask: 'file', hash: part.value.hash, bytes: part.value.bytes })
        lines += part.value.what === 'lines' ? part.value.lines.length : 0
      } else problems.push(part.problem)
      done += 1
      onProgress({ what: 'Packing', done, of: done + 1 })
    }
    const bytes = await packer.finish({ ask: 'finish', decks, madeAt: now })
    return bytes.ok ? ok({ bytes: bytes.value, problems }) : bytes
  } catch {
    if (signal.aborted) return fail('stopped', 'Writing was stopped. No file was made.')
    return fail('writer-failed', `Writing it failed after ${lines} entries, most likely because it needs more memory than there is.`)
  } finally {
    packer.close()
  }
}

interface Packer {
  readonly send: (part: Exclude<ArchiveRequest, { ask: 'finish' }>) => Promise<void>
  readonly finish: (last: Extract<ArchiveRequest, { ask: 'finish' }>) => Promise<Result<Uint8Array<ArrayBuffer>>>
  readonly close: () => void
}

function startPacker(signal: AbortSignal): Packer {
  // Tests have no workers.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') {
    const archive = startArchive(startZip(), hashBytes)
    return { send: async (part) => (part.ask === 'lines' ? archive.addLines(part.lines) : archive.addFile(part.hash, part.bytes)), finish: async (last) => ok(archive.finish(last.decks, last.madeAt)), close: () => undefined }
  }
  const worker = new Worker(new URL('./write-archive.worker.ts', import.meta.url), { type: 'module' })
  const ask = (request: ArchiveRequest) =>
    new Promise<ArchiveAnswer>((answer, refuse) => {
      const failed = () => refuse(new Error('The packer failed'))
      const over = new AbortController()
      const once = { once: true, signal: over.signal }
      const timer = setTimeout(failed, patience)
      over.signal.addEventListener('abort', () => clearTimeout(timer))
      const done = (data: ArchiveAnswer) => {
        over.abort()
        answer(data)
      }
      worker.addEventListener('message', ({ data }: MessageEvent<ArchiveAnswer>) => done(data), once)
      worker.addEventListener('error', failed, once)
      worker.addEventListener('messageerror', failed, once)
      signal.addEventListener('abort', failed, once)
      worker.postMessage(request, { transfer: request.ask === 'file' ? [request.bytes.buffer] : [] })
    })
  return {
    send: async (part) => {
      await ask(part)
    },
    finish: async (last) => {
      const answer = await ask(last)
      return answer.told === 'finished' ? answer.finished : fail('writer-failed', 'Writing it failed.')
    },
    close: () => worker.terminate(),
  }
}
