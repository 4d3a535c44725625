import type { Platform } from './platform';

export default {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  composers: [
    {
      id: 'post',
      surface: 'post',
      box: '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]',
      scope: '[role="dialog"], main div',
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      submitKey: 'Mod+Enter',
    },
  ],
} satisfies Platform;
