import { readFileSync } from 'node:fs';
import { drawOdt } from '../../../../utils/text/odt/draw-odt';
import { openOdt } from '../../../../utils/text/odt/open-odt';
import { readDrawn } from './read-drawn';
import type { ReadFile } from './read-file';

/** The text of an ODT as the reader has it. @throws when it cannot be opened */
export function readOdt(path: string): Promise<ReadFile> {
  return readDrawn(async (container) => {
    const opened = await openOdt(readFileSync(path));
    if (typeof opened === 'string') throw new Error(`${path} is not opened: ${opened}`);
    container.append(drawOdt(opened, container.ownerDocument));
  });
}
