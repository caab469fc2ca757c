/** A one-page A4 PDF of plain lines, byte for byte the same every time. Letters of Latin 1 only. */
export function pdfOf(lines: readonly string[]): Buffer {
  const shown = lines.map((line, n) => `${n === 0 ? '' : 'T* '}(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj`).join('\n')
  const drawing = `BT /F1 12 Tf 72 770 Td 18 TL\n${shown}\nET`
  return withTable([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(drawing, 'latin1')} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ])
}

/** The objects with the table of where each begins. */
function withTable(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, n) => {
    const start = Buffer.byteLength(text, 'latin1')
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\n`
  return Buffer.from(`${text}${end}startxref\n${Buffer.byteLength(text, 'latin1')}\n%%EOF\n`, 'latin1')
}
