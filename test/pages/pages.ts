import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A page that stands for one of a site's compose boxes, with the real editor in it. */
export type Page = {
  platform: string;
  surface: 'post' | 'comment';
  /** As a person would name it. */
  name: string;
  /** Its file in this folder, without the ending. */
  file: string;
  url: string;
  /** Selectors from the document inwards, one for each shadow root on the way. */
  box: readonly string[];
  control: readonly string[];
  submitKey?: 'Mod+Enter' | 'Enter';
  /** How often the control is pressed before the box is there. */
  stepsBefore?: number;
};

export const pages: readonly Page[] = [
  {
    platform: 'facebook',
    surface: 'post',
    name: 'Facebook post',
    file: 'facebook.post',
    url: 'https://www.facebook.com/',
    box: ['[data-box]'],
    control: ['[data-go]'],
  },
  {
    platform: 'instagram',
    surface: 'post',
    name: 'Instagram caption',
    file: 'instagram.post',
    url: 'https://www.instagram.com/create/select/',
    box: ['[data-box]'],
    control: ['[data-go]'],
    stepsBefore: 2,
  },
  {
    platform: 'x',
    surface: 'post',
    name: 'X post',
    file: 'x.post',
    url: 'https://x.com/compose/post',
    box: ['[data-testid="tweetTextarea_0"]'],
    control: ['[data-go]'],
    submitKey: 'Mod+Enter',
  },
  {
    platform: 'linkedin',
    surface: 'post',
    name: 'LinkedIn post',
    file: 'linkedin.post',
    url: 'https://www.linkedin.com/feed/',
    box: ['#interop-outlet', '.ql-editor'],
    control: ['#interop-outlet', '[data-go]'],
  },
  {
    platform: 'tiktok',
    surface: 'comment',
    name: 'TikTok comment',
    file: 'tiktok.comment',
    url: 'https://www.tiktok.com/@example/video/1',
    box: ['[data-e2e="comment-input"] [contenteditable]'],
    control: ['[data-go]'],
    submitKey: 'Enter',
  },
];

/** As strict as the sites are: scripts and styles from the page's own host, and no markup from strings. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

type Response = { contentType: string; headers: Record<string, string>; body: string };

/** Builds every page in memory: from address (without a query) to what is served there. */
export async function buildPages(): Promise<ReadonlyMap<string, Response>> {
  const served = new Map<string, Response>();
  for (const { file, url } of pages) {
    const { origin, pathname } = new URL(url);
    served.set(origin + pathname, respond('text/html', source(`${file}.html`)));
    served.set(`${origin}/page.css`, respond('text/css', source('page.css')));
    served.set(`${origin}/page.js`, respond('text/javascript', await bundle(`${file}.ts`)));
  }
  return served;
}

function respond(contentType: string, body: string): Response {
  return {
    contentType,
    headers: { 'content-type': `${contentType}; charset=utf-8`, 'content-security-policy': CSP },
    body,
  };
}

function pathOf(name: string) {
  return fileURLToPath(new URL(name, import.meta.url));
}

function source(name: string) {
  return readFileSync(pathOf(name), 'utf8');
}

async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // draft-js is from a time when every bundler knew Node's names
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, modulePreload: false, rolldownOptions: { input: pathOf(name), output: { format: 'es' } } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`Nothing was built of ${name}.`);
  return output.output[0].code;
}
