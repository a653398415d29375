import { named, type ManifestElement } from './ManifestElement';

/** One page runs everything: pane, buttons and functions name the same long-lived runtime. */
export function checkRuntime(manifest: ManifestElement): string[] {
  const runtimes = named(manifest, 'over:Runtime');
  const [runtime] = runtimes;
  if (!runtime || runtimes.length !== 1) return [`there must be one <Runtime>, and there are ${runtimes.length}`];
  const shared = runtime.attributes['resid'];
  const sources = (name: string) => named(manifest, name).flatMap((each) => each.children);
  const users = [
    ...sources('over:Page').map((each) => ['the functions page', each] as const),
    ...named(manifest, 'over:FunctionFile').map((each) => ['<FunctionFile>', each] as const),
    ...sources('over:Action')
      .filter((each) => each.name === 'over:SourceLocation')
      .map((each) => ['ShowTaskpane', each] as const),
  ];
  const page = named(manifest, 'bt:Url').find((each) => each.attributes['id'] === shared)?.attributes['DefaultValue'];
  const start = named(manifest, 'app:SourceLocation')[0]?.attributes['DefaultValue'];
  return [
    ...(runtime.attributes['lifetime'] === 'long' ? [] : ['the shared <Runtime> must have lifetime="long"']),
    ...users
      .filter(([, user]) => user.attributes['resid'] !== shared)
      .map(([what, user]) => `${what} names "${user.attributes['resid']}"; the shared runtime is "${shared}"`),
    ...(page === start ? [] : [`the shared runtime's page ${page} is not the start page ${start}`]),
    ...named(manifest, 'over:TaskpaneId').map(() => '<TaskpaneId> would open a second pane beside the shared runtime'),
  ];
}
