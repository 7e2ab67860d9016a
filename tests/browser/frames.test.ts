import { afterEach, expect, test } from 'vitest';
import { lookAtFrames, nextFrameLoaded } from '../../utils/frames/frames-probe';

afterEach(() => document.body.replaceChildren());

async function show(html: string): Promise<void> {
  document.body.innerHTML = html;
  await Promise.all(
    [...document.body.querySelectorAll('iframe')].map(
      (frame) =>
        new Promise<void>((resolve) => {
          if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.body.firstChild)
            resolve();
          else frame.addEventListener('load', () => resolve(), { once: true });
        }),
    ),
  );
}

test('a frame is seen with its size, its name and how much stands in it', async () => {
  await show(
    `<iframe title="Brief" style="width:600px;height:400px;border:0" srcdoc="<p>Geachte voorzitter,"></iframe>`,
  );
  expect(lookAtFrames()).toEqual({
    page: location.href,
    frames: [
      {
        address: '',
        title: 'Brief',
        width: 600,
        height: 400,
        type: 'text/html',
        allow: '',
        textLength: 'Geachte voorzitter,'.length,
      },
    ],
  });
});

test('what leads elsewhere is seen with its whole address, whatever element it is', async () => {
  document.body.innerHTML = `
    <object data="/bijlage.pdf" type="application/pdf" style="width:500px;height:300px" aria-label="Bijlage"></object>
    <embed src="brief.pdf" type="application/pdf" style="width:500px;height:300px">
    <iframe src="https://kamernoot.invalid/stuk" allow="autoplay"></iframe>`;
  const { frames } = lookAtFrames();
  expect(frames.map(({ address, title, allow }) => [address, title, allow])).toEqual([
    [`${location.origin}/bijlage.pdf`, 'Bijlage', ''],
    [new URL('brief.pdf', location.href).href, '', ''],
    ['https://kamernoot.invalid/stuk', '', 'autoplay'],
  ]);
  expect(frames.map(({ width }) => width).slice(0, 2)).toEqual([500, 500]);
});

test('what nobody sees has no size', async () => {
  const style = 'width:600px;height:400px';
  await show(`
    <iframe style="${style};visibility:hidden" srcdoc="<p>een"></iframe>
    <iframe style="${style};opacity:0" srcdoc="<p>twee"></iframe>
    <div hidden><embed src="x.pdf" style="${style}"></div>`);
  expect(lookAtFrames().frames.map(({ width, height }) => width * height)).toEqual([0, 0, 0]);
});

test('a page that shadows what it is asked, and a frame that does, are looked at all the same', async () => {
  await show(`
    <img name="querySelectorAll" alt="">
    <iframe srcdoc="<p>tekst</p><img name=body alt=''>" style="width:300px"></iframe>`);
  const { frames } = lookAtFrames();
  expect(frames).toMatchObject([{ width: 304, textLength: expect.any(Number) }]);
});

test('a frame that loads is told of', async () => {
  const loaded = nextFrameLoaded();
  await show('<iframe srcdoc="<p>laat"></iframe>');
  expect(await loaded).toBe(true);
});
