import { cellError, displayLanguage } from '../../src/functions/hostGlobals';
import { useRealCustomFunctions } from './useRealCustomFunctions';

describe('the door to the host', () => {
  it('follows the language of Office and speaks English without it', () => {
    useRealCustomFunctions('zh-TW');
    expect(displayLanguage()).toBe('zh-CN');
    useRealCustomFunctions('de-DE');
    expect(displayLanguage()).toBe('en-US');
    useRealCustomFunctions();
    expect(displayLanguage()).toBe('en-US');
  });

  it('makes errors that travel to a cell with their message', () => {
    useRealCustomFunctions();
    const sent: unknown = JSON.parse(JSON.stringify(cellError('notAvailable', 'why')));
    expect(sent).toMatchObject({ valueType: 'CustomFunctionError', code: '#N/A', message: 'why' });
  });
});
