import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.ts';
import { insideOf, OURS, type OurNode, type Served, type Session, type Tab } from './session.ts';

/** What the key in the test build's manifest makes of it (Chromium derives ids from the key). */
export const CHROMIUM_ID = 'mnhmjiobpbcjidamfgoopncpeekepjbh';

/** The parts of DevTools' DOM.Node that are read here. */
type CdpNode = {
  backendNodeId: number;
  localName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  /** What is in a frame. */
  contentDocument?: CdpNode;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
};

const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--window-size=1280,900',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

type Options = {
  headless?: boolean;
  profile?: string;
  /** Whether it keeps the pages one has left, as it does for a person. */
  keepsPages?: boolean;
};

/** Starts Chromium with the extension in `folder`, on a fresh profile, or on one that the caller keeps. */
export async function startChromium(
  folder: string,
  served: Served,
  { headless = true, profile: kept, keepsPages = false }: Options = {},
): Promise<Session> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'second-look-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless,
    // Playwright's headless is the old shell, which knows no extensions; the switch below is the new one
    args: [
      ...QUIET,
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    // Playwright's own tabs never come back from the back/forward cache
    ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: null,
    // so that a picture never shows something half faded in
    ...(headless ? { reducedMotion: 'reduce' } : {}),
  });
  let [blank] = context.pages();
  const newTab = async () => {
    const page = blank ?? (await context.newPage());
    blank = undefined;
    return tabOf(page, context, served);
  };
  const extensionUrl = (path: string) => `chrome-extension://${CHROMIUM_ID}/${path}`;
  return {
    browser: 'chromium',
    newTab,
    inside: insideOf({ newTab, extensionUrl }),
    extensionUrl,
    async stopBackground() {
      const page = context.pages().find((each) => each.url().startsWith(extensionUrl('')));
      if (!page) throw new Error('Open one of the extension’s own pages first; the background is stopped from there.');
      const devTools = await context.newCDPSession(page);
      const stopped = new Promise<void>((resolve) =>
        devTools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        }),
      );
      await devTools.send('ServiceWorker.enable');
      await devTools.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await devTools.detach();
    },
    async kill() {
      const gone = new Promise<void>((resolve) => context.on('close', () => resolve()));
      process.kill(processOn(profile), 'SIGKILL');
      await gone;
    },
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    async close() {
      await context.close();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The browser that runs on a profile, among the processes of this machine; its helpers name a type. */
function processOn(profile: string): number {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
      return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
    } catch {
      // it ended while it was looked at
      return false;
    }
  });
  if (!found) throw new Error(`No browser runs on ${profile}.`);
  return Number(found);
}

async function tabOf(page: Page, context: BrowserContext, served: Served): Promise<Tab> {
  const strayRequests: string[] = [];
  await page.route('http*://**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const response = served.get(origin + pathname);
    if (response) return route.fulfill({ status: 200, ...response });
    strayRequests.push(route.request().url());
    return route.abort();
  });
  const devTools = await context.newCDPSession(page);
  return {
    strayRequests,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (script, argument) => page.evaluate(script as never, argument as never),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    click: ({ x, y }) => page.mouse.click(x, y),
    async tap(point) {
      await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    async pen(point) {
      const press = { ...point, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
      await devTools.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
      await devTools.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    },
    hover: ({ x, y }) => page.mouse.move(x, y, { steps: 4 }),
    toFront: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    screenshot: async (path) => void (await page.screenshot({ path })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    ours: () => readOurs(devTools),
    close: () => page.close(),
  };
}

/** A closed shadow root is out of reach of the page and of Playwright, and not of DevTools. */
async function readOurs(devTools: CDPSession): Promise<OurNode[]> {
  const { root } = (await devTools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  return closedRoots(root).flatMap((shadow) =>
    (shadow.children ?? []).filter(isElement).map((node) => ourNode(node, devTools)),
  );
}

function closedRoots(node: CdpNode): CdpNode[] {
  const own = node.localName === OURS ? (node.shadowRoots ?? []) : [];
  const inside = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...inside.flatMap(closedRoots)];
}

function isElement({ nodeType }: CdpNode) {
  return nodeType === 1;
}

function textOf(node: CdpNode): string {
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}

function ourNode(node: CdpNode, devTools: CDPSession): OurNode {
  const { attributes = [] } = node;
  const names = attributes.filter((_, index) => index % 2 === 0);
  return {
    tag: node.localName,
    text: textOf(node),
    attributes: Object.fromEntries(names.map((name, index) => [name, attributes[index * 2 + 1] ?? ''])),
    children: (node.children ?? []).filter(isElement).map((child) => ourNode(child, devTools)),
    async rect() {
      const { object } = await devTools.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      const { result } = await devTools.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration:
          'function () { this.scrollIntoView({ block: "nearest" }); return this.getBoundingClientRect().toJSON(); }',
        returnByValue: true,
      });
      return result.value;
    },
  };
}
