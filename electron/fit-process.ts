import type { FitRequest, FitReply } from './calls/fit.ts'
import { trainWeights } from './train-weights.ts'

// The process that fits: it takes one request and gives one reply. The main process ends it.

function tell(reply: FitReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port to our main process, no window
  process.parentPort.postMessage(reply)
}

process.parentPort.once('message', ({ data }: { data: FitRequest }) => void answer(data))

async function answer(request: FitRequest): Promise<void> {
  try {
    tell({ weights: await trainWeights(request, request.cuts, request.relearningSteps) })
  } catch (error) {
    tell({ reason: error instanceof Error ? error.message : String(error) })
  }
}
