import { saySize } from '../../parts/say-size.ts'
import { SelectField } from '../../parts/select-field.tsx'
import styles from './backups.module.css'

/** Sizes that are offered, in bytes. */
const sizes = [200_000_000, 500_000_000, 1_000_000_000, 2_000_000_000, 5_000_000_000, 10_000_000_000, 20_000_000_000, 50_000_000_000, 100_000_000_000]

/** How much room backups take and may take. */
export function RoomLimit({ bytes, limit, onChange }: { bytes: number; limit: number; onChange: (limit: number) => void }) {
  const offered = sizes.includes(limit) ? sizes : [...sizes, limit].toSorted((a, b) => a - b)
  return (
    <section className={styles['block']} aria-labelledby="room">
      <h2 id="room">Room</h2>
      <p className={styles['room']}>
        <span className={styles['track']} aria-hidden="true"><span style={{ width: `${Math.min(100, (100 * bytes) / limit)}%`, minWidth: bytes > 0 ? 2 : 0 }} /></span>
        <span className="num">{saySize(bytes)} of {saySize(limit)}</span>
      </p>
      <SelectField label="Backups may take at most" value={`${limit}`} options={offered.map((size) => [`${size}`, saySize(size)] as const)} onChange={(size) => onChange(Number(size))} hint="When it is used up the oldest go first. The last two always stay." />
    </section>
  )
}
