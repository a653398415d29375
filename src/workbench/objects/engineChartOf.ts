import type { EngineChart } from '../engine/Engine';
import { engineKind } from './chartKinds';
import type { ChartState } from './ChartState';

/** What of a chart the engine draws: series that have values, the title when shown, the second axis' end. */
export function engineChartOf(state: ChartState): EngineChart {
  const maximum = state.axes.get('Value Secondary')?.maximum;
  return {
    id: state.id,
    name: state.name,
    title: state.titleVisible ? state.titleText : '',
    place: state.place,
    series: state.series.flatMap(({ axisGroup, categories, chartType, name, values }) =>
      values
        ? [
            {
              name,
              kind: engineKind(chartType),
              values,
              secondaryAxis: axisGroup === 'Secondary',
              ...(categories && { categories }),
            },
          ]
        : [],
    ),
    ...(typeof maximum === 'number' && { secondaryAxisMaximum: maximum }),
  };
}
