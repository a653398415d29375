import { validationKinds, validationOperators } from '../engine/CellValidation';
import type { CellValidation } from '../engine/CellValidation';
import { formatAddress } from '../objects/formatAddress';
import { parseAddress } from '../objects/parseAddress';
import { fromFileFormula, toFileFormula } from './fileFormula';
import { fromFileText, toFileText } from './fileText';
import { attributeIn, fromXml, toXml } from './xml';

/** What cells take, as the part of a sheet that says so; empty when they take anything. exceljs knows numbers and days only, cell by cell. */
export function validationsXml(validations: readonly CellValidation[], customFunctions: readonly string[]): string {
  if (validations.length === 0) return '';
  const tags = validations.map((validation) => {
    const { alert, areas, formula1, formula2, hasDropDown, ignoresBlanks, kind, operator, prompt } = validation;
    const attributes = {
      ...(kind === 'any' ? {} : { type: kind }),
      ...(alert && alert.style !== 'stop' ? { errorStyle: alert.style } : {}),
      ...(operator && operator !== 'between' ? { operator } : {}),
      ...(ignoresBlanks ? { allowBlank: '1' } : {}),
      // The file says it the other way round.
      ...(kind === 'list' && hasDropDown === false ? { showDropDown: '1' } : {}),
      ...((prompt?.isShown ?? true) ? { showInputMessage: '1' } : {}),
      ...((alert?.isShown ?? true) ? { showErrorMessage: '1' } : {}),
      ...(alert ? { errorTitle: alert.title, error: alert.message } : {}),
      ...(prompt ? { promptTitle: prompt.title, prompt: prompt.message } : {}),
      sqref: areas.map(formatAddress).join(' '),
    };
    const text = Object.entries(attributes).map(([name, value]) => ` ${name}="${toXml(toFileText(value))}"`);
    const formulas = [formula1, formula2].map((formula, place) =>
      formula === undefined
        ? ''
        : `<formula${place + 1}>${toXml(fileFormula(formula, customFunctions))}</formula${place + 1}>`,
    );
    return `<dataValidation${text.join('')}>${formulas.join('')}</dataValidation>`;
  });
  return `<dataValidations count="${tags.length}">${tags.join('')}</dataValidations>`;
}

export function validationsIn(sheet: string): CellValidation[] {
  return [...sheet.matchAll(/<dataValidation\s([^>]*?)(?:\/>|>([\s\S]*?)<\/dataValidation>)/g)].flatMap(
    ([, attributes = '', inner = '']) => {
      const of = (name: string) => {
        const value = attributeIn(` ${attributes}`, name);
        return value === undefined ? undefined : fromFileText(value);
      };
      const isOn = (name: string) => ['1', 'true'].includes(of(name) ?? '');
      const kind = validationKinds.find((each) => each === of('type')) ?? 'any';
      const compares = !['list', 'custom', 'any'].includes(kind);
      const areas = (of('sqref') ?? '').split(' ').flatMap((each) => parseAddress(each)?.area ?? []);
      if (areas.length === 0) return [];
      const [formula1, formula2] = [1, 2].map((place) => {
        const [, text] = new RegExp(`<formula${place}>([^<]*)</formula${place}>`).exec(inner) ?? [];
        return text === undefined ? undefined : engineFormula(fromXml(text), kind);
      });
      const style = (['warning', 'information'] as const).find((each) => each === of('errorStyle')) ?? 'stop';
      const [errorTitle, error, promptTitle, prompt] = [of('errorTitle'), of('error'), of('promptTitle'), of('prompt')];
      const hasAlert = style !== 'stop' || errorTitle !== undefined || error !== undefined || !isOn('showErrorMessage');
      const operator = validationOperators.find((each) => each === of('operator')) ?? 'between';
      const validation: CellValidation = {
        areas,
        kind,
        ...(compares ? { operator } : {}),
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(formula2 === undefined ? {} : { formula2 }),
        ignoresBlanks: isOn('allowBlank'),
        ...(kind === 'list' ? { hasDropDown: !isOn('showDropDown') } : {}),
        ...(hasAlert
          ? { alert: { style, title: errorTitle ?? '', message: error ?? '', isShown: isOn('showErrorMessage') } }
          : {}),
        ...(promptTitle !== undefined || prompt !== undefined
          ? { prompt: { title: promptTitle ?? '', message: prompt ?? '', isShown: isOn('showInputMessage') } }
          : {}),
      };
      return [validation];
    },
  );
}

/** A list that is written out is a text in the file. */
function fileFormula(formula: string, customFunctions: readonly string[]): string {
  return formula.startsWith('=') ? toFileFormula(formula, customFunctions) : `"${formula.replaceAll('"', '""')}"`;
}

function engineFormula(text: string, kind: CellValidation['kind']): string {
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  return kind === 'list' && quoted !== undefined ? quoted.replaceAll('""', '"') : fromFileFormula(text);
}
