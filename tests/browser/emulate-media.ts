import { cdp } from 'vitest/browser';

interface MediaEmulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    options: { media?: 'print' | ''; features?: { name: string; value: string }[] },
  ): Promise<unknown>;
}

/** Has the browser answer a media query as a user's system would: `forced-colors`, `prefers-reduced-motion`. */
export async function emulateMedia(name: string, value: string): Promise<void> {
  const session = cdp() as unknown as MediaEmulation;
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

/** Has the browser lay out the page as it is printed, or as it is seen again. */
export async function emulatePrint(printed: boolean): Promise<void> {
  const session = cdp() as unknown as MediaEmulation;
  await session.send('Emulation.setEmulatedMedia', { media: printed ? 'print' : '' });
}
