import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { ariaKeys, buttonLook } from './button-look.ts'
import type { ButtonLook } from './button-look.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { shownKeys, useKeyChoice } from './key-choice.ts'

export type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & ButtonLook & { icon?: LucideIcon | undefined; keys?: string | undefined }

/** A button; its label is a verb with its object. `keys` shows the shortcut that does the same, or that of a command such as `study.undo` (binding it is `useKeys`). */
export function Button({ look, size, square, icon, keys, children, ...rest }: ButtonProps) {
  const shown = shownKeys(keys, useKeyChoice())
  return (
    <button type="button" aria-keyshortcuts={ariaKeys(shown)} {...rest} className={buttonLook({ look, size, square })}>
      {icon && <Icon of={icon} />}
      {children}
      {shown && <Kbd keys={shown} quiet />}
    </button>
  )
}
