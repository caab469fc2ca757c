import { create } from 'qrcode'

/** A text as a QR code: dark on white whatever the colours of the page, since phones read it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dots = Array.from(data.keys()).filter((n) => data[n])
  const path = dots.map((n) => `M${(n % size) + 4} ${Math.floor(n / size) + 4}h1v1h-1z`).join('')
  return (
    <svg
      viewBox={`0 0 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="w-full max-w-56 h-auto"
    >
      <rect width="100%" height="100%" fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
