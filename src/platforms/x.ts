import { FROM_THE_MACHINE, type Platform } from './platform';

const DRAFT =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';

/** What a post is shown in. */
const SHOWN_POST = 'article[data-testid="tweet"]';

/** The bin of X's own icons: what deletes a post or a message has it in its menu, in every language. */
const BIN = 'path[d^="M16 6V4.5C16 3.12 14.88 2 13.5 2h-3C9.11 2 8 3.12 8 4.5V6H3v2h1.06l.81 11.21"]';

/** The photos on the page are other people's; only those in the composer's own list go with the text. */
const ATTACHED = '[data-testid="attachments"] :is(img, video, [role="group"])';

export default {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  composers: [
    {
      id: 'reply',
      surface: 'comment',
      box: DRAFT,
      scope: 'main div',
      submit: '[data-testid="tweetButtonInline"]',
      submitKey: 'Mod+Enter',
      media: ATTACHED,
      path: '/status/',
    },
    {
      id: 'reply-in-dialog',
      surface: 'comment',
      // the post that it answers stands above it; one that is quoted stands below
      box: `[role="dialog"] :is(${SHOWN_POST}, :has(${SHOWN_POST})) ~ * :is(${DRAFT})`,
      scope: '[role="dialog"], main div, main',
      submit: '[data-testid="tweetButton"]',
      submitKey: 'Mod+Enter',
      media: ATTACHED,
    },
    {
      id: 'post',
      surface: 'post',
      // in the layout for phones a text field
      box: `${DRAFT}, [data-testid^="tweetTextarea_"] textarea`,
      scope: '[role="dialog"], main div, main',
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      submitKey: 'Mod+Enter',
      media: ATTACHED,
    },
    {
      id: 'message',
      surface: 'message',
      box: 'textarea[data-testid="dm-composer-textarea"]',
      scope: '[data-testid="dm-composer-form"], [data-testid="dm-conversation-panel"]',
      submit: '[data-testid="dm-composer-send-button"]',
      // nobody has told whether it sends
      submitKey: 'Enter',
      media: FROM_THE_MACHINE,
    },
    {
      id: 'old-message',
      surface: 'message',
      box: '[data-testid="dmComposerTextInput"]',
      scope: 'div',
      submit: '[data-testid="dmComposerSendButton"]',
      submitKey: 'Enter',
    },
    {
      id: 'alt-text',
      surface: 'alt-text',
      box: '[data-testid="altTextInput"]',
      scope: '[role="dialog"], main',
      submit: '[data-testid="endEditingButton"]',
    },
    {
      id: 'bio',
      surface: 'bio',
      box: 'textarea[name="description"], input[name="displayName"]',
      scope: '[role="dialog"], main',
      submit: '[data-testid="Profile_Save_Button"]',
    },
  ],
  account: [
    { at: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: 'href' },
    // where there is no such link, the face beside the box; those of the posts around it are other people's
    {
      at: `[data-testid^="UserAvatar-Container-"]:not(${SHOWN_POST} *, [data-testid="attachments"] *)`,
      near: true,
      attribute: 'data-testid',
      after: 'UserAvatar-Container-',
      loosely: true,
    },
  ],
  acts: {
    befriend: 'button[data-testid$="-follow"], [role="button"][data-testid$="-follow"]',
    // what then confirms it also confirms that a draft is discarded or somebody blocked
    delete: `[role="menuitem"]:has(${BIN})`,
  },
} satisfies Platform;
