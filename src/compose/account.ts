import type { Facts } from '../check/rule';
import type { AccountHook } from '../platforms/platform';
import type { Terms } from './desk';

/** What a page says of the acting account; `loosely` where other words may be around it or it may be of another kind. */
type Said = { said: string; loosely: boolean };

/** Characters that are there and not seen. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;

/** What the policy says of accounts on a platform. */
export type Accounts = Pick<Terms, 'accounts' | 'whose'>;

/** Whose account acts, by what the page says; nothing where it does not say, or says two things at once. */
export function accountOf(
  hooks: readonly AccountHook[],
  scope: ParentNode | undefined,
  accounts: Accounts,
): Facts['account'] | undefined {
  if (accounts.accounts.length === 0) return undefined;
  return judge(
    hooks.flatMap((hook) => saidBy(hook, scope)),
    accounts,
  );
}

/** The verdict on everything that was said. What is said exactly wins over what is said loosely. */
export function judge(said: readonly Said[], { accounts, whose }: Accounts): Facts['account'] | undefined {
  const exact = new Set(said.filter(({ loosely }) => !loosely).flatMap(({ said: shown }) => whose(seen(shown)) ?? []));
  if (exact.size > 0) return exact.size === 1 ? [...exact][0] : undefined;
  const isOurs = ({ said: words }: Said) =>
    whose(seen(words)) === 'organisation' || accounts.some((name) => hasName(seen(words), seen(name)));
  return said.some(isOurs) ? 'organisation' : undefined;
}

function seen(words: string) {
  return words.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether the name stands among the words, and is not a part of one. */
function hasName(words: string, name: string) {
  const at = words.indexOf(name);
  if (name === '' || at === -1) return false;
  return !/[\p{L}\p{N}]/u.test(words.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(words.charAt(at + name.length));
}

function saidBy(hook: AccountHook, scope: ParentNode | undefined): Said[] {
  if ('path' in hook) return inPath(hook.path);
  if ('cookie' in hook) return inCookies(hook.cookie, hook.switchedBy);
  const { at, near, attribute, after = '', loosely = false } = hook;
  const elements = [...((near ? scope : document)?.querySelectorAll(at) ?? [])];
  return elements.flatMap((element) => {
    const said = attribute === undefined ? firstLineOf(element) : element.getAttribute(attribute);
    return said?.trim() ? [{ said: said.replace(after, ''), loosely }] : [];
  });
}

/** The text of the first of its parts that has any: the name stands before the audience. */
function firstLineOf(element: Element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) return texts.currentNode.nodeValue;
  return undefined;
}

/** The policy may name the account by what the address does not have, so an address never shows that it is another. */
function inPath(pattern: string): Said[] {
  const [before = '', after = ''] = pattern.split('*');
  const { pathname } = location;
  const rest = pathname.startsWith(before) ? pathname.slice(before.length) : '';
  const [said = '', ...more] = rest.split(after);
  return said !== '' && more.length > 0 ? [{ said, loosely: true }] : [];
}

/** A policy names accounts by number only at times, so a number shows nobody else's but the person's own. */
function inCookies(cookie: string, switchedBy: string | undefined): Said[] {
  const own = cookieCalled(cookie);
  const other = switchedBy === undefined ? undefined : cookieCalled(switchedBy);
  if (own === undefined) return [];
  if (other !== undefined && other !== own) return [{ said: other, loosely: true }];
  return [{ said: own, loosely: switchedBy === undefined }];
}

function cookieCalled(name: string) {
  const pair = cookies().find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || undefined;
}

function cookies() {
  try {
    return document.cookie.split('; ');
  } catch {
    // a frame that the site shuts off has none, and browsers throw where it is asked
    return [];
  }
}
