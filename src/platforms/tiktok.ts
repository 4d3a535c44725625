import type { Platform } from './platform';

export default {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  composers: [
    {
      id: 'comment',
      surface: 'comment',
      box: '[data-e2e="comment-input"] [contenteditable="true"], textarea[data-e2e="comment-input"]',
      scope: 'div',
      submit: '[data-e2e="comment-post"]',
      submitKey: 'Enter',
    },
    {
      id: 'message',
      surface: 'message',
      box: '[data-e2e="message-input-area"] [contenteditable="true"]',
      scope: 'div',
      submit: '[data-e2e="message-send"]',
      submitKey: 'Enter',
    },
    {
      id: 'caption',
      surface: 'post',
      box: '.public-DraftEditor-content[contenteditable="true"]',
      scope: 'div, body',
      submit: '[data-e2e="post_video_button"]',
    },
    {
      id: 'bio',
      surface: 'bio',
      box: 'textarea[data-e2e="edit-profile-bio-input"]',
      scope: 'div, body',
      submit: '[data-e2e="edit-profile-save"]',
    },
  ],
} satisfies Platform;
