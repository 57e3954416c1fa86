import { expect, type Locator, type Page } from 'playwright/test'

/** The playground as a person sees it, found by role and name. */
export class PlaygroundPage {
  readonly page: Page
  readonly composer: Locator
  readonly system: Locator
  readonly run: Locator
  readonly stop: Locator
  readonly add: Locator
  readonly settings: Locator

  constructor(page: Page) {
    this.page = page
    this.composer = page.getByRole('textbox', { name: 'Message', exact: true })
    this.system = page.getByRole('textbox', { name: 'System message' })
    this.run = page.getByRole('button', { name: 'Run', exact: true })
    this.stop = page.getByRole('button', { name: 'Stop', exact: true })
    this.add = page.getByRole('button', { name: 'Add', exact: true })
    this.settings = page.getByRole('complementary', { name: 'Request settings' })
  }

  /** Opens the page and waits until it takes input. */
  async open(): Promise<void> {
    await this.page.goto('/')
    await expect(this.composer).toBeEnabled()
    await expect(this.page.getByRole('button', { name: 'Model', exact: true })).not.toBeEmpty()
  }

  message(role: string, number: number): Locator {
    return this.page.getByRole('article', { name: `${role} message ${number}`, exact: true })
  }

  /** Types into the composer and runs. */
  async send(text: string): Promise<void> {
    await this.composer.fill(text)
    await this.run.click()
  }

  /** Appends a message without running. */
  async append(role: string, text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Role', exact: true }).selectOption(role)
    await this.composer.fill(text)
    await this.add.click()
  }

  /** Presses one of a message's buttons, which show on hover. */
  async act(message: Locator, action: string): Promise<void> {
    await message.hover()
    await message.getByRole('button', { name: action, exact: true }).click()
  }

  /** Waits until no run is under way. */
  async settled(): Promise<void> {
    await expect(this.run).toBeVisible()
  }
}
