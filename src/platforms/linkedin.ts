import { FROM_THE_MACHINE, type Platform } from './platform';

/** The icon of an invitation, as pages of each generation name it. */
const INVITING = 'svg[id^="connect-"], svg[data-test-icon^="connect-"]';

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  composers: [
    {
      id: 'post',
      surface: 'post',
      box: '.ql-editor[contenteditable="true"]',
      scope:
        '[data-test-modal-id="sharebox"], .share-box-v2__modal, [role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
      submit: 'button.share-actions__primary-action',
      media: FROM_THE_MACHINE,
      account: [{ at: '.share-unified-settings-entry-button', near: true }, { path: '/company/*/admin/' }],
    },
    {
      id: 'comment',
      surface: 'comment',
      box: '.ProseMirror[contenteditable="true"]',
      // the second of them was there in February 2026, and is taken out by the page itself at times
      scope: '[componentkey^="commentBox-"], [data-view-name="comment-box"]',
      submit:
        'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"], [componentkey*="commentButtonSection"] button, [id*="commentButtonSection"] button',
      submitKey: 'Mod+Enter',
      media: `[componentkey^="commentBoxLinkPreview"] img, ${FROM_THE_MACHINE}`,
    },
    {
      id: 'old-comment',
      surface: 'comment',
      box: '.ql-editor[contenteditable="true"]',
      scope: '[class*="comments-comment-box"]',
      submit: 'button[class*="comments-comment-box__submit-button"]',
      submitKey: 'Mod+Enter',
    },
    {
      id: 'message',
      surface: 'message',
      box: '.msg-form__contenteditable[contenteditable="true"]',
      scope: '.msg-form:has(.msg-form__send-button)',
      submit: '.msg-form__send-button',
    },
    {
      id: 'message-by-enter',
      surface: 'message',
      box: '.msg-form__contenteditable[contenteditable="true"]',
      // a member who lets Enter send is shown no button
      scope: '.msg-form:not(:has(.msg-form__send-button))',
      submitKey: 'Enter',
    },
    {
      id: 'invitation',
      surface: 'message',
      box: 'textarea#custom-message',
      scope: '[role="dialog"]',
      // Cancel comes before Send
      submit: 'button:not(:has(svg))',
      submitAt: 'last',
    },
    {
      id: 'about',
      surface: 'bio',
      box: 'textarea[id^="gai-text-form-component-profileEditFormElement-"]',
      scope: '[role="dialog"]',
      submit: 'button:not(:has(svg))',
      submitAt: 'last',
    },
    {
      id: 'company-about',
      surface: 'bio',
      box: '#organization-description-field, #organization-tagline-field',
      scope: '[role="dialog"]',
      submit: 'button:not(:has(svg))',
      submitAt: 'last',
    },
  ],
  // elsewhere the pages show the member, who may be acting as a page
  account: [{ path: '/company/*/admin/' }],
  acts: {
    befriend: `a[href*="/preload/custom-invite/"], a[href*="/preload/search-custom-invite/"], button:has(${INVITING}), [role="button"]:has(${INVITING})`,
    // what deletes, and what follows or accepts, is known by its translated words alone
  },
} satisfies Platform;
