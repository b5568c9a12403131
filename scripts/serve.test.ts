import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentPolicy, contentPolicyForBrowser } from '../electron/content-policy.ts'
import { createPageServer } from './serve.ts'

const outside = mkdtempSync(join(tmpdir(), 'lectern-serve-'))
const folder = join(outside, 'page')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), 'the page')
writeFileSync(join(folder, 'assets/main.js'), 'the code')
const server = createPageServer(folder)
let port = 0

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

function ask(path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}): Promise<Answer> {
  return new Promise((done, refuse) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (text: string) => {
        body += text
      })
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
    asked.on('error', refuse)
    asked.end()
  })
}

test('the page and its files are served with their kinds, and with the policy', async () => {
  const page = await ask('/')
  expect(page).toMatchObject({ status: 200, body: 'the page', headers: { 'content-type': 'text/html; charset=utf-8' } })
  expect(page.headers).toMatchObject({ 'content-security-policy': contentPolicyForBrowser, 'x-content-type-options': 'nosniff' })
  expect(await ask('/assets/main.js?v=1')).toMatchObject({ status: 200, body: 'the code', headers: { 'content-type': 'text/javascript; charset=utf-8' } })
})

test('HEAD is answered without the file', async () => {
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is refused', async (method) => {
  expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test.each(['example.org', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.example.org', 'lectern', '[::1]', '0.0.0.0'])('a page that calls us "%s" gets nothing', async (host) => {
  const answer = await ask('/', { host })
  expect(answer.status).toBe(421)
  expect(answer.body).not.toContain('the page')
})

test('localhost is sent to the one address that has the data', async () => {
  expect(await ask('/assets/main.js', { host: `localhost:${port}` })).toMatchObject({ status: 308, headers: { location: `http://127.0.0.1:${port}/` } })
})

const ways = ['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt', '//secret.txt', '/\\..\\secret.txt', '/assets/', '/assets', '/missing', '/%00', '/%', 'http://127.0.0.1/secret.txt', '/index.html/', '/index.html%00.js']
test.each(ways)('%s is not found', async (path) => {
  const answer = await ask(path)
  expect(answer).toMatchObject({ status: 404, body: 'Not found' })
  expect(answer.headers['content-security-policy']).toBe(contentPolicy)
})

test('a request written by hand, without a host, gets nothing', async () => {
  const text = await new Promise<string>((done) => {
    let got = ''
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.0\r\n\r\n'))
    socket.setEncoding('utf8').on('data', (part: string) => {
      got += part
    })
    socket.on('close', () => done(got))
  })
  expect(text).toContain('421')
  expect(text).not.toContain('the page')
})
