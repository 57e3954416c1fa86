import { evaluateExpression } from './evaluate-expression'
import { inLanguage, type Skill } from './skill'

const EXPRESSION = /[-(]*\d[\d\s.,]*[-+*/×÷−^%)][-+*/×÷−^%()\d\s.,]*/
const DATE = /^\d{4}-\d{1,2}-\d{1,2}$/
const ASKS =
  /多少|等于|计算|算一下|算算|结果|\b(?:what(?:'s| is)|calculate|compute|evaluate|solve|how much)\b|=/i

/** The arithmetic expression in a text, without the spaces around it. */
export function findExpression(text: string): string | undefined {
  return EXPRESSION.exec(text)?.[0].replace(/[\s.,]+$/, '')
}

function toTex(expression: string): string {
  return expression
    .replace(/\*\*/g, '^')
    .replace(/[*×]/g, '\\times ')
    .replace(/[/÷]/g, '\\div ')
    .replace(/%/g, '\\bmod ')
    .replace(/\^\s*(\d+)/g, '^{$1}')
}

/** Works out sums. */
export const arithmetic: Skill = ({ text, language }) => {
  const expression = findExpression(text)
  if (!expression || DATE.test(expression)) return undefined
  const bare = expression.length >= text.replace(/[\s=?？]/g, '').length * 0.8
  const value = ASKS.test(text) || bare ? evaluateExpression(expression) : undefined
  if (value === undefined) return undefined
  const formula = `$${toTex(expression)} = ${value}$`
  return {
    text: inLanguage(
      language,
      `算出来是 **${value}**：${formula}`,
      `That makes **${value}**: ${formula}`,
    ),
    note: 'below',
    thought: inLanguage(
      language,
      `这是一道算式：${expression}。按先乘除后加减来算，得 ${value}。`,
      `A sum: ${expression}. Products before sums, which gives ${value}.`,
    ),
  }
}
