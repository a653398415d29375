import { fromFileFormula, toFileFormula } from '../../../src/workbench/files/fileFormula';

const custom = ['ABC.TIER', 'ABC.SCORE'];

describe('formulas in an .xlsx file', () => {
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=ABC.TIER(ABC.SCORE(B2:C9),{1,2,2})', '_xldudf_ABC_TIER(_xldudf_ABC_SCORE(B2:C9),{1,2,2})'],
    ['=STDEV.S(A1:A3)/XLOOKUP(1,A:A,B:B)', '_xlfn.STDEV.S(A1:A3)/_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=SORT(FILTER(A1:A3,A1:A3>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3>1))'],
    ['="SORT(1)"&\'SORT (1)\'!A1&Sales[Sort]', '"SORT(1)"&\'SORT (1)\'!A1&Sales[Sort]'],
    ['=LET(x,A1+1,y,SUM(x,2),x*y)', '_xlfn.LET(_xlpm.x,A1+1,_xlpm.y,SUM(_xlpm.x,2),_xlpm.x*_xlpm.y)'],
    ['=MAP(A1:A3,LAMBDA(v,IF(v="x,y",1,v)))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,IF(_xlpm.v="x,y",1,_xlpm.v)))'],
  ])('%s is spelled as Excel spells it there, and read back', (formula, inFile) => {
    expect(toFileFormula(formula, custom)).toBe(inFile);
    expect(fromFileFormula(inFile)).toBe(formula);
  });
});
