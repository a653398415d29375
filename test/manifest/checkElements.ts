import { descendants, type ManifestElement } from './ManifestElement';

const button = 'over:Label over:Supertip over:Icon over:Action';

/**
 * What each element holds, in the order Office demands ("How to find the proper order of manifest elements" in Microsoft's
 * add-in documentation): `?` may be missing, `+` one or more, `*` any number. An xsi:type stands in brackets.
 * An element that is not listed here is refused: list it when the add-in begins to use it.
 */
const contents: Readonly<Record<string, string>> = {
  'app:OfficeApp[TaskPaneApp]':
    'app:Id app:AlternateId? app:Version app:ProviderName app:DefaultLocale app:DisplayName app:Description app:IconUrl ' +
    'app:HighResolutionIconUrl app:SupportUrl app:AppDomains? app:Hosts app:Requirements app:DefaultSettings ' +
    'app:Permissions over:VersionOverrides',
  ...texts('app:Id', 'app:AlternateId', 'app:Version', 'app:ProviderName', 'app:DefaultLocale', 'app:Permissions'),
  ...texts('app:AppDomain', 'app:Host', 'app:Set', 'app:Override', 'over:FunctionName'),
  'app:DisplayName': 'app:Override*',
  'app:Description': 'app:Override*',
  'app:IconUrl': 'app:Override*',
  'app:HighResolutionIconUrl': 'app:Override*',
  'app:SupportUrl': 'app:Override*',
  'app:AppDomains': 'app:AppDomain+',
  'app:Hosts': 'app:Host+',
  'app:Requirements': 'app:Sets',
  'app:Sets': 'app:Set+',
  'app:DefaultSettings': 'app:SourceLocation',
  'app:SourceLocation': 'app:Override*',
  // No Requirements here: a set that a machine lacks would take every button away.
  'over:VersionOverrides[VersionOverridesV1_0]': 'over:Description? over:Hosts over:Resources',
  'over:Hosts': 'over:Host+',
  'over:Host[Workbook]': 'over:Runtimes over:AllFormFactors over:DesktopFormFactor',
  'over:Runtimes': 'over:Runtime+',
  'over:AllFormFactors': 'over:ExtensionPoint',
  'over:DesktopFormFactor': 'over:GetStarted? over:FunctionFile over:ExtensionPoint+',
  'over:GetStarted': 'over:Title over:Description over:LearnMoreUrl',
  'over:ExtensionPoint[CustomFunctions]': 'over:Script over:Page over:Metadata over:Namespace',
  'over:Script': 'over:SourceLocation',
  'over:Page': 'over:SourceLocation',
  'over:Metadata': 'over:SourceLocation',
  'over:ExtensionPoint[PrimaryCommandSurface]': 'over:OfficeTab* over:CustomTab*',
  'over:OfficeTab': 'over:Group+',
  'over:CustomTab': 'over:Group+ over:Label',
  'over:Group': 'over:Label over:Icon over:Control+',
  'over:Icon': 'bt:Image+',
  'over:Control[Button]': button,
  'over:Supertip': 'over:Title over:Description',
  // TaskpaneId has a rule of its own, which says why not.
  'over:Action[ShowTaskpane]': 'over:TaskpaneId? over:SourceLocation over:Title?',
  'over:Action[ExecuteFunction]': 'over:FunctionName',
  ...texts('over:Runtime', 'over:FunctionFile', 'over:SourceLocation', 'over:LearnMoreUrl', 'over:Namespace'),
  ...texts('over:Label', 'over:Title', 'over:Description', 'over:TaskpaneId'),
  'over:Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
  ...texts('bt:Override'),
};

/** Elements that hold no element. */
function texts(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** Every element is known, stands under the right parent and in the right order. */
export function checkElements(manifest: ManifestElement): string[] {
  return [manifest, ...descendants(manifest)].flatMap(checkElement);
}

function checkElement(element: ManifestElement): string[] {
  const key = element.type === '' ? element.name : `${element.name}[${element.type}]`;
  const content = contents[key];
  if (content === undefined) return [`<${key}> is not an element that this add-in's manifest may hold`];
  const held = element.children.map((child) => `${child.name} `).join('');
  const pattern = content.replace(/([\w:]+)([?*+]?) ?/g, '(?:$1 )$2');
  if (new RegExp(`^${pattern}$`).test(held)) return [];
  return [`<${key}> holds "${held.trim()}" but must hold, in this order, "${content}"`];
}
