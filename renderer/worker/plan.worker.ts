// Plans the days up to the seminars away from the page. One worker makes one plan and is then ended by `runPlan`.
import { planSeminars } from '../../decks/study/seminar/plan-seminars.ts'
import type { PlannerInput } from '../../decks/study/seminar/planner-input.ts'

addEventListener('message', ({ data }: MessageEvent<PlannerInput>) => postMessage(planSeminars(data)))
