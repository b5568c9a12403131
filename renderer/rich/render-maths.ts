import { render } from 'katex'
import 'katex/contrib/mhchem'
import type { Problem } from '../../decks/result.ts'
import { splitMaths } from './split-maths.ts'

/** So long may a formula be; a longer one is shown as text. */
const longest = 5000
/** So many formulas of one side are set; more would hold the page up. */
const most = 300

/**
 * Sets the formulas in a card's body, which is sanitised already. KaTeX builds elements, never text that is parsed: it
 * loads nothing, follows no link (`trust` off) and expands no more than a formula needs. What it cannot set is left as
 * text and told.
 */
export function renderMaths(body: HTMLElement): readonly Problem[] {
  const failed: string[] = []
  let left = most
  for (const run of listRuns(body)) {
    const text = run.map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''))).join('')
    const parts = splitMaths(text)
    if (!parts.some(({ kind }) => kind === 'maths')) continue
    const pieces: Node[] = []
    for (const part of parts) {
      if (part.kind === 'text') pieces.push(...showText(part.text, body.ownerDocument))
      else {
        left -= 1
        pieces.push(left < 0 ? showAsText(part.tex, body.ownerDocument) : setFormula(part.tex, part.display, body.ownerDocument, failed))
      }
    }
    run[0]?.before(...pieces)
    for (const node of run) node.remove()
  }
  return failed.map((tex) => ({ type: 'maths-unknown', detail: `A formula has a command that cannot be shown here, so it is shown as it was written: ${tex.length > 80 ? `${tex.slice(0, 79)}…` : tex}` }))
}

/** Texts with the line breaks between them, which a formula may go across; not those in code. */
function listRuns(body: HTMLElement): ChildNode[][] {
  const runs: ChildNode[][] = []
  const visit = (parent: Element): void => {
    let run: ChildNode[] = []
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR') run.push(node)
      else {
        if (run.length > 0) runs.push(run)
        run = []
        if (node instanceof Element && !/^(?:pre|code|kbd|samp|style|svg)$/i.test(node.nodeName)) visit(node)
      }
    }
    if (run.length > 0) runs.push(run)
  }
  visit(body)
  return runs
}

function showText(text: string, page: Document): Node[] {
  return text.split('\n').flatMap((line, place) => (place === 0 ? [page.createTextNode(line)] : [page.createElement('br'), page.createTextNode(line)]))
}

function setFormula(tex: string, display: boolean, page: Document, failed: string[]): Node {
  const source = cleanTex(tex)
  const place = document.createElement('span')
  try {
    if (source.length > longest) throw new RangeError('too long')
    render(source, place, { displayMode: display, throwOnError: true, strict: 'ignore', trust: false, maxExpand: 1000, maxSize: 20, output: 'htmlAndMathml' })
  } catch {
    failed.push(source)
    return showAsText(source, page)
  }
  place.className = 'lectern-maths'
  // What KaTeX shows in red by itself, such as a link it does not trust, is told too.
  if (place.querySelector('[style*="color:#cc0000"], [style*="rgb(204, 0, 0)"]') !== null) failed.push(source)
  return page.adoptNode(place)
}

/** Text around formulas as Anki keeps it has hard spaces; LaTeX of old decks has its own marks for maths inside. */
function cleanTex(tex: string): string {
  const plain = tex.replaceAll(/[\u00a0\u200b]/g, ' ').trim()
  const inner = /^(?:\$\$([^$]+)\$\$|\$([^$]+)\$|\\begin\{(?:displaymath|math)\}([\s\S]+)\\end\{(?:displaymath|math)\})$/.exec(plain)
  return (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? plain).trim()
}

function showAsText(tex: string, page: Document): Node {
  const code = page.createElement('code')
  code.className = 'lectern-tex'
  code.textContent = tex
  return code
}
