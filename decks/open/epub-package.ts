import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { ZipArchive } from '../pack/read-zip.ts'
import { resolveHref } from './resolve-href.ts'
import { scanTags } from './scan-tags.ts'

/** What the package document of a book says: its files of text in the order of reading, its contents, and itself. */
export interface EpubPackage {
  readonly spine: readonly string[]
  /** The file of the table of contents: a navigation document (EPUB 3), else an NCX (EPUB 2), or null. */
  readonly nav: string | null
  readonly ncx: string | null
  readonly title: string | null
  readonly creator: string | null
  readonly publisher: string | null
  readonly date: string | null
}

const damaged = (where: string): Result<never> => fail('damaged-epub', 'This book does not say where its text is, so it cannot be read. Download it again, or open and save it in Calibre or Sigil.', where)

/** Reads the package document of a book. Problem: `damaged-epub`. */
export function readPackage(zip: ZipArchive): Result<EpubPackage> {
  const container = readXml(zip, 'META-INF/container.xml')
  const named = scanTags(container, 'rootfile').map(({ attributes }) => attributes.get('full-path') ?? '').find((path) => path !== '')
  const path = named === undefined ? zip.names.find((name) => name.endsWith('.opf')) : resolveHref('', named)
  if (path === undefined) return damaged('META-INF/container.xml')
  const xml = readXml(zip, path)
  const items = new Map(scanTags(xml, 'item').map(({ attributes }) => [attributes.get('id') ?? '', attributes]))
  const fileOf = (id: string | undefined): string | null => {
    const href = items.get(id ?? '')?.get('href')
    return href === undefined ? null : resolveHref(path, href)
  }
  const isMarkup = (id: string): boolean => /html|xml/iu.test(items.get(id)?.get('media-type') ?? 'html') && !/svg/iu.test(items.get(id)?.get('media-type') ?? '')
  const refs = scanTags(xml, 'itemref').map(({ attributes }) => ({ id: attributes.get('idref') ?? '', linear: attributes.get('linear') !== 'no' }))
  const nav = fileOf([...items].find(([, attributes]) => (attributes.get('properties') ?? '').split(/\s+/u).includes('nav'))?.[0])
  // What is not linear is read at a link's call, as notes are: it comes after the rest.
  const ordered = [...refs.filter(({ linear }) => linear), ...refs.filter(({ linear }) => !linear)].filter(({ id }) => isMarkup(id))
  const spine = [...new Set(ordered.flatMap(({ id }) => fileOf(id) ?? []))].filter((file) => file !== nav).slice(0, 5000)
  if (spine.length === 0) return damaged(path.slice(-80))
  const ncx = fileOf(scanTags(xml, 'spine')[0]?.attributes.get('toc')) ?? fileOf([...items].find(([, attributes]) => attributes.get('media-type') === 'application/x-dtbncx+xml')?.[0])
  return ok({ spine, nav, ncx, ...describe(xml) })
}

function describe(xml: string): Pick<EpubPackage, 'title' | 'creator' | 'publisher' | 'date'> {
  const all = (name: string): string[] => scanTags(xml, name).map(({ text }) => text).filter((text) => text !== '')
  const creators = scanTags(xml, 'creator').filter(({ attributes, text }) => text !== '' && !/^(?:edt|trl|ill|bkp)$/u.test(attributes.get('opf:role') ?? '')).map(({ text }) => text)
  const publisher = all('publisher').find((text) => !/^(?:unknown|calibre.*|pandoc.*|sigil.*)$/iu.test(text))
  // Calibre writes the year 101 for "unknown"; a date of conversion is not one of publication.
  const date = scanTags(xml, 'date').find(({ attributes, text }) => !/conversion|modification/u.test(attributes.get('opf:event') ?? '') && /^(?:1[5-9]|20)\d\d/u.test(text))?.text
  const title = all('title').find((text) => !/^(?:unknown|untitled|\[no title\])$/iu.test(text))
  return { title: title?.slice(0, 500) ?? null, creator: creators.filter((name) => !/^unknown$/iu.test(name)).join(' and ').slice(0, 500) || null, publisher: publisher?.slice(0, 300) ?? null, date: date?.slice(0, 10) ?? null }
}

function readXml(zip: ZipArchive, name: string): string {
  const part = zip.read(name)
  return part?.ok === true ? new TextDecoder((part.value[0] === 0xfe && 'utf-16be') || (part.value[0] === 0xff && 'utf-16le') || 'utf-8').decode(part.value) : ''
}
