import type { Recogniser } from './recogniser';

const DISCLAIMER =
  /\b(?:views?|opinions?|tweets?|posts?|thoughts?|own) (?:are |is |here |all |expressed )*(?:(?:strictly |entirely |very much )?(?:my|mine|his|her) ?(?:own)?|personal|not (?:those|that) of)|\bpersonal (?:views?|account|capacity|opinion)|\bspeaking (?:only )?(?:for myself|personally)|\bnot (?:speaking )?(?:for|on behalf of) (?:my|any)\b|\bin a personal capacity\b|\bviews own\b/giu;

/** Words by which someone speaks for themselves alone: "views my own". */
export default {
  id: 'disclaimer',
  find: (text) =>
    [...text.matchAll(DISCLAIMER)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      confidence: 0.9,
    })),
} satisfies Recogniser;
