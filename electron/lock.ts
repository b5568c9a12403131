import type { Session } from 'electron'
import { parseCardAddress } from './card-address.ts'
import { isOurAddress, parseAddress } from './our-address.ts'
import { isPermitted } from './permission-table.ts'

/** Locks everything a session could do for a page: permissions, devices, requests, downloads. What is needed is named here. */
export function lockSession(session: Session, devServer: string | undefined): void {
  lockPermissions(session)
  lockRequests(session, devServer)
  session.on('will-download', (event) => event.preventDefault())
  lockSpelling(session)
}

// [Note: dictionaries] Chromium asks a server of its maker's for a dictionary of the reader's language as soon as a session is there,
// past all listeners to requests; only its own log of the network shows it. So the address is taken away before the rest.
function lockSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('lectern://app/no-dictionaries/')
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

function lockPermissions(session: Session): void {
  session.setPermissionCheckHandler((_, permission, origin) => isPermitted(permission, origin))
  session.setPermissionRequestHandler((_, permission, answer, details) => {
    answer(isPermitted(permission, details.requestingUrl))
  })
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_, answer) => answer({ confirmed: false }))
  session.on('select-hid-device', (event, _, answer) => {
    event.preventDefault()
    answer(null)
  })
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault()
    answer('')
  })
  session.on('select-usb-device', (event, _, answer) => {
    event.preventDefault()
    answer()
  })
}

function lockRequests(session: Session, devServer: string | undefined): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isRequestAllowed(details.url, devServer) })
  })
}

/** Whether a request may go out of the page at all: to our own scheme, to a card and its files, or to what the page holds in memory. */
export function isRequestAllowed(address: string, devServer: string | undefined): boolean {
  if (isOurAddress(address) || parseCardAddress(address) !== null) return true
  const url = parseAddress(address)
  if (url === null) return false
  if (url.protocol === 'data:' || url.protocol === 'blob:') return true
  // Only while developing: the developer tools, and the socket of Vite's server.
  return devServer !== undefined && (url.protocol === 'devtools:' || url.host === parseAddress(devServer)?.host)
}
