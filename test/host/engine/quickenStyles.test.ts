import { Styles } from '@univerjs/core';
import { quickenStyles } from '../../../src/workbench/engine/quickenStyles';

const red = { bl: 1 as const, cl: { rgb: '#C00000' } };

describe('the looks of a workbook', () => {
  it('are one look whatever the order of their parts, found without a search', () => {
    quickenStyles();
    const styles = new Styles();
    const search = jest.spyOn(styles, '_getExistingStyleId' as never);
    const id = styles.setValue(red);
    const turned = () => styles.setValue({ cl: red.cl, bl: red.bl });
    expect([turned(), turned(), turned(), styles.setValue(red)]).toEqual([id, id, id, id]);
    expect(search).not.toHaveBeenCalled();
    expect(styles.setValue({ bl: 1 })).not.toBe(id);
    expect(new Styles().setValue(red)).not.toBe(id);
  });

  it('are added anew when they were taken away', () => {
    quickenStyles();
    const styles = new Styles();
    const id = styles.setValue(red)!;
    styles.remove(id);
    const again = styles.setValue(red)!;
    expect(again).not.toBe(id);
    expect(styles.get(again)).toEqual(red);
  });
});
