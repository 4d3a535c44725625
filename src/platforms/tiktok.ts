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
      // often it asks once more, in a dialog with Cancel before "Post now"
      last: { scope: '[role="dialog"]', submit: 'button', submitAt: 'last' },
      media: true,
    },
    {
      id: 'bio',
      surface: 'bio',
      box: 'textarea[data-e2e="edit-profile-bio-input"]',
      scope: 'div, body',
      submit: '[data-e2e="edit-profile-save"]',
    },
  ],
  account: [{ at: 'a[data-e2e="nav-profile"]', attribute: 'href' }],
  acts: {
    befriend: '[data-e2e="follow-button"], [data-e2e="feed-follow"]',
    // in the menu of a comment, and in the question about a video or photos; nothing is known of messages
    delete: '[data-e2e="comment-delete"], [data-e2e="video-modal-delete"], [data-e2e="photo-modal-delete"]',
  },
} satisfies Platform;
