// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Platform } from '../platforms/platform';
import type { Terms } from './desk';
import { factsHere, factsOf } from './facts';

const post = {
  id: 'post',
  surface: 'post',
  box: '[contenteditable]',
  scope: 'section',
  submit: 'button',
  media: 'img',
} as const;
const platform: Platform = {
  id: 'somewhere',
  name: 'Somewhere',
  hosts: ['somewhere.example'],
  composers: [post],
  account: [{ at: 'nav a', attribute: 'href' }],
  acts: {},
};
const TERMS: Terms = {
  policyVersion: '1',
  enforcement: 'reason',
  isOn: true,
  accounts: ['@meadowlane'],
  whose: (shown) => (shown === '/meadowlane' ? 'organisation' : 'personal'),
  officeHours: undefined,
};

let box: HTMLElement;
beforeEach(() => {
  const section = document.createElement('section');
  box = document.createElement('p');
  box.setAttribute('contenteditable', 'true');
  section.append(box, document.createElement('button'));
  document.body.replaceChildren(section);
});

const facts = (terms = {}) => factsOf({ composer: post, box }, platform, { ...TERMS, ...terms });

test('what nothing tells of is left out', () => expect(facts()).toEqual({ surface: 'post', media: false }));

test('a photo beside the text goes with it, an emoji in it does not', () => {
  box.append(document.createElement('img'));
  expect(facts().media).toBe(false);
  box.after(document.createElement('img'));
  expect(facts().media).toBe(true);
});

test('the page tells whose account it is, where the policy names any', () => {
  const nav = document.createElement('nav');
  const link = document.createElement('a');
  link.setAttribute('href', '/meadowlane');
  nav.append(link);
  document.body.prepend(nav);
  expect(facts().account).toBe('organisation');
  expect(factsHere(platform, TERMS)).toEqual({ account: 'organisation' });
  link.setAttribute('href', '/riversideplots');
  expect(facts().account).toBe('personal');
  expect(facts({ accounts: [] }).account).toBeUndefined();
});

test('office hours are the desk’s to know', () => expect(facts({ officeHours: false }).officeHours).toBe(false));
