/** A variable that stops the start; the message is one line that names it and says what to do. */
export class EnvError extends Error {
  /** @param {string} variable @param {string} complaint */
  constructor(variable, complaint) {
    super(`${variable} ${complaint.replace(/\s+/g, ' ')}. See .env.example.`)
    this.name = 'EnvError'
    this.variable = variable
  }
}
