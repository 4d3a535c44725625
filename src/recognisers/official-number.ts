import type { Recogniser } from './recogniser.ts';

/** Whose number it is, or what keeps it: each goes before "number", "ref" or a colon. */
const KEPT_FOR = [
  'pupil',
  'learner',
  'student',
  'candidate',
  'exam',
  'staff',
  'employee',
  'payroll',
  'pension',
  'patient',
  'hospital',
  'prescription',
  'medical record',
  'client',
  'service user',
  'tenant',
  'tenancy',
  'inmate',
  'prisoner',
  'prison',
  'case',
  'crime',
  'incident',
  'custody',
  'court',
  'claim',
  'tribunal',
  'safeguarding',
  'social (?:care|services|work)',
  'referral',
  'EHCP?',
  'SEND?',
  'home office',
  'HO',
  'asylum',
  'immigration',
  'visa',
  'BRP',
  'ARC',
  'ARN',
  'residence permit',
  'birth certificate',
  'driving licen[cs]e',
  "driver(?:'s|’s|s)? licen[cs]e",
  'licen[cs]e',
  'D1',
  'DBS(?: certificate| disclosure)?',
  'disclosure certificate',
  'tax(?:payer)?',
  'child benefit',
  'universal credit',
  'UC',
  'PIP',
  'benefits?',
  'blue badge',
  'bus pass',
  'travel ?card',
  'rail ?card',
  'library card',
  'library',
  'free school meals?',
  'UCAS',
  'building society',
  'roll',
  'mortgage',
  'loan',
  'liquidlogic',
  'LCS',
  'mosaic',
  'CPOMS',
  'ParentPay',
  'Arbor',
].join('|');

/** Numbers that go by a name of their own. */
const OWN_NAME =
  'ULN|LCS|DBS certificate|unique (?:learner|pupil|taxpayer) (?:number|no\\.?|ref(?:erence)?)|MRN|UTR|CRN|UAN|PNC(?: ID)?|share code|activation code|EHCP|liquidlogic(?: id)?|blue badge|bus pass|DBS|BRP|UCI|CHI|UPN';

const NUMBER = String.raw`(?:(?:certificate |card |file |record )?(?:numbers?|num|no\.?|nr|ref(?:erence|s)?\b\.?(?: numbers?| no\.?)?|id|i\.d\.|code|login)|#)`;
const IS = String.raw`(?:(?: (?:for|of|on|from) (?:[\p{L}'’]{1,20} ){0,3}[\p{L}'’]{1,20}(?= is|[:=]))?(?:'s|’s| is| was|,? which is)?[ :=–-]{1,3}|\()`;
/** At least four marks, a digit among the first of them; more groups where they are digits, or capitals and digits. */
const VALUE = String.raw`((?=[A-Z]{0,6}[-/]?\d|[A-Z]/\d)[A-Z\d](?:[A-Z\d/-]{2,19}[A-Z\d])(?:[ -]\d{2,6}(?![\d:%]|st|nd|rd|th|pm|am)[A-Z]{0,2}){0,4}|(?=[A-Z\d]{0,2}\d)[A-Z\d]{3}[ -][A-Z\d]{3}[ -][A-Z\d]{3}|[A-Z]{2,5} ?\d{5,9} ?[A-Z\d]{2,5}(?: \d{2})?)(?![\p{L}\d])`;

const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${KEPT_FOR}) ${NUMBER}|(?:${OWN_NAME})(?: ${NUMBER})?)${IS}${VALUE}`,
  'giu',
);

/** A licence to drive: five letters of the surname (nines fill up), six digits of the birth, two letters, a digit, two letters. */
const DRIVING = /(?<![A-Z\d])[A-Z](?:[A-Z]{4}|[A-Z]{3}9|[A-Z]{2}99|[A-Z]999) ?\d{6} ?[A-Z][A-Z9]\d[A-Z]{2}(?![A-Z\d])/g;

/** Years and prices are no numbers of a person: "case no. 2026", "claim no. £4000". */
const NO_NUMBER = /^(?:19|20)\d\d$/;

/**
 * Numbers by which an office, a school or a hospital knows one person, where the text says what they are; and driving
 * licences by their form. Source: DVLA, "Driving licence: what the codes mean" and the guide to the driver number.
 */
export default {
  id: 'official-number',
  find: (text) => {
    if (!/\d/.test(text)) return [];
    return [
      ...[...text.matchAll(NAMED)]
        .filter(([, number = '']) => !NO_NUMBER.test(number))
        .map(({ 0: match, 1: number = '', index }) => ({
          start: index + match.length - number.length,
          end: index + match.length,
          confidence: 0.96,
        })),
      ...[...text.matchAll(DRIVING)].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        confidence: 0.97,
      })),
    ];
  },
} satisfies Recogniser;
