import { findScalar } from './WireObject';
import type { Gate, Scalar, WireObject } from './WireObject';
import { WireError } from './WireError';
import type { QueryInfo } from './wireFormat';

/** What `load` asks for, as a tree: { items: { name: {} } }. "*" is every scalar. */
interface Selection {
  [member: string]: Selection;
}

/** The answer to a `load`: Pascal case keys, nested objects, `_Items` for collections. */
export async function queryObject(object: WireObject, info: QueryInfo, gate: Gate): Promise<Record<string, unknown>> {
  const selection: Selection = {};
  for (const text of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let branch = selection;
    for (const member of text.split('/')) branch = branch[member] ??= {};
  }
  return object.items ? collection(object, selection, info, gate) : scalars(object, selection, gate);
}

async function collection(object: WireObject, selection: Selection, { Top, Skip }: QueryInfo, gate: Gate) {
  const { items = {}, ...rest } = selection;
  const ofItems = Object.fromEntries(Object.entries({ ...rest, ...items }).filter(([name]) => !object.scalars[name]));
  const ofCollection = Object.fromEntries(Object.entries(rest).filter(([name]) => object.scalars[name]));
  const answer = Object.keys(ofCollection).length > 0 ? await scalars(object, ofCollection, gate) : {};
  const all = (await object.items?.()) ?? [];
  const chosen = all.slice(Skip ?? 0, Top === undefined ? undefined : (Skip ?? 0) + Top);
  const rows: Record<string, unknown>[] = [];
  for (const item of chosen) {
    const row = item.items ? await collection(item, ofItems, {}, gate) : await scalars(item, ofItems, gate);
    rows.push(item.id === undefined ? row : { ...row, _Id: item.id });
  }
  return { ...answer, _Items: rows };
}

async function scalars(object: WireObject, selection: Selection, gate: Gate): Promise<Record<string, unknown>> {
  const names = Object.keys(selection);
  const everything = names.length === 0 || '*' in selection;
  const answer: Record<string, unknown> = {};
  const put = async (name: string, scalar: Scalar<unknown>) => {
    answer[pascal(scalar.wireName ?? name)] = (await scalar.read(object.target)) ?? null;
  };
  if (everything) {
    for (const [name, scalar] of Object.entries(object.scalars))
      if (isAdmitted(object, name, scalar, gate)) await put(name, scalar);
  }
  for (const spelling of names.filter((each) => each !== '*')) {
    const [name, scalar] = findMember(object, spelling);
    if (scalar) {
      gate(object.location(name), scalar.since);
      if (!everything) await put(name, scalar);
      continue;
    }
    const child = await object.navigate(name, gate);
    const inner = selection[spelling] ?? {};
    answer[pascal(name)] = child === null ? { _IsNull: true } : await nested(child, inner, gate);
  }
  return answer;
}

function nested(child: WireObject, selection: Selection, gate: Gate) {
  return child.items ? collection(child, selection, {}, gate) : scalars(child, selection, gate);
}

/** The caller's spelling is kept on the wire; real Excel does not mind its case. */
function findMember(object: WireObject, spelling: string): readonly [string, Scalar<unknown> | undefined] {
  const direct = findScalar(object.scalars, spelling);
  if (direct) return direct;
  const wanted = spelling.toLowerCase();
  const scalar = Object.entries(object.scalars).find(([name]) => name.toLowerCase() === wanted);
  if (scalar) return scalar;
  const navigation = Object.keys(object.navigations).find((name) => name.toLowerCase() === wanted);
  if (navigation) return [navigation, undefined];
  throw WireError.apiNotFound(object.location(spelling));
}

/** A `load()` of everything leaves out what the declared requirement sets do not include. */
function isAdmitted(object: WireObject, name: string, scalar: Scalar<unknown>, gate: Gate): boolean {
  try {
    gate(object.location(name), scalar.since);
    return true;
  } catch {
    return false;
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
