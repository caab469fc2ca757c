// About: house

import { expect, test } from '../support/world.ts'

test('a public page says what it is where it is found or shared, and only public pages are to be found', async ({
  page,
  world,
}) => {
  for (const address of ['/public', '/sign-in']) {
    const html = await (await page.request.get(address)).text()
    expect(html, address).toMatch(/<meta name="description" content="[^"]{40,}"/)
    expect(html, address).toContain(`<meta property="og:image" content="${world.url}/share.png"`)
  }
  const robots = await (await page.request.get('/robots.txt')).text()
  expect(robots).toContain('Allow: /public')
  expect(robots).toContain('Disallow: /')
  expect(robots).toContain(`Sitemap: ${world.url}/sitemap.xml`)
  expect(await (await page.request.get('/sitemap.xml')).text()).toContain(`<loc>${world.url}/public</loc>`)
  for (const [file, kind] of [
    ['/share.png', 'image/png'],
    ['/favicon.ico', 'image/x-icon'],
  ] as const)
    expect((await page.request.get(file)).headers()['content-type'], file).toBe(kind)
})
