import type { Platform } from './platform';

const files = import.meta.glob<Platform>(['./*.ts', '!./platform.ts', '!./platforms.ts'], {
  eager: true,
  import: 'default',
});

/** Every platform in this folder. */
export const platforms = Object.values(files);
