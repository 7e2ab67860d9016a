import type { PageHints } from '../letters/types';
import { canonicalAddress } from './address';
import { isHostOf } from './hosts';

const DOCUMENT = /^\d{4}D\d{5}$/;
/** A publication as a file, or a folder of it in the repository. */
const PUBLICATION = /\/((?:kst|h|ah|kv|blg|ag|nds)-[\w-]+?)(?:\.(?:pdf|odt|docx)|\/|$)/;

/** What the address of a file says about the document in it; nothing else is known before it is read. */
export function fileHints(address: string): PageHints {
  if (!URL.canParse(address)) return {};
  const url = new URL(address);
  const isPublished = isHostOf(url, 'officielebekendmakingen.nl') || isHostOf(url, 'repository.overheid.nl');
  const id = isPublished ? PUBLICATION.exec(url.pathname)?.[1] : undefined;
  const number = isHostOf(url, 'tweedekamer.nl') ? (url.searchParams.get('id') ?? '') : '';
  return {
    url: canonicalAddress(address),
    ...(DOCUMENT.test(number) ? { documentNumber: number } : {}),
    ...(id ? { publicationId: id } : {}),
    ...(id?.startsWith('kst-') ? { kamerstukId: id } : {}),
  };
}
