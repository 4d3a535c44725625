import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prove } from './schema';
import { readStored, refresh, saveOwn, saveReadVersion, watchStored } from './store';

const NONE = { managed: {}, refusals: [], source: 'bundled' };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const at = (seconds: number) => new Date(Date.UTC(2027, 0, 1, 9, 0, seconds));
const push = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

test('before anything was read the bundled defaults apply', async () => expect(await readStored()).toEqual(NONE));

test('the sound parts of a managed policy are stored, and what was left out', async () => {
  await push({ organisation: 'Heron Trust', severities: { slang: 'loud' } });
  await refresh(prove, at(0));
  expect(await readStored()).toEqual({
    managed: { organisation: 'Heron Trust' },
    refusals: [{ key: 'severities › slang', problem: 'choice', detail: 'off, hint, warning, error' }],
    source: 'managed',
  });
});

test('a policy that did not change is not stored again, whatever the order of its keys', async () => {
  await push({ organisation: 'Heron Trust', policyVersion: '1' });
  await refresh(prove, at(0));
  const { policy } = await fakeBrowser.storage.local.get('policy');
  const { managed, refusals, source } = Object(policy);
  await fakeBrowser.storage.local.set({
    policy: { source, refusals, managed: Object.fromEntries(Object.entries(managed).reverse()) },
  });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await refresh(prove, at(1));
  expect(set).not.toHaveBeenCalled();
});

test('a read that fails where nothing was ever pushed leaves the defaults', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  await refresh(prove, at(0));
  expect(await readStored()).toEqual(NONE);
});

describe('once a policy was there', () => {
  beforeEach(async () => {
    await push({ organisation: 'Heron Trust' });
    await refresh(prove, at(0));
    await fakeBrowser.storage.managed.clear();
  });
  const source = async () => (await readStored()).source;

  test('an empty read does not take it away, and two soon after each other do not either', async () => {
    await refresh(prove, at(1));
    await refresh(prove, at(30));
    expect(await source()).toBe('managed');
  });

  test('two empty reads half a minute apart do', async () => {
    await refresh(prove, at(1));
    await refresh(prove, at(31));
    expect(await readStored()).toEqual(NONE);
  });

  test('a policy between two empty reads starts the waiting anew', async () => {
    await refresh(prove, at(1));
    await push({ organisation: 'Heron Trust' });
    await refresh(prove, at(2));
    await fakeBrowser.storage.managed.clear();
    await refresh(prove, at(40));
    expect(await source()).toBe('managed');
  });

  test('a failed read counts as an empty one', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('not ready'));
    await refresh(prove, at(1));
    expect(await source()).toBe('managed');
  });
});

test('a policy that is broken later leaves what was in force, and is named', async () => {
  await push({ severities: { slang: 'error' }, policyVersion: '1' });
  await refresh(prove, at(0));
  await push({ severities: { slang: 'loud' }, policyVersion: '2' });
  await refresh(prove, at(1));
  const { managed, refusals } = await readStored();
  expect(managed).toEqual({ severities: { slang: 'error' }, policyVersion: '2' });
  expect(refusals.map(({ key }) => key)).toEqual(['severities › slang']);
});

test('while a read takes its time, the last policy answers at once', async () => {
  await push({ organisation: 'Heron Trust' });
  await refresh(prove, at(0));
  const late = Promise.withResolvers<Record<string, unknown>>();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementationOnce(() => late.promise);
  const refreshing = refresh(prove, at(1));
  expect((await readStored()).managed.organisation).toBe('Heron Trust');
  late.resolve({ organisation: 'Kite Trust' });
  await refreshing;
  expect((await readStored()).managed.organisation).toBe('Kite Trust');
});

test('a slow read does not overwrite a later one', async () => {
  const slow = Promise.withResolvers<Record<string, unknown>>();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementationOnce(() => slow.promise);
  await push({ organisation: 'New Trust' });
  const both = [refresh(prove, at(0)), refresh(prove, at(0))];
  slow.resolve({ organisation: 'Old Trust' });
  await Promise.all(both);
  expect((await readStored()).managed.organisation).toBe('New Trust');
});

test('a store that refuses is reported, and the next refresh works', async () => {
  await push({ organisation: 'Heron Trust' });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(refresh(prove, at(0))).rejects.toThrow('disk full');
  await refresh(prove, at(1));
  expect((await readStored()).source).toBe('managed');
});

test('an empty store that is not believed yet is to be read again', async () => {
  await push({ organisation: 'Heron Trust' });
  expect(await refresh(prove, at(0))).toBeUndefined();
  await fakeBrowser.storage.managed.clear();
  expect(await refresh(prove, at(1))).toBe(30_000);
  expect(await refresh(prove, at(31))).toBeUndefined();
});

test('what the person decided and read stands beside the policy, and outlasts it', async () => {
  await saveOwn({ hidesHints: true });
  await saveReadVersion('7');
  await push({ organisation: 'Heron Trust' });
  await refresh(prove, at(0));
  expect(await readStored()).toMatchObject({ source: 'managed', own: { hidesHints: true }, readVersion: '7' });
  const { policy } = await fakeBrowser.storage.local.get('policy');
  expect(policy).not.toHaveProperty('own');
});

test('watchers hear of a new policy and of own settings until they stop', async () => {
  const stop = new AbortController();
  const heard: unknown[] = [];
  watchStored(({ managed, own }) => heard.push(own ?? managed.organisation), stop.signal);
  await push({ organisation: 'Heron Trust' });
  await refresh(prove, at(0));
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await saveOwn({ hidesHints: true });
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  stop.abort();
  await push({ organisation: 'Kite Trust' });
  await refresh(prove, at(1));
  expect(heard).toEqual(['Heron Trust', { hidesHints: true }]);
});

test.each(['text', 7, {}])('what is no policy counts as nothing: %j', async (policy) => {
  await fakeBrowser.storage.local.set({ policy });
  expect(await readStored()).toEqual(NONE);
});
