import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as equip, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech, type Speech } from '../display/useSpeech';
import { chartLabel } from './chartLabel';
import { tierColours } from './tierColours';
import type { ParetoSeries } from './paretoSeries';

equip([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

const useStyles = makeStyles({ chart: { width: '100%', height: '200px' } });

interface ParetoChartProps {
  readonly series: ParetoSeries;
  readonly tiers: readonly Tier[];
  /** The same in words, for those who cannot see it. */
  readonly description: string;
}

/** Bars by falling value, coloured by tier, under the line of the cumulative share. Colours are the theme's variables. */
export function ParetoChart({ series, tiers, description }: ParetoChartProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | undefined>(undefined);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(optionsOf(series, tiers, speech), true);
  }, [series, tiers, speech]);
  return <div ref={place} className={styles.chart} role="img" aria-label={description} />;
}

function optionsOf(series: ParetoSeries, tiers: readonly Tier[], { words, numbers }: Speech) {
  const label = { color: tokens.colorNeutralForeground2, fontFamily: 'inherit', fontSize: 10 };
  const line = { lineStyle: { color: tokens.colorNeutralStroke1 } };
  return {
    animation: false,
    grid: { left: 4, right: 4, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: tokens.colorNeutralBackground1,
      borderColor: tokens.colorNeutralStroke1,
      textStyle: { color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: 12 },
    },
    xAxis: {
      type: 'category',
      data: series.bars.map((bar) =>
        typeof bar.label === 'number' ? numbers.wholeShare(bar.label) : chartLabel(bar.label),
      ),
      axisLabel: series.grouped
        ? { ...label, interval: (index: number) => index % 4 === 3 }
        : { ...label, hideOverlap: true, width: 56, overflow: 'truncate' },
      axisLine: line,
      axisTick: { show: false },
    },
    yAxis: [
      {
        type: 'value',
        axisLabel: { ...label, formatter: numbers.short },
        splitNumber: 4,
        splitLine: { lineStyle: { color: tokens.colorNeutralStroke3 } },
      },
      {
        type: 'value',
        min: 0,
        max: 1,
        interval: 0.25,
        axisLabel: { ...label, formatter: numbers.wholeShare },
        splitLine: { show: false },
      },
    ],
    series: [
      ...tiers.map((tier) => ({
        type: 'bar',
        name: words('pane.result.tier', { tier }),
        stack: 'value',
        barCategoryGap: '20%',
        itemStyle: { color: tierColours[tier] },
        emphasis: { disabled: true },
        data: series.bars.map((bar) => bar.values[tier] ?? null),
        tooltip: { valueFormatter: (value: unknown) => (typeof value === 'number' ? numbers.total(value) : '–') },
      })),
      {
        type: 'line',
        name: words('pane.result.cumulative'),
        yAxisIndex: 1,
        showSymbol: false,
        lineStyle: { color: tokens.colorNeutralForeground1, width: 1.5 },
        itemStyle: { color: tokens.colorNeutralForeground1 },
        emphasis: { disabled: true },
        data: series.bars.map((bar) => bar.cumulative),
        tooltip: { valueFormatter: (value: unknown) => (typeof value === 'number' ? numbers.share(value) : '–') },
      },
    ],
  };
}
