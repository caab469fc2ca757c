import type { Page, Request } from 'playwright/test'

/** What a page answers to a submit that was refused: at its fields, or as a whole. */
export const refusal = (page: Page) => page.getByRole('main').getByRole('alert')

/** Sends a request of the browser once more, byte for byte, perhaps with other content. */
export function sendAgain(page: Page, request: Request, change = (body: string) => body) {
  const body = change(request.postDataBuffer()!.toString('latin1'))
  return page.context().request.post(request.url(), {
    headers: { 'content-type': request.headers()['content-type']!, origin: new URL(request.url()).origin },
    data: Buffer.from(body, 'latin1'),
    maxRedirects: 0,
  })
}
