export type Gate = { open: () => void; opened: Promise<void> }

/** Holds a handler where it is until the test opens it. */
export function createGate(): Gate {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { open, opened }
}
