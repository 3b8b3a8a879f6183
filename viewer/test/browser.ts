/**
 * A browser with WebGL for the tests: CHROMIUM_PATH, else the system's Chromium or Chrome, else on Linux the one
 * that @sparticuz/chromium carries in itself, so that a fresh machine needs no download beyond `npm install`.
 * Pictures are drawn in software (SwiftShader): the same on every machine.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The system's browser, or null. */
export function systemBrowser(): string | null {
  return process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path)) ?? null;
}

/** The browser that a package carries: unpacked to the temporary folder at its first use. */
export function launchCarried(): Promise<Browser> {
  return import('@sparticuz/chromium').then(async ({ default: carried }) => {
    const executablePath = await carried.executablePath();
    return chromium.launch({ executablePath, args: [...ARGS, '--headless=shell', '--no-zygote'] });
  });
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = systemBrowser();
  return executablePath === null ? launchCarried() : chromium.launch({ executablePath, args: ARGS });
}
