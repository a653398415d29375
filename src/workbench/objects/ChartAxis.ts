import type { Chart } from './Chart';
import { newAxis } from './chartStateOf';
import type { AxisGroup, AxisState, AxisType } from './ChartState';

/** An axis of a chart. */
export class ChartAxis {
  constructor(
    private readonly chart: Chart,
    readonly type: AxisType,
    readonly group: AxisGroup,
  ) {}

  get state(): AxisState {
    return this.chart.state.axes.get(this.key) ?? newAxis();
  }

  change(location: string, change: Partial<AxisState>): void {
    this.chart.change(location, ({ axes }) => axes.set(this.key, { ...this.state, ...change }));
  }

  private get key(): string {
    return `${this.type} ${this.group}`;
  }
}
