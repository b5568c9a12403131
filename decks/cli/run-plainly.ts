/**
 * Runs a command in a terminal: ends it with 0 when it answers true, else with 1. Whatever it throws becomes a sentence on
 * standard error, never a trace.
 */
export async function runPlainly(work: () => Promise<boolean>): Promise<void> {
  // [Note: unheard promises] pdf.js leaves promises of its own unheard when a file is damaged, though what it was asked for is
  // answered. Node would end for them; in the app, where it is in a worker, they end nothing. Ours are all heard (lint sees to it).
  process.on('unhandledRejection', () => undefined)
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${sayFailure(error)}\n`)
    process.exit(1)
  })
  try {
    process.exitCode = (await work()) ? 0 : 1
  } catch (error) {
    process.stderr.write(`${sayFailure(error)}\n`)
    process.exitCode = 1
  }
}

/** What the system refused, by its code; anything else is a mistake of ours. */
export function sayFailure(error: unknown): string {
  const { code, path } = (typeof error === 'object' && error !== null ? error : {}) as { readonly code?: unknown; readonly path?: unknown }
  if (typeof code === 'string') return typeof path === 'string' ? `${path} cannot be read or written (${code}). Nothing more was done.` : `The system refused something (${code}). Nothing more was done.`
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `Something in Lectern failed (${what.slice(0, 300)}). Nothing more was done. This is a fault of Lectern’s: please report it, and what was to be read.`
}
