import { linksSetting } from './index';
import { createSetting } from './setting';

/** Sites where the user wants no links, by the name that `siteNameOf` gives. */
export const sitesWithoutLinksSetting = createSetting<string[]>(
  'sites-without-links',
  [],
  (value): value is string[] => Array.isArray(value) && value.every((site) => typeof site === 'string'),
);

/** A site's name as people say it: `tweedekamer.nl`, `officielebekendmakingen.nl`. */
export function siteNameOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|zoek)\./, '');
}

/** Whether references on the pages of an address' site are to be links. */
export async function areLinksWanted(address: string): Promise<boolean> {
  const [everywhere, without] = await Promise.all([
    linksSetting.getValue(),
    sitesWithoutLinksSetting.getValue(),
  ]);
  return everywhere && !without.includes(siteNameOf(address));
}

/** Turns links on or off for one site, by the name that `siteNameOf` gives. */
export async function wantLinksOn(site: string, wanted: boolean): Promise<void> {
  const others = (await sitesWithoutLinksSetting.getValue()).filter((other) => other !== site);
  await sitesWithoutLinksSetting.setValue(wanted ? others : [...others, site]);
}

/** Calls back when the answer of `areLinksWanted` may have changed. Returns what ends that. */
export function watchLinksWanted(address: string, onChange: (wanted: boolean) => void): () => void {
  const look = (): void => void areLinksWanted(address).then(onChange);
  const stops = [linksSetting.watch(look), sitesWithoutLinksSetting.watch(look)];
  return () => stops.forEach((stop) => stop());
}
