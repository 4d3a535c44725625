import type { Platform } from './platform';

const files = import.meta.glob<Platform>(['./*.ts', '!./platform.ts', '!./platforms.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every platform in this folder. */
export const platforms = Object.values(files);

/** Match patterns of the platforms' hosts, as a manifest wants them. */
export const matches = platforms.flatMap(({ hosts }) => hosts.map((host) => `https://*.${host}/*`));

/** The platform that a host name belongs to. */
export function platformAt(hostname: string): Platform | undefined {
  return platforms.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}
