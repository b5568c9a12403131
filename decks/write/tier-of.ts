/** Frames that proved right on texts never used for tuning. */
const proven: ReadonlySet<string> = new Set(['abbreviation', 'alias', 'once-known-as', 'gloss', 'role-of-who', 'role-after-what', 'role-after-who'])

/** 1 for proven frames, whose cards go straight into the deck; 2 for the others, which wait for the reader's yes. */
export function tierOf(frame: string): 1 | 2 {
  return proven.has(frame) ? 1 : 2
}
