import type { Event, WebContents, WebContentsWillFrameNavigateEventParams, WebContentsWillNavigateEventParams } from 'electron'
import { isOurAddress, ourAddress } from './our-address.ts'

/**
 * Keeps whatever shows a page on our page: no navigation, no second window, no webview, no way around by WebRTC. The one
 * way anything else comes up is a frame directly in our page, at the address of a card that was published for it.
 */
export function guardContents(contents: WebContents, isShownCard: (address: string) => boolean): void {
  // The page may be loaded again, as it is, and go nowhere else.
  contents.on('will-navigate', (event: Event<WebContentsWillNavigateEventParams>) => {
    if (!isSamePage(event.url, contents.getURL())) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event: Event<WebContentsWillFrameNavigateEventParams>) => {
    if (event.isMainFrame && isSamePage(event.url, contents.getURL())) return
    if (event.isMainFrame || event.frame?.parent !== contents.mainFrame || !isShownCard(event.url)) event.preventDefault()
  })
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

/** Whether an address of ours is the one that is open, whatever stands behind the hash. */
function isSamePage(address: string, open: string): boolean {
  return isOurAddress(address) && address.split('#')[0] === open.split('#')[0]
}
