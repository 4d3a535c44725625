import type { Recogniser } from './recogniser.ts';

const NUMBER = /(?<![\p{L}\p{N}])([A-Z]{2})[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D](?![\p{L}\p{N}])/giu;

/** Neither letter D, F, I, Q, U or V, the second not O, and these pairs never given out; QQ is what people write in examples. */
const PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]$|^QQ$/i;

/**
 * Two letters, six digits, a letter from A to D, spaced or not.
 * Source: HMRC, National Insurance Manual NIM39110, "Format and security: What a National Insurance number looks like".
 */
export default {
  id: 'national-insurance',
  find: (text) =>
    [...text.matchAll(NUMBER)]
      .filter(([, prefix = '']) => PREFIX.test(prefix))
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, confidence: 0.97 })),
} satisfies Recogniser;
