/** True for a name, "the Taliban"; false for words about one, "LT militants", "members of Parliament". */
export function isName(text: string): boolean {
  const words = text.replace(/\([^)]*\)/gu, '').trim().split(/\s+/u).filter((word) => !/^(?:the|an?|of|and|for|in|on|de|del|la|le|du|von|van|der|bin|ibn|al)$/iu.test(word))
  return words.length > 0 && words.every((word) => /^[\p{Lu}\d]|['’‘`-]\p{Lu}/u.test(word))
}
