import type { Platform } from './platform';

export default {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  composers: [
    {
      id: 'post',
      surface: 'post',
      box: '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]',
      scope: '[role="dialog"][aria-modal="true"]',
      // labels are translated; the control that sends is the last one with words in the dialog
      submit: '[role="button"][aria-label]:not(:has(svg, img, i))',
      submitAt: 'last',
    },
  ],
} satisfies Platform;
