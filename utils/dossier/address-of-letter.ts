/**
 * The address at which a letter can be opened: the first of the web. Null for one that was only ever read from a file
 * of this computer, whose address is made of what is in it (`urn:sha256:…`) and leads nowhere.
 *
 * @param letter with every address it was read at, in the order in which it was
 */
export function addressOfLetter({ addresses }: { addresses: readonly string[] }): string | null {
  return addresses.find((address) => /^https?:\/\//i.test(address)) ?? null;
}
