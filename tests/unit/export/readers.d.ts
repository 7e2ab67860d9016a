/** Readers that come without types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
declare module 'jsonld' {
  interface Options {
    safe: boolean;
    documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<unknown[]> };
  export default jsonld;
}
