import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Desk, type Front, onCall } from './desk';

const desk = { isBroken: () => false } as Desk;
const front: Front = { ask: vi.fn(), notify: vi.fn(), chip: vi.fn() };
const open = async () => desk;
const nobody = () => Promise.reject(new Error('nobody there'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is said while a desk is on its way, and the call for it. */
function follow(bring: Parameters<typeof onCall>[0]) {
  const call = onCall(bring, front);
  const said: string[] = [];
  call.onProgress(() => said.push(call.now() ? 'here' : call.progress()), new AbortController().signal);
  return { call, said };
}

test('a desk is brought when it is called for, and opened once', async () => {
  const bring = vi.fn(async () => vi.fn(open));
  const { call, said } = follow(bring);
  expect(bring).not.toHaveBeenCalled();
  expect(await Promise.all([call.load(), call.load()])).toEqual([desk, desk]);
  expect(call.now()).toBe(desk);
  await call.load();
  expect(bring).toHaveBeenCalledOnce();
  expect(said).toEqual(['here']);
});

test('one that is long in coming is said to be, then missing, and is met when it comes after all', async () => {
  let arrive = (_: typeof open) => {};
  const { call, said } = follow(() => new Promise((resolve) => (arrive = resolve)));
  const loading = call.load().catch(() => 'not in time');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await loading).toBe('not in time');
  expect(said).toEqual(['waiting', 'missing']);
  arrive(open);
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual(['waiting', 'missing', 'here']);
});

test('one that did not come is called for anew, and waited for a shorter time', async () => {
  const bring = vi.fn<Parameters<typeof onCall>[0]>().mockImplementationOnce(nobody);
  const { call, said } = follow(bring);
  await expect(call.load()).rejects.toThrow('nobody there');
  bring.mockImplementationOnce(() => new Promise(() => {}));
  const again = call.load().catch(() => 'not in time');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await again).toBe('not in time');
  bring.mockImplementationOnce(async () => open);
  expect(await call.load()).toBe(desk);
  expect(said).toEqual(['missing', 'missing', 'here']);
});

test('one that is brought twice is opened once, and one that cannot be opened is opened anew', async () => {
  const opens = vi.fn(open).mockImplementationOnce(nobody);
  const arrivals: (() => void)[] = [];
  const { call } = follow(() => new Promise((resolve) => arrivals.push(() => resolve(opens))));
  const first = call.load().catch(() => 'fault');
  arrivals[0]?.();
  expect(await first).toBe('fault');
  const second = call.load().catch(() => 'not in time');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await second).toBe('not in time');
  const third = call.load();
  arrivals[1]?.();
  arrivals[2]?.();
  expect(await third).toBe(desk);
  expect(opens).toHaveBeenCalledTimes(2);
});
