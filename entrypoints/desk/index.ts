import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from './door';
import { openDesk } from './open-desk';

/** The checker and all it needs: put into a page when `compose.ts` calls for it. */
export default defineUnlistedScript(() => leave(openDesk));
