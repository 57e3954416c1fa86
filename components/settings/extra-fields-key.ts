/** Under which name the unreadable text of "Extra body fields" is kept. */
export const EXTRA_FIELDS = 'extra_body_fields'
