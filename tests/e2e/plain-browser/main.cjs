// An Electron without Lectern's shell: a browser with one window at the address it is given.
const { app, BrowserWindow } = require('electron')

app.setPath('userData', process.env.LECTERN_DATA_DIR)
void app.whenReady().then(() => new BrowserWindow({ width: 1200, height: 900 }).loadURL(process.env.LECTERN_ADDRESS))
