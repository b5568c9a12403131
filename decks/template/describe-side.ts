import { decodeName } from './decode-name.ts'
import { liftSounds } from './lift-sounds.ts'
import { scanMarkup } from './scan-markup.ts'

const film = /\.(?:mp4|m4v|mov|avi|mkv|webm|mpe?g|ogv|flv|wmv)$/iu

function say(one: string, several: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${names.length === 1 ? one : several}: ${names.join(', ')}`]
}

/** The names of the pictures of a side, each once, with their words when they have any. */
export function listPictures(html: string): string[] {
  const names = new Set<string>()
  if (!/<(?:img|image|object)/iu.test(html)) return []
  scanMarkup(html, {
    open(name, attributes) {
      if (name !== 'img' && name !== 'image' && name !== 'object') return
      const alt = attributes['alt']?.trim() ?? ''
      const source = decodeName(attributes['src'] ?? attributes['href'] ?? attributes['data'] ?? '')
      const said = alt === '' ? (source.startsWith('data:') ? 'without a name' : source) : alt
      if (said !== '') names.add(said.slice(0, 200))
    },
    text() {},
    close() {},
  })
  return [...names].slice(0, 20)
}

/** Says in plain words what a side without text holds, such as `Picture: map.png`; null when there is nothing to say. */
export function describeSide(html: string): string | null {
  const sounds: string[] = []
  liftSounds(html, sounds)
  const films = sounds.filter((name) => film.test(name))
  const said = [
    ...say('Picture', 'Pictures', listPictures(html)),
    ...say('Sound', 'Sounds', sounds.filter((name) => !film.test(name)).slice(0, 20)),
    ...say('Film', 'Films', films.slice(0, 20)),
  ]
  return said.length === 0 ? null : said.join('\n')
}
