import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
const src = path.join(root, 'src');

function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The table of src/README.md: room -> rooms it may import. */
function readMap(): Map<string, string[]> {
  const rows = readFileSync(path.join(src, 'README.md'), 'utf8').matchAll(/^\| (\w+) +\| [^|]+ \| ([^|]+) \|$/gm);
  const map = new Map<string, string[]>();
  for (const [, room, may] of rows) {
    if (room && room !== 'room') map.set(room, may!.trim() === 'none' ? [] : may!.trim().split(/,\s*/));
  }
  return map;
}

const map = readMap();
const sources = filesBelow(src, /\.tsx?$/);
const isDoorway = (file: string) => /\/main\.tsx?$/.test(file);
const roomOf = (file: string) => file.split('/')[1]!;

/** Files inside src that a file imports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map((found) => found.fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolveImport(file, name));
}

function resolveImport(file: string, name: string): string {
  const target = path.posix.join(path.posix.dirname(file), name);
  const found = ['', '.ts', '.tsx', '.d.ts'].map((ending) => target + ending);
  return found.find((each) => existsSync(path.join(root, each)) && path.extname(each) !== '') ?? target;
}

/** Packages that only one room may know, by the start of their name. */
const packagesOfRoom: Record<string, RegExp> = {
  taskpane: /^(react|react-dom|@fluentui\/|@tanstack\/|echarts)/,
  workbench: /^(@univerjs\/|exceljs|jszip|papaparse|echarts|rxjs)/,
  locales: /^i18next$/,
};

function packagesOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map((found) => found.fileName)
    .filter((name) => !name.startsWith('.'));
}

describe('the map in src/README.md', () => {
  it('names every room that exists, and no other', () => {
    const rooms = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect([...map.keys()].sort()).toEqual(rooms.sort());
  });

  it.each(sources.filter((file) => !isDoorway(file)))('allows every import of %s', (file) => {
    const allowed = [roomOf(file), ...(map.get(roomOf(file)) ?? [])];
    const forbidden = importsOf(file)
      .filter((target) => target.startsWith('src/') && !allowed.includes(roomOf(target)))
      .map((target) => `${file} imports ${target}; ${roomOf(file)} may import only: ${allowed.join(', ')}`);
    expect(forbidden).toEqual([]);
  });

  it('keeps libraries in the rooms that know them', () => {
    const strangers = sources.flatMap((file) =>
      packagesOf(file)
        .filter((name) => {
          const owners = Object.entries(packagesOfRoom).filter(([, pattern]) => pattern.test(name));
          return owners.length === 0 || !owners.some(([room]) => room === roomOf(file));
        })
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('lets nobody import a doorway', () => {
    const guests = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => isDoorway(target))
        .map((target) => `${file} imports the doorway ${target}`),
    );
    expect(guests).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(new Map(sources.map((file) => [file, importsOf(file)])))).toEqual([]);
  });
});

/** The first cycle met, as a list of files; empty when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    trail.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    trail.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('names and places', () => {
  it('has no drawer for odds and ends', () => {
    const banned = /(^|\/)(utils?|helpers?|common|misc|manager|service)(\.|\/)/i;
    expect([...sources, ...filesBelow(path.join(root, 'test'), /\.tsx?$/)].filter((file) => banned.test(file))).toEqual(
      [],
    );
  });

  it('names each file of the pure rooms after something it exports', () => {
    const strays = sources
      .filter((file) => ['core', 'sheets', 'excel', 'actions'].includes(roomOf(file)) && !isDoorway(file))
      .filter((file) => {
        const name = path.basename(file).replace(/\.tsx?$/, '');
        const exported = new RegExp(`export (default )?(async )?(function\\*?|const|class|interface|type) ${name}\\b`);
        return !exported.test(readFileSync(path.join(root, file), 'utf8'));
      });
    expect(strays).toEqual([]);
  });

  it('gives every room a README of at most 15 lines', () => {
    const lines = [...map.keys()].map((room) => {
      const readme = path.join(src, room, 'README.md');
      return [room, existsSync(readme) ? readFileSync(readme, 'utf8').trimEnd().split('\n').length : Infinity] as const;
    });
    expect(lines.filter(([, count]) => count > 15)).toEqual([]);
  });

  it('keeps source files under 250 lines', () => {
    const long = sources
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, count]) => count > 250);
    expect(long).toEqual([]);
  });

  it('has a test at the same path for every file of core, sheets and functions that computes something', () => {
    const computes = (file: string) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return /export (async )?function\*? /.test(text) && text.split('\n').length > 25;
    };
    const untested = sources
      .filter((file) => ['core', 'sheets', 'functions'].includes(roomOf(file)) && !isDoorway(file) && computes(file))
      .map((file) => file.replace(/^src/, 'test').replace(/\.tsx?$/, '.test.ts'))
      .filter((test) => !existsSync(path.join(root, test)));
    expect(untested).toEqual([]);
  });

  it('has a source at the same path for every test of a room', () => {
    const orphans = [...map.keys()]
      .map((room) => path.join(root, 'test', room))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => filesBelow(folder, /\.test\.tsx?$/))
      .filter((test) => {
        const source = test.replace(/^test/, 'src').replace(/\.test\.tsx?$/, '');
        return !['.ts', '.tsx'].some((ending) => existsSync(path.join(root, source + ending)));
      });
    expect(orphans).toEqual([]);
  });
});
