import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'papaparse';
import { randomNumbers } from './randomNumbers';

/** A ledger as it comes out of a spreadsheet, column by column: days are serials, a missing customer is "". */
export interface RetailColumns {
  readonly customer: readonly (number | string)[];
  readonly day: readonly number[];
  readonly amount: readonly number[];
  readonly quantity: readonly number[];
  readonly price: readonly number[];
}

type Line = readonly [customer: number | string, day: number, quantity: number, price: number];

/**
 * The Online Retail lines (UCI, CC0) of a csv.gz, or, without a path, generated lines of the same shape: as many rows,
 * customers and returns, a quarter of the rows without a customer, thirteen months, a few customers with many rows.
 */
export function retailColumns(path?: string): RetailColumns {
  const lines = path === undefined ? generatedLines() : readLines(path);
  return {
    customer: lines.map(([customer]) => customer),
    day: lines.map(([, day]) => day),
    amount: lines.map(([, , quantity, price]) => Math.round(1000 * quantity * price) / 1000),
    quantity: lines.map(([, , quantity]) => quantity),
    price: lines.map(([, , , price]) => price),
  };
}

function readLines(path: string): Line[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const { data } = parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
  return data.map(({ CustomerID, InvoiceDate, Quantity, UnitPrice }) => [
    CustomerID === '' ? '' : Number(CustomerID),
    Date.parse(`${InvoiceDate!.replace(' ', 'T')}Z`) / 86_400_000 + 25_569,
    Number(Quantity),
    Number(UnitPrice),
  ]);
}

function generatedLines(): Line[] {
  const [rows, customers, firstDay, days] = [541_909, 4_372, 40_513, 374];
  const next = randomNumbers(20_101_201);
  return Array.from({ length: rows }, (_, row) => {
    const customer = 12_346 + Math.floor(customers * next() ** 2.5);
    const quantity = Math.ceil(Math.exp(3.5 * next()));
    return [
      next() < 0.249 ? '' : customer,
      firstDay + (days * row) / rows,
      next() < 0.02 ? -quantity : quantity,
      Math.round(100 * Math.exp(3 * next() - 0.5)) / 100,
    ];
  });
}
