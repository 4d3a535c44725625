import { expect, test } from 'vitest';
import school from './school';

const found = (text: string) => school.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Great day at Birchwood Primary School today', 'Birchwood Primary School'],
  ["St Hilda's RC High won", "St Hilda's RC High"],
  ["Pupils of St Hilda's sang", "St Hilda's"],
  ['well played birchwood primary', 'birchwood primary'],
  ["st hilda's kids", "st hilda's"],
  ['Yr 6 at Heron Cross', 'Heron Cross'],
  ['year 6 at heron cross made this', 'heron cross'],
  ['Letters from Ysgol Cae Gwyn', 'Ysgol Cae Gwyn'],
  ['letters from ysgol bryncoed', 'ysgol bryncoed'],
  ['Scoil Naomh Eoin wrote', 'Scoil Naomh Eoin'],
  ['The Larches School is shut', 'The Larches School'],
  ['Little Otters Day Nursery', 'Little Otters Day Nursery'],
  ['Castleford Sixth Form', 'Castleford Sixth Form'],
  ['Thornhill PRU', 'Thornhill PRU'],
  ['Haigh Brow CofE (VA) Junior, Infant & Nursery School', 'Haigh Brow CofE (VA) Junior, Infant & Nursery School'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each([
  ['Please bring donations to Claret School by noon', true],
  ['Classes resume tomorrow at Hollin Bank College', true],
  ['Polling station: Oaklands Primary School', true],
  ['Great day at Oaklands Primary School', false],
  ['Year 4 at Oaklands Primary School gave donations', false],
])('%s: open to all is %s', (text, isOpen) =>
  expect(school.find(text).map(({ confidence }) => confidence < 0.72)).toEqual([isOpen]),
);

test.each([
  'school holidays',
  "Mae'r ysgol ar gau heddiw",
  'diolch i bob ysgol leol am y bwyd',
  "mae ein hysgol ni a'r ysgol gynradd yn canu",
  'our primary aim',
  'Sunday School',
  'the High Street',
  "St Hilda's Church hall",
  "St Piran's Day",
  'University of Leeds',
  'Royal College of Nursing',
  'Academy Award',
  'the primary reason',
  'nursery nurse',
  "King's College London",
  'an unaffordable nursery',
  'back to school',
  "the BBC's nursery",
  "my granddaughter's nursery lost her shoes",
  'Floristry students',
  'Summer School in Leeds',
])('leaves %s alone', (text) => expect(found(text)).toEqual([]));
