import { makeStyles, tokens } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';
import type { HistoryShape } from './historyShape';

/** Units of the drawing; the width is stretched over the place. */
const [height, barStep, barWidth] = [100, 10, 8];
/** In pixels: a few periods stay bars instead of becoming blocks. */
const widestBar = 48;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: '72px', overflow: 'visible' },
  bar: { fill: tokens.colorBrandBackground },
  negative: { fill: tokens.colorPaletteRedBorderActive },
  zero: { stroke: tokens.colorNeutralStroke1 },
  trend: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, strokeDasharray: '4 3' },
  ends: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
});

interface HistoryChartProps {
  readonly shape: HistoryShape;
  /** One a bar. */
  readonly labels: readonly string[];
  /** Every figure in words, for those who cannot see the bars. */
  readonly description: string;
}

/** A customer's periods as bars, with a clear trend as a broken line across them. */
export function HistoryChart({ shape, labels, description }: HistoryChartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const width = shape.bars.length * barStep;
  return (
    <div style={{ maxWidth: shape.bars.length * widestBar }}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={description}
      >
        {shape.bars.map((bar, index) => (
          <rect
            key={labels[index]}
            className={bar.isNegative ? styles.negative : styles.bar}
            x={index * barStep + (barStep - barWidth) / 2}
            y={bar.top * height}
            width={barWidth}
            height={bar.height * height}
          />
        ))}
        <line
          className={styles.zero}
          x1={0}
          x2={width}
          y1={shape.zero * height}
          y2={shape.zero * height}
          vectorEffect="non-scaling-stroke"
        />
        {shape.line && (
          <line
            className={styles.trend}
            x1={barStep / 2}
            x2={width - barStep / 2}
            y1={shape.line.first * height}
            y2={shape.line.last * height}
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <div className={styles.ends} aria-hidden>
        <span className={text.caption}>{labels[0]}</span>
        <span className={text.caption}>{labels.length > 1 && labels.at(-1)}</span>
      </div>
    </div>
  );
}
