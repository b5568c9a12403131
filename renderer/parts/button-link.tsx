import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { ariaKeys, buttonLook } from './button-look.ts'
import type { ButtonLook } from './button-look.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { shownKeys, useKeyChoice } from './key-choice.ts'

export type ButtonLinkProps = Omit<ComponentProps<'a'>, 'className'> & ButtonLook & { href: string; icon?: LucideIcon | undefined; keys?: string | undefined }

/** A link that looks like a button: it goes to a screen, such as `#/study`. */
export function ButtonLink({ look, size, square, icon, keys, children, ...rest }: ButtonLinkProps) {
  const shown = shownKeys(keys, useKeyChoice())
  return (
    <a aria-keyshortcuts={ariaKeys(shown)} {...rest} className={buttonLook({ look, size, square })}>
      {icon && <Icon of={icon} />}
      {children}
      {shown && <Kbd keys={shown} quiet />}
    </a>
  )
}
