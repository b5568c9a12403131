/** Something that went wrong and was expected to be possible: what, where, and what to do, in plain words. */
export interface Problem {
  /** A kebab-case code that programs may switch on, such as `not-utf8`. */
  readonly type: string
  /** One or two sentences for the reader of the screen: what happened and what to do. */
  readonly detail: string
  /** Where in the source it happened, such as `line 12` or `notes[3].cards[0].answer`. */
  readonly where?: string
}

/** A value, or the problem that stood in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** Wraps a problem as a failure. `where` names the place in the source, when there is one. */
export function fail(type: string, detail: string, where?: string): { ok: false; problem: Problem } {
  return { ok: false, problem: where === undefined ? { type, detail } : { type, detail, where } }
}
