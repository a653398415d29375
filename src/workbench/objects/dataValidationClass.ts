import { WireError } from '../bridge/WireError';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { CellValidation } from '../engine/CellValidation';
import { invalidCells } from './invalidCells';
import { notFound } from './notFound';
import type { Places } from './Places';
import { validationOf } from './validationOf';
import { readValidationRule, wireKinds, writeValidationRule } from './validationRule';

type Alert = NonNullable<CellValidation['alert']>;
type Prompt = NonNullable<CellValidation['prompt']>;

const noAlert: Alert = { style: 'stop', title: '', message: '', isShown: true };
const noPrompt: Prompt = { title: '', message: '', isShown: true };
const alertStyles: Readonly<Record<string, Alert['style']>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

/** What cells take. Nothing that an add-in writes is refused, whatever the alert says to who types. */
export const dataValidationClass: ObjectClass<Places> = {
  name: 'DataValidation',
  scalars: {
    errorAlert: part(
      'errorAlert',
      ({ alert = noAlert }) => ({
        message: alert.message,
        showAlert: alert.isShown,
        style: Object.keys(alertStyles).find((name) => alertStyles[name] === alert.style),
        title: alert.title,
      }),
      (value, held) => {
        const { message, showAlert, style = 'Stop', title } = value;
        const kept = alertStyles[String(style)];
        if (!kept) return undefined;
        return { ...held, alert: { style: kept, ...texts(title, message), isShown: showAlert !== false } };
      },
    ),
    ignoreBlanks: {
      since: '1.8',
      read: (places) => validationOf(places)?.ignoresBlanks ?? (validationOf(places) === null ? true : null),
      write: (places, value) => {
        if (typeof value !== 'boolean') throw WireError.invalidArgument('DataValidation.ignoreBlanks');
        change(places, (held) => ({ ...held, ignoresBlanks: value }), 'DataValidation.ignoreBlanks');
      },
    },
    prompt: part(
      'prompt',
      ({ prompt = noPrompt }) => ({ message: prompt.message, showPrompt: prompt.isShown, title: prompt.title }),
      ({ message, showPrompt, title }, held) => ({
        ...held,
        prompt: { ...texts(title, message), isShown: showPrompt !== false },
      }),
    ),
    rule: {
      since: '1.8',
      read: (places) => {
        const held = validationOf(places);
        return held === undefined ? null : held === null ? {} : writeValidationRule(held);
      },
      write: (places, value) => {
        const { areas, book, sheetId } = places;
        const location = 'DataValidation.rule';
        const sheet = book.writableSheet(sheetId, location);
        const rule = readValidationRule(value, sheet.name, location);
        const { alert, ignoresBlanks = true, prompt } = validationOf(places) ?? {};
        sheet.putValidation({ areas, ignoresBlanks, ...rule, ...(alert && { alert }), ...(prompt && { prompt }) });
      },
    },
    type: {
      since: '1.8',
      read: (places) => {
        const held = validationOf(places);
        if (held === undefined) return 'Inconsistent';
        return held === null || held.kind === 'any' ? 'None' : wireKinds[held.kind];
      },
    },
    valid: {
      since: '1.8',
      read: async (places) => {
        await places.book.engine.calculated();
        const { areas, cells } = invalidCells(places, 'DataValidation.valid');
        return areas.length === 0 ? true : cells === places.cellCount ? false : null;
      },
    },
  },
  methods: {
    clear: {
      since: '1.8',
      call: ({ areas, book, sheetId }, args) => {
        const sheet = book.writableSheet(sheetId, args.location);
        for (const area of areas) sheet.clearValidation(area);
      },
    },
    getInvalidCells: {
      since: '1.9',
      call: async (places, args) => (await invalid(places, args.location)) ?? notFound(args.location),
    },
    getInvalidCellsOrNullObject: { since: '1.9', call: (places, args) => invalid(places, args.location) },
  },
};

async function invalid(places: Places, location: string) {
  const { book, sheetId } = places;
  await book.engine.calculated();
  const { areas } = invalidCells(places, location);
  return areas.length > 0 ? book.wiring.rangeAreas(sheetId, areas) : null;
}

type Given = { readonly [name: string]: unknown };

/** What is said of cells: read as one object, null when it is not the same for all of them. */
function part(
  member: string,
  read: (held: Partial<CellValidation>) => object,
  write: (given: Given, held: CellValidation) => CellValidation | undefined,
): Scalar<Places> {
  const location = `DataValidation.${member}`;
  return {
    since: '1.8',
    read: (places) => {
      const held = validationOf(places);
      return held === undefined ? null : read(held ?? {});
    },
    write: (places, value) => {
      if (typeof value !== 'object' || value === null) throw WireError.invalidArgument(location);
      change(places, (held) => write(value as Given, held) ?? refuse(location), location);
    },
  };
}

/** Changes what all the cells have in common; cells without a rule take anything and still can say something. */
function change(places: Places, to: (held: CellValidation) => CellValidation, location: string): void {
  const { areas, book, sheetId } = places;
  const sheet = book.writableSheet(sheetId, location);
  const held = validationOf(places);
  if (held === undefined) {
    throw new WireError('InvalidOperation', 'The cells do not all have the same data validation.', location);
  }
  sheet.putValidation(to({ kind: 'any', ignoresBlanks: true, ...held, areas }));
}

function texts(title: unknown, message: unknown): { title: string; message: string } {
  return { title: typeof title === 'string' ? title : '', message: typeof message === 'string' ? message : '' };
}

function refuse(location: string): never {
  throw WireError.invalidArgument(location);
}
