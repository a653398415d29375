import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { useRealCustomFunctions } from './functions/useRealCustomFunctions';

useRealCustomFunctions();

const root = path.resolve(__dirname, '../src');
const sources = ['core', 'functions'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && path.basename(file) !== 'main.ts')
    .map((file) => path.join(root, room, file)),
);

/** What a file's examples may call: everything its room exports, and its own exports before all others. */
const exportsOf = new Map(sources.map((file) => [file, jest.requireActual<Record<string, unknown>>(file)]));
const everything: Record<string, unknown> = Object.assign({}, ...exportsOf.values());

/** `@example expression // JSON of its answer`, in one line. */
function examplesOf(file: string): { title: string; file: string; expression: string; answer: string }[] {
  return [...readFileSync(file, 'utf8').matchAll(/@example (.*)/g)].map((match) => {
    const [expression = '', answer = ''] = match[1]!.replace(/\s*\*\/\s*$/, '').split(/ \/\/ (?!.* \/\/ )/);
    const title = `${path.relative(root, file)}: ${expression}`;
    return { title, file, expression, answer };
  });
}

function evaluate(expression: string, file: string): unknown {
  const names = { ...everything, ...exportsOf.get(file) };
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names)) as unknown;
}

/** Typed arrays as plain ones, as the examples write them. */
function plain(answer: unknown): unknown {
  const text = JSON.stringify(answer, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
  ) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

const examples = sources.flatMap(examplesOf);

describe('the examples in comments', () => {
  it('are there to be run', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('$title', ({ file, expression, answer }) => {
    const expected: unknown = answer === 'undefined' ? undefined : JSON.parse(answer);
    expect(plain(evaluate(expression, file))).toEqual(expected);
  });
});
