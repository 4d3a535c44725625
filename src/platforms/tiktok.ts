import type { Platform } from './platform';

export default {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  composers: [
    {
      id: 'comment',
      surface: 'comment',
      box: '[data-e2e="comment-input"] [contenteditable="true"]',
      scope: 'div',
      submit: '[data-e2e="comment-post"]',
      submitKey: 'Enter',
    },
  ],
} satisfies Platform;
