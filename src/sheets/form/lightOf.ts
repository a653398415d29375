import type { Words } from '../../locales/Words';
import { quoted } from './quoted';

/** A formula's text for the traffic light of a rate: green from 100 %, amber from 90 %, else red; blank without a rate. */
export function lightOf(rate: string, words: Words): string {
  const [green, amber, red] = ['green', 'amber', 'red'].map((light) => quoted(words(`list.light.${light}`)));
  return `IF(COUNT(${rate})=0,"",IF(${rate}>=1,${green},IF(${rate}>=0.9,${amber},${red})))`;
}
