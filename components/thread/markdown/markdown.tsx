'use client'

import './markdown.css'
import { memo, useId, useState } from 'react'
import {
  type MarkdownBlock,
  type MarkdownBlocks,
  splitMarkdownBlocks,
} from '@/lib/chat/split-markdown-blocks'
import { BlockBoundary } from './block-boundary'
import { MarkdownBlockView } from './markdown-block'
import { FootnoteScope } from './markdown-elements'
import { sharedDefinitions } from './shared-definitions'

interface MarkdownProps {
  text: string
  /** More text may follow. */
  streaming: boolean
  /** The rank, 1 to 6, of the outermost heading. */
  headingRank?: number
}

/** Markdown as a document. While it streams, only its last block is parsed and drawn again. */
export function Markdown({ text, streaming, headingRank = 2 }: MarkdownProps) {
  const scope = useId()
  const [known, setKnown] = useState(() => splitMarkdownBlocks(text))
  const blocks = splitMarkdownBlocks(text, known)
  if (blocks !== known) setKnown(blocks)
  const last = blocks.groups.length - 1

  return (
    <FootnoteScope value={scope}>
      <div className="md">
        {blocks.groups.map((group, index) => (
          <MarkdownGroup
            key={group[0]?.start}
            group={group}
            definitions={streaming ? blocks.settledDefinitions : blocks.definitions}
            headingRank={headingRank}
            isLast={index === last}
            isLive={streaming && index === last}
          />
        ))}
      </div>
    </FootnoteScope>
  )
}

interface MarkdownGroupProps {
  group: readonly MarkdownBlock[]
  definitions: MarkdownBlocks['definitions']
  headingRank: number
  isLast: boolean
  isLive: boolean
}

const MarkdownGroup = memo(
  ({ group, definitions, headingRank, isLast, isLive }: MarkdownGroupProps) => (
    <div className={isLast ? 'md-group' : 'md-group md-group-done'}>
      {group.map((block, index) => (
        <BlockBoundary key={block.start} text={block.text}>
          <MarkdownBlockView
            {...block}
            prelude={sharedDefinitions(block.text, definitions)}
            headingRank={headingRank}
            isLive={isLive && index === group.length - 1}
          />
        </BlockBoundary>
      ))}
    </div>
  ),
)
