import { expect, test } from 'vitest';
import address from './uk-address';

const found = (text: string) => address.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['14 Larkspur Close', '14 Larkspur Close'],
  ['at 14a Larkspur Close, Didcot.', '14a Larkspur Close, Didcot'],
  ['8 Sycamore Court, NG7 2ZB', '8 Sycamore Court, NG7 2ZB'],
  ['14 larch close po79xq', '14 larch close po79xq'],
  ['41b Cromwell Rd, bn29zx', '41b Cromwell Rd, bn29zx'],
  ["Flat 9, Mariner's Court, Gosport", "Flat 9, Mariner's Court, Gosport"],
  ['Flat B, 3 Tanyard Lane, Totnes TQ9 9ZY', 'Flat B, 3 Tanyard Lane, Totnes TQ9 9ZY'],
  ['2/1, 118 Corrie Street, Glasgow G11 9ZZ', '2/1, 118 Corrie Street, Glasgow G11 9ZZ'],
  ['72 Heol Las, Caerphilly, CF83 9ZZ', '72 Heol Las, Caerphilly, CF83 9ZZ'],
  ['Rose Cottage, Mill Lane, Milngavie', 'Rose Cottage, Mill Lane, Milngavie'],
  ['She lives on Canal Street, Selby', 'Canal Street, Selby'],
  ['a flat on Penhill Drive in Swindon', 'Penhill Drive in Swindon'],
  ['12-14 High Street', '12-14 High Street'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each([
  'a 10 minute walk',
  'Portsmouth Guildhall',
  'the former bank on Commercial Road, Exeter',
  'Year 6 Park Road',
  'at 7.30 Church Road is shut',
  '10 Downing Street',
  'Leeds',
  'the number 23 bus',
  '2 great days',
  '3 lane road',
  '5 mile drive home',
])('leaves %s alone', (text) => expect(found(text)).toEqual([]));
