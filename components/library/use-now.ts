'use client'

import { useSyncExternalStore } from 'react'

/** Every time zone's midnight falls on a multiple of it. Ms. */
const QUARTER_HOUR = 900_000
const MINUTE = 60_000

/** Epoch ms, rounded down to a quarter hour: enough to know the date, and to see midnight pass. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, readNow, () => 0)
}

function readNow(): number {
  return Math.floor(Date.now() / QUARTER_HOUR) * QUARTER_HOUR
}

function subscribe(look: () => void): () => void {
  const timer = setInterval(look, MINUTE)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
