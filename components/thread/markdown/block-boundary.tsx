import { Component, type ReactNode } from 'react'

interface BlockBoundaryProps {
  text: string
  children: ReactNode
}

/** A block that cannot be drawn, say one nested ten thousand deep, is shown as it was written. */
export class BlockBoundary extends Component<BlockBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { text, children } = this.props
    return this.state.hasFailed ? <p className="md-source">{text}</p> : children
  }
}
