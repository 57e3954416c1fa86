/** A calendar month; `month` is 1 to 12. */
export type Month = { year: number; month: number }
export type Period = 'today' | 'yesterday' | 'last7Days' | 'last30Days' | Month
export type DateGroup<Entry> = { period: Period; entries: Entry[] }

const DAY = 86_400_000

/** Splits entries, most recent first, by how many calendar days before `now` (epoch ms) they changed. */
export function groupByDate<Entry extends { updatedAt: number }>(
  entries: readonly Entry[],
  now: number,
  timeZone?: string,
): DateGroup<Entry>[] {
  const calendar = createCalendar(timeZone)
  const today = calendar(now)
  const periodAt = (index: number) => periodOf(calendar(entries[index]?.updatedAt ?? now), today)

  const groups: DateGroup<Entry>[] = []
  for (let start = 0; start < entries.length; ) {
    const period = periodAt(start)
    const end = endOfRun(start, entries.length, index => isSamePeriod(periodAt(index), period))
    groups.push({ period, entries: entries.slice(start, end) })
    start = end
  }
  return groups
}

type CalendarDay = Month & { dayNumber: number }

function createCalendar(timeZone?: string): (time: number) => CalendarDay {
  const format = new Intl.DateTimeFormat('en-US', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return time => {
    const parts = format.formatToParts(time)
    const read = (type: string) => Number(parts.find(part => part.type === type)?.value)
    const [year, month] = [read('year'), read('month')]
    return { year, month, dayNumber: Date.UTC(year, month - 1, read('day')) / DAY }
  }
}

function periodOf({ year, month, dayNumber }: CalendarDay, today: CalendarDay): Period {
  const age = today.dayNumber - dayNumber
  if (age <= 0) return 'today'
  if (age === 1) return 'yesterday'
  if (age <= 7) return 'last7Days'
  if (age <= 30) return 'last30Days'
  return { year, month }
}

function isSamePeriod(a: Period, b: Period): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.year === b.year && a.month === b.month
}

/** Halving, because reading a date in a time zone is slow and a library can hold thousands. */
function endOfRun(start: number, length: number, belongs: (index: number) => boolean): number {
  let [inside, outside] = [start, length]
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1
    if (belongs(middle)) inside = middle
    else outside = middle
  }
  return outside
}
