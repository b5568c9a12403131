/** Lines of a page that are no part of any article: rights, identifiers, downloads, buttons of a web page. */
export function isFurniture(text: string): boolean {
  if (text.length > 200) return false
  return /^(?:©|\(c\)\s|copyright\b|all rights reserved|doi\s*:|https?:\/\/(?:dx\.)?doi\.org|e?issn\b|isbn\b|downloaded (?:from|by)|this content downloaded|view publication|advertisement$|share this|read more\b|subscribe\b|sign up for|related (?:articles|stories|topics)\b|\[?continued (?:on|from) page)/iu.test(text.trim())
}

/** Text that stands beside the article and interrupts its paragraphs: a caption, the source of a table, a note under an asterisk. */
export function isAside(text: string): boolean {
  const plain = text.trim()
  if (plain.length > 600) return false
  return /^(?:(?:figure|fig\.|table|map|chart|box|photo|image|graph|plate)\s*\d{1,3}\s*[.:–—-]|(?:photo(?:graph)?(?: credit| by)?|image|caption|source|credit)s?\s*:\s|\[(?:photo|image|map)\b|[†‡]\s?\p{Lu}|\*\s\p{Lu})/iu.test(plain)
}
