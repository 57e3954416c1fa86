import type { Extension } from 'micromark-util-types'
import type {} from 'remark-parse'
import type { Processor } from 'unified'

/** Teaches a processor's parser more syntax, or less; what is added last is tried first. */
export function addSyntax(processor: Processor, syntax: Extension): void {
  const data = processor.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
}
