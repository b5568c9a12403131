import type { WebContents } from 'electron'
import { isOurAddress, ourAddress } from './our-address.ts'

/** Keeps whatever shows a page on our page: no navigation, no second window, no webview, no way around by WebRTC. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _, answer) => {
    event.preventDefault()
    answer('')
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  // [Note: about:blank] It passes will-navigate unseen and blanks the window; the page is put back as soon as it happens.
  contents.on('did-navigate', (_, address) => {
    if (!isOurAddress(address) && contents.getType() === 'window') void contents.loadURL(ourAddress)
  })
}
