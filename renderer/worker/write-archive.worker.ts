// Packs a whole collection away from the page, part by part as the page reads it.
import { z } from 'zod'
import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { startZip } from '../../decks/pack/write-zip.ts'
import { startArchive } from '../../decks/write-archive.ts'
import type { ArchiveAnswer, ArchiveRequest } from './archive-request.ts'

// The page's policy forbids code made from text.
z.config({ jitless: true })

const archive = startArchive(startZip(), hashBytes)

function tell(answer: ArchiveAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer })
}

addEventListener('message', ({ data }: MessageEvent<ArchiveRequest>) => void take(data))

async function take(request: ArchiveRequest): Promise<void> {
  if (request.ask === 'finish') {
    const bytes = archive.finish(request.decks, request.madeAt)
    return tell({ told: 'finished', finished: { ok: true, value: bytes } }, [bytes.buffer])
  }
  if (request.ask === 'lines') await archive.addLines(request.lines)
  else archive.addFile(request.hash, request.bytes)
  tell({ told: 'taken' })
}
