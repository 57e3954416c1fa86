import { lazy, memo, Suspense } from 'react'

interface FormulaProps {
  source: string
  isDisplay: boolean
}

const longestSource = 5000

const KatexFormula = lazy(() =>
  import('./katex-formula').then(
    module => ({ default: module.KatexFormula }),
    (error: unknown) => {
      console.warn('KaTeX could not be loaded.', error)
      return { default: FormulaSource }
    },
  ),
)

/** A formula; as long as KaTeX loads, or where it would cost too much, its source. */
export const Formula = memo(({ source, isDisplay }: FormulaProps) => {
  const plain = <FormulaSource source={source} isDisplay={isDisplay} />
  if (source.length > longestSource) return plain
  return (
    <Suspense fallback={plain}>
      <KatexFormula source={source} isDisplay={isDisplay} />
    </Suspense>
  )
})

/** A formula as it was written. */
export function FormulaSource({ source, isDisplay }: FormulaProps) {
  return (
    <span className={isDisplay ? 'md-math-source md-math-display' : 'md-math-source'}>
      {source}
    </span>
  )
}
