// What others wrote is HTML only in a card's frame. The page's policy of Trusted Types stops text that is to become markup
// while the app runs; this test names the few places where such a thing stands in the source at all.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Ways in which text becomes markup or code of a page. */
const ways = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|srcDoc|DOMParser|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|createPolicy|document\.write(?:ln)?)\b|\beval\(|new Function\(/g

/** Each way of a source that is no comment, with how often. */
function findWays(source: string): string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(ways)].map(([way]) => way).toSorted()
}

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}

test('text becomes markup in the frame of a card and nowhere else', () => {
  const found = ['renderer', 'electron'].flatMap(listSources).flatMap((file) => {
    const there = findWays(readFileSync(join(root, file), 'utf8'))
    return there.length === 0 ? [] : [[file, there] as const]
  })
  expect(Object.fromEntries(found)).toEqual({
    // Text for a frame that is sandboxed, in the browser edition.
    'renderer/rich/card-frame.tsx': ['srcdoc', 'srcdoc'],
    // Reads what the sanitiser left.
    'renderer/rich/make-document.ts': ['innerHTML'],
    // The policy that the sanitiser and that frame are handed.
    'renderer/rich/trusted-cards.ts': ['createPolicy', 'createPolicy'],
    // The policy for the app's own workers; it takes no HTML.
    'renderer/trusted-scripts.ts': ['createPolicy', 'createPolicy'],
  })
})

test('the search finds what it looks for', () => {
  expect(findWays('a.innerHTML = b; <p dangerouslySetInnerHTML={c} />; <iframe srcDoc={d} />; new DOMParser(); document.write(e)')).toHaveLength(5)
  expect(findWays('// a.innerHTML = b\n/* srcdoc: */')).toEqual([])
})
