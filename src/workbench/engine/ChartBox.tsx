export interface ChartBoxProps {
  /** What the chart's place on the grid was given to hold. */
  readonly data?: { readonly chartId: string };
}

/** The component that Univer lays over the grid for a chart; whoever draws it is handed the element, and null when it goes. */
export function createChartBox(hold: (chartId: string) => (element: HTMLElement | null) => void) {
  return function ChartBox({ data }: ChartBoxProps) {
    return data ? <div className="workbench-chart" data-chart={data.chartId} ref={hold(data.chartId)} /> : null;
  };
}
