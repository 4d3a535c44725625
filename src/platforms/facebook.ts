import type { Platform } from './platform';

const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]';

/** Labels are translated; buttons with words in them send, buttons with an icon attach. */
const WORDS = '[role="button"][aria-label]:not(:has(svg, img, i))';

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
      // some have seen it post, and some not
      submitKey: 'Mod+Enter',
    },
    {
      id: 'comment',
      surface: 'comment',
      box: LEXICAL,
      scope: 'form:has(#focused-state-composer-submit)',
      submit: '#focused-state-composer-submit [role="button"]',
      submitKey: 'Enter',
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
    },
    {
      id: 'business-suite',
      surface: 'post',
      box: '[contenteditable="true"][role="textbox"]',
      scope: 'body',
      submit: WORDS,
      submitAt: 'last',
      path: '/latest/',
    },
    {
      id: 'reel',
      surface: 'post',
      box: '[contenteditable="true"][role="textbox"]',
      scope: '[role="dialog"], form, body',
      submit: WORDS,
      submitAt: 'last',
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
    { id: 'early-comment', surface: 'comment', box: LEXICAL, scope: 'body', submitKey: 'Enter' },
  ],
} satisfies Platform;
