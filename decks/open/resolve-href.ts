/** The name in an archive of what `href` means in the file `from`. It never leads out of the archive: `..` at its root stays there. */
export function resolveHref(from: string, href: string): string {
  const [path = ''] = href.split(/[#?]/u)
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of decodePath(path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
