import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Where no Chromium is, the run counts these tests as skipped and says why, instead of passing silently. */
export function describeInChromium(title: string, tests: () => void): void {
  if (executablePath) describe(title, tests);
  else describe.skip(`${title} (skipped: no Chromium)`, tests);
}

/** @param port where the site listens that this browser knows as `origin`: links in mails work as they stand */
export function openBrowser(origin: string, port: number): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  const network = [`--host-resolver-rules=MAP ${new URL(origin).host} 127.0.0.1:${port}`, '--no-proxy-server'];
  // Else Chromium complains on each page of headers that count on https only.
  const trust = `--unsafely-treat-insecure-origin-as-secure=${origin}`;
  return chromium.launch({
    executablePath: executablePath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet, ...network, trust],
  });
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One page per context runs axe for all: a new page each time costs more than the look itself. */
const lookers = new WeakMap<BrowserContext, Promise<Page>>();

/**
 * What axe finds on the page as it stands. It looks at a copy in a context that runs scripts, so that a page may be one without
 * scripts or the answer to a form, and no page is asked for twice.
 */
export async function accessibilityFindings(
  scripted: BrowserContext,
  page: Page,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<string[]> {
  const looker = lookers.get(scripted) ?? openLooker(scripted, page);
  lookers.set(scripted, looker);
  const copy = await looker;
  await copy.emulateMedia({ colorScheme });
  await copy.setContent(await page.content());
  const { violations } = (await copy.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function openLooker(scripted: BrowserContext, page: Page): Promise<Page> {
  const copy = await scripted.newPage();
  await copy.goto(new URL('/robots.txt', page.url()).href);
  await copy.evaluate(axe);
  return copy;
}
