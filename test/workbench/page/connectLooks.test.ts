/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { connectLooks } from '../../../src/workbench/page/connectLooks';
import { pagePart } from '../../../src/workbench/page/pagePart';

const page = readFileSync(path.resolve(__dirname, '../../../src/workbench/index.html'), 'utf8');
const languageShown = () => document.querySelector<HTMLInputElement>('#languages :checked')!.value;
const dark = () => pagePart<HTMLInputElement>('dark');
const showInPane = (html: string) => {
  pagePart<HTMLIFrameElement>('pane').contentDocument!.body.innerHTML = html;
};

describe('language and theme of the workbench', () => {
  let asked: string[];
  beforeEach(() => {
    document.documentElement.innerHTML = page;
    asked = [];
    const note = (what: string) => void asked.push(what);
    connectLooks(
      { language: 'en-US', theme: 'dark' },
      { onLanguage: note, onTheme: note, onRefused: () => note('refused') },
    );
  });
  const choose = () => {
    document.querySelector<HTMLInputElement>('#languages [value="zh-CN"]')!.click();
    dark().click();
  };

  it('are shown, and changed when they are chosen', () => {
    expect([languageShown(), dark().checked]).toEqual(['en-US', true]);
    choose();
    expect([asked, languageShown(), dark().checked]).toEqual([['zh-CN', 'light'], 'zh-CN', false]);
  });

  it('stay as they are while the pane is at work, so that the plans being made are not cut off', () => {
    showInPane('<div role="progressbar"></div>');
    choose();
    expect([asked, languageShown(), dark().checked]).toEqual([['refused', 'refused'], 'en-US', true]);
    showInPane('');
    choose();
    expect([asked.slice(2), languageShown(), dark().checked]).toEqual([['zh-CN', 'light'], 'zh-CN', false]);
  });
});
