/** @jest-environment jsdom */
import { copyText } from '../../../src/taskpane/frame/copyText';

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
const refuse = () => Promise.reject(new DOMException('The frame may not.', 'NotAllowedError'));

describe('copyText', () => {
  it('puts the text on the clipboard', async () => {
    const held: string[] = [];
    clipboard((text) => Promise.resolve(void held.push(text)));
    expect([await copyText('Elm\tK1'), held]).toEqual([true, ['Elm\tK1']]);
  });

  it('uses the old command where the clipboard is refused, and gives the keyboard back', async () => {
    clipboard(refuse);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    let selected = '';
    document.execCommand = () => {
      selected = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    };
    expect([await copyText('a\nb'), selected]).toEqual([true, 'a\nb']);
    expect([document.activeElement, document.querySelector('textarea')]).toEqual([button, null]);
  });

  it('says so when nothing can be copied', async () => {
    clipboard(refuse);
    document.execCommand = () => false;
    expect(await copyText('a')).toBe(false);
  });
});
