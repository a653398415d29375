import type { Worksheet } from 'exceljs';
import { usualMargins } from '../engine/PageSetup';
import type { Margin, PagePlace, PageSetup } from '../engine/PageSetup';

const pointsOfOneInch = 72;
/** Codes that part a header or footer into its three places. */
const places = { L: 'left', C: 'center', R: 'right' } as const;

/** Puts how a sheet is printed into a file, but its area and titles, which are names there. */
export function writePage(target: Worksheet, page: PageSetup): void {
  const { firstPageNumber, fit, isLandscape, paper, scale } = page;
  const margins = Object.entries({ ...usualMargins, ...page.margins }).map(([side, points]) => [
    side,
    points / pointsOfOneInch,
  ]);
  Object.assign(target.pageSetup, {
    margins: Object.fromEntries(margins),
    ...(isLandscape === undefined ? {} : { orientation: isLandscape ? 'landscape' : 'portrait' }),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(scale === undefined ? {} : { scale }),
    ...(fit ? { fitToPage: true, fitToWidth: fit.across, fitToHeight: fit.down } : {}),
    ...(firstPageNumber === undefined ? {} : { firstPageNumber }),
    ...(page.isOverThenDown ? { pageOrder: 'overThenDown' } : {}),
    horizontalCentered: page.isCentredAcross ?? false,
    verticalCentered: page.isCentredDown ?? false,
    showGridLines: page.hasGridlines ?? false,
    showRowColHeaders: page.hasHeadings ?? false,
    blackAndWhite: page.isBlackAndWhite ?? false,
    draft: page.isDraft ?? false,
  });
  const header = joined(page, 'Header');
  const footer = joined(page, 'Footer');
  Object.assign(target.headerFooter, {
    ...(header ? { oddHeader: header } : {}),
    ...(footer ? { oddFooter: footer } : {}),
  });
}

/** How a sheet of a file is printed, but its area and titles. */
export function readPage(source: Worksheet): PageSetup {
  const setup = source.pageSetup as Partial<Worksheet['pageSetup']> & { useFirstPageNumber?: boolean };
  const { oddFooter, oddHeader } = (source.headerFooter ?? {}) as Partial<Worksheet['headerFooter']>;
  const texts = { ...parted(oddHeader, 'Header'), ...parted(oddFooter, 'Footer') };
  const margins = Object.entries(setup.margins ?? {}).flatMap(([side, inches]) => {
    const points = Math.round(Number(inches) * pointsOfOneInch * 100) / 100;
    return points === usualMargins[side as Margin] ? [] : [[side, points]];
  });
  const isFit = setup.fitToPage === true;
  return {
    ...(setup.orientation === 'landscape' ? { isLandscape: true } : {}),
    ...(setup.paperSize === undefined ? {} : { paper: Number(setup.paperSize) }),
    ...(!isFit && setup.scale !== undefined && setup.scale !== 100 ? { scale: setup.scale } : {}),
    ...(isFit ? { fit: { across: setup.fitToWidth ?? 1, down: setup.fitToHeight ?? 1 } } : {}),
    ...(margins.length > 0 ? { margins: Object.fromEntries(margins) as PageSetup['margins'] & object } : {}),
    ...(setup.useFirstPageNumber && setup.firstPageNumber ? { firstPageNumber: setup.firstPageNumber } : {}),
    ...(setup.pageOrder === 'overThenDown' ? { isOverThenDown: true } : {}),
    ...(setup.horizontalCentered ? { isCentredAcross: true } : {}),
    ...(setup.verticalCentered ? { isCentredDown: true } : {}),
    ...(setup.showGridLines ? { hasGridlines: true } : {}),
    ...(setup.showRowColHeaders ? { hasHeadings: true } : {}),
    ...(setup.blackAndWhite ? { isBlackAndWhite: true } : {}),
    ...(setup.draft ? { isDraft: true } : {}),
    ...(Object.keys(texts).length > 0 ? { texts } : {}),
  };
}

function joined({ texts = {} }: PageSetup, line: 'Header' | 'Footer'): string {
  return Object.entries(places)
    .map(([code, place]) => {
      const text = texts[`${place}${line}`];
      return text ? `&${code}${text}` : '';
    })
    .join('');
}

/** Text before the first code stands in the middle. */
function parted(text: string | undefined, line: 'Header' | 'Footer'): Partial<Record<PagePlace, string>> {
  const parts = (text ?? '').split(/&([LCR])/);
  const texts: Partial<Record<PagePlace, string>> = parts[0] ? { [`center${line}`]: parts[0] } : {};
  for (let index = 1; index < parts.length; index += 2) {
    const place = places[parts[index] as keyof typeof places];
    if (parts[index + 1]) texts[`${place}${line}`] = parts[index + 1]!;
  }
  return texts;
}
