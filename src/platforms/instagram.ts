import type { Platform } from './platform';

export default {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  composers: [
    {
      id: 'caption',
      surface: 'post',
      box: '[data-lexical-editor="true"][contenteditable="true"]',
      scope: '[role="dialog"]',
      // Back, Next and Share stand in the dialog's header; only Next and Share are words, and only one of them is there
      submit: '[role="button"]:not(:has(svg, img))',
      submitAt: 'first',
    },
  ],
} satisfies Platform;
