/** Writes `docs/policy-coverage.md`: what becomes of each clause of each organisation's document. */
import { writeFileSync } from 'node:fs';
import { fromSource } from './from-source.ts';

const { coverageDocument } = await fromSource<typeof import('./coverage/document.ts')>('scripts/coverage/document.ts');
writeFileSync('docs/policy-coverage.md', coverageDocument());
