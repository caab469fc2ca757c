import QRCode from 'qrcode'

/** A QR code as one path: black modules on white, with the quiet edge that scanners want. Prints at any size. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const edge = 4
  const squares: string[] = []
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (data[y * size + x]) squares.push(`M${x + edge} ${y + edge}h1v1h-1z`)
  const whole = size + 2 * edge
  return (
    <svg
      viewBox={`0 0 ${whole} ${whole}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={whole} height={whole} fill="white" />
      <path d={squares.join('')} fill="black" />
    </svg>
  )
}
