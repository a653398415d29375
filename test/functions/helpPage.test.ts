import { DOMParser } from '@xmldom/xmldom';
import { exampleFile } from '../../src/functions/exampleFile';
import { helpPage } from '../../src/functions/helpPage';
import { metadataFor } from '../../src/functions/metadataFor';
import { languageOf } from '../../src/locales/Language';

describe('helpPage', () => {
  it.each(['en-US', 'zh-CN'])('has a section in %s for every helpUrl, and is well formed', (language) => {
    const page = helpPage(language);
    const parsed = new DOMParser().parseFromString(page.replace(/<meta ([^>]*)>/g, '<meta $1/>'), 'text/html');
    const ids = Array.from(parsed.getElementsByTagName('section')).map((section) => section.getAttribute('id'));
    const wanted = metadataFor(language, 'https://example.test').functions.map(({ helpUrl }) => helpUrl.split('#')[1]);
    expect(ids).toEqual(wanted);
    for (const { description } of metadataFor(language, '').functions) {
      expect(parsed.documentElement!.textContent).toContain(description);
    }
  });

  it('shows formulas as they are typed, and leads to the other language', () => {
    expect(helpPage('en-US')).toContain('=ABC.TIER(values,[ratio],[method],[population])');
    expect(helpPage('en-US')).toContain('=ABC.TIER(B2:B794,{70,20,10},&#34;value&#34;)');
    expect(helpPage('en-US')).toContain('href="functions.zh-CN.html"');
    expect(helpPage('zh-CN')).toContain('href="functions.html"');
  });

  it.each(['en-US', 'zh-CN'])('leads in %s to every function and to the example workbook', (language) => {
    const page = helpPage(language);
    const ids = [...page.matchAll(/<section id="(\w+)">/g)].map(([, id]) => id!);
    expect([...page.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(page).toContain(`href="${exampleFile(languageOf(language))}" download`);
  });

  it('loads nothing', () => {
    expect(helpPage('en-US')).not.toMatch(/<script|<link|src=|url\(/);
  });
});
