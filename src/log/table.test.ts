import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from './table';

const read = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true });

test('a table is read back as it was, whatever is in its cells', () => {
  const rows = [
    ['When', 'What, about'],
    ['4 January 2027', 'He said "no"; twice'],
    ['line\nbreak', ' Zoë — 😘'],
    ['', "it's"],
  ];
  const { data, errors } = read(csvOf(rows));
  expect([data, errors]).toEqual([rows, []]);
});

test.each(['=1+1', '+44', '-3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '\0=1', '=cmd|"/c calc"!A1'])(
  'no spreadsheet computes %j',
  (cell) => {
    const { data, errors } = read(csvOf([['first', cell, '=2']]));
    expect([data, errors]).toEqual([[['first', `'${cell}`, "'=2"]], []]);
  },
);

test('it says of itself that it is UTF-8, and ends its lines as spreadsheets do', () =>
  expect(csvOf([['a'], ['b']])).toBe('\ufeff"a"\r\n"b"\r\n'));
