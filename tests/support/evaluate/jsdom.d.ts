/** The part of jsdom that measurements and tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { pretendToBeVisual?: boolean; contentType?: string });
    readonly window: Window & typeof globalThis;
  }
}
