// Works out a way out of a backlog away from the page. One worker makes one plan and is then ended by `runCatchUp`.
import { planCatchUp } from '../../decks/study/plan-catch-up.ts'
import { unpackWaiting } from './catch-up-request.ts'
import type { CatchUpRequest } from './catch-up-request.ts'

addEventListener('message', ({ data }: MessageEvent<CatchUpRequest>) => postMessage(planCatchUp(unpackWaiting(data))))
