import { defineContentScript } from 'wxt/utils/define-content-script';
import { platforms } from '../../src/platforms/platforms';

export default defineContentScript({
  matches: platforms.flatMap((platform) => platform.matches),
  allFrames: true,
  runAt: 'document_start',
  main() {},
});
