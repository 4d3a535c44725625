import type { Recogniser } from './recogniser.ts';

/** The 121 postcode areas of Great Britain and Northern Ireland, the Crown dependencies, and BF for the forces. */
const AREAS =
  'AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';

/**
 * A full postcode: area, district (a letter after it only in a few London districts), then a digit and two letters
 * that are never C, I, K, M, O or V.
 * Source: GOV.UK, "Bulk Data Transfer: additional validation" (the postcode's formats); Royal Mail, PAF Programmers' Guide.
 */
export const POSTCODE = `(?:(?:${AREAS})\\d{1,2}|(?:E|N|W|SE|SW|NW|EC|WC)\\d[ABCDEFGHJKMNPRSTUVWXY]|GIR(?= ?0AA)) ?\\d[ABD-HJLNP-UW-Z]{2}`;

const FULL_POSTCODE = new RegExp(`(?<![\\p{L}\\p{N}#@_£$€-])${POSTCODE}(?![\\p{L}\\p{N}_@])`, 'giu');

/** "se1 2nd floor", "m1 4ft": lower-case ordinals and measures that fit the second half. */
const NOT_INWARD = / \d(?:st|nd|rd|th|ft|hr|lb|gb)$/;

export default {
  id: 'uk-postcode',
  find: (text) =>
    [...text.matchAll(FULL_POSTCODE)]
      .filter(([match]) => !NOT_INWARD.test(match))
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, confidence: 0.97 })),
} satisfies Recogniser;
