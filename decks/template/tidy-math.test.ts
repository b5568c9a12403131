import { expect, test } from 'vitest'
import type { Problem } from '../result.ts'
import { tidyMath } from './tidy-math.ts'

const raw = String.raw
const tidy = (html: string): string => tidyMath(html, () => {})

test.each([
  ['formulas in a line', '[$]x^2[/$] and [$$]y &lt; 1[/$$]', raw`\(x^2\) and \[y &lt; 1\]`],
  ['marks in capitals', '[LATEX]$x$[/LaTeX]', raw`\(x\)`],
  ['dollars among words', '[latex]Let $x$ be $$y$$.[/latex]', raw`Let \(x\) be \[y\].`],
  ['an environment', raw`[latex]\begin{align*}a&amp;b\end{align*}[/latex]`, raw`\[\begin{align*}a&amp;b\end{align*}\]`],
  ['display', raw`[latex]\begin{displaymath}a\end{displaymath}[/latex]`, raw`\[a\]`],
  ['a bare command', raw`[latex]\alpha[/latex]`, raw`\[\alpha\]`],
  ['plain words', '[latex]hello[/latex]', 'hello'],
  ['markup inside', raw`\(a<b>b</b><br>c&nbsp;d &lt; e\)`, raw`\(ab` + '\n' + raw`c d &lt; e\)`],
  ['marks without an end', raw`[latex]a \( b [$] c`, raw`[latex]a \( b [$] c`],
  ['markup outside stays', raw`<b>a</b> \(x\)`, raw`<b>a</b> \(x\)`],
  ['a lone dollar', '[latex]costs $5[/latex]', 'costs $5'],
])('%s', (_name, html, expected) => {
  expect(tidy(html)).toBe(expected)
})

test('LaTeX that needs a whole document stays as text and is told', () => {
  const problems: Problem[] = []
  expect(tidyMath(raw`[latex]\begin{tabular}{c}a<br>b\end{tabular}[/latex]`, (problem) => problems.push(problem))).toBe(raw`<code class="lectern-latex">\begin{tabular}{c}a<br>b\end{tabular}</code>`)
  expect(problems.map((problem) => problem.type)).toEqual(['latex-kept-as-text'])
})
