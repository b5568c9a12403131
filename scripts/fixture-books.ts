import type { DocumentParts } from './fixture-documents.ts'
import type { FixtureText } from './fixture-text.ts'
import { escapeMarkup, runsToHtml } from './fixture-text.ts'

const container = (path: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">\n<rootfiles>\n<rootfile full-path="${path}" media-type="application/oebps-package+xml"/>\n</rootfiles>\n</container>`
const none = (): string => ''

function page(title: string, body: string, bodyTag = '<body>'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">\n<head>\n<title>${escapeMarkup(title)}</title>\n<link rel="stylesheet" type="text/css" href="../styles/stylesheet1.css"/>\n</head>\n${bodyTag}\n${body}\n</body>\n</html>\n`
}

function paragraphs(text: FixtureText, mark: (note: number) => string, heading: (words: string) => string, attributes = ''): string {
  return text.blocks.map((block) => (block.heading ? heading(runsToHtml(block.runs, mark)) : `<p${attributes}>${runsToHtml(block.runs, mark)}</p>`)).join('\n')
}

const pandocMark = (note: number): string => `<a href="#fn${note}" class="footnote-ref" id="fnref${note}" epub:type="noteref">${note}</a>`

/** A book in the shape of Pandoc: EPUB 3, asides for notes at the end of each chapter, a title page, a navigation document. */
export function pandocBook(text: FixtureText): DocumentParts {
  const notes = text.notes.map(({ number, runs }) => `<aside epub:type="footnote" id="fn${number}"><p><a href="#fnref${number}" class="footnote-back" role="doc-backlink">${number}.</a> ${runsToHtml(runs, none)}</p></aside>`)
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container('EPUB/content.opf'),
    'EPUB/content.opf': `<?xml version="1.0" encoding="UTF-8"?>\n<package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="epub-id-1">\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n<dc:identifier id="epub-id-1">urn:uuid:8f3c2c0e</dc:identifier>\n<dc:title id="epub-title-1">${escapeMarkup(text.title)}</dc:title>\n<dc:date id="epub-date">${text.date}</dc:date>\n<dc:language>en</dc:language>\n<dc:creator id="epub-creator-1">${text.author}</dc:creator>\n<dc:publisher>${text.publication}</dc:publisher>\n<meta property="dcterms:modified">2020-01-01T00:00:00Z</meta>\n</metadata>\n<manifest>\n<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>\n<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n<item id="stylesheet1" href="styles/stylesheet1.css" media-type="text/css"/>\n<item id="title_page_xhtml" href="text/title_page.xhtml" media-type="application/xhtml+xml"/>\n<item id="ch001_xhtml" href="text/ch001.xhtml" media-type="application/xhtml+xml"/>\n</manifest>\n<spine toc="ncx">\n<itemref idref="title_page_xhtml" linear="yes"/>\n<itemref idref="nav"/>\n<itemref idref="ch001_xhtml"/>\n</spine>\n</package>\n`,
    'EPUB/nav.xhtml': page(text.title, `<nav epub:type="toc" role="doc-toc" id="toc">\n<h1 id="toc-title">${escapeMarkup(text.title)}</h1>\n<ol class="toc"><li id="toc-li-1"><a href="text/ch001.xhtml">${escapeMarkup(text.title)}</a></li></ol>\n</nav>\n<nav epub:type="landmarks" id="landmarks" hidden="hidden"><ol><li><a href="text/title_page.xhtml" epub:type="titlepage">Title Page</a></li></ol></nav>`, '<body epub:type="frontmatter">'),
    'EPUB/text/title_page.xhtml': page(text.title, `<section epub:type="titlepage" class="titlepage">\n<h1 class="title">${escapeMarkup(text.title)}</h1>\n<p class="author">${text.author}</p>\n<p class="date">${text.date}</p>\n</section>`, '<body epub:type="frontmatter">'),
    'EPUB/text/ch001.xhtml': page('ch001.xhtml', `<section id="ch1" class="level1">\n<h1>${escapeMarkup(text.title)}</h1>\n${paragraphs(text, pandocMark, (words) => `<h2>${words}</h2>`)}\n<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes" epub:type="footnotes">\n<hr/>\n${notes.join('\n')}\n</section>\n</section>`, '<body epub:type="bodymatter">'),
    'EPUB/styles/stylesheet1.css': 'body { margin: 5%; }\n',
  }
}

const calibreMark = (note: number): string => `<sup class="calibre5"><a id="filepos${2000 + note}" href="index_split_003.html#filepos${9000 + note}" class="calibre6">${note}</a></sup>`

const calibreFile = (body: string): string => `<?xml version='1.0' encoding='utf-8'?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">\n<head>\n<title>Unknown</title>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>\n</head>\n<body class="calibre">\n${body}\n</body></html>\n`

const calibreItem = (index: number): string => `<item href="index_split_00${index}.html" id="id${index}" media-type="application/xhtml+xml"/>`

/** A book in the shape of Calibre: EPUB 2, a chapter cut into two files, notes in a file of their own, anchors of pages, an NCX. */
export function calibreBook(text: FixtureText): DocumentParts {
  const half = Math.ceil(text.blocks.length / 2)
  const part = (blocks: FixtureText['blocks']): string => paragraphs({ ...text, blocks }, calibreMark, (words) => `<h3 class="calibre3">${words}</h3>`, ' class="calibre1"')
  const notes = text.notes.map(({ number, runs }) => `<p class="calibre1"><a id="filepos${9000 + number}" href="index_split_00${number === 1 ? 1 : 2}.html#filepos${2000 + number}" class="calibre6"><span class="bold">${number}</span></a>. ${runsToHtml(runs, none)}</p>`)
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container('content.opf'),
    'content.opf': `<?xml version='1.0' encoding='utf-8'?>\n<package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="uuid_id">\n<metadata xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<dc:title>${escapeMarkup(text.title)}</dc:title>\n<dc:creator opf:role="aut" opf:file-as="Ek, Bo">${text.author}</dc:creator>\n<dc:contributor opf:role="bkp">calibre (5.0)</dc:contributor>\n<dc:date>0101-01-01T00:00:00+00:00</dc:date>\n<dc:language>en</dc:language>\n</metadata>\n<manifest>\n<item href="titlepage.xhtml" id="titlepage" media-type="application/xhtml+xml"/>\n${[1, 2, 3].map(calibreItem).join('\n')}\n<item href="cover.jpeg" id="cover" media-type="image/jpeg"/>\n<item href="toc.ncx" id="ncx" media-type="application/x-dtbncx+xml"/>\n</manifest>\n<spine toc="ncx">\n<itemref idref="titlepage"/>\n${[1, 2, 3].map((index) => `<itemref idref="id${index}"/>`).join('\n')}\n</spine>\n<guide><reference href="titlepage.xhtml" title="Cover" type="cover"/></guide>\n</package>\n`,
    'titlepage.xhtml': `<?xml version='1.0' encoding='utf-8'?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Cover</title><style type="text/css">@page {padding: 0pt}</style></head><body><div><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800"><image width="600" height="800" href="cover.jpeg"/></svg></div></body></html>`,
    'index_split_001.html': calibreFile(`<a id="filepos100" class="calibre2"/>\n<h1 class="calibre4" id="calibre_pb_1">${escapeMarkup(text.title)}</h1>\n${part(text.blocks.slice(0, half))}\n<div class="mbp_pagebreak" id="calibre_pb_2"></div>`),
    'index_split_002.html': calibreFile(part(text.blocks.slice(half))),
    'index_split_003.html': calibreFile(`<h2 class="calibre4">Notes</h2>\n${notes.join('\n')}`),
    'toc.ncx': `<?xml version='1.0' encoding='utf-8'?>\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">\n<navMap>\n<navPoint id="a" playOrder="1"><navLabel><text>${escapeMarkup(text.title)}</text></navLabel><content src="index_split_001.html#filepos100"/></navPoint>\n<navPoint id="b" playOrder="2"><navLabel><text>Notes</text></navLabel><content src="index_split_003.html"/></navPoint>\n</navMap>\n</ncx>`,
  }
}

const sigilFile = (index: number): string => `Section000${index + 1}.xhtml`

const sigilId = (chapter: number, note: number): string => `en${chapter + 1}-${note}`

/** A collection in the shape of Sigil: a file for each chapter, long enough to be an article, notes in a file that is not read in line. */
export function sigilBook(title: string, chapters: readonly FixtureText[]): DocumentParts {
  const bodies = chapters.map((text, chapter) => {
    const mark = (note: number): string => `<a class="noteref" epub:type="noteref" href="../Text/Notes.xhtml#${sigilId(chapter, note)}" id="r${sigilId(chapter, note)}"><sup>${note}</sup></a>`
    return page(text.title, `<section epub:type="chapter"><span epub:type="pagebreak" id="page${chapter}" title="${chapter}"/>\n<p class="number">Chapter ${chapter + 1}</p>\n<h1>${escapeMarkup(text.title)}</h1>\n${paragraphs(text, mark, (words) => `<h2>${words}</h2>`)}\n</section>`)
  })
  const notes = chapters.map((text, chapter) => `<h2>${escapeMarkup(text.title)}</h2>\n<ol>${text.notes.map(({ number, runs }) => `<li id="${sigilId(chapter, number)}" epub:type="endnote" value="${number}"><p>${runsToHtml(runs, none)} <a href="${sigilFile(chapter)}#r${sigilId(chapter, number)}">Back</a></p></li>`).join('\n')}</ol>`)
  const items = [...chapters.map((_, index) => `<item id="s${index}" href="Text/${sigilFile(index)}" media-type="application/xhtml+xml"/>`), '<item id="notes" href="Text/Notes.xhtml" media-type="application/xhtml+xml"/>', '<item id="copy" href="Text/Copyright.xhtml" media-type="application/xhtml+xml"/>', '<item id="nav" href="Text/nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>']
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container('OEBPS/content.opf'),
    'OEBPS/content.opf': `<?xml version="1.0" encoding="utf-8"?>\n<package version="3.0" unique-identifier="BookId" xmlns="http://www.idpf.org/2007/opf">\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">\n<dc:title>${escapeMarkup(title)}</dc:title><dc:creator id="cre">Cy Orr</dc:creator><dc:date>2011-11</dc:date><dc:language>en</dc:language>\n</metadata>\n<manifest>\n${items.join('\n')}\n</manifest>\n<spine>\n<itemref idref="copy"/>\n${chapters.map((_, index) => `<itemref idref="s${index}"/>`).join('\n')}\n<itemref idref="notes" linear="no"/>\n<itemref idref="nav" linear="no"/>\n</spine>\n</package>`,
    'OEBPS/Text/nav.xhtml': page('Contents', `<nav epub:type="toc" id="toc"><h1>Table of Contents</h1><ol>${chapters.map((text, index) => `<li><a href="${sigilFile(index)}">${escapeMarkup(text.title)}</a></li>`).join('')}<li><a href="Notes.xhtml">Notes</a></li></ol></nav>`),
    'OEBPS/Text/Copyright.xhtml': page('Copyright', '<section epub:type="copyright-page"><p>Copyright 2011. No part of this book may be reproduced without asking those who wrote it, who will be glad to be asked.</p></section>'),
    ...Object.fromEntries(bodies.map((body, index) => [`OEBPS/Text/${sigilFile(index)}`, body])),
    'OEBPS/Text/Notes.xhtml': page('Notes', `<section epub:type="endnotes" role="doc-endnotes"><h1>Notes</h1>\n${notes.join('\n')}</section>`),
  }
}
