import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { z } from 'zod';

/** What a page says of itself, in its block of JSON. */
const facts = z.strictObject({
  platform: z.string(),
  surface: z.enum(['post', 'comment', 'message', 'bio', 'alt-text']),
  /** What it goes out with by one press, and is noted as. */
  goesWith: z.enum(['post']).optional(),
  /** As a person would name it. */
  name: z.string(),
  /** Its true address on the site. */
  url: z.url(),
  editor: z.enum(['lexical', 'draft', 'quill', 'tiptap', 'text field', 'contenteditable']),
  /** The element typed in: selectors from the document inwards, one for each shadow root or frame on the way. */
  box: z.array(z.string()),
  /** The control that sends, in the same way; where there is none, the key sends. */
  control: z.array(z.string()).optional(),
  submitKey: z.enum(['Enter', 'Mod+Enter']).optional(),
  /** What is pressed after the control until the text is out, one after another. */
  after: z.array(z.array(z.string())).optional(),
  /** What is pressed before the box is there, one after another, each named as the box is. */
  before: z.array(z.array(z.string())).optional(),
  /** What is pressed to write once more, where the box leaves with what was sent. */
  again: z.array(z.array(z.string())).optional(),
  /** Whether what is written always goes with a photo or a video, about which the policy asks once. */
  media: z.literal(true).optional(),
  /** Whether the box takes one line only. */
  oneLine: z.boolean().optional(),
  /** What one does on it besides writing, each with its control. */
  acts: z.array(z.strictObject({ act: z.enum(['befriend', 'delete']), control: z.array(z.string()) })).optional(),
  /** The Content-Security-Policy it is served with. */
  csp: z.string(),
});

/** A page that stands for one of a site's compose boxes, with the real editor in it. */
export type Page = z.infer<typeof facts> & {
  /** Its file in this folder, without the ending. */
  file: string;
};

type Response = { contentType: string; headers: Record<string, string>; body: string };

const FACTS = /<script type="application\/json">(.*?)<\/script>/s;

/** Every page in this folder. */
export const pages: readonly Page[] = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => ({ file: name.replace('.html', ''), ...factsOf(name) }));

/** The page in a file of this folder. @throws when there is none. */
export function pageCalled(name: string): Page {
  const found = pages.find(({ file }) => file === name);
  if (!found) throw new Error(`There is no test/pages/${name}.html.`);
  return found;
}

/** Builds every page in memory: from address (without a query) to what is served there. */
export async function buildPages(): Promise<ReadonlyMap<string, Response>> {
  const served = new Map<string, Response>();
  const scripts = await bundle(pages.map(({ file }) => `${file}.ts`));
  for (const { file, url, csp } of pages) {
    const { origin, pathname } = new URL(url);
    if (served.has(origin + pathname)) throw new Error(`test/pages/${file}.html: another page has its address.`);
    const styles = ['page.css', `${file}.css`].filter((name) => existsSync(pathOf(name)));
    served.set(origin + pathname, respond('text/html', source(`${file}.html`), { 'content-security-policy': csp }));
    served.set(`${origin}/${file}.css`, respond('text/css', styles.map(source).join('\n')));
    for (const { fileName, code } of scripts) served.set(`${origin}/${fileName}`, respond('text/javascript', code));
  }
  return served;
}

function factsOf(name: string) {
  const found = facts.safeParse(JSON.parse(FACTS.exec(source(name))?.[1] ?? '{}'));
  if (!found.success) throw new Error(`test/pages/${name}: its block of JSON: ${z.prettifyError(found.error)}`);
  return found.data;
}

function respond(contentType: string, body: string, headers: Record<string, string> = {}): Response {
  return { contentType, headers: { 'content-type': `${contentType}; charset=utf-8`, ...headers }, body };
}

function pathOf(name: string) {
  return fileURLToPath(new URL(name, import.meta.url));
}

function source(name: string) {
  return readFileSync(pathOf(name), 'utf8');
}

/** One build for all of them, so that each editor is in it once. */
async function bundle(names: readonly string[]) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // draft-js is from a time when every bundler knew Node's names
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: names.map(pathOf), output: { format: 'es', entryFileNames: '[name].js' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((each) => ('output' in each ? each.output.filter((part) => part.type === 'chunk') : []));
}
