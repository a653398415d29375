import { WireError } from '../bridge/WireError';
import type { ObjectClass } from '../bridge/WireObject';
import { isLocked } from './isLocked';
import type { Places } from './Places';
import type { Worksheet } from './Worksheet';

/** The protection of a sheet: with it, only unlocked cells can be written. Exceptions from it ("allow...") are not answered. */
export const worksheetProtectionClass: ObjectClass<Worksheet> = {
  name: 'WorksheetProtection',
  scalars: { protected: { since: '1.2', read: ({ sheet }) => sheet.isProtected } },
  methods: {
    protect: {
      since: '1.2',
      call: ({ book, sheet, sheetId }, args) => {
        if (sheet.isProtected) throw WireError.accessDenied(args.location);
        const allowed = Object.entries(args.at(0) ?? {}).find(([, isAllowed]) => isAllowed === true);
        if (allowed) throw WireError.apiNotFound(`${args.location}({ ${allowed[0]}: true })`);
        book.writableSheet(sheetId, args.location).isProtected = true;
        book.looks(sheetId).password = args.optionalText(1) ?? '';
      },
    },
    unprotect: {
      since: '1.2',
      call: ({ book, sheet, sheetId }, args) => {
        const { password } = book.looks(sheetId);
        if (sheet.isProtected && password !== (args.optionalText(0) ?? '')) throw WireError.accessDenied(args.location);
        sheet.isProtected = false;
      },
    },
  },
};

/** What protection of the sheet will mean for the cells of a range. */
export const formatProtectionClass: ObjectClass<Places> = {
  name: 'FormatProtection',
  scalars: {
    locked: {
      since: '1.2',
      read: ({ sheet, areas }) => {
        const locks = new Set(areas.map((area) => isLocked(sheet, area)));
        return locks.size === 1 ? [...locks][0] : null;
      },
      write: ({ book, sheetId, areas }, value) => {
        const sheet = book.writableSheet(sheetId, 'FormatProtection.locked');
        if (typeof value !== 'boolean') throw WireError.invalidArgument('FormatProtection.locked');
        for (const area of areas) sheet.lock(area, value);
      },
    },
  },
};
