// Loaded into the main process of the app under attack before its own code: tells on standard output what the main process
// answers to the page (`KEPT` when entries or files are on the disk), and does what is asked on standard input. Writing to a
// pipe is done when it returns, so what was told survives SIGKILL.
const electron = require('electron')

// A control of those who attack: with LECTERN_EARLY the journal is told a second too early that something is written. What is
// killed then must lose what it acknowledged, or whoever looks for losses is blind.
if (process.env.LECTERN_EARLY) {
  const files = require('node:fs/promises')
  const { open } = files
  files.open = async (path, ...rest) => {
    const file = await open(path, ...rest)
    if (!/\d{6}\.log$/.test(path)) return file
    const write = file.write.bind(file)
    file.write = async (bytes, offset, length, position) => {
      const copy = Buffer.from(bytes.subarray(offset, offset + length))
      setTimeout(() => write(copy, 0, length, position).catch(() => null), 1000)
      return { bytesWritten: length, buffer: bytes }
    }
    file.datasync = async () => undefined
    return file
  }
}

// The app tidies its journal ten seconds after it was opened: too long to wait for with a knife in the hand. With LECTERN_TIDY
// it waits until `globalThis.tidyNow` is called.
if (process.env.LECTERN_TIDY) {
  const { setTimeout: later } = globalThis
  globalThis.setTimeout = (work, ms, ...rest) => {
    if (ms !== 10_000) return later(work, ms, ...rest)
    globalThis.tidyNow = work
    return later(() => undefined, ms)
  }
}

const say = (word, rest) => process.stdout.write(`\n\u0001${word} ${rest}\n`)
const handle = electron.ipcMain.handle.bind(electron.ipcMain)

electron.ipcMain.handle = (channel, listener) =>
  handle(channel, async (event, name, input) => {
    // What is about to be removed is promised no longer.
    if (name === 'journal.removeFiles') say('KEPT-NOT', input.hashes.join(' '))
    const answer = await listener(event, name, input)
    if (name === 'journal.append') say(answer.ok ? 'KEPT' : 'REFUSED', input.lines.map((line) => JSON.parse(line).id).join(' '))
    if (name === 'journal.keepFile' && answer.ok) say('KEPT-FILE', answer.value.hash)
    if (name === 'backup.make' && answer.ok && answer.value.made !== null) say('MADE', answer.value.made)
    return answer
  })

let rest = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\n')
  rest = lines.pop()
  for (const line of lines) void answer(JSON.parse(line))
})
// Whoever attacks is gone.
process.stdin.on('end', () => process.exit(1))

async function answer({ number, work, input }) {
  try {
    // eslint-disable-next-line no-eval
    const value = await (0, eval)(`(${work})`)(electron, input)
    say('DONE', JSON.stringify({ number, value }))
  } catch (error) {
    say('DONE', JSON.stringify({ number, error: String(error) }))
  }
}
