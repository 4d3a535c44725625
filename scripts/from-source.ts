import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** Loads a module the way the extension is built, folders of drop-in files included, which plain Node cannot read. */
export async function fromSource<Module>(file: string): Promise<Module> {
  const root = resolve(import.meta.dirname, '..');
  const { module } = await runnerImport<Module>(resolve(root, file), { root, configFile: false, logLevel: 'error' });
  return module;
}
