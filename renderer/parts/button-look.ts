import styles from './button.module.css'

export interface ButtonLook {
  /** Exactly one button of a screen is `primary`. */
  look?: 'primary' | 'outline' | 'plain' | undefined
  size?: 'normal' | 'large' | undefined
  /** For an icon without a word; then `aria-label` is needed. */
  square?: boolean | undefined
}

/** The class names of a button's look, for buttons, links and menu triggers alike. */
export function buttonLook({ look = 'outline', size = 'normal', square = false }: ButtonLook): string {
  return [styles['button'], look === 'outline' ? '' : styles[look], size === 'large' ? styles['large'] : '', square ? styles['square'] : ''].filter(Boolean).join(' ')
}

/** `Ctrl+K` or `G T` as the value of aria-keyshortcuts. */
export function ariaKeys(keys: string | undefined): string | undefined {
  return keys?.replaceAll('Ctrl', 'Control').replace('Esc', 'Escape')
}
