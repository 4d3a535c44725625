// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../check/rule';
import type { Platform } from '../platforms/platform';
import { type Desk, type Front, onCall, type Terms } from './desk';
import { armGate } from './gate';

const platform: Platform = {
  id: 'somewhere',
  name: 'Somewhere',
  hosts: ['somewhere.example'],
  composers: [
    {
      id: 'post',
      surface: 'post',
      box: 'textarea',
      scope: 'section',
      submit: 'button',
      last: { scope: 'dialog', submit: 'button' },
      submitKey: 'Mod+Enter',
      media: 'img',
    },
  ],
  account: [],
  acts: { befriend: '.follow' },
};

const finding: Finding = {
  rule: 'tone/kisses',
  category: 'kiss',
  severity: 'warning',
  start: 0,
  end: 2,
  confidence: 1,
  message: 'Kisses read as personal.',
  suggestions: [],
};

const CONSENT = { id: 'consent', message: 'Do you hold consent for this photo?' };

const TERMS: Terms = {
  policyVersion: '1',
  enforcement: 'reason',
  isOn: true,
  accounts: [],
  whose: () => undefined,
  officeHours: undefined,
};

let stopAll: AbortController;
let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
let sent: string[];

beforeEach(() => {
  stopAll = new AbortController();
  const section = document.createElement('section');
  box = document.createElement('textarea');
  button = document.createElement('button');
  section.append(box, button);
  document.body.replaceChildren(section);
  sent = [];
  button.addEventListener('click', () => {
    sent.push(box.value);
    box.value = '';
  });
  // the fake browser cannot look into shadow roots
  vi.stubGlobal('chrome', {});
  // happy-dom lays nothing out
  document.elementFromPoint = () => null;
  Element.prototype.checkVisibility = () => true;
});

afterEach(() => {
  stopAll.abort();
  vi.useRealTimers();
});

/** A desk at which every text with "xx" in it is held, and the person decides as told. */
function deskThat(decides: 'back' | 'post', changes: Partial<Desk> = {}) {
  const findingsIn = (text: string) => (text.includes('xx') ? [finding] : []);
  const desk: Desk = {
    glance: findingsIn,
    read: async (text) => findingsIn(text),
    hold: vi.fn(async () => decides),
    edited: vi.fn(),
    showCard: vi.fn(),
    hideCard: vi.fn(),
    notify: vi.fn(),
    announce: vi.fn(),
    mirror: () => ({ write: vi.fn(), rangeOf: () => undefined, hide: vi.fn() }),
    owns: () => false,
    adopt: vi.fn(),
    isBroken: () => false,
    terms: () => TERMS,
    reminders: () => [],
    remind: vi.fn(async () => decides),
    audited: vi.fn(),
    onPolicyChange: vi.fn(),
    ...changes,
  };
  return desk;
}

/** What is there before the desk; asked about a draft that nothing reads, the person decides as told. */
function frontThat(decides: 'back' | 'post', notify: Front['notify'] = vi.fn()): Front {
  return { ask: vi.fn(async () => decides), notify, chip: () => ({ show: vi.fn() }) };
}

async function arm(desk: Desk) {
  const call = onCall(async () => async () => desk, frontThat('back', desk.notify));
  await call.load();
  armGate(platform, call, stopAll.signal);
}

test('a clean post goes on at once, and nobody is asked', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day out';
  button.click();
  expect(sent).toEqual(['Great day out']);
  expect(desk.hold).not.toHaveBeenCalled();
});

test('a post with something to point out is held, and stays held when the person goes back', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
  expect(sent).toEqual([]);
});

test('after the acknowledgement the post goes out once, with its text', async () => {
  const desk = deskThat('post');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(sent).toEqual(['Great day xx']));
  expect(desk.hold).toHaveBeenCalledOnce();
});

test('the same draft is not asked about twice, a changed one is', async () => {
  const desk = deskThat('post');
  button.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(desk.notify).toHaveBeenCalledWith('press-again'), 5000);
  button.click();
  expect(desk.hold).toHaveBeenCalledOnce();
  box.value = 'Great day out xx';
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledTimes(2));
});

test('a site that asks something above the control has not ignored the press', async () => {
  vi.useFakeTimers();
  const desk = deskThat('post');
  button.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
  document.elementFromPoint = () => document.createElement('dialog');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.advanceTimersByTimeAsync(5000);
  expect(desk.hold).toHaveBeenCalledOnce();
  expect(desk.notify).not.toHaveBeenCalled();
});

test('an acknowledgement is for one post: the same words in another are asked about again', async () => {
  const desk = deskThat('post');
  await arm(desk);
  const write = () => {
    box.value = 'Great day xx';
    box.toggleAttribute('data-drawn-again');
  };
  write();
  button.click();
  await vi.waitFor(() => expect(sent).toEqual(['Great day xx']));
  box.toggleAttribute('data-drawn-again');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  write();
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledTimes(2));
});

test('a draft that was mended after it was held is noted as edited', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
  await Promise.resolve();
  box.value = 'Great day';
  button.click();
  expect(sent).toEqual(['Great day']);
  expect(desk.edited).toHaveBeenCalledOnce();
});

test('the submit key is met as well', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day xx';
  const key = new KeyboardEvent('keydown', {
    key: 'Enter',
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  box.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
});

test('an empty post passes before anything is loaded', () => {
  const bring = vi.fn();
  armGate(platform, onCall(bring, frontThat('back')), stopAll.signal);
  box.value = '  ';
  button.click();
  expect(sent).toEqual(['  ']);
  expect(bring).not.toHaveBeenCalled();
});

test('a post made while the checker is on its way waits for it, and then goes out', async () => {
  const desk = deskThat('back');
  armGate(
    platform,
    onCall(async () => async () => desk, frontThat('back')),
    stopAll.signal,
  );
  box.value = 'Great day out';
  button.click();
  expect(sent).toEqual([]);
  await vi.waitFor(() => expect(sent).toEqual(['Great day out']));
});

describe('where the checker does not come', () => {
  const never = () => Promise.reject(new Error('nobody there'));

  test('a post goes out once the person has said so, and the same one is not asked about twice', async () => {
    const front = frontThat('post');
    armGate(platform, onCall(never, front), stopAll.signal);
    let refuses = true;
    button.addEventListener('click', (event) => refuses && event.stopImmediatePropagation(), { capture: true });
    box.value = 'Great day out';
    button.click();
    await vi.waitFor(() => expect(front.notify).toHaveBeenCalledWith('press-again'), 5000);
    refuses = false;
    button.click();
    expect(sent).toEqual(['Great day out']);
    expect(front.ask).toHaveBeenCalledOnce();
  });

  test('the person may go back to it, and is asked about it when they post again', async () => {
    const front = frontThat('back');
    armGate(platform, onCall(never, front), stopAll.signal);
    box.value = 'Great day out';
    button.click();
    await vi.waitFor(() => expect(front.ask).toHaveBeenCalledOnce());
    await Promise.resolve();
    button.click();
    await vi.waitFor(() => expect(front.ask).toHaveBeenCalledTimes(2));
    expect(sent).toEqual([]);
  });

  test('the next post is held by one that has come meanwhile', async () => {
    const front = frontThat('back');
    const desk = deskThat('back');
    const bring = vi.fn(async () => async () => desk).mockImplementationOnce(never);
    armGate(platform, onCall(bring, front), stopAll.signal);
    box.value = 'Great day xx';
    button.click();
    await vi.waitFor(() => expect(front.ask).toHaveBeenCalledOnce());
    await Promise.resolve();
    button.click();
    await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
    expect(front.ask).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });
});

test('where the checker is broken the post goes out, and the person is told', async () => {
  const desk = deskThat('back', { isBroken: () => true });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  expect(sent).toEqual(['Great day xx']);
  expect(desk.notify).toHaveBeenCalledWith('not-checked');
});

test('a fault while asking does not cost the post', async () => {
  const desk = deskThat('back', { hold: () => Promise.reject(new Error('no dialog')) });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(sent).toEqual(['Great day xx']));
  expect(desk.notify).toHaveBeenCalledWith('not-checked');
});

test('a reminder is told once for a draft, whichever way the person goes, and again for the next', async () => {
  const desk = deskThat('back', { reminders: () => [CONSENT] });
  await arm(desk);
  box.value = 'Great day out';
  button.click();
  await vi.waitFor(() =>
    expect(desk.hold).toHaveBeenCalledWith(expect.anything(), { findings: [], reminders: [CONSENT] }),
  );
  await Promise.resolve();
  box.value = 'Great day out at the farm';
  button.click();
  expect(sent).toEqual(['Great day out at the farm']);
  box.toggleAttribute('data-drawn-again');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  box.value = 'And another';
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledTimes(2));
});

test('a photo without a word is reminded of too', async () => {
  const desk = deskThat('back', { reminders: (_, { media }) => (media ? [CONSENT] : []) });
  await arm(desk);
  button.click();
  expect(desk.hold).not.toHaveBeenCalled();
  box.after(document.createElement('img'));
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
});

test.each(['audit', 'hint'] as const)('a policy that says %s holds nothing', async (enforcement) => {
  const desk = deskThat('back', { reminders: () => [CONSENT], terms: () => ({ ...TERMS, enforcement }) });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  expect(sent).toEqual(['Great day xx']);
  expect(desk.hold).not.toHaveBeenCalled();
  expect(desk.audited).toHaveBeenCalledTimes(enforcement === 'audit' ? 1 : 0);
});

test('a platform that the policy leaves out is left alone', async () => {
  const desk = deskThat('back', { terms: () => ({ ...TERMS, isOn: false, enforcement: 'audit' }) });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  expect(sent).toEqual(['Great day xx']);
  expect(desk.audited).not.toHaveBeenCalled();
});

test('an acknowledgement is for where the draft went: another account is asked anew', async () => {
  const terms: Terms = { ...TERMS, officeHours: true };
  const desk = deskThat('post', { terms: () => terms });
  button.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(desk.notify).toHaveBeenCalledWith('press-again'), 5000);
  terms.officeHours = false;
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledTimes(2));
});

describe('a flow in steps', () => {
  let last: HTMLElement;
  beforeEach(() => {
    last = document.createElement('dialog');
    last.append(document.createElement('button'));
    last.addEventListener('click', () => sent.push('at the last step'));
    button.addEventListener('click', () => {
      box.parentElement?.remove();
      document.body.append(last);
    });
  });
  const postAtLast = () => last.querySelector('button')?.click();

  test('a text that a changed policy objects to is held at the last step', async () => {
    const terms = { ...TERMS, enforcement: 'hint' as Terms['enforcement'] };
    const desk = deskThat('back', { terms: () => terms });
    await arm(desk);
    box.value = 'Great day xx';
    button.click();
    expect(desk.hold).not.toHaveBeenCalled();
    terms.enforcement = 'reason';
    postAtLast();
    await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
    expect(sent).not.toContain('at the last step');
  });

  test('a text that was acknowledged at the first step goes out at the last', async () => {
    const desk = deskThat('post');
    await arm(desk);
    box.value = 'Great day xx';
    button.click();
    await vi.waitFor(() => expect(last.isConnected).toBe(true));
    postAtLast();
    expect(sent).toContain('at the last step');
    expect(desk.hold).toHaveBeenCalledOnce();
  });

  test('once the flow has ended, its text is forgotten', async () => {
    const terms = { ...TERMS, enforcement: 'hint' as Terms['enforcement'] };
    const desk = deskThat('back', { terms: () => terms });
    await arm(desk);
    box.value = 'Great day xx';
    button.click();
    postAtLast();
    terms.enforcement = 'reason';
    postAtLast();
    expect(sent.filter((each) => each === 'at the last step')).toHaveLength(2);
    expect(desk.hold).not.toHaveBeenCalled();
  });
});

describe('befriending', () => {
  let follow: HTMLButtonElement;
  const followed = vi.fn();
  beforeEach(() => {
    follow = document.createElement('button');
    follow.className = 'follow';
    follow.addEventListener('click', followed.mockReset());
    document.body.append(follow);
  });

  test('is let be where the policy says nothing about it', async () => {
    const desk = deskThat('back');
    await arm(desk);
    follow.click();
    expect(followed).toHaveBeenCalledOnce();
    expect(desk.remind).not.toHaveBeenCalled();
  });

  test('is let be under a policy that only takes note', async () => {
    const desk = deskThat('back', { reminders: () => [CONSENT], terms: () => ({ ...TERMS, enforcement: 'audit' }) });
    await arm(desk);
    follow.click();
    expect(followed).toHaveBeenCalledOnce();
  });

  test('is held once with what the policy says, and goes through on going on', async () => {
    const desk = deskThat('post', { reminders: (act) => (act === 'befriend' ? [CONSENT] : []) });
    await arm(desk);
    follow.click();
    expect(followed).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(followed).toHaveBeenCalledOnce());
    follow.click();
    expect(followed).toHaveBeenCalledTimes(2);
    expect(desk.remind).toHaveBeenCalledOnce();
  });

  test('is not done for someone who goes back, and is theirs from then on', async () => {
    const desk = deskThat('back', { reminders: () => [CONSENT] });
    await arm(desk);
    follow.click();
    await vi.waitFor(() => expect(desk.remind).toHaveBeenCalledOnce());
    expect(followed).not.toHaveBeenCalled();
    await Promise.resolve();
    follow.click();
    expect(followed).toHaveBeenCalledOnce();
  });
});
