import type { Platform } from './platform';

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  composers: [
    {
      id: 'post',
      surface: 'post',
      box: '.ql-editor[contenteditable="true"]',
      scope: '[data-test-modal-id="sharebox"], [role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
      submit: 'button.share-actions__primary-action',
    },
  ],
} satisfies Platform;
