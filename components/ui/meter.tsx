/** How far something is, 0 to 1. `label` says it in words. */
export function Meter({ share, label }: { share: number; label: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  return (
    <div
      className="meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
    >
      <svg aria-hidden>
        <rect width={`${percent}%`} height="100%" rx="4" />
      </svg>
    </div>
  )
}
