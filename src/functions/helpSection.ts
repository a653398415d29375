import { serialText } from '../core/intake/calendar/serialText';
import type { Words } from '../locales/Words';
import { escapeHtml } from './escapeHtml';
import type { FunctionMetadata } from './FunctionMetadata';
import { holdsDates, workedText } from './workedText';

type Cell = string | number | null;

/** One function's part of the help page: what it does, its arguments, what it gives, and its worked example as a small sheet. */
export function helpSection(metadata: FunctionMetadata, words: Words): string {
  const { id, words: key, parameters, examples } = metadata;
  const say: Words = (part, values) => escapeHtml(words(`functions.${part}`, values));
  const names = parameters.map(({ id: name, optional }) =>
    optional ? `[${words(`functions.names.${name}`)}]` : words(`functions.names.${name}`),
  );
  const rows = parameters.map(
    ({ id: name, optional }) =>
      `<tr><th scope="row">${optional ? say('help.optional', { name: words(`functions.names.${name}`) }) : say(`names.${name}`)}</th>` +
      `<td>${say(`${key}.parameters.${name}`)}</td></tr>`,
  );
  return `<section id="${key}">
<h2>ABC.${id}</h2>
<p>${say(`${key}.description`)}</p>
<pre>${escapeHtml(`=ABC.${id}(${names.join(',')})`)}</pre>
<table class="arguments"><thead><tr><th scope="col">${say('help.parameter')}</th><th scope="col">${say('help.meaning')}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>
<h3>${say('help.gives')}</h3>
<p>${say(`help.results.${key}`)}</p>
<h3>${say('help.example')}</h3>
${workedExample(metadata, words)}
<h3>${say('help.examples')}</h3>
<pre>${examples.map(escapeHtml).join('\n')}</pre>
</section>`;
}

/** The cells with their addresses, and the formula with what it spills. */
function workedExample({ worked }: FunctionMetadata, words: Words): string {
  const [titles = [], ...rows] = worked.cells;
  const width = Math.max(...worked.cells.map((row) => row.length));
  const letters = Array.from(
    { length: width },
    (_, column) => `<th scope="col">${String.fromCharCode(65 + column)}</th>`,
  );
  const text = (cell: Cell, column: number) =>
    typeof cell === 'number' && holdsDates(titles[column]) ? serialText(cell) : workedText(cell, words);
  const lines = rows.map((row, place) => tableRow(row.map(text), `<th scope="row">${place + 2}</th>`));
  const head = titles.map((cell) => `<td class="title">${escapeHtml(String(workedText(cell, words) ?? ''))}</td>`);
  const answers = worked.answer.map((row) => tableRow(row.map((cell) => workedText(cell, words))));
  return `<div class="worked">
<div><table class="cells"><thead><tr><th></th>${letters.join('')}</tr></thead>
<tbody><tr><th scope="row">1</th>${head.join('')}</tr>${lines.join('')}</tbody></table></div>
<div><table class="cells"><caption><code>${escapeHtml(worked.formula)}</code></caption><tbody>${answers.join('')}</tbody></table></div>
</div>`;
}

function tableRow(cells: readonly Cell[], head = ''): string {
  const shown = cells.map((cell) =>
    typeof cell === 'number' ? `<td class="number">${cell}</td>` : `<td>${escapeHtml(cell ?? '')}</td>`,
  );
  return `<tr>${head}${shown.join('')}</tr>`;
}
