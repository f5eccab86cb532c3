import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {createInterface} from 'node:readline'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {type Draft, type Locale, lint, triage} from '../../src/index.js'
import {facts, measure, type Network} from '../../src/networks/index.js'

// The page as `npm run playground` serves it, in the browser of the system. `SCREENSHOTS=1` takes the pictures of the README; it needs pngquant.

const executablePath = spawnSync('which', ['chromium', 'google-chrome'], {encoding: 'utf8'}).stdout?.split('\n')[0]
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const phone = {width: 390, height: 844}
const locales: readonly Locale[] = ['en', 'es']

describe.skipIf(!executablePath)('the playground (skipped where chromium is missing)', () => {
  let server: ChildProcess
  let url: string
  let browser: Browser

  beforeAll(async () => {
    server = spawn('npm', ['run', 'playground'], {stdio: ['pipe', 'pipe', 'pipe']})
    url = await urlFrom(server)
    browser = await chromium.launch({executablePath: executablePath!})
  })

  afterAll(async () => {
    await browser?.close()
    // It ends with its standard input.
    server.stdin!.end()
    if (server.exitCode === null) await once(server, 'exit')
  })

  /** The page, fresh; nothing may go wrong in it, and nothing may be fetched from elsewhere. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({locale: 'en', ...options})
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => !/^data:/.test(request.url()) && !request.url().startsWith(url) && faults.push(request.url()))
    onTestFinished(async () => {
      await page.close()
      expect(faults).toEqual([])
    })
    await page.goto(url)
    await page.locator('#notes li').first().waitFor()
    return page
  }

  describe.each(locales)('in %s', (locale) => {
    test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async (colorScheme) => {
      const page = await open({locale, colorScheme})
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      for (const example of await page.locator('#examples button').all()) {
        await example.click()
        await underlined(page)
        await page.evaluate(axe)
        const {violations, passes} = await page.evaluate<any>('axe.run()')
        expect(violations.map(({id, nodes}: any) => [id, nodes.map(({html}: any) => html)])).toEqual([])
        expect(passes.map(({id}: any) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label', 'button-name', 'html-has-lang']))
      }
    })

    test('underlines exactly what the messages are about, and lists them', async () => {
      const page = await open({locale})
      for (const [index, example] of (await page.locator('#examples button').all()).entries()) {
        await example.click()
        const found = await underlined(page)
        // The second of each pair is a good one.
        expect(found.length > 0).toBe(index % 2 === 0)
        expect(await page.locator('#notes li').count()).toBe(found.length)
        expect(await page.locator('#notes a').evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href')))).toEqual(
          (await reported(page)).map(({url}) => url)
        )
      }
    })

    test('fixes by the keyboard, in a way that can be undone', async () => {
      const page = await open({locale})
      const before = await page.locator('#draft').inputValue()
      const {actual, expected, place} = (await reported(page)).find((message) => message.expected)!
      const start = (place as any).start.offset
      await page.locator('#draft').focus()
      const focused = 'document.activeElement.textContent'
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab')
          return page.evaluate(focused)
        })
        .toMatch(/^(Replace with|Cambiar por)/)
      expect(await page.evaluate(focused)).toContain(expected![0])
      await page.keyboard.press('Enter')
      const fixed = before.slice(0, start) + expected![0] + before.slice(start + actual!.length)
      expect(await page.locator('#draft').inputValue()).toBe(fixed)
      expect(await selection(page)).toBe(expected![0])
      expect((await underlined(page)).some(([at, text]) => at === start && text === actual)).toBe(false)
      await page.keyboard.press('Control+z')
      expect(await page.locator('#draft').inputValue()).toBe(before)
      expect((await underlined(page)).some(([at, text]) => at === start && text === actual)).toBe(true)
    })

    test('does not scroll sideways on a phone', async () => {
      for (const viewport of [phone, {width: 320, height: 640}]) {
        const page = await open({locale, viewport, isMobile: true, hasTouch: true})
        await page.locator('#examples button').nth(2).tap()
        await expect.poll(() => page.evaluate('document.querySelector("#draft").getBoundingClientRect().top < innerHeight')).toBe(true)
        await page.locator('#draft').fill(`${'manta'.repeat(60)} https://acme.example/${'a'.repeat(200)}!!! ${'🧶'.repeat(60)}`)
        await page.locator('#comment').fill(`${'joke'.repeat(90)} ${'#'.repeat(300)}`)
        await underlined(page)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      }
    })

    test('tells who wrote the comment, and why it thinks so', async () => {
      const page = await open({locale})
      await page.locator('[value=reply]').check()
      expect(await page.locator('#triage').textContent()).toBe('')
      const text = 'I paid for a kettle on Monday, it leaks, and you never answer. Where is my refund?'
      await page.locator('#comment').fill(text)
      const {evidence} = triage({text}, {locale})
      await expect.poll(() => page.locator('#triage').textContent()).toMatch({en: /^An angry customer: answer/, es: /^Un cliente enfadado: respóndele/}[locale])
      expect(await page.locator('#evidence li').allTextContents()).toEqual(evidence.map(({text, reason}) => `${text} ${reason}`))
      expect((await highlighted(page, ['evidence'])).map(([, text]) => text)).toEqual(evidence.map(({text}) => text))
      await page.locator('[value=post]').check()
      expect(await page.locator('#comment').isVisible()).toBe(false)
    })
  })

  const hard = [
    'Hola 👩‍👩‍👧 a tod@s!!! 🇪🇸\n\n¡Compra ya!!! 👍🏽\n',
    'cafe\u0301 e\u0301l its the 5️⃣ best\tone!!!\n\n\n',
    'pls read this​ zero width,  two  spaces, its a\u00a0hard space!!!  ',
    `${'unbroken'.repeat(40)}!!! u`,
    'العربية والإنجليزية u together!!! 日本語の文章もあります。'
  ]

  test('underlines at the right places whatever is written', async () => {
    const page = await open()
    for (const text of hard) {
      await page.locator('#draft').fill('')
      await page.keyboard.insertText(text)
      expect(await page.locator('#draft').inputValue()).toBe(text)
      await underlined(page)
    }
  })

  test('breaks the lines of the copy as those of the text area', async () => {
    const page = await open()
    // What the text takes up in each of them, and whether the text area, as it is, has to scroll.
    const sizes = `(() => {
      const input = document.querySelector('#draft'), copy = input.previousElementSibling
      const hidden = input.scrollHeight - input.clientHeight
      input.style.height = 0
      copy.style.alignSelf = 'start'
      const sizes = [[input.scrollHeight, input.clientWidth], [copy.clientHeight, copy.clientWidth], hidden]
      input.style.height = copy.style.alignSelf = ''
      return sizes
    })()`
    for (const width of [320, 390, 800, 1200]) {
      await page.setViewportSize({width, height: 800})
      for (const text of [...hard, 'It is a long way. '.repeat(40), '', '\n']) {
        await page.locator('#draft').fill(text)
        const [input, copy, hidden] = await page.evaluate<any>(sizes)
        expect(copy).toEqual(input)
        expect(hidden).toBe(0)
      }
    }
  })

  test('follows what is typed in the middle, by an input method, and deleted', async () => {
    const page = await open()
    await page.locator('#draft').fill('Oh no, its late, pls come!!!')
    const before = await underlined(page)
    await page.keyboard.press('Control+Home')
    await page.keyboard.insertText('👋 Hi\n')
    // The underlines move along at once, before the next lint.
    expect(await highlighted(page)).toEqual(before.map(([start, text]) => [start + 6, text]))
    await underlined(page)
    const input = await page.context().newCDPSession(page)
    for (const text of ['に', 'にほ', 'にほん']) {
      await input.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length})
      await underlined(page)
    }
    await input.send('Input.insertText', {text: '日本'})
    expect(await page.locator('#draft').inputValue()).toBe('👋 Hi\n日本Oh no, its late, pls come!!!')
    for (let times = 0; times < 3; times++) await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+Delete')
    await underlined(page)
  })

  test('shows a passage, and marks the notes on it', async () => {
    const page = await open()
    const shows = page.locator('#notes button', {hasText: 'Show'})
    for (const [index, {actual}] of (await reported(page)).entries()) {
      await shows.nth(index).click()
      expect(await selection(page)).toBe(actual)
      await expect.poll(() => page.locator('#notes .here').allTextContents()).toContain(await page.locator('#notes li').nth(index).textContent())
    }
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(' and more')
    await expect.poll(() => page.locator('#notes .here').count()).toBe(0)
  })

  test('counts as each network does, against its limit', async () => {
    const page = await open()
    const text = 'El pan de mañana 🥖 está en https://acme.example/pan/de/masa/madre'
    await page.locator('#draft').fill(text)
    for (const network of Object.keys(facts) as Network[]) {
      await page.locator('#network').selectOption(network)
      const {post} = facts[network]!
      const unit = network === 'youtube' ? 'bytes' : 'characters'
      expect(await page.locator('#length').textContent()).toBe(`${measure(text, network)!.total} of ${post.value.toLocaleString('en')} ${unit}`)
    }
    await page.locator('#network').selectOption('tiktok')
    await page.locator('[value=reply]').check()
    await page.locator('#draft').fill('a'.repeat(153))
    expect(await page.locator('#length').textContent()).toBe('153 of 150 characters: 3 too many')
    await underlined(page)
    await page.locator('#network').selectOption('other')
    expect(await page.locator('#length').textContent()).toBe('')
  })

  test('says which language it read, and tells the text area', async () => {
    const page = await open()
    for (const [text, shown, lang] of [
      ['La panadería abre mañana a las ocho y hay café para todos.', 'Read as Spanish', 'es'],
      ['The bakery opens at eight tomorrow, and there is coffee.', 'Read as English', 'en'],
      ['La boulangerie ouvre demain à huit heures, et il y a du café pour tout le monde.', 'Read as another language', '']
    ] as const) {
      await page.locator('#draft').fill(text)
      await expect.poll(() => page.locator('#language').textContent()).toContain(shown)
      expect(await page.locator('#draft').getAttribute('lang')).toBe(lang)
    }
    await page.locator('#draft').fill('')
    await expect.poll(() => page.locator('#summary').textContent()).toBe('Nothing written yet.')
  })

  test('changes its language, that of the messages, and an example that nobody has touched', async () => {
    const page = await open()
    const draft = page.locator('#draft')
    const english = await draft.inputValue()
    await page.locator('#locale').selectOption('es')
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    expect(await page.locator('h2').allTextContents()).toEqual(['Notas', 'Ejemplos para probar'])
    expect(await draft.inputValue()).not.toBe(english)
    await draft.fill('Sorry if anyone was upset.')
    await expect.poll(() => page.locator('#notes li').allTextContents()).toEqual([expect.stringContaining('No disculparse a medias')])
    await page.locator('#locale').selectOption('en')
    await expect.poll(() => page.locator('#notes li').allTextContents()).toEqual([expect.stringContaining('Don’t fake an apology')])
    expect(await draft.inputValue()).toBe('Sorry if anyone was upset.')
  })

  test('loads English grammar when a draft first needs it', async () => {
    const page = await open()
    const grammar = page.waitForRequest(/grammar/)
    await page.locator('#draft').fill('Download the app, buy a ticket, order numbers are on the back.')
    await grammar
    await underlined(page)
  })

  test.runIf(process.env.SCREENSHOTS)('has its picture taken', async () => {
    const light = await open({locale: 'en', colorScheme: 'light', viewport: {width: 1100, height: 640}, deviceScaleFactor: 1.5})
    await light.screenshot({path: 'docs/playground/light.png'})
    const dark = await open({locale: 'es', colorScheme: 'dark', viewport: phone, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true})
    await dark.locator('#examples button').nth(2).tap()
    await underlined(dark)
    await dark.evaluate('scrollTo(0, document.querySelector("#answered").offsetTop - 16)')
    await dark.screenshot({path: 'docs/playground/dark.png'})
    execFileSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '32', 'docs/playground/light.png', 'docs/playground/dark.png'])
  })
})

/** The address that the server prints. */
function urlFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout!, server.stderr!]) {
      createInterface(stream).on('line', (line) => {
        const [address] = /http:\S+/.exec(line) ?? []
        if (address) resolve(address)
      })
    }
    server.on('exit', () => reject(new Error('`npm run playground` ended')))
  })
}

type Passage = [start: number, text: string]

/** Passages that are underlined, in order. */
async function highlighted(page: Page, names = ['error', 'warn', 'info']): Promise<Passage[]> {
  const ranges = await page.evaluate<Passage[]>(
    `${JSON.stringify(names)}.flatMap((name) => [...CSS.highlights.get(name)]).map((range) => [range.startOffset, range.toString()])`
  )
  return ranges.sort(inOrder)
}

const inOrder = ([a, one]: Passage, [b, other]: Passage) => a - b || one.length - other.length

const selection = (page: Page) => page.locator('#draft:focus').evaluate((input: any) => input.value.slice(input.selectionStart, input.selectionEnd))

/** What `lint` says here of the draft that stands in the page. */
async function reported(page: Page) {
  const value = (selector: string) => page.locator(selector).inputValue()
  const kind = (await page.locator('[value=reply]').isChecked()) ? 'reply' : 'post'
  const comment = await value('#comment')
  const draft: Draft = {text: await value('#draft'), kind, network: (await value('#network')) as Network}
  if (kind === 'reply' && comment) draft.inReplyTo = {text: comment}
  const {messages} = await lint(draft)
  return messages.sort((a, b) => (a.place as any).start.offset - (b.place as any).start.offset)
}

/** Wait until what is underlined is what `lint` reports; what that is. */
async function underlined(page: Page): Promise<Passage[]> {
  const messages = await reported(page)
  const passages = messages.map(({place, actual}): Passage => [(place as any).start.offset, actual!]).sort(inOrder)
  await expect.poll(() => highlighted(page), {timeout: 10_000}).toEqual(passages)
  return passages
}
