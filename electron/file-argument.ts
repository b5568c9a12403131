import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The file that a command line asks to open, as a full path, or null. Chromium puts its own switches between the words,
 * so it is the last one that is no switch and exists; the app's own folder, in development, is not a file.
 */
export function findFileArgument(argv: readonly string[], workingFolder: string): string | null {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'))
  for (const word of [...words].reverse()) {
    const path = resolve(workingFolder, word)
    const kind = kindOf(path)
    if (kind !== 'nothing') return kind === 'file' ? path : null
  }
  return null
}

function kindOf(path: string): 'file' | 'other' | 'nothing' {
  try {
    return statSync(path).isFile() ? 'file' : 'other'
  } catch {
    return 'nothing'
  }
}
