import type { ComponentProps, CSSProperties } from 'react'
import { cn } from '@/lib/utils/cn'
import type { SliderRange } from './number-range'

const THUMB = '14px'

const sliderStyle = cn(
  'block h-5 w-full cursor-pointer appearance-none rounded-full bg-transparent bg-no-repeat outline-none touch:h-9',
  '[background-image:linear-gradient(to_right,var(--line-strong)_var(--from),var(--fill)_var(--from),var(--fill)_var(--to),var(--line-strong)_var(--to))] [background-position:center] [background-size:100%_3px]',
  '[&::-webkit-slider-thumb]:size-3.5 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border [&::-webkit-slider-thumb]:bg-panel',
  '[&::-moz-range-thumb]:box-border [&::-moz-range-thumb]:size-3.5 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border [&::-moz-range-thumb]:bg-panel',
  'focus-visible:[&::-webkit-slider-thumb]:outline-2 focus-visible:[&::-webkit-slider-thumb]:outline-accent focus-visible:[&::-webkit-slider-thumb]:outline-offset-2',
  'focus-visible:[&::-moz-range-thumb]:outline-2 focus-visible:[&::-moz-range-thumb]:outline-accent focus-visible:[&::-moz-range-thumb]:outline-offset-2',
)

const setStyle =
  '[&::-moz-range-thumb]:border-ink [&::-moz-range-thumb]:bg-bg [&::-webkit-slider-thumb]:border-ink [&::-webkit-slider-thumb]:bg-bg'
const unsetStyle =
  '[&::-moz-range-thumb]:border-line-strong [&::-webkit-slider-thumb]:border-line-strong'

/** A native range with a filled track when set, and a hollow thumb at rest when unset. */
export function Slider({
  range,
  value,
  className,
  ...props
}: Omit<ComponentProps<'input'>, 'value' | 'min' | 'max' | 'step' | 'type'> & {
  range: SliderRange
  value: number | undefined
}) {
  const isSet = value !== undefined
  const from = place(range, Math.max(range.min, 0))
  const to = place(range, value ?? range.rest)
  const [low, high] = from.share < to.share ? [from, to] : [to, from]
  const style = {
    '--fill': isSet ? 'var(--ink)' : 'var(--line-strong)',
    '--from': low.share === 0 ? '0%' : low.css,
    '--to': high.css,
  } as CSSProperties
  return (
    <input
      type="range"
      min={range.min}
      max={range.max}
      step={range.step}
      value={value ?? range.rest}
      style={style}
      className={cn(sliderStyle, isSet ? setStyle : unsetStyle, className)}
      {...props}
    />
  )
}

/** Where the thumb's middle stands, as a share of the way and as a length. */
function place({ min, max }: SliderRange, value: number): { share: number; css: string } {
  const share = Math.min(Math.max((value - min) / (max - min), 0), 1)
  return { share, css: `calc(${share} * (100% - ${THUMB}) + ${THUMB} / 2)` }
}
