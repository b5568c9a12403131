import styles from './card-face.module.css'

/** A card before it has been read, at the size of one, so that nothing jumps. */
export function CardBlank() {
  return <div className={styles['card']} aria-hidden="true" />
}
