/** The value of an arithmetic expression with + - * / % ^ and brackets; undefined if it is none. */
export function evaluateExpression(expression: string): number | undefined {
  const source = expression.replace(/×/g, '*').replace(/÷/g, '/').replace(/[−–]/g, '-')
  const tokens = source.replace(/,(?=\d{3})/g, '').match(/\d+(?:\.\d+)?|\*\*|[-+*/%^()]/g) ?? []
  let at = 0
  let depth = 0

  function primary(): number {
    const token = tokens[at++]
    if (token === '-') return -power()
    if (token === '(' && depth < 50) {
      depth++
      const value = sum()
      depth--
      return tokens[at++] === ')' ? value : Number.NaN
    }
    return token === undefined ? Number.NaN : Number(token)
  }
  function power(): number {
    const base = primary()
    if (tokens[at] !== '^' && tokens[at] !== '**') return base
    at++
    return base ** power()
  }
  function product(): number {
    let value = power()
    for (;;) {
      const operator = tokens[at]
      if (operator !== '*' && operator !== '/' && operator !== '%') return value
      at++
      const right = power()
      value = operator === '*' ? value * right : operator === '/' ? value / right : value % right
    }
  }
  function sum(): number {
    let value = product()
    for (;;) {
      const operator = tokens[at]
      if (operator !== '+' && operator !== '-') return value
      at++
      const right = product()
      value = operator === '+' ? value + right : value - right
    }
  }

  if (tokens.length < 3 || tokens.length > 100) return undefined
  const value = sum()
  return at === tokens.length && Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined
}
