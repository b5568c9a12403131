import { useEffect } from 'react'
import { chooseKeys } from '../parts/key-choice.ts'
import { useSettings } from '../store/use-settings.ts'
import { useStore } from '../store/store-context.tsx'
import { applyLook } from './apply-look.ts'

/** Keeps the page, and the window around it, as the settings say: theme, text size, and the keys. */
export function useLook(): void {
  const { shell } = useStore()
  const settings = useSettings()
  const theme = settings?.theme
  const textSize = settings?.textSize
  useEffect(() => {
    if (theme === undefined || textSize === undefined) return
    applyLook({ theme, textSize })
  }, [theme, textSize])
  const singleKeys = settings?.singleKeys ?? true
  const keys = settings?.keys
  useEffect(() => chooseKeys({ singleKeys, keys: keys ?? {} }), [singleKeys, keys])
  useEffect(() => {
    if (theme !== undefined) void shell.call('window.setTheme', { theme })
  }, [shell, theme])
}
