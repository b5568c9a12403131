// Reads a file and drafts cards from it away from the page, which stays usable however long it takes. One worker makes
// one article and is then ended by `makeArticle`.
import { z } from 'zod'
import { loadParser } from './load-parser.ts'
import { loadRecognition } from './load-recognition.ts'
import type { MakeRequest, MakeTold } from './make-request.ts'
import { runMake } from './run-make.ts'

// The page's policy forbids code made from text.
z.config({ jitless: true })

const tell = (told: MakeTold): void => postMessage(told)

addEventListener('message', ({ data }: MessageEvent<MakeRequest>) => {
  void runMake(data, (step) => tell({ step }), { loadParser, loadRecognition }).then(
    (result) => tell({ result }),
    // What is thrown is a fault of ours: as an uncaught error it reaches the page's listener.
    (error: unknown) => setTimeout(() => { throw error }),
  )
})
