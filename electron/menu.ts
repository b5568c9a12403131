import type { MenuItemConstructorOptions } from 'electron'
import type { EventValue } from './contract/contract.ts'

type Command = EventValue<'menu.chosen'>['command']

/** What the menu needs to know and to tell. */
export interface MenuFacts {
  readonly isMac: boolean
  readonly isDevelopment: boolean
  readonly choose: (command: Command) => void
}

/** The menu as data. Its commands are told to the page, which alone knows what they mean at the moment. */
export function menuTemplate({ isMac, isDevelopment, choose }: MenuFacts): MenuItemConstructorOptions[] {
  const item = (label: string, command: Command): MenuItemConstructorOptions => ({ label, click: () => choose(command) })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        { ...item('Import…', 'import'), accelerator: 'CmdOrCtrl+O' },
        separator,
        item('Backups', 'backups'),
        { ...item('Settings', 'settings'), ...shown('CmdOrCtrl+,') },
        separator,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      // A Mac undoes typing only through its own menu item; there, ours has no key.
      submenu: [
        ...(isMac ? [{ role: 'undo' } as const, { role: 'redo' } as const, item('Undo the Last Change', 'undo')] : [{ ...item('Undo', 'undo'), ...shown('CmdOrCtrl+Z') }]),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        item('Today', 'today'),
        item('Library', 'library'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(isDevelopment ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    { role: 'help', label: 'Help', submenu: [item('Keys', 'keys'), ...(isMac ? [] : [{ role: 'about' } as const])] },
  ]
}

/** A key that the page answers itself is only shown: in a field, Ctrl+Z undoes typing. */
function shown(accelerator: string): MenuItemConstructorOptions {
  return { accelerator, registerAccelerator: false }
}
