/** The title of a deck or a tag with its levels as people read them: `History › Greece` for `History::Greece`. */
export function sayPath(title: string): string {
  return title.replaceAll('::', ' › ')
}
