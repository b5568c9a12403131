import type { FixtureRun, FixtureText } from './fixture-text.ts'
import { escapeMarkup } from './fixture-text.ts'

/** The parts of a document by name, in the order in which its program writes them. */
export type DocumentParts = Readonly<Record<string, string>>

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Shape {
  /** The reference in the text. */
  readonly mark: (note: number) => string
  /** The name of the elements of notes: footnote or endnote. */
  readonly kind: 'footnote' | 'endnote'
  /** The notes that programs keep for rules between text and notes. */
  readonly separators: string
  /** What stands before the text of a note. */
  readonly before: string
  readonly firstId: number
  readonly styles: string
  readonly title: string
  readonly heading: string
  readonly extra: (index: number) => string
  readonly head: (text: FixtureText) => string
}

function runs(list: readonly FixtureRun[], mark: Shape['mark'], properties = ''): string {
  return list.map((run) => {
    if ('note' in run) return mark(run.note)
    const props = `${properties}${run.italic ? '<w:i/>' : ''}`
    return `<w:r>${props === '' ? '' : `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${escapeMarkup(run.text)}</w:t></w:r>`
  }).join('')
}

function paragraph(style: string, content: string): string {
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`
}

function build(text: FixtureText, shape: Shape, creator: string, others: DocumentParts = {}): DocumentParts {
  const blocks = text.blocks.map((block, index) => paragraph(block.heading ? shape.heading : '', `${runs(block.runs, shape.mark)}${shape.extra(index)}`))
  const notes = text.notes.map(({ number, runs: list }) => `<w:${shape.kind} w:id="${number - 1 + shape.firstId}">${paragraph(shape.kind === 'footnote' ? 'FootnoteText' : 'EndnoteText', `${shape.before}${runs(list, () => '')}`)}</w:${shape.kind}>`)
  const overrides = ['document.main:/word/document.xml', 'styles:/word/styles.xml', `${shape.kind}s:/word/${shape.kind}s.xml`, ...('word/comments.xml' in others ? ['comments:/word/comments.xml'] : [])]
  return {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map((entry) => `<Override PartName="${entry.split(':')[1]}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${entry.split(':')[0]}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title></dc:title><dc:creator>${creator}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2020-02-03T10:00:00Z</dcterms:created></cp:coreProperties>`,
    'word/document.xml': `${xml}<w:document ${w}><w:body>${shape.title === '' ? '' : paragraph(shape.title, runs([{ text: text.title, italic: false }], shape.mark))}${shape.head(text)}${blocks.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    [`word/${shape.kind}s.xml`]: `${xml}<w:${shape.kind}s ${w}>${shape.separators}${notes.join('')}</w:${shape.kind}s>`,
    'word/styles.xml': `${xml}<w:styles ${w}>${shape.styles}</w:styles>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/${shape.kind}s" Target="${shape.kind}s.xml"/>${'word/comments.xml' in others ? `<Relationship Id="rId3" Type="${office}/comments" Target="comments.xml"/>` : ''}</Relationships>`,
    ...others,
  }
}

const style = (id: string, name: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
const plain = (words: string): string => `<w:r><w:t xml:space="preserve">${escapeMarkup(words)}</w:t></w:r>`

/** A document as Word writes it: revisions, marks of the spelling checker, a comment, deleted words, text split into many runs. */
export function wordDocument(text: FixtureText): DocumentParts {
  const shape: Shape = {
    kind: 'footnote',
    firstId: 1,
    mark: (note) => `<w:r w:rsidR="00A1"><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${note}"/></w:r>`,
    separators: '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    before: '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>',
    styles: `${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('FootnoteText', 'footnote text')}${style('Caption', 'caption')}`,
    title: 'Title',
    heading: 'Heading1',
    head: ({ author, publication }) => `${paragraph('', plain(`By ${author}`))}${paragraph('', plain(`${publication}, May 1999`))}`,
    extra: (index) => {
      if (index === 0) return '<w:proofErr w:type="spellStart"/><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:del w:id="5" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve"> These words were deleted and must not be read.</w:delText></w:r></w:del>'
      return ''
    },
  }
  return build(text, shape, 'Microsoft Office User', {
    'word/comments.xml': `${xml}<w:comments ${w}><w:comment w:id="0" w:author="A" w:date="2020-01-01T00:00:00Z" w:initials="A"><w:p><w:r><w:t>This comment must not be read.</w:t></w:r></w:p></w:comment></w:comments>`,
  })
}

/** A document as LibreOffice writes it: endnotes, its own names of styles, bookmarks, fields, direct formatting everywhere. */
export function libreDocument(text: FixtureText): DocumentParts {
  const shape: Shape = {
    kind: 'endnote',
    firstId: 2,
    mark: (note) => `<w:r><w:rPr><w:rStyle w:val="EndnoteAnchor"/><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="${note + 1}"/></w:r>`,
    separators: '<w:endnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:endnote><w:endnote w:id="1" w:type="continuationSeparator"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>',
    before: '<w:r><w:rPr><w:rStyle w:val="EndnoteCharacters"/></w:rPr><w:endnoteRef/></w:r><w:r><w:tab/></w:r>',
    styles: `${style('Title', 'Title')}${style('Heading1', 'Heading 1')}${style('TextBody', 'Body Text')}${style('EndnoteText', 'endnote text')}`,
    title: 'Title',
    heading: 'Heading1',
    head: ({ author }) => paragraph('TextBody', plain(`by ${author}`)),
    extra: () => '<w:bookmarkStart w:id="0" w:name="__DdeLink__0_1"/><w:bookmarkEnd w:id="0"/>',
  }
  return build(text, shape, 'Bo Ek')
}

/** A document as Google Docs writes it: notes counted from 0, custom marks stated, styles by name in small letters. */
export function docsDocument(text: FixtureText): DocumentParts {
  const shape: Shape = {
    kind: 'footnote',
    firstId: 0,
    mark: (note) => `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="${note - 1}"/></w:r>`,
    separators: '',
    before: '<w:r w:rsidDel="00000000" w:rsidR="00000000"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r>',
    styles: `${style('Normal', 'normal')}${style('Title', 'Title')}${style('Heading2', 'heading 2')}${style('Subtitle', 'Subtitle')}`,
    title: 'Title',
    heading: 'Heading2',
    head: ({ author, publication }) => paragraph('Subtitle', plain(`By ${author} | ${publication}, November 2011`)),
    extra: (index) => (index === 2 ? '<w:r><w:br w:type="textWrapping"/></w:r>' : ''),
  }
  return build(text, shape, '')
}
