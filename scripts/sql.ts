/** The nth statement of a script (from 0), with the line it begins on: for messages, not for running. */
export function statementAt(sql: string, index: number) {
  const statements = splitStatements(sql)
  const found = statements[index] ?? statements.at(-1)
  return found ? `line ${found.line}: ${found.text}` : ''
}

// Quoted text, quoted names, dollar quotes and comments may hold a semicolon that ends nothing.
const token = /'(?:[^']|'')*'|"[^"]*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"$\-/;]+|[\s\S]/g

function splitStatements(sql: string) {
  const statements: { line: number; text: string }[] = []
  let line = 1
  let text = ''
  let start = 1
  for (const [part] of sql.matchAll(token)) {
    const comment = part.startsWith('--') || part.startsWith('/*')
    if (!text.trim() && (comment || !part.trim())) {
      text = ''
    } else if (part === ';') {
      if (text.trim()) statements.push({ line: start, text: text.trim() })
      text = ''
    } else {
      if (!text.trim()) start = line + (part.match(/^\s*/)![0].split('\n').length - 1)
      text += part
    }
    line += part.split('\n').length - 1
  }
  if (text.trim()) statements.push({ line: start, text: text.trim() })
  return statements
}
