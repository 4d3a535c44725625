import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { insideOf, OURS, type OurNode, type Served, type Session, type Tab } from './session.ts';
import { until } from './until.ts';

/** The add-on's id, from wxt.config.ts, and a fixed address for its pages, which Firefox otherwise draws by lot. */
export const FIREFOX_ID = 'second-look@second-look.example';
const UUID = '5ec0d100-0000-4000-8000-000000000001';

/** The parts of WebDriver BiDi's script.NodeRemoteValue that are read here. */
type BidiNode = {
  sharedId: string;
  value: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    mode?: 'open' | 'closed';
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
};

/** Puppeteer keeps its BiDi connection to itself, yet a closed shadow root is only to be had by it. */
type Bidi = {
  send: (
    method: string,
    parameters: object,
  ) => Promise<{ result: { result: BidiNode; contexts: { context: string }[] } }>;
};

/** Starts Firefox with the extension in `folder`, on a fresh profile or on one that is to be kept. */
export async function startFirefox(
  folder: string,
  served: Served,
  { headless = true, profile }: { headless?: boolean; profile?: string } = {},
): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless,
    executablePath: findBrowser('firefox'),
    // without it the add-on's own pages cannot be opened
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
      'ui.prefersReducedMotion': 1,
      // an add-on that is loaded for the session otherwise loses its stores with it
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
    defaultViewport: null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  await browser.installExtension(resolve(folder));
  const newTab = async () => tabOf(await browser.newPage(), browser, served);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  return {
    browser: 'firefox',
    newTab,
    inside: insideOf({ newTab, extensionUrl }),
    extensionUrl,
    closed: new Promise((resolve) => browser.on('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function tabOf(page: Page, browser: Browser, served: Served): Promise<Tab> {
  const strayRequests: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const response = served.get(origin + pathname);
    if (response) return void request.respond({ status: 200, ...response });
    if (/^https?:/.test(request.url())) strayRequests.push(request.url());
    void (/^https?:/.test(request.url()) ? request.abort() : request.continue());
  });
  return {
    strayRequests,
    async goto(url) {
      const going = page.goto(url, { waitUntil: 'load' });
      if (!url.startsWith('moz-extension:')) return void (await going);
      // Firefox never reports that an add-on's page has loaded, though it has
      going.catch(() => {});
      await until(`${url} is loaded`, () => page.evaluate(isShown, url).catch(() => false));
    },
    evaluate: (script, argument) => page.evaluate(script as never, argument as never) as never,
    type: (text) => page.keyboard.type(text),
    press: (chord) => press(page, chord),
    click: ({ x, y }) => page.mouse.click(x, y),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    async pen(point) {
      await page.bringToFront();
      await pressWithPen(browser, point);
    },
    hover: ({ x, y }) => page.mouse.move(x, y, { steps: 4 }),
    async toFront() {
      // Firefox refuses while the tab in front is closing, as the add-on's own pages do when it is reloaded
      const isInFront = () =>
        page.bringToFront().then(
          () => true,
          () => false,
        );
      await until('the tab is in front', isInFront);
    },
    reload: async () => void (await page.reload()),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    resize: (width, height) => page.setViewport({ width, height }),
    ours: () => readOurs(browser, page),
    close: () => page.close(),
  };
}

function isShown(url: string) {
  return location.href === url && document.readyState === 'complete';
}

async function press(page: Page, chord: string) {
  const keys = chord.split('+') as KeyInput[];
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? 'Enter');
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
}

/** Firefox's WebDriver knows no pen ("Unimplemented … for pointerType pen"), its own window does. */
async function pressWithPen(browser: Browser, { x, y }: { x: number; y: number }) {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.callFunction', {
    functionDeclaration: `(x, y) => {
      const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
      // MOZ_SOURCE_PEN
      const pen = { button: 0, pressure: 0.5, inputSource: 2 };
      for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]])
        window.synthesizeMouseEvent(type, left + x, top + y, { ...pen, clickCount });
    }`,
    target: { context: tree.result.contexts[0]?.context },
    arguments: [
      { type: 'number', value: x },
      { type: 'number', value: y },
    ],
    awaitPromise: false,
  });
}

async function readOurs(browser: Browser, page: Page): Promise<OurNode[]> {
  const { connection } = browser as unknown as { connection: Bidi };
  const send = connection.send.bind(connection);
  const nodes = await Promise.all(page.frames().map((frame) => readFrame(frame, send)));
  return nodes.flat();
}

async function readFrame(frame: Frame, send: Bidi['send']): Promise<OurNode[]> {
  const { _id: context } = frame as unknown as { _id: string };
  const { result } = await send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return closedRoots(result.result).flatMap((shadow) =>
    (shadow.value.children ?? []).filter(isElement).map((node) => ourNode(node, send, context)),
  );
}

function closedRoots(node: BidiNode): BidiNode[] {
  const { shadowRoot, children = [], localName } = node.value;
  const own = shadowRoot && localName === OURS ? [shadowRoot] : [];
  return [...own, ...children.flatMap(closedRoots)];
}

function isElement({ value }: BidiNode) {
  return value.nodeType === 1;
}

function textOf({ value }: BidiNode): string {
  return value.nodeType === 3 ? (value.nodeValue ?? '') : (value.children ?? []).map(textOf).join('');
}

function ourNode(node: BidiNode, send: Bidi['send'], context: string): OurNode {
  return {
    tag: node.value.localName ?? '',
    text: textOf(node),
    attributes: node.value.attributes ?? {},
    children: (node.value.children ?? []).filter(isElement).map((child) => ourNode(child, send, context)),
    async rect() {
      const { result } = await send('script.callFunction', {
        functionDeclaration:
          'node => { node.scrollIntoView({ block: "nearest" }); return JSON.stringify(node.getBoundingClientRect()); }',
        target: { context },
        awaitPromise: false,
        arguments: [{ sharedId: node.sharedId }],
      });
      return JSON.parse(String(result.result.value));
    },
  };
}
