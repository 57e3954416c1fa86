/**
 * Escape first ends what is being typed; only then does it close what is around it. For search
 * fields, which it empties, and for fields marked with `data-obeys-escape`.
 */
export function keepWhileTyping(event: KeyboardEvent): void {
  const { target } = event
  const obeys = 'input[type=search], input[data-obeys-escape]'
  if (target instanceof HTMLInputElement && target.matches(obeys) && target.value !== '') {
    event.preventDefault()
  }
}
