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
  const item = (label: string, accelerator: string, command: Command): MenuItemConstructorOptions => ({
    label,
    accelerator,
    // The page has the key first: in a field, Ctrl+Z undoes typing.
    registerAccelerator: false,
    click: () => choose(command),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        item('Import…', 'CmdOrCtrl+O', 'import'),
        separator,
        item('Settings', 'CmdOrCtrl+,', 'settings'),
        separator,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [item('Undo', 'CmdOrCtrl+Z', 'undo'), separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: 'View',
      submenu: [
        { label: 'Today', click: () => choose('today') },
        { label: 'Library', click: () => choose('library') },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(isDevelopment ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    { role: 'help', label: 'Help', submenu: [{ label: 'Keys', click: () => choose('keys') }, ...(isMac ? [] : [{ role: 'about' } as const])] },
  ]
}
