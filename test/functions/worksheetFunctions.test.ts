import { metadataFor } from '../../src/functions/metadataFor';
import { workedText } from '../../src/functions/workedText';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import { createFunctionWords } from '../../src/locales/createFunctionWords';
import type { Language } from '../../src/locales/Language';
import { badArguments, rightArguments } from './badArguments';
import answers from './badArgumentAnswers.json';
import { runFormula } from './runFormula';
import { useRealCustomFunctions, type CustomFunctionError } from './useRealCustomFunctions';

const languages: readonly Language[] = ['en-US', 'zh-CN'];
type Cells = readonly (readonly unknown[])[];

/** An answer in few letters: numbers with 4 places, texts without their tails, errors as their codes. */
function shown(answer: unknown): string {
  if (Array.isArray(answer)) return `[${answer.map(shown).join()}]`;
  if (typeof answer === 'number') return String(Number(answer.toPrecision(5)));
  return typeof answer === 'string' ? JSON.stringify(answer.slice(0, 20)) : (answer as CustomFunctionError).code;
}

/** Every error in an answer, or the one thrown in its place. */
function errorsIn(answer: unknown): unknown[] {
  return Array.isArray(answer) ? answer.flatMap(errorsIn) : typeof answer === 'object' ? [answer] : [];
}

describe.each(languages)('the worksheet functions in %s', (language) => {
  let CustomFunctions: ReturnType<typeof useRealCustomFunctions>;
  beforeAll(() => {
    CustomFunctions = useRealCustomFunctions(language);
  });
  const words = createFunctionWords(language);

  it.each(worksheetFunctions.map(({ metadata }) => metadata))(
    'answer the example of $id as its help does',
    ({ worked }) => {
      const cells = worked.cells.map((row) => row.map((cell) => workedText(cell, words)));
      const rounded = (runFormula(worked.formula, cells) as Cells).map((row) =>
        row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e4) / 1e4 : cell)),
      );
      expect(rounded).toEqual(worked.answer.map((row) => row.map((cell) => workedText(cell, words))));
    },
  );

  /** What the function gives or throws, with the errors held against what a person can use. */
  function outcome(run: (...given: unknown[]) => unknown, given: readonly unknown[]): string {
    let answer: unknown;
    try {
      answer = run(...given);
    } catch (error) {
      answer = error;
    }
    for (const error of errorsIn(answer)) {
      expect(error).toBeInstanceOf(CustomFunctions.Error);
      const { code, message } = error as CustomFunctionError;
      expect(['#VALUE!', '#N/A']).toContain(code);
      expect(message).not.toMatch(/\{\{|undefined|NaN|^$/);
      expect(/[\u4e00-\u9fff]/.test(message)).toBe(language === 'zh-CN');
    }
    return shown(answer);
  }

  const parameters = worksheetFunctions.flatMap(({ metadata, run }) =>
    metadata.parameters.map(({ id, kind }, place) => ({ title: `${metadata.id} ${id}`, run, kind, place })),
  );

  it.each(parameters)(
    'give a right answer or a reason for whatever stands in $title',
    ({ title, run, kind, place }) => {
      const right = rightArguments[title.split(' ')[0]!]!;
      const alone: Record<string, string> = {};
      const inside: Record<string, string> = {};
      for (const [name, bad] of Object.entries(badArguments)) {
        alone[name] = outcome(run, replaced(right, place, bad));
        if (kind !== 'range' || Array.isArray(bad)) continue;
        const [[, ...restOfRow] = [], ...rows] = right[place] as Cells;
        inside[name] = outcome(run, replaced(right, place, [[bad, ...restOfRow], ...rows]));
      }
      const wanted = (answers as Record<string, Record<'alone' | 'inside', Record<string, string[]>>>)[title]!;
      // Texts of measures are in the language of the page: the table has the English ones.
      if (language === 'en-US' || !title.startsWith('MEASURE')) {
        expect([byAnswer(alone), byAnswer(inside)]).toEqual([wanted.alone, wanted.inside]);
      }
    },
  );
});

function replaced(given: readonly unknown[], place: number, argument: unknown): unknown[] {
  return given.map((each, index) => (index === place ? argument : each));
}

/** The names of the arguments by the answer they get. */
function byAnswer(answerOf: Readonly<Record<string, string>>): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const [name, answer] of Object.entries(answerOf)) (names[answer] ??= []).push(name);
  return names;
}

describe('the worksheet functions', () => {
  beforeAll(() => {
    useRealCustomFunctions();
  });

  it('answer at once, and only when a cell they read changes', () => {
    // Volatile and streaming are entries under "options".
    for (const described of metadataFor('en-US', '').functions) expect(described).not.toHaveProperty('options');
    for (const { metadata, run } of worksheetFunctions) {
      expect(Array.isArray(run(...rightArguments[metadata.id]!))).toBe(true);
    }
  });

  it('give the same answer to the same cells', () => {
    for (const { metadata, run } of worksheetFunctions) {
      const given = rightArguments[metadata.id]!;
      const before = JSON.stringify(given);
      expect(run(...given)).toEqual(run(...given));
      expect(JSON.stringify(given)).toBe(before);
    }
  });
});
