import { createFunctionWords } from '../locales/createFunctionWords';
import { languageOf } from '../locales/Language';
import { exampleFile } from './exampleFile';
import { escapeHtml } from './escapeHtml';
import { helpFile } from './helpFile';
import { helpSection } from './helpSection';
import { worksheetFunctions } from './worksheetFunctions';

/** Follows the reader's light or dark theme; nothing is loaded from elsewhere. */
const style = `:root{color-scheme:light dark;font:16px/1.6 system-ui,"Microsoft YaHei",sans-serif;--line:#8884;--soft:#8881;--head:light-dark(#1f4e79,#9cc7f0)}
body{max-width:52rem;margin:2rem auto;padding:0 1rem 4rem}
h1,h2{color:var(--head);line-height:1.25}h2{margin:0;font-family:Consolas,monospace}h3{margin:1.25rem 0 .25rem;font-size:1rem}
a{color:var(--head)}nav ul{display:flex;flex-wrap:wrap;gap:.4rem;padding:0;list-style:none}
nav a{display:block;padding:.1rem .6rem;border:1px solid var(--line);border-radius:1rem;font:.85rem/1.6 Consolas,monospace;text-decoration:none}
section{margin-top:2.5rem;padding-top:1.5rem;border-top:2px solid var(--line);scroll-margin-top:1rem}
table{border-collapse:collapse}th,td{text-align:start;vertical-align:top;padding:.25rem .6rem}
.arguments{width:100%}.arguments th,.arguments td{border-bottom:1px solid var(--line)}.arguments tbody th{white-space:nowrap;font-weight:600}
.worked{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:flex-start}.worked>div{max-width:100%;overflow-x:auto}
.cells{font-size:.875rem;font-variant-numeric:tabular-nums}.cells td,.cells th{border:1px solid var(--line)}
.cells caption{text-align:start;padding-bottom:.25rem}.cells th{background:var(--soft);text-align:center;font-weight:400;opacity:.8}
.cells .title{font-weight:600}.cells .number{text-align:end}
pre,code{font-family:Consolas,monospace}pre{margin:.5rem 0;padding:.5rem .75rem;background:var(--soft);border-radius:.25rem;overflow-x:auto}`;

/** The page that helpUrl of every function points to, as HTML: one section a function, from the words Excel shows too. */
export function helpPage(displayLanguage: string): string {
  const language = languageOf(displayLanguage);
  const other = language === 'en-US' ? 'zh-CN' : 'en-US';
  const words = createFunctionWords(language);
  const say = (key: string) => escapeHtml(words(`functions.help.${key}`));
  const described = worksheetFunctions.map(({ metadata }) => metadata);
  const links = described.map(({ id, words: key }) => `<li><a href="#${key}">${id}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say('title')}</title><style>${style}</style></head>
<body>
<p><a href="${helpFile(other)}" lang="${other}">${say('otherLanguage')}</a></p>
<h1>${say('title')}</h1>
<p>${say('errors')}</p>
<p><a href="${exampleFile(language)}" download>${say('workbook')}</a></p>
<nav aria-label="${say('sheet')}"><ul>${links.join('')}</ul></nav>
<main>
${described.map((each) => helpSection(each, words)).join('\n')}
</main>
</body>
</html>
`;
}
