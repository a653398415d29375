import { ColumnBuffer } from '../../src/excel/ColumnBuffer';

it('tells more formats apart than a byte can count', () => {
  const rows = 700;
  const buffer = new ColumnBuffer(rows);
  const names = Array.from({ length: rows }, (_, row) => `0.00 "unit ${String(row % 600)}"`);
  for (let from = 0; from < rows; from += 100) {
    buffer.addFormats(
      names.slice(from, from + 100).map((name) => [name]),
      0,
    );
  }
  const formats = buffer.formats!;
  expect(Array.from(formats.at, (place) => formats.names[place])).toEqual(names);
});
