// Becomes resources/app/main.js of the carried Electron, which lacks the part that lets `electron FOLDER` run an app.
// Reads `[-r MODULE]... FOLDER [arguments]`, takes the app's name and version from FOLDER/package.json and starts it.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')
const { app } = require('electron')

const words = process.argv.slice(1)
const early = []
let folder
while (words.length > 0 && folder === undefined) {
  const word = words.shift()
  if (word === '-r' || word === '--require') early.push(words.shift())
  else if (!word.startsWith('-')) folder = path.resolve(word)
}
if (folder === undefined || !existsSync(path.join(folder, 'package.json'))) {
  process.stderr.write('usage: electron FOLDER, where FOLDER has a package.json\n')
  app.exit(2)
} else {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version)
  app.setAppPath(folder)
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  const load = createRequire(path.join(folder, 'package.json'))
  for (const module of early) load(path.resolve(module))
  load(path.resolve(folder, about.main))
}
