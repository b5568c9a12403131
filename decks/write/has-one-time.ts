import type { Gate } from './draft.ts'

const asksTime = /(?:^|: |, )(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Oo]n|[Dd]uring) (?:which|what) (?:year|month|decade|century|period|date|day)|^When\b/u
/** States and counts hold for more than the one year that the text gives. */
const lasting = /\b(?:was|were|is|are) [^?]*\bthe (?:\p{L}+ )?(?:\p{L}{3,}est|most|least|only|main|leading)\b|\b(?:employ|weigh|number|measure|cost|contain|total)\b[^?]*\d|\b(?:live|work|belong|stand|lie|exist|consist|like|want|know|hope|need|own)\?$/u

/** "In which year was it the fourth largest lake?" was true of many years. */
export const hasOneTime: Gate = ({ draft }) => (asksTime.test(draft.question) && lasting.test(draft.question) && !/\b(?:become|became)\b/u.test(draft.question) ? 'it was so at other times too' : null)
