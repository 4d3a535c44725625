import { FROM_THE_MACHINE, type Platform } from './platform';

/** Labels are translated; buttons with words in them send, buttons with an icon do something else. */
const WORDS = '[role="button"]:not(:has(svg, img)), button[type="submit"]:not(:has(svg, img))';

export default {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  composers: [
    {
      id: 'caption',
      surface: 'post',
      // a text field on some pages; that of the alt text has a placeholder and no label
      box: '[contenteditable="true"][role="textbox"], textarea[aria-label]',
      scope: '[role="dialog"]',
      // Back, Next and Share stand in the dialog's header; only Next and Share are words, and only one of them is there
      submit: WORDS,
      submitAt: 'first',
      media: true,
    },
    {
      id: 'alt-text',
      surface: 'alt-text',
      box: 'textarea, input[type="text"]',
      scope: '[role="dialog"]',
      submit: WORDS,
      submitAt: 'first',
    },
    {
      id: 'bio',
      surface: 'bio',
      box: 'textarea',
      scope: 'form',
      submit: WORDS,
      submitAt: 'last',
      path: '/accounts/edit',
    },
    {
      id: 'comment',
      surface: 'comment',
      box: 'textarea, input[type="text"], [contenteditable="true"]',
      scope: 'form',
      submit: WORDS,
      submitAt: 'last',
      submitKey: 'Enter',
    },
    {
      id: 'message',
      surface: 'message',
      box: '[contenteditable="true"][role="textbox"]',
      scope: 'div',
      // here the buttons that attach have their label on the icon, and the one that sends has it itself
      submit: '[role="button"][aria-label], [role="button"]:not(:has(svg, img))',
      submitAt: 'last',
      submitKey: 'Enter',
      media: FROM_THE_MACHINE,
      path: '/direct/',
    },
  ],
  account: [
    // the links with a face in them are to profiles; outside what is shown of others there is one, to one's own
    { at: 'a[href^="/"]:has(img):not(:is(main, article, [role="main"], [role="dialog"]) *)', attribute: 'href' },
    { cookie: 'ds_user_id' },
  ],
  // what follows and what deletes are known by their translated words alone
  acts: {},
} satisfies Platform;
