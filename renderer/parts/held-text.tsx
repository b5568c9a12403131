import { splitNames } from './split-names.ts'

/** Running text, typeset already, in which names with hyphens do not break; see [Note: hyphenated names]. */
export function HeldText({ children }: { children: string }) {
  return splitNames(children).map(({ at, words, held }) => (held ? <span key={at} className="held">{words}</span> : words))
}
