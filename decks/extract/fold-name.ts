/** The form under which spellings of one name meet: lower case, one kind of apostrophe, single spaces, no final stop. */
export function foldName(text: string): string {
  if (!/[`‘’ʼ“”]|\s\s|[^\S ]|^\s|\s$|\.$/u.test(text)) return text.toLowerCase()
  return text.replace(/[`‘’ʼ']/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').replace(/(?<!\.\p{L})\.$/u, '').trim().toLowerCase()
}
