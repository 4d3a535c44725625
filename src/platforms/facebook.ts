import { FROM_THE_MACHINE, type Platform } from './platform';

const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]';

/** Labels are translated; buttons with words in them send, buttons with an icon attach. */
const WORDS = '[role="button"][aria-label]:not(:has(svg, img, i))';

/** What is attached is in a group of its own. */
const ATTACHED = `[role="group"] :is(img, video), ${FROM_THE_MACHINE}`;

/** By their number: whoever acts as a page has it in `i_user`, and whoever does not has none there or the person's own. */
const SIGNED_IN = { cookie: 'c_user', switchedBy: 'i_user' };

export default {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  composers: [
    {
      id: 'post',
      surface: 'post',
      box: LEXICAL,
      scope: '[role="dialog"][aria-modal="true"]',
      // the control that sends is the last one with words in the dialog
      submit: WORDS,
      submitAt: 'last',
      // Next, then a second dialog with the settings, whose label has changed before
      last: { scope: '[role="dialog"]', submit: WORDS, submitAt: 'last' },
      // some have seen it post, and some not
      submitKey: 'Mod+Enter',
      media: ATTACHED,
      // "What's on your mind, NAME?"
      account: [SIGNED_IN, { at: LEXICAL, near: true, attribute: 'aria-label', loosely: true }],
    },
    {
      id: 'comment',
      surface: 'comment',
      box: LEXICAL,
      scope: 'form:has(#focused-state-composer-submit)',
      submit: '#focused-state-composer-submit [role="button"]',
      submitKey: 'Enter',
      media: FROM_THE_MACHINE,
      // "Comment as NAME"; in "Reply to NAME" it is somebody else's, but then a person's number says so
      account: [SIGNED_IN, { at: LEXICAL, near: true, attribute: 'aria-label', loosely: true }],
    },
    {
      id: 'message',
      surface: 'message',
      box: LEXICAL,
      // the thread's composer, on the page and in a pop-up
      scope: '[role="group"]',
      // what attaches comes before what sends
      submit: '[role="button"][aria-label]',
      submitAt: 'last',
      submitKey: 'Enter',
      media: FROM_THE_MACHINE,
    },
    {
      id: 'business-suite',
      surface: 'post',
      box: '[contenteditable="true"][role="textbox"]',
      scope: 'body',
      submit: WORDS,
      submitAt: 'last',
      media: FROM_THE_MACHINE,
      // it acts for pages whoever is signed in, and does not say which
      account: [],
      path: '/latest/',
    },
    {
      id: 'reel',
      surface: 'post',
      box: '[contenteditable="true"][role="textbox"]',
      scope: '[role="dialog"], form, body',
      submit: WORDS,
      submitAt: 'last',
      media: true,
      path: '/reels/create',
    },
    {
      id: 'about',
      surface: 'bio',
      box: 'textarea',
      scope: 'form, div',
      submit: WORDS,
      submitAt: 'last',
    },
    // a comment box whose control is not there yet
    { id: 'early-comment', surface: 'comment', box: LEXICAL, scope: 'body', submitKey: 'Enter', isGuess: true },
  ],
  account: [SIGNED_IN],
  // friend requests, and what deletes, are known by their translated labels alone
  acts: {},
} satisfies Platform;
