import type { Facts } from '../check/rule';
import type { Accounts } from './policy';

/**
 * Whose account a handle or a page's name on a platform is; nothing where the policy names no accounts there or the page shows
 * no handle. However it is written it is the same account: "@Heron", "heron/", "https://x.com/heron".
 */
export function accountOf(accounts: Accounts, platform: string, shown: string): Facts['account'] | undefined {
  const own = accounts[platform] ?? [];
  const handle = handleIn(shown);
  if (own.length === 0 || handle === '') return undefined;
  return own.some((account) => handleIn(account) === handle) ? 'organisation' : 'personal';
}

const ADDRESS = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/|^\//;

/** A person's profile on LinkedIn may be called like an organisation's page, so "in/…" stays part of it. */
const PERSONAL = /(?:^|\/)(in\/[^/]+)$/;

/** What an account is called, in lower case, without address, "@" and slashes. */
function handleIn(written: string): string {
  const lower = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, id] = /profile\.php\?(?:.*&)?id=(\d+)/.exec(lower) ?? [];
  if (id !== undefined) return id;
  const path = lower
    .replace(/[?#].*$/, '')
    .replace(ADDRESS, '')
    .replace(/^\/+|\/+$/g, '');
  const [, personal] = PERSONAL.exec(path) ?? [];
  return personal ?? (path.split('/').at(-1) ?? '').replace(/^@/, '');
}
