import { expect, test } from 'vitest'
import { createLinkAnswers, showAddress, webAddress } from './links.ts'

function aLinkOpener(says: boolean): { shown: string[]; opened: string[]; confirm(address: string): Promise<boolean>; open(address: string): Promise<void> } {
  const shown: string[] = []
  const opened: string[] = []
  return {
    shown,
    opened,
    confirm: async (address) => {
      shown.push(address)
      return says
    },
    open: async (address) => {
      opened.push(address)
    },
  }
}

test('an address is shown whole, and opened only after a yes', async () => {
  const yes = aLinkOpener(true)
  expect(await createLinkAnswers(yes)['link.open']({ url: 'https://example.org/a?b#c' })).toEqual({ ok: true, value: { opened: true } })
  expect(yes).toMatchObject({ shown: ['https://example.org/a?b#c'], opened: ['https://example.org/a?b#c'] })
  const no = aLinkOpener(false)
  expect(await createLinkAnswers(no)['link.open']({ url: 'https://example.org/' })).toEqual({ ok: true, value: { opened: false } })
  expect(no.opened).toEqual([])
})

const refused = ['http://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'smb://host/share', 'mailto:a@example.org', 'lectern://app/', 'ms-msdt:/id', '//example.org', 'example.org', '', 'https://', 'https://bank.example@evil.example/', 'https://user:pass@example.org/', 'https://example.org/\u202egpj.exe', 'https://example.org/\u2066x', 'https://exa\nmple.org/', 'https://example.org/\u0000', 'https://example.org\u200f/', 'https:\t//example.org/']
test.each(refused)('"%s" is refused and not even shown', async (url) => {
  const opener = aLinkOpener(true)
  expect(await createLinkAnswers(opener)['link.open']({ url })).toMatchObject({ ok: false, problem: { type: 'not-a-web-address' } })
  expect(opener).toMatchObject({ shown: [], opened: [] })
})

test('letters that imitate others are shown as what they are', () => {
  expect(webAddress('https://аpple.com/')).toBe('https://xn--pple-43d.com/')
  expect(webAddress('https://faß.example/ü?ü#ü')).toBe('https://xn--fa-hia.example/%C3%BC?%C3%BC#%C3%BC')
})

test('whatever is shown is of plain letters', () => {
  for (const text of ['https://例え.jp/ページ?q=値', 'https://example.org/\u200b\ufeff\u00ad', 'https://EXAMPLE.org/%E2%80%AE', 'https://example.org/<script>"\'']) expect(webAddress(text)).toMatch(/^https:\/\/[!-~]+$/)
})

test('a very long address is shown by its beginning, its end and its site', () => {
  const long = `https://example.org/${'a'.repeat(1500)}/end`
  const shown = showAddress(long)
  expect(shown.length).toBeLessThan(760)
  expect(shown.startsWith('https://example.org/aaa')).toBe(true)
  expect(shown).toContain('a/end\n\nThis address is very long: 1524 letters. It leads to example.org.')
  expect(showAddress('https://example.org/')).toBe('https://example.org/')
})
