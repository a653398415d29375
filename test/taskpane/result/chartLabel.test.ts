import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartLabel } from '../../../src/taskpane/result/chartLabel';

use([BarChart, GridComponent, SVGRenderer]);

describe('the name of a customer in a chart', () => {
  it('is his name', () => {
    expect(chartLabel('Total Wine 总酒行')).toBe('Total Wine 总酒行');
  });

  it('is cut where no chart shows more', () => {
    expect(chartLabel('x'.repeat(32_767))).toHaveLength(80);
  });

  it.each(['__proto__', 'constructor', 'constructor & sons', 'toString'])(
    'leaves alone what all objects inherit when it is "%s"',
    (name) => {
      const before = [...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Object)];
      const chart = init(null, null, { renderer: 'svg', ssr: true, width: 100, height: 100 });
      chart.setOption({
        xAxis: {
          type: 'category',
          data: [chartLabel(name), chartLabel(name)],
          axisLabel: { width: 30, overflow: 'truncate' },
        },
        yAxis: {},
        series: [{ type: 'bar', data: [1, 2] }],
      });
      chart.renderToSVGString();
      chart.setOption({ xAxis: { name: 'again' } });
      chart.renderToSVGString();
      chart.dispose();
      expect([...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Object)]).toEqual(before);
    },
  );
});
