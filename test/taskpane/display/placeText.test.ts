import { placeText } from '../../../src/taskpane/display/placeText';

it('writes cells and their sheet as Excel does', () => {
  expect([placeText('Orders', 'A1:B2'), placeText('客户', 'A1'), placeText("Li's orders", 'A1')]).toEqual([
    'Orders!A1:B2',
    '客户!A1',
    "'Li''s orders'!A1",
  ]);
});
