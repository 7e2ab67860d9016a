/** The part of citation-js that is used here; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    readonly data: Record<string, unknown>[];
    format(format: 'ris', options: { format: 'object' }): Record<string, unknown>[];
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: { get(name: string): { format: Record<string, unknown> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
