/** What a reader does, in a real browser: find an actor, point at a tie, read why, in both languages. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SilatHandle } from '../src/graph/debug.ts';
import { launchBrowser } from './browser.ts';
import { ACTORS } from './fixtures/records.ts';
import { type Site, startSite } from './site.ts';

const PICTURES = 'test-results';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const ACCUSED = [ACTORS.assad.id, ACTORS.turkey.id].sort().join('|');

declare const window: { silat?: SilatHandle };

let site: Site;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(query: string, viewport = WIDE): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(`left the machine: ${request.url()}`);
  });
  await page.goto(`${site.url}/${query}`);
  await page.waitForFunction(() => (window.silat?.namedActors().length ?? 0) > 0);
  return page;
}

const picture = (page: Page, name: string) => page.screenshot({ path: `${PICTURES}/${name}.png` });

async function clickEdge(page: Page, id: string): Promise<void> {
  const at = await page.evaluate((edge) => window.silat?.edgePosition(edge) ?? null, id);
  if (at === null) throw new Error(`no edge ${id}`);
  // Over it first, as a hand does: the network looks for edges where the pointer moves.
  await page.mouse.move(at.x - 2, at.y);
  await page.mouse.move(at.x, at.y);
  await page.mouse.click(at.x, at.y);
}

describe('in Arabic', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open('?lang=ar&theme=light');
  });
  afterAll(() => page.close());

  it('shows the network, right to left, and says what it holds', async () => {
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect(await page.evaluate(() => window.silat?.namedActors())).toContain(ACTORS.assad.id);
    expect(await page.textContent('.summary')).toContain('٣ وثائق');
    await picture(page, 'network-ar');
  });

  it('finds الأسد by أسد and opens its ties', async () => {
    await page.getByRole('combobox').fill('أسد');
    await page.getByRole('option').filter({ hasText: 'بشار الأسد' }).first().click();
    const panel = page.locator('.panel');
    await panel.getByRole('heading', { name: 'بشار الأسد' }).waitFor();
    expect(await panel.textContent()).toContain('Bashar al-Assad');
    expect(await panel.locator('.tie').count()).toBeGreaterThanOrEqual(3);
    await picture(page, 'actor-ar');
  });

  it('reads the evidence of a tie that was clicked', async () => {
    await clickEdge(page, ACCUSED);
    await page.locator('.evidence .sentence').first().waitFor();
    const accusation = page.locator('.claim').filter({ hasText: 'اتهم بشار الأسد تركيا' });
    expect(await accusation.locator('.sentence').getAttribute('dir')).toBe('rtl');
    expect(await accusation.locator('mark.role-cue').textContent()).toBe('اتهم');
    expect(await accusation.locator('mark.role-source').textContent()).toBe('بشار الأسد');
    expect(await accusation.locator('mark.role-target').textContent()).toBe('تركيا');
    expect(await accusation.textContent()).toContain('جريدة الضفتين');
    expect(await accusation.textContent()).toContain('١٢ سبتمبر ٢٠١٥');
    expect(await page.locator('.claim').filter({ hasText: 'هددت' }).textContent()).toContain('منفيّ');
    await picture(page, 'evidence-ar');
  });

  it('opens the whole text at the sentence and comes back', async () => {
    const accusation = page.locator('.claim').filter({ hasText: 'اتهم بشار الأسد تركيا' });
    await accusation.getByRole('button', { name: 'افتح النص كاملًا' }).click();
    await page.locator('.chosen-sentence').waitFor();
    expect(await page.locator('.chosen-sentence').textContent()).toContain('اتهم بشار الأسد تركيا');
    expect(await page.locator('.document').textContent()).toContain('ونفت أنقرة');
    await picture(page, 'document-ar');
    await page.goBack();
    await page.locator('.evidence').waitFor();
  });

  it('says the same in English, and remembers the language', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForFunction(() => document.documentElement.dir === 'ltr');
    const accusation = page.locator('.claim').filter({ hasText: 'اتهم بشار الأسد تركيا' });
    expect(await accusation.textContent()).toContain('Accuse');
    expect(await accusation.textContent()).toContain('Bashar al-Assad');
    expect(await accusation.textContent()).toContain('12 September 2015');
    expect(await accusation.locator('.sentence').getAttribute('dir')).toBe('rtl');
    await picture(page, 'evidence-en');
    await page.goto(site.url);
    await page.waitForFunction(() => document.documentElement.lang === 'en');
  });
});

describe('elsewhere', () => {
  it('clicks an actor on the canvas', async () => {
    const page = await open('?lang=en&theme=dark');
    const at = await page.evaluate((id) => window.silat?.nodePosition(id) ?? null, ACTORS.russia.id);
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await page.locator('.panel').getByRole('heading', { name: 'Russia' }).waitFor();
    await picture(page, 'actor-en-dark');
    await page.close();
  });

  it('keeps filters in the address, and an empty view says so', async () => {
    const page = await open('?lang=en&types=ASSAULT');
    expect(await page.evaluate((id) => window.silat?.edgePosition(id) ?? null, ACCUSED)).toBeNull();
    await page.goto(`${site.url}/?lang=en&min=999`);
    await page.getByRole('heading', { name: 'No ties here' }).waitFor();
    await page.close();
  });

  it('has the same ties in a table', async () => {
    const page = await open('?lang=ar');
    await page.locator('.choice-item', { hasText: 'جدول' }).click();
    const row = page.getByRole('row').filter({ hasText: 'بشار الأسد' }).filter({ hasText: 'تركيا' });
    await row.getByRole('button', { name: 'الشواهد' }).click();
    await page.locator('.evidence .sentence').first().waitFor();
    await picture(page, 'table-ar');
    await page.close();
  });

  it('reads on a phone without scrolling sideways', async () => {
    const page = await open(`?lang=ar&theme=dark&pair=${ACCUSED}`, PHONE);
    await page.locator('.evidence .sentence').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await picture(page, 'phone-ar-dark');
    await page.close();
  });

  it('never complains, and never asks another machine', () => expect(complaints).toEqual([]));
});
