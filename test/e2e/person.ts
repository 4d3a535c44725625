import { expect } from '@playwright/test';
import type { Page } from '../pages/pages.ts';
import type { OurNode, Session, Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

/** The dialog as it now stands, or nothing while there is none. */
export async function dialogIn(tab: Tab): Promise<OurNode | undefined> {
  return find(await tab.ours(), ({ tag, attributes }) => tag === 'dialog' && 'open' in attributes);
}

/** Waits for the dialog that holds a post. */
export function heldIn(tab: Tab): Promise<OurNode> {
  return until('the dialog opens', () => dialogIn(tab));
}

/** A control of ours by its words, if it is there. */
export async function oursCalled(tab: Tab, words: string): Promise<OurNode | undefined> {
  return find(
    await tab.ours(),
    ({ tag, text }) => ['button', 'label', 'option'].includes(tag) && text.trim().startsWith(words),
  );
}

/** Clicks a control of ours by its words, with the pointer. */
export async function clickOurs(tab: Tab, words: string): Promise<void> {
  const node = await until(`“${words}” is on screen`, () => oursCalled(tab, words));
  const { x, y, width, height } = await node.rect();
  await tab.click({ x: x + width / 2, y: y + height / 2 });
}

/** Goes back to the box by the button that has the focus. The first moments of the dialog take no press. */
export function goBack(tab: Tab): Promise<unknown> {
  return until('the dialog closes', async () => {
    await tab.press('Enter');
    return (await dialogIn(tab)) === undefined;
  });
}

/** Presses *Post anyway* until the dialog asks for the acknowledgement. Its first moments take no press. */
export async function insist(tab: Tab): Promise<void> {
  await until('the dialog asks for the acknowledgement', async () => {
    await clickOurs(tab, 'Post anyway');
    return find(await tab.ours(), ({ tag, text }) => tag === 'label' && text.includes('I have looked'));
  });
}

/** Goes through the acknowledgement in the dialog. */
export async function acknowledge(tab: Tab): Promise<void> {
  await insist(tab);
  await clickOurs(tab, 'I have looked');
  await until('the dialog closes', async () => {
    if (await oursCalled(tab, 'Post anyway')) await clickOurs(tab, 'Post anyway');
    return (await dialogIn(tab)) === undefined;
  });
}

/** The card that is open beside the words of a finding, if any. */
export async function cardIn(tab: Tab): Promise<OurNode | undefined> {
  return find(await tab.ours(), ({ attributes }) => attributes.class?.startsWith('card ') === true);
}

/** What is said beside the compose box of what can be done for it, if anything. */
export async function chipIn(tab: Tab) {
  const chip = find(await tab.ours(), ({ attributes }) => attributes.class?.startsWith('chip ') === true);
  return chip && { state: chip.attributes.class, words: chip.attributes['aria-label'] ?? chip.text, rect: chip.rect };
}

/** What the person is being told in passing, if anything. */
export async function noticeIn(tab: Tab): Promise<string | undefined> {
  return find(await tab.ours(), ({ attributes }) => attributes.class?.split(' ')[0] === 'notice')?.text;
}

/** The first node, in document order, that fits. */
function find(nodes: readonly OurNode[], fits: (node: OurNode) => boolean): OurNode | undefined {
  for (const node of nodes) {
    const found = fits(node) ? node : find(node.children, fits);
    if (found) return found;
  }
  return undefined;
}

/** What was really posted, by the page's own record. */
export function postedIn(tab: Tab) {
  return tab.evaluate(() => window.posted);
}

/** What the page's editor holds, by its own model. */
export function textIn(tab: Tab) {
  return tab.evaluate(() => window.editor.read());
}

/** Opens a page, takes the steps to its compose box, enters it, types, and waits until that has been read. */
export async function write(tab: Tab, page: Page, text: string, { isRead = true } = {}): Promise<void> {
  await tab.goto(page.url);
  await pressAll(tab, page.before);
  await type(tab, page, text);
  if (isRead) await reading(tab);
}

/** Waits until what is written has been read for the first time. */
export function reading(tab: Tab): Promise<unknown> {
  return until('the text has been read', () =>
    tab.evaluate(() => {
      const frames = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
      return [window, ...frames].some((each) =>
        (each as (Window & typeof globalThis) | null)?.CSS.highlights.has('second-look-hint'),
      );
    }),
  );
}

/** Presses one control after another with the pointer. */
export async function pressAll(tab: Tab, controls: readonly (readonly string[])[] = []): Promise<void> {
  for (const control of controls) await tab.click(await middleOf(tab, control));
}

/** Enters the compose box and types, with an Enter between lines. */
export async function type(tab: Tab, page: Page, text: string): Promise<void> {
  await tab.click(await middleOf(tab, page.box));
  await typeLines(tab, page, text);
  await expect.poll(() => textIn(tab), { message: 'the editor has the text', ...OFTEN }).toBe(text);
}

/** Types where the caret is, with the key between lines that ends one there and does not send. */
export async function typeLines(tab: Tab, { submitKey }: Page, text: string): Promise<void> {
  const [first = '', ...more] = text.split('\n');
  await tab.type(first);
  for (const line of more) {
    await tab.press(submitKey === 'Enter' ? 'Shift+Enter' : 'Enter');
    await tab.type(line);
  }
}

/** Sends what is written: by the control, pressed with the pointer, or where there is none by the key. */
export async function send(tab: Tab, page: Page): Promise<void> {
  if (page.control) await tab.click(await middleOf(tab, page.control));
  else await tab.press(chordOf(page.submitKey));
}

/** The key that sends, as one presses it here. */
function chordOf(submitKey: Page['submitKey'] = 'Enter'): string {
  return submitKey.replace('Mod', 'Control');
}

/** Presses a key, and answers whether the page got to hear of it. */
export async function isHeard(tab: Tab, chord: string): Promise<boolean> {
  await tab.evaluate(() => {
    const { activeElement: active } = document;
    const heard = (active instanceof HTMLIFrameElement && active.contentDocument) || document;
    document.documentElement.removeAttribute('data-heard');
    heard.addEventListener('keydown', ({ key }) => document.documentElement.setAttribute('data-heard', key), {
      capture: true,
      once: true,
    });
  });
  await tab.press(chord);
  return tab.evaluate(() => document.documentElement.hasAttribute('data-heard'));
}

/** Gives the control that sends the focus, as the Tab key would; answers whether it took it. */
export function focusControl(tab: Tab, { control = [] }: Page): Promise<boolean> {
  return tab.evaluate((selectors) => {
    const element = window.reach(selectors);
    element?.focus();
    return (element?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement === element;
  }, control);
}

/** The mark-up of the element typed in. */
export function markupOf(tab: Tab, { box }: Page): Promise<string> {
  return tab.evaluate((selectors) => window.reach(selectors)?.outerHTML ?? '', box);
}

/** The middle of an element, brought into view. */
export function middleOf(tab: Tab, selectors: readonly string[]) {
  return until(`${selectors.join(' ')} is there`, () =>
    tab.evaluate((names) => {
      // the extension's own pages have no roots and frames to go through
      const element = 'reach' in window ? window.reach(names) : document.querySelector(names.join(' '));
      element?.scrollIntoView({ block: 'nearest' });
      const rect = element?.getBoundingClientRect();
      return rect && rect.width > 0 ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : undefined;
    }, selectors),
  );
}

/** The words that are underlined in the page, whichever the severity. */
export function underlinedIn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const view = window.editor.box().ownerDocument.defaultView as (Window & typeof globalThis) | null;
    return [...(view?.CSS.highlights ?? [])].flatMap(([name, ranges]) =>
      name.startsWith('second-look') ? [...ranges].map((range) => range.toString()) : [],
    );
  });
}

/** The words on one of the extension's own pages. */
export function wordsOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.textContent ?? '');
}

/** What one of the extension's stores holds. */
export async function storageOf({ inside }: Session, area: 'sync' | 'local'): Promise<Record<string, unknown>> {
  const tab = await inside();
  return tab.evaluate((name) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage[name].get(null);
  }, area);
}

type Store = { get: (keys: null) => Promise<Record<string, unknown>> };
type Api = { storage: { sync: Store; local: Store } };

/** The log as it stands on this computer, what waits to be synced included; of an entry that was written over the last. */
export async function logOf(session: Session): Promise<Record<string, unknown>[]> {
  const stored = Object.entries(await storageOf(session, 'local'));
  const within = (prefix: string) =>
    stored.filter(([key]) => key.startsWith(prefix)).map(([, entry]) => entry as Entry);
  return [...new Map([...within('ack:'), ...within('pending:')].map((entry) => [entry.id, entry])).values()];
}

type Entry = Record<string, unknown>;
