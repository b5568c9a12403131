const openers = new Set('the a an in on at by for from since during between according after before under when while although as due despite several many most some its their his her both almost three four five two six more approximately nearly about around once out over within among throughout until through one at these those all few hundreds thousands although though while it there'.split(' '))

/** Puts the first letter in lower case when the first word is an ordinary one and not a name. */
export function lowerFirst(text: string): string {
  const first = /^[\p{L}]+/u.exec(text)?.[0] ?? ''
  return openers.has(first.toLowerCase()) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

/** Joins the parts of a question: single spaces, no space before a comma, a capital, one question mark. */
export function phraseQuestion(...parts: readonly (string | undefined)[]): string {
  const whole = parts.filter((p) => p !== undefined && p !== '').join(' ').replace(/\s+/g, ' ').replace(/\s+([,.;:)])/g, '$1').replace(/,+/g, ',').replace(/[\s,;:–—-]+$/, '').replace(/(?<!\p{L}\.\p{L})\.$/u, '')
  // A long list of examples at the end says nothing that the question needs.
  const text = whole.split(' ').length > 28 ? whole.replace(/,? such as [^?]*$/, '') : whole
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}?`
}

/** "Since 2009, " in front of a question; nothing without fronts. */
export function frontOf(slots: Readonly<Record<string, string>>): string {
  return slots['front'] === undefined ? '' : `${lowerFirst(slots['front'])},`
}
