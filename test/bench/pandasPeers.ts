import { pandasPeer, type PandasPeer } from './pandasPeer';

/** The ways of a script as peers, those that this machine can run. */
export async function pandasPeers<Answer>(
  script: string,
  ways: readonly string[],
  data: unknown,
): Promise<PandasPeer<Answer>[]> {
  const peers = [];
  for (const way of ways) peers.push(await pandasPeer<Answer>(script, way, data));
  return peers.filter((peer) => peer !== undefined);
}
