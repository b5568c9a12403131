// Writes decks into a file away from the page. It asks the page for pictures and sounds one by one.
import { z } from 'zod'
import type { Problem } from '../../decks/result.ts'
import { writeCollection } from '../../decks/write-collection.ts'
import type { WriteAnswer, WriteRequest } from './write-request.ts'
import { writeToolsFor } from './write-tools.ts'

// The page's policy forbids code made from text.
z.config({ jitless: true })

const wanted = new Map<string, (bytes: Uint8Array | Problem) => void>()

function tell(answer: WriteAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer })
}

function readMedia(hash: string): Promise<Uint8Array | Problem> {
  return new Promise((done) => {
    wanted.set(hash, done)
    tell({ told: 'wanted', hash })
  })
}

addEventListener('message', ({ data }: MessageEvent<WriteRequest>) => {
  if (data.ask === 'write') return void write(data)
  wanted.get(data.hash)?.(data.bytes)
  wanted.delete(data.hash)
})

async function write(request: Extract<WriteRequest, { ask: 'write' }>): Promise<void> {
  const { decks, format, options } = request
  const written = await writeCollection(decks, format, options, { ...writeToolsFor(request), readMedia, onProgress: (progress) => tell({ told: 'progress', progress }) })
  tell({ told: 'written', written }, written.ok ? [written.value.bytes.buffer] : [])
}
