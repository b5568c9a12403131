import type { Session } from 'electron'
import { isOurAddress } from './our-address.ts'

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>

/** Every permission that Electron asks about. */
export type Permission = Parameters<RequestHandler>[1]

/** Who may have a permission: nobody, or our own page at its address. */
export type Permitted = 'nobody' | 'our page'

/**
 * Who may have what. A permission that a newer Electron knows does not compile until it stands here; one that is not known at
 * all is refused. Our page may keep its storage when the disk gets full, and nothing else.
 */
export const permissions = {
  accelerometer: 'nobody',
  'ambient-light-sensor': 'nobody',
  ar: 'nobody',
  'automatic-fullscreen': 'nobody',
  'background-fetch': 'nobody',
  'background-sync': 'nobody',
  'captured-surface-control': 'nobody',
  'clipboard-read': 'nobody',
  'clipboard-sanitized-write': 'nobody',
  'deprecated-sync-clipboard-read': 'nobody',
  'display-capture': 'nobody',
  fileSystem: 'nobody',
  fullscreen: 'nobody',
  geolocation: 'nobody',
  'geolocation-approximate': 'nobody',
  gyroscope: 'nobody',
  'hand-tracking': 'nobody',
  hid: 'nobody',
  'idle-detection': 'nobody',
  keyboardLock: 'nobody',
  'local-fonts': 'nobody',
  'local-network': 'nobody',
  'local-network-access': 'nobody',
  'loopback-network': 'nobody',
  magnetometer: 'nobody',
  media: 'nobody',
  mediaKeySystem: 'nobody',
  midi: 'nobody',
  midiSysex: 'nobody',
  nfc: 'nobody',
  notifications: 'nobody',
  openExternal: 'nobody',
  'payment-handler': 'nobody',
  'periodic-background-sync': 'nobody',
  'persistent-storage': 'our page',
  pointerLock: 'nobody',
  'screen-wake-lock': 'nobody',
  sensors: 'nobody',
  serial: 'nobody',
  'smart-card': 'nobody',
  'speaker-selection': 'nobody',
  'storage-access': 'nobody',
  'system-wake-lock': 'nobody',
  'top-level-storage-access': 'nobody',
  unknown: 'nobody',
  usb: 'nobody',
  vr: 'nobody',
  'web-app-installation': 'nobody',
  'web-printing': 'nobody',
  'window-management': 'nobody',
} as const satisfies Record<Permission | 'accelerometer' | 'ambient-light-sensor' | 'gyroscope' | 'magnetometer', Permitted>

/** Whether whoever stands at an address may have a permission, by its name. */
export function isPermitted(permission: string, address: string): boolean {
  return Object.hasOwn(permissions, permission) && permissions[permission as keyof typeof permissions] === 'our page' && isOurAddress(address)
}
