import { attributeOf, textStart } from './markup-tree.ts'
import type { MarkupElement } from './parse-html.ts'

// What pages call the things that stand around an article, in their classes. Ids are often made of the words of a heading,
// so only a few count.
const junk = /(?:^|[\s_-])(?:share|sharing|social|related|recirc|recommended|newsletter|subscribe|sign-?up|promo|advert|advertisement|sponsored|breadcrumbs?|comments?|comment-list|respond|navbox|navigation|toc|table-of-contents|mw-editsection|mw-jump-link|noprint|hatnote|infobox|thumb|thumbcaption|gallery|catlinks|printfooter|sidebar|cookie|paywall|screen-reader-text|visually-hidden|sr-only|pull-?quote|caption|credit|read-?more|donate|post-meta|tags|skip-link|marginnote|print-only|pagebreak)(?:$|[\s_-])|MsoCaption|MsoToc|wp-caption-text|wp-block-pullquote/iu
const kept = new Set(['body', 'html', 'main', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const junkIds = new Set(['toc', 'comments', 'respond', 'navigation', 'sidebar', 'footer', 'related', 'share'])
const outer = /(?:^|\s)(?:navigation|banner|contentinfo|search|complementary|menu|toolbar|doc-toc|doc-pagebreak|doc-pagelist|doc-cover|doc-index|pagebreak|page-list|toc|landmarks)(?:$|\s)/u

/** Whether an element is hidden or is known by its name to stand around the article: buttons to share, related articles, captions, notices. `length` is that of the whole text: what holds most of it is not passed over. */
export function isPassedOver(element: MarkupElement, length: number): boolean {
  if (kept.has(element.name)) return false
  if (Object.hasOwn(element.attributes, 'hidden') || /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/iu.test(attributeOf(element, 'style'))) return true
  const isAside = element.name === 'aside' || outer.test(`${attributeOf(element, 'role')} ${attributeOf(element, 'epub:type')}`)
  if (!isAside && attributeOf(element, 'aria-hidden') !== 'true' && !junk.test(attributeOf(element, 'class')) && !junkIds.has(attributeOf(element, 'id'))) return false
  return textStart(element, length).length < length * 0.4
}

/** Whether an element is a note that stands in the margin beside its mark (https://edwardtufte.github.io/tufte-css/). */
export function isSidenote(element: MarkupElement): boolean {
  return element.name === 'span' && /(?:^|\s)sidenote(?:\s|$)/u.test(attributeOf(element, 'class'))
}
