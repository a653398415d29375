import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import enUS from '../src/locales/en-US.json';
import planEnUS from '../src/locales/plans/en-US.json';
import planZhCN from '../src/locales/plans/zh-CN.json';
import zhCN from '../src/locales/zh-CN.json';

type Tree = { readonly [key: string]: string | Tree };
const locales: readonly (readonly [string, Tree])[] = [
  ['en-US', { ...enUS, plans: planEnUS }],
  ['zh-CN', { ...zhCN, plans: planZhCN }],
];

/** Every sentence by its path: "issue.errorCell.done". */
function sentences(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : sentences(value, `${prefix}${key}.`),
  );
}

/** The two languages differ in how many plural forms they need. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const places = (sentence: string) =>
  [...sentence.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1]!).sort();

/** The members of a union of texts, read from its declaration: a new code without words makes this test fail. */
function codesOf(file: string, union: string): string[] {
  const text = readFileSync(path.resolve(__dirname, '../src', file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const codes: string[] = [];
  source.forEachChild((node) => {
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== union || !ts.isUnionTypeNode(node.type)) return;
    for (const member of node.type.types) {
      if (ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal)) codes.push(member.literal.text);
    }
  });
  return codes;
}

describe('the words', () => {
  it('have the same keys in both languages', () => {
    const [english, chinese] = locales.map(([, tree]) =>
      [...new Set(sentences(tree).map(([key]) => withoutPlural(key)))].sort(),
    );
    expect(chinese).toEqual(english);
  });

  it('have the same places to fill in both languages', () => {
    // A plural form may leave out its number ("one row"), so all forms of a key are taken together.
    const [english, chinese] = locales.map(([, tree]) => {
      const byKey = new Map<string, Set<string>>();
      for (const [key, sentence] of sentences(tree)) {
        const found = byKey.get(withoutPlural(key)) ?? new Set<string>();
        places(sentence).forEach((place) => found.add(place));
        byKey.set(withoutPlural(key), found);
      }
      return Object.fromEntries([...byKey].sort().map(([key, found]) => [key, [...found].sort()]));
    });
    expect(chinese).toEqual(english);
  });

  it.each(locales)('are all there in %s: no sentence is blank', (_, tree) => {
    // Chinese needs nothing between two sentences.
    const texts = sentences(tree).filter(([key]) => !key.endsWith('Separator'));
    expect(texts.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it.each(locales)('of plural keys in %s have a form for every number', (_, tree) => {
    const keys = sentences(tree).map(([key]) => key);
    const plural = keys.filter((key) => withoutPlural(key) !== key).map(withoutPlural);
    expect(plural.filter((key) => !keys.includes(`${key}_other`))).toEqual([]);
  });

  describe.each([
    ['issue', 'core/intake/Issue.ts', 'IssueCode'],
    ['unknown', 'core/Unknown.ts', 'UnknownCode'],
    ['failure', 'excel/HostError.ts', 'HostErrorCode'],
  ])('under "%s"', (namespace, file, union) => {
    it.each(locales)('say in %s what each code means', (_, tree) => {
      const codes = codesOf(file, union);
      expect(codes.length).toBeGreaterThan(5);
      const keys = sentences(tree).map(([key]) => withoutPlural(key));
      const wordless = codes.filter((code) => !keys.some((key) => `${key}.`.startsWith(`${namespace}.${code}.`)));
      expect(wordless).toEqual([]);
    });
  });
});
