import { CodeBlock, type CodeBlockProps } from './code-block'
import { Formula } from './formula'

/** What stands in a fence: code, or, under the name `math`, a formula. */
export function FencedBlock(props: CodeBlockProps) {
  if (props.language !== 'math' || props.isOpen) return <CodeBlock {...props} />
  return <Formula source={props.code} isDisplay />
}
