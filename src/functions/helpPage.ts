import { createWords } from '../locales/createWords';
import { languageOf } from '../locales/Language';
import type { Words } from '../locales/Words';
import type { FunctionMetadata } from './FunctionMetadata';
import { helpFile } from './helpFile';
import { worksheetFunctions } from './worksheetFunctions';

/** Follows the reader's light or dark theme; nothing is loaded from elsewhere. */
const style = `:root{color-scheme:light dark;font:16px/1.6 system-ui,"Microsoft YaHei",sans-serif}
body{max-width:44rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #8886}
pre,code{font-family:Consolas,monospace}pre{padding:.5rem;background:#8882;overflow-x:auto}`;

/** The page that helpUrl of every function points to, as HTML: one section a function, from the words Excel shows too. */
export function helpPage(displayLanguage: string): string {
  const language = languageOf(displayLanguage);
  const other = language === 'en-US' ? 'zh-CN' : 'en-US';
  const words = createWords(language);
  const say = (key: string) => escapeHtml(words(`functions.help.${key}`));
  const sections = worksheetFunctions.map(({ metadata }) => section(metadata, words));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say('title')}</title><style>${style}</style></head>
<body>
<p><a href="${helpFile(other)}" lang="${other}">${say('otherLanguage')}</a></p>
<h1>${say('title')}</h1>
<p>${say('errors')}</p>
${sections.join('\n')}
</body>
</html>
`;
}

function section({ id, words: key, parameters, examples }: FunctionMetadata, words: Words): string {
  const say = (part: string) => escapeHtml(words(`functions.${part}`));
  const names = parameters.map(({ id: name, optional }) =>
    optional ? `[${words(`functions.names.${name}`)}]` : words(`functions.names.${name}`),
  );
  const rows = parameters.map(
    ({ id: name, optional }) =>
      `<tr><th scope="row">${say(`names.${name}`)}${optional ? ` (${say('help.optional')})` : ''}</th>` +
      `<td>${say(`${key}.parameters.${name}`)}</td></tr>`,
  );
  return `<section id="${key}">
<h2>ABC.${id}</h2>
<p>${say(`${key}.description`)}</p>
<pre>${escapeHtml(`=ABC.${id}(${names.join(',')})`)}</pre>
<table><thead><tr><th scope="col">${say('help.parameter')}</th><th scope="col">${say('help.meaning')}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>
<h3>${say('help.examples')}</h3>
<pre>${examples.map(escapeHtml).join('\n')}</pre>
</section>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
